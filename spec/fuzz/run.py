"""Build the fuzzer and run its targets, two at a time.

usage: run.py [--seconds S] [--lua-cpath PATH] [TARGET...]

S seconds in all are shared by the targets; each runs the inputs in corpus/TARGET first. What it finds
on the way goes to build/fuzz/TARGET, and an input that fails to build/fuzz/TARGET-…, with the command
that repeats it. The last line is `N passed, N failed`, a target each.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
BUILD = ROOT / "build" / "fuzz"
INPUT_MAX = 4096  # bytes
INPUT_SECONDS = 5  # that one may take
SANITIZERS = "address,undefined"
SOURCES = ["csrc/core/*.c", "csrc/binding/*.c", "csrc/model/*.c"]


def flags(*packages):
    return subprocess.run(["pkg-config", "--cflags", "--libs", *packages], check=True, text=True,
                          stdout=subprocess.PIPE).stdout.split()


def compile_one(path):
    made = BUILD / "obj" / f"{path.parent.name}-{path.stem}.o"
    if not made.exists() or made.stat().st_mtime < newest():
        kind = "fuzzer" if path.parent == HERE else "fuzzer-no-link"
        subprocess.run(["clang", "-std=c99", "-O1", "-g", f"-fsanitize={kind},{SANITIZERS}",
                        "-fno-sanitize-recover=all", "-c", "-o", str(made), str(path),
                        *flags("lua5.4", "libcrypto")], check=True, stderr=subprocess.DEVNULL)
    return str(made)


def newest():
    return max(path.stat().st_mtime for path in [*ROOT.glob("csrc/*/*"), HERE / "harness.c"])


def build(pool):
    (BUILD / "obj").mkdir(parents=True, exist_ok=True)
    sources = [path for pattern in SOURCES for path in sorted(ROOT.glob(pattern))]
    objects = list(pool.map(compile_one, [*sources, HERE / "harness.c"]))
    subprocess.run(["clang", f"-fsanitize=fuzzer,{SANITIZERS}", "-Wl,-E", "-o", str(BUILD / "fuzz"),
                    *objects, *flags("lua5.4", "libcrypto"), "-lm"], check=True)


def environment(target):
    paths = ";".join(str(ROOT / folder / "?.lua") for folder in ("lua", "spec"))
    return {**os.environ, "FUZZ_TARGET": f"spec/fuzz/targets/{target}.lua",
            "LUA_PATH": f"{paths};;", "ASAN_OPTIONS": "detect_leaks=1"}


def command(target, seconds):
    words = [str(BUILD / "fuzz"), f"-max_total_time={max(1, round(seconds))}", f"-max_len={INPUT_MAX}",
             f"-timeout={INPUT_SECONDS}", "-print_final_stats=1", "-verbosity=1",
             f"-artifact_prefix={BUILD}/{target}-"]
    dictionary = HERE / f"{target}.dict"
    if dictionary.exists():
        words.append(f"-dict={dictionary}")
    found = BUILD / target
    found.mkdir(exist_ok=True)
    corpus = HERE / "corpus" / target
    return [*words, str(found), *([str(corpus)] if corpus.is_dir() else [])]


def run(target, seconds):
    done = subprocess.run(command(target, seconds), env=environment(target), cwd=ROOT, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    executed = re.search(r"number_of_executed_units: (\d+)", done.stdout)
    covered = re.findall(r"cov: (\d+) ft: (\d+)", done.stdout)
    rate = re.search(r"average_exec_per_sec: +(\d+)", done.stdout)
    shown = (f"{executed[1]} inputs, {rate[1]} a second, {covered[-1][0]} edges, {covered[-1][1]} features"
             if executed and covered and rate else "did not end well")
    print(f"{'failed' if done.returncode else 'passed'}: {target}: {shown}", flush=True)
    if done.returncode:
        print(done.stdout[-6000:])
        print(f"repeat: FUZZ_TARGET=spec/fuzz/targets/{target}.lua build/fuzz/fuzz INPUT", flush=True)
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("targets", nargs="*")
    arguments = parser.parse_args()
    targets = arguments.targets or sorted(path.stem for path in (HERE / "targets").glob("*.lua"))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        build(pool)
        share = arguments.seconds * 2 / max(2, len(targets))
        passed = sum(pool.map(lambda target: run(target, share), targets))
    print(f"{passed} passed, {len(targets) - passed} failed")
    sys.exit(0 if passed == len(targets) else 1)


if __name__ == "__main__":
    main()
