--- Many clients, made and dropped: `many.lua [CLIENTS]`. Of each kind in turn: unused, after a call,
--- after an error, with a stream left open, closed. Says how much more is held after the last tenth
--- than after the first; the status is 0 when that is nothing.
local descriptors = require "support.descriptors"
local endpoint = require "support.endpoint"
local fake = require "support.fake"
local lambda = require "lambda"

local CLIENTS = tonumber(arg[1]) or 10000
local HEAP_MAX, RSS_MAX = 64, 1024 -- KiB that are no growth
local PUT = { function_name = "my-function", maximum_retry_attempts = 1 }
local UNBOUND = os.getenv("LAMBDA_PRELOAD") ~= nil -- a sanitizer keeps what was freed

local jit = rawget(_G, "jit")
if jit then jit.off() end -- machine code is made as it goes, and would count

local server = endpoint.start {}
server:control("functions", { name = "my-function" })

local USES = {
  function() return true end,
  function(client) return client:put_function_event_invoke_config(PUT) end,
  function(client)
    local _, err = client:get_function_event_invoke_config { function_name = "nobody" }
    return err:is "ResourceNotFoundException"
  end,
  function(client)
    local stream = client:invoke_with_response_stream { function_name = "my-function",
      payload = '{"stream":["one ","two"]}' }
    return stream and stream:read() == "one "
  end,
  function(client) return client:sign { url = "https://a.example/" } end,
  function(client) return select(2, client:list_functions { max_items = "x" }) end,
}

local function use(number)
  local client = assert(lambda.new { region = "us-east-1", credentials = fake.KEYS,
    endpoint = server.url, proxy = false })
  assert(USES[number % #USES + 1](client), number)
end

local function rss()
  for line in io.lines("/proc/self/status") do
    local size = line:match("^VmRSS:%s*(%d+)")
    if size then return tonumber(size) end
  end
end

local function measure()
  local open = descriptors() -- collects
  return { heap = collectgarbage("count"), descriptors = open, rss = rss() }
end

local tenth = math.floor(CLIENTS / 10)
for number = 1, tenth do use(number) end
local before = measure()
for number = tenth + 1, CLIENTS do use(number) end
local after = measure()
server:stop()

local heap, open = after.heap - before.heap, after.descriptors - before.descriptors
local more = after.rss - before.rss
local good = heap <= HEAP_MAX and open <= 0 and (UNBOUND or more <= RSS_MAX)
print(("%d clients: heap %+d KiB, descriptors %+d, RSS %+d KiB: %s"):format(CLIENTS,
  math.ceil(heap), open, more, good and "good" or "BAD"))
os.exit(good)
