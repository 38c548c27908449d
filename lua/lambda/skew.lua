--- How far the local clock is from the service's, learnt from the Date of its answers.
--- Source: the rule that the AWS SDKs share since 2026 (smithy-rs, service_clock_skew).
local core = require "lambda.core"

local skew = {}

local ROUND_TRIP_MAX = 900 -- seconds: what took longer says nothing of the time
local TOLERATED = 240 -- seconds that the service lets pass
local ABSURD = 10 * 366 * 86400 -- seconds: a Date further off is nobody's clock

-- Codes that a wrong clock may be the cause of.
local SUSPECT = {
  InvalidSignatureException = true, SignatureDoesNotMatch = true, AuthFailure = true,
  RequestTimeTooSkewed = true, AccessDeniedException = true,
}

--- Measure by one answer.
---@param headers table<string, string>
---@param sent number local epoch seconds when the request was sent
---@param received number local epoch seconds when its answer came
---@return number? seconds to add to the local clock; nil: the answer does not tell
function skew.measure(headers, sent, received)
  local date = headers.date
  if type(date) ~= "string" or date:sub(-3) ~= "GMT" or headers.age then -- a cache's is old
    return nil
  end
  local took = received - sent
  local served = core.timestamp(date)
  if not served or not (took >= 0 and took <= ROUND_TRIP_MAX) then
    return nil
  end
  local measured = served - (sent + took / 2)
  return math.abs(measured) <= ABSURD and measured or nil
end

local known = setmetatable({}, { __mode = "k" }) -- the last measure, by runtime

--- The time as the last answer had it: the local clock, corrected.
---@param runtime lambda.Runtime
---@return number epoch seconds
function skew.now(runtime)
  return runtime.now() + (known[runtime] or 0)
end

--- What is added to the local clock now.
---@param runtime lambda.Runtime
---@return number seconds
function skew.of(runtime)
  return known[runtime] or 0
end

--- Correct the clock from now on; by 0 to trust it again.
---@param runtime lambda.Runtime
---@param measured number seconds
function skew.set(runtime, measured)
  known[runtime] = measured
end

--- Whether this much is more than the service lets pass.
---@param seconds number
---@return boolean
function skew.is_far(seconds)
  return math.abs(seconds) > TOLERATED
end

--- Whether a wrong clock explains this error, so that the same request may succeed signed anew.
---@param err lambda.Error
---@param measured? number what skew.measure said of the answer
---@return boolean
function skew.explains(err, measured)
  return measured ~= nil and SUSPECT[err.code] == true and skew.is_far(measured)
end

return skew
