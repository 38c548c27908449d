--- What becomes of calls when memory or descriptors run out: `exhaustion exhaustion.lua [SCENARIO...]`,
--- by the interpreter that exhaustion.c is.
---
--- Each scenario is run again and again: the first allocation fails, then the second, and so on, until
--- none is left to fail; once alone and once with all that follow. Each time it has to end with what
--- it ends with otherwise, a typed error, or Lua's own "not enough memory", which is "stack overflow"
--- where it is the stack that cannot grow. The next run has to succeed, and at the end nothing more is
--- held than before.
local cjson = require "cjson"
local core = require "lambda.core"
local endpoint = require "support.endpoint"
local fake = require "support.fake"
local fresh = require "support.fresh"
local identity = require "support.identity"
local lambda = require "lambda"

local faults = rawget(_G, "faults")
local ENDLESS = 1000000000
local PEM = [[
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIHc+W6/cjxo+ASBO1/ja4aJxHufSgk9hKqgpBV3Na4imoAoGCCqGSM49
AwEHoUQDQgAEmHVXQe28fec9XnfkW14B2OyBq2bfcpJS01jAnwTPbOVr+zzCkrOf
Opk7saVbUfpI90aDfEfUo5NjEf+LAPte/w==
-----END EC PRIVATE KEY-----
]]
local PARAMS = { function_name = "my-function", maximum_retry_attempts = 1,
  destination_config = { on_failure = { destination = "arn:aws:sqs:us-east-1:123456789012:q" } } }

local path = os.tmpname()
local server, world
local elsewhere, base -- the module where STS is that of the world, and keys that it knows

local function client_of(more)
  local options = { region = "us-east-1", credentials = fake.KEYS, endpoint = server.url, max_attempts = 1 }
  for name, value in pairs(more or {}) do options[name] = value end
  return assert(lambda.new(options))
end

local function put(client)
  local result, err = client:put_function_event_invoke_config(PARAMS)
  return result and ("%d %s"):format(result.maximum_retry_attempts,
    result.destination_config.on_failure.destination), err
end

local function https() return { endpoint = server.https_url, ca_bundle = server.ca } end

--- Of each: how a client is made, once for all runs or anew in each, and what is done with it. The
--- result is text, so that half a result is seen.
local SCENARIOS = {
  { name = "call", options = function() return {} end, run = put },
  { name = "first call", run = function() return put(client_of()) end },
  { name = "call over TLS", options = https, run = put },
  { name = "first call over TLS", run = function() return put(client_of(https())) end },
  { name = "error of the service", options = function() return {} end, run = function(client)
    local _, err = client:get_function_event_invoke_config { function_name = "nobody" }
    return err.code == "ResourceNotFoundException" and tostring(err.status) or nil, err
  end },
  { name = "answer that is not JSON", options = function()
    return { runtime = { send = function() return { status = 200, headers = {}, body = "<html>" } end } }
  end, run = function(client)
    local _, err = put(client)
    return err.code == "ResponseError" and err.message or nil, err
  end },
  { name = "violations", options = function() return {} end, run = function(client)
    local _, err = client:put_function_event_invoke_config { function_nam = "f", qualifier = "a b",
      maximum_retry_attempts = 3.5, destination_config = { on_failure = { destination = "\0" } } }
    return err.violations and #err.violations .. err.message, err
  end },
  { name = "invoke", options = function() return {} end, run = function(client)
    local result, err = client:invoke { function_name = "my-function", payload = { a = { 1, "x" } } }
    return result and cjson.encode(result.payload), err
  end },
  { name = "stream", options = function() return {} end, run = function(client)
    local result, err = client:invoke_with_response_stream { function_name = "my-function",
      payload = '{"stream":["one ","two ","three"]}' }
    local parts = {}
    repeat
      local part
      if result then part, err = result:read() end
      parts[#parts + 1] = part
    until not part
    return not err and table.concat(parts) or nil, err
  end },
  { name = "stream that is left early", options = function() return {} end, run = function(client)
    local result, err = client:invoke_with_response_stream { function_name = "my-function",
      payload = '{"stream":["one ","two ","three"]}' }
    local part
    if result then
      part, err = result:read()
      result:close()
    end
    return part, err
  end },
  { name = "pages", options = function() return {} end, run = function(client)
    local found = {}
    for item in client:list_function_event_invoke_configs_items { function_name = "my-function" } do
      found[#found + 1] = item.function_arn
    end
    return table.concat(found, " ")
  end },
  { name = "sign", options = function() return {} end, run = function(client)
    local headers, err = client:sign({ url = "https://a.example/b?c=d", body = "{}" }, { time = 1 })
    return headers and headers.authorization, err
  end },
  { name = "credential_process", run = function()
    local client = client_of { credentials = lambda.credentials.process {
      command = [[printf '{"Version":1,"AccessKeyId":"AKID","SecretAccessKey":"hush"}']] } }
    local headers, err = client:sign { url = "https://a.example/" }
    return headers and headers.authorization:match("Credential=(%w+)/"), err
  end },
  { name = "assume_role", run = function()
    local client = assert(elsewhere.new { region = "us-east-1",
      credentials = elsewhere.credentials.assume_role { source = function() return base end,
        role_arn = "arn:aws:iam::123456789012:role/r", mfa_serial = "GAHT12345678",
        mfa_code = function() return "012345" end } })
    local headers, err = client:sign { url = "https://a.example/" }
    return headers and headers.authorization:match("Credential=(%w%w%w%w)"), err
  end },
  { name = "signature of a login", stride = 61, run = function()
    local signature, err = core.es256_sign(PEM, "text")
    return signature and #signature, err
  end },
  { name = "private file", run = function()
    local ok, err = core.write_private(path, "text")
    return ok, err
  end },
  { name = "require", may_raise = "lambda", run = function() -- Lua names the module
    for name in pairs(package.loaded) do
      if name:find("^lambda") then package.loaded[name] = nil end
    end
    local module = require "lambda"
    return type(module.put_function_event_invoke_config) .. type(module.new {})
  end },
}

local WAYS = { { kind = "lua", count = 2 }, { kind = "lua", count = ENDLESS }, { kind = "c", count = 1 },
  { kind = "c", count = ENDLESS }, { kind = "descriptor", count = 1 },
  { kind = "descriptor", count = ENDLESS } } -- Lua asks for memory twice, the second time after a collection

-- Whatever copy of the library it is of.
local function is_typed(err)
  return type(err) == "table" and type(err.code) == "string" and type(err.message) == "string"
end

local function is_clean(scenario, ok, value, err, expected)
  if ok then
    return value == expected or value == nil and (is_typed(err) or type(err) == "string")
  elseif type(value) ~= "string" then
    return is_typed(value)
  end
  for _, words in ipairs { "not enough memory", "stack overflow", scenario.may_raise } do
    if value:find(words, 1, true) then return true end
  end
  return false
end

local function settle()
  collectgarbage()
  collectgarbage()
end

-- Fail the first-th allocation: whether there was one, or nil and what was wrong.
local function step(scenario, way, client, first, expected)
  local err
  local ok, value, reached = faults.try(way.kind, first, way.count, function()
    local result
    result, err = scenario.run(client)
    return result
  end)
  if not is_clean(scenario, ok, value, err, expected) then
    return nil, ("ends with %s, %s"):format(tostring(value), tostring(err))
  end
  local after, later = scenario.run(client)
  if after ~= expected then
    return nil, ("the next one ends with %s, %s"):format(tostring(after), tostring(later))
  end
  return reached
end

-- All steps of a scenario: how many, or nil and what was wrong.
local function walk(scenario, way, client, expected)
  for first = 1, ENDLESS, scenario.stride or 1 do
    local reached, problem = step(scenario, way, client, first, expected)
    if problem then
      return nil, ("allocation %d: %s"):format(first, problem)
    elseif not reached then
      return first - 1
    end
  end
end

-- Walk twice: the first time fills what libraries keep, such as the errors that OpenSSL remembers.
local function walk_twice(scenario, way)
  local client = scenario.options and client_of(scenario.options())
  local expected, err = scenario.run(client)
  if not expected then
    return nil, "without a fault: " .. tostring(err)
  end
  local steps, problem = walk(scenario, way, client, expected)
  if not steps then
    return nil, problem
  end
  settle()
  local had = faults.held(way.kind)
  steps, problem = walk(scenario, way, client, expected)
  settle()
  local more = faults.held(way.kind) - had
  if steps and more > 0 then
    return nil, ("%d more are held after a second walk than after the first"):format(more)
  end
  return steps, problem
end

local function is_wanted(name)
  for i = 1, #arg do
    if arg[i] == name then return true end
  end
  return #arg == 0
end

local function main()
  local counts = { passed = 0, failed = 0 }
  server = endpoint.start { certificates = "build/certificates" }
  world = identity.start()
  elsewhere = fresh.world { env = { AWS_ENDPOINT_URL_STS = world.url }, files = {} } "lambda"
  base = { access_key_id = "AKIDSECOND",
    secret_access_key = world.keys.AKIDSECOND.secret_access_key }
  server:control("functions", { name = PARAMS.function_name })
  for _, scenario in ipairs(SCENARIOS) do
    for _, way in ipairs(is_wanted(scenario.name) and WAYS or {}) do
      local steps, problem = walk_twice(scenario, way)
      local outcome = steps and "passed" or "failed"
      counts[outcome] = counts[outcome] + 1
      print(("%s: %s, %s of %s: %s"):format(outcome, scenario.name,
        way.count == ENDLESS and "all from one on" or "one", way.kind,
        steps and steps .. " of them" .. (scenario.stride and ", some" or "") or problem))
    end
  end
  server:stop()
  world:stop()
  os.remove(path)
  print(("%d passed, %d failed"):format(counts.passed, counts.failed))
  return counts.failed == 0
end

os.exit(main(), true)
