-- Invoke with tables: what is sent, what comes back, and what is refused.
local cjson = require "cjson"
local core = require "lambda.core"
local endpoint = require "support.endpoint"
local fake = require "support.fake"
local lambda = require "lambda"

local MY = "my-function"
local KEYS = { access_key_id = "AKIDEXAMPLE",
  secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" }

local server, client

setup(function()
  server = endpoint.start()
  client = assert(lambda.new { region = "us-east-1", endpoint = server.url,
    credentials = KEYS })
end)
teardown(function() server:stop() end)
before_each(function() server:reset() end)

local function invoke(more)
  local params = { function_name = MY }
  for name, value in pairs(more) do params[name] = value end
  return client:invoke(params)
end

-- The JSON text of a payload, or the violations as text.
local function json_of(value)
  local text, violations = core.json(value, "payload")
  if text then return text end
  local said = {}
  for i, violation in ipairs(violations) do said[i] = violation.path .. ": " .. violation.message end
  table.sort(said)
  return table.concat(said, "; ")
end

describe("a payload", function()
  it("that is a string goes out and comes back as it is", function()
    for _, payload in ipairs { '{"a": [1, 2.50]}', "[]", '"é"', "null" } do
      assert.equal(payload, assert(invoke { payload = payload }).payload)
    end
    assert.equal("{}", assert(invoke {}).payload)
    assert.equal("", server:requests()[5].body)
  end)

  it("of megabytes goes both ways", function()
    local payload = '"' .. ("é"):rep(3 * 1024 * 1024 - 1) .. '"'
    assert.equal(payload, assert(invoke { payload = payload }).payload)
  end)

  it("that is a table is JSON, and so is the answer's", function()
    local result = assert(invoke { payload = { a = { 1, 2 }, b = { c = true } } })
    assert.same({ a = { 1, 2 }, b = { c = true } }, result.payload)
    assert.is_nil(result.error)
    assert.equal("number", type(result.status_code))
    assert.same({ a = { 1, 2 }, b = { c = true } }, cjson.decode(server:requests()[1].body))
  end)

  it("of an answer has integers where Lua has them", function()
    local payload = assert(invoke { payload = { id = 7, nested = { { -1 } }, half = 0.5, huge = 1e300 } }).payload
    assert.equal("7 -1", payload.id .. " " .. payload.nested[1][1])
    assert.same({ 0.5, 1e300 }, { payload.half, payload.huge })
  end)

  it("of an answer may be any value, and null is none", function()
    for _, value in ipairs { 5, "text", true, false } do
      assert.equal(value, assert(invoke { payload = { answer = value } }).payload)
    end
    assert.is_nil(assert(invoke { payload = { answer = lambda.null } }).payload)
    assert.equal("", assert(invoke { payload = "{}", invocation_type = "Event" }).payload)
    assert.is_nil(assert(invoke { payload = {}, invocation_type = "Event" }).payload)
  end)

  it("of an answer that is not JSON stays bytes", function()
    for _, bytes in ipairs { "hello", '{"a":1', "\255\0", '{"a":1}\0', '{"a":1} x', " ", ("["):rep(2000) } do
      local made = assert(lambda.new((fake.options { fake.answer(200, bytes) })))
      assert.equal(bytes, made:invoke({ function_name = MY, payload = {} }).payload)
    end
  end)

  it("leaves the caller's table as it was", function()
    local payload = { a = 1 }
    local params = { function_name = MY, payload = payload, client_context = { b = 2 } }
    assert(client:invoke(params))
    assert.same({ function_name = MY, payload = { a = 1 }, client_context = { b = 2 } }, params)
    assert.equal(payload, params.payload)
  end)
end)

describe("a table as JSON", function()
  local holds_itself = {}
  holds_itself.a = holds_itself
  for _, case in ipairs { -- value, JSON or violations
    { {}, "{}" }, { lambda.list(), "[]" }, { lambda.list { 1 }, "[1]" }, { { 1, "a", false }, '[1,"a",false]' },
    { { a = lambda.null }, '{"a":null}' }, { { lambda.null, 1 }, "[null,1]" },
    { { 1.5, -0.0, 2 ^ 53, 1e300 }, "[1.5,0,9007199254740992,1e+300]" },
    { { [""] = "\"\\\n\226\128\168" }, '{"":"\\"\\\\\\n\\u2028"}' },
    { { 0 / 0 }, "payload[1]: is no finite number, which JSON does not have" },
    { { a = { b = { 1, math.huge } } }, "payload.a.b[2]: is no finite number, which JSON does not have",
      "payload" },
    { { "\255" }, "payload[1]: has invalid UTF-8 or a NUL at byte 1" },
    { { ["\255"] = 1 }, 'payload["\\xFF"]: is a key with invalid UTF-8 or a NUL' },
    { { 1, nil, 3 }, nil },
    { { [1] = 1, [3] = 3 }, "payload: has a key that is a number: neither a list without gaps nor an object" },
    { { [true] = 1 }, "payload: has a key that is a boolean: neither a list without gaps nor an object" },
    { { print }, "payload[1]: is a function, which JSON does not have" },
    { setmetatable({}, { __index = {} }),
      "payload: has a metatable with __index; pass a plain table with every field in it" },
  } do
    if case[2] then
      it("is " .. case[2], function()
        local said = json_of(case[1]):gsub('%["a"%]%["b"%]', ".a.b")
        assert.equal(case[2], said)
      end)
    end
  end

  it("that is too large is refused", function()
    assert.equal("payload: is too large", json_of { ("x"):rep(97 * 2 ^ 20) })
  end)

  it("that holds itself is refused", function()
    assert.truthy(json_of(holds_itself):find("is nested too deep, or holds itself$"))
  end)

  for operation, order in pairs { -- the model has them in two
    invoke = { "log_type", 'client_context["c"]', 'payload["a"][1]', 'payload["a"][2]', "qualifier" },
    invoke_with_response_stream = { "log_type", 'client_context["c"]', "qualifier",
      'payload["a"][1]', 'payload["a"][2]' },
  } do
    it("is refused with all that is wrong, in the model's order, by " .. operation, function()
      for _, validate in ipairs { true, false } do
        local _, err = client[operation](client, { function_name = MY, log_type = 5, qualifier = 5,
          payload = { a = { print, 0 / 0 } }, client_context = { c = print } }, { validate = validate })
        local paths = {}
        for i, violation in ipairs(err.violations) do paths[i] = violation.path end
        assert.same({ "ParameterError", order }, { err.code, paths })
      end
      assert.same({}, server:requests())
    end)
  end

  it("is refused beside a name that is, or is not there", function()
    local _, err = client:invoke { function_name = "a b", payload = { print }, client_context = { a = 1 } }
    assert.same({ "function_name", "payload[1]" }, { err.violations[1].path, err.violations[2].path })
    assert.equal(2, #err.violations)
    local _, other = client:invoke { client_context = { a = ("x"):rep(2700) }, payload = {} }
    assert.same({ { path = "function_name", message = "is required" }, { path = "client_context",
      message = "3612 bytes of base64 are above the maximum of 3583" } }, other.violations)
  end)

  it("is no way round the check of the parameters' table", function()
    for _, event in ipairs { "__index", "__pairs" } do
      for _, guard in ipairs { false, "protected", {} } do
        local _, err = client:invoke(setmetatable({ function_name = MY, payload = { 1 } },
          { [event] = {}, __metatable = guard or nil }))
        assert.same({ { path = "", message = ("has a metatable with %s; pass a plain table with every "
          .. "field in it"):format(event) } }, err.violations)
      end
    end
    local collected = 0
    local params = setmetatable({ function_name = MY, payload = { 1 } }, { __name = "my.params",
      __gc = function() collected = collected + 1 end })
    assert.same({ 1 }, assert(client:invoke(params)).payload)
    collectgarbage()
    assert.same({ { 1 }, 0 }, { params.payload, collected })
  end)
end)

describe("a function that failed", function()
  it("says why in a table", function()
    local result = assert(invoke { payload = '{"raise":"no luck"}' })
    assert.equal("Unhandled", result.function_error)
    assert.same({ type = "Error", message = "no luck" }, result.error)
    assert.equal('{"errorMessage":"no luck","errorType":"Error"}', result.payload)
  end)

  it("returned nothing that could be taken for its answer", function()
    local result = assert(invoke { payload = { raise = "no luck" } })
    assert.same({ "Unhandled", "no luck", nil }, { result.function_error, result.error.message,
      result.payload })
  end)
end)

describe("the client context", function()
  local function context_of(request)
    for _, header in ipairs(request.headers) do
      if header[1]:lower() == "x-amz-client-context" then return core.base64_decode(header[2]) end
    end
  end

  it("may be a table", function()
    assert(invoke { client_context = { custom = { a = "é" } } })
    assert.same({ custom = { a = "é" } }, cjson.decode(context_of(server:requests()[1])))
  end)

  it("has a limit", function()
    local _, err = invoke { client_context = { a = ("x"):rep(2700) } }
    assert.same({ { path = "client_context",
      message = "3612 bytes of base64 are above the maximum of 3583" } }, err.violations)
    assert(invoke { client_context = { a = ("x"):rep(2670) } })
  end)
end)

it("the end of the log comes as text", function()
  local result = assert(invoke { log_type = "Tail" })
  assert.truthy(result.log:find("^START RequestId: "))
  assert.is_nil(assert(invoke {}).log)
end)
