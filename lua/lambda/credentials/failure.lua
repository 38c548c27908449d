--- The error of a provider that is configured and does not work.
local errors = require "lambda.errors"

--- Make a CredentialsError. Nothing in `message` may be a secret.
---@param source string which provider, and where it was set
---@param message string
---@param cause? lambda.Error what it failed with; it decides whether a later try can help
---@return nil
---@return lambda.CredentialsError err
local function failure(source, message, cause)
  return nil, errors.new("CredentialsError", {
    message = source .. ": " .. message, cause = cause, retryable = cause and cause.retryable,
  })
end

return failure
