-- What a worker of nginx does for bench/nginx.py: loaded inside nginx alone.
local case = require "case"
local cjson = require "cjson"
local lambda = require "lambda"

local ngx = _G.ngx

local bench = {}

local IDLE_MS, POOL_SIZE = 60000, 100
local WARM_UP = 300 -- calls

local function client_of(port, more)
  local options = { region = case.region, credentials = case.credentials,
    endpoint = "http://127.0.0.1:" .. port }
  for name, value in pairs(more or {}) do
    options[name] = value
  end
  return assert(lambda.new(options))
end

-- The bytes of one call, as its request goes to the runtime.
local function bytes_of_call(port)
  local lines
  local client = client_of(port, { max_attempts = 1, runtime = { send = function(request)
    lines = { ("%s %s HTTP/1.1"):format(request.method, request.path) }
    for name, value in pairs(request.headers) do
      lines[#lines + 1] = name .. ": " .. value
    end
    lines[#lines + 1] = "accept: */*"
    lines[#lines + 1] = ("content-length: %d\r\n"):format(#request.body)
    lines[#lines + 1] = request.body
    return nil, { kind = "other", message = "only looked at", sent = false }
  end } })
  client[case.operation](client, case.params)
  return table.concat(lines, "\r\n")
end

-- A request as one writes it who needs this one alone: it checks and signs nothing.
local function by_hand(port)
  local bytes, pool = bytes_of_call(port), { pool = "by hand" }
  return function()
    local socket = ngx.socket.tcp()
    assert(socket:connect("127.0.0.1", port, pool))
    assert(socket:send(bytes))
    local status = assert(socket:receive("*l"))
    local length
    repeat
      local line = assert(socket:receive("*l"))
      length = length or line:match("^[Cc]ontent%-[Ll]ength: (%d+)")
    until line == ""
    local body = cjson.decode(assert(socket:receive(tonumber(length))))
    socket:setkeepalive(IDLE_MS, POOL_SIZE)
    return status:find(" 200 ", 1, true) and body
  end
end

local function by_module(port)
  local client = client_of(port)
  return function()
    return client[case.operation](client, case.params)
  end
end

local WAYS = { hand = by_hand, module = by_module }

local function repeated(fn, count)
  for _ = 1, count do
    assert(fn())
  end
end

local function spread(fn, count, threads)
  local running = {}
  for i = 1, threads do
    running[i] = ngx.thread.spawn(repeated, fn, math.floor(count / threads))
  end
  for _, thread in ipairs(running) do
    assert(ngx.thread.wait(thread))
  end
end

--- Do `count` calls to a port in so many light threads at once; prints the microseconds of CPU and
--- those that passed, of one call.
---@param way "hand"|"module"
---@param port integer
---@param count integer
---@param threads integer
function bench.run(way, port, count, threads)
  local fn = WAYS[way](port)
  spread(fn, WARM_UP, threads)
  ngx.update_time()
  local cpu, began = os.clock(), ngx.now()
  spread(fn, count, threads)
  ngx.update_time()
  ngx.say((os.clock() - cpu) / count * 1e6, " ", (ngx.now() - began) / count * 1e6)
end

--- Keep so many calls under way until nginx ends.
---@param port integer
---@param threads integer
function bench.load(port, threads)
  local fn = by_module(port)
  for _ = 1, threads do
    ngx.thread.spawn(function()
      while not ngx.worker.exiting() do
        assert(fn())
      end
    end)
  end
end

return bench
