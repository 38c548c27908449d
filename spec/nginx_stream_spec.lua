-- Answers that a worker of nginx reads in pieces.
local core = require "lambda.core"
local endpoint = require "support.endpoint"
local hostile = require "support.hostile"
local nginx_send = require "support.nginx_send"
local nginx_start = require("support.nginx").start
local proxy = require "support.proxy"
local suite = require "support.stream_suite"

if not rawget(_G, "jit") then return end -- nginx has a Lua of its own: once is enough

local at = { name = "nginx", host = "localhost" }
local nginx

setup(function()
  at.server = endpoint.start { certificates = "build/certificates" }
  at.hostile, at.proxy = hostile.start(), proxy.start()
  nginx = nginx_send.start(at.server.ca)
  at.walk, at.send = nginx_send.streamer(nginx), nginx_send.sender(nginx)
  at.open_files = function() return tonumber((nginx:get("/descriptors"))) end
end)
teardown(function()
  for _, name in ipairs { "server", "proxy", "hostile" } do at[name]:stop() end
  assert.same({}, nginx:stop())
end)
before_each(function()
  at.server:reset()
  at.proxy:reset()
  nginx:get("/forget")
end)

suite(at, { describe = describe, it = it })

-- What is so inside nginx alone.

-- The request for an answer that comes in pieces, as the code of a location.
local function request_text()
  return ('{ method = "GET", scheme = "http", host = "127.0.0.1", port = %d, path = "/" }'):format(
    at.server.port)
end

-- What a location says whose code has `open`, a function that opens a stream.
local function said(code, fault)
  at.server:faults(fault or { pieces = { "a", "b" }, pause = 0.2 })
  local other = nginx_start { server = ([[location / { content_by_lua_block {
    local http = require "lambda.runtime.nginx_http"
    local function open() return assert(http.open(%s, { timeout = 10 })) end
    %s
  } }
  location = /descriptors { content_by_lua_block { ngx.print(require "support.descriptors"()) } }
  ]]):format(request_text(), code) }
  local before = other:get("/descriptors")
  local body = other:get("/")
  local after = other:get("/descriptors")
  assert.same({}, other:stop())
  return body, tonumber(after) - tonumber(before)
end

describe("a stream of nginx", function()
  it("has TCP keep-alive on", function()
    local body = said(([[
      local stream, timers = open(), {}
      for line in io.lines "/proc/net/tcp" do -- of the kernel: remote port, state, timer
        timers[line:match("^ *%%d+: %%x+:%%x+ %%x+:%04X 01 %%S+ (%%x%%x):") or ""] = true
      end
      ngx.say(tostring(timers["00"]), tostring(timers["02"]), (stream:read()))]]):format(
      at.server.port))
    assert.equal("niltruea", body:sub(1, 8)) -- 02: probes will be sent; the spec's own connection has them
  end)

  it("is freed when it is forgotten, or its request ends", function()
    local body, more = said "ngx.say((open():read()))"
    assert.same({ "a\n", 0 }, { body, more })
  end)

  it("is told that it is in use by a thread that reads beside another", function()
    local body = said [[
      local stream = open()
      local reader = ngx.thread.spawn(function() return (stream:read()) end)
      local _, failure = stream:read()
      local _, read = ngx.thread.wait(reader)
      ngx.say(failure.kind, " ", failure.message:match(": (.*)"), " ", read, " ", (stream:read()))]]
    assert.equal("closed the stream is in use a b\n", body)
  end)

  it("that is closed while another thread reads ends after that, and frees its connection", function()
    local body, more = said [[
      local stream = open()
      local reader = ngx.thread.spawn(function() return (stream:read()) end)
      stream:close()
      local _, read = ngx.thread.wait(reader)
      local _, failure = stream:read()
      ngx.say(read, " ", failure.kind)]]
    assert.same({ "a closed\n", 0 }, { body, more })
  end)

  it("is read in a timer, beside other requests", function()
    local body = said [[
      local parts = {}
      ngx.timer.at(0, function()
        local stream = open()
        repeat
          local part = stream:read()
          parts[#parts + 1] = part
        until not part
      end)
      ngx.sleep(0.7)
      ngx.say(table.concat(parts))]]
    assert.equal("ab\n", body)
  end)

  it("does not make a worker wait: others are answered meanwhile", function()
    at.server:faults { pieces = { "a", "b" }, pause = 0.6 }
    local other = nginx_start { server = ([[
      location = /slow { content_by_lua_block {
        local stream = assert(require("lambda.runtime.nginx_http").open(%s, {}))
        ngx.say(stream:read(), stream:read())
      } }]]):format(request_text()) }
    local pipe = other:start_many(1, "/slow")
    local began = core.now()
    local status = select(2, other:get("/_up"))
    local took = core.now() - began
    local body = pipe:read("*a")
    pipe:close()
    assert.same({}, other:stop())
    assert.same({ 204, "ab\n" }, { status, body })
    assert.is_true(took < 0.5, took)
  end)
end)

describe("open of the nginx runtime", function()
  -- What opening comes to in a phase, as the code of a directive that notes it.
  local function noted(directive)
    at.server:faults { pieces = { "a" } }
    local code = ([[
      local stream, failure = require("lambda.runtime.nginx").new().open(%s, { proxy = "" })
      package.loaded.noted = stream and stream:read() or failure.kind .. " " .. failure.message]])
      :format(request_text())
    local init = directive == "init_by_lua_block"
    local block = ("%s { %s }"):format(directive, code)
    local other = nginx_start { http = init and block or "", server = ([[
      location = /do { %s }
      location = /noted { content_by_lua_block { ngx.say(package.loaded.noted) } }]]):format(
      init and "return 204;" or "return 204; " .. block) }
    other:get("/do")
    local body = other:get("/noted")
    assert.same({}, other:stop())
    return body
  end

  it("uses libcurl before there are workers", function()
    assert.equal("a\n", noted "init_by_lua_block")
  end)

  it("says what to do in a phase that must not wait", function()
    assert.equal("phase nothing can be sent in the phase log of nginx, where code must not wait: "
      .. "start a timer there, ngx.timer.at(0, function() ... end), and call in it\n",
      noted "log_by_lua_block")
  end)
end)
