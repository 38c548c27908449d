"""Checks of csrc/model/extras.py: python3 test_extras.py

Lua reads what is written; botocore judges how files are merged.
"""

import copy
import json
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from botocore.loaders import ExtrasProcessor

sys.dont_write_bytecode = True
SUPPORT = Path(__file__).resolve().parent
GENERATE = SUPPORT.parent.parent / "csrc" / "model" / "generate.py"
sys.path.insert(0, str(GENERATE.parent))

import extras  # noqa: E402
from description import ModelError  # noqa: E402

SERVICE = {
    "version": "2.0",
    "metadata": {"protocol": "rest-json", "serviceId": "Sample"},
    "operations": {
        "ListShelves": {
            "name": "ListShelves", "http": {"method": "GET", "requestUri": "/shelves"},
            "input": {"shape": "ListShelvesRequest"}, "output": {"shape": "ListShelvesResponse"}},
        "GetShelf": {
            "name": "GetShelf", "http": {"method": "GET", "requestUri": "/shelf"},
            "input": {"shape": "ListShelvesRequest"}, "output": {"shape": "Shelf"}},
    },
    "shapes": {
        "ListShelvesRequest": {"type": "structure", "members": {
            "StartAt": {"shape": "String", "location": "querystring", "locationName": "StartAt"},
            "PageSize": {"shape": "Integer", "location": "querystring", "locationName": "PageSize"},
        }},
        "ListShelvesResponse": {"type": "structure", "members": {
            "NextStart": {"shape": "String"}, "Shelves": {"shape": "ShelfList"}}},
        "ShelfList": {"type": "list", "member": {"shape": "Shelf"}},
        "Shelf": {"type": "structure", "members": {
            "State": {"shape": "State"}, "Fill": {"shape": "Integer"}, "Open": {"shape": "Boolean"},
            "Weight": {"shape": "Double"}}},
        "State": {"type": "structure", "members": {"Code": {"shape": "String"}}},
        "String": {"type": "string"},
        "Integer": {"type": "integer"},
        "Boolean": {"type": "boolean"},
        "Double": {"type": "double"},
    },
}
PAGINATORS = {"pagination": {"ListShelves": {
    "input_token": "StartAt", "output_token": "NextStart", "limit_key": "PageSize",
    "result_key": "Shelves"}}}
WAITERS = {"version": 2, "waiters": {"ShelfReady": {
    "operation": "GetShelf", "delay": 2.5, "maxAttempts": 7, "description": "Waits.",
    "acceptors": [
        {"matcher": "path", "argument": "State.Code", "state": "success", "expected": 'a "b"\\é'},
        {"matcher": "path", "argument": "Open", "state": "failure", "expected": False},
        {"matcher": "path", "argument": "Fill", "state": "retry", "expected": 3},
        {"matcher": "status", "state": "retry", "expected": 503},
        {"matcher": "error", "state": "retry", "expected": "ShelfMissing"},
        {"matcher": "error", "state": "failure", "expected": True},
    ]}}}
READ = """
local function dump(value)
  if type(value) ~= "table" then return tostring(value) end
  local keys, parts = {}, {}
  for key in pairs(value) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for i, key in ipairs(keys) do parts[i] = key .. "=" .. dump(value[key]) end
  return "{" .. table.concat(parts, " ") .. "}"
end
print(dump(assert(loadfile(arg[1]))()))
"""
READY = ('{shelf_ready={1={expected=a "b"\\é matcher=path path={1=state 2=code} state=success} '
         "2={expected=false matcher=path path={1=open} state=failure} "
         "3={expected=3 matcher=path path={1=fill} state=retry} "
         "4={expected=503 matcher=status state=retry} "
         "5={expected=ShelfMissing matcher=error state=retry} "
         "6={expected=true matcher=error state=failure} "
         "delay=2.5 max_polls=7 operation=get_shelf}}")
SHELVES = "{list_shelves={input=start_at items=shelves output=next_start}}"


class Files(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.scratch = Path(scratch.name)

    def write(self, name, value):
        path = self.scratch / name
        path.write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")
        return path

    def generate(self, *arguments, operations="all"):
        service = self.write("service.json", SERVICE)
        done = subprocess.run(
            [sys.executable, "-B", GENERATE, "--service", service, "--operations", operations,
             "--source", "a test", *arguments], capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    def read(self, path):
        """What each Lua that is there reads in a file; all the same."""
        program = self.write("read.lua", READ)
        interpreters = [name for name in ("lua5.1", "lua5.4", "luajit") if shutil.which(name)]
        self.assertTrue(interpreters, "no Lua")
        said = {subprocess.check_output([lua, program, path], text=True).strip()
                for lua in interpreters}
        self.assertEqual(1, len(said))
        return said.pop()

    def both(self, operations="all"):
        """The paginators and the waiters, as Lua reads what is written of the sample."""
        files = [self.scratch / name for name in ("paginators.lua", "waiters.lua")]
        self.assertEqual((0, ""), self.generate(
            "--paginators", self.write("paginators-1.json", PAGINATORS),
            "--paginators-lua", files[0], "--waiters", self.write("waiters-2.json", WAITERS),
            "--waiters-lua", files[1], operations=operations))
        return [self.read(file) for file in files]

    def test_lua_reads_what_is_written(self):
        self.assertEqual([SHELVES, READY], self.both())

    def test_only_the_chosen_operations_have_them(self):
        chosen = self.write("operations.txt", "GetShelf\n")
        self.assertEqual(["{}", READY], self.both(chosen))

    def test_what_is_beside_a_file_is_added_as_botocore_does(self):
        added = {"version": 1.0, "merge": {"pagination": {
            "ListShelves": {"non_aggregate_keys": ["ShelvesArn"], "limit_key": "Size"},
            "GetShelf": {"input_token": "StartAt"}}}}
        path = self.write("paginators-1.json", PAGINATORS)
        self.write("paginators-1.sdk-extras.json", added)
        want = copy.deepcopy(PAGINATORS)
        ExtrasProcessor().process(want, [added])
        self.assertEqual(want, extras.read_facts(path))
        self.assertEqual((1, "GetShelf: paginator whose output_token is no single member\n"),
                         self.generate("--paginators", path,
                                       "--paginators-lua", self.scratch / "never.lua"))
        self.assertFalse((self.scratch / "never.lua").exists())


class Refusals(unittest.TestCase):
    def refused(self, write, facts, change):
        changed = copy.deepcopy(facts)
        change(changed)
        with self.assertRaises(ModelError) as caught:
            write(SERVICE, changed)
        return str(caught.exception)

    def test_of_paginators(self):
        cases = {
            "ListShelves: paginator: trait more_results": {"more_results": "IsTruncated"},
            "ListShelves: paginator whose input_token is no single member": {"input_token": ["A"]},
            "ListShelves: paginator whose output_token is no single member":
                {"output_token": "NextStart || Shelves[-1].Name"},
            "ListShelves: paginator whose result_key is no single member":
                {"result_key": ["Shelves", "Others"]},
            "ListShelves: paginator whose result_key is a string": {"result_key": "NextStart"},
            "ListShelves: paginator whose input_token is a integer": {"input_token": "PageSize"},
            "ListShelves: paginator whose limit_key is a string": {"limit_key": "StartAt"},
            "ListShelvesResponse: no member Next for the path Next": {"output_token": "Next"},
        }
        for message, changes in cases.items():
            said = self.refused(extras.paginators, PAGINATORS,
                                lambda one: one["pagination"]["ListShelves"].update(changes))
            self.assertEqual(message, said)
        said = self.refused(extras.paginators, PAGINATORS,
                            lambda one: one["pagination"].update(ListBooks={}))
        self.assertEqual("ListBooks: paginator whose input_token is no single member", said)

    def test_of_waiters(self):
        what = "ShelfReady: acceptor with matcher {} and state {}"
        path = {"matcher": "path", "argument": "Fill", "state": "success", "expected": 3}
        cases = {
            what.format("pathAll", "success"): {**path, "matcher": "pathAll"},
            what.format("path", "done"): {**path, "state": "done"},
            what.format("path", "success") + ": trait why": {**path, "why": 1},
            what.format("path", "success") + ": None is expected": {**path, "expected": None},
            what.format("path", "success") + ": the path Fill leads to a integer, and True is "
            "expected": {**path, "expected": True},
            what.format("path", "success") + ": the path State leads to a structure, and 'a' is "
            "expected": {**path, "argument": "State", "expected": "a"},
            what.format("path", "success") + ": the path Weight leads to a double, and 3 is "
            "expected": {**path, "argument": "Weight"},
            "Shelf: no member Books[0] for the path Books[0]": {**path, "argument": "Books[0]"},
            what.format("status", "success") + ": '200' is expected":
                {"matcher": "status", "state": "success", "expected": "200"},
            what.format("error", "success") + ": 404 is expected":
                {"matcher": "error", "state": "success", "expected": 404},
        }
        for message, acceptor in cases.items():
            said = self.refused(extras.waiters, WAITERS, lambda one: one["waiters"]["ShelfReady"]
                                ["acceptors"].insert(0, acceptor))
            self.assertEqual(message, said)

    def test_of_waiters_as_a_whole(self):
        bad = "ShelfReady: waiter with delay {}, {} attempts, or no way to succeed"
        cases = {
            bad.format(0, 7): {"delay": 0},
            bad.format(2.5, 0): {"maxAttempts": 0},
            bad.format(2.5, 7): {"acceptors": []},
            "ShelfReady: waiter: trait backoff": {"backoff": 2},
            "GetBook: no such operation with an output": {"operation": "GetBook"},
        }
        for message, changes in cases.items():
            said = self.refused(extras.waiters, WAITERS,
                                lambda one: one["waiters"]["ShelfReady"].update(changes))
            self.assertEqual(message, said)
        self.assertEqual("waiters of version 1", self.refused(
            extras.waiters, WAITERS, lambda one: one.update(version=1)))


if __name__ == "__main__":
    unittest.main()
