"""Build the fuzzer and run its targets, two at a time.

usage: run.py [--seconds S] [--input FILE] [--keep] [TARGET...]

A target is a file in targets/: Lua that returns a function of bytes, run by harness.c, or C of its
own. S seconds in all are shared by the targets; each first runs the inputs in corpus/TARGET, which
were made by hand, and those in corpus/TARGET.base64, which were found, one a line. Without S it is a
minute of much the same inputs each time, so that CI says the same of a commit. What it finds on
the way goes to build/fuzz/TARGET; --keep puts the best of it on record. An input that fails is left
in build/fuzz/TARGET-KIND-HASH, with the command that repeats it. The last line is `N passed, N
failed`, a target each.
"""
import argparse
import base64
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
TARGETS = HERE / "targets"
ROOT = HERE.parent.parent
BUILD = ROOT / "build" / "fuzz"
SHORT, SHORT_SEED = 60, 1  # seconds, and what its inputs are drawn from
ANY_SEED = 0
INPUT_MAX = 4096  # bytes
INPUT_SECONDS = 5  # that one may take
REPORT_LINES = 60
KEEP_MAX = 12000  # bytes on record of a target
NOISE = r"#\d|INFO:|Dictionary|#####|\".*# Uses:|stat::"
SANITIZERS = "address,undefined"
CORE = ["csrc/core/*.c", "csrc/model/*.c"]
BINDING = ["csrc/binding/*.c", "csrc/transport/*.c", "spec/fuzz/*.c"]
# What a target in C needs beside the core, and of what packages.
NEEDS = {"patterns": ([], ["libpcre2-8"]), "heads": (["csrc/transport/answer.c"], ["libcurl"])}


def flags(*packages):
    return subprocess.run(["pkg-config", "--cflags", "--libs", *packages], check=True, text=True,
                          stdout=subprocess.PIPE).stdout.split()


def compile_one(path):
    made = BUILD / "obj" / f"{path.parent.name}-{path.stem}.o"
    if not made.exists() or made.stat().st_mtime < newest():
        kind = "fuzzer" if HERE in path.parents else "fuzzer-no-link"
        subprocess.run(["clang", "-std=gnu99", "-O1", "-g", f"-fsanitize={kind},{SANITIZERS}",
                        "-fno-sanitize-recover=all", "-c", "-o", str(made), str(path),
                        *flags("lua5.4", "libcrypto")], check=True, stderr=subprocess.DEVNULL)
    return str(made)


def newest():
    return max(path.stat().st_mtime for path in [*ROOT.glob("csrc/*/*"), *HERE.glob("**/*.[ch]")])


def link(name, sources, *packages):
    made = BUILD / "bin" / name
    made.parent.mkdir(exist_ok=True)
    subprocess.run(["clang", f"-fsanitize=fuzzer,{SANITIZERS}", "-Wl,-E", "-o", str(made),
                    *[compile_one(path) for path in sources], *flags("libcrypto", *packages), "-lm"],
                   check=True)


def files(patterns):
    return [path for pattern in patterns for path in sorted(ROOT.glob(pattern))]


def program(target):
    """The program of a target; all those in Lua share one."""
    return BUILD / "bin" / (target if (TARGETS / f"{target}.c").exists() else "lua")


def build(pool, targets):
    (BUILD / "obj").mkdir(parents=True, exist_ok=True)
    list(pool.map(compile_one, files(CORE + BINDING)))
    waited = [pool.submit(link, "lua", files(CORE + BINDING), "lua5.4", "libcurl")]
    for target in targets:
        if program(target).name == target:
            extra, packages = NEEDS.get(target, ([], []))
            waited.append(pool.submit(link, target, [*files(CORE + extra), TARGETS / f"{target}.c"],
                                      *packages))
    for each in waited:
        each.result()


def environment(target):
    paths = ";".join(str(ROOT / folder / "?.lua") for folder in ("lua", "spec"))
    return {**os.environ, "FUZZ_TARGET": f"spec/fuzz/targets/{target}.lua",
            "LUA_PATH": f"{paths};;", "ASAN_OPTIONS": "detect_leaks=1"}


def command(target):
    words = [str(program(target)), f"-max_len={INPUT_MAX}", f"-timeout={INPUT_SECONDS}",
             f"-artifact_prefix={BUILD}/{target}-"]
    dictionary = HERE / f"{target}.dict"
    if dictionary.exists():
        words.append(f"-dict={dictionary}")
    # A Lua state frees late, which looks like a leak each time: there, one look at the end will do.
    return [*words, "-detect_leaks=0"] if program(target).name == "lua" else words


def recorded(target):
    return HERE / "corpus" / f"{target}.base64"


def corpora(target):
    """The folders of inputs on record."""
    folders, seeds = [HERE / "corpus" / target], BUILD / "seeds" / target
    if recorded(target).exists():
        shutil.rmtree(seeds, ignore_errors=True)
        seeds.mkdir(parents=True)
        for number, line in enumerate(recorded(target).read_text().split()):
            (seeds / str(number)).write_bytes(base64.b64decode(line))
        folders.append(seeds)
    return [str(folder) for folder in folders if folder.is_dir()]


def fuzz(target, seconds, seed):
    found = BUILD / target
    found.mkdir(exist_ok=True)
    return [*command(target), f"-max_total_time={max(1, round(seconds))}", "-print_final_stats=1",
            f"-seed={seed}", "-print_funcs=0", str(found), *corpora(target)]


def keep(target):
    """Put on record what reaches most beyond the inputs made by hand, small inputs first."""
    chosen, by_hand = BUILD / "chosen" / target, HERE / "corpus" / target
    shutil.rmtree(chosen, ignore_errors=True)
    if by_hand.is_dir():
        shutil.copytree(by_hand, chosen)
    chosen.mkdir(parents=True, exist_ok=True)
    known = {path.read_bytes() for path in chosen.iterdir()}
    subprocess.run([*command(target), "-set_cover_merge=1", str(chosen), *corpora(target),
                    str(BUILD / target)], env=environment(target), cwd=ROOT, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lines, room = [], KEEP_MAX
    for data in sorted({path.read_bytes() for path in chosen.iterdir()} - known, key=len):
        line = base64.b64encode(data).decode()
        room -= len(line) + 1
        if room >= 0 and line:
            lines.append(line + "\n")
    recorded(target).write_text("".join(lines))
    print(f"kept: {target}: {len(lines)} inputs", flush=True)


def shown(output):
    executed = re.search(r"number_of_executed_units: (\d+)", output)
    covered = re.findall(r"cov: (\d+) ft: (\d+)", output)
    rate = re.search(r"average_exec_per_sec: +(\d+)", output)
    if not (executed and covered and rate):
        return "no figures"
    return (f"{executed[1]} inputs, {rate[1]} a second, {covered[-1][0]} edges, "
            f"{covered[-1][1]} features")


def report(target, output):
    """Say what went wrong, without the fuzzer's progress, and how to see it again."""
    lines = [line for line in output.splitlines() if not re.match(NOISE, line)]
    print("\n".join(lines[:REPORT_LINES]))
    left = re.search(r"Test unit written to (\S+)", output)
    if left:
        print(f"repeat: make fuzz TARGET={target} INPUT={left[1]}", flush=True)


def run(target, words):
    done = subprocess.run(words, env=environment(target), cwd=ROOT, check=False, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace")
    print(f"{'failed' if done.returncode else 'passed'}: {target}: {shown(done.stdout)}", flush=True)
    if done.returncode:
        report(target, done.stdout)
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--input", help="run this one file, by its target")
    parser.add_argument("--keep", action="store_true", help="put on record what was found")
    parser.add_argument("targets", nargs="*")
    arguments = parser.parse_args()
    targets = arguments.targets or sorted(path.stem for path in TARGETS.iterdir())
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        build(pool, targets)
        if arguments.input:
            words = {target: [*command(target), arguments.input] for target in targets}
        else:
            share = (arguments.seconds or SHORT) * 2 / max(2, len(targets))
            seed = ANY_SEED if arguments.seconds else SHORT_SEED
            words = {target: fuzz(target, share, seed) for target in targets}
        passed = sum(pool.map(run, words, words.values()))
        if arguments.keep:
            list(pool.map(keep, targets))
    print(f"{passed} passed, {len(targets) - passed} failed")
    sys.exit(0 if passed == len(targets) else 1)


if __name__ == "__main__":
    main()
