"""A certificate authority for tests, and server certificates good and bad, made with openssl."""

import datetime
import os
import pathlib
import shutil
import subprocess
import tempfile

NOW = datetime.datetime.now(datetime.timezone.utc)
YESTERDAY, IN_TEN_YEARS = NOW - datetime.timedelta(1), NOW + datetime.timedelta(3650)
LONG_AGO, TOMORROW = NOW - datetime.timedelta(100), NOW + datetime.timedelta(1)
LOCAL, ELSEWHERE = "IP:127.0.0.1,DNS:localhost", "DNS:elsewhere.example"
AUTHORITIES = ("ca", "unknown-ca")
SERVERS = {
    # name: (authority, subject alternative names, first and last moment)
    "good": ("ca", LOCAL, YESTERDAY, IN_TEN_YEARS),
    "wrong_host": ("ca", ELSEWHERE, YESTERDAY, IN_TEN_YEARS),
    "expired": ("ca", LOCAL, LONG_AGO, YESTERDAY),
    "unknown": ("unknown-ca", LOCAL, YESTERDAY, IN_TEN_YEARS),
    "not_yet": ("ca", LOCAL, TOMORROW, IN_TEN_YEARS),
    "any_name": ("ca", "DNS:*,DNS:*.0.0.1,DNS:local*", YESTERDAY, IN_TEN_YEARS),
    "by_a_server": ("good", LOCAL, YESTERDAY, IN_TEN_YEARS),  # which may not vouch for others
    "old_protocol": ("ca", LOCAL, YESTERDAY, IN_TEN_YEARS),  # TLS 1.1 at most
}
KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
CONFIG = """
[req]
distinguished_name = name
[name]
[authority]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
[ca_extensions]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[server_extensions]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = serverAuth
authorityKeyIdentifier = keyid
subjectAltName = $ENV::SUBJECT_ALT_NAME
"""


def ensure(directory):
    """Make the certificates in `directory` unless they are there; several processes may try.

    Files: ca.pem, and for each name of SERVERS name.pem (chain) and name.key.
    """
    target = pathlib.Path(directory)
    if all((target / f"{name}.pem").exists() for name in ("ca", *SERVERS)):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    made = pathlib.Path(tempfile.mkdtemp(prefix=target.name + ".", dir=target.parent))
    try:
        make(made)
        shutil.rmtree(target, ignore_errors=True)  # of before, with fewer
        made.rename(target)
    except OSError:
        if not (target / "ca.pem").exists():
            raise
    finally:
        shutil.rmtree(made, ignore_errors=True)


def make(directory):
    """Make all authorities and certificates in an empty directory."""
    (directory / "openssl.cnf").write_text(CONFIG)
    (directory / "index.txt").touch()
    for name in AUTHORITIES:
        openssl(directory, "req", "-x509", *KEY, "-subj", f"/CN=lambda test {name}",
                "-days", "3650", "-extensions", "ca_extensions",
                "-keyout", f"{name}.key", "-out", f"{name}.pem")
    for name, (authority, names, first, last) in SERVERS.items():
        openssl(directory, "req", "-new", *KEY, "-subj", f"/CN={name}",
                "-keyout", f"{name}.key", "-out", f"{name}.csr")
        openssl(directory, "ca", "-batch", "-notext", "-name", "authority",
                "-cert", f"{authority}.pem", "-keyfile", f"{authority}.key",
                "-extensions", "server_extensions", "-startdate", asn1(first),
                "-enddate", asn1(last), "-in", f"{name}.csr", "-out", f"{name}.pem", names=names)
        if authority not in AUTHORITIES:
            with open(directory / f"{name}.pem", "a", encoding="ascii") as chain:
                chain.write((directory / f"{authority}.pem").read_text())


def openssl(directory, command, *arguments, names=""):
    """Run openssl in a directory; raises with its messages when it fails."""
    environment = {**os.environ, "SUBJECT_ALT_NAME": names or "DNS:unused"}
    done = subprocess.run(["openssl", command, "-config", "openssl.cnf", *arguments],
                          cwd=directory, env=environment, check=False, capture_output=True)
    if done.returncode:
        raise RuntimeError(f"openssl {command}: {done.stderr.decode(errors='replace')}")


def asn1(moment):
    """A moment as openssl ca takes it."""
    return moment.strftime("%Y%m%d%H%M%SZ")
