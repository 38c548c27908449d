"""What of the C and of the Lua the specs run: coverage.py [--again | SPEC...].

Copies the repository to build/coverage/tree, with gcc's counters in the C and a hook in the Lua, runs
the specs there on Lua 5.4 and on LuaJIT, and prints a line a file. Those that did not run are listed
in build/coverage/report.txt. Without SPEC memory and descriptors run out as well (exhaustion.lua). Specs
that look at what `require` does fail in the copy, which does more. Children that end by _exit, after
a fork, leave no counts of the C.
"""
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path.cwd()
HOME = ROOT / "build" / "coverage"
TREE, DATA = HOME / "tree", HOME / "lines"
LUAS = ["lua5.4", "luajit"]
FLAGS = ["CFLAGS=-O0 -g --coverage", "LDFLAGS=--coverage"]
# What ends a block has an instruction of its own, that nothing comes to after a return.
NO_CODE = re.compile(rb"^\s*(end|else|until true|[)}\]]+)*[),;}\]\s]*(--.*)?$")


def run(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, **options).stdout


def copy():
    shutil.rmtree(HOME, ignore_errors=True)
    for name in run("git", "ls-files", "-z").decode().split("\0")[:-1]:
        target = TREE / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target)
    hook = HOME / "hook.lua"
    text = (ROOT / "spec/support/coverage.lua").read_text("utf-8")
    hook.write_text(text.replace("@DATA@", str(DATA)), "utf-8")
    DATA.touch()
    return hook


def instrument(hook):
    DATA.chmod(0o666)  # workers of nginx are others
    for path in TREE.glob("lua/**/*.lua"):
        path.write_bytes(f"dofile('{hook}') ".encode() + path.read_bytes())


def build():
    for lua in LUAS:
        run("make", "-s", "all", "sample", f"LUA={lua}", *FLAGS, cwd=TREE)


def run_specs(names):
    files = [word for name in names for word in ("--file", f"spec/{name}_spec.lua")]
    subprocess.run(["/usr/bin/python3", "spec/support/run.py", "--specs", *files, *LUAS], cwd=TREE,
                   check=False)


def count_c():
    """By file: {line: count}, and {(line, branch): count}."""
    lines, branches = collections.defaultdict(dict), collections.defaultdict(dict)
    for data in TREE.glob("build/**/obj/csrc/*/*.gcda"):
        told = json.loads(run("gcov", "--json-format", "--stdout", "--branch-probabilities", str(data),
                              cwd=TREE, stderr=subprocess.DEVNULL))
        for file in told["files"]:
            name = file["file"].removeprefix("./")
            if not name.startswith("csrc/") or name.startswith("csrc/model/lambda"):
                continue
            for line in file["lines"]:
                number = line["line_number"]
                lines[name][number] = lines[name].get(number, 0) + line["count"]
                for i, branch in enumerate(line["branches"]):
                    had = branches[name].get((number, i), 0)
                    branches[name][number, i] = had + branch["count"]
    return lines, branches


def count_lua():
    """By file: {line: whether it ran}."""
    ran = collections.defaultdict(set)
    for line in DATA.read_text("utf-8").splitlines():
        name, _, number = line.rpartition(":")
        ran[name].add(int(number))
    lines = {}
    for path in sorted(ROOT.glob("lua/**/*.lua")):
        name, text = str(path.relative_to(ROOT)), path.read_bytes().splitlines()
        listing = run("luac5.4", "-l", "-l", "-p", str(path)).decode("utf-8", "replace")
        active = {int(n) for n in re.findall(r"^\t\d+\t\[(\d+)\]\t", listing, re.M)}
        lines[name] = {n: n in ran[name] for n in sorted(active) if not NO_CODE.match(text[n - 1])}
    return lines


def share(counts):
    """Per cent of the values that are not 0, as text, and how many there are."""
    done = sum(bool(count) for count in counts)
    return f"{100 * done / max(1, len(counts)):6.1f} % of {len(counts):5}"


def main():
    if sys.argv[1:] != ["--again"]:  # counts what is there
        hook = copy()
        build()
        if not sys.argv[1:]:  # before the hook, which could not stand it
            run("make", "-s", "exhaustion", *FLAGS, cwd=TREE)
        instrument(hook)
        run_specs(sys.argv[1:])
    (c_lines, branches), lua_lines = count_c(), count_lua()
    report = []
    for lines in (c_lines, lua_lines):
        for name in sorted(lines):
            of_branches = f"   branches {share(branches[name].values())}" if name in branches else ""
            print(f"{name:<48} lines {share(lines[name].values())}{of_branches}")
            text = (ROOT / name).read_text("utf-8").splitlines()
            report += [f"{name}:{n}: {text[n - 1].strip()}" for n, ran in sorted(lines[name].items())
                       if not ran]
    for title, groups in (("C lines", c_lines), ("C branches", branches), ("Lua lines", lua_lines)):
        print(f"{title:<12} {share([count for group in groups.values() for count in group.values()])}")
    (HOME / "report.txt").write_text("\n".join(report) + "\n", "utf-8")


main()
