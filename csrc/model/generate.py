#!/usr/bin/env python3
"""Write the tables of a rest-json service from its description in botocore's form.

  generate.py --service FILE --operations FILE|all --source TEXT [--partitions FILE]
              [--c FILE] [--errors FILE] [--types FILE] [--partitions-lua FILE]

Inputs may be gzipped; the outputs that are named are written. A description that the library cannot
serve yet stops the run with a line for each trait that is missing.
"""

import argparse
import sys
from functools import partial
from pathlib import Path

import pattern
from c_tables import c_file
from description import ModelError, check, chosen_operations, read_json
from lua_files import TypesWriter, error_statuses, lua_file, partitions
from shapes import Builder


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("service", "operations", "source"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("partitions", "c", "errors", "types", "partitions-lua"):
        parser.add_argument(f"--{name}")
    options = parser.parse_args()
    if options.partitions_lua and not options.partitions:
        parser.error("--partitions-lua needs --partitions")
    return options


def outputs(options, built):
    """(file, text) of what the options ask for; all made before any is written."""
    if options.c:
        yield options.c, c_file(built, options.source, partial(print, file=sys.stderr))
    if options.errors:
        yield options.errors, lua_file(options.source, error_statuses(built))
    if options.types:
        body = "\n" + "\n\n".join(TypesWriter(built).out)
        yield options.types, lua_file(options.source, body, meta=True)
    if options.partitions_lua:
        yield options.partitions_lua, lua_file(options.source,
                                               partitions(read_json(options.partitions)))


def main():
    options = parse_arguments()
    description = read_json(options.service)
    names = chosen_operations(description, options.operations)
    check(description, names)
    for path, text in list(outputs(options, Builder(description, names))):
        Path(path).write_text(text, "utf-8")


if __name__ == "__main__":
    try:
        main()
    except (ModelError, pattern.Unsupported) as error:
        sys.exit(str(error))
