--- URLs of HTTP servers. No message quotes the URL, which may hold a password.
local ip = require "lambda.ip"

local url = {}

---@class lambda.Url
---@field scheme "http"|"https"
---@field host string as written; an IPv6 address keeps its brackets
---@field port integer
---@field path string the bytes as they stand, "/" when there is none
---@field query? string nil without "?"
---@field host_header string the host, with the port when it is not the scheme's own

---@class lambda.ProxyUrl
---@field scheme string http, https, or one of SOCKS
---@field user_info? string "user:password", percent-encoded
---@field host string as written; an IPv6 address keeps its brackets
---@field port integer

local PORTS = { http = 80, https = 443 }
local PROXY_PORTS = {
  http = 80, https = 443, socks4 = 1080, socks4a = 1080, socks5 = 1080, socks5h = 1080,
}
local HOST_MAX, LABEL_MAX, PORT_MAX = 255, 63, 65535

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

local function split_authority(authority)
  local address, rest = authority:match("^%[([^%]]*)%](.*)$")
  if address then
    local groups = ip.groups(address)
    return groups and #groups == 8 and "[" .. address .. "]" or nil, rest
  end
  local host = authority:match("^[^:]*")
  return is_name(host) and host or nil, authority:sub(#host + 1)
end

-- The port after the host: nil and a message when it is not one.
local function port_of(rest, default)
  if rest == "" or rest == ":" then
    return default
  end
  local digits = rest:match("^:(%d+)$")
  local port = digits and #digits <= 5 and tonumber(digits)
  if not port or port < 1 or port > PORT_MAX then
    return nil, "its port must be a number from 1 to 65535"
  end
  return port
end

local function split(s)
  if s:find("[%c ]") then
    return nil, "it holds a blank or a control byte"
  end
  local scheme, authority, rest = s:match("^(%a[%w+.-]*)://([^/?#]*)(.*)$")
  return scheme and scheme:lower() or "", authority, rest
end

-- The host and port of an authority without user: nil and a message when it has no such.
local function host_and_port(authority, default)
  local host, after = split_authority(authority)
  if not host then
    return nil, "its host is no host name or address"
  end
  local port, message = port_of(after, default)
  return port and host, message or port
end

--- Percent-encode a value of a query or of a form.
---@param s string
---@return string
function url.escape(s)
  return (s:gsub("[^A-Za-z0-9_.~-]", function(byte)
    return ("%%%02X"):format(byte:byte())
  end))
end

--- Take a URL apart.
---@param s string
---@return lambda.Url? parts
---@return string? message what is wrong, to follow "the URL is refused: "
function url.parse(s)
  local scheme, authority, rest = split(s)
  if not scheme then
    return nil, authority
  elseif not PORTS[scheme] then
    return nil, "it must start with http:// or https://"
  elseif authority:find("@", 1, true) then
    return nil, "it must not hold a user name or password"
  end
  local host, port = host_and_port(authority, PORTS[scheme])
  if not host then
    return nil, port
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

local function decode(s)
  return (s:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

-- "user:password" with no "@" and with every "%" the start of two hex digits: nil and a message
-- when no header may hold it.
local function user_info_of(text)
  if decode(text):find("%c") then
    return nil, "its user name or password holds a control byte"
  end
  local escaped = text:gsub("%%(%x?%x?)", function(hex)
    return #hex < 2 and "%25" .. hex or nil
  end)
  return (escaped:gsub("@", "%%40"))
end

--- Take the URL of a proxy apart; without a scheme it counts as http://. It has no path: what
--- looks like one may be the rest of a password.
---@param s string
---@return lambda.ProxyUrl? parts
---@return string? message what is wrong, to follow "the URL is refused: "
function url.parse_proxy(s)
  local scheme, authority, rest = split(s:find("://", 1, true) and s or "http://" .. s)
  if not scheme then
    return nil, authority
  elseif not PROXY_PORTS[scheme] then
    return nil, "it must start with http://, https:// or socks5://"
  elseif rest ~= "" and rest ~= "/" then
    return nil, "it must not hold a path (a / ? or # in a password is written %2F %3F %23)"
  end
  local text, place = authority:match("^(.*)@(.*)$")
  local user_info, message = user_info_of(text or "")
  if not user_info then
    return nil, message
  end
  local host, port = host_and_port(place or authority, PROXY_PORTS[scheme])
  if not host then
    return nil, port
  end
  return {
    scheme = scheme, user_info = user_info ~= "" and user_info or nil, host = host, port = port,
  }
end

return url
