"""Messages of application/vnd.amazon.eventstream, written by hand and judged by botocore's reader.

    event_stream.py encode             a JSON list of messages on stdin -> a JSON list of hex texts
    event_stream.py read BYTES         the same as random has them, of bytes in hexadecimal
    event_stream.py frame HEADERS...   messages whose headers are these bytes, all in hexadecimal
    event_stream.py random SEED COUNT  a JSON object a line: `bytes`, the `messages` that botocore
                                       finds in them, and how it `ends`: clean, partial, malformed
    event_stream.py limits DIRECTORY   files of messages at the limits and just above them

A message is {"headers": [[name, type, value], ...], "payload": text}; values and payloads are
Latin-1 for bytes, integers and milliseconds may be decimal texts.
"""

import binascii
import json
import pathlib
import random
import struct
import sys
import uuid

from botocore import eventstream
from botocore.eventstream import EventStreamBuffer, EventStreamHeaderParser, ParserError

TYPES = ("true", "false", "byte", "short", "int", "long", "bytes", "string", "timestamp", "uuid")
FORMATS = {"byte": ">b", "short": ">h", "int": ">i", "long": ">q", "timestamp": ">q"}
HEADERS_MAX, PAYLOAD_MAX = 128 << 10, 24 << 20

# Debian's botocore is older than the limit of today's.
eventstream._MAX_PAYLOAD_LENGTH = PAYLOAD_MAX


def encode_header(name, kind, value=None):
    """The bytes of a header."""
    name = name.encode()
    made = struct.pack(">B", len(name)) + name + struct.pack(">B", TYPES.index(kind))
    if kind in FORMATS:
        return made + struct.pack(FORMATS[kind], int(value))
    if kind == "uuid":
        return made + uuid.UUID(value).bytes
    if kind in ("bytes", "string"):
        value = value.encode("utf-8" if kind == "string" else "latin-1")
        return made + struct.pack(">H", len(value)) + value
    return made


def frame(headers, payload, total=None, headers_length=None):
    """A message of encoded headers, its checksums right whatever its lengths say."""
    prelude = struct.pack(">II", len(headers) + len(payload) + 16 if total is None else total,
                          len(headers) if headers_length is None else headers_length)
    made = prelude + struct.pack(">I", binascii.crc32(prelude)) + headers + payload
    return made + struct.pack(">I", binascii.crc32(made))


def encode(headers, payload=b""):
    """A message of [name, type, value] headers."""
    return frame(b"".join(encode_header(*header) for header in headers), payload)


class Reader(EventStreamHeaderParser):
    """botocore's, telling types apart, and refusing what it reads beyond the end of."""

    def _typed(self, kind, data):
        value, size = EventStreamHeaderParser._HEADER_TYPE_MAP[TYPES.index(kind)](data)
        if size > len(data):
            raise ParserError("cut off")
        if kind == "uuid":
            value = str(uuid.UUID(bytes=value))
        return (kind, value), size

    @property
    def _HEADER_TYPE_MAP(self):
        return {number: lambda data, kind=kind: self._typed(kind, data)
                for number, kind in enumerate(TYPES)}

    def _parse_name(self):
        if self._data[0] == 0 or self._data[0] >= len(self._data):
            raise ParserError("no name")
        return super()._parse_name()


class Buffer(EventStreamBuffer):
    """botocore's, refusing a message that is shorter than its headers."""

    def __init__(self):
        super().__init__()
        self._header_parser = Reader()

    def _validate_prelude(self, prelude):
        super()._validate_prelude(prelude)
        if prelude.payload_length < 0:
            raise ParserError("too short")


def shown(name, kind, value):
    """A header as JSON can carry it."""
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    return [name, kind, str(value)]


def read(data):
    """(messages, how it ends) as botocore has it."""
    buffer, messages = Buffer(), []
    buffer.add_data(data)
    try:
        for message in buffer:
            headers = [shown(name, *value) for name, value in message.headers.items()]
            messages.append({"headers": headers, "payload": message.payload.hex()})
    except (ParserError, KeyError, IndexError, UnicodeDecodeError, struct.error):
        return messages, "malformed"
    return messages, "partial" if buffer._data else "clean"


def random_header(chance, number):
    """A header of any type."""
    kind = chance.choice(TYPES)
    value = None
    if kind in FORMATS:
        bits = 8 * struct.calcsize(FORMATS[kind])
        value = chance.choice((0, 1, -1, -(1 << bits - 1), (1 << bits - 1) - 1,
                               chance.getrandbits(bits) - (1 << bits - 1)))
    elif kind == "uuid":
        value = str(uuid.UUID(int=chance.getrandbits(128)))
    elif kind == "bytes":
        value = chance.randbytes(chance.randrange(40)).decode("latin-1")
    elif kind == "string":
        value = "".join(chance.choices("aé\u20ac\U0001f600\0 \n", k=chance.randrange(20)))
    return encode_header(chance.choice(("n", "é", ":event-type")) + str(number), kind, value)


def random_parts(chance):
    """(headers, payload) of a message."""
    headers = b"".join(random_header(chance, i) for i in range(chance.randrange(6)))
    return headers, chance.randbytes(chance.choice((0, 1, chance.randrange(64), 5000)))


def plain(chance, parts):
    """All is well."""
    return b"".join(frame(*part) for part in parts)


def cut(chance, parts):
    """The end is missing."""
    made = plain(chance, parts)
    return made[:chance.randrange(len(made))]


def flipped(chance, parts):
    """One bit is wrong."""
    made = bytearray(plain(chance, parts))
    made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
    return bytes(made)


def odd_headers(chance, parts):
    """The headers of one message are changed, before the checksums are made."""
    at = chance.randrange(len(parts))
    headers, payload = bytearray(parts[at][0]), parts[at][1]
    for _ in range(chance.randrange(1, 3)):
        place = chance.randrange(len(headers) + 1)
        headers[place:place + chance.randrange(2)] = chance.randbytes(chance.randrange(3))
    return plain(chance, parts[:at] + [(bytes(headers), payload)] + parts[at + 1:])


def odd_lengths(chance, parts):
    """The lengths of one message are wrong, the checksum of the prelude is right."""
    at = chance.randrange(len(parts))
    headers, payload = parts[at]
    total = chance.choice((None, chance.randrange(40), chance.getrandbits(32)))
    length = chance.choice((chance.randrange(len(headers) + len(payload) + 2),
                            chance.getrandbits(32)))
    return plain(chance, parts[:at]) + frame(headers, payload, total, length) \
        + plain(chance, parts[at + 1:])


def noise(chance, parts):
    """No stream at all."""
    return chance.randbytes(chance.randrange(100))


def print_random(seed, count):
    """Cases of every kind, as botocore has them."""
    chance = random.Random(int(seed))
    for number in range(int(count)):
        change = (plain, cut, flipped, odd_headers, odd_headers, odd_lengths, noise)[number % 7]
        data = change(chance, [random_parts(chance) for _ in range(chance.randrange(1, 5))])
        messages, ends = read(data)
        print(json.dumps({"bytes": data.hex(), "messages": messages, "ends": ends}))


def print_encoded():
    """What stdin asks for, which botocore must be able to read."""
    made = []
    for message in json.load(sys.stdin):
        payload = message.get("payload", "").encode("latin-1")
        made.append(encode(message.get("headers") or [], payload))
        assert read(made[-1])[1] == "clean", message
    print(json.dumps([data.hex() for data in made]))


def print_read(data):
    """What a stub has written."""
    messages, ends = read(bytes.fromhex(data))
    print(json.dumps({"messages": messages, "ends": ends}))


def print_frames(*headers):
    """Messages that nobody need like."""
    for block in headers:
        print(frame(bytes.fromhex(block), b"").hex())


def write_limits(directory):
    """Messages at the limits whole, above them the prelude alone."""
    directory = pathlib.Path(directory)
    filler = b"".join(encode_header(f"{i:02}", "bytes", "x" * 65000) for i in range(2))
    headers = filler + encode_header("z", "bytes", "x" * (HEADERS_MAX - len(filler) - 5))
    for name, data, ends in (
            ("largest", frame(headers, bytes(PAYLOAD_MAX)), "clean"),
            ("headers", frame(b"", b"", HEADERS_MAX + 17, HEADERS_MAX + 1)[:12], "malformed"),
            ("payload", frame(b"", b"", PAYLOAD_MAX + 17, 0)[:12], "malformed"),
            ("claim", frame(b"", b"", PAYLOAD_MAX + 16, 0)[:12], "partial")):
        assert read(data)[1] == ends, name
        (directory / name).write_bytes(data)


if __name__ == "__main__":
    {"encode": print_encoded, "read": print_read, "frame": print_frames, "random": print_random,
     "limits": write_limits}[sys.argv[1]](*sys.argv[2:])
