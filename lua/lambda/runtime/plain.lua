--- The runtime of a plain Lua process: libcurl, and calls that block. See design.md, "Runtimes".

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
  local spare -- a transport that nobody uses: an answer that is read in parts keeps one busy

  local function take()
    local transport = spare
    spare = nil
    if transport then
      return transport
    end
    local opened, message = load_curl().open()
    return opened, not opened and { kind = "other", message = message, sent = false } or nil
  end

  local function send(request, limits)
    local transport, problem = take()
    if not transport then
      return nil, problem
    end
    local response, failure = transport:send(request, limits)
    spare = transport
    return response, failure
  end

  local function open(request, limits)
    local transport, problem = take()
    if not transport then
      return nil, problem
    end
    local stream, failure = transport:open(request, limits)
    if not stream then
      spare = transport
      return nil, failure
    end

    local function give_back()
      spare, transport = transport, nil
    end

    function stream.read()
      if not transport then
        return nil
      end
      local part, failed = transport:read()
      if not part then
        give_back()
      end
      return part, failed
    end

    function stream.close()
      if transport then
        transport:stop()
        give_back()
      end
    end

    return stream
  end

  return {
    send = send, open = open, sleep = sleep, run = run, once = once,
    now = core.now, clock = core.clock, random = core.random,
  }
end

return plain
