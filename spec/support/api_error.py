"""Errors as the Lambda API writes them: status, header, and the letter case of each body."""

import json

import wire

SHAPES = {
    # code: (status, member that holds the message, Type)
    "InvalidParameterValueException": (400, "message", "User"),
    "ResourceNotFoundException": (404, "Message", "User"),
    "ResourceConflictException": (409, "message", "User"),
    "InvalidRequestContentException": (400, "message", "User"),
    "RequestTooLargeException": (413, "message", "User"),
    "TooManyRequestsException": (429, "message", "User"),
    "ServiceException": (500, "Message", "Service"),
    "ValidationException": (400, "message", None),
    "SerializationException": (400, "message", None),
    "UnsupportedMediaTypeException": (415, "message", None),
    "AccessDeniedException": (403, "Message", None),
    "ExpiredTokenException": (403, "message", None),
    "IncompleteSignatureException": (403, "message", None),
    "InvalidSignatureException": (403, "message", None),
    "MissingAuthenticationTokenException": (403, "message", None),
    "UnrecognizedClientException": (403, "message", None),
    "UnknownOperationException": (404, "message", None),
    "ThrottlingException": (400, "message", None),
}
OTHER = (400, "message", None)


class ApiError(Exception):
    """A refusal by the service; `detail` goes to the request log only."""

    def __init__(self, code, message, detail=None):
        super().__init__(message)
        self.code, self.message, self.detail = code, message, detail


def answer(code, message, members=None):
    """The Answer for an error code; `members` are added to the body."""
    status, key, kind = SHAPES.get(code, OTHER)
    body = {"Type": kind} if kind else {}
    body.update({key: message}, **(members or {}))
    return wire.Answer(status, {"x-amzn-errortype": code}, wire.raw(json.dumps(body)))
