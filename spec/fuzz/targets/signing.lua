--- Any request for lambda.sign: headers that are one line each, made of the keys that were given; or
--- the mistake is raised, or told.
local fresh = require "support.fresh"
local source = require "fuzz.source"

local lambda = fresh.world { env = {}, files = {} } "lambda"
local KEYS = { access_key_id = "AKID", secret_access_key = "hushhushhush", session_token = "token" }
local METHODS, NAMES = { "GET", "PUT" }, { "Host", "content-type", "X-Amz-A", "x-amz-a", "te" }
local WANTED = "^AWS4%-HMAC%-SHA256 Credential=AKID/%d+/[!-~]+/aws4_request, SignedHeaders=[^%s,%u]+, "
  .. "Signature=%x+$"

-- Whether the value of a header would be more than one line.
local function is_torn(headers)
  for _, value in pairs(headers) do
    value = type(value) == "table" and value[1] or value
    if value:find("[%z\r\n]") then return true end
  end
  return false
end

local function request_of(bytes)
  local request = { method = bytes:number(8) == 7 and bytes:text() or bytes:pick(METHODS), headers = {} }
  for _ = 1, bytes:number(4) do
    local name = bytes:number(8) == 7 and bytes:text() or bytes:pick(NAMES)
    request.headers[name] = bytes:number(4) == 3 and { bytes:text(), bytes:number(9) } or bytes:text()
  end
  request.body = bytes:text()
  request.url = (bytes:number(4) == 3 and "" or "https://a.example/") .. bytes:rest()
  return request
end

return function(data)
  local bytes = source.of(data)
  local chosen = { credentials = KEYS, region = "us-east-1", service = "lambda", time = 1577836800 }
  if bytes:number(4) == 3 then chosen.region = bytes:text() end
  if bytes:number(4) == 3 then chosen.service = bytes:text() end
  local request = request_of(bytes)
  local ok, headers, err = pcall(lambda.sign, request, chosen)
  if not ok then
    return assert(type(headers) == "string" and not headers:find("%c"), "a mistake of more than one line")
  elseif not headers then
    return assert(lambda.errors.is(err, "Error") and not tostring(err):find("%c"), "no error of one line")
  end
  assert(not is_torn(request.headers), "a header that is more than one, and signed")
  assert(headers.authorization:find(WANTED), headers.authorization)
  for name, value in pairs(headers) do
    assert(name:find("^[%l%d-]+$") and not value:find("[%z\r\n]"), "a header that is more than one")
    assert(not value:find(KEYS.secret_access_key, 1, true) or data:find("hush", 1, true), "a header with the secret")
  end
end
