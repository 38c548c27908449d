"""Prove that an installed copy works: from outside the checkout, by itself, with a real call."""

import os
import subprocess
import sys
import threading

import server
import verify
import world
from checks import equal, has

KEY = "AKIDEXAMPLE"
ARN = "arn:aws:lambda:us-east-1:123456789012:function:my-function:$LATEST"
SCRIPT = """
local folder = ...
local lambda = require "lambda"
local source = debug.getinfo(lambda.new, "S").source
assert(source:sub(1, #folder + 1) == "@" .. folder, source)
local config, err = lambda.put_function_event_invoke_config {
  function_name = "my-function", maximum_retry_attempts = 1,
}
print(config and config.function_arn or tostring(err), lambda.version)
"""


class Endpoint:
    """The local endpoint, in this process. It answers only what botocore would have signed."""

    def __init__(self):
        listener = server.Listener(world.World(world.Settings()), "http")
        threading.Thread(target=listener.serve_forever, daemon=True).start()
        self.environment = {
            "AWS_ENDPOINT_URL_LAMBDA": f"http://127.0.0.1:{listener.port}",
            "AWS_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": KEY,
            "AWS_SECRET_ACCESS_KEY": verify.KEYS[KEY][0],
            "AWS_EC2_METADATA_DISABLED": "true",
        }


def paths(root, version, modules=()):
    """The module paths of what is below `root` alone, and of folders with other C modules."""
    native = [f"{root}/lib/lua/{version}/?.so", *(f"{folder}/?.so" for folder in modules)]
    return {"LUA_PATH": f"{root}/share/lua/{version}/?.lua", "LUA_CPATH": ";".join(native)}


def call(endpoint, lua, root, environment):
    """Run a script that makes a call by what is below `root`; the version that it saw."""
    script = root.parent / f"{root.name}.lua"
    script.write_text(SCRIPT, encoding="utf-8")
    done = subprocess.run(
        [lua, script, root], cwd=root.parent, text=True, stdin=subprocess.DEVNULL, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={"PATH": os.environ["PATH"], **endpoint.environment, **environment})
    arn, _, version = done.stdout.strip().partition("\t")
    if arn != ARN:
        raise AssertionError(done.stdout)
    return version


def check_libraries(folder):
    """The two shared objects: they export their loader alone, and link no Lua."""
    for name in ("core", "curl"):
        library = folder / "lambda" / f"{name}.so"
        symbols = _read(["nm", "-D", "--defined-only", library]).split()[2::3]
        equal(symbols, [f"luaopen_lambda_{name}"])
        needed = _read(["readelf", "-d", library])
        has(needed, "libcrypto.so")
        if "liblua" in needed:
            raise AssertionError(needed)


def _read(command):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout


sys.dont_write_bytecode = True
