#!/usr/bin/python3
"""Prove the rockspecs with the real LuaRocks: `make rock-test`.

On every Lua: `luarocks make` in a checkout; a packed source rock and a packed binary rock from a
server made here, over HTTP on loopback; each into a tree of its own that is then used by a script
outside the checkout, for a call whose signature botocore verifies. No network.
"""

import filecmp
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request

sys.dont_write_bytecode = True

import checks  # noqa: E402
import installed  # noqa: E402
import nginx  # noqa: E402
from checks import equal, has  # noqa: E402
from rocks import NAME, ROOT, Lua, Rocks, cjson_folder, copy_checkout  # noqa: E402

JIT_HEADERS = subprocess.run(["pkg-config", "--variable=includedir", "luajit"], check=True,
                             text=True, stdout=subprocess.PIPE).stdout.strip()
LUAS = (Lua("lua5.1", "5.1"), Lua("lua5.2", "5.2"), Lua("lua5.3", "5.3"), Lua("lua5.4", "5.4"),
        Lua("luajit", "5.1", (f"LUA_INCDIR={JIT_HEADERS}",)))
LUA = LUAS[3]
VERSION = re.search(r'\bversion = "([^"]+)"',
                    (ROOT / "lua/lambda.lua").read_text(encoding="utf-8"))[1]
BRANCH = f"rockspec/{NAME}-scm-1.rockspec"
RELEASE = f"rockspec/{NAME}-{VERSION}-1.rockspec"
COMPILER = """#!/bin/sh
while [ $# -gt 1 ]; do [ "$1" = -o ] && : >"$2"; shift; done
"""
MACOS = """package.preload["luarocks.core.sysdetect"] = function()
  return { detect = function() return "macosx", "aarch64" end }
end
"""
NGINX = """
daemon off;
error_log stderr;
pid nginx.pid;
events {{}}
{variables}
http {{
  access_log off;
  client_body_temp_path temporary; proxy_temp_path temporary; fastcgi_temp_path temporary;
  uwsgi_temp_path temporary; scgi_temp_path temporary;
  lua_package_path "{tree}/share/lua/5.1/?.lua;;";
  lua_package_cpath "{tree}/lib/lua/5.1/?.so;;";
  server {{
    listen 127.0.0.1:@PORT@;
    location / {{ content_by_lua_block {{ arg = {{ "{tree}" }} {script} }} }}
  }}
}}
"""


class Test:
    """What the checks share: an endpoint, LuaRocks, and the source rock of the release."""

    def __init__(self, work):
        self.rocks = Rocks(work / "rocks")
        self.work = work
        self.endpoint = installed.Endpoint()
        self.source = self.rocks.pack_source(LUA, copy_checkout(work / "tagged"), VERSION)

    # The rockspecs by themselves

    def lint(self):
        """LuaRocks finds nothing wrong with either file."""
        for rockspec in (BRANCH, RELEASE):
            equal(self.rocks.must(LUA, "lint", ROOT / rockspec), "")

    def is_missing(self, present, what):
        """What a user sees where only `present` files are below the only prefix."""
        prefix = self.layout("-".join(["missing", *present]).replace("/", "-"), present)
        status, output = self.rocks.run(
            LUA, "--tree", self.rocks.tree("missing"), "make", "--deps-mode", "none", BRANCH,
            f"DEPS_DIR={prefix}", cwd=self.work / "tagged")
        equal(status != 0, True)
        kind, name = what
        has(output, f"Could not find {kind} file for {name}",
            f"You may have to install {name} in your system and/or pass {name}_DIR")

    def missing(self):
        """LuaRocks names the library whose file it misses."""
        self.is_missing((), ("library", "CURL"))
        self.is_missing(("lib/libcurl.so",), ("header", "OPENSSL"))
        self.is_missing(("lib/libcurl.so", "include/openssl/evp.h"), ("library", "OPENSSL"))

    # Layouts of other systems: what would be compiled, by a compiler that only makes files

    def layout(self, name, files):
        """A prefix with these files."""
        prefix = self.work / "layouts" / name
        prefix.mkdir(parents=True)
        for file in files:
            (prefix / file).parent.mkdir(parents=True, exist_ok=True)
            (prefix / file).touch()
        return prefix

    def compile(self, name, *variables, init=""):
        """The commands that LuaRocks runs with these variables."""
        tool = self.work / f"compiler-{name}"
        tool.write_text(COMPILER, encoding="utf-8")
        tool.chmod(0o755)
        return self.rocks.must(
            LUA, "--tree", self.rocks.tree(name), "make", "--deps-mode", "none", BRANCH, *variables,
            f"CC={tool}", f"LD={tool}", cwd=copy_checkout(self.work / f"checkout-{name}"), init=init)

    def one_prefix(self):
        """Alpine's and Fedora's: all headers in include, the libraries in lib or lib64."""
        for libraries in ("lib", "lib64"):
            prefix = self.layout(libraries, (
                "include/curl/curl.h", "include/openssl/evp.h", f"{libraries}/libcurl.so",
                f"{libraries}/libcrypto.so"))
            output = self.compile(libraries, f"DEPS_DIR={prefix}")
            has(output, f"-I{prefix}/include", f"-L{prefix}/{libraries}", "-lcurl -lcrypto -lm")

    def homebrew(self):
        """On macOS: a keg for each library, named by CURL_DIR and OPENSSL_DIR."""
        curl = self.layout("opt/curl", ("include/curl/curl.h", "lib/libcurl.dylib"))
        openssl = self.layout("opt/openssl@3", ("include/openssl/evp.h", "lib/libcrypto.dylib"))
        output = self.compile("homebrew", f"CURL_DIR={curl}", f"OPENSSL_DIR={openssl}", init=MACOS)
        has(output, f"-I{curl}/include -I{openssl}/include", f"-L{curl}/lib -L{openssl}/lib",
            "-bundle -undefined dynamic_lookup")
        bare = self.layout("opt/bare", ("lib/libcurl.dylib",))
        _, output = self.rocks.run(LUA, "make", "--deps-mode", "none", BRANCH, f"CURL_DIR={bare}",
                                   cwd=self.work / "tagged", init=MACOS)
        has(output, "Could not find header file for CURL")

    # Installs

    def use(self, lua, tree, version, modules=()):
        """A tree is complete, and a script makes a call with it alone."""
        installed.check_libraries(tree / f"lib/lua/{lua.version}")
        own = tree / f"lib/luarocks/rocks-{lua.version}/{NAME}/{version}-1"
        for folder in filter(lambda name: (ROOT / name).is_dir(), ("docs", "examples", "types")):
            compared = filecmp.dircmp(ROOT / folder, own / folder)
            equal((compared.left_only, compared.right_only, compared.diff_files), ([], [], []))
        equal(sorted(path.name for path in (own / "conf").iterdir()),
              ["CHANGELOG.md", "LICENSE", "README.md"])
        seen = installed.call(self.endpoint, lua.name, tree,
                              installed.paths(tree, lua.version, modules))
        equal(seen, VERSION)

    def make(self, lua):
        """`luarocks make` in a checkout, with the lua-cjson of the distribution."""
        tree, checkout = self.rocks.tree(f"{lua.name}-make"), self.work / f"checkout-{lua.name}"
        self.rocks.must(lua, "--tree", tree, "make", BRANCH, config="debian",
                        cwd=copy_checkout(checkout))
        self.use(lua, tree, "scm", [cjson_folder(lua)])

    def install_source(self, lua):
        """`luarocks install` of the source rock, and of what it depends on, from a server."""
        tree = self.rocks.tree(f"{lua.name}-source")
        rocks = [self.source, self.rocks.pack_cjson(lua, lua.name)]
        url = self.rocks.publish(lua, f"{lua.name}-source", rocks)
        self.rocks.must(lua, "--tree", tree, "install", f"--only-server={url}", NAME)
        self.use(lua, tree, VERSION)

    def install_binary(self, lua):
        """The same with a binary rock, packed from that tree; and its removal."""
        source, tree = (self.rocks.tree(f"{lua.name}-{kind}") for kind in ("source", "binary"))
        rocks = [self.rocks.pack(lua, source), self.rocks.pack(lua, source, "lua-cjson")]
        url = self.rocks.publish(lua, f"{lua.name}-binary", rocks)
        output = self.rocks.must(lua, "--tree", tree, "install", f"--only-server={url}", NAME)
        equal("-c csrc/" in output, False)
        self.use(lua, tree, VERSION)
        self.rocks.must(lua, "--tree", tree, "remove", NAME)
        equal([str(path) for path in tree.rglob("*") if re.search(r"lambda", path.name)], [])

    # OpenResty: its LuaJIT has a prefix of its own, whose module folders nginx searches

    def openresty_prefix(self):
        """/usr/local/openresty/luajit, made of links to the LuaJIT of the distribution."""
        prefix = self.work / "openresty" / "luajit"
        library = next(pathlib.Path("/usr/lib").glob("*/libluajit-5.1.so.2"))
        for link, target in (("bin/luajit", shutil.which("luajit")),
                             ("include/luajit-2.1", JIT_HEADERS),
                             ("lib/libluajit-5.1.so", library)):
            (prefix / link).parent.mkdir(parents=True, exist_ok=True)
            (prefix / link).symlink_to(target)
        return prefix

    def openresty(self):
        """`luarocks --lua-dir` into OpenResty's tree; nginx makes a call with it."""
        prefix, lua = self.openresty_prefix(), Lua("luajit", "5.1")
        rocks = [self.source, self.rocks.pack_cjson(lua, "openresty")]
        url = self.rocks.publish(lua, "openresty", rocks)
        output = self.rocks.must(lua, "--lua-dir", prefix, "--tree", prefix, "install",
                                 f"--only-server={url}", NAME)
        has(output, f"-I{prefix}/include/luajit-2.1")
        self.use(lua, prefix, VERSION)
        equal(self.ask_nginx(prefix), f"{installed.ARN}\t{VERSION}")

    def ask_nginx(self, tree):
        """What the script prints inside nginx."""
        folder = self.work / "nginx"
        folder.mkdir()
        script = installed.SCRIPT.replace("= ...", "= arg[1]").replace("print(", "ngx.print(")
        script = script.replace("tostring(err), ", 'tostring(err), "\\t", ')
        variables = " ".join(f'env "{name}={value}";'
                             for name, value in self.endpoint.environment.items())
        (folder / "nginx.conf").write_text(
            NGINX.format(tree=tree, script=script, variables=variables), encoding="utf-8")
        process, port = nginx.start(folder)
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=10) as answer:
                return answer.read().decode()
        finally:
            nginx.stop(process)

    def chains(self):
        """All checks."""
        for lua in LUAS:
            yield [(f"luarocks make, {lua.name}", lambda lua=lua: self.make(lua)),
                   (f"install a source rock, {lua.name}", lambda lua=lua: self.install_source(lua)),
                   (f"install a binary rock, {lua.name}", lambda lua=lua: self.install_binary(lua))]
        yield [("OpenResty's tree", self.openresty)]
        yield [("lint", self.lint), ("missing libraries and headers", self.missing),
               ("one prefix", self.one_prefix), ("Homebrew", self.homebrew)]


def main():
    """The exit status."""
    with tempfile.TemporaryDirectory(prefix="rock-test-") as work:
        return checks.run(Test(pathlib.Path(work)).chains())


if __name__ == "__main__":
    sys.exit(main())
