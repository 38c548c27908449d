-- What lambda.curl takes and refuses; no request leaves here. curl_spec.lua has what it sends.

local curl = require "lambda.curl"

local BAD_METHOD = "(request.method: not a token)"
local BAD_HOST = "(request.host: not a host name or address)"
local BAD_PORT = "(request.port: integer from 1 to 65535 expected)"
local BAD_PATH = "(request.path: does not begin with '/', or has a byte that must be "
  .. "percent-encoded)"
local BAD_NAME = "(request.headers: a name is not a token)"
local BAD_VALUE = "(request.headers: a value has CR, LF or NUL)"
local NOBODY_LISTENS = 1  -- a port

local transport

--- Send a request to nobody; `over` replaces members of the request.
local function send(over, limits)
  local request = { method = "GET", scheme = "http", host = "127.0.0.1", port = NOBODY_LISTENS,
                    path = "/" }
  for key, value in pairs(over or {}) do request[key] = value end
  return transport:send(request, limits)
end

before_each(function() transport = assert(curl.open()) end)
after_each(function() transport:close() end)

describe("a malformed request", function()
  for _, case in ipairs {  -- member, value, message
    { "method", "GET /x", BAD_METHOD },
    { "method", "GET\r\nX: y", BAD_METHOD },
    { "method", "", BAD_METHOD },
    { "method", "GET\0", "(request.method: string without NUL bytes expected)" },
    { "method", 1, "(request.method: string expected)" },
    { "scheme", "ftp", "(request.scheme: neither http nor https)" },
    { "scheme", "HTTP", "(request.scheme: neither http nor https)" },
    { "host", "", BAD_HOST },
    { "host", "a b", BAD_HOST },
    { "host", "user@a", BAD_HOST },
    { "host", "\195\164.example", BAD_HOST },
    { "host", "a/b", BAD_HOST },
    { "host", "a:1", BAD_HOST },
    { "host", "a%2fb", BAD_HOST },
    { "host", "[::1]@a", BAD_HOST },
    { "port", 0, BAD_PORT },
    { "port", 65536, BAD_PORT },
    { "port", 80.5, BAD_PORT },
    { "port", "80", BAD_PORT },
    { "path", "a", BAD_PATH },
    { "path", "/a b", BAD_PATH },
    { "path", "/a?b", BAD_PATH },
    { "path", "/\195\164", BAD_PATH },
    { "query", "a#b", "(request.query: has a byte that must be percent-encoded)" },
    { "query", "a\127", "(request.query: has a byte that must be percent-encoded)" },
    { "query", true, "(request.query: string expected)" },
    { "body", {}, "(request.body: string expected)" },
    { "headers", "a", "(request.headers: table expected)" },
    { "headers", { "a" }, "(request.headers: strings by name expected)" },
    { "headers", { a = 1 }, "(request.headers: strings by name expected)" },
    { "headers", { [""] = "b" }, BAD_NAME },
    { "headers", { ["a:"] = "b" }, BAD_NAME },
    { "headers", { ["a\r\nb"] = "c" }, BAD_NAME },
    { "headers", { a = "b\rc" }, BAD_VALUE },
    { "headers", { a = "b\nc" }, BAD_VALUE },
    { "headers", { a = "b\0c" }, BAD_VALUE },
  } do
    local member, value, message = case[1], case[2], case[3]
    it(("raises: %s %q"):format(member, tostring(value)), function()
      local ok, err = pcall(send, { [member] = value })
      assert.same({ false, message }, { ok, err:match("%(.*%)$") })
    end)
  end

  for _, member in ipairs { "method", "scheme", "host", "port", "path" } do
    it("raises without " .. member, function()
      local request = { method = "GET", scheme = "http", host = "a", port = 1, path = "/" }
      request[member] = nil
      assert.is_false(pcall(transport.send, transport, request))
    end)
  end

  it("raises for more than 128 headers", function()
    local headers = {}
    for i = 1, 128 do headers["x-" .. i] = "1" end
    assert.equal("connect", select(2, send { headers = headers }).kind)
    headers["x-0"] = "1"
    assert.is_false(pcall(send, { headers = headers }))
  end)

  for _, case in ipairs {  -- limit, value, message
    { "timeout", 0, "(limits.timeout: number above 0 expected)" },
    { "timeout", -1, "(limits.timeout: number from 0 expected)" },
    { "timeout", 0 / 0, "(limits.timeout: number from 0 expected)" },
    { "timeout", "1", "(limits.timeout: number from 0 expected)" },
    { "connect_timeout", 0, "(limits.connect_timeout: number above 0 expected)" },
    { "connect_timeout", {}, "(limits.connect_timeout: number from 0 expected)" },
    { "max_body", -1, "(limits.max_body: number from 0 expected)" },
    { "max_body", "1", "(limits.max_body: number from 0 expected)" },
    { "ca_bundle", 1, "(limits.ca_bundle: string expected)" },
    { "ca_bundle", "a\0b", "(limits.ca_bundle: string without NUL bytes expected)" },
  } do
    local name, value, message = case[1], case[2], case[3]
    it(("raises for the limit %s = %s"):format(name, tostring(value)), function()
      local ok, err = pcall(send, {}, { [name] = value })
      assert.same({ false, message }, { ok, err:match("%(.*%)$") })
    end)
  end

  it("never runs the caller's code", function()
    local trap = setmetatable({}, { __index = error, __pairs = error, __len = error })
    assert.is_false(pcall(transport.send, transport, trap))
    assert.equal("connect", select(2, send({ headers = trap }, trap)).kind)
  end)

  it("raises for what is no transport", function()
    assert.is_false(pcall(transport.send, {}, {}))
    assert.is_false(pcall(transport.send, io.stdout, {}))
    assert.is_false(pcall(transport.close, nil))
  end)
end)

describe("transport:close", function()
  it("closes; again is fine; sending then fails", function()
    send()
    transport:close()
    transport:close()
    assert.same({ nil, { kind = "other", message = "the transport is closed", sent = false } },
      { send() })
  end)
end)

describe("curl.sleep", function()
  for _, seconds in ipairs { 0, -1, -math.huge, 0 / 0, 1e-12 } do
    it(("returns at once for %s"):format(tostring(seconds)), function()
      local started = os.time()
      curl.sleep(seconds)
      assert.is_true(os.time() - started <= 1)
    end)
  end

  it("waits without using the processor", function()
    local started, used = os.time(), os.clock()
    curl.sleep(1.2)
    assert.is_true(os.time() - started >= 1)
    assert.is_true(os.clock() - used < 0.5)
  end)

  it("raises for what is no number", function()
    assert.is_false(pcall(curl.sleep, {}))
  end)
end)
