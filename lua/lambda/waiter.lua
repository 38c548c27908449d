--- Waiting until the service says that something is so.
--- Source: the service's waiters, as botocore has them, and how it goes through their acceptors.
local config = require "lambda.config"
local deadline = require "lambda.deadline"
local errors = require "lambda.errors"
local facts = require "lambda.model.waiters"
local options = require "lambda.options"
local resolve = require "lambda.resolve"

local waiter = {}

---@class lambda.WaiterOptions: lambda.CallOptions of each call; `deadline`: seconds for all of it
---@field delay? number seconds between two calls; default: the model's
---@field max_delay? number seconds that the delay may grow to, by chance; default: it stays
---@field max_polls? integer calls, the first among them; default: the model's

---@class lambda.Wait one that goes on
---@field client lambda.Client
---@field runtime lambda.Runtime
---@field name string
---@field fact table what the model says of it
---@field params table
---@field of_calls lambda.CallOptions
---@field delay number
---@field max_delay number
---@field max_polls integer
---@field started number by deadline.clock
---@field deadline? number seconds from the start
---@field ends? number by deadline.clock
---@field polls integer calls made
---@field attempts integer requests sent
---@field result? table of the last call that had one
---@field err? lambda.Error of the last call
---@field metadata? lambda.Metadata of the last call

-- `also`: what botocore and others call them.
local RULES = {
  { "delay", options.seconds, also = { "min_delay", "interval" } },
  { "max_delay", options.seconds },
  { "max_polls", options.count, also = { "max_attempts", "polls" } },
}

local function at(result, path)
  for _, name in ipairs(path) do
    if type(result) ~= "table" then
      return nil
    end
    result = result[name]
  end
  return result
end

-- By matcher: whether an acceptor fits what a call came to.
local MATCHERS = {}

function MATCHERS.path(rule, result)
  return result ~= nil and at(result, rule.path) == rule.expected
end

function MATCHERS.error(rule, _, err)
  if type(rule.expected) == "boolean" then
    return (err ~= nil) == rule.expected
  end
  return err ~= nil and err.code == rule.expected
end

function MATCHERS.status(rule, _, _, metadata)
  return metadata.status == rule.expected
end

-- The state that the first fitting acceptor leads to; an error that none fits is the end.
local function state_of(rules, result, err, metadata)
  for _, rule in ipairs(rules) do
    if MATCHERS[rule.matcher](rule, result, err, metadata) then
      return rule.state
    end
  end
  return err and "error" or "retry"
end

local function left(wait)
  return deadline.left(wait.runtime, wait.ends)
end

-- Whether an error may be nothing but the end of the time.
local function is_late(wait, err)
  return wait.ends and (err.gave_up == "deadline"
    or errors.is(err, "TimeoutError") and left(wait) <= wait.delay)
end

-- Seconds until the next call: the delay, or, when it may grow, by chance up to twice as many each
-- time, with a delay left for that call. Source: Smithy specification, "Waiter retries".
local function pause(wait)
  local most = math.min(wait.max_delay, wait.delay * 2 ^ (wait.polls - 1))
  local seconds = wait.delay + wait.runtime.random() * (most - wait.delay)
  return math.max(wait.delay, math.min(seconds, left(wait) - wait.delay))
end

local REASONS = {
  failure = "the service says that it will not become so",
  polls = "it is not so after %d calls",
  deadline = "it is not so after %.14g s",
}

-- The error is its own metadata, as that of a call is.
local function failed(wait, reason, number)
  local err = errors.new("WaiterError", {
    message = ("waiting until %s: "):format(wait.name) .. REASONS[reason]:format(number),
    waiter = wait.name, reason = reason, polls = wait.polls, result = wait.result, cause = wait.err,
    retryable = reason ~= "failure", operation = wait.fact.operation, attempts = wait.attempts,
    status = wait.metadata.status, request_id = wait.metadata.request_id,
    seconds = deadline.clock(wait.runtime) - wait.started,
  })
  return nil, err, err
end

-- Make one call; the state it leads to.
local function ask(wait)
  local of_calls = wait.of_calls
  of_calls.deadline = wait.ends and left(wait)
  local result, err, metadata = wait.client:_call(wait.fact.operation, wait.params, of_calls)
  wait.polls, wait.attempts = wait.polls + 1, wait.attempts + metadata.attempts
  wait.result, wait.err, wait.metadata = result or wait.result, err, metadata
  return state_of(wait.fact, result, err, metadata)
end

-- Call until a state is reached that ends it.
local function poll(wait)
  while true do
    local state = ask(wait)
    if state == "success" then
      return wait.err and {} or wait.result, nil, wait.metadata -- some wait for an error
    elseif state == "failure" then
      return failed(wait, "failure", 0)
    elseif state == "error" and not is_late(wait, wait.err) then
      return nil, wait.err, wait.metadata
    elseif state == "retry" and wait.polls >= wait.max_polls then
      return failed(wait, "polls", wait.polls)
    elseif state == "error" or left(wait) <= wait.delay then
      return failed(wait, "deadline", wait.deadline)
    end
    wait.runtime.sleep(pause(wait))
    if left(wait) <= 0 then -- it may take longer
      return failed(wait, "deadline", wait.deadline)
    end
  end
end

-- The options of the waiting, checked, and those of each call, as they were given.
local function parted(fact, given)
  local checked, err = config.check_call(given, 1, RULES)
  if not checked then
    return nil, err
  end
  local own, of_calls = {}, {}
  for name, value in next, given or {} do
    of_calls[name] = value
  end
  for _, rule in ipairs(RULES) do
    local name = rule[1]
    own[name], of_calls[name] = checked[name] or fact[name], nil
  end
  own.max_delay = own.max_delay or own.delay
  if own.max_delay < own.delay then
    return nil, errors.new("ConfigurationError", {
      message = ("max_delay: must be at least the delay, %.14g"):format(own.delay) })
  end
  return own, of_calls
end

local function start(client, name, params, given)
  local fact = facts[name]
  local wait, of_calls = parted(fact, given)
  if not wait then
    return nil, of_calls, of_calls
  end
  resolve.equip(client)
  local runtime = client._runtime
  wait.client, wait.runtime, wait.name, wait.fact = client, runtime, name, fact
  wait.params, wait.of_calls, wait.polls, wait.attempts = params, of_calls, 0, 0
  wait.started, wait.deadline = deadline.clock(runtime), of_calls.deadline
  wait.ends = wait.deadline and wait.started + wait.deadline
  return poll(wait)
end

--- What a name such as wait_until_function_active_v2 stands for.
---@param name string
---@return (fun(client: lambda.Client, params: table, options?: lambda.WaiterOptions): table?,
--- lambda.Error?, lambda.Metadata)? wait
function waiter.find(name)
  local of = name:match("^wait_until_(.*)$")
  return facts[of] and function(client, params, given)
    return start(client, of, params, given)
  end
end

return waiter
