"""LuaRocks in a temporary folder, away from the network and from the settings of whoever runs it."""

import dataclasses
import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAME = "aws-lambda"
CJSON = "2.1.0-1"  # a version for Debian's lua-cjson
LEFT_OUT = (".git", "build", "luarocks", "lua_modules", "__pycache__", "*.o", "*.so", "*.rock")
CJSON_ROCKSPEC = f"""
package = "lua-cjson"
version = "{CJSON}"
source = {{ url = "." }}
build = {{ type = "builtin", modules = {{}}, install = {{ lib = {{ cjson = "cjson.so" }} }} }}
"""


@dataclasses.dataclass(frozen=True)
class Lua:
    """An interpreter: its command, the version that LuaRocks calls it, what to tell LuaRocks."""

    name: str
    version: str
    variables: tuple = ()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Files, without a line for each request."""

    def log_message(self, format, *arguments):
        """Nothing."""


def copy_checkout(target):
    """The checkout without what was built in it."""
    shutil.copytree(ROOT, target, ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
    return target


def cjson_folder(lua):
    """Where Debian has the cjson.so of a Lua."""
    return next(pathlib.Path("/usr/lib").glob(f"*/lua/{lua.version}/cjson.so")).parent


class Rocks:
    """Trees, rocks and servers below `work`."""

    def __init__(self, work):
        self.work = work
        (work / "home").mkdir(parents=True)
        (work / "servers").mkdir()
        # `plain` knows no server at all; with `debian` lua-cjson is the distribution's.
        self.config("plain", "")
        self.config("debian", f'rocks_provided = {{ ["lua-cjson"] = "{CJSON}" }}')
        handler = functools.partial(QuietHandler, directory=work / "servers")
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def config(self, name, text):
        """Write a configuration for `run`."""
        (self.work / f"{name}.lua").write_text(f"rocks_servers = {{}}\n{text}\n", encoding="utf-8")

    def url(self, name):
        """The address of a server made by `publish`."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/{name}"

    def tree(self, name):
        """The path of a tree."""
        return self.work / "trees" / name

    def run(self, lua, *arguments, program="luarocks", config="plain", cwd=None, init=""):
        """(exit status, output) of a command; `init` is Lua that runs before it."""
        environment = {"HOME": str(self.work / "home"), "PATH": os.environ["PATH"],
                       "LC_ALL": "C", "LUA_INIT": init,
                       "LUAROCKS_CONFIG": str(self.work / f"{config}.lua"),
                       "GIT_CONFIG_GLOBAL": str(self.work / "gitconfig")}
        command = [program, "--lua-version", lua.version, *map(str, arguments), *lua.variables]
        done = subprocess.run(command, cwd=cwd or self.work, env=environment, text=True, check=False,
                              errors="replace", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
        return done.returncode, done.stdout

    def must(self, lua, *arguments, **options):
        """The output of a command that has to work."""
        status, output = self.run(lua, *arguments, **options)
        if status:
            raise AssertionError(f"{arguments} ended with {status}:\n{output}")
        return output

    def pack_source(self, lua, checkout, version):
        """The source rock of a release: of its tag in a repository made of a copy of the checkout.

        Only the placeholder for the address is replaced in its rockspec.
        """
        (self.work / "gitconfig").write_text(
            "[user]\nname = test\nemail = test@localhost\n[init]\ndefaultBranch = main\n"
            "[advice]\ndetachedHead = false\n", encoding="utf-8")
        environment = {**os.environ, "GIT_CONFIG_GLOBAL": str(self.work / "gitconfig")}
        for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "release"],
                        ["tag", f"v{version}"]):
            subprocess.run(["git", *command], cwd=checkout, env=environment, check=True)
        rockspec = self.work / f"{NAME}-{version}-1.rockspec"
        text = (checkout / "rockspec" / rockspec.name).read_text(encoding="utf-8")
        text = text.replace('url = "git+" .. home .. ".git"', f'url = "git+file://{checkout}"')
        rockspec.write_text(text, encoding="utf-8")
        self.must(lua, "pack", rockspec)
        return self.work / f"{NAME}-{version}-1.src.rock"

    def pack_cjson(self, lua, name):
        """A binary rock of Debian's lua-cjson, made in a folder of that name."""
        folder = self.work / "cjson" / name
        folder.mkdir(parents=True)
        shutil.copy(cjson_folder(lua) / "cjson.so", folder)
        rockspec = folder / f"lua-cjson-{CJSON}.rockspec"
        rockspec.write_text(CJSON_ROCKSPEC, encoding="utf-8")
        self.must(lua, "make", "--pack-binary-rock", rockspec, cwd=folder)
        return next(folder.glob("*.rock"))

    def pack(self, lua, tree, name=NAME):
        """The binary rock of what is installed in a tree."""
        folder = self.work / "packed" / tree.name / name
        folder.mkdir(parents=True)
        self.must(lua, "--tree", tree, "pack", name, cwd=folder)
        return next(folder.glob("*.rock"))

    def publish(self, lua, name, rocks):
        """Make a server of rocks; its address."""
        folder = self.work / "servers" / name
        folder.mkdir()
        for rock in rocks:
            shutil.copy(rock, folder)
        self.must(lua, "make-manifest", folder, program="luarocks-admin")
        return self.url(name)
