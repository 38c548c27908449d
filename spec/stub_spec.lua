-- The stand-in for tests of users. What it answers is judged by botocore, and by the client itself.
local child = require "support.child"
local cjson = require "cjson"
local fake = require "support.fake"
local fresh = require "support.fresh"
local lambda = require "lambda"
local stubs = require "lambda.stub"

local GET, PUT = "get_function_event_invoke_config", "put_function_event_invoke_config"
local DELETE, LIST = "delete_function_event_invoke_config", "list_function_event_invoke_configs"
local F = { function_name = "f" }
local QUEUE = "arn:aws:sqs:us-east-1:123456789012:q"
local CONFIG = {
  last_modified = 1767323045.123, function_arn = "arn:aws:lambda:us-east-1:123456789012:function:f:1",
  maximum_retry_attempts = 0, maximum_event_age_in_seconds = 60,
  destination_config = { on_success = {}, on_failure = { destination = QUEUE } },
}

local function line_of(level)
  local info = debug.getinfo((level or 1) + 1, "Sl")
  return ("%s:%d"):format(info.short_src, info.currentline)
end

-- What a function raises, without the place at its start.
local function raised(fn, ...)
  local ok, message = pcall(fn, ...)
  assert.is_false(ok)
  return (message:gsub("^[^\n]-:%d+: ", ""))
end

describe("a stub's client", function()
  local stub, client

  before_each(function()
    stub = stubs.new()
    client = stub.client
  end)

  it("has the methods of a real one", function()
    assert.equal(getmetatable(assert(lambda.new {})), getmetatable(client))
  end)

  it("gives the answers in their order, new tables each time", function()
    stub:answer(GET, CONFIG):answer(GET, { maximum_retry_attempts = 2 })
    local first, err, metadata = client[GET](client, F)
    assert.same({ CONFIG, nil, 200, 1 }, { first, err, metadata.status, metadata.attempts })
    assert.same({ maximum_retry_attempts = 2 }, (client[GET](client, F)))
    stub:answer(GET, CONFIG)
    assert.not_equal(first, (client[GET](client, F)))
  end)

  it("gives an answer as often as is asked", function()
    stub:answer(DELETE, nil, { times = 2 }):fail(DELETE, "ServiceException")
    assert.same({}, (client[DELETE](client, F)))
    assert.same({}, (client[DELETE](client, F)))
    assert.is_nil((client[DELETE](client, F)))
  end)

  it("keeps the answer that was queued, whatever becomes of the table", function()
    local answer = { function_event_invoke_configs = { { maximum_retry_attempts = 1 } } }
    stub:answer(LIST, answer)
    answer.function_event_invoke_configs[1].maximum_retry_attempts = 2
    assert.same({ function_event_invoke_configs = { { maximum_retry_attempts = 1 } } },
      (client[LIST](client, F)))
  end)

  it("gives a payload that was queued as a table, as JSON to who asks for bytes",
    function()
      stub:answer("invoke", { payload = { a = { "x" } } }, { times = 2 })
      assert.same({ a = { "x" } }, client:invoke({ function_name = "f", payload = {} }).payload)
      assert.equal('{"a":["x"]}', client:invoke({ function_name = "f", payload = "{}" }).payload)
    end)

  it("computes an answer from the parameters", function()
    stub:answer(PUT, function(params, call)
      assert.equal(PUT, call.operation)
      local attempts = params.maximum_retry_attempts
      params.maximum_retry_attempts = 9
      return { maximum_retry_attempts = attempts }
    end)
    assert.same({ maximum_retry_attempts = 2 },
      (client[PUT](client, { function_name = "f", maximum_retry_attempts = 2 })))
    assert.equal(2, stub:last().params.maximum_retry_attempts)
  end)

  it("computes an error, too", function()
    stub:answer(GET, function() return nil, "ResourceNotFoundException", { message = "gone" } end)
    local _, err = client[GET](client, F)
    assert.same({ "ResourceNotFoundException", "gone" }, { err.code, err.message })
  end)

  it("has a standing answer for what is not queued", function()
    stub:always(GET, { maximum_retry_attempts = 1 }):answer(GET, { maximum_retry_attempts = 2 })
    local seen = {}
    for i = 1, 3 do seen[i] = client[GET](client, F).maximum_retry_attempts end
    assert.same({ 2, 1, 1 }, seen)
    assert.is_true(stub:verify())
  end)

  it("refuses parameters as any client does, and takes no answer for that", function()
    stub:answer(PUT)
    local _, err = client[PUT](client, { function_name = "f", maximum_retry_attempts = 3 })
    assert.is_true(lambda.errors.is(err, "ParameterError"))
    assert.equal("maximum_retry_attempts: 3 is above the maximum of 2", err.message)
    assert.equal(err, stub:last(PUT).err)
    assert.truthy(client[PUT](client, { function_name = "f", maximum_retry_attempts = 2 }))
    assert.has_error(function() client[PUT](F) end)
  end)

  it("may be called by an answer", function()
    stub:answer(GET, function() return client[GET](client, { function_name = "g" }) end)
    stub:answer(GET, { maximum_retry_attempts = 1 }):answer(DELETE)
    assert.same({ maximum_retry_attempts = 1 }, (client[GET](client, F)))
    client[DELETE](client, F)
    local order = {}
    for i, call in ipairs(stub.calls) do order[i] = call.operation .. " " .. call.params.function_name end
    assert.same({ GET .. " f", GET .. " g", DELETE .. " f" }, order)
  end)

  it("signs with keys of its own", function()
    local headers = client:sign { method = "GET", url = "https://example.com/" }
    assert.truthy(headers.authorization:find("Credential=AKIDSTUB/%d+/us%-east%-1/lambda/"))
  end)
end)

describe("a stubbed error", function()
  local stub, client

  before_each(function()
    stub = stubs.new()
    client = stub.client
  end)

  it("of the service is one of its class", function()
    stub:fail(GET, "TooManyRequestsException", {
      message = "Rate Exceeded.", reason = "CallerRateLimitExceeded", retry_after_seconds = "3",
    })
    local result, err, metadata = client[GET](client, F)
    assert.is_nil(result)
    assert.equal(err, metadata)
    assert.is_true(err:is(lambda.errors.TooManyRequestsException))
    assert.same({ "Rate Exceeded.", 429, "User", "CallerRateLimitExceeded", "3", "stub-1", GET, true },
      { err.message, err.status, err.type, err.reason, err.retry_after_seconds, err.request_id,
        err.operation, err.retryable })
  end)

  for code, expected in pairs {
    ServiceException = { 500, "Service", true, "ServiceException" },
    ResourceConflictException = { 409, "User", false, "ResourceConflictException" },
    AccessDeniedException = { 403, nil, false, "ServiceError" },
    ThrottlingException = { 400, nil, true, "ServiceError" },
  } do
    it("has the status and the type of " .. code, function()
      stub:fail(PUT, code)
      local _, err = client[PUT](client, { function_name = "f", maximum_retry_attempts = 0 })
      assert.same(expected, { err.status, err.type, err.retryable,
        err:is(expected[4]) and expected[4] })
      assert.same({ code, "stubbed " .. code }, { err.code, err.message })
    end)
  end

  it("is one of the transport", function()
    stub:fail(GET, "TransportError", { kind = "resolve", message = "no such host", sent = false })
      :fail(GET, "TransportError"):fail(GET, "TimeoutError")
    local seen = {}
    for i = 1, 3 do
      local _, err = client[GET](client, F)
      seen[i] = { err.code, err.kind, err.message, err.sent, err:is "TransportError" }
    end
    assert.same({
      { "TransportError", "resolve", "no such host", false, true },
      { "TransportError", "closed", "stubbed TransportError", true, true },
      { "TimeoutError", "timeout", "stubbed TimeoutError", true, true },
    }, seen)
  end)

  it("is what a strange answer makes", function()
    stub:respond(GET, { status = 200, body = "<html>" }):respond(GET, { status = 502 })
    stub:respond(GET, { status = 404, headers = { ["X-Amzn-ErrorType"] = "ResourceNotFoundException" } })
    local _, err = client[GET](client, F)
    assert.is_true(err:is "ResponseError")
    _, err = client[GET](client, F)
    assert.same({ 502, "502" }, { err.status, err.code })
    _, err = client[GET](client, F)
    assert.is_true(err:is "ResourceNotFoundException")
  end)

  it("is tried again at once when the client may", function()
    stub = stubs.new { max_attempts = 3 }
    stub:fail(GET, "ServiceException", nil, { times = 2 }):answer(GET)
    local result, _, metadata = stub.client[GET](stub.client, F)
    assert.same({ {}, 3, 2 }, { result, metadata.attempts, #stub.slept })
    assert.equal(1, stub:count(GET))
  end)

  it("ends at a deadline that waits alone bring near", function()
    stub = stubs.new { max_attempts = 9, deadline = 3, retry_mode = "standard" }
    stub:fail(GET, "TooManyRequestsException", { retry_after_seconds = "2" }, { times = 9 })
    local _, err = stub.client[GET](stub.client, F)
    assert.same({ "deadline", 2 }, { err.gave_up, err.attempts })
  end)
end)

describe("a stub refuses", function()
  local stub = stubs.new()

  for title, case in pairs {
    ["an unknown member"] = { { GET, { last_modifed = 1 } },
      'last_modifed: unknown member (did you mean "last_modified"?)' },
    ["a member of another type"] = { { GET, { function_arn = 1 } },
      "function_arn: must be a string, not a number" },
    ["a member that is out of range"] = { { GET, { maximum_retry_attempts = 3 } },
      "maximum_retry_attempts: 3 is above the maximum of 2" },
    ["a list that is none"] = { { LIST, { function_event_invoke_configs = { a = 1 } } },
      "function_event_invoke_configs: must be a list: keys 1, 2, 3, ... without a gap" },
    ["a member below"] = { { LIST, { function_event_invoke_configs = { {}, { x = 1 } } } },
      "function_event_invoke_configs[2].x: unknown member" },
    ["members where there are none"] = { { DELETE, { status = 1 } }, "status: unknown member" },
    ["what is no table"] = { { GET, 1 }, "it must be a table, or nil and an error code" },
  } do
    it(title, function()
      assert.equal(("impossible answer of %s: %s"):format(case[1][1], case[2]),
        raised(stub.answer, stub, case[1][1], case[1][2]))
    end)
  end

  for title, case in pairs {
    ["an unknown code"] = { { "ResourceNotFound" },
      'ResourceNotFound is no error of ' .. GET .. ' (did you mean "ResourceNotFoundException"?)' },
    ["a code of other operations"] = { { "ResourceConflictException" },
      "ResourceConflictException is no error of " .. GET },
    ["a member that an error lacks"] = { { "ServiceException", { reason = "x" } },
      "reason: unknown member" },
    ["an unknown kind"] = { { "TransportError", { kind = "dns" } }, 'kind: must be resolve, connect, '
      .. 'tls, timeout, closed, proxy, too_large, phase or other, got "dns"' },
    ["a TransportError that is a TimeoutError"] = { { "TransportError", { kind = "timeout" } },
      "kind: timeout is none of a TransportError" },
    ["no code"] = { {}, "it must be a table, or nil and an error code" },
  } do
    it(title .. " of an error", function()
      assert.equal(("impossible answer of %s: %s"):format(GET, case[2]),
        raised(stub.fail, stub, GET, case[1][1], case[1][2]))
    end)
  end

  it("an operation that there is not, by each of its functions", function()
    for _, name in ipairs { "answer", "fail", "respond", "always", "count", "last", "assert_called" } do
      assert.equal('no operation get_function_event_invoke_confg (did you mean "' .. GET .. '"?)',
        raised(stub[name], stub, "get_function_event_invoke_confg"))
    end
    assert.equal("no operation nil", raised(stub.answer, stub))
  end)

  it("times and responses and options that are none", function()
    for _, times in ipairs { 0, 1.5, "2", -1 } do
      assert.truthy(raised(stub.answer, stub, GET, {}, { times = times }):find("^times: must be "))
    end
    assert.equal("options must be a table such as { times = 2 }, got a number",
      raised(stub.answer, stub, GET, {}, 2))
    assert.equal('unknown member "time" (did you mean "times"?)',
      raised(stub.answer, stub, GET, {}, { time = 2 }))
    for problem, response in pairs {
      ["a response must be a table such as { status = 502 }, got a string"] = "<html>",
      ["status: is missing"] = { body = "" },
      ["status: must be an integer from 100 to 599, got 99"] = { status = 99 },
      ["status: must be an integer from 100 to 599, got 200"] = { status = "200" },
      ["headers: must be a table, got a string"] = { status = 200, headers = "Date: now" },
      ["headers: must be strings by names"] = { status = 200, headers = { ["retry-after"] = 5 } },
      ["body: must be a string, got a table"] = { status = 200, body = {} },
      ['unknown member "code"'] = { status = 200, code = 5 },
    } do
      assert.equal(problem, raised(stub.respond, stub, GET, response))
    end
    assert.equal(("impossible answer of %s: the members of an error must be a table, got a string"):format(GET),
      raised(stub.fail, stub, GET, "ServiceException", "words"))
    assert.same({}, stub.calls)
    assert.is_true(stub:verify())
    assert.equal('ConfigurationError: unknown option "regoin" (did you mean "region"?)',
      raised(stubs.new, { regoin = "x" }))
  end)

  it("a dot for a colon, and a colon for a dot", function()
    assert.equal("call it with a colon: stub:answer(...)", raised(stub.answer, GET, {}))
    assert.equal("call it with a colon: stub:verify(...)", raised(stub.verify))
    assert.equal("call it with a dot: stub.new{...}", raised(stubs.new, stubs))
    assert.equal("call it with a dot: stub.fake{...}", raised(stubs.fake, stubs, { functions = {} }))
  end)

  it("what JSON does not have in a payload", function()
    assert.equal('impossible answer of invoke: payload["a"]: is a function, which JSON does not have',
      raised(stub.answer, stub, "invoke", { payload = { a = print } }))
  end)

  it("what a function answers, when it is called", function()
    stub:answer(GET, function() return { nonsense = 1 } end)
    local problem = "impossible answer of " .. GET .. ": nonsense: unknown member"
    assert.equal(problem, raised(stub.client[GET], stub.client, F))
    assert.equal(problem, raised(stub.verify, stub))
  end)

  it("at the line that is wrong", function()
    local _, message = pcall(function() stub:answer(GET, { x = 1 }) end)
    assert.equal(line_of():gsub("%d+$", function(n) return ("%d"):format(n - 1) end)
      .. ": impossible answer of " .. GET .. ": x: unknown member", message)
  end)
end)

describe("a stub tells", function()
  local stub, client

  before_each(function()
    stub = stubs.new()
    client = stub.client
    stub:always(GET):always(PUT)
  end)

  it("which calls there were, with copies of their parameters", function()
    local params = { function_name = "f", destination_config = { on_failure = { destination = QUEUE } } }
    client[PUT](client, params, { timeout = 3 })
    params.destination_config.on_failure.destination = "changed"
    local call = stub.calls[1]
    assert.same({ PUT, QUEUE, { timeout = 3 }, client, {} }, { call.operation,
      call.params.destination_config.on_failure.destination, call.options, call.client, call.result })
    assert.truthy(call.where:find("stub_spec.lua:%d+$"))
  end)

  it("how many, and which was the last", function()
    client[GET](client, F)
    client[PUT](client, { function_name = "g", maximum_retry_attempts = 0 })
    client[GET](client, { function_name = "h" })
    assert.same({ 3, 2, 1, 0 }, { stub:count(), stub:count(GET), stub:count(PUT), stub:count(LIST) })
    assert.same({ "h", "g", nil }, { stub:last().params.function_name,
      stub:last(PUT).params.function_name, stub:last(LIST) })
  end)

  it("that some call had these parameters", function()
    client[PUT](client, { function_name = "f", maximum_retry_attempts = 1 })
    client[PUT](client, { function_name = "g", maximum_retry_attempts = 2 })
    assert.equal(stub.calls[1], stub:assert_called(PUT, { function_name = "f", maximum_retry_attempts = 1 }))
    assert.equal(stub.calls[2], stub:assert_called(PUT))
    assert.equal(stub.calls[2],
      stub:assert_called(PUT, { function_name = stubs.any, maximum_retry_attempts = 2 }))
  end)

  it("what the nearest call differs in", function()
    client[PUT](client, { function_name = "other", qualifier = "1" })
    client[PUT](client, {
      function_name = "f", qualifier = "dev", destination_config = { on_failure = { destination = QUEUE } },
    })
    local line = line_of():gsub("%d+$", function(n) return ("%d"):format(n - 3) end)
    assert.equal(("no call of %s had these parameters; call 2 of 2 (%s) differs in\n"):format(PUT, line)
      .. '  destination_config.on_failure.destination: expected "x", got "' .. QUEUE .. '"\n'
      .. '  destination_config.on_success: expected {}, got nothing\n'
      .. '  maximum_retry_attempts: expected anything, got nothing\n'
      .. '  qualifier: expected nothing, got "dev"',
      raised(stub.assert_called, stub, PUT, {
        function_name = "f", maximum_retry_attempts = stubs.any,
        destination_config = { on_success = {}, on_failure = { destination = "x" } },
      }))
  end)

  it("that an operation was not called", function()
    client[GET](client, F)
    assert.equal(LIST .. " was not called; calls in all: 1", raised(stub.assert_called, stub, LIST))
  end)

  it("of a call that nothing answers, at its line, and again in verify", function()
    local ok, message = pcall(function() client[LIST](client, F) end)
    local line = line_of():gsub("%d+$", function(n) return ("%d"):format(n - 1) end)
    local text = line .. ": unexpected call of " .. LIST .. ": no answer is left for it"
    assert.same({ false, text }, { ok, message })
    assert.same({ false, text }, { pcall(stub.verify, stub) })
  end)

  it("of answers that were not asked for, each by its line", function()
    stub:answer(DELETE, {}, { times = 3 })
    stub:answer(GET)
    client[DELETE](client, F)
    local here = tonumber(line_of():match("%d+$"))
    local file = line_of():match("^(.*):")
    assert.same({ false, ("%s:%d: %s was not called as often as was queued (2 left)\n"
      .. "%s:%d: %s was not called as often as was queued (1 left)"):format(file, here - 3, DELETE, file,
      here - 2, GET) }, { pcall(stub.verify, stub) })
  end)

  it("nothing after a reset, but keeps what it always answers", function()
    stub:answer(GET, { maximum_retry_attempts = 1 })
    pcall(client[LIST], client, F)
    stub:reset()
    assert.is_true(stub:verify())
    assert.same({ {}, 1 }, { (client[GET](client, F)), stub:count() })
  end)
end)

describe("an installed stub", function()
  local stub

  before_each(function() stub = stubs.new():install() end)
  after_each(function() stub:restore() end)

  it("answers the functions of the module, also those that were taken before", function()
    local get = lambda[GET]
    stub:answer(GET, CONFIG):answer(GET)
    assert.same(CONFIG, (lambda[GET](F)))
    assert.same({}, (get(F)))
    assert.equal(2, stub:count(GET))
  end)

  it("answers clients that are made while it is there, whatever they are told", function()
    local new = lambda.new
    local client = assert(new {
      region = "eu-west-1", profile = "no-such-profile", endpoint = "http://127.0.0.1:1", max_attempts = 2,
      credentials = function() error("asked for keys") end, proxy = "http://127.0.0.1:1",
      shared_dict = "none",
      runtime = { send = function() error("sent") end },
    })
    stub:fail(GET, "ServiceException"):answer(GET, CONFIG)
    assert.same(CONFIG, (client[GET](client, F)))
    assert.equal(client, stub:last().client)
  end)

  it("lets wrong options be wrong", function()
    local _, err = lambda.new { regoin = "x" }
    assert.equal('unknown option "regoin" (did you mean "region"?)', err.message)
    local _, message = pcall(function() lambda.new(1) end)
    assert.truthy(message:find("stub_spec.lua:%d+: options must be a table"))
  end)

  it("is alone", function()
    local message = raised(function() stubs.new():install() end)
    assert.truthy(message:find("^another stub is installed %(.*stub_spec.lua:%d+%): restore%(%) it first"))
  end)

  it("leaves no trace once it is restored", function()
    local default = require "lambda.default"
    stub:restore()
    local before = { default.new, default.client, default.stub }
    stub:install():restore():restore()
    assert.same(before, { default.new, default.client, default.stub })
    assert.equal(before[1], require("lambda.client").new)
  end)

  it("runs a function, restores and verifies", function()
    stub:restore():answer(GET, { maximum_retry_attempts = 1 })
    assert.equal(3, stub:run(function(n) return n + lambda[GET](F).maximum_retry_attempts end, 2))
    assert.equal("oops", raised(stub.run, stub, function() error("oops") end))
    stub:answer(GET)
    assert.truthy(raised(stub.run, stub, function() end):find("was not called as often", 1, true))
    assert.is_nil(require("lambda.default").stub)
  end)
end)

-- busted gives an insulated block modules of its own.
insulate("insulated", function()
  it("the stub, the module and their errors belong together", function()
    local own, stub = require "lambda", require("lambda.stub").new():install()
    stub:fail(GET, "ResourceNotFoundException")
    local _, err = own[GET](F)
    assert.is_true(own.errors.is(err, own.errors.ResourceNotFoundException))
    stub:restore()
  end)
end)

describe("a stub", function()
  it("looks nothing up: no variable, no file", function()
    local require, journal = fresh.world { env = {
      AWS_MAX_ATTEMPTS = "junk", AWS_ENDPOINT_URL = "junk", AWS_ENDPOINT_URL_LAMBDA = "junk",
      AWS_PROFILE = "none", AWS_REGION = "_", AWS_RETRY_MODE = "junk", https_proxy = "junk://",
      AWS_USE_FIPS_ENDPOINT = "junk", AWS_CA_BUNDLE = "/nonexistent", HOME = "/nonexistent",
    } }
    local stub = require("lambda.stub").new()
    stub:fail(GET, "ServiceException")
    local _, err, metadata = stub.client[GET](stub.client, F)
    assert.same({ "ServiceException", 1, {} }, { err.code, metadata.attempts, journal.opened })
  end)

  it("makes no global, loads no libcurl, and needs no test framework", function()
    assert.equal("PASSED\nexit status 0\n", child.run [[
      local before = {}
      for name in pairs(_G) do before[name] = true end
      local lambda, stub = require "lambda", require("lambda.stub").new()
      stub:answer("get_function_event_invoke_config", { maximum_retry_attempts = 1 })
      assert(stub:run(function()
        return lambda.get_function_event_invoke_config { function_name = "f" }
      end).maximum_retry_attempts == 1)
      stub:assert_called("get_function_event_invoke_config", { function_name = "f" })
      for name in pairs(_G) do assert(before[name], name) end
      assert(not package.loaded["lambda.curl"])
      print("PASSED")]])
  end)

  it("has time that goes on by its waits", function()
    local stub = stubs.new { runtime = { now = function() return fake.NOW end }, max_attempts = 2 }
    stub:fail(GET, "TooManyRequestsException", { retry_after_seconds = "5" }):answer(GET)
    local _, _, metadata = stub.client[GET](stub.client, F)
    assert.is_true(math.abs(stub.slept[1] - metadata.seconds) < 1e-5)
  end)

  it("has every function of a runtime, and none of them reaches out", function()
    local client = assert(lambda.new {})
    require "lambda.stub.hermetic"(client, {}, function(request)
      if request.path == "/" then return { status = 200, headers = { a = "b" }, body = "text" } end
      return nil, { kind = "closed" }
    end)
    local runtime = client._settings.runtime
    for name in pairs(require("lambda.runtime.plain").new()) do assert.truthy(runtime[name], name) end
    local stream = runtime.open { path = "/" }
    assert.same({ 200, { a = "b" }, "text", nil },
      { stream.status, stream.headers, stream:read(), stream:read() })
    stream = runtime.open { path = "/" }
    stream:close()
    assert.is_nil(stream:read())
    assert.same({ nil, { kind = "closed" } }, { runtime.open { path = "/x" } })
    assert.is_nil((runtime.run { "true" }))
  end)

  it("answers what botocore reads as it was meant", function()
    local answers, input = require "lambda.stub.answer", os.tmpname()
    local file = assert(io.open(input, "w"))
    for operation, case in pairs {
      [GET] = { "GetFunctionEventInvokeConfig", CONFIG },
      [LIST] = { "ListFunctionEventInvokeConfigs",
        { function_event_invoke_configs = { CONFIG, { maximum_retry_attempts = 1 } }, next_marker = "é\"\\" } },
      [DELETE] = { "DeleteFunctionEventInvokeConfig", {} },
    } do
      local made = assert(answers.result(operation, case[2]))
      file:write(cjson.encode { operation = case[1], status = made.status, body = made.body }, "\n")
    end
    file:close()
    local pipe = io.popen("env -u LD_PRELOAD /usr/bin/python3 spec/support/answer_oracle.py <" .. input)
    local read = {}
    for line in pipe:lines() do read[#read + 1] = cjson.decode(line) end
    pipe:close()
    os.remove(input)
    table.sort(read, function(a, b) return #cjson.encode(a) < #cjson.encode(b) end)
    local config = {
      LastModified = 1767323045.123, FunctionArn = CONFIG.function_arn, MaximumRetryAttempts = 0,
      MaximumEventAgeInSeconds = 60,
      DestinationConfig = { OnSuccess = {}, OnFailure = { Destination = QUEUE } },
    }
    assert.same({ {}, config, { FunctionEventInvokeConfigs = { config, { MaximumRetryAttempts = 1 } },
      NextMarker = 'é"\\' } }, read)
  end)
end)
