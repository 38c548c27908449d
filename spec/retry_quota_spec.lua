-- The tokens that retries cost.
local errors = require "lambda.errors"
local retry_quota = require "lambda.retry_quota"

local THROTTLED = errors.new("ServiceError", { code = "TooManyRequestsException", status = 429 })
local FAILED = errors.new("ServiceError", { code = "ServiceException", status = 500 })
local SILENT = errors.new("TimeoutError", { kind = "timeout" })

-- How many retries after `err` a quota still pays for.
local function left(quota, err)
  local count = 0
  while quota:take(err) do count = count + 1 end
  return count
end

describe("the retry quota", function()
  for _, case in ipairs { { "throttling", THROTTLED, 5 }, { "a 500", FAILED, 14 },
    { "silence", SILENT, 14 } } do
    it(("takes %d tokens of 500 after %s"):format(case[3], case[1]), function()
      assert.equal(case[3], retry_quota.new():take(case[2]))
      assert.equal(math.floor(500 / case[3]), left(retry_quota.new(), case[2]))
    end)
  end

  it("takes nothing when there is too little", function()
    local quota = retry_quota.new()
    assert.equal(35, left(quota, FAILED)) -- 10 tokens are left
    assert.is_nil(quota:take(SILENT))
    assert.equal(2, left(quota, THROTTLED))
  end)

  it("gets one token for a success without a retry, the last cost for one after", function()
    local quota = retry_quota.new()
    assert.equal(100, left(quota, THROTTLED))
    for _ = 1, 4 do quota:give() end
    assert.equal(0, left(quota, THROTTLED))
    quota:give()
    assert.equal(1, left(quota, THROTTLED))
    quota:give(14)
    assert.equal(1, left(quota, FAILED))
  end)

  it("never holds more than 500", function()
    local quota = retry_quota.new()
    for _ = 1, 50 do quota:give(14) end
    assert.equal(100, left(quota, THROTTLED))
  end)
end)
