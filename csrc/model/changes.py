#!/usr/bin/env python3
"""What changed in the API between two pages of docs.py: changes.py OLD NEW

Prints what was added (+), what was removed (-) and what says something else (~), by operation,
error, structure and enumeration; nothing when nothing changed.
"""

import re
import sys
from pathlib import Path

ROW = re.compile(r"\* \[?`([^`]+)`(?:\]\([^)]*\))? ?(.*)")


def facts_of(text):
    """{(section, name): {(label, key): what is said}} of a page."""
    found, section, name, label = {}, "", None, ""
    for line in text.splitlines():
        if line.startswith("## "):
            section, name = line[3:], None
        elif line.startswith("### "):
            name, label = line[4:], ""
            found[section, name] = {}
        elif name and line.startswith("* "):
            key, said = ROW.fullmatch(line).groups()
            found[section, name][label, key] = said
        elif name and line.endswith(":"):
            label = line[:-1]
        elif name and line:
            found[section, name]["", line] = ""
    return found


def compared(old, new, prefix):
    """(mark, key, what is said) of two tables, sorted."""
    for key in sorted({*old, *new}):
        if key not in new:
            yield "-", key, prefix(key)
        elif key not in old:
            yield "+", key, f"{prefix(key)} {new[key]}".rstrip()
        elif old[key] != new[key]:
            yield "~", key, f"{prefix(key)}: {old[key]} -> {new[key]}"


def changes(old, new):
    """The lines that say what changed between the texts of two pages."""
    before, after = facts_of(old), facts_of(new)
    for entry in sorted({*before, *after}):
        section, name = entry
        kind = {"By name": "operation", "Errors": "error", "Structures": "structure",
                "Enumerations": "enumeration"}[section]
        if entry not in after:
            yield f"- {kind} {name}"
        elif entry not in before:
            yield f"+ {kind} {name}"
        else:
            for mark, _, said in compared(before[entry], after[entry],
                                          lambda key: f"{key[0].lower()} {key[1]}".strip()):
                yield f"{mark} {kind} {name}: {said}"


if __name__ == "__main__":
    for change in changes(*(Path(path).read_text("utf-8") for path in sys.argv[1:3])):
        print(change)
