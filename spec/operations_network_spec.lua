-- What the network does to a call: lost answers, connections that close, certificates.
local endpoint = require "support.endpoint"
local errors = require "lambda.errors"
local fake = require "support.fake"
local fresh = require "support.fresh"
local lambda = require "lambda"

local CERTIFICATES = "build/certificates"
local GET, PUT = "get_function_event_invoke_config", "put_function_event_invoke_config"
local PARAMS = { function_name = "my-function", maximum_retry_attempts = 1 }

local server, slept

local function new(over, module)
  local options = { region = "us-east-1", credentials = fake.KEYS, endpoint = server.url,
    timeout = 10, runtime = { random = function() return 0.001 end,
      sleep = function(seconds) slept[#slept + 1] = seconds end } }
  for name, value in pairs(over or {}) do options[name] = value end
  return assert((module or lambda).new(options))
end

local function put(over, call_options)
  local client = new(over)
  return client[PUT](client, PARAMS, call_options)
end

local function connections()
  return server:control("connections").connections
end

-- Every request must carry a signature that holds; their number.
local function requests()
  local all = server:requests()
  for _, request in ipairs(all) do assert.is_true(request.verified) end
  return #all
end

setup(function() server = endpoint.start { certificates = CERTIFICATES } end)
teardown(function() server:stop() end)
before_each(function()
  server:reset()
  slept = {}
end)

-- A fault, the code of the error that it makes when it stays, and its kind when no answer came.
local TRANSIENT = {
  { { status = 500, body = "" }, "500" },
  { { status = 502, body = "<html>Bad Gateway</html>" }, "502" },
  { { status = 503, body = "" }, "503" },
  { { status = 504, body = '{"message":null}' }, "504" },
  { { status = 429, body = "" }, "429" },
  { { error = "ServiceException" }, "ServiceException" },
  { { error = "TooManyRequestsException" }, "TooManyRequestsException" },
  { { error = "ThrottlingException" }, "ThrottlingException" },
  { { cut = "before_headers" }, "TransportError", "closed" },
  { { cut = "before_headers", reset = true }, "TransportError", "closed" },
  { { cut = "in_headers" }, "TransportError", "closed" },
  { { cut = "in_body" }, "TransportError", "closed" },
  { { cut = "in_body", chunked = true }, "TransportError", "closed" },
  { { truncate = 5 }, "TransportError", "closed" },
}

describe("a transient failure", function()
  for i, case in ipairs(TRANSIENT) do
    it(("is tried again, row %d: %s"):format(i, case[3] or case[2]), function()
      server:faults(case[1], case[1])
      local result, err, metadata = put()
      assert.is_nil(err)
      assert.same({ 1, 3, 200, 3, 2 }, { result.maximum_retry_attempts, metadata.attempts,
        metadata.status, requests(), #slept })
    end)

    it(("that stays is told, row %d: %s"):format(i, case[3] or case[2]), function()
      server:faults(case[1], case[1], case[1])
      local result, err = put()
      assert.is_nil(result)
      assert.same({ case[2], case[3], case[3] and true or nil, true, 3, PUT, 3 },
        { err.code, err.kind, err.sent, err.retryable, err.attempts, err.operation, requests() })
    end)
  end

  it("waits as long as the service asks for, within limits", function()
    server:faults({ status = 503, headers = { ["x-amz-retry-after"] = "1500" } },
      { status = 429, headers = { ["Retry-After"] = "600" } })
    assert(put())
    assert.same({ 1.5, 5 + 2 * 0.001 }, slept)
  end)

  it("is not tried again when one attempt is all", function()
    server:faults { cut = "before_headers" }
    local _, err = put(nil, { max_attempts = 1 })
    assert.same({ "closed", 1, 1, 0 }, { err.kind, err.attempts, requests(), #slept })
  end)
end)

describe("an answer that is not of the service", function()
  for _, case in ipairs { -- fault, code, message
    { { redirect = "http://127.0.0.1:1/elsewhere" }, "307", "HTTP status 307 without a message" },
    { { status = 301, body = "" }, "301", "HTTP status 301 without a message" },
    { { status = 404, body = "<html>Not Found</html>" }, "404", "<html>Not Found</html>" },
    { { status = 403, body = "<E><Code>SignatureDoesNotMatch</Code><Message>no</Message></E>",
      headers = { ["content-type"] = "text/html" } }, "SignatureDoesNotMatch", "no" },
    { { status = 200, body = "<html>Welcome to our wireless network</html>" }, "ResponseError" },
    { { status = 200, body = '{"FunctionArn":"arn' }, "ResponseError" },
  } do
    it("is an error and not tried again: " .. case[2], function()
      server:faults(case[1])
      local result, err = put()
      assert.is_nil(result)
      assert.same({ case[2], case[3] or err.message, 1, 1, false },
        { err.code, err.message, err.attempts, requests(), err.retryable })
    end)
  end

  for _, fault in ipairs { { chunked = true }, { chunked = 1 }, { slow = 0.0001 }, { delay = 0.05 },
    { headers = { ["Content-Type"] = "text/html" } } } do
    it("is understood however it comes: " .. next(fault), function()
      server:faults(fault)
      assert.equal(1, assert(put()).maximum_retry_attempts)
    end)
  end
end)

describe("a time limit", function()
  local function silent() return "http://127.0.0.1:" .. server.silent end

  for title, limits in pairs {
    ["of the client"] = { { timeout = 0.5, max_attempts = 2 } },
    ["of the call"] = { { timeout = 30 }, { timeout = 0.5, max_attempts = 2 } },
  } do
    it("holds for each attempt: " .. title, function()
      limits[1].endpoint = silent()
      local client = new(limits[1])
      local result, err, metadata = client[GET](client, { function_name = "f" }, limits[2])
      assert.is_nil(result)
      assert.is_true(err:is("TimeoutError") and err:is("TransportError"))
      assert.same({ "TimeoutError", "timeout", true, true, 2, 1 },
        { err.code, err.kind, err.sent, err.retryable, metadata.attempts, #slept })
    end)
  end

  it("leaves a client that works", function()
    local client = new()
    server:faults { delay = 2 }
    local _, err = client[PUT](client, PARAMS, { timeout = 0.5, max_attempts = 1 })
    assert.equal("TimeoutError", err.code)
    assert(client[PUT](client, PARAMS))
  end)
end)

describe("an endpoint that is not there", function()
  for kind, url in pairs { connect = "http://127.0.0.1:1", resolve = "http://nowhere.invalid" } do
    it("is a TransportError: " .. kind, function()
      local client = new { endpoint = url, timeout = 60, connect_timeout = 60 }
      local _, err = client[GET](client, { function_name = "f" }, { max_attempts = 2 })
      assert.same({ "TransportError", kind, false, 2 }, { err.code, err.kind, err.sent, err.attempts })
    end)
  end
end)

describe("the connection", function()
  it("is kept for all calls of a client, failed ones too", function()
    local client = new()
    for i = 1, 20 do
      if i % 5 == 0 then server:faults { status = 503, body = "busy" } end
      assert(client[PUT](client, PARAMS))
    end
    client[GET](client, { function_name = "nobody" })
    assert.same({ 25, 1 }, { requests(), connections() })
  end)

  it("is not shared by clients", function()
    local one, two = new(), new()
    for _ = 1, 3 do assert(one[PUT](one, PARAMS) and two[PUT](two, PARAMS)) end
    assert.same({ 6, 2 }, { requests(), connections() })
  end)

  for _, how in ipairs { "announced", true } do
    it("is made again when the server closed it: " .. tostring(how), function()
      local client = new()
      server:faults { close = how }
      assert(client[PUT](client, PARAMS))
      local _, err, metadata = client[PUT](client, PARAMS)
      assert.is_nil(err)
      assert.same({ 1, 2, 2 }, { metadata.attempts, requests(), connections() })
    end)
  end
end)

describe("HTTPS", function()
  -- The error of a Get on the listener `name`: there is no configuration.
  local function try(name, over, module)
    over = over or {}
    over.endpoint = server.https[name].url
    local client = new(over, module)
    local _, err = client[GET](client, { function_name = "my-function" })
    return err
  end

  it("works with a certificate of the authority in ca_bundle", function()
    local err = try("good", { ca_bundle = server.ca })
    assert.is_true(errors.is(err, "ResourceNotFoundException"))
    assert.equal(1, requests())
  end)

  it("works with a certificate of the authority in AWS_CA_BUNDLE", function()
    local module = fresh.world { env = { AWS_CA_BUNDLE = server.ca } } "lambda"
    assert.is_true(module.errors.is(try("good", nil, module), "ResourceNotFoundException"))
  end)

  it("takes ca_bundle before AWS_CA_BUNDLE", function()
    local module = fresh.world { env = { AWS_CA_BUNDLE = "/nowhere/ca.pem" } } "lambda"
    local err = try("good", { ca_bundle = server.ca }, module)
    assert.is_true(module.errors.is(err, "ResourceNotFoundException"))
  end)

  for _, case in ipairs { -- listener, ca_bundle: what is wrong
    { "wrong_host", true }, { "expired", true }, { "unknown", true }, { "good", false },
  } do
    it(("refuses the certificate %s %s the authority"):format(case[1], case[2] and "with" or "without"),
      function()
        local err = try(case[1], { ca_bundle = case[2] and server.ca or nil })
        assert.is_true(errors.is(err, "TransportError"))
        assert.same({ "tls", false, false, 1, GET },
          { err.kind, err.sent, err.retryable, err.attempts, err.operation })
        assert.same({ {}, {} }, { server:requests(), slept })
      end)
  end

  it("refuses a bundle that is not there", function()
    local err = try("good", { ca_bundle = "/nowhere/ca.pem" })
    assert.same({ "TransportError", "tls", false, 1 }, { err.code, err.kind, err.sent, err.attempts })
    assert.truthy(err.message:find("/nowhere/ca.pem", 1, true))
  end)

  it("is not spoken by a port of plain HTTP", function()
    local client = new { endpoint = "https://127.0.0.1:" .. server.port, ca_bundle = server.ca }
    local _, err = client[GET](client, { function_name = "f" }, { max_attempts = 1 })
    assert.same({ "TransportError", "tls", false }, { err.code, err.kind, err.sent })
  end)
end)
