"""What breaks one rule of a service description in good parameters, and the violation that it must
be answered with."""
import sys
from dataclasses import dataclass
from pathlib import Path

from botocore import xform_name

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "csrc/model"))

import pattern  # noqa: E402
from shape_values import EXAMPLES, bounds  # noqa: E402

SIZE_MAX = 70000  # of what is made to be too large
NAN, INFINITE = {"$number": "nan"}, {"$number": "inf"}
WRONG = {"string": 5, "blob": 5, "integer": "5", "long": "5", "double": "5", "float": "5",
         "boolean": "true", "timestamp": "2026-01-02", "structure": "x", "list": "x", "map": "x"}
EXPECTED = {"string": "a string", "blob": "a string of bytes", "integer": "an integer",
            "long": "an integer", "double": "a number", "float": "a number", "boolean": "a boolean",
            "timestamp": "a number of seconds since 1970", "structure": "a table", "list": "a list",
            "map": "a table"}
DECIDED = {}  # pattern -> its DFA; None where the service has to judge


@dataclass
class Breakage:
    steps: list  # to the place: names, indices from 1, keys
    value: object  # what to put there, as Lua gets it; None: nothing
    path: str  # of the violation
    message: str  # what it contains
    always: bool  # also without validation
    shape: object


def dfa(source):
    if source not in DECIDED:
        try:
            DECIDED[source] = pattern.build(source)
        except pattern.Unsupported:
            DECIDED[source] = None
    return DECIDED[source]


class Breaker:
    """Goes through a value and tells what would break a rule, one at a time."""

    def __init__(self):
        self.found = []

    def add(self, shape, steps, path, value, message, always=False):
        self.found.append(Breakage(steps, value, path, message, always, shape))

    def members(self, shape, value, steps=(), path=""):
        head = f"{path}." if path else ""
        self.add(shape, [*steps, "no_such_member"], f"{head}no_such_member", 1, "unknown parameter",
                 True)
        for name, member in shape.members.items():
            if name not in value:
                continue
            place, lua = member.serialization.get("location"), xform_name(name)
            at = ([*steps, lua], head + lua)
            if name in shape.required_members or place == "uri":
                self.add(member, *at, None, "is required", place == "uri")
            self.value(member, value[name], place, *at)

    def value(self, shape, value, place, steps, path):
        kind = shape.type_name
        self.add(shape, steps, path, WRONG[kind], f"must be {EXPECTED[kind]}, not a", True)
        getattr(self, kind)(shape, value, place, steps, path)

    def structure(self, shape, value, _, steps, path):
        if shape.is_tagged_union:
            self.add(shape, steps, path, {}, "must have exactly one member, not 0")
        self.members(shape, value, steps, path)

    def sizes(self, shape, steps, path, make, what):
        """Too small and too large."""
        least, most = (shape.metadata.get(bound) for bound in ("min", "max"))
        if least:
            self.add(shape, steps, path, make(least - 1),
                     f"{what} {least - 1} is below the minimum of {least}")
        if most is not None and most <= SIZE_MAX:
            self.add(shape, steps, path, make(most + 1),
                     f"{what} {most + 1} is above the maximum of {most}")

    def list(self, shape, value, place, steps, path):
        first = value[0] if value else None
        self.add(shape, steps, path, {"x": 1}, "must be a list", True)
        self.sizes(shape, steps, path, lambda n: {"$repeat": n}, "number of entries")
        if value:
            self.value(shape.member, first, place, [*steps, 1], f"{path}[1]")
            if len(value) > 1:
                self.add(shape, [*steps, 1], f"{path}[1]", {"$null": True}, "is missing", True)

    def map(self, shape, value, place, steps, path):
        for key in list(value)[:1]:
            if key.isascii():
                self.value(shape.value, value[key], place, [*steps, key], f'{path}["{key}"]')
        if shape.metadata.get("min"):
            self.add(shape, steps, path, {}, "number of entries 0 is below")
        self.add(shape, steps, path, ["x"], "has a key that is a number", True)

    def string(self, shape, value, place, steps, path):
        if place == "uri":
            self.add(shape, steps, path, "", "must not be empty", True)
            self.add(shape, steps, path, "..", 'must not ', True)
        elif shape.metadata.get("min") == 1:
            self.add(shape, steps, path, "", "length 0 is below the minimum of 1")
        if (shape.metadata.get("min") or 0) > 1 or "max" in shape.metadata:
            least = shape.metadata.get("min") or 0
            if least > 1:
                self.add(shape, steps, path, "a" * (least - 1), f"length {least - 1} is below")
            self.too_long(shape, steps, path)
        self.add(shape, steps, path, "a\0", "has a NUL at byte 2", True)
        self.add(shape, steps, path, {"$hex": "c3"}, "has invalid UTF-8 at byte 1", True)
        if place in ("header", "headers"):
            self.add(shape, steps, path, "a\r\nb", "", True)
        self.pattern(shape, steps, path)

    def too_long(self, shape, steps, path):
        most = shape.metadata.get("max")
        if most is not None and most <= SIZE_MAX:
            self.add(shape, steps, path, "é" * (most + 1),
                     f"length {most + 1} is above the maximum of {most}")

    def pattern(self, shape, steps, path):
        source = shape.metadata.get("pattern")
        rule = source and dfa(source)
        least, most = bounds(shape)
        for char in "!~ \n@é" if rule else "":
            text = (char * max(least, 1))[:most]
            if text and not rule.matches(text.encode()):
                self.add(shape, steps, path, text,
                         "" if shape.name in EXAMPLES else f"does not match the pattern {source}")
                return

    def integer(self, shape, value, place, steps, path):
        least, most = (shape.metadata.get(bound) for bound in ("min", "max"))
        if least is not None:
            self.add(shape, steps, path, least - 1, f"{least - 1} is below the minimum of {least}")
        if most is not None:
            self.add(shape, steps, path, most + 1, f"{most + 1} is above the maximum of {most}")
        self.add(shape, steps, path, (least or 0) + 0.5, "is not an integer", True)
        self.add(shape, steps, path, NAN, "NaN is not an integer", True)
        self.add(shape, steps, path, 2.0 ** 60, "is too large for an exact integer", True)

    long = integer

    def double(self, shape, value, place, steps, path):
        least, most = (shape.metadata.get(bound) for bound in ("min", "max"))
        if least is not None:
            self.add(shape, steps, path, least - 0.5, "is below the minimum of")
        if most is not None:
            self.add(shape, steps, path, most + 0.5, "is above the maximum of")
        self.add(shape, steps, path, NAN, "must be a finite number", True)
        self.add(shape, steps, path, INFINITE, "must be a finite number", True)

    float = double

    def timestamp(self, shape, value, place, steps, path):
        self.add(shape, steps, path, NAN, "must be seconds since 1970", True)
        self.add(shape, steps, path, 1e20, "must be seconds since 1970", True)

    def boolean(self, *_):
        pass  # has no rule but its type

    def blob(self, shape, value, place, steps, path):
        self.sizes(shape, steps, path, lambda n: "a" * n, "length in bytes")


def breakages(shape, value):
    """Every way to break one rule in the input `value`."""
    breaker = Breaker()
    breaker.members(shape, value)
    return breaker.found
