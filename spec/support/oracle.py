"""Judge requests by botocore: read one JSON object a line, print what does not agree.

An object has `sent` (method, path, query, headers as pairs in order, body as hex), `keys`,
`region`, `service`, `timestamp` and `authorization`; with `operation` and `params` also the
serializer is asked. A query that was not written as botocore writes it, which signs any query as it
stands, is given as `pairs` of what it means, which botocore then encodes. The last line is the
number of objects judged.
"""
import json
import os
import sys

os.environ["BOTO_DISABLE_CRT"] = "true"

import botocore.auth  # noqa: E402
from botocore.auth import SigV4Auth  # noqa: E402
from botocore.awsrequest import AWSRequest  # noqa: E402
from botocore.credentials import Credentials  # noqa: E402
from botocore.loaders import Loader  # noqa: E402
from botocore.model import ServiceModel  # noqa: E402
from botocore.serialize import create_serializer  # noqa: E402
from botocore.utils import percent_encode  # noqa: E402

# Debian's botocore signs some of these, today's none.
botocore.auth.SIGNED_HEADERS_BLACKLIST = [
    "connection", "expect", "keep-alive", "proxy-authenticate", "proxy-authorization", "te",
    "trailer", "transfer-encoding", "upgrade", "user-agent", "x-amzn-trace-id",
]
MODEL = ServiceModel(Loader().load_service_model("lambda", "service-2"))
SERIALIZER = create_serializer("rest-json", include_validation=False)


def query_pairs(query):
    """The pairs of a query as they stand, in an order of no meaning."""
    return sorted(pair for pair in query.split("&") if pair)


def unique(pairs):
    """A JSON object, whose keys must be there once."""
    if len({key for key, _ in pairs}) < len(pairs):
        raise ValueError(f"a key is there twice: {pairs}")
    return dict(pairs)


def refuse_fraction(text):
    """Integers must be written as such."""
    raise ValueError(f"not an integer: {text}")


def parse(body):
    """The JSON of a body that was sent; None when it is empty."""
    if not body:
        return None
    return json.loads(body, object_pairs_hook=unique, parse_float=refuse_fraction)


def serialized(case):
    """(what, expected, ours) for each part of the request."""
    made = SERIALIZER.serialize_to_request(case["params"], MODEL.operation_model(case["operation"]))
    sent = case["sent"]
    headers = dict(sent["headers"])
    pairs = [f"{percent_encode(key)}={percent_encode(str(value))}"
             for key, value in made["query_string"].items()]
    yield "method", made["method"], sent["method"]
    yield "path", made["url_path"], sent["path"]
    yield "query", sorted(pairs), query_pairs(sent["query"])
    yield "body", json.loads(made["body"] or "null"), parse(bytes.fromhex(sent["body"]))
    yield "content-type", made["headers"].get("Content-Type"), headers.get("content-type")


def authorization(case):
    sent, keys = case["sent"], case["keys"]
    credentials = Credentials(keys["access_key_id"], keys["secret_access_key"],
                              keys.get("session_token"))
    url = f"https://{sent['host']}{sent['path']}"
    request = AWSRequest(sent["method"], url + ("?" + sent["query"] if sent["query"] else ""),
                         data=bytes.fromhex(sent["body"]),
                         params=[tuple(pair) for pair in sent.get("pairs") or []])
    for name, value in sent["headers"]:
        request.headers[name] = value
    request.context["timestamp"] = case["timestamp"]
    auth = SigV4Auth(credentials, case["service"], case["region"])
    signed = auth.headers_to_sign(request)
    to_sign = auth.string_to_sign(request, auth.canonical_request(request))
    return (f"AWS4-HMAC-SHA256 Credential={auth.scope(request)}, "
            f"SignedHeaders={auth.signed_headers(signed)}, "
            f"Signature={auth.signature(to_sign, request)}")


def judge(case):
    if "operation" in case:
        yield from serialized(case)
    yield "authorization", authorization(case), case["authorization"]


def main():
    count = 0
    for count, line in enumerate(sys.stdin, 1):
        case = json.loads(line)
        for what, expected, ours in judge(case):
            if expected != ours:
                print(f"case {count}, {what}: botocore has {expected!r}, we have {ours!r}: {line}")
    print(count)


main()
