"""usage: boto.py PORT COUNT: microseconds of CPU of one call by boto3, else by botocore.

Without arguments: what would be measured. Fails where neither is installed.
"""
import resource
import sys

import botocore
import botocore.config

try:
    import boto3
    NAME, SESSION = f"boto3 {boto3.__version__}", boto3.Session
except ImportError:
    import botocore.session
    NAME, SESSION = f"botocore {botocore.__version__}", botocore.session.Session

WARM_UP = 20
PARAMS = {
    "FunctionName": "my-function",
    "MaximumRetryAttempts": 1,
    "MaximumEventAgeInSeconds": 3600,
    "DestinationConfig": {
        "OnFailure": {"Destination": "arn:aws:sqs:us-east-1:123456789012:dead-letters"},
    },
}


def make_client(port):
    session = SESSION()
    make = getattr(session, "client", None) or session.create_client
    return make(
        "lambda", region_name="us-east-1", endpoint_url=f"http://127.0.0.1:{port}",
        aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        config=botocore.config.Config(retries={"max_attempts": 0}),
    )


def spent():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def main(port, count):
    call = make_client(port).put_function_event_invoke_config
    for _ in range(WARM_UP):
        call(**PARAMS)
    start = spent()
    for _ in range(count):
        call(**PARAMS)
    print((spent() - start) / count * 1e6)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        print(NAME)
    else:
        main(int(sys.argv[1]), int(sys.argv[2]))
