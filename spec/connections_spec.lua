-- Connections: kept within limits, replaced when they break, each process's own, and never believed
-- when they end too early.
local curl = require "lambda.curl"
local descriptors = require "support.descriptors"
local endpoint = require "support.endpoint"
local errors = require "lambda.errors"
local fake = require "support.fake"
local hostile = require "support.hostile"
local lambda = require "lambda"

local CERTIFICATES = "build/certificates"
local POOL = 8 -- CONNECTIONS_MAX of handle.c
local GET, PUT = "get_function_event_invoke_config", "put_function_event_invoke_config"
local PARAMS = { function_name = "my-function", maximum_retry_attempts = 1 }
local OK = "HTTP/1.1 200 OK\r\n"

local server, ports, others

local function new(over)
  local options = { region = "us-east-1", credentials = fake.KEYS, endpoint = server.url,
    timeout = 10, proxy = false, runtime = { sleep = function() end } }
  for name, value in pairs(over or {}) do options[name] = value end
  return assert(lambda.new(options))
end

local function secure() return { endpoint = server.https.good.url, ca_bundle = server.ca } end

local function connections()
  local numbers = {}
  for i, request in ipairs(server:requests()) do numbers[i] = request.connection end
  return numbers
end

setup(function()
  server = endpoint.start { certificates = CERTIFICATES }
  others = hostile.start()
  ports = others.ports
end)
teardown(function()
  server:stop()
  others:stop()
end)
before_each(function() server:reset() end)

describe("the connections of a transport", function()
  local transport

  local function get(port)
    local response, failure = transport:send({ method = "GET", scheme = "http", host = "127.0.0.1",
      port = port, path = "/" }, { proxy = "" })
    assert.is_nil(failure)
    return response.status
  end

  before_each(function() transport = assert(curl.open()) end)
  after_each(function() transport:close() end)

  it("are kept up to a number", function()
    get(ports.crowd[1])
    local one = descriptors()
    for _ = 1, 3 do
      for _, port in ipairs(ports.crowd) do get(port) end
    end
    assert.equal(POOL - 1, descriptors() - one)
  end)

  it("are closed with it", function()
    local before = descriptors()
    for _, port in ipairs(ports.crowd) do get(port) end
    transport:close()
    assert.equal(before, descriptors())
  end)

  it("are closed when nobody has it any more", function()
    local before = descriptors()
    for _, port in ipairs(ports.crowd) do get(port) end
    transport = assert(curl.open())
    assert.equal(before, descriptors())
  end)
end)

describe("a client", function()
  for how, fault in pairs { -- more often than libcurl replaces a connection by itself
    ["closes what is idle"] = { close = true },
    ["resets what is idle"] = { close = true, reset = true },
    ["announces it"] = { close = "announced" },
  } do
    for scheme, over in pairs { http = function() return {} end, https = secure } do
      it(("does not notice that the server %s, %s"):format(how, scheme), function()
        local client = new(over())
        for _ = 1, 8 do
          server:faults(fault)
          local _, err, metadata = client[PUT](client, PARAMS)
          assert.is_nil(err)
          assert.equal(1, metadata.attempts)
          curl.sleep(0.01)
        end
        assert.equal(8, #server:requests())
      end)
    end
  end

  it("does not notice that the server closes as the request comes", function()
    local client = new()
    for _ = 1, 8 do
      assert(client[PUT](client, PARAMS))
      server:faults { cut = "before_headers" }
      assert.equal(1, select(3, client[PUT](client, PARAMS)).attempts)
    end
    assert.equal(24, #server:requests())
  end)

  it("leaves a connection on which more came than an answer", function()
    local client = new()
    server:faults { headers = { ["content-length"] = "9" } }
    local _, err = client[PUT](client, PARAMS)
    assert.equal("ResponseError", err.code)
    assert(client[PUT](client, PARAMS))
    local seen = connections()
    assert.are_not.equal(seen[1], seen[2])
  end)

  it("keeps a connection whose answers are errors", function()
    local client = new()
    server:faults({ status = 503, body = "busy" }, { error = "AccessDeniedException" })
    for _ = 1, 3 do client[PUT](client, PARAMS) end
    local seen = connections()
    assert.same({ seen[1], seen[1], seen[1], seen[1] }, seen)
  end)

  for kind, place in pairs { connect = "127.0.0.1", resolve = "nowhere.invalid" } do
    it("says which place it could not reach: " .. kind, function()
      local client = new { endpoint = ("http://%s:%d"):format(place, ports.refusing) }
      local _, err = client[GET](client, { function_name = "f" })
      assert.is_true(errors.is(err, "TransportError"))
      assert.same({ kind, false, true, 3 }, { err.kind, err.sent, err.retryable, err.attempts })
      local start = ("TransportError: %s:%d: "):format(place, ports.refusing)
      assert.equal(start, tostring(err):sub(1, #start))
    end)
  end

  it("closes its connections when nobody has it any more", function()
    assert(new()[PUT](new(), PARAMS))
    local before = descriptors()
    for _ = 1, 10 do
      local client = new()
      assert(client[PUT](client, PARAMS))
    end
    assert.equal(before, descriptors())
  end)
end)

describe("over TLS", function()
  local transport

  local function send(fault, method)
    server:faults(fault)
    local response, failure = transport:send({ method = method or "GET", scheme = "https",
      host = "127.0.0.1", port = server.https.good.port, path = "/" },
      { ca_bundle = server.ca, proxy = "" })
    return response and response.body or failure.kind .. (failure.sent and ", sent" or "")
  end

  before_each(function() transport = assert(curl.open()) end)
  after_each(function() transport:close() end)

  for name, case in pairs { -- fault, what comes of it, method
    ["a length that is kept is whole"] = { { body = "abcdef" }, "abcdef" },
    ["chunks with the last one are whole"] = { { body = "abcdef", chunked = 2 }, "abcdef" },
    ["Chunked is chunked"] = { { raw = OK .. "Transfer-Encoding: Chunked\r\n\r\n1\r\na\r\n0\r\n\r\n" },
      "a" },
    ["204 has no body"] = { { status = 204 }, "" },
    ["304 has no body"] = { { status = 304 }, "" },
    ["the answer to HEAD has no body"] = { { raw = OK .. "\r\n" }, "", "HEAD" },
    ["a length of 0 is whole"] = { { raw = OK .. "Content-Length: 0\r\n\r\n" }, "" },
    ["a length that is not kept is cut"] = { { body = "abcdef", truncate = 1 }, "closed, sent" },
    ["chunks without a last one are cut"] = { { body = "abcdef", chunked = 2, cut = "in_body" },
      "closed, sent" },
    ["the end of the connection ends no body"] = { { raw = OK .. "\r\nabcdef" }, "closed, sent" },
    ["the end of the connection ends no empty body"] = { { raw = OK .. "\r\n" }, "closed, sent" },
    ["the end of the connection ends no body of HTTP/1.0"] = {
      { raw = "HTTP/1.0 200 OK\r\nConnection: close\r\n\r\n{}" }, "closed, sent" },
  } do
    it(name, function() assert.equal(case[2], send(case[1], case[3])) end)
  end
end)

describe("a head without end", function()
  local LINE = "X-Filler: " .. ("x"):rep(990) .. "\r\n"

  for name, bytes in pairs {
    ["of many lines"] = OK .. LINE:rep(300),
    ["of blanks"] = OK .. ("X-A:" .. (" "):rep(50000) .. "\r\n"):rep(6),
    ["of interim answers"] = ("HTTP/1.1 103 Early Hints\r\n" .. LINE:rep(50) .. "\r\n"):rep(6),
    ["of trailers"] = OK .. "Transfer-Encoding: chunked\r\n\r\n0\r\n" .. LINE:rep(300),
  } do
    it("is too large: " .. name, function()
      server:faults { raw = bytes }
      local client = new()
      local _, err = client[PUT](client, PARAMS)
      assert.same({ "TransportError", "too_large", true, 1 },
        { err.code, err.kind, err.sent, err.attempts })
    end)
  end
end)

describe("a client in forked children", function()
  local forked = require "support.forked"
  if not forked then return end -- nothing else here can fork

  for scheme, over in pairs { http = function() return {} end, https = secure } do
    it("makes connections of their own, " .. scheme, function()
      local client = new(over())
      assert(client[PUT](client, PARAMS))
      local pids = {}
      for i = 1, 2 do
        pids[i] = forked.start(function()
          for _ = 1, 3 do assert(client[PUT](client, PARAMS)) end
          return true
        end)
      end
      for _, pid in ipairs(pids) do assert.equal(0, forked.wait(pid)) end
      assert(client[PUT](client, PARAMS))
      local seen, counts = connections(), {}
      for _, number in ipairs(seen) do counts[number] = (counts[number] or 0) + 1 end
      local sizes = {}
      for _, count in pairs(counts) do sizes[#sizes + 1] = count end
      table.sort(sizes)
      assert.same({ 2, 3, 3 }, sizes)
      assert.equal(seen[1], seen[8])
    end)
  end
end)
