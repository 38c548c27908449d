-- The configurations that users copy, of examples/nginx, in the real nginx.
local cjson = require "cjson"
local curl = require "lambda.curl"
local endpoint = require "support.endpoint"
local nginx_example = require "support.nginx_example"

if not rawget(_G, "jit") then return end -- nginx has a Lua of its own: once is enough

local server, running

setup(function() server = endpoint.start() end)
teardown(function() server:stop() end)
before_each(function() server:reset() end)
after_each(function()
  local complaints = running and running:stop() or {}
  running = nil
  assert.same({}, complaints)
end)

local function ask(method, path, body)
  local transport = assert(curl.open())
  local answer, failure = transport:send({ method = method, scheme = "http", host = "127.0.0.1",
    port = running.port, path = path:match("^[^?]*"), query = path:match("?(.*)"), body = body },
    { timeout = 20 })
  transport:close()
  assert(answer, failure and failure.message)
  local ok, decoded = pcall(cjson.decode, answer.body)
  return answer.status, ok and decoded or answer.body
end

local function requests_of(method)
  local targets = {}
  for _, request in ipairs(server:requests()) do
    if request.method == method then targets[#targets + 1] = request.target:match("[^/]*$") end
  end
  return targets
end

-- Wait until so many PUTs came.
local function puts(count)
  for _ = 1, 100 do
    local found = requests_of("PUT")
    if #found >= count then return found end
    curl.sleep(0.05)
  end
  return requests_of("PUT")
end

describe("examples/nginx", function()
  local PLACE = "/functions/my-function/event-invoke-config"

  before_each(function()
    local conf = nginx_example.read("examples/nginx/nginx.conf")
    running = nginx_example.start(nginx_example.replace(conf, "start(300)", "start(0.3)"),
      "examples/nginx/", server.url)
  end)

  it("has an admin location that puts, gets and deletes", function()
    local status, body = ask("PUT", PLACE, '{"maximum_retry_attempts":1}')
    assert.same({ 200, 1 }, { status, body.maximum_retry_attempts })
    status, body = ask("GET", PLACE)
    assert.same({ 200, 1 }, { status, body.maximum_retry_attempts })
    assert.same({ 200, {} }, { ask("DELETE", PLACE) })
    status, body = ask("GET", PLACE .. "?qualifier=none")
    assert.same({ 404, "ResourceNotFoundException" }, { status, body.error })
  end)

  for name, case in pairs { -- method, path, body, fault, status, error
    ["a wrong parameter"] = { "PUT", PLACE, '{"maximum_retry_attempts":3}', nil, 400, "ParameterError" },
    ["a key that does not exist"] = { "PUT", PLACE, '{"retries":3}', nil, 400, "ParameterError" },
    ["a body that is no JSON"] = { "PUT", PLACE, "{", nil, 400, "the body is no JSON object" },
    ["another method"] = { "POST", PLACE, "{}", nil, 405, "PUT, GET or DELETE" },
    ["no configuration"] = { "GET", PLACE, nil, nil, 404, "ResourceNotFoundException" },
    ["no right"] = { "GET", PLACE, nil, { error = "AccessDeniedException", status = 403 }, 403,
      "AccessDeniedException" },
    ["a service that is out of order"] = { "GET", PLACE, nil,
      { error = "ServiceException", status = 500, count = 9 }, 502, "ServiceException" },
    ["an answer that is cut"] = { "GET", PLACE, nil, { cut = "in_body", count = 9 }, 502,
      "TransportError" },
  } do
    it("maps errors to statuses: " .. name, function()
      puts(2)
      local method, path, body, fault, status, code = (table.unpack or unpack)(case, 1, 6)
      if fault then server:faults(fault) end
      local got, answer = ask(method, path, body)
      assert.same({ status, code }, { got, answer.error })
    end)
  end

  it("has a gateway that invokes functions with what it is sent", function()
    assert.same({ 200, { a = 1 } }, { ask("POST", "/invoke/echo", '{"a":1}') })
    assert.same({ 502, { errorMessage = "no luck", errorType = "Error" } },
      { ask("POST", "/invoke/echo", '{"raise":"no luck"}') })
    local status, body = ask("POST", "/invoke/jobs", "{}")
    assert.same({ 202, "" }, { status, body })
    local large = cjson.encode(("x"):rep(3 * 1024 * 1024)) -- more than nginx keeps in memory
    status, body = ask("POST", "/invoke/echo", '{"answer":' .. large .. "}")
    assert.same({ 200, 3 * 1024 * 1024 }, { status, #body })
    assert.same({ 413 }, { (ask("POST", "/invoke/echo", large .. large .. large)) })
    status, body = ask("POST", "/invoke/echo", "{")
    assert.same({ 400, "InvalidRequestContentException" }, { status, body.error })
  end)

  it("has a gateway that configures functions by what it is asked", function()
    local status, body = ask("PUT", "/invoke/jobs?retries=1&age=60")
    assert.same({ 200, 1, 60 }, { status, body.maximum_retry_attempts,
      body.maximum_event_age_in_seconds })
    assert.truthy(body.function_arn:find(":prod$"))
    status, body = ask("PUT", "/invoke/jobs?retries=9")
    assert.same({ 400, "ParameterError" }, { status, body.error })
    assert.equal(404, (ask("PUT", "/invoke/other?retries=1")))
    assert.equal(405, (ask("GET", "/invoke/jobs")))
  end)

  it("has a timer that puts configurations right, and nothing else", function()
    local found = puts(2)
    table.sort(found)
    assert.same({ "event-invoke-config?Qualifier=BLUE", "event-invoke-config?Qualifier=prod" }, found)
    curl.sleep(0.5)
    assert.equal(2, #requests_of("PUT"))
    ask("PUT", PLACE .. "?qualifier=BLUE", '{"maximum_retry_attempts":2}')
    assert.equal(4, #puts(4))
    local _, body = ask("GET", PLACE .. "?qualifier=BLUE")
    assert.equal(0, body.maximum_retry_attempts)
    assert.truthy(running:log():find("my-function:BLUE was put right", 1, true))
  end)
end)

