--- What two tables of parameters differ in, for people to read.
local core = require "lambda.core"

local difference = {}

local SHOWN_MAX = 200 -- bytes of a value

--- Stands for a value that is there, whichever it is.
difference.any = setmetatable({}, { __tostring = function() return "anything" end })

local show

-- Names in order; 1 before 2 before 10, numbers before text.
local function sorted_keys(...)
  local keys, seen = {}, {}
  for i = 1, select("#", ...) do
    for key in next, (select(i, ...)) do
      keys[#keys + 1] = not seen[key] and key or nil
      seen[key] = true
    end
  end
  table.sort(keys, function(a, b)
    if type(a) == type(b) and (type(a) == "number" or type(a) == "string") then
      return a < b
    end
    return type(a) < type(b)
  end)
  return keys
end

local function show_table(value, depth)
  local parts = {}
  for i, key in ipairs(sorted_keys(value)) do
    local name = key == i and "" or tostring(key) .. " = "
    parts[i] = name .. show(value[key], depth + 1)
  end
  return #parts > 0 and "{ " .. table.concat(parts, ", ") .. " }" or "{}"
end

show = function(value, depth)
  if value == core.null then
    return "null"
  elseif type(value) == "string" then
    return (("%q"):format(value):gsub("\n", "n"))
  elseif type(value) ~= "table" or value == difference.any then
    return tostring(value)
  elseif depth > 8 then
    return "{ ... }"
  end
  return show_table(value, depth)
end

local function shown(value)
  local line = value == nil and "nothing" or show(value, 1)
  return #line > SHOWN_MAX and line:sub(1, SHOWN_MAX) .. "..." or line
end

local function path_to(path, key)
  if type(key) == "string" and key:find("^[%a_][%w_]*$") then
    return path == "" and key or path .. "." .. key
  end
  return ("%s[%s]"):format(path, show(key, 1))
end

local function collect(lines, path, expected, actual)
  if expected == actual or expected == difference.any and actual ~= nil then
    return
  elseif type(expected) ~= "table" or type(actual) ~= "table" or expected == difference.any then
    local at = path == "" and "" or path .. ": "
    lines[#lines + 1] = ("%sexpected %s, got %s"):format(at, shown(expected), shown(actual))
    return
  end
  for _, key in ipairs(sorted_keys(expected, actual)) do
    collect(lines, path_to(path, key), expected[key], actual[key])
  end
end

--- The differences, one a line, in the order of their names; none when the tables are equal.
---@param expected any stub.any in it stands for any value
---@param actual any
---@return string[] lines 'destination_config.on_failure: expected { destination = "a" }, got {}'
function difference.lines(expected, actual)
  local lines = {}
  collect(lines, "", expected, actual)
  return lines
end

return difference
