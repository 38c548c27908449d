"""SSO, sign-in, metadata and container of the identity endpoint, judged with botocore and openssl.

Run with /usr/bin/python3.
"""

import datetime
import json
import sys
import time
import unittest
import uuid

sys.dont_write_bytecode = True

import botocore.tokens  # noqa: E402
import botocore.utils  # noqa: E402
from botocore import UNSIGNED  # noqa: E402
from botocore.credentials import SSOCredentialFetcher  # noqa: E402
from botocore.exceptions import MetadataRetrievalError, UnauthorizedSSOTokenError  # noqa: E402

import identity_p256  # noqa: E402
import test_endpoint  # noqa: E402
from identity_testing import (  # noqa: E402
    JSON, MARK, PATIENCE, ROLE, ROLES, TTL, IdentityCase, encode, openssl, sign, without_none)


class Sso(IdentityCase):
    """The portal and OIDC."""

    def get(self, token, role="Reader", account="123456789012"):
        """The answer for a bearer token."""
        return self.client("sso").get_role_credentials(
            roleName=role, accountId=account, accessToken=token)

    def renew(self, given, **changes):
        """The answer of create_token."""
        return self.client("sso-oidc").create_token(**{
            "clientId": given["client_id"], "clientSecret": given["client_secret"],
            "grantType": "refresh_token", "refreshToken": given["refresh_token"], **changes})

    def test_role_credentials(self):
        token = self.control("sso", role_name="An+Admin", account_id="2" * 12)["token"]
        made = self.get(token, "An+Admin", "2" * 12)["roleCredentials"]
        self.assertAlmostEqual((time.time() + 3600) * 1000, made["expiration"], delta=60000)
        self.assertEqual({"role_name": "An+Admin", "account_id": "2" * 12},
                         self.last()["parameters"])
        keys = made["accessKeyId"], made["secretAccessKey"], made["sessionToken"]
        self.client("sts", keys).assume_role(RoleArn=ROLE, RoleSessionName="chained")

    def test_refusals(self):
        token = self.control("sso")["token"]
        for given, found in ((("unknown",), (401, "UnauthorizedException")),
                             ((token, "Other"), (403, "ForbiddenException")),
                             ((token, "Reader", "2" * 12), (403, "ForbiddenException")),
                             ((token, "Reader", "2"), (400, "InvalidRequestException"))):
            self.assertEqual(found, self.refused(lambda given=given: self.get(*given)))
        self.control("sso", token=token, error={"code": "TooManyRequestsException", "status": 429})
        self.assertEqual((429, "TooManyRequestsException"), self.refused(lambda: self.get(token)))
        self.control("sso", token=token, revoked=True)
        self.assertEqual((401, "UnauthorizedException"), self.refused(lambda: self.get(token)))
        self.assertEqual("Session token not found or invalid", self.message)

    def test_portal_by_hand(self):
        token = {"x-amz-sso_bearer_token": self.control("sso")["token"]}
        path = "/federation/credentials"
        good = path + "?role_name=Reader&account_id=123456789012"
        invalid = "InvalidRequestException"
        for method, target, headers, found in (
                ("GET", good, token, (200, None)),
                ("GET", "/sso" + good, token, (200, None)),
                ("GET", good, {}, (401, "UnauthorizedException")),
                ("GET", good, {**token, "authorization": "x"}, (400, "UnexpectedSignature")),
                ("POST", good, token, (400, invalid)), ("GET", path, token, (400, invalid)),
                ("GET", good + "&x=1", token, (400, invalid)),
                ("GET", good + "&role_name=Reader", token, (400, invalid))):
            with self.subTest(target=target, headers=headers):
                self.assertEqual(found, self.send(method, target, headers)[:2])

    def test_expirations(self):
        for expires, kind in ((-5, int), ("never", str), (False, type(None))):
            token = self.control("sso", expires_in=expires)["token"]
            _, _, body = self.send("GET", "/federation/credentials?role_name=Reader&account_id="
                                   "123456789012", {"x-amz-sso_bearer_token": token})
            self.assertIs(kind, type(json.loads(body)["roleCredentials"].get("expiration")))

    def test_token_loader_and_fetcher(self):
        loader = botocore.utils.SSOTokenLoader()
        loader.save_token("https://start", {"accessToken": self.control("sso")["token"],
                                            "expiresAt": "2099-01-01T00:00:00Z"})
        fetcher = SSOCredentialFetcher(
            "https://start", "us-east-1", "Reader", "123456789012", token_loader=loader,
            client_creator=lambda name, config: self.client(name, signature_version=UNSIGNED))
        found = fetcher.fetch_credentials()
        self.assertIn(MARK, found["secret_key"])
        self.control("reset")
        with self.assertRaises(UnauthorizedSSOTokenError):
            fetcher._get_credentials()  # fetch_credentials has them cached

    def test_renewal(self):
        self.control("sso")
        given = self.control("oidc", expires_in=600)
        answer = self.renew(given)
        self.assertEqual((600, "Bearer"), (answer["expiresIn"], answer["tokenType"]))
        self.get(answer["accessToken"])
        self.assertEqual((400, "InvalidGrantException"), self.refused(lambda: self.renew(given)))
        self.renew(given, refreshToken=answer["refreshToken"])
        kept = self.control("oidc", client_id="other", rotate=False)
        self.assertNotIn("refreshToken", self.renew(kept))
        self.renew(kept)

    def test_token_provider(self):
        given, cache = self.control("oidc"), {}
        provider = botocore.tokens.SSOTokenProvider(test_endpoint.SESSION, cache)
        provider.__dict__["_sso_config"] = {
            "session_name": "dev", "sso_region": "us-east-1", "sso_start_url": "https://start"}
        provider.__dict__["_client"] = self.client("sso-oidc", signature_version=UNSIGNED)
        provider._token_loader.save_token("https://start", {
            "accessToken": "old", "expiresAt": "2020-01-01T00:00:00Z",
            "clientId": given["client_id"], "clientSecret": given["client_secret"],
            "refreshToken": given["refresh_token"],
            "registrationExpiresAt": "2099-01-01T00:00:00Z"}, "dev")
        self.assertIn(MARK, provider.load_token().get_frozen_token().token)

    def test_renewals_refused(self):
        given = self.control("oidc")
        for changes, found in (
                ({"clientSecret": "x"}, (401, "InvalidClientException")),
                ({"clientId": "x"}, (401, "InvalidClientException")),
                ({"refreshToken": "x"}, (400, "InvalidGrantException")),
                ({"grantType": "x"}, (400, "UnsupportedGrantTypeException")),
                ({"refreshToken": ""}, (400, "InvalidRequestException")),
                ({"code": "x"}, (400, "InvalidRequestException"))):
            with self.subTest(changes):
                self.assertEqual(found, self.refused(lambda c=changes: self.renew(given, **c)))
        self.control("oidc", **given, error={"code": "SlowDownException"})
        self.assertEqual((400, "SlowDownException"), self.refused(lambda: self.renew(given)))

    def test_oidc_by_hand(self):
        given = self.control("oidc")
        body = json.dumps({"clientId": given["client_id"], "clientSecret": given["client_secret"],
                           "grantType": "refresh_token", "refreshToken": given["refresh_token"]})
        form = {"content-type": "application/x-www-form-urlencoded"}
        for target, headers, sent, found in (
                ("/token?x=1", JSON, body, 400), ("/token", form, body, 400),
                ("/token", JSON, body[:-1], 400), ("/token", JSON, f"[{body}]", 400),
                ("/token", {**JSON, "authorization": "x"}, body, 400),
                ("/oidc/token", JSON, body, 200)):
            status, code, answer = self.send("POST", target, headers, sent.encode())
            self.assertEqual(found, status)
            if code:
                self.assertEqual({"error", "error_description"}, set(json.loads(answer)))


class SignIn(IdentityCase):
    """`aws login` sessions, with keys and signatures by openssl."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.keys = [cls.make_key(name) for name in ("one", "other")]

    @classmethod
    def make_key(cls, name):
        """The file of a new key, and its public part as a JWK."""
        path = f"{cls.directory.name}/{name}.pem"
        openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", path)
        point = openssl("ec", "-in", path, "-pubout", "-outform", "DER")[-64:]
        return path, {"kty": "EC", "crv": "P-256", "x": encode(point[:32]), "y": encode(point[32:])}

    def proof(self, key=0, header=None, claims=None, signed_by=None):
        """A DPoP header."""
        head = {"typ": "dpop+jwt", "alg": "ES256", "jwk": self.keys[key][1], **(header or {})}
        said = {"htm": "POST", "htu": self.url + "/v1/token", "iat": int(time.time()),
                "jti": str(uuid.uuid4()), **(claims or {})}
        parts = ".".join(encode(json.dumps(without_none(part)).encode()) for part in (head, said))
        path = self.keys[key if signed_by is None else signed_by][0]
        return f"{parts}.{encode(sign(path, parts.encode()))}"

    def renew(self, session, proof=None, headers=None, target="/v1/token", **changes):
        """Status, code and JSON of the answer."""
        body = {"clientId": session["client_id"], "grantType": "refresh_token",
                "refreshToken": session["refresh_token"], **changes}
        fields = {**JSON, "dpop": proof or self.proof(), **(headers or {})}
        status, code, text = self.send("POST", target, without_none(fields),
                                       json.dumps(without_none(body)).encode())
        return status, code, json.loads(text)

    def test_answer(self):
        session = self.control("login")
        status, _, answer = self.renew(session)
        self.assertEqual((200, 900, "aws_sigv4"),
                         (status, answer["expiresIn"], answer["tokenType"]))
        self.assertEqual({"accessKeyId", "secretAccessKey", "sessionToken"},
                         set(answer["accessToken"]))
        self.assertEqual("POST", self.last()["dpop"]["claims"]["htm"])
        self.assertEqual((401, "AccessDeniedException"), self.renew(session)[:2])
        renewed = {**session, "refresh_token": answer["refreshToken"]}
        self.assertEqual(200, self.renew(renewed)[0])
        keys = (answer["accessToken"][name] for name in (
            "accessKeyId", "secretAccessKey", "sessionToken"))
        self.client("sts", tuple(keys)).assume_role(RoleArn=ROLE, RoleSessionName="chained")

    def test_a_session_is_bound_to_its_key(self):
        session = self.control("login", rotate=False)
        self.assertEqual(200, self.renew(session)[0])
        self.assertEqual(401, self.renew(session, self.proof(1))[0])
        self.assertEqual(200, self.renew(session)[0])
        bound = self.control("login", jwk=self.keys[1][1])
        self.assertEqual(401, self.renew(bound)[0])
        self.assertEqual(200, self.renew(bound, self.proof(1))[0])

    def test_proofs(self):
        session = self.control("login")
        jwk, other = self.keys[0][1], str(uuid.uuid4())
        good = self.proof()
        head, claims, signature = good.split(".")
        now = int(time.time())
        for proof, words in (
                ("", "missing"), ("a.b", "no JWT"), (f"{head}.{claims}.", "signature"),
                (f"{head}.{claims}.{signature[:-2]}", "signature"),
                (f"{head}.{claims}=.{signature}", "base64url"),
                (self.proof(signed_by=1), "signature"),
                (self.proof(header={"typ": "JWT"}), "typ"),
                (self.proof(header={"alg": "none"}), "alg"),
                (self.proof(header={"kid": "1"}), "no more"),
                (self.proof(header={"jwk": {**jwk, "d": "AA"}}), "public key"),
                (self.proof(header={"jwk": {**jwk, "x": jwk["y"]}}), "no point"),
                (self.proof(header={"jwk": {**jwk, "x": jwk["x"][:-3]}}), "no "),
                (self.proof(claims={"htm": "GET"}), "htm"),
                (self.proof(claims={"htu": self.url + "/v1/token/"}), "htu"),
                (self.proof(claims={"htu": "https" + self.url[4:] + "/v1/token"}), "htu"),
                (self.proof(claims={"iat": now - 400}), "iat"),
                (self.proof(claims={"iat": now + 400}), "iat"),
                (self.proof(claims={"iat": now + 0.5}), "iat"),
                (self.proof(claims={"iat": str(now)}), "iat"),
                (self.proof(claims={"iat": None}), "claims"),
                (self.proof(claims={"jti": "1"}), "jti"),
                (self.proof(claims={"jti": other.replace("-", "")}), "jti"),
                (self.proof(claims={"exp": now}), "claims")):
            with self.subTest(words=words, proof=proof):
                status, code, body = self.renew(session, headers={"dpop": proof})
                self.assertEqual((400, "ValidationException", "INVALID_REQUEST"),
                                 (status, code, body["error"]))
                self.assertRegex(body["message"], f"DPoP: .*{words}")
                self.assertFalse(self.last()["verified"])
        self.assertEqual(200, self.renew(session, good)[0])

    def test_a_proof_serves_once(self):
        session, proof = self.control("login", rotate=False), self.proof()
        self.assertEqual(200, self.renew(session, proof)[0])
        self.assertIn("jti was used before", self.renew(session, proof)[2]["message"])

    def test_url_by_path_and_scheme(self):
        session = self.control("login", rotate=False)
        below = self.proof(claims={"htu": self.url + "/signin/v1/token"})
        self.assertEqual(200, self.renew(session, below, target="/signin/v1/token")[0])
        host = "proxied.example"
        proof = self.proof(claims={"htu": f"http://{host}/v1/token"})
        self.assertEqual(200, self.renew(session, proof, {"host": host})[0])

    def test_refusals(self):
        session = self.control("login")
        for changes, found in (
                ({"clientId": "x"}, (401, "TOKEN_EXPIRED")),
                ({"refreshToken": "x"}, (401, "TOKEN_EXPIRED")),
                ({"refreshToken": None}, (400, "INVALID_REQUEST")),
                ({"grantType": "x"}, (400, "INVALID_REQUEST")),
                ({"code": "x"}, (400, "INVALID_REQUEST")),
                ({"clientId": 1}, (400, "INVALID_REQUEST"))):
            with self.subTest(changes):
                status, _, body = self.renew(session, **changes)
                self.assertEqual(found, (status, body["error"]))
        self.assertEqual(400, self.renew(session, headers={"authorization": "x"})[0])
        self.assertEqual(400, self.renew(session, headers={"content-type": "text/plain"})[0])

    def test_errors_as_told(self):
        for error, status, code, word in (
                ("TOKEN_EXPIRED", 401, "AccessDeniedException", "TOKEN_EXPIRED"),
                ("USER_CREDENTIALS_CHANGED", 403, "AccessDeniedException",
                 "USER_CREDENTIALS_CHANGED"),
                ("SERVER_ERROR", 500, "InternalServerException", "SERVER_ERROR"),
                ({"code": "TooManyRequestsError", "status": 429}, 429, "TooManyRequestsError",
                 "INVALID_REQUEST")):
            session = self.control("login", error=error)
            found = self.renew(session)
            self.assertEqual((status, code, word), (*found[:2], found[2]["error"]))

    def test_changed_answers(self):
        session = self.control("login", expires_in="x", rotate=False,
                               members={"sessionToken": False}, output={"tokenType": False})
        answer = self.renew(session)[2]
        self.assertEqual(({"accessToken", "expiresIn", "refreshToken"}, "x"),
                         (set(answer), answer["expiresIn"]))
        self.assertEqual({"accessKeyId", "secretAccessKey"}, set(answer["accessToken"]))


class Curve(unittest.TestCase):
    """P-256 in plain Python."""

    # RFC 6979, A.2.5: the key, and its signature of "sample" with SHA-256
    KEY = (0x60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6,
           0x7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299)
    SIGNATURE = bytes.fromhex("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
                              "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8")

    def test_known_answer(self):
        self.assertTrue(identity_p256.verify(self.KEY, b"sample", self.SIGNATURE))
        for key, message, signature in (
                (self.KEY, b"test", self.SIGNATURE), (self.KEY, b"sample", self.SIGNATURE[:-1]),
                (self.KEY, b"sample", bytes(64)), (self.KEY, b"sample", b"\xff" * 64),
                (identity_p256.G, b"sample", self.SIGNATURE), ((1, 1), b"sample", self.SIGNATURE)):
            self.assertFalse(identity_p256.verify(key, message, signature))

    def test_order_of_the_generator(self):
        self.assertIsNone(identity_p256.multiply(identity_p256.N, identity_p256.G))


class Metadata(IdentityCase):
    """Instance metadata."""

    def fetch(self):
        """What botocore finds."""
        fetcher = botocore.utils.InstanceMetadataFetcher(base_url=self.url, timeout=PATIENCE)
        self.addCleanup(fetcher._session.close)
        return fetcher.retrieve_iam_role_credentials()

    def token(self, ttl="21600", **headers):
        """A token as a header."""
        status, _, body = self.send("PUT", "/latest/api/token", {TTL: ttl, **headers})
        self.assertEqual(200, status)
        return {"x-aws-ec2-metadata-token": body.decode()}

    def test_botocore(self):
        found = self.fetch()
        self.assertEqual("local-role", found["role_name"])
        expiry = datetime.datetime.strptime(found["expiry_time"] + "+0000", "%Y-%m-%dT%H:%M:%SZ%z")
        self.assertAlmostEqual(time.time() + 21600, expiry.timestamp(), delta=60)
        self.assertEqual([("GetToken", True), ("ListRoles", True), ("GetRole", True)],
                         [(entry["operation"], entry["verified"]) for entry in self.requests()])
        keys = found["access_key"], found["secret_key"], found["token"]
        self.client("sts", keys).assume_role(RoleArn=ROLE, RoleSessionName="chained")

    def test_botocore_without_credentials(self):
        for state in ({"role": False}, {"enabled": False}, {"members": {"Token": False}},
                      {"code": "AssumeRoleUnauthorizedAccess", "message": "trust"}):
            self.control("reset")
            self.control("metadata", **state)
            with self.subTest(state):
                self.assertEqual({}, self.fetch())

    def test_version_1(self):
        self.control("metadata", v1=True, token_status=404)
        self.assertEqual("local-role", self.fetch()["role_name"])
        self.assertEqual([404, 200, 200], [entry["status"] for entry in self.requests()])

    def test_tokens(self):
        for ttl, status in ((None, 400), ("0", 400), ("21601", 400), ("x", 400), ("1", 200),
                            ("21600", 200)):
            headers = {} if ttl is None else {TTL: ttl}
            self.assertEqual(status, self.send("PUT", "/latest/api/token", headers)[0])
        forwarded = {TTL: "60", "x-forwarded-for": "1.2.3.4"}
        self.assertEqual(403, self.send("PUT", "/latest/api/token", forwarded)[0])
        self.assertEqual(405, self.send("GET", "/latest/api/token")[0])
        self.assertEqual(401, self.send("GET", ROLES)[0])
        self.assertEqual(401, self.send("GET", ROLES, {
            "x-aws-ec2-metadata-token": "other"})[0])

    def test_tokens_end(self):
        first, second = self.token("60"), self.token()
        self.assertEqual(200, self.send("GET", ROLES, first)[0])
        self.control("settings", clock_offset=61)
        self.assertEqual(401, self.send("GET", ROLES, first)[0])
        self.assertEqual(200, self.send("GET", ROLES, second)[0])
        self.control("metadata", revoke=True)
        self.assertEqual(401, self.send("GET", ROLES, second)[0])
        self.assertEqual(200, self.send("GET", ROLES, self.token())[0])

    def test_paths(self):
        self.control("metadata", role="other role")
        token = self.token()
        extended = ROLES.replace("credentials", "credentials-extended")
        for method, path, status in (
                ("GET", ROLES, 200), ("GET", "/metadata" + ROLES, 200),
                ("GET", ROLES + "local-role", 404), ("POST", ROLES, 405),
                ("GET", extended, 404), ("GET", "/latest/meta-data/", 404)):
            self.assertEqual(status, self.send(method, path, token)[0])
        self.control("metadata", role="r", extended=True)
        document = json.loads(self.send("GET", extended + "r", token)[2])
        self.assertEqual(("123456789012", "Success"), (document["AccountId"], document["Code"]))
        self.assertNotIn("AccountId", json.loads(self.send("GET", ROLES + "r", token)[2]))
        self.assertEqual(400, self.send("GET", ROLES, {**token, "x-amz-date": "x"})[0])

    def test_form_of_an_answer(self):
        status, _, body = self.send("GET", ROLES)
        self.assertEqual(401, status)
        self.assertIn(b"<title>401 - Unauthorized</title>", body)
        head = self.endpoint.send(test_endpoint.request(
            "PUT", "/latest/api/token", {TTL: "60", "connection": "close"}))
        self.assertIn(TTL.encode() + b": 60\r\n", head)
        self.assertIn(b"content-type: text/plain\r\n", head)
        self.assertNotIn(b"x-amzn-requestid", head)


class Container(IdentityCase):
    """ECS and EKS."""

    def fetch(self, path, **headers):
        """What botocore finds."""
        fetcher = botocore.utils.ContainerMetadataFetcher(sleep=lambda _: None)
        self.addCleanup(fetcher._session.close)
        return fetcher.retrieve_full_uri(self.url + path, headers)

    def test_botocore(self):
        for path in ("/v2/credentials/1234", "/v1/credentials", "/container/v2/credentials"):
            found = self.fetch(path)
            self.assertEqual({"RoleArn", "AccessKeyId", "SecretAccessKey", "Token", "Expiration"},
                             set(found))
            self.assertTrue(self.last()["verified"])
        keys = found["AccessKeyId"], found["SecretAccessKey"], found["Token"]
        self.client("sts", keys).assume_role(RoleArn=ROLE, RoleSessionName="chained")

    def test_authorization(self):
        self.control("container", authorization="Bearer x")
        self.assertIn("Token", self.fetch("/v1/credentials", Authorization="Bearer x"))
        with self.assertRaisesRegex(MetadataRetrievalError, "InvalidAuthorization"):
            self.fetch("/v1/credentials", Authorization="bearer x")
        self.assertEqual(401, self.send("GET", "/v1/credentials")[0])
        self.control("container", authorization=None)
        self.assertEqual(403, self.send("GET", "/v1/credentials", {"authorization": "x"})[0])
        self.assertEqual(400, self.send("GET", "/v1/credentials", {"x-amz-date": "x"})[0])

    def test_state(self):
        self.control("container", path="/v2/credentials/a?b=c", account_id="2" * 12,
                     expires_in="x", role_arn=ROLE)
        found = self.fetch("/v2/credentials/a?b=c")
        self.assertEqual((ROLE, "2" * 12, "x"),
                         tuple(found[name] for name in ("RoleArn", "AccountId", "Expiration")))
        self.assertEqual(404, self.send("GET", "/v2/credentials/a")[0])
        self.control("container", path=None, error={"code": "Denied", "message": "no"})
        status, _, body = self.send("GET", "/v1/credentials")
        self.assertEqual((400, {"code": "Denied", "message": "no"}), (status, json.loads(body)))
        self.assertEqual(405, self.send("POST", "/v1/credentials")[0])


if __name__ == "__main__":
    unittest.main()
