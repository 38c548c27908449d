--- The cache in front of a provider: credentials are refreshed ahead of expiry, once at a time, and
--- where the host can do so while calls go on with the old ones.
--- Source: the refresh windows of aws-c-auth and of the SDKs' SSO providers.
local config = require "lambda.config"
local deadline = require "lambda.deadline"
local errors = require "lambda.errors"
local events = require "lambda.events"
local once = require "lambda.runtime.once"
local skew = require "lambda.skew"

local cache = {}

---@class lambda.CredentialsCache
local Cache = {}
local cache_mt = { __name = "lambda.credentials", __index = Cache }

local EARLY = 300 -- seconds before expiry when a refresh is tried
local PAUSE = 30 -- seconds between tries while the old keys are good
local FAILURE_PAUSE = 2 -- seconds between tries when there are none: calls fail alike meanwhile
local REREAD = 900 -- seconds after which keys out of a file are read again
local AHEAD_MAX = 86400 -- seconds that a refresh is planned ahead at most: hosts' timers are finite
local ARMED_SLACK = 1 -- seconds that a refresh which is planned may be later than wished
local ARMED_LATE = 30 -- seconds after its time when a host counts as having forgotten it
local STABLE_PAUSE = 600 -- seconds that expired keys of the instance metadata are used at least
local STABLE_SPREAD = 300 -- and a random part of this on top

local EXPIRED = "the credentials have expired: give new ones, or a function that returns such"

--- Make a cache. Asks nobody yet.
---@param provide lambda.Provider
---@param volatile? boolean keys without expiration are asked for anew each time
---@param identity? fun(settings: lambda.Settings): string? which keys these are, for processes to
--- share; nil: nobody can say
---@return lambda.CredentialsCache
function cache.new(provide, volatile, identity)
  return setmetatable({ _provide = provide, _volatile = volatile, _identity = identity }, cache_mt)
end

--- Which keys a cache holds, in words that are the same in every process.
---@param settings lambda.Settings of who asks
---@return string? identity nil: nobody can say
function Cache:identity(settings)
  return self._identity and self._identity(settings)
end

local function is_valid(held, now)
  return not held.expiration or now < held.expiration
end

--- Whether keys that were got at `asked` need no refresh yet, or one that would come too soon.
---@param found lambda.Credentials with an expiration
---@param asked number epoch seconds
---@param now number
---@return boolean
function cache.is_fresh(found, asked, now)
  return now < found.expiration - EARLY
    or is_valid(found, now) and now >= asked and now - asked < PAUSE
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
cache.FAILURE_PAUSE = FAILURE_PAUSE

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
  -- Keys that do not expire are never shared, so that no lock is worth its while.
  local shared = context.settings.shared_dict and not self._permanent
    and self:identity(context.settings)
  local found, err
  if shared then
    found, err = require("lambda.credentials.shared").ask(self._provide, context, shared)
  else
    found, err = self._provide(context)
  end
  local now = asked + skew.of(context.runtime) - offset
  self._asked_at = now
  self._permanent = found and not found.expiration
  if found and not found.stable and not is_valid(found, now) then
    return nil, errors.new("CredentialsError", { message = EXPIRED }), now
  end
  return found, err, now
end

-- Note what the source failed with. A function of the user's is asked each time, and so is a source
-- that is not configured, which costs little.
function Cache:_note(context, err)
  local kept = not self._volatile and errors.is(err, "CredentialsError")
    and deadline.left(context.runtime, context.ends) > 0 -- else another may have the time
  self._failed = kept and { err = once.copy(err), at = deadline.clock(context.runtime) } or nil
end

-- The error of a source that failed just now: who asks it at each call keeps it busy.
function Cache:_just_failed(context)
  local failed = self._failed
  local since = failed and deadline.clock(context.runtime) - failed.at
  return since and since >= 0 and since < FAILURE_PAUSE and once.copy(failed.err) or nil
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
    self._unused = true
  end
  self:_note(context, not found and not left and err or nil)
  events.credentials_refresh(context, started, found, err)
  if found or left then
    return found or left
  end
  return nil, err
end

-- The keys to use, asked for anew unless another caller did that while this one waited.
function Cache:_renew(context)
  return context.runtime.once(self, function()
    local held = self:_current(context)
    local err = not held and self:_just_failed(context)
    if held or err then
      return held, err
    end
    return self:_refresh(context)
  end)
end

-- Whether a refresh is planned, or going on, that is early enough.
function Cache:_is_planned(at, clock)
  local armed = self._armed
  return armed ~= nil and armed.at <= at + ARMED_SLACK and clock - armed.at < ARMED_LATE
end

-- Have the host refresh in so many seconds: whether it will. It holds the cache for no longer than
-- others do, and a plan that another one replaced comes to nothing.
function Cache:_later(seconds, settings, runtime)
  if not runtime.background then
    return false
  end
  local clock, delay = deadline.clock(runtime), math.min(seconds, AHEAD_MAX)
  if self:_is_planned(clock + delay, clock) then
    return true
  end
  local kept, plan = setmetatable({ self }, { __mode = "v" }), { at = clock + delay }
  local armed = runtime.background(delay, function()
    if kept[1] and kept[1]._armed == plan then
      kept[1]:_wake(settings, runtime)
    end
  end)
  self._armed = armed and plan or nil
  return armed
end

-- Refresh, and let nobody plan another one before this has ended.
function Cache:_ahead(settings, runtime, now)
  local plan = { at = deadline.clock(runtime) }
  self._armed = plan
  local context = { settings = settings, runtime = runtime, now = now }
  local ok, problem = pcall(self._renew, self, context)
  if self._armed == plan then
    self._armed = nil
  end
  if not ok then
    error(problem, 0)
  end
end

-- The host's time has come: keys that nobody used since the last refresh are let go.
function Cache:_wake(settings, runtime)
  local now = skew.now(runtime)
  self._armed = nil
  if self._unused then
    return
  elseif now < self._due then
    self:_later(self._due - now, settings, runtime)
  else
    self:_ahead(settings, runtime, now)
  end
end

--- The keys at hand when they need no refresh, and nothing else: what a call costs most times.
---@param now number epoch seconds
---@param settings lambda.Settings for the refresh that is due later, as is `runtime`
---@param runtime lambda.Runtime
---@return lambda.Credentials?
function Cache:fresh(now, settings, runtime)
  local held = self._held
  if not held or now >= self._due then
    return nil
  elseif self._unused then -- who uses keys once will not use them again
    self._unused = false
    if self._due < math.huge then
      self:_later(self._due - now, settings, runtime)
    end
  end
  return held
end

-- Keys that are due but good, while the host asks for others.
function Cache:_meanwhile(context)
  local held = self._held
  if held and is_valid(held, context.now) and not self:_is_refused(held, context)
    and self:_later(0, context.settings, context.runtime) then
    self._unused = false
    return held
  end
end

--- The credentials to use now. What a failed refresh leaves is served while it is valid.
---@param context lambda.ProviderContext
---@return lambda.Credentials? credentials not to be modified
---@return lambda.Error|string|nil err as the provider gave it
function Cache:get(context)
  local held = self:_current(context) or self:_meanwhile(context)
  if held then
    return held
  end
  return self:_renew(context)
end

return cache
