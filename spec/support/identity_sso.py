"""IAM Identity Center: the portal that gives a role's keys, and OIDC that renews its tokens."""

import re
import urllib.parse

from identity_vault import Refused, amended, fail_as_told, json_answer, options, parse_json

LIFETIME, TOKEN_LIFETIME = 3600, 28800
BEARER = "x-amz-sso_bearer_token"
PORTAL_STATUSES = {"InvalidRequestException": 400, "UnauthorizedException": 401,
                   "ForbiddenException": 403, "ResourceNotFoundException": 404,
                   "TooManyRequestsException": 429}
ROLE = {"token": None, "account_id": None, "role_name": "Reader", "revoked": False,
        "expires_in": None, "members": {}, "error": None}
OIDC_ERRORS = {
    # code: (error, status)
    "AccessDeniedException": ("access_denied", 400),
    "AuthorizationPendingException": ("authorization_pending", 400),
    "ExpiredTokenException": ("expired_token", 400),
    "InternalServerException": ("server_error", 500),
    "InvalidClientException": ("invalid_client", 401),
    "InvalidGrantException": ("invalid_grant", 400),
    "InvalidRequestException": ("invalid_request", 400),
    "SlowDownException": ("slow_down", 400),
    "UnauthorizedClientException": ("unauthorized_client", 400),
    "UnsupportedGrantTypeException": ("unsupported_grant_type", 400),
}
OIDC_MEMBERS = ("clientId", "clientSecret", "grantType", "refreshToken")
CLIENT = {"client_id": "local-client", "client_secret": None, "refresh_token": None,
          "rotate": True, "expires_in": TOKEN_LIFETIME, "members": {}, "error": None}


class Portal:
    """Bearer tokens, and the roles that they give. Not safe for threads."""

    def __init__(self, settings, vault):
        self._settings, self._vault = settings, vault
        self._tokens, self._roles = set(), {}

    def sso(self, given):
        """Control: a bearer token and a role; answers with token, account_id and role_name."""
        told = options(given, ROLE)
        told["token"] = told["token"] or self._vault.secret("bearer")
        told["account_id"] = told["account_id"] or self._settings.account
        (self._tokens.discard if told["revoked"] else self._tokens.add)(told["token"])
        self._roles[told["account_id"], told["role_name"]] = told
        return {name: told[name] for name in ("token", "account_id", "role_name")}

    def admit(self, token):
        """Let a bearer token in."""
        self._tokens.add(token)

    @staticmethod
    def read(call):
        """Take the query apart."""
        call.entry["operation"] = "GetRoleCredentials"
        pairs = urllib.parse.parse_qsl(call.request.query, keep_blank_values=True)
        call.entry["parameters"] = parameters = dict(pairs)
        if call.request.method != "GET" or call.request.body:
            raise Refused("InvalidRequestException", "GET without a body is served here")
        if sorted(name for name, _ in pairs) != ["account_id", "role_name"]:
            raise Refused("InvalidRequestException", "role_name and account_id, each once")
        if not re.fullmatch(r"\d{12}", parameters["account_id"], re.ASCII):
            raise Refused("InvalidRequestException", "account_id must be of 12 digits")

    def authenticate(self, call):
        """The bearer token must be known, and nothing signed."""
        call.unsigned()
        if call.request.header(BEARER) not in self._tokens:
            raise Refused("UnauthorizedException", "Session token not found or invalid")

    def answer(self, call):
        """Keys for a role that is known."""
        account, name = (call.entry["parameters"][key] for key in ("account_id", "role_name"))
        role = self._roles.get((account, name))
        if not role:
            raise Refused("ForbiddenException", "No access")
        fail_as_told(role["error"], 403)
        arn = f"arn:aws:sts::{account}:assumed-role/AWSReservedSSO_{name}_0123456789abcdef/local"
        grant = self._vault.grant(arn, call.now, LIFETIME, role["expires_in"])
        moment = grant.expiration
        members = {"accessKeyId": grant.access_key_id, "secretAccessKey": grant.secret,
                   "sessionToken": grant.token,
                   "expiration": int(moment * 1000) if isinstance(moment, float) else moment}
        if moment is None:
            del members["expiration"]
        return json_answer({"roleCredentials": amended(members, role["members"])})

    @staticmethod
    def refuse(error):
        """The Answer for an ApiError."""
        status = getattr(error, "status", None) or PORTAL_STATUSES.get(error.code, 400)
        kind = "com.amazonaws.switchboard.portal#" + error.code
        return json_answer({"message": error.message, "__type": kind,
                            **getattr(error, "members", {})}, status,
                           {"x-amzn-errortype": error.code})


class Oidc:
    """Registered clients with their refresh tokens. Not safe for threads."""

    def __init__(self, vault, portal):
        self._vault, self._portal = vault, portal
        self._clients = {}

    def oidc(self, given):
        """Control: a client and its refresh token; answers with both and the secret."""
        told = options(given, CLIENT)
        for name in ("client_secret", "refresh_token"):
            told[name] = told[name] or self._vault.secret(name.replace("_", "-"))
        self._clients[told["client_id"]] = told
        return {name: told[name] for name in ("client_id", "client_secret", "refresh_token")}

    @staticmethod
    def read(call):
        """Take the body apart."""
        call.entry["operation"] = "CreateToken"
        if call.request.method != "POST" or call.request.query:
            raise Refused("InvalidRequestException", "POST without a query is served here")
        call.entry["parameters"] = parse_json(call.request, OIDC_MEMBERS,
                                              "InvalidRequestException")

    def authenticate(self, call):
        """Client, secret and refresh token must be those that were registered."""
        call.unsigned()
        given = call.entry["parameters"]
        missing = [name for name in OIDC_MEMBERS if not given.get(name)]
        if missing:
            raise Refused("InvalidRequestException", f"Missing: {', '.join(missing)}")
        client = self._clients.get(given["clientId"])
        if not client or given["clientSecret"] != client["client_secret"]:
            raise Refused("InvalidClientException", "Invalid client provided")
        if given["grantType"] != "refresh_token":
            raise Refused("UnsupportedGrantTypeException", "Unsupported grant type")
        if given["refreshToken"] != client["refresh_token"]:
            raise Refused("InvalidGrantException", "Invalid refresh token provided")

    def answer(self, call):
        """A new access token, which the portal takes; a new refresh token when they rotate."""
        client = self._clients[call.entry["parameters"]["clientId"]]
        fail_as_told(client["error"])
        access = self._vault.secret("bearer")
        self._portal.admit(access)
        answer = {"accessToken": access, "tokenType": "Bearer", "expiresIn": client["expires_in"]}
        if client["rotate"]:
            answer["refreshToken"] = client["refresh_token"] = self._vault.secret("refresh-token")
        return json_answer(amended(answer, client["members"]))

    @staticmethod
    def refuse(error):
        """The Answer for an ApiError."""
        word, status = OIDC_ERRORS.get(error.code, ("invalid_request", 400))
        body = {"error": word, "error_description": error.message}
        return json_answer({**body, **getattr(error, "members", {})},
                           getattr(error, "status", None) or status,
                           {"x-amzn-errortype": error.code})
