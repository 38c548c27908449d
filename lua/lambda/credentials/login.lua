--- Credentials of a session that `aws login` started, renewed with a proof that its key is at hand.
--- Source: AWS SDKs and Tools Reference Guide, "Login credentials provider"; RFC 9449 (DPoP).
local core = require "lambda.core"
local document = require "lambda.credentials.document"
local endpoint = require "lambda.endpoint"
local environment = require "lambda.environment"
local errors = require "lambda.errors"
local json_service = require "lambda.credentials.json_service"
local shared_files = require "lambda.shared_files"
local token_file = require "lambda.credentials.token_file"

local DIRECTORY = "~/.aws/login/cache"
local OPERATION, PATH = "signin:CreateOAuth2Token", "/v1/token"
local ADVICE = 'run "aws login"'

local NO_REGION = " (set region in the profile, or AWS_REGION)"

local KEYS = { "accessKeyId", "secretAccessKey", "sessionToken" }
local ACCESS = { "accessKeyId", "secretAccessKey", "sessionToken", "expiresAt" }
local MEMBERS = { "refreshToken", "clientId", "dpopKey" }

local NAMES = {
  access_key_id = "accessKeyId", secret_access_key = "secretAccessKey",
  session_token = "sessionToken", expiration = "expiresAt", account_id = "accountId",
}

-- What the word `error` of a refusal means, and what to do.
local REASONS = {
  TOKEN_EXPIRED = "the session has ended (%s): " .. ADVICE,
  USER_CREDENTIALS_CHANGED = "the user's password was changed (%s): " .. ADVICE,
  INSUFFICIENT_PERMISSIONS = "the user has no permission for signin:CreateOAuth2Token (%s)",
}

-- A fixed order, so that the same claims are the same bytes.
local HEADER = '{"typ":"dpop+jwt","alg":"ES256",'
  .. '"jwk":{"kty":"EC","crv":"P-256","x":"%s","y":"%s"}}'
local CLAIMS = '{"jti":"%s","htm":"POST","htu":"%s","iat":%d}'

---@class lambda.LoginToken: lambda.Token
---@field credentials lambda.Credentials
---@field object table as it stands in the file

local function path_of(session)
  local directory = environment.get("AWS_LOGIN_CACHE_DIRECTORY") or DIRECTORY
  directory = shared_files.expand(directory):gsub("/+$", "")
  return directory .. "/" .. core.sha256_hex(session) .. ".json"
end

local function keys_of(access, expiration)
  return document.credentials({
    access_key_id = document.text(access, "accessKeyId"),
    secret_access_key = document.text(access, "secretAccessKey"),
    session_token = document.text(access, "sessionToken"),
    account_id = document.text(access, "accountId"), expiration = expiration,
  }, NAMES)
end

---@return lambda.LoginToken?
---@return string? problem
local function read(object)
  local access = document.get(object, "accessToken")
  if type(access) ~= "table" then
    return nil, "lacks accessToken"
  end
  local problem = document.lacking(access, ACCESS) or document.lacking(object, MEMBERS)
  if problem then
    return nil, problem
  end
  local expires_at = document.text(access, "expiresAt")
  local expires = token_file.time(expires_at)
  if not expires then
    return nil, "has no time as expiresAt"
  end
  local credentials
  credentials, problem = keys_of(access, expires)
  if not credentials then
    return nil, "is refused: " .. problem
  end
  return { credentials = credentials, object = object, expires = expires, expires_at = expires_at }
end

-- Every token of this kind may be renewed.
local function hindrance() end

-- The function that signs a request: each attempt has a proof of its own, good for one use.
local function prover(key, to)
  local x, y = core.es256_public(key)
  if not x then
    return nil
  end
  local part = core.base64url
  local url = ("%s://%s%s%s"):format(to.scheme, to.host_header, to.base_path, PATH)
  local header = part(HEADER:format(part(x), part(y)))
  return function(request, now)
    local claims = CLAIMS:format(core.uuid(), url:gsub('["\\]', "\\%0"), math.floor(now))
    local message = header .. "." .. part(claims)
    local signature, problem = core.es256_sign(key, message)
    if not signature then
      return nil, errors.new("CredentialsError", { message = "cannot sign: " .. problem })
    end
    request.headers.dpop = message .. "." .. part(signature)
    return true
  end
end

-- The changes of the file that an answer makes; nil and a problem.
local function changes_of(answer, now)
  local access = document.get(answer, "accessToken")
  if type(access) ~= "table" then
    return nil, "lacks accessToken"
  end
  local expires_at = token_file.expiry(now, document.get(answer, "expiresIn"))
  local problem = document.lacking(access, KEYS)
    or not expires_at and "has no lifetime as expiresIn"
  if problem then
    return nil, problem
  end
  local credentials
  credentials, problem = keys_of(access, token_file.time(expires_at))
  if not credentials then
    return nil, "is refused: " .. problem
  end
  return {
    accessToken = {
      accessKeyId = credentials.access_key_id, secretAccessKey = credentials.secret_access_key,
      sessionToken = credentials.session_token, expiresAt = expires_at,
    },
    refreshToken = document.text(answer, "refreshToken"), -- the old one stays good without it
  }
end

local function advised(words, cause)
  local reason = cause.error and REASONS[cause.error:upper()]
  if reason then
    return reason:format(words)
  end
  return cause.retryable and words or words .. ": " .. ADVICE
end

-- Ask for new keys at `to`: the changes of the file; nil, what happened, and the cause.
local function create_token(context, token, to)
  local sign = prover(document.text(token.object, "dpopKey"), to)
  if not sign then
    return nil, "its dpopKey is no private key on the curve P-256: " .. ADVICE
  end
  local refresh_token = document.text(token.object, "refreshToken")
  local ask = {
    operation = OPERATION, to = to, method = "POST", path = PATH, sign = sign,
    members = { clientId = document.text(token.object, "clientId"), grantType = "refresh_token",
      refreshToken = refresh_token },
    secrets = { refresh_token },
  }
  local changes
  local answer, words, cause = json_service.call(context, ask)
  if answer then
    changes, words = changes_of(answer, context.now)
    if changes then
      return changes
    end
    words, cause = select(2, json_service.malformed(ask, words))
  end
  return nil, advised(words, cause), cause
end

--- The credentials of the session that a profile names.
---@param context lambda.ProviderContext
---@param login_session string
---@param region? string of the service that renews it
---@param place string the profile, for messages
---@return lambda.Credentials? credentials
---@return lambda.CredentialsError|lambda.ConfigurationError|nil err
local function provide(context, login_session, region, place)
  local token, err = token_file.get(context, {
    path = path_of(login_session), place = place, noun = "login session", advice = ADVICE,
    read = read, hindrance = hindrance,
    renew = function(_, held)
      local to, problem = endpoint.service("signin", context.settings, region)
      if to then
        return create_token(context, held, to)
      end
      local words = "it cannot be renewed: " .. problem.message
      return nil, region and words or words .. NO_REGION, problem
    end,
  })
  return token and token.credentials, err
end

return provide
