-- Keys that the service calls expired are renewed once, and the call made again.
local fake = require "support.fake"
local lambda = require "lambda"

local GET = "get_function_event_invoke_config"
local PARAMS = { function_name = "f" }
local OLD = { access_key_id = "AKIDOLD", secret_access_key = "old", session_token = "old" }
local NEW = { access_key_id = "AKIDNEW", secret_access_key = "new", session_token = "new" }

local function refusal(code, status)
  return fake.answer(status or 403, ('{"message":"%s"}'):format(code), { ["x-amzn-errortype"] = code })
end

-- A source of credentials that gives these in turn, the last one again; and how often it was asked.
local function source(...)
  local given, asked = { ... }, { count = 0 }
  return function(context)
    asked.count = asked.count + 1
    asked.refused = context.refused
    local keys = given[math.min(asked.count, #given)]
    if type(keys) == "string" then return nil, keys end
    local copied = fake.copy(keys)
    copied.expiration = fake.NOW + 3600
    return copied
  end, asked
end

-- One call: its result, error, metadata; the keys that signed each request; what was slept.
local function outcome(answers, credentials, options)
  local made, journal = fake.options(answers, { credentials = credentials })
  local client = assert(lambda.new(made))
  local result, err, metadata = client[GET](client, PARAMS, options)
  local keys = {}
  for i, request in ipairs(journal.requests) do
    keys[i] = request.headers.authorization:match("Credential=(%w+)/")
  end
  return { result and true or err.code, metadata.attempts, keys, #journal.slept }, client, journal
end

describe("keys that the service refuses", function()
  for _, code in ipairs {
    "ExpiredToken", "ExpiredTokenException", "UnrecognizedClientException", "InvalidClientTokenId",
  } do
    it("are renewed at once: " .. code, function()
      local keys, asked = source(OLD, NEW)
      assert.same({ true, 2, { "AKIDOLD", "AKIDNEW" }, 0 },
        (outcome({ refusal(code), fake.answer(200) }, keys)))
      assert.equal(2, asked.count)
      assert.equal("AKIDOLD", asked.refused.access_key_id)
    end)
  end

  it("are not renewed for another error", function()
    local keys, asked = source(OLD, NEW)
    assert.same({ "AccessDeniedException", 1, { "AKIDOLD" }, 0 },
      (outcome({ refusal("AccessDeniedException") }, keys)))
    assert.equal(1, asked.count)
  end)

  it("are renewed once a call", function()
    local keys, asked = source(OLD, NEW, OLD)
    assert.same({ "ExpiredTokenException", 2, { "AKIDOLD", "AKIDNEW" }, 0 },
      (outcome({ refusal("ExpiredTokenException") }, keys, { max_attempts = 9 })))
    assert.equal(2, asked.count)
  end)

  it("end the call when the source has no others", function()
    assert.same({ "ExpiredTokenException", 1, { "AKIDOLD" }, 0 },
      (outcome({ refusal("ExpiredTokenException") }, (source(OLD)))))
    assert.same({ "ExpiredTokenException", 1, { "AKIDOLD" }, 0 },
      (outcome({ refusal("ExpiredTokenException") }, OLD)))
  end)

  it("end the call with the service's error when the source fails", function()
    assert.same({ "ExpiredTokenException", 1, { "AKIDOLD" }, 0 },
      (outcome({ refusal("ExpiredTokenException") }, (source(OLD, "down")))))
  end)

  it("are renewed at the next call when there is no attempt left", function()
    local keys, asked = source(OLD, NEW)
    local seen, client, journal = outcome({ refusal("ExpiredTokenException"), fake.answer(200) }, keys,
      { max_attempts = 1 })
    assert.same({ "ExpiredTokenException", 1, { "AKIDOLD" }, 0 }, seen)
    assert.equal(1, asked.count)
    assert(client[GET](client, PARAMS))
    assert.truthy(journal.requests[2].headers.authorization:find("AKIDNEW", 1, true))
    assert.equal(2, asked.count)
  end)

  it("are not asked for at each call while the source has no others", function()
    local keys, asked = source(OLD)
    local _, client = outcome({ refusal("ExpiredTokenException") }, keys)
    assert.equal(2, asked.count)
    for _ = 1, 20 do client[GET](client, PARAMS) end
    assert.equal(2, asked.count)
  end)

  it("leave the new ones for the calls that follow", function()
    local keys, asked = source(OLD, NEW)
    local _, client, journal = outcome({ refusal("ExpiredToken"), fake.answer(200) }, keys)
    assert(client[GET](client, PARAMS))
    assert.equal(2, asked.count)
    assert.truthy(journal.requests[3].headers.authorization:find("AKIDNEW", 1, true))
  end)

  it("reach through composed providers to the one that made them", function()
    local keys, asked = source(OLD, NEW)
    local chain = lambda.credentials.chain { lambda.credentials.chain { keys } }
    assert.same({ true, 2, { "AKIDOLD", "AKIDNEW" }, 0 },
      (outcome({ refusal("ExpiredToken"), fake.answer(200) }, chain)))
    assert.equal(2, asked.count)
  end)
end)
