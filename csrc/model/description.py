"""Service descriptions in botocore's form: reading one, and what of it the library can serve."""

import gzip
import json
from pathlib import Path

# What core serves; anything else in a chosen operation is a problem.
TYPES = {"structure", "list", "map", "string", "integer", "long", "boolean", "double", "float",
         "timestamp", "blob"}
SCALARS = TYPES - {"structure", "list", "map", "blob"}
INPUT_LOCATIONS = {None, "uri", "querystring", "header", "headers"}
OUTPUT_LOCATIONS = {None, "header", "headers", "statusCode"}
TIMESTAMP_FORMATS = {"unixTimestamp", "iso8601", "rfc822"}
PROSE = {"documentation", "documentationUrl", "deprecated", "deprecatedMessage", "deprecatedSince"}
OPERATION_TRAITS = PROSE | {"name", "http", "input", "output", "errors", "idempotent", "readonly"}
SHAPE_TRAITS = PROSE | {"type", "members", "required", "member", "key", "value", "min", "max",
                        "pattern", "enum", "sensitive", "box", "exception", "error", "fault",
                        "timestampFormat", "streaming", "payload", "event", "eventstream",
                        "retryable", "synthetic", "union"}
MEMBER_TRAITS = PROSE | {"shape", "locationName", "box", "idempotencyToken", "eventpayload",
                         "timestampFormat", "streaming"}
TOP_MEMBER_TRAITS = MEMBER_TRAITS | {"location"}


class ModelError(Exception):
    """The description cannot be turned into tables; one line a problem."""


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


def located(shapes, shape):
    """Whether a value of this shape can stand in a query or a header: a scalar, or a list of them."""
    if shape["type"] == "list":
        return shapes[shape["member"]["shape"]]["type"] in SCALARS
    return shape["type"] in SCALARS


class Checker:
    """Collects what the chosen operations use and core cannot do yet."""

    def __init__(self, description):
        self.shapes = description["shapes"]
        self.problems = []

    def operation(self, name, operation):
        self.traits(name, operation, OPERATION_TRAITS)
        for side, locations in (("input", INPUT_LOCATIONS), ("output", OUTPUT_LOCATIONS)):
            if side in operation:
                self.top(f"{name} {side}", operation[side]["shape"], locations)
        for error in operation.get("errors", []):
            self.top(f"{name} error {error['shape']}", error["shape"], OUTPUT_LOCATIONS)

    def top(self, where, name, locations):
        """A structure whose members may live outside the body."""
        shape = self.shapes[name]
        for member, ref in shape.get("members", {}).items():
            location = ref.get("location")
            if location not in locations:
                self.problems.append(f"{where}.{member}: location {location}")
            elif location:
                self.member(f"{where}.{member}", location, self.shapes[ref["shape"]], ref)
        self.payload(where, shape, locations)
        self.walk(where, name, set(), TOP_MEMBER_TRAITS)

    def member(self, where, location, shape, ref):
        """A member outside the body."""
        kind = shape["type"]
        element = self.shapes[shape["member"]["shape"]] if kind == "list" else {}
        good = {
            "uri": kind in SCALARS,
            "header": located(self.shapes, shape) and element.get("type") != "timestamp",
            "querystring": located(self.shapes, self.shapes[shape["value"]["shape"]]
                                   if kind == "map" else shape),
            "headers": kind == "map" and self.shapes[shape["value"]["shape"]]["type"] == "string",
            "statusCode": kind == "integer",
        }[location]
        if not good:
            self.problems.append(f"{where}: {kind} in location {location}")
        if ref.get("idempotencyToken") and location == "uri":
            self.problems.append(f"{where}: idempotency token in location {location}")

    def payload(self, where, shape, locations):
        """The one member that is the body."""
        if "payload" not in shape:
            return
        body = self.shapes[shape["members"][shape["payload"]]["shape"]]
        kind = body["type"]
        if body.get("eventstream") and locations is INPUT_LOCATIONS:
            kind = "stream of events"
        if kind not in ("structure", "blob", "string"):
            self.problems.append(f"{where}.{shape['payload']}: {kind} as payload")

    def walk(self, where, name, seen, member_traits=MEMBER_TRAITS):
        shape = self.shapes[name]
        if shape["type"] not in TYPES:
            self.problems.append(f"{where}: type {shape['type']}")
        if name in seen:
            return
        seen.add(name)
        self.traits(where, shape, SHAPE_TRAITS)
        for member, ref in shape.get("members", {}).items():
            self.traits(f"{where}.{member}", ref, member_traits)
            self.format(f"{where}.{member}", ref)
            self.walk(f"{where}.{member}", ref["shape"], seen)
        for side in ("key", "value", "member"):
            if side in shape:
                self.traits(f"{where}[{side}]", shape[side], MEMBER_TRAITS)
                self.walk(f"{where}[{side}]", shape[side]["shape"], seen)
        if shape["type"] == "map" and self.shapes[shape["key"]["shape"]]["type"] != "string":
            self.problems.append(f"{where}: map key that is not a string")
        self.format(where, shape)

    def format(self, where, node):
        name = node.get("timestampFormat")
        if name and name not in TIMESTAMP_FORMATS:
            self.problems.append(f"{where}: timestamp format {name}")

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
