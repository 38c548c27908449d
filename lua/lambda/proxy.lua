--- Which proxy leads to an endpoint, and which endpoints are reached without.
--- Source: the variables as curl, botocore and Go read them.
local environment = require "lambda.environment"
local errors = require "lambda.errors"
local ip = require "lambda.ip"
local text = require "lambda.text"
local url = require "lambda.url"

local proxy = {}

local VARIABLES = {
  http = { "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY" },
  https = { "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" },
}

-- Under CGI, HTTP_PROXY is what the client sent in a header "Proxy". Source: httpoxy.org.
local function is_header(name)
  return name == "HTTP_PROXY" and environment.get("REQUEST_METHOD") ~= nil
end

-- The URL as it was set, "" for none, and where it was set.
local function configured(settings, scheme)
  if settings.proxy then
    return settings.proxy, "the option proxy"
  end
  for _, name in ipairs(VARIABLES[scheme]) do
    local value = not is_header(name) and environment.get(name)
    if value then
      return value, name
    end
  end
  return ""
end

-- Whether the first `bits` of two addresses are the same.
local function same_prefix(one, other, bits)
  if #one ~= #other then
    return false
  end
  for i = 1, #one do
    local rest = 2 ^ (16 - math.max(0, math.min(16, bits - 16 * (i - 1))))
    if math.floor(one[i] / rest) ~= math.floor(other[i] / rest) then
      return false
    end
  end
  return true
end

local function in_range(groups, network, length)
  local base = ip.groups(network)
  local bits = tonumber(length) or base and 16 * #base
  return base ~= nil and bits <= 16 * #base and same_prefix(groups, base, bits)
end

local function is_below(host, domain)
  return host == domain or host:sub(-#domain - 1) == "." .. domain
end

-- An entry's host and port: "[::1]:80", "[::1]", "::1", "example.com:80", "10.0.0.0/8".
local function split(entry)
  local host, port = entry:match("^%[(.*)%]:?(%d*)$")
  if not host then
    host, port = entry:match("^([^:]*):(%d+)$")
  end
  return host or entry, tonumber(port or "")
end

local function covers(entry, host, groups, port)
  local name, only = split(entry)
  if only and only ~= port then
    return false
  elseif groups then
    local network, length = name:match("^(.*)/(%d+)$")
    return in_range(groups, network or name, length)
  end
  name = name:gsub("^%*?%.", ""):gsub("%.$", "")
  return name ~= "" and is_below(host, name)
end

-- Whether the list of exceptions names this endpoint.
local function is_direct(settings, endpoint)
  local list = settings.no_proxy or environment.get("no_proxy") or environment.get("NO_PROXY") or ""
  local host = text.lower(endpoint.host):gsub("^%[(.*)%]$", "%1"):gsub("%.$", "")
  local groups = ip.groups(host)
  for entry in text.lower(list):gmatch("[^,%s]+") do
    if entry == "*" or covers(entry, host, groups, endpoint.port) then
      return true
    end
  end
  return false
end

--- The proxy for an endpoint: option > the environment's for its scheme > the one for all; less
--- what no_proxy names.
---@param settings lambda.Settings
---@param endpoint lambda.Endpoint
---@return string? proxy URL with scheme and port, maybe with user:password; "" for none
---@return lambda.ConfigurationError? err
function proxy.of(settings, endpoint)
  local value, source = configured(settings, endpoint.scheme)
  if value == "" or is_direct(settings, endpoint) then
    return ""
  end
  local parts, problem = url.parse_proxy(value)
  if not parts then
    return nil, errors.new("ConfigurationError", {
      message = ("%s: the URL is refused: %s"):format(source, problem),
    })
  end
  local user = parts.user_info and parts.user_info .. "@" or ""
  return ("%s://%s%s:%d"):format(parts.scheme, user, parts.host, parts.port)
end

return proxy
