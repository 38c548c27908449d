--- Credentials that are given as a table, and the check of any such table.
local core = require "lambda.core"
local options = require "lambda.options"

local static = {}

---@class lambda.Credentials
---@field access_key_id string
---@field secret_access_key string
---@field session_token? string
---@field expiration? number|string epoch seconds, or ISO 8601; what was checked has a number
---@field account_id? string taken, not used

local KEY_MAX, TOKEN_MAX = 256, 64 * 1024 -- bytes; keys have 20 and 40, tokens a few hundred

-- Neither this nor any other check here shows a value: each of them may be a secret.
local function header_text(value, limit)
  limit = limit or KEY_MAX
  if type(value) ~= "string" then
    return nil, "must be a string, got a " .. type(value)
  elseif value == "" then
    return nil, "is empty"
  elseif #value > limit then
    return nil, ("is longer than %d bytes"):format(limit)
  elseif value:find("[^\33-\126]") then
    return nil, "holds a blank, a control byte or a byte that is not ASCII"
  end
  return value
end

-- It stands between slashes in a signature's Credential.
local function key_id(value)
  if type(value) == "string" and value:find("/", 1, true) then
    return nil, "holds a '/', which no access key id has: is it the secret access key?"
  end
  return header_text(value)
end

-- Shared files and variables often hold an empty token beside permanent keys.
local function session_token(value)
  if value == "" then
    return nil
  end
  return header_text(value, TOKEN_MAX)
end

local function expiration(value)
  local seconds = value
  if type(value) == "string" then
    seconds = core.timestamp(value)
  end
  if type(seconds) ~= "number" or seconds ~= seconds or seconds - seconds ~= 0 then
    return nil, "must be seconds since 1970 or a time such as 2026-01-02T03:04:05Z"
  end
  return seconds
end

local KEYS = {
  { "access_key_id", key_id, required = true, also = { "access_key", "key_id" } },
  { "secret_access_key", header_text, required = true, also = { "secret_key", "secret" } },
  { "session_token", session_token, also = { "token", "security_token" } },
  { "expiration", expiration, also = { "expires", "expires_at", "expiry", "expiry_time" } },
  { "account_id", header_text },
}

--- Check and copy a table of credentials.
---@param given table not modified, not kept
---@return lambda.Credentials? credentials
---@return string? problems without any value
function static.check(given)
  return options.check(given, KEYS, "key")
end

--- Check what an option `credentials` may be: a table, which is copied, or a function.
---@param value any
---@return lambda.Credentials|lambda.Provider|nil
---@return string? problem
function static.option(value)
  if type(value) == "function" then
    return value
  elseif type(value) ~= "table" then
    return nil, "must be a table or a function, got a " .. type(value)
  end
  return static.check(value)
end

--- A provider of credentials that are known.
---@param credentials lambda.Credentials as static.check returns them
---@return lambda.Provider
function static.provider(credentials)
  return function()
    return credentials
  end
end

return static
