"""Checks of csrc/model/generate.py and pattern.py: python3 test_generate.py

Outsiders judge: Python's re for the patterns, botocore for the names, a C compiler and Lua for the
outputs. LAMBDA_BOTOCORE names a directory with another botocore than the installed one.
"""

import copy
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import botocore

sys.dont_write_bytecode = True
SUPPORT = Path(__file__).resolve().parent
ROOT = SUPPORT.parent.parent
sys.path.insert(0, str(ROOT / "csrc" / "model"))

from description import read_json  # noqa: E402
import lua_files  # noqa: E402
import pattern  # noqa: E402
import shapes  # noqa: E402

DATA = Path(os.environ.get("LAMBDA_BOTOCORE", Path(botocore.__file__).parents[1]), "botocore/data")
SEED = int(os.environ.get("SEED", "20260102"))
SAMPLES = 1500  # random strings a pattern
STRICT = ("-std=c99 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wmissing-prototypes "
          "-Werror").split()
NOISE = list("$^.:/-_*aZ09 \t\n\r\0\x7fé\u00a0\u2028€😀") + ["::", "$LATEST"]
CATEGORY = {"CATEGORY_DIGIT": "059", "CATEGORY_SPACE": " \t\n", "CATEGORY_WORD": "a_9"}
ARN = "arn:aws:lambda:us-west-2:123456789012:function:f"
ACCOUNT = "123456789012"

# pattern in lambda_model.c: (accepted, rejected); length limits do not count here
VECTORS = {
    "namespaced_function_name": ([
        "my-function", "my-function:v1", "my-function:$LATEST", "my-function:$LATEST.PUBLISHED",
        "my.fn", ".", "..", ARN, ARN + ":1", ARN + ":BLUE", ARN + ":$LATEST", f"{ACCOUNT}:f",
        f"{ACCOUNT}:function:f", f"us-west-2:{ACCOUNT}:function:f", "us-west-2:f", "function:f",
        ARN.replace("aws", "aws-cn").replace("us-west-2", "cn-north-1"),
        ARN.replace("aws", "aws-us-gov").replace("us-west-2", "us-gov-west-1"),
        ARN.replace("aws", "aws-iso-b").replace("us-west-2", "us-isob-east-1"),
        ARN.replace("aws", "aws-eusc").replace("us-west-2", "eusc-de-east-1"),
        ARN.replace("aws", ""), ARN.replace("function:", ""), "f" * 256,
    ], [
        "", "my function", "my/function", "my-function:", "my-function:a:b", "my-function:$latest",
        "$LATEST", "my-function:v.1", "../x", "f%20", "f?x=1", "my-function\n", "fünction",
        "arn:aws:lambda:us-west-2:12345:function:f", f"arn:aws:lambda:{ACCOUNT}:function:f",
        "arn:aws:lambda:f", "arn:aws:s3:::bucket",
    ]),
    "numeric_latest_published_or_alias_qualifier": (
        ["$LATEST", "$LATEST.PUBLISHED", "1", "BLUE", "a-b_c$", "$$$", "a" * 128],
        ["", "a.b", "a b", "$LATEST.", "é"]),
    "destination_arn": ([
        "", f"arn:aws:sqs:us-east-1:{ACCOUNT}:q", f"arn:aws:sns:us-east-1:{ACCOUNT}:t", ARN,
        f"arn:aws:events:us-east-1:{ACCOUNT}:event-bus/b", "arn:aws:s3:::b", "kafka://t",
        "kafka://" + "t" * 249, f"arn:aws:sqs:eusc-de-east-1:{ACCOUNT}:q",
        f"arn:aws:sqs:us-east-1:{ACCOUNT}:", "kafka://é", "arn:aws:s3:::\u2028 \t",
    ], [
        "invalid", "x" + ARN, "kafka://.t", "kafka://" + "t" * 250,
        "arn:aws:sqs:us-east-1:12345:q", f"arn:aws:sqs:useast1:{ACCOUNT}:q",
        f"arn:aws::us-east-1:{ACCOUNT}:q", "arn:aws:s3:::a\nb", "kafka://tä", "\n",
    ]),
}
PROPERTIES = {r"\p{L}": "a-zA-Z", r"\p{N}": "0-9", r"\p{Z}": " "}  # and all beyond ASCII
SUPPORTED = ["a{0}", "(a|)b?", "[^a-c]+", r"\w+\s\d*?\S", "x[^\n]y", r"[^\W_]{2,3}", "a$|^b",
             "(ab|a)(c|bcd)(d*)", r"\Aab\Z", "(?:a{2,}){3}", "a??b",
             r"(?!a)\w{1,3}", r"(?!^\d+$)^\w+$", "(?=.*b)[abc]*", "((?!ab|[^a-z])[^x])*",
             "(a(?!b)|b(?=a))*", "(?=a|$)b?a*", "a*(?!b)", "a(?!.*a)[^b]*", "^(?!$)a*",
             r"(a|b(?<!\.)|\.)*(?<!\.)", r"[a\n.]*(?<=[.\W])$", r"x?(?<!x)(a|\W)(?<=[^a])",
             r"[\p{L}\p{N}_]+", "(?!(?=a)ab)[ab]+", "((?=ab)a|b)*", "(?=(?!a)[ab])[abc]+"]
UNSUPPORTED = ["é?", "[à-ü]", r"(a)\1", "(?i)a", "(?i:a)", "(?<=ab)c", "(?<=a?)b", r"\p{L}",
               r"a\b", "[]", "$a", "((a{99}){99}){99}"]


def service(name="lambda/2015-03-31"):
    files = sorted((DATA / name).glob("service-2.json*"))
    return read_json(files[0])


def sample():
    return read_json(SUPPORT / "sample_model.json")


def produce(rng, tree):
    """A string that a parsed regular expression matches, anchors and lookaround aside."""
    return "".join(produce_node(rng, str(kind), value) for kind, value in tree)


def produce_node(rng, kind, value):
    if kind == "LITERAL":
        return chr(value)
    if kind == "BRANCH":
        return produce(rng, rng.choice(value[1]))
    if kind == "SUBPATTERN":
        return produce(rng, value[3])
    if kind in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, tree = value
        times = rng.choice([least, min(most, least + rng.randrange(4)), min(most, 40)])
        return "".join(produce(rng, tree) for _ in range(times))
    if kind == "IN":
        return produce_class(rng, value)
    return rng.choice(NOISE) if kind in ("ANY", "NOT_LITERAL") else ""


def produce_class(rng, items):
    kind, value = rng.choice(items)
    if str(kind) == "LITERAL":
        return chr(value)
    if str(kind) == "RANGE":
        return chr(rng.randint(*value))
    return rng.choice(CATEGORY.get(str(value), NOISE))


def mutate(rng, text):
    """The text with a character lost, added, doubled or swapped."""
    at = rng.randrange(len(text) + 1)
    return rng.choice([
        text, text[:at] + text[at + 1:], text[:at] + rng.choice(NOISE) + text[at:],
        text[:at] + rng.choice(NOISE) + text[at + 1:], text[:at] + text[at:] * 2, text[:at],
        text + rng.choice(NOISE)])


def walk(rng, dfa):
    """Bytes along random live edges of the DFA, up to an accepting state if there is one near."""
    state, out = pattern.START, bytearray()
    for _ in range(rng.randrange(1, 120)):
        if dfa.accepting[state] and rng.random() < 0.1:
            break
        live = [byte for byte in range(256) if dfa.rows[state][dfa.class_of[byte]] != pattern.DEAD]
        if not live:
            break
        out.append(rng.choice(live))
        state = dfa.rows[state][dfa.class_of[out[-1]]]
    return bytes(out).decode("utf-8", "ignore")


def rows_of(text, table):
    """(the text between the braces, the remark behind it) of the rows of a table in C."""
    body = re.search(rf" {table}\[\] = \{{\n(.*?)\n\}};", text, re.DOTALL).group(1)
    return re.findall(r"\{ (.*?) \},? /\* (\S+) \*/", body)


def numbers_of(text, table):
    """All numbers of a table in C."""
    body = re.search(rf" {table}\[\] = \{{\n(.*?)\n\}};", text, re.DOTALL).group(1)
    return [int(number) for number in re.sub(r"/\*.*?\*/", "", body).replace(",", " ").split()]


def committed_patterns():
    """name -> (source, Dfa), read back from the tables in lambda_model.c."""
    text = (ROOT / "csrc" / "model" / "lambda_model.c").read_text("utf-8")
    octets, states = numbers_of(text, "model_bytes"), numbers_of(text, "model_states")
    literals = re.search(r"\} texts = \{\n(.*?)\n\};", text, re.DOTALL).group(1)
    joined = "".join(json.loads(one) if one != "," else "\0"
                     for one in re.findall(r'"(?:[^"\\]|\\.)*"|,', literals))
    rows = [(list(map(int, row.split(", "))), name) for row, name in rows_of(text, "model_patterns")]
    found = {}
    for index, ((source, class_of, accepts, following, classes), name) in enumerate(rows[1:], 1):
        end = rows[index + 1][0][3] if index + 1 < len(rows) else len(states)
        flat = [states[at:at + classes] for at in range(following, end, classes)]
        bits = [octets[accepts + state // 8] >> state % 8 & 1 for state in range(len(flat))]
        dfa = pattern.Dfa(octets[class_of:class_of + 256], flat, bits)
        found[name] = joined[source:joined.index("\0", source)], dfa
    return found


class Patterns(unittest.TestCase):
    def agrees(self, source, dfa, rng, samples):
        known = source
        for name, chars in PROPERTIES.items():
            known = known.replace(name, chars + "\x80-\U0010ffff")
        oracle, tree = re.compile(known, re.ASCII), pattern.parser.parse(known, re.ASCII)
        seeds = [produce(rng, tree) for _ in range(40)] + ["", "\n", "é", "a"]
        accepted = 0
        for number in range(samples):
            text = walk(rng, dfa) if number % 3 == 0 else mutate(rng, rng.choice(seeds))
            text = text.encode("utf-8", "ignore").decode()  # without halves of surrogate pairs
            want = oracle.fullmatch(text) is not None
            self.assertEqual(want, bool(dfa.matches(text.encode())), (source, text))
            accepted += want
        return accepted

    def test_every_pattern_of_the_model_decides_as_python_does(self):
        rng, refused = random.Random(SEED), []
        sources = sorted({shape["pattern"] for shape in service()["shapes"].values()
                          if "pattern" in shape})
        for source in sources:
            try:
                dfa = pattern.build(source)
            except pattern.Unsupported:
                refused.append(source)
                continue
            self.assertGreater(self.agrees(source, dfa, rng, SAMPLES), SAMPLES // 20, source)
        self.assertEqual([], refused)

    def test_patterns_beyond_the_model(self):
        rng = random.Random(SEED)
        for source in SUPPORTED:
            self.agrees(source, pattern.build(source), rng, 400)
        for source in UNSUPPORTED:
            with self.assertRaises(pattern.Unsupported, msg=source):
                pattern.build(source)

    def test_the_committed_tables_decide_as_python_does(self):
        rng, tables = random.Random(SEED), committed_patterns()
        self.assertLessEqual(set(VECTORS), set(tables))
        for name, (accepted, rejected) in VECTORS.items():
            source, dfa = tables[name]
            self.agrees(source, dfa, rng, 2 * SAMPLES)
            for value in accepted + rejected:
                self.assertEqual(value in accepted, bool(dfa.matches(value.encode())), value)

    def test_layout(self):
        for source, dfa in committed_patterns().values():
            self.assertEqual({0}, set(dfa.rows[0]), source)
            self.assertEqual(256, len(dfa.class_of))
            self.assertEqual(len(dfa.rows[0]), max(dfa.class_of) + 1)
            self.assertFalse(dfa.accepting[0])
            self.assertFalse(dfa.matches(b"a\xff") or dfa.matches(b"\x80"), source)


class Names(unittest.TestCase):
    def test_names_are_those_of_botocore(self):
        description = service()
        names = set(description["operations"]) | set(description["shapes"])
        for shape in description["shapes"].values():
            names |= set(shape.get("members", {}))
        names |= {"retryAfterSeconds", "EC2ErrorCode", "KMSKeyArn", "GatewayARNs", "ListWebACLs"}
        for name in names:
            self.assertEqual(botocore.xform_name(name), shapes.snake_case(name))


def run(arguments, expect=0, seed="0"):
    """Run generate.py; returns what it says on stderr."""
    done = subprocess.run(
        [sys.executable, "-B", str(ROOT / "csrc" / "model" / "generate.py"), *map(str, arguments)],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONHASHSEED": seed})
    if done.returncode != expect:
        raise AssertionError(f"exit {done.returncode}: {done.stderr}")
    return done.stderr


# Prints the tables of a model, to be compared with what was meant.
DUMP = r"""
#include <stdio.h>
#include "model.h"

static void dump(const struct shape *shape, const char *indent)
{
  const struct member *m = shape_members(shape);

  for (size_t i = 0; i < shape->member_count; i++)
    printf("%s%s %s %d%d %d%d\n", indent, member_wire(&m[i]), member_lua(&m[i]), m[i].location,
           m[i].need, member_shape(&m[i])->type, member_shape(&m[i])->format);
}

int main(void)
{
  for (size_t i = 0; i < model_operation_count; i++) {
    const struct operation *o = &model_operations[i];
    const struct segment *path = &model_segments[o->path];

    printf("%s %s ", model_text + o->name, model_text + o->method);
    for (size_t j = 0; j < o->path_count; j++)
      printf("%s<%d>", model_text + path[j].text, path[j].member);
    printf("?%s %d%d%d\n", model_text + o->query, o->body, o->answer, o->events);
    dump(&model_shapes[o->input], "  ");
    dump(&model_shapes[o->output], "    ");
  }
  for (size_t i = 0; i < model_error_count; i++) {
    printf("%s\n", model_text + model_errors[i].code);
    dump(&model_shapes[model_errors[i].shape], "  ");
  }
  return 0;
}
"""

class Outputs(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.scratch = Path(scratch.name)

    def generate(self, description, *outputs, seed="0", expect=0):
        """Run on a description given as a table; returns stderr."""
        source = self.scratch / "service.json"
        source.write_text(json.dumps(description), "utf-8")
        return run(["--service", source, "--operations", "all", "--source", "a test", *outputs],
                   expect, seed)

    def compile(self, description, *flags):
        target = self.scratch / "model.c"
        self.generate(description, "--c", target)
        compilers = [name for name in ("gcc", "clang") if shutil.which(name)]
        self.assertTrue(compilers, "no C compiler")
        for compiler in compilers:
            subprocess.run([compiler, *STRICT, f"-I{ROOT / 'csrc' / 'model'}", str(target),
                            *map(str, flags)], check=True)

    def test_the_sample_fills_the_schema(self):
        program, binary = self.scratch / "dump.c", self.scratch / "dump"
        program.write_text(DUMP, "utf-8")
        self.compile(sample(), program, "-o", binary)
        self.assertEqual((ROOT / "spec/support/sample_dump.txt").read_text("utf-8"),
                         subprocess.check_output([binary], text=True))

    def test_processes_share_the_tables(self):
        """What the loader has to write into is a copy for each process."""
        binary = self.scratch / "model.o"
        self.compile(service(), "-fPIC", "-c", "-o", binary)
        listed = subprocess.check_output(["readelf", "-rW", str(binary)], text=True)
        self.assertEqual(1, len(re.findall(r"R_\w+", listed)), "model_text alone is a pointer")

    def test_constraints_are_kept_on_inputs_only(self):
        target = self.scratch / "model.c"
        said = self.generate(sample(), "--c", target)
        text = " ".join(target.read_text("utf-8").split())
        self.assertIn("Nickname: pattern left to the service", said)
        for line in (
                '[s_shelf_name] = { .type = SHAPE_STRING, .pattern = 1, .min = 1, .max = 12 },',
                '[s_shelf_arn] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },',
                '[s_double] = { .type = SHAPE_DOUBLE, .min = NO_MINIMUM,',
                '[s_size_list] = { .type = SHAPE_LIST, .element = s_size, .min = 1, .max = 5 }',
                '[s_choice] = { .type = SHAPE_STRUCTURE, .is_union = 1,',
                '[s_secret] = { .type = SHAPE_STRING, .sensitive = 1,'):
            self.assertIn(line, text)

    def test_odd_descriptions_compile(self):
        recursive = sample()
        recursive["shapes"]["Owner"]["members"]["Owners"] = {"shape": "OwnerList"}
        recursive["shapes"]["OwnerList"] = {"type": "list", "member": {"shape": "Owner"}}
        recursive["shapes"]["ZIPCode"]["pattern"] = 'what??=("|\\x5c|[\\t?]??)'
        recursive["shapes"]["Owner"]["members"]["Key"] = {"shape": "members"}
        recursive["shapes"]["members"] = {"type": "list", "member": {"shape": "members"}}
        self.compile(recursive, "-c", "-o", self.scratch / "a.o")
        bare = sample()
        bare["operations"] = {"ListShelves": bare["operations"]["ListShelves"]}
        bare["operations"]["ListShelves"].pop("errors")
        self.compile(bare, "-c", "-o", self.scratch / "b.o")

    def test_whatever_the_hash_seed_the_outputs_are_the_same(self):
        texts = []
        for seed in ("1", "2"):
            files = [self.scratch / name for name in ("model.c", "errors.lua", "types.lua")]
            self.generate(sample(), "--c", files[0], "--errors", files[1], "--types", files[2],
                          seed=seed)
            texts.append([file.read_text("utf-8") for file in files])
        self.assertEqual(*texts)
        for line in "".join(texts[0]).splitlines():
            self.assertLessEqual(len(line), 100, line)

    def test_error_statuses_and_types(self):
        errors, types = self.scratch / "errors.lua", self.scratch / "types.lua"
        self.generate(sample(), "--errors", errors, "--types", types)
        for code, status in (("SampleFault", 500), ("ShelfFullException", 409)):
            self.assertIn(f'["{code}"] = {status},', errors.read_text("utf-8"))
        for line in ("---@field owner lambda.Owner", "---@field sizes? integer[] 1..5 items",
                     "---@field tags? table<string, string> 0..2 entries", '---| "STEEL"',
                     "---@class lambda.ShelfFullException: lambda.ServiceError",
                     "function lambda.create_shelf(params, options) end",
                     "---@field wet? boolean deprecated",
                     "---@deprecated\nfunction lambda.dust_shelf(params, options) end",
                     "---@deprecated\nfunction Client:dust_shelf(params, options) end",
                     "function Client:create_shelf(params, options) end"):
            self.assertIn(line + "\n", types.read_text("utf-8"))

    def test_what_core_cannot_do_is_refused_all_at_once(self):
        description = sample()
        request = description["shapes"]["CreateShelfRequest"]
        request["payload"] = "Books"
        request["members"]["Kind"]["jsonvalue"] = True
        request["members"]["Owner"]["location"] = "querystring"
        request["members"]["ShelfName"]["idempotencyToken"] = True
        request["members"]["Tags"]["location"] = "header"
        description["shapes"]["Secret"] = {"type": "document"}
        description["shapes"]["Shelf"]["members"]["CreatedAt"]["timestampFormat"] = "julian"
        description["shapes"]["Shelf"]["members"]["Open"]["location"] = "statusCode"
        self.assertEqual("""\
CreateShelf input.ShelfName: idempotency token in location uri
CreateShelf input.Tags: map in location header
CreateShelf input.Owner: structure in location querystring
CreateShelf input.Books: list as payload
CreateShelf input.Kind: trait jsonvalue
CreateShelf input.Secret: type document
CreateShelf output.Open: boolean in location statusCode
CreateShelf output.CreatedAt: timestamp format julian
ListShelves output.Shelves[member].CreatedAt: timestamp format julian
ListShelves output.Shelves[member].Open: trait location
""", self.generate(description, expect=1))

    def test_a_stream_of_events_is_no_parameter(self):
        description = sample()
        description["shapes"]["Plan"]["eventstream"] = True
        self.assertEqual("PutPlan input.Plan: stream of events as payload\n",
                         self.generate(description, expect=1))

    def test_names_may_differ_in_case_alone(self):
        description = sample()
        description["shapes"]["string"] = {"type": "string", "max": 3}
        description["shapes"]["PutEverythingRequest"]["members"]["Renamed"]["shape"] = "string"
        self.compile(description, "-c", "-o", self.scratch / "a.o")

    def test_colliding_names_and_wrong_labels_are_refused(self):
        cases = {
            "CreateShelfRequest: members Kind and kind are both kind":
                lambda one: one["shapes"]["CreateShelfRequest"]["members"].update(
                    kind={"shape": "Kind"}),
            "DustShelf: the labels of /{Name} are not the members in the path":
                lambda one: one["operations"]["DustShelf"]["http"].update(requestUri="/{Name}"),
            "errors NoSuchShelf and ShelfGoneException are both NoSuchShelf":
                lambda one: (one["shapes"].update(ShelfGoneException={
                    "type": "structure", "exception": True, "error": {"code": "NoSuchShelf"}}),
                             one["shapes"].update(NoSuchShelf={"type": "structure",
                                                               "exception": True}),
                             one["operations"]["DustShelf"].setdefault("errors", []).extend([
                                 {"shape": "NoSuchShelf"}, {"shape": "ShelfGoneException"}])),
            "protocol json is not rest-json":
                lambda one: one["metadata"].update(protocol="json"),
        }
        for message, change in cases.items():
            description = copy.deepcopy(sample())
            change(description)
            self.assertEqual(message + "\n", self.generate(description, expect=1))

    def test_an_unknown_operation_is_refused(self):
        chosen = self.scratch / "operations.txt"
        chosen.write_text("ListShelves\n# a remark\nListShelfs\n", "utf-8")
        said = run(["--service", SUPPORT / "sample_model.json", "--operations", chosen,
                    "--source", "a test"], expect=1)
        self.assertEqual("ListShelfs: no such operation\n", said)


MATCH = """
local names = {}
for name in io.lines(arg[2]) do names[#names + 1] = name end
for _, partition in ipairs(dofile(arg[1])) do
  for _, name in ipairs(names) do
    local found = partition.regions[name] and "r" or ""
    for _, rule in ipairs(partition.patterns) do
      if name:find(rule) then found = found .. "p" end
    end
    print(partition.id, name, found)
  end
end
"""


class Partitions(unittest.TestCase):
    def names(self, partitions):
        rng = random.Random(SEED)
        known = sorted(name for one in partitions for name in one["regions"])
        other = [mutate(rng, rng.choice(known)) for _ in range(3000)]
        return known + [name for name in other if name.isprintable() and name.isascii()]

    def test_lua_finds_the_partitions_that_python_finds(self):
        interpreters = [name for name in ("lua5.4", "luajit", "lua5.1") if shutil.which(name)]
        self.assertTrue(interpreters, "no Lua")
        description = read_json(DATA / "partitions.json")
        partitions = sorted(description["partitions"], key=lambda one: one["id"] != "aws")
        names = self.names(partitions)
        want = sorted(f"{one['id']}\t{name}\t{'r' * (name in one['regions'])}"
                      f"{'p' * bool(re.fullmatch(one['regionRegex'], name))}"
                      for one in partitions for name in names)
        with tempfile.TemporaryDirectory() as scratch:
            files = [Path(scratch) / name for name in ("match.lua", "partitions.lua", "names")]
            texts = (MATCH, lua_files.partitions(description), "\n".join(names))
            for file, text in zip(files, texts):
                file.write_text(text, "utf-8")
            for lua in interpreters:
                got = subprocess.check_output([lua, *files], text=True).splitlines()
                self.assertTrue(got[0].startswith("aws\t"))
                self.assertEqual(want, sorted(got))


if __name__ == "__main__":
    print(f"seed {SEED}", file=sys.stderr)
    unittest.main()
