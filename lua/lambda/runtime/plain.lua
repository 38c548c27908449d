--- The runtime of a plain Lua process: libcurl, and calls that block. See docs/runtimes.md.

local core = require "lambda.core"

local plain = {}

--- lambda.curl, loaded when it is first needed: hosts that never send plainly never load libcurl.
local function load_curl()
  local curl = require "lambda.curl"
  if curl.version ~= core.version then
    error(("lambda.curl is version %s, lambda.core is %s: restart nginx, a reload keeps the old "
      .. "library"):format(tostring(curl.version), tostring(core.version)), 0)
  end
  return curl
end

local function sleep(seconds)
  load_curl().sleep(seconds)
end

local function run(argv, limits)
  return load_curl().run(argv, limits)
end

--- One thread has one caller: nobody else can be at it.
local function once(_, fn)
  return fn()
end

--- Make a runtime with connections of its own. Does no I/O.
---@return lambda.Runtime
function plain.new()
  local transport

  -- A method of the transport, which is made at its first use.
  local function by_transport(name)
    return function(request, limits)
      if not transport then
        local opened, message = load_curl().open()
        if not opened then return nil, { kind = "other", message = message, sent = false } end
        transport = opened
      end
      return transport[name](transport, request, limits)
    end
  end

  return {
    send = by_transport "send", open = by_transport "open", sleep = sleep, run = run, once = once,
    now = core.now, clock = core.clock, random = core.random,
  }
end

return plain
