-- What is refused before anything is sent, with which words; and what the rest becomes.
local core = require "lambda.core"

local PUT, LIST = "put_function_event_invoke_config", "list_function_event_invoke_configs"
local CHARACTERS = "has other bytes than letters, digits, -, _ and ."
local QUALIFIER = "is not $LATEST, a version number or an alias of letters, digits, - and _"
local REGION = "is not a region name such as us-east-1"
local ARN = "arn:aws:lambda:us-east-1:123456789012:function:f"

-- Every violation as "path: message".
local function refused(operation, params, validate)
  local request, violations = core.encode(operation, params, validate ~= false)
  assert.is_nil(request)
  local lines = {}
  for i, violation in ipairs(violations) do
    lines[i] = violation.path .. ": " .. violation.message
  end
  return lines, violations
end

-- A value in the title of a spec.
local function title(value)
  return '"' .. tostring(value):sub(1, 60):gsub("[%c\128-\255]", "?") .. '"'
end

local function with(member, value)
  return { function_name = "f", [member] = value }
end

local function on(side, destination)
  return { function_name = "f", destination_config = { [side] = { destination = destination } } }
end

describe("a function name", function()
  for _, name in ipairs {
    "my-function", "my-function:v1", "my-function:$LATEST", "my-function:$LATEST.PUBLISHED",
    "my.fn", ARN, ARN .. ":1", ARN .. ":BLUE", ARN .. ":$LATEST", "123456789012:function:f",
    "us-west-2:123456789012:function:f", "us-west-2:f", "123456789012:f", "function:f", "function",
    "arn:aws-cn:lambda:cn-north-1:123456789012:function:f",
    "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:f",
    "arn:aws-iso-b:lambda:us-isob-east-1:123456789012:function:f",
    "arn:aws-eusc:lambda:eusc-de-east-1:123456789012:function:f",
    "arn::lambda:us-west-2:123456789012:function:f", "arn:aws:lambda:us-west-2:123456789012:f",
    ("n"):rep(64), ("n"):rep(64) .. ":prod", "123456789012:function:" .. ("n"):rep(234), "...",
    "123456789012:$LATEST",
  } do
    it(title(name) .. " is taken", function()
      assert.truthy(core.encode(PUT, { function_name = name }, true))
    end)
  end

  for _, case in ipairs { -- name, message
    { "", "must not be empty" }, { ".", 'must not be "."' }, { "..", 'must not be ".."' },
    { "my function", 'name "my function" ' .. CHARACTERS },
    { "my/function", 'name "my/function" ' .. CHARACTERS },
    { "../x", 'name "../x" ' .. CHARACTERS }, { "f%20", 'name "f%20" ' .. CHARACTERS },
    { "f?x=1", 'name "f?x=1" ' .. CHARACTERS }, { "f\n", 'name "f\\x0A" ' .. CHARACTERS },
    { "fé", 'name "f\\xC3\\xA9" ' .. CHARACTERS }, { "$LATEST", 'name "$LATEST" ' .. CHARACTERS },
    { "f:", "version or alias is missing" }, { ":f", "name is missing" },
    { "f:a:b", 'last part "b" is one too many' },
    { "f:$latest", 'version or alias "$latest" ' .. QUALIFIER },
    { "f:v.1", 'version or alias "v.1" ' .. QUALIFIER },
    { "12345:function:f", 'account "12345" is not 12 digits' },
    { "useast1:function:f", 'region "useast1" ' .. REGION },
    { "us-east-1:1234:function:f", 'account "1234" is not 12 digits' },
    { "arn:aws:lambda:us-east-1:12345:function:f", 'account "12345" is not 12 digits' },
    { "arn:aws:lambda:useast1:123456789012:function:f", 'region "useast1" ' .. REGION },
    { "arn:aws:lambda:us-foo-east-1:123456789012:function:f", 'region "us-foo-east-1" ' .. REGION },
    { "arn:aws:lambda:123456789012:function:f", 'region "123456789012" ' .. REGION },
    { "arn:aws:lambda:f", 'region "f" ' .. REGION },
    { "arn:aws:lambda:us-east-1", "account is missing" },
    { "arn:aws:lambda:us-east-1:123456789012:function:", "name is missing" },
    { "arn:aws:lambda:us-east-1:123456789012:function:f:1:2", 'last part "2" is one too many' },
    { "arn:aws:s3:::bucket", 'service "s3" is not lambda' },
    { "arn:gcp:lambda:us-east-1:123456789012:function:f",
      'partition "gcp" is not one such as aws or aws-cn' },
    { ("n"):rep(65), 'name "' .. ("n"):rep(64) .. '..." is longer than 64 characters' },
    { ("n"):rep(65) .. ":prod", 'name "' .. ("n"):rep(64) .. '..." is longer than 64 characters' },
    { ("n"):rep(257), "length 257 is above the maximum of 256" },
    { "f\0x", "has a NUL at byte 2" }, { "f\255x", "has invalid UTF-8 at byte 2" },
    { 5, "must be a string, not a number" }, { {}, "must be a string, not a table" },
    { true, "must be a string, not a boolean" }, { print, "must be a string, not a function" },
  } do
    it(title(case[1]) .. " is refused", function()
      assert.same({ "function_name: " .. case[2] }, refused(PUT, { function_name = case[1] }))
    end)
  end

  it("is required", function()
    assert.same({ "function_name: is required" }, refused(PUT, {}))
    assert.same({ "function_name: is required" }, refused(PUT, { function_name = core.null }))
    assert.same({ "function_name: is required" }, refused(PUT, {}, false))
  end)
end)

describe("a qualifier", function()
  for _, value in ipairs { "$LATEST", "$LATEST.PUBLISHED", "1", "BLUE", "a-b_c$", "$$$",
    ("q"):rep(128) } do
    it(title(value) .. " is taken", function()
      assert.truthy(core.encode(PUT, with("qualifier", value), true))
    end)
  end

  local BYTES = " has other bytes than letters, digits, -, _ and $"
  for _, case in ipairs {
    { "", "length 0 is below the minimum of 1" }, { "a.b", 'version or alias "a.b"' .. BYTES },
    { "a b", 'version or alias "a b"' .. BYTES },
    { "$LATEST.", 'version or alias "$LATEST."' .. BYTES },
    { "é", 'version or alias "\\xC3\\xA9"' .. BYTES },
    { ("q"):rep(129), "length 129 is above the maximum of 128" },
  } do
    it(title(case[1]) .. " is refused", function()
      assert.same({ "qualifier: " .. case[2] }, refused(PUT, with("qualifier", case[1])))
    end)
  end
end)

describe("a destination", function()
  local SQS = "arn:aws:sqs:us-east-1:123456789012:"
  for _, value in ipairs { "", SQS .. "q", "arn:aws:sns:us-east-1:123456789012:t", ARN,
    "arn:aws:events:us-east-1:123456789012:event-bus/b", SQS .. "é ~",
    "arn:aws-eusc:sqs:eusc-de-east-1:123456789012:q", SQS .. ("q"):rep(350 - #SQS) } do
    it(title(value) .. " is taken on either side", function()
      assert.truthy(core.encode(PUT, on("on_success", value), true))
      assert.truthy(core.encode(PUT, on("on_failure", value), true))
    end)
  end

  it("may be a bucket for failures alone", function()
    assert.truthy(core.encode(PUT, on("on_failure", "arn:aws:s3:::b"), true))
    assert.same({ 'destination_config.on_success.destination: service "s3" takes records of '
      .. "failures only" }, refused(PUT, on("on_success", "arn:aws:s3:::b")))
  end)

  for _, case in ipairs {
    { "invalid", 'destination "invalid" is not an ARN' },
    { "xarn:aws:sqs:us-east-1:123456789012:q",
      'destination "xarn:aws:sqs:us-east-1:123456789012:q" is not an ARN' },
    { "arn:aws:sqs", 'ARN "arn:aws:sqs" has fewer than its six parts' },
    { "arn:x:sqs:us-east-1:123456789012:q", 'partition "x" is not one such as aws or aws-cn' },
    { "arn:aws::us-east-1:123456789012:q", "service is missing" },
    { "arn:aws:s qs:us-east-1:123456789012:q",
      'service "s qs" has other bytes than letters, digits and -' },
    { "arn:aws:sqs:useast1:123456789012:q", 'region "useast1" ' .. REGION },
    { "arn:aws:sqs:us-east-1:12345:q", 'account "12345" is not 12 digits' },
    { "arn:aws:sqs:us-east-1:123456789012:a\nb", 'resource "a\\x0Ab" has a line break' },
    { "arn:aws:sqs::123456789012:q", "region is missing" },
    { "arn:aws:sqs:us-east-1::q", "account is missing" },
    { "arn:aws:sqs:us-east-1:123456789012:", "resource is missing" },
    { "arn:aws:sqs:us-east-1:123456789012:q.fifo",
      'resource "q.fifo" is a FIFO queue; a standard one is needed' },
    { "arn:aws:sns:us-east-1:123456789012:t.fifo",
      'resource "t.fifo" is a FIFO topic; a standard one is needed' },
    { "arn:aws:dynamodb:us-east-1:123456789012:table/t",
      'service "dynamodb" is none of lambda, sqs, sns, events and s3' },
    { "kafka://t", 'destination "kafka://t" is a Kafka topic, for event source mappings only' },
    { SQS .. ("q"):rep(351 - #SQS), "length 351 is above the maximum of 350" },
  } do
    it(title(case[1]) .. " is refused", function()
      assert.same({ "destination_config.on_failure.destination: " .. case[2] },
        refused(PUT, on("on_failure", case[1])))
    end)
  end
end)

describe("an integer", function()
  for _, case in ipairs { { 0, 0 }, { 1.0, 1 }, { -0.0, 0 }, { 2, 2 } } do
    it(("%s is written without a fraction"):format(tostring(case[1])), function()
      local request = core.encode(PUT, with("maximum_retry_attempts", case[1]), true)
      assert.equal(('{"MaximumRetryAttempts":%d}'):format(case[2]), request.body)
    end)
  end

  for _, case in ipairs {
    { 3, "3 is above the maximum of 2" }, { -1, "-1 is below the minimum of 0" },
    { 1.5, "1.5 is not an integer" }, { 0 / 0, "NaN is not an integer" },
    { 1 / 0, "inf is not an integer" }, { -1 / 0, "-inf is not an integer" },
    { "1", "must be an integer, not a string" }, { true, "must be an integer, not a boolean" },
    { 2 ^ 53, "9007199254740992 is above the maximum of 2" },
    { 2 ^ 70, tostring(2 ^ 70) .. " is too large for an exact integer" },
  } do
    it(("%s is refused"):format(tostring(case[1])), function()
      assert.same({ "maximum_retry_attempts: " .. case[2] },
        refused(PUT, with("maximum_retry_attempts", case[1])))
    end)
  end

  it("is held to the range of its own member", function()
    assert.same({ "maximum_event_age_in_seconds: 59 is below the minimum of 60" },
      refused(PUT, with("maximum_event_age_in_seconds", 59)))
    assert.same({ "maximum_event_age_in_seconds: 21601 is above the maximum of 21600" },
      refused(PUT, with("maximum_event_age_in_seconds", 21601)))
    assert.same({ "max_items: 51 is above the maximum of 50" },
      refused(LIST, with("max_items", 51)))
  end)
end)

describe("an unknown parameter", function()
  for _, case in ipairs {
    { "maximum_retry_attempt", "maximum_retry_attempts" },
    { "MaximumRetryAttempts", "maximum_retry_attempts" },
    { "maximum_event_age", "maximum_event_age_in_seconds" },
    { "destinationConfig", "destination_config" }, { "qualifer", "qualifier" },
  } do
    it(case[1] .. " is taken for " .. case[2], function()
      assert.same({ ('%s: unknown parameter (did you mean "%s"?)'):format(case[1], case[2]) },
        refused(PUT, with(case[1], 1)))
    end)
  end

  it("is refused at any depth, in alphabetical order, after the known ones", function()
    assert.same({
      "maximum_retry_attempts: 9 is above the maximum of 2",
      'destination_config.on_failure.destinaton: unknown parameter (did you mean "destination"?)',
      "destination_config.zebra: unknown parameter",
      "aardvark: unknown parameter", '["b c"]: unknown parameter', "zoo: unknown parameter",
    }, refused(PUT, { function_name = "f", maximum_retry_attempts = 9, zoo = 1, aardvark = 2,
      ["b c"] = 3, destination_config = { zebra = 1, on_failure = { destinaton = "x" } } }))
  end)

  it("may be no name at all", function()
    assert.same({ ": has a key that is a number; parameters have names" },
      refused(PUT, { function_name = "f", "stray" }))
    assert.same({ ": has a key that is a table; parameters have names" },
      refused(PUT, { function_name = "f", [{}] = 1 }))
  end)
end)

describe("violations", function()
  it("come all at once, in the model's order, with path and value", function()
    local _, violations = refused(PUT, { function_name = "a b", qualifier = "a.b",
      maximum_retry_attempts = 3, maximum_event_age_in_seconds = 1,
      destination_config = { on_success = { destination = "x" }, on_failure = 5 } })
    local seen = {}
    for i, violation in ipairs(violations) do
      seen[i] = { violation.path, violation.value }
    end
    assert.same({ { "function_name", "a b" }, { "qualifier", "a.b" },
      { "maximum_retry_attempts", 3 }, { "maximum_event_age_in_seconds", 1 },
      { "destination_config.on_success.destination", "x" },
      { "destination_config.on_failure", 5 } }, seen)
  end)
end)

describe("validate = false", function()
  it("leaves ranges, lengths and grammar to the service", function()
    local request = assert(core.encode(PUT, { function_name = "my fn/é", qualifier = "a b",
      maximum_retry_attempts = 99, destination_config = { on_success = { destination = "x" } } },
      false))
    assert.same({ "/2019-09-25/functions/my%20fn%2F%C3%A9/event-invoke-config", "Qualifier=a%20b",
      '{"MaximumRetryAttempts":99,"DestinationConfig":{"OnSuccess":{"Destination":"x"}}}' },
      { request.path, request.query, request.body })
  end)

  it("still refuses what would break the request or be lost", function()
    assert.same({ 'function_name: must not be ".."',
      "maximum_retry_attempts: 1.5 is not an integer", "qualifer: unknown parameter "
      .. '(did you mean "qualifier"?)' },
      refused(PUT, { function_name = "..", maximum_retry_attempts = 1.5, qualifer = "x" }, false))
    assert.same({ "function_name: has a NUL at byte 1" },
      refused(PUT, { function_name = "\0" }, false))
    assert.same({ "function_name: must not be empty" }, refused(PUT, { function_name = "" }, false))
  end)
end)

describe("the body", function()
  local function body(params)
    params.function_name = "f"
    return assert(core.encode(PUT, params, true)).body
  end

  it("is {} when nothing is set", function()
    assert.equal("{}", body {})
    assert.equal("{}", body { maximum_retry_attempts = core.null })
  end)

  it("is compact, in the model's order, with empty objects kept", function()
    assert.equal('{"MaximumRetryAttempts":1,"MaximumEventAgeInSeconds":60,"DestinationConfig":'
      .. '{"OnSuccess":{},"OnFailure":{}}}', body { maximum_event_age_in_seconds = 60,
      maximum_retry_attempts = 1, destination_config = { on_failure = {}, on_success = {} } })
  end)

  it("escapes control bytes, quotes and JavaScript's line ends", function()
    local text = core.encode(PUT, on("on_failure",
      'x"\\\1\8\9\10\12\13\31\127é\226\128\168\226\128\169\226\128\170😀'), false).body
    assert.equal('{"DestinationConfig":{"OnFailure":{"Destination":"x\\"\\\\\\u0001\\b\\t\\n\\f\\r'
      .. '\\u001f\127é\\u2028\\u2029\226\128\170😀"}}}', text)
  end)

  it("is not there for operations without one", function()
    local request = core.encode("get_function_event_invoke_config", { function_name = "f" }, true)
    assert.same({ nil, "" }, { request.body, request.query })
    assert.same({}, request.headers)
  end)
end)

describe("text", function()
  for what, case in pairs { -- bytes, offset of the first that is wrong
    ["an overlong form"] = { "ab\192\128", 3 }, ["a surrogate"] = { "\237\160\128", 1 },
    ["above U+10FFFF"] = { "\244\144\128\128", 1 }, ["a cut character"] = { "a\226\128", 2 },
    ["a stray continuation"] = { "\128", 1 }, ["a lead byte alone"] = { "\195(", 1 },
  } do
    it("with " .. what .. " is refused", function()
      assert.same({ "marker: has invalid UTF-8 at byte " .. case[2] },
        refused(LIST, with("marker", case[1])))
    end)
  end

  it("is counted in characters", function()
    local arn = "arn:aws:sqs:us-east-1:123456789012:"
    assert.truthy(core.encode(PUT, on("on_failure", arn .. ("é"):rep(350 - #arn)), true))
    assert.truthy(refused(PUT, on("on_failure", arn .. ("é"):rep(351 - #arn))))
  end)
end)

describe("a table", function()
  local function bomb() error("the caller's code ran") end
  local METATABLE = "has a metatable with %s; pass a plain table with every field in it"

  it("with __index or __pairs is refused, and none of its code runs", function()
    for _, event in ipairs { "__index", "__pairs" } do
      local params = setmetatable({ function_name = "f" }, { [event] = bomb })
      assert.same({ ": " .. METATABLE:format(event) }, refused(PUT, params))
    end
    local inner = setmetatable({}, { __index = bomb, __len = bomb, __eq = bomb, __tostring = bomb })
    assert.same({ "destination_config: " .. METATABLE:format("__index") },
      refused(PUT, with("destination_config", inner)))
  end)

  it("with another metatable is walked raw", function()
    local params = setmetatable({ function_name = "f" }, { __len = bomb, __newindex = bomb })
    assert.truthy(core.encode(PUT, params, true))
  end)

  it("in itself, deep or huge does no harm", function()
    local cycle = { function_name = "f" }
    cycle.destination_config = cycle
    assert.same({ "destination_config.destination_config: unknown parameter",
      "destination_config.function_name: unknown parameter" }, refused(PUT, cycle))
    local junk = { function_name = "f" }
    for i = 1, 20000 do junk["key" .. i] = i end
    assert.equal(16, #refused(PUT, junk))
    assert.same({ ": the body of the request is too large" },
      refused(PUT, on("on_failure", ("\1"):rep(12 * 2 ^ 20)), false))
  end)

  it("may be encoded by a finalizer in the middle of another call", function()
    local ran = 0
    local function encode()
      ran = ran + 1
      core.encode(PUT, { function_name = "inner", maximum_retry_attempts = 2 }, true)
    end
    for _ = 1, 10 do
      if newproxy then -- luacheck: globals newproxy
        getmetatable(newproxy(true)).__gc = encode
      else
        setmetatable({}, { __gc = encode })
      end
    end
    for i = 1, 20000 do
      local request = core.encode(PUT, with("qualifier", "q" .. i), true)
      assert(request.body == "{}" and request.query == "Qualifier=q" .. i)
    end
    collectgarbage()
    assert.equal(10, ran)
  end)
end)
