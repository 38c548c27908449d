-- core.event_stream: what botocore reads in the same bytes, however they come. SEED=n repeats a run.
local cjson = require "cjson"
local core = require "lambda.core"
local finalizer = require "support.finalizer"
local streams = require "support.event_stream"
local temporary = require "support.temporary"

local SEED = tonumber(os.getenv("SEED")) or os.time() % 1000000
local CASES = 1400
local SMALLEST = streams.bytes "000000100000000005c248eb7d98c8ff"
-- Recorded in the Lambda model's notes: made by one program, read by another.
local HELLO = streams.bytes("0000006f0000005af5fe871f0d3a6d6573736167652d747970650700056576656e740b3a"
  .. "6576656e742d7479706507000c5061796c6f61644368756e6b0d3a636f6e74656e742d74797065070018617070"
  .. "6c69636174696f6e2f6f637465742d73747265616d68656c6c6f4fe061f2")
local COMPLETE = streams.bytes("00000066000000541f56c8690d3a6d6573736167652d747970650700056576656e740b3a"
  .. "6576656e742d7479706507000e496e766f6b65436f6d706c6574650d3a636f6e74656e742d7479706507001061"
  .. "70706c69636174696f6e2f6a736f6e7b7dface259a")
local EVENT = { [":message-type"] = "event", [":event-type"] = "PayloadChunk",
  [":content-type"] = "application/octet-stream" }
local END = { [":message-type"] = "event", [":event-type"] = "InvokeComplete",
  [":content-type"] = "application/json" }

-- All messages in what is fed; the second result is what is wrong, or the bytes that are left over.
local function read(...)
  local decoder, messages = core.event_stream(), {}
  for i = 1, select("#", ...) do
    decoder:feed((select(i, ...)))
    while true do
      local headers, payload = decoder:next()
      if not headers and payload then
        assert.same({ nil, payload }, { decoder:next() })
        return messages, payload
      elseif not headers then
        break
      end
      messages[#messages + 1] = { headers, payload }
    end
  end
  return messages, decoder:pending()
end

-- The same bytes, cut at random places.
local function pieces(bytes, random)
  local list, at = {}, 1
  while at <= #bytes do
    local size = random(1, 60)
    list[#list + 1] = bytes:sub(at, at + size - 1)
    at = at + size
  end
  return (unpack or table.unpack)(list)
end

describe("an event stream", function()
  it("is the messages recorded, and no more", function()
    assert.same({ { EVENT, "hello" }, { END, "{}" } }, (read(HELLO .. COMPLETE)))
    assert.same({ { {}, "" } }, (read(SMALLEST)))
    assert.same({ {}, 0 }, { read() })
    assert.same({ {}, 0 }, { read("", "") })
  end)

  it("is the same wherever its bytes are cut", function()
    local bytes = HELLO .. SMALLEST .. COMPLETE
    local expected = { { EVENT, "hello" }, { {}, "" }, { END, "{}" } }
    for i = 0, #bytes do
      assert.same({ expected, 0 }, { read(bytes:sub(1, i), bytes:sub(i + 1)) })
      for k = i + 1, #bytes, 7 do
        assert.same({ expected, 0 }, { read(bytes:sub(1, i), bytes:sub(i + 1, k), bytes:sub(k + 1)) })
      end
    end
  end)

  it("has each message as soon as its last byte is there", function()
    local decoder, bytes = core.event_stream(), HELLO .. COMPLETE
    for i = 1, #bytes do
      decoder:feed(bytes:sub(i, i))
      assert.equal(i == #HELLO or i == #bytes, decoder:next() ~= nil)
    end
  end)

  it("knows what is left over", function()
    for i = 0, #HELLO - 1 do
      assert.same({ { { END, "{}" } }, i }, { read(COMPLETE .. HELLO:sub(1, i)) })
    end
  end)

  it("keeps what came before a wrong byte, and takes none that is wrong", function()
    local bytes = HELLO .. COMPLETE
    for i = 1, #bytes do
      for bit = 0, 7 do
        local byte = bytes:byte(i)
        local other = math.floor(byte / 2 ^ bit) % 2 == 1 and byte - 2 ^ bit or byte + 2 ^ bit
        local messages, problem = read(bytes:sub(1, i - 1) .. string.char(other) .. bytes:sub(i + 1))
        local at = i > #HELLO and i - #HELLO or i
        assert.same(i > #HELLO and { { EVENT, "hello" } } or {}, messages)
        assert.equal(at <= 12 and "the checksum of a message's lengths is wrong"
          or "the checksum of a message is wrong", problem)
      end
    end
  end)
end)

-- The value of a message's only header, "h", once for each of a list of { type, value }.
local function values(headers)
  local messages, list = {}, {}
  for i, header in ipairs(headers) do messages[i] = { headers = { { "h", header[1], header[2] } } } end
  for i, bytes in ipairs(streams.encode(messages)) do list[i] = read(bytes)[1][1].h end
  return list
end

local kind_of = math.type or type -- integers are no floats where Lua has both

describe("a header", function()
  local UUID = "00112233-4455-6677-8899-aabbccddeeff"
  local CASES_OF = { -- type, value on the wire, value in Lua
    { "true", nil, true }, { "false", nil, false },
    { "byte", 0, 0 }, { "byte", 127, 127 }, { "byte", -128, -128 }, { "byte", -1, -1 },
    { "short", 32767, 32767 }, { "short", -32768, -32768 },
    { "int", 2147483647, 2147483647 }, { "int", -2147483648, -2147483648 },
    { "long", "9007199254740992", 9007199254740992 }, { "long", -1, -1 },
    { "bytes", "", "" }, { "bytes", "a\0b", "a\0b" }, { "string", "", "" },
    { "string", "a\0é", "a\0é" }, { "string", ("x"):rep(65535), ("x"):rep(65535) },
    { "timestamp", 1767323045123, 1767323045.123 }, { "timestamp", -1500, -1.5 },
    { "uuid", UUID, UUID },
  }

  it("has a value of its type", function()
    local found = values(CASES_OF)
    for i, case in ipairs(CASES_OF) do
      assert.same({ i, case[3], kind_of(case[3]) }, { i, found[i], kind_of(found[i]) })
    end
  end)

  it("of type long is exact where Lua has integers", function()
    local texts = { "9223372036854775807", "-9223372036854775808", "-9007199254740993" }
    local found = values { { "long", texts[1] }, { "long", texts[2] }, { "long", texts[3] } }
    for i, text in ipairs(texts) do
      assert.equal(tonumber(text), found[i])
      assert.equal(math.type and text, math.type and ("%d"):format(found[i]))
    end
  end)
end)

describe("a malformed message:", function()
  local CUT, UNKNOWN = "a header is cut off", "a header is of an unknown type"
  local NAME = "the name of a header is empty or not UTF-8"
  local TEXT, TWICE = "the text of a header is not UTF-8", "a header is there twice"
  local REFUSED = { -- headers in hexadecimal, what is wrong
    { "01", CUT }, { "0161", CUT }, { "016102", CUT }, { "01610500000000000000", CUT },
    { "01610700", CUT }, { "016107000262", CUT }, { "0161060001", CUT },
    { "01610900112233445566778899aabbccddee", CUT }, { "01610001620001", CUT },
    { "01610a", UNKNOWN }, { "0161ff", UNKNOWN },
    { "0000", NAME }, { "01ff00", NAME }, { "02c08000", NAME },
    { "0161070001ff", TEXT }, { "016107000200ff", TEXT },
    { "016100016101", TWICE }, { "016100016200016100", TWICE },
  }
  local frames
  setup(function()
    local words = {}
    for i, case in ipairs(REFUSED) do words[i] = case[1] end
    frames = streams.lines("frame " .. table.concat(words, " "))
  end)

  for i, case in ipairs(REFUSED) do
    it(("%s: %s"):format(case[2], case[1]), function()
      local bytes = streams.bytes(frames[i])
      assert.same({ { { EVENT, "hello" } }, case[2] }, { read(HELLO .. bytes .. HELLO) })
    end)
  end
end)

describe("messages", function()
  local directory
  setup(function()
    directory = temporary.directory()
    streams.lines("limits " .. directory.path)
  end)
  teardown(function() directory:remove() end)

  it("have headers of up to 128 KiB and payloads of up to 24 MiB", function()
    local bytes = directory:read "largest"
    local messages, pending = read(bytes:sub(1, 100000), bytes:sub(100001))
    assert.equal(0, pending)
    assert.equal(1, #messages)
    assert.equal(65000, #messages[1][1]["01"])
    assert.equal(24 * 1024 * 1024, #messages[1][2])
    assert.is_nil(messages[1][2]:find("[^%z]"))
  end)

  it("are refused for their lengths before a byte of them is there", function()
    assert.same({ {}, "the headers of a message are longer than 128 KiB" },
      { read(directory:read "headers") })
    assert.same({ {}, "the payload of a message is longer than 24 MiB" },
      { read(directory:read "payload") })
  end)

  it("take memory as their bytes come, not as they claim", function()
    local function size()
      local file = assert(io.open("/proc/self/statm", "r"))
      local pages = tonumber(file:read("*l"):match("%d+"))
      file:close()
      return pages * 4096
    end
    local decoders, claim, before = {}, directory:read "claim", size()
    for i = 1, 20 do
      decoders[i] = core.event_stream()
      decoders[i]:feed(claim .. "the first bytes")
      assert.same({}, { decoders[i]:next() })
    end
    assert.is_true(size() - before < 24 * 1024 * 1024)
  end)
end)

describe("a decoder", function()
  it("takes more bytes when those before are used up", function()
    local decoder = core.event_stream()
    decoder:feed(HELLO .. COMPLETE)
    assert.same({ false, "the bytes fed before are not used up: call next until it returns nil" },
      { pcall(decoder.feed, decoder, HELLO) })
    decoder:next()
    decoder:next()
    decoder:feed(HELLO) -- the last message took the last byte
    assert.same({ EVENT, "hello" }, { decoder:next() })
  end)

  it("keeps the bytes that it was fed", function()
    local decoder = core.event_stream()
    for i = 1, 100 do
      decoder:feed(HELLO .. ("%s"):format(COMPLETE))
      collectgarbage()
      assert.same({ i, EVENT, "hello" }, { i, decoder:next() })
      collectgarbage()
      assert.same({ i, END, "{}" }, { i, decoder:next() })
    end
  end)

  it("takes bytes alone", function()
    local decoder = core.event_stream()
    for _, value in ipairs { 5, {}, true } do
      assert.is_false(pcall(decoder.feed, decoder, value))
    end
    assert.is_false(pcall(decoder.feed, decoder))
    assert.is_false(pcall(decoder.next, io.stdout))
    assert.is_false(pcall(decoder.next))
  end)

  it("stays malformed whatever it is fed", function()
    local decoder = core.event_stream()
    decoder:feed(("x"):rep(12))
    for _ = 1, 3 do
      assert.same({ nil, "the checksum of a message's lengths is wrong" }, { decoder:next() })
      decoder:feed(HELLO)
    end
    assert.equal(0, decoder:pending())
  end)

  it("is not disturbed by a finalizer that uses it", function()
    local decoder = core.event_stream()
    local ran, whole = 0, 0
    local function run()
      ran = ran + 1
      pcall(decoder.next, decoder)
      pcall(decoder.feed, decoder, SMALLEST)
    end
    for _ = 1, 300 do
      finalizer(run)
      pcall(decoder.feed, decoder, HELLO:sub(1, 50))
      pcall(decoder.next, decoder)
      pcall(decoder.feed, decoder, HELLO:sub(51))
      local headers, payload = decoder:next()
      whole = whole + ((payload == "hello" or payload == "") and 1 or 0)
      if not headers then decoder = core.event_stream() end
    end
    collectgarbage()
    assert.is_true(ran >= 299 and whole > 0)
  end)
end)

describe("random streams, seed " .. SEED, function()
  local random = require "support.random"(SEED)

  local PROMISED = { -- what Lua has for a text of botocore's
    ["true"] = function() return true end, ["false"] = function() return false end,
    byte = tonumber, short = tonumber, int = tonumber, long = tonumber,
    timestamp = function(text) return tonumber(text) / 1000 end,
    bytes = function(text) -- each code point stands for a byte
      return (text:gsub("([\194\195])([\128-\191])", function(lead, byte)
        return lead == "\195" and string.char(byte:byte() + 64) or byte
      end))
    end,
    string = tostring, uuid = tostring,
  }

  local function promised(messages)
    local list = {}
    for i, message in ipairs(messages) do
      local headers = {}
      for _, header in ipairs(message.headers) do
        headers[header[1]] = PROMISED[header[2]](header[3])
      end
      list[i] = { headers, streams.bytes(message.payload) }
    end
    return list
  end

  it("are what botocore makes of them, in one piece and in many", function()
    local count, ends = 0, {}
    for _, line in ipairs(streams.lines(("random %d %d"):format(SEED, CASES))) do
      local case = cjson.decode(line)
      local bytes, expected = streams.bytes(case.bytes), promised(case.messages)
      for _, result in ipairs { { read(bytes) }, { read(pieces(bytes, random)) } } do
        local how = type(result[2]) == "string" and "malformed"
          or result[2] == 0 and "clean" or "partial"
        assert.same({ line, case.ends, expected }, { line, how, result[1] })
      end
      count, ends[case.ends] = count + 1, (ends[case.ends] or 0) + 1
    end
    assert.equal(CASES, count)
    for _, how in ipairs { "clean", "partial", "malformed" } do
      assert.is_true(ends[how] > CASES / 10)
    end
  end)
end)
