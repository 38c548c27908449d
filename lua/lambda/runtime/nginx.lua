--- The runtime inside nginx. What it does depends on the phase of each call: cosockets where there
--- are some, libcurl in init, before there are workers, and elsewhere an error.
local core = require "lambda.core"
local plain = require "lambda.runtime.plain"

local ngx = _G.ngx

local nginx = {}

-- The phases whose code may wait.
local WAITS = {
  rewrite = true, server_rewrite = true, access = true, content = true, timer = true,
  preread = true, ssl_cert = true, ssl_session_fetch = true, ssl_client_hello = true,
}

local NO_TIMER = { exit_worker = true }

-- What to do instead in a phase whose code may not wait; nil in the others.
local function refusal_in(phase)
  if WAITS[phase] or phase == "init" then
    return nil
  end
  local advice = NO_TIMER[phase] and "call earlier"
    or "start a timer there, ngx.timer.at(0, function() ... end), and call in it"
  return { kind = "phase", sent = false,
    message = ("nothing can be sent in the phase %s of nginx, where code must not wait: %s")
      :format(phase, advice) }
end

local function in_init()
  return ngx.get_phase() == "init"
end

local SLEEP_MIN = 0.001 -- seconds: nginx warns of less

local function sleep(seconds)
  ngx.sleep(math.max(seconds, SLEEP_MIN))
end

local function run()
  return nil, { kind = "start",
    message = "no program can be run in a worker of nginx, which would stall: use another source" }
end

local http, once -- loaded where they are needed

-- One request of this phase at a time.
local function single(key, fn)
  if WAITS[ngx.get_phase()] then
    once = once or require "lambda.runtime.nginx_once"
    return once(key, fn)
  end
  return fn()
end

---@class lambda.NginxRuntime: lambda.Runtime
---@field refusal fun(): lambda.Failure? why nothing can be sent from the phase of now

-- A timer; false where none can be started. A worker that ends does not wait for it.
local function background(seconds, fn)
  local called, started = pcall(ngx.timer.at, seconds, function(premature)
    if not premature then
      fn()
    end
  end)
  return called and not not started -- it is 1 when it is
end

--- Make a runtime. Does no I/O.
---@return lambda.NginxRuntime
function nginx.new()
  local blocking = plain.new()

  local function by_phase(name)
    return function(request, limits)
      local phase = ngx.get_phase()
      if WAITS[phase] then
        http = http or require "lambda.runtime.nginx_http"
        return http[name](request, limits)
      elseif phase == "init" then
        return blocking[name](request, limits)
      end
      return nil, refusal_in(phase)
    end
  end

  return {
    send = by_phase "send", open = by_phase "open",
    now = core.now, clock = core.clock, random = core.random, once = single,
    background = background,
    refusal = function() return refusal_in(ngx.get_phase()) end,
    sleep = function(seconds) return (in_init() and blocking.sleep or sleep)(seconds) end,
    run = function(words, limits) return (in_init() and blocking.run or run)(words, limits) end,
  }
end

return nginx
