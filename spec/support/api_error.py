"""Errors as the Lambda API writes them: status, header, and the letter case of each body."""

import json

import wire

# By status the errors of the model, each without "Exception"; * where the message's member is
# "message" and not "Message".
MODELLED = {
    400: "AliasLimitExceeded* CallbackTimeout CapacityProviderLimitExceeded* "
         "CodeStorageExceeded* CodeVerificationFailed "
         "FunctionVersionsPerCapacityProviderLimitExceeded* InvalidCodeSignature "
         "InvalidParameterValue* InvalidRequestContent* ModeNotSupported* "
         "NoPublishedVersion PolicyLengthExceeded* PublicPolicy RecursiveInvocation "
         "ResourceInUse SnapStart",
    402: "ServiceQuotaExceeded",
    403: "EFSMountFailure S3FilesMountFailure",
    404: "CodeSigningConfigNotFound ProvisionedConcurrencyConfigNotFound* ResourceNotFound",
    408: "EFSMountConnectivity EFSMountTimeout S3FilesMountConnectivity "
         "S3FilesMountTimeout SnapStartTimeout",
    409: "CodeArtifactUserDeleted* CodeArtifactUserFailed* CodeArtifactUserPending* "
         "DurableExecutionAlreadyStarted ResourceConflict* SnapStartNotReady "
         "SnapStartRegenerationFailure",
    410: "EFSIO",
    412: "PreconditionFailed*",
    413: "RequestTooLarge* SerializedRequestEntityTooLarge*",
    415: "UnsupportedMediaType*",
    429: "TooManyRequests*",
    500: "Service",
    502: "EC2AccessDenied EC2Throttled EC2Unexpected ENILimitReached ENINotReady "
         "InvalidRuntime InvalidSecurityGroupID InvalidSubnetID InvalidZipFile "
         "KMSAccessDenied KMSDisabled KMSInvalidState KMSNotFound ResourceNotReady* "
         "SubnetIPAddressLimitReached",
}
SHAPES = {
    # code: (status, member that holds the message, Type)
    f"{name.strip('*')}Exception": (
        status, "message" if name.endswith("*") else "Message",
        "Service" if name == "Service" else "User")
    for status, names in MODELLED.items() for name in names.split()}
SHAPES.update({
    "ValidationException": (400, "message", None),
    "SerializationException": (400, "message", None),
    "AccessDeniedException": (403, "Message", None),
    "ExpiredTokenException": (403, "message", None),
    "IncompleteSignatureException": (403, "message", None),
    "InvalidSignatureException": (403, "message", None),
    "MissingAuthenticationTokenException": (403, "message", None),
    "UnrecognizedClientException": (403, "message", None),
    "UnknownOperationException": (404, "message", None),
    "ThrottlingException": (400, "message", None),
})
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
