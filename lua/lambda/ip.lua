--- IP addresses as numbers, so that all spellings of one are the same.
local ip = {}

-- Two groups. Only four decimal numbers without leading zeros: what "010.1" or "0x7f.1" is depends
-- on who reads it.
local function ipv4(text)
  local bytes = { text:match("^(%d+)%.(%d+)%.(%d+)%.(%d+)$") }
  for i, byte in ipairs(bytes) do
    if #byte > 3 or byte:find("^0%d") or tonumber(byte) > 255 then
      return nil
    end
    bytes[i] = tonumber(byte)
  end
  return bytes[1] and { bytes[1] * 256 + bytes[2], bytes[3] * 256 + bytes[4] }
end

-- Add the groups of one side of "::" to a list: whether all of them are such.
local function append(list, text)
  for group in (text ~= "" and text .. ":" or ""):gmatch("([^:]*):") do
    if not group:find("^%x%x?%x?%x?$") then
      return false
    end
    list[#list + 1] = tonumber(group, 16)
  end
  return true
end

-- Eight groups. Source: RFC 4291, section 2.2.
local function ipv6(text)
  local head, tail = text:match("^(.*:)(%d+%.%d+%.%d+%.%d+)$")
  local last = tail and ipv4(tail)
  if last then
    text = head .. ("%x:%x"):format(last[1], last[2])
  end
  local before, after = text:match("^(.-)::(.*)$")
  local groups, right = {}, {}
  local fit = append(groups, before or text) and append(right, after or "")
  if not fit or before and #groups + #right > 7 then
    return nil
  end
  for _ = #groups + #right + 1, before and 8 or 0 do
    groups[#groups + 1] = 0
  end
  for _, group in ipairs(right) do
    groups[#groups + 1] = group
  end
  return #groups == 8 and groups or nil
end

--- The 16-bit groups of an address: two of IPv4, eight of IPv6; nil when it is none.
---@param text string without brackets
---@return integer[]?
function ip.groups(text)
  return ipv4(text) or ipv6(text)
end

--- One spelling for all of an address; nil when it is none.
---@param text string without brackets
---@return string?
function ip.canonical(text)
  local groups = ip.groups(text)
  if not groups then
    return nil
  end
  for i, group in ipairs(groups) do
    groups[i] = ("%x"):format(group)
  end
  return table.concat(groups, ":")
end

--- Whether it is an address of this machine itself: 127.0.0.0/8 or ::1.
---@param text string without brackets
---@return boolean
function ip.is_loopback(text)
  local address = ip.canonical(text) or ""
  return address == "0:0:0:0:0:0:0:1" or address:find("^7f%x%x:%x+$") ~= nil
end

return ip
