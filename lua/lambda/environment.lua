--- The environment as it was when this module was loaded: nginx wipes it afterwards.
local environment = {}

local VARIABLES = {
  "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN",
  "AWS_REGION", "AWS_DEFAULT_REGION",
  "AWS_PROFILE", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE",
  "AWS_ENDPOINT_URL_LAMBDA", "AWS_ENDPOINT_URL",
  "AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT", "AWS_CA_BUNDLE",
  "HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH",
}

local captured = {}
for _, name in ipairs(VARIABLES) do
  captured[name] = os.getenv(name)
end

--- A variable's value; one that is blank counts as unset.
---@param name string one of those listed here
---@return string?
function environment.get(name)
  local value = captured[name]
  return value and value:find("%S") and value or nil
end

return environment
