-- Starts the real nginx (nginx.py) for a spec, with the modules under test on its paths.
local child = require "support.child"
local cjson = require "cjson"
local curl = require "lambda.curl"
local server = require "support.server"
local temporary = require "support.temporary"

local Nginx = setmetatable({}, { __index = server.Server })

local KIND = {
  name = "nginx", command = "nginx.py", options = { prefix = "--prefix" },
  mt = { __name = "support.nginx", __index = Nginx },
}

-- In the place of @NAME@ stands what the spec gives; the ports are nginx.py's.
local CONFIGURATION = [[
daemon off;
worker_processes @workers@;
error_log logs/error.log warn;
pid logs/nginx.pid;
@main@
events { worker_connections 2048; }
http {
  access_log off;
  client_body_temp_path temporary;
  proxy_temp_path temporary;
  fastcgi_temp_path temporary;
  uwsgi_temp_path temporary;
  scgi_temp_path temporary;
  lua_package_path "@lua@;@spec@;;";
  lua_package_cpath "@c@;;";
  @http@
  server {
    listen 127.0.0.1:@PORT@;
    location = /_up { return 204; }
    @server@
  }
}
]]

-- What no worker may ever have had reason to say.
local BAD = { "attempt to yield", "[alert]", "[crit]", "[emerg]", "stack traceback",
  "lua entry thread aborted", "assertion failed" }

-- Where workers find what is only for specs.
local SPEC = debug.getinfo(1, "S").source:match("^@(.*/)support/") .. "?.lua"

local nginx = {}

--- A path that nginx finds from wherever it is started.
---@param path string maybe below the folder of whoever runs this
---@return string
function nginx.absolute(path)
  return path:find("^/") and path or os.getenv("PWD") .. "/" .. path
end

--- Start nginx; it ends with stop() or with this process.
---@param options { workers?: integer, main?: string, http?: string, server?: string,
--- conf?: string, env?: table<string, string> } main, http and server go into the blocks of that
--- name; conf is a whole configuration instead; env is what nginx is started with
---@return table server { url, port, prefix }
function nginx.start(options)
  local prefix = temporary.directory()
  local values = { workers = options.workers or 1, main = options.main or "",
    http = options.http or "", server = options.server or "",
    lua = nginx.absolute(child.lua_template), spec = nginx.absolute(SPEC),
    c = nginx.absolute(child.c_template) }
  local text = (options.conf or CONFIGURATION):gsub("@(%l+)@", values)
  prefix:write("nginx.conf", text)
  prefix:write("logs/error.log", "")
  if options.env and next(options.env) then
    prefix:write("env.json", cjson.encode(options.env))
  end
  local started, known = server.start(KIND, { prefix = prefix.path })
  if known.error then
    error(known.error .. "\n" .. prefix:read("logs/error.log"), 2)
  end
  started.prefix, started.master = prefix, known.master
  return started
end

--- GET a path.
---@param path string with its query
---@param limits? table of transport:send
---@return string body raises when there is no answer
---@return integer status
---@return table headers
function Nginx:get(path, limits)
  self._transport = self._transport or assert(curl.open())
  local target, query = path:match("^([^?]*)%??(.*)$")
  local answer, failure = self._transport:send({ method = "GET", scheme = "http",
    host = "127.0.0.1", port = self.port, path = target, query = query,
  }, limits or { timeout = 30 })
  if not answer then error(failure.message .. "\n" .. self:log(), 2) end
  return answer.body, answer.status, answer.headers
end

--- Start `count` GETs of a path at once.
---@return file* pipe read all of it to wait: the bodies, each of which must be one line
function Nginx:start_many(count, path)
  local url = ("%s%s%s"):format(self.url, path, path:find("?", 1, true) and "&" or "?")
  return io.popen(("env -u LD_PRELOAD curl -sS -Z --parallel-immediate --parallel-max %d "
    .. "'%sn=[1-%d]' 2>/dev/null"):format(count, url, count), "r")
end

--- Do `count` GETs of a path at once.
---@return table<string, integer> counts of the bodies that came
function Nginx:get_many(count, path)
  local pipe, counts = self:start_many(count, path), {}
  for line in pipe:lines() do
    if line ~= "" then counts[line] = (counts[line] or 0) + 1 end
  end
  pipe:close()
  return counts
end

--- All that nginx logged.
function Nginx:log()
  return self.prefix:read("logs/error.log")
end

--- The lines of the log that speak of a bug.
---@return string[]
function Nginx:complaints()
  local found = {}
  for line in self:log():gmatch("[^\n]+") do
    for _, words in ipairs(BAD) do
      if line:find(words, 1, true) then found[#found + 1] = line break end
    end
  end
  return found
end

--- Have nginx start new workers, and wait for the first one's answer.
function Nginx:reload()
  os.execute(("kill -HUP %d"):format(self.master))
end

--- End nginx, forget its files; returns what it complained of.
---@return string[] complaints
function Nginx:stop()
  server.Server.stop(self)
  local complaints = self:complaints()
  self.prefix:remove()
  return complaints
end

return nginx
