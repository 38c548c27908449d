-- What answers that are read in pieces must be like, whatever runtime reads them.
local assert = require "luassert"
local stream_walk = require "support.stream_walk"

local OK = "HTTP/1.1 200 OK\r\n"
local CHUNKED = OK .. "Transfer-Encoding: chunked\r\n\r\n"
local MIB = 1024 * 1024
local outline, body = stream_walk.outline, stream_walk.body

---@class support.StreamPlaces
---@field name string of the runtime
---@field server table support.endpoint with certificates
---@field hostile table support.hostile
---@field proxy table support.proxy
---@field host string that the certificate of the endpoint is for, and that is verified
---@field ca? string path of the authorities, when the runtime is to be told
---@field walk fun(asked: table): table as support.stream_walk.run
---@field send fun(request: lambda.Request, limits: lambda.Limits): lambda.Response?, lambda.Failure?
---@field open_files fun(): integer


local world -- the support.StreamPlaces of the spec that is running

local function request_of(over)
  local request = { method = "GET", scheme = "http", host = "127.0.0.1", port = world.server.port,
    path = "/" }
  for name, value in pairs(over or {}) do request[name] = value end
  return request
end

-- Walk an answer of the endpoint under a fault.
local function walk(fault, limits, steps, over)
  if fault then world.server:faults(fault) end
  return world.walk { request = request_of(over), limits = limits, steps = steps }
end

local function secure()
  return { scheme = "https", host = world.host, port = world.server.https.good.port }
end

local function connections()
  local numbers = {}
  for i, request in ipairs(world.server:requests()) do numbers[i] = request.connection end
  return numbers
end

local FRAMINGS = {
  ["chunked"] = { chunked = true },
  ["with a length"] = {},
  ["that the end of the connection ends"] = { headers = { ["content-length"] = false },
    close = true },
}

local function pieces(over)
  local fault = { pieces = { "one", "two", "three" }, pause = 0.4 }
  for name, value in pairs(over) do fault[name] = value end
  return fault
end

local groups = {} -- by title, functions that tell busted's `it` of their specs

groups["an answer read in pieces"] = function(it)
  for framing, over in pairs(FRAMINGS) do
    it("comes as it is sent: " .. framing, function()
      local seen = walk(pieces(over))
      assert.equal(200, seen.status)
      assert.same({ "chunk", "chunk", "chunk", "ended", "ended" }, outline(seen))
      assert.same({ "one", "two", "three" },
        { seen.steps[1].chunk, seen.steps[2].chunk, seen.steps[3].chunk })
      assert.is_true(seen.time < 0.35)
      assert.is_true(seen.steps[1].time < 0.75)
      assert.is_true(seen.steps[3].time >= 1.15)
    end)

    it("comes whole however small its pieces: " .. framing, function()
      local text = ("0123456789"):rep(40)
      local seen = walk { body = text, slow = 0.0005, chunked = over.chunked and 7 or nil,
        headers = over.headers, close = over.close }
      assert.equal(text, body(seen))
      assert.equal("ended", outline(seen)[#seen.steps])
    end)
  end

  for name, case in pairs {
    ["to HEAD"] = { { raw = OK .. "Content-Length: 9\r\n\r\n" }, "HEAD" },
    ["204"] = { { status = 204 } },
    ["304"] = { { status = 304 } },
    ["of no bytes"] = { { status = 200 } },
    ["of no chunks"] = { { raw = CHUNKED .. "0\r\n\r\n" } },
  } do
    it("may be empty: " .. name, function()
      local seen = walk(case[1], nil, nil, { method = case[2] })
      assert.same({ "ended", "ended" }, outline(seen))
    end)
  end

  it("has the status, the headers and the body of an error", function()
    local seen = walk { status = 503, body = "no", headers = { ["X-A"] = "b" } }
    assert.same({ 503, "b", "no" }, { seen.status, seen.headers["x-a"], body(seen) })
  end)

  it("is not mixed with interim answers and trailers", function()
    local seen = walk { raw = "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" .. CHUNKED
      .. "2\r\nhi\r\n4;a=b\r\n all\r\n0\r\nX-Trailer: 1\r\n\r\n" }
    assert.same({ ["transfer-encoding"] = "chunked" }, seen.headers)
    assert.equal("hi all", body(seen))
  end)

  it("may be large: nothing but a limit that is given limits it", function()
    local seen = walk({ size = 17 * MIB, chunked = 65536 }, { timeout = 30 })
    assert.equal(17 * MIB, #body(seen))
  end)

  it("leaves its connection to the next when it was read to its end", function()
    for _, over in pairs { { chunked = true }, {} } do walk(pieces { chunked = over.chunked, pause = 0 }) end
    world.send(request_of(), {})
    local seen = connections()
    assert.same({ seen[1], seen[1], seen[1] }, seen)
  end)
end

groups["a stream that breaks off"] = function(it)
  for name, case in pairs { -- fault, what is read before
    ["between chunks"] = { { raw = CHUNKED .. "3\r\none\r\n", hold = 0.1 }, "one" },
    ["in a chunk"] = { pieces { chunked = true, cut = "in_body", pause = 0.1 }, "onetwoth" },
    ["in a body of known length"] = { pieces { truncate = 4, pause = 0.1 }, "onetwothree" },
    ["by a reset"] = { pieces { cut = "in_body", reset = true, pause = 0.1, hold = 0.2 }, "onetwoth" },
    ["before its first byte"] = { { raw = CHUNKED, hold = 0.1 }, "" },
    ["after its last chunk"] = { { raw = CHUNKED .. "3\r\none\r\n0\r\n", hold = 0.1 }, "one" },
    ["into nonsense"] = { { raw = CHUNKED .. "3\r\none\r\nxyz\r\n", hold = 0.1 }, "one" },
  } do
    it("says so, after what came: " .. name, function()
      local seen = walk(case[1])
      local last = seen.steps[#seen.steps - 1]
      assert.equal(case[2]:sub(1, 6), body(seen):sub(1, 6))
      assert.same({ "closed", true }, { last.kind, last.sent })
      local place = ("127.0.0.1:%d: "):format(world.server.port)
      assert.equal(place, last.message:sub(1, #place))
    end)
  end

  it("never seems to have ended well after that", function()
    local seen = walk { raw = CHUNKED .. "3\r\none\r\n" }
    assert.same({ "chunk", "closed", "closed" }, outline(seen))
  end)

  it("leaves the next request a connection that is whole", function()
    walk { raw = CHUNKED .. "3\r\none\r\n" }
    assert.equal(403, world.send(request_of(), {}).status)
  end)

  it("is told in the head when only the end of a TLS connection would end it", function()
    local seen = walk({ raw = OK .. "\r\nabc", hold = 0.3 }, { ca_bundle = world.ca }, nil, secure())
    assert.same({ "closed", true }, { seen.kind, seen.sent })
  end)
end

groups["a limit on a stream"] = function(it)
  it("in bytes counts all of them", function()
    local seen = walk(pieces { chunked = true, pause = 0.1 }, { max_body = 8 })
    assert.same({ "chunk", "chunk", "too_large", "closed" }, outline(seen))
    assert.equal("onetwo", body(seen))
  end)

  it("in bytes lets through just so many", function()
    local seen = walk(pieces { chunked = true, pause = 0 }, { max_body = 11 })
    assert.equal("onetwothree", body(seen))
    assert.equal("ended", outline(seen)[#seen.steps])
  end)

  it("in bytes refuses an announced body by its head", function()
    local seen = walk({ size = 12 }, { max_body = 11 })
    assert.same({ "too_large", true }, { seen.kind, seen.sent })
  end)

  it("in silence ends a wait for more", function()
    local seen = walk(pieces { chunked = true, pause = 0.8 }, { read_timeout = 0.25, timeout = 30 })
    assert.same({ "timeout", "closed" }, outline(seen))
    assert.equal(("127.0.0.1:%d: no byte came or went for the time that is the limit"):format(
      world.server.port), seen.steps[1].message)
  end)

  it("in silence ends a wait for the head", function()
    local seen = walk({ delay = 2 }, { read_timeout = 0.25, timeout = 30 })
    assert.same({ "timeout", true }, { seen.kind, seen.sent })
  end)

  it("in silence does not count what the reader does", function()
    local seen = walk(pieces { chunked = true, pause = 0.2 }, { read_timeout = 0.4, timeout = 30 },
      { "read", 0.8, "read", 0.8, "read", "read" })
    assert.equal("onetwothree", body(seen))
    assert.equal("ended", outline(seen)[#seen.steps])
  end)

  it("in time is for all of it", function()
    local seen = walk(pieces { chunked = true, pause = 0.4 }, { timeout = 0.6, read_timeout = 5 })
    assert.same({ "chunk", "timeout", "closed" }, outline(seen))
    assert.is_true(seen.steps[2].time < 0.9)
  end)

  it("on connecting does not limit it", function()
    local seen = walk(pieces { chunked = true, pause = 0.2 }, { connect_timeout = 0.3 })
    assert.equal("onetwothree", body(seen))
  end)
end

groups["a stream that is closed early"] = function(it)
  local STEPS = { "read", "close", "close", "read" }

  it("frees its connection", function()
    world.send(request_of(), {})
    walk(pieces { chunked = true, hold = 0 }, nil, STEPS)
    local files = world.open_files()
    for _ = 1, 5 do walk(pieces { chunked = true, pause = 0.1 }, nil, STEPS) end
    assert.is_true(world.open_files() <= files)
  end)

  it("gives nothing more, and does not seem to have ended", function()
    local seen = walk(pieces { chunked = true, pause = 0.1 }, nil, STEPS)
    assert.same({ "chunk", "-", "-", "closed" }, outline(seen))
  end)

  it("never lends its connection to another request", function()
    walk(pieces { chunked = true, pause = 0.1 }, nil, STEPS)
    assert.equal(403, world.send(request_of(), {}).status)
    local seen = connections()
    assert.is_true(seen[1] ~= seen[2])
  end)

  it("may be closed before anything was read, and after the end", function()
    assert.same({ "-", "closed" }, outline(walk(pieces { pause = 0.1 }, nil, { "close", "read" })))
    assert.same({ "chunk", "ended", "-", "ended" },
      outline(walk({ body = "{}" }, nil, { "read", "read", "close", "read" })))
  end)
end

groups["a reader that is slow"] = function(it)
  it("makes the server wait, not the memory grow", function()
    local seen = walk({ size = 48 * MIB }, { timeout = 30 },
      { "read", "memory", 0.5, "read", 0.2, "read", "memory", "close" })
    for _, i in ipairs { 1, 4, 6 } do assert.is_true(#seen.steps[i].chunk <= 65536) end
    assert.is_true(seen.steps[7].memory - seen.steps[2].memory < 8 * 1024)
  end)
end

groups["a large request"] = function(it)
  local BODY = ("0123456789abcdef"):rep(6 * MIB / 16)

  local function upload(port, steps)
    return world.walk { request = request_of { method = "POST", port = world.hostile.ports[port],
      body = BODY }, limits = { timeout = 10 }, steps = steps }
  end

  it("is told the answer of a server that reads no more of it", function()
    local seen = upload "early"
    assert.same({ 413, "too large" }, { seen.status, body(seen) })
    assert.is_true(seen.time < 3)
    local response = world.send(request_of { method = "POST", port = world.hostile.ports.early,
      body = BODY }, { timeout = 10 })
    assert.same({ 413, "too large" }, { response.status, response.body })
  end)

  it("goes out while the answer comes", function()
    local seen = upload("echo", { "read", 0.2 })
    assert.equal(200, seen.status)
    seen = upload "echo"
    assert.equal(tostring(#BODY), body(seen):match("(%d+)\n$"))
    assert.equal("ended", outline(seen)[#seen.steps])
  end)

  it("is no silence while it goes out", function() -- what the system holds back is small to this
    local seen = world.walk { request = request_of { method = "POST", port = world.hostile.ports.slow,
      body = BODY:rep(4) }, limits = { read_timeout = 1.5, timeout = 20 } }
    assert.equal(tostring(4 * #BODY), seen.kind or body(seen))
    assert.is_true(seen.time > 2.5)
  end)

  it("that nobody reads is silence", function()
    local seen = world.walk { request = request_of { method = "POST", port = world.server.silent,
      body = BODY }, limits = { read_timeout = 0.4, timeout = 10 } }
    assert.same({ "timeout", true }, { seen.kind, seen.sent })
    assert.is_true(seen.time < 3)
  end)

  it("arrives as it is", function()
    world.walk { request = request_of { method = "PUT", body = BODY } }
    assert.equal(BODY, world.server:requests()[1].body)
  end)
end

groups["the way of a stream"] = function(it)
  it("may be TLS", function()
    local seen = walk(pieces { chunked = true, pause = 0.1 }, { ca_bundle = world.ca }, nil, secure())
    assert.same({ "chunk", "chunk", "chunk", "ended", "ended" }, outline(seen))
    walk(pieces { pause = 0 }, { ca_bundle = world.ca }, nil, secure())
    local numbers = connections()
    assert.equal(numbers[1], numbers[2])
  end)

  it("may be a tunnel", function()
    local seen = walk(pieces { chunked = true, pause = 0.1 },
      { ca_bundle = world.ca, proxy = world.proxy.url }, nil, secure())
    assert.equal("onetwothree", body(seen))
    assert.equal("CONNECT", world.proxy:requests()[1].method)
  end)

  it("may be a proxy", function()
    local seen = walk(pieces { chunked = true, pause = 0 }, { proxy = world.proxy.url })
    assert.equal("onetwothree", body(seen))
  end)

  it("may lead nowhere", function()
    local seen = walk(nil, nil, nil, { port = world.hostile.ports.refusing })
    assert.same({ "connect", false }, { seen.kind, seen.sent })
  end)

  it("may be an idle connection that was closed", function()
    world.server:faults { status = 200 }
    world.send(request_of(), {})
    local seen = walk { cut = "before_headers" }
    assert.equal(403, seen.status)
  end)
end

---@param at support.StreamPlaces filled in before the first spec runs
---@param busted { describe: function, it: function } which only a spec knows
return function(at, busted)
  for title, group in pairs(groups) do
    busted.describe(("%s, %s,"):format(title, at.name), function()
      group(function(name, spec)
        busted.it(name, function()
          world = at
          spec()
        end)
      end)
    end)
  end
end
