"""The members that the five operations take: their types, limits, and the service's wording."""

import dataclasses
import re

from api_error import ApiError

REGION = r"(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}"
FUNCTION_NAME = (
    rf"(arn:(aws[a-zA-Z-]*)?:lambda:{REGION}:\d{{12}}:|(({REGION}:)?(\d{{12}}:)?))(function:)?"
    r"([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
QUALIFIER = r"\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+"
DESTINATION = (r"$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:"
               rf"({REGION})?:(\d{{12}})?:(.*)")


@dataclasses.dataclass
class Text:
    """A string of `least` to `most` characters that matches `pattern` as a whole."""

    least: int = 0
    most: int = None
    pattern: str = None
    type = str
    type_name = "a string"

    def breaches(self, value):
        """The constraints that `value` does not keep."""
        if len(value) < self.least:
            yield f"Member must have length greater than or equal to {self.least}"
        if self.most and len(value) > self.most:
            yield f"Member must have length less than or equal to {self.most}"
        if self.pattern and not re.fullmatch(self.pattern, value, re.ASCII):
            yield f"Member must satisfy regular expression pattern: {self.pattern}"


@dataclasses.dataclass
class Number:
    """An integer from `least` to `most`."""

    least: int
    most: int
    type = int
    type_name = "an integer"

    def breaches(self, value):
        """The constraints that `value` does not keep."""
        if value < self.least:
            yield f"Member must have value greater than or equal to {self.least}"
        if value > self.most:
            yield f"Member must have value less than or equal to {self.most}"


class Structure:
    """An object; its members have rules of their own."""

    type = dict
    type_name = "an object"

    @staticmethod
    def breaches(_):
        """None: a structure has no limits."""
        return ()


MEMBERS = (
    ("FunctionName", Text(1, 256, FUNCTION_NAME)),
    ("Qualifier", Text(1, 128, QUALIFIER)),
    ("MaximumRetryAttempts", Number(0, 2)),
    ("MaximumEventAgeInSeconds", Number(60, 21600)),
    ("DestinationConfig", Structure),
    ("DestinationConfig.OnSuccess", Structure),
    ("DestinationConfig.OnSuccess.Destination", Text(0, 350, DESTINATION)),
    ("DestinationConfig.OnFailure", Structure),
    ("DestinationConfig.OnFailure.Destination", Text(0, 350, DESTINATION)),
    ("Marker", Text()),
    ("MaxItems", Number(1, 50)),
)


def find(parameters, path):
    """The member at a dotted path; None when it, or what holds it, is absent."""
    for name in path.split("."):
        parameters = parameters.get(name) if parameters else None
    return parameters


def check_types(parameters):
    """Raise a SerializationException at the first member of a wrong type."""
    for path, rule in MEMBERS:
        value = find(parameters, path)
        if value is not None and type(value) is not rule.type:  # a bool is no int here
            raise ApiError("SerializationException", f"{wire_path(path)} must be {rule.type_name}")


def check_limits(parameters):
    """Raise one ValidationException that lists every breach, in the order of MEMBERS."""
    breaches = [
        f"Value '{value}' at '{wire_path(path)}' failed to satisfy constraint: {breach}"
        for path, rule in MEMBERS
        for value in [find(parameters, path)] if value is not None
        for breach in rule.breaches(value)
    ]
    if breaches:
        count = f"{len(breaches)} validation error{'s' if len(breaches) > 1 else ''}"
        raise ApiError("ValidationException", f"{count} detected: {'; '.join(breaches)}")


def wire_path(path):
    """The path as the service writes it: destinationConfig.onFailure.destination."""
    return ".".join(name[0].lower() + name[1:] for name in path.split("."))
