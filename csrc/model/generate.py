#!/usr/bin/env python3
"""Write the tables of a rest-json service from its description in botocore's form.

  generate.py --service FILE --operations FILE|all --source TEXT [--partitions FILE]
              [--paginators FILE] [--waiters FILE] [--c FILE] [--errors FILE] [--error-lists FILE]
              [--types FILE] [--docs FILE]
              [--partitions-lua FILE] [--paginators-lua FILE] [--waiters-lua FILE]

Inputs may be gzipped; the outputs that are named are written. A description that the library cannot
serve yet stops the run with a line for each trait that is missing.
"""

import argparse
import sys
from functools import partial
from pathlib import Path

import docs
import extras
import pattern
from c_tables import c_file
from description import ModelError, check, chosen_operations, read_json
from lua_files import TypesWriter, error_lists, error_statuses, lua_file, partitions
from shapes import Builder

# Files that are made from one beside the service description: its option, and how.
EXTRAS = {
    "partitions": lambda _, facts: partitions(facts),
    "paginators": extras.paginators,
    "waiters": extras.waiters,
}


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("service", "operations", "source"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("c", "errors", "error-lists", "types", "docs"):
        parser.add_argument(f"--{name}")
    for name in EXTRAS:
        parser.add_argument(f"--{name}")
        parser.add_argument(f"--{name}-lua")
    options = parser.parse_args()
    for name in EXTRAS:
        if getattr(options, f"{name}_lua") and not getattr(options, name):
            parser.error(f"--{name}-lua needs --{name}")
    return options


def facts_of(options, description, names):
    """By extra: what its file says of the chosen operations; empty where none is named."""
    paths = {name: getattr(options, name) for name in EXTRAS}
    return {name: extras.only(extras.read_facts(path), names, description) if path else {}
            for name, path in paths.items()}


def outputs(options, description, built, facts):
    """(file, text) of what the options ask for; all made before any is written."""
    made = {name: write(description, facts[name]) for name, write in EXTRAS.items() if facts[name]}
    if options.c:
        yield options.c, c_file(built, options.source, partial(print, file=sys.stderr))
    if options.errors:
        yield options.errors, lua_file(options.source, error_statuses(built))
    if options.error_lists:
        yield options.error_lists, lua_file(options.source, error_lists(built))
    if options.docs:
        yield options.docs, docs.page(built, options.source)
    if options.types:
        writer = TypesWriter(built, facts["paginators"], facts["waiters"])
        body = "\n" + "\n\n".join(writer.out)
        yield options.types, lua_file(options.source, body, meta=True)
    for name, body in made.items():
        target = getattr(options, f"{name}_lua")
        if target:
            yield target, lua_file(options.source, body)


def main():
    options = parse_arguments()
    description = read_json(options.service)
    names = chosen_operations(description, options.operations)
    check(description, names)
    built, facts = Builder(description, names), facts_of(options, description, names)
    for path, text in list(outputs(options, description, built, facts)):
        Path(path).write_text(text, "utf-8")


if __name__ == "__main__":
    try:
        main()
    except (ModelError, pattern.Unsupported) as error:
        sys.exit(str(error))
