--- What an HTTP answer means: a result by the operation's output shape, or an error.
--- Source: Smithy, "AWS restJson1 protocol", and what the service was recorded to answer.
local core = require "lambda.core"
local errors = require "lambda.errors"
local json = require "lambda.json"
local retry = require "lambda.retry"
local text = require "lambda.text"

local response = {}

local BODY_SHOWN = 512 -- bytes of a body that is not understood
local CODE_MAX = 128
local BRACE = ("{"):byte()

-- The members of the body: nil when it is empty or null, nil and a message when it is no object.
local function parse(body)
  if body == "" then
    return nil
  end
  local ok, document = json.decode(body)
  if not ok then
    return nil, "is not JSON: " .. text.printable(tostring(document), BODY_SHOWN)
  elseif document == core.null then
    return nil
  elseif type(document) ~= "table" or body:byte() ~= BRACE and not body:find("^%s*{") then
    return nil, "is no JSON object"
  end
  return document
end

--- The id that AWS support asks for.
---@param headers table<string, string>
---@return string?
function response.request_id(headers)
  return headers["x-amzn-requestid"] or headers["x-amz-request-id"]
end

-- FooError, ns#FooError, FooError:http://x/ and ns#FooError:http://x/ are all FooError.
local function clean_code(code)
  code = type(code) == "string" and code or type(code) == "number" and ("%.14g"):format(code) or ""
  code = code:match("^[^:]*")
  code = text.trim(code:match("^.*#(.*)$") or code)
  return code ~= "" and text.printable(code, CODE_MAX) or nil
end

local function code_of(answer, document)
  return clean_code(answer.headers["x-amzn-errortype"])
    or clean_code(document.code) or clean_code(document.Code) or clean_code(document.__type)
    or clean_code(answer.body:match("<Code>([^<]+)</Code>"))
    or tostring(answer.status)
end

local function string_of(...)
  for i = 1, select("#", ...) do
    local value = select(i, ...)
    if type(value) == "string" and value ~= "" then
      return value
    end
  end
end

-- An answer that is not the service's own has no message, so the start of it must do.
local function message_of(answer, document)
  return string_of(document.message, document.Message,
    answer.body:match("<Message>([^<]+)</Message>"))
    or next(document) == nil and string_of(text.printable(answer.body, BODY_SHOWN))
end

local function service_error(operation, answer, attempts, document, code, message)
  return errors.new("ServiceError", {
    code = code,
    message = message,
    operation = operation,
    retryable = retry.is_retryable(code, answer.status),
    status = answer.status,
    request_id = response.request_id(answer.headers),
    attempts = attempts,
    headers = answer.headers,
  }, (core.decode_error(code, document, answer.headers)))
end

-- The error that an answer of a status that is no success stands for.
local function refusal(operation, answer, attempts)
  local document = parse(answer.body) or {}
  return service_error(operation, answer, attempts, document, code_of(answer, document),
    message_of(answer, document) or "HTTP status " .. answer.status .. " without a message")
end

--- The error that a message in the middle of an answer stands for.
---@param operation string
---@param answer lambda.Response `body`: that of the message
---@param attempts integer
---@param code any what the message calls it
---@param message any what it says; default: what its body says
---@return lambda.ServiceError
function response.failed_within(operation, answer, attempts, code, message)
  local document = parse(answer.body) or {}
  return service_error(operation, answer, attempts, document, clean_code(code) or "ServiceError",
    string_of(message) or message_of(answer, document) or "the stream failed without a message")
end

--- The error of an answer that is not what it should be.
---@param operation string
---@param answer lambda.Response
---@param attempts integer
---@param message string
---@return lambda.ResponseError
function response.unreadable(operation, answer, attempts, message)
  return errors.new("ResponseError", {
    message = message,
    operation = operation,
    status = answer.status,
    request_id = response.request_id(answer.headers),
    attempts = attempts,
    headers = answer.headers,
    body = answer.body:sub(1, BODY_SHOWN),
  })
end

--- What makes events of the messages of an operation's event stream.
---@param operation string
---@return lambda.DecodeEvent
function response.event_decoder(operation)
  return function(kind, headers, payload)
    local form, document, problem = core.event_kind(operation, kind), nil, nil
    if form == "json" then
      document, problem = parse(payload)
    end
    if not form or problem then
      return nil, problem
    end
    local event, violations = core.decode_event(operation, document, headers, kind, payload)
    return event, not event and ("has a wrong member: %s %s"):format(violations[1].path,
      violations[1].message) or nil
  end
end

--- Read the answer of an operation.
---@param operation string
---@param answer lambda.Response
---@param attempts integer made so far, for the error
---@return table? result
---@return lambda.ServiceError|lambda.ResponseError|nil err
function response.read(operation, answer, attempts)
  if answer.status < 200 or answer.status >= 300 then
    return nil, refusal(operation, answer, attempts)
  end
  local document, problem
  if not core.answers[operation] then
    document, problem = parse(answer.body)
  end
  if problem then
    return nil, response.unreadable(operation, answer, attempts,
      "the body of the answer " .. problem)
  end
  local result, violations = core.decode(operation, document, answer.headers, answer.status,
    answer.body)
  if not result then
    return nil, response.unreadable(operation, answer, attempts,
      ("the answer's %s %s"):format(violations[1].path, violations[1].message))
  end
  return result
end

return response
