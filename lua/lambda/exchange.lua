--- One request and its answer, by whatever runtime: nothing that it returns is taken on trust.
local errors = require "lambda.errors"
local retry = require "lambda.retry"

local exchange = {}

-- What is wrong with the head of an answer that a runtime returned; nil when nothing is.
local function flaw(answer)
  if type(answer) ~= "table" then
    return "a " .. type(answer)
  elseif type(answer.status) ~= "number" or not (answer.status >= 100 and answer.status < 1000) then
    return "a response without an HTTP status"
  elseif type(answer.headers) ~= "table" then
    return "a response without a table of headers"
  end
end

--- The error that a failure of a runtime stands for.
---@param failure lambda.Failure|any
---@return lambda.TransportError
function exchange.failed(failure)
  if type(failure) ~= "table" then
    failure = { message = type(failure) == "string" and failure
      or "runtime.send returned neither a response nor a failure" }
  end
  local kind = type(failure.kind) == "string" and failure.kind or "other"
  return errors.new(kind == "timeout" and "TimeoutError" or "TransportError", {
    message = failure.message,
    kind = kind,
    sent = failure.sent ~= false,
    retryable = retry.is_transient(kind),
  })
end

--- Send a request.
---@param runtime lambda.Runtime
---@param request lambda.Request
---@param limits lambda.Limits
---@return lambda.Response? answer of whatever status
---@return lambda.TransportError? err
function exchange.send(runtime, request, limits)
  local answer, failure = runtime.send(request, limits)
  local wrong = answer and (flaw(answer)
    or type(answer.body) ~= "string" and "a response whose body is no string")
  if wrong then
    answer, failure = nil, "runtime.send returned " .. wrong
  end
  if answer then
    return answer
  end
  return nil, exchange.failed(failure)
end

--- Send a request and wait for the head of the answer.
---@param runtime lambda.Runtime
---@param request lambda.Request
---@param limits lambda.Limits
---@return lambda.Stream? stream of an answer of whatever status
---@return lambda.TransportError? err
function exchange.open(runtime, request, limits)
  local stream, failure = runtime.open(request, limits)
  local wrong = stream and (flaw(stream)
    or type(stream.read) ~= "function" and "a response without a function read")
  if wrong then
    stream, failure = nil, "runtime.open returned " .. wrong
  end
  if stream then
    return stream
  end
  return nil, exchange.failed(failure)
end

return exchange
