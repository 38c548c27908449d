#!/usr/bin/env python3
"""Write the tables of a rest-json service from its description in botocore's form.

  generate.py --service FILE --operations FILE|all --source TEXT [--partitions FILE]
              [--c FILE] [--errors FILE] [--types FILE] [--partitions-lua FILE]

Inputs may be gzipped; the outputs that are named are written. A description that the library cannot
serve yet stops the run with a line for each trait that is missing.
"""

import argparse
import gzip
import json
import re
import sys
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pattern

# What the service says in prose: a shape's name, or (structure, member), -> enum grammar.
GRAMMARS = {
    "NamespacedFunctionName": "GRAMMAR_FUNCTION_NAME",
    "NumericLatestPublishedOrAliasQualifier": "GRAMMAR_QUALIFIER",
    ("OnSuccess", "Destination"): "GRAMMAR_SUCCESS_DESTINATION",
    ("OnFailure", "Destination"): "GRAMMAR_FAILURE_DESTINATION",
}
TYPES = {
    "structure": "SHAPE_STRUCTURE", "list": "SHAPE_LIST", "map": "SHAPE_MAP",
    "string": "SHAPE_STRING", "integer": "SHAPE_INTEGER", "long": "SHAPE_INTEGER",
    "boolean": "SHAPE_BOOLEAN", "double": "SHAPE_DOUBLE", "float": "SHAPE_DOUBLE",
    "timestamp": "SHAPE_TIMESTAMP",
}
LOCATIONS = {None: "IN_BODY", "uri": "IN_PATH", "querystring": "IN_QUERY", "header": "IN_HEADER"}

# What core serves today; anything else in a chosen operation is a problem.
INPUT_TYPES = {"structure", "list", "map", "string", "integer", "long", "boolean"}
OUTPUT_TYPES = set(TYPES)
LOCATED_TYPES = {"uri": {"string", "integer", "long"}, "header": {"string"},
                 "querystring": {"string", "integer", "long", "boolean"}}
INPUT_LOCATIONS = {None, "uri", "querystring"}
OUTPUT_LOCATIONS = {None, "header"}
PROSE = {"documentation", "documentationUrl", "deprecated", "deprecatedMessage", "deprecatedSince"}
OPERATION_TRAITS = PROSE | {"name", "http", "input", "output", "errors", "idempotent", "readonly"}
SHAPE_TRAITS = PROSE | {"type", "members", "required", "member", "key", "value", "min", "max",
                        "pattern", "enum", "sensitive", "box", "exception", "error", "fault"}
MEMBER_TRAITS = PROSE | {"shape", "locationName", "box"}
TOP_MEMBER_TRAITS = MEMBER_TRAITS | {"location"}

# Classes written by hand: a shape of such a name gets "Type" behind it in the editor types.
RESERVED_CLASSES = {"CallOptions", "Client", "Credentials", "Error", "Metadata", "Options",
                    "Request", "Response", "Runtime", "ServiceError"}
LUA_TYPES = {"string": "string", "integer": "integer", "long": "integer", "boolean": "boolean",
             "double": "number", "float": "number", "timestamp": "number"}
WIDTH = 100


class ModelError(Exception):
    """The description cannot be turned into tables; one line a problem."""


@dataclass
class Member:
    wire: str
    lua: str
    location: str
    required: bool
    shape: "Shape"


@dataclass
class Shape:
    ident: str
    name: str
    type: str
    sensitive: bool = False
    min: object = None
    max: object = None
    pattern: str = None
    grammar: str = None
    enum: tuple = ()
    members: list = field(default_factory=list)
    key: "Shape" = None
    element: "Shape" = None


@dataclass
class Operation:
    lua: str
    wire: str
    method: str
    path: list  # (text, index of the member or -1)
    input: Shape
    output: Shape
    has_body: bool


@dataclass
class ErrorShape:
    ident: str
    code: str
    status: int
    members: list


def snake_case(name):
    """What botocore's xform_name makes of a name."""
    plural = re.search("[A-Z]{2,}s$", name)
    if plural:
        name = name[:plural.start()] + "_" + plural.group().lower()
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def read_json(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def chosen_operations(description, choice):
    """The names in the file 'choice' (one a line, # comments), or all of them."""
    known = description["operations"]
    if choice == "all":
        return sorted(known)
    lines = (line.split("#")[0].strip() for line in Path(choice).read_text("utf-8").splitlines())
    names = sorted(set(filter(None, lines)))
    unknown = [name for name in names if name not in known]
    if unknown:
        raise ModelError("\n".join(f"{name}: no such operation" for name in unknown))
    return names


class Checker:
    """Collects what the chosen operations use and core cannot do yet."""

    def __init__(self, description):
        self.shapes = description["shapes"]
        self.problems = []

    def operation(self, name, operation):
        self.traits(name, operation, OPERATION_TRAITS)
        uri = operation["http"]["requestUri"]
        if "?" in uri:
            self.problems.append(f"{name}: fixed query in the URI {uri}")
        if "+}" in uri:
            self.problems.append(f"{name}: greedy label in the URI {uri}")
        for side, types, locations in (("input", INPUT_TYPES, INPUT_LOCATIONS),
                                       ("output", OUTPUT_TYPES, OUTPUT_LOCATIONS)):
            if side in operation:
                self.top(f"{name} {side}", operation[side]["shape"], types, locations)
        for error in operation.get("errors", []):
            self.top(f"{name} error {error['shape']}", error["shape"], OUTPUT_TYPES,
                     OUTPUT_LOCATIONS)

    def top(self, where, name, types, locations):
        """A structure whose members may live outside the body."""
        for member, ref in self.shapes[name].get("members", {}).items():
            location, kind = ref.get("location"), self.shapes[ref["shape"]]["type"]
            if location not in locations:
                self.problems.append(f"{where}.{member}: location {location}")
            elif location and kind not in LOCATED_TYPES[location]:
                self.problems.append(f"{where}.{member}: {kind} in location {location}")
        self.walk(where, name, types, set(), TOP_MEMBER_TRAITS)

    def walk(self, where, name, types, seen, member_traits=MEMBER_TRAITS):
        shape = self.shapes[name]
        if shape["type"] not in types:
            self.problems.append(f"{where}: type {shape['type']}")
        if name in seen:
            return
        seen.add(name)
        self.traits(where, shape, SHAPE_TRAITS)
        for member, ref in shape.get("members", {}).items():
            self.traits(f"{where}.{member}", ref, member_traits)
            self.walk(f"{where}.{member}", ref["shape"], types, seen)
        for side in ("key", "value", "member"):
            if side in shape:
                self.traits(f"{where}[{side}]", shape[side], MEMBER_TRAITS)
                self.walk(f"{where}[{side}]", shape[side]["shape"], types, seen)
        if shape["type"] == "map" and self.shapes[shape["key"]["shape"]]["type"] != "string":
            self.problems.append(f"{where}: map key that is not a string")

    def traits(self, where, node, known):
        self.problems += [f"{where}: trait {trait}" for trait in node if trait not in known]


def check(description, names):
    """Raise ModelError unless core can do all of the named operations."""
    protocol = description["metadata"]["protocol"]
    if protocol != "rest-json":
        raise ModelError(f"protocol {protocol} is not rest-json")
    checker = Checker(description)
    for name in names:
        checker.operation(name, description["operations"][name])
    if checker.problems:
        raise ModelError("\n".join(checker.problems))


class Builder:
    """Turns a checked description into operations, errors and the shapes that they reach."""

    def __init__(self, description, names):
        self.shapes = description["shapes"]
        self.order = []  # children first
        self.made = {}
        chosen = [description["operations"][name] for name in names]
        chosen.sort(key=lambda operation: snake_case(operation["name"]))
        unique("operations", ((snake_case(one["name"]), one["name"]) for one in chosen))
        inputs = [self.input(operation) for operation in chosen]
        self.operations = [self.operation(*pair) for pair in zip(chosen, inputs)]
        codes = {ref["shape"] for operation in chosen for ref in operation.get("errors", [])}
        self.errors = sorted(map(self.error, sorted(codes)), key=lambda error: error.code)
        unique("errors", ((error.ident, error.code) for error in self.errors))
        unique("shapes", ((shape.ident, shape.name) for shape in self.order))

    def input(self, operation):
        """Inputs come first, so that what outputs share with them keeps its constraints."""
        if "input" in operation:
            return self.shape(operation["input"]["shape"], checked=True)
        if "" not in self.made:
            self.made[""] = Shape("no_input", "NoInput", "structure")
            self.order.append(self.made[""])
        return self.made[""]

    def operation(self, operation, input_shape):
        output = operation.get("output", {}).get("shape")
        has_output = output and self.shapes[output].get("members")
        return Operation(
            lua=snake_case(operation["name"]), wire=operation["name"],
            method=operation["http"]["method"],
            path=path_segments(operation["name"], operation["http"]["requestUri"], input_shape),
            input=input_shape, output=self.shape(output, checked=False) if has_output else None,
            has_body=any(member.location == "IN_BODY" for member in input_shape.members))

    def error(self, name):
        shape = self.shapes[name]
        error = {"code": name, "httpStatusCode": 500 if shape.get("fault") else 400}
        error.update(shape.get("error", {}))
        members = [self.member(name, *item, checked=False)
                   for item in shape.get("members", {}).items() if item[0].lower() != "message"]
        unique_members(name, members)
        return ErrorShape(snake_case(name), error["code"], error["httpStatusCode"], members)

    def member(self, structure, name, ref, checked):
        location = LOCATIONS[ref.get("location")]
        wire = ref.get("locationName", name)
        required = location == "IN_PATH" or name in self.shapes[structure].get("required", [])
        return Member(wire.lower() if location == "IN_HEADER" else wire, snake_case(name), location,
                      required, self.shape(ref["shape"], checked, (structure, name)))

    def shape(self, name, checked, at=None):
        """The shape of a name; of its own where a member of a structure has a grammar."""
        special = at if checked and at in GRAMMARS else None
        key = special or name
        if key in self.made:
            return self.made[key]
        ident = snake_case("".join(special) if special else name)
        shape = self.made[key] = Shape(ident, name, self.shapes[name]["type"])
        self.fill(shape, self.shapes[name], checked)
        if checked:
            shape.grammar = GRAMMARS.get(key)
        self.order.append(shape)
        return shape

    def fill(self, shape, source, checked):
        shape.sensitive = bool(source.get("sensitive"))
        shape.enum = tuple(source.get("enum", ()))
        if checked:
            shape.min, shape.max = source.get("min"), source.get("max")
            shape.pattern = source.get("pattern")
        shape.members = [self.member(shape.name, *item, checked=checked)
                         for item in source.get("members", {}).items()]
        unique_members(shape.name, shape.members)
        if "key" in source:
            shape.key = self.shape(source["key"]["shape"], checked)
        if "value" in source or "member" in source:
            shape.element = self.shape(source.get("value", source.get("member"))["shape"], checked)


def unique(what, pairs):
    """Raise ModelError if two of the (identifier, name) pairs share an identifier."""
    seen = {}
    for ident, name in pairs:
        if ident in seen:
            raise ModelError(f"{what} {seen[ident]} and {name} are both {ident}")
        seen[ident] = name


def unique_members(structure, members):
    unique(f"{structure}: members", ((member.lua, member.wire) for member in members))


def path_segments(operation, uri, input_shape):
    """[(text, index)] of a URI template: the text, then the label that a member fills."""
    labels = {member.wire: index for index, member in enumerate(input_shape.members)
              if member.location == "IN_PATH"}
    parts = re.split(r"\{([^}]*)\}", uri)
    if sorted(parts[1::2]) != sorted(labels):
        raise ModelError(f"{operation}: the labels of {uri} are not the members in the path")
    segments = [(text, labels[label]) for text, label in zip(parts[::2], parts[1::2])]
    return segments + ([(parts[-1], -1)] if parts[-1] else [])


def wrap(pieces, indent="  ", following=None, space=" "):
    """The pieces on lines of at most WIDTH columns."""
    lines, line = [], indent + pieces[0]
    for piece in pieces[1:]:
        if len(line) + len(space) + len(piece) > WIDTH:
            lines.append(line)
            line = (indent if following is None else following) + piece
        else:
            line += space + piece
    return "\n".join(lines + [line])


def c_char(char, before):
    if char in '"\\' or char == before == "?":  # two question marks may begin a trigraph
        return "\\" + char
    return char if " " <= char <= "~" else f"\\{ord(char):03o}"


def c_string(text, indent=""):
    """A C literal, in pieces of at most a line each; 'indent' stands before all but the first."""
    text = text.encode("utf-8").decode("latin-1")
    lines = [""]
    for char, before in zip(text, " " + text):
        piece = c_char(char, before)
        if len(indent) + len(lines[-1]) + len(piece) > WIDTH - 4:
            lines.append("")
        lines[-1] += piece
    return f"\n{indent}".join(f'"{line}"' for line in lines)


def c_array(kind, name, rows):
    return f"static const {kind} {name}[] = {{\n" + "\n".join(rows) + "\n};"


def c_pattern(name, source, dfa):
    """The tables of a DFA and the struct that holds them."""
    accepts = [sum(flag << bit for bit, flag in enumerate(dfa.accepting[first:first + 8]))
               for first in range(0, len(dfa.accepting), 8)]
    tables = (("uint8_t", "class_of", dfa.class_of), ("uint8_t", "accepts", accepts),
              ("uint16_t", "next", [state for row in dfa.rows for state in row]))
    lines = [c_array(kind, f"{table}_{name}", [wrap([f"{n}," for n in numbers], space="")])
             for kind, table, numbers in tables]
    sizes = f"{len(dfa.rows)}, {len(dfa.rows[0])},"
    fields = [sizes, f"class_of_{name},", f"next_{name},", f"accepts_{name}"]
    lines.append(f"static const struct pattern pattern_{name} = {{\n"
                 f"  {c_string(source, '  ')},\n{wrap(fields)}\n}};")
    return "\n".join(lines)


class CWriter:
    """Writes the definitions that model.h declares, each thing after what it points to."""

    def __init__(self, built, note):
        self.note = note  # called with a line about each pattern
        self.patterns = {}  # source -> identifier, None where the service has to judge
        self.defined = set()
        self.out = []
        for shape in built.order:
            self.shape(shape)
        for error in built.errors:
            self.members(f"error_{error.ident}", error.members)
        for operation in built.operations:
            rows = [wrap(["{", f"SLICE({c_string(text)}),", f"{index} }},"])
                    for text, index in operation.path]
            self.out.append(c_array("struct segment", f"path_{operation.lua}", rows))
        self.table("operation", "operations", [self.operation_row(one) for one in built.operations])
        self.table("error_shape", "errors", [self.error_row(error) for error in built.errors])

    def pattern(self, shape):
        """The identifier of the shape's pattern, written when it is first seen."""
        source = shape.pattern
        if source in self.patterns:
            return self.patterns[source]
        name = snake_case(shape.name)
        try:
            dfa = pattern.build(source)
        except pattern.Unsupported as reason:
            self.note(f"{shape.name}: pattern left to the service ({reason}): {source}")
            self.patterns[source] = None
            return None
        self.patterns[source] = f"pattern_{name}"
        self.out.append(c_pattern(name, source, dfa))
        states, classes = len(dfa.rows), len(dfa.rows[0])
        self.note(f"{shape.name}: {states} states, {classes} classes, "
                  f"{256 + (states + 7) // 8 + 2 * states * classes} bytes")
        return self.patterns[source]

    def declare(self, shape):
        """A shape that contains itself is named before it is defined."""
        if shape.ident not in self.defined:
            self.defined.add(shape.ident)
            self.out.append(f"static const struct shape shape_{shape.ident};")

    def members(self, name, members):
        if not members:
            return
        for member in members:
            self.declare(member.shape)
        rows = [wrap([f"{{ {c_string(member.wire)},", f'"{member.lua}",', f"{member.location},",
                      f"{member.required:d},", f"&shape_{member.shape.ident} }},"], "  ", "    ")
                for member in members]
        self.out.append(c_array("struct member", name, rows))

    def shape(self, shape):
        self.members(f"members_{shape.ident}", shape.members)
        for part in filter(None, (shape.key, shape.element)):
            self.declare(part)
        rule = self.pattern(shape) if shape.pattern is not None else None
        members = f"members_{shape.ident}" if shape.members else None
        values = [
            ("name", c_string(shape.name)), ("type", TYPES[shape.type]),
            ("sensitive", 1 if shape.sensitive else None),
            ("min", "NO_MINIMUM" if shape.min is None else shape.min),
            ("max", "NO_MAXIMUM" if shape.max is None else shape.max),
            ("pattern", rule and f"&{rule}"), ("grammar", shape.grammar),
            ("members", members), ("member_count", members and f"COUNT({members})"),
            ("key", shape.key and f"&shape_{shape.key.ident}"),
            ("element", shape.element and f"&shape_{shape.element.ident}"),
        ]
        self.defined.add(shape.ident)
        fields = [f".{name} = {value}," for name, value in values if value is not None]
        self.out.append(f"static const struct shape shape_{shape.ident} = {{\n{wrap(fields)}\n}};")

    def operation_row(self, one):
        output = f"&shape_{one.output.ident}" if one.output else "NULL"
        return wrap([f'{{ "{one.lua}",', f'"{one.wire}",', f'"{one.method}",', f"path_{one.lua},",
                     f"COUNT(path_{one.lua}),", f"&shape_{one.input.ident},", f"{output},",
                     f"{one.has_body:d} }},"], "  ", "    ")

    def error_row(self, error):
        members = f"error_{error.ident}"
        fields = [f"{members},", f"COUNT({members}) }},"] if error.members else ["NULL,", "0 },"]
        return wrap([f"{{ {c_string(error.code)},"] + fields, "  ", "    ")

    def table(self, struct, name, rows):
        """An exported table and its size; C has no empty arrays, so one row stands in for none."""
        table = c_array(f"struct {struct}", f"model_{name}", rows or ["  { 0 },"])
        size = f"COUNT(model_{name})" if rows else "0"
        self.out.append(f"{table.removeprefix('static ')}\n"
                        f"const size_t model_{name[:-1]}_count = {size};")


def c_file(built, source, note):
    return (f"/* Generated from {source} by csrc/model/generate.py.\n"
            "   Never edited: change what it comes from and run `make model`. */\n"
            '#include "model.h"\n\n' + "\n\n".join(CWriter(built, note).out) + "\n")


def lua_file(source, body, meta=False):
    return (("---@meta\n" if meta else "")
            + f"-- Generated from {source} by csrc/model/generate.py.\n"
            f"-- Never edited: change what it comes from and run `make model`.\n{body}\n")


def lua_string(text):
    return json.dumps(text, ensure_ascii=False)


def error_statuses(built):
    rows = [f"  [{lua_string(error.code)}] = {error.status}," for error in built.errors]
    return "\n".join(["return {"] + rows + ["}"])


def lua_list(name, items, end):
    rows = [f"{item}," for item in items[:-1]] + items[-1:] + [f"}}{end}"]
    return wrap([f"{name} = {{"] + rows, "    ", "      ")


def partition(entry):
    """One row of partitions.lua."""
    traits = entry["outputs"]
    fields = [f"{name} = {json.dumps(value)}," for name, value in (
        ("id", entry["id"]), ("dns_suffix", traits["dnsSuffix"]),
        ("dual_stack_dns_suffix", traits["dualStackDnsSuffix"]),
        ("supports_fips", traits["supportsFIPS"]),
        ("supports_dual_stack", traits["supportsDualStack"]))]
    regions = [f"[{lua_string(name)}] = true" for name in sorted(entry["regions"])]
    patterns = [lua_string(rule) for rule in pattern.lua_patterns(entry["regionRegex"])]
    return "\n".join([wrap(fields, "  { ", "    "), lua_list("regions", regions, ","),
                      lua_list("patterns", patterns, " },")])


def partitions(description):
    entries = sorted(description["partitions"], key=lambda one: (one["id"] != "aws", one["id"]))
    return "\n".join(["return {"] + [partition(entry) for entry in entries] + ["}"])


class TypesWriter:
    """Writes LuaLS definitions: classes, open enumerations and the functions of the operations."""

    def __init__(self, built):
        self.out = []
        for shape in {shape.name: shape for shape in built.order}.values():
            if shape.type == "structure":
                self.structure(f"lambda.{class_name(shape)}", shape.members)
            elif shape.enum:
                values = [f"---| {lua_string(value)}" for value in shape.enum]
                self.out.append("\n".join([f"---@alias lambda.{class_name(shape)}"] + values
                                          + ["---| string"]))
        for error in built.errors:
            self.structure(f"lambda.{error.code}: lambda.ServiceError", error.members)
        self.out.append("---@class lambda\nlocal lambda = {}")
        self.out.append("---@class lambda.Client\nlocal Client = {}")
        for operation in built.operations:
            self.functions(operation)

    def structure(self, declaration, members):
        fields = [f"---@field {member.lua}{'' if member.required else '?'} "
                  f"{type_name(member.shape)}{limits(member.shape)}" for member in members]
        self.out.append("\n".join([f"---@class {declaration}"] + fields))

    def functions(self, operation):
        result = type_name(operation.output) if operation.output else "table"
        lines = [f"--- The API's {operation.wire}.",
                 f"---@param params {type_name(operation.input)}",
                 "---@param options? lambda.CallOptions", f"---@return {result}? result",
                 "---@return lambda.Error? err", "---@return lambda.Metadata metadata"]
        for owner in ("lambda.", "Client:"):
            declaration = f"function {owner}{operation.lua}(params, options) end"
            self.out.append("\n".join(lines + [declaration]))


def class_name(shape):
    return shape.name + ("Type" if shape.name in RESERVED_CLASSES else "")


def type_name(shape):
    if shape.type == "structure" or shape.enum:
        return f"lambda.{class_name(shape)}"
    if shape.type == "list":
        return f"{type_name(shape.element)}[]"
    if shape.type == "map":
        return f"table<{type_name(shape.key)}, {type_name(shape.element)}>"
    return LUA_TYPES[shape.type]


def limits(shape):
    """What a value has to keep to, as a comment behind its type."""
    if shape.type == "timestamp":
        return " seconds since 1970, UTC"
    if shape.min is None and shape.max is None:
        return ""
    unit = {"string": " characters", "list": " items", "map": " entries"}.get(shape.type, "")
    bounds = ("" if bound is None else str(bound) for bound in (shape.min, shape.max))
    return f" {'..'.join(bounds)}{unit}"


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
