-- Waiters: what they wait for, how long, and how they end. botocore's own are the judges
-- (support/again.py).
local again = require "support.again"
local cjson = require "cjson"
local fresh = require "support.fresh"
local lambda = require "lambda"

local MY = { function_name = "my-function" }
local SEED = tonumber(os.getenv("SEED")) or 20260102

local function state(name)
  return { State = name, LastUpdateStatus = name,
    Configuration = { State = name, LastUpdateStatus = name } }
end

local function sum(seconds)
  local all = 0
  for _, one in ipairs(seconds) do all = all + one end
  return all
end

local GONE, DENIED = { "ResourceNotFoundException", 404 }, { "AccessDeniedException", 403 }
local WAITERS = {
  function_active = { "FunctionActive", "Active", "Pending" },
  function_active_v2 = { "FunctionActiveV2", "Active", "Pending" },
  function_exists = { "FunctionExists" },
  function_updated = { "FunctionUpdated", "Successful", "InProgress" },
  function_updated_v2 = { "FunctionUpdatedV2", "Successful", "InProgress" },
  published_version_active = { "PublishedVersionActive", "Active", "Pending" },
}

-- The answers of our network as botocore's operations return them.
local function as_botocore(answers)
  local list = {}
  for i, answer in ipairs(answers) do
    list[i] = { ResponseMetadata = { HTTPStatusCode = answer[1] and answer[2] or 200 },
      Error = answer[1] and { Code = answer[1], Message = "" } or nil }
    for name, value in pairs(answer[1] and {} or answer) do list[i][name] = value end
  end
  return list
end

-- How ours ends, told as again.py tells it.
local function ended(client, seen, name, params)
  local _, err = client["wait_until_" .. name](client, params)
  local how = not err and "success" or err.reason or "error"
  return { how, #seen.requests, seen.slept }
end

it("waiters end when botocore's do", function()
  local cases, asked = {}, {}
  for name, row in pairs(WAITERS) do
    local good, pending = row[2] and state(row[2]), row[3] and state(row[3])
    for _, answers in ipairs { { good or state "any" }, { pending or GONE, good or state "any" },
      { pending or GONE }, { state "Failed" }, { pending or GONE, state "Failed" }, { GONE }, { DENIED },
      { pending or GONE, DENIED }, { state "Strange", good or state "any" }, { { X = 1 }, DENIED } } do
      cases[#cases + 1] = { name = name, answers = answers }
      asked[#asked + 1] = { waiter = row[1], answers = as_botocore(answers) }
    end
  end
  for i, said in ipairs(again.ask({ "waits" }, asked)) do
    local client, seen = again.client(cases[i].answers)
    assert.same({ cases[i].name, i, said }, { cases[i].name, i, ended(client, seen, cases[i].name, MY) })
  end
end)

describe("acceptors that no waiter of the service has", function()
  -- Of each: what ours has in the place of a waiter, what botocore has, and paths in both.
  local function both(acceptors)
    local ours = { operation = "get_function_configuration", delay = 2, max_polls = 4 }
    local theirs = { operation = "GetFunctionConfiguration", delay = 2, maxAttempts = 4, acceptors = {} }
    for i, row in ipairs(acceptors) do
      local path, wire = row[4], row[5]
      ours[i] = { state = row[1], matcher = row[2], expected = row[3], path = path }
      theirs.acceptors[i] = { state = row[1], matcher = row[2], expected = row[3], argument = wire }
    end
    return ours, theirs
  end

  local ROWS = {
    { "success", "status", 200 }, { "success", "status", 404 }, { "retry", "status", 403 },
    { "failure", "status", 403 }, { "retry", "error", "ResourceNotFoundException" },
    { "success", "error", "AccessDeniedException" }, { "failure", "path", 3, { "timeout" }, "Timeout" },
    { "success", "path", 5, { "timeout" }, "Timeout" },
    { "success", "path", "Active", { "tracing_config", "mode" }, "TracingConfig.Mode" },
    { "retry", "path", "PassThrough", { "tracing_config", "mode" }, "TracingConfig.Mode" },
    { "failure", "path", "x", { "state", "y" }, "State.y" }, { "retry", "path", "z", { "runtime" }, "Runtime" },
    { "success", "path", false, { "snap_start", "apply_on" }, "SnapStart.ApplyOn" },
  }
  local ANSWERS = { GONE, DENIED, { "TooManyRequestsException", 429 }, { Timeout = 3 }, { Timeout = 5 },
    { TracingConfig = { Mode = "Active" } }, { TracingConfig = { Mode = "PassThrough" } }, { State = "x" },
    { TracingConfig = { Mode = "PassThrough" }, Timeout = 5 }, { FunctionName = "f" } }

  it("are gone through as botocore does", function()
    local number = SEED
    local function random(list)
      number = number * 16807 % 2147483647
      return list[number % #list + 1]
    end
    local made, asked = {}, {}
    for i = 1, 300 do
      local rows, answers = {}, {}
      for j = 1, random { 1, 2, 3, 4 } do rows[j] = random(ROWS) end
      for j = 1, random { 1, 2, 3, 5 } do answers[j] = random(ANSWERS) end
      local ours, theirs = both(rows)
      made[i] = { facts = ours, answers = answers }
      asked[i] = { waiter = theirs, answers = as_botocore(answers) }
    end
    local hows, facts = {}, {}
    local find = fresh.world { modules = { ["lambda.model.waiters"] = facts } } "lambda.waiter".find
    for i, said in ipairs(again.ask({ "waits" }, asked)) do
      local client, seen = again.client(made[i].answers)
      facts.made_up = made[i].facts
      client.wait_until_made_up = find "wait_until_made_up"
      assert.same({ i, SEED, said }, { i, SEED, ended(client, seen, "made_up", MY) })
      hows[said[1]] = true
    end
    assert.same({ success = true, failure = true, polls = true, error = true }, hows)
  end)

  local function made_up(answers, ...)
    local facts = { made_up = both { ... } }
    local find = fresh.world { modules = { ["lambda.model.waiters"] = facts } } "lambda.waiter".find
    return find "wait_until_made_up"(again.client(answers), MY)
  end

  -- Debian's botocore does not know these yet.
  it("may be that there is an error, or none", function()
    local result, err, metadata = made_up({ { Timeout = 3 }, GONE }, { "success", "error", true })
    assert.same({ {}, 404 }, { result, metadata.status })
    assert.is_nil(err)
    result = made_up({ GONE, state "Active" }, { "retry", "error", true }, { "success", "error", false })
    assert.equal("Active", result.state)
    err = select(2, made_up({ DENIED }, { "failure", "error", true }))
    assert.same({ "failure", "AccessDeniedException" }, { err.reason, err.cause.code })
  end)

  it("may be false", function()
    local facts = { made_up = { operation = "get_function_url_config", delay = 1, max_polls = 2,
      { state = "success", matcher = "path", expected = false, path = { "cors", "allow_credentials" } } } }
    local find = fresh.world { modules = { ["lambda.model.waiters"] = facts } } "lambda.waiter".find
    local client, seen = again.client { {}, { Cors = { AllowCredentials = false } } }
    assert.truthy(find "wait_until_made_up"(client, MY))
    assert.equal(2, #seen.requests)
  end)
end)

describe("a waiter", function()
  it("returns the last result", function()
    local client, seen = again.client { state "Pending", state "Pending", state "Active" }
    local result, err, metadata = client:wait_until_function_active_v2(MY)
    assert.is_nil(err)
    assert.equal("Active", result.configuration.state)
    assert.equal(200, metadata.status)
    assert.same({ 3, { 1, 1 } }, { #seen.requests, seen.slept })
  end)

  it("says when it will not be", function()
    local client = again.client { state "Pending", state "Failed" }
    local none, err, metadata = client:wait_until_function_updated(MY)
    assert.is_nil(none)
    assert.is_true(lambda.errors.is(err, "WaiterError"))
    assert.same({ "failure", "function_updated", 2, "Failed", false, "get_function_configuration" },
      { err.reason, err.waiter, err.polls, err.result.last_update_status, err.retryable, err.operation })
    assert.same({ 200, "r-1", 2, 5 }, { err.status, err.request_id, err.attempts, err.seconds })
    assert.equal(err, metadata)
    assert.equal("WaiterError: waiting until function_updated: the service says that it will not "
      .. "become so (get_function_configuration, HTTP 200, request id r-1, 2 attempts)", tostring(err))
  end)

  it("gives up after its calls, or as many as one says", function()
    local client, seen = again.client { state "Pending" }
    local _, err = client:wait_until_function_active(MY)
    assert.same({ "polls", 60, 60, 59 * 5, true }, { err.reason, err.polls, #seen.requests,
      sum(seen.slept), err.retryable })
    client, seen = again.client { GONE }
    _, err = client:wait_until_function_exists(MY, { max_polls = 3, delay = 0.5 })
    assert.same({ "polls", 3, { 0.5, 0.5 }, "ResourceNotFoundException" }, { err.reason, #seen.requests,
      seen.slept, err.cause.code })
    assert.equal("waiting until function_exists: it is not so after 3 calls", err.message)
  end)

  it("returns an error that it does not wait through as it is", function()
    local client = again.client { state "Pending", DENIED }
    local none, err, metadata = client:wait_until_function_active(MY)
    assert.same({ n = 0, "AccessDeniedException", 403 }, { n = none and 1 or 0, err.code, err.status })
    assert.equal(err, metadata)
    local _, bad = client:wait_until_function_active { function_name = "" }
    assert.equal("ParameterError", bad.code)
    _, err = again.client({ state "Pending", "lost" }):wait_until_function_active(MY, { deadline = 99 })
    assert.equal("TimeoutError", err.code)
  end)

  it("leaves what its calls repeat to them", function()
    local client, seen = again.client({ 500, state "Pending", 500, state "Active" }, { max_attempts = 2 })
    assert(client:wait_until_function_active(MY))
    assert.equal(4, #seen.requests)
    client, seen = again.client({ 500, 500, state "Failed" }, { max_attempts = 3 })
    local _, err = client:wait_until_function_active(MY)
    assert.same({ 1, 3, 3 }, { err.polls, err.attempts, #seen.requests })
  end)

  it("has the name of the model, and no other", function()
    local client = again.client {}
    for name in pairs(WAITERS) do
      assert.equal("function", type(client["wait_until_" .. name]))
      assert.equal("function", type(lambda["wait_until_" .. name]))
    end
    for name in pairs(require "lambda.model.waiters") do assert.truthy(WAITERS[name], name) end
    assert.is_nil(client.wait_until_function_gone)
    assert.has_error(function() client.wait_until_function_active(MY) end,
      "call it with a colon: client:wait_until_function_active{...}")
  end)
end)

describe("the deadline of a waiter", function()
  it("is for all of it: no pause begins that would end after it", function()
    local client, seen = again.client { state "Pending" }
    local _, err = client:wait_until_function_active_v2(MY, { deadline = 4.5 })
    assert.same({ "deadline", 5, 4 }, { err.reason, #seen.requests, sum(seen.slept) })
    assert.truthy(err.message:find("it is not so after 4.5 s", 1, true))
  end)

  it("is over when a pause takes longer", function()
    local client, seen = again.client({ state "Pending" }, { late = 0.9 })
    local _, err = client:wait_until_function_active_v2(MY, { deadline = 1.5 })
    assert.same({ "deadline", 1, "Pending" }, { err.reason, #seen.requests, err.result.configuration.state })
  end)

  it("limits each call by what is left of it", function()
    local limits = {}
    local client = again.client({}, { takes = 0, runtime = { send = function(_, given)
      limits[#limits + 1] = given.timeout
      return { status = 200, headers = {}, body = cjson.encode(state "Pending") }
    end } })
    client:wait_until_function_active(MY, { deadline = 12, timeout = 9 })
    assert.same({ 9, 7, 2 }, limits)
  end)

  for _, attempts in ipairs { 1, 3 } do
    it("may cut a call short, of " .. attempts .. " attempts: that is no error of the call's", function()
      local client, seen = again.client({ state "Pending", "lost" }, { takes = 4.5, max_attempts = attempts })
      local _, err = client:wait_until_function_active(MY, { deadline = 14 })
      assert.same({ "WaiterError", "deadline", 2, "Pending", "TimeoutError", true },
        { err.code, err.reason, err.polls, err.result.state, err.cause.code, err.retryable })
      assert.same({ { 5 }, 2 }, { { seen.slept[1] }, err.polls })
    end)
  end

  it("may leave a call no time for another attempt", function()
    local client = again.client({ state "Pending", { "TooManyRequestsException", 429 } },
      { max_attempts = 3, random = function() return 0.99 end })
    local _, err = client:wait_until_function_active(MY, { deadline = 5.5 })
    assert.same({ "deadline", 2, "TooManyRequestsException", "deadline" },
      { err.reason, err.polls, err.cause.code, err.cause.gave_up })
  end)

  it("is that of each call when the client has one", function()
    local client, seen = again.client({ state "Pending" }, { deadline = 3 })
    local _, err = client:wait_until_function_active(MY)
    assert.same({ "polls", 60 }, { err.reason, #seen.requests })
  end)
end)

describe("the delay of a waiter", function()
  it("stays, but for max_delay", function()
    local client, seen = again.client({ state "Pending" }, { random = function() return 0.5 end })
    client:wait_until_function_active_v2(MY, { max_polls = 4 })
    assert.same({ 1, 1, 1 }, seen.slept)
  end)

  for title, case in pairs {
    ["longest"] = { 1, { 1, 2, 4, 8, 10, 10 } },
    ["shortest"] = { 0, { 1, 1, 1, 1, 1, 1 } },
    ["in the middle"] = { 0.5, { 1, 1.5, 2.5, 4.5, 5.5, 5.5 } },
  } do
    it("grows by chance to max_delay: " .. title, function()
      local client, seen = again.client({ state "Pending" }, { random = function() return case[1] end })
      local _, err = client:wait_until_function_active_v2(MY, { max_delay = 10, max_polls = 7 })
      assert.same({ "polls", case[2] }, { err.reason, seen.slept })
    end)
  end

  it("leaves time for a last call before the deadline", function()
    local client, seen = again.client({ state "Pending" }, { random = function() return 1 end })
    local _, err = client:wait_until_function_active_v2(MY, { max_delay = 60, deadline = 12 })
    assert.same({ "deadline", { 1, 2, 4, 4 }, 5 }, { err.reason, seen.slept, #seen.requests })
  end)

  it("may be as long as the longest wait for ever", function()
    local client, seen = again.client({ state "Pending" }, { random = function() return 1 end })
    client:wait_until_function_active_v2(MY, { max_delay = 64, max_polls = 1200 })
    assert.equal(64, seen.slept[1199])
  end)
end)

describe("the options of a waiter", function()
  it("are refused when it does not have them, all at once", function()
    local client, seen = again.client { state "Active" }
    for _, case in ipairs {
      { { delay = -1, timeout = -1 }, "delay: must be a number of seconds above 0 and at most 2147483, got "
        .. "-1; timeout: must be a number of seconds above 0 and at most 2147483, got -1" },
      { { max_polls = 0 }, "max_polls: must be an integer from 1 to 2147483647, got 0" },
      { { polls = 1 }, 'unknown option "polls" (did you mean "max_polls"?)' },
      { { MaxAttempts = 1 }, 'unknown option "MaxAttempts" (did you mean "max_polls"?)' },
      { { Delay = 1 }, 'unknown option "Delay" (did you mean "delay"?)' },
      { { region = "eu-west-1" }, '"region" is an option of lambda.new, not of one call' },
      { { max_delay = 4 }, "max_delay: must be at least the delay, 5" },
      { { max_delay = 4, delay = 4.5 }, "max_delay: must be at least the delay, 4.5" },
      { setmetatable({}, { __index = { delay = 1 } }),
        "the table has a metatable: inherited options would be dropped in silence" },
    } do
      local none, err, metadata = client:wait_until_function_active(MY, case[1])
      assert.is_nil(none)
      assert.same({ "ConfigurationError", case[2] }, { err.code, err.message })
      assert.equal(err, metadata)
    end
    assert.equal(0, #seen.requests)
  end)

  it("are those of its calls, too, and stay the caller's", function()
    local client = again.client { state "Pending", state "Active" }
    local options = { timeout = 2, max_attempts = 2, retry_on = { "X" }, delay = 1, deadline = 9 }
    assert(client:wait_until_function_active(MY, options))
    assert.same({ timeout = 2, max_attempts = 2, retry_on = { "X" }, delay = 1, deadline = 9 }, options)
    local _, err = client:get_function(MY, { delay = 1 })
    assert.equal("ConfigurationError", err.code)
  end)
end)
