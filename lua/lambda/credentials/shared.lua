--- Credentials that the workers of nginx share through a lua_shared_dict: one asks the source, and
--- the others take what it got. Keys that do not expire are never stored.
local cache = require "lambda.credentials.cache"
local core = require "lambda.core"
local deadline = require "lambda.deadline"
local errors = require "lambda.errors"
local static = require "lambda.credentials.static"

local shared = {}

local LOCK_MAX = 10 -- seconds after which a worker that asks counts as dead
local STEP = 0.02 -- seconds between looks at what another worker does
local FAILURE_MAX = 2 -- seconds that the failure of one worker counts for the others

local json

local function decoder()
  json = json or require("cjson").new()
  return json
end

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

local function decoded(text)
  local ok, document = pcall(decoder().decode, text or "null")
  return ok and type(document) == "table" and document or nil
end

-- The keys that a worker got, when they need no refresh and are not those that were refused.
local function keys_in(dict, key, context, now)
  local entry = decoded(dict:get(key))
  local found = entry and type(entry.keys) == "table" and static.check(entry.keys)
  if not found or not found.expiration or type(entry.asked) ~= "number"
    or context.refused and cache.same(found, context.refused)
    or not cache.is_fresh(found, entry.asked, now) then
    return nil
  end
  found.stable = entry.stable or nil
  return found
end

local function failure_in(dict, key)
  local entry = decoded(dict:get(key .. " failure"))
  if not entry or type(entry.message) ~= "string" then
    return nil
  elseif entry.class == nil then
    return entry.message
  end
  return errors.new("CredentialsError", {
    message = entry.message, retryable = entry.retryable and true or nil,
  })
end

local function store_keys(dict, key, found, now)
  local left = found.expiration and found.expiration - now or 0
  if left <= 0 then
    return
  end
  local keys = { expiration = found.expiration, access_key_id = found.access_key_id,
    secret_access_key = found.secret_access_key, session_token = found.session_token }
  dict:set(key, decoder().encode { keys = keys, stable = found.stable, asked = now }, left)
end

local function store_failure(dict, key, err)
  local is_error = errors.is(err, "CredentialsError")
  if is_error or type(err) == "string" then
    dict:set(key .. " failure", decoder().encode {
      message = is_error and err.message or err, class = is_error and err.code or nil,
      retryable = is_error and err.retryable or nil,
    }, FAILURE_MAX)
  end
end

-- Ask the source, and let the others know.
local function ask(provide, context, dict, key, now, mine)
  local ok, found, err = pcall(provide, context)
  if ok and found then
    store_keys(dict, key, found, now())
  elseif ok then
    store_failure(dict, key, err)
  end
  if dict:get(key .. " lock") == mine then -- else it lasted too long, and another has it
    dict:delete(key .. " lock")
  end
  if not ok then
    error(found, 0)
  end
  return found, err
end

--- The keys of a source: those that another worker has or gets just now, else what `provide` says.
---@param provide lambda.Provider
---@param context lambda.ProviderContext of settings with shared_dict
---@param identity string which source this is
---@return lambda.Credentials? found
---@return lambda.Error|string|nil err
function shared.ask(provide, context, identity)
  local dict = shared.dict(context.settings.shared_dict)
  if not dict then
    return provide(context)
  end
  local runtime = context.runtime
  local began, mine = deadline.clock(runtime), core.uuid()
  local key = "credentials " .. core.sha256_hex(identity)
  local function now()
    return context.now + deadline.clock(runtime) - began
  end
  while deadline.left(runtime, context.ends) > 0 do
    local found = keys_in(dict, key, context, now())
    local err = not found and failure_in(dict, key)
    if found or err then
      return found, err
    end
    local locked, problem = dict:add(key .. " lock", mine, LOCK_MAX)
    if locked or problem ~= "exists" then -- a dictionary that is full must not stop anybody
      return ask(provide, context, dict, key, now, mine)
    end
    runtime.sleep(STEP)
  end
  return provide(context) -- which knows what to say when there is no time
end

return shared
