local errors = require "lambda.errors"
local fake = require "support.fake"
local response = require "lambda.response"

local GET, LIST = "get_function_event_invoke_config", "list_function_event_invoke_configs"
local DELETE, PUT = "delete_function_event_invoke_config", "put_function_event_invoke_config"
local NO_MESSAGE = "HTTP status 400 without a message"

local function read(status, body, headers, operation)
  return response.read(operation or GET, fake.answer(status, body, headers), 2)
end

-- What an error is, less what every row would repeat.
local function refused(status, body, headers, operation)
  local result, err = read(status, body, headers, operation)
  assert.is_nil(result)
  local fields = fake.fields(err)
  assert.same({ status, 2, operation or GET, headers or {} },
    { fields.status, fields.attempts, fields.operation, fields.headers })
  fields.status, fields.attempts, fields.operation, fields.headers = nil, nil, nil, nil
  return fields, err
end

local function header(code)
  return { ["x-amzn-errortype"] = code }
end

describe("text with many blanks", function()
  it("is read in no time", function()
    local blanks, started = (" "):rep(200000), os.clock()
    local answer = { status = 400, headers = {}, body = ('{"code":"x%sx","message":"m"}'):format(blanks) }
    local _, err = response.read("get_function_event_invoke_config", answer, 1)
    assert.is_false(err.retryable)
    assert.is_true(os.clock() - started < 1)
  end)
end)

describe("the code of an error", function()
  for _, form in ipairs {
    "FooError", "FooError:http://internal.amazon.com/coral/com.amazon.x/", "ns#FooError",
    "aws.protocoltests.restjson#FooError", "ns#FooError:http://internal.amazon.com/coral/",
    " FooError ", "FooError:", "ns#sub#FooError",
  } do
    for _, source in ipairs { "x-amzn-errortype", "code", "Code", "__type" } do
      it(("is found in %s as '%s'"):format(source, form), function()
        local body, headers = "{}", header(form)
        if source ~= "x-amzn-errortype" then
          body, headers = ('{"%s":"%s","message":"m"}'):format(source, form), nil
        end
        assert.equal("FooError", refused(400, body, headers).code)
      end)
    end
  end

  for _, case in ipairs { -- what is there, header, body, expected
    { "all", "A", '{"code":"B","Code":"C","__type":"D"}', "A" },
    { "the body's three", nil, '{"__type":"D","Code":"C","code":"B"}', "B" },
    { "Code and __type", nil, '{"__type":"D","Code":"C"}', "C" },
    { "an empty header", "", '{"__type":"D"}', "D" },
    { "a header of a link alone", ":http://x/", '{"code":"B"}', "B" },
    { "a header of a namespace alone", "ns#", '{"code":"B"}', "B" },
    { "an empty code", nil, '{"code":"","Code":"C"}', "C" },
    { "a null", nil, '{"code":null,"__type":"D"}', "D" },
    { "an object", nil, '{"code":{"a":1},"__type":"D"}', "D" },
    { "a list", nil, '{"code":["B"],"__type":"D"}', "D" },
    { "a boolean", nil, '{"code":true,"__type":"D"}', "D" },
    { "an integer", nil, '{"code":42}', "42" },
    { "a fraction", nil, '{"code":1.5}', "1.5" },
    { "the member Type, which is no code", nil, '{"Type":"User"}', "400" },
    { "nothing", nil, "{}", "400" },
  } do
    it("is the best of " .. case[1], function()
      assert.equal(case[4], refused(400, case[3], case[2] and header(case[2])).code)
    end)
  end

  it("is one short line whatever was sent", function()
    local code = refused(400, "{}", header("A\r\n\tB\255" .. ("x"):rep(500))).code
    assert.equal("A B?" .. ("x"):rep(119) .. "...", code)
  end)
end)

describe("the message of an error", function()
  for _, case in ipairs { -- body, expected
    { '{"message":"small"}', "small" },
    { '{"Message":"capital"}', "capital" },
    { '{"Message":"capital","message":"small"}', "small" },
    { '{"message":"","Message":"capital"}', "capital" },
    { '{"message":null,"Message":"capital"}', "capital" },
    { '{"message":{"a":1},"Message":"capital"}', "capital" },
    { '{"message":5,"code":"X"}', NO_MESSAGE },
    { '{"Type":"User"}', NO_MESSAGE },
    { '{"message":"caf\\u00e9 \\ud83d\\ude00"}', "caf\195\169 \240\159\152\128" },
    { "", NO_MESSAGE },
    { "{}", "{}" },
    { "null", "null" },
    { "[]", "[]" },
    { '[{"message":"m"}]', '[{"message":"m"}]' },
    { '"text"', '"text"' },
    { "5", "5" },
    { '{"message":"The func', '{"message":"The func' },
    { "\239\187\191{}", "\239\187\191{}" },
    { "plain\r\n\0text\27[31m", "plain text [31m" },
  } do
    it(("of %q"):format(case[1]), function()
      assert.equal(case[2], refused(400, case[1]).message)
    end)
  end

  it("is the start of a body that is not the service's", function()
    local message = refused(400, "<html>" .. ("x"):rep(5000)).message
    assert.equal("<html>" .. ("x"):rep(512 - 9) .. "...", message)
  end)
end)

-- status, headers, body, the fields that remain, class.
local WHOLE = {
  ["the service's own form"] = { 404, header "ResourceNotFoundException",
    '{"Type":"User","Message":"The function doesn\'t exist."}',
    { code = "ResourceNotFoundException", message = "The function doesn't exist.", type = "User",
      retryable = false }, "ResourceNotFoundException" },
  ["throttling, with all its members"] = { 429,
    { ["x-amzn-errortype"] = "TooManyRequestsException:http://x/", ["retry-after"] = "7",
      ["x-amzn-requestid"] = "r-1" },
    '{"Type":"User","message":"Rate exceeded","Reason":"CallerRateLimitExceeded","Extra":1}',
    { code = "TooManyRequestsException", message = "Rate exceeded", type = "User",
      reason = "CallerRateLimitExceeded", retry_after_seconds = "7", request_id = "r-1",
      retryable = true }, "TooManyRequestsException" },
  ["another status than the model's"] = { 503, nil,
    '{"__type":"com.amazonaws.lambda#ServiceException","Message":"m","Type":"Service"}',
    { code = "ServiceException", message = "m", type = "Service", retryable = true },
    "ServiceException" },
  ["a member of a wrong type"] = { 409, header "ResourceConflictException",
    '{"Type":5,"message":"m"}',
    { code = "ResourceConflictException", message = "m", retryable = false },
    "ResourceConflictException" },
  ["members that are null"] = { 400, header "InvalidParameterValueException",
    '{"Type":null,"message":"m"}',
    { code = "InvalidParameterValueException", message = "m", retryable = false },
    "InvalidParameterValueException" },
  ["a code that the model lacks"] = { 400, header "ValidationException",
    '{"message":"1 validation error detected","Type":"User"}',
    { code = "ValidationException", message = "1 validation error detected", retryable = false },
    "ServiceError" },
  ["XML under the name of HTML"] = { 403, { ["content-type"] = "text/html" },
    "<?xml version='1.0' encoding='UTF-8'?>\n<ErrorResponse xmlns=\"http://x/\">\n  <Error>\n"
      .. "    <Type>Sender</Type>\n    <Code>SignatureDoesNotMatch</Code>\n"
      .. "    <Message>The request signature we calculated does not match.</Message>\n"
      .. "  </Error>\n  <RequestId>r-2</RequestId>\n</ErrorResponse>",
    { code = "SignatureDoesNotMatch", retryable = false,
      message = "The request signature we calculated does not match." }, "ServiceError" },
  ["HTML of a proxy"] = { 502, { ["content-type"] = "text/html" },
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n</html>\r\n",
    { code = "502", retryable = true,
      message = "<html> <head><title>502 Bad Gateway</title></head> </html> " }, "ServiceError" },
  ["an empty body"] = { 500, nil, "",
    { code = "500", message = "HTTP status 500 without a message", retryable = true },
    "ServiceError" },
  ["a truncated body and a header"] = { 500, header "ServiceException", '{"Message":"Inter',
    { code = "ServiceException", message = '{"Message":"Inter', retryable = true },
    "ServiceException" },
  ["too much nesting"] = { 400, nil, ("["):rep(300) .. ("]"):rep(300),
    { code = "400", message = ("["):rep(300) .. ("]"):rep(209) .. "...", retryable = false },
    "ServiceError" },
  ["a redirect"] = { 307, { location = "https://elsewhere.example/" }, "",
    { code = "307", message = "HTTP status 307 without a message", retryable = false },
    "ServiceError" },
  ["Not Modified"] = { 304, nil, "",
    { code = "304", message = "HTTP status 304 without a message", retryable = false },
    "ServiceError" },
  ["a status that does not exist"] = { 999, nil, "",
    { code = "999", message = "HTTP status 999 without a message", retryable = false },
    "ServiceError" },
  ["an interim status"] = { 100, nil, "",
    { code = "100", message = "HTTP status 100 without a message", retryable = false },
    "ServiceError" },
}

describe("an error", function()
  for name, case in pairs(WHOLE) do
    it("is told whole from " .. name, function()
      local fields, err = refused(case[1], case[3], case[2])
      assert.same(case[4], fields)
      assert.is_true(err:is(case[5]))
      assert.equal(case[5] ~= "ServiceError", rawget(errors, err.code) ~= nil)
      assert.is_true(errors.is(err, errors.ServiceError))
    end)
  end

  for code in pairs(require "lambda.error_shapes") do
    it("of the model has a class: " .. code, function()
      local _, err = refused(400, '{"message":"m"}', header(code))
      assert.same({ true, true, false }, { err:is(code), errors.is(err, errors[code]),
        err:is("ParameterError") })
    end)
  end

  for _, code in ipairs { "AccessDeniedException", "ExpiredTokenException", "ThrottlingException" } do
    it("of a code that the model lacks is a ServiceError: " .. code, function()
      local _, err = refused(403, '{"message":"m"}', header(code))
      assert.same({ code, true, true }, { err.code, err:is(code), err:is("ServiceError") })
      assert.is_nil(errors[code])
    end)
  end

  for _, code in ipairs { "ParameterError", "TransportError", "CredentialsError", "Error" } do
    it("cannot call itself an error of the client's own: " .. code, function()
      local _, err = refused(400, '{"message":"m"}', header(code))
      assert.same({ code, true, code == "Error" },
        { err.code, err:is("ServiceError"), err:is(code) })
    end)
  end

  it("of the same code is the same whichever operation had it", function()
    for _, operation in ipairs { LIST, DELETE, PUT } do
      assert.same({ code = "X", message = "m", retryable = false },
        (refused(400, '{"code":"X","message":"m"}', nil, operation)))
    end
  end)

  it("has one line for the log", function()
    local _, err = read(404, '{"Type":"User","Message":"No\\nfunction\\u0007"}',
      { ["x-amzn-errortype"] = "ResourceNotFoundException", ["x-amzn-requestid"] = "r-3" })
    assert.equal("ResourceNotFoundException: No function  (get_function_event_invoke_config, HTTP 404, "
      .. "request id r-3, 2 attempts)", tostring(err))
  end)
end)

describe("the request id", function()
  for _, case in ipairs { -- headers, expected
    { { ["x-amzn-requestid"] = "a" }, "a" },
    { { ["x-amz-request-id"] = "b", ["x-amz-id-2"] = "host" }, "b" },
    { { ["x-amzn-requestid"] = "a", ["x-amz-request-id"] = "b" }, "a" },
    { { ["x-amz-id-2"] = "host" }, nil },
  } do
    it("is " .. tostring(case[2]), function()
      assert.equal(case[2], response.request_id(case[1]))
      assert.equal(case[2], refused(400, "{}", case[1]).request_id)
    end)
  end
end)

describe("a result", function()
  local DESTINATIONS = { on_success = {}, on_failure = { destination = "arn:aws:sqs:r:1:q" } }
  for _, case in ipairs { -- name, status, body, result, operation
    { "all members", 200, '{"LastModified":1573687896.493,"FunctionArn":"arn:f",'
      .. '"MaximumRetryAttempts":0,"MaximumEventAgeInSeconds":3600,"DestinationConfig":'
      .. '{"OnSuccess":{},"OnFailure":{"Destination":"arn:aws:sqs:r:1:q"}}}',
      { last_modified = 1573687896.493, function_arn = "arn:f", maximum_retry_attempts = 0,
        maximum_event_age_in_seconds = 3600, destination_config = DESTINATIONS } },
    { "a time as text", 200, '{"LastModified":"2016-11-21T19:49:20.006+0000"}',
      { last_modified = 1479757760.006 } },
    { "unknown and null members", 200, '{"New":1,"FunctionArn":null,"DestinationConfig":null}', {} },
    { "an empty object", 200, "{}", {} },
    { "an empty body", 200, "", {} },
    { "null", 200, " null ", {} },
    { "any status of success", 299, " \r\n{}", {} },
    { "no content", 204, "", {}, DELETE },
    { "an empty list", 200, '{"FunctionEventInvokeConfigs":[]}',
      { function_event_invoke_configs = {} }, LIST },
    { "a list", 200, '{"FunctionEventInvokeConfigs":[{"FunctionArn":"a"},{}],"NextMarker":"m"}',
      { function_event_invoke_configs = { { function_arn = "a" }, {} }, next_marker = "m" }, LIST },
  } do
    it("comes from " .. case[1], function()
      local result, err = read(case[2], case[3], nil, case[5])
      assert.is_nil(err)
      assert.same(case[4], result)
    end)
  end
end)

describe("an answer that cannot be understood", function()
  local NOT_JSON = "the body of the answer is not JSON: "
  local NO_OBJECT = "the body of the answer is no JSON object"
  for _, case in ipairs { -- name, body, message or its start, operation
    { "HTML", "<html>busy</html>", NOT_JSON },
    { "truncated JSON", '{"FunctionArn":"arn:', NOT_JSON },
    { "text after the JSON", "{} {}", NOT_JSON },
    { "a number that is none", '{"LastModified":NaN}', NOT_JSON },
    { "nesting without end", '{"a":' .. ("["):rep(5000) .. ("]"):rep(5000) .. "}", NOT_JSON },
    { "a NUL", '{"FunctionArn":"a"}\0', NOT_JSON },
    { "a list", '[{"FunctionArn":"a"}]', NO_OBJECT },
    { "an empty list", "[]", NO_OBJECT },
    { "a string", '"{}"', NO_OBJECT },
    { "a number", "5", NO_OBJECT },
    { "true", "true", NO_OBJECT },
    { "a string as a number", '{"MaximumRetryAttempts":"1"}',
      "the answer's MaximumRetryAttempts is no integer" },
    { "a fraction as an integer", '{"MaximumRetryAttempts":1.5}',
      "the answer's MaximumRetryAttempts is no integer" },
    { "a text that is no time", '{"LastModified":"yesterday"}',
      "the answer's LastModified is no timestamp" },
    { "a list as an object", '{"DestinationConfig":{"OnFailure":[1]}}',
      "the answer's DestinationConfig.OnFailure is no object" },
    { "an object as a list", '{"FunctionEventInvokeConfigs":{"a":1}}',
      "the answer's FunctionEventInvokeConfigs is no list", LIST },
    { "a member of a list", '{"FunctionEventInvokeConfigs":[{},{"FunctionArn":5}]}',
      "the answer's FunctionEventInvokeConfigs[2].FunctionArn is no string", LIST },
  } do
    it("is a ResponseError: " .. case[1], function()
      local headers = { ["x-amzn-requestid"] = "r-4" }
      local fields, err = refused(200, case[2], headers, case[4])
      assert.equal(case[3], fields.message:sub(1, #case[3]))
      assert.is_nil(fields.message:find("%c"))
      fields.message = nil
      assert.same({ code = "ResponseError", retryable = false, request_id = "r-4",
        body = case[2]:sub(1, 512) }, fields)
      assert.is_true(err:is("ResponseError"))
      assert.is_false(err:is("ServiceError"))
    end)
  end
end)

describe("another user of cjson", function()
  local cjson = require "cjson"

  it("does not change what an answer means", function()
    local decode = cjson.decode
    finally(function()
      cjson.decode = decode
      cjson.decode_max_depth(1000)
      cjson.decode_invalid_numbers(true)
    end)
    cjson.decode_max_depth(1)
    cjson.decode_invalid_numbers(true)
    cjson.decode = function() error("not mine") end
    assert.same({ destination_config = { on_failure = {} } },
      read(200, '{"DestinationConfig":{"OnFailure":{}}}'))
    local _, err = read(200, '{"LastModified":Infinity}')
    assert.is_true(errors.is(err, "ResponseError"))
  end)

  it("finds its options unchanged", function()
    assert.is_true(cjson.decode_invalid_numbers())
    assert.same({ 1 / 0 }, cjson.decode("[Infinity]"))
  end)
end)
