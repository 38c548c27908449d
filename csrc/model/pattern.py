"""Regular expressions of a service description as minimal DFAs over bytes.

A pattern is matched against the whole value, which is valid UTF-8. Characters beyond ASCII are only
ever taken all together (by `.`, a negated class or a category such as \\S), never one by one.
"""

import re
from dataclasses import dataclass

try:
    import re._parser as parser
except ImportError:  # before Python 3.11
    import sre_parse as parser

ASCII = range(128)
DIGITS = frozenset(b"0123456789")
SPACES = frozenset(b" \t\n\r\f\v")
WORD = frozenset(c for c in ASCII if chr(c).isalnum() or c == ord("_"))
CATEGORIES = {
    "CATEGORY_DIGIT": (DIGITS, False), "CATEGORY_NOT_DIGIT": (DIGITS, True),
    "CATEGORY_SPACE": (SPACES, False), "CATEGORY_NOT_SPACE": (SPACES, True),
    "CATEGORY_WORD": (WORD, False), "CATEGORY_NOT_WORD": (WORD, True),
}
TAIL = (0x80, 0xBF)
MULTIBYTE = (((0xC2, 0xDF), TAIL), ((0xE0, 0xEF), TAIL, TAIL), ((0xF0, 0xF4), TAIL, TAIL, TAIL))
ANCHORS = {"AT_BEGINNING": "begin", "AT_BEGINNING_STRING": "begin",
           "AT_END": "end", "AT_END_STRING": "end"}
LUA_CATEGORIES = {"CATEGORY_DIGIT": "%d", "CATEGORY_WORD": "%w_"}
LUA_ANCHORS = {"AT_BEGINNING": "^", "AT_END": "$"}
LUA_REPEATS = {(0, 1): "?", (0, parser.MAXREPEAT): "*", (1, parser.MAXREPEAT): "+"}
MAX_NFA = 20000  # states; guards against counted repetition of counted repetition
DEAD, START = 0, 1


class Unsupported(Exception):
    """The pattern needs more than a DFA, or more than this module knows."""


@dataclass
class Dfa:
    """State 0 is dead, state 1 the start; rows[state][class_of[byte]] is the next state."""
    class_of: list
    rows: list
    accepting: list

    def matches(self, data):
        """Whether the DFA takes all of 'data' (bytes)."""
        state = START
        for byte in data:
            state = self.rows[state][self.class_of[byte]]
        return self.accepting[state]


class Nfa:
    """Thompson's construction. free: state -> [(anchor or None, state)], without reading a byte."""

    def __init__(self):
        self.bytes = []
        self.free = []

    def state(self):
        if len(self.bytes) == MAX_NFA:
            raise Unsupported("too many states")
        self.bytes.append([])
        self.free.append([])
        return len(self.bytes) - 1

    def skip(self, source, target, anchor=None):
        self.free[source].append((anchor, target))

    def read(self, source, first, last, target):
        self.bytes[source].append((first, last, target))

    def closure(self, states, anchors=()):
        """The states reached without reading, across the given anchors."""
        found, todo = set(states), list(states)
        while todo:
            for anchor, target in self.free[todo.pop()]:
                if target not in found and (anchor is None or anchor in anchors):
                    found.add(target)
                    todo.append(target)
        return frozenset(found)


def _set_of(items):
    """(ASCII characters, whether all others are in) of the items of a class."""
    chosen, others, negate = set(), False, False
    for kind, value in items:
        kind = str(kind)
        if kind == "NEGATE":
            negate = True
        elif kind == "CATEGORY":
            members, negated = CATEGORIES[str(value)]
            chosen |= set(ASCII) - members if negated else members
            others = others or negated
        elif kind in ("LITERAL", "RANGE"):
            first, last = value if kind == "RANGE" else (value, value)
            if last > 127:
                raise Unsupported("a character beyond ASCII")
            chosen |= set(range(first, last + 1))
        else:
            raise Unsupported(kind)
    return (set(ASCII) - chosen, not others) if negate else (chosen, others)


def _add_set(nfa, start, chosen, others):
    end = nfa.state()
    for char in sorted(chosen):
        nfa.read(start, char, char, end)
    for sequence in MULTIBYTE if others else ():
        here = start
        for step in sequence[:-1]:
            there = nfa.state()
            nfa.read(here, *step, there)
            here = there
        nfa.read(here, *sequence[-1], end)
    return end


def _add_branch(nfa, start, value):
    end = nfa.state()
    for alternative in value[1]:
        first = nfa.state()
        nfa.skip(start, first)
        nfa.skip(_add(nfa, first, alternative), end)
    return end


def _add_repeat(nfa, start, value):
    least, most, tree = value
    here = start
    for _ in range(least):
        here = _add(nfa, here, tree)
    end = nfa.state()
    nfa.skip(here, end)
    if most is parser.MAXREPEAT:
        loop = nfa.state()
        nfa.skip(here, loop)
        after = _add(nfa, loop, tree)
        nfa.skip(after, loop)
        nfa.skip(after, end)
        return end
    for _ in range(most - least):
        first = nfa.state()
        nfa.skip(here, first)
        here = _add(nfa, first, tree)
        nfa.skip(here, end)
    return end


def _add_group(nfa, start, value):
    _, add_flags, del_flags, tree = value
    if add_flags or del_flags:
        raise Unsupported("flags")
    return _add(nfa, start, tree)


def _add_anchor(nfa, start, value):
    if str(value) not in ANCHORS:
        raise Unsupported(str(value))
    end = nfa.state()
    nfa.skip(start, end, ANCHORS[str(value)])
    return end


ADD = {
    "LITERAL": lambda nfa, start, value: _add_set(nfa, start, *_set_of([("LITERAL", value)])),
    "NOT_LITERAL": lambda nfa, start, value: _add_set(
        nfa, start, *_set_of([("NEGATE", None), ("LITERAL", value)])),
    "ANY": lambda nfa, start, _: _add_set(nfa, start, set(ASCII) - {ord("\n")}, True),
    "IN": lambda nfa, start, value: _add_set(nfa, start, *_set_of(value)),
    "BRANCH": _add_branch,
    "SUBPATTERN": _add_group,
    "MAX_REPEAT": _add_repeat,
    "MIN_REPEAT": _add_repeat,
    "AT": _add_anchor,
}


def _add(nfa, start, tree):
    """Add what the tree matches behind 'start'; return the state after it."""
    for kind, value in tree:
        if str(kind) not in ADD:
            raise Unsupported(str(kind))
        start = ADD[str(kind)](nfa, start, value)
    return start


def _parse(source):
    try:
        tree = parser.parse(source, re.ASCII)
    except re.error as error:
        raise Unsupported(str(error)) from error
    if tree.state.flags & ~re.ASCII:
        raise Unsupported("flags")
    return tree


def _byte_classes(nfa):
    """The bytes at which some edge begins or ends, as [first, last] intervals that cover 0..255."""
    edges = [edge for row in nfa.bytes for edge in row]
    cuts = sorted({0, 256} | {first for first, _, _ in edges} | {last + 1 for _, last, _ in edges})
    return [(first, last - 1) for first, last in zip(cuts, cuts[1:])]


def _determine(nfa, final, start):
    """The subset construction: intervals, rows of set numbers, and which sets accept."""
    intervals = _byte_classes(nfa)
    at_start = nfa.closure({start}, {"begin"})
    numbers, todo, rows = {frozenset(): DEAD, at_start: START}, [frozenset(), at_start], []
    accepting = [False, final in nfa.closure(at_start, {"begin", "end"})]
    for states in todo:
        row = []
        for byte, _ in intervals:
            target = nfa.closure({to for state in states for first, last, to in nfa.bytes[state]
                                  if first <= byte <= last})
            if target not in numbers:
                numbers[target] = len(todo)
                todo.append(target)
                accepting.append(final in nfa.closure(target, {"end"}))
            row.append(numbers[target])
        rows.append(row)
    return intervals, rows, accepting


def _minimise(rows, accepting):
    """Moore's algorithm; returns the block of each state."""
    blocks, count = [int(flag) for flag in accepting], 0
    while len(set(blocks)) != count:
        count = len(set(blocks))
        numbers = {}
        blocks = [numbers.setdefault((blocks[state], *(blocks[to] for to in row)), len(numbers))
                  for state, row in enumerate(rows)]
    return blocks


def _renumber(rows, blocks):
    """One state for each block: dead first, then from the start in the order of discovery."""
    if blocks[DEAD] == blocks[START]:
        raise Unsupported("nothing matches")
    order, numbers = [DEAD, START], {blocks[DEAD]: DEAD, blocks[START]: START}
    for state in order:
        for target in rows[state]:
            if blocks[target] not in numbers:
                numbers[blocks[target]] = len(order)
                order.append(target)
    return order, [[numbers[blocks[to]] for to in rows[state]] for state in order]


def _merge_columns(intervals, rows):
    """Bytes that lead alike from everywhere share a class; returns class_of and narrower rows."""
    numbers, kept, class_of = {}, [], [0] * 256
    for index, (first, last) in enumerate(intervals):
        column = tuple(row[index] for row in rows)
        if column not in numbers:
            numbers[column] = len(numbers)
            kept.append(index)
        for byte in range(first, last + 1):
            class_of[byte] = numbers[column]
    return class_of, [[row[index] for index in kept] for row in rows]


def build(source):
    """The minimal DFA of a pattern. Raises Unsupported."""
    nfa = Nfa()
    start = nfa.state()
    final = _add(nfa, start, _parse(source))
    intervals, rows, accepting = _determine(nfa, final, start)
    order, rows = _renumber(rows, _minimise(rows, accepting))
    class_of, rows = _merge_columns(intervals, rows)
    return Dfa(class_of, rows, [accepting[state] for state in order])


def _lua_item(kind, value):
    """A single character or class as a Lua pattern."""
    kind = str(kind)
    if kind == "LITERAL" and value < 128:
        char = chr(value)
        return char if char.isalnum() else "%" + char
    if kind == "CATEGORY" and str(value) in LUA_CATEGORIES:
        return LUA_CATEGORIES[str(value)]
    if kind == "IN":
        items = "".join(_lua_item(*item) for item in value)
        return items if items == "%d" else f"[{items}]"
    raise Unsupported(kind)


def _lua_parts(kind, value):
    """The Lua patterns that together match what a node matches."""
    kind = str(kind)
    if kind == "BRANCH":
        return [part for tree in value[1] for part in _lua_expand(tree)]
    if kind == "SUBPATTERN":
        return _lua_expand(value[3])
    if kind == "AT" and str(value) in LUA_ANCHORS:
        return [LUA_ANCHORS[str(value)]]
    if kind == "MAX_REPEAT":
        least, most, tree = value
        if len(tree) != 1 or (least, most) not in LUA_REPEATS:
            raise Unsupported("repetition")
        return [_lua_item(*tree[0]) + LUA_REPEATS[least, most]]
    return [_lua_item(kind, value)]


def _lua_expand(tree):
    heads = [""]
    for kind, value in tree:
        heads = [head + part for head in heads for part in _lua_parts(kind, value)]
    return heads


def lua_patterns(source):
    """Lua patterns of which one matches where the simple pattern 'source' does."""
    return _lua_expand(_parse(source))
