"""HTTP/1.1 as bytes: requests are kept as they came, answers are made to be bent.

Strings of this server hold bytes: text() and raw() turn any bytes into a string and back without
loss, so that a broken header or body can be logged, compared and sent.
"""

import dataclasses
import email.utils
import http
import re
import uuid

MAX_LINE = 65536
MAX_HEADERS = 200
MAX_BODY = 64 * 1024 * 1024
TOKEN = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
TARGET = re.compile(rb'(?:/|https?://)[!-"$-~]*')  # printable ASCII without '#'
NO_BODY = (204, 304)


class Malformed(Exception):
    """The bytes on the connection are no request that this server takes."""


def text(data):
    """Bytes as a string that raw() turns back into the same bytes."""
    return data.decode("utf-8", "surrogateescape")


def raw(string):
    """The bytes of a string made by text()."""
    return string.encode("utf-8", "surrogateescape")


def is_utf8(string):
    """Whether the bytes of a string made by text() are UTF-8."""
    return not re.search("[\ud800-\udfff]", string)


@dataclasses.dataclass
class Request:
    """One request: `target` and `headers` (pairs in their order) as they were on the wire."""

    method: str
    target: str
    version: str
    headers: list
    body: bytes = b""

    def header(self, name):
        """The value of a header, several joined by ", "; None when it is not there."""
        values = [value for key, value in self.headers if key.lower() == name]
        return ", ".join(values) if values else None

    @property
    def origin(self):
        """The target without scheme and host, which proxies are sent."""
        return re.sub(r"^https?://[^/?]*", "", self.target) or "/"

    @property
    def path(self):
        """The path, still encoded."""
        return self.origin.partition("?")[0]

    @property
    def query(self):
        """The query, still encoded; "" when there is none."""
        return self.origin.partition("?")[2]

    @property
    def keeps_alive(self):
        """Whether the client wants to go on with this connection."""
        return self.version == "HTTP/1.1" and (self.header("connection") or "").lower() != "close"


@dataclasses.dataclass
class Answer:
    """One answer: status, headers by lower-case name (a list repeats one), body."""

    status: int
    headers: dict = dataclasses.field(default_factory=dict)
    body: bytes = b""


def complete(answer, now):
    """Add the headers that every answer has, where the answer does not set them."""
    headers = {
        "date": email.utils.formatdate(now, usegmt=True),
        "content-type": "application/json",
        "x-amzn-requestid": str(uuid.uuid4()),
    }
    if answer.status not in NO_BODY:
        headers["content-length"] = str(len(answer.body))
    return Answer(answer.status, {**headers, **answer.headers}, answer.body)


def head(answer):
    """The bytes of the status line and headers. A header of value False is left out."""
    try:
        phrase = http.HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {answer.status} {phrase}"]
    for name, value in answer.headers.items():
        values = value if isinstance(value, list) else [value]
        lines += [f"{name}: {each}" for each in values if each is not False]
    return raw("\r\n".join(lines) + "\r\n\r\n")


def read_request(stream, send):
    """The next Request of a connection; None at its end. `send` writes the 100 Continue."""
    line = stream.readline(MAX_LINE + 1)
    if not line:
        return None
    request = parse_request_line(line)
    request.headers = read_headers(stream)
    length = body_length(request)
    if length and (request.header("expect") or "").lower() == "100-continue":
        send(b"HTTP/1.1 100 Continue\r\n\r\n")
    request.body = stream.read(length)
    if len(request.body) < length:
        raise Malformed("The body is shorter than its Content-Length")
    return request


def parse_request_line(line):
    """A Request without headers from its first line."""
    words = line[:-2].split(b" ") if line.endswith(b"\r\n") else ()
    if len(words) != 3 or words[2] not in (b"HTTP/1.1", b"HTTP/1.0"):
        raise Malformed("Bad request line")
    if not TOKEN.fullmatch(words[0]) or not TARGET.fullmatch(words[1]):
        raise Malformed("Bad method or target")
    return Request(text(words[0]), text(words[1]), text(words[2]), [])


def read_headers(stream):
    """The headers as pairs of name and value, in their order."""
    headers = []
    while len(headers) <= MAX_HEADERS:
        line = stream.readline(MAX_LINE + 1)
        if line == b"\r\n":
            return headers
        name, colon, value = line.partition(b":")
        if not line.endswith(b"\r\n") or not colon or not TOKEN.fullmatch(name):
            raise Malformed("Bad header line")
        headers.append((text(name), text(value.strip(b" \t\r\n"))))
    raise Malformed("Too many headers")


def body_length(request):
    """The number of bytes in the body."""
    if request.header("transfer-encoding"):
        raise Malformed("Transfer-Encoding is not taken")
    length = request.header("content-length") or "0"
    if not re.fullmatch(r"[0-9]{1,12}", length) or int(length) > MAX_BODY:
        raise Malformed("Bad Content-Length")
    return int(length)
