"""The event-invoke-config operations as the real service was recorded to answer them, and Invoke."""

import base64
import json
import re
import urllib.parse

import constraints
import invocations
import names
import wire
from api_error import ApiError

ROUTE = re.compile(r"/2019-09-25/functions/([^/]*)/event-invoke-config(/list)?")
OPERATIONS = {
    # method and end of the path: operation, its method of Lambda, members of the query
    ("PUT", None): ("PutFunctionEventInvokeConfig", "put", ("Qualifier",)),
    ("POST", None): ("UpdateFunctionEventInvokeConfig", "update", ("Qualifier",)),
    ("GET", None): ("GetFunctionEventInvokeConfig", "get", ("Qualifier",)),
    ("DELETE", None): ("DeleteFunctionEventInvokeConfig", "delete", ("Qualifier",)),
    ("GET", "/list"): ("ListFunctionEventInvokeConfigs", "list", ("Marker", "MaxItems")),
}
INVOCATIONS = ((invocations.ROUTE, invocations.call),
               (invocations.STREAM_ROUTE, invocations.stream))
WITH_BODY = ("PUT", "POST")
SETTINGS = ("MaximumRetryAttempts", "MaximumEventAgeInSeconds", "DestinationConfig")
FUNCTIONS = {"my-function": ("$LATEST", "1", "2", "BLUE", "prod")}
BOTH, ON_FAILURE = ("OnSuccess", "OnFailure"), ("OnFailure",)
DESTINATIONS = {"lambda": BOTH, "sqs": BOTH, "sns": BOTH, "events": BOTH, "s3": ON_FAILURE}
NO_FUNCTION = "The function doesn't exist."
NOTHING_SET = "You must specify at least one of error handling or destination setting."
OWN_DESTINATION = "You can't specify the function as a destination for itself."
PAGE = 50
MARKER = ("a/b+", "=")  # every marker has characters that a query must encode


class Lambda:
    """Functions with their qualifiers, and the configuration of each. Not safe for threads."""

    def __init__(self, settings):
        self._settings = settings
        self.functions = {name: set(qualifiers) for name, qualifiers in FUNCTIONS.items()}
        self._configs = {}

    def call(self, request, now):
        """The Answer to a verified request; raises ApiError."""
        for route, invoke in INVOCATIONS:
            invoked = route.fullmatch(local_path(request, self._settings.base_path))
            if invoked and request.method == "POST":
                return invoke(request, self._settings, self.functions, decode(invoked[1]),
                              read_query(request.query).get("Qualifier"))
        operation, method, parameters = read(request, self._settings.base_path)
        constraints.check_types(parameters)
        constraints.check_limits(parameters)
        if request.method in WITH_BODY and not settings_of(parameters):
            raise ApiError("InvalidParameterValueException", NOTHING_SET)
        target = names.resolve(self._settings, operation, parameters["FunctionName"],
                               parameters.get("Qualifier"))
        result = getattr(self, method)(target, parameters, now)
        if result is None:
            return wire.Answer(204)
        return wire.Answer(200, body=wire.raw(json.dumps(result)))

    def put(self, target, parameters, now):
        """Replace the configuration."""
        qualifiers = self.functions.get(target.name)
        if not qualifiers or (target.qualifier or "$LATEST") not in qualifiers:
            raise ApiError("ResourceNotFoundException", NO_FUNCTION)
        return self._store(target, settings_of(parameters), now)

    def update(self, target, parameters, now):
        """Change the settings that are sent, keep the others."""
        if target.name not in self.functions:
            raise ApiError("ResourceNotFoundException", NO_FUNCTION)
        config = self._configs[self._configured(target)]
        kept = {name: config[name] for name in SETTINGS if name in config}
        return self._store(target, {**kept, **settings_of(parameters)}, now)

    def get(self, target, _parameters, _now):
        """The configuration."""
        return self._configs[self._configured(target)]

    def delete(self, target, _parameters, _now):
        """Forget the configuration."""
        del self._configs[self._configured(target)]

    def list(self, target, parameters, _now):
        """A page of the configurations of a function, by qualifier."""
        if target.name not in self.functions:
            raise ApiError("ResourceNotFoundException", NO_FUNCTION)
        after = read_marker(parameters.get("Marker"))
        size = parameters.get("MaxItems") or PAGE
        rest = sorted(key for key in self._configs if key[0] == target.name and key[1] > after)
        page = {"FunctionEventInvokeConfigs": [self._configs[key] for key in rest[:size]]}
        if len(rest) > size:
            page["NextMarker"] = write_marker(rest[size - 1][1])
        return page

    def _configured(self, target):
        """The key of the target's configuration, which must exist."""
        key = target.name, target.qualifier or "$LATEST"
        if key not in self._configs:
            raise ApiError("ResourceNotFoundException",
                           f"The function {names.function_arn(self._settings, *key)} doesn't have "
                           "an EventInvokeConfig")
        return key

    def _store(self, target, settings, now):
        key = target.name, target.qualifier or "$LATEST"
        destinations = self._destinations(target, settings.get("DestinationConfig") or {})
        self._configs[key] = {
            "LastModified": round(now, 3),
            "FunctionArn": names.function_arn(self._settings, *key),
            **settings,
            "DestinationConfig": destinations,
        }
        return self._configs[key]

    def _destinations(self, target, config):
        """The DestinationConfig that is kept: both sides, each empty or with a valid ARN."""
        given = {side: (config.get(side) or {}).get("Destination") for side in BOTH}
        for side, arn in given.items():
            if arn and not allowed(side, arn):
                raise ApiError("InvalidParameterValueException", refusal(given))
            if arn and arn.split(":")[2] == "lambda":
                self._check_function(target, arn)
        return {side: {"Destination": arn} if arn else {} for side, arn in given.items()}

    def _check_function(self, target, arn):
        """A function as a destination must exist here and not be the source."""
        own = names.function_arn(self._settings, "")
        name, _, qualifier = arn[len(own):].partition(":")
        if not arn.startswith(own) or (qualifier or "$LATEST") not in self.functions.get(name, ()):
            raise ApiError("InvalidParameterValueException",
                           f"The destination ARN {arn} is invalid.")
        if name == target.name:
            raise ApiError("InvalidParameterValueException", OWN_DESTINATION)


def local_path(request, base_path):
    """The path of a request below the endpoint's own."""
    path = request.path
    return path[len(base_path):] if base_path and path.startswith(base_path + "/") else path


def read(request, base_path):
    """Operation, method of Lambda and members of a request, from its path, query and body."""
    path = local_path(request, base_path)
    route = ROUTE.fullmatch(path)
    if not route or (request.method, route[2]) not in OPERATIONS:
        raise ApiError("UnknownOperationException", f"No operation at {request.method} {path}")
    operation, method, members = OPERATIONS[request.method, route[2]]
    query = read_query(request.query)
    parameters = {name: query[name] for name in members if name in query}
    if "MaxItems" in parameters:
        parameters["MaxItems"] = read_integer(parameters["MaxItems"])
    if request.method in WITH_BODY:
        parameters.update(settings_of(read_body(request)))
    parameters["FunctionName"] = decode(route[1])
    return operation, method, parameters


def read_query(query):
    """The query as a table; the first of several values counts. "+" is a plus sign."""
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    return {decode(name): decode(value) for name, _, value in reversed(pairs)}


def read_integer(text):
    """An integer out of the query."""
    if not re.fullmatch(r"-?[0-9]{1,10}", text):
        raise ApiError("SerializationException", f"'{text}' can not be converted to an integer")
    return int(text)


def read_body(request):
    """The body, which must be a JSON object in UTF-8 and say so."""
    kind = (request.header("content-type") or "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise ApiError("UnsupportedMediaTypeException",
                       f"Content-Type must be application/json, not '{kind}'")
    try:
        body = json.loads(request.body.decode("utf-8"), object_pairs_hook=unique)
    except (ValueError, RecursionError) as error:
        raise ApiError("SerializationException", f"The body is not JSON: {error}") from error
    if not isinstance(body, dict):
        raise ApiError("SerializationException", "The body must be a JSON object")
    return body


def unique(pairs):
    """A JSON object whose names are each there once."""
    names_seen = dict(pairs)
    if len(names_seen) < len(pairs):
        raise ValueError("a name is there twice")
    return names_seen


def decode(label):
    """A percent-encoded part of the target as text."""
    return urllib.parse.unquote(label, errors="replace")


def settings_of(parameters):
    """The three settings, those that are given."""
    return {name: parameters[name] for name in SETTINGS if parameters.get(name) is not None}


def allowed(side, arn):
    """Whether a destination is of a kind that this side takes; queues and topics not FIFO."""
    kind = arn.split(":")[2] if arn.startswith("arn:") else ""
    fifo = kind in ("sqs", "sns") and arn.endswith(".fifo")
    return side in DESTINATIONS.get(kind, ()) and not fifo


def refusal(given):
    """The message for a destination of a wrong kind, in the words of the service."""
    sides = [f"{side[0].lower()}{side[1:]}=" + (f"{side}(destination={arn})" if arn else "null")
             for side, arn in given.items()]
    return f"The provided destination config DestinationConfig({', '.join(sides)}) is invalid."


def write_marker(qualifier):
    """An opaque NextMarker for what comes after a qualifier."""
    return MARKER[0] + base64.b64encode(qualifier.encode()).decode() + MARKER[1]


def read_marker(marker):
    """The qualifier of a NextMarker; "" at the start."""
    if marker is None:
        return ""
    try:
        start, end = len(MARKER[0]), len(marker) - len(MARKER[1])
        qualifier = base64.b64decode(marker[start:end], validate=True).decode()
        if write_marker(qualifier) == marker:
            return qualifier
    except ValueError:
        pass
    raise ApiError("InvalidParameterValueException", f"The marker '{marker}' is not valid.")
