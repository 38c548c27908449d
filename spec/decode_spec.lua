local cjson = require "cjson"
local core = require "lambda.core"

local DELETE = "delete_function_event_invoke_config"
local GET = "get_function_event_invoke_config"
local LIST = "list_function_event_invoke_configs"
local PUT = "put_function_event_invoke_config"
local ARN = "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST"

local function decode(operation, json, headers)
  return core.decode(operation, json and cjson.decode(json), headers)
end

describe("core.decode", function()
  for _, case in ipairs {
    -- what, operation, document, result
    { "a whole answer", PUT, '{"LastModified":1573687896.493,"FunctionArn":"' .. ARN .. '",'
      .. '"MaximumRetryAttempts":0,"MaximumEventAgeInSeconds":3600,"DestinationConfig":'
      .. '{"OnSuccess":{},"OnFailure":{"Destination":"arn:aws:sqs:us-east-1:123456789012:q"}}}',
      { last_modified = 1573687896.493, function_arn = ARN, maximum_retry_attempts = 0,
        maximum_event_age_in_seconds = 3600, destination_config = { on_success = {},
          on_failure = { destination = "arn:aws:sqs:us-east-1:123456789012:q" } } } },
    { "an empty object", GET, "{}", {} },
    { "no document", GET, nil, {} },
    { "an operation without output", DELETE, nil, {} },
    { "an operation without output that gets one", DELETE, '{"FunctionArn":"x"}', {} },
    { "nulls", GET, '{"FunctionArn":null,"MaximumRetryAttempts":null,"LastModified":null,'
      .. '"DestinationConfig":null}', {} },
    { "nulls below", GET, '{"DestinationConfig":{"OnSuccess":null,"OnFailure":{"Destination":null}}}',
      { destination_config = { on_failure = {} } } },
    { "unknown members", GET, '{"New":1,"function_arn":"x","FUNCTIONARN":"x","message":"m",'
      .. '"DestinationConfig":{"OnRetry":{"Destination":"x"},"OnSuccess":{"Region":"x"}}}',
      { destination_config = { on_success = {} } } },
    { "values beyond the limits", GET, '{"MaximumRetryAttempts":99,"MaximumEventAgeInSeconds":-1,'
      .. '"FunctionArn":""}',
      { maximum_retry_attempts = 99, maximum_event_age_in_seconds = -1, function_arn = "" } },
    { "text of any kind", GET, [[{"FunctionArn":"\u0000\u00fc\ud83d\ude00\n"}]],
      { function_arn = "\0\195\188\240\159\152\128\n" } },
    { "an empty list", LIST, '{"FunctionEventInvokeConfigs":[]}',
      { function_event_invoke_configs = {} } },
    { "a list", LIST, '{"FunctionEventInvokeConfigs":[{"FunctionArn":"a"},{},{"FunctionArn":"c"}],'
      .. '"NextMarker":"m"}', { function_event_invoke_configs = { { function_arn = "a" }, {},
        { function_arn = "c" } }, next_marker = "m" } },
    { "a list with nulls", LIST, '{"FunctionEventInvokeConfigs":[null,{"FunctionArn":"b"},null],'
      .. '"NextMarker":null}', { function_event_invoke_configs = { { function_arn = "b" } } } },
  } do
    it("reads " .. case[1], function()
      assert.same({ case[4] }, { decode(case[2], case[3], {}) })
      assert.same({ case[4] }, { decode(case[2], case[3], nil) })
    end)
  end

  for _, case in ipairs {
    -- document, path, what it is not
    { '{"FunctionArn":5}', "FunctionArn", "string" },
    { '{"FunctionArn":{}}', "FunctionArn", "string" },
    { '{"FunctionArn":true}', "FunctionArn", "string" },
    { '{"MaximumRetryAttempts":"2"}', "MaximumRetryAttempts", "integer" },
    { '{"MaximumRetryAttempts":1.5}', "MaximumRetryAttempts", "integer" },
    { '{"MaximumRetryAttempts":1e300}', "MaximumRetryAttempts", "integer" },
    { '{"MaximumRetryAttempts":false}', "MaximumRetryAttempts", "integer" },
    { '{"DestinationConfig":"x"}', "DestinationConfig", "object" },
    { '{"DestinationConfig":[1]}', "DestinationConfig", "object" },
    { '{"DestinationConfig":{"OnFailure":5}}', "DestinationConfig.OnFailure", "object" },
    { '{"DestinationConfig":{"OnFailure":[{}]}}', "DestinationConfig.OnFailure", "object" },
    { '{"DestinationConfig":{"OnFailure":{"Destination":["x"]}}}',
      "DestinationConfig.OnFailure.Destination", "string" },
    { '{"LastModified":true}', "LastModified", "timestamp" },
    { '{"LastModified":{}}', "LastModified", "timestamp" },
    { '{"LastModified":""}', "LastModified", "timestamp" },
    { '{"LastModified":"2025-02-29T00:00:00Z"}', "LastModified", "timestamp" },
    { '{"LastModified":"inf"}', "LastModified", "timestamp" },
    { '{"LastModified":5,"FunctionArn":5,"MaximumRetryAttempts":"x"}', "FunctionArn", "string" },
  } do
    it("refuses " .. case[1], function()
      assert.same({ n = 2, nil, { { path = case[2], message = "is no " .. case[3] } } },
        { n = select("#", decode(GET, case[1], {})), decode(GET, case[1], {}) })
    end)
  end

  for _, case in ipairs {
    { '{"FunctionEventInvokeConfigs":"x"}', "FunctionEventInvokeConfigs", "list" },
    { '{"FunctionEventInvokeConfigs":{"a":{}}}', "FunctionEventInvokeConfigs", "list" },
    { '{"FunctionEventInvokeConfigs":[{},5]}', "FunctionEventInvokeConfigs[2]", "object" },
    { '{"FunctionEventInvokeConfigs":[{"LastModified":"x"}]}',
      "FunctionEventInvokeConfigs[1].LastModified", "timestamp" },
    { '{"FunctionEventInvokeConfigs":[null,null,{"DestinationConfig":{"OnSuccess":[true]}}]}',
      "FunctionEventInvokeConfigs[3].DestinationConfig.OnSuccess", "object" },
    { '{"FunctionEventInvokeConfigs":[],"NextMarker":7}', "NextMarker", "string" },
  } do
    it("refuses " .. case[1], function()
      local result, list = decode(LIST, case[1], {})
      assert.is_nil(result)
      assert.same({ { path = case[2], message = "is no " .. case[3] } }, list)
    end)
  end

  it("makes integers of what is one", function()
    for _, number in ipairs { "2", "2.0", "2e0", "20e-1" } do
      local result = decode(GET, '{"MaximumRetryAttempts":' .. number .. "}", {})
      assert.same("2", tostring(result.maximum_retry_attempts))
      assert.same(math.type and "integer", math.type and math.type(result.maximum_retry_attempts))
    end
  end)

  it("leaves the document as it was, and shares no table with it", function()
    local document = cjson.decode '{"DestinationConfig":{"OnFailure":{"Destination":null}}}'
    local result = core.decode(GET, document, {})
    result.destination_config.on_failure.destination = "x"
    assert.same({ DestinationConfig = { OnFailure = { Destination = cjson.null } } }, document)
  end)

  it("reads a long list", function()
    local count = 20000
    local result = decode(LIST, '{"FunctionEventInvokeConfigs":[' .. ('{"FunctionArn":"a"},')
      :rep(count - 1) .. '{"FunctionArn":"z"}]}', {})
    assert.same(count, #result.function_event_invoke_configs)
    assert.same({ function_arn = "z" }, result.function_event_invoke_configs[count])
  end)

  it("does not run the document's code", function()
    local function raise()
      error("the caller's code ran")
    end
    local meta = { __index = raise, __len = raise, __pairs = raise }
    assert.same({ function_event_invoke_configs = { { function_arn = "a" } } },
      core.decode(LIST, setmetatable({ FunctionEventInvokeConfigs = setmetatable({
        setmetatable({ FunctionArn = "a" }, meta) }, meta) }, meta), setmetatable({}, meta)))
  end)

  it("raises for an unknown operation", function()
    for _, operation in ipairs { "invoke_it", "", 5, {} } do
      assert.is_false(pcall(core.decode, operation, {}, {}))
    end
  end)
end)

describe("core.decode_error", function()
  local WAIT = { ["retry-after"] = "7", ["content-type"] = "application/json" }
  for _, case in ipairs {
    -- code, document, headers, members
    { "ResourceNotFoundException", '{"Type":"User","Message":"m"}', {}, { type = "User" } },
    { "ResourceConflictException", '{"Type":"User","message":"m"}', {}, { type = "User" } },
    { "InvalidParameterValueException", '{"message":"m"}', {}, {} },
    { "ServiceException", '{"Type":null}', {}, {} },
    { "TooManyRequestsException", '{"Reason":"CallerRateLimitExceeded","Type":"User"}', WAIT,
      { reason = "CallerRateLimitExceeded", type = "User", retry_after_seconds = "7" } },
    { "TooManyRequestsException", '{"retry-after":"9","Reason":"NewReason"}', {},
      { reason = "NewReason" } },
    { "TooManyRequestsException", nil, WAIT, { retry_after_seconds = "7" } },
    { "TooManyRequestsException", nil, nil, {} },
    { "ResourceNotFoundException", '{"Reason":"x"}', WAIT, {} },
    { "ValidationException", '{"Type":"User"}', {}, nil },
    { "resourcenotfoundexception", "{}", {}, nil },
    { "ResourceNotFoundException\0", "{}", {}, nil },
    { "ResourceNotFound", "{}", {}, nil },
    { "", "{}", {}, nil },
  } do
    it(("reads %s %s"):format(case[1]:gsub("%z", "?"), tostring(case[2])), function()
      assert.same({ case[4] },
        { core.decode_error(case[1], case[2] and cjson.decode(case[2]), case[3]) })
    end)
  end

  it("refuses a member of the wrong type", function()
    assert.same({ nil, { { path = "Type", message = "is no string" } } },
      { core.decode_error("ServiceException", { Type = 5 }, {}) })
    assert.same({ nil, { { path = "retry-after", message = "is no string" } } },
      { core.decode_error("TooManyRequestsException", {}, { ["retry-after"] = 5 }) })
  end)
end)

describe("a timestamp", function()
  local function read(text)
    local result = core.decode(GET, { LastModified = text }, {})
    local seconds = core.timestamp(text)
    assert.same(result and result.last_modified, seconds)
    return seconds
  end

  for _, case in ipairs {
    -- text, what GNU date -u +%s makes of it
    { "0001-01-01T00:00:00Z", -62135596800 }, { "1600-02-29T00:00:00Z", -11670998400 },
    { "1700-03-01T00:00:00Z", -8515238400 }, { "1900-03-01T00:00:00Z", -2203891200 },
    { "1968-02-29T23:59:59Z", -57974401 }, { "1972-02-29T00:00:00Z", 68169600 },
    { "2000-02-29T23:59:59Z", 951868799 }, { "2004-02-29T00:00:00Z", 1078012800 },
    { "2024-02-29T12:34:56Z", 1709210096 }, { "2024-12-31T23:59:59Z", 1735689599 },
    { "2038-01-19T03:14:08Z", 2147483648 }, { "2400-02-29T00:00:00Z", 13574563200 },
    { "2016-11-21T19:49:20+0000", 1479757760 }, { "2016-11-21T19:49:20+05:30", 1479737960 },
    { "2016-11-21T19:49:20-08:00", 1479786560 }, { "2016-11-21T19:49:20+2359", 1479671420 },
    { "2024-03-01T00:30:00+01:00", 1709249400 }, { "2024-01-01T00:00:00+00:01", 1704067140 },
    { "2023-12-31T23:59:00-00:01", 1704067200 }, { "2016-11-21 19:49:20Z", 1479757760 },
    { "Tue, 29 Feb 2000 23:59:59 GMT", 951868799 }, { "Thu, 01 Jan 1970 00:00:00 GMT", 0 },
    { "Sun, 06 Nov 1994 08:49:37 GMT", 784111777 }, { "Wed, 31 Dec 1969 23:59:59 GMT", -1 },
    -- a fraction, which is added
    { "2016-11-21T19:49:20.006+0000", 1479757760.006 }, { "1970-01-01T00:00:00.3Z", 0.3 },
    { "1970-01-01T00:00:00.000000001Z", 1e-9 }, { "1969-12-31T23:59:59.5Z", -0.5 },
    { "1970-01-01T00:00:00." .. ("9"):rep(40) .. "Z", 0.999999999999999 },
    { "2016-12-31T23:59:60Z", 1483228800 }, -- a leap second
    -- numbers
    { "0", 0 }, { "1573687896.493", 1573687896.493 }, { "0.1", 0.1 }, { "-1.5", -1.5 },
    { "2024", 2024 },
  } do
    it(case[1]:sub(1, 40) .. " is " .. case[2], function()
      assert.equal(case[2], read(case[1]))
    end)
  end

  for _, text in ipairs {
    "", " ", "now", "-", ".5", "5.", "+5", "1e9", "0x10", "1,5", " 5", "5 ", "5\0",
    "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2100-02-29T00:00:00Z", "2024-02-30T00:00:00Z",
    "2024-04-31T00:00:00Z", "2024-06-31T00:00:00Z", "2024-01-32T00:00:00Z", "2024-01-00T00:00:00Z",
    "2024-00-01T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z",
    "2024-01-01T00:00:61Z", "2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00+00:60",
    "2024-01-01T00:00:00+1", "2024-01-01T00:00:00+01:", "2024-01-01T00:00:00 Z",
    "2024-01-01T00:00:00ZZ", "2024-01-01T00:00:00.Z", "2024-01-01T00:00Z", "2024-01-01",
    "24-01-01T00:00:00Z", "2024-1-1T00:00:00Z", "2024/01/01T00:00:00Z", "-2024-01-01T00:00:00Z",
    "12024-01-01T00:00:00Z", "2024-01-01T-1:00:00Z", "2024-01-01_00:00:00Z",
    "Thu, 29 Feb 2023 00:00:00 GMT", "Thu, 1 Jan 1970 00:00:00 GMT", "Thu 01 Jan 1970 00:00:00 GMT",
    "Thu, 01 jan 1970 00:00:00 GMT", "Thu, 01 Xyz 1970 00:00:00 GMT", "Thu, 01 J",
    "Thu, 01 Jan 1970 00:00:00 UTC", "Thu, 01 Jan 1970 00:00:00", "Thu, 01 Jan 70 00:00:00 GMT",
    "Thu, 01 Jan 1970 24:00:00 GMT", "Thursday, 01-Jan-70 00:00:00 GMT", "Thu, ",
    "Thu Jan  1 00:00:00 1970",
  } do
    it(("is not %q"):format(text):gsub("%z", "?"), function()
      assert.is_nil(read(text))
    end)
  end

  it("is what the C library makes of it, from year 0 to 9999", function()
    for i = 0, 4000 do
      local seconds = math.floor(-62167219200 + i * 78617470.25)
      local year = tonumber(os.date("!%Y", seconds))
      local rest = os.date("!-%m-%dT%H:%M:%SZ", seconds)
      assert.equal(seconds, core.timestamp(("%04d%s"):format(year, rest)))
      local http = os.date("!%a, %d %b ", seconds) .. ("%04d"):format(year)
        .. os.date("! %H:%M:%S GMT", seconds)
      assert.equal(seconds, core.timestamp(http))
    end
  end)

  it("that is a number stays one", function()
    for _, number in ipairs { 0, -5, 1573687896.493 } do
      assert.equal(number, core.decode(GET, { LastModified = number }, {}).last_modified)
    end
  end)
end)
