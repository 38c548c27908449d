"""The instance metadata service, version 2 and, when switched on, version 1."""

import re

import wire
from identity_vault import Refused, amended, iso, json_answer, known, options

TOKEN_PATH = "/latest/api/token"
TTL = "x-aws-ec2-metadata-token-ttl-seconds"
TOKEN = "x-aws-ec2-metadata-token"
ROLES = re.compile(r"/latest/meta-data/iam/security-credentials(-extended)?/(.*)")
LIFETIME = 21600
PHRASES = {400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
           405: "Method Not Allowed"}
PAGE = ('<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 '
        'Transitional//EN"\n\t"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html '
        'xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">\n <head>\n  <title>{0} - '
        '{1}</title>\n </head>\n <body>\n  <h1>{0} - {1}</h1>\n </body>\n</html>\n')
STATE = {"role": "local-role", "extended": False, "v1": False, "token_status": None,
         "enabled": True, "code": "Success", "message": None, "expires_in": None, "members": {},
         "revoke": False}


class Metadata:
    """Tokens and the instance's role. Not safe for threads."""

    def __init__(self, settings, vault):
        self._settings, self._vault = settings, vault
        self._state = dict(STATE)
        self._tokens = {}

    def metadata(self, given):
        """Control: change the state; answers with all of it."""
        self._state = options(given, self._state)
        if self._state.pop("revoke"):
            self._tokens.clear()
        self._state["revoke"] = False
        return known(self._state)

    @staticmethod
    def read(call):
        """Say what is asked for."""
        role = ROLES.fullmatch(call.path)
        if call.path == TOKEN_PATH:
            operation = "GetToken"
        elif role:
            operation = "GetRole" if role[2] else "ListRoles"
        else:
            operation = "GetMetadata"
        call.entry.update(operation=operation, parameters={})

    def authenticate(self, call):
        """Every GET needs a token that lives; version 1 allows none."""
        call.unsigned()
        if not self._state["enabled"]:
            raise refusal(403)
        if call.entry["operation"] == "GetToken":
            return
        if call.request.method != "GET":
            raise refusal(405)
        token = call.request.header(TOKEN)
        if token is None and self._state["v1"]:
            return
        if self._tokens.get(token, 0) <= call.now:
            raise refusal(401)

    def answer(self, call):
        """A token, the name of the role, or its keys."""
        if call.entry["operation"] == "GetToken":
            return self._token(call)
        role = ROLES.fullmatch(call.path)
        name = self._state["role"]
        if not role or not name or (role[1] and not self._state["extended"]):
            raise refusal(404)
        if not role[2]:
            return plain(name)
        if role[2] != name:
            raise refusal(404)
        return self._credentials(call, role[1])

    def _token(self, call):
        """A new token for the time that the request asks for."""
        if self._state["token_status"]:
            raise refusal(self._state["token_status"])
        if call.request.method != "PUT":
            raise refusal(405)
        if call.request.header("x-forwarded-for") is not None:
            raise refusal(403)
        ttl = call.request.header(TTL) or ""
        if not re.fullmatch(r"\d{1,5}", ttl, re.ASCII) or not 1 <= int(ttl) <= 21600:
            raise refusal(400)
        token = self._vault.secret("metadata")
        self._tokens[token] = call.now + int(ttl)
        return plain(token, headers={TTL: ttl})

    def _credentials(self, call, extended):
        """The document with the role's keys."""
        state, now = self._state, call.now
        if state["code"] != "Success":
            return json_answer(amended({"Code": state["code"], "Message": state["message"] or "",
                                        "LastUpdated": iso(now)}, state["members"]),
                               headers={"content-type": "text/plain"})
        arn = f"arn:aws:sts::{self._settings.account}:assumed-role/{state['role']}/i-0123456789"
        grant = self._vault.grant(arn, now, LIFETIME, state["expires_in"])
        document = {"Code": "Success", "LastUpdated": iso(now), "Type": "AWS-HMAC",
                    **grant.members("Token")}
        if extended:
            document["AccountId"] = self._settings.account
        return json_answer(amended(document, state["members"]),
                           headers={"content-type": "text/plain"})

    @staticmethod
    def refuse(error):
        """The Answer for an ApiError: a page, as the service has it."""
        status = getattr(error, "status", None) or 400
        phrase = PHRASES.get(status, error.code)
        return plain(PAGE.format(status, phrase), status, {"content-type": "text/html"})


def refusal(status):
    """The refusal with a status."""
    return Refused(PHRASES.get(status, "Refused"), PHRASES.get(status, ""), status)


def plain(text, status=200, headers=None):
    """An Answer with text."""
    return wire.Answer(status, {"content-type": "text/plain", "server": "EC2ws",
                                "x-amzn-requestid": False, **(headers or {})}, wire.raw(text))
