--- JSON by lua-cjson, with options of our own: other code may have changed those of the shared one.
local json = {}

local MEMORY = "not enough memory" -- Lua's own words, which no text is to blame for

local codecs = {}

-- A codec knows the decimal point of the locale that it was made in: after os.setlocale an old one
-- reads no fraction, and writes them wrong. cjson's extensions are NaN, infinities and hexadecimal
-- numbers.
local function codec(extended)
  local made = require("cjson").new()
  made.decode_invalid_numbers(extended)
  codecs[extended] = made
  return made
end

--- Decode a text. Raises only when memory runs out.
---@param text string
---@param extended? boolean whether numbers may be what JSON has not: NaN, Infinity, 0x10
---@return boolean ok
---@return any value or what is wrong; null is lambda.null, numbers are floats
function json.decode(text, extended)
  extended = extended or false
  if text:find("\0", 1, true) then -- where cjson would stop reading
    return false, "it holds a NUL"
  end
  local ok, value = pcall((codecs[extended] or codec(extended)).decode, text)
  if not ok and value ~= MEMORY then
    ok, value = pcall(codec(extended).decode, text)
  end
  if not ok and value == MEMORY then
    error(value, 0)
  end
  return ok, value
end

--- Encode a value that is known to have a JSON form.
---@param value any
---@return string
function json.encode(value)
  return codec(false).encode(value)
end

return json
