--- Providers one after another: the first that has credentials is the one.
--- Source: the order of the Go and Rust SDKs.
local errors = require "lambda.errors"

local chain = {}

--- Returns credentials; or nil and a reason as a string: not configured here, ask the next one;
--- or nil and an error object: configured, and failed.
---@alias lambda.Provider fun(context: lambda.ProviderContext): lambda.Credentials?, any

---@alias lambda.MfaCode fun(serial: string): string?, string? the 6 digits that the device shows
--- now, or nil and a reason; asked for again at each refresh

---@class lambda.ChainLink
---@field [1] string name, for the error
---@field [2] lambda.Provider|string the provider, or the module that is it

-- Those of a client that is given no credentials. Each is loaded when those before it had none.
local DEFAULT = {
  { "environment", "lambda.credentials.environment" },
  { "profile", "lambda.credentials.profile" },
  { "web identity", "lambda.credentials.web_identity" },
  { "container", "lambda.credentials.container" },
  { "instance metadata", "lambda.credentials.instance_metadata" },
}

local ADVICE = ". Give lambda.new{...} credentials, or set AWS_ACCESS_KEY_ID and "
  .. "AWS_SECRET_ACCESS_KEY (inside nginx also name them in its configuration, "
  .. '"env AWS_ACCESS_KEY_ID;"), or put keys in a profile'

local function load_provider(module)
  local loaded = require(module)
  return type(loaded) == "table" and loaded.provide or loaded
end

--- Ask in order. One that is configured and fails ends the search.
---@param links lambda.ChainLink[]
---@param context lambda.ProviderContext
---@return lambda.Credentials? credentials
---@return lambda.Error|string|nil why the reasons of all, as a text, when none is configured
function chain.ask(links, context)
  local reasons = {}
  for i, link in ipairs(links) do
    local provide = link[2]
    if type(provide) == "string" then
      provide = load_provider(provide)
    end
    local found, why = provide(context)
    if found then
      return found
    elseif type(why) ~= "string" then
      return nil, why
    end
    reasons[i] = link[1] .. ": " .. why
  end
  return nil, table.concat(reasons, "; ")
end

--- The chain of a client without credentials of its own. A profile that is named in code is meant:
--- it beats the environment.
---@type lambda.Provider
function chain.default(context)
  local links = DEFAULT
  if context.settings.profile then
    links = {}
    for i = 2, #DEFAULT do
      links[i - 1] = DEFAULT[i]
    end
  end
  return chain.ask(links, context)
end

--- The error of a chain in which nothing is configured.
---@param reasons string
---@param is_default boolean whether it is the default chain: then with advice
---@return nil
---@return lambda.CredentialsError
function chain.failure(reasons, is_default)
  return nil, errors.new("CredentialsError", {
    message = "no credentials; asked in this order: " .. reasons .. (is_default and ADVICE or ""),
  })
end

return chain
