--- The cache in front of a provider: credentials are refreshed ahead of expiry, once at a time.
--- Source: the refresh windows of aws-c-auth and of the SDKs' SSO providers.
local config = require "lambda.config"
local deadline = require "lambda.deadline"
local errors = require "lambda.errors"
local events = require "lambda.events"
local skew = require "lambda.skew"

local cache = {}

---@class lambda.CredentialsCache
local Cache = {}
local cache_mt = { __name = "lambda.credentials", __index = Cache }

local EARLY = 300 -- seconds before expiry when a refresh is tried
local PAUSE = 30 -- seconds between tries while the old keys are good
local REREAD = 900 -- seconds after which keys out of a file are read again
local STABLE_PAUSE = 600 -- seconds that expired keys of the instance metadata are used at least
local STABLE_SPREAD = 300 -- and a random part of this on top

local EXPIRED = "the credentials have expired: give new ones, or a function that returns such"

--- Make a cache. Asks nobody yet.
---@param provide lambda.Provider
---@param volatile? boolean keys without expiration are asked for anew each time
---@return lambda.CredentialsCache
function cache.new(provide, volatile)
  return setmetatable({ _provide = provide, _volatile = volatile }, cache_mt)
end

local function is_valid(held, now)
  return not held.expiration or now < held.expiration
end

-- When to ask again for what was found at `now`.
local function due(found, now, runtime)
  if found.expiration and found.stable and not is_valid(found, now) then
    return now + STABLE_PAUSE + runtime.random() * STABLE_SPREAD
  elseif found.expiration then
    return found.expiration - EARLY
  end
  return found.reread and now + REREAD or math.huge
end

--- Whether two tables of credentials are the same keys.
---@param a lambda.Credentials
---@param b lambda.Credentials
---@return boolean
local function same(a, b)
  return a.access_key_id == b.access_key_id and a.secret_access_key == b.secret_access_key
    and a.session_token == b.session_token
end

cache.same = same

-- Whether keys are those that the service refused, and it is time to ask for others.
function Cache:_is_refused(held, context)
  local refused, forced = context.refused, self._forced_at
  if not refused or not same(held, refused) then
    return false
  end
  return not forced or context.now < forced or context.now - forced >= PAUSE
end

-- The keys at hand, when they will do: they are fresh, or a refresh was just tried in vain.
function Cache:_current(context)
  local held, now = self._held, context.now
  if not held or self:_is_refused(held, context) then
    return nil
  elseif now < self._due then
    return held
  end
  local since = now - self._asked_at
  local usable = held.stable or is_valid(held, now)
  return usable and since >= 0 and since < PAUSE and held or nil
end

-- What a failed refresh leaves: keys that are still good, or that nothing but time speaks against.
function Cache:_left(context, now)
  local held = self._held
  if not held or context.refused and same(held, context.refused) then
    return nil
  elseif is_valid(held, now) then
    return held
  elseif held.stable then
    self._due = due(held, now, context.runtime)
    return held
  end
end

-- Ask the provider. Its answers may correct the clock meanwhile.
function Cache:_ask(context)
  local asked, offset = context.now, skew.of(context.runtime)
  if self._asked_at then
    config.reload(context.settings) -- files may have changed since
  end
  local found, err = self._provide(context)
  local now = asked + skew.of(context.runtime) - offset
  self._asked_at = now
  if found and not found.stable and not is_valid(found, now) then
    return nil, errors.new("CredentialsError", { message = EXPIRED }), now
  end
  return found, err, now
end

function Cache:_refresh(context)
  local held = self._held
  if held and self:_is_refused(held, context) then
    self._forced_at = context.now
  end
  local started = context.settings.on_event and deadline.clock(context.runtime)
  local found, err, now = self:_ask(context)
  local left = not found and self:_left(context, now)
  if found then
    self._held = not (self._volatile and not found.expiration) and found or nil
    self._due = due(found, now, context.runtime)
  end
  events.credentials_refresh(context, started, found, err)
  if found or left then
    return found or left
  end
  return nil, err
end

--- The keys at hand when they need no refresh, and nothing else: what a call costs most times.
---@param now number epoch seconds
---@return lambda.Credentials?
function Cache:fresh(now)
  return self._held and now < self._due and self._held or nil
end

--- The credentials to use now. What a failed refresh leaves is served while it is valid.
---@param context lambda.ProviderContext
---@return lambda.Credentials? credentials not to be modified
---@return lambda.Error|string|nil err as the provider gave it
function Cache:get(context)
  local held = self:_current(context)
  if held then
    return held
  end
  return context.runtime.once(self, function()
    held = self:_current(context) -- another caller may have refreshed them while this one waited
    if held then
      return held
    end
    return self:_refresh(context)
  end)
end

return cache
