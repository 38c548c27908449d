"""What a description says of calling operations again: paginators and waiters, as tables in Lua."""

from pathlib import Path

from description import ModelError, read_json
from layout import wrap
from lua_files import lua_string
from shapes import snake_case

# What the library does with a paginator; items that are not in the list are only in the pages.
PAGINATOR_TRAITS = {"input_token", "output_token", "limit_key", "result_key", "non_aggregate_keys"}
WAITER_TRAITS = {"operation", "delay", "maxAttempts", "acceptors", "description"}
ACCEPTOR_TRAITS = {"matcher", "state", "expected", "argument"}
STATES = {"success", "failure", "retry"}
# What a path may lead to, and what Python has for it.
SCALARS = {"string": str, "integer": int, "long": int, "boolean": bool}


def merge(base, more):
    """Add to a table in JSON, and to those in it, in place. Source: botocore.utils.deep_merge."""
    for name, value in more.items():
        if isinstance(value, dict) and isinstance(base.get(name), dict):
            merge(base[name], value)
        else:
            base[name] = value


def read_facts(path):
    """A file, with what botocore adds to it: paginators-1.sdk-extras.json to paginators-1.json."""
    facts, added = read_json(path), Path(path).with_suffix(".sdk-extras.json")
    if added.exists():
        merge(facts, read_json(added).get("merge", {}))
    return facts


def only(facts, names, description):
    """Of paginators and waiters those of the chosen operations, and of ones that do not exist."""
    left_out = set(description["operations"]) - set(names)
    chosen = dict(facts)
    for key, operation_of in (("pagination", lambda name, _: name),
                              ("waiters", lambda _, one: one.get("operation"))):
        if key in facts:
            chosen[key] = {name: one for name, one in facts[key].items()
                           if operation_of(name, one) not in left_out}
    return chosen


def refuse_unknown(what, facts, known):
    unknown = sorted(set(facts) - known)
    if unknown:
        raise ModelError(f"{what}: trait {', '.join(unknown)}")


class Members:
    """The members of a description's shapes, by the names that Lua has for them."""

    def __init__(self, description):
        self.operations = description["operations"]
        self.shapes = description["shapes"]

    def of(self, operation, side):
        """The name of the shape that an operation takes or returns."""
        if operation not in self.operations or side not in self.operations[operation]:
            raise ModelError(f"{operation}: no such operation with an {side}")
        return self.operations[operation][side]["shape"]

    def path(self, shape, path):
        """[name in Lua], and the last shape, of a path such as Configuration.State."""
        names = []
        for name in path.split("."):
            members = self.shapes[shape].get("members", {})
            if name not in members:
                raise ModelError(f"{shape}: no member {name} for the path {path}")
            names.append(snake_case(name))
            shape = members[name]["shape"]
        return names, shape

    def single(self, operation, side, facts, key, types):
        """The name in Lua of a member that a paginator speaks of."""
        if not isinstance(facts.get(key), str) or not facts[key].isidentifier():
            raise ModelError(f"{operation}: paginator whose {key} is no single member")
        names, shape = self.path(self.of(operation, side), facts[key])
        kind = self.shapes[shape]["type"]
        if kind not in types:
            raise ModelError(f"{operation}: paginator whose {key} is a {kind}")
        return names[0]


def paginator(members, operation, facts):
    """One row: the names of the token's parameter and member, and of the items."""
    refuse_unknown(f"{operation}: paginator", facts, PAGINATOR_TRAITS)
    fields = {
        "input": members.single(operation, "input", facts, "input_token", {"string"}),
        "output": members.single(operation, "output", facts, "output_token", {"string"}),
        "items": members.single(operation, "output", facts, "result_key", {"list"}),
    }
    if "limit_key" in facts:
        members.single(operation, "input", facts, "limit_key", {"integer", "long"})
    cells = [f'{name} = "{value}",' for name, value in fields.items()]
    cells[-1] = cells[-1].removesuffix(",") + " },"
    return wrap([f"{snake_case(operation)} = {{"] + cells, "  ", "    ")


def paginators(description, facts):
    members = Members(description)
    rows = [paginator(members, operation, facts["pagination"][operation])
            for operation in sorted(facts["pagination"], key=snake_case)]
    return "\n".join(["return {"] + rows + ["}"])


def of_path(members, what, operation, facts):
    """The cell of a path; what is expected there must be possible."""
    names, shape = members.path(members.of(operation, "output"), str(facts.get("argument")))
    kind = members.shapes[shape]["type"]
    if kind not in SCALARS or type(facts["expected"]) is not SCALARS[kind]:
        raise ModelError(f"{what}: the path {facts['argument']} leads to a {kind}, and "
                         f"{facts['expected']!r} is expected")
    return "path = {{ {} }},".format(", ".join(f'"{name}"' for name in names))


# By matcher: what it may expect.
EXPECTED = {"path": tuple(SCALARS.values()), "error": (str, bool), "status": (int,)}


def literal(value):
    return lua_string(value) if isinstance(value, str) else str(value).lower()


def acceptor(members, waiter, operation, facts):
    """One rule of a waiter."""
    matcher, state, expected = (facts.get(key) for key in ("matcher", "state", "expected"))
    what = f"{waiter}: acceptor with matcher {matcher} and state {state}"
    refuse_unknown(what, facts, ACCEPTOR_TRAITS)
    if matcher not in EXPECTED or state not in STATES:
        raise ModelError(what)
    if type(expected) not in EXPECTED[matcher]:
        raise ModelError(f"{what}: {expected!r} is expected")
    cells = [f'state = "{state}",', f'matcher = "{matcher}",', f"expected = {literal(expected)},"]
    if matcher == "path":
        cells.append(of_path(members, what, operation, facts))
    cells[-1] = cells[-1].removesuffix(",") + " },"
    return wrap(["{"] + cells, "    ", "      ")


def waiter(members, name, facts):
    refuse_unknown(f"{name}: waiter", facts, WAITER_TRAITS)
    operation, delay, polls = facts["operation"], facts["delay"], facts["maxAttempts"]
    can_succeed = any(one.get("state") == "success" for one in facts["acceptors"])
    if delay <= 0 or polls < 1 or not can_succeed:
        raise ModelError(f"{name}: waiter with delay {delay}, {polls} attempts, "
                         "or no way to succeed")
    members.of(operation, "output")
    rules = [acceptor(members, name, operation, one) for one in facts["acceptors"]]
    head = (f'  {snake_case(name)} = {{ operation = "{snake_case(operation)}", '
            f"delay = {delay:g}, max_polls = {polls},")
    return "\n".join([head] + rules + ["  },"])


def waiters(description, facts):
    members = Members(description)
    if facts.get("version") != 2:
        raise ModelError(f"waiters of version {facts.get('version')}")
    rows = [waiter(members, name, facts["waiters"][name])
            for name in sorted(facts["waiters"], key=snake_case)]
    return "\n".join(["return {"] + rows + ["}"])
