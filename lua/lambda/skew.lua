--- How far the local clock is from the service's, learnt from the Date of its answers.
--- Source: the rule that the AWS SDKs share since 2026 (smithy-rs, service_clock_skew).
local core = require "lambda.core"

local skew = {}

local ROUND_TRIP_MAX = 900 -- seconds: what took longer says nothing of the time
local TOLERATED = 240 -- seconds that the service lets pass

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
  if type(date) ~= "string" or not date:find("GMT$") or headers.age then -- a cache's is old
    return nil
  end
  local took = received - sent
  local served = core.timestamp(date)
  if not served or not (took >= 0 and took <= ROUND_TRIP_MAX) then
    return nil
  end
  return served - (sent + took / 2)
end

--- Whether a wrong clock explains this error, so that the same request may succeed signed anew.
---@param err lambda.Error
---@param measured? number what skew.measure said of the answer
---@return boolean
function skew.explains(err, measured)
  return measured ~= nil and SUSPECT[err.code] == true and math.abs(measured) > TOLERATED
end

return skew
