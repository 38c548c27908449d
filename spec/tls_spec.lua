-- TLS handshakes of lambda.curl that come to no end: which may be tried again, and which may not.
local curl = require "lambda.curl"
local handshake = require "support.handshake"
local proxy = require "support.proxy"

local CERTIFICATES = "build/certificates"

local server, ports, through, transport

setup(function()
  server, ports = handshake.start { certificates = CERTIFICATES }
  through = proxy.start()
end)
teardown(function()
  server:stop()
  through:stop()
end)
before_each(function() transport = assert(curl.open()) end)
after_each(function() transport:close() end)

--- Kind and sent of the failure at a port, and whether the CA bundle is named.
local function outcome(name, by)
  local response, failure = transport:send({ method = "PUT", scheme = "https", host = "127.0.0.1",
    port = ports[name], path = "/", body = "{}" }, { ca_bundle = server.ca, proxy = by or "" })
  assert.is_nil(response)
  local place = ("127.0.0.1:%d: "):format(ports[name])
  assert.equal(place, failure.message:sub(1, #place))
  return { failure.kind, failure.sent, failure.message:find("CA bundle", 1, true) ~= nil }
end

local CUT = { "closed_at_once", "closed", "closed_within_flight", "closed_after_flight", "reset",
  "reset_after_flight", "close_notify" }
local REFUSED = { "handshake_failure", "protocol_version", "internal_error", "plain_http",
  "garbage", "unknown_authority" }

describe("a TLS handshake", function()
  for _, name in ipairs(CUT) do
    it("that is cut is of kind closed: " .. name, function()
      assert.same({ "closed", false, false }, outcome(name))
    end)

    it("that is cut behind a proxy is of kind closed: " .. name, function()
      assert.same({ "closed", false, false }, outcome(name, through.url))
    end)
  end

  for _, name in ipairs(REFUSED) do
    it("that fails is of kind tls: " .. name, function()
      assert.same({ "tls", false, true }, outcome(name))
    end)
  end

  it("that is cut in front of a proxy is of kind closed", function()
    assert.same({ "closed", false, false },
      outcome("closed", "https://127.0.0.1:" .. ports.closed))
  end)
end)
