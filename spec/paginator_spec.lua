-- Pages and items: what is fetched when, and how a loop ends. botocore's own paginators are the
-- judges (support/again.py).
local again = require "support.again"
local child = require "support.child"
local cjson = require "cjson"
local endpoint = require "support.endpoint"
local facts = require "lambda.model.paginators"
local lambda = require "lambda"

local OPERATION = "list_functions"
local SEED = tonumber(os.getenv("SEED")) or 20260102

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
    local client, seen = again.client { page({ "a", "b" }, "m/1"), page({ "c" }) }
    local sizes = {}
    local pages = client:list_functions_pages { max_items = 2 }
    assert.same({}, seen.requests)
    for each in pages do
      sizes[#sizes + 1] = #each.functions
      assert.equal(#sizes, #seen.requests)
      assert.same({ 200, "r-1" }, { pages.metadata.status, pages.metadata.request_id })
    end
    assert.same({ 2, 1 }, sizes)
    assert.same({ "MaxItems=2", "Marker=m%2F1&MaxItems=2" }, seen.requests)
  end)

  it("are those of the parameters and options as they were", function()
    local client, seen = again.client { page({ "a" }, "1"), page { "b" } }
    local params, options = { max_items = 1 }, { timeout = 2 }
    local items = client:list_functions_items(params, options)
    params.max_items, params.marker, options.timeout = 9, "x", "never"
    assert.equal("a b", names_of(items))
    assert.same({ "MaxItems=1", "Marker=1&MaxItems=1" }, seen.requests)
    assert.same({ max_items = 9, marker = "x" }, params)
  end)

  it("may be read without a loop, which returns errors", function()
    local client = again.client { page({ "a" }, "m"), 500, page({ "b" }) }
    local pages = client:list_functions_pages {}
    assert.equal("a", pages:next().functions[1].function_name)
    local none, err = pages:next()
    assert.is_nil(none)
    assert.same({ 500, 500 }, { err.status, pages.metadata.status })
    assert.equal("m", pages.token)
    assert.equal("b", pages:next().functions[1].function_name)
    assert.same({ n = 1 }, { n = select("#", pages:next()) })
  end)

  it("go on from a token", function()
    local client, seen = again.client { page({ "a" }, "m1"), page({ "b" }), page({ "b" }) }
    local pages = client:list_functions_pages {}
    pages:next()
    assert.equal("m1", pages.token)
    assert.equal("b", names_of(client:list_functions_items { marker = pages.token }))
    assert.equal("Marker=m1", seen.requests[2])
    pages:next()
    assert.is_nil(pages.token)
  end)

  it("go on where an error was, with another client", function()
    local client = again.client { page({ "a" }, "m1"), 500 }
    local items = client:list_functions_items {}
    assert.is_false(pcall(names_of, items))
    local another, seen = again.client { page { "b" } }
    assert.equal("b", names_of(another:list_functions_items { marker = items.pages.token }))
    assert.same({ "Marker=m1" }, seen.requests)
  end)

  it("begin at the beginning with a marker that is null", function()
    local client, seen = again.client { page { "a" } }
    local pages = client:list_functions_pages { marker = lambda.null }
    assert.is_nil(pages.token)
    assert.truthy(pages:next())
    assert.same({ "" }, seen.requests)
  end)

  for title, last in pairs { absent = page { "b" }, null = page({ "b" }, cjson.null),
    ["empty"] = page({ "b" }, "") } do
    it("end when the marker is " .. title, function()
      local client, seen = again.client { page({ "a" }, "m"), last }
      local items = client:list_functions_items {}
      assert.equal("a b", names_of(items))
      assert.equal(2, #seen.requests)
      assert.is_nil(items.pages.token)
      assert.is_nil(items:next())
      assert.equal(2, #seen.requests)
    end)
  end
end)

describe("a marker that comes twice", function()
  it("is an error after its page, which stays", function()
    local client, seen = again.client { page({ "a" }, "m\n"), page({ "b" }, "m\n") }
    local pages = client:list_functions_pages {}
    assert.equal("a", pages:next().functions[1].function_name)
    assert.equal("b", pages:next().functions[1].function_name)
    assert.equal("m\n", pages.token)
    for _ = 1, 2 do
      local none, err = pages:next()
      assert.is_nil(none)
      assert.same({ "ResponseError", false, 200, "r-1" },
        { err.code, err.retryable, err.status, err.request_id })
      assert.equal('the service gave the same marker twice ("m "): it would not end', err.message)
    end
    assert.equal(2, #seen.requests)
  end)

  it("is an error in a loop, too", function()
    local got = {}
    local ok, err = pcall(function()
      for item in again.client({ page({ "a" }, "m") }):list_functions_items {} do
        got[#got + 1] = item.function_name
      end
    end)
    assert.same({ false, true, { "a", "a" } }, { ok, err:is("ResponseError"), got })
  end)

  it("is one when it is where the caller began", function()
    local client, seen = again.client { page({ "a" }, "m") }
    assert.is_false(pcall(names_of, client:list_functions_items { marker = "m" }))
    assert.equal(1, #seen.requests)
  end)

  for tail = 0, 5 do
    it("is found in every circle after " .. tail .. " others", function()
      for length = 1, 9 do
        local count = 0
        local client, seen = again.client({}, { runtime = { send = function()
          count = count + 1
          if count > 100 then error("it would not end") end
          local number = count <= tail and count or tail + (count - tail - 1) % length + 1
          return { status = 200, headers = {}, body = cjson.encode(page({ "a" }, "m" .. number)) }
        end } })
        assert.same({}, seen.requests)
        assert.is_false(pcall(names_of, client:list_functions_items {}))
        assert.is_true(count > tail + length and count <= 4 * (tail + length), count)
      end
    end)
  end
end)

describe("items", function()
  it("come page after page, empty ones among them", function()
    local client, seen = again.client { page({}, "1"), page({ "a", "b" }, "2"), page({}, "3"),
      page { "c" } }
    assert.equal("a b c", names_of(client:list_functions_items {}))
    assert.equal(4, #seen.requests)
  end)

  it("that are none are no error", function()
    assert.equal("", names_of(again.client({ page {} }):list_functions_items {}))
  end)

  it("that nobody wants are not fetched", function()
    local client, seen = again.client { page({ "a", "b" }, "1") }
    for item in client:list_functions_items {} do
      if item.function_name == "b" then break end
    end
    assert.equal(1, #seen.requests)
  end)

  it("raise what goes wrong in a loop", function()
    local client = again.client { page({ "a" }, "1"), 500 }
    local got = {}
    local ok, err = pcall(function()
      for item in client:list_functions_items {} do got[#got + 1] = item.function_name end
    end)
    assert.same({ { "a" }, false, 500, OPERATION }, { got, ok, err.status, err.operation })
  end)

  it("return what goes wrong outside of one", function()
    local items = again.client({ 500 }):list_functions_items {}
    local none, err = items:next()
    assert.is_nil(none)
    assert.equal(500, err.status)
  end)

  it("lose nothing by an error between pages", function()
    local client = again.client { page({ "a" }, "1"), "lost", page { "b", "c" } }
    local items, got = client:list_functions_items {}, {}
    for _ = 1, 4 do
      local item, err = items:next()
      got[#got + 1] = item and item.function_name or err.code
    end
    assert.same({ "a", "TimeoutError", "b", "c" }, got)
    assert.is_nil(items:next())
  end)

  it("of bad parameters fail at the first one", function()
    local client, seen = again.client {}
    local none, err = client:list_functions_items({ max_items = 0, marker = 5 }):next()
    assert.is_nil(none)
    assert.same({ "ParameterError", 2 }, { err.code, #err.violations })
    for _, params in ipairs { { marker = false }, setmetatable({}, { __index = { max_items = 1 } }),
      setmetatable({}, { __metatable = "hidden" }) } do
      none, err = client:list_functions_items(params):next()
      assert.same({ n = 0, code = "ParameterError" }, { n = none and 1 or 0, code = err.code })
    end
    assert.same({}, seen.requests)
  end)

  it("of bad options fail at the first one", function()
    for _, options in ipairs { { timeout = -1 }, { page_size = 2 },
      setmetatable({}, { __index = { timeout = 2 } }) } do
      local none, err = again.client({}):list_functions_items({}, options):next()
      assert.is_nil(none)
      assert.equal("ConfigurationError", err.code)
    end
  end)

  it("may be waited for in coroutines", function()
    local function waits(read)
      local client = again.client({}, { runtime = { send = function()
        return { status = 200, headers = {}, body = cjson.encode(coroutine.yield("asks")) }
      end } })
      local thread = coroutine.create(function() return read(client:list_functions_items {}) end)
      local said = { select(2, coroutine.resume(thread)) }
      said[2] = select(2, coroutine.resume(thread, page({ "a" }, "1")))
      said[3] = select(2, coroutine.resume(thread, page { "b" }))
      return said
    end
    assert.same({ "asks", "asks", "a b" }, waits(function(items)
      return items:next().function_name .. " " .. items:next().function_name
    end))
    if _VERSION ~= "Lua 5.1" or rawget(_G, "jit") then -- whose loops let nothing wait
      assert.same({ "asks", "asks", "a b" }, waits(names_of))
    end
  end)
end)

describe("the name of a paginator", function()
  it("is a method of clients and a function of the module", function()
    local client = again.client {}
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
    assert.has_error(function() client:list_layers_pages(5) end, "parameters must be a table, got a number")
  end)

  it("is botocore's, with what it says", function()
    local known = again.ask { "facts" }
    assert.truthy(next(known))
    for operation, fact in pairs(known) do assert.same(fact, facts[operation]) end
  end)

  it("loads nothing before it is used", function()
    assert.equal("nothing\nexit status 0\n", (child.run [[
      local lambda = require "lambda"
      local client = assert(lambda.new { region = "us-east-1",
        credentials = { access_key_id = "A", secret_access_key = "s" },
        runtime = { send = function() return { status = 200, headers = {}, body = "{}" } end } })
      assert(client:list_functions {})
      for name in pairs(package.loaded) do
        if name:find("^lambda%.model") or name == "lambda.paginator" or name == "lambda.waiter" then
          print(name)
        end
      end
      print(client.list_functions_pages and "nothing")
    ]]))
  end)
end)

-- What an operation must be given, and an item by its number. Operations, their tokens and items
-- are called by the API what snake_case makes them.
local FUNCTION = { function_name = "f" }
local EXECUTION = "arn:aws:lambda:us-east-1:123456789012:function:f:1/durable-execution/e/"
  .. "0a1b2c3d-0000-4000-8000-000000000000"
local SIGNING = { code_signing_config_arn =
  "arn:aws:lambda:us-east-1:123456789012:code-signing-config:csc-0123456789abcdef0" }
local WALKS = {
  get_durable_execution_history = { { durable_execution_arn = EXECUTION }, "EventId" },
  get_durable_execution_state = { { durable_execution_arn = EXECUTION, checkpoint_token = "dG9rZW4=" },
    "Id" },
  list_aliases = { FUNCTION, "Name" },
  list_capacity_providers = { {}, "CapacityProviderArn" },
  list_code_signing_configs = { {}, "Description" },
  list_durable_executions_by_function = { FUNCTION, "DurableExecutionName" },
  list_event_source_mappings = { {}, "UUID" },
  list_function_event_invoke_configs = { FUNCTION, "FunctionArn" },
  list_function_url_configs = { FUNCTION, "FunctionUrl" },
  list_function_versions_by_capacity_provider = { { capacity_provider_name = "p" }, "FunctionArn" },
  list_functions = { {}, "FunctionName" },
  list_functions_by_code_signing_config = { SIGNING },
  list_layer_versions = { { layer_name = "l" }, "Description" },
  list_layers = { {}, "LayerName" },
  list_provisioned_concurrency_configs = { FUNCTION, "FunctionArn" },
  list_versions_by_function = { FUNCTION, "Version" },
}
local ENDS = { cjson.null, "", false } -- false: absent

local function wire_of(name)
  return (("_" .. name):gsub("_(%l)", string.upper))
end

local function lua_of(wire)
  return (wire:gsub("(%u+)", "_%1"):lower():gsub("^_", ""))
end

-- Answers of a service: some empty, and at the end no marker, or the last one again.
local function made_up(random, operation, member)
  local fact, answers, number = facts[operation], {}, 0
  local count = random(6)
  for i = 1, count do
    local items = {}
    for j = 1, random(4) - 1 do
      number = number + 1
      items[j] = not member and "arn:" .. number
        or { [member] = member == "EventId" and number or "n" .. number }
    end
    local marker = i < count and "m" .. i
    if i == count then
      marker = random(4) == 1 and i > 1 and "m" .. i - 1 or ENDS[random(3)]
    end
    answers[i] = { [wire_of(fact.output)] = marker or nil,
      [wire_of(fact.items)] = #items > 0 and items or nil }
  end
  return answers
end

-- What we ask for and get, as again.py tells it.
local function walk(operation, row, case)
  local fact, params = facts[operation], { max_items = case.size }
  for name, value in pairs(row[1]) do params[name] = value end
  local client, seen = again.client(case.answers)
  local items, said = client[operation .. "_items"](client, params), { items = {}, requests = {} }
  while true do
    local item, err = items:next()
    if item == nil then
      said.how = err and (err:is("ResponseError") and "repeated" or tostring(err)) or "end"
      break
    end
    said.items[#said.items + 1] = row[2] and { [row[2]] = item[lua_of(row[2])] } or item
  end
  for i, query in ipairs(seen.requests) do
    said.requests[i] = { query:match(wire_of(fact.input) .. "=([^&]*)") or cjson.null,
      tonumber(query:match("MaxItems=(%d+)")) }
  end
  return said
end

it("all paginators ask for and give what botocore's do", function()
  local state = SEED
  local function random(n)
    state = state * 16807 % 2147483647
    return state % n + 1
  end
  local names, cases, meant = {}, {}, {}
  for operation in pairs(facts) do names[#names + 1] = operation end
  table.sort(names)
  for _, operation in ipairs(names) do
    local fact, row = facts[operation], WALKS[operation]
    for _ = 1, 25 do
      cases[#cases + 1] = { input = wire_of(fact.input), output = wire_of(fact.output),
        items = wire_of(fact.items), size = random(50), answers = made_up(random, operation, row[2]) }
      meant[#meant + 1] = operation
    end
  end
  local hows = {}
  for i, said in ipairs(again.ask({ "walks" }, cases)) do
    hows[said.how] = true
    assert.same({ meant[i], SEED, said }, { meant[i], SEED, walk(meant[i], WALKS[meant[i]], cases[i]) })
  end
  assert.same({ ["end"] = true, repeated = true }, hows)
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
  assert.same(again.ask { "pages", server.url }, arns)
  assert.same(targets(), ours)
  assert.equal(3, #ours)
  server:stop()
end)
