"""Hold what a call costs: instructions of each part beside those on record in budget.json.

usage: budget.py [--update]

On Lua 5.4, counted by callgrind and of user code alone, so that a busy machine counts the same;
run.py says what the parts are. One that grew by more than GROWTH is a failure: where that was on
purpose, --update puts it on record. What the libraries do counts as well: beside other versions
than those on record a part has to grow by OTHERS_GROWTH to fail. The last line is `N passed, N
failed`.
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys

import run

LUA = "lua5.4"
RECORD = pathlib.Path(__file__).with_name("budget.json")
GROWTH, OTHERS_GROWTH = 1.03, 1.1
RUNS = 3  # Lua's random seed of hashes moves a count by a percent
PARTS = ["encode", "sign", "signed", "result", "module"]
TITLES = {**{name: title for name, title, _ in run.CALLS + run.PARTS + run.STARTS},
          "heap": "KiB of Lua's heap after that"}
PACKAGES = ["libc6", "libcurl4", "libssl3", "liblua5.4-0", "lua-cjson"]


def libraries():
    """What else the counts depend on: the versions of Debian's packages."""
    shown = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *PACKAGES],
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False)
    return dict(line.split() for line in shown.stdout.splitlines())


def start_figures(command):
    """The same of `require` and a first client, beside an interpreter that does nothing."""
    nothing = run.collected([LUA, "-e", ""])
    return {"start": run.collected(command) - nothing, "heap": float(run.run(command).stdout.split()[1])}


def measure():
    client_core, server_core = run.cores()
    with run.Server(server_core, []) as port:
        found = run.commands(LUA, port)
        parts = {name: found[name] for name in PARTS}
        rounds = [{**run.instructions(parts), **start_figures(found["start"](""))}
                  for _ in range(RUNS)]
    return {name: round(statistics.median(one[name] for one in rounds)) for name in rounds[0]}


def compare(figures, record):
    """Print each figure beside that on record; how many grew too much."""
    known = libraries() == record["libraries"]
    most = GROWTH if known else OTHERS_GROWTH
    if not known:
        print("the libraries are not those on record")
    run.row(f"instructions, on {LUA}", "now", "on record", "ratio", f"most {most}")
    over = 0
    for name, now in figures.items():
        ratio = now / record["figures"][name]
        over += ratio > most
        run.row(TITLES[name], f"{now:,}", f"{record['figures'][name]:,}", f"{ratio:.3f}",
                "OVER" if ratio > most else "ok" if ratio > 1 / most else "less: put it on record")
    return over


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--update", action="store_true", help="put the figures on record")
    update = parser.parse_args().update
    figures = measure()
    over = compare(figures, json.loads(RECORD.read_text("utf-8"))) if RECORD.exists() else 0
    if update:
        RECORD.write_text(json.dumps({"libraries": libraries(), "figures": figures}, indent=2) + "\n",
                          "utf-8")
        over = 0
    print(f"{len(figures) - over} passed, {over} failed")
    sys.exit(1 if over else 0)


if __name__ == "__main__":
    main()
