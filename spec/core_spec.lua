-- Dates and random numbers of lambda.core.
local core = require "lambda.core"

describe("the signer's date", function()
  it("is that of os.date, from 1970 to 9999", function()
    local signer, keys = core.signer(), { access_key_id = "a", secret_access_key = "s" }
    for i = 0, 2000 do
      local time = math.floor(i * 126700000.7)
      local request = { method = "GET", path = "/", headers = {} }
      assert(signer:sign(request, keys, "r", "s", time))
      assert.equal(os.date("!%Y%m%dT%H%M%SZ", time), request.headers["x-amz-date"])
    end
  end)
end)

describe("core.random", function()
  it("is from 0 to below 1, and not the same twice", function()
    local seen = {}
    for _ = 1, 1000 do
      local number = core.random()
      assert.is_true(number >= 0 and number < 1 and not seen[number])
      seen[number] = true
    end
  end)
end)

describe("core.now", function()
  it("is the time, with a fraction", function()
    local before, fractions = os.time(), 0
    for _ = 1, 1000 do
      local now = core.now()
      fractions = fractions + (now % 1 > 0 and 1 or 0)
      assert.is_true(now >= before and now < os.time() + 1.1) -- time() may lag by a tick
    end
    assert.is_true(fractions > 900)
  end)
end)

describe("core.clock", function()
  it("only goes on", function()
    local last = core.clock()
    for _ = 1, 1000 do
      local now = core.clock()
      assert.is_true(now >= last)
      last = now
    end
  end)
end)

describe("the host", function()
  it("is a word each for system and machine", function()
    local pipe = io.popen("uname -sm")
    local system, machine = pipe:read("*a"):match("^(%S+) (%S+)")
    pipe:close()
    assert.same({ system:lower(), machine }, { core.system, core.machine })
  end)
end)
