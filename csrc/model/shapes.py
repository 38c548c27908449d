"""The operations, errors and shapes of a description, as the tables need them."""

import re
from dataclasses import dataclass, field

from description import ModelError

# What the service says in prose: a shape's name, or (structure, member), -> enum grammar.
GRAMMARS = {
    "FunctionName": "GRAMMAR_FUNCTION_NAME",
    "FunctionUrlFunctionName": "GRAMMAR_FUNCTION_NAME",
    "NamespacedFunctionName": "GRAMMAR_FUNCTION_NAME",
    "UnqualifiedFunctionName": "GRAMMAR_FUNCTION_NAME",
    "NumericLatestPublishedOrAliasQualifier": "GRAMMAR_QUALIFIER",
    "Qualifier": "GRAMMAR_QUALIFIER",
    ("OnSuccess", "Destination"): "GRAMMAR_SUCCESS_DESTINATION",
    ("OnFailure", "Destination"): "GRAMMAR_FAILURE_DESTINATION",
}
# Structures that mean another thing in some operations, where their grammars do not hold.
OTHERWISE = {
    "EventSourceMapping": {"DestinationConfig", "OnSuccess", "OnFailure"},
}
LOCATIONS = {None: "IN_BODY", "uri": "IN_PATH", "querystring": "IN_QUERY", "header": "IN_HEADER",
             "headers": "IN_HEADERS", "statusCode": "IN_STATUS"}
PLACES_IN_WORDS = {
    "IN_PATH": "in the path", "IN_GREEDY": "in the path", "IN_QUERY": "in the query",
    "IN_HEADER": "in a header", "IN_HEADERS": "as headers", "IN_STATUS": "the HTTP status",
    "IN_PAYLOAD": "the body itself", "IN_EVENTS": "the body as a stream",
}
LABELS_MAX = 8  # as in csrc/binding/encode.h
FORMATS = {"unixTimestamp": "TIMESTAMP_EPOCH", "iso8601": "TIMESTAMP_RFC3339",
           "rfc822": "TIMESTAMP_HTTP"}


@dataclass
class Member:
    wire: str
    lua: str
    location: str
    need: str  # of enum need
    shape: "Shape"
    deprecated: bool


@dataclass
class Shape:
    ident: str
    name: str
    type: str
    sensitive: bool = False
    union: bool = False
    min: object = None
    max: object = None
    pattern: str = None
    grammar: str = None
    enum: tuple = ()
    members: list = field(default_factory=list)
    format: str = None
    key: "Shape" = None
    element: "Shape" = None


@dataclass
class Operation:
    lua: str
    wire: str
    method: str
    uri: str
    path: list  # (text, index of the member or -1)
    input: Shape
    output: Shape
    query: str
    body: str  # of enum body, as is answer
    answer: str
    events: bool
    deprecated: bool
    errors: list  # codes


@dataclass
class ErrorShape:
    code: str
    status: int
    shape: Shape


def snake_case(name):
    """What botocore's xform_name makes of a name."""
    plural = re.search("[A-Z]{2,}s$", name)
    if plural:
        name = name[:plural.start()] + "_" + plural.group().lower()
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z0-9])([A-Z])", r"\1_\2", name).lower()


class Builder:
    """Turns a checked description into operations, errors and the shapes that they reach."""

    def __init__(self, description, names):
        self.shapes = description["shapes"]
        self.order = []  # children first
        self.made = {}
        self.nothing = Shape("nothing", "", "structure")
        self.idents = {"nothing"}
        chosen = [description["operations"][name] for name in names]
        chosen.sort(key=lambda operation: snake_case(operation["name"]))
        unique("operations", ((snake_case(one["name"]), one["name"]) for one in chosen))
        self.otherwise = set()
        inputs = [self.input(operation) for operation in chosen]
        self.operations = [self.operation(*pair) for pair in zip(chosen, inputs)]
        codes = {ref["shape"] for operation in chosen for ref in operation.get("errors", [])}
        self.errors = sorted(map(self.error, sorted(codes)), key=lambda error: error.code)
        unique("errors", ((error.code, error.shape.name) for error in self.errors))

    def input(self, operation):
        """Inputs come first, so that what outputs share with them keeps its constraints."""
        self.otherwise = next((names for suffix, names in OTHERWISE.items()
                               if operation["name"].endswith(suffix)), set())
        if "input" in operation:
            return self.shape(operation["input"]["shape"], checked=True)
        return self.nothing

    def operation(self, operation, input_shape):
        self.otherwise = set()
        output = operation.get("output", {}).get("shape")
        made = self.shape(output, checked=False) if output and self.shapes[output].get(
            "members") else None
        uri, _, query = operation["http"]["requestUri"].partition("?")
        answer = body_of(made.members) if made else "BODY_NONE"
        return Operation(
            lua=snake_case(operation["name"]), wire=operation["name"],
            method=operation["http"]["method"], uri=uri,
            path=path_segments(operation["name"], uri, input_shape), query=query,
            input=input_shape, output=made, body=body_of(input_shape.members),
            answer="BODY_RAW" if answer == "BODY_RAW" else "BODY_JSON",
            events=bool(made) and any(one.location == "IN_EVENTS" for one in made.members),
            deprecated=bool(operation.get("deprecated")),
            errors=sorted(self.code(ref["shape"]) for ref in operation.get("errors", [])))

    def code(self, name):
        return self.shapes[name].get("error", {}).get("code", name)

    def error(self, name):
        shape = self.shapes[name]
        error = {"code": name, "httpStatusCode": 500 if shape.get("fault") else 400}
        error.update(shape.get("error", {}))
        members = [self.member(name, *item, checked=False)
                   for item in shape.get("members", {}).items() if item[0].lower() != "message"]
        unique_members(name, members)
        made = Shape(self.unused("error_" + snake_case(name)), name, "structure", members=members)
        return ErrorShape(error["code"], error["httpStatusCode"], made)

    def member(self, structure, name, ref, checked):
        source = self.shapes[structure]
        location = LOCATIONS[ref.get("location")]
        if source.get("payload") == name or ref.get("eventpayload"):
            location = "IN_EVENTS" if self.shapes[ref["shape"]].get("eventstream") else "IN_PAYLOAD"
        wire = ref.get("locationName", "" if location == "IN_HEADERS" else name)
        need = "REQUIRED" if location == "IN_PATH" or name in source.get("required", []) else (
            "OPTIONAL")
        if checked and ref.get("idempotencyToken"):
            need = "GENERATED"
        return Member(wire.lower() if location in ("IN_HEADER", "IN_HEADERS") else wire,
                      snake_case(name), location, need,
                      self.shape(ref["shape"], checked, (structure, name),
                                 ref.get("timestampFormat")), bool(ref.get("deprecated")))

    def shape(self, name, checked, at=None, form=None):
        """The shape of a name; of its own where a member of a structure has a grammar or a format,
        and where the operation gives it another meaning."""
        other = checked and name in self.otherwise
        grammar = at if checked and at in GRAMMARS and at[0] not in self.otherwise else None
        key = (name, "otherwise") if other else grammar or (name, form) if form else grammar or name
        if key in self.made:
            return self.made[key]
        words = [name, form] if form else [*grammar] if grammar else [name]
        ident = self.unused(snake_case("".join(words)) + ("_otherwise" if other else ""))
        shape = self.made[key] = Shape(ident, name, self.shapes[name]["type"])
        self.fill(shape, self.shapes[name], checked)
        shape.format = FORMATS.get(form, shape.format)
        if checked and not other:
            shape.grammar = GRAMMARS.get(key)
        self.order.append(shape)
        return shape

    def unused(self, ident):
        """An identifier of its own: names may differ in the case of letters alone."""
        while ident in self.idents:
            ident += "_"
        self.idents.add(ident)
        return ident

    def fill(self, shape, source, checked):
        shape.sensitive = bool(source.get("sensitive"))
        shape.union = bool(source.get("union"))
        shape.enum = tuple(source.get("enum", ()))
        shape.format = FORMATS.get(source.get("timestampFormat"))
        if checked:
            shape.min, shape.max = (whole(shape.name, source.get(bound)) for bound in ("min", "max"))
            shape.pattern = source.get("pattern")
        shape.members = [self.member(shape.name, *item, checked=checked)
                         for item in source.get("members", {}).items()]
        unique_members(shape.name, shape.members)
        if "key" in source:
            shape.key = self.shape(source["key"]["shape"], checked)
        element = source.get("value", source.get("member"))
        if element:
            form = element.get("timestampFormat")
            shape.element = self.shape(element["shape"], checked, form=form)


def whole(name, bound):
    """A bound as an integer."""
    if bound is None or bound == int(bound):
        return None if bound is None else int(bound)
    raise ModelError(f"{name}: the bound {bound} is not a whole number")


def body_of(members):
    """What the body has of these members."""
    payload = [member for member in members if member.location in ("IN_PAYLOAD", "IN_EVENTS")]
    if payload:
        return "BODY_PAYLOAD" if payload[0].location == "IN_PAYLOAD" and (
            payload[0].shape.type == "structure") else "BODY_RAW"
    return "BODY_JSON" if any(member.location == "IN_BODY" for member in members) else "BODY_NONE"


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
    names = [label.removesuffix("+") for label in parts[1::2]]
    if sorted(names) != sorted(labels):
        raise ModelError(f"{operation}: the labels of {uri} are not the members in the path")
    if len(labels) > LABELS_MAX:
        raise ModelError(f"{operation}: more than {LABELS_MAX} labels in {uri}")
    for label, name in zip(parts[1::2], names):
        if label != name:
            input_shape.members[labels[name]].location = "IN_GREEDY"
    segments = [(text, labels[name]) for text, name in zip(parts[::2], names)]
    return segments + ([(parts[-1], -1)] if parts[-1] else [])
