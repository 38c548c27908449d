-- Single flight for runtimes that yield.
local fake = require "support.fake"
local lambda = require "lambda"
local once = require "lambda.runtime.once"

-- Lua 5.1 cannot yield out of pcall: there is no single flight, and nothing to wait for.
local WAITS = _VERSION ~= "Lua 5.1" or jit ~= nil

-- Run all at once, in turns, until they are done; what each returned.
local function together(functions)
  local running, results = {}, {}
  for i, fn in ipairs(functions) do
    running[i] = coroutine.create(function() results[i] = { pcall(fn) } end)
  end
  local left = #running
  while left > 0 do
    left = 0
    for _, co in ipairs(running) do
      if coroutine.status(co) ~= "dead" then
        assert(coroutine.resume(co))
        left = left + 1
      end
    end
  end
  return results
end

local function yielding() coroutine.yield() end

describe("single flight by a sleep that yields", function()
  if not WAITS then return end

  it("calls once for all who want the same at the same time", function()
    local by, calls = once.by(yielding), 0
    local function work()
      calls = calls + 1
      coroutine.yield()
      return "result " .. calls
    end
    local function want() return by("key", work) end
    assert.same({ { true, "result 1" }, { true, "result 1" }, { true, "result 1" } },
      together { want, want, want })
    assert.same({ { true, "result 2" } }, together { want })
    assert.equal(2, calls)
  end)

  it("is by key", function()
    local by, calls = once.by(yielding), 0
    local function work()
      calls = calls + 1
      coroutine.yield()
    end
    together { function() by("a", work) end, function() by("b", work) end }
    assert.equal(2, calls)
  end)

  it("hands on what is raised, and each its own error", function()
    local by = once.by(yielding)
    local function bad()
      coroutine.yield()
      error("no", 0)
    end
    assert.same({ { false, "no" }, { false, "no" } },
      together { function() by("key", bad) end, function() by("key", bad) end })
    local err = { code = "x" }
    local function failing()
      coroutine.yield()
      return nil, err
    end
    local seen = together { function() return by("key", failing) end,
      function() return by("key", failing) end }
    assert.same(seen[1][3], seen[2][3])
    assert.are_not.equal(seen[1][3], seen[2][3])
  end)

  it("gives up on work that was abandoned", function()
    local slept = 0
    local by = once.by(function(seconds) slept = slept + seconds end)
    coroutine.resume(coroutine.create(function() by("key", coroutine.yield) end))
    assert.equal("mine", (by("key", function() return "mine" end)))
    assert.near(60, slept, 0.1)
  end)

  it("serves clients whose send and sleep are replaced", function()
    local asked = 0
    local options = fake.options({ fake.answer(200) }, {
      credentials = function()
        asked = asked + 1
        coroutine.yield()
        local keys = fake.copy(fake.KEYS)
        keys.expiration = fake.NOW + 3600
        return keys
      end,
    })
    options.runtime.once, options.runtime.sleep = nil, yielding
    local client = assert(lambda.new(options))
    local function get()
      return client:get_function_event_invoke_config { function_name = "f" }
    end
    for _, result in ipairs(together { get, get, get, get }) do
      assert.same({ true, {} }, { result[1], result[2] })
    end
    assert.equal(1, asked)
  end)
end)
