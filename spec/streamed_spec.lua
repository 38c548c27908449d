-- lambda.streamed: what a caller has of an operation whose answer comes in events.
local streamed = require "lambda.streamed"
local streams = require "support.event_stream"

local OPERATION = "invoke_with_response_stream"

local function message(kind, payload)
  return { payload = payload,
    headers = { { ":message-type", "string", "event" }, { ":event-type", "string", kind } } }
end

local made = {}
setup(function()
  local list = {
    message("PayloadChunk", "one "), message("PayloadChunk", "two"), message("PayloadChunk", ""),
    message("InvokeComplete", "{}"), message("News", "?"),
    message("InvokeComplete", '{"ErrorCode":"Unhandled","ErrorDetails":"why","LogResult":"ZW5k"}'),
    message("InvokeComplete", '{"ErrorCode":"Unhandled","ErrorDetails":"{\\"errorType\\":\\"E\\"}"}'),
    message("InvokeComplete", '{"ErrorCode":"Unhandled","LogResult":"?"}'),
    message("InvokeComplete", '{"ErrorCode":5}'), message("InvokeComplete", "no"),
    message("InvokeComplete", ""),
    { payload = '{"message":"m"}', headers = { { ":message-type", "string", "exception" },
      { ":exception-type", "string", "TooManyRequestsException" } } },
  }
  local names = { "one", "two", "none", "complete", "news", "failed", "typed", "bare",
    "wrong", "garbled", "blank",
    "exception" }
  for i, bytes in ipairs(streams.encode(list)) do made[names[i]] = bytes end
end)

-- A runtime's stream of these chunks; and how often it was read and closed.
local function stream_of(chunks, failure, status, headers)
  local journal = { reads = 0, closed = 0 }
  return {
    status = status or 200, headers = headers or { ["x-amz-executed-version"] = "7" },
    read = function()
      journal.reads = journal.reads + 1
      local chunk = chunks[journal.reads]
      if chunk then return made[chunk] or chunk end
      return nil, failure
    end,
    close = function() journal.closed = journal.closed + 1 end,
  }, journal
end

-- A result that streams these chunks.
local function result_of(chunks, failure)
  local stream, journal = stream_of(chunks, failure)
  local result, err = streamed.read(OPERATION, stream, 1)
  assert.is_nil(err)
  return result, journal
end

-- What a method gives until it gives nil, and what it gives then.
local function collect(result, method)
  local list = {}
  while true do
    local value, err = result[method](result)
    if value == nil then return list, err end
    list[#list + 1] = value
  end
end

-- What a loop gives, and what it raises.
local function looped(iterator)
  local list = {}
  local ok, raised = pcall(function()
    for value in iterator do list[#list + 1] = value end
  end)
  return list, not ok and raised or nil
end

describe("a result that streams", function()
  it("has the members of the head before anything is read", function()
    local result, journal = result_of { "one" }
    assert.equal("7", result.executed_version)
    assert.same({ reads = 0, closed = 0 }, journal)
  end)

  it("gives the output as it comes, and what the service said at its end", function()
    local result, journal = result_of { "one", "none", "news", "two", "complete" }
    local chunks, counts = {}, {}
    for chunk in result:chunks() do
      chunks[#chunks + 1], counts[#counts + 1] = chunk, journal.reads
    end
    assert.same({ { "one ", "two" }, { 1, 4 } }, { chunks, counts })
    assert.same({}, result.complete)
    assert.is_nil(result.err)
    assert.is_nil(result.function_error)
    assert.same({ reads = 6, closed = 1 }, journal)
    assert.same({ {} }, { collect(result, "read") })
  end)

  it("gives all events that are known", function()
    local result = result_of { "one", "news", "none", "failed" }
    assert.same({ { payload_chunk = { payload = "one " } }, { payload_chunk = { payload = "" } },
      { invoke_complete = { error_code = "Unhandled", error_details = "why", log_result = "ZW5k" } } },
      (collect(result, "next_event")))
  end)

  it("says that the function failed", function()
    local result = result_of { "one", "failed" }
    local chunks, err = collect(result, "read")
    assert.same({ { "one " } }, { chunks, err })
    assert.same({ "Unhandled", { message = "why" }, "end" },
      { result.function_error, result.error, result.log })
    assert.same({ error_code = "Unhandled", error_details = "why", log_result = "ZW5k" }, result.complete)
    assert.is_nil(result.err)
  end)

  it("says so as invoke does", function()
    for name, expected in pairs { typed = { type = "E" }, bare = {} } do
      local result = result_of { name }
      collect(result, "next_event")
      assert.same({ "Unhandled", expected, nil }, { result.function_error, result.error, result.log })
    end
  end)

  it("goes on in a second loop, and by other ways", function()
    local result = result_of { "one", "two", "none", "one", "complete" }
    assert.equal("one ", (result:chunks()()))
    assert.same({ payload_chunk = { payload = "two" } }, (result:next_event()))
    assert.same({ "one " }, (looped(result:chunks())))
    assert.same({ {} }, { looped(result:events()) })
  end)

  it("gives the same events in a loop", function()
    assert.same(collect(result_of { "one", "news", "none", "failed" }, "next_event"),
      (looped(result_of({ "one", "news", "none", "failed" }):events())))
  end)

  it("takes no harm from what comes after its end", function()
    for _, failure in ipairs { { kind = "closed", message = "m", sent = true }, false } do
      local result, journal = result_of({ "one", "complete", not failure and "rubbish" or nil },
        failure or nil)
      assert.same({ { "one " } }, { collect(result, "read") })
      assert.is_nil(result.err)
      assert.equal(1, journal.closed)
    end
  end)

  it("frees the connection when it is closed early, and then has ended", function()
    local result, journal = result_of { "one", "two", "complete" }
    local next_chunk = result:chunks()
    assert.equal("one ", next_chunk())
    result:close()
    assert.same({ reads = 1, closed = 1 }, journal)
    assert.same({ {} }, { looped(next_chunk) })
    assert.same({ {} }, { collect(result, "read") })
    assert.same({ reads = 1, closed = 1 }, journal)
    assert.is_nil(result.err)
    assert.is_nil(result.complete)
  end)

  it("is closed with its scope where Lua has such scopes", function()
    local run = (loadstring or load)("local streamed = ... local result <close> = streamed return 1")
    local result, journal = result_of { "one" }
    assert.equal(run and 1, run and run(result))
    assert.equal(run and 1 or 0, journal.closed)
  end)
end)

describe("a result whose stream ends too early", function()
  for _, case in ipairs { -- what, chunks, failure, code, message
    { "breaks off", { "one" }, { kind = "closed", message = "gone", sent = true },
      "TransportError", "gone" },
    { "takes too long", { "one" }, { kind = "timeout", message = "slow", sent = true },
      "TimeoutError", "slow" },
    { "lacks its end", { "one" }, nil, "ResponseError",
      "the stream is truncated: it ends without the event InvokeComplete" },
    { "ends in a message", { "one", "\0\0" }, nil, "ResponseError",
      "the stream is truncated: it ends within a message" },
    { "turns into HTML", { "one", "<html>busy</html>" }, nil, "ResponseError",
      "the stream is malformed: the checksum of a message's lengths is wrong" },
    { "has an exception", { "one", "exception", "complete" }, nil, "TooManyRequestsException", "m" },
    { "has an end that is no JSON", { "one", "garbled" }, nil, "ResponseError",
      "the stream's event InvokeComplete is not JSON: " },
    { "has an end of a wrong form", { "one", "wrong" }, nil, "ResponseError",
      "the stream's event InvokeComplete has a wrong member: ErrorCode is no string" },
  } do
    it("has the error of it, and what came before: it " .. case[1], function()
      local result, journal = result_of(case[2], case[3])
      local chunks, err = collect(result, "read")
      assert.same({ { "one " }, case[4], case[5], OPERATION, 1 },
        { chunks, err.code, err.message:sub(1, #case[5]), err.operation, err.attempts })
      assert.equal(err, result.err)
      assert.is_nil(result.complete)
      assert.equal(1, journal.closed)
      assert.same({ nil, err }, { result:next_event() })
    end)

    it("raises it in a loop: it " .. case[1], function()
      for _, loop in ipairs { "chunks", "events" } do
        local result = result_of(case[2], case[3])
        local found, raised = looped(result[loop](result))
        assert.same({ 1, case[4], OPERATION }, { #found, raised.code, raised.operation })
        assert.equal(raised, result.err)
        assert.equal(raised, select(2, pcall(result:chunks())))
      end
    end)
  end
end)

describe("the head of an answer that streams", function()
  it("with an error has all of its body", function()
    local stream, journal = stream_of({ '{"Message":"no ', 'function"}' }, nil, 404,
      { ["x-amzn-errortype"] = "ResourceNotFoundException" })
    local result, err = streamed.read(OPERATION, stream, 2)
    assert.is_nil(result)
    assert.same({ "ResourceNotFoundException", "no function", 404, 2 },
      { err.code, err.message, err.status, err.attempts })
    assert.equal(1, journal.closed)
  end)

  it("with an error has no more of it than is of use", function()
    local stream, journal = stream_of(setmetatable({}, { __index = function(_, i)
      return i < 1000 and ("x"):rep(65536) or nil
    end }), nil, 500)
    local _, err = streamed.read(OPERATION, stream, 1)
    assert.same({ "500", 512 }, { err.code, #err.message })
    assert.same({ reads = 16, closed = 1 }, journal)
  end)

  it("with an error that breaks off is no answer", function()
    local stream, journal = stream_of({ "{" }, { kind = "closed", message = "gone", sent = true }, 500)
    local _, err = streamed.read(OPERATION, stream, 1)
    assert.same({ "TransportError", "gone", true, true },
      { err.code, err.message, err.sent, err.retryable })
    assert.equal(1, journal.closed)
  end)
end)
