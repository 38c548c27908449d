-- The fake with a memory, beside the local endpoint, which answers as the service was recorded to:
-- the same random calls, the same answers. SEED=n repeats one.
local core = require "lambda.core"
local endpoint = require "support.endpoint"
local lambda = require "lambda"
local stubs = require "lambda.stub"

local SEED = tonumber(os.getenv("SEED")) or os.time() % 1000000
local CALLS = 3000
local FUNCTIONS = { ["my-function"] = { 1, 2, "BLUE", "prod" }, other = { "prod" }, ["a.b"] = {} }

local random, pick, maybe = require "support.random"(SEED)

local BARE = { "my-function", "my-function", "other", "a.b" }
local PREFIXES = {
  "", "", "", "", "function:", "123456789012:", "123456789012:function:", "us-east-1:",
  "us-east-1:123456789012:function:", "arn:aws:lambda:us-east-1:123456789012:function:",
}
local OUT_OF_REACH = {
  "arn:aws:lambda:eu-west-1:123456789012:function:f", "210987654321:function:f", "unknown",
}
local QUALIFIERS = { "$LATEST", "1", "2", "BLUE", "prod", "prod", "none" }
local DESTINATIONS = {
  "arn:aws:sqs:us-east-1:123456789012:q", "arn:aws:sns:us-east-1:123456789012:t",
  "arn:aws:events:us-east-1:123456789012:event-bus/b", "arn:aws:s3:::bucket", "",
  "arn:aws:sqs:us-east-1:123456789012:q.fifo", "kafka://topic",
  "arn:aws:dynamodb:us-east-1:123456789012:table/t",
  "arn:aws:lambda:us-east-1:123456789012:function:other",
  "arn:aws:lambda:us-east-1:123456789012:function:my-function",
  "arn:aws:lambda:us-east-1:123456789012:function:my-function:none",
  "arn:aws:lambda:us-east-1:123456789012:function:unknown",
  "arn:aws:lambda:eu-west-1:123456789012:function:other",
}

-- What is bad is rare, so that what comes after the first check is reached.
local function rarely(bad, good)
  return random(1, 12) == 1 and pick(bad) or pick(good)
end

local function destination()
  return pick { core.null, {}, { destination = pick(DESTINATIONS) }, { destination = pick(DESTINATIONS) } }
end

local function settings()
  return {
    maximum_retry_attempts = maybe(rarely({ 3, -1 }, { 0, 1, 2 })),
    maximum_event_age_in_seconds = maybe(rarely({ 59, 21601 }, { 60, 3600, 21600 })),
    destination_config = maybe({ on_success = maybe(destination()), on_failure = maybe(destination()) }),
  }
end

local NOTHING = function() return {} end
local MAKERS = {
  put = settings, update = settings, get = NOTHING, delete = NOTHING,
  list = function() return { max_items = maybe(rarely({ 0, 51 }, { 1, 2, 50 })), marker = maybe("last") } end,
}

local function call_of()
  local verb = pick { "put", "put", "put", "update", "update", "get", "get", "delete", "list", "list" }
  local params = MAKERS[verb]()
  local qualifier = pick(QUALIFIERS)
  params.function_name = rarely(OUT_OF_REACH, { pick(PREFIXES) .. pick(BARE) })
    .. (maybe(":" .. qualifier) or "")
  params.qualifier = verb ~= "list" and maybe(rarely(QUALIFIERS, { qualifier })) or nil
  return verb .. "_function_event_invoke_config" .. (verb == "list" and "s" or ""), params
end

-- What differs between two that behave alike.
local function masked(result)
  local configs = result.function_event_invoke_configs or { result }
  for _, config in ipairs(configs) do
    config.last_modified = type(config.last_modified)
  end
  result.next_marker = result.next_marker and "…"
  return result
end

-- Both sides have markers of their own: each gets its last one.
local function caller(client)
  local marker
  return function(operation, given)
    local params = {}
    for name, value in pairs(given) do params[name] = value end
    params.marker = params.marker and marker
    local result, err = client[operation](client, params, { validate = false, max_attempts = 1 })
    if not result then
      return { code = err.code, message = err.message:gsub("user/%a+", "user"), status = err.status,
               type = err.type }
    end
    marker = result.next_marker
    return masked(result)
  end
end

describe("the fake", function()
  local server

  setup(function() server = endpoint.start() end)
  teardown(function() server:stop() end)

  it("answers as the service was recorded to (SEED=" .. SEED .. ")", function()
    for name, qualifiers in pairs(FUNCTIONS) do
      server:control("functions", { name = name, aliases = qualifiers })
    end
    local ours = caller(stubs.fake({ functions = FUNCTIONS }).client)
    local theirs = caller(assert(lambda.new {
      region = "us-east-1", endpoint = server.url,
      credentials = { access_key_id = "AKIDEXAMPLE",
        secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" },
    }))
    local succeeded = 0
    for i = 1, CALLS do
      local operation, params = call_of()
      local expected = theirs(operation, params)
      assert.same({ i, operation, params, expected }, { i, operation, params, ours(operation, params) })
      succeeded = succeeded + (expected.code and 0 or 1)
    end
    assert.is_true(succeeded > CALLS / 5)
  end)

  it("keeps what a put made, to its milliseconds", function()
    local stub = stubs.fake { functions = { "f" },
      client = { runtime = { now = function() return 1767323045.1234 end } } }
    local put = assert(stub.client:put_function_event_invoke_config {
      function_name = "f", maximum_retry_attempts = 1,
    })
    assert.same({ put, 1767323045.123 },
      { assert(stub.client:get_function_event_invoke_config { function_name = "f" }), put.last_modified })
  end)

  it("has each function in every region, and other accounts", function()
    local stub = stubs.fake { functions = { "f" }, account_id = "210987654321" }:install()
    local arns = {}
    for i, region in ipairs { "us-east-1", "cn-north-1", "us-gov-west-1" } do
      local client = assert(lambda.new { region = region })
      assert.is_nil((client:get_function_event_invoke_config { function_name = "f" }))
      arns[i] = assert(client:put_function_event_invoke_config {
        function_name = "f", maximum_retry_attempts = 1,
      }).function_arn
    end
    stub:restore()
    assert.same({
      "arn:aws:lambda:us-east-1:210987654321:function:f:$LATEST",
      "arn:aws-cn:lambda:cn-north-1:210987654321:function:f:$LATEST",
      "arn:aws-us-gov:lambda:us-gov-west-1:210987654321:function:f:$LATEST",
    }, arns)
  end)

  it("fails once where that is queued", function()
    local stub = stubs.fake { functions = { "f" } }
    stub:fail("list_function_event_invoke_configs", "TooManyRequestsException")
    local _, err = stub.client:list_function_event_invoke_configs { function_name = "f" }
    assert.equal("TooManyRequestsException", err.code)
    assert.same({ function_event_invoke_configs = {} },
      (stub.client:list_function_event_invoke_configs { function_name = "f" }))
    assert.is_true(stub:verify())
  end)

  it("refuses a marker that it did not give", function()
    local client = stubs.fake({ functions = { "f" } }).client
    for _, marker in ipairs { "x", "next-", "next-abc", "next-zz" } do
      local _, err = client:list_function_event_invoke_configs { function_name = "f", marker = marker }
      assert.same({ "InvalidParameterValueException", "The marker '" .. marker .. "' is not valid." },
        { err.code, err.message })
    end
  end)

  for title, case in pairs {
    ["no options"] = { nil, "options must be a table, got a nil" },
    ["no functions"] = { {}, "functions: is missing" },
    ["functions that are none"] = { { functions = { 1 } },
      "functions: must be names in a list, or lists of qualifiers by name" },
    ["an unknown option"] = { { functions = {}, accountid = "1" },
      'unknown option "accountid" (did you mean "account_id"?)' },
    ["bad options of the client"] = { { functions = {}, client = { x = 1 } },
      'ConfigurationError: unknown option "x"' },
  } do
    it("refuses " .. title, function()
      local ok, message = pcall(function() stubs.fake(case[1]) end)
      assert.same({ false, case[2] }, { ok, (message:gsub("^.-:%d+: ", "")) })
      assert.truthy(message:find("stub_fake_spec.lua:%d+: "))
    end)
  end
end)
