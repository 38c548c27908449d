local core = require "lambda.core"

local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret", session_token = "token" }

-- Garbage whose finalizer is 'run'; Lua 5.1 has __gc on userdata alone.
local function leave(run)
  if newproxy then -- luacheck: ignore 113
    getmetatable(newproxy(true)).__gc = run -- luacheck: ignore 113
  else
    setmetatable({}, { __gc = run })
  end
end

local function collect_at_every_allocation()
  if not pcall(collectgarbage, "incremental", 1, 400, 1) then
    collectgarbage("setpause", 1)
    collectgarbage("setstepmul", 200)
  end
end

local function collect_as_usual()
  if not pcall(collectgarbage, "incremental", 200, 100, 13) then
    collectgarbage("setpause", 200)
    collectgarbage("setstepmul", 200)
  end
end

local function request(number)
  local name = ("%d"):format(number)
  return {
    method = "GET", path = "/" .. name, query = "q=" .. name, body = name,
    headers = { host = "h" .. name, ["x-" .. name] = ("z"):rep(number % 3000) },
  }
end

local function sign(signer, what, region, time)
  assert(signer:sign(what, KEYS, region, "lambda", time))
  return what.headers.authorization
end

describe("signer:sign", function()
  it("is not disturbed by a finalizer that signs with the same signer", function()
    local signer, count, runs, calls, wrong = core.signer(), 1000, 0, 0, nil
    local expected = sign(core.signer(), request(1), "us-east-1", 0)
    collectgarbage("stop")
    for _ = 1, count do
      leave(function()
        runs = runs + 1
        sign(signer, request(2), "eu-west-1", 1)
      end)
    end
    collectgarbage("restart")
    collect_at_every_allocation()
    while runs < count and calls < 1e6 do
      calls = calls + 1
      local given = sign(signer, request(1), "us-east-1", 0)
      wrong = given ~= expected and given or wrong
    end
    collect_as_usual()
    assert.is_nil(wrong)
    assert.equal(count, runs)
  end)

  it("goes on as before after headers that are no strings", function()
    local signer = core.signer()
    local broken = request(1)
    broken.headers["x-number"] = 1
    assert.has_error(function() sign(signer, broken, "us-east-1", 0) end,
      "header names and values must be strings")
    assert.equal(sign(core.signer(), request(2), "us-east-1", 0),
      sign(signer, request(2), "us-east-1", 0))
  end)
end)
