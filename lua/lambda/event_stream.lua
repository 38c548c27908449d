--- The events of an answer that is an event stream, as they come.
--- Source: Smithy, "Amazon Event Stream Specification" and "Event streams" of restJson1.
local core = require "lambda.core"
local exchange = require "lambda.exchange"
local response = require "lambda.response"
local text = require "lambda.text"

local event_stream = {}

---@class lambda.StreamContext what an error of the stream says of its call
---@field operation string
---@field status integer of the answer
---@field headers table<string, string> of the answer
---@field attempts integer

---@class lambda.RawEvent
---@field type string the header ":event-type"
---@field headers table<string, any> all headers of the message
---@field payload string

---@alias lambda.DecodeEvent fun(type: string, headers: table<string, any>, payload: string):
--- any, string? what the event is; nil: of no known type; nil and what is wrong with it

---@class lambda.EventReader
local Reader = {}
local reader_mt = { __name = "lambda.event_reader", __index = Reader }

local function raw(kind, headers, payload)
  return { type = kind, headers = headers, payload = payload }
end

--- Read events from `read`, which gives the bytes of the answer as they come: a string, nil at the
--- end, or nil and a failure. May be called from a place where it yields.
---@param read fun(): string?, lambda.Failure?
---@param context lambda.StreamContext
---@param decode? lambda.DecodeEvent default: the events as they are, lambda.RawEvent
---@param last? string the type of the event without which the stream is cut short; what goes wrong
--- after it is no error
---@return lambda.EventReader
function event_stream.reader(read, context, decode, last)
  return setmetatable({
    _read = read, _context = context, _decode = decode or raw, _last = last,
    _decoder = core.event_stream(),
  }, reader_mt)
end

-- What the context is to the makers of errors: an answer, its body that of one message.
local function answer_of(context, payload)
  return { status = context.status, headers = context.headers, body = payload or "" }
end

local function unreadable(context, message, payload)
  return response.unreadable(context.operation, answer_of(context, payload), context.attempts,
    message)
end

local function transport_error(context, failure)
  local err = exchange.failed(failure)
  err.operation, err.attempts, err.sent = context.operation, context.attempts, true
  return err
end

-- The headers that name what a message is, and what it is called, by its type.
local NAMES = { event = ":event-type", exception = ":exception-type", error = ":error-code" }

-- The event in a message; nil when it is of no known type, nil and an error when there is one.
local function event_of(self, headers, payload)
  local context, kind = self._context, headers[":message-type"]
  local name = headers[NAMES[kind]]
  if kind == "exception" or kind == "error" then
    return nil, response.failed_within(context.operation, answer_of(context, payload),
      context.attempts, name, headers[":error-message"])
  elseif kind ~= "event" then
    return nil, unreadable(context, "a message of the stream is of the unknown type "
      .. text.show(kind), payload)
  elseif type(name) ~= "string" then
    return nil, unreadable(context, "an event of the stream has no type", payload)
  end
  local event, problem = self._decode(name, headers, payload)
  if problem then
    return nil, unreadable(context, ("the stream's event %s %s"):format(
      text.printable(name, 64), problem), payload)
  end
  self._is_whole = self._is_whole or name == self._last
  return event
end

-- More bytes for the decoder: true, or nil at the end, with an error unless it is a clean one.
local function fill(self)
  local chunk, failure = self._read()
  if type(chunk) == "string" then
    self._decoder:feed(chunk)
    return true
  elseif chunk ~= nil or failure ~= nil then
    return nil, transport_error(self._context,
      chunk == nil and failure or "the runtime's stream read a " .. type(chunk))
  elseif self._decoder:pending() > 0 then
    return nil, unreadable(self._context, "the stream is truncated: it ends within a message")
  elseif self._last and not self._is_whole then
    return nil, unreadable(self._context, "the stream is truncated: it ends without the event "
      .. self._last)
  end
end

-- The next message; nil at the end, and an error unless it is a clean one.
local function message_of(self)
  while true do
    local headers, payload = self._decoder:next()
    if headers then
      return headers, payload
    elseif payload then
      return nil, unreadable(self._context, "the stream is malformed: " .. payload)
    end
    local more, err = fill(self)
    if not more then
      return nil, err
    end
  end
end

-- The next event that has a known type; nil at the end, and an error unless it is a clean one.
local function next_event(self)
  while true do
    local headers, payload = message_of(self)
    if not headers then
      return nil, payload
    end
    local event, err = event_of(self, headers, payload)
    if event ~= nil or err then
      return event, err
    end
  end
end

--- The next event, waiting for it. After the end, the same again.
---@return any event nil at the end
---@return lambda.Error? err why the stream ended before its end
function Reader:next()
  if self._is_reading then
    error("the stream is being read by another thread, or a read of it raised", 2)
  elseif self._ended then
    return nil, self._err
  end
  self._is_reading = true
  local event, err = next_event(self)
  self._is_reading = false
  if event == nil then
    self._ended, self._decoder, self._read = true, nil, nil
    self._err = not self._is_whole and err or nil
  end
  return event, self._err
end

return event_stream
