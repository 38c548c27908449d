--- Addresses, and the exceptions from a proxy that are ranges of them: beside inet_pton.
local ip = require "lambda.ip"
local proxy = require "lambda.proxy"
local source = require "fuzz.source"
local wire = require "fuzz.wire"

local PROXY = "http://proxy.example:3128"

-- The address as the C library reads it, in bytes; nil for none.
local function bytes_of(text)
  return not text:find("%z") and wire.address(text) or nil
end

local function check_groups(text)
  local bytes, parts = bytes_of(text), {}
  for i, group in ipairs(ip.groups(text) or {}) do
    parts[i] = string.char(math.floor(group / 256), group % 256)
  end
  assert(table.concat(parts) == (bytes or ""), "not what the C library reads")
  return bytes
end

local function bits_of(bytes)
  return (bytes:gsub(".", function(byte)
    local bits, value = "", byte:byte()
    for _ = 1, 8 do bits, value = value % 2 .. bits, math.floor(value / 2) end
    return bits
  end))
end

-- An address in its plainest spelling, of 4 or 16 bytes.
local function spell(bytes)
  if #bytes == 4 then return table.concat({ bytes:byte(1, 4) }, ".") end
  local groups = {}
  for i = 1, 15, 2 do groups[#groups + 1] = ("%x"):format(bytes:byte(i) * 256 + bytes:byte(i + 1)) end
  return table.concat(groups, ":")
end

-- The text of a network: any, or one that is an address.
local function network_of(input)
  local size = ({ 0, 4, 16 })[input:number(3) + 1]
  if size == 0 then return input:text() end
  local bytes = {}
  for i = 1, size do bytes[i] = string.char(input:number(256)) end
  return spell(table.concat(bytes))
end

-- The text of a host: any, or the network's address with one bit changed.
local function host_of(input, network)
  local base, at = bytes_of(network), input:number(130)
  if not base or at >= 8 * #base then return input:rest() end
  local place = math.floor(at / 8) + 1
  local byte, value = base:byte(place), 2 ^ (7 - at % 8)
  local changed = math.floor(byte / value) % 2 == 0 and byte + value or byte - value
  return spell(base:sub(1, place - 1) .. string.char(changed) .. base:sub(place + 1))
end

local function is_direct(host, port, list)
  local found, err = proxy.of({ proxy = PROXY, no_proxy = list }, { scheme = "https", host = host, port = port })
  assert(not err and (found == "" or found == PROXY), "neither the proxy nor none")
  return found == ""
end

return function(data)
  local input = source.of(data)
  local port, length = input:number(4) + 80, input:number(140)
  local network = network_of(input)
  local host = host_of(input, network)
  local base, address = check_groups(network), check_groups(host)
  assert(is_direct(host, port, "a, *"), "the star is not for all")
  is_direct(host, port, network)
  if not (base and address) then return end
  local bits = 8 * #base
  local within = #base == #address and length <= bits
    and bits_of(base):sub(1, length) == bits_of(address):sub(1, length)
  assert(is_direct(host, port, network .. "/" .. length) == within, "a range that is another one")
  assert(is_direct(host, port, network) == (base == address), "an address that is another one")
  assert(is_direct("[" .. host .. "]", port, ("[%s]:%d"):format(host, port)), "not for its port")
  assert(not is_direct(host, port, ("[%s]:%d"):format(host, port + 1)), "for another port")
end
