--- JSON objects that hold credentials: in files, in answers, in the output of a program.
local http = require "lambda.credentials.http"
local json = require "lambda.json"
local static = require "lambda.credentials.static"
local text = require "lambda.text"

local document = {}

--- A member of an object: the one of exactly that name, else one whose name differs in case.
---@param object table
---@param name string
---@return any
function document.get(object, name)
  if object[name] ~= nil then
    return object[name]
  end
  local wanted = text.lower(name)
  for key, value in pairs(object) do
    if type(key) == "string" and text.lower(key) == wanted then
      return value
    end
  end
end

--- A member that is a string and not empty.
---@param object table
---@param name string
---@return string?
function document.text(object, name)
  local value = document.get(object, name)
  return type(value) == "string" and value ~= "" and value or nil
end

--- "lacks a, b and c": the members that are no strings or are empty; nil when there are none.
---@param object table
---@param names string[]
---@return string?
function document.lacking(object, names)
  local missing = {}
  for _, name in ipairs(names) do
    missing[#missing + 1] = not document.text(object, name) and name or nil
  end
  if #missing > 0 then
    return "lacks " .. table.concat(missing, ", "):gsub(", ([^,]*)$", " and %1")
  end
end

--- Credentials out of members that were read.
---@param given lambda.Credentials
---@param names table<string, string> what its keys are called outside, for messages
---@param now? number seconds; keys that have expired by then are refused
---@return lambda.Credentials? credentials
---@return string? problem without any value
function document.credentials(given, names, now)
  local checked, problems = static.check(given)
  if not checked then
    return nil, (problems:gsub("[%l_]+", names))
  elseif now and checked.expiration and checked.expiration <= now then
    return nil, names.expiration .. ": has passed already (is this machine's clock right?)"
  end
  return checked
end

local STEPS = { ["{"] = 1, ["["] = 1, ["}"] = -1, ["]"] = -1 }

-- The three that follow walk text that is known to be a JSON object.
local function after_string(s, first)
  local at = first + 1
  while true do
    local hit = s:find('["\\]', at)
    if s:sub(hit, hit) == '"' then
      return hit + 1
    end
    at = hit + 2
  end
end

local function after_value(s, first)
  local _, last = s:find("^[%w.+-]+", first) -- a number, true, false or null
  if last then
    return last + 1
  end
  local at, depth = first, 0
  repeat
    at = s:find('["%[%]{}]', at)
    local byte = s:sub(at, at)
    at = byte == '"' and after_string(s, at) or at + 1
    depth = depth + (STEPS[byte] or 0)
  until depth == 0
  return at
end

-- Each member's name and where its value stands; and where the object ends.
local function members_of(s)
  local members, at = {}, s:find("{", 1, true) + 1
  while true do
    local open = s:find('["}]', at)
    if s:sub(open, open) == "}" then
      return members, open
    end
    local colon = after_string(s, open)
    local first = s:find("[^%s:]", colon)
    at = after_value(s, first)
    members[#members + 1] = { name = s:sub(open + 1, colon - 2), first = first, last = at - 1 }
  end
end

local function written(change, old)
  if type(change) == "table" then
    return document.replace(old:find("^{") and old or "{}", change)
  end
  return json.encode(change)
end

-- What the text has no member for, in a fixed order.
local function append(out, changes, done, is_first)
  local names = {}
  for name in pairs(changes) do
    names[#names + 1] = not done[text.lower(name)] and name or nil
  end
  table.sort(names)
  for _, name in ipairs(names) do
    out[#out + 1] = ('%s"%s":%s'):format(is_first and "" or ",", name, written(changes[name], ""))
    is_first = false
  end
end

--- Give members of a JSON object other values. All else in the text stays byte for byte: numbers
--- keep their digits and empty lists stay lists.
---@param s string a JSON object, as http.json accepts it
---@param changes table<string, string|table> a table changes the members of the object within
---@return string
function document.replace(s, changes)
  local members, close = members_of(s)
  local wanted, done, out, at = {}, {}, {}, 1
  for name, change in pairs(changes) do
    wanted[text.lower(name)] = change
  end
  for _, member in ipairs(members) do
    local name = text.lower(member.name)
    if wanted[name] ~= nil then
      out[#out + 1] = s:sub(at, member.first - 1)
      out[#out + 1] = written(wanted[name], s:sub(member.first, member.last))
      at, done[name] = member.last + 1, true
    end
  end
  out[#out + 1] = s:sub(at, close - 1)
  append(out, changes, done, #members == 0)
  out[#out + 1] = s:sub(close)
  return table.concat(out)
end

document.parse = http.json

return document
