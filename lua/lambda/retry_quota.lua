--- What a client may spend on retries: a bucket of tokens that failures empty and successes fill,
--- so that a service that is down is not asked many times by everybody.
--- Source: AWS SDKs and Tools Reference Guide, "Retry behavior", as of November 2026.
local retry = require "lambda.retry"

local retry_quota = {}

---@class lambda.RetryQuota one a client
local Quota = {}
local quota_mt = { __name = "lambda.retry_quota", __index = Quota }

local FULL = 500
local THROTTLING_COST, TRANSIENT_COST = 5, 14
local FIRST_SUCCESS = 1 -- what a call gives back that needed no retry

--- Make one, full.
---@return lambda.RetryQuota
function retry_quota.new()
  return setmetatable({ _tokens = FULL }, quota_mt)
end

--- Pay for a retry.
---@param err lambda.Error what the attempt failed with
---@return integer? cost nil: there is too little left, and nothing is taken
function Quota:take(err)
  local cost = retry.is_throttling(err.code, err.status) and THROTTLING_COST or TRANSIENT_COST
  if self._tokens < cost then
    return nil
  end
  self._tokens = self._tokens - cost
  return cost
end

--- A call succeeded: give back what its last retry cost.
---@param cost? integer nil: it needed none
function Quota:give(cost)
  self._tokens = math.min(self._tokens + (cost or FIRST_SUCCESS), FULL)
end

return retry_quota
