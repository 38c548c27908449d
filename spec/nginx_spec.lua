-- The client inside the real nginx: phases, workers, reloads, settings, and what waits for what.
local core = require "lambda.core"
local curl = require "lambda.curl"
local endpoint = require "support.endpoint"
local nginx = require "support.nginx"

if not rawget(_G, "jit") then return end -- nginx has a Lua of its own: once is enough

local CERTIFICATES = "build/certificates"
local FIVE = "1 nil, 1 60, 1 60, 1 listed, nil nil, ResourceNotFoundException\n"
local PUT = "put_function_event_invoke_config"

local server

setup(function() server = endpoint.start { certificates = CERTIFICATES, clock_skew_check = false } end)
teardown(function() server:stop() end)
before_each(function() server:reset() end)

-- Run `use` with an nginx, which must have had nothing to complain of at the end.
local function with_nginx(options, use)
  local running = nginx.start(options)
  local ok, problem = pcall(use, running)
  local complaints = running:stop()
  if not ok then error(problem, 0) end
  assert.same({}, complaints)
end

-- A client at module level, made before there are workers.
local function init(more)
  return ([[
    lua_shared_dict seen 1m;
    resolver @RESOLVER@ ipv6=off;
    lua_ssl_trusted_certificate %s;
    init_by_lua_block {
      local uses = require "support.nginx_uses"
      package.loaded.client = uses.client "%s"
      package.loaded.secure = uses.client("https://localhost:%d", { ca_bundle = "%s" })
      %s
    }
  ]]):format(server.ca, server.url, server.https.good.port, server.ca, more or "")
end

local function location(path, directive, lua)
  return ("location %s { %s { local uses, client = require 'support.nginx_uses', require 'client' "
    .. "%s } }\n"):format(path, directive, lua)
end

local function content(path, lua)
  return location(path, "content_by_lua_block", lua)
end

local SEEN = content("/seen", "ngx.say(ngx.shared.seen:get(ngx.var.arg_of))")

-- Ask until there is an answer: timers take their time.
local function seen(running, of)
  for _ = 1, 100 do
    local body = running:get("/seen?of=" .. of)
    if body ~= "nil\n" then return body end
    curl.sleep(0.05)
  end
  error("nothing seen of " .. of)
end

local function connections()
  local numbers, distinct = {}, 0
  for _, request in ipairs(server:requests()) do
    distinct = distinct + (numbers[request.connection] and 0 or 1)
    numbers[request.connection] = true
  end
  return distinct
end

describe("in nginx", function()
  for _, phase in ipairs { "rewrite", "access", "content" } do
    it("the five operations work in the phase " .. phase, function()
      with_nginx({ http = init(), server = location("/five", phase .. "_by_lua_block",
        "ngx.say(uses.five(client)) ngx.exit(200)") }, function(running)
        for _ = 1, 2 do assert.equal(FIVE, running:get("/five")) end
        local requests = server:requests()
        assert.same({ 12, 1, true }, { #requests, connections(), requests[1].verified })
      end)
    end)
  end

  it("the five operations work in timers, of init_worker and of requests", function()
    with_nginx({ http = init() .. [[
      init_worker_by_lua_block { ngx.timer.at(0, function()
        local uses = require "support.nginx_uses"
        uses.note("worker", uses.five(require "client"))
      end) }
    ]], server = SEEN .. content("/five", [[
      ngx.timer.at(0, function() uses.note("request", uses.five(client)) end)
      ngx.say("started")
    ]]) }, function(running)
      assert.equal(FIVE, seen(running, "worker"))
      running:get("/five")
      assert.equal(FIVE, seen(running, "request"))
    end)
  end)

  it("they work over TLS, with idle connections used again", function()
    with_nginx({ http = init(), server = content("/five", "ngx.say(uses.five(require 'secure'))") },
      function(running)
        for _ = 1, 3 do assert.equal(FIVE, running:get("/five")) end
        assert.same({ "good", 1 }, { server:requests()[1].listener, connections() })
      end)
  end)

  it("a call in init goes by libcurl, and its client serves the workers", function()
    server:faults { error = "ServiceException", count = 1 } -- and retries wait there
    with_nginx({ workers = 2, http = init [[
      require("lambda").null = nil
      package.loaded.early = { uses.five(package.loaded.client), uses.five(package.loaded.secure) }
    ]], server = content("/early", "ngx.say(table.concat(require 'early', ' and '))")
      .. content("/five", "ngx.say(uses.five(client))")
      .. content("/secure", "ngx.say(uses.five(require 'secure'))") }, function(running)
      local both = FIVE:gsub("\n", "")
      assert.equal(both .. " and " .. both .. "\n", running:get("/early"))
      assert.equal(FIVE, running:get("/five"))
      assert.equal(FIVE, running:get("/secure"))
    end)
  end)
end)

describe("in a handshake of nginx", function()
  it("the five operations work: ssl_certificate", function()
    local socket, folder = os.tmpname(), server.ca:match("^.*/")
    os.remove(socket)
    with_nginx({ http = init() .. ([[
      server {
        listen unix:%s ssl;
        ssl_certificate %sgood.pem;
        ssl_certificate_key %sgood.key;
        ssl_certificate_by_lua_block {
          local uses = require "support.nginx_uses"
          uses.note("handshake", uses.five(require "client"))
        }
      }
    ]]):format(socket, folder, folder), server = SEEN }, function(running)
      os.execute(("env -u LD_PRELOAD openssl s_client -unix %s </dev/null >/dev/null 2>&1")
        :format(socket))
      assert.equal(FIVE, seen(running, "handshake"))
    end)
    os.remove(socket)
  end)
end)

describe("in a phase of nginx that must not wait", function()
  local function refusal(phase)
    return ("TransportError phase false nothing can be sent in the phase %s of nginx, where code must "
      .. "not wait: start a timer there, ngx.timer.at(0, function() ... end), and call in it"):format(
      phase)
  end

  local NOTE = "uses.note('%s', uses.refused(client))"

  for phase, directives in pairs {
    set = "set_by_lua_block $x { %s return 1 } return 200;",
    header_filter = "return 200; header_filter_by_lua_block { %s }",
    body_filter = "return 200 x; body_filter_by_lua_block { %s }",
    log = "return 200; log_by_lua_block { %s }",
  } do
    it("a call fails and says what to do: " .. phase, function()
      local note = "local uses, client = require 'support.nginx_uses', require 'client' " .. NOTE
      with_nginx({ http = init(), server = SEEN
        .. ("location /do { %s }"):format(directives:format(note:format(phase))) },
        function(running)
          running:get("/do")
          assert.equal(refusal(phase) .. "\n", seen(running, phase))
          assert.same({}, server:requests())
        end)
    end)
  end

  it("a call fails and says what to do: balancer", function()
    with_nginx({ http = init() .. [[
      upstream nowhere { server 0.0.0.1; balancer_by_lua_block {
        local uses, client = require 'support.nginx_uses', require 'client'
        uses.note("balancer", uses.refused(client))
        ngx.exit(502)
      } }
    ]], server = SEEN .. "location /do { proxy_pass http://nowhere; }" }, function(running)
      running:get("/do")
      assert.equal(refusal("balancer") .. "\n", seen(running, "balancer"))
    end)
  end)

  it("a call fails and says what to do: init_worker", function()
    with_nginx({ http = init() .. [[
      init_worker_by_lua_block {
        local uses, client = require 'support.nginx_uses', require 'client'
        uses.note("init_worker", uses.refused(client))
      }
    ]], server = SEEN }, function(running)
      assert.equal(refusal("init_worker") .. "\n", seen(running, "init_worker"))
    end)
  end)

  it("a call fails when the worker ends, where no timer can be started", function()
    local path = os.tmpname()
    with_nginx({ http = init() .. ([[
      exit_worker_by_lua_block {
        local uses, client = require "support.nginx_uses", require "client"
        local file = io.open("%s", "w")
        file:write(uses.refused(client))
        file:close()
      }
    ]]):format(path) }, function() end)
    local file = assert(io.open(path))
    assert.equal("TransportError phase false nothing can be sent in the phase exit_worker of nginx, "
      .. "where code must not wait: call earlier", file:read("*a"))
    file:close()
    os.remove(path)
  end)

  it("a call with keys that must be asked for fails the same", function()
    with_nginx({ http = init [[
      package.loaded.asking = uses.client("http://127.0.0.1:1",
        { credentials = function() error("asked") end })
    ]], server = SEEN .. [[location /do { return 200; log_by_lua_block {
      local uses = require 'support.nginx_uses'
      uses.note("log", uses.refused(require "asking"))
    } }]] }, function(running)
      running:get("/do")
      assert.equal(refusal("log") .. "\n", seen(running, "log"))
    end)
  end)

  it("a call may go by a `send` of the program's own", function()
    with_nginx({ http = init [[
      package.loaded.own = uses.client("http://127.0.0.1:1", { runtime = { send = function()
        return { status = 200, headers = {}, body = '{"MaximumRetryAttempts":2}' }
      end } })
    ]], server = SEEN .. [[location /do { return 200; log_by_lua_block {
      local uses = require 'support.nginx_uses'
      uses.note("log", uses.get(require "own"))
    } }]] }, function(running)
      running:get("/do")
      assert.equal("retries 2\n", seen(running, "log"))
    end)
  end)
end)

describe("workers of nginx", function()
  local function put(running)
    return running:get("/put")
  end

  local PUTS = content("/put", "ngx.say(client:" .. PUT .. "{ function_name = 'my-function', "
    .. "maximum_retry_attempts = 1 }.maximum_retry_attempts)")
    .. content("/pid", "ngx.say(ngx.worker.pid())")

  it("work on after a reload, while calls are under way", function()
    with_nginx({ http = init(), server = PUTS }, function(running)
      assert.equal("1\n", put(running))
      local before = running:get("/pid")
      server:faults { delay = 0.5 }
      local pipe = running:start_many(1, "/put")
      curl.sleep(0.2)
      running:reload()
      for _ = 1, 100 do
        if running:get("/pid") ~= before then break end
        curl.sleep(0.05)
      end
      assert.are_not.equal(before, running:get("/pid"))
      assert.equal("1\n", put(running))
      assert.equal("1\n", pipe:read("*a"):match("%d+\n"))
      pipe:close()
    end)
  end)

  it("share nothing that they must not", function()
    with_nginx({ workers = 3, http = init(), server = PUTS }, function(running)
      assert.same({ ["1"] = 60 }, running:get_many(60, "/put"))
    end)
  end)

  it("may forget all code after each request", function()
    with_nginx({ http = "lua_code_cache off;" .. init(), server = PUTS }, function(running)
      for _ = 1, 3 do assert.equal("1\n", put(running)) end
      local log = running:log():gsub("[^\n]*lua_code_cache is off[^\n]*\n", "")
      assert.equal("", log)
    end)
  end)

  it("write nothing into the log when nothing is wrong", function()
    with_nginx({ http = init(), server = PUTS .. content("/five", "ngx.say(uses.five(client))")
      .. content("/sleep", "require('lambda.runtime.nginx').new().sleep(0) ngx.say('slept')") },
      function(running)
        for _ = 1, 3 do running:get("/five") end
        running:get_many(50, "/put")
        assert.equal("slept\n", running:get("/sleep"))
        assert.equal("", running:log())
      end)
  end)

  it("answer other requests at once while calls wait", function()
    with_nginx({ http = init(), server = PUTS .. "location /other { return 200 ok; }" },
      function(running)
        assert.equal("1\n", put(running))
        server:faults { delay = 1, count = 20 }
        local started = core.now()
        local pipe = running:start_many(20, "/put")
        curl.sleep(0.3)
        local slowest, asked = 0, 0
        while core.now() - started < 0.9 do
          local before = core.now()
          running:get("/other")
          slowest, asked = math.max(slowest, core.now() - before), asked + 1
        end
        local _, answers = pipe:read("*a"):gsub("1\n", "")
        pipe:close()
        assert.equal(20, answers)
        assert.is_true(core.now() - started < 2.5)
        assert.is_true(asked > 50 and slowest < 0.2, ("%d asked, %g s"):format(asked, slowest))
      end)
  end)
end)

describe("the environment of nginx", function()
  local VARIABLES = { AWS_REGION = "eu-west-1", AWS_ACCESS_KEY_ID = "AKIDEXAMPLE",
    AWS_SECRET_ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    AWS_EC2_METADATA_DISABLED = "true" }

  local function ask(options, expected)
    local env = { AWS_ENDPOINT_URL_LAMBDA = server.url }
    for name, value in pairs(VARIABLES) do env[name] = value end
    options.env = env
    options.server = [[ location / { content_by_lua_block {
      local config, err = require("lambda").get_function_event_invoke_config {
        function_name = "my-function" }
      ngx.say(tostring(config or err))
    } } ]]
    with_nginx(options, function(running)
      for _ = 1, 2 do
        local body = running:get("/")
        assert.is_truthy(body:find(expected, 1, true), body)
        running:reload()
        curl.sleep(0.2)
      end
    end)
  end

  it("is hidden from workers: the errors name the directive env", function()
    ask({}, 'AWS_REGION (inside nginx also name it in its configuration, "env AWS_REGION;")')
    ask({ main = "env AWS_REGION; env AWS_EC2_METADATA_DISABLED;" },
      'inside nginx also name them in its configuration, "env AWS_ACCESS_KEY_ID;"')
  end)

  it("is found by way of the directive env", function()
    ask({ main = "env AWS_REGION; env AWS_ACCESS_KEY_ID; env AWS_SECRET_ACCESS_KEY; "
      .. "env AWS_ENDPOINT_URL_LAMBDA;" }, "valid region, not 'eu-west-1'")
  end)

  it("is found when init_by_lua loads the module", function()
    ask({ http = "init_by_lua_block { require 'lambda' }" }, "valid region, not 'eu-west-1'")
  end)
end)
