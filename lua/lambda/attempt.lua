--- One attempt of a call: sign with the keys of now, send, and read the answer.
local core = require "lambda.core"
local deadline = require "lambda.deadline"
local errors = require "lambda.errors"
local exchange = require "lambda.exchange"
local response = require "lambda.response"
local skew = require "lambda.skew"

local streamed -- lambda.streamed, for operations that stream

local attempt = {}

local SERVICE = "lambda"
local TIMEOUT_MIN = 0.001 -- seconds
local INFO = "attempt=%d; max=%d"
local USUAL_MAX = 3
local USUAL_INFO = INFO:format(1, USUAL_MAX) -- made once: most calls have no other

-- The limits of this attempt: it ends at the deadline.
local function limits_of(state)
  local limits, left = state.limits, deadline.left(state.runtime, state.ends)
  if left >= limits.timeout then
    return limits
  end
  local shorter = {}
  for name, value in pairs(limits) do
    shorter[name] = value
  end
  shorter.timeout = math.max(left, TIMEOUT_MIN)
  return shorter
end

-- Which attempt this is, of how many, and until when its answer is of use.
-- Source: the header amz-sdk-request of botocore and smithy-rs.
local function request_info(state, number, served)
  if number == 1 and state.max_attempts == USUAL_MAX then
    return USUAL_INFO
  end
  local info = INFO:format(number, state.max_attempts)
  if number == 1 then
    return info
  end
  return os.date("!ttl=%Y%m%dT%H%M%SZ; ", math.floor(served + state.limits.timeout)) .. info
end

-- How to get and to read an answer: whole, or, when the operation streams, its head.
local function ways_of(operation)
  if core.answers[operation] ~= "events" then
    return exchange.send, response.read
  end
  streamed = streamed or require "lambda.streamed"
  return exchange.open, streamed.read
end

-- Whether the clock explains this error: it is wrong, or was put right since `used` was learnt.
local function is_skewed(err, measured, used)
  return measured and (skew.explains(err, measured) or skew.explains(err, measured - used))
end

-- Read an answer, and learn the service's time from it.
local function read(state, how, answer, number, now, served)
  local client, metadata = state.client, state.metadata
  local measured = client._corrects_skew and skew.measure(answer.headers, now, state.runtime.now())
  if measured then
    skew.set(state.runtime, measured)
  end
  metadata.status = answer.status
  metadata.request_id = response.request_id(answer.headers)
  local result, err = how(state.operation, answer, number)
  if err and is_skewed(err, measured, served - now) then
    err.retryable = true
  end
  return result, err
end

--- Make one attempt.
---@param state lambda.CallState
---@param keys lambda.Credentials
---@return table? result
---@return lambda.Error? err
function attempt.run(state, keys)
  local client, metadata, now = state.client, state.metadata, state.runtime.now()
  local number, served = metadata.attempts + 1, now + skew.of(state.runtime)
  state.request.headers["amz-sdk-request"] = request_info(state, number, served)
  local signed, problem = client._signer:sign(state.request, keys, client._region, SERVICE, served)
  if not signed then
    return nil, errors.new("ConfigurationError", { message = "cannot sign: " .. problem })
  end
  metadata.attempts = number
  local ask, how = ways_of(state.operation)
  local answer, err = ask(state.runtime, state.request, limits_of(state))
  if answer then
    return read(state, how, answer, number, now, served)
  end
  return nil, err
end

return attempt
