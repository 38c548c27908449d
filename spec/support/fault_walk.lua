--- Makes one call under the faults of a row of support.fault_table and says what came of it. Knows
--- nothing of the host but the runtime that it is given, and raises only when the set-up breaks.
local core = require "lambda.core"
local errors = require "lambda.errors"
local fake = require "support.fake"
local lambda = require "lambda"

local fault_walk = {}

local PUT = "put_function_event_invoke_config"
local AGE, NEXT_AGE = 3600, 7200
local SETTLE, TRIES = 0.05, 60 -- seconds, times: a request may be under way when a call times out

---@class support.Places what the rows need around them
---@field server table support.endpoint with certificates
---@field proxy table support.proxy
---@field hostile table support.hostile
---@field send fun(to: lambda.Request, limits: lambda.Limits): lambda.Response?, lambda.Failure?
---@field pause fun(seconds: number) a sleep that is real

local function value_of(given, at)
  if type(given) == "function" then return given(at) end
  return given
end

local function replaced(fields, by)
  local copied = {}
  for name, value in pairs(fields) do copied[name] = value end
  for name, value in pairs(by) do copied[name] = value end
  return copied
end

-- The real `send`, which for some requests leads to another place than the client means.
local function detoured(at, state)
  return function(request, limits)
    if state.detours == 0 then return at.send(request, limits) end
    state.detours = state.detours - 1
    return at.send(replaced(request, state.detour.request or {}),
      replaced(limits, state.detour.limits or {}))
  end
end

-- A clock that starts at the real time, to the second, and is moved by waits alone.
local function runtime_of(at, row, state)
  local started = math.floor(core.now())
  state.slept, state.waited, state.clock = {}, 0, row.clock or 0
  return {
    send = detoured(at, state),
    random = function() return 1 end,
    now = function() return started + state.clock + state.waited end,
    sleep = function(seconds)
      state.slept[#state.slept + 1] = math.floor(seconds * 1000 + 0.5) / 1000
      state.waited = state.waited + seconds
    end,
  }
end

local function client_of(at, row, state)
  local options = { region = "us-east-1", credentials = fake.KEYS, endpoint = at.server.url,
    timeout = 20, proxy = false, runtime = runtime_of(at, row, state) }
  return assert(lambda.new(replaced(options, value_of(row.options or {}, at))))
end

local function call(client, age, options)
  return client[PUT](client,
    { function_name = "my-function", maximum_event_age_in_seconds = age }, options)
end

-- How many requests reached the server, when `least` have or time is up.
local function arrived(at, least)
  local seen = at.server:requests()
  for _ = 1, TRIES do
    if #seen >= least then break end
    at.pause(SETTLE)
    seen = at.server:requests()
  end
  return #seen
end

local function describe_error(err)
  return { code = err.code, kind = err.kind, sent = err.sent, status = err.status,
    retryable = err.retryable, gave_up = err.gave_up }
end

-- What does not differ from row to row: no secret is shown, and time is what was waited for.
local function flaw(err, metadata, state)
  if err and not errors.is(err, "Error") then
    return "not a typed error: " .. tostring(err)
  elseif err and fake.visible(err):find(fake.SECRET, 1, true) then
    return "the secret is shown"
  elseif err and tostring(err):find("%c") then
    return "not one line: " .. tostring(err)
  elseif math.abs(metadata.seconds - state.waited) > 1e-4 then
    return ("took %g s, waited for %g s"):format(metadata.seconds, state.waited)
  end
end

-- The next call, after the world is well again and the clock right.
local function afterwards(at, row, client, state)
  state.detours, state.clock = 0, 0
  if row.settings then at.server:control("settings", { clock_offset = 0 }) end
  if row.proxy then at.proxy:reset() end
  local result, err = call(client, NEXT_AGE)
  if err then return tostring(err) end
  return result.maximum_event_age_in_seconds == NEXT_AGE and "works" or "a wrong answer"
end

local function arrange(at, row)
  at.server:reset()
  if row.settings then at.server:control("settings", row.settings) end
  if row.proxy then at.proxy:control("settings", row.proxy) end
end

--- Walk one row.
---@param at support.Places
---@param row support.FaultRow
---@return table seen as row.expected, once that is made whole by fault_walk.expected
---@return lambda.Error? err
function fault_walk.row(at, row)
  arrange(at, row)
  local state = { detours = 0 }
  local client = client_of(at, row, state)
  if row.warm then
    at.server:faults(row.warm == true and {} or row.warm)
    assert(call(client, 60))
    at.pause(SETTLE) -- for what the server does to the connection
    state.slept, state.waited = {}, 0
  end
  at.server:faults((table.unpack or unpack)(row.faults))
  state.detour = value_of(row.detour, at)
  state.detours = row.detour and (row.times or math.huge) or 0
  local result, err, metadata = call(client, AGE, row.call)
  local before = row.warm and 1 or 0
  local seen = err and describe_error(err) or { result = result }
  seen.attempts, seen.slept = metadata.attempts, state.slept
  seen.requests = arrived(at, row.expected.requests + before) - before
  seen.flaw = flaw(err, metadata, state)
  state.slept = {}
  seen.next = afterwards(at, row, client, state)
  return seen, err
end

-- Of a PUT that the server carried out: what differs from run to run is left out of the comparison.
local STORED = { maximum_event_age_in_seconds = AGE,
  function_arn = "arn:aws:lambda:us-east-1:123456789012:function:my-function:$LATEST",
  destination_config = { on_success = {}, on_failure = {} } }

--- What a row expects, and what was seen, ready to be compared.
---@param row support.FaultRow
---@param seen table
---@return table expected
---@return table seen
function fault_walk.comparable(row, seen)
  local expected = replaced({ next = "works" }, row.expected)
  if expected.result == true then
    expected.result = STORED
    if seen.result then seen.result.last_modified = nil end
  end
  return expected, seen
end

return fault_walk
