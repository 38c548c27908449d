--- A client that knows all it needs: no variable, no file, no network, no waiting.
local core = require "lambda.core"

local KEYS = { access_key_id = "AKIDSTUB", secret_access_key = "stub" }
local DEFAULTS = { region = "us-east-1", max_attempts = 1, retry_mode = "standard" }
local EMPTY = {
  name = "stub", values = {}, own = {}, unreadable = {},
  files = { config = "(stub)", credentials = "(stub)" },
  all = { profiles = {}, sso_sessions = {}, services = {} },
}

-- Every setting counts as found already, so that nothing is looked up anywhere.
local function found_of(settings)
  return setmetatable({}, { __index = function(_, name)
    local value = settings[name]
    if value == nil then
      value = DEFAULTS[name]
    end
    return { value = value, source = "the option " .. name }
  end })
end

-- Nobody else is at it.
local function once(_, fn)
  return fn()
end

-- No program is run.
local function run()
  return nil, { kind = "other", message = "a stub runs no program" }
end

-- What `send` answers as a stream: its body in one piece.
local function opener(send)
  return function(request)
    local response, failure = send(request)
    if not response then
      return nil, failure
    end
    local left = response.body ~= "" and response.body or nil
    local stream = { status = response.status, headers = response.headers }
    function stream.read()
      local chunk = left
      left = nil
      return chunk
    end
    function stream.close()
      left = nil
    end
    return stream
  end
end

-- Time goes on as it does, and by each wait at once.
local function runtime_of(given, slept, send)
  local ahead = 0
  local function sleep(seconds)
    slept[#slept + 1] = seconds
    ahead = ahead + seconds
  end
  local function now()
    return (given.now or core.now)() + ahead
  end
  return {
    send = send, open = opener(send), run = run, once = once, sleep = sleep, now = now,
    clock = now, random = given.random or core.random,
  }
end

--- Cut a new client off from everything but `send`.
---@param client lambda.Client not used yet
---@param slept number[] is given the seconds of each wait
---@param send fun(request: lambda.Request): lambda.Response?, lambda.Failure?
local function hermetic(client, slept, send)
  local settings = client._settings
  settings.runtime = runtime_of(settings.runtime or {}, slept, send)
  settings.credentials, settings.endpoint, settings.proxy = KEYS, nil, ""
  settings.profile, settings.loaded, settings.shared_dict = nil, EMPTY, nil
  settings.ignore_configured_endpoint_urls = true
  settings.found = found_of(settings)
end

return hermetic
