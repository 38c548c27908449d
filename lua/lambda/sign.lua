--- SigV4 for any HTTP request: function URLs, API Gateway, Bedrock, or one's own HTTP client.
--- Source: IAM User Guide, "Create a signed AWS API request".
local resolve = require "lambda.resolve"
local config = require "lambda.config"
local errors = require "lambda.errors"
local options = require "lambda.options"
local static = require "lambda.credentials.static"
local text = require "lambda.text"
local url = require "lambda.url"

---@class lambda.SignRequest
---@field url string absolute; path and query as they are sent: percent-encoded
---@field method? string default "GET"
---@field headers? table<string, string|number|(string|number)[]> a list: a header that is repeated
---@field body? string default empty

---@class lambda.SignOptions
---@field credentials? lambda.Credentials|lambda.Provider
---@field region? string
---@field service? string "lambda", "execute-api", "bedrock", …; default "lambda"
---@field time? number epoch seconds; default now

local OWN = { "authorization", "x-amz-date", "x-amz-security-token" }

local function method(value)
  if type(value) ~= "string" or not value:find("^[%w!#$%%&'*+.^_`|~-]+$") then
    return nil, "must be an HTTP method such as GET"
  end
  return value
end

local function absolute(value)
  if type(value) ~= "string" then
    return nil, "must be a string, got a " .. type(value)
  end
  local parts, problem = url.parse(value)
  return parts, problem and "is refused: " .. problem
end

local function body(value)
  if type(value) ~= "string" then
    return nil, "must be a string, got a " .. type(value)
  end
  return value
end

-- One value of a header, trimmed; nil when no header may hold it.
local function header_value(value)
  if type(value) == "number" then
    value = tostring(value) -- as whoever sends it will write it
  end
  if type(value) ~= "string" or value:find("[%z\r\n]") then
    return nil
  end
  return text.trim(value)
end

-- The values of a repeated header, joined in order.
local function header_line(value)
  if type(value) ~= "table" then
    return header_value(value)
  end
  local values = {}
  for i = 1, #value do
    values[i] = header_value(value[i])
    if not values[i] then
      return nil
    end
  end
  return values[1] and table.concat(values, ",")
end

-- Names that differ in letter case are one header, so they are taken in a fixed order.
local function sorted_names(given)
  local names = {}
  for name in next, given do
    if type(name) ~= "string" or not name:find("^[%w!#$%%&'*+.^_`|~-]+$") then
      return nil
    end
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

local function headers(given)
  local names = type(given) == "table" and sorted_names(given)
  if not names then
    return nil, "must be a table of header names and values"
  end
  local lines = {}
  for _, name in ipairs(names) do
    local line, lower = header_line(given[name]), text.lower(name)
    if not line then
      return nil, ("%s must be a string without line breaks, or a list of such"):format(name)
    end
    lines[lower] = lines[lower] and lines[lower] .. "," .. line or line
  end
  return lines
end

local function number(value)
  if type(value) ~= "number" or not (value >= 0 and value < 253402300800) then -- year 10000
    return nil, "must be seconds since 1970"
  end
  return value
end

local REQUEST = {
  { "method", method }, { "url", absolute, required = true }, { "headers", headers },
  { "body", body },
}
local OPTIONS = {
  { "credentials", static.option }, { "region", options.string }, { "service", options.string },
  { "time", number },
}

-- The keys of now, whatever time the signature is to have.
local function keys_of(client, given)
  local source = client._credentials
  if given then
    local settings = {}
    for name, value in pairs(client._settings) do
      settings[name] = value
    end
    settings.credentials = given
    source = require("lambda.credentials").new(settings, client._runtime)
  end
  return source:get(client._runtime.now())
end

-- The headers to add, or nil and an error.
local function sign(client, request, chosen)
  resolve.equip(client)
  local now = chosen.time or client._runtime.now()
  local keys, err = keys_of(client, chosen.credentials)
  if not keys then
    return nil, err
  end
  local region = chosen.region
  if not region then
    region, err = config.region(client._settings)
    if not region then
      return nil, err
    end
  end
  local lines = request.headers or {}
  lines.host = lines.host or request.url.host_header
  local signed, problem = client._signer:sign({
    method = request.method or "GET",
    path = request.url.path,
    query = request.url.query,
    headers = lines,
    body = request.body,
  }, keys, region, chosen.service or "lambda", now)
  if not signed then
    return nil, errors.new("ConfigurationError", { message = "cannot sign: " .. problem })
  end
  local added = {}
  for _, name in ipairs(OWN) do
    added[name] = lines[name]
  end
  return added
end

--- See lambda.Client.sign.
return function(client, request, given)
  local wanted, problems = options.check(request, REQUEST, "field")
  if not wanted then
    return nil, errors.new("ParameterError", {
      violations = { { path = "request", message = problems } }, operation = "sign",
    })
  end
  local chosen
  chosen, problems = options.check(given or {}, OPTIONS, "option")
  if not chosen then
    return nil, errors.new("ConfigurationError", { message = problems, operation = "sign" })
  end
  local added, err = sign(client, wanted, chosen)
  if err then
    err.operation = "sign"
  end
  return added, err
end
