-- What the specs of core.encode share.
local core = require "lambda.core"

local encoding = {}

--- Parameters whose member at `path` is `value`; the function is `f` otherwise.
---@param path string destination_config.on_success.destination
---@param value any
---@return table
function encoding.with(path, value)
  local params = { function_name = "f" }
  local at = params
  for parent in path:gmatch("([%w_]+)%.") do
    at[parent] = at[parent] or {}
    at = at[parent]
  end
  at[path:match("[%w_]+$")] = value
  return params
end

--- The violations of a call that is refused.
function encoding.violations(operation, params, validate)
  local request, list = core.encode(operation, params, validate)
  assert(request == nil, "the call is taken")
  return list
end

return encoding
