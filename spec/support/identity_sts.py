"""STS: AssumeRole, signed, and AssumeRoleWithWebIdentity, unsigned; query in, XML out."""

import json
import re
import urllib.parse
import uuid
from xml.sax.saxutils import escape

import constraints
import wire
from api_error import ApiError
from identity_vault import MARK, Refused, amended, fail_as_told, options

NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/"
VERSION = "2011-06-15"
ROLE_ARN = re.compile(r"arn:(aws[a-z-]*):iam::(\d{12}):role/((?:[\w+=,.@-]+/)*)([\w+=,.@-]{1,64})")
CHAIN_LIMIT, LIFETIME = 3600, 3600
FORM = re.compile(r"application/x-www-form-urlencoded(; ?charset=utf-8)?", re.I)
NAME = r"[\w+=,.@-]*"
REQUIRED = ("RoleArn", "RoleSessionName", "WebIdentityToken")
SECRET = ("WebIdentityToken", "TokenCode")
COMMON = {
    # a parameter's name as a pattern: its rule
    "RoleArn": constraints.Text(20, 2048),
    "RoleSessionName": constraints.Text(2, 64, NAME),
    "DurationSeconds": constraints.Number(900, 43200),
    "Policy": constraints.Text(1, 2048),
    r"PolicyArns\.member\.([1-9]|10)\.arn": constraints.Text(20, 2048),
}
ACTIONS = {
    "AssumeRole": {
        **COMMON,
        "ExternalId": constraints.Text(2, 1224, r"[\w+=,.@:\/-]*"),
        "SerialNumber": constraints.Text(9, 256, r"[\w+=/:,.@-]*"),
        "TokenCode": constraints.Text(6, 6, r"[\d]*"),
        "SourceIdentity": constraints.Text(2, 64, NAME),
        r"Tags\.member\.[1-9]\d?\.Key": constraints.Text(1, 128),
        r"Tags\.member\.[1-9]\d?\.Value": constraints.Text(0, 256),
        r"TransitiveTagKeys\.member\.[1-9]\d?": constraints.Text(1, 128),
    },
    "AssumeRoleWithWebIdentity": {
        **COMMON,
        "WebIdentityToken": constraints.Text(4, 20000),
        "ProviderId": constraints.Text(4, 2048),
    },
}
CODES = {
    # of the JSON services: of STS
    "MissingAuthenticationTokenException": "MissingAuthenticationToken",
    "IncompleteSignatureException": "IncompleteSignature",
    "UnrecognizedClientException": "InvalidClientTokenId",
    "InvalidSignatureException": "SignatureDoesNotMatch",
}
STATUSES = {
    "AccessDenied": 403, "ExpiredToken": 403, "InvalidClientTokenId": 403,
    "SignatureDoesNotMatch": 403, "MissingAuthenticationToken": 403,
    "RegionDisabledException": 403, "IDPRejectedClaim": 403, "OptInRequired": 403,
    "InternalFailure": 500, "ServiceUnavailable": 503,
}
ROLE = {"name": None, "external_id": None, "trusted": None, "web_identity": True,
        "max_duration": 43200, "expires_in": None, "members": {}, "error": None}
TOKEN = {"token": None, "error": None}


class Sts:
    """Roles and web identity tokens. Not safe for threads."""

    def __init__(self, settings, vault):
        self._settings, self._vault = settings, vault
        self._roles, self._tokens = {}, {}

    def role(self, given):
        """Control: how a role behaves; answers with its ARN."""
        told = options(given, ROLE)
        arn = f"arn:aws:iam::{self._settings.account}:role/{told['name']}"
        if not ROLE_ARN.fullmatch(arn):
            raise ValueError(f"no role name: {told['name']}")
        self._roles[told["name"]] = told
        return {"arn": arn}

    def web_identity(self, given):
        """Control: a token that may be exchanged; answers with it."""
        told = options(given, TOKEN)
        token = told["token"] or f"eyJ{MARK}.{self._vault.secret('web')}.x_-&%"
        self._tokens[token] = told
        return {"token": token}

    def read(self, call):
        """Take the form apart; the log has what can be read of it."""
        entry = call.entry
        entry["parameters"] = parameters = parse_form(call.request)
        action, version = parameters.get("Action"), parameters.get("Version")
        if action in ACTIONS:
            entry["operation"] = action
        if call.request.method != "POST":
            raise Refused("InvalidAction", "Only POST is served here")
        if action not in ACTIONS or version != VERSION:
            raise Refused("InvalidAction",
                          f"Could not find operation {action} for version {version}")

    def authenticate(self, call):
        """Verify who calls: by signature, or by the token of a web identity."""
        if call.entry["operation"] == "AssumeRole":
            self._vault.verify(call, self._settings, "sts", "ExpiredToken")
        else:
            call.unsigned()
        check_parameters(call.entry["operation"], call.entry["parameters"])
        if call.entry["operation"] != "AssumeRole":
            self._check_token(call.entry["parameters"]["WebIdentityToken"])

    def _check_token(self, token):
        if token not in self._tokens:
            raise Refused("InvalidIdentityToken", "The ID Token provided is not a valid JWT. (You "
                          "may see this error if you sent an Access Token)")
        fail_as_told(self._tokens[token]["error"])

    def answer(self, call):
        """The Answer to an authenticated call."""
        parameters = call.entry["parameters"]
        partition, account, path, name = parse_role(parameters["RoleArn"])
        role = self._roles.get(path + name) or {**ROLE, "name": path + name}
        fail_as_told(role["error"], 403)
        if call.entry["operation"] == "AssumeRole":
            self._check_trust(call, role, account)
        elif not role["web_identity"] or account != self._settings.account:
            raise Refused("AccessDenied",
                          "Not authorized to perform sts:AssumeRoleWithWebIdentity")
        session = parameters["RoleSessionName"]
        arn = f"arn:{partition}:sts::{account}:assumed-role/{name}/{session}"
        grant = self._vault.grant(arn, call.now, self._duration(call, role), role["expires_in"])
        return success(call.entry["operation"], {
            "AssumedRoleUser": {"AssumedRoleId": f"AROALOCALENDPOINTROLE:{session}", "Arn": arn},
            "Credentials": amended(grant.members(), role["members"]),
            **({} if "signer" in call.entry else {
                "SubjectFromWebIdentityToken": "local-subject", "Audience": "sts.amazonaws.com",
                "Provider": "arn:aws:iam::123456789012:oidc-provider/local.example"}),
        })

    def _check_trust(self, call, role, account):
        """Whether the role trusts who calls, with this external id."""
        key = self._vault.keys[call.entry["signer"]]
        trusted = role["trusted"] is None or call.entry["signer"] in list(role["trusted"])
        external = role["external_id"]
        same = external is None or external == call.entry["parameters"].get("ExternalId")
        if not trusted or not same or account != self._settings.account:
            raise Refused("AccessDenied", f"User: {key.arn} is not authorized to perform: "
                          "sts:AssumeRole on resource: " + call.entry["parameters"]["RoleArn"])

    def _duration(self, call, role):
        """The seconds that the keys are to live."""
        duration = int(call.entry["parameters"].get("DurationSeconds", LIFETIME))
        signer = self._vault.keys.get(call.entry.get("signer"))
        if signer and signer.of_role and duration > CHAIN_LIMIT:
            raise Refused("ValidationError", "The requested DurationSeconds exceeds the 1 hour "
                          "session limit for roles assumed by role chaining")
        if duration > role["max_duration"]:
            raise Refused("ValidationError", "The requested DurationSeconds exceeds the "
                          "MaxSessionDuration set for this role.")
        return duration

    @staticmethod
    def refuse(error):
        """The Answer for an ApiError."""
        code = CODES.get(error.code, error.code)
        status = getattr(error, "status", None) or STATUSES.get(code, 400)
        told = {"Type": "Sender" if status < 500 else "Receiver", "Code": code,
                "Message": error.message, **getattr(error, "members", {})}
        number = str(uuid.uuid4())
        return document("ErrorResponse", {"Error": told, "RequestId": number}, number, status)


def parse_form(request):
    """The parameters of the body by name."""
    if not FORM.fullmatch(request.header("content-type") or ""):
        raise Refused("InvalidRequest", "Content-Type must be application/x-www-form-urlencoded")
    if request.query:
        raise Refused("InvalidRequest", "The parameters belong into the body")
    try:
        pairs = urllib.parse.parse_qsl(wire.text(request.body), keep_blank_values=True,
                                       strict_parsing=bool(request.body), errors="strict")
    except ValueError:
        raise Refused("MalformedQueryString", "The body is no form in UTF-8") from None
    if len(dict(pairs)) != len(pairs):
        raise Refused("MalformedQueryString", "A parameter is there twice")
    return dict(pairs)


def check_parameters(action, parameters):
    """Refuse unknown parameters, then all breaches of the limits at once."""
    rules = ACTIONS[action]
    breaches = [f"Value null at '{lower(name)}' failed to satisfy constraint: Member must not be "
                "null" for name in REQUIRED if name in rules and name not in parameters]
    for name, value in parameters.items():
        rule = next((rules[each] for each in rules if re.fullmatch(each, name)), None)
        if rule is None and name not in ("Action", "Version"):
            raise Refused("UnknownParameter", f"The parameter {name} is not recognized")
        if rule:
            breaches += breaches_of(name, value, rule)
    if breaches:
        raise Refused("ValidationError", f"{len(breaches)} validation error"
                      f"{'s' * (len(breaches) > 1)} detected: {'; '.join(breaches)}")
    if "Policy" in parameters:
        check_policy(parameters["Policy"])


def breaches_of(name, value, rule):
    """The words for each limit that a value does not keep."""
    if rule.type is int and not re.fullmatch(r"-?\d{1,9}", value, re.ASCII):
        raise Refused("MalformedInput", f"{name} is no integer")
    shown = "Value" if name in SECRET else f"Value '{value}'"
    return [f"{shown} at '{lower(name)}' failed to satisfy constraint: {breach}"
            for breach in rule.breaches(rule.type(value))]


def check_policy(policy):
    """A session policy is a JSON object."""
    try:
        valid = isinstance(json.loads(policy), dict)
    except ValueError:
        valid = False
    if not valid:
        raise Refused("MalformedPolicyDocument", "Syntax errors in policy.")


def lower(name):
    """A parameter's name as messages write it."""
    return name[0].lower() + name[1:]


def parse_role(arn):
    """Partition, account, path and name of a role's ARN."""
    match = ROLE_ARN.fullmatch(arn)
    if not match:
        raise ApiError("ValidationError", f"{arn} is invalid")
    return match.groups()


def success(action, result):
    """The Answer for a result."""
    number = str(uuid.uuid4())
    return document(f"{action}Response", {
        f"{action}Result": result, "ResponseMetadata": {"RequestId": number}}, number)


def document(name, members, number, status=200):
    """An Answer with an XML document in the namespace of STS; `number` is the request's."""
    text = f'<{name} xmlns="{NAMESPACE}">\n{elements(members, "  ")}</{name}>\n'
    return wire.Answer(status, {"content-type": "text/xml", "x-amzn-requestid": number},
                       wire.raw(text))


def elements(members, indent):
    """Nested elements, one a line."""
    lines = []
    for name, value in members.items():
        inner = (f"\n{elements(value, indent + '  ')}{indent}" if isinstance(value, dict)
                 else escape(str(value)))
        lines.append(f"{indent}<{name}>{inner}</{name}>\n")
    return "".join(lines)
