-- Makes the configurations that users copy run here: ports and paths are other ones, all else stays.
local child = require "support.child"
local nginx = require "support.nginx"

local nginx_example = {}

local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"
local VARIABLES = { AWS_REGION = "us-east-1", AWS_ACCESS_KEY_ID = "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" }

-- What nginx.py gives itself.
local DROPPED = { "load_module", "pid", "error_log", "lua_package_path" }

local HEAD = [[
daemon off;
pid logs/nginx.pid;
error_log logs/error.log notice;
]]

local PATHS = [[http {
  access_log off;
  client_body_temp_path temporary;
  proxy_temp_path temporary;
  fastcgi_temp_path temporary;
  uwsgi_temp_path temporary;
  scgi_temp_path temporary;
  lua_package_path "%s;%s?.lua;;";
  lua_package_cpath "%s;;";]]

--- Read a file of the project.
---@param path string
---@return string
function nginx_example.read(path)
  local file = assert(io.open(ROOT .. path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

--- Put `by` in the place of every `text`, of which there must be some.
---@param whole string
---@param text string
---@param by string
---@return string
function nginx_example.replace(whole, text, by)
  local replaced, count = whole:gsub(text:gsub("%p", "%%%0"), (by:gsub("%%", "%%%%")))
  assert(count > 0, "no " .. text)
  return replaced
end

local function adapted(conf, folder)
  local replace, lines = nginx_example.replace, "\n" .. conf
  for _, directive in ipairs(DROPPED) do
    lines = lines:gsub("\n *" .. directive .. " [^\n]*", "")
  end
  lines = replace(lines, "127.0.0.1:8080", "127.0.0.1:@PORT@")
  lines = replace(lines, "resolver 10.0.0.2", "resolver @RESOLVER@")
  lines = replace(lines, "  server {", "  server {\n    location = /_up { return 204; }")
  local paths = PATHS:format(nginx.absolute(child.lua_template), nginx.absolute(ROOT .. folder),
    nginx.absolute(child.c_template))
  return HEAD .. replace(lines, "http {", paths)
end

--- Start nginx with a configuration.
---@param conf string
---@param folder string of its Lua files, below the root of the project
---@param endpoint string URL
---@return table server see support.nginx
function nginx_example.start(conf, folder, endpoint)
  local env = { AWS_ENDPOINT_URL_LAMBDA = endpoint }
  for name, value in pairs(VARIABLES) do env[name] = value end
  return nginx.start { conf = adapted(conf, folder), env = env }
end

return nginx_example
