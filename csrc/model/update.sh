#!/bin/sh
# Regenerate the tables from the pinned service description, or from another one, which is pinned
# then. Says what changed in the API.
# Usage: update.sh [VERSION | DIRECTORY]
#   VERSION     of botocore: fetched, which needs python3 with pip, and network
#   DIRECTORY   an unpacked botocore of any version
set -eu
version=1.43.67 # of botocore; the one place that says it

here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
botocore=${1:-$version}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$root/docs/operations.md" "$scratch/before.md"
if [ ! -d "$botocore" ]; then
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    --dest "$scratch" "botocore==$botocore"
  python3 -m zipfile -e "$scratch/botocore-$botocore-py3-none-any.whl" "$scratch"
  botocore=$scratch/botocore
fi
new=$(sed -n "s/^__version__ = '\(.*\)'/\1/p" "$botocore/__init__.py")
data=$botocore/data/lambda/2015-03-31
service=$(echo "$data"/service-2.json*) # gzipped or not

export PYTHONDONTWRITEBYTECODE=1
python3 "$here/generate.py" \
  --source "botocore $new" \
  --service "$service" \
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
python3 "$here/changes.py" "$scratch/before.md" "$root/docs/operations.md"
[ "$new" = "$version" ] && exit
sed "s/^version=[^ ]*/version=$new/" "$0" >"$scratch/update.sh"
chmod +x "$scratch/update.sh"
mv "$scratch/update.sh" "$here/update.sh"
