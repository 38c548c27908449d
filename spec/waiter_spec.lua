-- Waiters: what they wait for, how long, and how they end. botocore's own are the judges
-- (support/again.py).
local cjson = require "cjson"
local lambda = require "lambda"

local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" }
local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"
local MY = { function_name = "my-function" }

-- A client whose network gives these answers in turn, the last one again and again: tables of a
-- body, or { code, status }. Time is what was slept.
local function client_of(answers, options)
  local seen = { requests = 0, slept = 0 }
  local given = { region = "us-east-1", credentials = KEYS, max_attempts = 1,
    runtime = {
      send = function()
        seen.requests = seen.requests + 1
        local answer = answers[math.min(seen.requests, #answers)]
        local code = answer[1]
        return { status = code and answer[2] or 200, body = cjson.encode(code and {} or answer),
          headers = { ["x-amzn-errortype"] = code } }
      end,
      sleep = function(seconds) seen.slept = seen.slept + seconds end,
      now = function() return 1767323045 + seen.slept end,
    } }
  for name, value in pairs(options or {}) do given[name] = value end
  return assert(lambda.new(given)), seen
end

local function state(name) return { State = name, LastUpdateStatus = name, Configuration = {
  State = name, LastUpdateStatus = name } } end

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
    list[i] = { ResponseMetadata = { HTTPStatusCode = answer[2] or 200 },
      Error = answer[1] and { Code = answer[1], Message = "" } or nil }
    for name, value in pairs(answer[1] and {} or answer) do list[i][name] = value end
  end
  return list
end

it("waiters end when botocore's do", function()
  local cases = {}
  for name, row in pairs(WAITERS) do
    local good, pending = row[2] and state(row[2]), row[3] and state(row[3])
    for _, answers in ipairs { { good or state "any" }, { pending or GONE, good or state "any" },
      { pending or GONE }, { state "Failed" }, { pending or GONE, state "Failed" }, { GONE }, { DENIED },
      { pending or GONE, DENIED }, { state "Strange", good or state "any" }, { { X = 1 }, DENIED } } do
      cases[#cases + 1] = { name = name, waiter = row[1], answers = answers }
    end
  end
  local asked = {}
  for i, case in ipairs(cases) do
    asked[i] = { waiter = case.waiter, answers = as_botocore(case.answers) }
  end
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write(cjson.encode(asked))
  file:close()
  local pipe = io.popen(("env -u LD_PRELOAD /usr/bin/python3 %sspec/support/again.py waits <%s"):format(
    ROOT, path))
  local said = cjson.decode(pipe:read("*a"))
  pipe:close()
  os.remove(path)
  for i, case in ipairs(cases) do
    local client, seen = client_of(case.answers)
    local _, err = client["wait_until_" .. case.name](client, MY)
    local how = not err and "success" or err.reason or "error"
    assert.same({ case.name, i, said[i] }, { case.name, i, { how, seen.requests } })
  end
end)

describe("a waiter", function()
  it("returns the last result", function()
    local client, seen = client_of { state "Pending", state "Pending", state "Active" }
    local result, err, metadata = client:wait_until_function_active_v2(MY)
    assert.is_nil(err)
    assert.equal("Active", result.configuration.state)
    assert.equal(200, metadata.status)
    assert.same({ 3, 2 }, { seen.requests, seen.slept })
  end)

  it("says when it will not be", function()
    local client = client_of { state "Pending", state "Failed" }
    local none, err, metadata = client:wait_until_function_updated(MY)
    assert.is_nil(none)
    assert.is_true(lambda.errors.is(err, "WaiterError"))
    assert.same({ "failure", "function_updated", 2, "Failed", false, "get_function_configuration" },
      { err.reason, err.waiter, err.polls, err.result.last_update_status, err.retryable, err.operation })
    assert.equal(200, metadata.status)
    assert.equal("WaiterError: waiting until function_updated: the service says that it will not "
      .. "become so (get_function_configuration)", tostring(err))
  end)

  it("gives up after its calls, or as many as one says", function()
    local client, seen = client_of { state "Pending" }
    local _, err = client:wait_until_function_active(MY)
    assert.same({ "polls", 60, 60, 59 * 5, true }, { err.reason, err.polls, seen.requests, seen.slept,
      err.retryable })
    client, seen = client_of { GONE }
    _, err = client:wait_until_function_exists(MY, { max_polls = 3, delay = 0.5 })
    assert.same({ "polls", 3, 1, "ResourceNotFoundException" }, { err.reason, seen.requests, seen.slept,
      err.cause.code })
  end)

  it("gives up before its deadline would pass in a pause", function()
    local client, seen = client_of { state "Pending" }
    local _, err = client:wait_until_function_active_v2(MY, { deadline = 4.5 })
    assert.same({ "deadline", 5, 4 }, { err.reason, seen.requests, seen.slept })
    assert.truthy(err.message:find("it is not so after 4.5 s", 1, true))
  end)

  it("returns an error that it does not wait through as it is", function()
    local client = client_of { state "Pending", DENIED }
    local _, err = client:wait_until_function_active(MY)
    assert.same({ "AccessDeniedException", 403 }, { err.code, err.status })
    local _, bad = client:wait_until_function_active { function_name = "" }
    assert.equal("ParameterError", bad.code)
  end)

  it("refuses options that it does not have", function()
    local client, seen = client_of { state "Active" }
    for _, options in ipairs { { delay = -1 }, { max_polls = 0 }, { polls = 1 }, { region = "eu-west-1" } } do
      local none, err = client:wait_until_function_active(MY, options)
      assert.same({ nil, "ConfigurationError" }, { none, err.code })
    end
    assert.equal(0, seen.requests)
    assert(client:wait_until_function_active(MY, { timeout = 2, max_attempts = 2 }))
  end)

  it("has the name of the model, and no other", function()
    local client = client_of {}
    for name in pairs(WAITERS) do
      assert.equal("function", type(client["wait_until_" .. name]))
      assert.equal("function", type(lambda["wait_until_" .. name]))
    end
    assert.is_nil(client.wait_until_function_gone)
    assert.has_error(function() client.wait_until_function_active(MY) end,
      "call it with a colon: client:wait_until_function_active{...}")
  end)
end)
