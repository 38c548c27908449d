--- A stand-in for the service, in this process and without a network, for tests of your own code.
--
--     local stub = require("lambda.stub").new()
--     stub:answer("get_function_event_invoke_config", { maximum_retry_attempts = 1 })
--     stub:fail("delete_function_event_invoke_config", "ResourceNotFoundException")
--     my_code(stub.client)              -- or stub:install(), and my_code calls lambda.get_…
--     stub:assert_called("get_function_event_invoke_config", { function_name = "f" })
--     stub:verify()                     -- every answer was asked for
--
-- The client is a real one: parameters are checked, answers pass through HTTP, errors are those of
-- lambda.errors. What the service could never answer is refused where it is queued.
-- @module lambda.stub
local answers = require "lambda.stub.answer"
local arguments = require "lambda.stub.arguments"
local client_module = require "lambda.client"
local core = require "lambda.core"
local difference = require "lambda.stub.difference"
local hermetic = require "lambda.stub.hermetic"
local where = require "lambda.stub.where"

---@class lambda.stub
---@field any any stands for any value in what Stub:assert_called expects
local stub = { any = difference.any }

---@alias lambda.StubAnswer table|fun(params: table, call: lambda.StubCall): table?, string?, table?

---@class lambda.StubCall
---@field operation string
---@field params table a copy
---@field options? lambda.CallOptions
---@field client lambda.Client
---@field where string "file:line" of the call
---@field result? table
---@field err? lambda.Error

---@class lambda.StubTimes
---@field times? integer how many calls it is for; default 1

---@class lambda.Stub
---@field client lambda.Client whose calls the stub answers
---@field calls lambda.StubCall[] in their order
---@field slept number[] the seconds of each wait, which takes no time
local Stub = {}
local stub_mt = { __name = "lambda.stub", __index = Stub }

-- A mistake of the test, told with the line that made it.
local function refuse(form, ...)
  error(("%s: %s"):format(where(), form:format(...)), 0)
end

local function refuse_colon(options, name)
  if options == stub then
    refuse("call it with a dot: stub.%s{...}", name)
  end
end

local function copy(value, seen)
  if type(value) ~= "table" then
    return value
  elseif not seen[value] then
    seen[value] = {}
    for key, member in next, value do
      seen[value][key] = copy(member, seen)
    end
  end
  return seen[value]
end

local function check_operation(name)
  if type(name) == "string" and core.has_operation(name) then
    return
  end
  local guess = type(name) == "string" and core.suggest(name, core.operations())
  refuse("no operation %s%s", tostring(name),
    guess and (' (did you mean "%s"?)'):format(guess) or "")
end

-- The response or the failure that a result, or an error, of an operation is made by.
local function make(operation, result, code, members)
  local made, problem
  if type(result) == "table" then
    made, problem = answers.result(operation, result)
  elseif result == nil and type(code) == "string" then
    made, problem = answers.error(operation, code, members)
  else
    problem = "it must be a table, or nil and an error code"
  end
  return made, problem and ("impossible answer of %s: %s"):format(operation, problem)
end

-- A mistake of the test that shows only in a call. The code that makes it may catch what is raised.
local function object(self, seen, problem)
  local text = ("%s: %s"):format(seen.where, problem)
  self._objections[#self._objections + 1] = text
  error(text, 0)
end

-- What gives an answer that is always the same.
local function constant(made, problem)
  if not made then
    refuse("%s", problem)
  end
  return function()
    return made
  end
end

-- What gives the answer of a call, from what the test says it is.
local function giver(self, operation, answer)
  if type(answer) ~= "function" then
    return constant(make(operation, answer == nil and {} or answer))
  end
  return function(seen)
    local made, problem = make(operation, answer(copy(seen.params, {}), seen))
    return made or object(self, seen, problem)
  end
end

local function enqueue(self, operation, give, given)
  local times, problem = arguments.times(given)
  if not times then
    refuse("%s", problem)
  end
  local queue = self._queues[operation] or {}
  self._queues[operation] = queue
  queue[#queue + 1] = { give = give, left = times, where = where() }
  return self
end

-- What answers the next call of an operation; nil when nothing does.
local function next_giver(self, operation)
  local queue = self._queues[operation]
  local first = queue and queue[1]
  if not first then
    return self._standing[operation]
  end
  first.left = first.left - 1
  if first.left == 0 then
    table.remove(queue, 1)
  end
  return first.give
end

-- In place of the network.
local function send(self)
  local seen = self._current
  local give = next_giver(self, seen.operation) or object(self, seen,
    ("unexpected call of %s: no answer is left for it"):format(seen.operation))
  local made = give(seen)
  if made.kind then
    return nil, made
  end
  self._answered = self._answered + 1
  local headers = copy(made.headers, {})
  headers["x-amzn-requestid"] = headers["x-amzn-requestid"] or "stub-" .. self._answered
  return { status = made.status, headers = headers, body = made.body }
end

local function note(self, seen, outer, result, err, metadata)
  self._current = outer
  seen.result, seen.err = result, err
  return result, err, metadata
end

-- Let the stub answer a new client.
local function adopt(self, client)
  local call = client._call
  hermetic(client, self.slept, function() return send(self) end)
  function client._call(_, operation, params, options)
    local outer = self._current
    local seen = {
      operation = operation, params = copy(params, {}), options = options, client = client,
      where = where(),
    }
    self.calls[#self.calls + 1], self._current = seen, seen
    return note(self, seen, outer, call(client, operation, params, options))
  end
  return client
end

--- Make a stub with a client. Raises where an option is wrong.
---@param options? lambda.Options of the client: region (default "us-east-1"), max_attempts (default
--- 1, so that each call takes one answer), validate, on_event and so on. Nothing is looked up
--- elsewhere; of `runtime` now, clock and random are used
---@return lambda.Stub
function stub.new(options)
  refuse_colon(options, "new")
  local client, err = client_module.new(options, 2)
  if not client then
    refuse("%s", tostring(err))
  end
  local self = setmetatable({ slept = {}, _standing = {} }, stub_mt)
  self:reset()
  self.client = adopt(self, client)
  return self
end

--- Make a stub that keeps event-invoke configurations as the service does.
---@param options lambda.FakeOptions
---@return lambda.Stub
function stub.fake(options)
  refuse_colon(options, "fake")
  local self = stub.new(type(options) == "table" and options.client or nil)
  local problem = require("lambda.stub.fake")(self, options)
  return problem and refuse("%s", problem) or self
end

--- Queue an answer for the next call of an operation that has none yet.
---@param operation string
---@param answer? lambda.StubAnswer the result, {} by default; or a function of the parameters that
--- returns it, or nil, an error code and the error's members. Of an operation that streams it has
--- `chunks`, a list of strings, and `complete`, false for a stream that is cut; or in its place
--- `failure`, an error: its code and members
---@param options? lambda.StubTimes
---@return lambda.Stub self
function Stub:answer(operation, answer, options)
  check_operation(operation)
  return enqueue(self, operation, giver(self, operation, answer), options)
end

--- Queue an error.
---@param operation string
---@param code string of the service; or "TransportError", "TimeoutError": no answer comes
---@param members? table message, and what the error has: retry_after_seconds; kind and sent of a
--- TransportError
---@param options? lambda.StubTimes
---@return lambda.Stub self
function Stub:fail(operation, code, members, options)
  check_operation(operation)
  return enqueue(self, operation, constant(make(operation, nil, code, members)), options)
end

--- Queue an HTTP answer as it stands, such as one that no service gives.
---@param operation string
---@param response lambda.Response
---@param options? lambda.StubTimes
---@return lambda.Stub self
function Stub:respond(operation, response, options)
  check_operation(operation)
  return enqueue(self, operation, constant(arguments.response(response)), options)
end

--- Set what answers an operation whenever nothing is queued for it.
---@param operation string
---@param answer? lambda.StubAnswer
---@return lambda.Stub self
function Stub:always(operation, answer)
  check_operation(operation)
  self._standing[operation] = giver(self, operation, answer)
  return self
end

-- The calls of an operation; all without one.
local function calls_of(self, operation)
  if operation == nil then
    return self.calls
  end
  check_operation(operation)
  local found = {}
  for _, seen in ipairs(self.calls) do
    found[#found + 1] = seen.operation == operation and seen or nil
  end
  return found
end

--- How many calls there were.
---@param operation? string of this one; default: of all
---@return integer
function Stub:count(operation)
  return #calls_of(self, operation)
end

--- The last call.
---@param operation? string of this one; default: of any
---@return lambda.StubCall?
function Stub:last(operation)
  local found = calls_of(self, operation)
  return found[#found]
end

-- The call whose parameters are nearest, with what they differ in.
local function nearest(found, params)
  local best, least
  for i, seen in ipairs(found) do
    local lines = difference.lines(params, seen.params)
    if not least or #lines <= #least then
      best, least = i, lines
    end
  end
  return best, least
end

--- Raise unless there was a call with just these parameters, and say what the nearest differs in.
---@param operation string
---@param params? table stub.any in it stands for any value; nil: any parameters
---@return lambda.StubCall call
function Stub:assert_called(operation, params)
  local found = calls_of(self, operation)
  if #found == 0 then
    refuse("%s was not called; calls in all: %d", operation, #self.calls)
  elseif params == nil then
    return found[#found]
  end
  local best, lines = nearest(found, params)
  if #lines > 0 then
    refuse("no call of %s had these parameters; call %d of %d (%s) differs in\n  %s", operation,
      best, #found, found[best].where, table.concat(lines, "\n  "))
  end
  return found[best]
end

local function left_over(self)
  local lines = {}
  for operation, queue in pairs(self._queues) do
    for _, entry in ipairs(queue) do
      lines[#lines + 1] = ("%s: %s was not called as often as was queued (%d left)"):format(
        entry.where, operation, entry.left)
    end
  end
  table.sort(lines)
  return lines
end

--- Raise unless every queued answer was asked for, and every call had one.
---@return true
function Stub:verify()
  local lines = left_over(self)
  for _, text in ipairs(self._objections) do
    lines[#lines + 1] = text
  end
  if #lines > 0 then
    error(table.concat(lines, "\n"), 0)
  end
  return true
end

--- Forget calls, queued answers and what was unexpected. The client, and what always() set, stay.
---@return lambda.Stub self
function Stub:reset()
  self.calls, self._queues, self._objections = {}, {}, {}
  self._answered, self._current = 0, nil
  for i = #self.slept, 1, -1 do
    self.slept[i] = nil
  end
  return self
end

--- Let the functions of the module lambda, and the clients that lambda.new makes from now on, be
--- answered by this stub until restore().
---@return lambda.Stub self
function Stub:install()
  local default = require "lambda.default"
  if default.stub then
    refuse("another stub is installed (%s): restore() it first, best in after_each", default.stub)
  end
  local new = default.new
  self._replaced = { default = default, client = default.client, new = new }
  default.stub, default.client = where(), self.client
  function default.new(options, level)
    local client, err = new(options, (level or 1) + 1)
    return client and adopt(self, client), err
  end
  return self
end

--- Put back what install() replaced; does nothing when it did not.
---@return lambda.Stub self
function Stub:restore()
  local replaced = self._replaced
  if replaced then
    local default = replaced.default
    default.stub, default.client, default.new = nil, replaced.client, replaced.new
    self._replaced = nil
  end
  return self
end

--- Call a function with the stub installed, restore whatever it does, and verify.
---@generic T
---@param fn fun(...): T
---@param ... any its arguments
---@return T what it returns first
function Stub:run(fn, ...)
  self:install()
  local ok, result = pcall(fn, ...)
  self:restore()
  if not ok then
    error(result, 0)
  end
  self:verify()
  return result
end

-- Each method says so when it is called with a dot.
for name, method in pairs(Stub) do
  Stub[name] = function(self, ...)
    if getmetatable(self) ~= stub_mt then
      refuse("call it with a colon: stub:%s(...)", name)
    end
    return method(self, ...)
  end
end

return stub
