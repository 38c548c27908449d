"""Judge encode and decode by botocore, for every operation of a service description.

usage: protocol.py [--model FILE] [--core LIBRARY] [--lua LUA] [--seed N] [--rounds N]

Random parameters are serialised by botocore, random answers parsed, and both compared with what
support/protocol.lua made of them; each rule of the description is broken once. Without --model the
description is botocore's own of Lambda: that of the botocore in the directory LAMBDA_BOTOCORE, or
Debian's. Unless it is the one that the library was made from, limits are not checked. Prints what
does not agree, then how many operations and calls there were.
"""
import argparse
import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path

if "LAMBDA_BOTOCORE" in os.environ:
    sys.path.insert(0, os.environ["LAMBDA_BOTOCORE"])

import botocore  # noqa: E402
from botocore import xform_name  # noqa: E402
from botocore.loaders import Loader  # noqa: E402
from botocore.model import ServiceModel  # noqa: E402
from botocore.parsers import create_parser  # noqa: E402
from botocore.serialize import create_serializer  # noqa: E402
from botocore.utils import percent_encode  # noqa: E402

from answers import Answers  # noqa: E402
from breakages import breakages  # noqa: E402
from shape_values import Values  # noqa: E402

HERE = Path(__file__).resolve().parent
PARSER = create_parser("rest-json")
SERIALIZER = create_serializer("rest-json", include_validation=False)
# Debian's botocore writes Python's True in headers, joins lists without quotes, and reads neither.
IS_OLD = not hasattr(SERIALIZER, "_escape_header_list_string")
UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
SHOWN = 20


def leave_out(shape, place):
    """Whether this botocore does not know how to write this outside the body."""
    kind = shape.type_name
    element = shape.member.type_name if kind == "list" else shape.value.type_name if (
        kind == "map") else kind
    return IS_OLD and (place == "header" and kind == "list" or place in (
        "uri", "querystring", "header") and element in ("boolean", "double", "float", "timestamp"))


def leave_out_answer(shape, place):
    """The same of answers: botocore takes apart lists at any comma, and knows texts only."""
    element = shape.member if shape.type_name == "list" else shape
    return place == "header" and element.type_name in ("boolean", "double", "float", "timestamp")


class Case:
    """A call for Lua, and what to make of its answer."""

    def __init__(self, call, judge, *facts):
        self.call, self.judge, self.facts = call, judge, facts


def lua(shape, value, rng):
    """A value as Lua gets it; integers half of the time as such."""
    kind = shape.type_name
    if kind == "structure":
        return {xform_name(name): lua(shape.members[name], inner, rng)
                for name, inner in value.items()}
    if kind == "list":
        return [lua(shape.member, inner, rng) for inner in value]
    if kind == "map":
        return {key: lua(shape.value, inner, rng) for key, inner in value.items()}
    if kind == "blob":
        return {"$hex": value.hex()}
    if kind in ("integer", "long") and rng.random() < 0.5:
        return {"$int": str(value)}
    return value


def same_texts(expected, actual):
    """Whether two texts are alike but for how numbers are written."""
    parts = [re.split("[=,/]", text) for text in (expected, actual)]
    return expected == actual or len(parts[0]) == len(parts[1]) and all(map(same_parts, *parts))


def same_parts(expected, actual):
    try:
        return expected == actual or float(expected) == float(actual)
    except ValueError:
        return False


class Query:
    """A query that was sent, as pairs."""

    def __init__(self, text):
        self.pairs = [pair for pair in text.split("&") if pair]

    def pop(self, name, default):
        found = [pair for pair in self.pairs if pair.startswith(name + "=")]
        self.pairs = [pair for pair in self.pairs if pair not in found]
        return found[0].partition("=")[2] if found else default


def query_of(made, fixed):
    """The pairs that botocore would send, encoded as it does."""
    pairs = fixed.split("&") if fixed else []
    for key, value in (made["query_string"] or {}).items():
        for one in value if isinstance(value, list) else [value]:
            pairs.append(f"{percent_encode(key)}={percent_encode(str(one))}")
    return pairs


def take_token(shape, params, sent, document):
    """Take out the token that was made where none was given."""
    for name, member in shape.members.items():
        if not member.metadata.get("idempotencyToken") or name in params:
            continue
        wire = member.serialization.get("name", name)
        place = {"querystring": sent["query"], "header": sent["headers"]}.get(
            member.serialization.get("location"), document)
        token = place.pop(wire.lower() if place is sent["headers"] else wire, "none")
        if not UUID4.fullmatch(token):
            yield f"token {token}"


def body_of(made, sent):
    """The body that botocore makes and the one that was sent: JSON as values."""
    expected, body = made["body"], sent.get("body", "")
    if made["headers"].get("Content-Type") == "application/json" and body:
        return json.loads(expected), json.loads(body)
    if isinstance(expected, bytes):
        expected = expected.decode("utf-8", "surrogateescape")
    return expected, body


def judge_request(out, operation, params, same_model):
    """What a request is wrong in; of another model, paths may end in a slash more."""
    if "request" not in out:
        yield f"refused: {out['violations']}"
        return
    sent = out["request"]
    made = SERIALIZER.serialize_to_request(params, operation)
    path, _, fixed = made["url_path"].partition("?")
    path = path if same_model else path.rstrip("/")
    expected, document = body_of(made, sent)
    sent["query"] = Query(sent["query"])
    if operation.input_shape:
        yield from take_token(operation.input_shape, params, sent, document)
    headers = {name.lower(): str(value) for name, value in made["headers"].items() if value != ""}
    for what, want, got in (("method", made["method"], sent["method"]),
                            ("body", expected, document),
                            ("names of headers", sorted(headers), sorted(sent["headers"]))):
        if want != got:
            yield f"{what}: {got!r}, not {want!r}"
    pairs, wanted = sorted(sent["query"].pairs), sorted(query_of(made, fixed))
    if len(wanted) != len(pairs) or not all(map(same_texts, wanted, pairs)):
        yield f"query: {pairs}, not {wanted}"
    texts = [("path", path, sent["path"])]
    texts += [(name, value, sent["headers"].get(name, "")) for name, value in headers.items()]
    for what, want, got in texts:
        if not same_texts(want, got):
            yield f"{what}: {got!r}, not {want!r}"


def judge_breakage(outs, breakage, limits):
    """What the violation of a broken rule is wrong in."""
    checked, unchecked = (out.get("violations") or [] for out in outs)
    rows = [(checked, True)] if limits or breakage.always else []
    if limits or breakage.always:
        rows.append((unchecked, breakage.always))
    for found, wanted in rows:
        if wanted and not limits:  # what else is wrong in it by today's rules
            found = [one for one in found if one["path"] == breakage.path][:1]
        paths = [violation["path"] for violation in found]
        if paths != ([breakage.path] if wanted else []):
            yield f"{breakage.message or 'broken'} at {breakage.path}: {found}"
        elif wanted and limits and breakage.message not in found[0]["message"]:
            yield f"{breakage.path}: {found[0]['message']!r}, not {breakage.message!r}"
        elif wanted and breakage.shape.metadata.get("sensitive") and "value" in found[0]:
            yield f"{breakage.path}: shows a secret"


def plain(shape, value):
    """What botocore made of an answer, as Lua has it: without nulls, times as seconds."""
    kind = shape.type_name
    if kind == "structure":
        members = {name: member for name, member in shape.members.items()
                   if value.get(name) is not None and not member.serialization.get("eventstream")}
        made = {xform_name(name): plain(member, value[name]) for name, member in members.items()}
        return {name: inner for name, inner in made.items() if inner is not ...}
    if kind == "map":
        empty = ... if shape.serialization.get("location") == "headers" else {}
        return {key: plain(shape.value, inner) for key, inner in value.items()} or empty
    if kind == "list":
        return [plain(shape.member, inner) for inner in value if inner is not None] or {}
    if kind == "blob":
        return bytes(value).decode("utf-8", "surrogateescape")
    if kind in ("double", "float"):
        return float(value)  # the words for what JSON has no number for
    return value.timestamp() if kind == "timestamp" else value


def read(value):
    """A value that Lua wrote."""
    if isinstance(value, dict):
        if "$n" in value:
            return float(value["$n"])
        return {key: read(inner) for key, inner in value.items()}
    return [read(inner) for inner in value] if isinstance(value, list) else value


def same(expected, actual, exact=True):
    """Whether two values are alike; without `exact`, members that botocore does not know may be
    there."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        known = expected.keys() == actual.keys() or not exact and expected.keys() < actual.keys()
        return known and all(same(inner, actual[key], exact) for key, inner in expected.items())
    if isinstance(expected, list) and isinstance(actual, list):
        return len(expected) == len(actual) and all(
            same(*pair, exact) for pair in zip(expected, actual))
    if isinstance(expected, float) and isinstance(actual, float):
        return expected == actual or expected != expected and actual != actual or (
            abs(expected - actual) < 1e-5 and expected > 1)
    return expected == actual and isinstance(expected, bool) == isinstance(actual, bool)


def parsed(answer, shape, operation):
    status, headers, body = answer
    payload = shape.serialization.get("payload") if shape else None
    if payload and shape.members[payload].type_name == "blob":
        body = memoryview(body)  # as little a text as the stream that botocore has there
    return PARSER.parse({"status_code": status, "headers": botocore.compat.HTTPHeaders.from_dict(
        headers), "body": body, "context": {"operation_name": operation.name}}, shape)


def judge_answer(out, operation, exact, answer):
    shape = operation.output_shape
    wanted = plain(shape, parsed(answer, shape, operation)) if shape else {}
    got = read(out.get("result"))
    if not same(wanted, got, exact):
        yield f"{answer}: {got or out}, not {wanted}"


def judge_error(out, operation, shape, answer):
    """An error has its code, its message and what its class has."""
    told = parsed(answer, None, operation)
    wanted = plain(shape, parsed(answer, shape, operation))
    for name in ("message", "headers"):
        wanted.pop(name, None)
    wanted.update(code=told["Error"]["Code"], status=answer[0],
                  operation=xform_name(operation.name))
    if told["Error"]["Message"]:
        wanted["message"] = told["Error"]["Message"]
    got = read(out.get("error")) or {}
    for name, value in wanted.items():
        if not same(value, got.get(name)):
            yield f"{answer}: {name} is {got.get(name)!r}, not {value!r}"
    extra = set(got) - set(wanted) - {"retryable", "request_id", "attempts", "message"}
    if extra or not out.get("is"):
        yield f"{answer}: {sorted(extra)} {out}"


class Maker:
    """The calls of a whole service."""

    def __init__(self, model, rng, rounds, limits):
        self.model, self.rng, self.rounds, self.limits = model, rng, rounds, limits
        self.answers = Answers(rng, leave_out_answer)

    def cases(self):
        for name in self.model.operation_names:
            operation = self.model.operation_model(name)
            yield from self.requests(operation)
            yield from self.results(operation)
            for shape in operation.error_shapes:
                yield from self.errors(operation, shape)

    def requests(self, operation):
        shape, name = operation.input_shape, xform_name(operation.name)
        if shape and any(leave_out(member, "uri") for member in shape.members.values()
                         if member.serialization.get("location") == "uri"):
            return
        for count in range(self.rounds):
            values = Values(self.rng, count == self.rounds - 1, leave_out)
            params = values.make(shape) if shape else {}
            given = lua(shape, params, self.rng) if shape else {}
            yield Case({"do": "encode", "operation": name, "params": given,
                        "validate": self.limits}, judge_request, operation, params, self.limits)
        for breakage in breakages(shape, params) if shape else []:
            yield Case({"do": "break", "operation": name, "steps": breakage.steps,
                        "value": breakage.value}, judge_breakage, breakage, self.limits)

    def decode(self, operation, answer, judge, *facts):
        status, headers, body = answer
        return Case({"do": "decode", "operation": xform_name(operation.name), "status": status,
                     "headers": headers, "body": body.hex()}, judge, operation, *facts, answer)

    def results(self, operation):
        usual = operation.http.get("responseCode", 200)
        for _ in range(self.rounds):
            status = self.rng.choice([usual, 200, 201, 202, 206, 299])
            yield self.decode(operation, self.answers.answer(operation.output_shape, status),
                              judge_answer, self.limits)

    def errors(self, operation, shape):
        status = shape.metadata.get("error", {}).get("httpStatusCode", 500)
        status, headers, body = self.answers.answer(shape, status)
        code = shape.metadata.get("error", {}).get("code", shape.name)
        document = json.loads(body)
        if self.rng.random() < 0.7:
            headers["x-amzn-errortype"] = code + self.rng.choice(["", ":http://x/"])
        else:
            key, before = self.rng.choice([("code", ""), ("__type", "ns#"), ("__type", "")])
            document[key] = before + code
        yield self.decode(operation, (status, headers, json.dumps(document).encode()), judge_error,
                          shape)


def answers_of(options, cases):
    """What Lua says to each call."""
    lines = "".join(json.dumps(case.call) + "\n" for case in cases)
    env = dict(os.environ)
    if options.core:
        env["PROTOCOL_CORE"] = options.core
    if env.get("LAMBDA_PRELOAD"):
        env["LD_PRELOAD"] = env["LAMBDA_PRELOAD"]
    done = subprocess.run([options.lua, str(HERE / "protocol.lua")], input=lines.encode(), env=env,
                          stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in
            done.stdout.decode("utf-8", "surrogateescape").split("\n") if line]


def model_of(options):
    """(model, whether the library was made from it)."""
    if options.model:
        return ServiceModel(json.loads(Path(options.model).read_text("utf-8"))), True
    source = (HERE / "../../lua/lambda/error_shapes.lua").read_text("utf-8")
    return (ServiceModel(Loader().load_service_model("lambda", "service-2")),
            f"botocore {botocore.__version__} " in source)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, usual in (("model", None), ("core", None), ("lua", "lua5.4")):
        parser.add_argument(f"--{name}", default=usual)
    for name, usual in (("seed", 1), ("rounds", 10)):
        parser.add_argument(f"--{name}", default=usual, type=int)
    options = parser.parse_args()
    model, limits = model_of(options)
    cases = list(Maker(model, random.Random(options.seed), options.rounds, limits).cases())
    outs = answers_of(options, cases)
    shown = 0
    for case, out in zip(cases, outs):
        for problem in case.judge(out, *case.facts):
            shown += 1
            if shown <= SHOWN:
                print(f"{case.call['operation']}: {problem}"[:2000])
    print(f"{len(model.operation_names)} operations, {len(outs)} of {len(cases)} calls, "
          f"{shown} wrong, limits {'checked' if limits else 'not checked'}")


if __name__ == "__main__":
    main()
