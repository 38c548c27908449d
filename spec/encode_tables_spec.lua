-- Keys that are no parameters, and tables that are not plain.
local core = require "lambda.core"
local encoding = require "support.encoding"
local finalizer = require "support.finalizer"

local violations, with = encoding.violations, encoding.with

local PUT = "put_function_event_invoke_config"
local UPDATE = "update_function_event_invoke_config"

local QUEUE = "arn:aws:sqs:us-east-1:123456789012:q"
local ON_SUCCESS = "destination_config.on_success.destination"
local ON_FAILURE = "destination_config.on_failure.destination"
local METATABLE = "has a metatable with %s; pass a plain table with every field in it"
local HUGE = 20 * 2 ^ 20 -- bytes

local function encode(operation, params, validate)
  return assert(core.encode(operation, params, validate))
end

local function body(params)
  return encode(PUT, params).body
end

describe("core.encode: an unknown name", function()
  for _, case in ipairs {
    -- name, path when that is not the name, what was meant
    { "MaximumRetryAttempts", nil, "maximum_retry_attempts" },
    { "maximumRetryAttempts", nil, "maximum_retry_attempts" },
    { "maximum_retry_attempt", nil, "maximum_retry_attempts" },
    { "max_retry_attempts", nil, "maximum_retry_attempts" },
    { "maximum_retires_attempts", nil, "maximum_retry_attempts" },
    { "maximum_event_age", nil, "maximum_event_age_in_seconds" },
    { "FunctionName", nil, "function_name" },
    { "functoin_name", nil, "function_name" },
    { "Qualifier", nil, "qualifier" },
    { "qualifer", nil, "qualifier" },
    { "destination_configuration", nil, "destination_config" },
    { "destination", nil, "destination_config" },
    { "on_failure" }, { "region" }, { "x" }, { "name" }, { "retries" },
    { "a b", '["a b"]' }, { "a-b", '["a-b"]' }, { "a.b", '["a.b"]' }, { "", '[""]' },
    { "a\0b", '["a\\x00b"]' }, { "\195\188\n", '["\\xC3\\xBC\\x0A"]' },
    { ("k"):rep(64) }, { ("k"):rep(65), '["' .. ("k"):rep(64) .. '..."]' },
    { ("k"):rep(HUGE), '["' .. ("k"):rep(64) .. '..."]' },
    { ("\1"):rep(HUGE), '["' .. ("\\x01"):rep(64) .. '..."]' },
  } do
    local path = case[2] or case[1]
    it(("%s%s"):format(path, case[3] and " means " .. case[3] or ""), function()
      local hint = case[3] and (' (did you mean "%s"?)'):format(case[3]) or ""
      assert.same({ { path = path, message = "unknown parameter" .. hint } },
        violations(PUT, { function_name = "f", [case[1]] = 1 }))
    end)
  end
end)

describe("core.encode: unknown keys", function()
  it("are found at any depth, null or not", function()
    assert.same({
      { path = "destination_config.on_failure.arn", message = "unknown parameter" },
      { path = "destination_config.on_failure.destinations",
        message = 'unknown parameter (did you mean "destination"?)' },
      { path = "destination_config.retries", message = "unknown parameter" },
      { path = "typo", message = "unknown parameter" },
    }, violations(UPDATE, { function_name = "f", typo = core.null,
      destination_config = { retries = false, on_failure = { arn = "", destinations = QUEUE } } }))
  end)

  for _, case in ipairs {
    { "number", "f" }, { "number", nil, nil, 1 }, { "boolean", [true] = 1 },
    { "table", [{}] = 1 }, { "function", [print] = 1 }, { "number", [1.5] = 1 },
  } do
    local kind = table.remove(case, 1)
    it("that are no names are told by their type: " .. kind, function()
      case.function_name = "f"
      assert.same({ { path = "", message = ("has a key that is a %s; parameters have names")
        :format(kind) } }, violations(PUT, case))
    end)
  end

  it("are listed up to sixteen a table", function()
    local params, expected = { function_name = "f" }, {}
    for i = 1, 1e5 do
      params[("u%06d"):format(i)] = i
    end
    for i = 1, 16 do
      expected[i] = { path = ("u%06d"):format(i), message = "unknown parameter" }
    end
    assert.same(expected, violations(PUT, params))
  end)

  it("that are a long list are one violation", function()
    local params = { function_name = "f" }
    for i = 1, 1e5 do
      params[i] = i
    end
    assert.same({ { path = "", message = "has a key that is a number; parameters have names" } },
      violations(PUT, params))
  end)

  it("show a cycle without following it", function()
    local params = { function_name = "f" }
    params.destination_config = params
    params.on_success = params
    assert.same({
      { path = "destination_config.on_success.destination_config",
        message = "unknown parameter" },
      { path = "destination_config.on_success.function_name", message = "unknown parameter" },
      { path = "destination_config.on_success.on_success", message = "unknown parameter" },
      { path = "destination_config.destination_config", message = "unknown parameter" },
      { path = "destination_config.function_name", message = "unknown parameter" },
      { path = "on_success", message = "unknown parameter" },
    }, violations(PUT, params))
  end)

  it("end a deep table", function()
    local deep = {}
    for _ = 1, 1e5 do
      deep = { destination = deep }
    end
    assert.same({ { path = ON_SUCCESS, message = "must be a string, not a table" } },
      violations(PUT, with("destination_config.on_success", deep)))
  end)
end)

describe("core.encode: a metatable", function()
  local function raise()
    error("the caller's code ran")
  end

  for _, case in ipairs {
    -- what, metatable, event
    { "a raising __index", { __index = raise }, "__index" },
    { "a table as __index", { __index = { maximum_retry_attempts = 1 } }, "__index" },
    { "false as __index", { __index = false }, "__index" },
    { "a raising __pairs", { __pairs = raise }, "__pairs" },
    { "both, locked", { __index = raise, __pairs = raise, __metatable = "locked" }, "__index" },
  } do
    for path, params in pairs {
      [""] = { function_name = "f" }, destination_config = with(ON_FAILURE, QUEUE),
      ["destination_config.on_failure"] = with(ON_FAILURE, QUEUE),
    } do
      it(("with %s is refused at %q"):format(case[1], path), function()
        local at = params
        for name in path:gmatch("[%w_]+") do
          at = at[name]
        end
        setmetatable(at, case[2])
        assert.same({ { path = path, message = METATABLE:format(case[3]) } },
          violations(PUT, params))
      end)
    end
  end

  it("is refused beside the table's own violations, and without validation", function()
    local params = setmetatable({ maximum_retry_attempts = 3 }, { __index = { qualifier = "" } })
    assert.same({
      { path = "function_name", message = "is required" },
      { path = "maximum_retry_attempts", message = "3 is above the maximum of 2", value = 3 },
      { path = "", message = METATABLE:format("__index") },
    }, violations(PUT, params))
    params.function_name = "f"
    assert.same({ { path = "", message = METATABLE:format("__index") } },
      violations(PUT, params, false))
  end)

  it("without them is fine, and never called", function()
    local meta = { __len = raise, __newindex = raise, __eq = raise, __call = raise,
      __tostring = raise, __concat = raise, __lt = raise, __metatable = "locked", __name = "x" }
    local params = setmetatable(with(ON_FAILURE, QUEUE), meta)
    setmetatable(params.destination_config, meta)
    assert.same('{"DestinationConfig":{"OnFailure":{"Destination":"' .. QUEUE .. '"}}}',
      body(params))
    rawset(params, "typo", 1)
    assert.same({ { path = "typo", message = "unknown parameter" } }, violations(PUT, params))
  end)

  local function collect_at_every_allocation(pause, multiplier)
    if not pcall(collectgarbage, "incremental", pause or 1, multiplier or 400, 1) then
      collectgarbage("setpause", 1)
      collectgarbage("setstepmul", 200)
    end
  end

  local function collect_as_usual()
    if not pcall(collectgarbage, "incremental", 200, 100, 13) then
      collectgarbage("setpause", 200)
      collectgarbage("setstepmul", 200)
    end
  end

  it("with a finalizer that changes them never put an unchecked label into the path", function()
    local ARN = "arn:aws:lambda:us-east-1:123456789012:function:f:1/durable-execution/n/i"
    local params = { checkpoint_token = "YQ==" } -- and a token that is made after the label is checked
    local paths, count, runs, calls = {}, 20000, 0, 0
    local function change()
      runs = runs + 1
      params.durable_execution_arn = "../x"
    end
    collectgarbage("stop")
    for _ = 1, count do finalizer(change) end
    collect_at_every_allocation(100, 25)
    collectgarbage("restart")
    while runs < count and calls < 1e6 do
      calls, params.durable_execution_arn = calls + 1, ARN
      local request = core.encode("checkpoint_durable_execution", params)
      paths[request and request.path or "refused"] = true
    end
    collect_as_usual()
    paths.refused = nil
    assert.same({ ["/2025-12-01/durable-executions/" .. ARN:gsub(":", "%%3A"):gsub("/", "%%2F")
      .. "/checkpoint"] = true }, paths)
    assert.equal(count, runs)
  end)

  it("with a finalizer that encodes does not disturb a call that is on", function()
    local params = with(ON_FAILURE, QUEUE)
    local expected, wrong = encode(PUT, params), nil
    local count, runs, calls = 1000, 0, 0
    collectgarbage("stop")
    for _ = 1, count do
      finalizer(function()
        runs = runs + 1
        core.encode(PUT, { function_name = "other", qualifier = "x", maximum_retry_attempts = 1 })
      end)
    end
    collectgarbage("restart")
    collect_at_every_allocation()
    while runs < count and calls < 1e6 do
      calls = calls + 1
      local request = core.encode(PUT, params)
      if request.path ~= expected.path or request.query ~= "" or request.body ~= expected.body then
        wrong = request
      end
    end
    collect_as_usual()
    assert.is_nil(wrong)
    assert.same(count, runs)
  end)
end)
