-- The Lua modules as they are, on a library that `make MODEL=FILE BUILD=DIR` built on the description
-- of another service.
local fake = require "support.fake"
local fresh = require "support.fresh"

local path = assert(os.getenv("LAMBDA_SAMPLE"), "run by spec/support/run.py")
local core = assert(package.loadlib((path:gsub("%?", "lambda/core")), "luaopen_lambda_core"))()

-- A client of the made-up service whose calls are answered so, the requests that it sends, and the
-- module.
local function client(answer)
  local lambda = fresh.world { modules = { ["lambda.core"] = core } } "lambda"
  local options, journal = fake.options({ answer },
    { endpoint = "http://127.0.0.1:9", max_attempts = 1 })
  return assert(lambda.new(options)), journal.requests, lambda
end

describe("a client of another service", function()
  it("sends what its description says, and reads what comes", function()
    local calls, requests = client(fake.answer(202, "", { ["x-amzn-requestid"] = "id" }))
    local result, err, metadata = calls:mark_loan { text = "a", names = { "b", "c,d" }, token = "t" }
    assert.same({ { status = 202 }, "id" }, { result, err or metadata.request_id })
    local request = requests[1]
    assert.same({ "POST", "/2020-01-01/loans", "", "a", 'b,"c,d"', "t" }, { request.method, request.path,
      request.query, request.headers["x-text"], request.headers["x-names"], request.headers["x-token"] })
    assert.matches("SignedHeaders=[%w;-]*x%-names;x%-text;x%-token", request.headers.authorization)
  end)

  it("sends a payload of bytes, and returns one", function()
    local calls, requests = client(fake.answer(206, "\0\255", { ["content-type"] = "image/png" }))
    assert.same({ image = "\0\255", kind = "image/png" }, (calls:put_cover { image = "\1\2" }))
    assert.equal("\1\2", requests[1].body)
  end)

  it("has the members of its errors", function()
    local body = '{"message":"m","Bytes":"AP8=","Why":{"Number":1}}'
    local calls = client(fake.answer(418, body,
      { ["x-amzn-errortype"] = "EverythingWrongException", ["x-retries"] = "2" }))
    local _, err = calls:put_everything {}
    assert.truthy(err:is("EverythingWrongException"))
    assert.same({ "m", "\0\255", { number = 1 }, 2, 418 },
      { err.message, err.bytes, err.why, err.retries, err.status })
  end)

  it("refuses what its description forbids", function()
    local calls, requests = client()
    local _, err = calls:put_plan { plan = { goal = "" } }
    assert.equal("plan.goal: length 0 is below the minimum of 1", err.message)
    assert.same({}, requests)
  end)

  it("has its operations and no others", function()
    local calls, _, lambda = client()
    for _, operation in ipairs(core.operations()) do
      assert.is_function(calls[operation])
      assert.is_function(lambda[operation])
    end
    assert.is_nil(calls.put_function_event_invoke_config)
  end)
end)
