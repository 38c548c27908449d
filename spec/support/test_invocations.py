"""Invoke at the local endpoint judged with botocore as its client. Run with /usr/bin/python3."""

import base64
import json
import unittest

from botocore.eventstream import EventStreamBuffer

from test_endpoint import EndpointCase, ClientError, signed

FUNCTION = "my-function"
STREAMING = f"/2021-11-15/functions/{FUNCTION}/response-streaming-invocations"


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


class StreamCase(EndpointCase):
    """Answers that stream, as botocore reads them; Debian's has no such operation."""

    def stream(self, body, **headers):
        """The head of the answer, and (type, payload) of its events."""
        data = self.endpoint.send(signed("POST", STREAMING, headers, body))
        head, _, body = data.partition(b"\r\n\r\n")
        buffer = EventStreamBuffer()
        buffer.add_data(body)
        return head, [(message.headers[":event-type"], message.payload) for message in buffer]

    def test_gives_events(self):
        head, events = self.stream(b'{"stream":["a","b\xc3\xa9"]}')
        self.assertIn(b"\r\ncontent-type: application/vnd.amazon.eventstream\r\n", head)
        self.assertIn(b"\r\nx-amz-executed-version: $LATEST\r\n", head)
        self.assertEqual([("PayloadChunk", b"a"), ("PayloadChunk", b"b\xc3\xa9"),
                          ("InvokeComplete", b"{}")], events)
        self.assertEqual(("PayloadChunk", b"5"), self.stream(b"5")[1][0])

    def test_says_what_it_is_told(self):
        _, events = self.stream(b'{"stream":["a"],"raise":"no luck"}', **{"x-amz-log-type": "Tail"})
        complete = json.loads(events[1][1])
        self.assertEqual(("PayloadChunk", b"a"), events[0])
        self.assertEqual("Unhandled", complete["ErrorCode"])
        self.assertEqual("no luck", json.loads(complete["ErrorDetails"])["errorMessage"])
        self.assertIn(b"Version: $LATEST", base64.b64decode(complete["LogResult"]))

    def test_refusals(self):
        answer = self.endpoint.send(signed("POST", STREAMING, {}, b"{"))
        self.assertIn(b"HTTP/1.1 400 ", answer)
        self.assertIn(b"InvalidRequestContentException", answer)


if __name__ == "__main__":
    unittest.main()
