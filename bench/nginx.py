"""What a call of this module costs a worker of nginx, and whether others wait for it.

usage: nginx.py [--rounds N] [--calls N] [--seconds N]

Throughput: a worker calls a server on loopback that always gives the same answer, by this module
and by a request written by hand with the same bytes, which neither checks nor signs, in turns.
Figures are medians, the ratio the median of the rounds' own. The worker and the server have a core
each.

Latency: how long an unrelated location of the one worker takes to answer, while it does nothing
else and while it waits for 100 calls of one second each.
"""
import argparse
import http.client
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import run

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
CONFIGURATION = """
daemon off;
worker_processes 1;
error_log logs/error.log error;
pid logs/nginx.pid;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  client_body_temp_path temporary;
  proxy_temp_path temporary;
  fastcgi_temp_path temporary;
  uwsgi_temp_path temporary;
  scgi_temp_path temporary;
  lua_package_path "{root}/lua/?.lua;{root}/bench/?.lua;;";
  lua_package_cpath "{root}/build/luajit/?.so;;";
  init_by_lua_block {{ require "lambda" }}
  server {{
    listen 127.0.0.1:@PORT@;
    keepalive_requests 1000000;
    location = /_up {{ return 204; }}
    location = /unrelated {{ return 200 "here\\n"; }}
    location = /run {{
      content_by_lua_block {{
        local asked = ngx.req.get_uri_args()
        require("nginx").run(asked.way, tonumber(asked.port), tonumber(asked.count), 8)
      }}
    }}
    location = /load {{
      content_by_lua_block {{
        local port = tonumber(ngx.var.arg_port)
        ngx.timer.at(0, function() require("nginx").load(port, 100) end)
      }}
    }}
    location / {{
      content_by_lua_block {{
        ngx.sleep(1)
        ngx.header.content_length = {length}
        ngx.print('{answer}')
      }}
    }}
  }}
}}
"""


class Nginx:
    """An nginx on a core, for as long as the block runs."""

    def __init__(self, core):
        self.folder = tempfile.TemporaryDirectory()
        prefix = pathlib.Path(self.folder.name)
        (prefix / "logs").mkdir()
        (prefix / "nginx.conf").write_text(CONFIGURATION.format(
            root=ROOT, answer=run.RESULT, length=len(run.RESULT)), encoding="utf-8")
        self.process = subprocess.Popen(
            [sys.executable, ROOT / "spec/support/nginx.py", "--with-parent", "--prefix", prefix],
            stdout=subprocess.PIPE, text=True,
            preexec_fn=lambda: os.sched_setaffinity(0, core))
        known = json.loads(self.process.stdout.readline())
        if "error" in known:
            sys.exit(f"bench: {known['error']}")
        self.port = known["http"]
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)

    def get(self, path):
        """The text of the answer; ends the benchmark when it is an error."""
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        if answer.status != 200:
            log = pathlib.Path(self.folder.name, "logs/error.log").read_text(encoding="utf-8")
            sys.exit(f"bench: {path}: HTTP {answer.status}\n{log}")
        return text

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.connection.close()
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()


def throughput(rounds, calls):
    """Print what one call costs the worker, by hand and by the module."""
    client_core, server_core = run.cores()
    seen = {"hand": [], "module": []}
    with run.Server(server_core, []) as port, Nginx(client_core) as nginx:
        for _ in range(rounds):
            for way, figures in seen.items():
                text = nginx.get(f"/run?way={way}&port={port}&count={calls}")
                figures.append([float(word) for word in text.split()])
    print(f"{'a call, eight at a time':<40}{'µs of CPU':>12}{'µs passed':>12}{'calls/s':>10}")
    for way, figures in seen.items():
        cpu, passed = (statistics.median(column) for column in zip(*figures))
        print(f"{way:<40}{cpu:>12.1f}{passed:>12.1f}{1e6 / passed:>10,.0f}")
    ratio = statistics.median(a[1] / b[1] for a, b in zip(seen["hand"], seen["module"]))
    print(f"the module does {ratio:.0%} of the calls that are done by hand\n")


def latencies(nginx, seconds):
    """Milliseconds that an unrelated location took, sorted."""
    found, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        began = time.perf_counter()
        nginx.get("/unrelated")
        found.append((time.perf_counter() - began) * 1e3)
    return sorted(found)


def blocking(seconds):
    """Print how long an unrelated location takes, beside nothing and beside calls under way."""
    client_core, server_core = run.cores()
    print(f"{'an unrelated location':<40}{'median, ms':>12}{'p99, ms':>12}")
    with Nginx(server_core) as slow, Nginx(client_core) as nginx:
        for title in "idle", "100 calls of 1 s under way":
            found = latencies(nginx, seconds)
            p99 = found[int(len(found) * 0.99)]
            print(f"{title:<40}{statistics.median(found):>12.2f}{p99:>12.2f}")
            nginx.get(f"/load?port={slow.port}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--calls", type=int, default=20000, help="in a round, of each kind")
    parser.add_argument("--seconds", type=float, default=5, help="of each look at latency")
    arguments = parser.parse_args()
    throughput(arguments.rounds, arguments.calls)
    blocking(arguments.seconds)


if __name__ == "__main__":
    main()
