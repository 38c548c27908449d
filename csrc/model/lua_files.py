"""The generated files in Lua: statuses of errors, partitions, definitions for editors."""

import json

import pattern
from layout import wrap
from shapes import snake_case

# Classes written by hand: a shape of such a name gets "Type" behind it in the editor types.
RESERVED_CLASSES = {"CallOptions", "Client", "Credentials", "Error", "Metadata", "Options",
                    "Request", "Response", "Runtime", "ServiceError"}
LUA_TYPES = {"string": "string", "integer": "integer", "long": "integer", "boolean": "boolean",
             "double": "number", "float": "number", "timestamp": "number", "blob": "string"}

# What lua/lambda/invoke.lua adds to the API: types by class and field, and fields of results.
TABLE = "string|table a table is sent as JSON"
RICHER = {
    ("InvocationRequest", "payload"): TABLE, ("InvocationRequest", "client_context"): TABLE,
    ("InvokeWithResponseStreamRequest", "payload"): TABLE,
    ("InvokeWithResponseStreamRequest", "client_context"): TABLE,
    ("InvocationResponse", "payload"):
        "any bytes; of a payload that was a table what its JSON says, where the bytes are JSON",
}
ADDED = {
    "InvocationResponse": ["---@field log? string the end of the function's log",
                           "---@field error? lambda.FunctionError of a function that failed"],
}


def lua_file(source, body, meta=False):
    return (("---@meta\n" if meta else "")
            + f"-- Generated from {source} by csrc/model/generate.py.\n"
            f"-- Never edited: change what it comes from and run `make model`.\n{body}\n")


def lua_string(text):
    return json.dumps(text, ensure_ascii=False)


def error_statuses(built):
    rows = [f"  [{lua_string(error.code)}] = {error.status}," for error in built.errors]
    return "\n".join(["return {"] + rows + ["}"])


def error_lists(built):
    """The codes that each operation may be answered with."""
    rows = [lua_list(one.lua, [lua_string(code) for code in one.errors], ",", "  ")
            for one in built.operations]
    return "\n".join(["return {"] + rows + ["}"])


def lua_list(name, items, end, indent="    "):
    rows = [f"{item}," for item in items[:-1]] + items[-1:] + [f"}}{end}"]
    return wrap([f"{name} = {{"] + rows, indent, indent + "  ")


def partition(entry):
    """One row of partitions.lua."""
    traits = entry["outputs"]
    fields = [f"{name} = {json.dumps(value)}," for name, value in (
        ("id", entry["id"]), ("dns_suffix", traits["dnsSuffix"]),
        ("dual_stack_dns_suffix", traits["dualStackDnsSuffix"]),
        ("supports_fips", traits["supportsFIPS"]),
        ("supports_dual_stack", traits["supportsDualStack"]))]
    regions = [f"[{lua_string(name)}] = true" for name in sorted(entry["regions"])]
    patterns = [lua_string(rule) for rule in pattern.lua_patterns(entry["regionRegex"])]
    return "\n".join([wrap(fields, "  { ", "    "), lua_list("regions", regions, ","),
                      lua_list("patterns", patterns, " },")])


def partitions(description):
    entries = sorted(description["partitions"], key=lambda one: (one["id"] != "aws", one["id"]))
    return "\n".join(["return {"] + [partition(entry) for entry in entries] + ["}"])


class TypesWriter:
    """Writes LuaLS definitions: classes, open enumerations and the functions of the operations."""

    def __init__(self, built, paginators, waiters):
        self.out = []
        for shape in {shape.name: shape for shape in built.order}.values():
            if shape.type == "structure":
                self.structure(f"lambda.{class_name(shape)}", shape.members)
            elif shape.enum:
                values = [f"---| {lua_string(value)}" for value in shape.enum]
                self.out.append("\n".join([f"---@alias lambda.{class_name(shape)}"] + values
                                          + ["---| string"]))
        for error in built.errors:
            self.structure(f"lambda.{error.code}: lambda.ServiceError", error.shape.members)
        self.out.append("---@class lambda\nlocal lambda = {}")
        self.out.append("---@class lambda.Client\nlocal Client = {}")
        by_name = {operation.wire: operation for operation in built.operations}
        for operation in built.operations:
            self.functions(operation)
        for name, facts in sorted(paginators.get("pagination", {}).items()):
            self.pages(by_name[name], facts["result_key"])
        for name, facts in sorted(waiters.get("waiters", {}).items()):
            self.waiter(snake_case(name), by_name[facts["operation"]])

    def structure(self, declaration, members):
        """A class; what comes in events is behind methods that all such results have."""
        if any(member.location == "IN_EVENTS" for member in members):
            declaration += ": lambda.Streamed"
            members = [member for member in members if member.location != "IN_EVENTS"]
        name = declaration.partition(":")[0].removeprefix("lambda.")
        fields = [f"---@field {member.lua}{'' if member.need == 'REQUIRED' else '?'} "
                  + RICHER.get((name, member.lua), type_name(member.shape) + limits(member.shape)
                                + " deprecated" * member.deprecated)
                  for member in members] + ADDED.get(name, [])
        self.out.append("\n".join([f"---@class {declaration}"] + fields))

    def both(self, lines, name):
        """A function of the module and a method of clients."""
        for owner in ("lambda.", "Client:"):
            self.out.append("\n".join(lines + [f"function {owner}{name}(params, options) end"]))

    def pages(self, operation, items):
        """What calls an operation for one page after the other."""
        page = type_name(operation.output)
        item = next(type_name(one.shape.element) for one in operation.output.members
                    if one.wire == items)
        params = [params_line(operation), "---@param options? lambda.CallOptions of each call"]
        self.both([f"--- All pages of {operation.wire}; a loop raises what goes wrong."] + params
                  + [f"---@return lambda.Pages|fun(): {page}? pages"], f"{operation.lua}_pages")
        self.both([f"--- All that {operation.wire} lists; a loop raises what goes wrong."] + params
                  + [f"---@return lambda.Items|fun(): {item}? items"], f"{operation.lua}_items")

    def waiter(self, name, operation):
        result = type_name(operation.output)
        self.both([f"--- Call {operation.wire} until it says so.",
                   params_line(operation), "---@param options? lambda.WaiterOptions", f"---@return {result}? result the last",
                   "---@return lambda.Error? err a WaiterError when it will not, or not in time",
                   "---@return lambda.Metadata metadata"], f"wait_until_{name}")

    def functions(self, operation):
        result = type_name(operation.output) if operation.output else "table"
        lines = [f"--- The API's {operation.wire}.", params_line(operation),
                 "---@param options? lambda.CallOptions", f"---@return {result}? result",
                 "---@return lambda.Error? err", "---@return lambda.Metadata metadata"]
        self.both(lines + ["---@deprecated"] * operation.deprecated, operation.lua)


def params_line(operation):
    """The annotation of the parameters, which may be left out when none of them is required."""
    shape = operation.input
    needed = any(member.need == "REQUIRED" for member in shape.members)
    return f"---@param params{'' if needed else '?'} {type_name(shape) if shape.name else 'table'}"


def class_name(shape):
    return shape.name + ("Type" if shape.name in RESERVED_CLASSES else "")


def type_name(shape):
    if shape.type == "structure" or shape.enum:
        return f"lambda.{class_name(shape)}"
    if shape.type == "list":
        return f"{type_name(shape.element)}[]"
    if shape.type == "map":
        return f"table<{type_name(shape.key)}, {type_name(shape.element)}>"
    return LUA_TYPES[shape.type]


def limits(shape):
    """What a value has to keep to, as a comment behind its type."""
    if shape.type == "timestamp":
        return " seconds since 1970, UTC"
    if shape.min is None and shape.max is None:
        return ""
    unit = {"string": " characters", "list": " items", "map": " entries",
            "blob": " bytes"}.get(shape.type, "")
    bounds = ("" if bound is None else str(bound) for bound in (shape.min, shape.max))
    return f" {'..'.join(bounds)}{unit}"
