"""Random values for the shapes of a service description, as botocore reads it.

Values are botocore's own: bytes for blobs, numbers of seconds for timestamps.
"""
import re
import string

try:
    import re._parser as sre
except ImportError:  # before Python 3.11
    import sre_parse as sre

DEPTH_MAX = 4  # of structures that hold themselves
TIME_MAX = 4102444800  # 2100
LETTERS = string.ascii_letters + string.digits + "-_"
TEXTS = ["a", "é ü", "\u2028", "&=?#%", "a b", "~-._", "\U0001f600", "\x01\x1f\x7f", "100%25",
         "!*'()", "/", "\"\\", "\n\r\t", ":", "\xa0", "%2F", "+", ";,", "[]{}", "x" * 40]
LINES = ["a", "a/b+c=", "&=?#%", "a b", "~-._", "%25", "!*'()", "/:", ";x", "[]{}", "x" * 40]
KEYS = ["a", "x-y", "Key9", "K_é"]
LIMIT = 400  # of what is made without a maximum, and of texts with one
UNQUALIFIED = ["f", "function:f", "us-east-1:f", "arn:aws:lambda:us-east-1:123456789012:f", "x" * 64]
# Texts of shapes whose rules no pattern tells in full.
EXAMPLES = {
    "UnqualifiedFunctionName": UNQUALIFIED,
    "FunctionUrlFunctionName": UNQUALIFIED + ["f:prod", "f:a1"],
    "FunctionName": UNQUALIFIED + ["f:1", "123456789012:function:f:$LATEST"],
    "NamespacedFunctionName": [
        "f", "a.b-c_d", "f:prod", "f:$LATEST", "f:$LATEST.PUBLISHED", "function:f:1", "us-east-1:f",
        "123456789012:function:f", "us-gov-west-1:123456789012:function:f",
        "arn:aws-cn:lambda:cn-north-1:123456789012:function:f:BLUE", "x" * 64],
    "NumericLatestPublishedOrAliasQualifier": ["$LATEST", "$LATEST.PUBLISHED", "1", "a-b_c"],
    "Qualifier": ["$LATEST", "7", "a-b_c"],
    "DestinationArn": [
        "arn:aws:sqs:us-east-1:123456789012:q", "arn:aws:sns:eu-west-1:123456789012:t",
        "arn:aws:lambda:us-east-1:123456789012:function:f", ""],
}
CLASSES = {
    "CATEGORY_DIGIT": string.digits, "CATEGORY_WORD": LETTERS.replace("-", ""),
    "CATEGORY_SPACE": " \t", "CATEGORY_NOT_SPACE": LETTERS + "é/",
    "CATEGORY_NOT_DIGIT": string.ascii_letters, "CATEGORY_NOT_WORD": "-/ ",
}


class Matching:
    """Texts that match a regular expression: some, not all."""

    def __init__(self, random):
        self.random = random

    def text(self, pattern, least, most):
        """A text that the whole pattern takes, of a length between the bounds; None: none found."""
        try:
            tree = sre.parse(pattern)
            for reach in (1, 3, 10, 40, 150) * 8:
                made = self.tree(tree, reach)
                if least <= len(made) <= most and re.fullmatch(pattern, made, re.ASCII):
                    return made
        except (KeyError, re.error):  # more than Python knows: \\p{L}
            return f"Key{self.random.randint(0, 99)}"[:most].ljust(least, "x")
        return None

    def tree(self, tree, reach):
        return "".join(self.part(str(kind), value, reach) for kind, value in tree)

    def part(self, kind, value, reach):
        if kind == "BRANCH":
            return self.tree(self.random.choice(value[1]), reach)
        if kind == "SUBPATTERN":
            return self.tree(value[3], reach)
        if kind in ("MAX_REPEAT", "MIN_REPEAT"):
            least, most, tree = value
            count = self.random.randint(least, min(int(most), least + reach))
            return "".join(self.tree(tree, reach) for _ in range(count))
        return "" if kind in ("AT", "ASSERT", "ASSERT_NOT") else self.char(kind, value)

    def char(self, kind, value):
        if kind == "LITERAL":
            return chr(value)
        if kind == "ANY":
            return self.random.choice(LETTERS + " é/:")
        if kind == "RANGE":
            return chr(self.random.randint(*value))
        if kind == "CATEGORY":
            return self.random.choice(CLASSES[str(value)])
        if kind == "IN" and str(value[0][0]) == "NEGATE":
            return self.random.choice(LETTERS)
        if kind == "IN":
            inner, what = self.random.choice(value)
            return self.char(str(inner), what)
        raise KeyError(kind)


def bounds(shape, highest=LIMIT):
    """The least and the most that are made of a text, list, map or blob."""
    least = shape.metadata.get("min") or 0
    return least, max(least, min(shape.metadata.get("max", highest), max(least, highest)))


def seconds_of(shape, place):
    """What a timestamp counts in, so that botocore, which drops fractions in some, keeps it."""
    form = shape.serialization.get("timestampFormat") or {
        "querystring": "iso8601", "uri": "iso8601"}.get(place, "unixTimestamp")
    return 0.25 if form == "iso8601" and place != "header" else 1


class Values:
    """Makes values that keep every rule of their shape. With `full`, every member is there."""

    def __init__(self, random, full=False, leave_out=lambda shape, place: False):
        self.random = random
        self.full = full
        self.leave_out = leave_out  # whether botocore's own handling is not to be trusted
        self.matching = Matching(random)

    def make(self, shape, place=None, depth=0):
        return getattr(self, shape.type_name)(shape, place, depth)

    def structure(self, shape, _, depth):
        made = {}
        if shape.is_tagged_union:
            name = self.random.choice(list(shape.members)[:2 if depth > 1 else None])
            return {name: self.make(shape.members[name], None, depth + 1)}
        for name, member in shape.members.items():
            place = member.serialization.get("location")
            required = name in shape.required_members or place == "uri"
            wanted = required or (self.full or self.random.random() < 0.6) and depth < DEPTH_MAX
            if wanted and not self.leave_out(member, place):
                made[name] = self.make(member, place, depth + 1)
        return made

    def list(self, shape, place, depth):
        least, most = bounds(shape, 3)
        count = self.random.randint(max(least, 1) if self.full else least, most)
        return [self.make(shape.member, place, depth + 1) for _ in range(count)]

    def map(self, shape, place, depth):
        least, most = bounds(shape, 3)
        count = self.random.randint(max(least, 1) if self.full else least, most)
        made = {}
        for _ in range(9 * count):
            key = self.random.choice(["A-b", "meta", "X_9", "Q!"] if place == "headers"
                                     else KEYS if not key_rules(shape) else [self.make(shape.key)])
            if len(made) < count and key.isprintable() and len(key) <= 60:
                made[key] = self.make(shape.value, place, depth + 1)
        return made

    def string(self, shape, place, _):
        least, most = bounds(shape)
        pattern = shape.metadata.get("pattern")
        if shape.name in EXAMPLES:
            return self.random.choice(EXAMPLES[shape.name])
        if getattr(shape, "enum", None) and (pattern or self.random.random() < 0.8):
            return self.random.choice(shape.enum)
        if pattern:
            made = self.matching.text(pattern, max(least, place == "uri"), most)
            if made is None:
                raise ValueError(f"{shape.name}: no example for {pattern}")
            return made if place != "uri" or made.strip(".") else self.string(shape, place, None)
        return self.free_text(place, max(least, place == "uri"), most)

    def free_text(self, place, least, most):
        parts = LINES + ["a,b", '"q"'] if place in ("header", "headers") else TEXTS
        made = "".join(self.random.choice(parts) for _ in range(self.random.randint(0, 4)))
        made = made.strip() if place else made
        return (made + "y" * max(0, least - len(made)))[:most]

    def integer(self, shape, *_):
        low, high = (shape.metadata.get(bound) for bound in ("min", "max"))
        low = -2 ** 31 if low is None and high is None else (high - 9 if low is None else low)
        high = max(low, 2 ** 31 - 1) if high is None else high
        return self.random.choice([low, high, self.random.randint(low, high)])

    def long(self, shape, *_):
        low, high = shape.metadata.get("min", -2 ** 53), shape.metadata.get("max", 2 ** 53)
        return self.random.choice([low, high, self.random.randint(low, high)])

    def boolean(self, *_):
        return self.random.random() < 0.5

    def double(self, shape, *_):
        low, high = shape.metadata.get("min"), shape.metadata.get("max")
        if low is None and high is None:
            return self.random.choice([0.1, -1.5, 1e300, 5e-324, 123456789.125, 1e21, 3.0, 0.0])
        low = -1e6 if low is None else low
        high = low + 1e6 if high is None else high
        return self.random.choice([low, high, self.random.uniform(low, high)])

    float = double

    def timestamp(self, shape, place, _):
        step = seconds_of(shape, place)
        return self.random.randint(0, int(TIME_MAX / step)) * step

    def blob(self, shape, *_):
        least, most = bounds(shape, 60)
        return bytes(self.random.randint(0, 255) for _ in range(self.random.randint(least, most)))


def key_rules(shape):
    """Whether the keys of a map have to keep to something."""
    return {"min", "max", "pattern", "enum"} & set(shape.key.metadata)
