"""The local endpoint judged with botocore as its client. Run with /usr/bin/python3."""

import dataclasses
import io
import json
import os
import pathlib
import re
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

os.environ["BOTO_DISABLE_CRT"] = "true"
sys.dont_write_bytecode = True

import botocore.session  # noqa: E402
from botocore.auth import SigV4Auth  # noqa: E402
from botocore.awsrequest import AWSRequest  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.credentials import Credentials  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

import api_error  # noqa: E402
from endpoint_cases import (  # noqa: E402
    ACCEPTED, AGES, ARN, BASE, BODIES, ERRORS, FUNCTIONS, GOLDEN, HASH, JSON_TYPE, KEY, QUEUE,
    SECRET)
import verify  # noqa: E402
import wire  # noqa: E402

COMMAND = [sys.executable, str(pathlib.Path(__file__).with_name("endpoint.py"))]
SESSION = botocore.session.Session()


class Endpoint:
    """A running endpoint and raw access to it."""

    def __init__(self, *options):
        self.process = subprocess.Popen(COMMAND + list(options), stdout=subprocess.PIPE, text=True)
        self.known = json.loads(self.process.stdout.readline())

    def stop(self):
        """End it as its users do; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        self.process.stdout.close()
        return self.process.wait(5)

    def client(self, key=KEY, secret=SECRET, token=None, url=None):
        """A botocore client without retries."""
        return SESSION.create_client(
            "lambda", "us-east-1", endpoint_url=url or self.known["url"], aws_access_key_id=key,
            aws_secret_access_key=secret, aws_session_token=token, verify=self.known.get("ca"),
            config=Config(retries={"max_attempts": 0}, parameter_validation=False, proxies={}))

    def send(self, data, port=None):
        """All bytes that come back for some bytes, until the endpoint closes or for 2 seconds."""
        with socket.create_connection(("127.0.0.1", port or self.known["http"]), 2) as stream:
            stream.sendall(data)
            return receive(stream)

    def control(self, name, /, **parameters):
        """POST to the control path."""
        body = json.dumps(parameters, ensure_ascii=False).encode("utf-8", "surrogateescape")
        answer = self.send(request("POST", "/_control/" + name, {"connection": "close"}, body))
        head, _, body = answer.partition(b"\r\n\r\n")
        result = json.loads(body.decode("utf-8", "surrogateescape"))
        if not head.startswith(b"HTTP/1.1 200 "):
            raise ValueError(result["error"])
        return result


def receive(stream):
    """What a socket has until its end, or until nothing came for a while."""
    data = b""
    try:
        while True:
            part = stream.recv(65536)
            if not part:
                return data
            data += part
    except TimeoutError:
        return data


def request(method, target, headers, body=b""):
    """The bytes of a request; Host and Content-Length are added."""
    fields = {"host": "127.0.0.1", "content-length": str(len(body)),
              **{name.lower(): value for name, value in headers.items()}}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"{method} {target} HTTP/1.1\r\n{lines}\r\n".encode() + body


def signed(method, target, headers=None, body=b"", extra=None, region="us-east-1",
           service="lambda"):
    """The bytes of a request that botocore signed; `extra` headers are added unsigned."""
    subject = AWSRequest(method, "http://127.0.0.1" + target, headers or {}, body)
    subject.headers["Host"] = "127.0.0.1"
    SigV4Auth(Credentials(KEY, SECRET), service, region).add_auth(subject)
    fields = {**dict(subject.headers.items()), "connection": "close", **(extra or {})}
    return request(method, target, fields, body)


def golden(method, target, headers, body, names, signature):
    """The bytes of a golden request."""
    authorization = (f"AWS4-HMAC-SHA256 Credential={KEY}/20260102/us-east-1/lambda/aws4_request, "
                     f"SignedHeaders={names}, Signature={signature}")
    return request(method, target, {
        "host": "lambda.us-east-1.amazonaws.com", "x-amz-date": "20260102T030405Z",
        "authorization": authorization, "connection": "close", **headers}, body)


def outcome(answer):
    """Status, error code and body of raw answer bytes."""
    head, _, body = answer.partition(b"\r\n\r\n")
    code = re.search(rb"x-amzn-errortype: (\S+)", head)
    return int(head.split(b" ")[1]), code and code[1].decode(), body


class EndpointCase(unittest.TestCase):
    """Cases that share one endpoint with HTTP and HTTPS, reset before each."""

    @classmethod
    def setUpClass(cls):
        cls.directory = tempfile.TemporaryDirectory()
        cls.endpoint = Endpoint("--certificates", cls.directory.name + "/certificates")
        cls.addClassCleanup(cls.directory.cleanup)
        cls.addClassCleanup(cls.endpoint.stop)

    def setUp(self):
        self.endpoint.control("reset")
        self.client = self.make_client()

    def make_client(self, *credentials, url=None):
        """A botocore client that is closed after the case."""
        client = self.endpoint.client(*credentials, url=url)
        self.addCleanup(client.close)
        return client

    def call(self, operation, client=None, **parameters):
        """Call an operation of the family by its verb; the result without metadata."""
        plural = "s" if operation == "list" else ""
        method = getattr(client or self.client, f"{operation}_function_event_invoke_config{plural}")
        result = method(**{"FunctionName": "my-function", **parameters})
        self.metadata = result.pop("ResponseMetadata")
        return result

    def last(self):
        """The last request in the log."""
        return self.endpoint.control("requests")["requests"][-1]


class Signatures(EndpointCase):
    """What passes as signed and what does not."""

    def test_golden_requests_verify(self):
        self.endpoint.control("settings", clock_skew_check=False)
        for method, target, headers, body, names, signature in GOLDEN:
            self.endpoint.send(golden(method, target, headers, body, names, signature))
            entry = self.last()
            with self.subTest(target):
                self.assertEqual((target, body.decode()), (entry["target"], entry["body"]))
                if "x-amz-security-token" in headers:  # the endpoint knows this key without a token
                    self.assertIn("UnrecognizedClientException", entry["reason"])
                else:
                    self.assertTrue(entry["verified"], entry)

    def test_the_golden_request_with_a_token(self):
        case = next(case for case in GOLDEN if "x-amz-security-token" in case[2])
        sent = wire.read_request(io.BytesIO(golden(*case)), None)
        verify.check_signature(sent, verify.parse_claim(sent))
        wrong = dataclasses.replace(verify.parse_claim(sent), time="20260102T030406Z")
        with self.assertRaises(api_error.ApiError):
            verify.check_signature(sent, wrong)

    def test_keys(self):
        mismatch = "InvalidSignatureException"
        unknown = "UnrecognizedClientException"
        for key, secret, token, code in (
                ("AKIDSECOND", "second-secret", None, None),
                ("AKIDTEMPORARY", "temporary-secret", "TOKEN", None),
                ("AKIDTEMPORARY", "temporary-secret", None, unknown),
                ("AKIDTEMPORARY", "temporary-secret", "OTHER", unknown),
                (KEY, SECRET, "TOKEN", unknown),
                ("AKIDOTHER", SECRET, None, unknown),
                (KEY, "wrong", None, mismatch)):
            with self.subTest(key=key, token=token):
                client = self.make_client(key, secret, token)
                if code is None:
                    self.call("list", client)
                    continue
                with self.assertRaises(ClientError) as caught:
                    self.call("list", client)
                self.assertEqual(code, caught.exception.response["Error"]["Code"])

    def test_refusals(self):
        invalid, incomplete = "InvalidSignatureException", "IncompleteSignatureException"
        other = "AWS4-HMAC-SHA256 Credential=x"
        bare = request("GET", BASE, {"connection": "close"})
        for sent, code, words in (
                (bare, "MissingAuthenticationTokenException", "Missing"),
                (signed("GET", BASE, extra={"Authorization": other}), incomplete, "'Signature'"),
                (signed("GET", BASE, extra={"Authorization": "Basic x"}), incomplete, "algorithm"),
                (signed("GET", BASE, extra={"X-Amz-Date": ""}), incomplete, "X-Amz-Date"),
                (signed("GET", BASE, extra={"x-amz-other": "1"}), invalid, "'x-amz-other' must"),
                (signed("PUT", BASE, {}, b"{}", JSON_TYPE), invalid, "'content-type' must"),
                (signed("GET", BASE).replace(b"=host;", b"="), invalid, "'host' must"),
                (signed("GET", BASE).replace(b"host;x-amz-date", b"x-amz-date;host"), invalid,
                 "sorted"),
                (signed("GET", BASE).replace(b"=host;", b"=a;host;"), invalid, "'a' is not in the"),
                (signed("GET", BASE).replace(b"E/20", b"E/19"), invalid, "Date in Credential"),
                (signed("GET", BASE, HASH), invalid, "'x-amz-content-sha256' header"),
                (signed("GET", BASE, region="eu-west-1"), invalid, "region, not 'eu-west-1'"),
                (signed("GET", BASE, service="sts"), invalid, "correct service: 'lambda'"),
                (signed("GET", BASE, extra={"Host": "127.0.0.2"}), invalid, "does not match"),
                (signed("GET", BASE + "?Qualifier=$LATEST"), invalid, "does not match"),
                (signed("GET", "/a").replace(b"GET /a", b"GET /b"), invalid, "does not match"),
                (signed("PUT", "/a", {}, b"12").replace(b"\r\n12", b"\r\n13"), invalid, "does")):
            status, given, body = outcome(self.endpoint.send(sent))
            with self.subTest(code=code, words=words):
                self.assertEqual((403, code), (status, given))
                self.assertEqual(["message"], list(json.loads(body)))
                self.assertIn(words, json.loads(body)["message"])

    def test_doubled_slashes_blanks_and_dots_as_botocore_has_them(self):
        for target in ("//a//b/", "/a/../b/./c", "/%2E%2E/x", "/a%20b%2Fc", "/", "/~x_-.", "/a:b@"):
            self.endpoint.send(signed("GET", target, {"x-amz-a": "  b   c "}))
            with self.subTest(target):
                self.assertEqual((True, target), (self.last()["verified"], self.last()["target"]))

    def test_repeated_headers_are_joined(self):
        sent = signed("GET", BASE, {"x-amz-a": "1,2"})
        self.endpoint.send(sent.replace(b"x-amz-a: 1,2", b"x-amz-a: 1\r\nX-Amz-A: 2"))
        self.assertTrue(self.last()["verified"])

    def test_clock(self):
        for offset, words in ((-890, None), (890, None), (1000, "Signature expired: "),
                              (-1000, "Signature not yet current: ")):
            self.endpoint.control("settings", clock_offset=offset)
            status, _, body = outcome(self.endpoint.send(signed("GET", BASE)))
            with self.subTest(offset):
                self.assertEqual(403 if words else 404, status)
                self.assertIn(words or "", body.decode())

    def test_region_can_be_changed(self):
        self.endpoint.control("settings", region="eu-west-1", service="other")
        self.endpoint.send(signed("GET", BASE, region="eu-west-1", service="other"))
        self.assertTrue(self.last()["verified"])

    def test_a_mismatch_is_explained_in_the_log(self):
        self.endpoint.send(signed("GET", BASE, extra={"Host": "other"}))
        self.assertTrue(self.last()["canonical_request"].startswith(f"GET\n{BASE}\n\nhost:other\n"))
        self.assertTrue(self.last()["string_to_sign"].startswith("AWS4-HMAC-SHA256\n"))


class Service(EndpointCase):
    """The five operations as recorded."""

    def test_put_get_update_delete(self):
        put = self.call("put", MaximumRetryAttempts=0, Qualifier="prod")
        modified = put.pop("LastModified").timestamp()
        self.assertAlmostEqual(time.time(), modified, delta=60)
        self.assertEqual({"FunctionArn": ARN + ":prod", "MaximumRetryAttempts": 0,
                          "DestinationConfig": {"OnSuccess": {}, "OnFailure": {}}}, put)
        self.call("update", FunctionName="my-function:prod", MaximumEventAgeInSeconds=60,
                  DestinationConfig={"OnFailure": {"Destination": QUEUE}})
        got = self.call("get", FunctionName=ARN + ":prod")
        got.pop("LastModified")
        expected = {"FunctionArn": ARN + ":prod", "MaximumRetryAttempts": 0,
                    "MaximumEventAgeInSeconds": 60, "DestinationConfig": {
                        "OnSuccess": {}, "OnFailure": {"Destination": QUEUE}}}
        self.assertEqual(expected, got)
        self.assertNotIn("MaximumRetryAttempts",
                         self.call("put", Qualifier="prod", DestinationConfig={"OnSuccess": {}}))
        self.call("delete", Qualifier="prod")
        self.assertEqual(204, self.metadata["HTTPStatusCode"])
        self.assertRegex(self.metadata["HTTPHeaders"]["x-amzn-requestid"], r"^[0-9a-f-]{36}$")
        self.assertEqual({"FunctionEventInvokeConfigs": []}, self.call("list"))

    def test_last_modified_is_a_number(self):
        status, _, body = outcome(self.endpoint.send(signed("PUT", BASE, JSON_TYPE, AGES)))
        self.assertEqual(200, status)
        self.assertRegex(body, rb'"LastModified": \d{10}\.\d{1,3},')

    def test_names(self):
        for name, qualifier, answered in ACCEPTED:
            with self.subTest(name):
                given = {"Qualifier": qualifier} if qualifier else {}
                result = self.call("put", FunctionName=name, MaximumRetryAttempts=1, **given)
                self.assertEqual(f"{ARN}:{answered}", result["FunctionArn"])

    def test_errors(self):
        for operation, parameters, status, code, message in ERRORS:
            with self.subTest(operation=operation, parameters=parameters):
                with self.assertRaises(ClientError) as caught:
                    self.call(operation, **parameters)
                response = caught.exception.response
                self.assertEqual((status, code), (response["ResponseMetadata"]["HTTPStatusCode"],
                                                  response["Error"]["Code"]))
                pattern = message if isinstance(message, re.Pattern) else f"^{re.escape(message)}$"
                self.assertRegex(response["Error"]["Message"], pattern)

    def test_members_of_error_bodies(self):
        for sent in (signed("PUT", BASE, JSON_TYPE, b"{}"), signed("GET", BASE)):
            _, code, body = outcome(self.endpoint.send(sent))
            self.assertEqual(BODIES[code], set(json.loads(body)))

    def test_bodies_that_are_no_json_object(self):
        form = {"content-type": "application/x-www-form-urlencoded"}
        for headers, body, status in (
                (JSON_TYPE, b"", 400), (JSON_TYPE, b"[]", 400), (JSON_TYPE, b"\xff", 400),
                (JSON_TYPE, b'{"MaximumRetryAttempts":1,"MaximumRetryAttempts":1}', 400),
                (form, AGES, 415), ({}, AGES, 415)):
            with self.subTest(body):
                answer = outcome(self.endpoint.send(signed("PUT", BASE, headers, body)))
                self.assertEqual(status, answer[0])

    def test_pages(self):
        for qualifier in ("prod", "BLUE", "1", "$LATEST"):
            self.call("put", Qualifier=qualifier, MaximumRetryAttempts=1)
        first = self.call("list", MaxItems=1)
        self.assertRegex(first["NextMarker"], r"/.*\+.*=")
        pages = self.client.get_paginator("list_function_event_invoke_configs").paginate(
            FunctionName="my-function", PaginationConfig={"PageSize": 3})
        found = [config["FunctionArn"][len(ARN) + 1:] for page in pages
                 for config in page["FunctionEventInvokeConfigs"]]
        self.assertEqual(["$LATEST", "1", "BLUE", "prod"], found)

    def test_functions_can_be_added(self):
        self.endpoint.control("functions", name="other", aliases=["live"], versions=[7])
        self.call("put", FunctionName="other:live", MaximumRetryAttempts=1)
        self.call("put", DestinationConfig={"OnSuccess": {
            "Destination": ARN.replace("my-function", "other:7")}})

    def test_base_path(self):
        self.endpoint.control("settings", base_path="/some/base")
        client = self.make_client(url=self.endpoint.known["url"] + "/some/base")
        self.assertEqual({"FunctionEventInvokeConfigs": []}, self.call("list", client))


class Faults(EndpointCase):
    """Answers replaced and bent."""

    LIST = b'{"FunctionEventInvokeConfigs": []}'

    def send(self, *queued, connection="close"):
        """The raw answer to a List request after queueing faults."""
        self.endpoint.control("faults", faults=list(queued))
        return self.endpoint.send(signed("GET", BASE + "/list", extra={"connection": connection}))

    def test_replaced_answers(self):
        for fault, status, body in (
                ({"status": 503}, 503, b""), ({"body": {"a": 1}}, 200, b'{"a": 1}'),
                ({"body": "\udcff\0"}, 200, b"\xff\0"), ({"size": 7}, 200, b"{     }"),
                ({"redirect": "/x"}, 307, b""), ({"status": 301, "redirect": "/x"}, 301, b"")):
            with self.subTest(fault):
                self.assertEqual((status, None, body), outcome(self.send(fault)))

    def test_errors_by_code(self):
        answer = self.send({"error": "TooManyRequestsException", "message": "Rate exceeded",
                            "members": {"Reason": "CallerRateLimitExceeded"},
                            "headers": {"Retry-After": "7"}})
        self.assertIn(b"\r\nretry-after: 7\r\n", answer)
        self.assertEqual((429, "TooManyRequestsException"), outcome(answer)[:2])
        self.assertEqual({"Type": "User", "message": "Rate exceeded",
                          "Reason": "CallerRateLimitExceeded"}, json.loads(outcome(answer)[2]))

    def test_headers_can_be_dropped_and_repeated(self):
        answer = self.send({"headers": {"x-amzn-RequestId": False, "X-A": ["1", "2"]}})
        self.assertNotIn(b"x-amzn-requestid", answer)
        self.assertIn(b"\r\nx-a: 1\r\nx-a: 2\r\n", answer)
        self.assertEqual((200, None, self.LIST), outcome(answer))

    def test_cuts(self):
        self.assertEqual(b"", self.send({"cut": "before_headers"}))
        answer = self.send({"cut": "in_headers"})
        self.assertTrue(answer.startswith(b"HTTP/1.1 200") and b"\r\n\r\n" not in answer)
        self.assertEqual(self.LIST[:17], outcome(self.send({"cut": "in_body"}))[2])
        self.assertEqual(b"10\r\n{", outcome(self.send({"cut": "in_body", "chunked": True}))[2])
        with self.assertRaises(ConnectionResetError):
            self.send({"cut": "in_body", "reset": True})

    def test_truncation_and_chunks(self):
        answer = self.send({"truncate": 5})
        self.assertIn(b"content-length: 39\r\n", answer)
        self.assertEqual(self.LIST, outcome(answer)[2])
        answer = self.send({"chunked": 30})
        self.assertNotIn(b"content-length", answer)
        self.assertEqual(b'1e\r\n%s\r\n4\r\n%s\r\n0\r\n\r\n' % (self.LIST[:30], self.LIST[30:]),
                         outcome(answer)[2])

    def test_raw(self):
        self.assertEqual(b"HTTP/1.1 99\r\n\xff", self.send({"raw": "HTTP/1.1 99\r\n\udcff"}))

    def test_time(self):
        for fault in ({"delay": 0.4}, {"slow": 0.002, "size": 2}, {"cut": "in_body", "hold": 0.4}):
            start = time.monotonic()
            answer = self.send(fault)
            pauses = fault.get("delay", fault.get("hold")) or fault["slow"] * len(answer)
            self.assertGreaterEqual(time.monotonic() - start, pauses)

    def test_closing(self):
        start = time.monotonic()
        self.assertNotIn(b"connection:", self.send({"close": True}, connection="keep-alive"))
        self.assertIn(b"connection: close", self.send({"close": "announced"}, connection=""))
        self.assertLess(time.monotonic() - start, 5)

    def test_count_and_order(self):
        self.endpoint.control("faults", faults=[{"status": 500, "count": 2}, {"status": 503}])
        self.assertEqual([500, 500, 503, 200], [outcome(self.send())[0] for _ in range(4)])

    def test_a_bent_answer_is_still_the_services(self):
        self.endpoint.control("faults", faults=[{"cut": "before_headers"}])
        self.endpoint.send(signed("PUT", BASE, JSON_TYPE, AGES))
        self.assertEqual(0, self.call("get")["MaximumRetryAttempts"])

    def test_unknown_faults_are_refused(self):
        for fault in ({"sttus": 1}, {"cut": "off"}, "x"):
            with self.assertRaises(ValueError):
                self.endpoint.control("faults", faults=[fault])


class Connections(EndpointCase):
    """The log, connections, TLS and the life of the command."""

    def test_log(self):
        self.call("list", FunctionName="my-function:BLUE")
        self.call("list")
        first, second = self.endpoint.control("requests")["requests"]
        target = FUNCTIONS + "my-function%3ABLUE/event-invoke-config/list"
        self.assertEqual(("GET", target, "", 200),
                         tuple(first[key] for key in ("method", "target", "body", "status")))
        self.assertIn(["Host", f"127.0.0.1:{self.endpoint.known['http']}"], first["headers"])
        self.assertEqual(first["connection"], second["connection"])
        self.assertEqual(1, self.endpoint.control("connections")["connections"])

    def test_a_proxy_request_is_taken_apart(self):
        sent = signed("GET", BASE).replace(b"GET /", b"GET http://some.host/", 1)
        self.endpoint.send(sent)
        self.assertTrue(self.last()["verified"])
        self.assertEqual("http://some.host" + BASE, self.last()["target"])

    def test_bytes_that_are_no_request(self):
        for sent in (b"\x16\x03\x01\0\r\n", b"GET / HTTP/1.1\r\nbad header: 1\r\n\r\n",
                     b"GET /#a HTTP/1.1\r\n\r\n", b"GET /\xff HTTP/1.1\r\n\r\n"):
            with self.subTest(sent):
                self.assertEqual(400, outcome(self.endpoint.send(sent))[0])

    def test_expect_continue(self):
        sent = signed("PUT", BASE, JSON_TYPE, AGES, {"Expect": "100-continue"})
        self.assertTrue(self.endpoint.send(sent).startswith(
            b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"))

    def test_certificates(self):
        context = ssl.create_default_context(cafile=self.endpoint.known["ca"])
        for name, words in (("good", None), ("wrong_host", "IP address mismatch"),
                            ("expired", "certificate has expired"),
                            ("unknown", "unable to get (local )?issuer certificate")):
            with self.subTest(name):
                stream = socket.create_connection(("127.0.0.1", self.endpoint.known["https"][name]))
                if words is None:
                    context.wrap_socket(stream, server_hostname="127.0.0.1").close()
                    continue
                with self.assertRaisesRegex(ssl.SSLCertVerificationError, words):
                    context.wrap_socket(stream, server_hostname="127.0.0.1")

    def test_operations_over_tls(self):
        url = f"https://127.0.0.1:{self.endpoint.known['https']['good']}"
        self.call("list", self.make_client(url=url))
        self.assertEqual(("good", True), (self.last()["listener"], self.last()["verified"]))

    def test_failed_handshakes_are_counted(self):
        url = f"https://127.0.0.1:{self.endpoint.known['https']['expired']}"
        with self.assertRaisesRegex(Exception, "certificate has expired"):
            self.call("list", self.make_client(url=url))
        time.sleep(0.2)
        self.assertEqual({"expired": 1}, self.endpoint.control("connections")["failed_handshakes"])


class Command(unittest.TestCase):
    """The command's options and its end."""

    def test_ends_on_a_signal(self):
        self.assertEqual(0, Endpoint().stop())

    def test_ends_when_nobody_reads_its_output(self):
        endpoint = Endpoint("--with-parent")
        endpoint.process.stdout.close()
        self.assertEqual(0, endpoint.process.wait(5))

    def test_options(self):
        endpoint = Endpoint("--region", "eu-west-1", "--clock-skew-check", "off")
        self.addCleanup(endpoint.stop)
        self.assertNotIn("https", endpoint.known)
        settings = endpoint.control("settings")
        self.assertEqual(("eu-west-1", False), (settings["region"], settings["clock_skew_check"]))

    def test_runs_a_command(self):
        script = "import os; print(os.environ['AWS_ENDPOINT_URL_LAMBDA']); raise SystemExit(3)"
        done = subprocess.run([*COMMAND, "--", sys.executable, "-c", script], text=True,
                              stdout=subprocess.PIPE, check=False)
        self.assertEqual(3, done.returncode)
        self.assertRegex(done.stdout, r"^http://127\.0\.0\.1:\d+\n$")

    def test_tells_a_person_what_to_export(self):
        process = subprocess.Popen([*COMMAND, "--human"], stdout=subprocess.PIPE, text=True)
        lines = [process.stdout.readline() for _ in range(6)]
        process.terminate()
        self.assertRegex("".join(lines), "export AWS_ENDPOINT_URL_LAMBDA='http://127")
        process.communicate(timeout=5)


if __name__ == "__main__":
    unittest.main()
