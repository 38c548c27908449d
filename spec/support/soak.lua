--- Many calls under faults, in two processes: `soak.lua [N=50000] [SECONDS=0] [SEED=…]`.
---
--- LuaJIT, which has fork() by its ffi, forks both off a parent that has used the client: they go on
--- with what they inherited. Lua itself cannot fork; there the processes are two interpreters with a
--- client each. The last line sums up, and the exit status is 0 when nothing leaked, was lost or was
--- wrong.
local cjson = require "cjson"
local core = require "lambda.core"
local endpoint = require "support.endpoint"
local soak_faults = require "support.soak_faults"
local soak_worker = require "support.soak_worker"

local WORKERS = 2
local SPARE = 1.25 -- requests for each call, with room
local RATE_MAX = 4000 -- requests a second, more than there are
local SUMS = { "calls", "results", "errors", "lost", "wrong" }
local LIMITS = { heap = 128, fds = 2, rss = 16 * 1024 } -- growth that is none: KiB, number, KiB
local UNBOUND = os.getenv("LAMBDA_PRELOAD") ~= nil -- a sanitizer keeps what was freed

local has_ffi, ffi = pcall(require, "ffi")

local function parse(arguments)
  local given = { N = 50000, SECONDS = 0, SEED = os.time() }
  for _, word in ipairs(arguments) do
    local name, value = word:match("^(%u+)=(%d*)$")
    if given[name] and value ~= "" then given[name] = tonumber(value) end
  end
  return given
end

local function limits_of(given)
  local seconds = given.SECONDS > 0 and given.SECONDS or nil
  return { count = math.floor(given.N / WORKERS), seconds = seconds, seed = given.SEED }
end

local function save(path, worker)
  local file = assert(io.open(path, "w"))
  file:write(cjson.encode(worker))
  file:close()
end

local function load_report(path)
  local file = io.open(path, "r")
  local text = file and file:read("*a") or ""
  if file then file:close() end
  os.remove(path)
  local ok, worker = pcall(cjson.decode, text)
  return ok and worker or nil
end

local function work(client, number, limits, path)
  local worker = soak_worker.run(client, number, limits)
  worker.possible = nil
  save(path, worker)
end

-- Children of a parent whose client has a connection already. They end without its clean-up.
local function fork_workers(url, limits, paths)
  ffi.cdef "int fork(void); void _exit(int); int waitpid(int, int *, int);"
  local client = soak_worker.client(url)
  soak_worker.run(client, 0, { count = 20, seed = limits.seed })
  local pids = {}
  for number, path in ipairs(paths) do
    pids[number] = ffi.C.fork()
    if pids[number] == 0 then
      local ok, problem = pcall(work, client, number, limits, path)
      if not ok then io.stderr:write(tostring(problem), "\n") end
      ffi.C._exit(ok and 0 or 1)
    end
  end
  for _, pid in ipairs(pids) do ffi.C.waitpid(pid, nil, 0) end
end

local function start_workers(url, given, paths)
  local first, pipes = 0, {}
  while arg[first - 1] do first = first - 1 end
  for number, path in ipairs(paths) do
    pipes[number] = assert(io.popen(("%s %s worker %s %d %s N=%d SECONDS=%d SEED=%d"):format(
      arg[first], arg[0], url, number, path, given.N, given.SECONDS, given.SEED), "r"))
  end
  for _, pipe in ipairs(pipes) do
    io.stderr:write(pipe:read("*a"))
    pipe:close()
  end
end

local function add(sum, worker)
  for _, name in ipairs(SUMS) do sum[name] = sum[name] + worker[name] end
  for name, limit in pairs(LIMITS) do
    sum.growth[name] = math.max(sum.growth[name], worker.growth[name])
    sum.leaks = sum.leaks or worker.growth[name] > limit and not UNBOUND
  end
  for code, count in pairs(worker.codes) do sum.codes[code] = (sum.codes[code] or 0) + count end
  sum.problem = sum.problem or worker.first_wrong or worker.first_lost
end

local function sum_up(paths)
  local sum = { calls = 0, results = 0, errors = 0, lost = 0, wrong = 0, workers = 0, codes = {},
    growth = { heap = 0, fds = 0, rss = 0 } }
  for _, path in ipairs(paths) do
    local worker = load_report(path)
    if worker then
      sum.workers = sum.workers + 1
      add(sum, worker)
    end
  end
  return sum
end

local function is_good(sum, given)
  local enough = given.SECONDS > 0 or sum.calls == math.floor(given.N / WORKERS) * WORKERS
  return sum.workers == WORKERS and enough and sum.results + sum.errors == sum.calls
    and sum.lost == 0 and sum.wrong == 0 and not sum.leaks
end

local function show(sum, given, faults, seconds)
  local codes = {}
  for code, count in pairs(sum.codes) do codes[#codes + 1] = ("%d %s"):format(count, code) end
  table.sort(codes)
  print("errors: " .. table.concat(codes, ", "))
  if sum.problem then print("first problem: " .. sum.problem) end
  print(("soak: seed %d, %d processes %s, %d calls under %d faults in %d s: %d results, %d errors, "
    .. "%d lost, %d wrong; growth: heap %d KiB, descriptors %d, RSS %d KiB: %s"):format(given.SEED,
    sum.workers, has_ffi and "forked" or "started", sum.calls, faults, seconds, sum.results,
    sum.errors, sum.lost, sum.wrong, math.ceil(sum.growth.heap), sum.growth.fds, sum.growth.rss,
    is_good(sum, given) and "good" or "BAD"))
end

local function main(given)
  local server, started = endpoint.start {}, core.now()
  local requests = given.SECONDS > 0 and given.SECONDS * RATE_MAX
    or math.floor(given.N * SPARE) + 200
  local queue, paths = soak_faults.queue(given.SEED, requests), {}
  for number = 0, WORKERS do server:control("functions", { name = "soak-" .. number }) end
  for number = 1, WORKERS do paths[number] = os.tmpname() end
  server:control("faults", { faults = queue })
  if has_ffi then
    fork_workers(server.url, limits_of(given), paths)
  else
    start_workers(server.url, given, paths)
  end
  local sum = sum_up(paths)
  local left = server:faults()
  server:stop()
  show(sum, given, soak_faults.among(queue, requests - left),
    math.floor(core.now() - started))
  return is_good(sum, given) and left > 0
end

if arg[1] == "worker" then
  local given = parse { select(5, (table.unpack or unpack)(arg)) }
  work(soak_worker.client(arg[2]), tonumber(arg[3]), limits_of(given), arg[4])
else
  os.exit(main(parse(arg)) and 0 or 1)
end
