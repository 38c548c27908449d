--- URLs of HTTP servers. No message quotes the URL, which may hold a password.
local url = {}

---@class lambda.Url
---@field scheme "http"|"https"
---@field host string as written; an IPv6 address keeps its brackets
---@field port integer
---@field path string the bytes as they stand, "/" when there is none
---@field query? string nil without "?"
---@field host_header string the host, with the port when it is not the scheme's own

local PORTS = { http = 80, https = 443 }
local HOST_MAX, LABEL_MAX, ADDRESS_MAX, PORT_MAX = 255, 63, 45, 65535

local function is_name(host)
  if #host > HOST_MAX or host:find("[^A-Za-z0-9._-]") then
    return false
  end
  for label in (host:gsub("%.$", "") .. "."):gmatch("([^.]*)%.") do
    if label == "" or #label > LABEL_MAX or label:find("^-") or label:find("-$") then
      return false
    end
  end
  return true
end

-- Colon-separated groups of up to four hex digits: their number, nil when one is wrong.
local function groups(part)
  local count = 0
  if part == "" then
    return count
  end
  for group in (part .. ":"):gmatch("([^:]*):") do
    if not group:find("^%x%x?%x?%x?$") then
      return nil
    end
    count = count + 1
  end
  return count
end

-- Source: RFC 4291, section 2.2. The form that ends in an IPv4 address is read as two groups.
local function is_ipv6(address)
  if #address > ADDRESS_MAX then
    return false
  end
  local hex = address:gsub("%d+%.%d+%.%d+%.%d+$", "0:0")
  local before, after = hex:match("^(.-)::(.*)$")
  if not before then
    return groups(hex) == 8
  end
  local left, right = groups(before), groups(after)
  return left ~= nil and right ~= nil and left + right < 8
end

local function split_authority(authority)
  local address, rest = authority:match("^%[([^%]]*)%](.*)$")
  if address then
    return is_ipv6(address) and "[" .. address .. "]" or nil, rest
  end
  local host = authority:match("^[^:]*")
  return is_name(host) and host or nil, authority:sub(#host + 1)
end

-- The port after the host: nil and a message when it is not one.
local function port_of(rest, scheme)
  if rest == "" or rest == ":" then
    return PORTS[scheme]
  end
  local digits = rest:match("^:(%d+)$")
  local port = digits and #digits <= 5 and tonumber(digits)
  if not port or port < 1 or port > PORT_MAX then
    return nil, "its port must be a number from 1 to 65535"
  end
  return port
end

--- Take a URL apart.
---@param s string
---@return lambda.Url? parts
---@return string? message what is wrong, to follow "the URL is refused: "
function url.parse(s)
  if s:find("[%c ]") then
    return nil, "it holds a blank or a control byte"
  end
  local scheme, authority, rest = s:match("^(%a[%w+.-]*)://([^/?#]*)(.*)$")
  scheme = scheme and scheme:lower()
  if not PORTS[scheme or ""] then
    return nil, "it must start with http:// or https://"
  elseif authority:find("@", 1, true) then
    return nil, "it must not hold a user name or password"
  end
  local host, after = split_authority(authority)
  if not host then
    return nil, "its host is no host name or address"
  end
  local port, message = port_of(after, scheme)
  if not port then
    return nil, message
  end
  local path, query = rest:gsub("#.*$", ""):match("^([^?]*)%??(.*)$")
  return {
    scheme = scheme,
    host = host,
    port = port,
    path = path == "" and "/" or path,
    query = rest:find("^[^#]*%?") and query or nil,
    host_header = port == PORTS[scheme] and host or host .. ":" .. ("%d"):format(port),
  }
end

return url
