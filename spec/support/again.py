#!/usr/bin/python3
"""What botocore does where an operation is called again: judges for paginators and waiters.

    again.py facts            the paginators that it has, as lambda.model.paginators writes them
    again.py pages URL        the ARNs that its paginator lists at an endpoint, two a page
    again.py walks            for each of [{input, output, items, size, answers}] on standard input,
                              names as the API has them: {requests: [[marker, size]], items, how}
    again.py waits            for each of [{waiter, answers: [{Error: {Code}} or a result]}] on
                              standard input: [how, calls, [seconds slept]]; `waiter` is a name or
                              a description

All answers are JSON.
"""
import json
import os
import sys

os.environ["BOTO_DISABLE_CRT"] = "true"

import botocore.session  # noqa: E402
import botocore.waiter  # noqa: E402
from botocore import xform_name  # noqa: E402
from botocore.exceptions import PaginationError, WaiterError  # noqa: E402
from botocore.paginate import Paginator  # noqa: E402

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


def walk(case):
    """What one paginator asks for and gets; the last answer is for all that come after it."""
    requests, items, how = [], [], "end"

    def operation(**params):
        requests.append([params.get(case["input"]), params.get("MaxItems")])
        return case["answers"][min(len(requests), len(case["answers"])) - 1]

    model = SESSION.get_service_model("lambda").operation_model("ListFunctions")
    paginator = Paginator(operation, {
        "input_token": case["input"], "output_token": case["output"], "limit_key": "MaxItems",
        "result_key": case["items"]}, model)
    try:
        for page in paginator.paginate(PaginationConfig={"PageSize": case["size"]}):
            items += page.get(case["items"]) or []
    except PaginationError:
        how = "repeated"
    return {"requests": requests, "items": items, "how": how}


def wait(case):
    """How one waiter ends."""
    if isinstance(case["waiter"], str):
        config = SESSION.get_waiter_model("lambda").get_waiter(case["waiter"])
    else:
        config = botocore.waiter.SingleWaiterConfig(case["waiter"])
    calls, slept = [], []

    def operation(**_):
        calls.append(1)
        return case["answers"][min(len(calls), len(case["answers"])) - 1]

    botocore.waiter.time.sleep = slept.append
    how = "success"
    try:
        botocore.waiter.Waiter("waiter", config, operation).wait()
    except WaiterError as error:
        reason = str(error.kwargs["reason"])
        how = "polls" if "Max attempts" in reason else "failure"
        how = "error" if reason.startswith("An error occurred") else how
    return [how, len(calls), slept]


def main():
    what = sys.argv[1]
    if what == "facts":
        said = facts()
    elif what == "pages":
        said = pages(sys.argv[2])
    else:
        said = [{"walks": walk, "waits": wait}[what](case) for case in json.load(sys.stdin)]
    print(json.dumps(said))


if __name__ == "__main__":
    main()
