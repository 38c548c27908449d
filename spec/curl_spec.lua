local curl = require "lambda.curl"
local endpoint = require "support.endpoint"

local CERTIFICATES = "build/certificates"
local LIMIT = 16 * 1024 * 1024

local server, transport

--- Send a request to the endpoint; `over` replaces members of the request.
local function send(over, limits)
  local request = { method = "GET", scheme = "http", host = "127.0.0.1", port = server.port,
                    path = "/" }
  for key, value in pairs(over or {}) do request[key] = value end
  return transport:send(request, limits)
end

--- Send to the HTTPS listener `name`, with its authority unless told otherwise.
local function send_https(name, limits)
  return send({ scheme = "https", port = server.https[name].port },
    limits or { ca_bundle = server.ca })
end

--- Have the endpoint answer exactly these bytes, and send.
local function answered(bytes, limits)
  server:faults { raw = bytes }
  return send(nil, limits)
end

local function connections()
  local numbers = {}
  for i, request in ipairs(server:requests()) do numbers[i] = request.connection end
  return numbers
end

--- A failure's kind and sent; its message must be one line that names host and port.
local function outcome(response, failure, port)
  assert.is_nil(response)
  local place = "127.0.0.1:" .. (port or server.port) .. ": "
  assert.equal(place, failure.message:sub(1, #place))
  assert.is_nil(failure.message:find("%c"))
  return { failure.kind, failure.sent }
end

local function read(path)
  local file = io.open(path, "r")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

--- Run a chunk of Lua in a new interpreter with this one's paths and more environment.
local function run(environment, chunk)
  local name = os.tmpname()
  local file = assert(io.open(name, "w"))
  file:write(chunk)
  file:close()
  local first = 0
  while arg[first - 1] do first = first - 1 end
  local pipe = io.popen(("%s %s %s"):format(environment, arg[first], name), "r")
  local output = pipe:read("*a")
  pipe:close()
  os.remove(name)
  return output
end

setup(function() server = endpoint.start { certificates = CERTIFICATES } end)
teardown(function() server:stop() end)
before_each(function()
  server:reset()
  transport = assert(curl.open())
end)
after_each(function() transport:close() end)

describe("a request on the wire", function()
  local host

  before_each(function() host = "127.0.0.1:" .. server.port end)

  it("has its path and query as they are", function()
    send { path = "/a/../b//./c%2fd/%41:$x", query = "q=%20&&a;b=/?" }
    assert.equal("/a/../b//./c%2fd/%41:$x?q=%20&&a;b=/?", server:requests()[1].target)
  end)

  for _, query in ipairs { "", false } do
    it(("has no '?' with the query %s"):format(query and "''" or "nil"), function()
      send { query = query or nil }
      assert.equal("/", server:requests()[1].target)
    end)
  end

  for _, case in ipairs {  -- method, body, further headers
    { "GET", nil, {} },
    { "DELETE", nil, {} },
    { "PUT", nil, { ["content-length"] = "0" } },
    { "POST", "", { ["content-length"] = "0" } },
    { "PUT", "a\0b", { ["content-length"] = "3" } },
    { "DELETE", "{}", { ["content-length"] = "2" } },
    { "POST", ("x"):rep(3 * 1024 * 1024), { ["content-length"] = "3145728" } },
  } do
    local method, body, fields = case[1], case[2], case[3]
    it(("%s with %s bytes adds only what HTTP needs"):format(method, body and #body or "no"),
      function()
        send { method = method, body = body }
        local request = server:requests()[1]
        fields.host, fields.accept = host, "*/*"
        assert.same({ method, body or "", fields },
          { request.method, request.body, request.fields })
      end)
  end

  it("has the caller's headers", function()
    send { method = "POST", body = "{}", headers = {
      host = "lambda.us-east-1.amazonaws.com", accept = "a/b", ["content-type"] = "c/d",
      ["x-empty"] = "", ["x-blank"] = " \t", ["x-colon"] = "a: b;", ["x-utf8"] = "\195\164",
    } }
    assert.same({
      host = "lambda.us-east-1.amazonaws.com", accept = "a/b", ["content-type"] = "c/d",
      ["x-empty"] = "", ["x-blank"] = "", ["x-colon"] = "a: b;", ["x-utf8"] = "\195\164",
      ["content-length"] = "2",
    }, server:requests()[1].fields)
  end)

  it("keeps its own framing, whatever the headers say", function()
    send { method = "POST", body = "{}", headers = {
      ["content-length"] = "7", ["Transfer-Encoding"] = "chunked", expect = "100-continue" } }
    assert.same({ host = host, accept = "*/*", ["content-length"] = "2" },
      server:requests()[1].fields)
  end)

  it("takes nothing over from the one before", function()
    send { method = "PUT", path = "/1", query = "a=b", body = "body",
           headers = { ["x-old"] = "1" } }
    send { method = "HEAD", path = "/2/../3" }
    send { path = "/2/../4" }
    local seen = {}
    for i, request in ipairs(server:requests()) do
      seen[i] = { request.method, request.target, request.body, request.fields["x-old"] }
    end
    assert.same({ { "PUT", "/1?a=b", "body", "1" }, { "HEAD", "/2/../3", "" },
                    { "GET", "/2/../4", "" } }, seen)
  end)
end)

describe("an answer", function()
  it("has status, headers by lower-case name, and body", function()
    local response = answered("HTTP/1.1 200 OK\r\nX-One:  1 \r\nX-Two: a\r\nx-two: b\r\n"
      .. "X-TWO: c\r\nX-Empty:\r\nX-Fold: a\r\n \tb\r\nContent-Length: 3\r\n\r\na\0b")
    assert.same({ status = 200, body = "a\0b", headers = {
      ["x-one"] = "1", ["x-two"] = "a, b, c", ["x-empty"] = "", ["x-fold"] = "a b",
      ["content-length"] = "3" } }, response)
  end)

  it("is not mixed with interim answers", function()
    local response = answered("HTTP/1.1 100 Continue\r\nX-Interim: 1\r\n\r\n"
      .. "HTTP/1.1 103 Early Hints\r\nLink: 2\r\n\r\nHTTP/1.1 201 Created\r\n"
      .. "Content-Length: 0\r\n\r\n")
    assert.same({ status = 201, body = "", headers = { ["content-length"] = "0" } }, response)
  end)

  it("is not mixed with trailers", function()
    local response = answered("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
      .. "2\r\nhi\r\n4\r\n all\r\n0\r\nX-Trailer: 1\r\n\r\n")
    assert.same({ status = 200, body = "hi all", headers = { ["transfer-encoding"] = "chunked" } },
      response)
  end)

  it("is a redirect where the server says so, not followed", function()
    server:faults { redirect = server.url .. "/elsewhere" }
    local response = send()
    assert.same({ 307, server.url .. "/elsewhere", 1 },
      { response.status, response.headers.location, #server:requests() })
  end)

  it("may have no body", function()
    server:faults { status = 204 }
    local response = send { method = "DELETE" }
    assert.same({ 204, "" }, { response.status, response.body })
  end)

  it("to HEAD announces a body that does not count", function()
    server:faults { raw = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" }
    local response = send({ method = "HEAD" }, { max_body = 5 })
    assert.same({ status = 200, body = "", headers = { ["content-length"] = "99" } }, response)
  end)

  it("that sets cookies sets none for later", function()
    server:faults { status = 200, headers = { ["set-cookie"] = "a=b" } }
    send()
    send()
    assert.is_nil(server:requests()[2].fields.cookie)
  end)
end)

describe("a connection", function()
  it("serves one request after the other", function()
    for _ = 1, 3 do assert.equal(403, send().status) end
    local seen = connections()
    assert.same({ seen[1], seen[1], seen[1] }, seen)
  end)

  it("serves on after an error that leaves it whole", function()
    server:faults({ status = 500, body = "{}" }, { status = 204 }, { redirect = "/" })
    for _ = 1, 4 do send() end
    local seen = connections()
    assert.same({ seen[1], seen[1], seen[1], seen[1] }, seen)
  end)

  it("that was closed while idle is replaced in silence", function()
    server:faults { status = 200, close = true }
    assert.equal(200, send().status)
    curl.sleep(0.05)
    local response = send { method = "PUT", body = "{}" }
    local seen = connections()
    assert.same({ 403, 2, true }, { response.status, #seen, seen[1] ~= seen[2] })
  end)

  it("that closes as the request comes is replaced once", function()
    send()
    server:faults { cut = "before_headers" }
    local response = send { method = "PUT", body = "{}" }
    assert.same({ 403, 3 }, { response.status, #server:requests() })
  end)

  it("that closes on a request at work fails: the caller says whether to repeat", function()
    send()
    server:faults { cut = "before_headers", delay = 3.1 }
    assert.same({ "closed", true }, outcome(send { method = "PUT", body = "{}" }))
    assert.equal(2, #server:requests())
  end)

  it("is not inherited by programs that are started", function()
    send()
    local pipe = io.popen("ls -l /proc/self/fd 2>&1", "r")
    local inherited, connected = pipe:read("*a"), read("/proc/net/tcp") or ""
    pipe:close()
    for inode in inherited:gmatch("socket:%[(%d+)%]") do
      assert.is_nil(connected:find(" " .. inode .. " ", 1, true))
    end
  end)
end)

describe("an answer that is cut", function()
  local OK = "HTTP/1.1 200 OK\r\n"

  for _, bytes in ipairs {
    "HTTP/1.1", "HTTP/1.1 200 OK", OK, OK .. "X-A: b", OK .. "X-A: b\r\n",
    OK .. "Content-Length: 0\r\n", OK .. "Content-Length: 5\r\n\r\n",
    OK .. "Content-Length: 5\r\n\r\nabcd",
    OK .. "Transfer-Encoding: chunked\r\n\r\n", OK .. "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
    OK .. "Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n",
    OK .. "Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n",
    OK .. "Transfer-Encoding: chunked\r\n\r\n5\r\nabcdefgh\r\n0\r\n\r\n",
    "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nab",
  } do
    it(("after '%s' is never whole"):format((bytes:gsub("\r\n", "|"))), function()
      assert.same({ "closed", true }, outcome(answered(bytes)))
    end)
  end

  it("before it began is never whole", function()
    server:faults { cut = "before_headers" }
    assert.same({ "closed", true }, outcome(send()))
  end)

  it("by a reset is never whole", function()
    server:faults { status = 200, body = "abcdefgh", cut = "in_body", reset = true }
    assert.same({ "closed", true }, outcome(send()))
  end)

  it("over TLS is never whole", function()
    server:faults { status = 200, body = "abcdefgh", cut = "in_body" }
    local response, failure = send_https("good")
    assert.same({ "closed", true }, outcome(response, failure, server.https.good.port))
  end)

  it("leaves the transport usable", function()
    answered(OK .. "Content-Length: 5\r\n\r\nabcd")
    assert.equal(403, send().status)
  end)
end)

describe("a size limit", function()
  for _, chunked in ipairs { false, true } do
    local how = chunked and "chunked" or "announced"

    it("lets through a body of just that size, " .. how, function()
      server:faults { size = 1000, chunked = chunked and 100 or nil }
      assert.equal(1000, #send(nil, { max_body = 1000 }).body)
    end)

    it("refuses a body of one byte more, " .. how, function()
      server:faults { size = 1001, chunked = chunked and 100 or nil }
      local response, failure = send(nil, { max_body = 1000 })
      assert.same({ nil, { kind = "too_large", sent = true, message = ("127.0.0.1:%d: the "
        .. "answer's body is larger than the limit"):format(server.port) } },
        { response, failure })
    end)
  end

  for _, case in ipairs { { LIMIT, nil, 200 }, { LIMIT + 1, nil, "too_large" },
                          { LIMIT + 1, LIMIT + 1, 200 }, { 2, 0, "too_large" },
                          { 2, math.huge, 200 }, { 2, 2.5, 200 } } do
    local size, limit, expected = case[1], case[2], case[3]
    it(("of %s makes %s of %d bytes"):format(tostring(limit or "16 MiB"), expected, size),
      function()
        server:faults { size = size }
        local response, failure = send(nil, { max_body = limit })
        assert.equal(expected, response and response.status or failure.kind)
      end)
  end

  it("refuses an announced body before it comes", function()
    server:faults { raw = "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n" }
    assert.same({ "too_large", true }, outcome(send()))
  end)

  for name, head in pairs {
    ["one long header"] = "X-Long: " .. ("x"):rep(200000) .. "\r\n",
    ["long headers"] = ("X-Long: " .. ("x"):rep(50000) .. "\r\n"):rep(8),
    ["many headers"] = ("a:b\r\n"):rep(1001),
  } do
    it("refuses a head of " .. name, function()
      local response, failure = answered("HTTP/1.1 200 OK\r\n" .. head .. "\r\n")
      assert.same({ nil, { kind = "too_large", sent = true, message = ("127.0.0.1:%d: the "
        .. "answer's head is too large"):format(server.port) } }, { response, failure })
    end)
  end

  it("lets through a head of 1000 headers", function()
    local response = answered("HTTP/1.1 200 OK\r\n" .. ("a:b\r\n"):rep(999)
      .. "Content-Length: 0\r\n\r\n")
    assert.same({ ["content-length"] = "0", a = ("b, "):rep(998) .. "b" }, response.headers)
  end)

  it("holds for the request's own lines", function()
    local response, failure = send { path = "/" .. ("x"):rep(2 * 1024 * 1024) }
    assert.same({ nil, { kind = "too_large", sent = false, message = ("127.0.0.1:%d: the "
      .. "request is too large"):format(server.port) } }, { response, failure })
  end)
end)

describe("a time-out", function()
  it("ends a wait for the answer", function()
    server:faults { delay = 5 }
    local response, failure = send(nil, { timeout = 0.5 })
    assert.same({ "timeout", true }, outcome(response, failure))
  end)

  it("is for the whole call, not for a silence", function()
    server:faults { status = 200, body = ("x"):rep(400), slow = 0.01 }
    local response, failure = send(nil, { timeout = 0.6 })
    assert.same({ "timeout", true }, outcome(response, failure))
  end)

  it("for connecting includes the handshake", function()
    local response, failure = send({ scheme = "https", port = server.silent },
      { connect_timeout = 0.05, timeout = 30 })
    assert.same({ "timeout", false }, outcome(response, failure, server.silent))
  end)

  it("for connecting does not limit the answer", function()
    server:faults { status = 200, delay = 0.8 }
    assert.equal(200, send(nil, { connect_timeout = 0.5 }).status)
  end)

  it("is rounded up to the next millisecond, never to none", function()
    local response, failure = send({ port = server.silent }, { timeout = 1e-9 })
    assert.equal("timeout", outcome(response, failure, server.silent)[1])
  end)

  it("of one call is not that of the next", function()
    server:faults({ status = 200, delay = 0.2 }, { status = 200, delay = 0.2 })
    assert.is_nil(send(nil, { timeout = 0.02 }))
    assert.equal(200, send().status)
  end)

  it("may be endless", function()
    assert.equal(403, send(nil, { timeout = math.huge, connect_timeout = math.huge }).status)
  end)
end)

describe("a time without a byte", function()
  it("ends the wait for an answer", function()
    server:faults { delay = 5 }
    local response, failure = send(nil, { read_timeout = 0.3, timeout = 30 })
    assert.same({ "timeout", true }, outcome(response, failure))
    assert.equal(("127.0.0.1:%d: no byte came or went for the time that is the limit"):format(
      server.port), failure.message)
  end)

  it("ends an answer that stalls", function()
    server:faults { status = 200, body = ("x"):rep(100), cut = "in_body", hold = 5 }
    local response, failure = send(nil, { read_timeout = 0.3, timeout = 30 })
    assert.same({ "timeout", true }, outcome(response, failure))
  end)

  it("is none while bytes trickle", function()
    server:faults { status = 200, body = ("x"):rep(40), slow = 0.01 }
    assert.equal(200, send(nil, { read_timeout = 1, timeout = 30 }).status)
  end)

  it("is not that of a connection that is being made", function()
    local response, failure = send({ scheme = "https", port = server.silent },
      { read_timeout = 0.1, connect_timeout = 0.6, timeout = 30 })
    assert.same({ "timeout", false }, outcome(response, failure, server.silent))
    assert.is_nil(failure.message:find("no byte", 1, true))
  end)

  it("is that of one call", function()
    server:faults({ status = 200, delay = 0.6 }, { status = 200, delay = 0.6 })
    assert.is_nil(send(nil, { read_timeout = 0.2 }))
    assert.equal(200, send().status)
  end)

  it("must be a number above 0", function()
    for _, bad in ipairs { 0, -1, "1", 0 / 0 } do
      assert.is_false(pcall(send, nil, { read_timeout = bad }))
    end
  end)
end)

describe("a failure to connect", function()
  it("names the port", function()
    local response, failure = send { port = 1 }
    assert.same({ "connect", false }, outcome(response, failure, 1))
  end)

  it("names the host", function()
    local response, failure = send { host = "nowhere.invalid" }
    assert.same({ nil, "resolve", false }, { response, failure.kind, failure.sent })
    assert.equal(("nowhere.invalid:%d: "):format(server.port), failure.message:match("^%S+ "))
  end)

  it("is one for a bad IPv6 address", function()
    local response, failure = send { host = "[::zz]" }
    assert.same({ nil, "other", false }, { response, failure.kind, failure.sent })
  end)

  it("is 'other' for what is no HTTP", function()
    assert.same({ "other", true }, outcome(answered("SSH-2.0-OpenSSH_9.2\r\n")))
  end)
end)

describe("TLS", function()
  it("takes a certificate of the given authority", function()
    for _ = 1, 2 do assert.equal(403, send_https("good").status) end
    local seen = connections()
    assert.equal(seen[1], seen[2])
  end)

  for _, name in ipairs { "wrong_host", "expired", "unknown" } do
    it("refuses a certificate: " .. name, function()
      local response, failure = send_https(name)
      assert.same({ "tls", false }, outcome(response, failure, server.https[name].port))
      local named = (" (CA bundle: %s)"):format(server.ca)
      assert.equal(named, failure.message:sub(-#named))
      assert.same({}, server:requests())
    end)
  end

  it("trusts the system's authorities by default, and says so", function()
    local response, failure = send_https("good", {})
    assert.same({ "tls", false }, outcome(response, failure, server.https.good.port))
    assert.truthy(failure.message:find(" (CA bundle: the system's)", 1, true))
  end)

  it("forgets an authority that is not given again", function()
    assert.equal(403, send_https("good").status)
    assert.equal("tls", select(2, send_https("good", {})).kind)
    assert.equal(403, send_https("good").status)
  end)

  it("names a CA bundle that cannot be read", function()
    local response, failure = send_https("good", { ca_bundle = "/nonexistent/ca.pem" })
    assert.same({ "tls", false }, outcome(response, failure, server.https.good.port))
    assert.truthy(failure.message:find(" (CA bundle: /nonexistent/ca.pem)", 1, true))
  end)

  it("to a port without TLS fails", function()
    assert.same({ "tls", false }, outcome(send { scheme = "https" }))
  end)

  it("is not offered by http to a port with TLS", function()
    local response, failure = send { port = server.https.good.port }
    assert.is_nil(response)
    assert.equal("closed", failure.kind)
  end)
end)

describe("signals", function()
  local function signal_lines()
    local lines = {}
    for name, mask in (read("/proc/self/status") or ""):gmatch("(Sig%a%a%a):%s+(%x+)") do
      lines[name] = mask
    end
    return lines
  end

  it("do not come from a TLS connection that was reset while idle", function()
    local before = signal_lines()
    server:faults { status = 200, close = true, reset = true }
    assert.equal(200, send_https("good").status)
    curl.sleep(0.05)
    assert.equal(403, send_https("good").status)
    assert.same(before, signal_lines())
  end)

  it("do not come from closing such a connection", function()
    server:faults { status = 200, close = true, reset = true }
    assert.equal(200, send_https("good").status)
    curl.sleep(0.05)
    transport:close()
  end)

  it("do not come from a connection that closes under a large request", function()
    local before = signal_lines()
    for _ = 1, 3 do
      local response, failure = send({ scheme = "https", port = server.https.good.port,
        method = "PUT", body = ("x"):rep(8 * 1024 * 1024),
        headers = { ["x-refused-at-once"] = ("x"):rep(70000) } }, { ca_bundle = server.ca })
      assert.equal(response and 400 or "closed", response and response.status or failure.kind)
    end
    assert.same(before, signal_lines())
  end)
end)

describe("a proxy of the environment", function()
  local CHUNK = [[
    local transport = require("lambda.curl").open()
    local response, failure = transport:send({ method = "GET", scheme = %q,
      host = "proxied.invalid", port = 8, path = "/p" }, { timeout = 5 })
    if response then print(response.status)
    else print(failure.kind, failure.sent, failure.message) end
  ]]

  local function through(variable, scheme)
    return run(variable, CHUNK:format(scheme))
  end

  it("is sent the whole URL for http", function()
    assert.equal("403\n", through("http_proxy=" .. server.url, "http"))
    assert.equal("http://proxied.invalid:8/p", server:requests()[1].target)
  end)

  it("is left out for the hosts of no_proxy", function()
    assert.equal("resolve\tfalse", through("no_proxy=.invalid http_proxy=" .. server.url, "http")
      :match("^%a+\t%a+"))
  end)

  for name, case in pairs {  -- environment, scheme, expected kind
    ["that refuses to connect"] = { "https_proxy=http://user:hush@127.0.0.1:%d", "https", "proxy" },
    ["that does not resolve"] = { "https_proxy=http://user:hush@nowhere.invalid:%d", "https",
                                  "proxy" },
    ["that is not there"] = { "https_proxy=http://user:hush@127.0.0.1:1", "https", "connect" },
    ["of an unknown kind"] = { "http_proxy=gopher://user:hush@127.0.0.1:%d", "http", "proxy" },
    ["that is no URL"] = { "http_proxy='http://user:hush@127.0.0.1:a b'", "http", "proxy" },
  } do
    it(name .. " fails before anything is sent, without its password", function()
      local output = through(case[1]:format(server.port), case[2])
      assert.equal(case[3] .. "\tfalse\tproxied.invalid:8: ", output:match("^%a+\t%a+\t%S+ "))
      assert.is_nil(output:find("hush"))
    end)
  end
end)

describe("a forked child", function()
  local forked = require "support.forked"
  if not forked then return end -- nothing else here can fork

  for _, scheme in ipairs { "http", "https" } do
    local function answers()
      local response = scheme == "http" and send() or scheme == "https" and send_https("good")
      return response and response.status == 403
    end

    it("neither uses nor harms the connection of its parent, " .. scheme, function()
      assert.is_true(answers())
      assert.equal(0, forked.run(function() return answers() and answers() end))
      assert.equal(0, forked.run(function() transport:close() return true end))
      assert.is_true(answers())
      local seen = connections()
      assert.same({ seen[1], seen[2], seen[2], seen[1] }, seen)
      assert.are_not.equal(seen[1], seen[2])
    end)
  end
end)
