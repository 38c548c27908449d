-- What a call comes to under each fault of support.fault_table when a worker of nginx sends.
local curl = require "lambda.curl"
local endpoint = require "support.endpoint"
local fault_table = require "support.fault_table"
local fault_walk = require "support.fault_walk"
local hostile = require "support.hostile"
local nginx_send = require "support.nginx_send"
local proxy = require "support.proxy"

if not rawget(_G, "jit") then return end -- nginx has a Lua of its own: once is enough

local CERTIFICATES = "build/certificates"

-- nginx trusts what its own configuration names, whatever bundle a client is given.
local BUNDLE_IS_NOT_READ = {
  ["certificate of an authority that is not asked for"] = true,
  ["bundle that is not there"] = true,
}

-- A reset may come before nginx has seen that the connection was made. Nothing was sent then.
local function same_reset(seen)
  if seen.kind == "connect" and not seen.sent then
    seen.kind, seen.sent = "closed", true
  end
end

-- nginx does not tell a handshake that fails from one that is cut, which is worth a retry.
local function same_handshake(seen)
  if seen.kind == "closed" and seen.attempts == 3 and seen.gave_up == "attempts" then
    seen.kind, seen.retryable, seen.attempts, seen.gave_up, seen.slept = "tls", false, 1, nil, {}
  end
end

local EITHER_WAY = {
  ["reset before the request is read, always"] = same_reset,
  ["TLS to a plain HTTP port"] = same_handshake,
  ["garbage instead of a handshake"] = same_handshake,
}

-- The endpoint by its name: nginx verifies no certificate for an address.
local function named(server)
  local https = {}
  for name, listener in pairs(server.https) do
    https[name] = { port = listener.port, url = "https://localhost:" .. listener.port }
  end
  return setmetatable({ https = https }, { __index = server })
end

local at, nginx

setup(function()
  local server = endpoint.start { certificates = CERTIFICATES }
  nginx = nginx_send.start(server.ca)
  at = { server = named(server), proxy = proxy.start(), hostile = hostile.start(),
    pause = curl.sleep }
end)
teardown(function()
  for _, name in ipairs { "server", "proxy", "hostile" } do at[name]:stop() end
  assert.same({}, nginx:stop())
end)

before_each(function() nginx:get("/forget") end)

local function walk(row, by)
  at.send = nginx_send.sender(nginx, by)
  local seen, err = fault_walk.row(at, row)
  if EITHER_WAY[row.name] then EITHER_WAY[row.name](seen) end
  local expected, found = fault_walk.comparable(row, seen)
  assert.same(expected, found, tostring(err))
end

describe("inside nginx, under a fault", function()
  for by, way in pairs { send = "sent", open = "sent, the answer read in pieces" } do
    for _, row in ipairs(fault_table.rows) do
      if not BUNDLE_IS_NOT_READ[row.name] then
        it(("a call that is %s, and the next one, do as they should: %s"):format(way, row.name),
          function() walk(row, by) end)
      end
    end
  end
end)
