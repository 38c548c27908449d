"""Faults: answers of the endpoint replaced, or sent in ways that a healthy server never would.

status, error, body, size, pieces, redirect and raw replace the answer, and the service is not asked. The
others bend whatever answer there is, so that the service may have done what the client never hears.
"""

import json
import socket
import struct
import time

import api_error
import wire

KEYS = {
    "count": "how many requests in a row; 1",
    "status": "HTTP status; 200",
    "headers": "added to the answer, name to value; false drops a header, a list repeats it",
    "body": "a string of bytes, or an object that is sent as JSON",
    "size": "a JSON body of so many bytes",
    "pieces": "a body in strings that are sent one by one, each a chunk where the answer is chunked",
    "pause": "seconds before each of the pieces",
    "error": "an error code, answered in the service's own form",
    "message": "the message of that error",
    "members": "further members of that error",
    "redirect": "a Location; the status is 307 when not given",
    "raw": "the exact bytes of the whole answer; the connection is closed after it",
    "kept": "true: after raw it is kept",
    "delay": "seconds before the answer",
    "slow": "seconds before each byte",
    "chunked": "a chunked answer: true, or the bytes in a chunk",
    "cut": "close the connection: before_headers, in_headers or in_body",
    "reset": "true: that close is a reset",
    "hold": "seconds between the last byte and the close",
    "truncate": "so many bytes less than Content-Length says, then close",
    "close": "close after the answer: true for silently, 'announced' with Connection: close",
}
CUTS = ("before_headers", "in_headers", "in_body")
REPLACING = ("status", "error", "body", "size", "pieces", "redirect")
CHUNK = 16


def check(fault):
    """Raise ValueError when a fault is no object or has a key or cut that does not exist."""
    if not isinstance(fault, dict):
        raise ValueError("faults is a list of objects")
    unknown = sorted(set(fault) - set(KEYS))
    if unknown:
        raise ValueError(f"unknown fault '{unknown[0]}'; there are {', '.join(KEYS)}")
    if fault.get("cut", CUTS[0]) not in CUTS:
        raise ValueError(f"cut must be one of {', '.join(CUTS)}")


def replacement(fault):
    """The Answer that stands in for the service's; None when the fault has none."""
    if "raw" in fault:
        return wire.Answer(0)
    if "error" in fault:
        answer = api_error.answer(fault["error"], fault.get("message", ""), fault.get("members"))
        answer.status = fault.get("status", answer.status)
        return answer
    if "redirect" in fault:
        return wire.Answer(fault.get("status", 307), {"location": fault["redirect"]})
    if any(key in fault for key in REPLACING):
        return wire.Answer(fault.get("status", 200), body=body_of(fault))
    return None


def body_of(fault):
    """The body of a replaced answer."""
    if "size" in fault:
        return b"{" + b" " * (fault["size"] - 2) + b"}"
    body = fault.get("body", "".join(fault.get("pieces", ())))
    return wire.raw(body if isinstance(body, str) else json.dumps(body, ensure_ascii=False))


def bend(answer, fault):
    """The headers of an answer as the fault wants them."""
    headers = {**answer.headers, **{k.lower(): v for k, v in fault.get("headers", {}).items()}}
    if "chunked" in fault:
        headers.update({"content-length": False, "transfer-encoding": "chunked"})
    if "truncate" in fault:
        headers["content-length"] = str(len(answer.body) + fault["truncate"])
    if fault.get("close") == "announced":
        headers["connection"] = "close"
    return wire.Answer(answer.status, headers, answer.body)


def payload(answer, fault):
    """The bytes to send, up to where the fault cuts them."""
    if "raw" in fault:
        return wire.raw(fault["raw"])
    head, body = wire.head(answer), answer.body
    middle = len(body) // 2
    if "pieces" in fault:
        return head
    if "chunked" in fault:
        body = chunks(body, CHUNK if fault["chunked"] is True else fault["chunked"])
        middle = body.index(b"\r\n") + 3  # within the first chunk
    ends = {"before_headers": 0, "in_headers": len(head) // 2, "in_body": len(head) + middle}
    return (head + body)[:ends.get(fault.get("cut"))]


def chunks(body, size):
    """A body in chunks of `size` bytes."""
    parts = [body[start:start + size] for start in range(0, len(body), size)] + [b""]
    return b"".join(chunk(part) for part in parts)


def chunk(part):
    """One chunk."""
    return b"%x\r\n%s\r\n" % (len(part), part)


def pieces(fault):
    """The pieces of a body, as they are sent; cut in the body, half of the last one."""
    parts = [wire.raw(part) for part in fault["pieces"]]
    last = chunk(b"") if "chunked" in fault else b""
    if "chunked" in fault:
        parts = [chunk(part) for part in parts]
    if fault.get("cut") == "in_body":
        return parts[:-1] + [parts[-1][:len(parts[-1]) // 2]]
    return parts[:-1] + [parts[-1] + last]


def deliver(connection, answer, fault):
    """Send an answer as the fault wants it; True when the connection stays open."""
    time.sleep(fault.get("delay", 0))
    data = payload(answer, fault)
    if "slow" in fault:
        for byte in data:
            time.sleep(fault["slow"])
            connection.sendall(bytes([byte]))
    else:
        connection.sendall(data)
    for piece in pieces(fault) if "pieces" in fault else ():
        time.sleep(fault.get("pause", 0))
        connection.sendall(piece)
    time.sleep(fault.get("hold", 0))
    if fault.get("reset"):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    ends = any(fault.get(key) for key in ("raw", "cut", "truncate", "close", "reset"))
    return fault.get("kept", not ends)
