-- What botocore does where an operation is called again (again.py), and a network that a spec feeds.
local cjson = require "cjson"
local lambda = require "lambda"

local again = {}

local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"
local REQUESTS_MAX = 2000 -- what asks for more would never end
local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" }

--- Ask botocore.
---@param words string[] the arguments of again.py
---@param cases? table its standard input, as JSON
---@return table said
function again.ask(words, cases)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write(cjson.encode(cases or {}))
  file:close()
  local pipe = io.popen(("env -u LD_PRELOAD /usr/bin/python3 %sspec/support/again.py %s <%s"):format(
    ROOT, table.concat(words, " "), path))
  local said = cjson.decode(pipe:read("*a"))
  pipe:close()
  os.remove(path)
  return said
end

-- { code, status } is an error, a number the status of one, "lost" a timeout, the rest a body.
local function answer_of(answer)
  if answer == "lost" then
    return nil, { kind = "timeout", message = "nothing came", sent = true }
  elseif type(answer) == "number" then
    answer = { "ServiceException", answer }
  end
  local code = answer[1]
  return { status = code and answer[2] or 200, body = cjson.encode(code and {} or answer),
    headers = { ["x-amzn-errortype"] = code, ["x-amzn-requestid"] = "r-1" } }
end

--- A client whose network gives these answers in turn, the last one again and again. Time is what
--- was slept, and what answers took.
---@param answers table
---@param options? table of lambda.new, and of its runtime
---@return lambda.Client client
---@return { requests: string[], slept: number[], took: number } seen requests are their queries
function again.client(answers, options)
  local seen, given = { requests = {}, slept = {}, took = 0 }, options or {}
  local runtime = { random = given.random }
  function runtime.send(request)
    local count = #seen.requests + 1
    assert(count <= REQUESTS_MAX, "it does not end")
    seen.requests[count] = request.query
    seen.took = seen.took + (given.takes or 0)
    return answer_of(assert(answers[math.min(count, #answers)], "no answer"))
  end
  function runtime.sleep(seconds)
    seen.slept[#seen.slept + 1] = seconds
    seen.took = seen.took + seconds + (given.late or 0)
  end
  function runtime.now()
    return 1767323045 + seen.took
  end
  for name, replaced in pairs(given.runtime or {}) do runtime[name] = replaced end
  return assert(lambda.new { region = "us-east-1", credentials = KEYS,
    max_attempts = given.max_attempts or 1, deadline = given.deadline, runtime = runtime }), seen
end

return again
