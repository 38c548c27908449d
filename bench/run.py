"""What a call of this module costs: beside bare libcurl and boto3, and part by part.

usage: run.py [--lua LUA] [--rounds N] [--calls N] [--no-callgrind]

One PutFunctionEventInvokeConfig against a server on loopback that always gives the answer that was
recorded from the service. Each round runs every client in a process of its own, in turn, so that
what drifts falls on all of them alike; the figures are medians, the ratios medians of the rounds'
own ratios. CPU is that of the client alone, user and system. It and the server each have a core,
and the server stays awake and answers after a moment, so that the client waits in every call.
Instructions are those of user code in one call: the difference of two runs of unlike length. The
emulator lacks the processor's SHA instructions, so what signs counts some 25,000 too many.
"""
import argparse
import concurrent.futures
import json
import os
import re
import shutil
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
BUILD = os.path.join(os.path.dirname(HERE), "build", "bench")
WARNINGS = "-std=c99 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wmissing-prototypes".split()

RESULT = json.dumps({
    "LastModified": 1573687896.493,
    "FunctionArn": "arn:aws:lambda:us-east-1:123456789012:function:my-function:$LATEST",
    "MaximumRetryAttempts": 1,
    "MaximumEventAgeInSeconds": 3600,
    "DestinationConfig": {
        "OnSuccess": {},
        "OnFailure": {"Destination": "arn:aws:sqs:us-east-1:123456789012:dead-letters"},
    },
}, separators=(",", ":"))
ANSWER = "\r\n".join([
    "HTTP/1.1 200 OK",
    "Date: Fri, 02 Jan 2026 03:04:05 GMT",
    "Content-Type: application/json",
    f"Content-Length: {len(RESULT)}",
    "Connection: keep-alive",
    "x-amzn-RequestId: 5aa38fb6-b4d7-4ae0-8cb0-1d3d1a4a5a5f",
    "", RESULT,
])

# Figure, title, budget: a ratio, microseconds, or milliseconds and KiB.
CALLS = [
    ("plain", "libcurl, unsigned", None),
    ("same", "libcurl, the headers of a signed call", None),
    ("sigv4", "libcurl, CURLOPT_AWS_SIGV4", None),
    ("module", "this module", 1.08),
    ("boto", "boto", None),
]
PARTS = [
    ("encode", "params -> request (encode)", None),
    ("sign", "sign, key cached", 2.5),
    ("signed", "params -> signed request", 6),
    ("result", "body -> result (cjson and decode)", 4),
]
STARTS = [
    ("start", "require + first client", (2, 200)),
    ("first", "require + first client + first call", (None, None)),
]

# Calls in a run relative to --calls, so that each runs for about as long.
SCALE = {"boto": 0.1, "encode": 10, "sign": 10, "signed": 10, "result": 10}
CALLGRIND = (300, 1300)  # calls in the two runs
BOTO_PYTHON = sys.executable
WAIT = "20"  # microseconds that the server takes, on a core of its own


def environment():
    """No settings of the user's, no proxy between client and server."""
    env = {k: v for k, v in os.environ.items()
           if not k.startswith("AWS_") and not k.lower().endswith("_proxy")}
    env["LUA_PATH"] = env.get("LUA_PATH", ";;").removesuffix(";;") + f";{HERE}/?.lua;;"
    env["AWS_EC2_METADATA_DISABLED"] = "true"
    return env


def cores():
    """A core for the clients and one for the server, as sets; where there is but one, it twice."""
    usable = sorted(os.sched_getaffinity(0))
    return {usable[0]}, {usable[-1]}


def run(command, core=None):
    """The finished process; its output in text. Ends the benchmark when it fails."""
    pin = (lambda: os.sched_setaffinity(0, core)) if core else None
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          env=environment(), preexec_fn=pin, check=False)
    if done.returncode != 0:
        sys.exit(f"bench: {' '.join(command[:3])} failed: {done.stderr.strip() or done.returncode}")
    return done


def compile_c(name):
    """Build bench/NAME.c; the path of the program."""
    os.makedirs(BUILD, exist_ok=True)
    flags = run(["pkg-config", "--cflags", "--libs", "libcurl"]).stdout.split()
    program = os.path.join(BUILD, name)
    run([os.environ.get("CC", "gcc"), *WARNINGS, "-O2", "-o", program, f"{HERE}/{name}.c", *flags])
    return program


class Server:
    """The fixed answer, for as long as the block runs. It ends by itself when this process does."""

    def __init__(self, core, wait):
        self.process = subprocess.Popen(
            [compile_c("server"), ANSWER, *wait], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, preexec_fn=lambda: os.sched_setaffinity(0, core))
        self.port = self.process.stdout.readline().strip()
        if not self.port:
            sys.exit("bench: the server did not start")

    def __enter__(self):
        return self.port

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def boto_name():
    done = subprocess.run([BOTO_PYTHON, f"{HERE}/boto.py"], env=environment(), check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return done.stdout.strip() if done.returncode == 0 else None


def commands(lua, port):
    """For each figure the command that measures it; the number of calls is to be appended, except
    to those of STARTS."""
    path, body, *headers = run([lua, f"{HERE}/parts.lua", "request"]).stdout.splitlines()
    loop = [compile_c("loop"), f"http://127.0.0.1:{port}{path}", body]
    found = {
        "plain": lambda count: [*loop, count],
        "same": lambda count: [*loop, count, *headers],
        "sigv4": lambda count: [*loop, count, "sigv4"],
        "module": lambda count: [lua, f"{HERE}/call.lua", port, count],
        "start": lambda _: [lua, f"{HERE}/start.lua"],
        "first": lambda _: [lua, f"{HERE}/start.lua", port],
    }
    for part, _, _ in PARTS:
        found[part] = lambda count, part=part: [lua, f"{HERE}/parts.lua", part, RESULT, count]
    if boto_name():
        found["boto"] = lambda count: [BOTO_PYTHON, f"{HERE}/boto.py", port, count]
    return found


def measure(found, arguments, core):
    """For each figure what each round printed: a list of lists of numbers."""
    seen = {name: [] for name in found}
    names = list(found)
    for i in range(arguments.rounds):
        for name in names[i % len(names):] + names[:i % len(names)]:
            count = max(1, int(arguments.calls * SCALE.get(name, 1)))
            output = run(found[name](str(count)), core).stdout
            seen[name].append([float(word) for word in output.split()])
        if sys.stderr.isatty():
            print(f"\rround {i + 1} of {arguments.rounds}", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print("\r" + " " * 40 + "\r", end="", file=sys.stderr)
    return seen


def collected(command):
    done = run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command])
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def instructions(found):
    """For each figure the instructions of a call."""
    names = [name for name, _, _ in CALLS + PARTS if name in found and name != "boto"]
    runs = [(name, count) for name in names for count in CALLGRIND]
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        totals = dict(zip(runs, pool.map(lambda r: collected(found[r[0]](str(r[1]))), runs)))
    few, many = CALLGRIND
    return {name: (totals[name, many] - totals[name, few]) / (many - few) for name in names}


def verdict(value, budget):
    if budget is None:
        return ""
    return "ok" if value <= budget else "OVER"


def row(title, *cells):
    widths = (10, 10, 14, 12)
    print(f"{title:<40}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, widths))
          + (f"  {cells[4]}" if len(cells) > 4 and cells[4] else ""))


def show_calls(seen, counts):
    row("CPU a call", "µs", "ratio", "instructions", "budget")
    for name, title, budget in CALLS:
        if name not in seen:
            continue
        micros = [numbers[0] for numbers in seen[name]]
        ratio = statistics.median(a / b[0] for a, b in zip(micros, seen["plain"]))
        row(boto_name() if name == "boto" else title, f"{statistics.median(micros):.1f}",
            f"{ratio:.2f}", f"{counts[name]:,.0f}" if name in counts else "",
            f"{budget:.2f} x" if budget else "", verdict(round(ratio, 2), budget))


def show_parts(seen, counts):
    print()
    row("part, over and over", "µs", "", "instructions", "budget")
    for name, title, budget in PARTS:
        micros = statistics.median(numbers[0] for numbers in seen[name])
        row(title, f"{micros:.2f}", "", f"{counts[name]:,.0f}" if name in counts else "",
            f"{budget} µs" if budget else "", verdict(round(micros, 2), budget))


def show_starts(seen):
    print()
    row("once a process", "ms", "KiB", "", "budget")
    for name, title, (most_ms, most_kib) in STARTS:
        ms, kib = (statistics.median(column) for column in zip(*seen[name]))
        budget = f"{most_ms}, {most_kib}" if most_ms else ""
        good = most_ms is None or (ms <= most_ms and kib <= most_kib)
        row(title, f"{ms:.2f}", f"{kib:.0f}", "", budget,
            ("ok" if good else "OVER") if most_ms else "")


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--lua", default="lua5.4", help="the interpreter")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--calls", type=int, default=4000, help="in a run of a client")
    parser.add_argument("--no-callgrind", action="store_true", help="count no instructions")
    return parser.parse_args()


def main():
    arguments = options()
    client_core, server_core = cores()
    with Server(server_core, [WAIT] if server_core != client_core else []) as port:
        found = commands(arguments.lua, port)
        seen = measure(found, arguments, client_core)
        counts = {}
        if not arguments.no_callgrind and shutil.which("valgrind"):
            counts = instructions(found)
    show_calls(seen, counts)
    show_parts(seen, counts)
    show_starts(seen)


if __name__ == "__main__":
    main()
