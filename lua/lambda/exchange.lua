--- One request and its answer, by whatever runtime: nothing that it returns is taken on trust.
local errors = require "lambda.errors"
local retry = require "lambda.retry"

local exchange = {}

-- What is wrong with the head of an answer; nil when nothing is.
local function flaw(answer)
  if type(answer.status) ~= "number" or not (answer.status >= 100 and answer.status < 1000) then
    return "a response without an HTTP status"
  elseif type(answer.headers) ~= "table" then
    return "a response without a table of headers"
  end
end

-- The same of what runtime.send returned.
local function answer_flaw(answer)
  if type(answer) ~= "table" then
    return "a " .. type(answer)
  end
  local wrong = flaw(answer)
  if not wrong and type(answer.body) ~= "string" then
    return "a response whose body is no string"
  end
  return wrong
end

local function has_fields(value)
  local kind = type(value)
  local metatable = kind == "userdata" and getmetatable(value)
  return kind == "table" or type(metatable) == "table" and metatable.__index ~= nil
end

-- The same of what runtime.open returned.
local function stream_flaw(stream)
  if not has_fields(stream) then
    return "a " .. type(stream)
  end
  local wrong = flaw(stream)
  for _, name in ipairs { "read", "close" } do
    if not wrong and type(stream[name]) ~= "function" then
      wrong = "a stream without a function " .. name
    end
  end
  return wrong
end

--- The error that a failure of a runtime stands for.
---@param failure lambda.Failure|any
---@param nothing? string what to say when it is none
---@return lambda.TransportError
function exchange.failed(failure, nothing)
  if type(failure) ~= "table" then
    failure = { message = type(failure) == "string" and failure
      or nothing or "runtime.send returned neither a response nor a failure" }
  end
  local kind = type(failure.kind) == "string" and failure.kind or "other"
  return errors.new(kind == "timeout" and "TimeoutError" or "TransportError", {
    message = failure.message,
    kind = kind,
    sent = failure.sent ~= false,
    retryable = retry.is_transient(kind),
  })
end

local SEND = { name = "runtime.send", flaw = answer_flaw }
local OPEN = { name = "runtime.open", flaw = stream_flaw,
  nothing = "runtime.open returned neither a stream nor a failure" }

-- What a function of the runtime returned, or nil and an error.
local function checked(by, answer, failure)
  local wrong = answer and by.flaw(answer)
  if wrong then
    answer, failure = nil, by.name .. " returned " .. wrong
  end
  if answer then
    return answer
  end
  return nil, exchange.failed(failure, by.nothing)
end

--- Send a request.
---@param runtime lambda.Runtime
---@param request lambda.Request
---@param limits lambda.Limits
---@return lambda.Response? answer of whatever status
---@return lambda.TransportError? err
function exchange.send(runtime, request, limits)
  return checked(SEND, runtime.send(request, limits))
end

-- An answer that is there already, as a stream.
local function streamed(answer)
  local stream = { status = answer.status, headers = answer.headers }
  local body, closed = answer.body, false

  function stream.read()
    if closed then
      return nil, { kind = "closed", message = "the stream is closed", sent = true }
    end
    local piece = body
    body = ""
    return piece ~= "" and piece or nil
  end

  function stream.close()
    closed = body ~= ""
  end

  return stream
end

--- Send a request and wait for the head of the answer, or for all of it, when the runtime has no
--- function open.
---@param runtime lambda.Runtime
---@param request lambda.Request
---@param limits lambda.Limits
---@return lambda.Stream? stream of an answer of whatever status
---@return lambda.TransportError? err
function exchange.open(runtime, request, limits)
  if runtime.open then
    return checked(OPEN, runtime.open(request, limits))
  end
  local answer, err = exchange.send(runtime, request, limits)
  return answer and streamed(answer), err
end

return exchange
