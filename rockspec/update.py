#!/usr/bin/python3
"""Write the rockspecs: `make rockspec`.

usage: update.py [--to DIR] --core FILE... --curl FILE... --lua FILE...

The table `build` in aws-lambda-scm-1.rockspec is made from the lists of the Makefile, the rest of
it is written by hand. The rockspec of the version that lua/lambda.lua has differs only in version
and source: older releases stay as they are.
"""

import argparse
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "aws-lambda"
COPIED = ("docs", "examples", "types")  # to the rock's own folder; LuaRocks then leaves out these:
TEXTS = ("README.md", "CHANGELOG.md", "LICENSE")
LIBRARIES = {  # of a module: what it links, and whose headers and libraries it needs
    "lambda.core": (("crypto", "m"), ("OPENSSL",)),
    "lambda.curl": (("curl", "crypto", "m"), ("CURL", "OPENSSL")),
}


def listed(words):
    """Words as the inside of a table on one line."""
    return ", ".join(f'"{word}"' for word in words)


def native(name, sources):
    """The entry of a module in C."""
    libraries, dependencies = LIBRARIES[name]
    yield f'    ["{name}"] = {{'
    yield "      sources = {"
    yield from (f'        "{source}",' for source in sorted(set(sources)))
    yield "      },"
    yield f"      libraries = {{ {listed(libraries)} }},"
    for key, suffix in (("incdirs", "INCDIR"), ("libdirs", "LIBDIR")):
        yield f"      {key} = {{ {listed(f'$({name}_{suffix})' for name in dependencies)} }},"
    yield "    },"


def module_name(path):
    """lambda.sign for lua/lambda/sign.lua."""
    return ".".join(pathlib.Path(path).with_suffix("").parts[1:])


def build(options):
    """The lines of the table `build`."""
    yield "build = {"
    yield '  type = "builtin",'
    yield "  modules = {"
    yield from native("lambda.core", options.core)
    yield from native("lambda.curl", options.curl)
    for path in sorted(set(options.lua)):
        yield f'    ["{module_name(path)}"] = "{path}",'
    yield "  },"
    present = [name for name in COPIED if (ROOT / name).is_dir()]
    yield f"  copy_directories = {{ {listed(present)} }},"
    yield f"  install = {{ conf = {{ {listed(TEXTS)} }} }},"
    yield "}"


def replaced(text, pattern, replacement):
    """`text` with the one match of `pattern` replaced."""
    text, count = re.subn(pattern, lambda _: replacement, text, flags=re.M | re.S)
    if count != 1:
        raise SystemExit(f"update.py: {pattern!r} matches {count} times")
    return text


def release(text, version):
    """The rockspec of a version, from that of the branch."""
    text = replaced(text, r'^version = "scm-1"$', f'version = "{version}-1"')
    return replaced(text, r'^  branch = "[^"]*",$', f'  tag = "v{version}",')


def main():
    """Write both files."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--to", type=pathlib.Path, default=HERE, metavar="DIR")
    for name in ("--core", "--curl", "--lua"):
        parser.add_argument(name, nargs="+", required=True, metavar="FILE")
    options = parser.parse_args()
    text = (HERE / f"{NAME}-scm-1.rockspec").read_text(encoding="utf-8")
    text = replaced(text, r"^build = \{.*\Z", "\n".join(build(options)) + "\n")
    version = re.search(r'\bversion = "([^"]+)"', (ROOT / "lua/lambda.lua").read_text("utf-8"))[1]
    for name, content in (("scm", text), (version, release(text, version))):
        (options.to / f"{NAME}-{name}-1.rockspec").write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
