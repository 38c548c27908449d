--- XML of STS: what is read, written anew and read again is the same.
local equal = require "fuzz.equal"
local xml = require "lambda.xml"

local ENTITIES = { ["<"] = "&lt;", [">"] = "&gt;", ["&"] = "&amp;", ["\r"] = "&#13;" }

local function written(element)
  local parts = { "<", element.name, ">", (element.text:gsub("[<>&\r]", ENTITIES)) }
  for _, child in ipairs(element) do parts[#parts + 1] = written(child) end
  parts[#parts + 1] = "</" .. element.name .. ">"
  return table.concat(parts)
end

return function(data)
  local root, problem = xml.parse(data)
  if not root then
    return assert(type(problem) == "string" and not problem:find("%c"), "no message of one line")
  end
  assert(equal(xml.parse(written(root)), root), "not the same when it is read again")
end
