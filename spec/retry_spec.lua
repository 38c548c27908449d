local errors = require "lambda.errors"
local retry = require "lambda.retry"

local THROTTLING = {
  "BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException",
  "PriorRequestNotComplete", "ProvisionedThroughputExceededException", "RequestLimitExceeded",
  "RequestThrottled", "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling",
  "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException",
}

local function service_error(code, status, headers)
  return errors.new("ServiceError", { code = code, status = status, headers = headers or {} })
end

describe("an error of the service", function()
  for _, code in ipairs(THROTTLING) do
    it(("is worth another attempt by its code %s, and waits as throttled"):format(code), function()
      assert.is_true(retry.is_retryable(code, 400))
      assert.equal(1, retry.delay(service_error(code, 400), 1, 1))
    end)
  end

  for _, case in ipairs { -- code, status, retryable, bound of the first delay
    { "RequestTimeout", 400, true, 0.05 },
    { "RequestTimeoutException", 408, true, 0.05 },
    { "ServiceException", 500, true, 0.05 },
    { "X", 500, true, 0.05 }, { "X", 502, true, 0.05 },
    { "X", 503, true, 0.05 }, { "X", 504, true, 0.05 },
    { "X", 429, true, 1 }, { "429", 429, true, 1 },
    { "TooManyRequestsException", 503, true, 1 },
    { "ResourceNotFoundException", 404, false, 0.05 },
    { "ResourceConflictException", 409, false, 0.05 },
    { "InvalidParameterValueException", 400, false, 0.05 },
    { "AccessDeniedException", 403, false, 0.05 },
    { "ExpiredTokenException", 403, false, 0.05 },
    { "InvalidSignatureException", 403, false, 0.05 },
    { "throttling", 400, false, 0.05 },
    { "X", 400, false, 0.05 }, { "X", 408, false, 0.05 }, { "X", 501, false, 0.05 },
    { "X", 505, false, 0.05 }, { "X", 307, false, 0.05 }, { "X", 599, false, 0.05 },
  } do
    it(("of code %s and status %d is %sretryable"):format(case[1], case[2],
      case[3] and "" or "not "), function()
      assert.equal(case[3], retry.is_retryable(case[1], case[2]))
      assert.equal(case[4], retry.delay(service_error(case[1], case[2]), 1, 1))
    end)
  end
end)

describe("a request without an answer", function()
  for kind, transient in pairs {
    resolve = true, connect = true, timeout = true, closed = true, proxy = true,
    tls = false, too_large = false, phase = false, other = false, unheard_of = false,
  } do
    it(("is %sworth another attempt: %s"):format(transient and "" or "not ", kind), function()
      assert.equal(transient, retry.is_transient(kind))
    end)
  end

  it("waits as after a transient error", function()
    assert.equal(0.05, retry.delay(errors.new("TransportError", { kind = "closed" }), 1, 1))
  end)
end)

describe("a request that the service may have already", function()
  local SENT = errors.new("TimeoutError", { kind = "timeout", sent = true })
  local UNSENT = errors.new("TransportError", { kind = "connect", sent = false })

  for _, case in ipairs { -- operation, error, what the caller says, may be sent again
    { "invoke", SENT, nil, false }, { "invoke", SENT, false, false }, { "invoke", SENT, true, true },
    { "invoke_async", SENT, nil, false }, { "invoke_with_response_stream", SENT, nil, false },
    { "invoke", UNSENT, nil, true }, { "invoke", service_error("X", 503), nil, true },
    { "get_function_event_invoke_config", SENT, nil, true },
    { "put_function_event_invoke_config", SENT, nil, true },
  } do
    it(("may %sbe sent again: %s, %s, %s"):format(case[4] and "" or "not ", case[1], case[2].code,
      tostring(case[3])), function()
      assert.equal(case[4], retry.is_repeatable(case[1], case[2], case[3]))
    end)
  end
end)

-- The bound of the delay after each attempt.
local BOUNDS = {
  [500] = { 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 20, 20 },
  [429] = { 1, 2, 4, 8, 16, 20, 20 },
}

describe("the delay", function()
  for status, bounds in pairs(BOUNDS) do
    for attempt, bound in ipairs(bounds) do
      for _, random in ipairs { 0, 0.25, 0.5, 1 } do
        it(("after attempt %d, status %d, is %g of %g s"):format(attempt, status, random, bound),
          function()
            assert.equal(random * bound, retry.delay(service_error("X", status), attempt, random))
          end)
      end
    end
  end

  for _, attempt in ipairs { 100, 5000, 2147483647 } do
    it(("does not overflow after %d attempts"):format(attempt), function()
      assert.equal(10, retry.delay(service_error("X", 500), attempt, 0.5))
    end)
  end
end)

-- Source of the first rows: botocore, test_standard_retry_v2_1.py.
local HINTS = { -- x-amz-retry-after, Retry-After, status, attempt, random, seconds
  { "1500", nil, 500, 1, 1, 1.5 },
  { "0", nil, 500, 1, 1, 0.05 },
  { "10000", nil, 500, 1, 1, 5.05 },
  { "invalid", nil, 500, 1, 1, 0.05 },
  { "-100", nil, 500, 1, 1, 0.05 },
  { "1500", nil, 500, 1, 0, 1.5 },
  { "9000", nil, 500, 1, 0, 5 },
  { "1.5", nil, 500, 1, 1, 0.05 },
  { "+5000", nil, 500, 1, 1, 0.05 },
  { " 5000", nil, 500, 1, 1, 0.05 },
  { "5000\n", nil, 500, 1, 1, 0.05 },
  { "0x10", nil, 500, 1, 1, 0.05 },
  { "1e3", nil, 500, 1, 1, 0.05 },
  { "", nil, 500, 1, 1, 0.05 },
  { "5000, 5000", nil, 500, 1, 1, 0.05 },
  { ("9"):rep(400), nil, 500, 1, 1, 5.05 },
  { "3000", nil, 429, 2, 1, 3 },
  { "1", nil, 429, 5, 0.5, 8 },
  { "60000", nil, 429, 9, 1, 25 },
  { nil, "2", 429, 1, 1, 2 },
  { nil, "0", 429, 1, 0.5, 0.5 },
  { nil, "60", 429, 1, 1, 6 },
  { nil, "1", 500, 1, 1, 1 },
  { nil, "Wed, 21 Oct 2026 07:28:00 GMT", 429, 1, 1, 1 },
  { nil, "-1", 429, 1, 1, 1 },
  { nil, "1.5", 429, 1, 1, 1 },
  { "1500", "4", 500, 1, 1, 1.5 },
  { "invalid", "4", 500, 1, 1, 4 },
  { 1500, nil, 500, 1, 1, 1.5 },
  { {}, false, 500, 1, 1, 0.05 },
}

describe("what the service asks for", function()
  for _, case in ipairs(HINTS) do
    local headers = { ["x-amz-retry-after"] = case[1], ["retry-after"] = case[2] }
    it(("makes %g s of %s ms, %s s"):format(case[6], tostring(case[1] ~= "" and case[1]):sub(1, 20),
      tostring(case[2])), function()
      assert.equal(case[6], retry.delay(service_error("X", case[3], headers), case[4], case[5]))
    end)
  end

  it("is not read after a request without an answer", function()
    assert.equal(0.05, retry.delay(errors.new("TimeoutError", { kind = "timeout" }), 1, 1))
  end)
end)
