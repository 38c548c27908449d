-- Pages and waiters inside the real nginx: loops and pauses that let others work.
local endpoint = require "support.endpoint"
local nginx = require "support.nginx"

if not rawget(_G, "jit") then return end -- nginx has a Lua of its own: once is enough

local server, running

-- A location whose code may use a client of the endpoint, and `busy`, which counts up while the
-- code waits for something.
local function location(path, directive, code)
  return ([[
    location %s { %s {
      local uses = require "support.nginx_uses"
      local client, count, done = uses.client "%s", 0, false
      local thread = ngx.thread.spawn(function()
        while not done do ngx.sleep(0.005) count = count + 1 end
      end)
      %s
      done = true
      ngx.thread.wait(thread)
      ngx.say(count > 0 and "others worked" or "nobody worked")
      ngx.exit(200)
    } }
  ]]):format(path, directive, server.url, code)
end

local LOOP = [[
  local got = {}
  for config in client:list_function_event_invoke_configs_items {
    function_name = "my-function", max_items = 2 } do
    got[#got + 1] = config.function_arn:match "[^:]+$"
  end
  ngx.say(table.concat(got, " "))
  local ok, err = pcall(function()
    for _ in client:list_function_event_invoke_configs_pages { function_name = "nobody" } do end
  end)
  ngx.say(tostring(ok), " ", err.code)
]]

local WAIT = [[
  local states, lambda = { "Pending", "Pending", "Active" }, require "lambda"
  local waiting = assert(lambda.new { region = "us-east-1", credentials = uses.KEYS,
    runtime = { send = function()
      local state = table.remove(states, 1) or "Pending"
      return { status = 200, headers = {}, body = ('{"State":"%s"}'):format(state) }
    end } })
  local options = { delay = 0.05, deadline = 0.4 }
  local result = assert(waiting:wait_until_function_active({ function_name = "f" }, options))
  ngx.say(result.state)
  local _, err = waiting:wait_until_function_active({ function_name = "f" }, options)
  ngx.say(err.reason)
]]

describe("in nginx", function()
  setup(function()
    server = endpoint.start()
    running = nginx.start { server = location("/loop", "content_by_lua_block", LOOP)
      .. location("/loop-in-access", "access_by_lua_block", LOOP)
      .. location("/wait", "content_by_lua_block", WAIT) }
    local client = require("support.nginx_uses").client(server.url)
    for _, qualifier in ipairs { "1", "2", "BLUE", "prod", "$LATEST" } do
      assert(client:put_function_event_invoke_config { function_name = "my-function",
        qualifier = qualifier, maximum_retry_attempts = 1 })
    end
    server:faults { delay = 0.02, count = 100 }
  end)
  teardown(function()
    server:stop()
    assert.same({}, running:stop())
  end)

  for _, path in ipairs { "/loop", "/loop-in-access" } do
    it("loops over items wait for pages without blocking: " .. path, function()
      local body = running:get(path)
      local first, second, rest = body:match("^([^\n]*)\n([^\n]*)\n(.*)$")
      local qualifiers = {}
      for qualifier in first:gmatch("%S+") do qualifiers[#qualifiers + 1] = qualifier end
      table.sort(qualifiers)
      assert.same({ "$LATEST", "1", "2", "BLUE", "prod" }, qualifiers)
      assert.same({ "false ResourceNotFoundException", "others worked\n" }, { second, rest })
    end)
  end

  it("waiters sleep without blocking", function()
    assert.equal("Active\ndeadline\nothers worked\n", running:get "/wait")
  end)
end)
