--- One process of the soak: calls without end, each answer compared with what may be true by then.
local core = require "lambda.core"
local descriptors = require "support.descriptors"
local errors = require "lambda.errors"
local fake = require "support.fake"
local lambda = require "lambda"
local soak_faults = require "support.soak_faults"

local soak_worker = {}

local PUT, GET, DELETE = "put_function_event_invoke_config", "get_function_event_invoke_config",
  "delete_function_event_invoke_config"
local AGE_MIN, AGES = 60, 21541 -- ages that the service takes
local ABSENT = 0 -- in place of an age
local LOOKS, WARM = 10, 5 -- times that memory and descriptors are looked at; from which one on
local HARMLESS = 0 -- RSS where there is no /proc

-- Codes that say that the client is at fault, which it never is here.
local OURS = { ParameterError = true, ConfigurationError = true, CredentialsError = true }

--- The client of a worker; it does not wait between attempts.
---@param url string
---@return lambda.Client
function soak_worker.client(url)
  return assert(lambda.new { region = "us-east-1", credentials = fake.KEYS, endpoint = url,
    timeout = 20, read_timeout = 0.6, proxy = false, runtime = { sleep = function() end } })
end

local function arn(name, qualifier)
  return "arn:aws:lambda:us-east-1:123456789012:function:" .. name .. (qualifier or "")
end

local function queue_arn(age) return "arn:aws:sqs:us-east-1:123456789012:q" .. age end

-- Whether a result is, in every member, the one for this age.
local function is_whole(worker, result, age)
  local failure = (result.destination_config or {}).on_failure or {}
  return result.maximum_event_age_in_seconds == age and result.maximum_retry_attempts == age % 3
    and result.function_arn == arn(worker.name, ":$LATEST")
    and failure.destination == queue_arn(age) and type(result.last_modified) == "number"
end

local function wrong(worker, form, ...)
  worker.wrong = worker.wrong + 1
  worker.first_wrong = worker.first_wrong or form:format(...)
end

local function settle(worker, age) worker.possible = { [age] = true } end

local operations = {}

-- Each operation: its parameters, and what its success, or a "not found", means.
operations[PUT] = {
  params = function(worker)
    worker.puts = worker.puts + 1
    worker.age = AGE_MIN + worker.puts % AGES
    return { function_name = worker.name, maximum_event_age_in_seconds = worker.age,
      maximum_retry_attempts = worker.age % 3,
      destination_config = { on_failure = { destination = queue_arn(worker.age) } } }
  end,
  done = function(worker, result)
    if not is_whole(worker, result, worker.age) then wrong(worker, "put of %d", worker.age) end
    settle(worker, worker.age)
  end,
  missing = function(worker) wrong(worker, "the function is not found") end,
  failed = function(worker) worker.possible[worker.age] = true end,
}
operations[GET] = {
  params = function(worker) return { function_name = worker.name } end,
  done = function(worker, result)
    local age = result.maximum_event_age_in_seconds
    if not worker.possible[age] or not is_whole(worker, result, age) then
      wrong(worker, "get of %s", tostring(age))
    end
    settle(worker, age or ABSENT)
  end,
  missing = function(worker)
    if not worker.possible[ABSENT] then wrong(worker, "what was put is not found") end
    settle(worker, ABSENT)
  end,
  failed = function() end,
}
operations[DELETE] = {
  params = operations[GET].params,
  done = function(worker) settle(worker, ABSENT) end,
  missing = function(worker) settle(worker, ABSENT) end, -- by an attempt whose answer was lost
  failed = function(worker) worker.possible[ABSENT] = true end,
}

local function judge_error(worker, operation, err)
  worker.errors = worker.errors + 1
  worker.codes[err.code] = (worker.codes[err.code] or 0) + 1
  if OURS[err.code] then
    wrong(worker, "%s", tostring(err))
  elseif err.code == "ResourceNotFoundException" then
    operation.missing(worker)
  else
    operation.failed(worker)
  end
end

-- One call. It is lost when it raises, or ends in neither a result nor a typed error.
local function step(worker, client, chance)
  local dice = chance(10)
  local name = dice <= 5 and PUT or dice <= 9 and GET or DELETE
  local operation = operations[name]
  local ok, result, err, metadata = pcall(client[name], client, operation.params(worker))
  worker.calls = worker.calls + 1
  if ok and type(result) == "table" and err == nil and metadata.attempts >= 1 then
    worker.results = worker.results + 1
    operation.done(worker, result)
  elseif ok and result == nil and errors.is(err, "Error") then
    judge_error(worker, operation, err)
  else
    worker.lost = worker.lost + 1
    worker.first_lost = worker.first_lost or tostring(not ok and result or err)
    operation.failed(worker)
  end
end

local function resident_kb()
  local file = io.open("/proc/self/status", "r")
  local text = file and file:read("*a") or ""
  if file then file:close() end
  return tonumber(text:match("VmRSS:%s*(%d+)")) or HARMLESS
end

-- Look at what must not grow; the first look, half-way, is what it is compared with.
local function look(worker)
  local fds = descriptors() -- collects all garbage first
  local seen = { heap = collectgarbage("count"), fds = fds, rss = resident_kb() }
  local first = worker.first or seen
  worker.first = first
  for name, value in pairs(seen) do
    worker.growth[name] = math.max(worker.growth[name] or 0, value - first[name])
  end
end

-- Calls until there were `count`, or the seconds are over.
local function go_on(worker, limits, started)
  if limits.seconds then return core.now() - started < limits.seconds end
  return worker.calls < limits.count
end

local function look_if_due(worker, limits, started)
  local share = limits.seconds and (core.now() - started) / limits.seconds
    or worker.calls / limits.count
  if share * LOOKS < worker.looks + 1 then return end
  worker.looks = worker.looks + 1
  if worker.looks >= WARM then look(worker) end
end

--- Work, and tell of it.
---@param client lambda.Client
---@param number integer of this worker; the function that it has for itself is "soak-NUMBER"
---@param limits { count: integer, seconds?: number, seed: integer }
---@return table worker calls, results, errors, lost, wrong, codes, growth { heap and rss in KiB,
--- fds }, first_wrong?, first_lost?
function soak_worker.run(client, number, limits)
  local worker = { name = "soak-" .. number, possible = { [ABSENT] = true }, puts = 0, calls = 0,
    results = 0, errors = 0, lost = 0, wrong = 0, looks = 0, codes = {}, growth = {} }
  local chance, started = soak_faults.chance(limits.seed + number), core.now()
  while go_on(worker, limits, started) do
    step(worker, client, chance)
    look_if_due(worker, limits, started)
  end
  return worker
end

return soak_worker
