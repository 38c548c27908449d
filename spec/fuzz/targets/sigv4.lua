--- Signatures beside a slow second formulation of the same rules, step by step as the documents have
--- them. Source: IAM User Guide, "Create a signed AWS API request".
local core = require "lambda.core"
local source = require "fuzz.source"

local SECRET, SCOPE, STAMP = "secret", "20200101/r/s/aws4_request", "20200101T000000Z"
local KEYS = { access_key_id = "AKID", secret_access_key = SECRET }
local UNSIGNED = { authorization = true, connection = true, expect = true, ["keep-alive"] = true,
  ["proxy-authenticate"] = true, ["proxy-authorization"] = true, te = true, trailer = true,
  ["transfer-encoding"] = true, upgrade = true, ["user-agent"] = true, ["x-amzn-trace-id"] = true }
local NAMES = { "host", "content-type", "x-amz-meta-a", "x-amz-meta-b", "te", "user-agent", "a" }

local function bytes_of(hex)
  return (hex:gsub("%x%x", function(pair) return string.char(tonumber(pair, 16)) end))
end

local function xor(text, byte)
  return (text:gsub(".", function(c) return string.char(c:byte() ~ byte) end))
end

local function hmac(key, text)
  local block = key .. ("\0"):rep(64 - #key)
  return bytes_of(core.sha256_hex(xor(block, 0x5C) .. bytes_of(core.sha256_hex(xor(block, 0x36) .. text))))
end

local function escape(text)
  return (text:gsub("[^%w_.~-]", function(c) return ("%%%02X"):format(c:byte()) end))
end

local function unescape(text)
  return (text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

local function canonical_path(path)
  local segments = {}
  for segment in path:gmatch("[^/]+") do
    if segment == ".." then
      segments[#segments] = nil
    elseif segment ~= "." then
      segments[#segments + 1] = escape(segment)
    end
  end
  return "/" .. table.concat(segments, "/") .. (path:find("/$") and #segments > 0 and "/" or "")
end

local function canonical_query(query)
  local pairs_of = {}
  for each in query:gmatch("[^&]+") do
    local name, value = each:match("^([^=]*)=(.*)$")
    pairs_of[#pairs_of + 1] = { escape(unescape(name or each)), escape(unescape(value or "")) }
  end
  table.sort(pairs_of, function(a, b)
    if a[1] ~= b[1] then return a[1] < b[1] end
    return a[2] < b[2]
  end)
  for i, pair in ipairs(pairs_of) do pairs_of[i] = pair[1] .. "=" .. pair[2] end
  return table.concat(pairs_of, "&")
end

local function canonical_headers(headers)
  local names, lines = {}, {}
  for name in pairs(headers) do
    if not UNSIGNED[name] then names[#names + 1] = name end
  end
  table.sort(names)
  for i, name in ipairs(names) do
    local value = headers[name]:gsub("[ \t\n\v\f\r]+", " "):gsub("^ ", ""):gsub(" $", "")
    lines[i] = name .. ":" .. value .. "\n"
  end
  return table.concat(lines), table.concat(names, ";")
end

local key = "AWS4" .. SECRET
for part in SCOPE:gmatch("[^/]+") do key = hmac(key, part) end

local function expected(request)
  local headers, names = canonical_headers(request.headers)
  local canonical = table.concat({ request.method, canonical_path(request.path),
    canonical_query(request.query), headers, names, core.sha256_hex(request.body) }, "\n")
  local signature = hmac(key, table.concat({ "AWS4-HMAC-SHA256", STAMP, SCOPE,
    core.sha256_hex(canonical) }, "\n"))
  return ("AWS4-HMAC-SHA256 Credential=AKID/%s, SignedHeaders=%s, Signature=%s"):format(SCOPE, names,
    signature:gsub(".", function(c) return ("%02x"):format(c:byte()) end))
end

local signer = core.signer()

return function(data)
  local bytes = source.of(data)
  local request = { method = "PUT", headers = { host = "h" } }
  for _ = 1, bytes:number(4) do
    local value = bytes:text()
    request.headers[bytes:pick(NAMES)] = value:gsub("[%z\r\n]", "")
  end
  request.path, request.query, request.body = "/" .. bytes:text(), bytes:text(), bytes:rest()
  local signed = assert(signer:sign(request, KEYS, "r", "s", 1577836800))
  assert(signed)
  local authorization = request.headers.authorization
  request.headers.authorization = nil
  local wanted = expected(request)
  assert(authorization == wanted, authorization .. "\n" .. wanted)
end
