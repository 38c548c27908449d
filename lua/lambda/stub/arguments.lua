--- What a test may pass to the methods of a stub, checked.
local options = require "lambda.options"
local text = require "lambda.text"

local arguments = {}

local function a_string(value)
  if type(value) ~= "string" then
    return nil, "must be a string, got a " .. type(value)
  end
  return value
end

local function status(value)
  if type(value) ~= "number" or value % 1 ~= 0 or value < 100 or value > 599 then
    return nil, "must be an integer from 100 to 599, got " .. tostring(value)
  end
  return value
end

-- As a runtime gives them: names in lower case.
local function headers(value)
  if type(value) ~= "table" then
    return nil, "must be a table, got a " .. type(value)
  end
  local lower = {}
  for name, field in next, value do
    if type(name) ~= "string" or type(field) ~= "string" then
      return nil, "must be strings by names"
    end
    lower[text.lower(name)] = field
  end
  return lower
end

local TIMES = { { "times", options.count } }
local RESPONSE = {
  { "status", status, required = true }, { "headers", headers }, { "body", a_string },
}

local function check(given, rules, what, example)
  if type(given) ~= "table" then
    return nil, ("%s must be a table such as %s, got a %s"):format(what, example, type(given))
  end
  return options.check(given, rules, "member")
end

--- How many calls an answer is for.
---@param given? lambda.StubTimes
---@return integer? times
---@return string? problem
function arguments.times(given)
  local checked, problem = check(given == nil and {} or given, TIMES, "options", "{ times = 2 }")
  return checked and (checked.times or 1), problem
end

--- An answer of HTTP, with nothing left out.
---@param given lambda.Response
---@return lambda.Response? response
---@return string? problem
function arguments.response(given)
  local checked, problem = check(given, RESPONSE, "a response", "{ status = 502 }")
  if not checked then
    return nil, problem
  end
  checked.headers, checked.body = checked.headers or {}, checked.body or ""
  return checked
end

return arguments
