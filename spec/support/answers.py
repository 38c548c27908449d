"""Answers of a service, made at random from the shapes of its description, as botocore reads it."""
import base64
import datetime
import json
from email.utils import formatdate

from shape_values import DEPTH_MAX, LINES, TEXTS, TIME_MAX

WORDS = ["NaN", "Infinity", "-Infinity"]


class Answers:
    """Makes answers in all the ways that a service may write them."""

    def __init__(self, random, leave_out=lambda shape, place: False):
        self.random = random
        self.leave_out = leave_out

    def answer(self, shape, status):
        """(status, headers, body) of an output or an error; `shape` None: without members."""
        headers, document = {"x-amzn-requestid": f"id-{self.random.randint(0, 9)}"}, {}
        if shape is None:
            return status, headers, self.random.choice([b"", b"{}"])
        payload = shape.serialization.get("payload")
        for name, member in shape.members.items():
            place = member.serialization.get("location")
            if name == payload or self.random.random() < 0.25 or self.leave_out(member, place):
                continue
            if place:
                self.outside(headers, member, place)
            else:
                document[member.serialization.get("name", name)] = self.maybe_null(member)
        if payload:
            return status, headers, self.payload(shape.members[payload])
        return status, headers, self.written(document)

    def outside(self, headers, member, place):
        key = member.serialization.get("name", "").lower()
        if place == "header":
            headers[key] = self.header(member)
        elif place == "headers":
            for rest in self.random.sample(["a", "b-c", "x9"], 2):
                headers[key + rest] = self.header(member.value)

    def payload(self, shape):
        if shape.serialization.get("eventstream"):
            return b""
        if shape.type_name == "structure":
            return self.written(self.make(shape, 0))
        if shape.type_name == "string":
            return self.text().encode()
        return bytes(self.random.randint(0, 255) for _ in range(self.random.randint(0, 50)))

    def written(self, document):
        if self.random.random() < 0.5:
            document = {**document, "NoSuchMember": self.random.choice([1, {"a": []}, [None], "x"])}
        return json.dumps(document, ensure_ascii=self.random.random() < 0.5).encode()

    def maybe_null(self, shape, depth=0):
        return None if self.random.random() < 0.1 else self.make(shape, depth)

    def make(self, shape, depth):
        return getattr(self, shape.type_name)(shape, depth)

    def header(self, shape):
        if shape.type_name == "list":
            return ", ".join(self.header(shape.member) for _ in range(self.random.randint(1, 3)))
        if shape.type_name == "timestamp":
            return formatdate(self.random.randint(0, TIME_MAX), usegmt=True)
        if shape.type_name == "string":
            return self.random.choice(LINES).strip(",") or "x"
        return json.dumps(self.make(shape, 0))

    def text(self):
        return "".join(self.random.choice(TEXTS) for _ in range(self.random.randint(0, 3)))

    def structure(self, shape, depth):
        made = {}
        if shape.is_tagged_union:
            name = self.random.choice(list(shape.members))
            return {name: self.make(shape.members[name], depth + 1)}
        for name, member in shape.members.items():
            if self.random.random() < 0.7 and depth < DEPTH_MAX:
                made[member.serialization.get("name", name)] = self.maybe_null(member, depth + 1)
        return made

    def list(self, shape, depth):
        return [self.maybe_null(shape.member, depth + 1) if shape.member.type_name == "string"
                else self.make(shape.member, depth + 1) for _ in range(self.random.randint(0, 3))]

    def map(self, shape, depth):
        return {self.random.choice(TEXTS): self.make(shape.value, depth + 1)
                for _ in range(self.random.randint(0, 3))}

    def string(self, shape, _):
        return self.random.choice([self.text(), *getattr(shape, "enum", ())])

    def integer(self, *_):
        return self.random.choice([0, -1, 2 ** 31, 2 ** 53, -2 ** 53, self.random.randint(-99, 99)])

    long = integer

    def boolean(self, *_):
        return self.random.random() < 0.5

    def double(self, *_):
        return self.random.choice([0.1, -2.5, 1e300, 5e-324, 3, 123456789.125, *WORDS])

    float = double

    def timestamp(self, *_):
        seconds = self.random.randint(0, TIME_MAX)
        moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
        return self.random.choice([
            seconds, seconds + 0.25, seconds + 0.0, str(seconds), f"{seconds}.5", 0,
            moment.strftime("%Y-%m-%dT%H:%M:%SZ"), moment.strftime("%Y-%m-%dT%H:%M:%S.125Z"),
            moment.strftime("%Y-%m-%dT%H:%M:%S.006+0000"), formatdate(seconds, usegmt=True)])

    def blob(self, *_):
        size = self.random.randint(0, 40)
        return base64.b64encode(bytes(self.random.randint(0, 255) for _ in range(size))).decode()
