---@meta
-- Written out of the annotations in the sources by `make types`: change those.

---@class lambda.stub
---@field any any stands for any value in what Stub:assert_called expects
local stub = {}

--- Make a stub with a client. Raises where an option is wrong.
---@param options? lambda.Options of the client: region (default "us-east-1"), max_attempts (default
--- 1, so that each call takes one answer), validate, on_event and so on. Nothing is looked up
--- elsewhere; of `runtime` now, clock and random are used
---@return lambda.Stub
function stub.new(options) end

--- Make a stub that keeps event-invoke configurations as the service does.
---@param options lambda.FakeOptions
---@return lambda.Stub
function stub.fake(options) end

---@class lambda.FakeOptions
---@field functions table names in a list; or qualifiers by name: { "f", g = { "1", "prod" } }
---@field account_id? string default "123456789012"
---@field client? lambda.Options of the stub's client

---@class lambda.Stub
---@field client lambda.Client whose calls the stub answers
---@field calls lambda.StubCall[] in their order
---@field slept number[] the seconds of each wait, which takes no time
local Stub = {}

--- Queue an answer for the next call of an operation that has none yet.
---@param operation string
---@param answer? lambda.StubAnswer the result, {} by default; or a function of the parameters that
--- returns it, or nil, an error code and the error's members. Of an operation that streams it has
--- `chunks`, a list of strings, and `complete`, false for a stream that is cut; or in its place
--- `failure`, an error: its code and members
---@param options? lambda.StubTimes
---@return lambda.Stub self
function Stub:answer(operation, answer, options) end

--- Queue an error.
---@param operation string
---@param code string of the service; or "TransportError", "TimeoutError": no answer comes
---@param members? table message, and what the error has: retry_after_seconds; kind and sent of a
--- TransportError
---@param options? lambda.StubTimes
---@return lambda.Stub self
function Stub:fail(operation, code, members, options) end

--- Queue an HTTP answer as it stands, such as one that no service gives.
---@param operation string
---@param response lambda.Response
---@param options? lambda.StubTimes
---@return lambda.Stub self
function Stub:respond(operation, response, options) end

--- Set what answers an operation whenever nothing is queued for it.
---@param operation string
---@param answer? lambda.StubAnswer
---@return lambda.Stub self
function Stub:always(operation, answer) end

--- How many calls there were.
---@param operation? string of this one; default: of all
---@return integer
function Stub:count(operation) end

--- The last call.
---@param operation? string of this one; default: of any
---@return lambda.StubCall?
function Stub:last(operation) end

--- Raise unless there was a call with just these parameters, and say what the nearest differs in.
---@param operation string
---@param params? table stub.any in it stands for any value; nil: any parameters
---@return lambda.StubCall call
function Stub:assert_called(operation, params) end

--- Raise unless every queued answer was asked for, and every call had one.
---@return true
function Stub:verify() end

--- Forget calls, queued answers and what was unexpected. The client, and what always() set, stay.
---@return lambda.Stub self
function Stub:reset() end

--- Let the functions of the module lambda, and the clients that lambda.new makes from now on, be
--- answered by this stub until restore().
---@return lambda.Stub self
function Stub:install() end

--- Put back what install() replaced; does nothing when it did not.
---@return lambda.Stub self
function Stub:restore() end

--- Call a function with the stub installed, restore whatever it does, and verify.
---@generic T
---@param fn fun(...): T
---@param ... any its arguments
---@return T what it returns first
function Stub:run(fn, ...) end

---@class lambda.StubCall
---@field operation string
---@field params table a copy
---@field options? lambda.CallOptions
---@field client lambda.Client
---@field where string "file:line" of the call
---@field result? table
---@field err? lambda.Error

---@alias lambda.StubAnswer table|fun(params: table, call: lambda.StubCall): table?, string?, table?

---@class lambda.StubTimes
---@field times? integer how many calls it is for; default 1

return stub
