--- The way of one call: encode, sign, send, decode, and again while the failure is transient.
local config = require "lambda.config"
local core = require "lambda.core"
local errors = require "lambda.errors"
local resolve = require "lambda.resolve"
local response = require "lambda.response"
local retry = require "lambda.retry"

local call = {}

local SERVICE = "lambda"

-- What the service says of keys that another refresh may replace by good ones.
local REFUSED = {
  ExpiredToken = true, ExpiredTokenException = true, UnrecognizedClientException = true,
  InvalidClientTokenId = true,
}

---@class lambda.Metadata of a call that failed it is the error itself
---@field attempts integer requests sent
---@field status? integer HTTP status of the last answer
---@field request_id? string of the last answer

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
---@field ca_bundle? string PEM file; nil: the system's
---@field proxy? string URL, "" for none; nil: as the environment has it

---@class lambda.Runtime what differs from host to host
---@field send fun(to: lambda.Request, limits: lambda.Limits): lambda.Response?, lambda.Failure?
---@field sleep fun(seconds: number)
---@field now fun(): number epoch seconds
---@field random fun(): number 0 <= x < 1
---@field once fun(key: any, fn: function): any calls `fn` once however many callers wait

local function address(request, to, agent)
  local headers = request.headers
  headers.host, headers["user-agent"] = to.host_header, agent
  request.scheme, request.host, request.port = to.scheme, to.host, to.port
  if to.base_path ~= "" then
    request.path = to.base_path .. request.path
  end
end

local function limits_of(standing, options)
  if not (options.timeout or options.connect_timeout) then
    return standing
  end
  return {
    timeout = options.timeout or standing.timeout,
    connect_timeout = options.connect_timeout or standing.connect_timeout,
    ca_bundle = standing.ca_bundle,
    proxy = standing.proxy,
  }
end

-- What is wrong with what a runtime that is not ours returned as its answer; nil when nothing is.
local function flaw(answer)
  if type(answer) ~= "table" then
    return "a " .. type(answer)
  elseif type(answer.status) ~= "number" or not (answer.status >= 100 and answer.status < 1000) then
    return "a response without an HTTP status"
  elseif type(answer.headers) ~= "table" then
    return "a response without a table of headers"
  elseif type(answer.body) ~= "string" then
    return "a response whose body is no string"
  end
end

local function transport_error(operation, failure)
  if type(failure) ~= "table" then
    failure = { message = type(failure) == "string" and failure
      or "runtime.send returned neither a response nor a failure" }
  end
  local kind = type(failure.kind) == "string" and failure.kind or "other"
  return errors.new(kind == "timeout" and "TimeoutError" or "TransportError", {
    message = failure.message,
    operation = operation,
    kind = kind,
    sent = failure.sent ~= false,
    retryable = retry.is_transient(kind),
  })
end

-- Sign and send: the answer, or nil and an error.
local function send(client, operation, request, limits, keys, now)
  local runtime = client._runtime
  local signed, problem = client._signer:sign(request, keys, client._region, SERVICE, now)
  if not signed then
    return nil, errors.new("ConfigurationError", { message = "cannot sign: " .. problem })
  end
  local answer, failure = runtime.send(request, limits)
  local wrong = answer and flaw(answer)
  if wrong then
    answer, failure = nil, "runtime.send returned " .. wrong
  end
  if not answer then
    return nil, transport_error(operation, failure)
  end
  return answer
end

-- Everything about one call that can be wrong before a byte is sent.
local function prepare(client, operation, params, options)
  local settings = client._settings
  local validate = settings.validate
  if options.validate ~= nil then
    validate = options.validate
  end
  local request, violations = core.encode(operation, params, validate)
  if not request then
    return nil, errors.new("ParameterError", { violations = violations })
  end
  local resolved, err = resolve.endpoint(client)
  if not resolved then
    return nil, err
  end
  resolve.equip(client)
  address(request, client._endpoint, client._user_agent)
  return request
end

-- The error is its own metadata: LuaJIT's assert raises the last of its arguments.
local function failed(operation, err, attempts)
  err.operation, err.attempts = operation, attempts
  return nil, err, err
end

-- One attempt with these keys: the result, or nil and an error.
local function attempt(client, operation, request, limits, keys, now, metadata)
  local answer, err = send(client, operation, request, limits, keys, now)
  local number = metadata.attempts + 1
  if answer then
    metadata.attempts, metadata.status = number, answer.status
    metadata.request_id = response.request_id(answer.headers)
    return response.read(operation, answer, number)
  elseif errors.is(err, "TransportError") then
    metadata.attempts = number
  end
  return nil, err
end

-- Whether there are other keys now than those that the service refused.
local function renew(client, refused, now)
  local keys = client._credentials:get(now, refused)
  return keys and (keys.access_key_id ~= refused.access_key_id
    or keys.session_token ~= refused.session_token)
end

--- Call an operation: encode, then sign, send and read, again while the failure is transient. Keys
--- that the service calls expired are renewed, once.
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
    return failed(operation, err, 0)
  end
  local request
  request, err = prepare(client, operation, params, options)
  if not request then
    return failed(operation, err, 0)
  end
  local limits, runtime = limits_of(client._limits, options), client._runtime
  local max_attempts, renewed = options.max_attempts or client._max_attempts, false
  for number = 1, max_attempts do
    local now = runtime.now()
    local keys, result
    keys, err = client._credentials:get(now)
    if keys then
      result, err = attempt(client, operation, request, limits, keys, now, metadata)
    end
    if result then
      return result, nil, metadata
    elseif number < max_attempts and REFUSED[err.code] and not renewed
      and renew(client, keys, now) then
      renewed = true
    elseif number == max_attempts or not err.retryable then
      return failed(operation, err, metadata.attempts)
    else
      runtime.sleep(retry.delay(err, number, runtime.random()))
    end
  end
end

return call
