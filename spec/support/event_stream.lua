--- Messages of an event stream made outside of Lua: see event_stream.py.
local cjson = require "cjson"

local event_stream = {}

local PROGRAM = "env -u LD_PRELOAD /usr/bin/python3 spec/support/event_stream.py "

--- The bytes that a hexadecimal text stands for.
function event_stream.bytes(hex)
  return (hex:gsub("%x%x", function(digits) return string.char(tonumber(digits, 16)) end))
end

--- The lines that the program prints.
---@param arguments string
---@return string[]
function event_stream.lines(arguments)
  local pipe, lines = assert(io.popen(PROGRAM .. arguments, "r")), {}
  for line in pipe:lines() do lines[#lines + 1] = line end
  pipe:close()
  return lines
end

--- The bytes of messages, one string each.
---@param messages { headers?: table[], payload?: string }[] headers: { name, type, value }
---@return string[]
function event_stream.encode(messages)
  local name = os.tmpname()
  local file = assert(io.open(name, "w"))
  file:write(cjson.encode(messages))
  file:close()
  local made = cjson.decode(event_stream.lines("encode <" .. name)[1])
  os.remove(name)
  for i, hex in ipairs(made) do made[i] = event_stream.bytes(hex) end
  return made
end

return event_stream
