"""Judge the signature of a request with botocore's signer, from the bytes on the wire."""

import dataclasses
import datetime
import hashlib
import os
import re
import urllib.parse

os.environ["BOTO_DISABLE_CRT"] = "true"  # before botocore: the pure-Python signer

from botocore.auth import SigV4Auth  # noqa: E402
from botocore.awsrequest import AWSRequest, HTTPHeaders  # noqa: E402
from botocore.credentials import Credentials  # noqa: E402

import wire  # noqa: E402
from api_error import ApiError  # noqa: E402

KEYS = {
    # access key id: (secret access key, session token)
    "AKIDEXAMPLE": ("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None),
    "AKIDSECOND": ("second-secret", None),
    "AKIDTEMPORARY": ("temporary-secret", "TOKEN"),
}
ALGORITHM = "AWS4-HMAC-SHA256"
PARAMETERS = ("Credential", "SignedHeaders", "Signature")
CREDENTIAL = re.compile(r"([^/\s]+)/(\d{8})/([^/\s]+)/([^/\s]+)/aws4_request")
TIME = "%Y%m%dT%H%M%SZ"
MAX_SKEW = datetime.timedelta(minutes=15)
MISMATCH = ("The request signature we calculated does not match the signature you provided. Check "
            "your AWS Secret Access Key and signing method. Consult the service documentation for "
            "details.")


@dataclasses.dataclass
class Claim:
    """What the Authorization header says, and the time of the request."""

    key: str
    date: str
    region: str
    service: str
    signed: list
    signature: str
    time: str


class Judge(SigV4Auth):
    """botocore's signer for a request that holds only the headers which the client signed."""

    def headers_to_sign(self, request):
        return request.headers

    def canonical_query_string(self, request):
        """As the service does it: decode what was sent, then encode it in the one canonical way.

        botocore's own takes the query as it is written, and so would pass one that no server
        could have agreed to, such as `Qualifier=$LATEST`.
        """
        query = request.url.partition("?")[2]
        pairs = [pair.partition("=") for pair in query.split("&") if pair]
        encoded = sorted((encode(name), encode(value)) for name, _, value in pairs)
        return "&".join(f"{name}={value}" for name, value in encoded)


def encode(component):
    """A name or value of the query, percent-encoded exactly once."""
    return urllib.parse.quote(urllib.parse.unquote_to_bytes(component), safe="-_.~")


def verify(request, settings, now):
    """Raise ApiError unless the request is signed by a known key for this region and service.

    `settings` has region, service and clock_skew_check; `now` is in seconds since 1970.
    """
    claim = parse_claim(request)
    check_key(request, claim)
    check_signed_headers(request, claim)
    check_scope(claim, settings)
    if settings.clock_skew_check:
        check_time(claim, datetime.datetime.fromtimestamp(now, datetime.timezone.utc))
    check_payload(request)
    check_signature(request, claim)


def parse_claim(request):
    """The Claim of a request, or an ApiError that lists what is missing."""
    authorization = request.header("authorization")
    if authorization is None:
        raise ApiError("MissingAuthenticationTokenException", "Missing Authentication Token")
    algorithm, _, rest = authorization.partition(" ")
    pairs = re.findall(r"(\w+)=([^,\s]+)", rest)
    given = dict(pairs)
    time = request.header("x-amz-date") or ""
    faults = [f"Authorization header requires '{name}' parameter." for name in PARAMETERS
              if name not in given]
    if len(pairs) > len(given):
        faults.append("Authorization header has a parameter twice.")
    if algorithm != ALGORITHM:
        faults.insert(0, f"Unsupported AWS 'algorithm': '{algorithm}'.")
    if not re.fullmatch(r"\d{8}T\d{6}Z", time):
        faults.append("Authorization header requires existence of a 'X-Amz-Date' header.")
    scope = CREDENTIAL.fullmatch(given.get("Credential", ""))
    if not scope and "Credential" in given:
        faults.append("Credential must have the form key/date/region/service/aws4_request.")
    if faults:
        raise ApiError("IncompleteSignatureException", " ".join(faults))
    return Claim(*scope.groups(), given["SignedHeaders"].split(";"), given["Signature"], time)


def check_key(request, claim):
    """The key must be known and come with its token, or with none when it has none."""
    _, token = KEYS.get(claim.key, (None, None))
    if claim.key not in KEYS or request.header("x-amz-security-token") != token:
        raise ApiError("UnrecognizedClientException",
                       "The security token included in the request is invalid.")


def check_signed_headers(request, claim):
    """Host, x-amz-* and content-type must be signed, and what is signed must be there."""
    sent = {name.lower() for name, _ in request.headers}
    needed = {name for name in sent if name.startswith("x-amz-") or name == "content-type"}
    unsigned = sorted((needed | {"host"}) - set(claim.signed))
    missing = sorted(set(claim.signed) - sent)
    if unsigned:
        invalid(f"'{unsigned[0]}' must be a 'SignedHeader' in the AWS Authorization.")
    if missing:
        invalid(f"The signed header '{missing[0]}' is not in the request.")
    if claim.signed != sorted({name.lower() for name in claim.signed}):
        invalid("SignedHeaders must be lower-case, sorted, and each there once.")


def check_scope(claim, settings):
    """Date, region and service of the credential scope must be those of the request."""
    if claim.region != settings.region:
        invalid(f"Credential should be scoped to a valid region, not '{claim.region}'.")
    if claim.service != settings.service:
        invalid(f"Credential should be scoped to correct service: '{settings.service}'.")
    if claim.date != claim.time[:8]:
        invalid("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date "
                f"from HTTP: '{claim.date}' != '{claim.time[:8]}', from '{claim.time}'.")


def check_time(claim, now):
    """The time of the request must be within 15 minutes of the server's."""
    try:
        time = datetime.datetime.strptime(claim.time + "+0000", TIME + "%z")
    except ValueError:
        invalid(f"Date must be in ISO-8601 'basic format'. Got '{claim.time}'.")
    first, last = now - MAX_SKEW, now + MAX_SKEW
    if time < first:
        invalid(f"Signature expired: {claim.time} is now earlier than {first.strftime(TIME)} "
                f"({now.strftime(TIME)} - 15 min.)")
    if time > last:
        invalid(f"Signature not yet current: {claim.time} is still later than "
                f"{last.strftime(TIME)} ({now.strftime(TIME)} + 15 min.)")


def check_payload(request):
    """A hash of the body, when sent, must be that of the body."""
    claimed = request.header("x-amz-content-sha256")
    if claimed not in (None, hashlib.sha256(request.body).hexdigest()):
        invalid("The provided 'x-amz-content-sha256' header does not match what was computed.")


def signed_headers(request, claim):
    """The headers that the claim names, in lower case and in the order they came."""
    headers = HTTPHeaders()
    for name, value in request.headers:
        if name.lower() in claim.signed:
            if not wire.is_utf8(value):
                invalid(f"The header '{name}' is not UTF-8 text.")
            headers[name.lower()] = value
    return headers


def check_signature(request, claim):
    """Recompute the signature; the strings that it is made of go to the request log."""
    judge = Judge(Credentials(claim.key, KEYS[claim.key][0]), claim.service, claim.region)
    subject = AWSRequest(method=request.method, url="http://localhost" + request.origin,
                         data=request.body)
    subject.headers = signed_headers(request, claim)
    subject.context["timestamp"] = claim.time
    canonical = judge.canonical_request(subject)
    to_sign = judge.string_to_sign(subject, canonical)
    if judge.signature(to_sign, subject) != claim.signature:
        invalid(MISMATCH, {"canonical_request": canonical, "string_to_sign": to_sign})


def invalid(message, detail=None):
    """Refuse the signature."""
    raise ApiError("InvalidSignatureException", message, detail)
