-- invoke_with_response_stream inside the real nginx: chunks pass through a worker as they come.
local cjson = require "cjson"
local core = require "lambda.core"
local curl = require "lambda.curl"
local endpoint = require "support.endpoint"
local nginx = require "support.nginx"

if not rawget(_G, "jit") then return end -- nginx has a Lua of its own: once is enough

-- Ways to use a result, each a location of that name.
local LOCATIONS = {
  whole = [[
    local chunk, err = result:read()
    while chunk do
      ngx.print(chunk)
      ngx.flush(true)
      chunk, err = result:read()
    end
    ngx.say("|", tostring(err and err.code), "|", tostring(result.function_error))
  ]],
  looped = [[
    local ok, err = pcall(function()
      for chunk in result:chunks() do ngx.print(chunk) ngx.flush(true) end
    end)
    ngx.say("|", tostring(ok), "|", tostring(err and err.code))
  ]],
  joined = [[
    local parts = {}
    for chunk in result:chunks() do parts[#parts + 1] = chunk end
    ngx.say(table.concat(parts))
  ]],
  first = [[
    ngx.print(result:chunks()())
    result:close()
    ngx.say("|", tostring(result.err))
  ]],
  forgotten = [[ ngx.say(result:chunks()()) ]],
}

local server, running

setup(function()
  server = endpoint.start()
  local locations = {}
  for name, use in pairs(LOCATIONS) do
    locations[#locations + 1] = ([[
      location = /%s { content_by_lua_block {
        local result, err = require("client"):invoke_with_response_stream {
          function_name = "my-function", payload = ngx.var.arg_told and ngx.unescape_uri(ngx.var.arg_told)
        }
        if not result then return ngx.say(err.code) end
        %s
      } }
    ]]):format(name, use)
  end
  running = nginx.start { server = table.concat(locations), http = ([[
    init_by_lua_block { package.loaded.client = require("support.nginx_uses").client "%s" }
  ]]):format(server.url) }
end)
teardown(function()
  local complaints = running:stop()
  server:stop()
  assert.same({}, complaints)
end)
before_each(function() server:reset() end)

local function get(name, told)
  local text = cjson.encode(told):gsub("[^%w]", function(byte) return ("%%%02X"):format(byte:byte()) end)
  return (running:get(("/%s?told=%s"):format(name, text)))
end

local THREE = { stream = { "one ", "two ", "three" } }

describe("in nginx, invoke_with_response_stream", function()
  it("gives the output, however its bytes come", function()
    for _, fault in ipairs { {}, { chunked = 1 }, { chunked = 50 }, { close = "announced" },
      { slow = 0.0005, chunked = 30 } } do
      server:faults(fault)
      assert.equal("one two three|nil|nil\n", get("whole", THREE))
    end
  end)

  it("passes each chunk on when it is there", function()
    server:faults { slow = 0.004 } -- seconds a byte
    local transport = assert(curl.open())
    local request = { method = "GET", scheme = "http", host = "127.0.0.1", port = running.port,
      path = "/whole", query = "told=%7B%22stream%22%3A%5B%22a%22%2C%22b%22%2C%22c%22%5D%7D" }
    local stream = assert(transport:open(request, { timeout = 30 }))
    local parts, times = {}, {}
    for part in function() return stream:read() end do
      parts[#parts + 1], times[#times + 1] = part, core.clock()
    end
    assert.equal(200, stream.status)
    assert.equal("abc|nil|nil\n", table.concat(parts))
    assert.is_true(times[2] - times[1] > 0.2 and times[3] - times[2] > 0.2)
  end)

  it("says what went wrong, after what came before", function()
    assert.equal("half|nil|Unhandled\n", get("whole", { stream = { "half" }, raise = "no luck" }))
    server:faults { cut = "in_body", chunked = 60 }
    assert.equal("|TransportError|nil\n", get("whole", THREE))
    server:faults { cut = "in_body", chunked = 60 }
    assert.equal("|false|TransportError\n", get("looped", THREE))
    server:faults { error = "ResourceNotFoundException" }
    assert.equal("ResourceNotFoundException\n", get("whole", THREE))
    server:faults({ status = 503 })
    assert.equal("one two three|nil|nil\n", get("whole", THREE))
  end)

  it("uses one connection for calls that are read to their end", function()
    for _ = 1, 5 do assert.equal("one two three|nil|nil\n", get("whole", THREE)) end
    assert.equal(1, server:control("connections").connections)
  end)

  it("may be closed early, or forgotten", function()
    for _ = 1, 10 do
      assert.equal("one |nil\n", get("first", THREE))
      assert.equal("one \n", get("forgotten", THREE))
    end
    assert.equal("one two three|nil|nil\n", get("whole", THREE))
  end)

  it("serves many at once", function()
    server:faults { slow = 0.001, chunked = 100, count = 20 }
    local counts = running:get_many(20,
      "/joined?told=%7B%22stream%22%3A%5B%22a%22%2C%22b%22%2C%22c%22%5D%7D")
    assert.same({ abc = 20 }, counts)
  end)
end)
