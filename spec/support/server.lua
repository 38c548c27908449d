-- What the local endpoints have in common: their commands are started, and controlled, from here.

local cjson = require "cjson"

-- Debian's, which has botocore; a preloaded sanitizer is for Lua alone.
local PYTHON = "env -u LD_PRELOAD /usr/bin/python3"
local CONTROL_TIMEOUT = 30

local directory = debug.getinfo(1, "S").source:match("^@(.*/)") or "./"

local tointeger = math.tointeger or function(number) return number end

local Server = {}

local function quote(word)
  return "'" .. tostring(word):gsub("'", [['\'']]) .. "'"
end

local function command_line(kind, options)
  local words = { "exec", PYTHON, quote(directory .. kind.command), "--with-parent" }
  for field, value in pairs(options) do
    local flag = kind.options[field]
    if not flag then error(("unknown option of %s.start: %s"):format(kind.name, field), 4) end
    if type(value) == "boolean" then value = value and "on" or "off" end
    words[#words + 1] = flag .. " " .. quote(value)
  end
  return table.concat(words, " ")
end

-- A decoded JSON value with its integers as integers, which lua-cjson makes floats on Lua 5.3 and
-- later.
local function with_integers(value)
  if type(value) == "number" then return tointeger(value) or value end
  if type(value) ~= "table" then return value end
  for key, member in pairs(value) do value[key] = with_integers(member) end
  return value
end

-- POST to the control path; raises at the line that called the caller.
local function post(server, name, parameters)
  local curl = require "lambda.curl"
  server._transport = server._transport or assert(curl.open())
  local response, failure = server._transport:send({
    method = "POST", scheme = "http", host = "127.0.0.1", port = server.port,
    path = "/_control/" .. name, headers = { ["content-type"] = "application/json" },
    body = cjson.encode(parameters or {}),
  }, { timeout = CONTROL_TIMEOUT })
  if not response then error(server._name .. ": " .. tostring(failure.message), 3) end
  local answer = with_integers(cjson.decode(response.body))
  if response.status ~= 200 then error(server._name .. ": " .. tostring(answer.error), 3) end
  return answer
end

--- POST a table to the control path.
---@param name string reset, settings, faults, requests, connections, or another of the command's
---@param parameters? table
---@return table answer; an error of the endpoint raises
function Server:control(name, parameters)
  local answer = post(self, name, parameters)
  return answer
end

--- Queue faults for the next requests, one table each; see KEYS in faults.py.
---@param ... table
---@return integer queued how many requests are to fail now
function Server:faults(...)
  local answer = post(self, "faults", { faults = { ... } })
  return answer.queued
end

local function with_fields(request)
  local fields = {}
  for _, header in ipairs(request.headers) do
    local name = header[1]:lower()
    fields[name] = fields[name] and fields[name] .. ", " .. header[2] or header[2]
  end
  request.fields = fields
  return request
end

--- The requests since the last reset, but for those to the control path.
---@return table[] requests { method, target, headers = {{name, value}...}, fields (headers by
--- lower-case name), body, connection, listener, time, status, verified, reason?,
--- canonical_request?, string_to_sign? }
function Server:requests()
  local requests = post(self, "requests").requests
  for _, request in ipairs(requests) do with_fields(request) end
  return requests
end

--- Forget what was changed and queued since the start, and the log.
function Server:reset()
  post(self, "reset")
end

--- End the server and wait for it.
function Server:stop()
  if not self._output then return end
  if self._transport then self._transport:close() end
  os.execute(("kill %d"):format(self.pid))
  self._output:close()
  self._output, self._transport = nil, nil
end

local server = { Server = Server }

--- Start a command; it ends with stop() or with this process. To be called by the `start` of a
--- module, whose caller's line an error names.
---@param kind { name: string, command: string, options: table<string, string>, mt: table } options:
--- field of the options to flag of the command; mt: the metatable of the server
---@param options table<string, any>
---@return table server { url, port, silent (a port that accepts and never answers), https (ports
--- and urls by good, wrong_host, expired, unknown), ca (path), pid }
---@return table known all that the command announced
function server.start(kind, options)
  local output = assert(io.popen(command_line(kind, options), "r"))
  local line = output:read("*l")
  if not line then
    output:close()
    error("the " .. kind.name .. " did not start", 3)
  end
  local known = with_integers(cjson.decode(line))
  local started = { url = known.url, port = known.http, silent = known.silent, pid = known.pid,
                    ca = known.ca, https = {}, _output = output, _name = kind.name }
  for name, port in pairs(known.https or {}) do
    started.https[name] = { port = port, url = "https://127.0.0.1:" .. port }
  end
  return setmetatable(started, kind.mt), known
end

return server
