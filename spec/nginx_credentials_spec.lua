-- Keys of an assumed role in the workers of the real nginx: who asks STS, how often, and who waits.
local core = require "lambda.core"
local curl = require "lambda.curl"
local identity = require "support.identity"
local nginx = require "support.nginx"

if not rawget(_G, "jit") then return end -- nginx has a Lua of its own: once is enough

local CALLERS = 200
local LIFE, LATER = 3600, 3400 -- seconds that keys live, and after which new ones are due
local STS_TAKES, WAITED = 2, 1.5 -- seconds: a request that waited for STS took longer

local ROLE = [[lambda.credentials.assume_role { role_arn = "arn:aws:iam::123456789012:role/R",
  source = lambda.credentials.environment() }]]
-- A function that has keys the first time.
local FAILS_LATER = [[(function()
  local times, secret = 0, os.getenv "AWS_SECRET_ACCESS_KEY" -- which nginx hides from workers
  return function()
    times = times + 1
    if times > 1 then error("no keys at the moment", 0) end
    return { access_key_id = "AKIDEXAMPLE", secret_access_key = secret,
      expiration = ngx.time() + %d }
  end
end)()]]

local HTTP = [[
  lua_shared_dict keys 1m;
  lua_shared_dict seen 1m;
  lua_shared_dict pids 1m;
  lua_socket_log_errors off;
  init_by_lua_block {
    local lambda, core = require "lambda", require "lambda.core"
    package.loaded.client = assert(lambda.new { shared_dict = %s,
      runtime = { clock = core.clock,
        now = function() return core.now() + (ngx.shared.seen:get("offset") or 0) end },
      credentials = %s })
  }
]]
local SERVER = [[
  location = /get { content_by_lua_block {
    ngx.update_time()
    local began = ngx.now()
    local said = require("support.nginx_uses").get(require "client")
    ngx.update_time()
    ngx.shared.pids:incr(ngx.worker.pid(), 1, 0)
    ngx.say(ngx.now() - began > ]] .. WAITED .. [[ and "waited: " or "at once: ", said)
  } }
  location = /workers { content_by_lua_block { ngx.print(#ngx.shared.pids:get_keys(0)) } }
  location = /later { content_by_lua_block { ngx.shared.seen:incr("offset", ]] .. LATER .. [[, 0) } }
  location = /stored { content_by_lua_block {
    for _, key in ipairs(ngx.shared.keys:get_keys(0)) do ngx.say(key, " ", ngx.shared.keys:get(key)) end
  } }
]]
local NOT_FOUND = "ResourceNotFoundException"

describe("keys of a role in workers of nginx", function()
  local server, running

  setup(function() server = identity.start() end)
  teardown(function() server:stop() end)
  before_each(function() server:reset() end)
  after_each(function()
    local complaints = running and running:stop() or {}
    running = nil
    assert.same({}, complaints)
  end)

  local function start(workers, dict, credentials)
    running = nginx.start { workers = workers, server = SERVER,
      http = HTTP:format(dict and ("%q"):format(dict) or "nil", credentials or ROLE),
      env = server:environment {
        AWS_ACCESS_KEY_ID = "AKIDEXAMPLE",
        AWS_SECRET_ACCESS_KEY = server.keys.AKIDEXAMPLE.secret_access_key,
      } }
  end

  local function asked()
    local count = 0
    for _, request in ipairs(server:requests()) do
      count = count + (request.service == "sts" and 1 or 0)
    end
    return count
  end

  -- What 200 requests at once came to: how many waited for STS.
  local function burst()
    local waited, total = 0, 0
    for said, count in pairs(running:get_many(CALLERS, "/get")) do
      assert.truthy(said:find(NOT_FOUND, 1, true), said)
      total = total + count
      waited = waited + (said:find("^waited") and count or 0)
    end
    assert.equal(CALLERS, total)
    return waited
  end

  local function workers_seen() return tonumber((running:get("/workers"))) end

  for _, case in ipairs { { 1 }, { 2 }, { 1, "keys" }, { 4, "keys" } } do
    local workers, dict = case[1], case[2]
    it(("are asked for once %s, and no request waits for the next ones: %d worker(s)"):format(
      dict and "in all" or "a worker", workers), function()
      local function expected(times) return times * (dict and 1 or workers_seen()) end
      server:control("role", { name = "R", expires_in = LIFE })
      start(workers, dict)
      burst()
      assert.equal(expected(1), asked())
      assert.equal(0, burst())
      assert.equal(expected(1), asked())
      server:faults({ service = "sts", delay = STS_TAKES, count = workers })
      server:control("settings", { clock_offset = LATER })
      running:get("/later")
      local waited, ends = 0, core.clock() + STS_TAKES + 0.5
      repeat
        waited = waited + burst()
      until core.clock() > ends
      assert.equal(0, waited)
      assert.equal(expected(2), asked())
    end)
  end

  it("that do not come fail for all workers by one question, which the log does not tell", function()
    server:faults({ service = "sts", error = "AccessDenied", status = 403, count = 99 })
    start(4, "keys")
    for said, count in pairs(running:get_many(CALLERS, "/get")) do
      assert.truthy(said:find("CredentialsError", 1, true), said)
      assert.equal(CALLERS, count)
    end
    assert.equal(1, asked())
  end)

  it("that do not come are not asked for at each request", function()
    server:faults({ service = "sts", error = "AccessDenied", status = 403, count = 99 })
    start(1)
    local began, count = core.clock(), 0
    repeat
      assert.truthy(running:get("/get"):find("CredentialsError", 1, true))
      count = count + 1
    until core.clock() - began > 0.5
    assert.is_true(count > 20, count .. " requests")
    assert.equal(1, asked())
  end)

  it("are used by new workers, too, while they are good and STS fails", function()
    server:control("role", { name = "R", expires_in = LIFE })
    start(2, "keys")
    burst()
    server:control("settings", { clock_offset = LATER })
    running:get("/later")
    server:faults({ service = "sts", error = "AccessDenied", status = 403, count = 99 })
    running:reload()
    curl.sleep(0.5)
    burst()
    burst()
    assert.equal(2, asked())
  end)

  it("of a function that raises in the background are used to their end, and then it is told",
    function()
      start(1, nil, FAILS_LATER:format(LATER + 200))
      for _ = 1, 2 do
        local said = running:get("/get")
        assert.truthy(said:find(NOT_FOUND, 1, true), said)
      end
      server:control("settings", { clock_offset = LATER })
      running:get("/later")
      assert.equal(0, burst())
      assert.is_nil(running:log():find("no keys", 1, true))
      running:get("/later")
      assert.truthy(running:get("/get"):find("raised: no keys at the moment", 1, true))
    end)

  it("survive a reload in the dictionary, where nothing permanent is", function()
    server:control("role", { name = "R", expires_in = 3600 })
    start(2, "keys")
    burst()
    running:reload()
    curl.sleep(0.5)
    burst()
    assert.equal(1, asked())
    local stored = running:get("/stored")
    local _, entries = stored:gsub("\n", "")
    assert.equal(1, entries)
    assert.truthy(stored:find("ASIA", 1, true), stored)
    assert.is_nil(stored:find(server.keys.AKIDEXAMPLE.secret_access_key, 1, true))
    assert.is_nil(running:log():find(server.MARK, 1, true))
  end)

  it("are renewed once when the service calls them expired", function()
    server:control("role", { name = "R", expires_in = 3600 })
    start(2, "keys")
    burst()
    server:faults({ service = "lambda", error = "ExpiredTokenException", status = 403, count = 1 })
    for _ = 1, 20 do running:get("/get") end
    assert.equal(2, asked())
  end)

  for name, case in pairs { -- dict, what is said
    ["a dictionary that is not there"] = { "nosuch", "add the directive lua_shared_dict nosuch 1m;" },
  } do
    it("tell what is wrong: " .. name, function()
      start(1, case[1])
      local said = running:get("/get")
      assert.truthy(said:find("ConfigurationError", 1, true), said)
      assert.truthy(said:find(case[2], 1, true), said)
      assert.equal(0, asked())
    end)
  end
end)
