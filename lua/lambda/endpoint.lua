--- Where a service is: a configured URL, else the host of the region by its partition's rules.
--- Source: the services' endpoint rule sets and partitions.json of the AWS SDKs; AWS SDKs and Tools
--- Reference Guide, "Service-specific endpoints".
local config = require "lambda.config"
local environment = require "lambda.environment"
local errors = require "lambda.errors"
local options = require "lambda.options"
local settings_module = require "lambda.settings"
local text = require "lambda.text"
local url = require "lambda.url"

local endpoint = {}

---@class lambda.Endpoint
---@field scheme "http"|"https"
---@field host string an IPv6 address keeps its brackets
---@field port integer
---@field base_path string goes before the operation's path: "" or "/prefix"
---@field host_header string
---@field signing_region? string nil: the region that was asked for
---@field path? string of endpoint.parse: the URL's own, as it stands
---@field query? string of endpoint.parse: nil without "?"

---@class lambda.Service
---@field variable string its URL in the environment
---@field name string first part of its hosts
---@field option? string its URL among the options
---@field hosts? table<string, string> by partition, where they have another form
---@field plain? boolean FIPS and dual-stack are not asked of it
---@field gov_fips? string first part of its FIPS hosts in aws-us-gov
---@field global? boolean has a host without region

---@type table<string, lambda.Service> by the name of its block in a services section
local SERVICES = {
  lambda = { variable = "AWS_ENDPOINT_URL_LAMBDA", name = "lambda", option = "endpoint" },
  sts = { variable = "AWS_ENDPOINT_URL_STS", name = "sts", gov_fips = "sts", global = true },
  sso = { variable = "AWS_ENDPOINT_URL_SSO", name = "portal.sso", gov_fips = "portal.sso" },
  sso_oidc = { variable = "AWS_ENDPOINT_URL_SSO_OIDC", name = "oidc", gov_fips = "oidc" },
  signin = { variable = "AWS_ENDPOINT_URL_SIGNIN", name = "signin", plain = true, hosts = {
    aws = "%s.signin.aws.amazon.com",
    ["aws-cn"] = "%s.signin.amazonaws.cn",
    ["aws-us-gov"] = "%s.signin.amazonaws-us-gov.com",
  } },
}

local GLOBAL_HOST, GLOBAL_REGION, NO_REGION = "sts.amazonaws.com", "us-east-1", "aws-global"
local GLOBAL_ONCE = { -- regions that have the global host by sts_regional_endpoints = legacy
  ["ap-northeast-1"] = true, ["ap-south-1"] = true, ["ap-southeast-1"] = true,
  ["ap-southeast-2"] = true, ["ca-central-1"] = true, ["eu-central-1"] = true,
  ["eu-north-1"] = true, ["eu-west-1"] = true, ["eu-west-2"] = true, ["eu-west-3"] = true,
  ["sa-east-1"] = true, ["us-east-1"] = true, ["us-east-2"] = true, ["us-west-1"] = true,
  ["us-west-2"] = true,
}

local MODES = { { "fips", "use_fips_endpoint" }, { "dual", "use_dualstack_endpoint" } }

local CUSTOM_FIPS = "Invalid Configuration: FIPS and custom endpoint are not supported"
local CUSTOM_DUAL = "Invalid Configuration: Dualstack and custom endpoint are not supported"
local MISSING_REGION = "Invalid Configuration: Missing Region"
local NOT_BOTH = "FIPS and DualStack are enabled, but this partition does not support one or both"
local NOT_FIPS = "FIPS is enabled but this partition does not support FIPS"
local NOT_DUAL = "DualStack is enabled but this partition does not support DualStack"

local function fail(form, ...)
  return nil, errors.new("ConfigurationError", { message = form:format(...) })
end

---@class lambda.Found a URL as it was set, and where
---@field value any
---@field source string

-- The URL in the section that the profile names by `services`: nil when it has none.
local function in_services(profile, service)
  local name = profile.values.services
  if name == nil or name == "" then
    return nil
  end
  local section, source = profile.all.services[name], config.place(profile, "services")
  if not section then
    return fail("services in %s: must be the name of a services section of %s, got %s", source,
      profile.files.config, text.show(name))
  end
  local where = ("%s in [services %s] of %s"):format(service, name, profile.files.config)
  local block = section[service] or ""
  if block == "" then
    return nil
  elseif type(block) ~= "table" then
    return fail("%s: must be empty, with endpoint_url = URL indented below it", where)
  end
  local value = block.endpoint_url or ""
  return value ~= "" and { value = value, source = "endpoint_url of " .. where } or nil
end

local function in_profile(settings, service)
  local profile, err = config.profile(settings)
  if not profile then
    return nil, err
  end
  local found
  found, err = in_services(profile, service)
  if found or err then
    return found, err
  end
  local value = profile.values.endpoint_url or ""
  local place = config.place(profile, "endpoint_url")
  return value ~= "" and { value = value, source = "endpoint_url in " .. place } or nil
end

---@return lambda.Found? found nil when no URL is configured
---@return lambda.ConfigurationError? err
local function configured(settings, service)
  local option, variable = SERVICES[service].option, SERVICES[service].variable
  if option and settings[option] then
    return { value = settings[option], source = "the option " .. option }
  end
  local ignored, err = config.value(settings, "ignore_configured_endpoint_urls")
  if ignored or err then
    return nil, err
  end
  for _, name in ipairs { variable, "AWS_ENDPOINT_URL" } do
    local value = environment.get(name)
    if value then
      return { value = value, source = name }
    end
  end
  return in_profile(settings, service)
end

--- Read a URL.
---@param value any
---@param source string where it was set, for the error, which never shows it
---@return lambda.Endpoint? endpoint with `path` and `query` as they stand in the URL
---@return lambda.ConfigurationError? err
function endpoint.parse(value, source)
  if type(value) ~= "string" then
    return fail("%s: must be a URL, got a %s", source, type(value))
  end
  local parts, problem = url.parse(value)
  if not parts then
    return fail("%s: the URL is refused: %s", source, problem)
  end
  return {
    scheme = parts.scheme,
    host = parts.host,
    port = parts.port,
    base_path = parts.path:gsub("/+$", ""),
    host_header = parts.host_header,
    path = parts.path,
    query = parts.query,
  }
end

local function custom(found, modes)
  local to, err = endpoint.parse(found.value, found.source)
  if not to then
    return nil, err
  elseif to.query then
    return fail("%s: the URL is refused: it must not hold a query", found.source)
  elseif modes.fips then
    return fail("%s (the URL is from %s, FIPS from %s)", CUSTOM_FIPS, found.source, modes.fips)
  elseif modes.dual then
    return fail("%s (the URL is from %s, dual-stack from %s)", CUSTOM_DUAL, found.source,
      modes.dual)
  end
  to.path = nil
  return to
end

local function matches(partition, region)
  for _, pattern in ipairs(partition.patterns) do
    if region:find(pattern) then
      return true
    end
  end
  return false
end

-- A region that is listed nowhere may be new, so its form decides; the first partition is `aws`.
local function partition_of(region)
  local partitions = require "lambda.partitions" -- not loaded for a configured URL
  for _, partition in ipairs(partitions) do
    if partition.regions[region] then
      return partition
    end
  end
  for _, partition in ipairs(partitions) do
    if matches(partition, region) then
      return partition
    end
  end
  return partitions[1]
end

local function unsupported(partition, modes)
  local no_fips = modes.fips and not partition.supports_fips
  local no_dual = modes.dual and not partition.supports_dual_stack
  if modes.fips and modes.dual then
    return (no_fips or no_dual) and NOT_BOTH or nil
  end
  return no_fips and NOT_FIPS or no_dual and NOT_DUAL or nil
end

local function host_of(service, region, partition, modes)
  local form = service.hosts and service.hosts[partition.id]
  if form then
    return form:format(region)
  end
  local name = service.name
  if modes.fips then
    local gov = partition.id == "aws-us-gov" and not modes.dual and service.gov_fips
    name = gov or name .. "-fips"
  end
  local suffix = modes.dual and partition.dual_stack_dns_suffix or partition.dns_suffix
  return name .. "." .. region .. "." .. suffix
end

-- Whether the region has the service's host without region.
local function is_global(settings, service, region, modes)
  if not service.global or modes.fips or modes.dual then
    return false
  elseif region == NO_REGION then
    return true
  end
  local which, err = config.value(settings, "sts_regional_endpoints")
  return which == "legacy" and GLOBAL_ONCE[region] or false, err
end

local function https(host, signing_region)
  return {
    scheme = "https", host = host, port = 443, base_path = "", host_header = host,
    signing_region = signing_region,
  }
end

local function regional(settings, service, region, modes)
  local _, problem = options.region(region)
  if problem then
    return fail("region: %s", problem)
  end
  local global, err = is_global(settings, service, region, modes)
  if err then
    return nil, err
  elseif global then
    return https(GLOBAL_HOST, GLOBAL_REGION)
  end
  local partition = partition_of(region)
  problem = unsupported(partition, modes)
  if problem then
    return fail("%s", problem)
  end
  return https(host_of(service, region, partition, modes))
end

-- Where FIPS and dual-stack were switched on, each, if they were.
local function modes_of(settings, service, is_fips_region)
  local modes = {}
  for _, mode in ipairs(service.plain and {} or MODES) do
    local on, err, source = config.value(settings, mode[2])
    if err then
      return nil, err
    end
    modes[mode[1]] = on and source or nil
  end
  if is_fips_region and not service.plain then
    modes.fips = modes.fips or "the region"
  end
  return modes
end

--- The partition that a region is in: "aws", "aws-cn", …
---@param region string
---@return string id
function endpoint.partition(region)
  return partition_of(region).id
end

--- Find the endpoint of a service: option (of lambda) > AWS_ENDPOINT_URL_<SERVICE> >
--- AWS_ENDPOINT_URL > the services section of the profile > its endpoint_url > the region's host.
---@param name "lambda"|"sts"|"sso"|"sso_oidc"|"signin"
---@param settings lambda.Settings from config.check
---@param region? string not needed with a configured URL
---@return lambda.Endpoint? endpoint
---@return lambda.ConfigurationError? err
function endpoint.service(name, settings, region)
  local service = SERVICES[name]
  local plain, is_fips = settings_module.plain_region(region or "")
  local modes, err = modes_of(settings, service, is_fips)
  if not modes then
    return nil, err
  end
  local found
  found, err = configured(settings, name)
  if err then
    return nil, err
  elseif found then
    return custom(found, modes)
  elseif region == nil then
    return fail("%s", MISSING_REGION)
  end
  local to
  to, err = regional(settings, service, plain, modes)
  if to and is_fips then
    to.signing_region = plain
  end
  return to, err
end

--- The endpoint of the service that the operations are of.
---@param settings lambda.Settings
---@param region? string
---@return lambda.Endpoint? endpoint
---@return lambda.ConfigurationError? err
function endpoint.resolve(settings, region)
  return endpoint.service("lambda", settings, region)
end

return endpoint
