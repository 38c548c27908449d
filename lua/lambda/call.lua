--- The way of one call: encode, then sign, send and decode, again while that can help.
local attempt = require "lambda.attempt"
local config = require "lambda.config"
local core = require "lambda.core"
local errors = require "lambda.errors"
local events = require "lambda.events"
local resolve = require "lambda.resolve"
local retry = require "lambda.retry"

local call = {}

-- What the service says of keys that another refresh may replace by good ones.
local REFUSED = {
  ExpiredToken = true, ExpiredTokenException = true, UnrecognizedClientException = true,
  InvalidClientTokenId = true,
}

---@class lambda.Metadata of a call that failed it is the error itself
---@field attempts integer requests sent
---@field status? integer HTTP status of the last answer
---@field request_id? string of the last answer
---@field seconds number that the call took, waits included

---@class lambda.Request
---@field method string
---@field scheme "http"|"https"
---@field host string
---@field port integer
---@field path string encoded
---@field query string encoded, without "?"; may be empty
---@field headers table<string, string> names in lower case
---@field body? string

---@class lambda.Response
---@field status integer
---@field headers table<string, string> names in lower case
---@field body string

---@class lambda.Failure
---@field kind string resolve, connect, tls, timeout, closed, proxy, too_large, phase, other
---@field message string
---@field sent boolean whether the server may have seen the request

---@class lambda.Limits
---@field timeout number seconds for the attempt
---@field connect_timeout number seconds
---@field read_timeout? number seconds without a byte either way; nil: no limit of its own
---@field ca_bundle? string PEM file; nil: the system's
---@field proxy? string URL, "" for none; nil: as the environment has it

---@class lambda.Runtime what differs from host to host
---@field send fun(to: lambda.Request, limits: lambda.Limits): lambda.Response?, lambda.Failure?
---@field sleep fun(seconds: number)
---@field now fun(): number epoch seconds
---@field random fun(): number 0 <= x < 1
---@field once fun(key: any, fn: function): any calls `fn` once however many callers wait
---@field run fun(words: string[], limits: table): table?, table? a program, without a shell

---@class lambda.CallState
---@field client lambda.Client
---@field operation string
---@field runtime lambda.Runtime
---@field request lambda.Request signed anew for each attempt
---@field limits lambda.Limits
---@field max_attempts integer
---@field retry_on? lambda.RetryOn
---@field metadata lambda.Metadata
---@field started number local epoch seconds
---@field deadline? number seconds from the start
---@field ends? number local epoch seconds when that is
---@field cost? integer what the last retry took of the quota
---@field renewed? boolean keys were renewed already

local function address(request, client)
  local to, headers = client._endpoint, request.headers
  headers.host, headers["user-agent"] = to.host_header, client._user_agent
  headers["amz-sdk-invocation-id"] = core.uuid()
  headers["x-amzn-trace-id"] = resolve.trace_id()
  request.scheme, request.host, request.port = to.scheme, to.host, to.port
  if to.base_path ~= "" then
    request.path = to.base_path .. request.path
  end
end

-- Everything about one call that can be wrong before a byte is sent: the request.
local function prepare(client, operation, params, options)
  local validate = client._settings.validate
  if options.validate ~= nil then
    validate = options.validate
  end
  local request, violations = core.encode(operation, params, validate)
  if not request then
    return nil, errors.new("ParameterError", { violations = violations })
  end
  local ready, err = resolve.client(client)
  if not ready then
    return nil, err
  end
  address(request, client)
  return request
end

local LIMITS = { "timeout", "connect_timeout", "read_timeout" }

local function limits_of(standing, options)
  if not (options.timeout or options.connect_timeout or options.read_timeout) then
    return standing
  end
  local limits = { ca_bundle = standing.ca_bundle, proxy = standing.proxy }
  for _, name in ipairs(LIMITS) do
    limits[name] = options[name] or standing[name]
  end
  return limits
end

local function start(client, operation, request, options, metadata)
  local settings, runtime = client._settings, client._runtime
  local now = runtime.now()
  local deadline = options.deadline or settings.deadline
  return {
    client = client, operation = operation, runtime = runtime, request = request,
    limits = limits_of(client._limits, options),
    max_attempts = options.max_attempts or client._max_attempts,
    retry_on = options.retry_on or settings.retry_on,
    metadata = metadata, started = now,
    deadline = deadline, ends = deadline and now + deadline,
  }
end

-- The error is its own metadata: LuaJIT's assert raises the last of its arguments.
local function failed(operation, err, metadata)
  err.operation, err.attempts, err.seconds = operation, metadata.attempts, metadata.seconds
  return nil, err, err
end

-- Wait for leave to send; false when the deadline comes first.
local function brake(state)
  local limiter = state.client._limiter
  while limiter do
    local now = state.runtime.now()
    local wait = limiter:acquire(now)
    if wait == 0 then
      break
    elseif state.ends and now + wait >= state.ends then
      return false
    end
    state.runtime.sleep(wait)
  end
  return true
end

local function too_late(state)
  return errors.new("TimeoutError", {
    message = ("the deadline of %.14g s passed before the request could be sent"):format(
      state.deadline), kind = "timeout", sent = state.metadata.attempts > 0,
  })
end

-- One attempt, from the keys on: the result, or nil, an error, and the keys when there were some.
local function try(state)
  local client = state.client
  if not brake(state) then
    return nil, too_late(state)
  end
  local now = state.runtime.now()
  local keys, err = client._credentials:get(now + client._skew, nil, state.ends)
  if not keys then
    return nil, err
  end
  now = state.runtime.now()
  if state.ends and now >= state.ends then
    return nil, too_late(state)
  end
  events.attempt_start(state)
  local result
  result, err = attempt.run(state, keys, now)
  if client._limiter then
    client._limiter:answered(err ~= nil and retry.is_throttling(err.code, err.status),
      state.runtime.now())
  end
  events.attempt_end(state, err, now)
  return result, err, keys
end

-- Whether there are other keys now than those that the service refused.
local function renew(state, refused)
  local client = state.client
  local keys = client._credentials:get(state.runtime.now() + client._skew, refused, state.ends)
  state.renewed = true
  return keys and (keys.access_key_id ~= refused.access_key_id
    or keys.session_token ~= refused.session_token)
end

-- The seconds to wait before the next attempt; nil, with the reason in the error, when there is to
-- be none although it might help.
local function wait_for(state, err)
  local asked = retry.is_asked_for(state.retry_on, err)
  err.retryable = err.retryable or asked
  if not err.retryable or errors.is(err, "CredentialsError") then
    return nil
  elseif state.metadata.attempts >= state.max_attempts then
    err.gave_up = "attempts"
    return nil
  end
  local delay = retry.delay(err, state.metadata.attempts, state.runtime.random(), asked)
  if state.ends and state.runtime.now() + delay >= state.ends then
    err.gave_up = "deadline"
    return nil
  end
  state.cost = state.client._quota:take(err)
  if not state.cost then
    err.gave_up = "quota"
    return nil
  end
  return delay
end

-- Attempts until one succeeds or none can help.
local function attempts(state)
  while true do
    local result, err, keys = try(state)
    if result then
      state.client._quota:give(state.cost)
      return result
    elseif keys and REFUSED[err.code] and not state.renewed
      and state.metadata.attempts < state.max_attempts and renew(state, keys) then
      events.retry(state, err, 0)
    else
      local delay = wait_for(state, err)
      if not delay then
        return nil, err
      end
      events.retry(state, err, delay)
      state.runtime.sleep(delay)
    end
  end
end

--- Call an operation. Keys that the service calls expired are renewed, once.
---@param client lambda.Client
---@param operation string
---@param params table not modified
---@param given? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function call.run(client, operation, params, given)
  local metadata = { attempts = 0 }
  local options, err = config.check_call(given)
  if not options then
    return failed(operation, err, metadata)
  end
  local request
  request, err = prepare(client, operation, params, options)
  if not request then
    return failed(operation, err, metadata)
  end
  local state = start(client, operation, request, options, metadata)
  local result
  result, err = attempts(state)
  metadata.seconds = state.runtime.now() - state.started
  if result then
    return result, nil, metadata
  end
  return failed(operation, err, metadata)
end

return call
