-- What a program can get wrong: the kinds of arguments, and the options.
local fake = require "support.fake"
local lambda = require "lambda"

local GET, PUT = "get_function_event_invoke_config", "put_function_event_invoke_config"
local PARAMS = { function_name = "f" }
local NO_PARAMETERS, NO_OPTIONS = "parameters must be a table, got a ", "options must be a table, got a "
local COLON = "call it with a colon: client:"

local options, journal = fake.options { fake.answer(200) }
local client = assert(lambda.new(options))
local url = { url = "https://abc.lambda-url.us-east-1.on.aws/" }

-- Each on a line of its own, which is where it must raise; the message.
local WRONG = {
  { function() lambda[GET](false) end, NO_PARAMETERS .. "boolean" },
  { function() lambda[GET]("f") end, NO_PARAMETERS .. "string" },
  { function() lambda[GET](5) end, NO_PARAMETERS .. "number" },
  { function() lambda[GET](print) end, NO_PARAMETERS .. "function" },
  { function() lambda[GET](lambda.null) end, NO_PARAMETERS .. "userdata" },
  { function() lambda[GET](PARAMS, 5) end, NO_OPTIONS .. "number" },
  { function() lambda[GET](PARAMS, "x") end, NO_OPTIONS .. "string" },
  { function() lambda[GET](PARAMS, false) end, NO_OPTIONS .. "boolean" },
  { function() client[GET](client, false) end, NO_PARAMETERS .. "boolean" },
  { function() client[GET](client, "f") end, NO_PARAMETERS .. "string" },
  { function() client[GET](client, PARAMS, true) end, NO_OPTIONS .. "boolean" },
  { function() client[GET]() end, COLON .. GET .. "{...}" },
  { function() client[GET](PARAMS) end, COLON .. GET .. "{...}" },
  { function() client[PUT](PARAMS, { timeout = 1 }) end, COLON .. PUT .. "{...}" },
  { function() client[GET]("f") end, COLON .. GET .. "{...}" },
  { function() client[GET](lambda, PARAMS) end, COLON .. GET .. "{...}" },
  { function() client[GET](setmetatable({}, { __metatable = "mine" })) end, COLON .. GET .. "{...}" },
  { function() client.sign(url) end, COLON .. "sign(request)" },
  { function() client.sign(url, { region = "us-east-1" }) end, COLON .. "sign(request)" },
  { function() client:sign("https://x/") end, NO_PARAMETERS .. "string" },
  { function() client:sign(url, "us-east-1") end, NO_OPTIONS .. "string" },
  { function() lambda.sign() end, NO_PARAMETERS .. "nil" },
  { function() lambda.sign(url, 5) end, NO_OPTIONS .. "number" },
  { function() lambda[GET](lambda, PARAMS) end, "call it with a dot: lambda." .. GET .. "{...}" },
  { function() lambda:sign(url) end, "call it with a dot: lambda.sign(request, options)" },
  { function() lambda:new { region = "us-east-1" } end, "call it with a dot: lambda.new{...}" },
  { function() lambda.new("us-east-1") end, NO_OPTIONS .. "string" },
  { function() lambda.new(5) end, NO_OPTIONS .. "number" },
  { function() lambda.new(false) end, NO_OPTIONS .. "boolean" },
  { function() lambda.new(function() end) end, NO_OPTIONS .. "function" },
}

describe("a wrong kind of argument", function()
  for _, case in ipairs(WRONG) do
    local info = debug.getinfo(case[1], "S")
    it(("raises at the caller, line %d: %s"):format(info.linedefined, case[2]), function()
      local ok, message = pcall(case[1])
      assert.same({ false, ("%s:%d: %s"):format(info.short_src, info.linedefined, case[2]) },
        { ok, message })
      assert.same({}, journal.order)
    end)
  end

  it("does not stop what follows", function()
    assert(client[GET](client, PARAMS))
    assert.equal(1, #journal.requests)
    journal.requests, journal.order = {}, {}
  end)
end)

describe("no parameters", function()
  it("are as good as an empty table", function()
    local given, noted = fake.options { fake.answer(200, [[{"Functions":[]}]]) }
    local lists = assert(lambda.new(given))
    assert(lists:list_functions())
    assert(lists:list_functions(nil, { timeout = 5 }))
    assert.same({ "/2015-03-31/functions", 5 }, { noted.requests[2].path, noted.limits[2].timeout })
    for _ in lists:list_functions_items() do error("no function") end
    assert(lists:list_functions_pages())
  end)

  it("lack what is required", function()
    local result, err = client[GET](client)
    assert.is_nil(result)
    assert.same({ { path = "function_name", message = "is required" } }, err.violations)
    assert.equal(err.message, select(2, lambda[GET]()).message)
    assert.same({}, journal.order)
  end)
end)

-- Options of lambda.new, and what the ConfigurationError says.
local REFUSED = {
  { { regoin = "x" }, 'unknown option "regoin" (did you mean "region"?)' },
  { { endpoint_url = "http://x" }, 'unknown option "endpoint_url" (did you mean "endpoint"?)' },
  { { verify = false }, 'unknown option "verify" (did you mean "ca_bundle"?)' },
  { { access_key_id = "A" }, 'unknown option "access_key_id" (did you mean "credentials"?)' },
  { { max_retries = 1 }, 'unknown option "max_retries" (did you mean "max_attempts"?)' },
  { { xyzzy = 1 }, 'unknown option "xyzzy"' },
  { { "us-east-1" }, "options have names, got 1" },
  { { regoin = "x", tiemout = 1, timeout = 0 },
    'unknown option "regoin" (did you mean "region"?); unknown option "tiemout" (did you mean '
    .. '"timeout"?); timeout: must be a number of seconds above 0 and at most 2147483, got 0' },
  { { region = "eu west" }, 'region: must be a region such as "eu-west-1", got "eu west"' },
  { { region = "a.evil.example/" },
    'region: must be a region such as "eu-west-1", got "a.evil.example/"' },
  { { endpoint = "127.0.0.1:4566" },
    "endpoint: the URL is refused: it must start with http:// or https://" },
  { { credentials = "AKID" }, "credentials: must be a table or a function, got a string" },
  { { credentials = {} }, "credentials: access_key_id: is missing; secret_access_key: is missing" },
  { { max_attempts = 0 }, "max_attempts: must be an integer from 1 to 2147483647, got 0" },
  { { max_attempts = 1.5 }, "max_attempts: must be an integer from 1 to 2147483647, got 1.5" },
  { { validate = "no" }, 'validate: must be true or false, got "no"' },
  { { runtime = { sned = print } }, 'runtime: unknown function "sned" (did you mean "send"?)' },
  { { runtime = { send = "http" } }, "runtime: send: must be a function, got a string" },
  { { mfa_code = "123456" }, "mfa_code: must be a function, got a string" },
  { { runtime = print }, "runtime: must be a table of functions, got a function" },
  { { retry_on = "Throttling" }, "retry_on: must be a list of error codes, or a function of an error" },
  { { retry_on = {} }, "retry_on: must be a list of error codes, or a function of an error" },
  { { retry_on = { 409 } }, "retry_on: must be a list of error codes, or a function of an error" },
  { setmetatable({}, { __index = { region = "us-east-1" } }),
    "the table has a metatable: inherited options would be dropped in silence" },
}

-- Options of one call likewise.
local REFUSED_AT_CALL = {
  { { timout = 1 }, 'unknown option "timout" (did you mean "timeout"?)' },
  { { timeout = "1" },
    'timeout: must be a number of seconds above 0 and at most 2147483, got "1"' },
  { { timeout = 0 / 0 }, "timeout: must be a number of seconds above 0 and at most 2147483, got "
    .. ("%.14g"):format(0 / 0) },
  { { connect_timeout = -1 },
    "connect_timeout: must be a number of seconds above 0 and at most 2147483, got -1" },
  { { max_attempts = 1e300 }, "max_attempts: must be an integer from 1 to 2147483647, got 1e+300" },
  { { region = "eu-west-1" }, '"region" is an option of lambda.new, not of one call' },
  { { credentials = fake.KEYS }, '"credentials" is an option of lambda.new, not of one call' },
  { setmetatable({}, { __index = { timeout = 1 } }),
    "the table has a metatable: inherited options would be dropped in silence" },
}

describe("an option that is refused", function()
  for _, case in ipairs(REFUSED) do
    it("makes no client: " .. case[2], function()
      local made, err = lambda.new(case[1])
      assert.is_nil(made)
      assert.same({ code = "ConfigurationError", message = case[2], retryable = false },
        fake.fields(err))
      assert.is_true(err:is("ConfigurationError"))
    end)
  end

  for _, case in ipairs(REFUSED_AT_CALL) do
    it("sends nothing: " .. case[2], function()
      local result, err = client[GET](client, PARAMS, case[1])
      assert.is_nil(result)
      assert.same({ code = "ConfigurationError", message = case[2], retryable = false,
        operation = GET, attempts = 0 }, fake.fields(err))
      assert.same({}, journal.order)
    end)
  end
end)

describe("options", function()
  it("may be none", function()
    assert.truthy(lambda.new())
    assert.truthy(lambda.new {})
  end)

  it("may have a metatable that inherits nothing", function()
    assert.truthy(lambda.new(setmetatable({ region = "us-east-1" }, { __name = "mine" })))
  end)

  it("are copied", function()
    local given, noted = fake.options({ fake.answer(200) }, { timeout = 5 })
    given.credentials = fake.copy(fake.KEYS)
    local made = assert(lambda.new(given))
    given.region, given.timeout = "eu-west-1", 1
    given.credentials.access_key_id, given.runtime.send = "OTHER", error
    assert(made[GET](made, PARAMS))
    assert.same({ "lambda.us-east-1.amazonaws.com", 5, "AKIDEXAMPLE" }, { noted.requests[1].host,
      noted.limits[1].timeout, noted.requests[1].headers.authorization:match("Credential=(%w+)") })
  end)
end)

describe("every operation", function()
  it("is a function of the module and a method", function()
    for _, operation in ipairs(require("lambda.core").operations()) do
      assert.same({ "function", "function" }, { type(lambda[operation]), type(client[operation]) })
    end
  end)
end)
