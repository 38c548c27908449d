"""What the endpoint is judged by: golden requests and the answers recorded from the service."""

import re

KEY, SECRET = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
ARN = "arn:aws:lambda:us-east-1:123456789012:function:my-function"
QUEUE = "arn:aws:sqs:us-east-1:123456789012:q"
BASE = "/2019-09-25/functions/my-function/event-invoke-config"
AGES = b'{"MaximumRetryAttempts": 0, "MaximumEventAgeInSeconds": 3600}'
PLAIN, TYPED = "host;x-amz-date", "content-type;host;x-amz-date"
JSON_TYPE = {"content-type": "application/json"}
INVOKE = {"x-amz-client-context": "e30=", "x-amz-invocation-type": "Event",
          "x-amz-log-type": "Tail"}
HASH = {"X-Amz-Content-SHA256": "0" * 64}
FUNCTIONS = "/2019-09-25/functions/"
GOLDEN = (  # method, target, headers, body, signed headers, signature
    ("PUT", BASE, JSON_TYPE, AGES, TYPED,
     "1da06bafa35065ae5a0a953e62aded938988accdfa89b844d367612a158e6435"),
    ("PUT", BASE, JSON_TYPE, b"{}", TYPED,
     "e65814136ef9804c10f080a1e48356a265b82ade22db56e9826249331785f72f"),
    ("PUT", FUNCTIONS + "arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Amy-function"
     "/event-invoke-config?Qualifier=%24LATEST", JSON_TYPE,
     b'{"DestinationConfig": {"OnSuccess": {}, "OnFailure": {"Destination": '
     b'"arn:aws:sqs:us-east-1:123456789012:q"}}}', TYPED,
     "4dfad16d26079a087cf3fb05c41e6ee6a4a3beed33349ce0790aeb7a2f9137e7"),
    ("GET", FUNCTIONS + "my-function%3ABLUE/event-invoke-config", {}, b"", PLAIN,
     "1b04075b707683a9aed50768353c3280b10c643d2916947ce14a2c6b3e3c494a"),
    ("GET", BASE + "/list?MaxItems=50&Marker=a%2Fb%2Bc%3D", {}, b"", PLAIN,
     "0d61dded8b96fb23ffa20afe8de6d3a47674357550e016403c1fd0f0760bf7cd"),
    ("DELETE", BASE + "?Qualifier=BLUE", {}, b"", PLAIN,
     "879425007484e2ec280dcf78802390e85bb2963fafaa23e223ee2606774fd8dd"),
    ("GET", BASE, {"x-amz-security-token": "TOKEN"}, b"", PLAIN + ";x-amz-security-token",
     "c5850af81464641d0686919a248ecf4f2667dd0ad6d5ad505454451c5574c4c4"),
    ("POST", "/2015-03-31/functions/my-function/invocations", INVOKE, b'{"a":1}',
     "host;x-amz-client-context;x-amz-date;x-amz-invocation-type;x-amz-log-type",
     "a17af374f3b97de277dec02b825a22fcb07eae6928f9e8adff49e787a36638a5"),
    ("DELETE", "/2017-03-31/tags/arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Af"
     "?tagKeys=a%20b&tagKeys=c", {}, b"", PLAIN,
     "825978e68307d36bf33afccd232acae4930d9b65ba616e8bf9b1d86d8f8e8e89"),
    ("GET", "/2018-10-31/layers?find=LayerVersion"
     "&Arn=arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Alayer%3Al%3A1", {}, b"", PLAIN,
     "301cb1d59b80e0cef8f3f3c47eed7c789082b93c477bcf689b78509b7578dee7"),
)
NO_CONFIG = "The function {} doesn't have an EventInvokeConfig"
REFUSED_KIND = "The provided destination config DestinationConfig({}) is invalid."
RETRIES = {"MaximumRetryAttempts": 1}


def on(side, arn):
    """Parameters that set one destination."""
    return {"DestinationConfig": {side: {"Destination": arn}}}


ERRORS = (  # operation, parameters beside or instead of the name, status, code, message
    ("put", {}, 400, "InvalidParameterValueException",
     "You must specify at least one of error handling or destination setting."),
    ("put", {"FunctionName": "nope"}, 400, "InvalidParameterValueException",
     "You must specify at least one of error handling or destination setting."),
    ("put", {"FunctionName": "nope", **RETRIES}, 404, "ResourceNotFoundException",
     "The function doesn't exist."),
    ("put", {"Qualifier": "GREEN", **RETRIES}, 404, "ResourceNotFoundException",
     "The function doesn't exist."),
    ("update", {"FunctionName": "nope", **RETRIES}, 404, "ResourceNotFoundException",
     "The function doesn't exist."),
    ("list", {"FunctionName": "nope"}, 404, "ResourceNotFoundException",
     "The function doesn't exist."),
    ("update", RETRIES, 404, "ResourceNotFoundException", NO_CONFIG.format(ARN + ":$LATEST")),
    ("get", {"FunctionName": ARN + ":prod"}, 404, "ResourceNotFoundException",
     NO_CONFIG.format(ARN + ":prod")),
    ("delete", {"FunctionName": "nope:7"}, 404, "ResourceNotFoundException",
     NO_CONFIG.format(ARN.replace("my-function", "nope:7"))),
    ("get", {"FunctionName": "my-function:1", "Qualifier": "2"}, 400,
     "InvalidParameterValueException",
     "The derived qualifier from the function name does not match the specified qualifier."),
    ("get", {"FunctionName": ARN.replace("us-east-1", "eu-west-1")}, 404,
     "ResourceNotFoundException",
     "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')"),
    ("get", {"FunctionName": "210987654321:function:my-function"}, 403, "AccessDeniedException",
     re.compile("User: .* is not authorized to perform: lambda:GetFunctionEventInvokeConfig on")),
    ("put", on("OnSuccess", ARN), 400, "InvalidParameterValueException",
     "You can't specify the function as a destination for itself."),
    ("put", on("OnFailure", ARN + "-2"), 400, "InvalidParameterValueException",
     f"The destination ARN {ARN}-2 is invalid."),
    ("put", on("OnSuccess", "arn:aws:s3:::b"), 400, "InvalidParameterValueException",
     REFUSED_KIND.format("onSuccess=OnSuccess(destination=arn:aws:s3:::b), onFailure=null")),
    ("put", on("OnFailure", "kafka://t"), 400, "InvalidParameterValueException",
     REFUSED_KIND.format("onSuccess=null, onFailure=OnFailure(destination=kafka://t)")),
    ("put", on("OnFailure", QUEUE + ".fifo"), 400, "InvalidParameterValueException",
     re.compile(r"The provided destination config .*q\.fifo\)\) is invalid\.$")),
    ("put", {"MaximumRetryAttempts": 3}, 400, "ValidationException",
     "1 validation error detected: Value '3' at 'maximumRetryAttempts' failed to satisfy "
     "constraint: Member must have value less than or equal to 2"),
    ("put", {"MaximumEventAgeInSeconds": 59, **on("OnFailure", "invalid")}, 400,
     "ValidationException", re.compile(
         r"2 validation errors detected: Value '59' at 'maximumEventAgeInSeconds' failed .* "
         r"greater than or equal to 60; Value 'invalid' at 'destinationConfig\.onFailure"
         r"\.destination' failed to satisfy constraint: Member must satisfy regular expression "
         r"pattern: \$\|kafka://")),
    ("put", {"FunctionName": "f?x=1", **RETRIES}, 400, "ValidationException",
     re.compile("1 validation error detected: Value 'f.x=1' at 'functionName' failed to satisfy")),
    ("get", {"FunctionName": "f" * 257}, 400, "ValidationException",
     re.compile("Member must have length less than or equal to 256$")),
    ("get", {"Qualifier": "a.b"}, 400, "ValidationException", re.compile("'a.b' at 'qualifier'")),
    ("list", {"MaxItems": 51}, 400, "ValidationException", re.compile("less than or equal to 50$")),
    ("list", {"Marker": "x"}, 400, "InvalidParameterValueException", re.compile("marker 'x'")),
    ("put", {"MaximumRetryAttempts": "1"}, 400, "SerializationException",
     "maximumRetryAttempts must be an integer"),
    ("put", {"MaximumRetryAttempts": 1.5}, 400, "SerializationException",
     "maximumRetryAttempts must be an integer"),
)
BODIES = {"InvalidParameterValueException": {"Type", "message"},
          "ResourceNotFoundException": {"Type", "Message"}}  # others: a message and no Type
ACCEPTED = (  # FunctionName, Qualifier, the qualifier in the answer
    ("my-function", None, "$LATEST"), ("my-function", "prod", "prod"), ("my-function:2", None, "2"),
    ("my-function:$LATEST", "$LATEST", "$LATEST"), (ARN, "BLUE", "BLUE"), (ARN + ":1", "1", "1"),
    ("123456789012:function:my-function", None, "$LATEST"), ("us-east-1:my-function", "1", "1"),
)
