"""The input members of every operation as botocore names and describes them, as JSON: by operation
and path, {required, type, min, max}; names in snake case by botocore's own rule."""
import json

from botocore import xform_name
from botocore.loaders import Loader
from botocore.model import ServiceModel

MODEL = ServiceModel(Loader().load_service_model("lambda", "service-2"))


def members(shape, prefix=""):
    """(path, facts) of each member of a structure and of those in it."""
    for name, member in shape.members.items():
        path = prefix + xform_name(name)
        yield path, {"required": name in shape.required_members, "type": member.type_name,
                     "min": member.metadata.get("min"), "max": member.metadata.get("max")}
        if member.type_name == "structure":
            yield from members(member, path + ".")


print(json.dumps({
    xform_name(name): dict(members(MODEL.operation_model(name).input_shape))
    for name in MODEL.operation_names if MODEL.operation_model(name).input_shape
}))
