-- Nonsense in every parameter, option and answer; and that nothing is left behind by many calls.
local child = require "support.child"
local fake = require "support.fake"
local lambda = require "lambda"

local PROGRAM = debug.getinfo(1, "S").source:match("^@(.*/)") .. "support/garbage.lua"
local GET, PUT = "get_function_event_invoke_config", "put_function_event_invoke_config"
local ROUNDS = 150

describe("garbage in every place", function()
  for _, seed in ipairs { 1, 2, 3, os.time() } do
    it(("makes typed errors or clean raises, never harm: seed %d"):format(seed), function()
      assert.equal("exit status 0\n", (child.run("dofile(table.remove(arg, 1))", {
        arguments = ("%s %d %d"):format(PROGRAM, seed, ROUNDS),
      })))
    end)
  end
end)

-- The KiB that the heap has after `count` calls.
local function heap_after(count, call)
  for _ = 1, count do call() end
  collectgarbage()
  collectgarbage()
  return collectgarbage("count")
end

-- The least that the heap grew by in any of some batches: a leak shows in all, a new trace of
-- LuaJIT in one.
local function growth(call)
  local least, before = math.huge, heap_after(200, call)
  for _ = 1, 4 do
    local after = heap_after(1000, call)
    least, before = math.min(least, after - before), after
  end
  return least
end

-- A client whose calls are forgotten: a journal would grow.
local function client_on(answer, over)
  local options = { region = "us-east-1", credentials = fake.KEYS, max_attempts = 2,
    runtime = { send = function()
      if answer.kind then return nil, answer end
      return answer
    end, sleep = function() end } }
  for name, value in pairs(over or {}) do options[name] = value end
  return assert(lambda.new(options))
end

describe("the heap stays as it is over many calls", function()
  local params = { function_name = "f", maximum_retry_attempts = 1 }
  local cyclic = { function_name = "f" }
  cyclic.destination_config = cyclic
  local raising = setmetatable({}, { __index = function() error("mine") end })
  local OK = fake.answer(200, '{"DestinationConfig":{"OnFailure":{"Destination":"a"}}}')
  local ok, failing = client_on(OK), client_on(fake.answer(500, '{"Message":"m"}'))
  local lost, rubbish = client_on { kind = "closed", message = "m" }, client_on(fake.answer(200, "<html>"))
  local number = 0
  local changing = client_on(OK, { credentials = function()
    number = number + 1
    return { access_key_id = "AKID", secret_access_key = "secret" .. number }
  end })

  for title, call in pairs {
    ["that succeed"] = function() return ok[PUT](ok, params) end,
    ["that the service refuses"] = function() return failing[PUT](failing, params) end,
    ["that get no answer"] = function() return lost[PUT](lost, params) end,
    ["that get no sense"] = function() return rubbish[PUT](rubbish, params) end,
    ["with cyclic parameters"] = function() return ok[PUT](ok, cyclic) end,
    ["with parameters that raise"] = function() return ok[PUT](ok, raising) end,
    ["with parameters of a wrong kind"] = function() return pcall(ok[PUT], ok, 5) end,
    ["with options that are refused"] = function() return ok[GET](ok, params, { tiemout = 1 }) end,
    ["with keys that change"] = function() return changing[PUT](changing, params) end,
    ["with clients that come and go"] = function()
      local client = client_on(OK)
      return client[PUT](client, params)
    end,
    ["that only sign"] = function() return ok:sign { url = "https://abc.example/" } end,
  } do
    it(title, function()
      local grown = growth(call)
      assert.is_true(grown < 4, ("it grew by %.1f KiB a thousand calls"):format(grown))
    end)
  end
end)
