-- Adaptive mode's rate limiter, beside botocore's own.
local rate_limiter = require "lambda.rate_limiter"

local ORACLE = "env -u LD_PRELOAD /usr/bin/python3 spec/support/rate_oracle.py <"
local SEED = tonumber(os.getenv("SEED")) or os.time() % 1000000
local START = 1700000000.25

-- Numbers from 0 to 1 that a seed repeats, the same on every Lua.
local function random_of(seed)
  local state = seed
  return function()
    state = (state * 16807 + 12345) % 2147483647
    return state / 2147483647
  end
end

-- A client that is throttled now and then: the steps as the oracle reads them, and our waits.
local function simulate(random, throttled_of)
  local limiter, now = rate_limiter.new(START), START
  local steps, waits = { ("start %.17g"):format(START) }, {}
  for i = 1, 400 do
    now = now + random() ^ 3
    steps[#steps + 1] = ("ask %.17g"):format(now)
    local wait = limiter:acquire(now)
    if wait > 0 then
      now = now + wait
      assert.equal(0, limiter:acquire(now))
    end
    waits[#waits + 1] = wait
    now = now + random() / 10
    local throttled = random() < throttled_of(i)
    steps[#steps + 1] = ("answer %.17g %d"):format(now, throttled and 1 or 0)
    limiter:answered(throttled, now)
  end
  return steps, waits
end

local function oracle(steps)
  local name = os.tmpname()
  local file = assert(io.open(name, "w"))
  file:write(table.concat(steps, "\n"), "\n")
  file:close()
  local pipe = io.popen(ORACLE .. name, "r")
  local waits = {}
  for line in pipe:lines() do waits[#waits + 1] = tonumber(line) end
  pipe:close()
  os.remove(name)
  return waits
end

describe("the rate limiter", function()
  for title, throttled_of in pairs {
    never = function() return 0 end,
    ["now and then"] = function() return 0.1 end,
    ["in bursts"] = function(i) return i % 100 < 20 and 0.8 or 0 end,
  } do
    it(("waits as botocore's, throttled %s (SEED=%d)"):format(title, SEED), function()
      local steps, waits = simulate(random_of(SEED), throttled_of)
      local expected = oracle(steps)
      assert.equal(#expected, #waits)
      local longest = 0
      for i, wait in ipairs(waits) do
        assert.near(expected[i], wait, 1e-3 * math.max(1, wait))
        longest = math.max(longest, wait)
      end
      assert.equal(title ~= "never", longest > 0)
    end)
  end

  it("gives leave after the wait that it told", function()
    local limiter = rate_limiter.new(0)
    for i = 1, 20 do limiter:answered(i == 20, i / 10) end
    local wait
    repeat wait = limiter:acquire(3) until wait > 0 -- what had been saved up is gone
    assert.is_true(limiter:acquire(3 + wait / 2) > 0)
    assert.equal(0, limiter:acquire(3 + wait))
  end)

  it("does not stop when the clock is set back", function()
    local limiter = rate_limiter.new(1e9)
    for i = 1, 20 do limiter:answered(true, 1e9 + i) end
    assert.is_true(limiter:acquire(5) <= 2)
    assert.equal(0, limiter:acquire(10))
  end)
end)
