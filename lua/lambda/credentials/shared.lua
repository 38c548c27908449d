--- Credentials that the workers of nginx share through a lua_shared_dict: one asks the source, and
--- the others take what it got. Keys that do not expire are never stored.
local cache = require "lambda.credentials.cache"
local core = require "lambda.core"
local deadline = require "lambda.deadline"
local errors = require "lambda.errors"
local json = require "lambda.json"
local static = require "lambda.credentials.static"

local shared = {}

local LOCK_MAX = 10 -- seconds after which a worker that asks counts as dead
local WAIT_MAX = 2 * LOCK_MAX -- seconds after which a lock that does not end is somebody else's
local STEP = 0.02 -- seconds between looks at what another worker does

--- The dictionary of a name.
---@param name string
---@return table? dict of ngx.shared
---@return string? problem
function shared.dict(name)
  local ngx = rawget(_G, "ngx")
  local dicts = type(ngx) == "table" and ngx.shared
  if not dicts then
    return nil, ("the option shared_dict (%s) has a meaning inside nginx alone"):format(name)
  elseif not dicts[name] then
    return nil, ("nginx has no dictionary %s: add the directive lua_shared_dict %s 1m;")
      :format(name, name)
  end
  return dicts[name]
end

-- The table in a value of the dictionary, which may be anybody's.
local function decoded(value)
  local ok, document = json.decode(type(value) == "string" and value or "null")
  return ok and type(document) == "table" and document or nil
end

-- The keys that a worker got and when, unless they have expired or are those that were refused.
local function stored_in(place, context)
  local entry = decoded(place.dict:get(place.key))
  local found = entry and type(entry.keys) == "table" and static.check(entry.keys)
  if not found or not found.expiration or type(entry.asked) ~= "number"
    or place.now() >= found.expiration
    or context.refused and cache.same(found, context.refused) then
    return nil
  end
  found.stable = entry.stable or nil
  return found, entry.asked
end

local function failure_in(place)
  local entry = decoded(place.dict:get(place.key .. " failure"))
  if not entry or type(entry.message) ~= "string" then
    return nil
  elseif entry.class == nil then
    return entry.message
  end
  return errors.new("CredentialsError", {
    message = entry.message, retryable = entry.retryable and true or nil,
  })
end

-- What another worker got just now: keys that need no refresh yet, or a failure.
local function known(place, context)
  local found, asked = stored_in(place, context)
  if found and cache.is_fresh(found, asked, place.now()) then
    return found
  end
  return nil, failure_in(place)
end

local function store_keys(place, found)
  local left = found.expiration and found.expiration - place.now() or 0
  if left <= 0 then
    return
  end
  local keys = { expiration = found.expiration, access_key_id = found.access_key_id,
    secret_access_key = found.secret_access_key, session_token = found.session_token }
  place.dict:set(place.key, json.encode {
    keys = keys, stable = found.stable, asked = place.now(),
  }, left)
end

local function store_failure(place, err)
  local is_error = errors.is(err, "CredentialsError")
  if is_error or type(err) == "string" then
    place.dict:set(place.key .. " failure", json.encode {
      message = is_error and err.message or err, class = is_error and err.code or nil,
      retryable = is_error and err.retryable or nil,
    }, cache.FAILURE_PAUSE)
  end
end

-- Let the others know. After a failure they go on with the old keys, and ask no sooner than who
-- failed: the keys come first, for who looks in between. Who had no time left tells nothing of the
-- source.
local function share(place, context, found, err)
  if found then
    store_keys(place, found)
    return found
  end
  local left = stored_in(place, context)
  if deadline.left(context.runtime, context.ends) > 0 then
    if left then
      store_keys(place, left)
    end
    store_failure(place, err)
  end
  return left, err
end

-- Ask the source, with the lock, unless that was just done by who had it before.
local function ask(provide, context, place)
  local found, err = known(place, context)
  local ok = true
  if not found and not err then
    ok, found, err = pcall(provide, context)
    if ok then
      found, err = share(place, context, found, err)
    end
  end
  if place.dict:get(place.lock) == place.mine then -- else it lasted too long, and another has it
    place.dict:delete(place.lock)
  end
  if not ok then
    error(found, 0)
  end
  return found, err
end

-- Where the keys of a source are, and the time there.
local function place_of(dict, context, identity)
  local began, key = deadline.clock(context.runtime), "credentials " .. core.sha256_hex(identity)
  return { dict = dict, key = key, lock = key .. " lock", mine = core.uuid(), now = function()
    return context.now + deadline.clock(context.runtime) - began
  end }
end

--- The keys of a source: those that another worker has or gets just now, else what `provide` says.
---@param provide lambda.Provider
---@param context lambda.ProviderContext of settings with shared_dict
---@param identity string which source this is
---@return lambda.Credentials? found
---@return lambda.Error|string|nil err beside found: they are old, and there are no new ones
function shared.ask(provide, context, identity)
  local dict = shared.dict(context.settings.shared_dict)
  if not dict then
    return provide(context)
  end
  local place, runtime = place_of(dict, context, identity), context.runtime
  local ends = deadline.clock(runtime) + WAIT_MAX
  while deadline.left(runtime, context.ends) > 0 and deadline.left(runtime, ends) > 0 do
    local found, err = known(place, context)
    if found or err then
      return found, err
    end
    local locked, problem = dict:add(place.lock, place.mine, LOCK_MAX)
    if locked or problem ~= "exists" then -- a dictionary that is full must not stop anybody
      return ask(provide, context, place)
    end
    runtime.sleep(STEP)
  end
  return provide(context) -- which knows what to say when there is no time
end

return shared
