-- Answers that lambda.curl reads in pieces.
local curl = require "lambda.curl"
local core = require "lambda.core"
local descriptors = require "support.descriptors"
local endpoint = require "support.endpoint"
local hostile = require "support.hostile"
local plain = require "lambda.runtime.plain"
local proxy = require "support.proxy"
local child = require "support.child"
local finalizer = require "support.finalizer"
local stream_walk = require "support.stream_walk"
local suite = require "support.stream_suite"

local at = { name = "libcurl", host = "127.0.0.1" }

setup(function()
  at.server = endpoint.start { certificates = "build/certificates" }
  at.hostile, at.proxy = hostile.start(), proxy.start()
  at.ca, at.open_files = at.server.ca, descriptors
end)
teardown(function()
  for _, name in ipairs { "server", "proxy", "hostile" } do at[name]:stop() end
end)
before_each(function()
  at.server:reset()
  at.proxy:reset()
  local runtime = plain.new()
  at.send = runtime.send
  at.walk = function(asked)
    return stream_walk.run({ open = runtime.open, sleep = curl.sleep, now = core.clock }, asked)
  end
end)

suite(at, { describe = describe, it = it })

-- What is so with libcurl alone.

local transport

before_each(function() transport = assert(curl.open()) end)
after_each(function() transport:close() end)

local function request_of(over)
  local request = { method = "GET", scheme = "http", host = "127.0.0.1", port = at.server.port,
    path = "/" }
  for name, value in pairs(over or {}) do request[name] = value end
  return request
end

local function open(fault, over, limits)
  if fault then at.server:faults(fault) end
  return assert(transport:open(request_of(over), limits))
end

local function rest_of(stream)
  local parts, part, failure = {}
  repeat
    part, failure = stream:read()
    parts[#parts + 1] = part
  until not part
  return table.concat(parts), failure and failure.kind
end

local function connections()
  local numbers = {}
  for i, request in ipairs(at.server:requests()) do numbers[i] = request.connection end
  return numbers
end

describe("transport:open", function()
  it("leaves the transport free for others, which have connections of their own", function()
    local first = open { pieces = { "a", "b", "c" }, pause = 0.05, chunked = true }
    local second = open { pieces = { "d", "e", "f" }, pause = 0.05 }
    local read = { first:read(), second:read() }
    read[3] = transport:send(request_of(), {}).status
    read[4], read[5] = second:read(), first:read()
    read[6], read[7] = rest_of(first), rest_of(second)
    assert.same({ "a", "d", 403, "e", "b", "c", "f" }, read)
    local seen = connections()
    assert.is_true(seen[1] ~= seen[2] and seen[2] ~= seen[3] and seen[1] ~= seen[3])
  end)

  it("raises for a malformed request and keeps its connections", function()
    assert(transport:send(request_of(), {}))
    assert.is_false(pcall(transport.open, transport, request_of { path = "a" }))
    assert.is_false(pcall(transport.open, transport, request_of { headers = { a = "b\nc" } }))
    assert.is_false(pcall(transport.open, transport, request_of { body = {} }))
    assert.is_false(pcall(transport.open, transport, request_of(), { max_body = -1 }))
    rest_of(open())
    local seen = connections()
    assert.same({ 2, true }, { #seen, seen[1] == seen[2] })
  end)

  it("fails once the transport is closed", function()
    transport:close()
    assert.same({ nil, { kind = "other", sent = false, message = "the transport is closed" } },
      { transport:open(request_of()) })
  end)
end)

describe("a stream of lambda.curl", function()
  it("has no fields but its own", function()
    local stream = open { body = "{}" }
    assert.same({ 200, "table", nil, nil }, { stream.status, type(stream.headers), stream.body,
      stream.other })
    assert.is_false(pcall(stream.read, {}))
    assert.is_false(pcall(stream.close, transport))
  end)

  it("goes on when its transport is closed, and keeps no connection then", function()
    local stream = open { pieces = { "a", "b" }, pause = 0.05 }
    local files = descriptors()
    transport:close()
    assert.equal("ab", (rest_of(stream)))
    assert.is_true(descriptors() < files)
  end)

  it("frees its connection, and the body of its request, when it is forgotten", function()
    rest_of(open())
    local function forget()
      local stream = open({ pieces = { "a", "b" }, pause = 0.05 },
        { method = "POST", body = ("x"):rep(4 * 1024 * 1024) }, {})
      stream:read()
    end
    forget()
    local files, memory = descriptors(), collectgarbage("count")
    for _ = 1, 5 do
      forget()
      assert.is_true(descriptors() <= files + 1) -- the last one may still stand on the stack
    end
    assert.is_true(collectgarbage("count") - memory < 5 * 1024)
  end)

  it("keeps the body of its request, which still goes out", function()
    local SIZE = 6 * 1024 * 1024
    local stream = open(nil, { method = "POST", port = at.hostile.ports.echo,
      body = ("x"):rep(SIZE) })
    collectgarbage()
    collectgarbage()
    assert.equal(tostring(SIZE), (rest_of(stream)):match("(%d+)\n$"))
  end)

  it("is not disturbed by finalizers that read and close it", function()
    local ran, wrong = 0, 0
    for i = 1, 60 do
      local text = tostring(i):rep(50)
      collectgarbage("stop") -- the answer is not for what a finalizer sends
      local stream = open { body = text, chunked = 7 }
      collectgarbage("restart")
      finalizer(function()
        ran = ran + 1
        if i % 2 == 0 then stream:close() else stream:read() end
        transport:send(request_of(), {})
      end)
      local read, kind = rest_of(stream)
      if kind == nil and i % 2 == 0 and read ~= text then wrong = wrong + 1 end
      if kind ~= nil and kind ~= "closed" then wrong = wrong + 1 end
    end
    collectgarbage()
    collectgarbage()
    assert.same({ 0, 60 }, { wrong, ran })
  end)

  it("may be left behind when the program ends", function()
    for _, order in ipairs { "transport, stream = nil, nil", "transport = nil", "stream = nil", "" } do
      at.server:faults { pieces = { "a", "b" }, pause = 0.2 }
      assert.equal("a\nexit status 0\n", (child.run(([[
        local curl = require "lambda.curl"
        transport = assert(curl.open())
        stream = assert(transport:open({ method = "PUT", scheme = "http", host = "127.0.0.1",
          port = %d, path = "/", body = ("x"):rep(100) }, {}))
        print((stream:read()))
        kept = setmetatable({}, { __gc = function() return stream and stream:read() end })
        %s]]):format(at.server.port, order))))
    end
  end)
end)

describe("SIGINT", function()
  it("ends a wait for more of an answer", function()
    at.server:faults { pieces = { "a", "b" }, pause = 20 }
    local before = core.now()
    assert.equal("false\tinterrupted!\nexit status 0\n", (child.run(([[
      local pid = io.popen("echo $PPID"):read("*l")
      os.execute("(sleep 0.5; kill -INT " .. pid .. ") >/dev/null 2>&1 &")
      local stream = assert(require("lambda.curl").open():open({ method = "GET", scheme = "http",
        host = "127.0.0.1", port = %d, path = "/" }, {}))
      local ok, message = pcall(function() return (stream:read()) end)
      print(ok, tostring(message):match("interrupted!"))]]):format(at.server.port))))
    assert.is_true(core.now() - before < 10)
  end)
end)

describe("a stream in a forked child", function()
  local forked = require "support.forked"
  if not forked then return end -- nothing else here can fork

  for scheme, over in pairs { http = function() return {} end, https = function()
    return { scheme = "https", port = at.server.https.good.port }
  end } do
    for name, body in pairs {
      ["reads"] = function(stream)
        local chunk, failure = stream:read()
        return chunk == nil and failure.kind == "closed"
          and failure.message:find("parent process", 1, true)
      end,
      ["closes"] = function(stream) stream:close() return true end,
      ["forgets"] = function(stream)
        transport = nil
        return transport == nil and stream and collectgarbage() == 0
      end,
    } do
      it(("belongs to its parent, whatever that does: %s, %s"):format(name, scheme), function()
        local stream = open({ pieces = { "a", "b" }, pause = 0.1, chunked = true }, over(),
          { ca_bundle = at.ca })
        assert.equal("a", stream:read())
        assert.equal(0, forked.run(function() return body(stream) end))
        assert.equal("b", (rest_of(stream)))
      end)
    end
  end
end)
