#!/usr/bin/python3
"""A local Lambda endpoint for the event-invoke-config operations, with verified signatures.

    endpoint.py                      serve until Ctrl-C and say what to export
    endpoint.py -- lua5.4 script.lua run a command against it, with the environment set
    endpoint.py --with-parent        for helpers: end when the reader of stdout or the parent ends

Away from a terminal the first line on stdout is JSON: pid, url, http, https and ca.
"""

import argparse
import json
import os
import pathlib
import select
import signal
import socket
import ssl
import subprocess
import sys
import threading

sys.dont_write_bytecode = True

import certificates  # noqa: E402
import server  # noqa: E402
import verify  # noqa: E402
import world  # noqa: E402

KEY = "AKIDEXAMPLE"
PARENT_CHECK = 500  # milliseconds
MISLEADING = ("AWS_SESSION_TOKEN", "AWS_PROFILE", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL",
              "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy")


def parse_options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--port", type=int, default=0, help="HTTP port; a free one")
    parser.add_argument("--https-port", type=int, default=0, help="good HTTPS port; a free one")
    parser.add_argument("--certificates", metavar="DIR",
                        help="serve HTTPS with the certificates in DIR, made there if absent")
    parser.add_argument("--clock-skew-check", choices=("on", "off"), default="on")
    parser.add_argument("--region", default=world.Settings.region)
    parser.add_argument("--human", action="store_true", help="say what to export, show requests")
    parser.add_argument("--with-parent", action="store_true",
                        help="end when the parent ends, or the reader of stdout")
    parser.add_argument("command", nargs="*", help="run this against the endpoint, then end")
    return parser.parse_args()


def listen(options, observer):
    """Start all listeners: (announcement, sockets to keep)."""
    settings = world.Settings(region=options.region,
                              clock_skew_check=options.clock_skew_check == "on")
    shared = world.World(settings, observer)
    listeners = {"http": server.Listener(shared, "http", options.port)}
    if options.certificates:
        certificates.ensure(options.certificates)
        for name in certificates.SERVERS:
            port = options.https_port if name == "good" else 0
            listeners[name] = server.Listener(shared, name, port, context(options, name))
    for listener in listeners.values():
        threading.Thread(target=listener.serve_forever, daemon=True).start()
    silent = socket.create_server(("127.0.0.1", 0))  # connects, then never says a word
    return announcement(options, listeners, silent), (listeners, silent)


def context(options, name):
    """TLS with the certificate of a listener."""
    directory = pathlib.Path(options.certificates)
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if name == "old_protocol":
        made.set_ciphers("DEFAULT@SECLEVEL=0")  # else OpenSSL refuses by itself
        made.minimum_version, made.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    made.load_cert_chain(directory / f"{name}.pem", directory / f"{name}.key")
    return made


def announcement(options, listeners, silent):
    """What users of the endpoint need to know."""
    ports = {name: listener.port for name, listener in listeners.items()}
    known = {"pid": os.getpid(), "http": ports.pop("http"), "silent": silent.getsockname()[1]}
    known["url"] = f"http://127.0.0.1:{known['http']}"
    if ports:
        known["https"] = ports
        known["ca"] = str(pathlib.Path(options.certificates).resolve() / "ca.pem")
    return known


def exports(options, known):
    """The environment that points an AWS client at the endpoint."""
    return {
        "AWS_ENDPOINT_URL_LAMBDA": known["url"],
        "AWS_REGION": options.region,
        "AWS_ACCESS_KEY_ID": KEY,
        "AWS_SECRET_ACCESS_KEY": verify.KEYS[KEY][0],
    }


def explain(options, known):
    """Tell a person how to use the endpoint."""
    print("A local Lambda endpoint with the function my-function (versions 1 and 2, aliases BLUE "
          "and prod).\nPoint a script at it with:\n")
    for name, value in exports(options, known).items():
        print(f"export {name}='{value}'")
    if "https" in known:
        print(f"\nor over TLS:\n\nexport AWS_CA_BUNDLE='{known['ca']}'\n"
              f"export AWS_ENDPOINT_URL_LAMBDA='https://127.0.0.1:{known['https']['good']}'")
    print("\nCtrl-C ends it.\n", flush=True)


def show(entry):
    """One line on stderr for a request."""
    verdict = "verified" if entry["verified"] else "refused"
    reason = f" ({entry['reason']})" if "reason" in entry else ""
    print(f"{entry['status']} {entry['method']} {entry['target']} {verdict}{reason}",
          file=sys.stderr, flush=True)


def run(command, environment):
    """Run a command against the endpoint; its exit status."""
    kept = {name: value for name, value in os.environ.items() if name not in MISLEADING}
    return subprocess.run(command, env={**kept, **environment}, check=False).returncode


def watch_parent(ended):
    """Set `ended` when nobody reads stdout any more or the parent process is another."""
    parent, poll = os.getppid(), select.poll()
    poll.register(sys.stdout.fileno(), 0)
    while not poll.poll(PARENT_CHECK) and os.getppid() == parent:
        pass
    ended.set()


def main():
    """Serve until a signal, the end of the parent, or the end of the command."""
    options = parse_options()
    ended = threading.Event()
    human = options.human or (sys.stdout.isatty() and not options.command)
    known, _keep = listen(options, show if human else None)
    if options.command:
        return run(options.command, exports(options, known))
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    if human:
        explain(options, known)
    else:
        print(json.dumps(known), flush=True)
    if options.with_parent:
        threading.Thread(target=watch_parent, args=(ended,), daemon=True).start()
    ended.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
