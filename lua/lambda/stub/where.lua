--- Where in the user's program something was called.

-- The files of this library begin with this.
local OWN = (debug.getinfo(1, "S").source:match("^@(.*)lambda/stub/where%.lua$") or "") .. "lambda"

local function is_own(info)
  return info.source == "@" .. OWN .. ".lua" or info.source:sub(2, #OWN + 2) == OWN .. "/"
end

--- "spec/some_spec.lua:12": the innermost line that is not of this library.
---@return string
local function where()
  for level = 2, math.huge do
    local info = debug.getinfo(level, "Sl")
    if not info then
      return "?"
    elseif info.currentline > 0 and not is_own(info) then
      return ("%s:%d"):format(info.short_src, info.currentline)
    end
  end
end

return where
