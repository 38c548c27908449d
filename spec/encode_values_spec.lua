-- What becomes of each parameter: requests whole, and every type of value in every place.
local core = require "lambda.core"
local encoding = require "support.encoding"

local violations, with = encoding.violations, encoding.with

local DELETE = "delete_function_event_invoke_config"
local GET = "get_function_event_invoke_config"
local LIST = "list_function_event_invoke_configs"
local PUT = "put_function_event_invoke_config"
local UPDATE = "update_function_event_invoke_config"

local BASE = "/2019-09-25/functions/f/event-invoke-config"
local JSON = { ["content-type"] = "application/json" }
local QUEUE = "arn:aws:sqs:us-east-1:123456789012:q"
local ON_SUCCESS = "destination_config.on_success.destination"
local ON_FAILURE = "destination_config.on_failure.destination"

local function encode(operation, params, validate)
  return assert(core.encode(operation, params, validate))
end

-- A value in the title of a spec; addresses would differ from run to run.
local function title(value)
  return (tostring(value):sub(1, 50):gsub("0x%x+", "…"))
end

local function body(params)
  return encode(PUT, params).body
end

describe("core.encode", function()
  for _, case in ipairs {
    -- operation, params, method, path, query, body
    { PUT, {}, "PUT", BASE, "", "{}" },
    { UPDATE, {}, "POST", BASE, "", "{}" },
    { GET, {}, "GET", BASE, "", nil },
    { DELETE, { qualifier = "BLUE" }, "DELETE", BASE, "Qualifier=BLUE", nil },
    { GET, { qualifier = "$LATEST" }, "GET", BASE, "Qualifier=%24LATEST", nil },
    { LIST, {}, "GET", BASE .. "/list", "", nil },
    { LIST, { max_items = 50, marker = "a/b+c=" }, "GET", BASE .. "/list",
      "Marker=a%2Fb%2Bc%3D&MaxItems=50", nil },
    { LIST, { marker = "" }, "GET", BASE .. "/list", "Marker=", nil },
    { LIST, { marker = "\195\188 \0240\244\143\191\191" }, "GET", BASE .. "/list",
      "Marker=%C3%BC%20%180%F4%8F%BF%BF", nil },
    { PUT, { maximum_retry_attempts = 0, maximum_event_age_in_seconds = 3600 }, "PUT", BASE, "",
      '{"MaximumRetryAttempts":0,"MaximumEventAgeInSeconds":3600}' },
    { PUT, { destination_config = {} }, "PUT", BASE, "", '{"DestinationConfig":{}}' },
    { PUT, { destination_config = { on_success = {}, on_failure = { destination = QUEUE } },
        qualifier = "1" }, "PUT", BASE, "Qualifier=1",
      '{"DestinationConfig":{"OnSuccess":{},"OnFailure":{"Destination":"' .. QUEUE .. '"}}}' },
    { UPDATE, { maximum_event_age_in_seconds = 60, maximum_retry_attempts = 2,
        destination_config = { on_success = { destination = "" } } }, "POST", BASE, "",
      '{"MaximumRetryAttempts":2,"MaximumEventAgeInSeconds":60,'
        .. '"DestinationConfig":{"OnSuccess":{"Destination":""}}}' },
  } do
    it(("makes %s %s?%s %s"):format(case[3], case[4], case[5], case[6] or ""), function()
      case[2].function_name = "f"
      assert.same({
        method = case[3], path = case[4], query = case[5], body = case[6],
        headers = case[6] and JSON or {},
      }, encode(case[1], case[2]))
    end)
  end

  for _, case in ipairs {
    { "my-function:BLUE", "my-function%3ABLUE" },
    { "f:$LATEST", "f%3A%24LATEST" },
    { "a.b_c", "a.b_c" },
    { "arn:aws:lambda:us-east-1:123456789012:function:my-function",
      "arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Amy-function" },
  } do
    it("writes the name " .. case[1] .. " as one segment of the path", function()
      assert.same("/2019-09-25/functions/" .. case[2] .. "/event-invoke-config",
        encode(GET, { function_name = case[1] }).path)
    end)
  end

  it("gives each call tables of its own", function()
    local first, second = encode(PUT, with("qualifier", "a")), encode(PUT, with("qualifier", "b"))
    first.headers.host = "h"
    assert.same(JSON, second.headers)
    assert.same("Qualifier=a", first.query)
  end)

  it("keeps nothing of a call that had violations", function()
    violations(PUT, { function_name = "f", qualifier = "left", maximum_retry_attempts = 3 })
    assert.same({ method = "PUT", path = BASE, query = "", headers = JSON, body = "{}" },
      encode(PUT, { function_name = "f" }))
  end)

  it("does not change the parameters", function()
    local params = with(ON_FAILURE, QUEUE)
    params.maximum_retry_attempts = 1.0
    encode(PUT, params)
    assert.same({ function_name = "f", maximum_retry_attempts = 1,
      destination_config = { on_failure = { destination = QUEUE } } }, params)
  end)

  for _, case in ipairs {
    { "an unknown operation", "no such operation", "invoke_it", {} },
    { "a prefix of an operation", "no such operation", "put_function", {} },
    { "an operation that is no string", "string expected", {}, {} },
    { "no parameters", "table expected", PUT },
    { "parameters that are no table", "table expected", PUT, "f" },
  } do
    it("raises for " .. case[1], function()
      local ok, message = pcall(core.encode, case[3], case[4])
      assert.is_false(ok)
      assert.matches(case[2], message, 1, true)
    end)
  end
end)

describe("core.encode: a member", function()
  for _, case in ipairs {
    -- path, value, message
    { "function_name", 1, "must be a string, not a number" },
    { "function_name", false, "must be a string, not a boolean" },
    { "function_name", {}, "must be a string, not a table" },
    { "qualifier", 1, "must be a string, not a number" },
    { "qualifier", print, "must be a string, not a function" },
    { "qualifier", io.stdout, "must be a string, not a userdata" },
    { "maximum_retry_attempts", "1", "must be an integer, not a string" },
    { "maximum_retry_attempts", true, "must be an integer, not a boolean" },
    { "maximum_event_age_in_seconds", {}, "must be an integer, not a table" },
    { "maximum_event_age_in_seconds", coroutine.create(function() end),
      "must be an integer, not a thread" },
    { "destination_config", QUEUE, "must be a table, not a string" },
    { "destination_config", false, "must be a table, not a boolean" },
    { "destination_config.on_success", QUEUE, "must be a table, not a string" },
    { ON_FAILURE, 5, "must be a string, not a number" },
    { ON_FAILURE, { QUEUE }, "must be a string, not a table" },
    { "maximum_retry_attempts", 3, "3 is above the maximum of 2" },
    { "maximum_retry_attempts", -1, "-1 is below the minimum of 0" },
    { "maximum_event_age_in_seconds", 59, "59 is below the minimum of 60" },
    { "maximum_event_age_in_seconds", 21601, "21601 is above the maximum of 21600" },
    { "function_name", "", "must not be empty" },
    { "function_name", ".", 'must not be "."' },
    { "function_name", "..", 'must not be ".."' },
    { "qualifier", "", "length 0 is below the minimum of 1" },
    { "qualifier", ("a"):rep(129), "length 129 is above the maximum of 128" },
    { "function_name", ("a"):rep(257), "length 257 is above the maximum of 256" },
    { ON_FAILURE, QUEUE .. ("q"):rep(351 - #QUEUE), "length 351 is above the maximum of 350" },
  } do
    it(("%s = %s %s"):format(case[1], title(case[2]), case[3]),
      function()
        local kind = type(case[2])
        local value = case[2]
        if kind ~= "string" and kind ~= "number" and kind ~= "boolean" then
          value = nil
        end
        assert.same({ { path = case[1], message = case[3], value = value } },
          violations(PUT, with(case[1], case[2])))
      end)
  end

  for _, case in ipairs {
    { 0, "below the minimum of 1" }, { 51, "above the maximum of 50" },
  } do
    it("max_items = " .. case[1] .. " is " .. case[2], function()
      assert.same({ { path = "max_items", message = case[1] .. " is " .. case[2],
        value = case[1] } }, violations(LIST, { function_name = "f", max_items = case[1] }))
    end)
  end

  for _, case in ipairs {
    { "function_name", ("a"):rep(64) }, { "qualifier", ("a"):rep(128) }, { "qualifier", "a" },
    { "maximum_retry_attempts", 0 }, { "maximum_retry_attempts", 2 },
    { "maximum_event_age_in_seconds", 60 }, { "maximum_event_age_in_seconds", 21600 },
    { ON_FAILURE, QUEUE .. ("q"):rep(350 - #QUEUE) },
  } do
    it("takes the limit " .. case[1] .. " = " .. tostring(case[2]):sub(1, 40), function()
      encode(PUT, with(case[1], case[2]))
    end)
  end

  it("takes a function's ARN of 256 characters", function()
    local arn = "arn:aws:lambda:us-east-1:123456789012:function:"
    encode(PUT, { function_name = arn .. ("f"):rep(256 - #arn) })
  end)

  for _, operation in ipairs { PUT, UPDATE, GET, DELETE, LIST } do
    for name, absent in pairs { ["nil"] = false, null = core.null } do
      it(("%s needs a function name, not %s"):format(operation, name), function()
        assert.same({ { path = "function_name", message = "is required" } },
          violations(operation, { function_name = absent or nil }))
      end)
    end
  end

  it("counts lambda.null as absent", function()
    assert.equal(require("cjson").null, core.null)
    assert.same({ method = "PUT", path = BASE, query = "", headers = JSON,
      body = '{"DestinationConfig":{"OnFailure":{}}}' },
      encode(PUT, { function_name = "f", qualifier = core.null,
        maximum_retry_attempts = core.null, maximum_event_age_in_seconds = core.null,
        destination_config = { on_success = core.null,
          on_failure = { destination = core.null } } }))
  end)
end)

describe("core.encode: an integer", function()
  local cases = {
    -- value, message, or the digits that are written
    { 1, "1" }, { 1.0, "1" }, { 2.0, "2" }, { -0.0, "0" }, { 10 / 5, "2" },
    { 1.5, "1.5 is not an integer" },
    { -0.5, "-0.5 is not an integer" },
    { 0 / 0, "NaN is not an integer" },
    { -(0 / 0), "NaN is not an integer" },
    { math.huge, "inf is not an integer" },
    { -math.huge, "-inf is not an integer" },
    { 2 ^ 31, "2147483648 is above the maximum of 2" },
    { 2 ^ 32, "4294967296 is above the maximum of 2" },
    { 1e15, "1000000000000000 is above the maximum of 2" },
    { 2 ^ 53, "9007199254740992 is above the maximum of 2" },
    { -2 ^ 53, "-9007199254740992 is below the minimum of 0" },
    { 2 ^ 53 + 2, "9.007199254741e+15 is too large for an exact integer" },
    { 2 ^ 63, "9.2233720368548e+18 is too large for an exact integer" },
    { -2 ^ 63, "-9.2233720368548e+18 is too large for an exact integer" },
    { 2 ^ 64, "1.844674407371e+19 is too large for an exact integer" },
    { 1e300, "1e+300 is too large for an exact integer" },
  }
  if math.type then
    cases[#cases + 1] = { math.maxinteger, "9223372036854775807 is above the maximum of 2" }
    cases[#cases + 1] = { math.mininteger, "-9223372036854775808 is below the minimum of 0" }
  end
  for _, case in ipairs(cases) do
    it(("%.17g: %s"):format(case[1], case[2]), function()
      local params = with("maximum_retry_attempts", case[1])
      if not case[2]:find(" ") then
        return assert.same('{"MaximumRetryAttempts":' .. case[2] .. "}", body(params))
      end
      local list = violations(PUT, params)
      if case[1] ~= case[1] then
        assert.is_true(list[1].value ~= list[1].value)
        list[1].value, case[1] = nil, nil
      end
      assert.same({ { path = "maximum_retry_attempts", message = case[2], value = case[1] } }, list)
    end)
  end

  local exact = { 2 ^ 53, "9007199254740992", -2 ^ 53, "-9007199254740992", 1e15,
    "1000000000000000", 123456789012, "123456789012", -7, "-7", 99, "99", 3, "3" }
  if math.type then
    for _, n in ipairs { math.tointeger(2 ^ 53) + 1, math.maxinteger, math.mininteger } do
      exact[#exact + 1] = n
      exact[#exact + 1] = ("%d"):format(n)
    end
  end
  for i = 1, #exact, 2 do
    it("is exact without validation: " .. exact[i + 1], function()
      local request = encode(LIST, { function_name = "f", max_items = exact[i] }, false)
      assert.same("MaxItems=" .. exact[i + 1], request.query)
      request = encode(PUT, with("maximum_retry_attempts", exact[i]), false)
      assert.same('{"MaximumRetryAttempts":' .. exact[i + 1] .. "}", request.body)
    end)
  end

  local has_ffi, ffi = pcall(require, "ffi")
  if has_ffi then
    it("is a Lua number, not a cdata", function()
      assert.same({ { path = "maximum_retry_attempts", message = "must be an integer, not a cdata" }
      }, violations(PUT, with("maximum_retry_attempts", ffi.new("int64_t", 1))))
    end)
  end
end)

describe("core.encode: all violations at once", function()
  it("in the model's order, unknown names after it, alphabetically", function()
    assert.same({
      { path = "function_name", message = 'name "my function" has other bytes than letters, '
        .. "digits, -, _ and .", value = "my function" },
      { path = "qualifier", message = "length 0 is below the minimum of 1", value = "" },
      { path = "maximum_retry_attempts", message = "3 is above the maximum of 2", value = 3 },
      { path = "maximum_event_age_in_seconds", message = "0.5 is not an integer", value = 0.5 },
      { path = ON_SUCCESS, message = "must be a string, not a boolean", value = true },
      { path = "destination_config.on_success.destinatoin",
        message = 'unknown parameter (did you mean "destination"?)' },
      { path = ON_FAILURE, message = 'destination "q" is not an ARN', value = "q" },
      { path = "destination_config.on_sucess",
        message = 'unknown parameter (did you mean "on_success"?)' },
      { path = "Zeta", message = "unknown parameter" },
      { path = '["a b"]', message = "unknown parameter" },
      { path = "qualifer", message = 'unknown parameter (did you mean "qualifier"?)' },
      { path = "zeta", message = "unknown parameter" },
      { path = "", message = "has a key that is a number; parameters have names" },
    }, violations(PUT, {
      function_name = "my function", qualifier = "", maximum_retry_attempts = 3,
      maximum_event_age_in_seconds = 0.5, zeta = 1, Zeta = 1, qualifer = 1, ["a b"] = 1, "x",
      destination_config = {
        on_success = { destination = true, destinatoin = QUEUE },
        on_failure = { destination = "q" },
        on_sucess = {},
      },
    }))
  end)
end)

describe("core.encode without validation", function()
  it("leaves ranges, lengths and patterns to the service", function()
    assert.same({
      method = "PUT", path = "/2019-09-25/functions/a%20b/event-invoke-config",
      query = "Qualifier=", headers = JSON,
      body = '{"MaximumRetryAttempts":-1,"MaximumEventAgeInSeconds":99999,'
        .. '"DestinationConfig":{"OnFailure":{"Destination":"kafka"}}}',
    }, encode(PUT, { function_name = "a b", qualifier = "", maximum_retry_attempts = -1,
      maximum_event_age_in_seconds = 99999,
      destination_config = { on_failure = { destination = "kafka" } } }, false))
  end)

  it("writes every byte of a label and of the query percent-encoded", function()
    local all = {}
    for byte = 1, 127 do
      all[byte] = string.char(byte)
    end
    local text = table.concat(all) .. "\195\188"
    local encoded = text:gsub("[^%w%-._~]", function(c) return ("%%%02X"):format(c:byte()) end)
    local request = encode(GET, { function_name = text, qualifier = text }, false)
    assert.same("/2019-09-25/functions/" .. encoded .. "/event-invoke-config", request.path)
    assert.same("Qualifier=" .. encoded, request.query)
  end)

  for _, case in ipairs {
    { "function_name", "", "must not be empty" },
    { "function_name", ".", 'must not be "."' },
    { "function_name", "..", 'must not be ".."' },
    { "function_name", nil, "is required" },
    { "function_name", 7, "must be a string, not a number" },
    { "maximum_retry_attempts", "1", "must be an integer, not a string" },
    { "maximum_retry_attempts", 1.5, "1.5 is not an integer" },
    { "destination_config", "x", "must be a table, not a string" },
    { "typo", 1, "unknown parameter" },
  } do
    it(("still refuses %s = %s"):format(case[1], tostring(case[2])), function()
      assert.same({ { path = case[1], message = case[3],
        value = case[1] ~= "typo" and case[2] or nil } },
        violations(PUT, with(case[1], case[2]), false))
    end)
  end

  it("is asked for by false alone", function()
    encode(PUT, with("maximum_retry_attempts", 3), false)
    for _, validate in ipairs { true, 0, "" } do
      violations(PUT, with("maximum_retry_attempts", 3), validate)
    end
    violations(PUT, with("maximum_retry_attempts", 3), nil)
  end)
end)
