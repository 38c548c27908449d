-- lambda.event_stream: events out of what a runtime's stream reads, and what can go wrong on the way.
local event_stream = require "lambda.event_stream"
local fake = require "support.fake"
local streams = require "support.event_stream"

local CONTEXT = { operation = "invoke_with_response_stream", status = 200, attempts = 2,
  headers = { ["x-amzn-requestid"] = "r-1" } }

local function event(kind, payload, ...)
  return { payload = payload,
    headers = { { ":message-type", "string", "event" }, { ":event-type", "string", kind }, ... } }
end

local function exception(kind, payload)
  return { payload = payload, headers = { { ":message-type", "string", "exception" },
    { ":exception-type", "string", kind }, { ":content-type", "string", "application/json" } } }
end

-- All messages of this file, made at once.
local MESSAGES = {
  hello = event("PayloadChunk", "hello", { ":content-type", "string", "application/octet-stream" }),
  world = event("PayloadChunk", "", { "n", "int", 5 }),
  new = event("SomethingNew", "{}"),
  complete = event("InvokeComplete", "{}"),
  throttled = exception("TooManyRequestsException",
    '{"message":"slowly","Type":"User","Reason":"CallerRateLimitExceeded"}'),
  odd = exception("ns#OddException:http://x/", "no JSON"),
  silent = exception("QuietException", ""),
  unnamed = { payload = '{"Message":"m"}', headers = { { ":message-type", "string", "exception" } } },
  own_class = exception("TransportError", '{"message":"m"}'),
  failed = { headers = { { ":message-type", "string", "error" },
    { ":error-code", "string", "InternalFailure" }, { ":error-message", "string", "an\naccident" } } },
  mute = { headers = { { ":message-type", "string", "error" } } },
  numbered = { headers = { { ":message-type", "string", "error" },
    { ":error-code", "int", 500 }, { ":error-message", "true" } } },
  typeless = { headers = { { ":event-type", "string", "PayloadChunk" } } },
  strange = { headers = { { ":message-type", "string", "greeting" } } },
  counted = { headers = { { ":message-type", "int", 1 } } },
  nameless = { headers = { { ":message-type", "string", "event" } } },
}
local bytes = {}
setup(function()
  local names, list = {}, {}
  for name, message in pairs(MESSAGES) do
    names[#names + 1], list[#list + 1] = name, message
  end
  for i, made in ipairs(streams.encode(list)) do bytes[names[i]] = made end
end)

-- A stream's read that gives a list of chunks, then whatever follows it.
local function reading(chunks, ...)
  local at, count, last = 0, select("#", ...), { ... }
  return function()
    at = at + 1
    if chunks[at] ~= nil then return chunks[at] end
    return (unpack or table.unpack)(last, 1, count)
  end
end

-- Everything in a stream of these messages: the events, and how it ended.
local function all(names, decode, ...)
  local chunks = {}
  for i, name in ipairs(names) do chunks[i] = bytes[name] or name end
  local reader, events = event_stream.reader(reading(chunks, ...), CONTEXT, decode), {}
  while true do
    local found, err = reader:next()
    if found == nil then
      assert.same({ nil, err }, { reader:next() })
      return events, err
    end
    events[#events + 1] = found
  end
end

local HELLO = { type = "PayloadChunk", payload = "hello", headers = { [":message-type"] = "event",
  [":event-type"] = "PayloadChunk", [":content-type"] = "application/octet-stream" } }
local WORLD = { type = "PayloadChunk", payload = "", headers = { [":message-type"] = "event",
  [":event-type"] = "PayloadChunk", n = 5 } }

describe("the events of a stream", function()
  it("come in order, until the end", function()
    assert.same({ HELLO, WORLD, HELLO }, (all { "hello", "world", "hello" }))
    assert.same({ {} }, { all {} })
  end)

  it("come each as soon as it is there, and nothing is read ahead", function()
    local read = 0
    local list = { bytes.hello .. bytes.world:sub(1, 20), bytes.world:sub(21), "", bytes.hello }
    local reader = event_stream.reader(function()
      read = read + 1
      return list[read]
    end, CONTEXT)
    local counts = {}
    for i = 1, 4 do
      assert.same(({ HELLO, WORLD, HELLO })[i], (reader:next()))
      counts[i] = read
    end
    assert.same({ 1, 2, 4, 5 }, counts)
    assert.is_nil(reader:next())
    assert.equal(5, read) -- the end is remembered
  end)

  it("are what the decoder makes of them; what it does not know is left out", function()
    local asked = {}
    local function decode(kind, headers, payload)
      asked[#asked + 1] = { kind, headers.n, payload }
      if kind == "PayloadChunk" then return "<" .. payload .. ">" end
    end
    assert.same({ "<hello>", "<>" }, (all({ "hello", "new", "world" }, decode)))
    assert.same({ { "PayloadChunk", nil, "hello" }, { "SomethingNew", nil, "{}" },
      { "PayloadChunk", 5, "" } }, asked)
  end)

  it("may be read where reading yields", function()
    local reader = event_stream.reader(function()
      return coroutine.yield("wants more")
    end, CONTEXT)
    local thread = coroutine.wrap(function() return reader:next() end)
    assert.equal("wants more", thread())
    assert.equal("wants more", thread(bytes.hello:sub(1, 30)))
    assert.same({ false, "the stream is being read by another thread, or a read of it raised" },
      { pcall(reader.next, reader) })
    assert.same(HELLO, thread(bytes.hello:sub(31)))
  end)
end)

-- The fields of the error that ends a stream, after one event.
local function ended_by(names, decode, ...)
  local events, err = all(names, decode, ...)
  assert.equal(1, #events)
  return fake.with(fake.fields(err)), err
end

describe("a stream that says what went wrong ends in a ServiceError:", function()
  for name, expected in pairs { -- code, message, retryable, the error's own members
    throttled = { code = "TooManyRequestsException", message = "slowly", retryable = true,
      type = "User", reason = "CallerRateLimitExceeded" },
    odd = { code = "OddException", message = "no JSON" },
    silent = { code = "QuietException", message = "the stream failed without a message" },
    unnamed = { code = "ServiceError", message = "m" },
    own_class = { code = "TransportError", message = "m" },
    failed = { code = "InternalFailure", message = "an\naccident" },
    mute = { code = "ServiceError", message = "the stream failed without a message" },
    numbered = { code = "500", message = "the stream failed without a message" },
  } do
    it(name, function()
      local fields, err = ended_by { "hello", name, "hello" }
      assert.same(fake.with({ operation = CONTEXT.operation, status = 200, attempts = 2,
        request_id = "r-1", headers = CONTEXT.headers, retryable = false }, expected),
        fields)
      assert.is_true(err:is("ServiceError"))
      assert.is_false(err:is("TransportError"))
      assert.equal(name == "throttled", err:is("TooManyRequestsException"))
      assert.is_nil(tostring(err):find("\n"))
    end)
  end
end)

describe("a stream that cannot be understood ends in a ResponseError:", function()
  local CUT = "the stream is truncated: it ends within a message"
  local SUM = "the stream is malformed: the checksum of a message is wrong"
  for _, case in ipairs { -- what, message, the bytes after an event
    { "an end in the middle", CUT, function() return bytes.hello:sub(1, -2) end },
    { "an end in the first byte", CUT, function() return "\0" end },
    { "a wrong byte", SUM, function() return bytes.hello:sub(1, -6) .. "0" .. bytes.hello:sub(-4) end },
    { "HTML", "the stream is malformed: the checksum of a message's lengths is wrong",
      function() return "<html>busy</html>" end },
    { "a message of no type", "a message of the stream is of the unknown type nil",
      function() return bytes.typeless .. bytes.hello end },
    { "a message of an unknown type", 'a message of the stream is of the unknown type "greeting"',
      function() return bytes.strange .. bytes.hello end },
    { "a type that is no text", "a message of the stream is of the unknown type 1",
      function() return bytes.counted .. bytes.hello end },
    { "an event of no type", "an event of the stream has no type",
      function() return bytes.nameless .. bytes.hello end },
  } do
    it(case[1], function()
      local fields, err = ended_by { "hello", case[3]() }
      assert.equal(case[2], fields.message)
      assert.same({ "ResponseError", CONTEXT.operation, 200, 2, "r-1", false }, { fields.code,
        fields.operation, fields.status, fields.attempts, fields.request_id, fields.retryable })
      assert.is_true(err:is("ResponseError"))
    end)
  end

  it("an event that the decoder refuses, with the start of its payload", function()
    local fields = ended_by({ "hello", "complete" }, function(kind, _, payload)
      if kind == "InvokeComplete" then return nil, "is not JSON" end
      return payload
    end)
    assert.equal("the stream's event InvokeComplete is not JSON", fields.message)
    assert.equal("{}", fields.body)
  end)
end)

describe("a stream that breaks off ends in a TransportError:", function()
  for _, case in ipairs { -- what the runtime reads, code, kind, message, retryable
    { { nil, { kind = "closed", message = "gone", sent = false } },
      "TransportError", "closed", "gone", true },
    { { nil, { kind = "timeout", message = "slow", sent = true } },
      "TimeoutError", "timeout", "slow", true },
    { { nil, { kind = "tls", message = "bad record" } }, "TransportError", "tls", "bad record", false },
    { { nil, "no failure" }, "TransportError", "other", "no failure", false },
    { { 5 }, "TransportError", "other", "the runtime's stream read a number", false },
    { { false }, "TransportError", "other", "the runtime's stream read a boolean", false },
  } do
    it(case[4], function()
      local fields, err = ended_by({ "hello" }, nil, (unpack or table.unpack)(case[1], 1, 2))
      assert.same({ code = case[2], kind = case[3], message = case[4], retryable = case[5],
        sent = true, operation = CONTEXT.operation, attempts = 2 }, fields)
      assert.is_true(err:is("TransportError"))
    end)
  end
end)
