-- Every operation, with random parameters and answers and with each rule broken once, judged by
-- botocore: see support/protocol.py. SEED=n repeats one; LAMBDA_BOTOCORE names another botocore.
local core = require "lambda.core"

local SEED = tonumber(os.getenv("SEED")) or os.time() % 1000000
local PYTHON = "env -u LD_PRELOAD /usr/bin/python3 spec/support/protocol.py --lua "
  .. os.getenv("LAMBDA_LUA") .. " --seed " .. SEED
local DEBIAN = 63 -- operations that Debian 12's botocore knows
local COUNTED = "^(%d+) operations, (%d+) of (%d+) calls, 0 wrong, limits (.*)\n$"

-- How many operations agreed, and whether limits were checked.
local function judged(arguments)
  local pipe = io.popen(PYTHON .. " " .. arguments .. " 2>&1")
  local output = pipe:read("*a")
  pipe:close()
  local operations, answered, calls, limits = output:match(COUNTED)
  assert.truthy(operations, output:sub(1, 20000))
  assert.equal(calls, answered)
  return tonumber(operations), limits
end

describe("botocore agrees, with SEED=" .. SEED .. ", on the requests, violations, results and errors", function()
  it("of every operation of Lambda that it knows", function()
    local operations, limits = judged("--rounds 20")
    if limits == "checked" then
      assert.equal(#core.operations(), operations)
    else
      assert.truthy(operations >= DEBIAN)
    end
  end)

  it("of a made-up service with every binding of the protocol", function()
    local library = assert(os.getenv("LAMBDA_SAMPLE"), "run by spec/support/run.py"):gsub("%?", "lambda/core")
    local _, limits = judged("--rounds 60 --model spec/support/sample_model.json --core " .. library)
    assert.equal("checked", limits)
  end)
end)
