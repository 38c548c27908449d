--- Single flight for a runtime whose functions yield: callers of one key wait for the first.
local once = {}

local STEP = 0.01 -- seconds between looks
local WAIT_MAX = 60 -- seconds after which the work counts as abandoned

-- Lua 5.1 cannot yield out of pcall, so that nobody would hear that the work raised.
local CAN_WAIT = _VERSION ~= "Lua 5.1" or rawget(_G, "jit") ~= nil

--- A copy of an error, or anything else as it is: the call that gets an error marks it.
---@param value any
---@return any
function once.copy(value)
  if type(value) ~= "table" then
    return value
  end
  local copied = {}
  for name, member in next, value do
    copied[name] = member
  end
  return setmetatable(copied, getmetatable(value))
end

--- Make `once` out of a sleep that lets other callers run.
---@param sleep fun(seconds: number)
---@return fun(key: any, fn: function): any, any calls `fn`, which returns a result, or nil and an
--- error; what it raises is raised at each caller
function once.by(sleep)
  local flights = {}

  local function lead(key, fn)
    local flight = {}
    flights[key] = flight
    flight.ok, flight.result, flight.err = pcall(fn)
    flight.done = true
    if flights[key] == flight then
      flights[key] = nil
    end
    return flight
  end

  local function follow(flight)
    local waited = 0
    while not flight.done and waited < WAIT_MAX do
      sleep(STEP)
      waited = waited + STEP
    end
    return flight.done and flight
  end

  return function(key, fn)
    if not CAN_WAIT then
      return fn()
    end
    local flight = flights[key] and follow(flights[key]) or lead(key, fn)
    if not flight.ok then
      error(once.copy(flight.result), 0)
    end
    return flight.result, once.copy(flight.err)
  end
end

return once
