"""The tables in C."""

import pattern
from description import ModelError
from layout import WIDTH, wrap
from shapes import snake_case

TYPES = {
    "structure": "SHAPE_STRUCTURE", "list": "SHAPE_LIST", "map": "SHAPE_MAP",
    "string": "SHAPE_STRING", "integer": "SHAPE_INTEGER", "long": "SHAPE_INTEGER",
    "boolean": "SHAPE_BOOLEAN", "double": "SHAPE_DOUBLE", "float": "SHAPE_DOUBLE",
    "timestamp": "SHAPE_TIMESTAMP", "blob": "SHAPE_BLOB",
}


def c_char(char, before):
    if char in '"\\' or char == before == "?":  # two question marks may begin a trigraph
        return "\\" + char
    return char if " " <= char <= "~" else f"\\{ord(char):03o}"


def c_string(text, indent=""):
    """A C literal, in pieces of at most a line each; 'indent' stands before all but the first."""
    text = text.encode("utf-8").decode("latin-1")
    lines = [""]
    for char, before in zip(text, " " + text):
        piece = c_char(char, before)
        if len(indent) + len(lines[-1]) + len(piece) > WIDTH - 4:
            lines.append("")
        lines[-1] += piece
    return f"\n{indent}".join(f'"{line}"' for line in lines)


def c_array(kind, name, rows):
    """An exported table; C has no empty arrays, so one row stands in for none."""
    return f"const {kind} {name}[] = {{\n" + "\n".join(rows or ["  { 0 },"]) + "\n};"


def numbers(values, remark):
    """Rows of numbers below a remark."""
    return [f"  /* {remark} */", wrap([f"{value}," for value in values], space="")]


class Texts:
    """Texts one after the other, each once, by where it begins."""

    def __init__(self):
        self.places = {}
        self.size = 0

    def place(self, text):
        if text not in self.places:
            self.places[text] = self.size
            self.size += len(text.encode("utf-8")) + 1
        return self.places[text]

    def definition(self):
        """A structure of arrays: no compiler must take a string as long as this."""
        fields = [f"t{place}[{len(text.encode('utf-8')) + 1}]," for text, place in
                  self.places.items()]
        fields[-1] = fields[-1].removesuffix(",") + ";"
        values = [wrap([f"{c_string(text, '  ')},"]) for text in self.places]
        return ("static const struct {\n" + wrap(["char"] + fields) + "\n} texts = {\n"
                + wrap([value.strip() for value in values]) + "\n};\n\n"
                "const char *const model_text = texts.t0;")


class Patterns:
    """The DFAs of patterns, each once, in tables that all of them share."""

    def __init__(self, note):
        self.note = note  # called with a line about each that is too much for a DFA
        self.places = {}  # source -> number, 0 where the service has to judge
        self.built = []  # (name, source, Dfa)

    def place(self, shape):
        source = shape.pattern
        if source is not None and source not in self.places:
            self.places[source] = self.build(shape.name, source)
        return self.places.get(source)

    def build(self, name, source):
        try:
            dfa = pattern.build(source)
        except pattern.Unsupported as reason:
            self.note(f"{name}: pattern left to the service ({reason}): {source}")
            return 0
        self.built.append((snake_case(name), source, dfa))
        return len(self.built)

    def definitions(self, texts):
        rows, octets, states = ["  { 0, 0, 0, 0, 0 }, /* none */"], [], []
        bytes_at = states_at = 0
        for name, source, dfa in self.built:
            accepts = [sum(flag << bit for bit, flag in enumerate(dfa.accepting[first:first + 8]))
                       for first in range(0, len(dfa.accepting), 8)]
            following = [state for row in dfa.rows for state in row]
            rows.append(f"  {{ {texts.place(source)}, {bytes_at}, {bytes_at + 256}, {states_at}, "
                        f"{len(dfa.rows[0])} }}, /* {name} */")
            octets += numbers(dfa.class_of, f"{name}: classes")
            octets += numbers(accepts, f"{name}: accepts")
            states += numbers(following, name)
            bytes_at, states_at = bytes_at + 256 + len(accepts), states_at + len(following)
        return [c_array("uint8_t", "model_bytes", octets or ["  0"]),
                c_array("uint16_t", "model_states", states or ["  0"]),
                c_array("struct pattern", "model_patterns", rows)]


class CWriter:
    """Writes the definitions that model.h declares."""

    def __init__(self, built, note):
        self.texts = Texts()
        self.texts.place("message")
        self.patterns = Patterns(note)
        self.members, self.member_count = [], 0
        self.segments = []
        every = [built.nothing] + built.order + [error.shape for error in built.errors]
        shapes = [self.shape(one) for one in every]
        operations = [self.operation_row(one) for one in built.operations]
        errors = [wrap(["{", f"{self.text(error.code)},", f"s_{error.shape.ident} }},",
                        f"/* {error.code} */"]) for error in built.errors]
        idents = [f"s_{one.ident}," for one in every]
        idents[-1] = idents[-1].removesuffix(",")
        patterns = self.patterns.definitions(self.texts)
        self.out = [
            "enum {\n" + wrap(idents) + "\n};", self.texts.definition(), *patterns,
            c_array("struct member", "model_members", self.members),
            c_array("struct shape", "model_shapes", shapes),
            c_array("struct segment", "model_segments", self.segments),
            *counted("operation", operations), *counted("error", errors, "error_shape"),
        ]

    def text(self, text):
        """Where a text is; patterns, which may be anywhere, come after all of these."""
        return below(65536, self.texts.place(text), "texts are longer")

    def member(self, member):
        return wrap([f"{{ {self.text(member.wire)},", f"{self.text(member.lua)},",
                     f"{member.location},", f"{member.need},",
                     f"s_{member.shape.ident} }}, /* {member.lua} */"], "  ", "    ")

    def shape(self, shape):
        """One row, and those of its members."""
        values = [
            ("type", TYPES[shape.type]), ("format", shape.format), ("grammar", shape.grammar),
            ("sensitive", int(shape.sensitive)), ("is_union", int(shape.union)),
            ("pattern", self.patterns.place(shape)),
            ("members", below(65536, self.member_count if shape.members else 0, "members are more")),
            ("member_count", len(shape.members)),
            ("key", shape.key and f"s_{shape.key.ident}"),
            ("element", shape.element and f"s_{shape.element.ident}"),
            ("min", "NO_MINIMUM" if shape.min is None else shape.min or "0"),
            ("max", "NO_MAXIMUM" if shape.max is None else shape.max or "0"),
        ]
        if shape.members:
            self.members.append(f"  /* {self.member_count}: {shape.ident} */")
            self.members += map(self.member, shape.members)
            self.member_count += len(shape.members)
        fields = [f".{name} = {value}," for name, value in values if value]
        fields[-1] = fields[-1].removesuffix(",") + " },"
        return wrap([f"[s_{shape.ident}] = {{"] + fields, "  ", "    ")

    def operation_row(self, one):
        """One row, and those of its path."""
        path = len(self.segments)
        self.segments += [f"  {{ {self.text(text)}, {member} }}, /* {text.replace('*', '.')} */"
                          for text, member in one.path]
        output = f"s_{one.output.ident}" if one.output else "s_nothing"
        return wrap(["{", f"{self.text(one.lua)},", f"{self.text(one.method)},",
                     f"{self.text(one.query)},", f"{path},", f"{len(one.path)},",
                     f"s_{one.input.ident},", f"{output},", f"{one.body},", f"{one.answer},",
                     f"{one.events:d} }}, /* {one.lua} */"], "  ", "    ")


def counted(name, rows, struct=None):
    """A table and its size."""
    return [c_array(f"struct {struct or name}", f"model_{name}s", rows),
            f"const size_t model_{name}_count = {len(rows)};"]


def below(limit, number, what):
    if number >= limit:
        raise ModelError(f"the service is too large: its {what} than the {limit} of the tables")
    return number


def c_file(built, source, note):
    return (f"/* Generated from {source} by csrc/model/generate.py.\n"
            "   Never edited: change what it comes from and run `make model`. */\n"
            '#include "model.h"\n\n' + "\n\n".join(CWriter(built, note).out) + "\n")
