-- Single flight in the workers of the real nginx: who does the work, and what the others get.
local core = require "lambda.core"
local endpoint = require "support.endpoint"
local nginx = require "support.nginx"

if not rawget(_G, "jit") then return end -- nginx has a Lua of its own: once is enough

local CALLERS = 200

-- Each location calls `once` from a number of light threads and says what they got.
local TOGETHER = [[
  local function together(once, count, fn, key)
    local threads, said = {}, {}
    for i = 1, count do
      threads[i] = ngx.thread.spawn(function()
        local ok, result, err = pcall(once, key or "key", fn)
        said[i] = { ok = ok, result = result, err = err }
      end)
    end
    for _, thread in ipairs(threads) do assert(ngx.thread.wait(thread)) end
    return said
  end
]]

local function location(path, lua)
  return ("location = %s { content_by_lua_block { %s local once = require "
    .. "'lambda.runtime.nginx_once' %s } }\n"):format(path, TOGETHER, lua)
end

local SERVER = table.concat {
  location("/result", [[
    local calls = 0
    local said = together(once, 50, function() calls = calls + 1 ngx.sleep(0.05) return "r" end)
    for _, each in ipairs(said) do assert(each.ok and each.result == "r" and not each.err) end
    together(once, 1, function() calls = calls + 1 end)
    ngx.say(calls)
  ]]),
  location("/keys", [[
    local calls = 0
    local function count() calls = calls + 1 ngx.sleep(0.05) end
    local one = ngx.thread.spawn(function() together(once, 5, count, {}) end)
    together(once, 5, count, {})
    ngx.thread.wait(one)
    ngx.say(calls)
  ]]),
  location("/error", [[
    local errors = require "lambda.errors"
    local said = together(once, 3, function()
      ngx.sleep(0.05)
      return nil, errors.new("CredentialsError", { message = "none" })
    end)
    said[1].err.operation, said[2].err.attempts = "o", 1
    for _, each in ipairs(said) do
      ngx.say(tostring(each.err), " ", tostring(each.err:is "CredentialsError"))
    end
  ]]),
  location("/reason", [[
    local said = together(once, 3, function() ngx.sleep(0.05) return nil, "reason" end)
    for _, each in ipairs(said) do ngx.say(tostring(each.result), " ", each.err) end
  ]]),
  location("/raise", [[
    local said = together(once, 3, function() ngx.sleep(0.05) error({ n = 1 }) end)
    said[1].result.n, said[2].result.n = 2, 3
    for _, each in ipairs(said) do ngx.say(tostring(each.ok), " ", each.result.n) end
    ngx.say(together(once, 1, function() return "next" end)[1].result)
  ]]),
  location("/without", [[
    package.loaded["lambda.runtime.nginx_once"], package.loaded["ngx.semaphore"] = nil, nil
    package.preload["ngx.semaphore"] = function() error("none here") end
    once = require "lambda.runtime.nginx_once"
    local calls = 0
    local said = together(once, 50, function() calls = calls + 1 ngx.sleep(0.05) return "r" end)
    for _, each in ipairs(said) do assert(each.ok and each.result == "r") end
    ngx.say(calls)
    package.loaded["lambda.runtime.nginx_once"], package.preload["ngx.semaphore"] = nil, nil
  ]]),
  location("/killed", [[
    local first = ngx.thread.spawn(function() once("killed", function() ngx.sleep(30) end) end)
    local second = ngx.thread.spawn(function() return once("killed", function() return "r" end) end)
    ngx.sleep(0.05)
    ngx.thread.kill(first)
    local ok, result = ngx.thread.wait(second)
    ngx.say(tostring(ok), " ", tostring(result))
  ]]),
  location("/first", [[
    ngx.shared.seen:incr("started", 1, 0)
    once("aborted", function() ngx.sleep(30) end)
  ]]),
  location("/second", [[
    ngx.say((once("aborted", function() return "done" end)))
  ]]),
  location("/started", [[ngx.say(ngx.shared.seen:get("started") or 0)]]),
}

describe("once in nginx", function()
  local running

  setup(function()
    running = nginx.start { http = "lua_shared_dict seen 1m; lua_check_client_abort on;",
      server = SERVER }
  end)
  teardown(function() assert.same({}, running:stop()) end)

  for path, expected in pairs {
    ["/result: one works for all, and again for later ones"] = "2\n",
    ["/keys: those of other keys do not wait"] = "2\n",
    ["/error: each has an error of its own"] = "CredentialsError: none (o) true\n"
      .. "CredentialsError: none (1 attempt) true\nCredentialsError: none true\n",
    ["/reason: each has the reason"] = ("nil reason\n"):rep(3),
    ["/raise: it raises at each"] = "false 2\nfalse 3\nfalse 1\nnext\n",
    ["/without: it does without semaphores"] = "1\n",
  } do
    local location_of, title = path:match("^(%S+): (.*)$")
    it(title, function() assert.equal(expected, (running:get(location_of))) end)
  end

  it("another takes over when the request that works is aborted", function()
    assert.is_false(pcall(running.get, running, "/first", { timeout = 0.2 }))
    assert.equal("1\n", running:get("/started"))
    local before = core.now()
    assert.equal("done\n", running:get("/second"))
    assert.is_true(core.now() - before < 5)
  end)
end)

describe("once in nginx, when the light thread that works is killed,", function()
  it("lets another take over", function()
    local running = nginx.start { server = SERVER }
    local before = core.now()
    assert.equal("true r\n", (running:get("/killed", { timeout = 10 })))
    assert.is_true(core.now() - before < 5)
    assert.same({}, running:stop())
  end)
end)

describe("credentials in workers of nginx", function()
  local server

  setup(function() server = endpoint.start { clock_skew_check = false } end)
  teardown(function() server:stop() end)

  -- A function whose keys expire in an hour, by a clock that the spec moves.
  local CLIENT = [[
    lua_shared_dict seen 1m;
    init_by_lua_block {
      local uses = require "support.nginx_uses"
      local core = require "lambda.core"
      local function now() return core.now() + (ngx.shared.seen:get("offset") or 0) end
      package.loaded.client = uses.client("%s", { max_attempts = 1, runtime = { now = now },
        credentials = function()
          ngx.shared.seen:incr("asked " .. ngx.worker.pid(), 1, 0)
          ngx.sleep(0.3)
          return { access_key_id = uses.KEYS.access_key_id, expiration = now() + 3600,
            secret_access_key = uses.KEYS.secret_access_key }
        end })
    }
  ]]
  local LOCATIONS = [[
    location /get { content_by_lua_block {
      local uses = require "support.nginx_uses"
      local said = uses.get(require "client")
      ngx.shared.seen:incr("worked " .. ngx.worker.pid(), 1, 0)
      ngx.say(said)
    } }
    location /later { content_by_lua_block { ngx.shared.seen:incr("offset", 4000, 0) } }
    location /counts { content_by_lua_block {
      local function numbers(of)
        local found = {}
        for _, key in ipairs(ngx.shared.seen:get_keys(0)) do
          if key:find("^" .. of) then found[#found + 1] = ngx.shared.seen:get(key) end
        end
        return table.concat(found, " ")
      end
      ngx.print(numbers("asked"))
    } }
  ]]

  for _, workers in ipairs { 1, 2 } do
    it(("are asked for once a worker by %d callers: %d worker(s)"):format(CALLERS, workers), function()
      local running = nginx.start { workers = workers, http = CLIENT:format(server.url),
        server = LOCATIONS }
      local function burst()
        local counts = running:get_many(CALLERS, "/get")
        return counts, (running:get("/counts"))
      end
      server:reset()
      running:get("/get")
      local message = next(running:get_many(1, "/get"))
      local first, asked = burst()
      running:get("/later")
      local second, again = burst()
      local complaints = running:stop()
      assert.same({}, complaints)
      assert.truthy(message:find("ResourceNotFoundException", 1, true), message)
      for _, counts in ipairs { first, second } do
        local total = 0
        for said, count in pairs(counts) do
          assert.truthy(said:find("ResourceNotFoundException", 1, true), said)
          total = total + count
        end
        assert.equal(CALLERS, total)
      end
      for times, counts in ipairs { asked, again } do
        local most = 0 -- a worker that the kernel gave no connection to asks less
        for count in counts:gmatch("%d+") do most = math.max(most, tonumber(count)) end
        assert.equal(times, most, counts)
      end
    end)
  end
end)
