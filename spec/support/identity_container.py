"""The credentials of a container: of ECS by path, of EKS Pod Identity at /v1/credentials."""

from identity_vault import Refused, amended, fail_as_told, json_answer, known, options

LIFETIME = 21600
STATE = {"authorization": None, "path": None, "role_arn": None, "account_id": None,
         "expires_in": None, "members": {}, "error": None}
STATUSES = {"InvalidIdInRequest": 404, "MethodNotAllowed": 405}


class Container:
    """What a container may have. Not safe for threads."""

    def __init__(self, settings, vault):
        self._settings, self._vault = settings, vault
        self._state = dict(STATE)

    def container(self, given):
        """Control: change the state; answers with all of it."""
        self._state = options(given, self._state)
        return known(self._state)

    @staticmethod
    def read(call):
        """There is one operation, a GET."""
        call.entry.update(operation="GetCredentials", parameters={})
        if call.request.method != "GET" or call.request.body:
            raise Refused("MethodNotAllowed", "GET without a body is served here")

    def authenticate(self, call):
        """Authorization must be what the control path said, or not there at all."""
        call.unsigned(allowed=("authorization",))
        wanted, given = self._state["authorization"], call.request.header("authorization")
        if wanted and given is None:
            raise Refused("MissingAuthorization", "Authorization header is missing", 401)
        if given != (wanted or None):
            raise Refused("InvalidAuthorization", "Authorization token is not valid", 403)

    def answer(self, call):
        """New keys."""
        state = self._state
        if state["path"] and call.request.origin != state["path"]:
            raise Refused("InvalidIdInRequest", "CredentialsV2Request: Credentials not found")
        fail_as_told(state["error"])
        role = state["role_arn"] or f"arn:aws:iam::{self._settings.account}:role/container"
        grant = self._vault.grant(role, call.now, LIFETIME, state["expires_in"])
        document = {"RoleArn": role, **grant.members("Token")}
        if state["account_id"]:
            document["AccountId"] = state["account_id"]
        return json_answer(amended(document, state["members"]))

    @staticmethod
    def refuse(error):
        """The Answer for an ApiError."""
        status = getattr(error, "status", None) or STATUSES.get(error.code, 400)
        return json_answer({"code": error.code, "message": error.message,
                            **getattr(error, "members", {})}, status)
