local child = require "support.child"
local core = require "lambda.core"

local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret", session_token = "token" }

-- Garbage signs from its finalizer while the same signer signs. Lua 5.1 has __gc on userdata alone.
local FINALIZERS = [[
local core = require "lambda.core"
local keys = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret", session_token = "token" }
local shared, apart, busy, runs, wrong = core.signer(), core.signer(), false, 0, 0

local function sign(signer, number, region)
  local headers = { host = "h" }
  for i = 1, number % 7 do -- so that the table grows at other points
    headers["x-" .. i] = "v"
  end
  signer:sign({ method = "GET", path = "/", headers = headers }, keys, region, "lambda", number)
  return headers.authorization
end

local function run()
  if busy then
    runs = runs + 1
    sign(shared, 3, "eu-west-1")
  end
end

local function discard()
  if newproxy then
    getmetatable(newproxy(true)).__gc = run
  else
    setmetatable({}, { __gc = run })
  end
end

for number = 1, 3000 do
  local expected = sign(apart, number, "us-east-1")
  for _ = 1, 5 do
    discard()
  end
  local debt = ("x"):rep(number * 7) -- what makes the collector step
  busy = true
  wrong = wrong + (sign(shared, number, "us-east-1") ~= expected and #debt or 0)
  busy = false
end
print(runs > 0, wrong)
]]

describe("signer:sign", function()
  it("is not disturbed by a finalizer that signs with the same signer", function()
    assert.equal("true\t0\nexit status 0\n", child.run(FINALIZERS))
  end)

  it("goes on as before after headers that are no strings", function()
    local signer = core.signer()
    local function sign(with, headers)
      with:sign({ method = "GET", path = "/", headers = headers }, KEYS, "us-east-1", "lambda", 0)
      return headers.authorization
    end
    assert.has_error(function() sign(signer, { host = "h", ["x-number"] = 1 }) end,
      "header names and values must be strings")
    assert.equal(sign(core.signer(), { host = "h" }), sign(signer, { host = "h" }))
  end)
end)
