-- What encode and decode make of the calls on the standard input, one JSON object a line: see
-- protocol.py. PROTOCOL_CORE names the library to ask.
local cjson = require "cjson"

local library = os.getenv("PROTOCOL_CORE")
if library then
  package.loaded["lambda.core"] = assert(package.loadlib(library, "luaopen_lambda_core"))()
end
local core = require "lambda.core"
local response = require "lambda.response"

cjson.encode_sparse_array(true)

local function bytes_of(hex)
  return (hex:gsub("..", function(pair) return string.char(tonumber(pair, 16)) end))
end

local NUMBERS = { nan = 0 / 0, inf = math.huge }

-- The value of a call: what JSON cannot say is an object with one key that begins with "$".
local function revived(value)
  if type(value) ~= "table" then
    return value
  elseif value["$hex"] then
    return bytes_of(value["$hex"])
  elseif value["$int"] then
    return tonumber(value["$int"])
  elseif value["$number"] then
    return NUMBERS[value["$number"]]
  elseif value["$null"] then
    return cjson.null
  end
  local out = {}
  for key, inner in pairs(value) do out[key] = revived(inner) end
  return out
end

-- A list as long as it is wanted, of what is the first entry of another.
local function repeated(list, count)
  local out = {}
  for i = 1, count do out[i] = list[1] end
  return out
end

local function written(value)
  if type(value) == "number" then
    return { ["$n"] = ("%.17g"):format(value) }
  elseif type(value) ~= "table" then
    return value
  end
  local out = {}
  for key, inner in pairs(value) do out[key] = written(inner) end
  return out
end

local function encoded(operation, params, validate)
  local request, violations = core.encode(operation, params, validate)
  return { request = request, violations = written(violations) }
end

local DO = {}
local base

function DO.encode(call)
  base = revived(call.params)
  return encoded(call.operation, base, call.validate)
end

-- The last parameters with something else in one place.
DO["break"] = function(call)
  local at, last = base, #call.steps
  for i = 1, last - 1 do at = at[call.steps[i]] end
  local key = call.steps[last]
  local kept, value = at[key], call.value
  if type(value) == "table" and value["$repeat"] then
    at[key] = repeated(kept, value["$repeat"])
  else
    at[key] = revived(value)
  end
  local out = { encoded(call.operation, base, true), encoded(call.operation, base, false) }
  at[key] = kept
  return out
end

function DO.decode(call)
  local answer = { status = call.status, headers = call.headers, body = bytes_of(call.body) }
  local result, err = response.read(call.operation, answer, 1)
  local fields = {}
  for name, value in pairs(err or {}) do fields[name] = name ~= "headers" and value or nil end
  return { result = written(result), error = err and written(fields), is = err and err:is(err.code) }
end

for line in io.lines() do
  local call = cjson.decode(line)
  io.write(cjson.encode(DO[call["do"]](call)), "\n")
end
