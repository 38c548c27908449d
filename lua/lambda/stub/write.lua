--- Writes an answer as the service does, by the members that lambda.core lists, and finds what it
--- could never say: the way back of decode.
local core = require "lambda.core"
local text = require "lambda.text"

local EXACT_MAX = 9007199254740992

---@class lambda.StubShape
---@field type "structure"|"list"|"map"|"string"|"integer"|"boolean"|"double"|"timestamp"
--- |"blob"
---@field min? integer of the value, the code points, the entries, or the bytes
---@field max? integer
---@field members? lambda.StubMember[] of a structure
---@field element? lambda.StubShape of a list or map

---@class lambda.StubMember
---@field wire string
---@field lua string
---@field location "body"|"header"|"headers"|"status"|"payload"|"events"
---@field required boolean
---@field shape lambda.StubShape

local json

-- An encoder of our own: other code may have changed the options of the shared one.
local function quoted(s)
  json = json or require("cjson").new()
  return json.encode(s)
end

-- `problems` is the list of violations, as encode makes it.
local function refuse(problems, path, form, ...)
  problems[#problems + 1] = { path = path, message = form:format(...) }
end

local function check_range(problems, path, shape, n, what)
  local bound, word = shape.min, "below the minimum"
  if shape.max and n > shape.max then
    bound, word = shape.max, "above the maximum"
  elseif not bound or n >= bound then
    return
  end
  refuse(problems, path, "%s%.14g is %s of %.14g", what, n, word, bound)
end

local function keys_of(value)
  local keys = {}
  for key, member in next, value do
    keys[#keys + 1] = member ~= core.null and key or nil
  end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

local write_value

local WRITERS = {}

function WRITERS.string(problems, path, shape, value)
  if not text.is_utf8(value) then
    refuse(problems, path, "has invalid UTF-8")
  end
  check_range(problems, path, shape, #value:gsub("[\128-\191]", ""), "length ")
  return quoted(value)
end

function WRITERS.integer(problems, path, shape, value)
  if value ~= math.floor(value) or math.abs(value) > EXACT_MAX then
    refuse(problems, path, "%.14g is not an integer", value)
    return "0"
  end
  check_range(problems, path, shape, value, "")
  return ("%d"):format(value)
end

function WRITERS.double(problems, path, shape, value)
  if value - value ~= 0 then -- NaN and the infinities
    refuse(problems, path, "is not a finite number")
    return "0"
  end
  check_range(problems, path, shape, value, "")
  return (core.json(value, path)) -- whichever decimal point the locale has
end

WRITERS.timestamp = WRITERS.double

function WRITERS.blob(problems, path, shape, value)
  check_range(problems, path, shape, #value, "length in bytes ")
  return quoted(core.base64(value))
end

function WRITERS.boolean(_, _, _, value)
  return tostring(value)
end

function WRITERS.list(problems, path, shape, value)
  local parts = {}
  if #keys_of(value) ~= #value then
    refuse(problems, path, "must be a list: keys 1, 2, 3, ... without a gap")
    return "[]"
  end
  check_range(problems, path, shape, #value, "number of entries ")
  for i = 1, #value do
    parts[i] = write_value(problems, ("%s[%d]"):format(path, i), shape.element, value[i])
  end
  return "[" .. table.concat(parts, ",") .. "]"
end

function WRITERS.map(problems, path, shape, value)
  local parts, keys = {}, keys_of(value)
  check_range(problems, path, shape, #keys, "number of entries ")
  for i, key in ipairs(keys) do
    if type(key) ~= "string" then
      refuse(problems, path, "has a key that is a %s, not a string", type(key))
      key = tostring(key)
    end
    local at = ("%s[%s]"):format(path, text.show(key))
    parts[i] = quoted(key) .. ":" .. write_value(problems, at, shape.element, value[keys[i]])
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

local function refuse_unknown(problems, path, members, value)
  local known, names = {}, {}
  for i, member in ipairs(members) do
    known[member.lua], names[i] = true, member.lua
  end
  for _, key in ipairs(keys_of(value)) do
    if not known[key] then
      local guess = type(key) == "string" and core.suggest(key, names)
      refuse(problems, path .. tostring(key), "unknown member%s",
        guess and (' (did you mean "%s"?)'):format(guess) or "")
    end
  end
end

-- A table that stands for bytes, as Invoke takes it: its JSON.
local function as_bytes(problems, path, member, given)
  if member.location ~= "payload" or member.shape.type ~= "blob" or type(given) ~= "table" then
    return given
  end
  local document, violations = core.json(given, path)
  for _, violation in ipairs(violations or {}) do
    problems[#problems + 1] = violation
  end
  return document or ""
end

-- The members that are there, by their location: lists of { member, JSON text, value }.
local function write_members(problems, path, members, value)
  local written = { body = {}, header = {}, headers = {}, status = {}, payload = {}, events = {} }
  for _, member in ipairs(members) do
    local given, at = rawget(value, member.lua), path .. member.lua
    if given ~= nil and given ~= core.null then
      local to = written[member.location]
      given = as_bytes(problems, at, member, given)
      to[#to + 1] = { member, write_value(problems, at, member.shape, given), given }
    elseif member.required then
      refuse(problems, at, "is required")
    end
  end
  refuse_unknown(problems, path, members, value)
  return written
end

local function object_of(written)
  local parts = {}
  for i, row in ipairs(written) do
    parts[i] = quoted(row[1].wire) .. ":" .. row[2]
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

function WRITERS.structure(problems, path, shape, value)
  return object_of(write_members(problems, path .. ".", shape.members, value).body)
end

-- What Lua calls each type, and how it is told.
local EXPECTED = {
  structure = { "table", "a table" }, list = { "table", "a list" }, map = { "table", "a table" },
  string = { "string", "a string" }, integer = { "number", "an integer" },
  boolean = { "boolean", "a boolean" }, double = { "number", "a number" },
  timestamp = { "number", "a number of seconds" }, blob = { "string", "a string of bytes" },
}

function write_value(problems, path, shape, value)
  local expected = EXPECTED[shape.type]
  if type(value) ~= expected[1] then
    refuse(problems, path, "must be %s, not a %s", expected[2], type(value))
    return "null"
  end
  return WRITERS[shape.type](problems, path, shape, value)
end

-- A value as it stands in a header: a text without the quotes of JSON, a list with commas.
local function in_header(value)
  if type(value) ~= "table" then
    return type(value) == "number" and core.json(value, "") or tostring(value)
  end
  local parts = {}
  for i, part in ipairs(value) do
    part = in_header(part)
    parts[i] = part:find('[,"]') and '"' .. part:gsub('[\\"]', "\\%0") .. '"' or part
  end
  return table.concat(parts, ",")
end

local function headers_of(written)
  local headers = {}
  for _, row in ipairs(written.header) do
    headers[row[1].wire] = in_header(row[3])
  end
  for _, row in ipairs(written.headers) do
    for name, member in pairs(row[3]) do
      headers[row[1].wire .. text.lower(name)] = member
    end
  end
  return headers
end

-- The whole body: the bytes or the JSON of a payload, or the members that are in it.
local function body_of(members, written)
  local payload = written.payload[1]
  if payload then
    return payload[1].shape.type == "structure" and payload[2] or payload[3]
  end
  for _, member in ipairs(members) do
    if member.location == "body" then
      return object_of(written.body)
    end
  end
  return ""
end

--- Write an answer.
---@param members lambda.StubMember[]
---@param value table by the names of Lua, read raw
---@return { status: integer, headers: table<string, string>, body: string }? written status: 200
--- unless a member says another
---@return lambda.Violation[]? problems
local function write(members, value)
  local problems = {}
  local written = write_members(problems, "", members, value)
  if #problems > 0 then
    return nil, problems
  end
  local status = written.status[1]
  return {
    status = status and status[3] or 200, headers = headers_of(written),
    body = body_of(members, written),
  }
end

return write
