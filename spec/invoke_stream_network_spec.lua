-- invoke_with_response_stream in plain Lua, against the local endpoint.
local core = require "lambda.core"
local endpoint = require "support.endpoint"
local fake = require "support.fake"
local lambda = require "lambda"

local FUNCTION, TOLD = "my-function", '{"stream":["one ","two ","three"]}'

local server, client

setup(function() server = endpoint.start() end)
teardown(function() server:stop() end)
before_each(function()
  server:reset()
  client = assert(lambda.new { endpoint = server.url, region = "us-east-1", credentials = fake.KEYS })
end)

local function invoke(payload, options, more)
  local params = { function_name = FUNCTION, payload = payload }
  for name, value in pairs(more or {}) do params[name] = value end
  return client:invoke_with_response_stream(params, options)
end

-- The whole output, and how it ended.
local function output(result)
  local parts = {}
  local chunk, err = result:read()
  while chunk do
    parts[#parts + 1] = chunk
    chunk, err = result:read()
  end
  return table.concat(parts), err
end

local function connections()
  return server:control("connections").connections
end

describe("invoke_with_response_stream", function()
  it("gives the output in the chunks that the function wrote", function()
    local result, err, metadata = invoke(TOLD, nil, { log_type = "Tail", qualifier = "2" })
    assert.is_nil(err)
    assert.same({ "2", 200, 200 }, { result.executed_version, result.status_code, metadata.status })
    local chunks = {}
    for chunk in result:chunks() do chunks[#chunks + 1] = chunk end
    assert.same({ "one ", "two ", "three" }, chunks)
    assert.is_nil(result.err)
    assert.is_nil(result.function_error)
    assert.truthy(result.log:find("Version: 2", 1, true))
  end)

  for _, case in ipairs { { chunked = 1 }, { chunked = 50 }, { chunked = 100000 },
    { close = "announced" }, { slow = 0.0005, chunked = 40 } } do
    local name = {}
    for key, value in pairs(case) do name[#name + 1] = key .. " " .. tostring(value) end
    it("is the same however the bytes come: " .. table.concat(name, ", "), function()
      server:faults(case)
      local result = assert(invoke(TOLD))
      assert.same({ "one two three" }, { output(result) })
      assert.same({}, result.complete)
    end)
  end

  it("gives each chunk when it is there, not at the end", function()
    server:faults { slow = 0.004 } -- seconds a byte: 111 or so for a chunk
    local result, times = assert(invoke(TOLD)), {}
    for _ in result:chunks() do times[#times + 1] = core.clock() end
    assert.is_true(times[2] - times[1] > 0.2 and times[3] - times[2] > 0.2)
  end)

  it("takes a table", function()
    assert.same({ "ab" }, { output(assert(invoke { stream = { "a", "b" } })) })
  end)

  it("says that the function failed, after what it wrote", function()
    local result = assert(invoke '{"stream":["half"],"raise":"no luck"}')
    assert.same({ "half" }, { output(result) })
    assert.equal("Unhandled", result.function_error)
    assert.same({ type = "Error", message = "no luck" }, result.error)
  end)

  it("uses one connection for calls that are read to their end", function()
    for _ = 1, 3 do
      assert.same({ "one two three" }, { output(assert(invoke(TOLD))) })
    end
    assert.equal(1, connections())
  end)

  it("has calls in the middle of a stream", function()
    local first = assert(invoke(TOLD))
    local next_chunk = first:chunks()
    assert.equal("one ", (next_chunk()))
    assert.same({ "x" }, { output(assert(invoke '{"stream":["x"]}')) })
    assert.equal("two ", (next_chunk()))
    assert.same({ "three" }, { output(first) })
  end)

  it("frees the connection of a result that is closed early, or forgotten", function()
    for _ = 1, 5 do
      local result = assert(invoke(TOLD))
      assert.equal("one ", (result:chunks()()))
      result:close()
      invoke(TOLD)
      collectgarbage()
      collectgarbage()
    end
    assert.same({ "one two three" }, { output(assert(invoke(TOLD))) })
  end)

  for _, case in ipairs { -- what, fault, code
    { "cut", { cut = "in_body", chunked = 60 }, "TransportError" },
    { "reset", { cut = "in_body", reset = true }, "TransportError" },
    { "no stream", { status = 200, body = "<html>busy</html>" }, "ResponseError" },
    { "empty", { status = 200, body = "" }, "ResponseError" },
  } do
    it("ends in an error when the answer is " .. case[1], function()
      server:faults(case[2])
      local result = assert(invoke(TOLD))
      local _, err = output(result)
      assert.same({ case[3], "invoke_with_response_stream" }, { err.code, err.operation })
      assert.equal(1, #server:requests())
    end)
  end

  it("raises in a loop what it ends in", function()
    server:faults { cut = "in_body", chunked = 60 }
    local result = assert(invoke(TOLD))
    local ok, err = pcall(function() for _ in result:chunks() do end end)
    assert.same({ false, "TransportError" }, { ok, err.code })
    assert.equal(err, result.err)
  end)

  it("that only asks whether it could has no output", function()
    local result = assert(invoke(TOLD, nil, { invocation_type = "DryRun" }))
    assert.equal(204, result.status_code)
    assert.same({ "" }, { output(result) })
    assert.is_nil(result.complete)
  end)

  it("does not mind what is missing once the function is done", function()
    server:faults { truncate = 5 }
    local result = assert(invoke(TOLD))
    assert.same({ "one two three" }, { output(result) })
    assert.same({}, result.complete)
  end)

  it("is refused with the service's error", function()
    local result, err = invoke("{}", nil, { qualifier = "none" })
    assert.is_nil(result)
    assert.same({ "ResourceNotFoundException", 404, 1 }, { err.code, err.status, err.attempts })
    local _, other = invoke "no json"
    assert.equal("InvalidRequestContentException", other.code)
  end)

  it("tries again what failed before the stream began", function()
    server:faults { status = 503, count = 2 }
    local result, _, metadata = invoke(TOLD)
    assert.same({ "one two three" }, { output(result) })
    assert.equal(3, metadata.attempts)
  end)

  it("does not run the function twice, unless it may", function()
    server:faults { cut = "before_headers" }
    local none, err = invoke(TOLD)
    assert.same({ nil, "TransportError", "sent", 1 }, { none, err.code, err.gave_up, err.attempts })
    assert.equal(1, #server:requests())
    server:faults { cut = "before_headers" }
    assert.same({ "one two three" }, { output(assert(invoke(TOLD, { retry_sent = true }))) })
  end)

  it("has its timeout for the stream too", function()
    server:faults { slow = 0.01 }
    local result = assert(invoke(TOLD, { timeout = 4 }))
    local _, err = output(result)
    assert.same({ "TimeoutError", true }, { err.code, err.sent })
  end)
end)
