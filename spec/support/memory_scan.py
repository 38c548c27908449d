"""Look for secrets in the memory of a command: memory_scan.py SECRET TOKEN COMMAND...

At each line that the command prints all memory of it that can be written to is searched for the
secret access key and for what exists in C alone: "AWS4" and the key, the signing key of today for
lambda in us-east-1, and the session token in a canonical request and as a line for libcurl. Prints
the line with the five counts, and lets the command go on by a line on its input.
"""
import datetime
import hashlib
import hmac
import os
import re
import subprocess
import sys

HEADER = b"x-amz-security-token"


def writable(pid):
    """The contents of each mapping."""
    with open(f"/proc/{pid}/maps", encoding="utf-8", errors="replace") as maps, \
            open(f"/proc/{pid}/mem", "rb") as memory:
        for line in maps:
            first, last, rights = re.match(r"(\w+)-(\w+) (\S+)", line).groups()
            if rights.startswith("rw"):
                memory.seek(int(first, 16))
                yield memory.read(int(last, 16) - int(first, 16))


def signing_key(secret):
    key = b"AWS4" + secret
    today = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%d")
    for part in (today, "us-east-1", "lambda", "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key


def main():
    secret, token = map(os.fsencode, sys.argv[1:3])
    needles = [secret, b"AWS4" + secret, signing_key(secret), HEADER + b":" + token,
               HEADER + b": " + token + b"\0"]
    with subprocess.Popen(sys.argv[3:], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          text=True) as child:
        for line in child.stdout:
            found = list(writable(child.pid))
            print(line.strip(), *(sum(part.count(needle) for part in found) for needle in needles),
                  flush=True)
            child.stdin.write("\n")
            child.stdin.flush()
    sys.exit(child.returncode)


main()
