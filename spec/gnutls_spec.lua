-- lambda.curl on a libcurl that has its TLS from GnuTLS: the sources, linked with that one.
local child = require "support.child"
local endpoint = require "support.endpoint"
local handshake = require "support.handshake"
local temporary = require "support.temporary"

local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"
local LUA = os.getenv("LAMBDA_LUA") or "lua5.4"

local folder, server, cut, ports

setup(function()
  folder = temporary.directory()
  local status = os.execute(("mkdir -p %s/lambda && cd '%s.' && env -u LD_PRELOAD cc -std=c99 -O1 -fPIC -shared "
    .. "-Icsrc/model $(pkg-config --cflags %s libcurl libcrypto) -o %s/lambda/curl.so csrc/transport/*.c "
    .. "csrc/core/buffer.c -l:libcurl-gnutls.so.4 $(pkg-config --libs libcrypto) -lm"):format(folder.path, ROOT, LUA,
    folder.path))
  assert(status == true or status == 0)
  server = endpoint.start { certificates = "build/certificates" }
  cut, ports = handshake.start { certificates = "build/certificates" }
end)

teardown(function()
  server:stop()
  cut:stop()
  folder:remove()
end)

local PROGRAM = [[
package.cpath = arg[1] .. "/?.so;" .. package.cpath
local transport = assert(require("lambda.curl").open())
local maps = io.open("/proc/self/maps"):read("*a")
assert(maps:find("libcurl-gnutls", 1, true) and not maps:find("libcurl.so", 1, true), "another libcurl")
local response, failure = transport:send({ method = "PUT", scheme = "https", host = "127.0.0.1",
  port = tonumber(arg[3]), path = "/", body = "{}" }, { ca_bundle = arg[2] ~= "" and arg[2] or nil })
print(response and response.status or failure.kind, not response and failure.sent)
]]

-- The status, or the kind of the failure, and whether something was sent.
local function outcome(port, ca)
  return (child.run(PROGRAM, { arguments = ("%s '%s' %d"):format(folder.path, ca or server.ca, port) }))
end

describe("a libcurl with GnuTLS", function()
  it("verifies servers", function()
    assert.equal("403\tfalse\nexit status 0\n", outcome(server.https.good.port))
    assert.equal("tls\tfalse\nexit status 0\n", outcome(server.https.good.port, ""))
    for name, https in pairs(server.https) do
      if name ~= "good" then
        assert.equal(name .. " tls\tfalse\nexit status 0\n", name .. " " .. outcome(https.port))
      end
    end
  end)

  for _, name in ipairs { "closed_at_once", "closed", "closed_after_flight", "reset", "close_notify" } do
    it("calls a handshake that is cut closed: " .. name, function()
      assert.equal("closed\tfalse\nexit status 0\n", outcome(ports[name]))
    end)
  end

  for _, name in ipairs { "handshake_failure", "protocol_version", "internal_error", "plain_http", "garbage" } do
    it("calls a handshake that fails tls: " .. name, function()
      assert.equal("tls\tfalse\nexit status 0\n", outcome(ports[name]))
    end)
  end
end)
