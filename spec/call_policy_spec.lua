-- What one call does when things go wrong, on a clock that only waits move.
local core = require "lambda.core"
local fake = require "support.fake"
local lambda = require "lambda"

local GET = "get_function_event_invoke_config"
local PARAMS = { function_name = "f" }
local YEAR = 365 * 86400
local OK = fake.answer(200)

local function failing(code, status, headers)
  headers = headers or {}
  headers["x-amzn-errortype"] = code
  return fake.answer(status, '{"message":"m"}', headers)
end

local BUSY = failing("TooManyRequestsException", 429)
local BROKEN = failing("ServiceException", 500)
local CONFLICT = failing("ResourceConflictException", 409)

-- A client on such answers. Each request takes `taking` seconds, random() is 1 unless told.
local function client_on(answers, over, taking)
  local options, journal = fake.options(answers, over)
  local runtime, time = options.runtime, fake.NOW
  local send = runtime.send
  runtime.now = function() return time end
  runtime.random = function() return over and over.chance or 1 end
  runtime.sleep = function(seconds)
    journal.slept[#journal.slept + 1] = seconds
    time = time + seconds
  end
  runtime.send = function(...)
    local answer, failure = send(...)
    time = time + (taking or 0)
    return answer, failure
  end
  options.chance = nil
  return assert(lambda.new(options)), journal, function() return time - fake.NOW end
end

-- One call on such answers: what it came to, and the journal.
local function outcome(answers, over, call_options, taking)
  local client, journal, elapsed = client_on(answers, over, taking)
  local result, err, metadata = client[GET](client, PARAMS, call_options)
  return { result and "ok" or err.code, metadata.attempts, journal.slept, err and err.gave_up },
    journal, err, elapsed
end

describe("attempts", function()
  for _, case in ipairs { -- what, answers, client's options, call's options, outcome
    { "wait 1 and 2 s after throttling", { BUSY }, {}, {},
      { "TooManyRequestsException", 3, { 1, 2 }, "attempts" } },
    { "wait 50 and 100 ms after a failure of the service", { BROKEN }, {}, {},
      { "ServiceException", 3, { 0.05, 0.1 }, "attempts" } },
    { "wait as each failure wants", { BUSY, BROKEN, OK }, {}, {}, { "ok", 3, { 1, 0.1 } } },
    { "wait for x-amz-retry-after", { failing("X", 500, { ["x-amz-retry-after"] = "1500" }), OK }, {}, {},
      { "ok", 2, { 1.5 } } },
    { "are as many as the call says", { BROKEN }, { max_attempts = 2 }, { max_attempts = 4 },
      { "ServiceException", 4, { 0.05, 0.1, 0.2 }, "attempts" } },
    { "are one with max_attempts = 1", { BROKEN }, { max_attempts = 1 }, {},
      { "ServiceException", 1, {}, "attempts" } },
    { "are one with retry_mode off", { BROKEN }, { retry_mode = "off" }, {},
      { "ServiceException", 1, {}, "attempts" } },
    { "are as in standard mode with the legacy name", { BROKEN }, { retry_mode = "legacy" }, {},
      { "ServiceException", 3, { 0.05, 0.1 }, "attempts" } },
    { "end at an error that another does not cure", { CONFLICT }, {}, {},
      { "ResourceConflictException", 1, {} } },
    { "go on for a code that is asked for, as slowly as after throttling", { CONFLICT },
      { retry_on = { "X", "ResourceConflictException" } }, {},
      { "ResourceConflictException", 3, { 1, 2 }, "attempts" } },
    { "go on for a code of the call", { CONFLICT, OK }, { retry_on = { "X" } },
      { retry_on = { "ResourceConflictException" } }, { "ok", 2, { 1 } } },
    { "go on for what a function says", { CONFLICT, failing("Y", 400) },
      { retry_on = function(err) return err.status == 409 end }, {}, { "Y", 2, { 1 } } },
    { "go on when no answer came", { { kind = "closed", message = "m" }, OK }, {}, {},
      { "ok", 2, { 0.05 } } },
    { "end at a certificate that is not good", { { kind = "tls", message = "m" } }, {}, {},
      { "TransportError", 1, {} } },
  } do
    it(case[1], function()
      assert.same(case[5], (outcome(case[2], case[3], case[4])))
    end)
  end

  it("say in the error that another may help when the caller says so", function()
    local _, _, err = outcome({ CONFLICT }, { retry_on = { "ResourceConflictException" } })
    assert.is_true(err.retryable)
  end)

  it("carry the call's id and their number", function()
    local _, journal = outcome({ BROKEN }, nil, { timeout = 2 })
    local id = journal.sdk[1][1]
    assert.matches("^%x%x%x%x%x%x%x%x%-%x%x%x%x%-4%x%x%x%-[89ab]%x%x%x%-%x%x%x%x%x%x%x%x%x%x%x%x$", id)
    assert.same({ { id, "attempt=1; max=3" }, { id, "ttl=20260102T030407Z; attempt=2; max=3" },
      { id, "ttl=20260102T030407Z; attempt=3; max=3" } }, journal.sdk)
    assert.are_not.equal(id, select(2, outcome { OK }).sdk[1][1])
  end)
end)

describe("the retry quota of a client", function()
  it("ends retries, not calls, when the service stays down", function()
    local client, journal = client_on { BROKEN }
    local gave_up = {}
    for i = 1, 20 do
      local _, err = client[GET](client, PARAMS)
      gave_up[i] = err.gave_up
    end
    assert.equal("attempts", gave_up[17])
    assert.equal("quota", gave_up[18])
    assert.same({ 35, 55 }, { #journal.slept, #journal.requests }) -- 500 / 14, and 20 first attempts
  end)

  it("gets back what the last retry cost when that succeeds", function()
    local script = {}
    for i = 1, 300 do script[i] = i % 2 == 1 and BROKEN or OK end
    local client, journal = client_on(script)
    for _ = 1, 100 do assert(client[GET](client, PARAMS)) end
    assert.equal(100, #journal.slept)
  end)

  it("is each client's own", function()
    local one, two = client_on { BROKEN }, client_on { BROKEN }
    for _ = 1, 20 do one[GET](one, PARAMS) end
    local _, err = two[GET](two, PARAMS)
    assert.equal("attempts", err.gave_up)
  end)
end)

describe("adaptive mode", function()
  it("sends at the rate that the service took", function()
    local script = {}
    for i = 1, 400 do script[i] = i == 40 and BUSY or OK end
    local client, journal, elapsed = client_on(script, { retry_mode = "adaptive" }, 0.01)
    for _ = 1, 39 do client[GET](client, PARAMS) end
    local before = elapsed()
    assert.near(0.39, before, 1e-6) -- nothing slows it down
    for _ = 1, 100 do client[GET](client, PARAMS) end
    assert.is_true(#journal.slept > 10)
    assert.is_true(elapsed() - before > 2)
  end)

  it("sends although the clock stands still", function()
    local options = fake.options({ BUSY }, { retry_mode = "adaptive", max_attempts = 1 })
    local client = assert(lambda.new(options))
    for _ = 1, 20 do
      local _, err = client[GET](client, PARAMS)
      assert.equal("TooManyRequestsException", err.code)
    end
  end)

  it("does not wait past the deadline", function()
    local client, journal = client_on({ BUSY }, { retry_mode = "adaptive", max_attempts = 1 }, 0.01)
    for _ = 1, 10 do client[GET](client, PARAMS) end
    local sent, slept = #journal.requests, #journal.slept
    local _, err = client[GET](client, PARAMS, { deadline = 0.1, max_attempts = 9 })
    assert.same({ "deadline", slept }, { err.gave_up, #journal.slept })
    assert.same({ "TimeoutError", "the deadline of 0.1 s passed before the request could be sent",
      false, sent }, { err.code, err.message, err.sent, #journal.requests })
  end)
end)

describe("the limits of an attempt", function()
  local EVENT, DRY = { invocation_type = "Event" }, { invocation_type = "DryRun" }
  local BOTH = { timeout = 910, connect_timeout = 3.1, proxy = "" }
  for _, case in ipairs { -- what, operation, parameters, client's options, call's options, limits
    { "are a minute", GET, {}, {}, nil, { timeout = 60, connect_timeout = 3.1, proxy = "" } },
    { "are those that a function may run", "invoke", {}, {}, nil, BOTH },
    { "are those that a function may run", "invoke", { invocation_type = "RequestResponse" }, {}, nil,
      BOTH },
    { "are those that a function may write", "invoke_with_response_stream", {}, {}, nil, BOTH },
    { "are a minute where no function is waited for", "invoke", EVENT, {}, {},
      { timeout = 60, connect_timeout = 3.1, proxy = "" } },
    { "are a minute where no function runs", "invoke_with_response_stream", DRY, {}, {},
      { timeout = 60, connect_timeout = 3.1, proxy = "" } },
    { "are the client's", "invoke", {}, { timeout = 60, read_timeout = 7, proxy = "http://p:1" }, {},
      { timeout = 60, read_timeout = 7, connect_timeout = 3.1, proxy = "http://p:1" } },
    { "are the call's", "invoke", {}, { timeout = 5 }, { timeout = 60 },
      { timeout = 60, connect_timeout = 3.1, proxy = "" } },
    { "are the call's, beside the usual", "invoke", {}, {}, { read_timeout = 60 },
      { timeout = 910, read_timeout = 60, connect_timeout = 3.1, proxy = "" } },
    { "are shortened by the deadline", "invoke", {}, { deadline = 30 }, {},
      { timeout = 30, connect_timeout = 3.1, proxy = "" } },
  } do
    it(("%s: %s"):format(case[1], case[2]), function()
      local client, journal = client_on({ fake.answer(204, "") }, case[4])
      local params = fake.with(PARAMS, case[3])
      client[case[2]](client, params, case[5])
      client[GET](client, PARAMS)
      assert.same(case[6], journal.limits[1])
      assert.equal(case[4].deadline or case[4].timeout or 60, journal.limits[2].timeout)
    end)
  end

  it("are one table for all calls that have none of their own", function()
    for _, operation in ipairs { GET, "invoke" } do
      local options, seen = fake.options({ fake.answer(200, "{}") }), {}
      local send = options.runtime.send
      options.runtime.send = function(request, limits)
        seen[#seen + 1] = limits
        return send(request, limits)
      end
      local client = lambda.new(options)
      client[operation](client, PARAMS)
      client[operation](client, PARAMS)
      assert.equal(2, #seen)
      assert.is_true(rawequal(seen[1], seen[2]), operation)
    end
  end)
end)

describe("a deadline", function()
  it("shortens the last attempt", function()
    local _, journal = outcome({ BUSY, OK }, { timeout = 60, deadline = 5 }, nil, 0.5)
    assert.same({ 5, 3.5 }, { journal.limits[1].timeout, journal.limits[2].timeout })
  end)

  it("is never exceeded by a wait", function()
    local seen, _, err, elapsed = outcome({ BUSY }, nil, { deadline = 2.5, max_attempts = 9 }, 0.25)
    assert.same({ "TooManyRequestsException", 2, { 1 }, "deadline" }, seen)
    assert.equal(1.5, elapsed())
    assert.equal(1.5, err.seconds)
  end)

  it("does not move when the clock of the day is set", function()
    local options = fake.options({ BUSY }, { deadline = 5, max_attempts = 9, chance = nil })
    local day, seconds = fake.NOW, 0
    options.runtime.now = function()
      day = day - 3600
      return day
    end
    options.runtime.clock = function() return seconds end
    options.runtime.sleep = function(wait) seconds = seconds + wait end
    options.runtime.random = function() return 1 end
    local client = assert(lambda.new(options))
    local _, err = client[GET](client, PARAMS)
    assert.same({ "deadline", 3, 3 }, { err.gave_up, err.attempts, err.seconds }) -- waits of 1 and 2 s
  end)

  it("leaves the client's limits as they are", function()
    local client, journal = client_on { OK }
    assert(client[GET](client, PARAMS, { deadline = 2 }))
    assert(client[GET](client, PARAMS))
    assert.same({ 2, 60 }, { journal.limits[1].timeout, journal.limits[2].timeout })
  end)

  it("that passes between attempts leaves the error of the last one", function()
    local _, journal, err = outcome({ BROKEN }, { credentials = function(context)
      context.runtime.sleep(0.6)
      return fake.KEYS
    end }, { deadline = 1 })
    assert.same({ "ServiceException", "deadline", 1 }, { err.code, err.gave_up, #journal.requests })
  end)

  it("counts what the credentials take", function()
    local client, journal
    client, journal = client_on({ OK }, { deadline = 1, credentials = function(context)
      context.runtime.sleep(1.25)
      return fake.KEYS
    end })
    local _, err = client[GET](client, PARAMS)
    assert.same({ "TimeoutError", "timeout", false, 0 },
      { err.code, err.kind, err.sent, #journal.requests })
  end)
end)

describe("the clock", function()
  -- A service whose clock is `ahead` of the local one, and refuses what is more than 5 min off.
  local function service(ahead)
    local signed = {}
    return function(request)
      signed[#signed + 1] = request.headers["x-amz-date"]
      local now = fake.NOW + ahead
      local date = os.date("!%a, %d %b %Y %H:%M:%S GMT", now)
      if math.abs(core.timestamp(request.headers["x-amz-date"]:gsub(
        "^(%d%d%d%d)(%d%d)(%d%dT%d%d)(%d%d)(%d%dZ)$", "%1-%2-%3:%4:%5")) - now) > 300 then
        return failing("InvalidSignatureException", 403, { date = date })
      end
      return fake.answer(200, "{}", { date = date })
    end, signed
  end

  for _, ahead in ipairs { YEAR, -YEAR, 301, -3600 } do
    it(("may be wrong by %d s"):format(ahead), function()
      local answer, signed = service(ahead)
      local client, journal = client_on { answer }
      local _, _, metadata = client[GET](client, PARAMS)
      assert.equal(2, metadata.attempts)
      assert.same({ 0.05 }, journal.slept)
      assert.equal(os.date("!%Y%m%dT%H%M%SZ", fake.NOW + ahead), signed[2])
      assert.equal(1, select(3, client[GET](client, PARAMS)).attempts) -- it has learnt
    end)
  end

  it("is left alone when that is switched off", function()
    local client = client_on({ (service(YEAR)) }, { disable_clock_skew_correction = true })
    local _, err = client[GET](client, PARAMS)
    assert.same({ "InvalidSignatureException", 1, false }, { err.code, err.attempts, err.retryable })
  end)

  it("is not to blame for a refusal while it is right", function()
    local date = os.date("!%a, %d %b %Y %H:%M:%S GMT", fake.NOW)
    local seen = outcome { failing("InvalidSignatureException", 403, { date = date }) }
    assert.same({ "InvalidSignatureException", 1, {} }, seen)
  end)

  it("is trusted again when the answer that corrected it was nobody's", function()
    local date = os.date("!%a, %d %b %Y %H:%M:%S GMT", fake.NOW + YEAR)
    local credentials = fake.copy(fake.KEYS)
    credentials.expiration = fake.NOW + 3600
    local client, journal = client_on({ fake.answer(200, "{}", { date = date }), OK },
      { credentials = credentials })
    for _ = 1, 3 do assert(client[GET](client, PARAMS)) end
    assert.equal("20260102T030405Z", journal.requests[3].headers["x-amz-date"])
  end)

  it("learns from a good answer too", function()
    local date = os.date("!%a, %d %b %Y %H:%M:%S GMT", fake.NOW + 200)
    local client, journal = client_on { fake.answer(200, "{}", { date = date }) }
    for _ = 1, 2 do assert(client[GET](client, PARAMS)) end
    assert.same({ "20260102T030405Z", "20260102T030725Z" },
      { journal.requests[1].headers["x-amz-date"], journal.requests[2].headers["x-amz-date"] })
  end)
end)

describe("on_event", function()
  local function events_of(answers, over)
    local seen = {}
    over = over or {}
    over.on_event = function(event) seen[#seen + 1] = event end
    local _, journal = outcome(answers, over, nil, 0.25)
    for _, event in ipairs(seen) do
      assert.equal(event.name ~= "credentials_refresh" and journal.sdk[1][1] or nil,
        event.invocation_id)
      event.invocation_id = nil
      event.error = event.error and event.error.code
    end
    return seen
  end

  it("is told of attempts and retries", function()
    local busy = failing("TooManyRequestsException", 429, { ["x-amzn-requestid"] = "r1" })
    local good = fake.answer(200, "{}", { ["x-amzn-requestid"] = "r2" })
    assert.same({
      { name = "credentials_refresh", seconds = 0 },
      { name = "attempt_start", operation = GET, attempt = 1 },
      { name = "attempt_end", operation = GET, attempt = 1, status = 429, request_id = "r1",
        seconds = 0.25, error = "TooManyRequestsException" },
      { name = "retry", operation = GET, attempt = 1, delay = 1, reason = "TooManyRequestsException",
        error = "TooManyRequestsException" },
      { name = "attempt_start", operation = GET, attempt = 2 },
      { name = "attempt_end", operation = GET, attempt = 2, status = 200, request_id = "r2",
        seconds = 0.25 },
    }, events_of { busy, good })
  end)

  it("is told when no answer came", function()
    local seen = events_of({ { kind = "tls", message = "m" } })
    assert.same({ name = "attempt_end", operation = GET, attempt = 1, seconds = 0.25,
      error = "TransportError" }, seen[3])
  end)

  it("is told of each refresh, and why one failed", function()
    local seen = events_of({ OK }, { credentials = function() return nil, "sealed" end })
    assert.same({ { name = "credentials_refresh", seconds = 0, error = "CredentialsError" } }, seen)
  end)

  it("is never shown a secret", function()
    local shown = {}
    outcome({ BUSY, OK }, { on_event = function(event) shown[#shown + 1] = fake.visible(event) end })
    assert.is_nil(table.concat(shown):find(fake.SECRET, 1, true))
    assert.truthy(#shown > 4)
  end)

  it("may raise, and the client works on", function()
    local raise = true
    local client = client_on({ OK }, { on_event = function() if raise then error("mine", 0) end end })
    local ok, message = pcall(client[GET], client, PARAMS)
    assert.same({ false, "mine" }, { ok, message })
    raise = false
    assert(client[GET](client, PARAMS))
  end)
end)
