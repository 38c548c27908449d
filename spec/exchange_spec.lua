-- What the library makes of what a runtime's functions return.
local errors = require "lambda.errors"
local exchange = require "lambda.exchange"
local fake = require "support.fake"
local lambda = require "lambda"
local resolve = require "lambda.resolve"

local CLOSED = { kind = "closed", message = "the stream is closed", sent = true }

local function opened(...)
  local returned = { n = select("#", ...), ... }
  return exchange.open({ open = function() return (table.unpack or unpack)(returned, 1, returned.n) end },
    {}, {})
end

local function nothing() end

describe("exchange.open", function()
  it("hands on a stream as it is, a table or not", function()
    local stream = { status = 500, headers = {}, read = nothing, close = nothing }
    assert.equal(stream, (opened(stream)))
    assert.is_nil((select(2, opened(stream))))
    if not newproxy then return end
    local proxy = newproxy(true)
    getmetatable(proxy).__index = stream
    assert.equal(proxy, (opened(proxy)))
  end)

  for i, case in ipairs {
    { { "text" }, "runtime.open returned a string" },
    { { print }, "runtime.open returned a function" },
    { { io.stdout }, "runtime.open returned a response without an HTTP status" },
    { { coroutine.create(nothing) }, "runtime.open returned a thread" },
    { { {} }, "runtime.open returned a response without an HTTP status" },
    { { { status = 99, headers = {}, read = nothing, close = nothing } },
      "runtime.open returned a response without an HTTP status" },
    { { { status = 200, read = nothing, close = nothing } },
      "runtime.open returned a response without a table of headers" },
    { { { status = 200, headers = {}, close = nothing } },
      "runtime.open returned a stream without a function read" },
    { { { status = 200, headers = {}, read = nothing } },
      "runtime.open returned a stream without a function close" },
    { { { status = 200, headers = {}, body = "{}" } },
      "runtime.open returned a stream without a function read" },
    { {}, "runtime.open returned neither a stream nor a failure" },
    { { nil, 5 }, "runtime.open returned neither a stream nor a failure" },
    { { nil, "refused" }, "refused" },
  } do
    it(("makes a TransportError of rubbish, row %d: %s"):format(i, case[2]), function()
      local stream, err = opened(case[1][1], case[1][2])
      assert.is_nil(stream)
      assert.same({ code = "TransportError", kind = "other", message = case[2], sent = true,
        retryable = false }, fake.fields(err))
    end)
  end

  it("makes typed errors of failures", function()
    for kind, class in pairs { timeout = "TimeoutError", closed = "TransportError" } do
      local _, err = opened(nil, { kind = kind, message = "m", sent = false })
      assert.is_true(errors.is(err, class))
      assert.same({ kind, false, true }, { err.kind, err.sent, err.retryable })
    end
  end)
end)

describe("exchange.open on a runtime without open", function()
  local function over(answer, failure)
    return exchange.open({ send = function() return answer, failure end }, {}, {})
  end

  it("gives the whole answer as one piece", function()
    local stream = over(fake.answer(404, "abc", { a = "b" }))
    assert.same({ 404, { a = "b" } }, { stream.status, stream.headers })
    assert.same({ "abc" }, { stream:read() })
    assert.same({}, { stream:read() })
    stream:close()
    assert.same({}, { stream:read() })
  end)

  it("gives no piece of an empty one", function()
    assert.same({}, { over(fake.answer(204, "")):read() })
  end)

  it("gives nothing after it was closed early", function()
    local stream = over(fake.answer(200, "abc"))
    stream:close()
    stream:close()
    assert.same({ nil, CLOSED }, { stream:read() })
  end)

  it("fails as send does", function()
    local stream, err = over(nil, { kind = "timeout", message = "late", sent = true })
    assert.is_nil(stream)
    assert.same({ "TimeoutError", "timeout", true }, { err.code, err.kind, err.sent })
    stream, err = over { status = 200, headers = {} }
    assert.is_nil(stream)
    assert.equal("runtime.send returned a response whose body is no string", err.message)
  end)
end)

describe("the option runtime", function()
  local function runtime_of(given)
    local client = assert(lambda.new { runtime = given, region = "us-east-1", credentials = fake.KEYS })
    resolve.equip(client)
    return client._runtime
  end

  it("with a send and no open never opens by the host", function()
    assert.is_nil(runtime_of({ send = nothing }).open)
  end)

  it("with an open has it used, with or without a send", function()
    assert.equal(nothing, runtime_of({ open = nothing }).open)
    assert.equal(nothing, runtime_of({ open = nothing, send = nothing }).open)
  end)

  it("with neither opens by the host", function()
    assert.equal("function", type(runtime_of({ sleep = nothing }).open))
  end)
end)
