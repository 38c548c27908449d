--- The roles of STS: AssumeRole and AssumeRoleWithWebIdentity.
--- Source: AWS Security Token Service API Reference.
local config = require "lambda.config"
local core = require "lambda.core"
local endpoint = require "lambda.endpoint"
local errors = require "lambda.errors"
local failure = require "lambda.credentials.failure"
local http = require "lambda.credentials.http"
local options = require "lambda.options"
local retry = require "lambda.retry"
local static = require "lambda.credentials.static"
local text = require "lambda.text"
local url = require "lambda.url"
local words = require "lambda.credentials.words"
local xml = require "lambda.xml"

local sts = {}

---@class lambda.Role
---@field role_arn string
---@field role_session_name? string default "aws-lambda-lua-" and the time
---@field duration_seconds? integer|string 900 to 43200; default: the service's, 3600
---@field external_id? string
---@field mfa_serial? string of the device whose code the user's function mfa_code gives
---@field mfa_code? lambda.MfaCode default: the client's
---@field policy? string JSON
---@field policy_arns? string[]
---@field tags? table<string, string>
---@field transitive_tag_keys? string[]
---@field source_identity? string
---@field region? string of STS; default: the client's

local VERSION = "2011-06-15"
local ATTEMPTS, SECONDS_MAX = 3, 10
local MESSAGE_MAX, WORD_MAX = 512, 128
local DURATION_MIN, DURATION_MAX = 900, 43200
local RETRIED = { IDPCommunicationError = true } -- beside what every service may repeat
local NO_CODE = "mfa_serial is set, and nobody can be asked for a code: give lambda.new{...} a "
  .. "function mfa_code, or use keys that `aws sts get-session-token` prints with --serial-number "
  .. "and --token-code, or a role that needs no MFA"
local FORM = "application/x-www-form-urlencoded; charset=utf-8"

local function role_arn(value)
  if type(value) ~= "string" or #value > 2048
    or not value:find("^arn:[%w-]+:iam::%d+:role/[\33-\126]+$") then
    return nil, "must be the ARN of a role, such as arn:aws:iam::123456789012:role/name, got "
      .. text.show(value)
  end
  return value
end

-- A text of letters, digits and a few others, which end in "-". Some treat it as a secret: it is
-- not shown then.
local function limited(least, most, others, is_hidden)
  local expected = ("must be %d to %d letters, digits and %s"):format(least, most, others)
  local refused = "[^%w" .. others .. "]"
  return function(value)
    if type(value) ~= "string" or #value < least or #value > most or value:find(refused) then
      return nil, is_hidden and expected or expected .. ", got " .. text.show(value)
    end
    return value
  end
end

local name = limited(2, 64, "_+=,.@-")

-- A profile has it as text.
local function duration(value)
  local seconds = value
  if type(value) == "string" and value:find("^%d+$") then
    seconds = tonumber(value)
  end
  if type(seconds) ~= "number" or seconds % 1 ~= 0
    or not (seconds >= DURATION_MIN and seconds <= DURATION_MAX) then
    return nil, ("must be a whole number of seconds from %d to %d, got %s"):format(DURATION_MIN,
      DURATION_MAX, text.show(value))
  end
  return seconds
end

local function policy(value)
  if type(value) ~= "string" or value == "" then
    return nil, "must be a JSON text, not empty"
  end
  return value
end

local function strings(value)
  local count = type(value) == "table" and #value or 0
  local copied = {}
  while #copied < count and type(value[#copied + 1]) == "string" do
    copied[#copied + 1] = value[#copied + 1]
  end
  if count == 0 or #copied < count then
    return nil, "must be a list of strings, not empty"
  end
  return copied
end

local function tags(value)
  local copied = {}
  for key, word in next, type(value) == "table" and value or { false } do
    if type(key) ~= "string" or type(word) ~= "string" then
      return nil, "must be a table of strings by names"
    end
    copied[key] = word
  end
  return copied
end

local RULES = {
  { "role_arn", role_arn, required = true },
  { "role_session_name", name },
  { "duration_seconds", duration },
  { "external_id", limited(2, 1224, "_+=,.@:/-", true) },
  { "mfa_serial", limited(9, 256, "_+=/:,.@-") },
  { "policy", policy },
  { "policy_arns", strings },
  { "tags", tags },
  { "transitive_tag_keys", strings },
  { "source_identity", name },
  { "region", options.region },
}

--- Check a role before anything is asked for it.
---@param given lambda.Role not modified; what else is in the table does not count
---@param place string where it was given
---@return lambda.Role? checked a copy
---@return lambda.CredentialsError? err names every key that is wrong
function sts.check(given, place)
  local known = {}
  for _, rule in ipairs(RULES) do
    known[rule[1]] = given[rule[1]]
  end
  local checked, problems = options.check(known, RULES, "key")
  if not checked then
    return failure(place, problems)
  end
  return checked
end

local function add(form, member, value)
  value = type(value) == "number" and ("%d"):format(value) or value
  form[#form + 1] = member .. "=" .. url.escape(value)
end

local function add_list(form, member, values)
  for i, value in ipairs(values) do
    add(form, member:format(i), value)
  end
end

local function add_tags(form, member, values)
  local names = {}
  for key in pairs(values) do
    names[#names + 1] = key
  end
  table.sort(names)
  for i, key in ipairs(names) do
    add(form, member:format(i) .. "Key", key)
    add(form, member:format(i) .. "Value", values[key])
  end
end

local MEMBERS = {
  { "role_arn", "RoleArn", add },
  { "role_session_name", "RoleSessionName", add },
  { "duration_seconds", "DurationSeconds", add },
  { "external_id", "ExternalId", add },
  { "policy", "Policy", add },
  { "policy_arns", "PolicyArns.member.%d.arn", add_list },
  { "tags", "Tags.member.%d.", add_tags },
  { "transitive_tag_keys", "TransitiveTagKeys.member.%d", add_list },
  { "mfa_serial", "SerialNumber", add },
  { "mfa_code", "TokenCode", add },
  { "source_identity", "SourceIdentity", add },
}

local function body_of(action, role, token)
  local form = { "Action=" .. action, "Version=" .. VERSION }
  for _, member in ipairs(MEMBERS) do
    if role[member[1]] then
      member[3](form, member[2], role[member[1]])
    end
  end
  if token then
    add(form, "WebIdentityToken", token)
  end
  return table.concat(form, "&")
end

-- Where STS is, and the region to sign for.
local function locate(context, role, action, place)
  local region, err = role.region
  if not region then
    region, err = config.region(context.settings)
    if not region then
      return failure(place, action .. " needs a region for STS: " .. err.message, err)
    end
  end
  local to
  to, err = endpoint.service("sts", context.settings, region)
  if not to then
    return nil, err
  end
  return to, to.signing_region or region
end

local function signature(keys, region)
  local signer = core.signer()
  return function(request, now)
    local signed, problem = signer:sign(request, keys, region, "sts", now)
    if signed then
      return true
    end
    return nil, errors.new("ConfigurationError", { message = "cannot sign: " .. problem })
  end
end

local function is_retryable(answer)
  local code = xml.text(xml.parse(answer.body), "Error", "Code")
  return RETRIED[code] or retry.is_retryable(code, answer.status)
end

-- The error that an answer is, and its text.
local function refusal(action, answer, secrets)
  local root, problem = xml.parse(answer.body)
  local function member(limit, ...)
    local value = xml.text(root, ...)
    return value and http.without(secrets, value, limit)
  end
  local code, message = member(WORD_MAX, "Error", "Code"), member(MESSAGE_MAX, "Error", "Message")
  message = message or problem and "the answer is none of STS: it " .. problem or "no message"
  local err = errors.new("ServiceError", {
    code = code or ("%.14g"):format(answer.status), message = message, status = answer.status,
    request_id = member(WORD_MAX, "RequestId"), operation = "sts:" .. action,
    retryable = is_retryable(answer),
  })
  return err, ("%s%s (HTTP %.14g%s)"):format(code and code .. ": " or "", message, answer.status,
    err.request_id and ", request " .. err.request_id or "")
end

local CREDENTIALS = {
  { "access_key_id", "AccessKeyId" }, { "secret_access_key", "SecretAccessKey" },
  { "session_token", "SessionToken" }, { "expiration", "Expiration" },
}

-- Credentials, or nil and what is wrong with the answer, to follow "the answer ".
local function read(action, answer, now)
  local root, problem = xml.parse(answer.body)
  if not root then
    return nil, problem
  elseif root.name ~= action .. "Response" then
    return nil, ("is no %sResponse"):format(action)
  end
  local result, given = xml.find(root, action .. "Result"), {}
  for _, member in ipairs(CREDENTIALS) do
    given[member[1]] = xml.text(result, "Credentials", member[2])
    if not given[member[1]] then
      return nil, "lacks " .. member[2]
    end
  end
  local arn = xml.text(result, "AssumedRoleUser", "Arn") or ""
  given.account_id = arn:match("^arn:[^:]*:sts:[^:]*:(%d+):")
  local checked, problems = static.check(given)
  if not checked then
    return nil, "is refused: " .. problems
  elseif checked.expiration <= now then
    return nil, ("has keys that have expired already, at %s: is this machine's clock right?")
      :format(given.expiration)
  end
  return checked
end

local function credentials_of(action, answer, now, what)
  local found, problem = read(action, answer, now)
  if found then
    return found
  end
  local err = errors.new("ResponseError", {
    message = "the answer " .. problem, status = answer.status, operation = "sts:" .. action,
  })
  return failure(what, err.message, err)
end

-- `proof`: keys to sign with, or a token to send.
local function fetch(context, action, role, proof, to, region)
  local settings = context.settings
  return http.fetch(context, {
    name = to.host_header, method = "POST", to = to, path = "/",
    headers = { ["content-type"] = FORM }, body = body_of(action, role, proof.token),
    timeout = math.min(settings.timeout or SECONDS_MAX, SECONDS_MAX),
    connect_timeout = math.min(settings.connect_timeout, SECONDS_MAX), attempts = ATTEMPTS,
    sign = proof.keys and signature(proof.keys, region), again = is_retryable,
  })
end

local function secrets_of(proof, role)
  local keys, secrets = proof.keys or {}, {}
  local any = { proof.token, keys.secret_access_key, keys.session_token, role.mfa_code }
  for _, secret in pairs(any) do
    secrets[#secrets + 1] = secret
  end
  return secrets
end

--- What is missing for a role with an MFA device; nil when nothing is.
---@param given lambda.Role
---@param settings lambda.Settings
---@return string?
function sts.lacks_code(given, settings)
  return given.mfa_serial and not (given.mfa_code or settings.mfa_code) and NO_CODE or nil
end

-- What the user's function says that the device shows; or nil, why there is nothing, and the user's
-- error. A code is never shown: it is as good as a password for a while.
local function code_of(given, settings)
  local ok, code, why = pcall(given.mfa_code or settings.mfa_code, given.mfa_serial)
  if not ok then
    return nil, "mfa_code raised: " .. words(code), code
  elseif type(code) == "string" and code:find("^%d%d%d%d%d%d$") then
    return code
  elseif code ~= nil then
    return nil, "mfa_code must return a string of 6 digits"
  elseif why == nil then
    return nil, "mfa_code returned nothing"
  end
  return nil, "mfa_code failed: " .. words(why), why
end

-- Ask for the code that a role needs; nil, or why there is none.
local function add_code(role, given, settings, place)
  if not role.mfa_serial then
    return nil
  end
  local problem, cause = sts.lacks_code(given, settings), nil
  if not problem then
    role.mfa_code, problem, cause = code_of(given, settings)
  end
  return problem and select(2, failure(place, problem, errors.is(cause, "Error") and cause or nil))
end

local function assume(context, action, given, place, proof)
  local role, err = sts.check(given, place)
  if not role then
    return nil, err
  end
  role.role_session_name = role.role_session_name
    or ("aws-lambda-lua-%d"):format(math.floor(context.now))
  local to, region = locate(context, role, action, place)
  if not to then
    return nil, region
  end
  err = add_code(role, given, context.settings, place)
  if err then
    return nil, err
  end
  local what = ("%s: %s of %s failed"):format(place, action, role.role_arn)
  local answer
  answer, err = fetch(context, action, role, proof, to, region)
  if not answer then
    return failure(what, text.printable(err.message, MESSAGE_MAX), err)
  elseif answer.status >= 200 and answer.status < 300 then
    return credentials_of(action, answer, context.now, what)
  end
  local cause, message = refusal(action, answer, secrets_of(proof, role))
  return failure(what, message, cause)
end

--- Assume a role with keys that may.
---@param context lambda.ProviderContext
---@param keys lambda.Credentials
---@param given lambda.Role
---@param place string where it was given, for messages
---@return lambda.Credentials? credentials
---@return lambda.CredentialsError|lambda.ConfigurationError|nil err
function sts.assume_role(context, keys, given, place)
  return assume(context, "AssumeRole", given, place, { keys = keys })
end

--- Assume a role with a token of OpenID Connect. The request is not signed.
---@param context lambda.ProviderContext
---@param given lambda.Role
---@param token string
---@param place string
---@return lambda.Credentials? credentials
---@return lambda.CredentialsError|lambda.ConfigurationError|nil err
function sts.assume_role_with_web_identity(context, given, token, place)
  return assume(context, "AssumeRoleWithWebIdentity", given, place, { token = token })
end

return sts
