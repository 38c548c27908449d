"""Whether a call costs more, the more operations there are.

usage: operations.py [--lua LUA]

Instructions of user code of one PutFunctionEventInvokeConfig, in a library of the five operations
of event-invoke configurations and in one of all operations, both made from the installed
botocore's description. Needs valgrind.
"""
import argparse
import os
import pathlib
import sys

import botocore

import run

ROOT = pathlib.Path(__file__).resolve().parent.parent
SERVICE = pathlib.Path(botocore.__file__).parent / "data" / "lambda" / "2015-03-31"
BUDGET = 1.03
FAMILY = ["PutFunctionEventInvokeConfig", "UpdateFunctionEventInvokeConfig",
          "GetFunctionEventInvokeConfig", "DeleteFunctionEventInvokeConfig",
          "ListFunctionEventInvokeConfigs"]


def library(lua, name, operations):
    """Build the library of these operations; what LUA_CPATH is for it."""
    build = pathlib.Path(run.BUILD) / lua / name
    build.mkdir(parents=True, exist_ok=True)
    chosen, tables = build / "operations.txt", build / "model.c"
    chosen.write_text("\n".join(operations), "utf-8")
    run.run([sys.executable, str(ROOT / "csrc" / "model" / "generate.py"), "--operations",
             str(chosen) if operations else "all", "--source", "the installed botocore",
             "--service", str(next(SERVICE.glob("service-2.json*"))), "--c", str(tables)])
    run.run(["make", "-s", "-C", str(ROOT), f"LUA={lua}", f"MODEL={tables}", f"BUILD={build}",
             f"{build}/lambda/core.so"])
    return f"{build}/?.so"


def instructions(lua, library_path):
    """For each part of a call that depends on the operation."""
    os.environ["LUA_CPATH"] = f"{library_path};;"
    few, many = run.CALLGRIND
    counts = {}
    for part in ("encode", "result"):
        totals = [run.collected([lua, f"{run.HERE}/parts.lua", part, run.RESULT, str(count)])
                  for count in (few, many)]
        counts[part] = (totals[1] - totals[0]) / (many - few)
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--lua", default="lua5.4", help="the interpreter")
    lua = parser.parse_args().lua
    five = instructions(lua, library(lua, "five", FAMILY))
    every = instructions(lua, library(lua, "every", []))
    run.row("instructions a call", "of five", "of all", "ratio", "budget")
    for part, count in five.items():
        ratio = every[part] / count
        run.row(part, f"{count:.0f}", f"{every[part]:.0f}", f"{ratio:.3f}",
                run.verdict(ratio, BUDGET))


if __name__ == "__main__":
    main()
