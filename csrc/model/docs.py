"""The operations as a page of documentation: facts alone, one a line, which changes.py compares."""

from lua_files import limits
from shapes import PLACES_IN_WORDS

HEAD = """\
# Operations

Every operation of the API is a function of `lambda` and a method of clients; [parameters and
results](parameters.md) says what the types are in Lua. This page is generated from {source} by
`make model`: what is required, the limits that are checked before anything is sent, and the errors
that the service lists.
"""
TYPES = {"long": "integer", "double": "number", "float": "number", "timestamp": "timestamp",
         "blob": "string of bytes"}


def linked(name):
    return f"[`{name}`](#{name.lower()})"


def kind(shape):
    if shape.type == "structure":
        return linked(shape.name)
    if shape.enum:
        return f"string, one of {linked(shape.name)}"
    if shape.type == "list":
        return f"list of {part(shape.element)}"
    if shape.type == "map":
        return f"table of {part(shape.element)} by {part(shape.key)}"
    return TYPES.get(shape.type, shape.type)


def rules(shape):
    """What a value has to keep to."""
    if shape.type != "timestamp":
        yield limits(shape).strip()
    if shape.pattern:
        yield f"matches `{shape.pattern}`"
    if shape.union:
        yield "exactly one member"
    if shape.sensitive:
        yield "shown in no message"


def part(shape):
    """What a list or a table holds."""
    told = "; ".join(filter(None, rules(shape)))
    return kind(shape) + (f" ({told})" if told else "")


def row(member):
    needs = {"REQUIRED": ", required", "OPTIONAL": "", "GENERATED": ", made when absent"}
    places = {place: f", {words}" for place, words in PLACES_IN_WORDS.items()}
    old = ", deprecated" if member.deprecated else ""
    told = "; ".join(filter(None, rules(member.shape)))
    return (f"* `{member.lua}` {kind(member.shape)}{needs[member.need]}"
            f"{places.get(member.location, '')}{old}{': ' + told if told else ''}")


def rows(label, members):
    """The members under a label, nothing when there are none."""
    return [f"{label}\n\n" + "\n".join(map(row, members))] if members else []


def operation(one):
    query = f"?{one.query}" if one.query else ""
    parts = [f"### {one.lua}", f"`{one.method} {one.uri}{query}`"]
    if one.deprecated:
        parts.append("Deprecated.")
    parts += rows("Parameters:", one.input.members)
    parts += rows("Result:", one.output.members if one.output else [])
    if one.errors:
        parts.append("Errors:\n\n" + "\n".join(f"* {linked(code)}" for code in one.errors))
    return parts


def error(one):
    return [f"### {one.code}", f"HTTP {one.status}."] + rows("Members:", one.shape.members)


def structure(shape):
    return [f"### {shape.name}"] + rows("Members:", shape.members)


def enumeration(shape):
    return [f"### {shape.name}", "\n".join(f"* `{value}`" for value in shape.enum)]


def named_shapes(built):
    """The shapes that others hold, sorted by name; those of whole operations are told there."""
    holders = built.order + [error.shape for error in built.errors]
    held = [member.shape for holder in holders for member in holder.members]
    held += [inner for shape in built.order for inner in (shape.key, shape.element) if inner]
    shapes = {shape.name: shape for shape in held}
    return [shapes[name] for name in sorted(shapes)]


def page(built, source):
    """The whole page."""
    shapes = named_shapes(built)
    out = [HEAD.format(source=source).rstrip(), "## All operations",
           "\n".join(f"* [`{one.lua}`](#{one.lua})" for one in built.operations), "## By name"]
    for title, found, write in (
            (None, built.operations, operation), ("## Errors", built.errors, error),
            ("## Structures", [one for one in shapes if one.type == "structure"], structure),
            ("## Enumerations", [one for one in shapes if one.enum], enumeration)):
        out += [title] if title else []
        for one in found:
            out += write(one)
    return "\n\n".join(out) + "\n"
