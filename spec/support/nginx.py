#!/usr/bin/python3
"""Run the real nginx with its Lua module, and a name server for it, until the parent ends.

    nginx.py --with-parent --prefix DIR

DIR has nginx.conf, where @PORT@ and @RESOLVER@ stand for free ports here, and maybe env.json: more
environment for nginx. The first line on stdout is JSON: pid, url, http (the port), or error. Every
name is at 127.0.0.1, but those that end in .invalid do not exist.
"""

import argparse
import json
import os
import pathlib
import select
import shutil
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
import urllib.request

MODULES = pathlib.Path("/usr/lib/nginx/modules")
LOADED = ("ndk_http_module.so", "ngx_http_lua_module.so")
MISSING = ("nginx with its Lua module is not installed: apt-get install nginx "
           "libnginx-mod-http-lua")
START_MAX, STOP_MAX = 10, 10  # seconds
PARENT_CHECK = 200  # milliseconds
A, REFUSED_NAME = 1, 3


def serve_names(server):
    """Answer every question for an address, for ever."""
    while True:
        question, client = server.recvfrom(512)
        end = question.index(0, 12) + 1
        name = question[12:end]
        kind = struct.unpack("!H", question[end:end + 2])[0]
        unknown = name.lower().endswith(b"\x07invalid\x00")
        found = kind == A and not unknown
        flags = 0x8180 | (REFUSED_NAME if unknown else 0)
        answer = question[:2] + struct.pack("!5H", flags, 1, int(found), 0, 0)
        answer += question[12:end + 4]
        if found:
            answer += struct.pack("!3HIH4B", 0xC00C, A, 1, 60, 4, 127, 0, 0, 1)
        server.sendto(answer, client)


def free_port():
    """A port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def configure(prefix, port, resolver):
    """Write the configuration with the ports in it; its path."""
    text = (prefix / "nginx.conf").read_text(encoding="utf-8")
    text = text.replace("@PORT@", str(port)).replace("@RESOLVER@", f"127.0.0.1:{resolver}")
    modules = [f"load_module {MODULES / name};" for name in LOADED]
    user = ["user root;"] if os.geteuid() == 0 else []
    path = prefix / "run.conf"
    path.write_text("\n".join([*modules, *user, text]), encoding="utf-8")
    return path


def environment(prefix):
    """What nginx sees before it forgets it."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    given = prefix / "env.json"
    return {**kept, **(json.loads(given.read_text()) if given.exists() else {})}


def is_up(port):
    """Does nginx answer?"""
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}/_up", timeout=1).close()
    except OSError:
        return False
    return True


def start(prefix):
    """(process, port) of a running nginx; raises RuntimeError with what it said."""
    if not shutil.which("nginx") or not (MODULES / LOADED[-1]).exists():
        raise RuntimeError(MISSING)
    names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    names.bind(("127.0.0.1", 0))
    threading.Thread(target=serve_names, args=(names,), daemon=True).start()
    port = free_port()
    path = configure(prefix, port, names.getsockname()[1])
    with open(prefix / "output", "wb") as output:
        process = subprocess.Popen(["nginx", "-p", prefix, "-c", path], stdin=subprocess.DEVNULL,
                                   stdout=output, stderr=output, env=environment(prefix))
    end = time.monotonic() + START_MAX
    while not is_up(port):
        if process.poll() is not None or time.monotonic() > end:
            stop(process)
            raise RuntimeError("nginx did not start: " + (prefix / "output").read_text())
        time.sleep(0.02)
    return process, port


def stop(process):
    """End nginx: politely, then not."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        if process.poll() is None:
            process.send_signal(number)
            try:
                process.wait(STOP_MAX)
            except subprocess.TimeoutExpired:
                pass


def wait_for_end(ended):
    """Return when nobody reads stdout any more, the parent ended, or a signal came."""
    parent, poll = os.getppid(), select.poll()
    poll.register(sys.stdout.fileno(), 0)
    while not ended.is_set() and not poll.poll(PARENT_CHECK) and os.getppid() == parent:
        pass


def main():
    """Run nginx as long as somebody wants it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--prefix", type=pathlib.Path, required=True)
    parser.add_argument("--with-parent", action="store_true")
    options = parser.parse_args()
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    try:
        process, port = start(options.prefix)
    except RuntimeError as error:
        print(json.dumps({"error": str(error)}), flush=True)
        return 1
    print(json.dumps({"pid": os.getpid(), "http": port, "url": f"http://127.0.0.1:{port}",
                      "master": process.pid}), flush=True)
    wait_for_end(ended)
    stop(process)
    return 0


if __name__ == "__main__":
    sys.exit(main())
