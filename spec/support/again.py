#!/usr/bin/python3
"""What botocore does where an operation is called again: judges for paginators and waiters.

    again.py facts            the paginators that it has, as lambda.model.paginators writes them
    again.py pages URL        the ARNs that its paginator lists at an endpoint, two a page
    again.py waits            for each of [{waiter, answers: [{Error: {Code}} or a result]}] on
                              standard input: ["success", calls], ["failure", calls] or an error

All answers are JSON.
"""
import json
import os
import sys

os.environ["BOTO_DISABLE_CRT"] = "true"

import botocore.session  # noqa: E402
import botocore.waiter  # noqa: E402
from botocore import xform_name  # noqa: E402
from botocore.exceptions import WaiterError  # noqa: E402

SESSION = botocore.session.Session()


def facts():
    """By operation: input, output and items."""
    model = SESSION.get_paginator_model("lambda")._paginator_config
    return {xform_name(name): {
        "input": xform_name(one["input_token"]), "output": xform_name(one["output_token"]),
        "items": xform_name(one["result_key"])} for name, one in model.items()}


def pages(url):
    """ARNs of the configurations of my-function."""
    client = SESSION.create_client(
        "lambda", "us-east-1", endpoint_url=url, aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    found = client.get_paginator("list_function_event_invoke_configs").paginate(
        FunctionName="my-function", PaginationConfig={"PageSize": 2})
    return [one["FunctionArn"] for page in found for one in page["FunctionEventInvokeConfigs"]]


def wait(case):
    """How one waiter ends."""
    config = SESSION.get_waiter_model("lambda").get_waiter(case["waiter"])
    calls = []

    def operation(**_):
        calls.append(1)
        return case["answers"][min(len(calls), len(case["answers"])) - 1]

    try:
        botocore.waiter.Waiter(case["waiter"], config, operation).wait()
        return ["success", len(calls)]
    except WaiterError as error:
        reason = str(error.kwargs["reason"])
        kind = "polls" if "Max attempts" in reason else "failure"
        return ["error" if reason.startswith("An error occurred") else kind, len(calls)]


def main():
    botocore.waiter.time.sleep = lambda seconds: None
    what = sys.argv[1]
    if what == "facts":
        said = facts()
    elif what == "pages":
        said = pages(sys.argv[2])
    else:
        said = [wait(case) for case in json.load(sys.stdin)]
    print(json.dumps(said))


if __name__ == "__main__":
    main()
