"""What a description says of calling operations again: paginators and waiters, as tables in Lua."""

import json

from description import ModelError
from layout import wrap
from shapes import snake_case

MATCHERS = {"path", "error", "status"}
STATES = {"success", "failure", "retry"}


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

    def name(self, operation, side, member):
        return self.path(self.of(operation, side), member)[0][0]


def paginator(members, operation, facts):
    """One row: the names of the token's parameter and member, and of the items."""
    for key in ("input_token", "output_token", "limit_key", "result_key"):
        if not isinstance(facts.get(key), str):
            raise ModelError(f"{operation}: paginator whose {key} is no single member")
    fields = {
        "input": members.name(operation, "input", facts["input_token"]),
        "output": members.name(operation, "output", facts["output_token"]),
        "items": members.name(operation, "output", facts["result_key"]),
    }
    cells = [f'{name} = "{value}",' for name, value in fields.items()]
    cells[-1] = cells[-1].removesuffix(",") + " },"
    return wrap([f"{snake_case(operation)} = {{"] + cells, "  ", "    ")


def paginators(description, facts):
    members = Members(description)
    rows = [paginator(members, operation, facts["pagination"][operation])
            for operation in sorted(facts["pagination"], key=snake_case)]
    return "\n".join(["return {"] + rows + ["}"])


def acceptor(members, waiter, operation, facts):
    """One rule of a waiter."""
    matcher, state, expected = facts["matcher"], facts["state"], facts["expected"]
    if matcher not in MATCHERS or state not in STATES:
        raise ModelError(f"{waiter}: acceptor with matcher {matcher} and state {state}")
    cells = [f'state = "{state}",', f'matcher = "{matcher}",', f"expected = {json.dumps(expected)},"]
    if matcher == "path":
        path, shape = members.path(members.of(operation, "output"), facts["argument"])
        if members.shapes[shape]["type"] not in ("string", "integer", "boolean"):
            raise ModelError(f"{waiter}: the path {facts['argument']} leads to no scalar")
        names = ", ".join(f'"{name}"' for name in path)
        cells.append(f"path = {{ {names} }},")
    cells[-1] = cells[-1].removesuffix(",") + " },"
    return wrap(["{"] + cells, "    ", "      ")


def waiter(members, name, facts):
    operation = facts["operation"]
    rules = [acceptor(members, name, operation, one) for one in facts["acceptors"]]
    head = (f'  {snake_case(name)} = {{ operation = "{snake_case(operation)}", '
            f"delay = {facts['delay']:g}, max_polls = {facts['maxAttempts']},")
    return "\n".join([head] + rules + ["  },"])


def waiters(description, facts):
    members = Members(description)
    rows = [waiter(members, name, facts["waiters"][name])
            for name in sorted(facts["waiters"], key=snake_case)]
    return "\n".join(["return {"] + rows + ["}"])
