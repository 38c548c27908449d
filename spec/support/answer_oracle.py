"""Read answers by botocore: one JSON object a line, {operation, status, headers, body}; print what it
makes of each as JSON, timestamps as seconds."""
import json
import sys

from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.parsers import create_parser

MODEL = ServiceModel(Loader().load_service_model("lambda", "service-2"))
PARSER = create_parser("rest-json")

for line in sys.stdin:
    case = json.loads(line)
    response = {"status_code": case["status"], "headers": case.get("headers", {}),
                "body": case["body"].encode()}
    shape = MODEL.operation_model(case["operation"]).output_shape
    parsed = PARSER.parse(response, shape)
    parsed.pop("ResponseMetadata")
    print(json.dumps(parsed, default=lambda time: time.timestamp()))
