--- What a client finds out at its first call and keeps: its runtime, its credentials, the endpoint.
local config = require "lambda.config"
local credentials = require "lambda.credentials"
local endpoint = require "lambda.endpoint"
local plain = require "lambda.runtime.plain"
local proxy = require "lambda.proxy"
local user_agent = require "lambda.user_agent"

local resolve = {}

-- The host's functions, less those that the options replace.
local function runtime_of(replaced)
  local runtime = plain.new()
  for name, fn in pairs(replaced or {}) do
    runtime[name] = fn
  end
  return runtime
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

--- Find out, once a client, where the service is and how requests get there.
---@param client lambda.Client
---@return true? done
---@return lambda.ConfigurationError? err
function resolve.endpoint(client)
  if client._endpoint then
    return true
  end
  local settings = client._settings
  local region, err = config.region(settings)
  if not region then
    return nil, err
  end
  local to, through
  to, err = endpoint.resolve(settings, region)
  if not to then
    return nil, err
  end
  through, err = proxy.of(settings, to)
  if not through then
    return nil, err
  end
  local found
  found, err = look_up(settings, {}, { "ca_bundle", "max_attempts", "retry_mode", "sdk_ua_app_id" })
  if not found then
    return nil, err
  end
  client._limits = {
    timeout = settings.timeout,
    connect_timeout = settings.connect_timeout,
    ca_bundle = found.ca_bundle,
    proxy = through,
  }
  client._max_attempts = found.retry_mode == "off" and 1 or found.max_attempts
  client._user_agent = user_agent.of(found.retry_mode, found.sdk_ua_app_id)
  client._region = region
  client._endpoint = to
  return true
end

return resolve
