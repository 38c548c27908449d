--- Which failures are worth another attempt, and how long to wait before it.
--- Source: AWS SDKs and Tools Reference Guide, "Retry behavior", as of November 2026.
local retry = {}

local THROTTLING = {
  BandwidthLimitExceeded = true, EC2ThrottledException = true, LimitExceededException = true,
  PriorRequestNotComplete = true, ProvisionedThroughputExceededException = true,
  RequestLimitExceeded = true, RequestThrottled = true, RequestThrottledException = true,
  SlowDown = true, ThrottledException = true, Throttling = true, ThrottlingException = true,
  TooManyRequestsException = true, TransactionInProgressException = true,
}
local TRANSIENT_CODES = { RequestTimeout = true, RequestTimeoutException = true }
local TRANSIENT_STATUS = { [500] = true, [502] = true, [503] = true, [504] = true }
local TRANSIENT_KINDS = {
  resolve = true, connect = true, timeout = true, closed = true, proxy = true,
}
local TOO_MANY_REQUESTS = 429

local THROTTLING_BASE, TRANSIENT_BASE = 1, 0.05 -- seconds
local DELAY_MAX = 20
local HINT_SLACK = 5 -- what the service may ask for beyond the computed delay

--- Whether the service asks to be asked less.
---@param code string? of the service
---@param status integer? HTTP status
---@return boolean
function retry.is_throttling(code, status)
  return THROTTLING[code] or status == TOO_MANY_REQUESTS
end

--- Whether the same request may succeed a little later.
---@param code string? of the service
---@param status integer? HTTP status
---@return boolean
function retry.is_retryable(code, status)
  return (retry.is_throttling(code, status) or TRANSIENT_CODES[code] or TRANSIENT_STATUS[status])
    and true or false
end

--- Whether a request that got no answer may succeed a little later.
---@param kind string of a failure of runtime.send
---@return boolean
function retry.is_transient(kind)
  return TRANSIENT_KINDS[kind] or false
end

-- What the service asks for: milliseconds in x-amz-retry-after, else seconds in Retry-After.
local function hint(headers)
  local milliseconds = tostring(headers["x-amz-retry-after"]):match("^%d+$")
  local seconds = tostring(headers["retry-after"]):match("^%d+$")
  return milliseconds and tonumber(milliseconds) / 1000 or tonumber(seconds)
end

-- Operations that run the function of a user each time: sent twice, it may run twice.
local RUNS = { invoke = true, invoke_async = true, invoke_with_response_stream = true }

--- Whether a request may be sent again although the service may have it already.
---@param operation string
---@param err lambda.Error
---@param retry_sent? boolean what the caller says of it
---@return boolean
function retry.is_repeatable(operation, err, retry_sent)
  return retry_sent == true or not (RUNS[operation] and err.sent == true)
end

---@alias lambda.RetryOn string[]|fun(err: lambda.Error): boolean

--- Whether the caller says of this error that waiting helps.
---@param retry_on? table<string, true>|fun(err: lambda.Error): boolean
---@param err lambda.Error
---@return boolean
function retry.is_asked_for(retry_on, err)
  if type(retry_on) == "function" then
    return retry_on(err) and true or false
  end
  return retry_on ~= nil and retry_on[err.code] == true
end

--- The seconds to wait after attempt number `attempt` failed: full jitter under a bound that
--- doubles, raised to what the service asks for within limits.
---@param err lambda.Error
---@param attempt integer 1 for the first
---@param random number 0 <= random < 1
---@param slowly? boolean as after throttling, for what takes its time to be well again
---@return number
function retry.delay(err, attempt, random, slowly)
  local base = (slowly or retry.is_throttling(err.code, err.status)) and THROTTLING_BASE
    or TRANSIENT_BASE
  local delay = random * math.min(base * 2 ^ (attempt - 1), DELAY_MAX)
  local asked = err.headers and hint(err.headers)
  return asked and math.min(math.max(asked, delay), delay + HINT_SLACK) or delay
end

return retry
