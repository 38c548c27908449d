-- Processes that fork in the middle of things: each goes on with connections and numbers of its own.
local endpoint = require "support.endpoint"
local fake = require "support.fake"
local forked = require "support.forked"
local lambda = require "lambda"

if not forked then return end -- nothing else here can fork
local ffi = require "ffi"
ffi.cdef "void exit(int);"

local PARAMS = { function_name = "my-function", maximum_retry_attempts = 1 }
local SCHEMES = { "http", "https" }

local server

setup(function() server = endpoint.start { certificates = "build/certificates" } end)
teardown(function() server:stop() end)
before_each(function() server:reset() end)

local function new(scheme, over)
  local options = { region = "us-east-1", credentials = fake.KEYS, proxy = false, timeout = 20,
    endpoint = scheme == "https" and server.https.good.url or server.url,
    ca_bundle = scheme == "https" and server.ca or nil }
  for name, value in pairs(over or {}) do options[name] = value end
  return assert(lambda.new(options))
end

local function put(client)
  local result, err = client:put_function_event_invoke_config(PARAMS)
  return result and result.maximum_retry_attempts == 1, err
end

-- How many requests came over each connection, fewest first; each was signed rightly.
local function loads()
  local counts, sizes = {}, {}
  for _, request in ipairs(server:requests()) do
    assert.is_true(request.verified, request.reason)
    counts[request.connection] = (counts[request.connection] or 0) + 1
  end
  for _, count in pairs(counts) do sizes[#sizes + 1] = count end
  table.sort(sizes)
  return sizes
end

local function ids()
  local seen, count = {}, 0
  for _, request in ipairs(server:requests()) do
    local id = request.fields["amz-sdk-invocation-id"]
    count = count + (seen[id] and 0 or 1)
    seen[id] = true
  end
  return count
end

-- Have `call` fork when it comes to `fork`, and both processes end it: whether each did so well.
local function both_end(call, arm)
  local pid
  arm(function() pid = pid or ffi.C.fork() end)
  local ok = call()
  if pid == 0 then ffi.C._exit(ok and 0 or 1) end
  return ok and pid ~= nil and forked.wait(pid) == 0
end

describe("a fork", function()
  for _, scheme in ipairs(SCHEMES) do
    it("in an event of a call lets both end it, each over its own connection, " .. scheme, function()
      local fork
      local client = new(scheme, { on_event = function(event)
        if fork and event.name == "attempt_start" then fork() end
      end })
      assert.is_true(put(client))
      assert.is_true(both_end(function() return put(client) end, function(fn) fork = fn end))
      assert.is_true(put(client))
      assert.same({ 1, 3 }, loads())
    end)

    it("in a function of credentials does, too, " .. scheme, function()
      local fork
      local client = new(scheme, { credentials = function()
        if fork then fork() end
        return fake.KEYS
      end })
      assert.is_true(put(client))
      assert.is_true(both_end(function() return put(client) end, function(fn) fork = fn end))
      assert.same({ 1, 2 }, loads())
    end)

    it("leaves alone the parent's connection when the child ends by exit, " .. scheme, function()
      local held = { client = new(scheme) }
      assert.is_true(put(held.client))
      io.stdout:flush()
      local pid = ffi.C.fork()
      if pid == 0 then
        held.client = nil
        collectgarbage()
        collectgarbage()
        ffi.C.exit(0)
      end
      assert.equal(0, forked.wait(pid))
      assert.is_true(put(held.client))
      assert.same({ 2 }, loads())
    end)

    it("of a fork has a connection of its own as well, " .. scheme, function()
      local client = new(scheme)
      assert.is_true(put(client))
      assert.equal(0, forked.run(function()
        return put(client) and forked.run(function() return put(client) end) == 0 and put(client)
      end))
      assert.is_true(put(client))
      assert.same({ 1, 2, 2 }, loads())
    end)
  end

  it("gives the calls after it other ids", function()
    local client = new "http"
    assert.is_true(put(client))
    for _ = 1, 2 do
      assert.equal(0, forked.run(function() return put(client) and put(client) end))
    end
    assert.is_true(put(client))
    assert.same({ 6, 6 }, { #server:requests(), ids() })
  end)
end)
