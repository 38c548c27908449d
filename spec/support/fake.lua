--- A runtime without a network: answers from a list, a clock that stands still, no chance.
local fake = {}

fake.NOW = 1767323045 -- 20260102T030405Z, the time of the golden signatures
fake.SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
fake.assert = assert -- Lua's own, which specs have busted's in place of
fake.KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = fake.SECRET }

--- A response as the service writes it.
---@param status integer
---@param body? string
---@param headers? table<string, string>
---@return lambda.Response
function fake.answer(status, body, headers)
  return { status = status, headers = headers or {}, body = body or "{}" }
end

--- A copy, with the tables in it copied too.
function fake.copy(value)
  if type(value) ~= "table" then return value end
  local copied = {}
  for key, member in pairs(value) do copied[key] = fake.copy(member) end
  return copied
end

--- A copy with other members; false takes one away.
---@param base table
---@param changes? table
---@return table
function fake.with(base, changes)
  local copied = fake.copy(base)
  for key, value in pairs(changes or {}) do copied[key] = value or nil end
  return copied
end

-- What one entry of the list makes of a request.
local function respond(entry, request)
  if type(entry) == "function" then return entry(request) end
  if type(entry) == "table" and entry.kind then return nil, entry end
  return entry
end

--- A runtime, and the journal of what it was asked.
---@param answers any[] each a response, a failure, or a function of the request; the last repeats
---@return lambda.Runtime runtime
---@return { requests: lambda.Request[], limits: lambda.Limits[], agents: string[], slept: number[],
--- sdk: string[][], order: string[] } sdk: the headers amz-sdk-invocation-id and amz-sdk-request
function fake.runtime(answers)
  local journal = { requests = {}, limits = {}, agents = {}, sdk = {}, max_body = {}, slept = {}, order = {} }
  local function note(kind, value)
    journal[kind][#journal[kind] + 1] = value
    journal.order[#journal.order + 1] = kind
  end
  local runtime = {}
  function runtime.send(request, limits)
    local copied = fake.copy(request)
    local headers = copied.headers
    note("requests", copied)
    journal.limits[#journal.requests] = fake.with(limits, { max_body = false })
    journal.max_body[#journal.requests] = limits.max_body
    -- What differs from machine to machine and from call to call is apart, signatures are masked.
    if headers["amz-sdk-invocation-id"] and headers.authorization then
      headers.authorization = headers.authorization:gsub("=" .. ("%x"):rep(64) .. "$", "=…")
    end
    journal.agents[#journal.requests] = headers["user-agent"]
    journal.sdk[#journal.requests] = { headers["amz-sdk-invocation-id"], headers["amz-sdk-request"] }
    headers["user-agent"], headers["amz-sdk-invocation-id"], headers["amz-sdk-request"] = nil, nil, nil
    return respond(answers[math.min(#journal.requests, #answers)], request)
  end
  function runtime.sleep(seconds) note("slept", seconds) end
  function runtime.now() return fake.NOW end
  function runtime.random() return 0.5 end
  function runtime.once(_, fn) return fn() end
  return runtime, journal
end

--- The options of a client on such a runtime, and its journal.
---@param answers any[]
---@param over? table options that are added or replaced
---@return lambda.Options options
---@return table journal
function fake.options(answers, over)
  local runtime, journal = fake.runtime(answers)
  local options = { region = "us-east-1", credentials = fake.KEYS, runtime = runtime }
  for name, value in pairs(over or {}) do options[name] = value end
  return options, journal
end

--- The fields of an error as a plain table, to compare whole; nil stays nil.
function fake.fields(err)
  if err == nil then return nil end
  local copied = {}
  for name, value in next, err do copied[name] = value end
  return copied
end

--- Everything that a log could make of a value: its text, and all strings in it.
function fake.visible(value, seen)
  seen = seen or {}
  if seen[value] then return "" end
  local parts = { tostring(value) }
  if type(value) == "table" then
    seen[value] = true
    for key, member in next, value do
      parts[#parts + 1] = fake.visible(key, seen)
      parts[#parts + 1] = fake.visible(member, seen)
    end
  end
  return table.concat(parts, "\n")
end

return fake
