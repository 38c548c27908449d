"""What the endpoint knows: settings, the service's state, queued faults, the log of requests."""

import collections
import dataclasses
import threading
import time

import api_error
import faults
import service
import verify
import wire


@dataclasses.dataclass
class Settings:
    """What can be changed by options and on the control path."""

    region: str = "us-east-1"
    service: str = "lambda"
    account: str = "123456789012"
    base_path: str = ""
    clock_skew_check: bool = True
    clock_offset: float = 0


class World:
    """The state behind all listeners; every method may be called by any thread.

    `observer` is called with each log entry once it is answered.
    """

    def __init__(self, settings, observer=None):
        self._initial = settings
        self._observer = observer or (lambda entry: None)
        self._lock = threading.RLock()
        self._connection = 0
        self.reset({})

    def reset(self, _):
        """Forget everything but the options of the start."""
        with self._lock:
            self._settings = dataclasses.replace(self._initial)
            self._lambda = service.Lambda(self._settings)
            self._faults = collections.deque()
            self._log = []
            self._accepted = 0
            self._failed_handshakes = collections.Counter()
        return {}

    def settings(self, changes):
        """Change settings; answers with all of them."""
        fields = {field.name for field in dataclasses.fields(Settings)}
        unknown = sorted(set(changes) - fields)
        if unknown:
            raise ValueError(f"unknown setting '{unknown[0]}'; there are {sorted(fields)}")
        with self._lock:
            for name, value in changes.items():
                setattr(self._settings, name, value)
            return dataclasses.asdict(self._settings)

    def functions(self, addition):
        """Add a function {name, versions, aliases}; answers with the qualifiers of all."""
        with self._lock:
            if addition:
                self._lambda.functions.setdefault(addition["name"], {"$LATEST"}).update(
                    str(each) for key in ("versions", "aliases") for each in addition.get(key, ()))
            return {name: sorted(qualifiers) for name, qualifiers in self._lambda.functions.items()}

    def faults(self, queued):
        """Queue {faults: [...]}; answers with the number of requests that are to fail."""
        each = list(queued.get("faults", ()))
        for fault in each:
            faults.check(fault)
        with self._lock:
            self._faults += [fault for fault in each for _ in range(int(fault.get("count", 1)))]
            return {"queued": len(self._faults)}

    def requests(self, _):
        """The log of API requests since the last reset."""
        with self._lock:
            return {"requests": [dict(entry) for entry in self._log]}

    def connections(self, _):
        """How many connections carried API requests, came in at all, or failed their handshake."""
        with self._lock:
            return {
                "connections": len({entry["connection"] for entry in self._log}),
                "accepted": self._accepted,
                "failed_handshakes": dict(self._failed_handshakes),
            }

    def connect(self):
        """The number of a new connection."""
        with self._lock:
            self._accepted += 1
            self._connection += 1
            return self._connection

    def fail_handshake(self, listener):
        """Count a TLS handshake that the client did not go through with."""
        with self._lock:
            self._failed_handshakes[listener] += 1

    def now(self):
        """Seconds since 1970 by the server's clock."""
        return time.time() + self._settings.clock_offset

    def answer(self, request, connection, listener):
        """The Answer to an API request and the fault to send it with; both are logged."""
        entry = log_entry(request, connection, listener)
        with self._lock:
            self._log.append(entry)
            fault = self._faults.popleft() if self._faults else {}
            own = self._judge(request, entry, faults.replacement(fault))
            entry["status"] = own.status
        self._observer(entry)
        return faults.bend(wire.complete(own, self.now()), fault), fault

    def _judge(self, request, entry, replacement):
        """Verify a request; ask the service unless a fault has an answer."""
        now = self.now()
        try:
            verify.verify(request, self._settings, now)
            entry["verified"] = True
            return replacement or self._lambda.call(request, now)
        except api_error.ApiError as error:
            entry["reason"] = f"{error.code}: {error.message}"
            entry.update(error.detail or {})
            return replacement or api_error.answer(error.code, error.message)


def log_entry(request, connection, listener):
    """A request as the log shows it: strings hold the exact bytes."""
    return {
        "time": time.time(),
        "connection": connection,
        "listener": listener,
        "method": request.method,
        "target": request.target,
        "headers": request.headers,
        "body": wire.text(request.body),
        "verified": False,
    }
