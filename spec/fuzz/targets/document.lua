--- Members of a JSON object are replaced in its text: all others keep what they are.
local cjson = require "cjson"
local document = require "lambda.credentials.document"
local equal = require "fuzz.equal"

local CHANGES = { a = "x\"y", n = { b = "z" } }

-- What lua-cjson makes of the text after it: by names in lower case, the last one of a name.
local function expected(object)
  local made = {}
  for name, value in pairs(object) do
    local change = CHANGES[name:lower()]
    if type(change) == "table" and type(value) == "table" and #value == 0 then
      made[name] = "within"
    else
      made[name] = change or value
    end
  end
  return made
end

return function(data)
  local object = document.parse(data)
  if not object then return end
  local text = document.replace(data, CHANGES)
  local ok, after = pcall(cjson.decode, text)
  assert(ok and type(after) == "table", "no JSON object: " .. text)
  for name, value in pairs(expected(object)) do
    if not CHANGES[name:lower()] then
      assert(equal(after[name], value), "a member that was not to change: " .. name)
    end
  end
end
