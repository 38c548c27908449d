-- Random calls and random requests, judged by botocore: see support/oracle.py. SEED=n repeats one.
local cjson = require "cjson"
local core = require "lambda.core"
local lambda = require "lambda"

local SEED = tonumber(os.getenv("SEED")) or os.time() % 1000000
local CALLS, REQUESTS = 3000, 3000
local TIME_MAX = 4102444800 -- 2100

-- A generator of our own: the same numbers on every Lua.
local state = SEED
local function random(low, high)
  state = (state * 16807 + 12345) % 2147483647
  return low + math.floor(state / 2147483647 * (high - low + 1))
end

local function pick(list)
  return list[random(1, #list)]
end

local function maybe(value)
  return random(1, 2) == 1 and value or nil
end

local function word(letters, low, high)
  local out = {}
  for i = 1, random(low, high) do
    local at = random(1, #letters)
    out[i] = letters:sub(at, at)
  end
  return table.concat(out)
end

local LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
local REGIONS = { "us-east-1", "eu-isoe-west-1", "us-gov-west-1", "eusc-de-east-1", "cn-north-1" }
local PARTITIONS = { "aws", "aws-cn", "aws-us-gov", "aws-iso-b", "aws-eusc" }
local QUALIFIERS = { "$LATEST", "$LATEST.PUBLISHED", "1", "BLUE", "a-b_c" }
local ACCOUNT = "123456789012"

local function name()
  local bare = word(LETTERS, 1, 64)
  return pick {
    bare, "n." .. bare:sub(1, 60), bare .. ":" .. pick(QUALIFIERS), "function:" .. bare,
    ACCOUNT .. ":function:" .. bare, pick(REGIONS) .. ":" .. bare, ACCOUNT .. ":n" .. bare,
    ("arn:%s:lambda:%s:%s:function:%s"):format(pick(PARTITIONS), pick(REGIONS), ACCOUNT, bare),
    ("arn:aws:lambda:%s:%s:function:%s:%s"):format(pick(REGIONS), ACCOUNT, bare, pick(QUALIFIERS)),
  }
end

local MARKERS = { "", "a/b+c=", "é ü", "\226\128\168", "&=?#%", "a b", "~-._", "\240\159\152\128",
  "\1\31\127", "100%25", "!*'()" }

local function marker()
  local out = {}
  for i = 1, random(0, 4) do out[i] = pick(MARKERS) end
  return table.concat(out)
end

local function destination(kinds)
  local kind = pick(kinds)
  local tail = pick { "q", word(LETTERS, 1, 40), "é", "a\"b\\c", "x:y/z", "tab\there\127" }
  return kind == "" and "" or kind == "s3" and "arn:aws:s3:::" .. tail
    or ("arn:%s:%s:%s:%s:%s"):format(pick(PARTITIONS), kind, pick(REGIONS), ACCOUNT, tail)
end

local function side(kinds)
  return maybe { destination = maybe(destination(kinds)) }
end

local function settings(params)
  params.maximum_retry_attempts = maybe(random(0, 2))
  params.maximum_event_age_in_seconds = maybe(random(60, 21600))
  params.destination_config = maybe {
    on_success = side { "lambda", "sqs", "sns", "events", "" },
    on_failure = side { "lambda", "sqs", "sns", "events", "s3", "" },
  }
end

local FAMILY = {
  put_function_event_invoke_config = { "PutFunctionEventInvokeConfig", settings, true },
  update_function_event_invoke_config = { "UpdateFunctionEventInvokeConfig", settings, true },
  get_function_event_invoke_config = { "GetFunctionEventInvokeConfig", function() end, true },
  delete_function_event_invoke_config = { "DeleteFunctionEventInvokeConfig", function() end, true },
  list_function_event_invoke_configs = { "ListFunctionEventInvokeConfigs", function(params)
    params.marker, params.max_items = maybe(marker()), maybe(random(1, 50))
  end },
}

-- The same table with the names that the API has. Numbers print without a fraction on every Lua.
local function wire(value)
  if type(value) ~= "table" then
    return value
  end
  local out = {}
  for key, inner in pairs(value) do
    local pascal = key:gsub("^%l", string.upper):gsub("_(%l)", string.upper)
    out[pascal] = wire(inner)
  end
  return next(out) and out or nil
end

-- cjson cannot tell an empty object from an empty list, so empty tables are marked.
local function marked(value, given)
  local out = value or {}
  for key, inner in pairs(given) do
    if type(inner) == "table" then
      local pascal = key:gsub("^%l", string.upper):gsub("_(%l)", string.upper)
      out[pascal] = marked(out[pascal], inner)
    end
  end
  return out
end

local function hex(bytes)
  return (bytes:gsub(".", function(c) return ("%02x"):format(c:byte()) end):gsub("\n", "0a"))
end

local function keys()
  return { access_key_id = "AKID" .. word("ABCDEFGH234567", 12, 16),
    secret_access_key = word(LETTERS .. "+/=", 1, 80),
    session_token = maybe(word(LETTERS, 1, 300)) }
end

local function case_of(request, authorization, made, region, service)
  return { sent = { method = request.method, path = request.path, query = request.query or "",
      headers = request.headers, body = hex(request.body or "") },
    keys = made, region = region, service = service,
    timestamp = request.headers["x-amz-date"], authorization = authorization }
end

local function call()
  local operation = pick(core.operations)
  local family = FAMILY[operation]
  local params = { function_name = name() }
  params.qualifier = family[3] and maybe(pick { "$LATEST", "1", word(LETTERS .. "$", 1, 128) })
  family[2](params)
  local region, made = pick(REGIONS), keys()
  local request = assert(core.encode(operation, params, true))
  request.headers.host = "lambda." .. region .. ".amazonaws.com"
  assert(core.signer():sign(request, made, region, "lambda", random(0, TIME_MAX)))
  local authorization = request.headers.authorization
  request.headers.authorization = nil -- it does not sign itself
  local case = case_of(request, authorization, made, region, "lambda")
  case.operation, case.params = family[1], marked(wire(params), params)
  return case
end

local SEGMENTS = { "a", "..", ".", "", "b%20c", "%3A", "é", "a:b@c", "~x", "%2F", "$LATEST",
  "!*'()" }
local PAIRS = { "a=1", "a=", "b=%20", "B=x", "a=%2F", "c=1%2C2", "a-b=~", "%C3%A9=1", "a=0",
  "z=%3D" }
local HEADERS = { ["X-Amz-Meta"] = "  a   b ", ["x-Custom"] = "v\t \tw", ["Content-Type"] = "a/b",
  ["x-list"] = { "one", " two  2 " }, ["User-Agent"] = "unsigned", ["x-empty"] = "" }

local function some(list, most, separator)
  local out = {}
  for i = 1, random(0, most) do out[i] = pick(list) end
  return table.concat(out, separator)
end

local function any_request()
  local path, query = "/" .. some(SEGMENTS, 6, "/"), some(PAIRS, 5, "&")
  local host = pick { "example.com", "example.com:8443", "h.lambda-url.eu-west-1.on.aws" }
  local headers, sent = {}, { host = host }
  for header, value in pairs(HEADERS) do
    if random(1, 2) == 1 then
      headers[header] = value
      sent[header:lower()] = type(value) == "table" and "one,two 2" or value
    end
  end
  local request = { method = pick { "GET", "POST", "PUT", "DELETE", "PATCH" },
    url = "https://" .. host .. path .. (query ~= "" and "?" .. query or ""), headers = headers,
    body = maybe(word(LETTERS .. "\0\n\r\255\128", 0, 300)) }
  local made, region = keys(), pick(REGIONS)
  local service = pick { "lambda", "execute-api", "bedrock", "sts" }
  local added = assert(lambda.sign(request, { credentials = made, region = region,
    service = service, time = random(0, TIME_MAX) }))
  sent["x-amz-date"], sent["x-amz-security-token"] = added["x-amz-date"], made.session_token
  return case_of({ method = request.method, path = path, query = query, headers = sent,
    body = request.body }, added.authorization, made, region, service)
end

local function judge(make, count)
  local input = os.tmpname()
  local file = assert(io.open(input, "wb"))
  for _ = 1, count do
    file:write(cjson.encode(make()), "\n")
  end
  file:close()
  local pipe = io.popen("env -u LD_PRELOAD /usr/bin/python3 spec/support/oracle.py <" .. input
    .. " 2>&1")
  local output = pipe:read("*a")
  pipe:close()
  os.remove(input)
  assert.equal(("%d\n"):format(count), output:sub(-20000))
end

describe("botocore agrees, with SEED=" .. SEED .. ", on", function()
  it(CALLS .. " random calls: method, path, query, JSON and signature", function()
    judge(call, CALLS)
  end)

  it(REQUESTS .. " random requests signed alone", function()
    judge(any_request, REQUESTS)
  end)
end)
