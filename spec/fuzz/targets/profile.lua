--- Shared files: tables of texts, or a message of one line.
local profile = require "lambda.profile"

local KINDS = { "config", "credentials" }

local function check(value, depth)
  if type(value) ~= "table" then
    return assert(type(value) == "string", "a value that is no text")
  end
  assert(depth < 5, "deeper than the grammar")
  for key, member in pairs(value) do
    assert(type(key) == "string", "a key that is no text")
    check(member, depth + 1)
  end
end

return function(data)
  local both = {}
  for i, kind in ipairs(KINDS) do
    local found, problem = profile.parse(data, kind)
    assert(found or type(problem) == "string" and not problem:find("%c"), "no message of one line")
    check(found or {}, 0)
    both[i] = found
  end
  if both[1] and both[2] then check(profile.merge(both[1], both[2]), 0) end
end
