--- What makes Invoke at home in Lua: tables as payloads and as client context, errors of functions
--- as tables, the log as text.
local core = require "lambda.core"
local json = require "lambda.json"

local invoke = {}

---@class lambda.FunctionError what a function that failed says of it
---@field type? string "TypeError", "Function.TimedOut", …
---@field message? string
---@field trace? any where it failed, as the function's runtime has it

-- Bytes of base64. Source: Lambda API Reference, Invoke, X-Amz-Client-Context.
local CONTEXT_MAX = 3583

-- lua-cjson reads each number as a float, which Lua 5.3 and later would print as 7.0.
local function with_integers(value)
  if type(value) == "table" then
    for key, member in next, value do
      value[key] = with_integers(member)
    end
  elseif type(value) == "number" then
    return math.tointeger(value) or value
  end
  return value
end

-- The value of a JSON text, nil for null and for none. What is not JSON stays as it is.
local function decoded(text)
  if text == "" then
    return nil
  end
  local ok, value = json.decode(text, true)
  if not ok then
    return text
  elseif value ~= core.null then
    return math.tointeger and with_integers(value) or value
  end
end

-- By parameter: the text of a table in it, or nil and violations.
local WRITERS = {}

function WRITERS.payload(value)
  return core.json(value, "payload")
end

function WRITERS.client_context(value)
  local document, violations = core.json(value, "client_context")
  local text = document and core.base64(document)
  if text and #text > CONTEXT_MAX then
    return nil, { { path = "client_context", message =
      ("%d bytes of base64 are above the maximum of %d"):format(#text, CONTEXT_MAX) } }
  end
  return text, violations
end

-- A copy with other values, in which encode sees what it refuses of the original: a metatable by
-- which members could be inherited. Not that one itself: it may have a __gc.
local function with(params, written)
  for name, value in next, params do
    if written[name] == nil then
      written[name] = value
    end
  end
  local metatable = debug.getmetatable(params)
  return metatable and setmetatable(written, { __index = rawget(metatable, "__index"),
    __pairs = rawget(metatable, "__pairs") }) or written
end

--- Replace the tables among the parameters by what the service takes. A payload is encoded as JSON,
--- and so is a client context, in base64. What cannot be stays a table, which encode refuses.
---@param params table not modified
---@return table params
---@return table<string, lambda.Violation[]> wrong by parameter: why it stayed
---@return boolean told the payload was a table
function invoke.prepare(params)
  local written, wrong = {}, {}
  for name, write in pairs(WRITERS) do
    local value = rawget(params, name)
    if type(value) == "table" then
      written[name], wrong[name] = write(value)
    end
  end
  if next(written) == nil then
    return params, wrong, false
  end
  return with(params, written), wrong, written.payload ~= nil
end

--- Say of the parameters that stayed tables why, where encode has refused them.
---@param violations lambda.Violation[] of encode
---@param wrong table<string, lambda.Violation[]> of prepare
---@return lambda.Violation[]
function invoke.explain(violations, wrong)
  local all = {}
  for _, violation in ipairs(violations) do
    for _, reason in ipairs(wrong[violation.path] or { violation }) do
      all[#all + 1] = reason
    end
  end
  return all
end

--- What a function that failed said.
---@param text? string
---@return lambda.FunctionError
function invoke.error_of(text)
  local document = text and decoded(text)
  if type(document) ~= "table" then
    return { message = text }
  end
  return { type = document.errorType, message = document.errorMessage,
    trace = document.stackTrace or document.trace }
end

--- Read what a function returned. When its payload was given as a table, the answer's is one too,
--- and there is none when the function failed. Bytes that are not JSON, which a runtime of one's
--- own may return, stay bytes: the function has run, and what it returned must not be lost.
---@param result lambda.InvocationResponse modified
---@param as_table boolean
function invoke.finish(result, as_table)
  result.log = result.log_result and core.base64_decode(result.log_result)
  if result.function_error then
    result.error = invoke.error_of(result.payload)
  end
  if as_table and result.function_error then
    result.payload = nil
  elseif as_table then
    result.payload = decoded(result.payload)
  end
end

return invoke
