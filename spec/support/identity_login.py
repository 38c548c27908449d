"""Sign-in, which renews the sessions of `aws login`: JSON, with a DPoP proof (RFC 9449)."""

import base64
import json
import re
import uuid

import identity_p256
import wire
from identity_vault import (
    Refused, amended, fail_as_told, is_number, json_answer, options, parse_json)

LIFETIME, MAX_AGE = 900, 300
ERRORS = {
    # error: (code, status), as the service documents them
    "TOKEN_EXPIRED": ("AccessDeniedException", 401),
    "AUTHCODE_EXPIRED": ("AccessDeniedException", 401),
    "USER_CREDENTIALS_CHANGED": ("AccessDeniedException", 403),
    "INSUFFICIENT_PERMISSIONS": ("AccessDeniedException", 403),
    "INVALID_REQUEST": ("ValidationException", 400),
    "SERVER_ERROR": ("InternalServerException", 500),
}
MEMBERS = ("clientId", "grantType", "refreshToken")
SESSION = {"client_id": "arn:aws:signin:::devtools/same-device", "refresh_token": None,
           "jwk": None, "rotate": True, "expires_in": LIFETIME, "members": {}, "output": {},
           "error": None}


class SignIn:
    """Sessions by refresh token. Not safe for threads."""

    def __init__(self, settings, vault):
        self._settings, self._vault = settings, vault
        self._sessions, self._seen = {}, set()

    def login(self, given):
        """Control: a session; answers with client_id and refresh_token."""
        told = options(given, SESSION)
        told["refresh_token"] = told["refresh_token"] or self._vault.secret("refresh-token")
        self._sessions[told["refresh_token"]] = {
            **told, "key": told["jwk"] and check_key(told["jwk"])}
        return {name: told[name] for name in ("client_id", "refresh_token")}

    @staticmethod
    def read(call):
        """Take the body and the proof apart."""
        call.entry["operation"] = "CreateOAuth2Token"
        if call.request.method != "POST" or call.request.query:
            raise invalid("POST without a query is served here")
        call.entry["parameters"] = parse_json(call.request, MEMBERS, "ValidationException")
        header, claims, _, _ = parse_proof(call.request.header("dpop"))
        call.entry["dpop"] = {"header": header, "claims": claims}

    def authenticate(self, call):
        """The proof must be good, and the session that of its key."""
        call.unsigned()
        key = self._check_proof(call)
        given = call.entry["parameters"]
        missing = [name for name in MEMBERS if not given.get(name)]
        if missing:
            raise invalid(f"Missing: {', '.join(missing)}")
        if given["grantType"] != "refresh_token":
            raise invalid("grantType must be refresh_token")
        session = self._sessions.get(given["refreshToken"])
        if not session or session["client_id"] != given["clientId"]:
            raise denied("TOKEN_EXPIRED", "The refresh token is not one of this client")
        if session["key"] not in (None, key):
            raise denied("TOKEN_EXPIRED", "The refresh token is bound to another key")
        session["key"] = key

    def _check_proof(self, call):
        """Refuse a proof with any fault; the point of its key."""
        header, claims, signed, signature = parse_proof(call.request.header("dpop"))
        point = check_header(header)
        check_claims(claims, url_of(call), call.now)
        if not identity_p256.verify(point, signed, signature):
            raise invalid("DPoP: the signature is not that of the key in the header")
        if claims["jti"] in self._seen:
            raise invalid("DPoP: jti was used before")
        self._seen.add(claims["jti"])
        return point

    def answer(self, call):
        """New keys, and a new refresh token when they rotate."""
        session = self._sessions[call.entry["parameters"]["refreshToken"]]
        self._fail_as_told(session["error"])
        arn = f"arn:aws:sts::{self._settings.account}:assumed-role/Admin/local"
        lifetime = session["expires_in"]
        grant = self._vault.grant(arn, call.now, lifetime if is_number(lifetime) else LIFETIME)
        keys = {"accessKeyId": grant.access_key_id, "secretAccessKey": grant.secret,
                "sessionToken": grant.token}
        answer = {"accessToken": amended(keys, session["members"]), "tokenType": "aws_sigv4",
                  "expiresIn": lifetime, "refreshToken": session["refresh_token"]}
        if session["rotate"]:
            answer["refreshToken"] = self._rotate(session)
        return json_answer(amended(answer, session["output"]))

    def _rotate(self, session):
        """Replace the refresh token of a session."""
        del self._sessions[session["refresh_token"]]
        session["refresh_token"] = self._vault.secret("refresh-token")
        self._sessions[session["refresh_token"]] = session
        return session["refresh_token"]

    @staticmethod
    def _fail_as_told(error):
        """An error is a word of ERRORS, or all of a refusal."""
        if isinstance(error, str):
            raise denied(error, "Denied as the control path said")
        fail_as_told(error)

    @staticmethod
    def refuse(error):
        """The Answer for an ApiError."""
        body = {"error": "INVALID_REQUEST", "message": error.message}
        return json_answer({**body, **getattr(error, "members", {})},
                           getattr(error, "status", None) or 400,
                           {"x-amzn-errortype": error.code})


def denied(word, message):
    """The refusal for a word of ERRORS."""
    code, status = ERRORS.get(word, ("AccessDeniedException", 400))
    return Refused(code, message, status, {"error": word})


def invalid(message):
    """The refusal of a request that is not as it must be."""
    return denied("INVALID_REQUEST", message)


def url_of(call):
    """The URL as the client sees it."""
    return f"{call.scheme}://{call.request.header('host')}{call.request.path}"


def parse_proof(proof):
    """Header, claims, signed bytes and signature of a JWT."""
    parts = (proof or "").split(".")
    if len(parts) != 3:
        raise invalid("DPoP: the header is missing or no JWT")
    header, claims = (parse_part(part) for part in parts[:2])
    return header, claims, wire.raw(".".join(parts[:2])), decode(parts[2])


def parse_part(part):
    """The JSON object in a part of a JWT."""
    try:
        value = json.loads(decode(part))
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise invalid("DPoP: a part is no JSON object")
    return value


def decode(text):
    """The bytes of base64url without padding, in the one way to write them."""
    if not re.fullmatch(r"[A-Za-z0-9_-]*", text, re.ASCII) or len(text) % 4 == 1:
        raise invalid("DPoP: a part is no base64url")
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if base64.urlsafe_b64encode(data).rstrip(b"=") != text.encode():
        raise invalid("DPoP: base64url with bits left over")
    return data


def check_header(header):
    """The point of the key in the header of a proof."""
    if set(header) != {"typ", "alg", "jwk"} or not isinstance(header["jwk"], dict):
        raise invalid("DPoP: the header must have typ, alg and jwk, and no more")
    if (header["typ"], header["alg"]) != ("dpop+jwt", "ES256"):
        raise invalid("DPoP: typ must be dpop+jwt, alg ES256")
    return check_key(header["jwk"])


def check_key(jwk):
    """The point of a public key."""
    if set(jwk) != {"kty", "crv", "x", "y"} or (jwk["kty"], jwk["crv"]) != ("EC", "P-256"):
        raise invalid("DPoP: jwk must be a public key of P-256, and no more")
    x, y = decode(str(jwk["x"])), decode(str(jwk["y"]))
    point = int.from_bytes(x, "big"), int.from_bytes(y, "big")
    if (len(x), len(y)) != (identity_p256.SIZE,) * 2 or not identity_p256.is_point(*point):
        raise invalid("DPoP: x and y are no point of the curve")
    return point


def check_claims(claims, url, now):
    """Refuse claims that are not those of this request."""
    if set(claims) != {"htm", "htu", "iat", "jti"}:
        raise invalid("DPoP: the claims must be htm, htu, iat and jti")
    if claims["htm"] != "POST" or claims["htu"] != url:
        raise invalid(f"DPoP: htm and htu must be POST and {url}")
    if type(claims["iat"]) is not int or abs(now - claims["iat"]) > MAX_AGE:
        raise invalid("DPoP: iat must be whole seconds, and now")
    try:
        same = str(uuid.UUID(claims["jti"])) == claims["jti"].lower()
    except (ValueError, TypeError, AttributeError):
        same = False
    if not same:
        raise invalid("DPoP: jti must be a UUID")
