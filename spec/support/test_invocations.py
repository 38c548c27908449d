"""Invoke at the local endpoint judged with botocore as its client. Run with /usr/bin/python3."""

import base64
import json
import unittest

from test_endpoint import EndpointCase, ClientError

FUNCTION = "my-function"


class InvokeCase(EndpointCase):
    """What the service was recorded to answer, as botocore reads it."""

    def invoke(self, payload=b"{}", **more):
        """The answer as a table, its payload read."""
        client = self.endpoint.client()
        self.addCleanup(client.close)
        answer = client.invoke(**{"FunctionName": FUNCTION, "Payload": payload, **more})
        answer["Payload"] = answer["Payload"].read()
        return answer

    def refusal(self, **parameters):
        """(status, code) of a call that is refused."""
        with self.assertRaises(ClientError) as caught:
            self.invoke(**parameters)
        response = caught.exception.response
        return response["ResponseMetadata"]["HTTPStatusCode"], response["Error"]["Code"]

    def test_gives_the_event_back(self):
        answer = self.invoke(b'{"a": [1]}', LogType="Tail", Qualifier="2")
        self.assertEqual((200, b'{"a": [1]}', "2"), (
            answer["StatusCode"], answer["Payload"], answer["ExecutedVersion"]))
        self.assertIn(b"Version: 2", base64.b64decode(answer["LogResult"]))
        self.assertNotIn("FunctionError", answer)

    def test_says_what_it_is_told(self):
        self.assertEqual(b"null", self.invoke(b'{"answer":null}')["Payload"])
        failed = self.invoke(b'{"raise":"no luck"}')
        self.assertEqual((200, "Unhandled", "no luck"), (
            failed["StatusCode"], failed["FunctionError"],
            json.loads(failed["Payload"])["errorMessage"]))

    def test_other_ways_to_invoke(self):
        for kind, status in (("Event", 202), ("DryRun", 204)):
            with self.subTest(kind):
                answer = self.invoke(InvocationType=kind)
                self.assertEqual((status, b""), (answer["StatusCode"], answer["Payload"]))
                self.assertNotIn("ExecutedVersion", answer)

    def test_refusals(self):
        for parameters, expected in (
                ({"FunctionName": "nobody"}, (404, "ResourceNotFoundException")),
                ({"Qualifier": "none"}, (404, "ResourceNotFoundException")),
                ({"payload": b"{"}, (400, "InvalidRequestContentException")),
                ({"ClientContext": "e"}, (400, "InvalidRequestContentException")),
                ({"InvocationType": "Event", "payload": b'"' + b"x" * 1048576 + b'"'},
                 (413, "RequestTooLargeException"))):
            with self.subTest(str(parameters)[:60]):
                self.assertEqual(expected, self.refusal(**parameters))


if __name__ == "__main__":
    unittest.main()
