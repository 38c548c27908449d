"""Checks of what `make model` writes and says: python3 test_changes.py

LAMBDA_BOTOCORE is a directory with the botocore of update.sh: then every generated file has to be
what update.sh makes of it.
"""

import copy
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import botocore

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "csrc" / "model"))

from changes import changes  # noqa: E402
from description import read_json  # noqa: E402
import docs  # noqa: E402
from shapes import Builder  # noqa: E402

PAGE = ROOT / "docs" / "operations.md"
GENERATED = ["csrc/model/lambda_model.c", "docs/operations.md", "lua/lambda/error_shapes.lua",
             "lua/lambda/model/errors_by_operation.lua", "lua/lambda/model/paginators.lua",
             "lua/lambda/model/waiters.lua", "lua/lambda/partitions.lua",
             "types/lambda_operations.lua"]

CHANGED = """\
+ operation copy_note
~ operation create_shelf: parameters dry_run: boolean, in the query -> boolean, required, in the \
query
+ operation create_shelf: parameters labels_too list of string (1..10 characters): 0..3 items
~ operation create_shelf: parameters sizes: list of integer (0..9): 1..5 items -> list of \
integer (0..9): 1..6 items
~ operation create_shelf: result sizes: list of integer (0..9): 1..5 items -> list of integer \
(0..9): 1..6 items
- operation delete_shelf: errors ShelfMissingException
- operation dust_shelf: errors ShelfMissingException
~ operation find_loans: parameters numbers: list of integer (0..9), in the query: 1..5 items -> \
list of integer (0..9), in the query: 1..6 items
+ operation get_loan: errors SampleFault
- operation get_note
- operation get_shelf_item: errors ShelfMissingException
- operation mark_loan: `POST /2020-01-01/loans`
+ operation mark_loan: `PUT /2020-01-01/marks`
~ operation mark_loan: parameters numbers: list of integer (0..9), in a header: 1..5 items -> \
list of integer (0..9), in a header: 1..6 items
- operation watch_shelf: errors ShelfMissingException
+ enumeration Kind: CLAY
~ error ShelfFullException: members limit: integer -> string
- error ShelfMissingException
~ structure BooksCounted: members sizes: list of integer (0..9): 1..5 items -> list of integer \
(0..9): 1..6 items
~ structure Owner: members name: string, required: 1..10 characters -> string, required: 1..10 \
characters; matches `[a-z]+`
~ structure Shelf: members sizes: list of integer (0..9): 1..5 items -> list of integer (0..9): \
1..6 items
"""


def sample():
    return read_json(ROOT / "spec" / "support" / "sample_model.json")


def page(description):
    return docs.page(Builder(description, sorted(description["operations"])), "a test")


def version():
    """The botocore that update.sh pins."""
    return re.search(r"^version=(\S+)", (ROOT / "csrc/model/update.sh").read_text(), re.M)[1]


def pinned():
    """The botocore of that version, where there is one."""
    where = Path(os.environ.get("LAMBDA_BOTOCORE", "/nonexistent"), "botocore")
    marker = where / "__init__.py"
    good = marker.exists() and f"'{version()}'" in marker.read_text("utf-8")
    return where if good else None


class Changes(unittest.TestCase):
    def changed(self, *ways):
        after = copy.deepcopy(sample())
        for change in ways:
            change(after["operations"], after["shapes"])
        return list(changes(page(sample()), page(after)))

    def test_nothing(self):
        self.assertEqual([], self.changed())

    def test_all_kinds(self):
        self.assertEqual(CHANGED, "\n".join(self.changed(self.operations, self.shapes)) + "\n")

    def operations(self, operations, _):
        operations["CopyNote"] = {**operations.pop("GetNote"), "name": "CopyNote"}
        operations["GetLoan"]["errors"] = [{"shape": "SampleFault"}]
        operations["MarkLoan"]["http"].update(method="PUT", requestUri="/2020-01-01/marks")
        for operation in operations.values():
            operation["errors"] = [one for one in operation.get("errors", [])
                                   if one["shape"] != "ShelfMissingException"]

    def shapes(self, _, shapes):
        members = shapes["CreateShelfRequest"]["members"]
        members["LabelsToo"] = {"shape": "ShortTextList"}
        shapes["CreateShelfRequest"]["required"].append("DryRun")
        shapes["SizeList"]["max"] = 6
        shapes["Kind"]["enum"].append("CLAY")
        shapes["ShelfFullException"]["members"]["Limit"]["shape"] = "String"
        shapes["OwnerName"] = {**shapes["ShortText"], "pattern": "[a-z]+"}
        shapes["Owner"]["members"]["Name"]["shape"] = "OwnerName"


class Page(unittest.TestCase):
    def test_every_link_leads_to_one_heading(self):
        for text in (PAGE.read_text("utf-8"), page(sample())):
            headings = [heading.lower() for heading in re.findall(r"^#+ (.*)$", text, re.M)]
            self.assertEqual(sorted(set(headings)), sorted(headings))
            self.assertLessEqual(set(re.findall(r"\(#([^)]*)\)", text)), set(headings))

    def test_what_a_row_says(self):
        text = page(sample())
        for row in (
                "* `path` string, required, in the path: 1..60 characters",
                "* `token` string, made when absent, in the query: 1..64 characters",
                "* `meta` table of string by string, as headers",
                "* `image` string of bytes, the body itself: 2..30 bytes",
                "* `plan` [`Plan`](#plan), the body itself", "Deprecated.",
                "* `wet` boolean, deprecated",
                "* `choice` [`Choice`](#choice): exactly one member",
                "* `kind` string, one of [`Kind`](#kind)",
                "* `secret` string: ..40 characters; shown in no message",
                "`GET /2020-01-01/loans/{Path+}/find?mode=fast&all`", "HTTP 418.", "* `STEEL`"):
            self.assertIn(f"\n{row}\n", text)


class Files(unittest.TestCase):
    def test_all_are_of_one_version(self):
        for name in GENERATED:
            self.assertIn(f"botocore {version()} ", (ROOT / name).read_text("utf-8")[:600].replace(
                "\n", " "), name)

    def updated(self, botocore):
        """What update.sh says in a copy of the project, and the copy."""
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        shutil.copytree(ROOT / "csrc/model", Path(scratch.name, "csrc/model"))
        for name in GENERATED:
            Path(scratch.name, name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, Path(scratch.name, name))
        script = Path(scratch.name, "csrc/model/update.sh")
        done = subprocess.run([script, botocore], check=True, capture_output=True, text=True)
        return done.stdout, Path(scratch.name)

    def test_they_are_what_the_description_gives(self):
        if not pinned():
            self.skipTest("needs LAMBDA_BOTOCORE")
        said, copied = self.updated(pinned())
        self.assertEqual("changes in the API:\n", said)
        for name in (*GENERATED, "csrc/model/update.sh"):
            self.assertEqual((ROOT / name).read_text("utf-8"),
                             Path(copied, name).read_text("utf-8"), name)

    def test_another_version_is_pinned(self):
        said, copied = self.updated(Path(botocore.__file__).parent)
        self.assertTrue(re.search("^[-~] operation ", said, re.M), said[:2000])
        script = copied / "csrc/model/update.sh"
        self.assertIn(f"\nversion={botocore.__version__} # of", script.read_text("utf-8"))
        self.assertTrue(os.access(script, os.X_OK))
        for name in GENERATED:
            self.assertIn(f"botocore {botocore.__version__}", Path(copied, name).read_text(
                "utf-8")[:600].replace("\n", " "), name)


if __name__ == "__main__":
    unittest.main()
