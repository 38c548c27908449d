-- The policy of one call, on a runtime that is all made up.
local core = require "lambda.core"
local errors = require "lambda.errors"
local fake = require "support.fake"
local fresh = require "support.fresh"
local lambda = require "lambda"

local GET, PUT = "get_function_event_invoke_config", "put_function_event_invoke_config"
local PARAMS = { function_name = "my-function:BLUE" }
local PATH = "/2019-09-25/functions/my-function%3ABLUE/event-invoke-config"
local OK = fake.answer(200)
local TOKEN = "IQoJb3JpZ2luX2VjEXAMPLETOKEN=="
local SIGNED = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/us-east-1/lambda/aws4_request, "
  .. "SignedHeaders=amz-sdk-invocation-id;amz-sdk-request;host;x-amz-date, Signature=…"

local function failure(kind, sent)
  return { kind = kind, message = kind .. " failed", sent = sent or false }
end

local function client_on(answers, over)
  local options, journal = fake.options(answers, over)
  return assert(lambda.new(options)), journal
end

-- A client's Get: the result, the error and the metadata, and the journal.
local function get(answers, over, call_options)
  local client, journal = client_on(answers, over)
  local result, err, metadata = client[GET](client, PARAMS, call_options)
  return journal, result, err, metadata
end

describe("a call", function()
  it("asks its client for nothing that it does not have", function()
    local client = client_on { OK, OK }
    assert(client[GET](client, PARAMS))
    local methods = getmetatable(getmetatable(client).__index)
    local index, missed = methods.__index, {}
    methods.__index = function(_, name) missed[#missed + 1] = name return nil end
    local result, err = client[GET](client, PARAMS)
    methods.__index = index
    assert(result, err)
    assert.same({}, missed)
  end)

  it("sends one signed request", function()
    local journal, result, err, metadata = get { fake.answer(200, '{"FunctionArn":"a"}') }
    assert.same({ { function_arn = "a" }, { attempts = 1, status = 200, seconds = 0 } },
      { result, metadata })
    assert.is_nil(err)
    assert.same({ {
      method = "GET", scheme = "https", host = "lambda.us-east-1.amazonaws.com", port = 443,
      path = PATH, query = "", headers = {
        host = "lambda.us-east-1.amazonaws.com", ["x-amz-date"] = "20260102T030405Z",
        authorization = SIGNED,
      },
    } }, journal.requests)
    assert.same({ { timeout = 60, connect_timeout = 3.1, proxy = "" } }, journal.limits)
    assert.same({ "requests" }, journal.order)
  end)

  it("has a body, its type, and a session token when there are such", function()
    local credentials = fake.copy(fake.KEYS)
    credentials.session_token = TOKEN
    local client, journal = client_on({ OK }, { credentials = credentials })
    client[PUT](client, { function_name = "f", qualifier = "$LATEST", maximum_retry_attempts = 0 })
    local sent = journal.requests[1]
    assert.same({ "PUT", "/2019-09-25/functions/f/event-invoke-config", "Qualifier=%24LATEST",
      '{"MaximumRetryAttempts":0}', "application/json", TOKEN },
      { sent.method, sent.path, sent.query, sent.body, sent.headers["content-type"],
        sent.headers["x-amz-security-token"] })
    assert.truthy(sent.headers.authorization:find(
      "SignedHeaders=amz-sdk-invocation-id;amz-sdk-request;content-type;host;x-amz-date;"
      .. "x-amz-security-token,", 1, true))
  end)

  for _, case in ipairs { -- endpoint, scheme, host, port, base path, host header
    { "http://127.0.0.1:4566", "http", "127.0.0.1", 4566, "", "127.0.0.1:4566" },
    { "http://[::1]:4566/base/", "http", "[::1]", 4566, "/base", "[::1]:4566" },
    { "https://proxy.example/a/b", "https", "proxy.example", 443, "/a/b", "proxy.example" },
    { "https://proxy.example:443/", "https", "proxy.example", 443, "", "proxy.example" },
    { "http://proxy.example:443", "http", "proxy.example", 443, "", "proxy.example:443" },
  } do
    it("goes to the endpoint " .. case[1], function()
      local client, journal = client_on({ OK }, { endpoint = case[1] })
      for _ = 1, 2 do assert(client[GET](client, PARAMS)) end
      for i = 1, 2 do
        local sent = journal.requests[i]
        assert.same({ case[2], case[3], case[4], case[5] .. PATH, case[6] },
          { sent.scheme, sent.host, sent.port, sent.path, sent.headers.host })
      end
    end)
  end

  it("signs the path that is sent, base path and all", function()
    local sent
    get({ function(request) sent = fake.copy(request) return OK end },
      { endpoint = "http://127.0.0.1:4566/base" })
    assert.equal("/base" .. PATH, sent.path)
    local again = { method = "GET", path = sent.path, headers = { host = "127.0.0.1:4566",
      ["amz-sdk-invocation-id"] = sent.headers["amz-sdk-invocation-id"],
      ["amz-sdk-request"] = sent.headers["amz-sdk-request"] } }
    assert(core.signer():sign(again, fake.KEYS, "us-east-1", "lambda", fake.NOW))
    assert.equal(again.headers.authorization, sent.headers.authorization)
  end)

  it("never modifies what it is given", function()
    local params = { function_name = "f", destination_config = { on_failure = {} } }
    local call_options = { timeout = 2 }
    local options, journal = fake.options { fake.answer(503), OK }
    options.credentials = fake.copy(fake.KEYS)
    local before = fake.copy { params, call_options, options }
    local inner = params.destination_config
    local client = assert(lambda.new(options))
    assert(client[PUT](client, params, call_options))
    assert.is_nil((client[PUT](client, { function_name = 5 }, call_options)))
    assert.same(before, { params, call_options, options })
    assert.equal(inner, params.destination_config)
    assert.equal(2, #journal.requests)
  end)

  it("can leave the judging to the service", function()
    local params = { function_name = "f", maximum_retry_attempts = 9 }
    local lax, lax_journal = client_on({ OK }, { validate = false })
    local strict, strict_journal = client_on { OK }
    assert(lax[PUT](lax, params))
    assert(strict[PUT](strict, params, { validate = false }))
    assert.is_nil((strict[PUT](strict, params)))
    assert.is_nil((lax[PUT](lax, params, { validate = true })))
    assert.same({ 1, 1 }, { #lax_journal.requests, #strict_journal.requests })
    assert.equal('{"MaximumRetryAttempts":9}', strict_journal.requests[1].body)
  end)
end)

describe("the limits of an attempt", function()
  local OWN = { timeout = 7, connect_timeout = 2, ca_bundle = "/ca.pem" }

  local function without_proxy(limits)
    assert.equal("", limits.proxy)
    limits.proxy = nil
    return limits
  end

  for _, case in ipairs { -- options of the call, limits
    { nil, OWN },
    { {}, OWN },
    { { timeout = 0.25 }, { timeout = 0.25, connect_timeout = 2, ca_bundle = "/ca.pem" } },
    { { connect_timeout = 1 }, { timeout = 7, connect_timeout = 1, ca_bundle = "/ca.pem" } },
    { { timeout = 3, connect_timeout = 4, max_attempts = 1, validate = true },
      { timeout = 3, connect_timeout = 4, ca_bundle = "/ca.pem" } },
  } do
    it("are the client's, less those of the call", function()
      local client, journal = client_on({ fake.answer(500), OK }, OWN)
      client[GET](client, PARAMS, case[1])
      client[GET](client, PARAMS)
      assert.same(case[2], without_proxy(journal.limits[1]))
      assert.same(OWN, without_proxy(journal.limits[#journal.limits]))
    end)
  end

  it("are the same for every attempt", function()
    local journal = get({ fake.answer(500) }, nil, { timeout = 2 })
    local limits = { timeout = 2, connect_timeout = 3.1, proxy = "" }
    assert.same({ limits, limits, limits }, journal.limits)
  end)
end)

describe("attempts", function()
  local Z = fake.answer(500)
  for _, case in ipairs { -- answers, max_attempts of the client and the call, slept, error's class
    { { OK }, nil, nil, {} },
    { { Z, OK }, nil, nil, { 0.025 } },
    { { failure "closed", failure "connect", OK }, nil, nil, { 0.025, 0.05 } },
    { { failure "resolve", failure "timeout", OK }, nil, nil, { 0.025, 0.05 } },
    { { fake.answer(429), OK }, nil, nil, { 0.5 } },
    { { Z, fake.answer(429), OK }, nil, nil, { 0.025, 1 } },
    { { fake.answer(503, "", { ["retry-after"] = "2" }), OK }, nil, nil, { 2 } },
    { { Z }, nil, nil, { 0.025, 0.05 }, "ServiceError" },
    { { Z }, 1, nil, {}, "ServiceError" },
    { { Z }, 5, nil, { 0.025, 0.05, 0.1, 0.2 }, "ServiceError" },
    { { Z }, 5, 2, { 0.025 }, "ServiceError" },
    { { Z }, 1, 3, { 0.025, 0.05 }, "ServiceError" },
    { { failure("timeout", true) }, nil, nil, { 0.025, 0.05 }, "TimeoutError" },
    { { failure "closed" }, nil, nil, { 0.025, 0.05 }, "TransportError" },
    { { Z, fake.answer(404) }, nil, nil, { 0.025 }, "ServiceError" },
    { { Z, fake.answer(200, "[]") }, nil, nil, { 0.025 }, "ResponseError" },
    { { fake.answer(200, "<html>"), OK }, nil, nil, {}, "ResponseError" },
    { { failure "tls", OK }, nil, nil, {}, "TransportError" },
    { { failure "other", OK }, nil, nil, {}, "TransportError" },
    { { fake.answer(307), OK }, nil, nil, {}, "ServiceError" },
    { { fake.answer(400), OK }, nil, nil, {}, "ServiceError" },
  } do
    local attempts = #case[4] + 1
    it(("are %d, with pauses only between them"):format(attempts), function()
      local journal, result, err, metadata = get(case[1], { max_attempts = case[2] },
        case[3] and { max_attempts = case[3] })
      local order = { "requests" }
      for _ = 2, attempts do order[#order + 1], order[#order + 2] = "slept", "requests" end
      assert.same({ case[4], order }, { journal.slept, journal.order })
      assert.equal(attempts, metadata.attempts)
      assert.equal(case[5] == nil, result ~= nil)
      if case[5] then
        assert.is_true(err:is(case[5]))
        assert.same({ attempts, GET }, { err.attempts, err.operation })
      else
        assert.is_nil(err)
      end
    end)
  end

  it("draw a random number each", function()
    local options, journal = fake.options { Z }
    local drawn = 0
    options.runtime.random = function()
      drawn = drawn + 1
      return drawn / 4
    end
    local client = assert(lambda.new(options))
    client[GET](client, PARAMS)
    assert.same({ 0.25 * 0.05, 0.5 * 0.1 }, journal.slept)
  end)

  it("are signed with the keys and the time of each", function()
    local options, journal = fake.options { Z }
    local time, number = fake.NOW, 0
    options.runtime.now = function() return time end
    options.runtime.sleep = function() time = time + 86400 end
    options.credentials = function()
      number = number + 1
      return { access_key_id = "AKID" .. number, secret_access_key = "s",
        session_token = number == 2 and "t" or nil }
    end
    local client = assert(lambda.new(options))
    client[GET](client, PARAMS)
    local seen = {}
    for i, request in ipairs(journal.requests) do
      local headers = request.headers
      seen[i] = { headers["x-amz-date"], headers["x-amz-security-token"],
        headers.authorization:match("Credential=([^/]+/%d+)/.*SignedHeaders=([^,]+)") }
    end
    local signed = "amz-sdk-invocation-id;amz-sdk-request;host;x-amz-date"
    assert.same({ { "20260102T030405Z", nil, "AKID1/20260102", signed },
      { "20260103T030405Z", "t", "AKID2/20260103", signed .. ";x-amz-security-token" },
      { "20260104T030405Z", nil, "AKID3/20260104", signed } }, seen)
  end)
end)

describe("an error", function()
  it("without an answer is told whole", function()
    local _, _, err = get { failure("closed", true) }
    assert.same({ code = "TransportError", message = "closed failed", kind = "closed", sent = true,
      attempts = 3, retryable = true, gave_up = "attempts", seconds = 0, operation = GET },
      fake.fields(err))
    assert.equal("TransportError: closed failed (get_function_event_invoke_config, closed, "
      .. "3 attempts)", tostring(err))
  end)

  -- The assert of stock Lua 5.1 and 5.2 takes a string alone; the README has the way around it.
  local takes_objects = type(select(2, pcall(fake.assert, nil, {}))) == "table"
  local if_so = takes_objects and it or function() end
  if_so("is what assert raises", function()
    local client = client_on { fake.answer(404, '{"code":"ResourceNotFoundException"}') }
    local ok, err = pcall(fake.assert, client[GET](client, PARAMS))
    assert.is_false(ok)
    assert.is_true(errors.is(err, "ResourceNotFoundException"))
  end)

  for title, over in pairs {
    ["after an answer"] = { runtime = { send = function() return fake.answer(404) end } },
    ["without an answer"] = { runtime = { send = function() return nil, failure "tls" end } },
    ["before sending"] = { credentials = function() end },
    ["of options"] = { call = { timeout = -1 } },
  } do
    it("is its own metadata, " .. title, function()
      local call_options = over.call
      over.call = nil
      local _, _, err, metadata = get({ OK }, over, call_options)
      assert.is_true(errors.is(err, "Error"))
      assert.equal(err, metadata)
      assert.equal("number", type(metadata.attempts))
    end)
  end
end)

describe("metadata", function()
  local function answer(status, id)
    return fake.answer(status, "{}", { ["x-amzn-requestid"] = id })
  end

  for _, case in ipairs { -- answers, metadata
    { { answer(200, "one") }, { attempts = 1, status = 200, request_id = "one" } },
    { { answer(500, "one"), answer(200, "two") },
      { attempts = 2, status = 200, request_id = "two" } },
    { { answer(500, "one"), answer(404) }, { attempts = 2, status = 404 } },
    { { answer(500, "one"), answer(404, "two") },
      { attempts = 2, status = 404, request_id = "two" } },
    { { failure "tls" }, { attempts = 1 } },
  } do
    it("is of the last answer", function()
      local _, _, _, metadata = get(case[1])
      assert.same(case[2], { attempts = metadata.attempts, status = metadata.status,
        request_id = metadata.request_id })
    end)
  end
end)

describe("credentials that fail", function()
  it("are told before anything is sent", function()
    local journal, result, err = get({ OK }, {
      credentials = function() return nil, "the vault is sealed" end,
    })
    assert.is_nil(result)
    assert.same({ code = "CredentialsError", retryable = false, operation = GET, attempts = 0,
      seconds = 0, message = "the credentials function failed: the vault is sealed" }, fake.fields(err))
    assert.same({}, journal.order)
  end)

  it("at a later attempt leave the count of those that were sent", function()
    local asked = 0
    local journal, _, err = get({ fake.answer(500) }, { credentials = function()
      asked = asked + 1
      if asked == 1 then return fake.KEYS end
    end })
    assert.same({ "CredentialsError", 1, 1 }, { err.code, #journal.requests, err.attempts })
  end)
end)

-- A client in a world of its own, whose host runtime is a fake; its journal, and the world's.
local function in_world(env, files)
  local runtime, journal = fake.runtime { OK }
  journal.made = 0
  local load, world = fresh.world { env = env, files = files or {}, modules = {
    ["lambda.runtime.plain"] = { new = function()
      journal.made = journal.made + 1
      return runtime
    end },
  } }
  return load "lambda", journal, world
end

describe("a client that lacks something", function()
  it("says where it looked for a region, and sends nothing", function()
    local module, journal = in_world { HOME = "/home/u", AWS_ACCESS_KEY_ID = "A",
      AWS_SECRET_ACCESS_KEY = "s" }
    local result, err = module[GET](PARAMS)
    assert.is_nil(result)
    assert.is_true(module.errors.is(err, "ConfigurationError"))
    assert.same({ code = "ConfigurationError", operation = GET, retryable = false, attempts = 0, message =
      "no region: the option region, AWS_REGION and AWS_DEFAULT_REGION are not set, and there is "
      .. 'none in profile "default" of /home/u/.aws/config. Set region in lambda.new{...}, or '
      .. 'AWS_REGION (inside nginx also name it in its configuration, "env AWS_REGION;"), or '
      .. "region in that profile" }, fake.fields(err))
    assert.same({}, journal.order)
  end)

  it("says where it looked for credentials, and sends nothing", function()
    local module, journal = in_world { HOME = "/home/u", AWS_REGION = "us-east-1",
      AWS_EC2_METADATA_DISABLED = "true" }
    local result, err = module[GET](PARAMS)
    assert.is_nil(result)
    assert.is_true(module.errors.is(err, "CredentialsError"))
    assert.same({ code = "CredentialsError", operation = GET, retryable = false, attempts = 0,
      seconds = 0, message = "no credentials; asked in this order: environment: AWS_ACCESS_KEY_ID is not set; profile: "
      .. 'no keys in profile "default" of /home/u/.aws/config and /home/u/.aws/credentials; web '
      .. "identity: AWS_WEB_IDENTITY_TOKEN_FILE is not set; container: "
      .. "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and AWS_CONTAINER_CREDENTIALS_FULL_URI are not "
      .. "set; instance metadata: switched off by AWS_EC2_METADATA_DISABLED. Give "
      .. "lambda.new{...} credentials, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (inside "
      .. 'nginx also name them in its configuration, "env AWS_ACCESS_KEY_ID;"), or put keys in a '
      .. "profile" }, fake.fields(err))
    assert.same({}, journal.order)
  end)

  it("looks again at the next call", function()
    local files = {}
    local module, journal = in_world({ HOME = "/h" }, files)
    assert.is_nil((module[GET](PARAMS)))
    files["/h/.aws/config"] = "[default]\nregion = us-east-1\naws_access_key_id = A\n"
      .. "aws_secret_access_key = s\n"
    local other = assert(module.new())
    assert(other[GET](other, PARAMS))
    assert.equal("lambda.us-east-1.amazonaws.com", journal.requests[1].host)
  end)

  it("looks at the parameters first, and then at no file", function()
    local module, journal, world = in_world { HOME = "/home/u" }
    local result, err = module[PUT] { function_name = "f", maximum_retry_attempts = 3 }
    assert.is_nil(result)
    assert.equal("ParameterError: maximum_retry_attempts: 3 is above the maximum of 2 "
      .. "(put_function_event_invoke_config)", tostring(err))
    assert.same({ {}, {} }, { journal.order, world.opened })
  end)
end)

describe("the module's own client", function()
  local ENV = { AWS_REGION = "us-east-1", AWS_ACCESS_KEY_ID = "AKIDEXAMPLE",
    AWS_SECRET_ACCESS_KEY = fake.SECRET }

  it("is made at the first call and shared", function()
    local module, journal = in_world(ENV)
    assert.equal(0, journal.made)
    for _ = 1, 3 do assert(module[GET](PARAMS)) end
    assert(module.sign { url = "https://abc.lambda-url.us-east-1.on.aws/" })
    assert.same({ 1, 3 }, { journal.made, #journal.requests })
    assert.equal(SIGNED, journal.requests[3].headers.authorization)
  end)

  it("reads the two files once, for what the environment does not set", function()
    local module, _, world = in_world(ENV)
    for _ = 1, 2 do assert(module[GET](PARAMS)) end
    assert.same({ "~/.aws/config", "~/.aws/credentials" }, world.opened)
  end)
end)

describe("clients", function()
  it("never share keys, connections or settings", function()
    local one, one_journal = client_on { OK }
    local two, two_journal = client_on({ OK }, { region = "eu-west-1", timeout = 1, credentials = {
      access_key_id = "AKIDEXAMPLE", secret_access_key = "other", session_token = TOKEN } })
    for _ = 1, 2 do
      assert(one[GET](one, PARAMS))
      assert(two[GET](two, PARAMS))
    end
    assert.equal(SIGNED, one_journal.requests[1].headers.authorization)
    assert.same(one_journal.requests[1], one_journal.requests[2])
    assert.same(two_journal.requests[1], two_journal.requests[2])
    assert.is_nil(one_journal.requests[2].headers["x-amz-security-token"])
    assert.same({ "lambda.eu-west-1.amazonaws.com", TOKEN, 1 }, { two_journal.requests[1].host,
      two_journal.requests[1].headers["x-amz-security-token"], two_journal.limits[1].timeout })
    assert.are_not.equal(SIGNED, two_journal.requests[1].headers.authorization)
  end)

  it("of the same options are two", function()
    local options, journal = fake.options { OK }
    local one, two = assert(lambda.new(options)), assert(lambda.new(options))
    assert.are_not.equal(one, two)
    assert(one[GET](one, PARAMS) and two[GET](two, PARAMS))
    assert.same(journal.requests[1], journal.requests[2])
  end)
end)
