--- Credentials of a role for a token of OpenID Connect that lies in a file: EKS, CI.
--- Source: AWS SDKs and Tools Reference Guide, "Assume role with web identity".
local environment = require "lambda.environment"
local failure = require "lambda.credentials.failure"

local web_identity = {}

---@class lambda.WebIdentityRole: lambda.Role
---@field token_file string

local FILE, ROLE, NAME = "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN", "AWS_ROLE_SESSION_NAME"
local PLACE = "web identity of the environment"
local VARIABLES = { ["role_arn:"] = ROLE .. ":", ["role_session_name:"] = NAME .. ":" }
local TOKEN_MAX = 20000 -- more is refused by STS
local STALE = { ExpiredTokenException = true, InvalidIdentityToken = true }

-- Read at each use: the file is replaced from time to time. A problem names it.
local function read(path)
  local file, problem = io.open(path, "rb")
  if not file then
    return nil, problem
  end
  local content, why = file:read(TOKEN_MAX + 3) -- and a line break
  file:close()
  local token = (content or ""):gsub("[\r\n]+$", "")
  if not why and not token:find("%S") then
    why = "is empty"
  elseif #token > TOKEN_MAX then
    why = ("is larger than the %d bytes of the largest token"):format(TOKEN_MAX)
  end
  return not why and token or nil, why and path .. ": " .. why
end

--- Assume the role with the token that is in the file now.
---@param context lambda.ProviderContext
---@param given lambda.WebIdentityRole
---@param place string where it was given, for messages
---@return lambda.Credentials? credentials
---@return lambda.CredentialsError|lambda.ConfigurationError|nil err
function web_identity.assume(context, given, place)
  local sts = require "lambda.credentials.sts"
  local role, err = sts.check(given, place)
  if not role then
    return nil, err
  end
  local token, problem = read(given.token_file)
  if not token then
    return failure(place, "the token file " .. problem)
  end
  local found
  found, err = sts.assume_role_with_web_identity(context, role, token, place)
  if not found and err.cause and STALE[err.cause.code] then
    err.message = ("%s; the token in %s is too old, or not for this role; whoever writes that file "
      .. "has to renew it"):format(err.message, given.token_file)
  end
  return found, err
end

--- The provider of the default chain. The file selects it, and then the role must be there too.
---@type lambda.Provider
function web_identity.provide(context)
  local given = {
    token_file = environment.get(FILE), role_arn = environment.get(ROLE),
    role_session_name = environment.get(NAME),
  }
  if not given.token_file then
    return nil, FILE .. " is not set"
  elseif not given.role_arn then
    return failure(PLACE, ("%s is set, but %s is not"):format(FILE, ROLE))
  end
  local found, err = web_identity.assume(context, given, PLACE)
  if not found and not err.cause then -- words of our own
    err.message = err.message:gsub("[%l_]+:", VARIABLES)
  end
  return found, err
end

return web_identity
