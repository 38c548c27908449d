--- The parameters of all operations as the definitions for editors have them: text out of which
--- structured input is made.
local DEFINITIONS = "types/lambda_operations.lua"

local shapes = {}

---@class fuzz.Field
---@field name string
---@field type string

--- By class, such as "lambda.InvocationRequest": its fields, in order.
---@type table<string, fuzz.Field[]>
shapes.fields = {}

--- By operation: the class of its parameters.
---@type table<string, string>
shapes.parameters = {}

local fields, parameters
for line in io.lines(DEFINITIONS) do
  local class = line:match("^%-%-%-@class (lambda%.%w+)")
  local name, kind = line:match("^%-%-%-@field ([%w_]+)%??%s+(%S+)")
  parameters = line:match("^%-%-%-@param params (lambda%.%w+)") or parameters
  local operation = line:match("^function Client:([%w_]+)%(") or line:match("^function lambda%.([%w_]+)%(")
  if class then
    fields = {}
    shapes.fields[class] = fields
  elseif name then
    fields[#fields + 1] = { name = name, type = kind }
  elseif operation then
    shapes.parameters[operation], parameters = parameters, nil
  end
end

return shapes
