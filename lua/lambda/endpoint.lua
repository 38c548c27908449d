--- Where the service is: a configured URL, else the host of the region by its partition's rules.
--- Source: the service's endpoint rule set and partitions.json of the AWS SDKs.
local config = require "lambda.config"
local environment = require "lambda.environment"
local errors = require "lambda.errors"
local options = require "lambda.options"
local url = require "lambda.url"

local endpoint = {}

---@class lambda.Endpoint
---@field scheme "http"|"https"
---@field host string an IPv6 address keeps its brackets
---@field port integer
---@field base_path string goes before the operation's path: "" or "/prefix"
---@field host_header string

local VARIABLES = { "AWS_ENDPOINT_URL_LAMBDA", "AWS_ENDPOINT_URL" }
local NAME, FIPS_NAME = "lambda", "lambda-fips"

local CUSTOM_FIPS = "Invalid Configuration: FIPS and custom endpoint are not supported"
local CUSTOM_DUAL = "Invalid Configuration: Dualstack and custom endpoint are not supported"
local MISSING_REGION = "Invalid Configuration: Missing Region"
local NOT_BOTH = "FIPS and DualStack are enabled, but this partition does not support one or both"
local NOT_FIPS = "FIPS is enabled but this partition does not support FIPS"
local NOT_DUAL = "DualStack is enabled but this partition does not support DualStack"

local function fail(message)
  return nil, errors.new("ConfigurationError", { message = message })
end

local function configured(settings)
  if settings.endpoint then
    return settings.endpoint, "endpoint"
  end
  for _, name in ipairs(VARIABLES) do
    local value = environment.get(name)
    if value then
      return value, name
    end
  end
end

local function custom(value, source, fips, dual)
  local _, problem = options.endpoint(value)
  if problem then
    return fail(source .. ": " .. problem)
  elseif fips or dual then
    return fail(fips and CUSTOM_FIPS or CUSTOM_DUAL)
  end
  local parts = url.parse(value)
  return {
    scheme = parts.scheme,
    host = parts.host,
    port = parts.port,
    base_path = parts.path:gsub("/+$", ""),
    host_header = parts.host_header,
  }
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

local function unsupported(partition, fips, dual)
  local no_fips = fips and not partition.supports_fips
  local no_dual = dual and not partition.supports_dual_stack
  if fips and dual then
    return (no_fips or no_dual) and NOT_BOTH or nil
  end
  return no_fips and NOT_FIPS or no_dual and NOT_DUAL or nil
end

local function regional(region, fips, dual)
  local partition = partition_of(region)
  local problem = unsupported(partition, fips, dual)
  if problem then
    return fail(problem)
  end
  local suffix = dual and partition.dual_stack_dns_suffix or partition.dns_suffix
  local host = (fips and FIPS_NAME or NAME) .. "." .. region .. "." .. suffix
  return { scheme = "https", host = host, port = 443, base_path = "", host_header = host }
end

--- Find the endpoint: option > AWS_ENDPOINT_URL_LAMBDA > AWS_ENDPOINT_URL > the region's own host.
---@param settings lambda.Settings from config.check
---@param region? string not needed with a configured URL
---@return lambda.Endpoint? endpoint
---@return lambda.ConfigurationError? err
function endpoint.resolve(settings, region)
  local fips, err = config.flag(settings, "use_fips_endpoint")
  if err then
    return nil, err
  end
  local dual
  dual, err = config.flag(settings, "use_dualstack_endpoint")
  if err then
    return nil, err
  end
  local value, source = configured(settings)
  if value then
    return custom(value, source, fips, dual)
  elseif region == nil then
    return fail(MISSING_REGION)
  end
  local _, problem = options.region(region)
  if problem then
    return fail("region: " .. problem)
  end
  return regional(region, fips, dual)
end

return endpoint
