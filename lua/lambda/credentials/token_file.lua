--- The files in which `aws sso login` and `aws login` keep their tokens: read, renewed ahead of
--- expiry, and written back for whoever reads them next.
local core = require "lambda.core"
local document = require "lambda.credentials.document"
local failure = require "lambda.credentials.failure"
local shared_files = require "lambda.shared_files"

local token_file = {}

---@class lambda.Token what a kind reads, and
---@field expires number epoch seconds
---@field expires_at string the same as the file has it

---@class lambda.TokenKind
---@field path string
---@field place string where it was asked for, for messages
---@field noun string "SSO token"
---@field advice string what the user is to do for a new one
---@field read fun(object: table): lambda.Token?, string? nil and a problem, to follow the path
---@field hindrance fun(token: lambda.Token, now: number): string? why it cannot be renewed
---@field renew fun(context: lambda.ProviderContext, token: lambda.Token): table?, string?,
--- lambda.Error? the changes of the file; or nil, what happened, and the cause

local EARLY = 300 -- seconds before expiry when a renewal is tried
local PAUSE = 30 -- seconds between tries
local LIFETIME_MAX = 366 * 86400

---@class lambda.TokenState what this process did about a file
---@field tried_at? number
---@field words? string why that was in vain
---@field cause? lambda.Error
---@field unsaved? string the renewed text that could not be written
---@field seen? string what was in the file then: a file that changes beats the unsaved text
---@type table<string, lambda.TokenState> by path
local states = {}

--- The time in a file. Source: the AWS CLI up to version 2.1 wrote UTC in place of Z.
---@param value any
---@return number? seconds since 1970
function token_file.time(value)
  return type(value) == "string" and core.timestamp((value:gsub("UTC$", "Z"))) or nil
end

--- The time at which a lifetime that starts now ends, as files have it.
---@param now number
---@param seconds any what a service calls expiresIn
---@return string? time nil when that is no lifetime
function token_file.expiry(now, seconds)
  if type(seconds) == "number" and seconds >= 1 and seconds <= LIFETIME_MAX then
    return os.date("!%Y-%m-%dT%H:%M:%SZ", math.floor(now + seconds))
  end
end

-- The text of the file; nil and a problem.
local function load(kind)
  local content, problem, number = shared_files.read(kind.path)
  if content then
    return content
  end
  return nil, shared_files.ABSENT[number] and ("there is no %s in %s: %s"):format(kind.noun,
    kind.path, kind.advice) or ("cannot read the %s: %s"):format(kind.noun, problem)
end

local function parse(kind, content)
  local object, problem = document.parse(content)
  local token
  if object then
    token, problem = kind.read(object)
  end
  if token then
    return token
  end
  return nil, ("the %s in %s %s: %s"):format(kind.noun, kind.path, problem, kind.advice)
end

-- Whoever can read the file only has the renewed token in this process, until the file changes.
local function save(kind, state, old, new)
  if core.write_private(kind.path, new) then
    state.seen, state.unsaved = nil, nil
  else
    state.seen, state.unsaved = old, new
  end
end

-- The renewed text; nil, what hinders it, and the cause.
local function renew(context, kind, state, content, token)
  local since = state.tried_at and context.now - state.tried_at
  local hindrance = kind.hindrance(token, context.now)
  if hindrance then
    return nil, hindrance .. ": " .. kind.advice
  elseif since and since >= 0 and since < PAUSE then
    return nil, state.words or "it was renewed a moment ago", state.cause
  end
  local changes, words, cause = kind.renew(context, token)
  state.tried_at, state.words, state.cause = context.now, words, cause
  if changes then
    return document.replace(content, changes)
  end
  return nil, words, cause
end

local function current(context, kind, state)
  local raw, problem = load(kind)
  if not raw then
    return failure(kind.place, problem)
  end
  local content = raw == state.seen and state.unsaved or raw
  local token
  token, problem = parse(kind, content)
  if not token then
    return failure(kind.place, problem)
  elseif context.now < token.expires - EARLY then
    return token
  end
  local renewed, words, cause = renew(context, kind, state, content, token)
  if renewed then
    save(kind, state, raw, renewed)
    return assert(parse(kind, renewed)) -- `renew` has looked at what it changes
  elseif context.now < token.expires then
    return token
  end
  return failure(kind.place, ("the %s in %s expired at %s; %s"):format(kind.noun, kind.path,
    token.expires_at, words), cause)
end

--- The token that is good now. The file is read at each call: another process may have renewed it.
---@param context lambda.ProviderContext
---@param kind lambda.TokenKind
---@return lambda.Token? token
---@return lambda.CredentialsError? err
function token_file.get(context, kind)
  local state = states[kind.path] or {}
  states[kind.path] = state
  return context.runtime.once(state, function()
    return current(context, kind, state)
  end)
end

return token_file
