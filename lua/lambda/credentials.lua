--- Where a client's keys come from: the providers in order, and the cache in front of them.
local environment = require "lambda.credentials.environment"
local errors = require "lambda.errors"
local profile = require "lambda.credentials.profile"
local static = require "lambda.credentials.static"
local text = require "lambda.text"

local credentials = {}

---@class lambda.ProviderContext
---@field settings lambda.Settings
---@field runtime lambda.Runtime
---@field now number epoch seconds

--- Returns credentials; or nil and a reason as a string: not configured here, ask the next one;
--- or nil and an error object: configured, and failed.
---@alias lambda.Provider fun(context: lambda.ProviderContext): lambda.Credentials?, any

---@class lambda.CredentialsCache one a client
local Cache = {}
local cache_mt = { __name = "lambda.credentials", __index = Cache }

local EARLY = 300 -- seconds before expiry when a refresh is tried
local PAUSE = 30 -- seconds between tries while the old keys are good
local MESSAGE_MAX = 512
local EXPIRED = "the credentials have expired: give new ones, or a function that returns such"

local ADVICE = ". Give lambda.new{...} credentials, or set AWS_ACCESS_KEY_ID and "
  .. "AWS_SECRET_ACCESS_KEY (inside nginx also name them in its configuration, "
  .. '"env AWS_ACCESS_KEY_ID;"), or put keys in a profile'

local function fail(message, cause)
  return nil, errors.new("CredentialsError", {
    message = message, cause = cause, retryable = cause and cause.retryable,
  })
end

-- What an error of the user's own says: its message, or the text that it is.
local function words(value)
  if errors.is(value, "Error") then
    value = value.message
  end
  return type(value) == "string" and text.printable(value, MESSAGE_MAX) or "a " .. type(value)
end

-- The user's function: whatever it does comes back as credentials or as a CredentialsError.
local function guard(provider)
  return function(context)
    local ok, found, why = pcall(provider, context)
    if not ok then
      return fail("the credentials function raised: " .. words(found))
    elseif type(found) == "table" then
      local checked, problems = static.check(found)
      if checked then
        return checked
      end
      return fail("the credentials function returned a table that is refused: " .. problems)
    elseif found ~= nil and found ~= false then
      return fail("the credentials function must return a table, got a " .. type(found))
    elseif why == nil then
      return fail("the credentials function returned nothing")
    end
    local cause = errors.is(why, "Error") and why or nil
    return fail("the credentials function failed: " .. words(why), cause)
  end
end

-- Source: AWS SDKs and Tools Reference Guide, "Standardized credential providers". A profile that
-- is named in code is meant: it beats the environment.
local function providers_of(settings)
  local given = settings.credentials
  if type(given) == "table" then
    return { { "option", static.provider(given) } }
  elseif given then
    return { { "option", guard(given) } }
  elseif settings.profile then
    return { { "profile", profile } }
  end
  return { { "environment", environment }, { "profile", profile } }
end

-- The first provider that has some; a failure ends the search.
local function ask(providers, context)
  local reasons = {}
  for _, provider in ipairs(providers) do
    local found, why = provider[2](context)
    if found then
      return found
    elseif type(why) ~= "string" then
      return nil, why
    end
    reasons[#reasons + 1] = provider[1] .. ": " .. why
  end
  return fail("no credentials; asked in this order: " .. table.concat(reasons, "; ") .. ADVICE)
end

--- The credentials of a client. Asks nobody yet.
---@param settings lambda.Settings from config.check
---@param runtime lambda.Runtime
---@return lambda.CredentialsCache
function credentials.new(settings, runtime)
  return setmetatable({
    _providers = providers_of(settings),
    -- Keys without expiration are kept, but a function is asked again: it may know better.
    _lasting = type(settings.credentials) ~= "function",
    _settings = settings,
    _runtime = runtime,
  }, cache_mt)
end

local function valid(held, now)
  return held and (not held.expiration or now < held.expiration)
end

-- Whether the keys at hand will do: they are fresh, or a refresh was just tried in vain.
function Cache:_current(now)
  local held = self._held
  if not valid(held, now) then
    return nil
  elseif not held.expiration or now < held.expiration - EARLY then
    return held
  end
  local since = now - self._asked_at
  return since >= 0 and since < PAUSE and held or nil
end

function Cache:_refresh(now, runtime)
  local context = { settings = self._settings, runtime = runtime, now = now }
  local found, err = ask(self._providers, context)
  self._asked_at = now
  if found and not valid(found, now) then
    found, err = fail(EXPIRED)
  end
  if not found then
    if valid(self._held, now) then
      return self._held
    end
    return nil, err
  end
  self._held = (found.expiration or self._lasting) and found or nil
  return found
end

--- The credentials to sign with now. What a failed refresh leaves is served while it is valid.
---@param now number epoch seconds
---@param runtime? lambda.Runtime instead of the one that the cache was made with
---@return lambda.Credentials? credentials not to be modified
---@return lambda.CredentialsError|lambda.ConfigurationError? err the latter for a broken profile
function Cache:get(now, runtime)
  local held = self:_current(now)
  if held then
    return held
  end
  runtime = runtime or self._runtime
  return runtime.once(self, function()
    held = self:_current(now) -- another caller may have refreshed them while this one waited
    if held then
      return held
    end
    return self:_refresh(now, runtime)
  end)
end

return credentials
