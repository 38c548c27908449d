"""Look at what was built as a linker does: is it hardened, does it keep its names to itself, is
everything that could be const so?

usage: library_scan.py LIBRARY...

A line for each finding; the last one is `N passed, N failed`, a check of a library each.
"""
import pathlib
import re
import subprocess
import sys

# What may be written to, and why. All else is const, and shared by the processes that load it.
WRITABLE = {
    "completed.0": "the C runtime's",
    "generation": "counts forks: a libcurl handle never crosses one",
    "global_code": "what curl_global_init said",
    "global_once": "that it is called once",
    "write_raises": "whether this libcurl lets OpenSSL raise SIGPIPE",
}
# Functions without a limit, or whose state all threads share.
BANNED = set("""strcpy strcat sprintf vsprintf gets scanf sscanf strtok system popen mktemp tmpnam
    tempnam rand srand random getenv putenv setenv localtime gmtime asctime ctime alloca
    setlocale signal exit abort printf puts putchar fopen""".split())
# Where what is not defined here may come from.
HOST = re.compile(r"lua_|luaL_|.*@(GLIBC|OPENSSL|CURL)_|_ITM_|__gmon_start__|__cxa_finalize")


def show(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


def undefined(library):
    """Names of what others have to define, with their versions."""
    return [line.split()[-1] for line in show("nm", "-D", "--undefined-only", library).splitlines()]


def imported(library):
    return {name.split("@")[0] for name in undefined(library)}


def exports(library):
    names = [line.split()[-1] for line in
             show("nm", "-D", "--defined-only", library).splitlines()]
    expected = [f"luaopen_lambda_{pathlib.Path(library).stem}"]
    return [] if names == expected else [f"exports {' '.join(names)}"]


def segments(library):
    """Flags of each program header, as readelf shows them."""
    found = {}
    for line in show("readelf", "-lW", library).splitlines():
        header = re.match(r"\s+([A-Z_]+)\s+(?:0x\w+\s+){5}([RWE ]+?)\s+0x", line)
        if header:
            found.setdefault(header[1], []).append(header[2].replace(" ", ""))
    return found


def relocations(library):
    dynamic = show("readelf", "-dW", library)
    wrong = [] if "GNU_RELRO" in segments(library) else ["no RELRO"]
    if "BIND_NOW" not in dynamic and "Flags: NOW" not in dynamic:
        wrong.append("RELRO is partial: the linker binds late")
    return wrong + [f"has {tag}" for tag in ("TEXTREL", "RPATH", "RUNPATH") if tag in dynamic]


def execution(library):
    found = segments(library)
    wrong = [] if found.get("GNU_STACK") == ["RW"] else ["wants a stack that is executable"]
    if any("W" in flags and "E" in flags for flags in found["LOAD"]):
        wrong.append("has a segment that is both writable and executable")
    return wrong


def protections(library):
    names = imported(library)
    wrong = [] if "__stack_chk_fail" in names else ["no stack protector"]
    if not any(name.endswith("_chk") for name in names):
        wrong.append("no call is fortified")
    return wrong


def imports(library):
    wrong = [f"calls {name}" for name in sorted(BANNED & imported(library))]
    return wrong + [f"needs {name}, which is neither Lua's nor of a library" for name
                    in undefined(library) if not HOST.match(name)]


def writable(library):
    symbols = [line.split() for line in show("nm", library).splitlines()]
    data = re.search(r"\.data +PROGBITS +\w+ +\w+ (\w+)", show("readelf", "-SW", library))
    wrong = [f"{name} could be const, or needs a reason" for _, kind, name in
             (words for words in symbols if len(words) == 3)
             if kind in "bBD" and name not in WRITABLE]
    if data and int(data[1], 16) > 8:  # one pointer, the C runtime's
        wrong.append(f".data has {int(data[1], 16)} bytes")
    return wrong


def paths(library):
    here = str(pathlib.Path.cwd()).encode()
    return ["has the path of its sources in it"] if here in pathlib.Path(library).read_bytes() else []


CHECKS = [exports, relocations, execution, protections, imports, writable, paths]


def main(libraries):
    bad = 0
    for library in libraries:
        for check in CHECKS:
            findings = check(library)
            bad += bool(findings)
            for finding in findings:
                print(f"{library}: {finding}")
    print(f"{len(libraries) * len(CHECKS) - bad} passed, {bad} failed")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
