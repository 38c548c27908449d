--- Credentials of a role in IAM Identity Center, for the token that `aws sso login` left.
--- Source: AWS SDKs and Tools Reference Guide, "IAM Identity Center credential provider".
local core = require "lambda.core"
local document = require "lambda.credentials.document"
local endpoint = require "lambda.endpoint"
local failure = require "lambda.credentials.failure"
local json_service = require "lambda.credentials.json_service"
local options = require "lambda.options"
local shared_files = require "lambda.shared_files"
local text = require "lambda.text"
local token_file = require "lambda.credentials.token_file"
local url = require "lambda.url"

local DIRECTORY = "~/.aws/sso/cache/"
local OIDC, PORTAL = "sso-oidc:CreateToken", "sso:GetRoleCredentials"

local KEYS = { "sso_session", "sso_region", "sso_start_url", "sso_account_id", "sso_role_name" }
local ROLE = { "sso_account_id", "sso_role_name" }
local SESSION = { "sso_region", "sso_start_url" }
local LEGACY = { "sso_region", "sso_start_url", "sso_account_id", "sso_role_name" }
local RENEWAL = { "refreshToken", "clientId", "clientSecret", "registrationExpiresAt" }

local NAMES = {
  access_key_id = "accessKeyId", secret_access_key = "secretAccessKey",
  session_token = "sessionToken", expiration = "expiration",
}

---@class lambda.SsoToken: lambda.Token
---@field value string
---@field object table as it stands in the file

---@class lambda.Sso where a role is
---@field account string
---@field role string
---@field region string
---@field token_name string what the name of the token's file is made of
---@field renewable boolean
---@field advice string
---@field place string

-- Some keys of a section, without those that are empty.
local function strings(section, keys, place)
  local found = {}
  for _, key in ipairs(keys) do
    local value = section[key]
    if type(value) == "table" then
      return failure(place, key .. ": must be a string, got a table")
    end
    found[key] = value ~= "" and value or nil
  end
  return found
end

-- The sso-session that a profile names. What the profile has of it too must be the same.
local function session_of(given, all, place)
  local name = ("[sso-session %s]"):format(given.sso_session)
  local section = all.sso_sessions[given.sso_session]
  if not section then
    return failure(place, ("sso_session is %s, but there is no section [sso-session] of this name")
      :format(text.show(given.sso_session)))
  end
  local session, err = strings(section, SESSION, place .. ", " .. name)
  if not session then
    return nil, err
  end
  local problem = document.lacking(session, SESSION)
  if problem then
    return failure(place, name .. " " .. problem)
  end
  for _, key in ipairs(SESSION) do
    if given[key] and given[key] ~= session[key] then
      return failure(place, ("%s is set, and differs from that of %s"):format(key, name))
    end
  end
  return session
end

local function login_of(section, all)
  for name, values in pairs(all.profiles) do
    if values == section then
      return ('run "aws sso login --profile %s"'):format(name)
    end
  end
  return 'run "aws sso login"'
end

---@return lambda.Sso? sso
---@return lambda.CredentialsError? err
local function read_section(section, all, place)
  local given, err = strings(section, KEYS, place)
  if not given then
    return nil, err
  end
  local name = given.sso_session
  local problem = document.lacking(given, name and ROLE or LEGACY)
  if problem then
    return failure(place, problem)
  end
  local session = given
  if name then
    session, err = session_of(given, all, place)
    if not session then
      return nil, err
    end
  end
  local _, refused = options.region(session.sso_region)
  if refused then
    return failure(place, "sso_region: " .. refused)
  end
  return {
    account = given.sso_account_id, role = given.sso_role_name, region = session.sso_region,
    token_name = name or session.sso_start_url, renewable = name ~= nil, place = place,
    advice = name and ('run "aws sso login --sso-session %s"'):format(name)
      or login_of(section, all),
  }
end

local function flaw_of(token)
  return token:find("[^\33-\126]") and "has an accessToken that no header can carry" or nil
end

---@return lambda.SsoToken?
---@return string? problem
local function read_token(object)
  local problem = document.lacking(object, { "accessToken", "expiresAt" })
  if problem then
    return nil, problem
  end
  local value, expires_at = document.text(object, "accessToken"), document.text(object, "expiresAt")
  local expires = token_file.time(expires_at)
  problem = not expires and "has no time as expiresAt" or flaw_of(value)
  if problem then
    return nil, problem
  end
  return { value = value, object = object, expires = expires, expires_at = expires_at }
end

local function hindrance_of(sso)
  return function(token, now)
    if not sso.renewable then
      return "only that of an sso-session can be renewed"
    end
    local problem = document.lacking(token.object, RENEWAL)
    local registered = token_file.time(document.text(token.object, "registrationExpiresAt"))
    if problem then
      return "it cannot be renewed, for it " .. problem
    elseif not registered or registered <= now then
      return "it cannot be renewed, for the registration of its client has expired"
    end
  end
end

-- The changes of the file that an answer of CreateToken makes; nil and a problem.
local function changes_of(answer, now)
  local expires_at = token_file.expiry(now, document.get(answer, "expiresIn"))
  local problem = document.lacking(answer, { "accessToken" })
    or not expires_at and "has no lifetime as expiresIn"
    or flaw_of(document.text(answer, "accessToken"))
  if problem then
    return nil, problem
  end
  return {
    accessToken = document.text(answer, "accessToken"), expiresAt = expires_at,
    refreshToken = document.text(answer, "refreshToken"), -- the old one stays good without it
  }
end

local function create_token(context, sso, token)
  local to, err = endpoint.service("sso_oidc", context.settings, sso.region)
  if not to then
    return nil, err.message, err
  end
  local members = { grantType = "refresh_token" }
  for _, name in ipairs { "clientId", "clientSecret", "refreshToken" } do
    members[name] = document.text(token.object, name)
  end
  local ask = { operation = OIDC, to = to, method = "POST", path = "/token", members = members,
    secrets = { members.clientSecret, members.refreshToken } }
  local answer, words, cause = json_service.call(context, ask)
  if not answer then
    return nil, words, cause
  end
  local changes, problem = changes_of(answer, context.now)
  if changes then
    return changes
  end
  return json_service.malformed(ask, problem)
end

local function renew_by(sso)
  return function(context, token)
    local changes, words, cause = create_token(context, sso, token)
    if changes or cause.retryable then
      return changes, words, cause
    end
    return nil, words .. ": " .. sso.advice, cause
  end
end

local function token_of(context, sso)
  return token_file.get(context, {
    path = shared_files.expand(DIRECTORY) .. core.sha1_hex(sso.token_name) .. ".json",
    place = sso.place, noun = "SSO token", advice = sso.advice,
    read = read_token, hindrance = hindrance_of(sso), renew = renew_by(sso),
  })
end

-- Credentials; nil and what is wrong with the answer.
local function read_keys(answer, sso, now)
  local keys = document.get(answer, "roleCredentials")
  if type(keys) ~= "table" then
    return nil, "lacks roleCredentials"
  end
  local milliseconds = document.get(keys, "expiration")
  local problem = document.lacking(keys, { "accessKeyId", "secretAccessKey", "sessionToken" })
    or type(milliseconds) ~= "number" and "has no number as expiration"
  if problem then
    return nil, problem
  end
  local found
  found, problem = document.credentials({
    access_key_id = document.text(keys, "accessKeyId"),
    secret_access_key = document.text(keys, "secretAccessKey"),
    session_token = document.text(keys, "sessionToken"), expiration = milliseconds / 1000,
    account_id = sso.account:match("^%d+$"),
  }, NAMES, now)
  return found, problem and "is refused: " .. problem
end

-- Ask the portal for the keys of the role.
local function keys_of(context, sso, to, token)
  local ask = { operation = PORTAL, to = to, method = "GET", path = "/federation/credentials",
    query = ("role_name=%s&account_id=%s"):format(url.escape(sso.role), url.escape(sso.account)),
    headers = { ["x-amz-sso_bearer_token"] = token.value }, secrets = { token.value } }
  local answer, words, cause = json_service.call(context, ask)
  if answer then
    local found, problem = read_keys(answer, sso, context.now)
    if found then
      return found
    end
    words, cause = select(2, json_service.malformed(ask, problem))
  end
  if cause.code == "UnauthorizedException" or cause.status == 401 then
    words = words .. ": " .. sso.advice
  end
  return failure(sso.place, words, cause)
end

--- The credentials of a profile that has sso_account_id and sso_role_name.
---@param context lambda.ProviderContext
---@param section lambda.Section the profile
---@param all lambda.Profiles
---@param place string the profile, for messages
---@return lambda.Credentials? credentials
---@return lambda.CredentialsError|lambda.ConfigurationError|nil err
local function provide(context, section, all, place)
  local sso, err = read_section(section, all, place)
  if not sso then
    return nil, err
  end
  local to, token
  to, err = endpoint.service("sso", context.settings, sso.region)
  if not to then
    return nil, err
  end
  token, err = token_of(context, sso)
  if not token then
    return nil, err
  end
  return keys_of(context, sso, to, token)
end

return provide
