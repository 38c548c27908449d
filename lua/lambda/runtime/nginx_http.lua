--- HTTP/1.1 requests of an nginx worker, which goes on with others while it waits. The contract is
--- that of lambda.curl: see csrc/transport/http.h.
local answer = require "lambda.runtime.nginx_answer"
local connection = require "lambda.runtime.nginx_connection"
local core = require "lambda.core"

local http = {}

local TIMEOUT, CONNECT_TIMEOUT = 60, 5 -- seconds
local BODY_MAX = 16 * 1024 * 1024
local HEAD_MAX = 1024 * 1024 -- of a request: a bound for what a bug could ask for
local TOGETHER_MAX = 16 * 1024 -- a body up to this goes out with the head
local STALE_MAX = 2 -- seconds in which a connection that was stale fails

local TOKEN = "^[%w!#$%%&'*+.^_`|~-]+$"
local PORTS = { http = 80, https = 443 }
local WITH_BODY = { POST = true, PUT = true, PATCH = true }
-- Made here from the body itself; another value would break the framing.
local FRAMING = { ["content-length"] = true, ["transfer-encoding"] = true, expect = true }

local function need(condition, what)
  if not condition then
    error("bad request to send: " .. what, 0)
  end
end

-- Bytes that would change the request's structure are a bug in the program.
local function check(request)
  need(type(request.method) == "string" and request.method:find(TOKEN), "method: not a token")
  need(PORTS[request.scheme], "scheme: neither http nor https")
  need(type(request.host) == "string" and request.host:find("^[^%z%c /?#@\\]+$"),
    "host: not a host name or address")
  need(type(request.port) == "number", "port: number expected")
  need(type(request.path) == "string" and request.path:find("^/[!-~]*$")
    and not request.path:find("[#?]"), "path: not percent-encoded")
  need(request.query == nil or not request.query:find("[^!-~]") and
    not request.query:find("#", 1, true), "query: not percent-encoded")
  for name, value in pairs(request.headers or {}) do
    need(type(name) == "string" and name:find(TOKEN), "headers: a name is not a token")
    need(type(value) == "string" and not value:find("[%z\r\n]"),
      "headers: a value has CR, LF or NUL")
  end
end

local function authority(request)
  return request.port == PORTS[request.scheme] and request.host
    or ("%s:%d"):format(request.host, request.port)
end

-- What stands in the first line: an http proxy is told the whole URL.
local function target_of(request, target)
  local path = request.path
  if request.query and request.query ~= "" then
    path = path .. "?" .. request.query
  end
  if target.proxy and request.scheme == "http" then
    return "http://" .. authority(request) .. path
  end
  return path
end

local function head_of(request, target)
  local headers = request.headers or {}
  local lines = { request.method .. " " .. target_of(request, target) .. " HTTP/1.1",
    "host: " .. (headers.host or authority(request)) }
  for name, value in pairs(headers) do
    if name ~= "host" and not FRAMING[name:lower()] then
      lines[#lines + 1] = name .. ": " .. value
    end
  end
  if not headers.accept then
    lines[#lines + 1] = "accept: */*"
  end
  if request.body or WITH_BODY[request.method] then
    lines[#lines + 1] = ("content-length: %d"):format(#(request.body or ""))
  end
  if target.authorization and request.scheme == "http" then
    lines[#lines + 1] = "proxy-authorization: " .. target.authorization
  end
  lines[#lines + 1] = "\r\n"
  return table.concat(lines, "\r\n")
end

-- Send all of it. A server may answer and close before it has read all, so that a failure here does
-- not mean that there is no answer.
local function write(link, head, body)
  if #body <= TOGETHER_MAX then
    return link:send(head .. body)
  end
  local done, kind, text = link:send(head)
  if done then
    done, kind, text = link:send(body)
  end
  return done, kind, text
end

-- Send and read on one connection: the answer, or nil, kind and text.
local function exchange(link, request, head, max)
  local done, kind, text = write(link, head, request.body or "")
  if not done and kind ~= "closed" then
    return nil, kind, text
  end
  local response, kept, why = answer.read(link, request.method, max)
  if response then
    link:release(done and kept)
    return response
  elseif not done then
    return nil, kind, text
  end
  return nil, kept, why
end

local function failure(request, kind, text, sent)
  local message = ("%s:%d: %s"):format(request.host, request.port, text)
  return nil, { kind = kind, message = (message:gsub("%c", " ")), sent = sent }
end

local function times_of(limits)
  local now = core.now()
  return { ends = now + (limits.timeout or TIMEOUT),
    connect_ends = now + (limits.connect_timeout or CONNECT_TIMEOUT),
    silence = limits.read_timeout or math.huge }
end

--- Send a request and wait for the answer.
---@param request lambda.Request
---@param limits lambda.Limits
---@return lambda.Response? response
---@return lambda.Failure? failure
function http.send(request, limits)
  check(request)
  local times = times_of(limits)
  local target, problem = connection.target(request, limits)
  if not target then
    return failure(request, "proxy", problem, false)
  end
  local head = head_of(request, target)
  if #head > HEAD_MAX then
    return failure(request, "too_large", "the request is too large", false)
  end
  local fresh = false
  while true do
    local link, kind, text = connection.open(target, times, fresh)
    if not link then
      return failure(request, kind, text, false)
    end
    local started, response = core.now(), nil
    response, kind, text = exchange(link, request, head, limits.max_body or BODY_MAX)
    if response then
      return response
    end
    link:release(false)
    -- A connection that was closed while it was idle: the server has not seen the request.
    if not (kind == "closed" and link.reused and not link.answered)
      or core.now() - started >= STALE_MAX then
      return failure(request, kind, text, true)
    end
    fresh = true
  end
end

return http
