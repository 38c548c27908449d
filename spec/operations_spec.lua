-- The operations end to end, over HTTP against the local endpoint, which verifies each signature.
local endpoint = require "support.endpoint"
local fake = require "support.fake"
local fresh = require "support.fresh"
local lambda = require "lambda"

local GET, PUT = "get_function_event_invoke_config", "put_function_event_invoke_config"
local UPDATE, DELETE = "update_function_event_invoke_config", "delete_function_event_invoke_config"
local LIST = "list_function_event_invoke_configs"
local ARN = "arn:aws:lambda:us-east-1:123456789012:function:my-function"
local QUEUE = "arn:aws:sqs:us-east-1:123456789012:dead-letters"
local MY = { function_name = "my-function" }

local server, client, slept

-- A client of the endpoint that does not really sleep; `over` replaces options.
local function new(over)
  local options = { region = "us-east-1", credentials = fake.KEYS, endpoint = server.url,
    timeout = 10, runtime = { sleep = function(seconds) slept[#slept + 1] = seconds end } }
  for name, value in pairs(over or {}) do options[name] = value end
  return assert(lambda.new(options))
end

local function configured()
  assert(client[PUT](client, { function_name = "my-function", maximum_retry_attempts = 1 }))
end

-- What each request was: method, status, whether the signature held.
local function log()
  local seen = {}
  for i, request in ipairs(server:requests()) do
    seen[i] = { request.method, request.status, request.verified }
  end
  return seen
end

-- A config less the time it was modified at, which must be now.
local function without_time(config)
  assert.near(os.time(), config.last_modified, 5)
  config.last_modified = nil
  return config
end

setup(function() server = endpoint.start() end)
teardown(function() server:stop() end)
before_each(function()
  server:reset()
  slept = {}
  client = new()
end)

describe("the five operations", function()
  it("put, get, update, list and delete", function()
    local params = { function_name = "my-function", qualifier = "BLUE", maximum_retry_attempts = 1,
      maximum_event_age_in_seconds = 3600, destination_config = { on_failure = { destination = QUEUE } } }
    local stored = { function_arn = ARN .. ":BLUE", maximum_retry_attempts = 1,
      maximum_event_age_in_seconds = 3600,
      destination_config = { on_success = {}, on_failure = { destination = QUEUE } } }
    local of = { function_name = "my-function", qualifier = "BLUE" }
    assert.same(stored, without_time(client[PUT](client, params)))
    assert.same(stored, without_time(client[GET](client, of)))

    stored.maximum_retry_attempts = 0
    assert.same(stored, without_time(client[UPDATE](client, { function_name = "my-function:BLUE",
      maximum_retry_attempts = 0 })))
    local page = client[LIST](client, MY)
    without_time(page.function_event_invoke_configs[1])
    assert.same({ function_event_invoke_configs = { stored } }, page)

    assert.same({}, (client[DELETE](client, of)))
    assert.same({ function_event_invoke_configs = {} }, (client[LIST](client, MY)))
    assert.same({ { "PUT", 200, true }, { "GET", 200, true }, { "POST", 200, true },
      { "GET", 200, true }, { "DELETE", 204, true }, { "GET", 200, true } }, log())
  end)

  it("replace all settings with put, and only those given with update", function()
    assert(client[PUT](client, { function_name = "my-function", maximum_retry_attempts = 2,
      maximum_event_age_in_seconds = 60 }))
    local config = client[UPDATE](client, { function_name = "my-function",
      maximum_event_age_in_seconds = 120 })
    assert.same({ 2, 120 }, { config.maximum_retry_attempts, config.maximum_event_age_in_seconds })
    local none = { on_success = {}, on_failure = {} }
    assert.same({ function_arn = ARN .. ":$LATEST", maximum_event_age_in_seconds = 60,
      destination_config = none }, without_time(client[PUT](client, { function_name = "my-function",
      maximum_event_age_in_seconds = 60 })))
  end)

  it("return results with Lua's own numbers", function()
    configured()
    local config = client[GET](client, MY)
    assert.equal("1", tostring(config.maximum_retry_attempts))
    assert.equal(config.last_modified, tonumber(("%.3f"):format(config.last_modified)))
  end)

  for _, name in ipairs { "my-function", "my-function:$LATEST", ARN, ARN .. ":$LATEST",
    "123456789012:function:my-function", "us-east-1:123456789012:function:my-function",
    "function:my-function" } do
    it("know the function as " .. name, function()
      configured()
      local result, err, metadata = client[GET](client, { function_name = name })
      assert.is_nil(err)
      assert.equal(ARN .. ":$LATEST", result.function_arn)
      assert.same({ 1, 200, 36 }, { metadata.attempts, metadata.status, #metadata.request_id })
    end)
  end

  it("go page by page", function()
    local qualifiers = { "$LATEST", "1", "2", "BLUE", "prod" }
    for _, qualifier in ipairs(qualifiers) do
      assert(client[PUT](client, { function_name = "my-function", qualifier = qualifier,
        maximum_retry_attempts = 0 }))
    end
    local found, sizes, marker = {}, {}, nil
    repeat
      local page = assert(client[LIST](client, { function_name = "my-function", max_items = 2,
        marker = marker }))
      for _, config in ipairs(page.function_event_invoke_configs) do
        found[#found + 1] = config.function_arn:sub(#ARN + 2)
      end
      sizes[#sizes + 1] = #page.function_event_invoke_configs
      marker = page.next_marker
    until not marker
    assert.same({ qualifiers, { 2, 2, 1 } }, { found, sizes })
    for _, request in ipairs(server:requests()) do assert.is_true(request.verified) end
  end)

  it("work on the module's own client, from the environment alone", function()
    local module = fresh.world { files = {}, env = { AWS_ENDPOINT_URL_LAMBDA = server.url,
      AWS_DEFAULT_REGION = "us-east-1", AWS_ACCESS_KEY_ID = "AKIDTEMPORARY",
      AWS_SECRET_ACCESS_KEY = "temporary-secret", AWS_SESSION_TOKEN = "TOKEN" } } "lambda"
    assert(module[PUT] { function_name = "my-function", maximum_retry_attempts = 0 })
    assert.equal(0, module[GET](MY).maximum_retry_attempts)
    assert.same({ { "PUT", 200, true }, { "GET", 200, true } }, log())
  end)

  it("go below a base path", function()
    server:control("settings", { base_path = "/base/path" })
    client = new { endpoint = server.url .. "/base/path/" }
    configured()
    assert.equal("/base/path/2019-09-25/functions/my-function/event-invoke-config",
      server:requests()[1].target)
    assert.same({ { "PUT", 200, true } }, log())
  end)

  it("send what HTTP and AWS need, and no more", function()
    configured()
    local fields = server:requests()[1].fields
    local names = {}
    for name in pairs(fields) do names[#names + 1] = name end
    table.sort(names)
    assert.same({ "accept", "amz-sdk-invocation-id", "amz-sdk-request", "authorization",
      "content-length", "content-type", "host", "user-agent", "x-amz-date" }, names)
    assert.same({ "127.0.0.1:" .. server.port, "application/json" },
      { fields.host, fields["content-type"] })
  end)
end)

local NO_CONFIG = "The function " .. ARN .. ":BLUE doesn't have an EventInvokeConfig"
local NOTHING_SET = "You must specify at least one of error handling or destination setting."
local MISMATCH = "The request signature we calculated does not match the signature you provided. Check "
  .. "your AWS Secret Access Key and signing method. Consult the service documentation for details."
local INVALID_TOKEN = "The security token included in the request is invalid."
local OTHER_REGION = "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')"
local TOO_MANY = "1 validation error detected: Value '3' at 'maximumRetryAttempts' failed to satisfy "
  .. "constraint: Member must have value less than or equal to 2"

-- operation, parameters, options, what the error is, a class it has.
local ERRORS = {
  { GET, { function_name = "my-function", qualifier = "BLUE" }, nil,
    { "ResourceNotFoundException", 404, "User", NO_CONFIG }, "ResourceNotFoundException" },
  { DELETE, { function_name = "my-function:BLUE" }, nil,
    { "ResourceNotFoundException", 404, "User", NO_CONFIG }, "ResourceNotFoundException" },
  { UPDATE, { function_name = "my-function:BLUE", maximum_retry_attempts = 0 }, nil,
    { "ResourceNotFoundException", 404, "User", NO_CONFIG }, "ResourceNotFoundException" },
  { PUT, { function_name = "nobody", maximum_retry_attempts = 0 }, nil,
    { "ResourceNotFoundException", 404, "User", "The function doesn't exist." },
    "ResourceNotFoundException" },
  { LIST, { function_name = "nobody" }, nil,
    { "ResourceNotFoundException", 404, "User", "The function doesn't exist." },
    "ResourceNotFoundException" },
  { GET, { function_name = "arn:aws:lambda:eu-west-1:123456789012:function:f" }, nil,
    { "ResourceNotFoundException", 404, "User", OTHER_REGION }, "ResourceNotFoundException" },
  { PUT, MY, nil, { "InvalidParameterValueException", 400, "User", NOTHING_SET },
    "InvalidParameterValueException" },
  { PUT, { function_name = "my-function", maximum_retry_attempts = 3 }, { validate = false },
    { "ValidationException", 400, nil, TOO_MANY }, "ServiceError" },
  { GET, MY, { credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "wrong" } },
    { "InvalidSignatureException", 403, nil, MISMATCH }, "ServiceError" },
  { GET, MY, { credentials = { access_key_id = "AKIDNOBODY", secret_access_key = fake.SECRET } },
    { "UnrecognizedClientException", 403, nil, INVALID_TOKEN }, "ServiceError" },
  { GET, MY, { credentials = { access_key_id = "AKIDTEMPORARY", secret_access_key = "temporary-secret" } },
    { "UnrecognizedClientException", 403, nil, INVALID_TOKEN }, "ServiceError" },
  { GET, MY, { region = "eu-west-1" }, { "InvalidSignatureException", 403, nil,
    "Credential should be scoped to a valid region, not 'eu-west-1'." }, "ServiceError" },
}

describe("an error of the service", function()
  for i, case in ipairs(ERRORS) do
    it(("has its class, row %d: %s"):format(i, case[4][1]), function()
      client = new(case[3])
      local result, err, metadata = client[case[1]](client, case[2])
      assert.is_nil(result)
      assert.same(case[4], { err.code, err.status, err.type, err.message })
      assert.is_true(err:is(case[5]) and err:is(case[4][1]) and err:is("ServiceError"))
      assert.same({ 1, false, case[1], 36 },
        { metadata.attempts, err.retryable, err.operation, #err.request_id })
      assert.equal(1, #server:requests())
    end)
  end

  for code, status in pairs(require "lambda.error_shapes") do
    it("is typed when the service answers " .. code, function()
      server:faults { error = code, message = "as told", count = 3, headers = { ["retry-after"] = "0" },
        members = { Reason = "CallerRateLimitExceeded", Extra = { 1 } } }
      local _, err = client[PUT](client, { function_name = "my-function", maximum_retry_attempts = 0 })
      local throttled, attempts = status == 429, status >= 429 and 3 or 1
      assert.same({ true, code, status, "as told", code == "ServiceException" and "Service" or "User",
        attempts, attempts > 1, throttled and "CallerRateLimitExceeded" or nil, throttled and "0" or nil },
        { err:is(code), err.code, err.status, err.message, err.type, err.attempts, err.retryable,
          err.reason, err.retry_after_seconds })
      assert.equal(attempts, #server:requests())
    end)
  end

  it("comes of a clock that is wrong", function()
    client = new { runtime = { now = function() return os.time() - 3600 end },
      disable_clock_skew_correction = true }
    local _, err = client[GET](client, MY)
    assert.equal("InvalidSignatureException", err.code)
    assert.truthy(err.message:find("^Signature expired: "))
  end)
end)

describe("the signature", function()
  for title, credentials in pairs {
    ["long-lived keys"] = fake.KEYS,
    ["other keys"] = { access_key_id = "AKIDSECOND", secret_access_key = "second-secret" },
    ["a session"] = { access_key_id = "AKIDTEMPORARY", secret_access_key = "temporary-secret",
      session_token = "TOKEN" },
  } do
    it("holds with " .. title, function()
      client = new { credentials = credentials }
      configured()
      assert.same({ { "PUT", 200, true } }, log())
    end)
  end

  it("holds for clients that take turns", function()
    local clients = { client, new { credentials = { access_key_id = "AKIDSECOND",
      secret_access_key = "second-secret" } } }
    for i = 0, 5 do
      local turn = clients[i % 2 + 1]
      assert(turn[PUT](turn, { function_name = "my-function", maximum_retry_attempts = 0 }))
    end
    for _, request in ipairs(server:requests()) do assert.is_true(request.verified) end
    assert.equal(2, server:control("connections").connections)
  end)
end)
