--- The writer of JSON beside lua-cjson's reader: what it writes is read back as it was.
local cjson = require "cjson"
local core = require "lambda.core"
local equal = require "fuzz.equal"

return function(data)
  local ok, value = pcall(cjson.decode, data)
  if not ok or type(value) ~= "table" then
    local text, violations = core.json({ data }, "it")
    assert(not text or cjson.decode(text)[1] == data, "a string that changed on its way")
    assert(text or #violations > 0, "neither text nor violations")
    return
  end
  local text, violations = core.json(value, "it")
  if not text then
    assert(#violations > 0, "neither text nor violations")
  else
    assert(equal(cjson.decode(text), value), "a value that changed on its way")
  end
end
