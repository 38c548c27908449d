-- What a stub answers to an operation whose output comes in events: judged by botocore's reader, and
-- read by the client itself.
local answers = require "lambda.stub.answer"
local core = require "lambda.core"
local streams = require "support.event_stream"
local stubs = require "lambda.stub"

local STREAM = "invoke_with_response_stream"
local F = { function_name = "f" }

local stub

local function hex(bytes)
  return (bytes:gsub(".", function(byte) return ("%02x"):format(byte:byte()) end))
end

before_each(function() stub = stubs.new() end)

-- The stream that a call gets, the chunks in it, and how it ends.
local function read(result)
  if result then stub:answer(STREAM, result) end
  local stream, chunks = assert(stub.client[STREAM](stub.client, F)), {}
  local chunk, err = stream:read()
  while chunk do
    chunks[#chunks + 1] = chunk
    chunk, err = stream:read()
  end
  return stream, chunks, err
end

describe("the checksum", function()
  it("is that of zlib", function()
    for _, text in ipairs { "", "123456789", "\0\255" } do
      local pipe = io.popen(("env -u LD_PRELOAD /usr/bin/python3 -c 'import zlib; "
        .. 'print(zlib.crc32(bytes.fromhex("%s")))\''):format(hex(text)))
      assert.equal(tonumber(pipe:read "*l"), core.crc32(text))
      pipe:close()
    end
  end)
end)

describe("a stubbed stream", function()
  it("is whole and empty when nothing is said", function()
    local stream, chunks, err = read {}
    assert.same({ {}, 200, {} }, { chunks, stream.status_code, stream.complete })
    assert.is_nil(err)
  end)

  it("has the chunks, the head and the end that are given", function()
    local stream, chunks, err = read {
      executed_version = "7", response_stream_content_type = "text/plain",
      chunks = { "one", "\0\255", ("x"):rep(70000) },
      complete = { error_code = "Unhandled", error_details = '{"errorMessage":"é"}',
        log_result = core.base64 "END" },
    }
    assert.same({ { "one", "\0\255", ("x"):rep(70000) }, "7", "text/plain", "Unhandled",
      { message = "é" }, "END" }, { chunks, stream.executed_version,
      stream.response_stream_content_type, stream.function_error, stream.error, stream.log })
    assert.is_nil(err)
  end)

  it("ends too early when that is asked for", function()
    local stream, chunks, err = read { chunks = { "one" }, complete = false }
    assert.same({ { "one" }, "ResponseError" }, { chunks, err.code })
    assert.is_nil(stream.complete)
    stub:answer(STREAM, { complete = false })
    assert.is_false((pcall(stub.client[STREAM](stub.client, F):chunks())))
  end)

  it("ends with an error of the service when that is asked for", function()
    local stream, chunks, err = read { chunks = { "one" },
      failure = { code = "ServiceException", message = "no more" } }
    assert.same({ { "one" }, "ServiceException", "no more", "Service" },
      { chunks, err.code, err.message, err.type })
    assert.is_true(err:is("ServiceError"))
    assert.is_nil(stream.complete)
    stream, chunks, err = read { failure = { code = "ThrottlingException" } }
    assert.same({ {}, "stubbed ThrottlingException" }, { chunks, err.message })
    assert.is_nil(stream.complete)
  end)

  it("may be made for each call, and refused", function()
    stub:answer(STREAM, function(params) return { chunks = { params.function_name } } end)
    assert.same({ "f" }, (select(2, read())))
    stub:fail(STREAM, "TooManyRequestsException")
    assert.equal("TooManyRequestsException", select(2, stub.client[STREAM](stub.client, F)).code)
    stub:answer(STREAM, { status_code = 204 })
    assert.same({}, (select(2, read())))
  end)

  it("is what botocore reads as it was meant", function()
    local made = assert(answers.result(STREAM, { chunks = { "one", "\0\255" },
      complete = { error_code = "E" } }))
    local failed = assert(answers.result(STREAM, { failure = { code = "ServiceException" } }))
    assert.same({
      ends = "clean",
      messages = {
        { headers = { { ":message-type", "string", "event" }, { ":event-type", "string", "PayloadChunk" },
          { ":content-type", "string", "application/octet-stream" } }, payload = "6f6e65" },
        { headers = { { ":message-type", "string", "event" }, { ":event-type", "string", "PayloadChunk" },
          { ":content-type", "string", "application/octet-stream" } }, payload = "00ff" },
        { headers = { { ":message-type", "string", "event" }, { ":event-type", "string", "InvokeComplete" },
          { ":content-type", "string", "application/json" } },
          payload = "7b224572726f72436f6465223a2245227d" },
        { headers = { { ":message-type", "string", "exception" },
          { ":exception-type", "string", "ServiceException" },
          { ":content-type", "string", "application/json" } },
          payload = hex '{"Type":"Service","message":"stubbed ServiceException"}' },
      },
    }, require("cjson").decode(streams.lines("read " .. hex(made.body .. failed.body))[1]))
  end)

  for title, case in pairs {
    ["chunks that are no list"] = { { chunks = "one" }, "chunks: must be a list, not a string" },
    ["a chunk that is no text"] = { { chunks = { "one", 2 } },
      "chunks[2]: must be a string of bytes, not a number" },
    ["an end that is none"] = { { complete = true }, "complete: must be a table, not a boolean" },
    ["a member that the end has not"] = { { complete = { error_kode = "E" } },
      'complete.error_kode: unknown member (did you mean "error_code"?)' },
    ["a member that the head has not"] = { { chunk = { "one" } },
      'chunk: unknown member (did you mean "chunks"?)' },
    ["the events themselves"] = { { event_stream = {} }, "event_stream: unknown member" },
    ["a failure that is none"] = { { failure = "ServiceException" },
      'failure: must be a table such as { code = "ServiceException" }' },
    ["a failure without a code"] = { { failure = { message = "m" } },
      'failure: must be a table such as { code = "ServiceException" }' },
    ["a failure that it never has"] = { { failure = { code = "ServiceExeption" } },
      "failure: ServiceExeption is no error of " .. STREAM .. ' (did you mean "ServiceException"?)' },
    ["a failure with a member that it lacks"] = { { failure = { code = "ServiceException", kind = "k" } },
      "failure: kind: unknown member" },
    ["a failure and an end"] = { { failure = { code = "ServiceException" }, complete = {} },
      "complete: a stream that ends with a failure has none" },
    ["a failure of no run"] = { { status_code = 204, failure = { code = "ServiceException" } },
      "status_code: with 204 the function does not run, and nothing is streamed" },
    ["chunks of no run"] = { { status_code = 204, chunks = { "one" } },
      "status_code: with 204 the function does not run, and nothing is streamed" },
  } do
    it("cannot have " .. title, function()
      local made, problem = answers.result(STREAM, case[1])
      assert.same({ nil, case[2] }, { made, problem })
      assert.is_false((pcall(stub.answer, stub, STREAM, case[1])))
    end)
  end
end)
