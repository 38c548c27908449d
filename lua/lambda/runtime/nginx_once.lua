--- Single flight in an nginx worker: of the requests that want the same at the same time one does
--- the work, and the others wait for what it gets.
local core = require "lambda.core"
local copy = require("lambda.runtime.once").copy

local ngx = _G.ngx

local BEAT = 0.2 -- seconds between the signs of life of who does the work
local DEAD = 1 -- seconds without one: its request was aborted, and another takes over
local POLL = 0.005 -- seconds, where there is no semaphore

local flights = {} -- by key

local has_semaphore, semaphore = pcall(require, "ngx.semaphore")

-- What the work came to, for one of those who wait.
local function outcome(flight)
  if flight.raised then
    error(copy(flight.raised[1]), 0)
  end
  return flight.result, copy(flight.err)
end

-- The light thread that works may be killed while its request goes on, and this one with it.
local function beat(flight, worker)
  while coroutine.status(worker) ~= "dead" do
    flight.seen = core.now()
    ngx.sleep(BEAT)
  end
end

local function land(key, flight)
  flight.done = true
  if flights[key] == flight then
    flights[key] = nil
  end
  if flight.semaphore and flight.waiting > 0 then
    flight.semaphore:post(flight.waiting)
  end
end

local function lead(key, fn)
  local flight = { seen = core.now(), waiting = 0,
    semaphore = has_semaphore and semaphore.new() or nil }
  flights[key] = flight
  local heart = ngx.thread.spawn(beat, flight, coroutine.running())
  local ok, result, err = pcall(fn)
  ngx.thread.kill(heart)
  if ok then
    flight.result, flight.err = result, err
  else
    flight.raised = { result }
  end
  land(key, flight)
  if not ok then
    error(copy(result), 0)
  end
  return result, copy(err)
end

-- Wait for a sign: the end of the work, or that nobody works any more.
local function follow(flight)
  flight.waiting = flight.waiting + 1
  repeat
    if flight.semaphore then
      flight.semaphore:wait(DEAD)
    else
      ngx.sleep(POLL)
    end
  until flight.done or core.now() - flight.seen > DEAD
end

--- Call `fn`, or wait for the call of it for the same key that is under way. What it raises is
--- raised at each caller.
---@param key any
---@param fn fun(): any, any returns a result, or nil and an error
---@return any result the same for all
---@return any err a copy
return function(key, fn)
  local flight = flights[key]
  while flight do
    follow(flight)
    if flight.done then
      return outcome(flight)
    elseif flights[key] == flight then
      flights[key] = nil
    end
    flight = flights[key]
  end
  return lead(key, fn)
end
