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
---@field max_polls? integer calls, the first among them; default: the model's

local RULES = { { "delay", options.seconds }, { "max_polls", options.count } }

local function at(result, path)
  for _, name in ipairs(path) do
    result = type(result) == "table" and result[name] or nil
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

function MATCHERS.status(rule, _, err, metadata)
  return (err and err.status or metadata.status) == rule.expected
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

-- The options of the waiting, and those of each call.
local function parted(given)
  local own, of_calls = {}, {}
  for name, value in next, given or {} do
    local is_own = name == "delay" or name == "max_polls"
    (is_own and own or of_calls)[name] = value
  end
  local checked, problems = options.check(own, RULES, "option")
  if not checked then
    return nil, errors.new("ConfigurationError", { message = problems })
  end
  local _, err = config.check_call(of_calls)
  return not err and checked or nil, err or of_calls
end

-- What a call may take: no more than what is left of it all.
local function call_options(of_calls, left)
  if left == math.huge then
    return of_calls
  end
  local limited = {}
  for name, value in next, of_calls do
    limited[name] = value
  end
  limited.deadline = left
  return limited
end

local REASONS = {
  failure = "the service says that it will not become so",
  polls = "it is not so after %d calls",
  deadline = "it is not so after %.14g s",
}

local function failed(name, reason, number, last)
  return nil, errors.new("WaiterError", {
    message = ("waiting until %s: "):format(name) .. REASONS[reason]:format(number),
    waiter = name, reason = reason, polls = last.polls, result = last.result, cause = last.err,
    retryable = reason ~= "failure", operation = last.operation,
  }), last.metadata
end

-- Call until a state is reached that ends it.
local function poll(client, name, params, limits, of_calls)
  local fact, runtime = facts[name], client._runtime
  local started = deadline.clock(runtime)
  local ends = of_calls.deadline and started + of_calls.deadline
  local last = { operation = fact.operation, polls = 0 }
  while true do
    last.polls = last.polls + 1
    last.result, last.err, last.metadata = client:_call(fact.operation, params,
      call_options(of_calls, deadline.left(runtime, ends)))
    local state = state_of(fact, last.result, last.err, last.metadata)
    if state == "success" or state == "error" then
      return last.result, state == "error" and last.err or nil, last.metadata
    elseif state == "failure" then
      return failed(name, "failure", 0, last)
    elseif last.polls >= limits.max_polls then
      return failed(name, "polls", last.polls, last)
    elseif deadline.left(runtime, ends) <= limits.delay then
      return failed(name, "deadline", of_calls.deadline, last)
    end
    runtime.sleep(limits.delay)
  end
end

local function wait(client, name, params, given)
  local own, of_calls = parted(given)
  if not own then
    return nil, of_calls, of_calls
  end
  resolve.equip(client)
  return poll(client, name, params, {
    delay = own.delay or facts[name].delay, max_polls = own.max_polls or facts[name].max_polls,
  }, of_calls)
end

--- What a name such as wait_until_function_active_v2 stands for.
---@param name string
---@return (fun(client: lambda.Client, params: table, options?: lambda.WaiterOptions): table?,
--- lambda.Error?, lambda.Metadata)? wait
function waiter.find(name)
  local of = name:match("^wait_until_(.*)$")
  return facts[of] and function(client, params, given)
    return wait(client, of, params, given)
  end
end

return waiter
