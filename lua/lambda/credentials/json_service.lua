--- The JSON services that give credentials for a token. Their requests are not signed.
--- Source: IAM Identity Center Portal, OIDC and Sign-In API References.
local document = require "lambda.credentials.document"
local errors = require "lambda.errors"
local http = require "lambda.credentials.http"
local json = require "lambda.json"
local response = require "lambda.response"
local text = require "lambda.text"

local json_service = {}

---@class lambda.JsonAsk
---@field operation string "sso:GetRoleCredentials"
---@field to lambda.Endpoint
---@field method string
---@field path string
---@field query? string
---@field headers? table<string, string>
---@field members? table<string, string> of the body
---@field secrets string[] what is sent in confidence: no message quotes it
---@field sign? fun(request: lambda.Request, now: number): boolean?, lambda.Error?

local ATTEMPTS, SECONDS_MAX = 3, 10
local MESSAGE_MAX, WORD_MAX = 512, 128

local function is_success(answer)
  return answer.status >= 200 and answer.status < 300
end

-- The error that an answer is. Nothing of a body that is no JSON is shown.
local function refusal(ask, answer)
  local body = document.parse(answer.body)
  local _, read = response.read(ask.operation, { status = answer.status, headers = answer.headers,
    body = body and answer.body or "" })
  local function shown(value, limit)
    return value and http.without(ask.secrets, value, limit)
  end
  body = body or {}
  return errors.new("ServiceError", {
    code = shown(read.code, WORD_MAX), status = answer.status, retryable = read.retryable,
    message = shown(document.text(body, "error_description") or read.message, MESSAGE_MAX),
    operation = ask.operation, request_id = shown(read.request_id, WORD_MAX),
  }, { error = shown(document.text(body, "error"), WORD_MAX) })
end

local function words_of(err)
  if not errors.is(err, "ServiceError") then
    return text.printable(err.message, MESSAGE_MAX)
  end
  return ("%s: %s (HTTP %.14g%s)"):format(err.code, err.message, err.status,
    err.request_id and ", request " .. err.request_id or "")
end

local function fetch(context, ask)
  local settings, headers = context.settings, {}
  for name, value in pairs(ask.headers or {}) do
    headers[name] = value
  end
  headers["content-type"] = ask.members and "application/json" or nil
  return http.fetch(context, {
    name = ask.to.host_header, method = ask.method, to = ask.to, path = ask.path,
    query = ask.query, headers = headers, sign = ask.sign, attempts = ATTEMPTS,
    body = ask.members and json.encode(ask.members) or nil,
    timeout = math.min(settings.timeout or SECONDS_MAX, SECONDS_MAX),
    connect_timeout = math.min(settings.connect_timeout, SECONDS_MAX),
    again = function(answer)
      return not is_success(answer) and refusal(ask, answer).retryable
    end,
  })
end

--- Say what is wrong with an answer that came well.
---@param ask lambda.JsonAsk
---@param problem string to follow "the answer "
---@param status? integer
---@return nil
---@return string words
---@return lambda.ResponseError err without the body, which may hold keys
function json_service.malformed(ask, problem, status)
  local err = errors.new("ResponseError", {
    message = "the answer " .. problem, status = status or 200, operation = ask.operation,
  })
  return nil, ("%s failed: %s"):format(ask.operation:match("[^:]*$"), err.message), err
end

--- Ask a service.
---@param context lambda.ProviderContext
---@param ask lambda.JsonAsk
---@return table? answer the JSON object
---@return string? words "CreateToken failed: …"
---@return lambda.Error? err with `error`, the word of OAuth, when the service gave one
function json_service.call(context, ask)
  local answer, err = fetch(context, ask)
  if answer and is_success(answer) then
    local body, problem = document.parse(answer.body)
    if body then
      return body
    end
    return json_service.malformed(ask, problem, answer.status)
  end
  err = answer and refusal(ask, answer) or err
  return nil, ("%s failed: %s"):format(ask.operation:match("[^:]*$"), words_of(err)), err
end

return json_service
