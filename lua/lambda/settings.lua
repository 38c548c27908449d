--- The settings that the environment or a profile may hold: where, and how text is read.
--- Source: AWS SDKs and Tools Reference Guide, "Settings reference".
local config = require "lambda.config"
local environment = require "lambda.environment"
local errors = require "lambda.errors"
local options = require "lambda.options"

local settings = {}

---@class lambda.Setting
---@field [1] string[] variables, in order
---@field [2] string? key in a profile
---@field [3] fun(value: any): any, string? value from text, or nil and what is wrong with it
---@field [4] any default

-- Text that is no such value is passed on, for the check of the option to refuse.
local function boolean(value)
  local word = type(value) == "string" and value:lower()
  return options.boolean(word == "true" or (word ~= "false" and value))
end

local function number(check, form)
  return function(value)
    return check(type(value) == "string" and value:find(form) and tonumber(value) or value)
  end
end

local count = number(options.count, "^%d+$")
local seconds = number(options.seconds, "^%d*%.?%d+$")

---@type table<string, lambda.Setting> by the option's name
local SETTINGS = {
  region = { { "AWS_REGION", "AWS_DEFAULT_REGION" }, "region", options.region },
  use_fips_endpoint = { { "AWS_USE_FIPS_ENDPOINT" }, "use_fips_endpoint", boolean, false },
  use_dualstack_endpoint = {
    { "AWS_USE_DUALSTACK_ENDPOINT" }, "use_dualstack_endpoint", boolean, false,
  },
  ignore_configured_endpoint_urls = {
    { "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS" }, "ignore_configured_endpoint_urls", boolean, false,
  },
  max_attempts = { { "AWS_MAX_ATTEMPTS" }, "max_attempts", count, 3 },
  retry_mode = { { "AWS_RETRY_MODE" }, "retry_mode", options.retry_mode, "standard" },
  disable_clock_skew_correction = {
    { "AWS_DISABLE_CLOCK_SKEW_CORRECTION" }, "disable_clock_skew_correction", boolean, false,
  },
  ca_bundle = { { "AWS_CA_BUNDLE" }, "ca_bundle", options.string },
  sdk_ua_app_id = { { "AWS_SDK_UA_APP_ID" }, "sdk_ua_app_id", options.string },
  sts_regional_endpoints = {
    { "AWS_STS_REGIONAL_ENDPOINTS" }, "sts_regional_endpoints", options.sts_regional_endpoints,
    "regional",
  },
  ec2_metadata_service_endpoint = {
    { "AWS_EC2_METADATA_SERVICE_ENDPOINT" }, "ec2_metadata_service_endpoint", options.endpoint,
  },
  ec2_metadata_service_endpoint_mode = {
    { "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE" }, "ec2_metadata_service_endpoint_mode",
    options.address_family, "IPv4",
  },
  ec2_metadata_disabled = {
    { "AWS_EC2_METADATA_DISABLED" }, "disable_ec2_metadata", boolean, false,
  },
  ec2_metadata_v1_disabled = {
    { "AWS_EC2_METADATA_V1_DISABLED" }, "ec2_metadata_v1_disabled", boolean, false,
  },
  ec2_instance_profile_name = {
    { "AWS_EC2_INSTANCE_PROFILE_NAME" }, "ec2_instance_profile_name", options.string,
  },
  metadata_service_timeout = {
    { "AWS_METADATA_SERVICE_TIMEOUT" }, "metadata_service_timeout", seconds, 1,
  },
  metadata_service_num_attempts = {
    { "AWS_METADATA_SERVICE_NUM_ATTEMPTS" }, "metadata_service_num_attempts", count, 1,
  },
}

-- What was set and where; nil when nothing was, with an error when a profile cannot be had.
local function given(of, name)
  local variables, key = SETTINGS[name][1], SETTINGS[name][2]
  if of[name] ~= nil then
    return of[name], "the option " .. name
  end
  for _, variable in ipairs(variables) do
    local value = environment.get(variable)
    if value then
      return value, variable
    end
  end
  local profile, err = config.profile(of)
  if not profile then
    return nil, err
  end
  local value = profile.values[key]
  if value ~= nil and value ~= "" then
    return value, ("%s in %s"):format(key, config.place(profile, key))
  end
end

-- An option is checked already, so that only text is left to be read.
local function read(of, name)
  local value, source = given(of, name)
  if value == nil then
    return nil, source
  elseif of[name] == nil then
    local problem
    value, problem = SETTINGS[name][3](value)
    if problem then
      return nil, errors.new("ConfigurationError", { message = source .. ": " .. problem })
    end
  end
  return { value = value, source = source }
end

--- What a region's name says: "fips-us-east-1" and "us-east-1-fips" are us-east-1 with FIPS.
--- Source: botocore, ClientCreator._normalize_fips_region.
---@param region string
---@return string region
---@return boolean fips
function settings.plain_region(region)
  local plain = region:gsub("^fips%-", ""):gsub("%-fips$", "")
  return plain, plain ~= region
end

-- Settings whose value is more than what was set.
local SPECIAL = {}

function SPECIAL.region(of)
  local found, err = read(of, "region")
  if found then
    found.value = settings.plain_region(found.value)
  end
  return found, err
end

function SPECIAL.use_fips_endpoint(of)
  local found, err = read(of, "region")
  if err then
    return nil, err
  elseif found and select(2, settings.plain_region(found.value)) then
    return { value = true, source = found.source }
  end
  return read(of, "use_fips_endpoint")
end

--- See config.value.
---@param of lambda.Settings keeps what is found
---@param name string
---@return any value
---@return lambda.ConfigurationError? err
---@return string? source
function settings.value(of, name)
  local kept = of.found and of.found[name]
  if kept then
    return kept.value, nil, kept.source
  end
  local found, err = (SPECIAL[name] or read)(of, name)
  if err then
    return nil, err
  end
  found = found or { value = SETTINGS[name][4] }
  if found.value ~= nil then
    of.found = of.found or {}
    of.found[name] = found
  end
  return found.value, nil, found.source
end

return settings
