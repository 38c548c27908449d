"""Which service of the identity endpoint a request is for, and what the control path changes."""

import re

import faults
import wire
import world
from api_error import ApiError
from identity_container import Container
from identity_lambda import Lambda
from identity_login import SignIn
from identity_metadata import Metadata
from identity_sso import Oidc, Portal
from identity_sts import Sts
from identity_vault import Call, Key, Refused, Vault, options

ROUTES = (
    # service, and the paths that it has to itself; each service also has all below /its-name
    ("sts", r"/|(?<=/sts)"),
    ("sso", r"/federation/credentials"),
    ("oidc", r"/token"),
    ("signin", r"/v1/token"),
    ("metadata", r"/latest/.*"),
    ("container", r"/v2/credentials(/.*)?|/v1/credentials"),
    ("lambda", r"/20\d\d-\d\d-\d\d/.*"),
)
OWNERS = {
    # control: the service whose method it is
    "role": "sts", "web_identity": "sts", "sso": "sso", "oidc": "oidc", "login": "signin",
    "metadata": "metadata", "container": "container",
}
CONTROLS = ("reset", "settings", "functions", "faults", "requests", "connections", "keys", *OWNERS)
WHICH = ("path", "service", "operation")  # members of a fault: the requests that it is for
KEY = {"access_key_id": None, "secret_access_key": None, "session_token": None, "expires_in": None,
       "arn": "arn:aws:iam::123456789012:user/added", "of_role": False}


class World(world.World):
    """The state behind all listeners; every method may be called by any thread."""

    def reset(self, _):
        """Forget everything but the options of the start, issued keys and tokens too."""
        with self._lock:
            super().reset(_)
            settings, self._vault = self._settings, Vault(self._settings.account)
            portal = Portal(settings, self._vault)
            self._services = {
                "sts": Sts(settings, self._vault), "sso": portal,
                "oidc": Oidc(self._vault, portal), "signin": SignIn(settings, self._vault),
                "metadata": Metadata(settings, self._vault),
                "container": Container(settings, self._vault),
                "lambda": Lambda(settings, self._vault, self._lambda),
            }
        return {}

    def __getattr__(self, name):
        """The controls that belong to one service."""
        if name not in OWNERS:
            raise AttributeError(name)

        def control(given):
            with self._lock:
                return getattr(self._services[OWNERS[name]], name)(given)
        return control

    def keys(self, addition):
        """Add a key that may sign; answers with all keys."""
        with self._lock:
            if addition:
                told = options(addition, KEY)
                ends = told["expires_in"]
                self._vault.add(told["access_key_id"], Key(
                    told["secret_access_key"], told["session_token"], told["arn"],
                    None if ends is None else self.now() + ends, told["of_role"]))
            return {name: {"access_key_id": name, "secret_access_key": key.secret,
                           **({"session_token": key.token} if key.token else {})}
                    for name, key in self._vault.keys.items()}

    def faults(self, queued):
        """Queue {faults: [...]}; answers with the number of faults that wait."""
        each = list(queued.get("faults", ()))
        for fault in each:
            faults.check(fault and {key: fault[key] for key in fault if key not in WHICH})
        with self._lock:
            self._faults += [fault for fault in each for _ in range(int(fault.get("count", 1)))]
            return {"queued": len(self._faults)}

    def answer(self, request, connection, listener):
        """The Answer to a request and the fault to send it with; both are logged."""
        entry = world.log_entry(request, connection, listener)
        call = Call(request, entry, "http" if listener == "http" else "https", self.now())
        with self._lock:
            self._log.append(entry)
            own, fault = self._judge_call(call)
            entry["status"] = own.status
        self._observer(entry)
        return faults.bend(wire.complete(own, self.now()), fault), fault

    def _judge_call(self, call):
        """The Answer, and the fault that is for this request."""
        name, call.path = route(call.request.path)
        if name:
            call.entry["service"] = name
        service = self._services.get(name, Nowhere)
        own = (attempt(service, call, service.read)
               or attempt(service, call, service.authenticate))
        call.entry["verified"] = own is None
        fault = self._take_fault(call)
        return replacement(service, fault) or own or attempt(service, call, service.answer), fault

    def _take_fault(self, call):
        """The first fault in the queue that is for this request."""
        for place, fault in enumerate(self._faults):
            if is_for(fault, call):
                del self._faults[place]
                return fault
        return {}


class Nowhere:
    """The service of the paths that belong to none."""

    @staticmethod
    def read(_):
        """There is nothing to read."""
        raise Refused("NotFound", "no service has this path", 404)

    authenticate = answer = read

    @staticmethod
    def refuse(error):
        """An Answer without words."""
        return wire.Answer(error.status or 404)


def attempt(service, call, step):
    """What a step of a service returns, or the Answer to its refusal, which goes to the log."""
    try:
        return step(call)
    except ApiError as error:
        call.entry["reason"] = f"{error.code}: {error.message}"
        call.entry.update(error.detail or {})
        return service.refuse(error)


def is_for(fault, call):
    """Whether a fault is for a request: by the start of its path, its service, its operation."""
    return (call.request.path.startswith(fault.get("path", ""))
            and fault.get("service") in (None, call.entry.get("service"))
            and fault.get("operation") in (None, call.entry.get("operation")))


def replacement(service, fault):
    """The Answer that stands in for the service's; None when the fault has none."""
    if "error" not in fault:
        return faults.replacement(fault)
    return service.refuse(Refused(fault["error"], fault.get("message", ""), fault.get("status"),
                                  fault.get("members")))


def route(path):
    """The service that a path is for, and what it calls it; None when there is none."""
    for name, paths in ROUTES:
        match = re.fullmatch(f"(?:/{name})?({paths})", path)
        if match:
            return name, match[1]
    return None, path
