--- Which source of keys this is, in a text that is the same in every process: who share keys must
--- mean the same ones. It may hold secrets, and is hashed before it is of use.
local config = require "lambda.config"
local environment = require "lambda.environment"

local identity = {}

---@alias lambda.FunctionIdentity fun(provide: function, settings: lambda.Settings): string? nil:
--- nobody can say what it does

-- Options that decide what the default chain finds.
local DECISIVE = {
  "region", "profile", "config_file", "shared_credentials_file", "ignore_configured_endpoint_urls",
  "use_fips_endpoint", "use_dualstack_endpoint", "sts_regional_endpoints", "ca_bundle", "proxy",
  "no_proxy", "ec2_metadata_disabled", "ec2_metadata_service_endpoint",
  "ec2_metadata_service_endpoint_mode", "ec2_instance_profile_name",
}

--- The options that decide what is found.
---@param settings lambda.Settings
---@return string
function identity.of_settings(settings)
  local parts = {}
  for i, name in ipairs(DECISIVE) do
    parts[i] = ("%s=%s"):format(name, tostring(settings[name]))
  end
  return table.concat(parts, "\n")
end

--- A value, whatever it holds; nil when that is a function of which nobody can say what it does.
---@param value any
---@param settings lambda.Settings
---@param of_function lambda.FunctionIdentity
---@return string?
function identity.of_value(value, settings, of_function)
  if type(value) == "function" then
    return of_function(value, settings)
  elseif type(value) ~= "table" then
    return ("%s %q"):format(type(value), tostring(value))
  end
  local parts = {}
  for key, member in next, value do
    local part = identity.of_value(member, settings, of_function)
    if not part then
      return nil
    end
    parts[#parts + 1] = ("%q=%s"):format(tostring(key), part)
  end
  table.sort(parts)
  return "{" .. table.concat(parts, ",") .. "}"
end

--- A source. The files and the environment belong to it: a role that is changed there is another
--- one, and a dictionary of nginx outlives the reload that brings the change.
---@param settings lambda.Settings
---@param name string of the kind of source
---@param chosen table what it was made of
---@param of_function lambda.FunctionIdentity
---@return string? nil: nobody can say
function identity.of(settings, name, chosen, of_function)
  local made = identity.of_value(chosen, settings, of_function)
  local profile = config.profile(settings)
  return made and table.concat({ name, made, identity.of_settings(settings),
    profile and identity.of_value(profile.all, settings, of_function) or "",
    identity.of_value(environment.all(), settings, of_function) }, "\n")
end

return identity
