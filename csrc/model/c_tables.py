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
    return f"static const {kind} {name}[] = {{\n" + "\n".join(rows) + "\n};"


def c_pattern(name, source, dfa):
    """The tables of a DFA and the struct that holds them."""
    accepts = [sum(flag << bit for bit, flag in enumerate(dfa.accepting[first:first + 8]))
               for first in range(0, len(dfa.accepting), 8)]
    tables = (("uint8_t", "class_of", dfa.class_of), ("uint8_t", "accepts", accepts),
              ("uint16_t", "next", [state for row in dfa.rows for state in row]))
    lines = [c_array(kind, f"{table}_{name}", [wrap([f"{n}," for n in numbers], space="")])
             for kind, table, numbers in tables]
    sizes = f"{len(dfa.rows)}, {len(dfa.rows[0])},"
    fields = [sizes, f"class_of_{name},", f"next_{name},", f"accepts_{name}"]
    lines.append(f"static const struct pattern pattern_{name} = {{\n"
                 f"  {c_string(source, '  ')},\n{wrap(fields)}\n}};")
    return "\n".join(lines)


class Texts:
    """Names one after the other, each once, by where it begins."""

    def __init__(self):
        self.places = {}
        self.size = 0

    def place(self, text):
        if text not in self.places:
            self.places[text] = self.size
            self.size += len(text.encode("utf-8")) + 1
        if self.size > 65535:
            raise ModelError("the names of all members are longer than 65535 bytes")
        return self.places[text]

    def definition(self):
        """A structure of arrays: no compiler must take a string as long as this."""
        fields = [f"t{place}[{len(text.encode('utf-8')) + 1}]," for text, place in
                  self.places.items()]
        fields[-1] = fields[-1].removesuffix(",") + ";"
        values = [f"{c_string(text)}," for text in self.places]
        return ("static const struct {\n" + wrap(["char"] + fields) + "\n} texts = {\n"
                + wrap(values) + "\n};\n\nconst char *const model_text = texts.t0;")


class CWriter:
    """Writes the definitions that model.h declares, each thing after what it points to."""

    def __init__(self, built, note):
        self.note = note  # called with a line about each pattern
        self.patterns = {}  # source -> identifier, None where the service has to judge
        self.defined = set()
        self.texts = Texts()
        self.texts.place("message")
        self.out = []
        for shape in built.order:
            self.shape(shape)
        for error in built.errors:
            self.members(f"error_{error.ident}", error.members)
        for operation in built.operations:
            rows = [wrap(["{", f"SLICE({c_string(text)}),", f"{index} }},"])
                    for text, index in operation.path]
            self.out.append(c_array("struct segment", f"path_{operation.lua}", rows))
        self.table("operation", "operations", [self.operation_row(one) for one in built.operations])
        self.table("error_shape", "errors", [self.error_row(error) for error in built.errors])
        self.out.append(self.texts.definition())

    def pattern(self, shape):
        """The identifier of the shape's pattern, written when it is first seen."""
        source = shape.pattern
        if source in self.patterns:
            return self.patterns[source]
        name = snake_case(shape.name)
        try:
            dfa = pattern.build(source)
        except pattern.Unsupported as reason:
            self.note(f"{shape.name}: pattern left to the service ({reason}): {source}")
            self.patterns[source] = None
            return None
        self.patterns[source] = f"pattern_{name}"
        self.out.append(c_pattern(name, source, dfa))
        states, classes = len(dfa.rows), len(dfa.rows[0])
        self.note(f"{shape.name}: {states} states, {classes} classes, "
                  f"{256 + (states + 7) // 8 + 2 * states * classes} bytes")
        return self.patterns[source]

    def declare(self, shape):
        """A shape that contains itself is named before it is defined."""
        if shape.ident not in self.defined:
            self.defined.add(shape.ident)
            self.out.append(f"static const struct shape shape_{shape.ident};")

    def members(self, name, members):
        if not members:
            return
        for member in members:
            self.declare(member.shape)
        rows = [wrap([f"{{ {self.texts.place(member.wire)},", f"{self.texts.place(member.lua)},",
                      f"{member.location},", f"{member.need},",
                      f"&shape_{member.shape.ident} }}, /* {member.lua} */"], "  ", "    ")
                for member in members]
        self.out.append(c_array("struct member", name, rows))

    def shape(self, shape):
        self.members(f"members_{shape.ident}", shape.members)
        for part in filter(None, (shape.key, shape.element)):
            self.declare(part)
        rule = self.pattern(shape) if shape.pattern is not None else None
        members = f"members_{shape.ident}" if shape.members else None
        values = [
            ("type", TYPES[shape.type]),
            ("sensitive", 1 if shape.sensitive else None),
            ("is_union", 1 if shape.union else None),
            ("min", "NO_MINIMUM" if shape.min is None else shape.min),
            ("max", "NO_MAXIMUM" if shape.max is None else shape.max),
            ("pattern", rule and f"&{rule}"), ("grammar", shape.grammar),
            ("format", shape.format), ("members", members), ("member_count", members and f"COUNT({members})"),
            ("key", shape.key and f"&shape_{shape.key.ident}"),
            ("element", shape.element and f"&shape_{shape.element.ident}"),
        ]
        self.defined.add(shape.ident)
        fields = [f".{name} = {value}," for name, value in values if value is not None]
        self.out.append(f"static const struct shape shape_{shape.ident} = {{\n{wrap(fields)}\n}};")

    def operation_row(self, one):
        output = f"&shape_{one.output.ident}" if one.output else "NULL"
        return wrap([f'{{ "{one.lua}",', f'"{one.method}",', f"path_{one.lua},",
                     f"COUNT(path_{one.lua}),", f"{c_string(one.query)},",
                     f"&shape_{one.input.ident},", f"{output},", f"{one.body},", f"{one.answer},",
                     f"{one.events:d} }},"], "  ", "    ")

    def error_row(self, error):
        members = f"error_{error.ident}"
        fields = [f"{members},", f"COUNT({members}) }},"] if error.members else ["NULL,", "0 },"]
        return wrap([f"{{ {c_string(error.code)},"] + fields, "  ", "    ")

    def table(self, struct, name, rows):
        """An exported table and its size; C has no empty arrays, so one row stands in for none."""
        table = c_array(f"struct {struct}", f"model_{name}", rows or ["  { 0 },"])
        size = f"COUNT(model_{name})" if rows else "0"
        self.out.append(f"{table.removeprefix('static ')}\n"
                        f"const size_t model_{name[:-1]}_count = {size};")


def c_file(built, source, note):
    return (f"/* Generated from {source} by csrc/model/generate.py.\n"
            "   Never edited: change what it comes from and run `make model`. */\n"
            '#include "model.h"\n\n' + "\n\n".join(CWriter(built, note).out) + "\n")
