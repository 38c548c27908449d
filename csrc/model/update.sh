#!/bin/sh
# Regenerate the tables from the pinned service description. Needs python3 with pip, and network.
# Usage: update.sh [DIRECTORY]   where DIRECTORY is an unpacked botocore of the pinned version
set -eu
version=1.43.67 # of botocore; the one place that says it

here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
botocore=${1:-}
scratch=
before=$(mktemp)
trap 'rm -rf "$scratch" "$before"' EXIT
cp "$root/docs/operations.md" "$before"
if [ -z "$botocore" ]; then
  scratch=$(mktemp -d)
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    --dest "$scratch" "botocore==$version"
  python3 -m zipfile -e "$scratch/botocore-$version-py3-none-any.whl" "$scratch"
  botocore=$scratch/botocore
fi
data=$botocore/data/lambda/2015-03-31

PYTHONDONTWRITEBYTECODE=1 python3 "$here/generate.py" \
  --source "botocore $version" \
  --service "$data/service-2.json.gz" \
  --paginators "$data/paginators-1.json" \
  --waiters "$data/waiters-2.json" \
  --partitions "$botocore/data/partitions.json" \
  --operations all \
  --c "$here/lambda_model.c" \
  --errors "$root/lua/lambda/error_shapes.lua" \
  --error-lists "$root/lua/lambda/model/errors_by_operation.lua" \
  --docs "$root/docs/operations.md" \
  --partitions-lua "$root/lua/lambda/partitions.lua" \
  --paginators-lua "$root/lua/lambda/model/paginators.lua" \
  --waiters-lua "$root/lua/lambda/model/waiters.lua" \
  --types "$root/types/lambda_operations.lua"

echo "changes in the API:"
python3 "$here/changes.py" "$before" "$root/docs/operations.md"
