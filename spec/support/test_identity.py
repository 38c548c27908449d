"""The identity endpoint judged with botocore: STS, faults, the log, the control path, the command.

Run with /usr/bin/python3. test_identity_sources.py has the other services.
"""

import re
import subprocess
import sys
import time
import unittest
from xml.etree import ElementTree

sys.dont_write_bytecode = True

from botocore.auth import SigV4Auth  # noqa: E402
from botocore.awsrequest import AWSRequest  # noqa: E402
from botocore.credentials import Credentials  # noqa: E402

import test_endpoint  # noqa: E402
from identity_testing import (  # noqa: E402
    ASSUME, COMMAND, EXCHANGE, FORM, JSON, MARK, PATIENCE, ROLE, ROLES, TTL, Identity, IdentityCase)

SPACE = "{https://sts.amazonaws.com/doc/2011-06-15/}"


class AssumeRole(IdentityCase):
    """STS with signatures."""

    def assume(self, keys=None, **parameters):
        """Credentials for a role."""
        return self.client("sts", keys).assume_role(
            **{"RoleArn": ROLE, "RoleSessionName": "abc", **parameters})

    def refuse(self, keys=None, **parameters):
        """Status and code of a refusal."""
        return self.refused(self.client("sts", keys).assume_role,
                            **{"RoleArn": ROLE, "RoleSessionName": "abc", **parameters})

    def sign(self, body=ASSUME, service="sts", region="us-east-1", secret=None):
        """A signed request: its headers."""
        key, known, token = self.endpoint.keys()
        subject = AWSRequest("POST", self.url + "/", FORM, body)
        subject.headers["Host"] = self.url[len("http://"):]
        SigV4Auth(Credentials(key, secret or known, token), service, region).add_auth(subject)
        return dict(subject.headers.items())

    def code(self, headers, body=ASSUME):
        """Status and code of the answer to a request as it is."""
        status, _, text = self.send("POST", "/", headers, body)
        return status, (re.findall(rb"<Code>(.*)</Code>", text) or [None])[0]

    def test_answer(self):
        answer = self.assume(DurationSeconds=900)
        self.assertEqual("arn:aws:sts::123456789012:assumed-role/deploy/abc",
                         answer["AssumedRoleUser"]["Arn"])
        self.assertAlmostEqual(time.time() + 900, answer["Credentials"]["Expiration"].timestamp(),
                               delta=60)
        entry = self.last()
        self.assertEqual(("sts", "AssumeRole", "AKIDEXAMPLE", True, "us-east-1", 200),
                         tuple(entry[name] for name in (
                             "service", "operation", "signer", "verified", "region", "status")))
        self.assertEqual({"Action": "AssumeRole", "Version": "2011-06-15", "RoleArn": ROLE,
                          "RoleSessionName": "abc", "DurationSeconds": "900"}, entry["parameters"])

    def test_chain(self):
        chain = [self.endpoint.keys()]
        for _ in range(3):
            made = self.assume(chain[-1], DurationSeconds=3600)["Credentials"]
            chain.append((made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"]))
        self.assertEqual([link[0] for link in chain[:3]],
                         [entry["signer"] for entry in self.requests()])
        self.assertEqual(4, len({link[0] for link in chain}))
        self.assertEqual((400, "ValidationError"), self.refuse(chain[-1], DurationSeconds=3601))
        self.assertIn("1 hour session limit for roles assumed by role chaining", self.message)
        self.assertEqual((403, "InvalidClientTokenId"), self.refuse((*chain[-1][:2], None)))

    def test_known_keys(self):
        for name in ("AKIDEXAMPLE", "AKIDSECOND", "ASIDTEMPORARY"):
            self.assume(self.endpoint.keys(name))
        self.control("keys", access_key_id="AKIDADDED", secret_access_key="s", expires_in=60)
        self.assume(("AKIDADDED", "s", None))
        self.control("settings", clock_offset=61)
        self.assertEqual((403, "ExpiredToken"), self.refuse(("AKIDADDED", "s", None)))
        self.assertEqual((403, "InvalidClientTokenId"), self.refuse(("AKIDNONE", "s", None)))

    def test_ended_keys(self):
        self.control("role", name="deploy", expires_in=-1)
        made = self.assume()["Credentials"]
        self.assertLess(made["Expiration"].timestamp(), time.time())
        self.assertEqual((403, "ExpiredToken"), self.refuse(
            (made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"])))

    def test_signatures(self):
        good, bare = self.sign(), {**FORM}
        without_token = {**good, "Authorization": "AWS4-HMAC-SHA256 Credential=x"}
        for headers, body, code in (
                (good, ASSUME, None),
                (good, ASSUME.replace(b"abc", b"abd"), b"SignatureDoesNotMatch"),
                (self.sign(secret="wrong"), ASSUME, b"SignatureDoesNotMatch"),
                (self.sign(service="lambda"), ASSUME, b"SignatureDoesNotMatch"),
                (self.sign(region="eu-west-1"), ASSUME, b"SignatureDoesNotMatch"),
                ({**good, "X-Amz-Extra": "1"}, ASSUME, b"SignatureDoesNotMatch"),
                (without_token, ASSUME, b"IncompleteSignature"),
                (bare, ASSUME, b"MissingAuthenticationToken")):
            with self.subTest(code=code, headers=headers):
                self.assertEqual(code, self.code(headers, body)[1])
                self.assertEqual(code is None, self.last()["verified"])

    def test_clock(self):
        for offset, code in ((-890, None), (890, None), (1000, b"SignatureDoesNotMatch"),
                             (-1000, b"SignatureDoesNotMatch")):
            self.control("settings", clock_offset=offset)
            self.assertEqual(code, self.code(self.sign())[1])
        self.assertIn("Signature not yet current", self.last()["reason"])
        self.control("settings", clock_skew_check=False)
        self.assertEqual((200, None), self.code(self.sign()))

    def test_any_region(self):
        self.control("settings", region="*")
        self.assertEqual((200, None), self.code(self.sign(region="eu-west-1")))
        self.assertEqual("eu-west-1", self.last()["region"])

    def test_forms(self):
        for headers, body, code in (
                (JSON, ASSUME, b"InvalidRequest"), (FORM, b"", b"InvalidAction"),
                (FORM, ASSUME + b"&a", b"MalformedQueryString"),
                (FORM, ASSUME + b"&Version=2011-06-15", b"MalformedQueryString"),
                (FORM, ASSUME + b"&Policy=%ff", b"MalformedQueryString"),
                (FORM, ASSUME.replace(b"2011-06-15", b"2011-06-16"), b"InvalidAction"),
                (FORM, ASSUME.replace(b"=AssumeRole", b"=Assume"), b"InvalidAction"),
                (self.sign(ASSUME + b"&DurationSeconds=1e3"), ASSUME + b"&DurationSeconds=1e3",
                 b"MalformedInput"),
                (self.sign(ASSUME + b"&externalId=x"), ASSUME + b"&externalId=x",
                 b"UnknownParameter")):
            with self.subTest(body):
                self.assertEqual((400, code), self.code(headers, body))
        self.assertEqual((400, None), self.send("GET", "/sts?Action=AssumeRole")[:2])

    def test_limits(self):
        invalid = "ValidationError"
        for parameters, words in (
                ({"RoleSessionName": "a"}, "length greater than or equal to 2"),
                ({"RoleSessionName": "a" * 65}, "length less than or equal to 64"),
                ({"RoleSessionName": "a b"}, "regular expression pattern: [\\w+=,.@-]*"),
                ({"RoleSessionName": "aé"}, "regular expression pattern: [\\w+=,.@-]*"),
                ({"RoleSessionName": None}, "Value null at 'roleSessionName'"),
                ({"DurationSeconds": 899}, "value greater than or equal to 900"),
                ({"DurationSeconds": 43201}, "value less than or equal to 43200"),
                ({"ExternalId": "a"}, "Value 'a' at 'externalId'"),
                ({"ExternalId": "a b"}, "regular expression pattern"),
                ({"SerialNumber": "short"}, "Value 'short' at 'serialNumber'"),
                ({"TokenCode": "12345a"}, "Value at 'tokenCode'"),
                ({"Tags": [{"Key": "k", "Value": "v" * 257}]}, "at 'tags.member.1.Value'"),
                ({"RoleArn": "deploy"}, "length greater than or equal to 20"),
                ({"RoleArn": ROLE.replace("role", "user")}, "user/deploy is invalid")):
            with self.subTest(parameters):
                given = {"RoleArn": ROLE, "RoleSessionName": "abc", **parameters}
                given = {name: value for name, value in given.items() if value is not None}
                method = self.client("sts").assume_role
                self.assertEqual((400, invalid), self.refused(method, **given))
                self.assertIn(words, self.message)
        self.assertEqual((400, invalid), self.refuse(RoleSessionName="?", DurationSeconds=1))
        self.assertIn("3 validation errors detected: ", self.message)
        self.assertEqual((400, "MalformedPolicyDocument"), self.refuse(Policy="{"))

    def test_all_parameters(self):
        self.assume(DurationSeconds=43200, ExternalId="a:/b", Policy='{"Version": "x"}',
                    PolicyArns=[{"arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}],
                    Tags=[{"Key": "k", "Value": ""}], TransitiveTagKeys=["k"],
                    SourceIdentity="someone")
        self.assertEqual("k", self.last()["parameters"]["TransitiveTagKeys.member.1"])

    def test_trust(self):
        denied = (403, "AccessDenied")
        self.control("role", name="deploy", external_id="shared", trusted=["AKIDSECOND"])
        second = self.endpoint.keys("AKIDSECOND")
        self.assertEqual(denied, self.refuse(ExternalId="shared"))
        self.assertEqual("User: arn:aws:iam::123456789012:user/akidexample is not authorized to "
                         f"perform: sts:AssumeRole on resource: {ROLE}", self.message)
        self.assertEqual(denied, self.refuse(second))
        self.assertEqual(denied, self.refuse(second, ExternalId="other"))
        self.assume(second, ExternalId="shared")
        self.assume(RoleArn=ROLE + "/below", ExternalId="any")
        foreign = ROLE.replace("123456789012", "2" * 12).replace("deploy", "other")
        self.assertEqual(denied, self.refuse(RoleArn=foreign))
        self.assertTrue(self.last()["verified"])

    def test_behaviour_of_a_role(self):
        self.control("role", name="path/deploy", max_duration=3600)
        arn = ROLE.replace("deploy", "path/deploy")
        self.assertEqual((400, "ValidationError"), self.refuse(RoleArn=arn, DurationSeconds=3601))
        self.assume(DurationSeconds=3601)
        self.control("role", name="deploy", error={"code": "RegionDisabledException",
                                                   "message": "STS is not activated"})
        self.assertEqual((403, "RegionDisabledException"), self.refuse())
        self.control("role", name="deploy", error={"code": "Throttling", "status": 429})
        self.assertEqual((429, "Throttling"), self.refuse())
        with self.assertRaisesRegex(ValueError, "no role name"):
            self.control("role", name="a b")

    def test_expirations_and_members(self):
        for behaviour, found in (
                ({"expires_in": "soon"}, "soon"), ({"expires_in": False}, None),
                ({"members": {"Expiration": "1"}}, "1"), ({"expires_in": ""}, None)):
            self.control("role", name="deploy", **behaviour)
            _, _, text = self.send("POST", "/", self.sign(), ASSUME)
            document = ElementTree.fromstring(text)
            self.assertEqual(SPACE + "AssumeRoleResponse", document.tag)
            self.assertEqual(found, document.findtext(f".//{SPACE}Expiration"))
            self.assertRegex(document.findtext(f".//{SPACE}ResponseMetadata/{SPACE}RequestId"),
                             "^[0-9a-f-]{36}$")
        self.control("role", name="deploy", members={"SessionToken": False})
        self.assertNotIn("SessionToken", self.assume()["Credentials"])

    def test_form_of_an_error(self):
        _, _, text = self.send("POST", "/", self.sign(secret="wrong"), ASSUME)
        document = ElementTree.fromstring(text)
        self.assertEqual(SPACE + "ErrorResponse", document.tag)
        self.assertEqual([SPACE + "Error", SPACE + "RequestId"], [each.tag for each in document])
        self.assertEqual(["Type", "Code", "Message"],
                         [each.tag[len(SPACE):] for each in document[0]])

    def test_paths(self):
        for path, status in (("/", 200), ("/sts", 403), ("/sts/", 403), ("/other", 404)):
            self.assertEqual(status, self.send("POST", path, self.sign(), ASSUME)[0])


class WebIdentity(IdentityCase):
    """STS without signatures."""

    def exchange(self, token, **parameters):
        """The answer for a token."""
        return self.client("sts").assume_role_with_web_identity(**{
            "RoleArn": ROLE, "RoleSessionName": "abc", "WebIdentityToken": token, **parameters})

    def refuse(self, token):
        """Status and code of a refusal."""
        return self.refused(self.exchange, token=token)

    def test_answer(self):
        token = self.control("web_identity")["token"]
        answer = self.exchange(token, DurationSeconds=1000)
        self.assertEqual(
            "arn:aws:sts::123456789012:assumed-role/deploy/abc", answer["AssumedRoleUser"]["Arn"])
        made = answer["Credentials"]
        self.assertAlmostEqual(time.time() + 1000, made["Expiration"].timestamp(), delta=60)
        self.assertEqual(("AssumeRoleWithWebIdentity", True, token), (
            self.last()["operation"], self.last()["verified"],
            self.last()["parameters"]["WebIdentityToken"]))
        keys = made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"]
        self.client("sts", keys).assume_role(RoleArn=ROLE, RoleSessionName="chained")

    def test_refusals(self):
        self.assertEqual((400, "InvalidIdentityToken"), self.refuse("unknown"))
        self.assertEqual((400, "ValidationError"), self.refuse("?!"))
        self.assertNotIn("?!", self.message)
        self.control("web_identity", token="late", error={
            "code": "ExpiredTokenException", "message": "Token expired"})
        self.assertEqual((400, "ExpiredTokenException"), self.refuse("late"))
        self.control("role", name="deploy", web_identity=False)
        self.assertEqual((403, "AccessDenied"),
                         self.refuse(self.control("web_identity")["token"]))

    def test_must_not_be_signed(self):
        self.control("web_identity", token="unknown")
        self.assertEqual(200, self.send("POST", "/", FORM, EXCHANGE)[0])
        for name in ("Authorization", "X-Amz-Date", "X-Amz-Security-Token"):
            self.assertEqual(400, self.send("POST", "/", {**FORM, name: "x"}, EXCHANGE)[0])
            self.assertEqual(f"UnexpectedSignature: '{name.lower()}' has no place in this request.",
                             self.last()["reason"])


class Lambda(IdentityCase):
    """Calls with keys that were handed out."""

    def test_keys_work_until_they_end(self):
        self.control("role", name="deploy", expires_in=60)
        made = self.client("sts").assume_role(RoleArn=ROLE, RoleSessionName="abc")["Credentials"]
        client = self.client("lambda", (made["AccessKeyId"], made["SecretAccessKey"],
                                        made["SessionToken"]))
        client.list_function_event_invoke_configs(FunctionName="my-function")
        self.assertEqual(made["AccessKeyId"], self.last()["signer"])
        self.control("settings", clock_offset=61)
        self.assertEqual((403, "ExpiredTokenException"), self.refused(
            client.list_function_event_invoke_configs, FunctionName="my-function"))


class World(IdentityCase):
    """Faults, the log, the control path, TLS, the command."""

    def test_faults_pick_requests(self):
        self.control("faults", faults=[
            {"status": 500, "path": "/latest/meta-data"}, {"status": 501, "service": "sts"},
            {"status": 502, "operation": "GetToken"}, {"status": 503}])
        ttl = {TTL: "60"}
        found = [self.send("PUT", "/latest/api/token", ttl)[0],
                 self.send("PUT", "/latest/api/token", ttl)[0],
                 self.send("PUT", "/latest/api/token", ttl)[0],
                 self.send("POST", "/", FORM, EXCHANGE)[0],
                 self.send("GET", ROLES)[0], self.send("GET", "/none")[0]]
        self.assertEqual([502, 503, 200, 501, 500, 404], found)

    def test_faults_replace_and_bend(self):
        self.control("faults", faults=[
            {"redirect": "/x"}, {"body": "<html>"}, {"cut": "before_headers"},
            {"truncate": 3, "service": "container"}])
        self.assertEqual([(307, b""), (200, b"<html>")],
                         [self.send("GET", "/v1/credentials")[::2] for _ in range(2)])
        plain = test_endpoint.request("GET", "/v1/credentials", {"connection": "close"})
        self.assertEqual(b"", self.endpoint.send(plain))
        self.assertIn(b"Expiration", self.endpoint.send(plain))

    def test_errors_in_the_form_of_the_service(self):
        error = {"error": "Oops", "message": "m", "status": 418}
        for method, target, body in (
                ("POST", "/", b"<Code>Oops</Code>"),
                ("GET", "/federation/credentials", b"portal#Oops"),
                ("POST", "/token", b'"error_description": "m"'),
                ("POST", "/v1/token", b'"message": "m"'),
                ("GET", "/latest/x", b"418 - Oops"), ("GET", "/v1/credentials", b'"code": "Oops"'),
                ("GET", "/2019-09-25/x", b'"message": "m"')):
            self.control("faults", faults=[error])
            status, _, text = self.send(method, target)
            with self.subTest(target):
                self.assertEqual(418, status)
                self.assertIn(body, text)

    def test_unknown_controls(self):
        for name, given in (("faults", {"faults": [{"paht": "/"}]}), ("faults", {"faults": [1]}),
                            ("role", {"nmae": "x"}), ("sso", {"error": {"cdoe": "x"}}),
                            ("settings", {"regoin": "x"}), ("other", {}), ("_judge_call", {})):
            with self.assertRaises(ValueError):
                self.control(name, **given)

    def test_reset(self):
        token = self.control("sso")["token"]
        self.control("faults", faults=[{"status": 500}])
        self.control("settings", region="eu-west-1")
        self.control("metadata", role="x")
        self.control("reset")
        self.assertEqual([], self.requests())
        self.assertEqual("us-east-1", self.control("settings")["region"])
        self.assertEqual("local-role", self.control("metadata")["role"])
        self.assertEqual(401, self.send(
            "GET", "/federation/credentials?role_name=Reader&account_id=123456789012",
            {"x-amz-sso_bearer_token": token})[0])

    def test_every_secret_has_the_mark(self):
        self.assertEqual(MARK, self.endpoint.known["mark"])
        secrets = [self.control("web_identity")["token"], self.control("sso")["token"],
                   self.control("login")["refresh_token"]]
        oidc = self.control("oidc")
        secrets += [oidc["client_secret"], oidc["refresh_token"]]
        self.send("GET", "/v1/credentials")
        for key in self.control("keys").values():
            secrets += [key["secret_access_key"], key.get("session_token", MARK)]
        self.assertEqual([], [secret for secret in secrets if MARK not in secret])
        self.assertEqual(13, len(secrets))

    def test_tls(self):
        url = f"https://127.0.0.1:{self.endpoint.known['https']['good']}"
        client = test_endpoint.SESSION.create_client(
            "sts", "us-east-1", endpoint_url=url, aws_access_key_id="AKIDEXAMPLE",
            aws_secret_access_key=self.endpoint.keys()[1], verify=self.endpoint.known["ca"])
        self.addCleanup(client.close)
        client.assume_role(RoleArn=ROLE, RoleSessionName="abc")
        self.assertEqual(("good", True), (self.last()["listener"], self.last()["verified"]))

    def test_ends_with_the_reader_of_its_output(self):
        endpoint = Identity("--with-parent", "--region", "eu-west-1")
        self.assertEqual("eu-west-1", endpoint.control("settings")["region"])
        endpoint.process.stdout.close()
        self.assertEqual(0, endpoint.process.wait(PATIENCE))

    def test_runs_a_command(self):
        script = ("import os; print(*sorted(n for n in os.environ if n.startswith('AWS_') and "
                  "'127.0.0.1' in os.environ[n])); raise SystemExit(3)")
        done = subprocess.run([*COMMAND, "--", sys.executable, "-c", script], text=True,
                              stdout=subprocess.PIPE, check=False)
        self.assertEqual((3, "AWS_EC2_METADATA_SERVICE_ENDPOINT AWS_ENDPOINT_URL_LAMBDA "
                          "AWS_ENDPOINT_URL_SIGNIN AWS_ENDPOINT_URL_SSO AWS_ENDPOINT_URL_SSO_OIDC "
                          "AWS_ENDPOINT_URL_STS\n"), (done.returncode, done.stdout))


if __name__ == "__main__":
    unittest.main()
