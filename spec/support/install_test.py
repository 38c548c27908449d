#!/usr/bin/python3
"""Prove `make install` and `make uninstall` in temporary folders: `make install-test`."""

import filecmp
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

import checks  # noqa: E402
import installed  # noqa: E402
from checks import equal, has  # noqa: E402
from rocks import ROOT, copy_checkout  # noqa: E402

LUAS = {"lua5.1": "5.1", "lua5.2": "5.2", "lua5.3": "5.3", "lua5.4": "5.4", "luajit": "5.1"}
BUILDER = ("/usr/include", "/usr/lib/", "/home/")  # in a library: paths of who built it


def run(*arguments, folder=ROOT):
    """(exit status, output) of make, as somebody would start it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(["make", "-s", *arguments], cwd=folder, env=kept, text=True, check=False,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    return done.returncode, done.stdout


def make(*arguments, folder=ROOT):
    """Run make, which has to work; what it printed."""
    status, output = run(*arguments, folder=folder)
    if status:
        raise AssertionError(f"make {arguments} ended with {status}:\n{output}")
    return output


def files(folder):
    """The paths of all files below a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*")
                  if not path.is_dir())


def expected(luas, prefix="usr/local", libraries="lib"):
    """What install is to make below DESTDIR."""
    lua = files(ROOT / "lua")
    types = [f"{prefix}/share/aws-lambda/types/{name}" for name in files(ROOT / "types")]
    for version in (LUAS[name] for name in luas):
        types += [f"{prefix}/share/lua/{version}/{name}" for name in lua]
        types += [f"{prefix}/{libraries}/lua/{version}/lambda/{name}.so"
                  for name in ("core", "curl")]
    return sorted(types)


class Test:
    """What the checks share: a folder and an endpoint."""

    def __init__(self, work):
        self.work = work
        self.endpoint = installed.Endpoint()

    def each_lua(self):
        """Into one prefix for all but Lua 5.1, whose folder LuaJIT uses; each makes a call."""
        stage = self.work / "each"
        luas = ["lua5.2", "lua5.3", "lua5.4", "luajit"]
        make("install", f"DESTDIR={stage}", f"LUAS={' '.join(luas)}")
        equal(files(stage), expected(luas))
        for lua in luas:
            self.use(lua, stage / "usr/local")

    def for_lua51(self):
        """A build for Lua 5.1, which LuaJIT loads as well; both at once are refused."""
        stage = self.work / "lua51"
        make("install", f"DESTDIR={stage}", "LUA=lua5.1")
        for lua in ("lua5.1", "luajit"):
            self.use(lua, stage / "usr/local")
        status, output = run("install", f"DESTDIR={self.work / 'refused'}", "LUAS=lua5.1 luajit")
        equal((status, (self.work / "refused").exists()), (2, False))
        has(output, 'two of "lua5.1 luajit" would share one folder')

    def use(self, lua, prefix):
        """A call with what is below a prefix and the lua-cjson of the distribution."""
        version = LUAS[lua]
        installed.check_libraries(prefix / f"lib/lua/{version}")
        cjson = next(pathlib.Path("/usr/lib").glob(f"*/lua/{version}/cjson.so")).parent
        installed.call(self.endpoint, lua, prefix, installed.paths(prefix, version, [cjson]))

    def folders(self):
        """PREFIX, LIBDIR, and a DESTDIR with a blank; no names of folders in what is installed."""
        stage = self.work / "a stage"
        make("install", f"DESTDIR={stage}", "PREFIX=/usr", "LIBDIR=/usr/lib64")
        equal(files(stage), expected(["lua5.4"], "usr", "lib64"))
        for name in files(stage):
            content = (stage / name).read_bytes()
            for folder in (ROOT, stage, *(BUILDER if name.endswith(".so") else ())):
                if bytes(str(folder), "utf-8") in content:
                    raise AssertionError(f"{folder} is in {name}")
        libraries = stage / "usr/lib64/lua/5.4/lambda"
        for library in sorted(libraries.iterdir()):
            dynamic = subprocess.run(["readelf", "-d", library], check=True, text=True,
                                     stdout=subprocess.PIPE).stdout
            equal("RPATH" in dynamic or "RUNPATH" in dynamic, False)

    def reproducible(self):
        """Builds in two folders give the same bytes, what debuggers need included."""
        stages = []
        for name in ("one", "another/one"):
            stages.append(self.work / "stages" / name)
            make("install", f"DESTDIR={stages[-1]}", "STRIP=:",
                 folder=copy_checkout(self.work / "checkouts" / name))
        names = files(stages[0])
        equal(files(stages[1]), names)
        _, different, unreadable = filecmp.cmpfiles(*stages, names, shallow=False)
        equal((different, unreadable), ([], []))

    def uninstall(self):
        """It removes what install made, and leaves what others put beside it."""
        stage = self.work / "uninstall"
        kept = stage / "usr/local/share/lua/5.4/lambda/credentials/mine.lua"
        make("install", f"DESTDIR={stage}", "LUAS=lua5.4 luajit")
        kept.touch()
        make("uninstall", f"DESTDIR={stage}", "LUA=luajit")
        equal(files(stage), sorted([*expected(["lua5.4"]), str(kept.relative_to(stage))]))
        make("uninstall", f"DESTDIR={stage}")
        equal(files(stage), [str(kept.relative_to(stage))])
        kept.unlink()
        make("install", f"DESTDIR={stage}")
        make("uninstall", f"DESTDIR={stage}")
        equal([path.name for path in stage.rglob("*lambda*")], [])
        make("uninstall", f"DESTDIR={self.work / 'never'}")

    def in_use(self):
        """A library that a process has loaded is replaced, not overwritten."""
        stage = self.work / "used"
        make("install", f"DESTDIR={stage}")
        library = stage / "usr/local/lib/lua/5.4/lambda/core.so"
        with open(library, "rb") as loaded:
            before = loaded.read()
            make("install", f"DESTDIR={stage}", "STRIP=:")
            loaded.seek(0)
            equal(loaded.read() == before, True)
        equal(library.read_bytes() == before, False)

    def missing(self):
        """What is missing is told before the compiler runs, with names of packages."""
        status, output = run("install", "LUA=lua5.9", f"DESTDIR={self.work / 'none'}")
        equal((status != 0, (self.work / "none").exists()), (True, False))
        has(output, "liblua5.9-dev libcurl4-openssl-dev libssl-dev")

    def clangd(self):
        """compile_commands.json has a command that works for each file."""
        make("compile_commands.json")
        with open(ROOT / "compile_commands.json", encoding="utf-8") as file:
            commands = json.load(file)
        listed = {entry["file"] for entry in commands}
        equal(listed, {str(path.relative_to(ROOT)) for path in (ROOT / "csrc").rglob("*.c")})
        subprocess.run([*commands[0]["command"].split(), "-o", self.work / "object.o"], check=True,
                       cwd=commands[0]["directory"])

    def chains(self):
        """All checks; those of one chain build in the checkout."""
        yield [("every Lua", self.each_lua), ("Lua 5.1 and LuaJIT", self.for_lua51),
               ("folders", self.folders), ("uninstall", self.uninstall),
               ("a library in use", self.in_use), ("what is missing", self.missing),
               ("compile_commands.json", self.clangd)]
        yield [("same bytes", self.reproducible)]


def main():
    """The exit status."""
    with tempfile.TemporaryDirectory(prefix="install-test-") as work:
        return checks.run(Test(pathlib.Path(work)).chains())


if __name__ == "__main__":
    sys.exit(main())
