-- Requests and answers of a worker of nginx on the wire. What spec/curl_spec.lua says of libcurl.
local core = require "lambda.core"
local endpoint = require "support.endpoint"
local handshake = require "support.handshake"
local hostile = require "support.hostile"
local nginx_send = require "support.nginx_send"
local proxy = require "support.proxy"

if not rawget(_G, "jit") then return end -- nginx has a Lua of its own: once is enough

local CERTIFICATES = "build/certificates"
local LIMIT = 16 * 1024 * 1024
local OK = "HTTP/1.1 200 OK\r\n"

local server, bad, via, nginx, bare, deliver

setup(function()
  server = endpoint.start { certificates = CERTIFICATES }
  bad, via = hostile.start(), proxy.start()
  nginx, bare = nginx_send.start(server.ca), nginx_send.start()
end)
teardown(function()
  for _, each in ipairs { server, bad, via } do each:stop() end
  for _, each in ipairs { nginx, bare } do assert.same({}, each:stop()) end
end)
before_each(function()
  server:reset()
  via:reset()
  nginx:get("/forget")
  deliver = nginx_send.sender(nginx)
end)

-- Send a request to the endpoint; `over` replaces members of the request.
local function send(over, limits, by)
  local request = { method = "GET", scheme = "http", host = "127.0.0.1", port = server.port,
                    path = "/" }
  for key, value in pairs(over or {}) do request[key] = value end
  return (by or deliver)(request, limits or {})
end

local function send_https(name, limits, by)
  return send({ scheme = "https", host = "localhost", port = server.https[name].port }, limits, by)
end

local function answered(bytes, limits)
  server:faults { raw = bytes }
  return send(nil, limits)
end

local function connections()
  local numbers = {}
  for i, request in ipairs(server:requests()) do numbers[i] = request.connection end
  return numbers
end

-- A failure's kind and sent; its message must be one line that names host and port.
local function outcome(response, failure, place)
  assert.is_nil(response)
  place = (place or "127.0.0.1:" .. server.port) .. ": "
  assert.equal(place, failure.message:sub(1, #place))
  assert.is_nil(failure.message:find("%c"))
  return { failure.kind, failure.sent }
end

describe("a request of nginx on the wire", function()
  local host

  before_each(function() host = "127.0.0.1:" .. server.port end)

  it("has its path and query as they are", function()
    send { path = "/a/../b//./c%2fd/%41:$x", query = "q=%20&&a;b=/?" }
    assert.equal("/a/../b//./c%2fd/%41:$x?q=%20&&a;b=/?", server:requests()[1].target)
  end)

  for _, case in ipairs {  -- method, body, further headers
    { "GET", nil, {} },
    { "DELETE", nil, {} },
    { "PUT", nil, { ["content-length"] = "0" } },
    { "POST", "", { ["content-length"] = "0" } },
    { "PUT", "a\0b", { ["content-length"] = "3" } },
    { "DELETE", "{}", { ["content-length"] = "2" } },
    { "POST", ("x"):rep(16 * 1024 + 1), { ["content-length"] = "16385" } },
    { "POST", ("x"):rep(6 * 1024 * 1024), { ["content-length"] = "6291456" } },
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
      ["x-empty"] = "", ["x-colon"] = "a: b;", ["x-utf8"] = "\195\164",
    } }
    assert.same({
      host = "lambda.us-east-1.amazonaws.com", accept = "a/b", ["content-type"] = "c/d",
      ["x-empty"] = "", ["x-colon"] = "a: b;", ["x-utf8"] = "\195\164", ["content-length"] = "2",
    }, server:requests()[1].fields)
  end)

  it("keeps its own framing, whatever the headers say", function()
    send { method = "POST", body = "{}", headers = {
      ["content-length"] = "7", ["Transfer-Encoding"] = "chunked", expect = "100-continue" } }
    assert.same({ host = host, accept = "*/*", ["content-length"] = "2" },
      server:requests()[1].fields)
  end)

  for name, over in pairs {
    ["a method with a blank"] = { method = "GET /x" },
    ["a scheme of another kind"] = { scheme = "ftp" },
    ["a host with a path"] = { host = "127.0.0.1/x" },
    ["a path with a line end"] = { path = "/a\r\nb" },
    ["a path with a blank"] = { path = "/a b" },
    ["a path that does not begin with /"] = { path = "a" },
    ["a query with a fragment"] = { query = "a#b" },
    ["a header name with a colon"] = { headers = { ["a:b"] = "c" } },
    ["a header value with CR"] = { headers = { a = "b\rc" } },
    ["a header value with LF"] = { headers = { a = "b\nc" } },
    ["a header value with NUL"] = { headers = { a = "b\0c" } },
  } do
    it("never has " .. name, function()
      local ok, message = pcall(send, over)
      assert.is_false(ok)
      assert.equal("bad request to send: ", message:sub(1, 21))
      assert.same({}, server:requests())
    end)
  end
end)

describe("an answer to nginx", function()
  it("has status, headers by lower-case name, and body", function()
    local response = answered("HTTP/1.1 200 OK\r\nX-One:  1 \r\nX-Two: a\r\nx-two: b\r\n"
      .. "X-TWO: c\r\nX-Empty:\r\nX-Fold: a\r\n \tb\r\nContent-Length: 3\r\n\r\na\0b")
    assert.same({ status = 200, body = "a\0b", headers = {
      ["x-one"] = "1", ["x-two"] = "a, b, c", ["x-empty"] = "", ["x-fold"] = "a b",
      ["content-length"] = "3" } }, response)
  end)

  it("is not mixed with interim answers and trailers", function()
    local response = answered("HTTP/1.1 100 Continue\r\nX-Interim: 1\r\n\r\n"
      .. "HTTP/1.1 103 Early Hints\r\nLink: 2\r\n\r\n" .. OK .. "Transfer-Encoding: Chunked\r\n\r\n"
      .. "2\r\nhi\r\n4 ; a=b\r\n all\r\n000\r\nX-Trailer: 1\r\n\r\n")
    assert.same({ status = 200, body = "hi all", headers = { ["transfer-encoding"] = "Chunked" } },
      response)
  end)

  it("to HEAD announces a body that does not count", function()
    server:faults { raw = OK .. "Content-Length: 99\r\n\r\n" }
    local response = send({ method = "HEAD" }, { max_body = 5 })
    assert.same({ status = 200, body = "", headers = { ["content-length"] = "99" } }, response)
  end)

  for name, case in pairs { -- head, body, expected body or kind
    ["HTTP/1.0"] = { "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n", "hi", "hi" },
    ["HTTP/1.0, to the end"] = { "HTTP/1.0 200 OK\r\n", "hi", "hi" },
    ["no length"] = { OK, "hi", "hi" },
    ["a length told twice"] = { OK .. "Content-Length: 2\r\nContent-Length: 2\r\n", "hi", "hi" },
    ["no reason"] = { "HTTP/1.1 200\r\nContent-Length: 2\r\n", "hi", "hi" },
    ["two lengths"] = { OK .. "Content-Length: 2\r\nContent-Length: 3\r\n", "hi!", "other" },
    ["a length below 0"] = { OK .. "Content-Length: -2\r\n", "hi", "other" },
    ["a length that is none"] = { OK .. "Content-Length: 2x\r\n", "hi", "other" },
    ["another coding"] = { OK .. "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n", "other" },
    ["HTTP/2"] = { "HTTP/2 200 OK\r\nContent-Length: 2\r\n", "hi", "other" },
    ["a status of four digits"] = { "HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n", "hi", "other" },
    ["a chunk size below 0"] = { OK .. "Transfer-Encoding: chunked\r\n", "-1\r\n\r\n", "closed" },
    ["a chunk size in C"] = { OK .. "Transfer-Encoding: chunked\r\n", "0x2\r\nhi\r\n", "closed" },
  } do
    it("may have, or not: " .. name, function()
      local response, failure = answered(case[1] .. "\r\n" .. case[2])
      assert.equal(case[3], response and response.body or failure.kind)
    end)
  end

  it("comes in however many pieces", function()
    for _, chunked in ipairs { false, true } do
      server:faults { size = 300, slow = 0.001, chunked = chunked and 7 or nil }
      assert.equal(300, #send().body)
    end
  end)

  it("in a million chunks takes no time to speak of", function()
    server:faults { size = 1000000, chunked = 1 }
    assert.equal(1000000, #send(nil, { timeout = 20 }).body)
  end)
end)

describe("a connection of nginx", function()
  it("serves one request after the other, and on after an error", function()
    server:faults({ status = 500, body = "{}" }, { status = 204 }, { redirect = "/" }, { chunked = 9 })
    for _ = 1, 5 do send() end
    local seen = connections()
    assert.same({ seen[1], seen[1], seen[1], seen[1], seen[1] }, seen)
  end)

  it("serves one request after the other over TLS", function()
    for _ = 1, 3 do assert.equal(403, send_https("good").status) end
    local seen = connections()
    assert.same({ seen[1], seen[1], seen[1] }, seen)
  end)

  for name, bytes in pairs {
    ["with Connection: close"] = OK .. "Connection: Close\r\nContent-Length: 2\r\n\r\nhi",
    ["of HTTP/1.0"] = "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi",
    ["with bytes after it"] = OK .. "Content-Length: 2\r\n\r\nhi" .. OK,
    ["with two kinds of length"] = OK .. "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n"
      .. "2\r\nhi\r\n0\r\n\r\n",
  } do
    it("serves no other after an answer " .. name, function()
      server:faults({ raw = bytes, hold = 0.5 }, {})
      assert.equal("hi", send().body)
      assert.equal("new\n", (nginx:get("/idle?port=" .. server.port)))
    end)
  end

  it("is kept for others after an answer that leaves it whole", function()
    send()
    assert.equal("idle\n", (nginx:get("/idle?port=" .. server.port)))
  end)

  it("is never taken for one that leads elsewhere, or has another protection", function()
    assert.equal("8 pools\n", (nginx:get("/pools")))
  end)

  it("that closes as the request comes is replaced once", function()
    send()
    server:faults { cut = "before_headers", count = 1 }
    assert.equal(403, send({ method = "PUT", body = "{}" }).status)
    assert.equal(3, #server:requests())
    server:faults { cut = "before_headers", count = 3 }
    assert.same({ "closed", true }, outcome(send { method = "PUT", body = "{}" }))
  end)

  it("that closes on a request at work fails: the caller says whether to repeat", function()
    send()
    server:faults { cut = "before_headers", delay = 2.1 }
    assert.same({ "closed", true }, outcome(send { method = "PUT", body = "{}" }))
    assert.equal(2, #server:requests())
  end)

  it("tells the answer of a server that does not wait for all of the request", function()
    local response, failure = send { method = "PUT", body = ("x"):rep(8 * 1024 * 1024),
      headers = { ["x-refused-at-once"] = ("x"):rep(70000) } }
    assert.equal(response and 400 or "closed", response and response.status or failure.kind)
  end)
end)

describe("a limit of nginx", function()
  for _, case in ipairs { { LIMIT, nil, 200 }, { LIMIT + 1, nil, "too_large" }, { 2, 0, "too_large" } } do
    for _, chunked in ipairs { false, true } do
      local size, limit, expected = case[1], case[2], case[3]
      it(("of %s makes %s of %d bytes%s"):format(tostring(limit or "16 MiB"), expected, size,
        chunked and " in chunks" or ""), function()
        server:faults { size = size, chunked = chunked and 65536 or nil }
        local response, failure = send(nil, { max_body = limit })
        assert.equal(expected, response and response.status or failure.kind)
      end)
    end
  end

  it("lets through a head of 1000 headers", function()
    local response = answered(OK .. ("a:b\r\n"):rep(999) .. "Content-Length: 0\r\n\r\n")
    assert.same({ ["content-length"] = "0", a = ("b, "):rep(998) .. "b" }, response.headers)
  end)

  it("on a body without length holds too", function()
    local response, failure = answered(OK .. "\r\n" .. ("x"):rep(1001), { max_body = 1000 })
    assert.same({ "too_large", true }, outcome(response, failure))
  end)

  it("holds for trailers", function()
    local response, failure = answered(OK .. "Transfer-Encoding: chunked\r\n\r\n0\r\n"
      .. ("a: b\r\n"):rep(80000))
    assert.same({ "too_large", true }, outcome(response, failure))
  end)

  it("holds for the request's own lines", function()
    local response, failure = send { path = "/" .. ("x"):rep(2 * 1024 * 1024) }
    assert.same({ "too_large", false }, outcome(response, failure))
  end)

  it("in time is for the whole call, not for a silence", function()
    server:faults { status = 200, body = ("x"):rep(400), slow = 0.01 }
    local before = core.now()
    assert.same({ "timeout", true }, outcome(send(nil, { timeout = 0.5 })))
    assert.is_true(core.now() - before < 3)
  end)

  it("in silence says so", function()
    server:faults { delay = 5 }
    local response, failure = send(nil, { read_timeout = 0.3, timeout = 30 })
    assert.same({ "timeout", true }, outcome(response, failure))
    assert.equal(("127.0.0.1:%d: no byte came or went for the time that is the limit"):format(
      server.port), failure.message)
  end)

  it("on connecting includes the handshake", function()
    local response, failure = send({ scheme = "https", host = "localhost", port = server.silent },
      { connect_timeout = 0.1, timeout = 30 })
    assert.same({ "timeout", false }, outcome(response, failure, "localhost:" .. server.silent))
  end)

  it("on connecting does not limit the answer", function()
    server:faults { status = 200, delay = 0.6 }
    assert.equal(200, send(nil, { connect_timeout = 0.4 }).status)
  end)

  it("is for a server that reads nothing, too", function()
    local response, failure = send({ method = "PUT", port = server.silent,
      body = ("x"):rep(16 * 1024 * 1024) }, { timeout = 0.5 })
    assert.same({ "timeout", true }, outcome(response, failure, "127.0.0.1:" .. server.silent))
  end)
end)

describe("TLS of nginx", function()
  local TRIES = 60
  local TRUST = "nginx trusts only what the directive lua_ssl_trusted_certificate names: it is "
    .. "missing, or names the certificates of another authority"

  local function refused(name, words, limits, by)
    for _ = 1, TRIES do -- at times nginx does not tell why: when the server was fast
      local place = "localhost:" .. server.https[name].port
      local response, failure = send_https(name, limits, by)
      assert.same({ "tls", false }, outcome(response, failure, place))
      if failure.message:find(words, 1, true) then return end
      assert.truthy(failure.message:find("the certificate is refused", 1, true), failure.message)
    end
    error("never said: " .. words)
  end

  it("takes a certificate of the authority that the directive names", function()
    assert.equal(403, send_https("good").status)
  end)

  it("refuses another host's certificate", function() refused("wrong_host", "mismatch") end)
  it("refuses an expired certificate", function() refused("expired", "expired") end)
  it("names the directive when it names another authority", function() refused("unknown", TRUST) end)

  it("names the directive when it is missing", function()
    refused("good", TRUST, nil, nginx_send.sender(bare))
  end)

  it("says that a bundle has no effect", function()
    refused("good", "; ca_bundle (/x/ca.pem) has no effect in nginx", { ca_bundle = "/x/ca.pem" },
      nginx_send.sender(bare))
  end)

  it("says that no certificate is verified for an address", function()
    local response, failure
    for _ = 1, TRIES do
      response, failure = send { scheme = "https", port = server.https.good.port }
      assert.is_nil(response)
      if failure.message:find("mismatch", 1, true) then break end
    end
    assert.equal(("127.0.0.1:%d: certificate host mismatch: nginx cannot verify a certificate for an "
      .. "address: use the server's name"):format(server.https.good.port), failure.message)
  end)

  it("is never passed by a refused certificate, however often it is tried", function()
    for _ = 1, 60 do
      assert.is_nil((send_https("wrong_host")))
      assert.is_nil((send_https("good", nil, nginx_send.sender(bare))))
    end
    assert.same({}, server:requests())
  end)
end)

describe("a TLS handshake of nginx", function()
  local hands, ports

  setup(function() hands, ports = handshake.start { certificates = CERTIFICATES } end)
  teardown(function() hands:stop() end)

  -- nginx does not tell these two kinds apart; another try costs little, and one too few a call.
  for _, name in ipairs { "closed_at_once", "closed", "closed_within_flight", "closed_after_flight",
    "reset", "reset_after_flight", "close_notify", "handshake_failure", "protocol_version",
    "internal_error", "plain_http", "garbage" } do
    it("that comes to no end may be tried again: " .. name, function()
      local place = "localhost:" .. ports[name]
      local response, failure = send { scheme = "https", host = "localhost", port = ports[name] }
      assert.same({ "closed", false }, outcome(response, failure, place))
      assert.truthy(failure.message:find(": the TLS handshake failed: ", 1, true))
    end)
  end
end)

-- What lua-resty-core raises at times in the place of a refusal, and takes for a success when its
-- first argument is false.
describe("a TLS handshake of nginx that raises", function()
  it("is a refused certificate", function()
    local other = require("support.nginx").start { http = "resolver @RESOLVER@ ipv6=off;",
      server = ([[
        location / { content_by_lua_block {
          local tcp, said = ngx.socket.tcp, {}
          ngx.socket.tcp = function()
            local socket = tcp()
            socket.sslhandshake = function(_, session, name, verify)
              said = { tostring(session), name, tostring(verify) }
              error("assertion failed!")
            end
            return socket
          end
          local _, failure = require("lambda.runtime.nginx_http").send({ method = "GET", path = "/",
            scheme = "https", host = "localhost.", port = %d }, {})
          ngx.socket.tcp = tcp
          ngx.say(table.concat(said, " "), " ", failure.kind, " ", failure.sent, " ", failure.message)
        } }
      ]]):format(server.https.good.port) }
    local body = other:get("/")
    assert.same({}, other:stop())
    assert.equal(("nil localhost true tls false localhost.:%d: the certificate is refused: it is not "
      .. "for this host or out of date, or nginx trusts only what the directive "
      .. "lua_ssl_trusted_certificate names: it is missing, or names the certificates of another "
      .. "authority\n"):format(server.https.good.port), body)
  end)
end)

describe("a name in nginx", function()
  it("that is unknown is a failure to resolve", function()
    local response, failure = send { host = "nowhere.invalid" }
    assert.same({ "resolve", false }, outcome(response, failure, "nowhere.invalid:" .. server.port))
  end)

  -- What a worker with these directives says of a host that it must look up.
  local function looked_up(directives, limits)
    local other = require("support.nginx").start { http = directives, server = ([[
      location / { content_by_lua_block {
        local _, failure = require("lambda.runtime.nginx_http").send({ method = "GET", path = "/",
          scheme = "http", host = "lambda.us-east-1.amazonaws.com", port = 80 }, %s)
        ngx.say(failure.kind, " ", failure.sent, " ", failure.message)
      } }
    ]]):format(limits) }
    local before = core.now()
    local body = other:get("/")
    local took = core.now() - before
    assert.same({}, other:stop())
    return body, took
  end

  it("needs the directive resolver, which the message says", function()
    assert.equal("resolve false lambda.us-east-1.amazonaws.com:80: nginx resolves names only by the "
      .. "server that the directive resolver names, and it is missing\n", (looked_up("", "{}")))
  end)

  it("is looked up within the time to connect", function()
    local said, took = looked_up("resolver 127.0.0.1:9 ipv6=off;", "{ connect_timeout = 0.3 }")
    assert.equal("timeout false lambda.us-east-1.amazonaws.com:80: the time-out passed\n", said)
    assert.is_true(took < 3)
  end)
end)

describe("a proxy of nginx", function()
  local function through(over, user)
    local url = ("http://%s127.0.0.1:%d"):format(user or "", via.port)
    return send(over, { proxy = url })
  end

  it("is sent the whole URL for http", function()
    assert.equal(403, through({ path = "/p", query = "a=b" }).status)
    assert.equal(("http://127.0.0.1:%d/p?a=b"):format(server.port), via:requests()[1].target)
  end)

  it("makes a tunnel for https, which serves again", function()
    local over = { scheme = "https", host = "localhost", port = server.https.good.port }
    for _ = 1, 2 do assert.equal(403, through(over).status) end
    local asked = via:requests()
    assert.same({ 1, "CONNECT", "localhost:" .. server.https.good.port },
      { #asked, asked[1].method, asked[1].target })
  end)

  it("is told user and password, and the server is not", function()
    via:control("settings", { user = "us er:p@ss:word" })
    local user = "us%20er:p%40ss:word@"
    assert.equal(403, through(nil, user).status)
    assert.equal(403, through({ scheme = "https", host = "localhost",
      port = server.https.good.port }, user).status)
    assert.equal(407, through(nil, "other:word@").status)
    for _, request in ipairs(server:requests()) do
      assert.is_nil(request.fields["proxy-authorization"])
    end
  end)

  it("that refuses says its status, without the password", function()
    via:control("settings", { refuse = 403 })
    local over = { scheme = "https", host = "localhost", port = server.https.good.port }
    local response, failure = through(over, "user:hush@")
    assert.same({ nil, { kind = "proxy", sent = false, message = ("localhost:%d: the proxy answered "
      .. "CONNECT with HTTP status 403"):format(server.https.good.port) } }, { response, failure })
  end)

  it("of another kind is refused", function()
    for _, scheme in ipairs { "https", "socks5" } do
      local response, failure = send(nil, { proxy = scheme .. "://user:hush@127.0.0.1:1" })
      assert.same({ "proxy", false }, outcome(response, failure))
      assert.is_nil(failure.message:find("hush", 1, true))
    end
  end)
end)
