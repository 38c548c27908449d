"""Run the suites, two at a time, and add up what they counted.

usage: run.py [--specs] [--file SPEC]... [--verbose] [--build DIR] [--sample DIR]
              [--preload LIBRARY] [--interpreter PROGRAM] [--each] LUA...

The last line is `N passed, N failed`. A suite that counted nothing, or ended badly without
saying so, is a failure.
"""
import argparse
import concurrent.futures
import glob
import os
import re
import subprocess
import sys

PYTHON_TESTS = [f"spec/support/test_{name}.py" for name in (
    "endpoint", "invocations", "generate", "extras", "changes", "identity", "identity_sources",
    "library_scan")]
BUSTED = re.compile(r"^(\d+) success\w* / (\d+) failure\w* / (\d+) error\w* / (\d+) pending", re.M)
UNITTEST = re.compile(r"^Ran (\d+) tests? in", re.M)
BAD = re.compile(r"\b(?:failures|errors)=(\d+)")
# What keeps the files and the network of the machine out of the specs.
ALONE = {"AWS_CONFIG_FILE": "/nonexistent/config", "AWS_EC2_METADATA_DISABLED": "true",
         "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent/credentials"}


def environment(arguments, lua):
    build = arguments.build or f"build/{lua}"
    here = os.getcwd()
    env = {k: v for k, v in os.environ.items()
           if not k.startswith("AWS_") and not k.lower().endswith("_proxy")}
    env.update(ALONE)
    env["LUA_PATH"] = f"{here}/lua/?.lua;{here}/spec/?.lua;;"
    env["LUA_CPATH"] = f"{here}/{build}/?.so;;"
    env["LAMBDA_SAMPLE"] = f"{here}/{arguments.sample}/{lua}/?.so"
    env["LAMBDA_LUA"] = arguments.interpreter or lua
    if arguments.preload:
        env["LAMBDA_PRELOAD"] = env["LD_PRELOAD"] = arguments.preload
        env["ASAN_OPTIONS"] = "detect_leaks=1:exitcode=23"
    return env


def suites(arguments):
    for lua in arguments.luas:
        files = arguments.file or sorted(glob.glob("spec/*_spec.lua"))
        command = ["busted", f"--lua={arguments.interpreter or lua}", "--output=plainTerminal"]
        for name, some in [(file, [file]) for file in files] if arguments.each else [("specs", files)]:
            yield f"{name} on {lua}", [*command, *some], environment(arguments, lua)
    if not arguments.specs:
        for test in PYTHON_TESTS:
            yield test, ["/usr/bin/python3", test], dict(os.environ)


def counted(output):
    """(passed, failed) by what the runner printed, or None."""
    busted = BUSTED.search(output)
    if busted:
        passed, *bad = map(int, busted.groups())
        return passed, sum(bad)
    ran = UNITTEST.search(output)
    if ran:
        bad = sum(map(int, BAD.findall(output)))
        return int(ran.group(1)) - bad, bad
    return None


def run(suite, verbose):
    name, command, env = suite
    done = subprocess.run(command, env=env, text=True, errors="replace", stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    passed, failed = counted(done.stdout) or (0, 1)
    if done.returncode and not failed:
        failed += 1
    print(f"== {name}: {passed} passed, {failed} failed", flush=True)
    if failed or verbose:
        print(done.stdout, f"(exit status {done.returncode})", flush=True)
    return passed, failed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--specs", action="store_true")
    parser.add_argument("--file", action="append")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--build")
    parser.add_argument("--sample", default="build/sample")
    parser.add_argument("--preload")
    parser.add_argument("--interpreter", help="what runs scripts instead of LUA")
    parser.add_argument("--each", action="store_true", help="a process for each file of specs")
    parser.add_argument("luas", nargs="+")
    arguments = parser.parse_args()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        counts = list(pool.map(lambda suite: run(suite, arguments.verbose), suites(arguments)))
    passed, failed = (sum(column) for column in zip(*counts))
    print(f"{passed} passed, {failed} failed", flush=True)
    sys.exit(1 if failed or not passed else 0)


main()
