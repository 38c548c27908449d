--- Credentials from the selected profile of the shared files: its static keys.
local config = require "lambda.config"
local errors = require "lambda.errors"
local static = require "lambda.credentials.static"

-- Ways to credentials that a profile may name and this client does not know yet. All of them come
-- before static keys, so those beside them are not taken: they are some other identity.
local UNSUPPORTED = {
  "role_arn", "credential_source", "web_identity_token_file", "sso_account_id", "sso_role_name",
  "login_session", "credential_process",
}

local KEYS = {
  access_key_id = "aws_access_key_id",
  secret_access_key = "aws_secret_access_key",
  session_token = "aws_session_token",
}

local function unsupported(values)
  for _, key in ipairs(UNSUPPORTED) do
    if values[key] and values[key] ~= "" then
      return key
    end
  end
end

local function place(profile)
  return ('profile "%s" of %s and %s'):format(profile.name, profile.files.config,
    profile.files.credentials)
end

local function fail(profile, message)
  return nil, errors.new("CredentialsError", { message = place(profile) .. ": " .. message })
end

local function static_keys(profile)
  local given = {}
  for key, name in pairs(KEYS) do
    local value = profile.values[name]
    given[key] = value ~= "" and value or nil
  end
  if not given.access_key_id and not given.secret_access_key then
    return nil, "no keys in " .. place(profile)
  elseif not given.secret_access_key then
    return fail(profile, "aws_access_key_id is set, but aws_secret_access_key is not")
  elseif not given.access_key_id then
    return fail(profile, "aws_secret_access_key is set, but aws_access_key_id is not")
  end
  local credentials, problems = static.check(given)
  if not credentials then
    return fail(profile, (problems:gsub("[%l_]+", KEYS)))
  end
  return credentials
end

--- The provider. An unreadable or missing profile is its failure, not a reason to go on.
---@type lambda.Provider
local function provide(context)
  local profile, err = config.profile(context.settings)
  if not profile then
    return nil, err
  end
  local key = unsupported(profile.values)
  if key then
    return nil, ("%s uses %s, which is not supported yet"):format(place(profile), key)
  end
  return static_keys(profile)
end

return provide
