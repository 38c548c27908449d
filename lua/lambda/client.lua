--- The client: options, and the way of one call.
local config = require "lambda.config"
local core = require "lambda.core"
local credentials = require "lambda.credentials"
local endpoint = require "lambda.endpoint"
local errors = require "lambda.errors"
local plain = require "lambda.runtime.plain"
local response = require "lambda.response"
local retry = require "lambda.retry"

local client = {}

---@class lambda.Client
local Client = {}
local client_mt = { __name = "lambda.client", __index = Client }

local SERVICE = "lambda"
local USER_AGENT = ("aws-lambda-lua/%s lang/lua#%s"):format(core.version, _VERSION:match("[%d.]+"))

---@class lambda.Metadata
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

---@class lambda.Runtime what differs from host to host
---@field send fun(request: lambda.Request, limits: lambda.Limits): lambda.Response?, lambda.Failure?
---@field sleep fun(seconds: number)
---@field now fun(): number epoch seconds
---@field random fun(): number 0 <= x < 1
---@field once fun(key: any, fn: function): any calls `fn` once however many callers wait

-- The host's functions, less those that the options replace.
local function runtime_of(replaced)
  local runtime = plain.new()
  for name, fn in pairs(replaced or {}) do
    runtime[name] = fn
  end
  return runtime
end

--- Make a client. Does no I/O: files are read at the first call that needs them.
---@param options? lambda.Options
---@param level? integer where a wrong kind of argument raises: 1 (default) at the caller
---@return lambda.Client? client
---@return lambda.ConfigurationError? err names every option that is wrong
function client.new(options, level)
  local settings, err = config.check(options, (level or 1) + 1)
  if not settings then
    return nil, err
  end
  local runtime = runtime_of(settings.runtime)
  return setmetatable({
    _settings = settings,
    _runtime = runtime,
    _credentials = credentials.new(settings, runtime),
    _signer = core.signer(),
  }, client_mt)
end

-- What is found out once: where the service is, and how requests get there.
function Client:_resolve()
  local settings = self._settings
  local region, err = config.region(settings)
  if not region then
    return nil, err
  end
  self._endpoint, err = endpoint.resolve(settings, region)
  if not self._endpoint then
    return nil, err
  end
  self._limits = {
    timeout = settings.timeout,
    connect_timeout = settings.connect_timeout,
    ca_bundle = config.ca_bundle(settings),
  }
  self._region = region
  return region
end

local function address(request, to)
  local headers = request.headers
  headers.host, headers["user-agent"] = to.host_header, USER_AGENT
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
  }
end

local function transport_error(operation, failure, attempts)
  if type(failure) ~= "table" then -- a runtime that is not ours
    failure = { kind = "other", message = tostring(failure), sent = true }
  end
  return errors.new(failure.kind == "timeout" and "TimeoutError" or "TransportError", {
    message = failure.message,
    operation = operation,
    kind = failure.kind,
    sent = failure.sent,
    attempts = attempts,
    retryable = retry.is_transient(failure.kind),
  })
end

--- Sign with the keys of now and send.
---@return lambda.Response? answer
---@return lambda.Error? err
function Client:_attempt(operation, request, limits, attempt)
  local runtime = self._runtime
  local now = runtime.now()
  local keys, err = self._credentials:get(now)
  if not keys then
    return nil, err
  end
  local signed, problem = self._signer:sign(request, keys, self._region, SERVICE, now)
  if not signed then
    return nil, errors.new("ConfigurationError", { message = "cannot sign: " .. problem })
  end
  local answer, failure = runtime.send(request, limits)
  if not answer then
    return nil, transport_error(operation, failure, attempt)
  end
  return answer
end

-- Everything about one call that can be wrong before a byte is sent.
function Client:_prepare(operation, params, options)
  local settings = self._settings
  local validate = settings.validate
  if options.validate ~= nil then
    validate = options.validate
  end
  local request, violations = core.encode(operation, params, validate)
  if not request then
    return nil, errors.new("ParameterError", { violations = violations })
  end
  if not self._region then
    local _, err = self:_resolve()
    if err then
      return nil, err
    end
  end
  address(request, self._endpoint)
  return request
end

local function failed(operation, err, metadata)
  err.operation = operation
  return nil, err, metadata
end

--- Call an operation: encode, then sign, send and read, again while the failure is transient.
---@param operation string
---@param params table not modified
---@param given? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:_call(operation, params, given)
  local metadata = { attempts = 0 }
  local options, err = config.check_call(given)
  if not options then
    return failed(operation, err, metadata)
  end
  local request
  request, err = self:_prepare(operation, params, options)
  if not request then
    return failed(operation, err, metadata)
  end
  local limits, runtime = limits_of(self._limits, options), self._runtime
  local max_attempts = options.max_attempts or self._settings.max_attempts
  for attempt = 1, max_attempts do
    local result, answer
    answer, err = self:_attempt(operation, request, limits, attempt)
    if answer then
      metadata.attempts, metadata.status = attempt, answer.status
      metadata.request_id = response.request_id(answer.headers)
      result, err = response.read(operation, answer, attempt)
    elseif errors.is(err, "TransportError") then
      metadata.attempts = attempt
    end
    if result then
      return result, nil, metadata
    elseif not err.retryable or attempt == max_attempts then
      return failed(operation, err, metadata)
    end
    runtime.sleep(retry.delay(err, attempt, runtime.random()))
  end
end

--- Raise where the calling function was called for arguments of the wrong kind: a bug in the program.
---@param params any
---@param options any
function client.check_arguments(params, options)
  if type(params) ~= "table" then
    error("parameters must be a table, got a " .. type(params), 3)
  elseif options ~= nil and type(options) ~= "table" then
    error("options must be a table, got a " .. type(options), 3)
  end
end

--- Sign any request for any service whose path is encoded twice and normalised: all but S3.
--- What is not given comes from the client: its credentials, its region, the service "lambda", now.
---@param request lambda.SignRequest
---@param options? lambda.SignOptions
---@return table<string, string>? headers to add to the request
---@return lambda.Error? err
function Client:sign(request, options)
  client.check_arguments(request, options)
  return require("lambda.sign")(self, request, options)
end

for _, operation in ipairs(core.operations) do
  Client[operation] = function(self, params, options)
    if getmetatable(self) ~= client_mt then
      error(("call it with a colon: client:%s{...}"):format(operation), 2)
    end
    client.check_arguments(params, options)
    return self:_call(operation, params, options)
  end
end

return client
