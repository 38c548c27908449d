"""Invoke as the real service was recorded to answer it, with functions that give their event back.

What a function does is for its event to say, when that is a JSON object: {"raise": "why"} has it
fail, {"answer": ...} has it return something else. Of one whose answer streams, {"stream": [...]}
are the texts that it writes, one after the other, before it fails or is done.
"""

import base64
import json
import re

import event_stream
import names
import wire
from api_error import ApiError

ROUTE = re.compile(r"/2015-03-31/functions/([^/]*)/invocations")
STREAM_ROUTE = re.compile(r"/2021-11-15/functions/([^/]*)/response-streaming-invocations")
STATUS = {"RequestResponse": 200, "Event": 202, "DryRun": 204}
CONTEXT_MAX = 3583  # bytes
ASYNCHRONOUS_MAX, SYNCHRONOUS_MAX = 1024 * 1024, 6 * 1024 * 1024 + 100  # bytes
LOG = "START RequestId: {id} Version: {version}\nEND RequestId: {id}\n"


def call(request, settings, functions, function_name, qualifier):
    """The Answer to a verified request; raises ApiError."""
    version = find(settings, functions, function_name, qualifier)
    kind = request.header("x-amz-invocation-type") or "RequestResponse"
    check(request, kind)
    if kind != "RequestResponse":
        return wire.Answer(STATUS[kind])
    payload, error = run(request.body)
    headers = {"x-amz-executed-version": executed(version)}
    if error:
        headers["x-amz-function-error"] = error
    if request.header("x-amz-log-type") == "Tail":
        headers["x-amz-log-result"] = log_of(version)
    return wire.Answer(200, headers, payload)


def stream(request, settings, functions, function_name, qualifier):
    """The Answer with a stream of events to a verified request; raises ApiError."""
    version = find(settings, functions, function_name, qualifier)
    kind = request.header("x-amz-invocation-type") or "RequestResponse"
    check(request, kind)
    headers = {"x-amz-executed-version": executed(version),
               "content-type": "application/vnd.amazon.eventstream"}
    if kind != "RequestResponse":
        return wire.Answer(STATUS[kind], headers)
    payload, error = run(request.body)
    told = json.loads(request.body or b"{}")
    texts = told["stream"] if isinstance(told, dict) and "stream" in told else [payload.decode()]
    complete = {"ErrorCode": error, "ErrorDetails": payload.decode()} if error else {}
    if request.header("x-amz-log-type") == "Tail":
        complete["LogResult"] = log_of(version)
    events = [event("PayloadChunk", "application/octet-stream", text.encode()) for text in texts]
    events.append(event("InvokeComplete", "application/json", json.dumps(complete).encode()))
    return wire.Answer(200, headers, b"".join(events))


def event(kind, content_type, payload):
    """An event of a stream."""
    return event_stream.encode((
        (":message-type", "string", "event"), (":event-type", "string", kind),
        (":content-type", "string", content_type)), payload)


def find(settings, functions, function_name, qualifier):
    """The version or alias of a function that is there."""
    target = names.resolve(settings, "InvokeFunction", function_name, qualifier)
    version = target.qualifier or "$LATEST"
    if version not in functions.get(target.name, ()):
        raise ApiError("ResourceNotFoundException", "Function not found: "
                       + names.function_arn(settings, target.name, target.qualifier))
    return version


def executed(version):
    """The version that an answer names."""
    return version if version.isdigit() else "$LATEST"


def log_of(version):
    """The tail of the log, as answers have it."""
    log = LOG.format(id="5aa38fb6-b4d7-4ae0-8cb0-1d3d1a4a5a5f", version=version)
    return base64.b64encode(log.encode()).decode()


def check(request, kind):
    """Raise ApiError for what the service refuses before a function runs."""
    if kind not in STATUS:
        raise ApiError("InvalidParameterValueException", f"Unknown invocation type {kind}")
    limit = SYNCHRONOUS_MAX if kind == "RequestResponse" else ASYNCHRONOUS_MAX
    if len(request.body) > limit:
        raise ApiError("RequestTooLargeException",
                       f"{len(request.body)} byte payload is too large")
    context = request.header("x-amz-client-context")
    if context:
        try:
            known = json.loads(base64.b64decode(context, validate=True))
        except ValueError:
            known = None
        if not isinstance(known, dict) or len(context) > CONTEXT_MAX:
            raise ApiError("InvalidRequestContentException",
                           "Client context must be a valid Base64-encoded JSON object.")


def run(body):
    """(payload, error) of a function that is given an event."""
    try:
        event = json.loads(body or b"{}")
    except ValueError as error:
        raise ApiError("InvalidRequestContentException",
                       f"Could not parse request body into json: {error}") from error
    told = event if isinstance(event, dict) else {}
    if "raise" in told:
        why = {"errorMessage": told["raise"], "errorType": "Error"}
        return json.dumps(why, separators=(",", ":")).encode(), "Unhandled"
    if "answer" in told:
        return json.dumps(told["answer"], separators=(",", ":")).encode(), None
    return body or b"{}", None
