local curl = require "lambda.curl"
local endpoint = require "support.endpoint"
local finalizer = require "support.finalizer"

local CALLS = 200

describe("transport:send", function()
  it("is not disturbed by a finalizer that sends on the same transport, or closes it", function()
    local server, transport = endpoint.start(), assert(curl.open())
    local ran, inner = 0, nil
    local function request(path)
      return { method = "GET", scheme = "http", host = "127.0.0.1", port = server.port,
        path = path, headers = {} }
    end
    local function run()
      ran = ran + 1
      inner = transport:send(request "/inner", {})
      transport:close()
    end
    local wrong = 0
    for i = 1, CALLS do
      server:faults { status = 200, body = ("x"):rep(i), headers = { ["x-n"] = tostring(i) } }
      local answer = transport:send(request "/outer", {})
      if not answer then -- closed between the calls
        transport = assert(curl.open())
      elseif answer.headers["x-n"] and #answer.body ~= tonumber(answer.headers["x-n"]) then
        wrong = wrong + 1
      end
      finalizer(run)
    end
    collectgarbage()
    server:stop()
    assert.same({ 0, CALLS }, { wrong, ran })
    assert.truthy(inner == nil or inner.status)
  end)
end)
