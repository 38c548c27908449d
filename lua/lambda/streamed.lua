--- What an operation returns whose answer comes in events: a result that is read while the service
--- writes it.
local core = require "lambda.core"
local event_stream = require "lambda.event_stream"
local exchange = require "lambda.exchange"
local invoke = require "lambda.invoke"
local response = require "lambda.response"

local streamed = {}

local ERROR_BODY_MAX = 1024 * 1024

-- The event that says that a function is done: without it, its output is not whole. A function that
-- was not run, by the invocation type "DryRun", has no events.
local LAST, WAS_RUN = "InvokeComplete", 200

---@class lambda.Streamed members of the answer's head are fields of it; in a loop what goes wrong
--- is raised
---@field err? lambda.Error why the stream ended before its end; nil while it goes on, and when it
--- ended well
---@field complete? lambda.InvokeWithResponseStreamCompleteEvent what the service says of the
--- function once its output is there
---@field function_error? string the function failed: complete.error_code
---@field error? lambda.FunctionError what it failed with: complete.error_details
---@field log? string the end of its log: complete.log_result as text
local Streamed = {}
local streamed_mt = { __name = "lambda.streamed", __index = Streamed }

-- The answer that a stream is when it is read at once; nil and an error when it breaks off.
local function whole(stream)
  local parts, size = {}, 0
  while size < ERROR_BODY_MAX do
    local chunk, failure = stream:read()
    if not chunk and failure then
      return nil, exchange.failed(failure)
    elseif not chunk then
      break
    end
    parts[#parts + 1], size = chunk, size + #chunk
  end
  return { status = stream.status, headers = stream.headers, body = table.concat(parts) }
end

-- An answer that is an error has no events.
local function refusal(operation, stream, attempts)
  local answer, err = whole(stream)
  stream:close()
  if not answer then
    return nil, err
  end
  return response.read(operation, answer, attempts)
end

--- Read the head of the answer of an operation that streams, or all of it when it is an error.
---@param operation string
---@param stream lambda.Stream
---@param attempts integer made so far, for the errors
---@return lambda.Streamed? result
---@return lambda.Error? err
function streamed.read(operation, stream, attempts)
  if stream.status < 200 or stream.status >= 300 then
    return refusal(operation, stream, attempts)
  end
  local head = { status = stream.status, headers = stream.headers, body = "" }
  local result, err = response.read(operation, head, attempts)
  if not result then
    stream:close()
    return nil, err
  end
  local last = stream.status == WAS_RUN and core.event_kind(operation, LAST) and LAST or nil
  result._stream = stream
  result._reader = event_stream.reader(function() return stream:read() end, {
    operation = operation, status = stream.status, headers = stream.headers, attempts = attempts,
  }, response.event_decoder(operation), last)
  return setmetatable(result, streamed_mt)
end

-- Take what is of use after the stream from an event, in the words of invoke.
local function note(self, event)
  local complete = event.invoke_complete
  if not complete then
    return
  end
  self.complete, self.function_error = complete, complete.error_code
  self.error = complete.error_code and invoke.error_of(complete.error_details)
  self.log = complete.log_result and core.base64_decode(complete.log_result)
end

--- Wait for the next event: a table with one member, named for what it is:
--- `{ payload_chunk = { payload = "…" } }`, `{ invoke_complete = { … } }`. After the end, the same
--- again.
---@return lambda.InvokeWithResponseStreamResponseEvent? event nil at the end
---@return lambda.Error? err why the stream ended before its end
function Streamed:next_event()
  if not self._reader then
    return nil, self.err
  end
  local event, err = self._reader:next()
  if event ~= nil then
    note(self, event)
    return event
  end
  self.err = err
  self:close()
  return nil, err
end

--- Wait for the next output of the function: a string of bytes, cut anywhere. After the end, the
--- same again.
---@return string? chunk never empty; nil at the end
---@return lambda.Error? err why the stream ended before its end
function Streamed:read()
  while true do
    local event, err = self:next_event()
    local chunk = event and event.payload_chunk and event.payload_chunk.payload
    if event == nil or chunk and chunk ~= "" then
      return chunk, err
    end
  end
end

-- What a loop calls: a for loop drops what comes after nil, so an error is raised.
local function loop(self, step)
  return function()
    local found, err = step(self)
    if err then
      error(err, 0)
    end
    return found
  end
end

--- Iterate over the events as they come, each as next_event gives it. A second loop goes on where
--- the first was left. Raises the error when the stream ends too early.
---@return fun(): lambda.InvokeWithResponseStreamResponseEvent? next nil at the end
function Streamed:events()
  return loop(self, self.next_event)
end

--- Iterate over the output of the function as it comes, each piece as read gives it. A second loop
--- goes on where the first was left. Raises the error when the stream ends too early.
---@return fun(): string? next nil at the end
function Streamed:chunks()
  return loop(self, self.read)
end

--- Read no more: frees the connection. Without it that happens at the end of the stream, and when
--- the result is no longer used.
function Streamed:close()
  self._reader = nil
  self._stream:close()
end

streamed_mt.__close = Streamed.close -- Lua 5.4: local result <close> = …

return streamed
