--- What a client is told, from its options, the environment and the profile files.
local environment = require "lambda.environment"
local options = require "lambda.options"
local static = require "lambda.credentials.static"

local config = {}

---@class lambda.Options
---@field region? string "eu-west-1"; default: AWS_REGION, AWS_DEFAULT_REGION, the profile's
---@field profile? string name in the shared files; default: AWS_PROFILE, else "default"
---@field config_file? string path; default: AWS_CONFIG_FILE, else ~/.aws/config
---@field shared_credentials_file? string path; default: AWS_SHARED_CREDENTIALS_FILE, else
--- ~/.aws/credentials
---@field credentials? lambda.Credentials|lambda.Provider default: the chain of providers
---@field mfa_code? lambda.MfaCode is asked for the code of a profile's mfa_serial
---@field endpoint? string URL of the service; default: AWS_ENDPOINT_URL_LAMBDA, AWS_ENDPOINT_URL,
--- the profile's, else by region
---@field ignore_configured_endpoint_urls? boolean take no URL but the option's; default false
---@field use_fips_endpoint? boolean default false
---@field use_dualstack_endpoint? boolean default false
---@field sts_regional_endpoints? "regional"|"legacy" default "regional"
---@field ca_bundle? string PEM file; default: the system's
---@field proxy? string|false URL, which may hold user:password; "" or false for none; default:
--- https_proxy, http_proxy, all_proxy and their like in upper case
---@field no_proxy? string hosts to reach without proxy, with commas; default: no_proxy, NO_PROXY
---@field connect_timeout? number seconds; default 3.1
---@field read_timeout? number seconds without a byte either way; default: as long as `timeout`
---@field timeout? number seconds for one attempt; default 60, or 910 where a function is waited for
---@field deadline? number seconds for a whole call, its waits included; default none
---@field max_attempts? integer tries, the first among them; default 3
---@field retry_on? lambda.RetryOn what else is worth another attempt: codes, or a function of the
--- error
---@field retry_sent? boolean send an Invoke again that may have run already; default false
---@field disable_clock_skew_correction? boolean sign by the local clock alone; default false
---@field on_event? fun(event: lambda.CallEvent) is told of attempts, retries and refreshes
---@field retry_mode? "standard"|"adaptive"|"legacy"|"off" default "standard"
---@field validate? boolean check parameters before sending; default true
---@field sdk_ua_app_id? string name of the application, for the header user-agent
---@field ec2_metadata_disabled? boolean never ask the metadata service; default false
---@field ec2_metadata_service_endpoint? string URL; default by the mode
---@field ec2_metadata_service_endpoint_mode? "IPv4"|"IPv6" default "IPv4"
---@field ec2_metadata_v1_disabled? boolean default false
---@field ec2_instance_profile_name? string default: what the metadata service lists
---@field metadata_service_timeout? number seconds for one attempt; default 1
---@field metadata_service_num_attempts? integer default 1
---@field shared_dict? string name of a lua_shared_dict of nginx, in which its workers share keys
---@field shared_key? string what the keys are called there that a function of yours returns
---@field runtime? lambda.Runtime functions that replace those of the host

---@class lambda.CallOptions
---@field connect_timeout? number seconds
---@field read_timeout? number seconds without a byte either way
---@field timeout? number seconds for one attempt
---@field deadline? number seconds for the whole call
---@field max_attempts? integer
---@field retry_on? lambda.RetryOn
---@field retry_sent? boolean
---@field validate? boolean

---@class lambda.Settings: lambda.Options checked and copied
---@field loaded? lambda.Profile the profile, once it is read
---@field found? table<string, { value: any, source: string? }> what config.value found

---@class lambda.Profile
---@field name string
---@field values lambda.Section empty when neither file has it
---@field files { config: string, credentials: string }
---@field all lambda.Profiles everything in both files
---@field own lambda.Section what of `values` is from the credentials file
---@field unreadable string[] files that were passed over: "cannot read the config file: …"

local RUNTIME = {
  { "send", options.callable },
  { "open", options.callable },
  { "sleep", options.callable },
  { "now", options.callable },
  { "clock", options.callable },
  { "random", options.callable },
  { "once", options.callable },
  { "run", options.callable },
  { "background", options.callable },
}

local function runtime(value)
  if type(value) ~= "table" then
    return nil, "must be a table of functions, got a " .. type(value)
  end
  return options.check(value, RUNTIME, "function")
end

-- Codes become a set, which is quick to look at.
local function retry_on(value)
  if type(value) == "function" then
    return value
  elseif type(value) ~= "table" or #value == 0 then
    return nil, "must be a list of error codes, or a function of an error"
  end
  local codes = {}
  for _, code in ipairs(value) do
    if type(code) ~= "string" then
      return nil, "must be a list of error codes, or a function of an error"
    end
    codes[code] = true
  end
  return codes
end

-- `also`: what other AWS clients call them.
local OPTIONS = {
  { "region", options.region, also = { "region_name", "default_region" } },
  { "profile", options.string, also = { "profile_name" } },
  { "config_file", options.string, also = { "config_filename", "config_path" } },
  { "shared_credentials_file", options.string, also = {
    "credentials_file", "credentials_filename", "credentials_path",
  } },
  { "credentials", static.option, also = {
    "access_key_id", "secret_access_key", "session_token", "access_key", "secret_key",
  } },
  { "mfa_code", options.callable, also = { "token_code", "mfa_token", "mfa_prompt" } },
  { "endpoint", options.endpoint, also = { "endpoint_url", "url", "base_url", "host" } },
  { "ignore_configured_endpoint_urls", options.boolean, also = {
    "ignore_configured_endpoints", "ignore_endpoint_urls",
  } },
  { "use_fips_endpoint", options.boolean, also = { "fips", "use_fips" } },
  { "use_dualstack_endpoint", options.boolean, also = { "dualstack", "use_dual_stack" } },
  { "sts_regional_endpoints", options.sts_regional_endpoints },
  { "ca_bundle", options.string, also = { "verify", "ssl_verify", "ca_file", "cafile" } },
  { "proxy", options.proxy, also = { "proxies", "https_proxy", "http_proxy", "proxy_url" } },
  { "no_proxy", options.list, also = { "proxy_bypass", "noproxy" } },
  { "connect_timeout", options.seconds },
  { "read_timeout", options.seconds, also = { "idle_timeout", "socket_timeout" } },
  { "timeout", options.seconds, also = { "request_timeout" } },
  { "deadline", options.seconds, also = { "total_timeout", "call_timeout" } },
  { "max_attempts", options.count, also = { "retries", "max_retries" } },
  { "retry_on", retry_on, also = { "retry_codes" } },
  { "retry_sent", options.boolean, also = { "retry_invoke" } },
  { "disable_clock_skew_correction", options.boolean, also = { "correct_clock_skew" } },
  { "on_event", options.callable, also = { "hooks", "logger", "on_retry" } },
  { "retry_mode", options.retry_mode, also = { "retry_strategy" } },
  { "validate", options.boolean, also = { "validation", "parameter_validation" } },
  { "sdk_ua_app_id", options.string, also = { "app_id", "user_agent_appid", "user_agent_app_id" } },
  { "ec2_metadata_disabled", options.boolean, also = { "disable_ec2_metadata" } },
  { "ec2_metadata_service_endpoint", options.endpoint, also = { "imds_endpoint" } },
  { "ec2_metadata_service_endpoint_mode", options.address_family },
  { "ec2_metadata_v1_disabled", options.boolean },
  { "ec2_instance_profile_name", options.string, also = { "instance_profile_name" } },
  { "metadata_service_timeout", options.seconds },
  { "metadata_service_num_attempts", options.count },
  { "shared_dict", options.string, also = { "lua_shared_dict", "credentials_dict", "shdict" } },
  { "shared_key", options.string },
  { "runtime", runtime, also = { "http_client", "transport" } },
}
local PER_CALL = {
  connect_timeout = true, read_timeout = true, timeout = true, deadline = true,
  max_attempts = true, retry_on = true, retry_sent = true, validate = true,
}
local DEFAULTS = { connect_timeout = 3.1, validate = true }

local CALL_OPTIONS, OF_CLIENT = {}, {}
for _, rule in ipairs(OPTIONS) do
  CALL_OPTIONS[#CALL_OPTIONS + 1] = PER_CALL[rule[1]] and rule or nil
  OF_CLIENT[rule[1]] = "is an option of lambda.new, not of one call"
end
local NO_OPTIONS = {}

-- What only a mistake needs is loaded by it.
local function fail(form, ...)
  return nil, require("lambda.errors").new("ConfigurationError", { message = form:format(...) })
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

local function joined(some, more)
  local all = {}
  for _, list in ipairs { some, more } do
    for _, rule in ipairs(list) do
      all[#all + 1] = rule
    end
  end
  return all
end

--- Check the options of one call. Raises when they are no table.
---@param given? lambda.CallOptions
---@param level? integer as for config.check
---@param also? lambda.OptionRule[] of options that it has besides
---@return lambda.CallOptions? options only what was given; not to be modified
---@return lambda.ConfigurationError? err names every problem
function config.check_call(given, level, also)
  if given == nil then
    return NO_OPTIONS
  end
  must_be_table(given, level or 1)
  local rules = also and joined(also, CALL_OPTIONS) or CALL_OPTIONS
  local values, problems = options.check(given, rules, "option", OF_CLIENT)
  if not values then
    return fail("%s", problems)
  end
  return values
end

--- What was passed over, for the end of a message that something is missing: "" when nothing was.
---@param unreadable string[] of a lambda.Profile
---@return string
function config.remark(unreadable)
  return #unreadable > 0 and " (" .. table.concat(unreadable, "; ") .. ")" or ""
end

-- "did you mean", when a profile has nearly this name.
local function nearest(name, profiles)
  local names = {}
  for known in pairs(profiles) do
    names[#names + 1] = known
  end
  table.sort(names)
  local guess = require("lambda.core").suggest(name, names)
  return guess and (' (did you mean "%s"?)'):format(guess) or ""
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
  local asked = settings.profile or environment.get("AWS_PROFILE")
  local read, problem = shared_files.load(settings, asked ~= nil)
  if not read then
    return fail("%s", problem)
  end
  local name = asked or "default"
  local values = read.all.profiles[name]
  if asked and not values then
    return fail("profile %s (from %s) is neither in %s nor in %s%s%s",
      require("lambda.text").show(name),
      settings.profile and "the option profile" or "AWS_PROFILE", read.files.config,
      read.files.credentials, nearest(name, read.all.profiles), config.remark(read.unreadable))
  end
  settings.loaded = {
    name = name, values = values or {}, files = read.files, all = read.all,
    own = read.credentials[name] or {}, unreadable = read.unreadable,
  }
  return settings.loaded
end

--- Forget what the files held, so that the next config.profile reads them again. Settings that
--- config.value has found stay as they are.
---@param settings lambda.Settings
function config.reload(settings)
  settings.loaded = nil
end

--- Where a key of the profile was set, for a message: 'profile "dev" of /home/u/.aws/config'.
---@param profile lambda.Profile
---@param key string
---@return string
function config.place(profile, key)
  local kind = profile.own[key] ~= nil and "credentials" or "config"
  return ('profile "%s" of %s'):format(profile.name, profile.files[kind])
end

local settings_module -- lambda.settings, loaded at the first look: lambda.new needs only options

--- A setting: option > environment > profile > default. What is found is kept.
---@param settings lambda.Settings
---@param name string of an option
---@return any value nil when it is set nowhere and has no default
---@return lambda.ConfigurationError? err names where the bad value was set
---@return string? source 'the option region', 'AWS_REGION', 'region in profile "dev" of …'; nil for
--- a default
function config.value(settings, name)
  settings_module = settings_module or require "lambda.settings"
  return settings_module.value(settings, name)
end

--- The region: option > AWS_REGION > AWS_DEFAULT_REGION > profile.
---@param settings lambda.Settings
---@return string? region
---@return lambda.ConfigurationError? err tells what was looked at and what to set
function config.region(settings)
  local region, err = config.value(settings, "region")
  if region or err then
    return region, err
  end
  local profile = settings.loaded
  return fail("no region: the option region, AWS_REGION and AWS_DEFAULT_REGION are not set, and "
    .. "there is none in %s%s. Set region in lambda.new{...}, or AWS_REGION (inside nginx also "
    .. 'name it in its configuration, "env AWS_REGION;"), or region in that profile',
    config.place(profile, "region"), config.remark(profile.unreadable))
end

return config
