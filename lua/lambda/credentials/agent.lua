--- What the agents beside a program answer, of a container or an EC2 instance: the same JSON.
local document = require "lambda.credentials.document"
local errors = require "lambda.errors"
local http = require "lambda.credentials.http"
local retry = require "lambda.retry"
local text = require "lambda.text"

local agent = {}

local REQUIRED = { "AccessKeyId", "SecretAccessKey", "Token", "Expiration" }
local NAMES = {
  access_key_id = "AccessKeyId", secret_access_key = "SecretAccessKey", session_token = "Token",
  expiration = "Expiration", account_id = "AccountId",
}
local CODE_MAX, MESSAGE_MAX = 128, 256

--- Read the credentials in a JSON object.
---@param object table
---@param now? number seconds; what has expired by then is refused
---@return lambda.Credentials? credentials
---@return string? problem to follow "the answer "; shows no value
function agent.credentials(object, now)
  local lacking = document.lacking(object, REQUIRED)
  if lacking then
    return nil, lacking
  end
  local given = {}
  for key, name in pairs(NAMES) do
    given[key] = document.text(object, name)
  end
  local found, problem = document.credentials(given, NAMES, now)
  return found, problem and "is refused: " .. problem
end

-- A text of the agent, unless it quotes a secret that it was sent.
local function words(value, secrets, limit)
  for _, secret in ipairs(secrets) do
    if value and value:find(secret, 1, true) then
      return nil
    end
  end
  return value and value ~= "" and text.printable(value, limit) or nil
end

-- The agent of EKS refuses in plain words. JSON and pages are not shown: who knows what they hold.
local function plain(body)
  return not body:find('^[%s%[]*[{"<]') and text.trim(body) or nil
end

--- What an answer without credentials says, as the cause of an error.
---@param answer lambda.Response
---@param secrets string[] that were sent: not to be shown
---@return lambda.ServiceError
function agent.refusal(answer, secrets)
  local object = http.json(answer.body) or {}
  local code = words(document.text(object, "code"), secrets, CODE_MAX)
  local message = document.text(object, "message") or plain(answer.body)
  return errors.new("ServiceError", {
    code = code or ("%.14g"):format(answer.status), status = answer.status,
    message = words(message, secrets, MESSAGE_MAX) or "no message",
    retryable = retry.is_retryable(code, answer.status),
  })
end

--- A refusal as the end of a message: "answered HTTP 403: AccessDenied: not yours".
---@param cause lambda.ServiceError
---@return string
function agent.told(cause)
  local status = ("%.14g"):format(cause.status)
  local code = cause.code ~= status and cause.code .. ": " or ""
  return ("answered HTTP %s: %s%s"):format(status, code, cause.message)
end

return agent
