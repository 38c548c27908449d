-- Pages and items: what is fetched when, and how a loop ends. botocore's own paginators are the
-- judges of the facts (support/again.py).
local cjson = require "cjson"
local endpoint = require "support.endpoint"
local lambda = require "lambda"

local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" }
local PAGE = "list_functions"
local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"

-- What botocore says.
local function ask(...)
  local pipe = io.popen(("env -u LD_PRELOAD /usr/bin/python3 %sspec/support/again.py %s"):format(ROOT,
    table.concat({ ... }, " ")))
  local said = cjson.decode(pipe:read("*a"))
  pipe:close()
  return said
end

-- A client whose network gives these answers in turn: tables of a body, or an error's status.
local function client_of(answers)
  local seen = {}
  local client = assert(lambda.new { region = "us-east-1", credentials = KEYS, max_attempts = 1,
    runtime = { send = function(request)
      seen[#seen + 1] = request.query
      local answer = assert(answers[#seen], "one request too many")
      local status = type(answer) == "number" and answer or 200
      return { status = status, headers = {}, body = cjson.encode(status == 200 and answer or {}) }
    end, sleep = function() end } })
  return client, seen
end

local function page(names, marker)
  local functions = {}
  for i, name in ipairs(names) do functions[i] = { FunctionName = name } end
  return { Functions = #functions > 0 and functions or nil, NextMarker = marker }
end

local function names_of(items)
  local names = {}
  for item in items do names[#names + 1] = item.function_name end
  return table.concat(names, " ")
end

describe("pages", function()
  it("are fetched one by one, with the caller's parameters", function()
    local client, seen = client_of { page({ "a", "b" }, "m/1"), page({ "c" }) }
    local sizes = {}
    local pages = client:list_functions_pages { max_items = 2 }
    assert.same({}, seen)
    for each in pages do
      sizes[#sizes + 1] = #each.functions
      assert.equal(#sizes, #seen)
    end
    assert.same({ 2, 1 }, sizes)
    assert.same({ "MaxItems=2", "Marker=m%2F1&MaxItems=2" }, seen)
    assert.equal(200, pages.metadata.status)
  end)

  it("may be read without a loop, which returns errors", function()
    local client = client_of { page({ "a" }, "m"), 500, page({ "b" }) }
    local pages = client:list_functions_pages {}
    assert.equal("a", pages:next().functions[1].function_name)
    local none, err = pages:next()
    assert.is_nil(none)
    assert.equal(500, err.status)
    assert.equal("b", pages:next().functions[1].function_name)
    assert.same({ n = 1 }, { n = select("#", pages:next()) })
  end)

  it("go on from a token", function()
    local client, seen = client_of { page({ "a" }, "m1"), page({ "b" }), page({ "b" }) }
    local pages = client:list_functions_pages {}
    pages:next()
    assert.equal("m1", pages.token)
    assert.equal("b", names_of(client:list_functions_items { marker = pages.token }))
    assert.equal("Marker=m1", seen[2])
    pages:next()
    assert.is_nil(pages.token)
  end)

  for title, last in pairs { absent = page { "b" }, null = page({ "b" }, cjson.null),
    ["empty"] = page({ "b" }, "") } do
    it("end when the marker is " .. title, function()
      local client, seen = client_of { page({ "a" }, "m"), last }
      assert.equal("a b", names_of(client:list_functions_items {}))
      assert.equal(2, #seen)
    end)
  end

  it("end with an error when a marker comes twice", function()
    local client, seen = client_of { page({ "a" }, "m"), page({ "b" }, "m"), page({ "b" }, "m") }
    local ok, err = pcall(names_of, client:list_functions_items {})
    assert.is_false(ok)
    assert.is_true(err:is("ResponseError"))
    assert.truthy(tostring(err):find("same marker twice (m)", 1, true))
    assert.equal(2, #seen)
  end)
end)

describe("items", function()
  it("come page after page, empty ones among them", function()
    local client, seen = client_of { page({}, "1"), page({ "a", "b" }, "2"), page({}, "3"), page { "c" } }
    assert.equal("a b c", names_of(client:list_functions_items {}))
    assert.equal(4, #seen)
  end)

  it("that nobody wants are not fetched", function()
    local client, seen = client_of { page({ "a", "b" }, "1") }
    for item in client:list_functions_items {} do
      if item.function_name == "b" then break end
    end
    assert.equal(1, #seen)
  end)

  it("raise what goes wrong in a loop", function()
    local client = client_of { page({ "a" }, "1"), 500 }
    local got = {}
    local ok, err = pcall(function()
      for item in client:list_functions_items {} do got[#got + 1] = item.function_name end
    end)
    assert.same({ { "a" }, false, 500, PAGE }, { got, ok, err.status, err.operation })
  end)

  it("return what goes wrong outside of one", function()
    local items = client_of({ 500 }):list_functions_items {}
    local none, err = items:next()
    assert.is_nil(none)
    assert.equal(500, err.status)
  end)

  it("of bad parameters fail at the first one", function()
    local client, seen = client_of {}
    local none, err = client:list_functions_items({ max_items = 0, marker = 5 }):next()
    assert.is_nil(none)
    assert.same({ "ParameterError", 2 }, { err.code, #err.violations })
    assert.same({}, seen)
  end)
end)

describe("the name of a paginator", function()
  it("is a method of clients and a function of the module", function()
    local client = client_of {}
    assert.equal("function", type(client.list_layers_pages))
    assert.equal("function", type(lambda.list_layers_items))
    for _, name in ipairs { "get_function_pages", "list_functions_rows", "_pages", "wait_until_" } do
      assert.is_nil(client[name])
      assert.is_nil(lambda[name])
    end
    assert.has_error(function() client.list_layers_pages {} end,
      "call it with a colon: client:list_layers_pages{...}")
    assert.has_error(function() lambda:list_layers_pages {} end,
      "call it with a dot: lambda.list_layers_pages{...}")
    assert.has_error(function() client:list_layers_pages() end, "parameters must be a table, got a nil")
  end)

  it("is botocore's, with what it says", function()
    local known = ask("facts")
    local facts = require "lambda.model.paginators"
    assert.truthy(next(known))
    for operation, fact in pairs(known) do assert.same(fact, facts[operation]) end
  end)
end)

it("pages of the endpoint are those that botocore's paginator gets", function()
  local server = endpoint.start()
  local client = assert(lambda.new { region = "us-east-1", endpoint = server.url, credentials = {
    access_key_id = "AKIDEXAMPLE", secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" } })
  for _, qualifier in ipairs { "$LATEST", "1", "2", "BLUE", "prod" } do
    assert(client:put_function_event_invoke_config { function_name = "my-function",
      qualifier = qualifier, maximum_retry_attempts = 1 })
  end
  local before = #server:requests()
  local function targets()
    local found, requests = {}, server:requests()
    for i = before + 1, #requests do
      local marker = requests[i].target:match("Marker=([^&]*)") or "none"
      found[i - before] = { marker, requests[i].target:match("MaxItems=(%d+)") }
    end
    before = #requests
    return found
  end
  local arns = {}
  for config in client:list_function_event_invoke_configs_items {
    function_name = "my-function", max_items = 2 } do
    arns[#arns + 1] = config.function_arn
  end
  local ours = targets()
  assert.same(ask("pages", server.url), arns)
  assert.same(targets(), ours)
  assert.equal(3, #ours)
  server:stop()
end)
