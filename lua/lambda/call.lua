--- The way of one call: encode, then sign, send and decode, again while that can help.
local attempt = require "lambda.attempt"
local cache = require "lambda.credentials.cache"
local config = require "lambda.config"
local core = require "lambda.core"
local deadline = require "lambda.deadline"
local errors = require "lambda.errors"
local events = require "lambda.events"
local resolve = require "lambda.resolve"
local retry = require "lambda.retry"
local skew = require "lambda.skew"

local call = {}

local BRAKES_MAX = 16 -- waits for leave to send: a clock may stand still

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

---@class lambda.Stream an answer whose body is still to come
---@field status integer
---@field headers table<string, string> names in lower case
---@field read fun(self: lambda.Stream): string?, lambda.Failure? the next bytes, not empty; nil
--- alone at the end
---@field close fun(self: lambda.Stream) read no more of it, which closes the connection before the
--- end; after the end nothing is left to do

---@class lambda.Failure
---@field kind string resolve, connect, tls, timeout, closed, proxy, too_large, phase, other
---@field message string
---@field sent boolean whether the server may have seen the request

---@class lambda.Limits
---@field timeout number seconds for the attempt
---@field connect_timeout number seconds
---@field read_timeout? number seconds without a byte either way; nil: no limit of its own
---@field max_body? number bytes; nil: 16 MiB for send, no limit for open
---@field ca_bundle? string PEM file; nil: the system's
---@field proxy? string URL, "" for none; nil: as the environment has it

---@class lambda.Runtime what differs from host to host
---@field send fun(to: lambda.Request, limits: lambda.Limits): lambda.Response?, lambda.Failure?
---@field open? fun(to: lambda.Request, limits: lambda.Limits): lambda.Stream?, lambda.Failure?
---@field sleep fun(seconds: number)
---@field now fun(): number epoch seconds
---@field clock? fun(): number seconds by a clock that is never set; default: now
---@field random fun(): number 0 <= x < 1
---@field once fun(key: any, fn: function): any calls `fn` once however many callers wait
---@field run fun(words: string[], limits: table): table?, table? a program, without a shell
---@field background? fun(seconds: number, fn: fun()): boolean have it called later, beside calls

---@class lambda.CallState
---@field client lambda.Client
---@field operation string
---@field runtime lambda.Runtime
---@field request lambda.Request signed anew for each attempt
---@field limits lambda.Limits
---@field max_attempts integer
---@field retry_on? lambda.RetryOn
---@field retry_sent? boolean
---@field metadata lambda.Metadata
---@field started number by deadline.clock
---@field deadline? number seconds from the start
---@field ends? number by deadline.clock
---@field cost? integer what the last retry took of the quota
---@field renewed? boolean keys were renewed already
---@field last_error? lambda.Error of the last attempt

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

-- What the call says, else the client; both may say false.
local function either(of_call, of_client)
  if of_call == nil then
    return of_client
  end
  return of_call
end

-- Operations whose payload may be a table.
local INVOKES = { invoke = true, invoke_with_response_stream = true }

-- The request of these parameters, or nil and violations; and whether its payload was a table.
local function encode(operation, params, validate)
  if not INVOKES[operation] then
    return core.encode(operation, params, validate)
  end
  local invoke = require "lambda.invoke"
  local told, wrong, as_table = invoke.prepare(params)
  local request, violations = core.encode(operation, told, validate)
  return request, not request and invoke.explain(violations, wrong) or nil, as_table
end

-- Everything about one call that can be wrong before a byte is sent: the request.
local function prepare(client, operation, params, options)
  local request, violations, as_table = encode(operation, params,
    either(options.validate, client._settings.validate))
  if not request then
    return nil, errors.new("ParameterError", { violations = violations })
  end
  local ready, err = resolve.client(client)
  if not ready then
    return nil, err
  end
  address(request, client)
  return request, nil, as_table
end

local LIMITS = { "timeout", "connect_timeout", "read_timeout" }

-- Invocations whose answer does not wait for the function.
local UNWAITED = { Event = true, DryRun = true }

-- A table of its own only where the call has limits: a runtime may keep things by these tables.
local function limits_of(client, operation, request, options)
  local waits = INVOKES[operation] and not UNWAITED[request.headers["x-amz-invocation-type"]]
  local standing = waits and client._run_limits or client._limits
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
  local now, seconds = deadline.clock(runtime), options.deadline or settings.deadline
  return {
    client = client, operation = operation, runtime = runtime, request = request,
    limits = limits_of(client, operation, request, options),
    max_attempts = options.max_attempts or client._max_attempts,
    retry_on = options.retry_on or settings.retry_on,
    retry_sent = either(options.retry_sent, settings.retry_sent),
    metadata = metadata, started = now,
    deadline = seconds, ends = seconds and now + seconds,
  }
end

-- The error is its own metadata: LuaJIT's assert raises the last of its arguments.
local function failed(operation, err, metadata)
  err.operation, err.attempts, err.seconds = operation, metadata.attempts, metadata.seconds
  return nil, err, err
end

local function left(state)
  return deadline.left(state.runtime, state.ends)
end

-- Wait for leave to send; false when the deadline comes first.
local function brake(state)
  local limiter = state.client._limiter
  for _ = 1, limiter and BRAKES_MAX or 0 do
    local wait = limiter:acquire(state.runtime.now())
    if wait == 0 then
      break
    elseif left(state) <= wait then
      return false
    end
    state.runtime.sleep(wait)
  end
  return true
end

-- No time is left for another attempt: what the last one failed with, when there was one.
local function too_late(state)
  local err = state.last_error or errors.new("TimeoutError", {
    message = ("the deadline of %.14g s passed before the request could be sent"):format(
      state.deadline), kind = "timeout", sent = false,
    retryable = true,
  })
  err.gave_up = "deadline"
  return err
end

-- The keys to sign with. Those that seem to have expired by a corrected clock may be good by the
-- local one: the answer that corrected it may have been anybody's.
local function keys_of(state)
  local source, runtime = state.client._credentials, state.runtime
  local keys, err = source:get(skew.now(runtime), state.ends)
  if not keys and skew.is_far(skew.of(runtime)) then
    skew.set(runtime, 0)
    keys = source:get(runtime.now(), state.ends)
  end
  return keys, not keys and err or nil
end

-- One attempt, from the keys on: the result, or nil, an error, and the keys when there were some.
local function try(state)
  local client = state.client
  if not brake(state) then
    return nil, too_late(state)
  end
  local keys, err = keys_of(state)
  if not keys then
    err.gave_up = left(state) <= 0 and "deadline" or nil
    return nil, err
  elseif left(state) <= 0 then
    return nil, too_late(state)
  end
  local result
  local started = deadline.clock(state.runtime)
  events.attempt_start(state)
  result, err = attempt.run(state, keys)
  if client._limiter then
    client._limiter:answered(err ~= nil and retry.is_throttling(err.code, err.status),
      state.runtime.now())
  end
  events.attempt_end(state, err, started)
  return result, err, keys
end

-- Whether there are other keys than those that the service has just refused.
local function renew(state)
  state.renewed = true
  local keys = keys_of(state)
  return keys and not cache.same(keys, state.client._credentials:refused())
end

-- The seconds to wait before the next attempt; nil, with the reason in the error, when there is to
-- be none although it might help.
local function wait_for(state, err)
  local asked = retry.is_asked_for(state.retry_on, err)
  err.retryable = err.retryable or asked
  if err.gave_up or not err.retryable or errors.is(err, "CredentialsError") then
    return nil
  elseif not retry.is_repeatable(state.operation, err, state.retry_sent) then
    err.gave_up = "sent"
    return nil
  elseif state.metadata.attempts >= state.max_attempts then
    err.gave_up = "attempts"
    return nil
  end
  local delay = retry.delay(err, state.metadata.attempts, state.runtime.random(), asked)
  if left(state) <= delay then
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

-- The seconds to wait before another attempt; nil when there is to be none.
local function again(state, err, keys)
  local is_refused = keys and REFUSED[err.code]
  state.last_error = err
  if is_refused then
    state.client._credentials:refuse(keys)
  end
  if is_refused and not state.renewed and state.metadata.attempts < state.max_attempts
    and renew(state) then
    return 0
  end
  return wait_for(state, err)
end

-- Attempts until one succeeds or none can help.
local function attempts(state)
  while true do
    local result, err, keys = try(state)
    if result then
      state.client._quota:give(state.cost)
      return result
    end
    local delay = again(state, err, keys)
    if not delay then
      return nil, err
    end
    events.retry(state, err, delay)
    if delay > 0 then
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
  local metadata = { attempts = 0, status = nil, request_id = nil, seconds = nil } -- room for all
  local options, err = config.check_call(given)
  if not options then
    return failed(operation, err, metadata)
  end
  local request, as_table
  request, err, as_table = prepare(client, operation, params, options)
  if not request then
    return failed(operation, err, metadata)
  end
  local state = start(client, operation, request, options, metadata)
  local result
  result, err = attempts(state)
  metadata.seconds = deadline.clock(state.runtime) - state.started
  if not result then
    return failed(operation, err, metadata)
  elseif operation == "invoke" then
    require("lambda.invoke").finish(result, as_table)
  end
  return result, nil, metadata
end

return call
