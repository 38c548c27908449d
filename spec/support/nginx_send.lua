-- Requests that a worker of the real nginx sends for a spec, by the runtime under test.
local cjson = require "cjson"
local curl = require "lambda.curl"
local nginx = require "support.nginx"

local nginx_send = {}

-- /idle says whether a connection to the port comes out of the pool, /pools in how many pools those
-- are that must be apart.
-- /forget takes the idle connections out of the worker's pools, all that /send may have left.
local SENDER = [[
  location = /send {
    client_max_body_size 0;
    client_body_buffer_size 32m;
    content_by_lua_block {
      local cjson = require "cjson"
      ngx.req.read_body()
      local asked = cjson.decode(ngx.req.get_body_data())
      local sent = package.loaded.sent
      sent[#sent + 1] = asked
      local http = require "lambda.runtime.nginx_http"
      local send = asked.by == "open" and require("support.opened")(http.open) or http.send
      local ok, answer, failure = pcall(send, asked.request, asked.limits)
      local said = not ok and { raised = tostring(answer) } or { answer = answer, failure = failure }
      ngx.print(cjson.encode(said))
    }
  }
  location = /stream {
    client_max_body_size 0;
    client_body_buffer_size 32m;
    content_by_lua_block {
      local cjson = require "cjson"
      ngx.req.read_body()
      local asked = cjson.decode(ngx.req.get_body_data())
      local sent = package.loaded.sent
      sent[#sent + 1] = { request = asked.request, limits = asked.limits }
      local host = { open = require("lambda.runtime.nginx_http").open, sleep = ngx.sleep,
        now = require("lambda.core").clock }
      ngx.print(cjson.encode(require("support.stream_walk").run(host, asked)))
    }
  }
  location = /descriptors {
    content_by_lua_block { ngx.print(require "support.descriptors"()) }
  }
  location = /idle {
    content_by_lua_block {
      local connection = require "lambda.runtime.nginx_connection"
      local ends = ngx.now() + 5
      local link = assert(connection.open(connection.target({ scheme = "http", host = "127.0.0.1",
        port = tonumber(ngx.var.arg_port) }, {}), { ends = ends, connect_ends = ends, silence = 5 }))
      ngx.say(link.reused and "idle" or "new")
      link:release(false)
    }
  }
  location = /pools {
    content_by_lua_block {
      local connection = require "lambda.runtime.nginx_connection"
      local pools, count = {}, 0
      for _, case in ipairs {
        { "http", "a.example", 80 }, { "https", "a.example", 80 }, { "http", "b.example", 80 },
        { "http", "a.example", 81 }, { "http", "a.example", 80, "http://p.example:1" },
        { "http", "a.example", 80, "http://p.example:2" },
        { "http", "a.example", 80, "http://u:v@p.example:1" },
        { "http", "a.example", 80, "http://u:w@p.example:1" }, { "http", "a.example", 80, "" },
      } do
        local target = assert(connection.target({ scheme = case[1], host = case[2],
          port = case[3] }, { proxy = case[4] }))
        count = count + (pools[target.pool] and 0 or 1)
        pools[target.pool] = true
      end
      ngx.say(count, " pools")
    }
  }
  location = /forget {
    content_by_lua_block {
      local connection = require "lambda.runtime.nginx_connection"
      local ends = ngx.now() + 5
      for _, asked in ipairs(package.loaded.sent) do
        local target, link, reused = connection.target(asked.request, asked.limits), nil, nil
        repeat
          link = target and connection.open(target,
            { ends = ends, connect_ends = ngx.now() + 0.1, silence = 1 }, false)
          reused = link and link.reused
          if link then link:release(false) end
        until not reused
      end
      package.loaded.sent = {}
    }
  }
]]

--- Start an nginx that sends. Its log has no word of what fails, but what is a bug.
---@param ca string? path of the authorities that it trusts
---@return table server see support.nginx
function nginx_send.start(ca)
  return nginx.start {
    http = ([[
      init_by_lua_block { package.loaded.sent = {} }
      resolver @RESOLVER@ ipv6=off;
      lua_socket_log_errors off;
      %s
    ]]):format(ca and ("lua_ssl_trusted_certificate %s; lua_ssl_verify_depth 3;"):format(ca) or ""),
    server = SENDER,
  }
end

-- Without the endless limits, which JSON does not know; they are the same as none.
local function finite(limits)
  local copied = {}
  for name, value in pairs(limits or {}) do
    if value ~= math.huge then copied[name] = value end
  end
  return copied
end

-- Have nginx do something that is told in JSON.
local function ask(transport, server, path, asked)
  asked.limits = finite(asked.limits)
  local carried, problem = transport:send({ method = "POST", scheme = "http", host = "127.0.0.1",
    port = server.port, path = path, body = cjson.encode(asked),
  }, { timeout = 60, max_body = math.huge })
  if not carried then error(problem.message) end
  return cjson.decode(carried.body)
end

--- The function `send` of a runtime, which has nginx send.
---@param server table from start
---@param by? "send"|"open" the function of the runtime; default: send
---@return fun(request: lambda.Request, limits?: lambda.Limits): lambda.Response?, lambda.Failure?
function nginx_send.sender(server, by)
  local transport = assert(curl.open())
  return function(request, limits)
    local said = ask(transport, server, "/send", { request = request, limits = limits, by = by })
    if said.raised then error(said.raised, 0) end
    return said.answer, said.failure
  end
end

--- Have nginx open a stream and take steps; see support.stream_walk.
---@param server table from start
---@return fun(asked: table): table seen
function nginx_send.streamer(server)
  local transport = assert(curl.open())
  return function(asked) return ask(transport, server, "/stream", asked) end
end

return nginx_send
