--- What a client is told, from its options, the environment and the profile files.
local environment = require "lambda.environment"
local errors = require "lambda.errors"
local options = require "lambda.options"
local static = require "lambda.credentials.static"
local text = require "lambda.text"

local config = {}

---@class lambda.Options
---@field region? string "eu-west-1"; default: AWS_REGION, AWS_DEFAULT_REGION, the profile's
---@field profile? string name in the shared files; default: AWS_PROFILE, else "default"
---@field credentials? lambda.Credentials|lambda.Provider default: environment, then profile
---@field endpoint? string URL; default: AWS_ENDPOINT_URL_LAMBDA, AWS_ENDPOINT_URL, else by region
---@field use_fips_endpoint? boolean default: AWS_USE_FIPS_ENDPOINT, else false
---@field use_dualstack_endpoint? boolean default: AWS_USE_DUALSTACK_ENDPOINT, else false
---@field ca_bundle? string PEM file; default: AWS_CA_BUNDLE, else the system's
---@field connect_timeout? number seconds; default 3.1
---@field timeout? number seconds for one attempt; default 60
---@field max_attempts? integer tries, the first among them; default 3
---@field validate? boolean check parameters before sending; default true
---@field runtime? lambda.Runtime functions that replace those of the host

---@class lambda.CallOptions
---@field connect_timeout? number seconds
---@field timeout? number seconds for one attempt
---@field max_attempts? integer
---@field validate? boolean

---@class lambda.Settings: lambda.Options checked and copied
---@field loaded? lambda.Profile the profile, once it is read

---@class lambda.Profile
---@field name string
---@field values lambda.Section empty when neither file has it
---@field files { config: string, credentials: string }
---@field all lambda.Profiles everything in both files

local REGION_VARIABLES = { "AWS_REGION", "AWS_DEFAULT_REGION" }
local FLAG_VARIABLES = {
  use_fips_endpoint = "AWS_USE_FIPS_ENDPOINT",
  use_dualstack_endpoint = "AWS_USE_DUALSTACK_ENDPOINT",
}
local RUNTIME = {
  { "send", options.callable },
  { "sleep", options.callable },
  { "now", options.callable },
  { "random", options.callable },
  { "once", options.callable },
  { "run", options.callable },
}

local function runtime(value)
  if type(value) ~= "table" then
    return nil, "must be a table of functions, got a " .. type(value)
  end
  return options.check(value, RUNTIME, "function")
end

-- `also`: what other AWS clients call them.
local OPTIONS = {
  { "region", options.region, also = { "region_name", "default_region" } },
  { "profile", options.string, also = { "profile_name" } },
  { "credentials", static.option, also = {
    "access_key_id", "secret_access_key", "session_token", "access_key", "secret_key",
  } },
  { "endpoint", options.endpoint, also = { "endpoint_url", "url", "base_url", "host" } },
  { "use_fips_endpoint", options.boolean, also = { "fips", "use_fips" } },
  { "use_dualstack_endpoint", options.boolean, also = { "dualstack", "use_dual_stack" } },
  { "ca_bundle", options.string, also = { "verify", "ssl_verify", "ca_file", "cafile" } },
  { "connect_timeout", options.seconds },
  { "timeout", options.seconds, also = { "read_timeout", "request_timeout" } },
  { "max_attempts", options.count, also = { "retries", "max_retries" } },
  { "validate", options.boolean, also = { "validation", "parameter_validation" } },
  { "runtime", runtime, also = { "http_client", "transport" } },
}
local PER_CALL = { connect_timeout = true, timeout = true, max_attempts = true, validate = true }
local DEFAULTS = { connect_timeout = 3.1, timeout = 60, max_attempts = 3, validate = true }

local CALL_OPTIONS = {}
for _, rule in ipairs(OPTIONS) do
  CALL_OPTIONS[#CALL_OPTIONS + 1] = PER_CALL[rule[1]] and rule or nil
end
local NO_OPTIONS = {}

local function fail(form, ...)
  return nil, errors.new("ConfigurationError", { message = form:format(...) })
end

-- Raises at `level` above the function that called config.check or config.check_call.
local function must_be_table(value, level)
  if type(value) ~= "table" then
    error("options must be a table, got a " .. type(value), level + 2)
  end
end

--- Check and copy the options of lambda.new. Raises when they are no table.
---@param given? lambda.Options
---@param level? integer where to raise: 1 (default) at the caller, 2 at the caller's caller
---@return lambda.Settings? settings with defaults
---@return lambda.ConfigurationError? err names every problem
function config.check(given, level)
  if given ~= nil then
    must_be_table(given, level or 1)
  end
  local settings, problems = options.check(given or NO_OPTIONS, OPTIONS, "option")
  if not settings then
    return fail("%s", problems)
  end
  for name, value in pairs(DEFAULTS) do
    if settings[name] == nil then
      settings[name] = value
    end
  end
  return settings
end

--- Check the options of one call. Raises when they are no table.
---@param given? lambda.CallOptions
---@param level? integer as for config.check
---@return lambda.CallOptions? options only what was given; not to be modified
---@return lambda.ConfigurationError? err names every problem
function config.check_call(given, level)
  if given == nil then
    return NO_OPTIONS
  end
  must_be_table(given, level or 1)
  local values, problems = options.check(given, CALL_OPTIONS, "option")
  if not values then
    return fail("%s", problems)
  end
  return values
end

--- The profile, from both files merged. Read at most once a client, except after a failure.
---@param settings lambda.Settings keeps what was read
---@return lambda.Profile? profile
---@return lambda.ConfigurationError? err unreadable, malformed, or asked for and in neither file
function config.profile(settings)
  if settings.loaded then
    return settings.loaded
  end
  local shared_files = require "lambda.shared_files" -- loaded only by who needs a profile
  local paths = shared_files.paths()
  local all, problem = shared_files.load(paths)
  if not all then
    return fail("%s", problem)
  end
  local asked = settings.profile or environment.get("AWS_PROFILE")
  local name = asked or "default"
  local values = all.profiles[name]
  if asked and not values then
    return fail("profile %s (from %s) is neither in %s nor in %s", text.show(name),
      settings.profile and "the option profile" or "AWS_PROFILE", paths.config, paths.credentials)
  end
  settings.loaded = { name = name, values = values or {}, files = paths, all = all }
  return settings.loaded
end

local function checked_region(value, source)
  local _, problem = options.region(value)
  if problem then
    return fail("%s: %s", source, problem)
  end
  return value
end

--- The region: option > AWS_REGION > AWS_DEFAULT_REGION > profile.
---@param settings lambda.Settings
---@return string? region
---@return lambda.ConfigurationError? err tells what was looked at and what to set
function config.region(settings)
  if settings.region then
    return settings.region
  end
  for _, name in ipairs(REGION_VARIABLES) do
    local value = environment.get(name)
    if value then
      return checked_region(value, name)
    end
  end
  local found, err = config.profile(settings)
  if not found then
    return nil, err
  end
  local where = ('profile "%s" of %s'):format(found.name, found.files.config)
  local value = found.values.region
  if value and value ~= "" then
    return checked_region(value, "region in " .. where)
  end
  return fail("no region: the option region, AWS_REGION and AWS_DEFAULT_REGION are not set, and "
    .. "there is none in %s. Set region in lambda.new{...}, or AWS_REGION (inside nginx also "
    .. 'name it in its configuration, "env AWS_REGION;"), or region in that profile', where)
end

--- A setting that is true or false: option > environment > false.
---@param settings lambda.Settings
---@param name "use_fips_endpoint"|"use_dualstack_endpoint"
---@return boolean? value
---@return lambda.ConfigurationError? err
function config.flag(settings, name)
  if settings[name] ~= nil then
    return settings[name]
  end
  local variable = FLAG_VARIABLES[name]
  local word = (environment.get(variable) or "false"):lower()
  if word ~= "true" and word ~= "false" then
    return fail("%s: must be true or false, got %s", variable, text.show(word))
  end
  return word == "true"
end

--- The file of trusted certificates: option > AWS_CA_BUNDLE; nil for the system's own.
---@param settings lambda.Settings
---@return string?
function config.ca_bundle(settings)
  return settings.ca_bundle or environment.get("AWS_CA_BUNDLE")
end

return config
