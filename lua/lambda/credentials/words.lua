--- What a function of the user's said that went wrong: an error, or a reason.
local errors = require "lambda.errors"
local text = require "lambda.text"

local MESSAGE_MAX = 512

--- Its message, or the text that it is; of anything else the type, since its __tostring may raise.
---@param value any
---@return string
local function words(value)
  if errors.is(value, "Error") then
    value = value.message
  end
  return type(value) == "string" and text.printable(value, MESSAGE_MAX) or "a " .. type(value)
end

return words
