-- Generated from botocore 1.43.67 by csrc/model/generate.py.
-- Never edited: change what it comes from and run `make model`.
return {
  ["InvalidParameterValueException"] = 400,
  ["ResourceConflictException"] = 409,
  ["ResourceNotFoundException"] = 404,
  ["ServiceException"] = 500,
  ["TooManyRequestsException"] = 429,
}
