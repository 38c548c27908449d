--- HTTP answers of the service made of what a test wants it to say, refused where it never would.
local core = require "lambda.core"
local errors = require "lambda.errors"
local events = require "lambda.stub.events"
local listed = require "lambda.model.errors_by_operation"
local options = require "lambda.options"
local statuses = require "lambda.error_shapes"
local write = require "lambda.stub.write"

local answer = {}

-- What any operation may be answered with, modelled or not.
-- Source: the AWS General Reference, "Common errors", and what the service was recorded to answer.
local COMMON = {
  AccessDeniedException = 403, ExpiredTokenException = 403, IncompleteSignatureException = 403,
  InternalFailure = 500, InvalidSignatureException = 403, MissingAuthenticationTokenException = 403,
  OptInRequired = 403, RequestEntityTooLargeException = 413, RequestExpired = 400,
  SerializationException = 400, ServiceUnavailable = 503, ThrottlingException = 400,
  UnknownOperationException = 404, UnrecognizedClientException = 403, ValidationException = 400,
}

-- Kind and whether the service may have seen the request, unless the test says otherwise.
local TRANSPORT = { TransportError = { "closed", true }, TimeoutError = { "timeout", true } }
local FAILURE = {
  { "kind", options.one_of {
    "resolve", "connect", "tls", "timeout", "closed", "proxy", "too_large", "phase", "other",
  } },
  { "message", options.string },
  { "sent", options.boolean },
}

local MESSAGE = {
  wire = "message", lua = "message", location = "body", required = true,
  shape = { type = "string" },
}

-- What is written, or nil and a text of what is wrong.
local function checked(writer, ...)
  local made, violations = writer(...)
  if made then
    return made
  end
  return nil, errors.new("ParameterError", { violations = violations }).message
end

-- The statuses of the errors that an operation may be answered with, by code.
local function statuses_of(operation)
  local found = {}
  for code, status in pairs(COMMON) do found[code] = status end
  for _, code in ipairs(listed[operation]) do found[code] = statuses[code] end
  return found
end

local function unknown(operation, code, known)
  local codes = { "TransportError", "TimeoutError" }
  for name in pairs(known) do
    codes[#codes + 1] = name
  end
  table.sort(codes)
  local guess = not statuses[code] and core.suggest(code, codes)
  return ("%s is no error of %s%s"):format(code, operation,
    guess and (' (did you mean "%s"?)'):format(guess) or "")
end

-- The body of an error, with what the service always says in it.
local function members_of(code, status, given)
  local members = { message = "stubbed " .. code }
  if statuses[code] then
    members.type = status >= 500 and "Service" or "User"
  end
  for name, value in next, given do
    members[name] = value
  end
  return members
end

local function service_error(operation, code, given)
  local known = statuses_of(operation)
  local status = known[code]
  if not status then
    return nil, unknown(operation, code, known)
  end
  local shape = core.answer_error(code) or {}
  shape[#shape + 1] = MESSAGE
  local made, problem = checked(write, shape, members_of(code, status, given))
  if not made then
    return nil, problem
  end
  made.headers["x-amzn-errortype"] = code
  return { status = status, headers = made.headers, body = made.body }
end

-- A copy that lacks one member.
local function without(members, name)
  local rest = {}
  for key, value in next, members do
    if key ~= name then
      rest[key] = value
    end
  end
  return rest
end

-- What a stream ends with when it fails: the code and the body, or nil and a text of what is wrong.
local function stream_failure(operation, given)
  if type(given) ~= "table" or type(given.code) ~= "string" then
    return nil, 'failure: must be a table such as { code = "ServiceException" }'
  end
  local made, problem = service_error(operation, given.code, without(given, "code"))
  return made and { code = given.code, body = made.body }, problem and "failure: " .. problem
end

local function stream(operation, result)
  local given = rawget(result, "failure")
  if given == nil then
    return checked(events, operation, result)
  end
  local failure, problem = stream_failure(operation, given)
  if not failure then
    return nil, problem
  end
  return checked(events, operation, without(result, "failure"), failure)
end

--- The answer that holds a result.
---@param operation string
---@param result table
---@return lambda.Response? response
---@return string? problem why the operation never answers so
function answer.result(operation, result)
  if core.answers[operation] == "events" then
    return stream(operation, result)
  end
  return checked(write, core.answer(operation), result)
end

--- The answer, or the failure of the transport, that makes an error.
---@param operation string
---@param code string the service's code, "TransportError" or "TimeoutError"
---@param members? table of the error: message and what its class has
---@return lambda.Response|lambda.Failure|nil made
---@return string? problem why the operation never fails so
function answer.error(operation, code, members)
  local usual, given = TRANSPORT[code], members == nil and {} or members
  if type(given) ~= "table" then
    return nil, "the members of an error must be a table, got a " .. type(given)
  elseif not usual then
    return service_error(operation, code, given)
  end
  local failure, problem = options.check(given, FAILURE, "member")
  if not failure then
    return nil, problem
  elseif failure.kind and (failure.kind == "timeout") ~= (code == "TimeoutError") then
    return nil, ("kind: %s is none of a %s"):format(failure.kind, code)
  end
  failure.kind = failure.kind or usual[1]
  failure.message = failure.message or "stubbed " .. code
  if failure.sent == nil then
    failure.sent = usual[2]
  end
  return failure
end

return answer
