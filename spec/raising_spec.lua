-- The caller's code raises, or stops for good, wherever it runs in the middle of a call: nothing is
-- left behind, and the client works on.
local core = require "lambda.core"
local descriptors = require "support.descriptors"
local endpoint = require "support.endpoint"
local fake = require "support.fake"
local lambda = require "lambda"

local PARAMS = { function_name = "my-function", maximum_retry_attempts = 1 }
local STREAM = { function_name = "my-function", payload = '{"stream":["one ","two"]}' }
local FAILURE_PAUSE = 3 -- seconds for which a chain that failed is left alone, and one more
local ROUNDS, SPARE = 60, 24 -- KiB: less than half a KiB a round

local server
local passed = 0 -- seconds

setup(function() server = endpoint.start {} end)
teardown(function() server:stop() end)
before_each(function()
  server:reset()
  server:control("functions", { name = "my-function" })
end)

local function put(client)
  return client:put_function_event_invoke_config(PARAMS)
end

local function read_all(client)
  local result, err = client:invoke_with_response_stream(STREAM)
  local parts = {}
  while result do
    local part
    part, err = result:read()
    if not part then break end
    parts[#parts + 1] = part
  end
  return not err and table.concat(parts) or nil, err
end

-- By name: how a client comes to call `raise` in the middle of `use`, which is put by default. What a
-- source of credentials raises comes back as an error.
local PLACES = {
  ["a function of credentials"] = { returns = "CredentialsError", options = function(raise)
    return { credentials = function() raise() return fake.KEYS end }
  end },
  ["a source in a chain"] = { returns = "CredentialsError", options = function(raise)
    return { credentials = lambda.credentials.chain { function() raise() return fake.KEYS end },
      runtime = { now = function() return core.now() + passed end } }
  end },
  retry_on = { faults = { { status = 500 } }, options = function(raise)
    return { retry_on = function() raise() return true end }
  end },
  ["a loop over a stream"] = { use = function(client, raise)
    local result = assert(client:invoke_with_response_stream(STREAM))
    for _ in result:chunks() do raise() end
    return true
  end },
  ["a loop over items"] = { use = function(client, raise)
    for _ in client:list_function_event_invoke_configs_items { function_name = "my-function" } do
      raise()
    end
    return true
  end },
}
for _, name in ipairs { "attempt_start", "attempt_end", "retry" } do
  PLACES["the event " .. name] = { faults = name == "retry" and { { status = 500 } } or nil,
    options = function(raise)
      return { on_event = function(event) if event.name == name then raise() end end }
    end }
end
for _, name in ipairs { "send", "sleep", "now", "clock", "random" } do
  local fails = name == "sleep" or name == "random"
  PLACES["runtime." .. name] = { faults = fails and { { status = 500 } } or nil, options = function(raise)
    local plain = require("lambda.runtime.plain").new()
    local whole = name == "sleep" and function() end or plain[name]
    local runtime = { sleep = function() end, [name] = function(...) raise() return whole(...) end }
    return { runtime = runtime }
  end }
end
PLACES["runtime.open"] = { use = read_all, options = function(raise)
  local plain = require("lambda.runtime.plain").new()
  return { runtime = { open = function(...) raise() return plain.open(...) end } }
end }
PLACES["a stream of the runtime"] = { use = read_all, options = function(raise)
  local plain = require("lambda.runtime.plain").new()
  return { runtime = { open = function(...)
    local stream = assert(plain.open(...))
    return { status = stream.status, headers = stream.headers,
      read = function() raise() return stream:read() end, close = function() stream:close() end }
  end } }
end }

local VALUES = {
  text = "mine", table = { "mine" }, number = 42, ["false"] = false,
  ["text that cannot be shown"] = setmetatable({}, { __tostring = function() error("no", 0) end }),
}

local function client_of(place, raise)
  local options = { region = "us-east-1", credentials = fake.KEYS, endpoint = server.url,
    proxy = false, timeout = 20 }
  for name, value in pairs(place.options and place.options(raise) or {}) do options[name] = value end
  return assert(lambda.new(options))
end

-- Use the client as the place has it, with the faults that lead there.
local function use(place, client, raise)
  if place.faults then server:faults((table.unpack or unpack)(place.faults)) end
  return (place.use or put)(client, raise)
end

local function held()
  local open = descriptors() -- collects
  return { open, #debug.getregistry(), collectgarbage("count") }
end

describe("code of the caller that raises in", function()
  for name, place in pairs(PLACES) do
    local armed, value
    local function raise() if armed then error(value, 0) end end

    it(name .. " leaves a client that works", function()
      for _, each in pairs(VALUES) do
        armed, value = true, each
        local client = client_of(place, raise)
        put(client_of({}, raise)) -- for the loop over items
        local outcome = { pcall(use, place, client, raise) }
        if place.returns then
          assert.same({ true, place.returns }, { outcome[1], outcome[3].code })
        else
          assert.same({ false, true }, { outcome[1], rawequal(outcome[2], value) })
        end
        armed, passed = false, passed + FAILURE_PAUSE
        assert.truthy(use(place, client, raise))
      end
    end)

    it(name .. " leaves nothing behind", function()
      armed, value = true, "mine"
      local client = client_of(place, raise)
      for _ = 1, ROUNDS do pcall(use, place, client, raise) end
      local before = held()
      for _ = 1, ROUNDS do pcall(use, place, client, raise) end
      local after = held()
      assert.is_true(after[1] <= before[1] and after[2] <= before[2], "descriptors or references")
      assert.is_true(after[3] - before[3] < SPARE, ("%.1f KiB"):format(after[3] - before[3]))
    end)
  end
end)

-- Coroutines that nobody resumes any more, where the host yields.
local YIELDS = {
  send = { fake.answer(200) }, sleep = { fake.answer(500), fake.answer(200) },
}

describe("a call in a coroutine that is", function()
  local function client_in(name, answers)
    local options = fake.options(answers)
    local whole, waits = options.runtime[name], true
    options.runtime[name] = function(...)
      if waits then coroutine.yield "waiting" end
      return whole(...)
    end
    return assert(lambda.new(options)), function() waits = false end
  end

  for name, answers in pairs(YIELDS) do
    it("forgotten in " .. name .. " leaves a client that works", function()
      local client, go_on = client_in(name, answers)
      assert.same({ true, "waiting" }, { coroutine.resume(coroutine.create(put), client) })
      collectgarbage()
      go_on()
      assert.same({}, (put(client)))
    end)

    if coroutine.close then
      it("closed in " .. name .. " leaves a client that works", function()
        local client, go_on = client_in(name, answers)
        local thread = coroutine.create(put)
        assert.same({ true, "waiting" }, { coroutine.resume(thread, client) })
        assert.is_true(coroutine.close(thread))
        go_on()
        assert.same({}, (put(client)))
      end)
    end
  end

  it("forgotten while it gets keys does not keep others waiting for ever", function()
    local now, first, asked = 0, true, 0
    local options = fake.options { fake.answer(200) }
    options.runtime.once = nil
    options.runtime.now = function() return now end
    options.runtime.sleep = function(seconds) now = now + seconds end
    options.credentials = function()
      asked = asked + 1
      if first then
        first = false
        coroutine.yield "waiting"
      end
      return fake.KEYS
    end
    local client = assert(lambda.new(options))
    assert.same({ true, "waiting" }, { coroutine.resume(coroutine.create(put), client) })
    local result, err = client:put_function_event_invoke_config(PARAMS, { deadline = 60 })
    assert.truthy(result or err and err.gave_up == "deadline", tostring(err))
    assert.is_true(now < 3600)
    assert.truthy(asked >= 1)
  end)
end)
