--- Text from outside, made fit for one line of a log.
local text = {}

-- Well-formed UTF-8 of more than one byte. Source: Unicode Standard, table 3-7.
local SEQUENCES = {
  "^[\194-\223][\128-\191]",
  "^\224[\160-\191][\128-\191]",
  "^[\225-\236\238\239][\128-\191][\128-\191]",
  "^\237[\128-\159][\128-\191]",
  "^\240[\144-\191][\128-\191][\128-\191]",
  "^[\241-\243][\128-\191][\128-\191][\128-\191]",
  "^\244[\128-\143][\128-\191][\128-\191]",
}

-- C1 controls, line separators and the marks that turn the direction of what follows.
local UNSHOWN = { "^\194[\128-\159]", "^\226\128[\168-\174]", "^\226\129[\166-\169]" }

local function first_end(patterns, run, at)
  for _, pattern in ipairs(patterns) do
    local _, last = run:find(pattern, at)
    if last then
      return last
    end
  end
end

--- Whether a text is UTF-8 all through.
---@param s string
---@return boolean
function text.is_utf8(s)
  local at = s:find("[\128-\255]")
  while at do
    local last = first_end(SEQUENCES, s, at)
    if not last then
      return false
    end
    at = s:find("[\128-\255]", last + 1)
  end
  return true
end

local function clean_run(run)
  local out, at = {}, 1
  while at <= #run do
    local last = not first_end(UNSHOWN, run, at) and first_end(SEQUENCES, run, at)
    out[#out + 1] = last and run:sub(at, last) or "?"
    at = (last or at) + 1
  end
  return table.concat(out)
end

local function cut(s, limit)
  if #s <= limit then
    return s
  end
  local last = limit - 3
  for _ = 1, 3 do -- a sequence has at most three bytes after its first
    local byte = s:byte(last + 1)
    if byte < 128 or byte > 191 then
      break
    end
    last = last - 1
  end
  return s:sub(1, last) .. "..."
end

--- One line of valid UTF-8 without control bytes: what cannot be shown becomes a blank or "?".
---@param s string
---@param limit integer bytes at most, 6 or more; longer text ends in "..."
---@return string
function text.printable(s, limit)
  local line = cut(s, limit):gsub("%c+", " "):gsub("[\128-\255]+", clean_run)
  return line
end

--- Text without the blanks at its ends; linear, unlike a pattern with a lazy middle.
---@param s string
---@return string
function text.trim(s)
  local first = s:find("%S")
  return first and s:sub(first, #s + 1 - s:reverse():find("%S")) or ""
end

local function to_lower(letter)
  return string.char(letter:byte() + 32)
end

--- Text in lower case, whatever the locale: what is a name in a protocol has ASCII's letters.
---@param s string
---@return string
function text.lower(s)
  return (s:gsub("[A-Z]", to_lower))
end

--- A value as a message shows it: a string in quotes, a number, a boolean, else its type.
---@param value any never a secret
---@return string
function text.show(value)
  local kind = type(value)
  if kind == "string" then
    return '"' .. text.printable(value, 64) .. '"'
  elseif kind == "number" then
    return ("%.14g"):format(value)
  elseif kind == "boolean" or kind == "nil" then
    return tostring(value)
  end
  return "a " .. kind
end

return text
