"""Regular expressions of a service description as minimal DFAs over bytes.

A pattern is matched against the whole value, which is valid UTF-8. Characters beyond ASCII are only
ever taken all together (by `.`, a negated class or a category such as \\S), never one by one: a
property such as \\p{L} has all of them.
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
PROPERTIES = {"L": "a-zA-Z", "N": "0-9", "Z": " "}  # what they have of ASCII
BEYOND = (0x80, 0x10FFFF)
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


@dataclass(frozen=True)
class Ahead:
    """An anchor: what follows begins with (or not) what leads from state 'first' to 'last'."""
    negative: bool
    first: int
    last: int


@dataclass(frozen=True)
class Behind:
    """An anchor: the character before is (or not) one of these."""
    negative: bool
    chosen: frozenset
    others: bool

    def holds(self, byte):
        """'byte': the last one read, or None."""
        found = byte is not None and (byte in self.chosen if byte < 128 else self.others)
        return found != self.negative


class Nfa:
    """Thompson's construction. free: state -> [(anchor or None, state)], without reading a byte.

    A path through it is a state and what it still has to see: (Ahead, the states that it is in)."""

    def __init__(self):
        self.bytes = []
        self.free = []
        self.cuts = {0, 256}  # bytes that are told from those before them, beside those of edges

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

    def closure(self, paths, anchors=(), byte=None):
        """The paths reached without reading, across the given anchors, behind the byte."""
        found, todo = set(paths), list(paths)
        while todo:
            state, pending = todo.pop()
            for anchor, target in self.free[state]:
                to = self.crossed(pending, anchor, anchors, byte)
                if to is not None and (target, to) not in found:
                    found.add((target, to))
                    todo.append((target, to))
        return frozenset(found)

    def crossed(self, pending, anchor, anchors, byte):
        """What is pending behind an anchor; None when there is no way across it."""
        if isinstance(anchor, Ahead):
            states = self.closure({(anchor.first, frozenset())}, anchors, byte)
            return self.settled(pending, [(anchor, states)])
        if isinstance(anchor, Behind):
            return pending if anchor.holds(byte) else None
        return pending if anchor is None or anchor in anchors else None

    @staticmethod
    def settled(pending, more):
        """'pending' and those of 'more' that are still open; None when one of them fails."""
        for ahead, states in more:
            seen = any(state == ahead.last for state, _ in states)
            if seen if ahead.negative else not states:
                return None
            if not seen and states:
                pending = pending | {(ahead, states)}
        return pending

    def moved(self, paths, byte):
        """The paths after a byte."""
        found = set()
        for state, pending in paths:
            targets = [to for first, last, to in self.bytes[state] if first <= byte <= last]
            if targets:
                after = self.settled(frozenset(), [(ahead, self.moved(states, byte))
                                                   for ahead, states in pending])
                found.update((target, after) for target in targets if after is not None)
        return self.closure(found, byte=byte)

    def accepts(self, paths, final, anchors, byte):
        """Whether one of the paths may end here."""
        return any(state == final and all(
            ahead.negative != self.accepts(states, ahead.last, anchors, byte)
            for ahead, states in pending)
            for state, pending in self.closure(paths, anchors, byte))


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
            if (first, last) == BEYOND:
                others = True
            elif last > 127:
                raise Unsupported("a character beyond ASCII")
            else:
                chosen |= set(range(first, last + 1))
        else:
            raise Unsupported(kind)
    return (set(ASCII) - chosen, not others) if negate else (chosen, others)


# What a node that is one character is made of.
SETS = {
    "LITERAL": lambda value: _set_of([("LITERAL", value)]),
    "NOT_LITERAL": lambda value: _set_of([("NEGATE", None), ("LITERAL", value)]),
    "ANY": lambda _: (set(ASCII) - {ord("\n")}, True),
    "IN": _set_of,
}


def _add_set(nfa, start, kind, value):
    chosen, others = SETS[kind](value)
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


def _add_look(nfa, start, value, negative):
    direction, tree = value
    end = nfa.state()
    if direction > 0:
        first = nfa.state()
        anchor = Ahead(negative, first, _add(nfa, first, tree))
    elif len(tree) == 1 and str(tree[0][0]) in SETS:
        chosen, others = SETS[str(tree[0][0])](tree[0][1])
        anchor = Behind(negative, frozenset(chosen), others)
        nfa.cuts |= {byte for char in chosen for byte in (char, char + 1)} | {128}
    else:
        raise Unsupported("more than a character behind")
    nfa.skip(start, end, anchor)
    return end


ADD = {
    "BRANCH": _add_branch,
    "SUBPATTERN": _add_group,
    "MAX_REPEAT": _add_repeat,
    "MIN_REPEAT": _add_repeat,
    "AT": _add_anchor,
    "ASSERT": lambda nfa, start, value: _add_look(nfa, start, value, False),
    "ASSERT_NOT": lambda nfa, start, value: _add_look(nfa, start, value, True),
}


def _add(nfa, start, tree):
    """Add what the tree matches behind 'start'; return the state after it."""
    for kind, value in tree:
        kind = str(kind)
        if kind in SETS:
            start = _add_set(nfa, start, kind, value)
        elif kind in ADD:
            start = ADD[kind](nfa, start, value)
        else:
            raise Unsupported(kind)
    return start


def without_properties(source):
    """The pattern with ranges for the properties in its classes."""
    def ranges(match):
        return PROPERTIES.get(match.group(1), match.group()) + "{}-{}".format(*map(chr, BEYOND))
    return re.sub(r"\[(?:\\.|[^]\\])*\]",
                  lambda match: re.sub(r"\\p\{(\w+)\}", ranges, match.group()), source)


def _parse(source):
    try:
        tree = parser.parse(without_properties(source), re.ASCII)
    except re.error as error:
        raise Unsupported(str(error)) from error
    if tree.state.flags & ~re.ASCII:
        raise Unsupported("flags")
    return tree


def _byte_classes(nfa):
    """The bytes at which some edge begins or ends, as [first, last] intervals that cover 0..255."""
    edges = [edge for row in nfa.bytes for edge in row]
    cuts = sorted(nfa.cuts | {first for first, _, _ in edges} | {last + 1 for _, last, _ in edges})
    return [(first, last - 1) for first, last in zip(cuts, cuts[1:])]


def _determine(nfa, final, start):
    """The subset construction: intervals, rows of set numbers, and which sets accept. What stands
    behind the last byte decides of some anchors, so that sets that accept are others."""
    intervals = _byte_classes(nfa)
    at_start = nfa.closure({(start, frozenset())}, {"begin"})
    accepts = nfa.accepts(at_start, final, {"begin", "end"}, None)
    todo, rows = [(frozenset(), False), (at_start, accepts)], []
    numbers = {pair: number for number, pair in enumerate(todo)}
    for paths, _ in todo:
        row = []
        for byte, _ in intervals:
            after = nfa.moved(paths, byte)
            target = after, nfa.accepts(after, final, {"end"}, byte)
            if target not in numbers:
                numbers[target] = len(todo)
                todo.append(target)
            row.append(numbers[target])
        rows.append(row)
    return intervals, rows, [accepts for _, accepts in todo]


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
