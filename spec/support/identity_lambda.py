"""Lambda beside the identity services, for calls signed with the keys that these handed out."""

import api_error


class Lambda:
    """The Lambda endpoint's service, for every key of the vault. Not safe for threads."""

    def __init__(self, settings, vault, service):
        self._settings, self._vault, self._service = settings, vault, service

    @staticmethod
    def read(call):
        """The service reads the request itself."""
        call.entry["parameters"] = {}

    def authenticate(self, call):
        """Verify the signature, by a key that has not ended."""
        self._vault.verify(call, self._settings, "lambda", "ExpiredTokenException")

    def answer(self, call):
        """The Answer of the service."""
        return self._service.call(call.request, call.now)

    @staticmethod
    def refuse(error):
        """The Answer for an ApiError."""
        made = api_error.answer(error.code, error.message, getattr(error, "members", None))
        made.status = getattr(error, "status", None) or made.status
        return made
