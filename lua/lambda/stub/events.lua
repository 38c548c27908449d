--- Writes the answers of an operation that streams, from what its output is to be.
--- Source: Smithy, "Amazon Event Stream Specification".
local core = require "lambda.core"
local write = require "lambda.stub.write"

-- The status of an answer that has a stream, and the types of its events.
local RUN, CHUNK, LAST = 200, "PayloadChunk", "InvokeComplete"

local STRING = 7 -- the type of a header
local OVERHEAD = 16 -- bytes of a message beside its headers and its payload

-- The bytes of an integer, the highest first.
local function integer(value, size)
  local bytes = {}
  for i = size, 1, -1 do
    bytes[i] = string.char(value % 256)
    value = math.floor(value / 256)
  end
  return table.concat(bytes)
end

local function header(name, value)
  return string.char(#name) .. name .. string.char(STRING) .. integer(#value, 2) .. value
end

local function message(kind, name, content_type, payload)
  local headers = header(":message-type", kind) .. header((":%s-type"):format(kind), name)
    .. header(":content-type", content_type)
  local lengths = integer(#headers + #payload + OVERHEAD, 4) .. integer(#headers, 4)
  local made = lengths .. integer(core.crc32(lengths), 4) .. headers .. payload
  return made .. integer(core.crc32(made), 4)
end

-- What a test says of a stream: the output of the function, and what the service says of the
-- function at its end.
local function parts_of(stream)
  local shapes = {}
  for _, event in ipairs(stream.shape.members) do
    shapes[event.wire] = event.shape
  end
  local output = { type = "list", element = shapes[CHUNK].members[1].shape }
  return { lua = "chunks", location = "events", shape = output },
    { lua = "complete", location = "events", shape = shapes[LAST] }
end

-- The members that a test gives of an answer, and the one that ends its stream.
local function members_of(operation)
  local members, last = {}, nil
  for _, member in ipairs(core.answer(operation)) do
    if member.location == "events" then
      members[#members + 1], last = parts_of(member)
      member = last
    end
    members[#members + 1] = member
  end
  return members, last
end

local function body_of(result, last, is_cut, failure)
  local parts = {}
  for i, chunk in ipairs(result.chunks or {}) do
    parts[i] = message("event", CHUNK, "application/octet-stream", chunk)
  end
  if failure then
    parts[#parts + 1] = message("exception", failure.code, "application/json", failure.body)
  elseif not is_cut then
    local complete = write(last.shape.members, result.complete or {})
    parts[#parts + 1] = message("event", LAST, "application/json", complete.body)
  end
  return table.concat(parts)
end

local function problem(path, form, ...)
  return nil, { { path = path, message = form:format(...) } }
end

--- Write an answer. Beside the members of its head a result has `chunks`, a list of strings, and
--- `complete`: error_code, error_details, log_result in base64; or false for a stream that ends
--- before that.
---@param operation string
---@param result table read raw
---@param failure? { code: string, body: string } what the service says in place of `complete`
---@return lambda.Response? written
---@return lambda.Violation[]? problems
local function events(operation, result, failure)
  local members, last = members_of(operation)
  local is_cut = rawget(result, "complete") == false
  local whole = {}
  for name, value in next, result do
    if value ~= core.null and not (name == "complete" and is_cut) then
      whole[name] = value
    end
  end
  local written, problems = write(members, whole)
  if not written then
    return nil, problems
  elseif failure and (whole.complete or is_cut) then
    return problem("complete", "a stream that ends with a failure has none")
  elseif written.status == RUN then
    written.body = body_of(whole, last, is_cut, failure)
  elseif whole.chunks or whole.complete or is_cut or failure then
    return problem("status_code", "with %d the function does not run, and nothing is streamed",
      written.status)
  end
  return written
end

return events
