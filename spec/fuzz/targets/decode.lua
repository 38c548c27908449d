--- Answers to every operation: a result or a typed error, whatever the status, the headers, the body.
local core = require "lambda.core"
local errors = require "lambda.errors"
local response = require "lambda.response"
local source = require "fuzz.source"

local OPERATIONS = core.operations()
local STATUSES = { 200, 201, 202, 204, 299, 300, 400, 403, 404, 409, 413, 429, 500, 502, 503, 999, 100 }
local NAMES = { "x-amzn-errortype", "x-amzn-requestid", "retry-after", "x-amz-function-error",
  "x-amz-log-result", "x-amz-executed-version", "content-type", "date", "x-amz-meta-a" }

local function check_error(err)
  assert(errors.is(err, "Error"), "an error of no class")
  local line = tostring(err)
  assert(#err.code <= 128 and not err.code:find("%c"), "a code that is none")
  assert(not line:find("%c"), "an error of more than one line")
end

return function(data)
  local bytes = source.of(data)
  local operation, status, headers = bytes:pick(OPERATIONS), bytes:pick(STATUSES), {}
  for _ = 1, bytes:number(4) do headers[bytes:pick(NAMES)] = bytes:text() end
  local answer = { status = status, headers = headers, body = bytes:rest() }
  local result, err = response.read(operation, answer, 1)
  if not result then
    return check_error(err)
  end
  assert(status >= 200 and status < 300, "a result of what is no success")
end
