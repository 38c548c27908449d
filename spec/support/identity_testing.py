"""What the self tests of the identity endpoint share: a running one, clients, openssl."""

import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
for variable in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[variable]  # botocore is to see nothing but what a case says
os.environ["no_proxy"] = "127.0.0.1"

from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

import test_endpoint  # noqa: E402

COMMAND = [sys.executable, str(pathlib.Path(__file__).with_name("identity.py"))]
ROLE = "arn:aws:iam::123456789012:role/deploy"
MARK = "SECRETMARK"
FORM = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}
JSON = {"content-type": "application/json"}
ASSUME = (b"Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole"
          b"%2Fdeploy&RoleSessionName=abc")
EXCHANGE = ASSUME.replace(b"Role&", b"RoleWithWebIdentity&") + b"&WebIdentityToken=unknown"
TTL = "x-aws-ec2-metadata-token-ttl-seconds"
ROLES = "/latest/meta-data/iam/security-credentials/"
PATIENCE = 10  # seconds, for a machine that is busy


class Identity(test_endpoint.Endpoint):
    """A running identity endpoint and raw access to it."""

    def __init__(self, *options):  # another command
        self.process = subprocess.Popen(COMMAND + list(options), stdout=subprocess.PIPE, text=True)
        self.known = json.loads(self.process.stdout.readline())

    def keys(self, name="AKIDEXAMPLE"):
        """Access key id, secret and token of a known key."""
        key = self.control("keys")[name]
        return name, key["secret_access_key"], key.get("session_token")


class IdentityCase(unittest.TestCase):
    """Cases that share one endpoint with HTTP and HTTPS, reset before each."""

    @classmethod
    def setUpClass(cls):
        cls.directory = tempfile.TemporaryDirectory()
        cls.endpoint = Identity("--certificates", cls.directory.name + "/certificates")
        cls.url = cls.endpoint.known["url"]
        cls.control = cls.endpoint.control
        cls.addClassCleanup(cls.directory.cleanup)
        cls.addClassCleanup(cls.endpoint.stop)

    def setUp(self):
        self.endpoint.control("reset")

    def client(self, service, keys=None, **config):
        """A botocore client without retries, closed after the case."""
        key, secret, token = keys or self.endpoint.keys()
        client = test_endpoint.SESSION.create_client(
            service, "us-east-1", endpoint_url=self.url, aws_access_key_id=key,
            aws_secret_access_key=secret, aws_session_token=token, config=Config(
                retries={"max_attempts": 0}, parameter_validation=False, proxies={}, **config))
        self.addCleanup(client.close)
        return client

    def requests(self):
        """The log."""
        return self.endpoint.control("requests")["requests"]

    def last(self):
        """The last request in the log."""
        return self.requests()[-1]

    def refused(self, method, **parameters):
        """Status and code of the error that a client's method ends with."""
        with self.assertRaises(ClientError) as caught:
            method(**parameters)
        response = caught.exception.response
        self.message = response["Error"]["Message"]
        return response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"]

    def send(self, method, target, headers=None, body=b""):
        """Status, error code and body of the answer to a request as it is."""
        fields = {"host": self.url[len("http://"):], "connection": "close", **(headers or {})}
        return test_endpoint.outcome(self.endpoint.send(
            test_endpoint.request(method, target, fields, body)))


def encode(data):
    """Base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def without_none(members):
    """Members that have a value."""
    return {name: value for name, value in members.items() if value is not None}


def openssl(*arguments, data=None):
    """What openssl writes."""
    return subprocess.run(["openssl", *arguments], input=data, check=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def sign(path, message):
    """The 64 bytes r, s of openssl's signature, which is DER: 30 len (02 len integer) twice."""
    der, numbers = openssl("dgst", "-sha256", "-sign", path, data=message)[2:], []
    for _ in range(2):
        end = 2 + der[1]
        numbers.append(int.from_bytes(der[2:end], "big").to_bytes(32, "big"))
        der = der[end:]
    return b"".join(numbers)
