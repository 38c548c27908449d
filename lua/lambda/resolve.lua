--- What a client finds out at its first call and keeps: its runtime, its credentials, the endpoint.
local config = require "lambda.config"
local credentials = require "lambda.credentials"
local endpoint = require "lambda.endpoint"
local environment = require "lambda.environment"
local errors = require "lambda.errors"
local plain = require "lambda.runtime.plain"
local proxy = require "lambda.proxy"
local rate_limiter = require "lambda.rate_limiter"
local retry_quota = require "lambda.retry_quota"
local user_agent = require "lambda.user_agent"

local resolve = {}

local TIMEOUT = 60 -- seconds for an attempt
-- Seconds for one that waits for a function: those that it may run, and some to spare.
-- Source: Lambda Developer Guide, "Lambda quotas".
local RUN_TIMEOUT = 15 * 60 + 10

-- Whether this process is nginx with its Lua module.
local function is_nginx()
  local ngx = rawget(_G, "ngx")
  return type(ngx) == "table" and type(ngx.get_phase) == "function" and ngx.socket ~= nil
end

-- The host's functions, less those that the options replace.
local function runtime_of(replaced)
  local runtime = is_nginx() and require("lambda.runtime.nginx").new() or plain.new()
  for name, fn in pairs(replaced or {}) do
    runtime[name] = fn
  end
  if replaced and replaced.send then
    runtime.refusal = nil
    runtime.open = replaced.open -- the host's would go another way
  end
  if replaced and replaced.now and not replaced.clock then
    runtime.clock = replaced.now -- who brings a time of their own means all of it
  end
  if replaced and replaced.send and replaced.sleep and not replaced.once then
    runtime.once = require("lambda.runtime.once").by(runtime.sleep) -- both may yield
  end
  return runtime
end

-- Why nothing can be sent from where the program is now: some phases of nginx must not wait.
local function refusal_of(client)
  local refused = client._runtime.refusal and client._runtime.refusal()
  return refused and errors.new("TransportError", refused)
end

--- Give a client its runtime and its credentials, at its first use. Asks nobody yet.
---@param client lambda.Client
function resolve.equip(client)
  if not client._runtime then
    client._runtime = runtime_of(client._settings.runtime)
    client._credentials = credentials.new(client._settings, client._runtime)
  end
end

-- Settings that are wherever the user put them. Each is one that may be missing.
local function look_up(settings, found, names)
  for _, name in ipairs(names) do
    local value, err = config.value(settings, name)
    if err then
      return nil, err
    end
    found[name] = value
  end
  return found
end

local NAMES = {
  "ca_bundle", "max_attempts", "retry_mode", "sdk_ua_app_id", "disable_clock_skew_correction",
}

-- Retries, and the clock that requests are signed by.
local function set_policy(client, found)
  client._max_attempts = found.retry_mode == "off" and 1 or found.max_attempts
  client._quota = retry_quota.new()
  client._limiter = found.retry_mode == "adaptive" and rate_limiter.new(client._runtime.now())
  client._corrects_skew = not found.disable_clock_skew_correction
end

local function limits_of(settings, timeout, ca_bundle, through)
  return {
    timeout = settings.timeout or timeout, connect_timeout = settings.connect_timeout,
    read_timeout = settings.read_timeout, ca_bundle = ca_bundle, proxy = through,
  }
end

-- Find out where the service is, how requests get there, and what the settings say of the rest.
local function explore(client)
  local settings = client._settings
  local region, err = config.region(settings)
  if not region then
    return nil, err
  end
  local to, through, found
  to, err = endpoint.resolve(settings, region)
  if not to then
    return nil, err
  end
  through, err = proxy.of(settings, to)
  if not through then
    return nil, err
  end
  found, err = look_up(settings, {}, NAMES)
  if not found then
    return nil, err
  end
  local shares
  shares, err = client._credentials:check_sharing()
  if not shares then
    return nil, err
  end
  set_policy(client, found)
  client._limits = limits_of(settings, TIMEOUT, found.ca_bundle, through)
  client._run_limits = limits_of(settings, RUN_TIMEOUT, found.ca_bundle, through)
  client._user_agent = user_agent.of(found.retry_mode, found.sdk_ua_app_id)
  client._region, client._endpoint = region, to
  return true
end

--- Make a client ready for a call from where the program is now: what it does not know yet is found
--- out, once a client.
---@param client lambda.Client
---@return true? done
---@return lambda.ConfigurationError|lambda.TransportError|nil err the latter of kind "phase"
function resolve.client(client)
  resolve.equip(client)
  local refused = refusal_of(client)
  if refused then
    return nil, refused
  elseif client._endpoint then
    return true
  end
  return explore(client)
end

--- The trace that this call belongs to, inside a function of the service: it changes with each
--- invocation. Source: the recursion detection of the AWS SDKs.
---@return string?
function resolve.trace_id()
  if not environment.get("AWS_LAMBDA_FUNCTION_NAME") then
    return nil
  end
  local id = os.getenv("_X_AMZN_TRACE_ID")
  return id and id ~= "" and id:gsub("[%c\128-\255]", function(byte)
    return ("%%%02X"):format(byte:byte())
  end) or nil
end

return resolve
