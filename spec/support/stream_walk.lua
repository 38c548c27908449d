--- What a stream of a runtime gives, step by step.
local stream_walk = {}

---@class support.StreamStep
---@field time number seconds since the request was begun, when the step was done
---@field chunk? string
---@field ended? boolean the clean end
---@field kind? string of a failure, with `sent`
---@field slept? number
---@field memory? integer KiB of the process

local function read(stream)
  local chunk, failure = stream:read()
  if chunk then return { chunk = chunk } end
  if failure then
    return { kind = failure.kind, sent = failure.sent, message = failure.message }
  end
  return { ended = true }
end

local function memory()
  local file = io.open("/proc/self/status", "r")
  local size = file:read("*a"):match("VmRSS:%s*(%d+)")
  file:close()
  return { memory = tonumber(size) }
end

local function do_step(stream, step, sleep)
  if step == "read" then return read(stream) end
  if step == "memory" then return memory() end
  if step == "close" then stream:close() return { closed = true } end
  sleep(step)
  return { slept = step }
end

-- Read until there is no more.
local function drain(stream, note)
  local step
  repeat
    step = read(stream)
    note(step)
  until not step.chunk
end

--- Open a stream and take steps.
---@param host { open: function, sleep: function, now: function }
---@param asked { request: lambda.Request, limits: lambda.Limits, steps?: (string|number)[] } the
--- steps: "read", "close", "memory", or seconds to sleep; default: read all, and once more, and close
---@return table seen { status, headers, time (of the head), steps } or { kind, sent, message, time }
function stream_walk.run(host, asked)
  local began = host.now()
  local function time() return host.now() - began end
  local stream, failure = host.open(asked.request, asked.limits or {})
  if not stream then
    return { kind = failure.kind, sent = failure.sent, message = failure.message, time = time() }
  end
  local seen = { status = stream.status, headers = stream.headers, time = time(), steps = {} }
  local function note(step)
    step.time = time()
    seen.steps[#seen.steps + 1] = step
  end
  if not asked.steps then
    drain(stream, note)
    note(read(stream))
    stream:close()
  end
  for _, step in ipairs(asked.steps or {}) do note(do_step(stream, step, host.sleep)) end
  return seen
end

--- All that was read.
---@param seen table from run
---@return string
function stream_walk.body(seen)
  local parts = {}
  for i, step in ipairs(seen.steps) do parts[i] = step.chunk or "" end
  return table.concat(parts)
end

--- What the steps came to, without times and bytes: "chunk", "ended", or the kind of a failure.
---@param seen table from run
---@return string[]
function stream_walk.outline(seen)
  local kinds = {}
  for i, step in ipairs(seen.steps) do
    kinds[i] = step.kind or step.chunk and "chunk" or step.ended and "ended" or "-"
  end
  return kinds
end

return stream_walk
