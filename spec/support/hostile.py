#!/usr/bin/python3
"""Ports that are bad before a request is even read, and a crowd of good ones, for tests.

    hostile.py [--with-parent]

The first line on stdout is JSON: pid, http (the first of the crowd), url, and `ports`: refusing
(nobody listens), reset, close, banner, hello_reset, hello_garbage, early (answers 413 to a head,
and reads no more), echo (answers while the request comes, in chunks that say how much has), slow
(reads a request slowly, then answers), and crowd (a list; each answers `{}` to whatever comes and
keeps the connection). POST /_control/NAME to the first of the crowd:
reset, or open (how many connections to the crowd are open now).
"""

import json
import os
import pathlib
import signal
import socket
import struct
import sys
import threading
import time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import proxy  # noqa: E402

CROWD = 12
READ_MAX = 65536
HOLD = 5  # seconds
PAUSE, STEPS = 0.1, 30
BANNER = b"220 mail.example ready\r\n"
NO_TLS = b"\x00\x01garbage, not a handshake\r\n" * 8
LINGER = struct.pack("ii", 1, 0)  # close() resets
OPEN = set()


def reset(stream):
    """Close with a reset instead of a farewell. Not before the client has said something: a reset
    that comes at once may seem to be a refusal."""
    stream.recv(1, socket.MSG_PEEK)
    stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)


def close(_stream):
    """Close at once."""


def banner(stream):
    """Speak first, and not HTTP."""
    stream.sendall(BANNER)
    stream.recv(READ_MAX)


def hello_reset(stream):
    """Reset once the client's hello has been read."""
    stream.recv(READ_MAX)
    stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)


def hello_garbage(stream):
    """Answer the client's hello with nonsense."""
    stream.recv(READ_MAX)
    stream.sendall(NO_TLS)


def early(stream):
    """Refuse a request by its head, and leave the rest of it in the connection."""
    read_head(stream)
    stream.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 9\r\n\r\ntoo large")
    time.sleep(HOLD)


def echo(stream):
    """Answer before the request has come, and while it comes."""
    size, come = read_head(stream)
    stream.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while come < size:
        come += len(stream.recv(READ_MAX))
        line = b"%d\n" % come
        stream.sendall(b"%x\r\n%s\r\n" % (len(line), line))
    stream.sendall(b"0\r\n\r\n")


def slow(stream):
    """Take some seconds for a request of any size."""
    stream.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, READ_MAX)
    size, come = read_head(stream)
    while come < size:
        time.sleep(PAUSE)
        come += len(stream.recv(min(size // STEPS, size - come), socket.MSG_WAITALL))
    body = b"%d" % come
    stream.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))


def read_head(stream):
    """The length that a request announces, and how much of it came with its head."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += stream.recv(READ_MAX)
    head, _, body = data.partition(b"\r\n\r\n")
    return int(head.lower().partition(b"content-length:")[2].split(None, 1)[0]), len(body)


def crowd(stream):
    """Answer every request."""
    OPEN.add(stream)
    try:
        while data := stream.recv(READ_MAX):
            body = json.dumps({"open": len(OPEN)} if b"/_control/open" in data[:64] else {}).encode()
            stream.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
    finally:
        OPEN.discard(stream)


def listen(behave):
    """Serve a port in threads; its number."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    threading.Thread(target=serve, args=(listener, behave), daemon=True).start()
    return listener.getsockname()[1]


def serve(listener, behave):
    """Treat each connection as `behave` does, then close it."""
    while True:
        stream, _ = listener.accept()
        threading.Thread(target=treat, args=(stream, behave), daemon=True).start()


def treat(stream, behave):
    """One connection; a client that goes away is no error."""
    with stream:
        try:
            behave(stream)
        except OSError:
            pass


def main():
    """Serve until a signal or the end of the parent."""
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    refusing = socket.socket()
    refusing.bind(("127.0.0.1", 0))  # taken, but without listen(): nobody else gets the port
    ports = {behave.__name__: listen(behave)
             for behave in (reset, close, banner, hello_reset, hello_garbage, early, echo, slow)}
    ports["refusing"] = refusing.getsockname()[1]
    ports["crowd"] = [listen(crowd) for _ in range(CROWD)]
    print(json.dumps({"pid": os.getpid(), "http": ports["crowd"][0], "ports": ports,
                      "url": f"http://127.0.0.1:{ports['crowd'][0]}"}), flush=True)
    if "--with-parent" in sys.argv:
        threading.Thread(target=proxy.watch_parent, args=(ended,), daemon=True).start()
    ended.wait()


if __name__ == "__main__":
    main()
