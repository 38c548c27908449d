#!/usr/bin/python3
"""A server for tests on whose ports no TLS handshake comes to an end.

    handshake.py [--with-parent] --certificates DIR

The first line on stdout is JSON: pid, ca and ports, by how the handshake ends (ENDINGS).
"""

import argparse
import json
import os
import pathlib
import signal
import socket
import socketserver
import ssl
import struct
import sys
import threading

sys.dont_write_bytecode = True

import certificates  # noqa: E402
import proxy  # noqa: E402

TIMEOUT = 10
ALERT, FATAL, WARNING = 21, 2, 1
CLOSE_NOTIFY, HANDSHAKE_FAILURE, PROTOCOL_VERSION, INTERNAL_ERROR = 0, 40, 70, 80


def reset(connection):
    """Have the close send a reset. Not at once: the client may take that for a refused connect."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def flight(hello, directory, name="good"):
    """What a TLS 1.2 server answers to a ClientHello."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(directory / f"{name}.pem", directory / f"{name}.key")
    received, sent = ssl.MemoryBIO(), ssl.MemoryBIO()
    received.write(hello)
    try:
        context.wrap_bio(received, sent, server_side=True).do_handshake()
    except ssl.SSLWantReadError:
        pass
    return sent.read()


def says(data):
    """An ending: these bytes, and then the client's end is waited for."""
    def end(connection, _directory):
        connection.recv(65536)
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(65536):
            pass
    return end


def alert(level, description):
    """An ending: a TLS alert."""
    return says(bytes([ALERT, 3, 3, 0, 2, level, description]))


def stops(size=None, name="good", replies=0, last=lambda connection: None):
    """An ending: so much of the flight, then so many answers to it are read."""
    def end(connection, directory):
        hello = connection.recv(65536)
        connection.sendall(flight(hello, directory, name)[:size])
        for _ in range(replies):
            connection.recv(65536)
        last(connection)
    return end


ENDINGS = {
    # what the connection does
    "closed_at_once": lambda connection, directory: None,
    "closed": stops(0),
    "closed_within_flight": stops(50),
    "closed_after_flight": stops(replies=1),
    "reset": stops(0, last=reset),
    "reset_after_flight": stops(replies=1, last=reset),
    "close_notify": alert(WARNING, CLOSE_NOTIFY),
    # what the server says
    "handshake_failure": alert(FATAL, HANDSHAKE_FAILURE),
    "protocol_version": alert(FATAL, PROTOCOL_VERSION),
    "internal_error": alert(FATAL, INTERNAL_ERROR),
    "plain_http": says(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n"),
    "garbage": says(bytes(64)),
    "unknown_authority": stops(name="unknown", replies=1),
}


class Listener(socketserver.ThreadingTCPServer):
    """A port on 127.0.0.1 whose connections end in one way."""

    daemon_threads = True

    def __init__(self, end, directory):
        self.end, self.directory = end, directory
        super().__init__(("127.0.0.1", 0), None)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def finish_request(self, request, client_address):
        request.settimeout(TIMEOUT)
        self.end(request, self.directory)

    def shutdown_request(self, request):
        request.close()  # without the shutdown of the base class, which comes before a reset

    def handle_error(self, request, client_address):
        """A client that goes away is no error of the server."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


def main():
    """Serve until a signal or the end of the parent."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--with-parent", action="store_true",
                        help="end when the parent ends, or the reader of stdout")
    parser.add_argument("--certificates", metavar="DIR", required=True,
                        help="the certificates to show, made there if absent")
    options = parser.parse_args()
    certificates.ensure(options.certificates)
    directory = pathlib.Path(options.certificates).resolve()
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    ports = {name: Listener(end, directory).server_address[1] for name, end in ENDINGS.items()}
    print(json.dumps({"pid": os.getpid(), "ca": str(directory / "ca.pem"), "ports": ports}),
          flush=True)
    if options.with_parent:
        threading.Thread(target=proxy.watch_parent, args=(ended,), daemon=True).start()
    ended.wait()


if __name__ == "__main__":
    main()
