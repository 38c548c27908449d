-- A short soak; `make soak` is the long one.
local child = require "support.child"
local soak_faults = require "support.soak_faults"

local SOAK = "spec/support/soak.lua"
local CALLS, SEED = 1500, 20261125

local function soak(arguments)
  local output = child.run(([[arg[0] = %q dofile(arg[0])]]):format(SOAK), { arguments = arguments,
    env = { LAMBDA_PRELOAD = os.getenv("LAMBDA_PRELOAD") } })
  return output
end

describe("many calls under random faults", function()
  it("end in the right result or in an error, and leave nothing behind", function()
    local output = soak(("N=%d SEED=%d"):format(CALLS, SEED))
    local calls, faults, results, errs = output:match(
      "\nsoak: seed 20261125, 2 processes %a+, (%d+) calls under (%d+) faults in %d+ s: (%d+) results, "
      .. "(%d+) errors, 0 lost, 0 wrong; .*: good\nexit status 0\n$")
    assert.is_truthy(calls, output)
    assert.same({ CALLS, CALLS }, { tonumber(calls), results + errs })
    assert.is_true(tonumber(faults) > CALLS / 40 and tonumber(faults) < CALLS / 10)
  end)
end)

describe("the queue of faults", function()
  it("is what the seed makes it", function()
    assert.same(soak_faults.queue(7, 1000), soak_faults.queue(7, 1000))
    assert.are_not.same(soak_faults.queue(7, 1000), soak_faults.queue(8, 1000))
  end)

  it("has a fault in twenty requests, and counts them", function()
    local queue, requests = soak_faults.queue(7, 10000), 0
    for _, entry in ipairs(queue) do requests = requests + (entry.count or 1) end
    assert.equal(10000, requests)
    local faults = soak_faults.among(queue, 10000)
    assert.is_true(faults > 400 and faults < 600)
    assert.equal(0, soak_faults.among(queue, 0))
  end)
end)
