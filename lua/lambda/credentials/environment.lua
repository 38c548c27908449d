--- Credentials from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and what may be
--- beside them.
local environment = require "lambda.environment"
local errors = require "lambda.errors"
local static = require "lambda.credentials.static"

local KEYS = {
  access_key_id = "AWS_ACCESS_KEY_ID",
  secret_access_key = "AWS_SECRET_ACCESS_KEY",
  session_token = "AWS_SESSION_TOKEN",
  expiration = "AWS_CREDENTIAL_EXPIRATION",
  account_id = "AWS_ACCOUNT_ID",
}

local function fail(message)
  return nil, errors.new("CredentialsError", { message = "environment: " .. message })
end

--- The provider: AWS_ACCESS_KEY_ID selects it, and then the secret must be there too.
---@type lambda.Provider
local function provide(context)
  local given = {}
  for key, variable in pairs(KEYS) do
    given[key] = environment.get(variable)
  end
  if not given.access_key_id then
    return nil, "AWS_ACCESS_KEY_ID is not set"
  elseif not given.secret_access_key then
    return fail("AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not")
  end
  local credentials, problems = static.check(given)
  if not credentials then
    return fail((problems:gsub("[%l_]+", KEYS)))
  elseif credentials.expiration and credentials.expiration <= context.now then
    return fail("the keys have expired, AWS_CREDENTIAL_EXPIRATION says")
  end
  return credentials
end

return provide
