--- HTTP/1.1 requests of an nginx worker, which goes on with others while it waits. The contract is
--- that of lambda.curl: see csrc/transport/http.h.
local answer = require "lambda.runtime.nginx_answer"
local connection = require "lambda.runtime.nginx_connection"

local ngx = _G.ngx

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

local function is_text(value, pattern)
  return type(value) == "string" and value:find(pattern)
end

local passed = { path = false } -- the last parts that check_line found good

-- Bytes that would change the request's structure are a bug in the program.
local function check_line(request)
  local method, host, path, query = request.method, request.host, request.path, request.query
  need(PORTS[request.scheme], "scheme: neither http nor https")
  need(type(request.port) == "number", "port: number expected")
  if path == passed.path and query == passed.query and host == passed.host
    and method == passed.method then
    return
  end
  need(is_text(method, TOKEN), "method: not a token")
  need(is_text(host, "^[^%z%c /?#@\\]+$"), "host: not a host name or address")
  need(is_text(path, "^/[!-~]*$") and not path:find("[#?]"), "path: not percent-encoded")
  need(query == nil or is_text(query, "^[!-~]*$") and not query:find("#", 1, true),
    "query: not percent-encoded")
  passed.method, passed.host, passed.path, passed.query = method, host, path, query
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

local names = {} -- of headers that were found to be tokens
local NAMES_MAX = 200
local named = 0

local function check_name(name)
  if not names[name] then
    need(is_text(name, TOKEN), "headers: a name is not a token")
    if named >= NAMES_MAX then
      names, named = {}, 0
    end
    names[name], named = true, named + 1
  end
end

-- The caller's headers, one line after the other.
local function header_lines(headers)
  local lines, values, n, count = {}, {}, 0, 0
  for name, value in pairs(headers) do
    check_name(name)
    need(type(value) == "string", "headers: a value is no string")
    count = count + 1
    values[count] = value
    if name ~= "host" and not FRAMING[name:lower()] then
      lines[n + 1], lines[n + 2], lines[n + 3], lines[n + 4] = name, ": ", value, "\r\n"
      n = n + 4
    end
  end
  local all = table.concat(values)
  need(not (all:find("\r", 1, true) or all:find("\n", 1, true) or all:find("\0", 1, true)),
    "headers: a value has CR, LF or NUL")
  return table.concat(lines)
end

local function head_of(request, target)
  local headers = request.headers or {}
  local lines = header_lines(headers)
  local accept = headers.accept and "" or "accept: */*\r\n"
  local size, proxied = "", ""
  if request.body or WITH_BODY[request.method] then
    size = ("content-length: %d\r\n"):format(#(request.body or ""))
  end
  if target.authorization and request.scheme == "http" then
    proxied = "proxy-authorization: " .. target.authorization .. "\r\n"
  end
  return request.method .. " " .. target_of(request, target) .. " HTTP/1.1\r\nhost: "
    .. (headers.host or authority(request)) .. "\r\n" .. lines .. accept .. size .. proxied
    .. "\r\n"
end

-- Send, and read the head of the answer on one connection: it and the body that follows, or nil,
-- kind and text.
local function ask(link, request, lines, max)
  local sent = request.body or ""
  local done, kind, text = true, nil, nil
  if #sent > TOGETHER_MAX then
    link:send_beside(lines, sent)
  else
    done, kind, text = link:send(lines .. sent)
  end
  if not done and kind ~= "closed" then
    return nil, kind, text
  end
  local head, why, words = answer.head(link)
  if not head and not done then
    return nil, kind, text
  elseif not head then
    return nil, why, words
  end
  local body
  body, kind, text = answer.body(link, head, request.method, max)
  return body and head, body or kind, text
end

local function failure(place, kind, text, sent)
  local message = ("%s:%d: %s"):format(place.host, place.port, text)
  return nil, { kind = kind, message = (message:gsub("%c", " ")), sent = sent }
end

local function times_of(limits)
  local now = ngx.now()
  return { ends = now + (limits.timeout or TIMEOUT),
    connect_ends = now + (limits.connect_timeout or CONNECT_TIMEOUT),
    silence = limits.read_timeout or math.huge }
end

-- Send a request, and wait for the head of the answer: it and the body that follows, or nil and a
-- failure.
local function start(request, limits, max)
  check_line(request)
  local times = times_of(limits)
  local target, problem = connection.target(request, limits)
  if not target then
    return failure(request, "proxy", problem, false)
  end
  local lines = head_of(request, target)
  if #lines > HEAD_MAX then
    return failure(request, "too_large", "the request is too large", false)
  end
  local fresh = false
  while true do
    local link, kind, text = connection.open(target, times, fresh)
    if not link then
      return failure(request, kind, text, false)
    end
    local started = ngx.now()
    local head, got, why = ask(link, request, lines, max)
    if head then
      return head, got
    end
    link:release(false)
    -- A connection that was closed while it was idle: the server has not seen the request.
    if not (got == "closed" and link.reused and not link.answered)
      or ngx.now() - started >= STALE_MAX then
      return failure(request, got, why, true)
    end
    fresh = true
  end
end

--- Send a request and wait for the answer.
---@param request lambda.Request
---@param limits lambda.Limits
---@return lambda.Response? response
---@return lambda.Failure? failure
function http.send(request, limits)
  local head, body = start(request, limits, limits.max_body or BODY_MAX)
  if not head then
    return nil, body
  end
  local all, kind, text = body:all()
  body:release(all ~= nil)
  if not all then
    return failure(request, kind, text, true)
  end
  return { status = head.status, headers = head.headers, body = all }
end

---@class lambda.NginxStream: lambda.Stream of the request or timer that opened it
local Stream = {}
local stream_mt = { __name = "lambda.stream", __index = Stream }

--- Wait for more of the body.
---@return string? chunk nil alone at the end
---@return lambda.Failure? failure
function Stream:read()
  if self._ended then
    return nil
  elseif self._closed or self._busy then
    return failure(self._place, "closed", self._closed and "the stream is closed"
      or "the stream is in use", true)
  end
  self._busy = true
  local piece, kind, text = self._body:next()
  self._busy = false
  self._ended = not (piece or kind)
  self._closed = self._closed or kind ~= nil
  if self._ended or self._closed then
    self._body:release(self._ended)
  end
  if kind then
    return failure(self._place, kind, text, true)
  end
  return piece
end

--- Stop reading; again is fine, and so is after the end. While another thread of the request reads,
--- that one ends first.
function Stream:close()
  if not (self._ended or self._closed or self._busy) then
    self._body:release(false)
  end
  self._closed = true
end

--- Send a request and wait for the head of the answer. The time-out is for all of the answer, the
--- read_timeout for each wait, and there is no limit on the body unless one is given.
---@param request lambda.Request
---@param limits lambda.Limits
---@return lambda.NginxStream? stream
---@return lambda.Failure? failure
function http.open(request, limits)
  local head, body = start(request, limits, limits.max_body or math.huge)
  if not head then
    return nil, body
  end
  return setmetatable({ status = head.status, headers = head.headers, _body = body,
    _place = { host = request.host, port = request.port }, _ended = false, _closed = false,
    _busy = false }, stream_mt)
end

return http
