-- A client on the functions that a host, or its user, gives it.
local errors = require "lambda.errors"
local fake = require "support.fake"
local fresh = require "support.fresh"
local lambda = require "lambda"

local GET = "get_function_event_invoke_config"
local PARAMS = { function_name = "f" }
local SECRET, TOKEN = "hushXUtnFEMIaK7MDENGhbPxRfiCYEXAMPLEhush", "hushb3JpZ2luX2VjEXAMPLETOKENhush=="

local function client_on(answers, over)
  local options, journal = fake.options(answers, over)
  return assert(lambda.new(options)), journal, options.runtime
end

describe("the option runtime", function()
  local NAMES = { "now", "once", "random", "send", "sleep" }

  -- A host's runtime whose functions write down that they were called.
  local function noting(answers, who, calls)
    local runtime = fake.runtime(answers)
    local noted = {}
    for _, name in ipairs(NAMES) do
      noted[name] = function(...)
        calls[name] = who
        return runtime[name](...)
      end
    end
    return noted
  end

  for _, replaced in ipairs { "none", "now", "once", "random", "send", "sleep", "all" } do
    it("replaces what it has and leaves the rest to the host: " .. replaced, function()
      local calls, expected, given = {}, {}, {}
      local answers = { fake.answer(500), fake.answer(200) }
      local host, own = noting(answers, "host", calls), noting(answers, "user", calls)
      for _, name in ipairs(NAMES) do
        local mine = replaced == name or replaced == "all"
        expected[name], given[name] = mine and "user" or "host", mine and own[name] or nil
      end
      local module = fresh.world { env = {}, modules = {
        ["lambda.runtime.plain"] = { new = function() return host end },
      } } "lambda"
      local client = assert(module.new { region = "us-east-1", credentials = function()
        return fake.KEYS
      end, runtime = given })
      assert(client[GET](client, PARAMS))
      assert.same(expected, calls)
    end)
  end

  it("is not modified, nor asked again for its functions", function()
    local client, journal, runtime = client_on { fake.answer(500), fake.answer(200) }
    runtime.send = nil
    assert(client[GET](client, PARAMS))
    assert.is_nil(runtime.send)
    assert.equal(2, #journal.requests)
  end)

  it("may be a function that yields", function()
    local options = fake.options({ fake.answer(200, '{"FunctionArn":"a"}') })
    local send = options.runtime.send
    options.runtime.send = function(...)
      coroutine.yield("waiting")
      return send(...)
    end
    local client = assert(lambda.new(options))
    local co = coroutine.create(function() return client[GET](client, PARAMS) end)
    assert.same({ true, "waiting" }, { coroutine.resume(co) })
    assert.same({ true, { function_arn = "a" }, nil, { attempts = 1, status = 200, seconds = 0 } },
      { coroutine.resume(co) })
  end)

  it("serves calls that are interleaved", function()
    local options, journal = fake.options { function(request)
      coroutine.yield()
      return fake.answer(200, ('{"FunctionArn":"%s"}'):format(request.path))
    end }
    local client = assert(lambda.new(options))
    local running = {}
    for i = 1, 3 do
      running[i] = coroutine.wrap(function() return client[GET](client, { function_name = "f" .. i }) end)
      running[i]()
    end
    for i = 3, 1, -1 do
      assert.same({ function_arn = ("/2019-09-25/functions/f%d/event-invoke-config"):format(i) },
        (running[i]()))
    end
    assert.equal(3, #journal.requests)
  end)
end)

-- What runtime.send returns, and what the TransportError says; it is not tried again.
local RUBBISH = {
  { { "text" }, "runtime.send returned a string" },
  { { 5 }, "runtime.send returned a number" },
  { { true }, "runtime.send returned a boolean" },
  { { print }, "runtime.send returned a function" },
  { { {} }, "runtime.send returned a response without an HTTP status" },
  { { { status = "200", headers = {}, body = "{}" } },
    "runtime.send returned a response without an HTTP status" },
  { { { status = 0 / 0, headers = {}, body = "{}" } },
    "runtime.send returned a response without an HTTP status" },
  { { { status = 0, headers = {}, body = "" } },
    "runtime.send returned a response without an HTTP status" },
  { { { status = 200, body = "{}" } }, "runtime.send returned a response without a table of headers" },
  { { { status = 200, headers = {} } }, "runtime.send returned a response whose body is no string" },
  { { { status = 200, headers = {}, body = {} } },
    "runtime.send returned a response whose body is no string" },
  { {}, "runtime.send returned neither a response nor a failure" },
  { { nil, 5 }, "runtime.send returned neither a response nor a failure" },
  { { false, print }, "runtime.send returned neither a response nor a failure" },
  { { nil, "connection refused" }, "connection refused" },
  { { nil, { message = "odd" } }, "odd" },
  { { nil, { kind = {}, message = {}, sent = "perhaps" } }, "" },
  { { nil, {} }, "" },
}

describe("a runtime.send that returns rubbish", function()
  for i, case in ipairs(RUBBISH) do
    it(("makes a TransportError, row %d: %s"):format(i, case[2]), function()
      local options = fake.options {}
      options.runtime.send = function() return case[1][1], case[1][2] end
      local client = assert(lambda.new(options))
      local result, err = client[GET](client, PARAMS)
      assert.is_nil(result)
      assert.same({ code = "TransportError", kind = "other", message = case[2], sent = true,
        retryable = false, attempts = 1, seconds = 0, operation = GET }, fake.fields(err))
    end)
  end

  it("may name headers that are no strings", function()
    local headers = { ["retry-after"] = 0, ["x-amzn-requestid"] = {}, ["x-amzn-errortype"] = true,
      [5] = 5 }
    local client = client_on { fake.answer(503, "", headers) }
    local result, err = client[GET](client, PARAMS)
    assert.is_nil(result)
    assert.same({ "503", 3 }, { err.code, err.attempts })
    assert.equal("string", type(tostring(err)))
  end)
end)

describe("a function of the runtime that raises", function()
  for _, name in ipairs { "send", "sleep", "now", "random", "once" } do
    it("raises out of the call, which leaves nothing behind: " .. name, function()
      local options, journal = fake.options { fake.answer(500), fake.answer(200) }
      local whole, raised = options.runtime[name], { "mine" }
      local broken = true
      options.runtime[name] = function(...)
        if broken then error(raised) end
        return whole(...)
      end
      options.credentials = function() return fake.KEYS end
      local client = assert(lambda.new(options))
      local ok, err = pcall(client[GET], client, PARAMS)
      assert.same({ false, true }, { ok, rawequal(raised, err) })
      broken = false
      assert.same({}, (client[GET](client, PARAMS)))
      assert.truthy(#journal.requests >= 1)
    end)
  end
end)

describe("no secret", function()
  local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = SECRET, session_token = TOKEN }

  -- A front end that refuses a signature quotes what was signed, the token too.
  local function quoting(status)
    return function(request)
      local lines = {}
      for name, value in pairs(request.headers) do lines[#lines + 1] = name .. ":" .. value end
      return fake.answer(status, ('{"message":"The Canonical String for this request should have '
        .. 'been\\n%s\\n"}'):format(table.concat(lines, "\\n")),
        { ["x-amzn-errortype"] = "InvalidSignatureException" })
    end
  end

  local function failing(message)
    return { credentials = function() return nil, message end }
  end

  for title, case in pairs { -- answers, options, options of the call, parameters
    ["a refused signature"] = { { quoting(403) } },
    ["a refused signature, several times"] = { { quoting(503) } },
    ["no answer"] = { { { kind = "closed", message = "closed", sent = true } } },
    ["an answer that is not JSON"] = { { fake.answer(200, "<html>") } },
    ["rubbish"] = { { 5 } },
    ["a redirect"] = { { fake.answer(307, "", { location = "https://elsewhere.example/" }) } },
    ["parameters"] = { {}, nil, nil, {} },
    ["options of the call"] = { {}, nil, { tiemout = 1 } },
    ["expired keys"] = { {}, { credentials = { access_key_id = "A", secret_access_key = SECRET,
      session_token = TOKEN, expiration = 1 } } },
    ["keys of a function that are refused"] = { {}, { credentials = function()
      return { access_key_id = "A", secret_access_key = SECRET .. "\n", session_token = { TOKEN } }
    end } },
    ["keys of a function under wrong names"] = { {}, { credentials = function()
      return { access_key = "A", [SECRET] = SECRET, token = TOKEN }
    end } },
    ["a function that fails"] = { {}, failing { SECRET } },
  } do
    it("is shown after " .. title, function()
      local over = { credentials = KEYS }
      for name, value in pairs(case[2] or {}) do over[name] = value end
      local client = client_on(case[1], over)
      local result, err, metadata = client[GET](client, case[4] or PARAMS, case[3])
      assert.is_nil(result)
      assert.is_true(errors.is(err, "Error"))
      local seen = fake.visible(err) .. fake.visible(metadata) .. tostring(client)
      assert.is_nil(seen:find("hush", 1, true))
    end)
  end

  for title, options in pairs {
    ["keys beside their place"] = { access_key_id = "A", secret_access_key = SECRET,
      session_token = TOKEN },
    ["keys as a list"] = { credentials = { "A", SECRET, TOKEN } },
    ["keys as a string"] = { credentials = "A:" .. SECRET },
    ["keys the wrong way round"] = { credentials = { [SECRET] = "secret_access_key", [TOKEN] = 1 } },
    ["a key with a blank"] = { credentials = { access_key_id = "A", secret_access_key = SECRET .. " " } },
    ["keys of a wrong type"] = { credentials = { access_key_id = "A", secret_access_key = { SECRET } } },
    ["an unknown option"] = { [SECRET] = true },
    ["a password in the endpoint"] = { endpoint = "https://user:" .. SECRET .. "@host/" },
    ["a query in the endpoint"] = { endpoint = "https://host/?token=" .. TOKEN },
    ["a fault in the endpoint"] = { endpoint = "https://host:" .. SECRET },
  } do
    it("is shown after an option that is refused: " .. title, function()
      local client, err = lambda.new(options)
      assert.is_nil(client)
      assert.is_true(errors.is(err, "ConfigurationError"))
      assert.is_nil(fake.visible(err):find("hush", 1, true))
    end)
  end

  it("is shown by a client, its signer or a result", function()
    local client = client_on({ fake.answer(200) }, { credentials = KEYS })
    local result, _, metadata = client[GET](client, PARAMS)
    local seen = fake.visible { result, metadata } .. tostring(client) .. tostring(client._signer)
    assert.is_nil(seen:find("hush", 1, true))
  end)
end)
