-- Random calls and random requests, judged by botocore: see support/oracle.py. SEED=n repeats one.
local cjson = require "cjson"
local core = require "lambda.core"
local lambda = require "lambda"

local SEED = tonumber(os.getenv("SEED")) or os.time() % 1000000
local CALLS, REQUESTS = 3000, 3000
local TIME_MAX = 4102444800 -- 2100

local random, pick, maybe = require "support.random"(SEED)

local function word(letters, low, high)
  local out = {}
  for i = 1, random(low, high) do
    local at = random(1, #letters)
    out[i] = letters:sub(at, at)
  end
  return table.concat(out)
end

-- A parameter that is there, absent or null, which is the same as absent.
local function optional(value)
  local choice = random(1, 6)
  if choice == 1 then
    return core.null
  end
  return choice > 2 and value or nil
end

-- An integer, half of the time as a float.
local function number(low, high)
  local n = random(low, high)
  return random(1, 2) == 1 and n or n + 0.0
end

local LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
local REGIONS = { "us-east-1", "eu-isoe-west-1", "us-gov-west-1", "eusc-de-east-1", "cn-north-1" }
local PARTITIONS = { "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e",
  "aws-iso-f", "aws-eusc" }
local QUALIFIERS = { "$LATEST", "$LATEST.PUBLISHED", "1", "BLUE", "a-b_c" }
local ACCOUNT = "123456789012"

local function name()
  local bare = word(LETTERS, 1, 64)
  return pick {
    bare, "n." .. bare:sub(1, 60), bare .. ":" .. pick(QUALIFIERS), "function:" .. bare,
    ACCOUNT .. ":function:" .. bare, pick(REGIONS) .. ":" .. bare, ACCOUNT .. ":n" .. bare,
    pick(REGIONS) .. ":" .. ACCOUNT .. ":function:" .. bare .. ":" .. pick(QUALIFIERS),
    ("arn::lambda:%s:%s:%s"):format(pick(REGIONS), ACCOUNT, bare),
    ("arn:%s:lambda:%s:%s:function:%s"):format(pick(PARTITIONS), pick(REGIONS), ACCOUNT, bare),
    ("arn:aws:lambda:%s:%s:function:%s:%s"):format(pick(REGIONS), ACCOUNT, bare, pick(QUALIFIERS)),
  }
end

local ODD = { "", "a/b+c=", "é ü", "\226\128\168", "&=?#%", "a b", "~-._", "\240\159\152\128",
  "\1\31\127", "100%25", "!*'()", "/", "..", "\"\\", "\n\r\t", ":", "\194\160", "%2F" }

local function odd()
  local out = {}
  for i = 1, random(0, 4) do out[i] = pick(ODD) end
  return table.concat(out)
end

local function destination(kinds)
  local kind = pick(kinds)
  local tail = pick { "q", word(LETTERS, 1, 40), "é", "a\"b\\c", "x:y/z", "tab\there\127" }
  return kind == "" and "" or kind == "s3" and "arn:aws:s3:::" .. tail
    or ("arn:%s:%s:%s:%s:%s"):format(pick(PARTITIONS), kind, pick(REGIONS), ACCOUNT, tail)
end

local function side(kinds, validate)
  return optional { destination = optional(validate and destination(kinds) or odd()) }
end

local function settings(params, validate)
  params.maximum_retry_attempts = optional(validate and number(0, 2) or number(-5, 2000000000))
  params.maximum_event_age_in_seconds = optional(validate and number(60, 21600)
    or number(-2000000000, 5))
  params.destination_config = optional {
    on_success = side({ "lambda", "sqs", "sns", "events", "" }, validate),
    on_failure = side({ "lambda", "sqs", "sns", "events", "s3", "" }, validate),
  }
end

local FAMILY = {
  put_function_event_invoke_config = { "PutFunctionEventInvokeConfig", settings, true },
  update_function_event_invoke_config = { "UpdateFunctionEventInvokeConfig", settings, true },
  get_function_event_invoke_config = { "GetFunctionEventInvokeConfig", function() end, true },
  delete_function_event_invoke_config = { "DeleteFunctionEventInvokeConfig", function() end, true },
  list_function_event_invoke_configs = { "ListFunctionEventInvokeConfigs", function(params)
    params.marker, params.max_items = optional(odd()), optional(number(1, 50))
  end },
}

local OPERATIONS = {}
for operation in pairs(FAMILY) do OPERATIONS[#OPERATIONS + 1] = operation end
table.sort(OPERATIONS)

-- The same table with the names that the API has. Numbers print without a fraction on every Lua.
local function wire(value)
  if type(value) ~= "table" then
    return value
  end
  local out = {}
  for key, inner in pairs(value) do
    local pascal = key:gsub("^%l", string.upper):gsub("_(%l)", string.upper)
    if inner ~= core.null then
      out[pascal] = wire(inner)
    end
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

local function options_of(service)
  return { credentials = keys(), region = pick { pick(REGIONS), pick(REGIONS), "*",
    word(LETTERS, 1, 40) }, service = service, time = random(0, TIME_MAX) }
end

local function case_of(sent, authorization, options)
  sent.body = hex(sent.body or "")
  return { sent = sent, keys = options.credentials, region = options.region,
    service = options.service, timestamp = os.date("!%Y%m%dT%H%M%SZ", options.time),
    authorization = authorization }
end

local function call()
  local operation, validate = pick(OPERATIONS), random(1, 3) > 1
  local family = FAMILY[operation]
  local params = { function_name = validate and name() or "x" .. odd() }
  params.qualifier = family[3] and optional(validate
    and pick { "$LATEST", "$LATEST.PUBLISHED", "1", word(LETTERS .. "$", 1, 128) } or odd())
  family[2](params, validate)
  local options = options_of("lambda")
  local request = assert(core.encode(operation, params, validate))
  local host, headers = "lambda." .. options.region .. ".amazonaws.com", {}
  request.headers.host = host
  assert(core.signer():sign(request, options.credentials, options.region, "lambda", options.time))
  for header, value in pairs(request.headers) do
    headers[#headers + 1] = header ~= "authorization" and { header, value } or nil
  end
  local case = case_of({ method = request.method, host = host, path = request.path,
    query = request.query, headers = headers, body = request.body },
    request.headers.authorization, options)
  case.operation, case.params = family[1], marked(wire(params), params)
  return case
end

local SEGMENTS = { "a", "..", ".", "", "b%20c", "%3A", "é", "a:b@c", "~x", "%2F", "$LATEST",
  "!*'()", "...", "%2e%2E", "%", "%zz", "a+b=c&d", ";p", "[x]", "\"<>\\^`{|}", "%c3%BC" }
local TEXTS = { "a", "A", "b", "a-b", "aa", "~", "", "é", "x y", "a%b", "a+b", "a/b?c:d@e",
  "$LATEST", "=", "&", "#", "\1\127", "\240\159\152\128", "!*'()", "a.", "[;,]", "\"", "%41" }

-- A name or value of a query in one of the ways to write it. What would mean something else, and
-- what no URL may hold, is encoded whatever the style.
local function written(text, style, is_name)
  return (text:gsub(".", function(c)
    local encoded = ("%%%02X"):format(c:byte())
    local special = c:find("[%%&#%c ]") or is_name and c == "="
    if style == "encoded" then
      return c:find("[%w._~-]") and c or encoded
    elseif not special and (style == "raw" or random(1, 2) == 1) then
      return c
    end
    return random(1, 2) == 1 and encoded or encoded:lower()
  end))
end

-- A query, and the pairs that it means; these only when botocore would have written it otherwise.
local function query()
  local style, parts, meant = pick { "encoded", "raw", "mixed" }, {}, {}
  for i = 1, random(0, 5) do
    local key, value = pick(TEXTS), pick(TEXTS)
    local equals = (style == "encoded" or value ~= "" or key == "" or random(1, 2) == 1) and "="
    parts[i] = written(key, style, true) .. (equals or "") .. written(value, style)
    meant[i] = { key, value }
  end
  if style ~= "encoded" and random(1, 4) == 1 then
    table.insert(parts, random(1, #parts + 1), "") -- a stray &
  end
  return table.concat(parts, "&"), style ~= "encoded" and meant or nil
end

local HEADERS = { "X-Amz-Meta", "x-Custom", "X-CUSTOM", "Content-Type", "content-length", "Accept",
  "x-amz-target", "Cookie", "User-Agent", "Connection", "EXPECT", "keep-alive", "TE", "Trailer",
  "Proxy-Authorization", "Transfer-Encoding", "Upgrade", "X-Amzn-Trace-Id", "a!#$%&'*+.^_`|~" }
local VALUES = { "", "v", "  a   b  ", "v\t \tw", "é \226\130\172", '"a  b"', "x,y", " \v\f",
  "100" }
local HASHES = { "UNSIGNED-PAYLOAD", ("ab"):rep(32) }

-- Headers for lambda.sign, and the same as pairs in the order in which they are joined.
local function headers_of(host)
  local given, names, sent = {}, {}, { { "host", host } }
  for _ = 1, random(0, 8) do
    given[pick(HEADERS)] = pick { pick(VALUES), { pick(VALUES), pick(VALUES) }, 61 }
  end
  given["x-amz-content-sha256"] = random(1, 5) == 1 and pick(HASHES) or nil
  for header in pairs(given) do names[#names + 1] = header end
  table.sort(names)
  for _, header in ipairs(names) do
    local values = given[header]
    for _, value in ipairs(type(values) == "table" and values or { values }) do
      sent[#sent + 1] = { header, tostring(value) }
    end
  end
  return given, sent
end

local function path()
  local out = {}
  for i = 1, random(0, 6) do out[i] = pick(SEGMENTS) end
  return "/" .. table.concat(out, "/")
end

local function any_request()
  local host = pick { "example.com", "example.com:8443", "[::1]:80", "127.0.0.1" }
  local given, sent = headers_of(host)
  local search, meant = query()
  local request = { method = pick { "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD" },
    headers = given, body = maybe(word(LETTERS .. "\0\n\r\255\128", 0, 300)) }
  local at = path()
  request.url = "https://" .. host .. at .. (search ~= "" and "?" .. search or "")
  local options = options_of(pick { "execute-api", "bedrock", "sts", word(LETTERS, 1, 40) })
  local added = assert(lambda.sign(request, options))
  assert.equal(options.credentials.session_token, added["x-amz-security-token"])
  for _, header in ipairs { "x-amz-date", "x-amz-security-token" } do
    sent[#sent + 1] = added[header] and { header, added[header] }
  end
  return case_of({ method = request.method, host = host, path = at,
    query = not meant and search or "", pairs = meant, headers = sent, body = request.body },
    added.authorization, options)
end

local function judge(make, count)
  local lines = {}
  for i = 1, count do lines[i] = cjson.encode(make()) .. "\n" end
  local input = os.tmpname()
  local file = assert(io.open(input, "wb"))
  file:write(table.concat(lines))
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
