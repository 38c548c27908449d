--- The answer of an operation that streams: the same events and the same end however the bytes come,
--- and never a good end of an answer that was cut before its last event.
local core = require "lambda.core"
local equal = require "fuzz.equal"
local errors = require "lambda.errors"
local source = require "fuzz.source"
local streamed = require "lambda.streamed"

local OPERATION = "invoke_with_response_stream"
local STATUSES = { 200, 200, 200, 202, 400, 500 }
local NAMES = { ":message-type", ":event-type", ":exception-type", ":error-code", ":error-message", ":content-type" }
local VALUES = { "event", "exception", "error", "PayloadChunk", "InvokeComplete", "application/json",
  "ServiceException" }

local function framed(headers, payload)
  local prelude = (">I4I4"):pack(16 + #headers + #payload, #headers)
  local message = prelude .. (">I4"):pack(core.crc32(prelude) // 1 | 0) .. headers .. payload
  return message .. (">I4"):pack(core.crc32(message) // 1 | 0)
end

local function header(name, value)
  return ("s1"):pack(name) .. "\7" .. (">s2"):pack(value)
end

local function message(bytes)
  local headers = {}
  if bytes:number(2) == 0 then
    headers[1] = header(":message-type", "event")
    headers[2] = header(":event-type", bytes:number(2) == 0 and "PayloadChunk" or "InvokeComplete")
  end
  for _ = 1, bytes:number(3) do
    local value = bytes:number(4) == 3 and bytes:text() or bytes:pick(VALUES)
    headers[#headers + 1] = header(bytes:pick(NAMES), value)
  end
  return framed(table.concat(headers), bytes:text())
end

local function outcome(pieces, status)
  local at = 0
  local function read()
    at = at + 1
    return pieces[at]
  end
  local events = {}
  local stream = { status = status, headers = {}, read = read, close = function() end }
  local result, err = streamed.read(OPERATION, stream, 1)
  while result and #events < 100 do
    local found
    found, err = result:next_event()
    if found == nil then break end
    events[#events + 1] = found
  end
  return events, err, result
end

-- How a stream ends: well after its last event alone, else with a typed error of one line.
local function check_end(status, result, err)
  if err then
    assert(errors.is(err, "Error"), "an error of no class")
    assert(not tostring(err):find("%c"), "an error of more than one line")
  elseif status == 200 then
    assert(result.complete, "a good end without the last event")
  end
end

return function(data)
  local bytes = source.of(data)
  local status, left, cuts, parts = bytes:pick(STATUSES), bytes:number(256), bytes:text(), {}
  for i = 1, bytes:number(4) do parts[i] = message(bytes) end
  local whole = table.concat(parts) .. bytes:rest()
  local events, err, result = outcome({ whole }, status)
  local others, other_err = outcome(source.of(cuts):cut(whole), status)
  assert(equal(events, others) and tostring(err) == tostring(other_err), "the cuts matter")
  check_end(status, result, err)
  others, other_err, result = outcome({ whole:sub(1, -left - 1) }, status)
  check_end(status, result, other_err)
  for i = 1, #others do assert(equal(others[i], events[i]), "another event of less") end
end
