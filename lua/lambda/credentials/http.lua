--- The HTTP requests of providers: bounded attempts, and answers as they come.
local config = require "lambda.config"
local core = require "lambda.core"
local deadline = require "lambda.deadline"
local exchange = require "lambda.exchange"
local json = require "lambda.json"
local proxy = require "lambda.proxy"
local retry = require "lambda.retry"
local skew = require "lambda.skew"
local text = require "lambda.text"
local url = require "lambda.url"
local user_agent = require "lambda.user_agent"

local http = {}

local MESSAGE_MAX = 512
local BODY_MAX = 1024 * 1024
local SECRET_MIN = 6 -- bytes: less is no secret, and part of other words
local TIMEOUT_MIN = 0.001 -- seconds: what is late already fails, and says so

---@class lambda.Fetch
---@field name string for the error: "STS AssumeRole"
---@field method string
---@field to lambda.Endpoint
---@field path string goes behind the endpoint's own path
---@field query? string
---@field headers? table<string, string> names in lower case
---@field body? string
---@field timeout number seconds for an attempt
---@field connect_timeout number seconds
---@field attempts integer
---@field direct? boolean through no proxy
---@field sign? fun(request: lambda.Request, now: number): boolean?, lambda.Error?
---@field again? fun(answer: lambda.Response): boolean whether another attempt may help

local function request_of(ask)
  local headers = { host = ask.to.host_header, ["user-agent"] = user_agent.of() }
  for name, value in pairs(ask.headers or {}) do
    headers[name] = value
  end
  return {
    method = ask.method, scheme = ask.to.scheme, host = ask.to.host, port = ask.to.port,
    path = ask.to.base_path .. ask.path, query = ask.query or "", headers = headers,
    body = ask.body,
  }
end

local function limits_of(context, ask)
  local bundle, err = config.value(context.settings, "ca_bundle")
  if err then
    return nil, err
  end
  local through = ""
  if not ask.direct then
    through, err = proxy.of(context.settings, ask.to)
    if not through then
      return nil, err
    end
  end
  return {
    timeout = ask.timeout, connect_timeout = ask.connect_timeout, ca_bundle = bundle,
    proxy = through, max_body = BODY_MAX,
  }
end

-- An error of the network says what was asked.
local function named(ask, err)
  local message = err.message ~= "" and text.printable(err.message, MESSAGE_MAX) or "no answer"
  if message:sub(1, #ask.name) ~= ask.name then -- libcurl's begin with the host
    message = ask.name .. ": " .. message
  end
  err.message = message
  return err
end

local function left(context)
  return deadline.left(context.runtime, context.ends)
end

-- Correct the clock by an answer, and the context's time with it: true when it was far off.
local function learn(context, answer, sent)
  local measured = skew.measure(answer.headers, sent, context.runtime.now())
  if not measured or config.value(context.settings, "disable_clock_skew_correction") then
    return false
  end
  local change = measured - skew.of(context.runtime)
  skew.set(context.runtime, measured)
  context.now = context.now + change
  return skew.is_far(change)
end

-- One attempt: an answer of whatever status, and whether the clock was far off; or nil and an
-- error.
local function attempt(context, ask, limits)
  local request = request_of(ask)
  limits.timeout = math.max(math.min(ask.timeout, left(context)), TIMEOUT_MIN)
  if ask.sign then
    local signed, err = ask.sign(request, skew.now(context.runtime))
    if not signed then
      return nil, err
    end
  end
  local sent = context.runtime.now()
  local answer, err = exchange.send(context.runtime, request, limits)
  if answer then
    return answer, nil, learn(context, answer, sent)
  end
  return nil, named(ask, err)
end

-- A request that was signed by a wrong clock is worth another one by the right clock.
local function worth_repeating(ask, answer, err, was_off)
  if not answer then
    return err.retryable
  end
  return retry.is_retryable(nil, answer.status) or ask.again ~= nil and ask.again(answer)
    or was_off and ask.sign ~= nil and answer.status >= 400
end

--- Ask, again while the failure is transient.
---@param context lambda.ProviderContext
---@param ask lambda.Fetch
---@return lambda.Response? answer the last one, whatever its status
---@return lambda.TransportError|lambda.ConfigurationError|nil err
function http.fetch(context, ask)
  local limits, err = limits_of(context, ask)
  if not limits then
    return nil, err
  end
  local answer, was_off
  for number = 1, ask.attempts do
    answer, err, was_off = attempt(context, ask, limits)
    if number == ask.attempts or not worth_repeating(ask, answer, err, was_off) then
      break
    end
    local delay = retry.delay(err or answer, number, context.runtime.random())
    if delay >= left(context) then
      break
    end
    context.runtime.sleep(delay)
  end
  return answer, err
end

--- What a service says, on one line, without what it was told in confidence.
---@param secrets string[]
---@param words string
---@param limit integer bytes at most
---@return string
function http.without(secrets, words, limit)
  for _, secret in ipairs(secrets) do
    for _, form in ipairs { secret, url.escape(secret) } do
      words = #secret < SECRET_MIN and words or words:gsub(form:gsub("%p", "%%%0"), "[removed]")
    end
  end
  return text.printable(words, limit)
end

--- The JSON object that an answer, a file or a program gave.
---@param body string
---@return table? object null members are absent
---@return string? problem shows nothing of the text
function http.json(body)
  local ok, document = json.decode(body)
  if not ok then
    return nil, "is not JSON"
  elseif type(document) ~= "table" or not body:find("^%s*{") then
    return nil, "is no JSON object"
  end
  for name, value in pairs(document) do
    if value == core.null then
      document[name] = nil
    end
  end
  return document
end

return http
