#!/usr/bin/python3
"""A local stand-in for all that hands out AWS credentials: it checks what it is asked by the rules
of the services, keeps state, and injects faults.

    identity.py                        serve until Ctrl-C and say what to export
    identity.py -- lua5.4 script.lua   run a command against it, with the environment set
    identity.py --with-parent          for helpers: end when the reader of stdout or the parent ends

Away from a terminal the first line on stdout is JSON: pid, url, http, silent (a port that accepts
and never answers), mark (in every secret that is made here), keys, and with TLS https and ca.
One listener serves, by path (and all but lambda also below /its-name, such as /sts/):

    sts        POST /                          AssumeRole, AssumeRoleWithWebIdentity
    sso        GET /federation/credentials     GetRoleCredentials
    oidc       POST /token                     CreateToken
    signin     POST /v1/token                  CreateOAuth2Token, with a DPoP proof
    metadata   /latest/                        GetToken, ListRoles, GetRole
    container  GET /v2/credentials/, /v1/credentials     GetCredentials
    lambda     /2019-09-25/                    what endpoint.py has, for keys handed out here

Control: POST a JSON object to /_control/NAME. All members are optional.

    reset         {}              forget all but the options of the start
    settings      region          that signatures must be for; "*" for any
                  account         123456789012
                  clock_offset    seconds that this clock is ahead
                  clock_skew_check  whether the time of a signature counts
    faults        faults          a list, see faults.py, taken by the next requests; the members
                                  path (its start), service and operation pick the requests
    requests      {}              the log since the reset: time, connection, listener, method,
                                  target, headers, body, service, operation, parameters, signer,
                                  region, dpop {header, claims}, verified, reason, status
    connections   {}              as of endpoint.py
    keys          access_key_id, secret_access_key, session_token, expires_in, arn, of_role
                                  a key that may sign, besides AKIDEXAMPLE, AKIDSECOND,
                                  ASIDTEMPORARY and every key that was handed out; answers with all
    role          name            with its path, if any; roles need not be known
                  external_id     that AssumeRole must send
                  trusted         access key ids that may assume it; all
                  web_identity    false: not by web identity
                  max_duration    seconds; 43200
    web_identity  token           that may be exchanged; a new one, in the answer
    sso           token           that may ask for roles; a new one, in the answer
                  account_id, role_name   a role that it may have; the account, Reader
                  revoked         true: the token is not known any more
    oidc          client_id, client_secret, refresh_token   new ones, in the answer
                  rotate          false: no new refresh token at a renewal
    login         client_id, refresh_token   new ones, in the answer
                  jwk             its key; the first that is used
                  rotate          false: the refresh token stays
                  output          changes of the answer beside its accessToken
    metadata      role            its name; false for none
                  extended        true: security-credentials-extended is there
                  v1              true: requests without a token are answered
                  token_status    the status of every answer to the PUT for a token
                  enabled         false: 403 for everything
                  code, message   of the role's document
                  revoke          true: forget all tokens
    container     authorization   the exact value that the header must have; none
                  path            the exact path and query; any
                  role_arn, account_id

Of role, web_identity, sso, oidc, login, metadata and container, those that it fits have also:

    expires_in    seconds until the end of what is handed out, negative for the past; a string for
                  Expiration as it is; false to leave it out
    members       changes of the answer by its own names: a value, or false to leave one out
    error         {code, message, status, members}: refuse; of login also a word, such as
                  TOKEN_EXPIRED
"""

import argparse
import json
import signal
import socket
import sys
import threading

sys.dont_write_bytecode = True

import certificates  # noqa: E402
import endpoint  # noqa: E402
import identity_world  # noqa: E402
import server  # noqa: E402
import world  # noqa: E402
from identity_vault import MARK  # noqa: E402


def parse_options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("--port", type=int, default=0, help="HTTP port; a free one")
    parser.add_argument("--https-port", type=int, default=0, help="good HTTPS port; a free one")
    parser.add_argument("--certificates", metavar="DIR",
                        help="serve HTTPS with the certificates in DIR, made there if absent")
    parser.add_argument("--region", default=world.Settings.region)
    parser.add_argument("--human", action="store_true", help="say what to export, show requests")
    parser.add_argument("--with-parent", action="store_true",
                        help="end when the parent ends, or the reader of stdout")
    parser.add_argument("command", nargs="*", help="run this against the endpoint, then end")
    return parser.parse_args()


def listen(options, observer):
    """Start all listeners: (announcement, sockets to keep)."""
    server.CONTROLS = identity_world.CONTROLS
    shared = identity_world.World(world.Settings(region=options.region), observer)
    listeners = {"http": server.Listener(shared, "http", options.port)}
    if options.certificates:
        certificates.ensure(options.certificates)
        for name in certificates.SERVERS:
            port = options.https_port if name == "good" else 0
            tls = endpoint.context(options, name)
            listeners[name] = server.Listener(shared, name, port, tls)
    for listener in listeners.values():
        threading.Thread(target=listener.serve_forever, daemon=True).start()
    silent = socket.create_server(("127.0.0.1", 0))  # connects, then never says a word
    known = endpoint.announcement(options, listeners, silent)
    return {**known, "mark": MARK, "keys": shared.keys({})}, (listeners, silent)


def exports(options, known):
    """The environment that points every service of an AWS client at the endpoint."""
    services = ("STS", "SSO", "SSO_OIDC", "SIGNIN", "LAMBDA")
    return {**{f"AWS_ENDPOINT_URL_{name}": known["url"] for name in services},
            "AWS_EC2_METADATA_SERVICE_ENDPOINT": known["url"], "AWS_REGION": options.region}


def explain(options, known):
    """Tell a person how to use the endpoint."""
    print("All that hands out AWS credentials, locally. Point a script at it with:\n")
    for name, value in exports(options, known).items():
        print(f"export {name}='{value}'")
    print("\nCtrl-C ends it.\n", flush=True)


def main():
    """Serve until a signal, the end of the parent, or the end of the command."""
    options, ended = parse_options(), threading.Event()
    human = options.human or (sys.stdout.isatty() and not options.command)
    known, _keep = listen(options, endpoint.show if human else None)
    if options.command:
        return endpoint.run(options.command, exports(options, known))
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    if human:
        explain(options, known)
    else:
        print(json.dumps(known), flush=True)
    if options.with_parent:
        threading.Thread(target=endpoint.watch_parent, args=(ended,), daemon=True).start()
    ended.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
