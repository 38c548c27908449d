"""Function names in all the forms that the service takes, and the ARNs that it answers with."""

import dataclasses
import re

from api_error import ApiError
from constraints import REGION

NAME = re.compile(
    rf"(?:arn:(?:aws[a-zA-Z-]*)?:lambda:)?(?:(?P<region>{REGION}):)?(?:(?P<account>\d{{12}}):)?"
    r"(?:function:)?(?P<name>[a-zA-Z0-9-_.]+)"
    r"(?::(?P<qualifier>\$LATEST(?:\.PUBLISHED)?|[a-zA-Z0-9-_]+))?", re.ASCII)
PARTITIONS = (
    ("cn-", "aws-cn"), ("us-gov-", "aws-us-gov"), ("eusc-", "aws-eusc"), ("us-isob-", "aws-iso-b"),
    ("us-isof-", "aws-iso-f"), ("us-iso-", "aws-iso"), ("eu-isoe-", "aws-iso-e"), ("", "aws"),
)


@dataclasses.dataclass
class Target:
    """The function that a request is about, and the qualifier it named, if any."""

    name: str
    qualifier: str = None


def function_arn(settings, name, qualifier=None, account=None):
    """The ARN of a function, qualified when a qualifier is given."""
    partition = next(id for prefix, id in PARTITIONS if settings.region.startswith(prefix))
    arn = f"arn:{partition}:lambda:{settings.region}:{account or settings.account}:function:{name}"
    return f"{arn}:{qualifier}" if qualifier else arn


def resolve(settings, operation, function_name, qualifier=None):
    """The Target of a valid FunctionName and Qualifier; ApiError when it is out of reach."""
    parts = NAME.fullmatch(function_name).groupdict()
    if parts["region"] not in (None, settings.region):
        raise ApiError("ResourceNotFoundException",
                       f"Functions from '{parts['region']}' are not reachable in this region "
                       f"('{settings.region}')")
    if parts["account"] not in (None, settings.account):
        refuse_account(settings, operation, parts)
    if qualifier and parts["qualifier"] not in (None, qualifier):
        raise ApiError("InvalidParameterValueException",
                       "The derived qualifier from the function name does not match the specified "
                       "qualifier.")
    return Target(parts["name"], qualifier or parts["qualifier"])


def refuse_account(settings, operation, parts):
    """Functions of other accounts are out of reach without a policy of theirs."""
    user = f"arn:aws:iam::{settings.account}:user/test"
    resource = function_arn(settings, parts["name"], account=parts["account"])
    raise ApiError("AccessDeniedException",
                   f"User: {user} is not authorized to perform: lambda:{operation} on resource: "
                   f"{resource} because no resource-based policy allows the lambda:{operation} "
                   "action")
