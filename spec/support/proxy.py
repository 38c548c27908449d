#!/usr/bin/python3
"""A forward proxy for tests: the whole URL for http, CONNECT for the rest.

    proxy.py [--with-parent] [--certificates DIR]

The first line on stdout is JSON: pid, url, http (its port) and, with certificates, https (a port
where the proxy itself speaks TLS, by the name of its certificate) and ca. POST JSON to
/_control/NAME: settings {user: "name:password" that is asked for, refuse: a status for every
request}, requests (what came since the reset), reset.
"""

import argparse
import base64
import http.client
import http.server
import json
import os
import pathlib
import select
import signal
import socket
import ssl
import sys
import threading
import urllib.parse

sys.dont_write_bytecode = True

import certificates  # noqa: E402

CONTROL = "/_control/"
TLS_NAME = "good"
TIMEOUT = 10
PARENT_CHECK = 500  # milliseconds
HOP_BY_HOP = ("connection", "proxy-connection", "proxy-authorization", "transfer-encoding")


class State:
    """What all listeners share."""

    def __init__(self):
        self.reset({})

    def reset(self, _parameters):
        """As at the start."""
        self.user, self.refuse, self.log = None, None, []
        return {}

    def settings(self, parameters):
        """Change some of user and refuse."""
        for name in parameters:
            if name not in ("user", "refuse"):
                raise ValueError(f"no such setting: {name}")
            setattr(self, name, parameters[name])
        return {}

    def requests(self, _parameters):
        """The log."""
        return {"requests": self.log}


class Listener(http.server.ThreadingHTTPServer):
    """A port on 127.0.0.1, with TLS when `context` is given."""

    def __init__(self, state, context=None):
        self.state, self.context = state, context
        super().__init__(("127.0.0.1", 0), Handler)

    def finish_request(self, request, client_address):
        if not self.context:
            return super().finish_request(request, client_address)
        request.settimeout(TIMEOUT)
        with self.context.wrap_socket(request, server_side=True) as secure:
            return super().finish_request(secure, client_address)

    def handle_error(self, request, client_address):
        """A client that goes away is no error of the proxy."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


class Handler(http.server.BaseHTTPRequestHandler):
    """The requests of one connection."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """Nothing: the log is for the asking."""

    def do_CONNECT(self):  # noqa: N802
        """Be a pipe to the host, unless that is refused."""
        self.close_connection = True
        if not self._admitted():
            return
        host, _, port = self.path.rpartition(":")
        try:
            remote = socket.create_connection((host.strip("[]"), int(port)), TIMEOUT)
        except OSError:
            self._answer(502)
            return
        with remote:
            self.send_response(200)
            self.end_headers()
            relay(self.connection, remote)

    def _forward(self):
        """Answer a control request, or send the request on to where its URL says."""
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.path.startswith(CONTROL):
            self._control(body)
        elif self._admitted():
            self._send_on(body)

    do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = _forward

    def _control(self, body):
        name = self.path[len(CONTROL):]
        try:
            if name not in ("reset", "settings", "requests"):
                raise ValueError("no such control")
            status, result = 200, getattr(self.server.state, name)(json.loads(body or "{}"))
        except ValueError as error:
            status, result = 400, {"error": str(error)}
        self._answer(status, {"content-type": "application/json"}, json.dumps(result).encode())

    def _admitted(self):
        """Log the request; whether it may pass. An answer has gone out when not."""
        state = self.server.state
        state.log.append({"method": self.command, "target": self.path,
                          "headers": list(self.headers.items())})
        if state.refuse:
            self._answer(state.refuse)
        elif state.user and self.headers.get("proxy-authorization") != basic(state.user):
            self._answer(407, {"proxy-authenticate": 'Basic realm="proxy"'})
        else:
            return True
        return False

    def _send_on(self, body):
        url = urllib.parse.urlsplit(self.path)
        remote = http.client.HTTPConnection(url.hostname, url.port or 80, timeout=TIMEOUT)
        try:
            target = urllib.parse.urlunsplit(("", "", url.path or "/", url.query, ""))
            remote.putrequest(self.command, target, skip_host=True, skip_accept_encoding=True)
            for name, value in self._kept(self.headers):
                remote.putheader(name, value)
            remote.endheaders(body)
            answer = remote.getresponse()
            content = answer.read()
        except OSError:
            self._answer(502)
            return
        finally:
            remote.close()
        self._answer(answer.status, dict(self._kept(answer.headers)), content)

    @staticmethod
    def _kept(headers):
        return [(name, value) for name, value in headers.items() if name.lower() not in HOP_BY_HOP]

    def _answer(self, status, headers=None, body=b""):
        self.send_response_only(status)
        for name, value in {"content-length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def basic(user):
    """The header value that proves a user."""
    return "Basic " + base64.b64encode(user.encode()).decode()


def relay(one, other):
    """Copy bytes both ways until either side has no more."""
    peers = {one: other, other: one}
    while True:
        ready = [s for s in peers if isinstance(s, ssl.SSLSocket) and s.pending()]
        for stream in ready or select.select(list(peers), [], [])[0]:
            data = stream.recv(65536)
            if not data:
                return
            peers[stream].sendall(data)


def context(directory):
    """TLS with the good certificate."""
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(directory / f"{TLS_NAME}.pem", directory / f"{TLS_NAME}.key")
    return made


def listen(directory):
    """Start the listeners; what to announce."""
    state = State()
    listeners = [Listener(state)]
    known = {"pid": os.getpid(), "http": listeners[0].server_port,
             "url": f"http://127.0.0.1:{listeners[0].server_port}"}
    if directory:
        certificates.ensure(directory)
        listeners.append(Listener(state, context(pathlib.Path(directory))))
        known["https"] = {TLS_NAME: listeners[1].server_port}
        known["ca"] = str(pathlib.Path(directory).resolve() / "ca.pem")
    for listener in listeners:
        threading.Thread(target=listener.serve_forever, daemon=True).start()
    return known


def watch_parent(ended):
    """Set `ended` when nobody reads stdout any more or the parent process is another."""
    parent, poll = os.getppid(), select.poll()
    poll.register(sys.stdout.fileno(), 0)
    while not poll.poll(PARENT_CHECK) and os.getppid() == parent:
        pass
    ended.set()


def main():
    """Serve until a signal or the end of the parent."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--with-parent", action="store_true",
                        help="end when the parent ends, or the reader of stdout")
    parser.add_argument("--certificates", metavar="DIR",
                        help="speak TLS, too, with the certificates in DIR, made there if absent")
    options = parser.parse_args()
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    print(json.dumps(listen(options.certificates)), flush=True)
    if options.with_parent:
        threading.Thread(target=watch_parent, args=(ended,), daemon=True).start()
    ended.wait()


if __name__ == "__main__":
    main()
