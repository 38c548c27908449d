"""What the services of the identity endpoint share: secrets, issued keys, refusals, forms."""

import dataclasses
import datetime
import json
import types

import verify
import wire
from api_error import ApiError

MARK = "SECRETMARK"  # in all that must never be printed
KEYS = {
    # access key id: (secret access key, session token), known from the start
    "AKIDEXAMPLE": (MARK + "/base+key/EXAMPLE", None),
    "AKIDSECOND": (MARK + "/second+key/EXAMPLE", None),
    "ASIDTEMPORARY": (MARK + "/temporary+key/EXAMPLE", MARK + "/temporary+token=="),
}
ERROR = {"code": "AccessDenied", "message": "", "status": None, "members": {}}
SIGNS = ("authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256")


class Refused(ApiError):
    """A refusal with a status, members or a description of its own."""

    def __init__(self, code, message, status=None, members=None):
        super().__init__(code, message)
        self.status, self.members = status, members or {}


@dataclasses.dataclass
class Call:
    """A request on its way: `entry` is its line in the log, `scheme` that of the listener, `path`
    the request's without the name of the service in front."""

    request: wire.Request
    entry: dict
    scheme: str
    now: float
    path: str = None

    def unsigned(self, allowed=()):
        """Refuse a request that carries what only signed requests have."""
        for name in SIGNS:
            if name not in allowed and self.request.header(name) is not None:
                raise Refused("UnexpectedSignature", f"'{name}' has no place in this request.", 400)


@dataclasses.dataclass
class Key:
    """A key that may sign: whose it is, when it ends, whether a role gave it."""

    secret: str
    token: str = None
    arn: str = None
    expires: float = None
    of_role: bool = False


@dataclasses.dataclass
class Grant:
    """Credentials that are handed out. `expiration`: a number, a string as it is, or None."""

    access_key_id: str
    secret: str
    token: str
    expiration: object

    def members(self, token="SessionToken", expiration="Expiration"):
        """By AWS' names; a member without a value is left out."""
        moment = self.expiration
        named = {"AccessKeyId": self.access_key_id, "SecretAccessKey": self.secret,
                 token: self.token,
                 expiration: iso(moment) if isinstance(moment, (int, float)) else moment}
        return known(named)


class Vault:
    """Every secret that was made, and the keys that requests may be signed with."""

    def __init__(self, account):
        self._count = 0
        self.keys = {}
        verify.KEYS.clear()  # the signatures of this process are judged by this vault
        for name, (secret, token) in KEYS.items():
            self.add(name, Key(secret, token, f"arn:aws:iam::{account}:user/{name.lower()}"))

    def add(self, access_key_id, key):
        """Let a key sign."""
        self.keys[access_key_id] = key
        verify.KEYS[access_key_id] = key.secret, key.token

    def secret(self, kind):
        """A new secret, with characters that headers, forms and URLs treat in their own way."""
        self._count += 1
        return f"{MARK}/{kind}+{self._count}=="

    def grant(self, arn, now, lifetime, expires_in=None):
        """New temporary keys; `expires_in` is as on the control path, None for `lifetime`."""
        seconds = lifetime if expires_in is None else expires_in
        expiration = now + seconds if is_number(seconds) else (seconds or None)
        secret, token = self.secret("key"), self.secret("token")
        access_key_id = f"ASIA{self._count:016d}"
        ends = expiration if is_number(expiration) else None
        self.add(access_key_id, Key(secret, token, arn, ends, True))
        return Grant(access_key_id, secret, token, expiration)

    def verify(self, call, settings, service, expired):
        """Refuse a call that no key of the vault signed; `expired` is the code for an ended key.

        The region "*" of the settings stands for any.
        """
        claim = verify.parse_claim(call.request)
        call.entry.update(signer=claim.key, region=claim.region)
        key = self.keys.get(claim.key)
        if key and key.expires is not None and key.expires <= call.now:
            raise Refused(expired, "The security token included in the request is expired", 403)
        region = claim.region if settings.region == "*" else settings.region
        verify.verify(call.request, types.SimpleNamespace(
            region=region, service=service, clock_skew_check=settings.clock_skew_check), call.now)


def is_number(value):
    """Whether a value is a number, which a boolean is not."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def iso(moment):
    """A moment as AWS writes it."""
    return datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime(
        "%Y-%m-%dT%H:%M:%SZ")


def options(given, defaults):
    """`defaults` with what was given on the control path; ValueError for an unknown name."""
    unknown = sorted(set(given) - set(defaults))
    if unknown:
        raise ValueError(f"unknown member '{unknown[0]}'; there are {', '.join(sorted(defaults))}")
    if isinstance(given.get("error"), dict):
        given = {**given, "error": options(given["error"], ERROR)}
    return {**defaults, **given}


def known(members):
    """Members that have a value, as the control path answers: Lua has no nil in tables."""
    return {name: value for name, value in members.items() if value is not None}


def amended(members, changes):
    """Members of an answer with those of the control path: false leaves one out."""
    changed = {**members, **(changes or {})}
    return {name: value for name, value in changed.items() if value is not False}


def fail_as_told(error, status=400):
    """Raise the refusal that the control path asked for, if it did."""
    if error:
        raise Refused(error["code"], error["message"], error["status"] or status, error["members"])


def parse_json(request, members, code):
    """The JSON object of a body whose members are strings of known names; else refused by `code`.
    """
    kind = (request.header("content-type") or "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Refused(code, f"Content-Type must be JSON, not '{kind}'", 400)
    try:
        body = json.loads(request.body)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Refused(code, "The body is no JSON object", 400)
    for name, value in body.items():
        if name not in members or not isinstance(value, str):
            raise Refused(code, f"Unexpected member or type: {name}", 400)
    return body


def json_answer(body, status=200, headers=None):
    """An Answer with a JSON body."""
    return wire.Answer(status, headers or {}, wire.raw(json.dumps(body)))
