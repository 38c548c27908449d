"""The listeners: one thread a connection, each request judged by the world behind them."""

import json
import socket
import socketserver
import ssl
import sys

import faults
import wire

CONTROL = "/_control/"
CONTROLS = ("reset", "settings", "functions", "faults", "requests", "connections")
HANDSHAKE_TIMEOUT = 10


class Listener(socketserver.ThreadingTCPServer):
    """A port on 127.0.0.1, with TLS when `context` is given."""

    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, world, name, port=0, context=None):
        self.world, self.name, self.context = world, name, context
        super().__init__(("127.0.0.1", port), Connection)

    @property
    def port(self):
        """The port that was chosen."""
        return self.server_address[1]

    def handle_error(self, request, client_address):
        """A client that goes away is no error of the server; anything else is shown."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, ssl.SSLError)):
            super().handle_error(request, client_address)


class Connection(socketserver.BaseRequestHandler):
    """The requests of one connection, one after the other."""

    def handle(self):
        world, self._number = self.server.world, self.server.world.connect()
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        stream = self._secure()
        if stream is None:
            return world.fail_handshake(self.server.name)
        with stream, stream.makefile("rb") as reader:
            while self._exchange(stream, reader):
                pass

    def _secure(self):
        """The socket after its TLS handshake, if it has one; None when that fails."""
        if not self.server.context:
            return self.request
        try:
            self.request.settimeout(HANDSHAKE_TIMEOUT)
            stream = self.server.context.wrap_socket(self.request, server_side=True)
            stream.settimeout(None)
            return stream
        except OSError:
            return None

    def _exchange(self, stream, reader):
        """Take one request and answer it; True when another may follow."""
        try:
            request = wire.read_request(reader, stream.sendall)
        except wire.Malformed as error:
            refuse(stream, str(error))
            return False
        if request is None:
            return False
        if request.path.startswith(CONTROL):
            answer, fault = control(self.server.world, request), {}
        else:
            answer, fault = self.server.world.answer(request, self._number, self.server.name)
        if not request.keeps_alive:
            answer.headers.setdefault("connection", "close")
        return faults.deliver(stream, answer, fault) and request.keeps_alive


def refuse(stream, message):
    """Tell a client that its bytes are no request."""
    stream.sendall(wire.head(wire.Answer(400, {"connection": "close",
                                               "content-type": "text/plain",
                                               "content-length": str(len(message))})))
    stream.sendall(wire.raw(message))


def control(world, request):
    """The Answer to a request on the control path."""
    name = request.path[len(CONTROL):]
    try:
        if request.method != "POST" or name not in CONTROLS:
            raise ValueError(f"no such control; POST one of {', '.join(CONTROLS)}")
        status, result = 200, getattr(world, name)(json.loads(wire.text(request.body) or "{}"))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        status, result = 400, {"error": f"{name}: {error}"}
    body = wire.raw(json.dumps(result, ensure_ascii=False))
    headers = {"content-type": "application/json", "content-length": str(len(body))}
    return wire.Answer(status, headers, body)
