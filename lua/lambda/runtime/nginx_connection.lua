--- A connection of nginx to a server: through a proxy or not, with TLS or not, out of the worker's
--- pool or new. Every wait ends at a deadline.
local answer = require "lambda.runtime.nginx_answer"
local core = require "lambda.core"
local url = require "lambda.url"

local ngx = _G.ngx

local connection = {}

---@class lambda.NginxConnection
---@field reused boolean it served another request before
---@field secure boolean over TLS
---@field answered boolean a byte came for this request
local Connection = {}
local connection_mt = { __name = "lambda.nginx_connection", __index = Connection }

local READ_MAX, SEND_MAX = 64 * 1024, 64 * 1024 -- bytes at a time: between two the clock is read
local WAIT_MAX = 2 ^ 31 - 1 -- milliseconds
local IDLE_MAX, POOL_SIZE = 60000, 100 -- milliseconds, and idle connections a pool

local TOO_LATE = "the time-out passed"
local SILENT = "no byte came or went for the time that is the limit"
local TRUSTED = "nginx trusts only what the directive lua_ssl_trusted_certificate names: it is "
  .. "missing, or names the certificates of another authority"
local DEPTH = "the directive lua_ssl_verify_depth allows a shorter chain (its default is 1)"
local HANDSHAKE = "the TLS handshake failed: the server closed the connection, or does not speak "
  .. "this TLS; nginx's error log says which"
local ADDRESS = "nginx cannot verify a certificate for an address: use the server's name"

-- What the numbers of OpenSSL before its words mean to who configures nginx.
local HINTS = { ["2"] = TRUSTED, ["18"] = TRUSTED, ["19"] = TRUSTED, ["20"] = TRUSTED,
  ["21"] = TRUSTED, ["22"] = DEPTH }

-- Set how long the next wait may take; nil, kind and text when no time is left. The time is that of
-- nginx, by which its timers run.
local function arm(self)
  local left = self._ends - ngx.now()
  if left <= 0 then
    return nil, "timeout", TOO_LATE
  end
  self._late = left <= self._silence and TOO_LATE or SILENT
  local wait = math.min(math.ceil(math.min(left, self._silence) * 1000), WAIT_MAX)
  if wait ~= self._wait then
    self._socket:settimeouts(wait, wait, wait)
    self._wait = wait
  end
  return true
end

-- The kind and text of what a socket says is wrong.
local function failure_of(self, problem)
  if problem == "timeout" then
    return "timeout", self._late
  end
  return "closed", problem == "closed" and "connection closed before the answer ended" or problem
end

--- What came and was not skipped yet.
---@return string
function Connection:unread()
  if self._at > 1 then
    self._buffer, self._at = self._buffer:sub(self._at), 1
  end
  return self._buffer
end

---@return integer bytes
function Connection:unread_size()
  return #self._buffer - self._at + 1
end

---@param count integer bytes
function Connection:skip(count)
  self._at = self._at + count
end

--- Take bytes off what came.
---@param most integer
---@return string
function Connection:take(most)
  local from = self._at
  self._at = from + math.min(most, self:unread_size())
  return self._buffer:sub(from, self._at - 1)
end

--- The next line, when its end has come already.
---@return string? line without "\n"
function Connection:line()
  local stop = self._buffer:find("\n", self._at, true)
  if stop then
    local line = self._buffer:sub(self._at, stop - 1)
    self._at = stop + 1
    return line
  end
end

-- Whether bytes of the request went out while the answer was waited for.
local function is_moving(self)
  return self._moved ~= nil and ngx.now() - self._moved < self._silence
end

--- Wait for more bytes.
---@return true? done
---@return string? kind
---@return string? text
---@return boolean? clean the server said that nothing follows
function Connection:fill()
  local data, problem
  repeat
    local ready, kind, text = arm(self)
    if not ready then
      return nil, kind, text
    end
    data, problem = self._socket:receiveany(READ_MAX)
  until data or problem ~= "timeout" or not is_moving(self)
  if not data then
    local kind, text = failure_of(self, problem)
    return nil, kind, text, problem == "closed"
  end
  self._buffer, self._at = self:unread() .. data, 1
  self.answered = true
  return true
end

--- Send bytes.
---@param data string
---@return true? done
---@return string? kind
---@return string? text
function Connection:send(data)
  for from = 1, #data, SEND_MAX do
    local ready, kind, text = arm(self)
    if not ready then
      return nil, kind, text
    end
    local part = #data > SEND_MAX and data:sub(from, from + SEND_MAX - 1) or data
    local sent, problem = self._socket:send(part)
    if not sent then
      return nil, failure_of(self, problem)
    end
    self._moved = self._moved and ngx.now()
  end
  return true
end

local function send_both(self, head, body)
  self._unsent = not (self:send(head) and self:send(body))
end

--- Send a large request while the answer is waited for: a server may answer before it has read all,
--- and read no more. That it fails shows in what comes, or does not.
---@param head string
---@param body string
function Connection:send_beside(head, body)
  self._unsent, self._moved = true, ngx.now()
  self._writer = ngx.thread.spawn(send_both, self, head, body)
end

--- Give the connection back for other requests, when it can serve some.
---@param kept boolean
function Connection:release(kept)
  if self._writer then
    ngx.thread.kill(self._writer) -- when it has not ended, this closes the connection
  end
  if kept and self._pooled and not self._unsent and self:unread_size() == 0 then
    self._socket:setkeepalive(IDLE_MAX, POOL_SIZE)
  else
    self._socket:close()
  end
end

---@class lambda.NginxTarget
---@field scheme "http"|"https"
---@field host string
---@field port integer
---@field proxy? lambda.ProxyUrl
---@field authorization? string the header for the proxy
---@field given? string the proxy's URL
---@field is_address boolean the host is no name
---@field pool string name of the idle connections that lead there
---@field ca_bundle? string has no effect here, which the message of a refused certificate says

-- All that makes two connections different: one that was not verified, or leads elsewhere, is never
-- taken for another. Connections over TLS are always verified, by the worker's own authorities.
local function pool_of(target)
  local pool = ("lambda %s %s %d"):format(target.scheme, target.host, target.port)
  local proxy = target.proxy
  if not proxy then
    return pool
  end
  local secret = target.authorization and core.sha256_hex(target.authorization) or ""
  return ("%s %s %d %s"):format(pool, proxy.host, proxy.port, secret)
end

-- The kind and text of a connect that failed.
local function refusal(self, target, problem)
  local kind, text = "connect", problem
  if problem == "timeout" then
    return failure_of(self, problem)
  elseif problem:find("no resolver defined", 1, true) then
    kind, text = "resolve", "nginx resolves names only by the server that the directive resolver "
      .. "names, and it is missing"
  elseif problem:find("resolve", 1, true) or problem:find("parse host", 1, true) then
    kind = "resolve"
  end
  if target.proxy then
    return "proxy", "the proxy: " .. text
  end
  return kind, text
end

local function is_address(host)
  return host:find("^%[") ~= nil or host:find("^%d+%.%d+%.%d+%.%d+$") ~= nil
end

local function connect(socket, to, pool)
  return socket:connect(to.host, to.port, { pool = pool })
end

local function oversleep(seconds)
  ngx.sleep(seconds)
  return nil, "timeout"
end

-- Connect before the deadline, which looking up the name does not know of: it may go on for as long
-- as resolver_timeout allows, 30 seconds if nothing is said.
local function connect_in_time(self, to, pool)
  if to.is_address then
    return connect(self._socket, to, pool)
  end
  local dialling = ngx.thread.spawn(connect, self._socket, to, pool)
  if coroutine.status(dialling) == "zombie" then -- it has ended: the pool had a connection
    return select(2, ngx.thread.wait(dialling))
  end
  local alarm = ngx.thread.spawn(oversleep, self._ends - ngx.now())
  local _, done, problem = ngx.thread.wait(dialling, alarm)
  ngx.thread.kill(alarm)
  ngx.thread.kill(dialling)
  return done, problem
end

local function dial(self, target, fresh)
  local to = target.proxy or target
  local ready, kind, text = arm(self)
  if not ready then
    return nil, kind, text
  end
  -- No connection is ever put into the pool of the fresh ones, so that none comes out of it.
  local pool = fresh and target.pool .. " fresh" or target.pool
  local done, problem = connect_in_time(self, to, pool)
  if not done then
    return nil, refusal(self, target, problem)
  end
  self._pooled = not fresh
  self.reused = (self._socket:getreusedtimes() or 0) > 0
  -- Without lua-resty-core it does nothing. nginx has no way to say how often.
  self._socket:setoption("keepalive", true)
  return true
end

-- Have an http proxy connect to the server.
local function tunnel(self, target)
  local place = ("%s:%d"):format(target.host, target.port)
  local authorization = target.authorization
    and "proxy-authorization: " .. target.authorization .. "\r\n" or ""
  local head
  local done, kind, text = self:send(("CONNECT %s HTTP/1.1\r\nhost: %s\r\n%s\r\n"):format(place,
    place, authorization))
  if done then
    head, kind, text = answer.head(self)
  end
  if not head then
    return nil, kind == "timeout" and kind or "proxy", "the proxy: " .. text
  elseif head.status >= 300 then
    return nil, "proxy", ("the proxy answered CONNECT with HTTP status %d"):format(head.status)
  end
  return true
end

-- What a refused certificate means.
local function explain(target, problem)
  local hint = HINTS[problem:match("^%d+") or ""]
  if target.is_address and problem:find("mismatch", 1, true) then
    hint = ADDRESS
  end
  local text = problem .. (hint and ": " .. hint or "")
  if target.ca_bundle and hint == TRUSTED then
    text = text .. ("; ca_bundle (%s) has no effect in nginx"):format(target.ca_bundle)
  end
  return text
end

-- What nginx says of a handshake that came to no end. It does not tell one that was cut, which may
-- work the next time, from one that the server refused.
local UNFINISHED = { ["handshake failed"] = true, closed = true }

-- The second argument stays nil: for `false` lua-resty-core calls a handshake that ended without a
-- wait a success, whatever the verification said; for nil it raises then.
local function secure(self, target)
  local ready, kind, text = arm(self)
  if not ready then
    return nil, kind, text
  end
  local name = target.host:gsub("%.$", "")
  local returned, session, problem = pcall(self._socket.sslhandshake, self._socket, nil, name, true)
  if not returned then
    return nil, "tls", "the certificate is refused: it is not for this host or out of date, or "
      .. TRUSTED
  elseif problem == "timeout" then
    return nil, failure_of(self, problem)
  elseif UNFINISHED[problem] then
    return nil, "closed", HANDSHAKE
  elseif not session then
    return nil, "tls", explain(target, tostring(problem))
  end
  return true
end

local function prepare(self, target, fresh)
  local done, kind, text = dial(self, target, fresh)
  if not done or self.reused then
    return done, kind, text
  elseif target.scheme ~= "https" then
    return true
  elseif target.proxy then
    done, kind, text = tunnel(self, target)
    if not done then
      return nil, kind, text
    end
  end
  return secure(self, target)
end

local function decoded(text)
  return (text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

-- Fill in the proxy of a target: true, or nil and why it cannot be used.
local function add_proxy(target, given)
  local proxy, problem = url.parse_proxy(given)
  if not proxy then
    return nil, "the proxy's URL is refused: " .. problem
  elseif proxy.scheme ~= "http" then
    return nil, "in nginx only a proxy with http:// can be used, not with " .. proxy.scheme .. "://"
  end
  local user = proxy.user_info
  if user then
    user = user:find(":", 1, true) and user or user .. ":"
    target.authorization = "Basic " .. ngx.encode_base64(decoded(user))
  end
  proxy.is_address = is_address(proxy.host)
  target.proxy = proxy
  return true
end

local targets = setmetatable({}, { __mode = "k" }) -- by limits, which are those of a client

-- Whether a target that was made for these limits before will do.
local function fits(target, request, limits)
  return target and target.host == request.host and target.port == request.port
    and target.scheme == request.scheme and target.given == limits.proxy
    and target.ca_bundle == limits.ca_bundle
end

--- Where a request goes, and through what.
---@param request lambda.Request
---@param limits lambda.Limits
---@return lambda.NginxTarget? target
---@return string? text why the proxy cannot be used
function connection.target(request, limits)
  local target = targets[limits]
  if fits(target, request, limits) then
    return target
  end
  target = { scheme = request.scheme, host = request.host, port = request.port,
    ca_bundle = limits.ca_bundle, given = limits.proxy, is_address = is_address(request.host) }
  if limits.proxy and limits.proxy ~= "" then
    local done, problem = add_proxy(target, limits.proxy)
    if not done then
      return nil, problem
    end
  end
  target.pool = pool_of(target)
  targets[limits] = target
  return target
end

--- Connect.
---@param target lambda.NginxTarget
---@param times { ends: number, connect_ends: number, silence: number } epoch seconds, and seconds
---@param fresh boolean not out of the pool
---@return lambda.NginxConnection? link
---@return string? kind
---@return string? text
function connection.open(target, times, fresh)
  local self = setmetatable({
    _socket = ngx.socket.tcp(), _ends = math.min(times.ends, times.connect_ends),
    _silence = math.huge, _buffer = "", _at = 1, secure = target.scheme == "https",
    reused = false, answered = false,
  }, connection_mt)
  local done, kind, text = prepare(self, target, fresh)
  if not done then
    self._socket:close()
    return nil, kind, text
  end
  self._ends, self._silence, self.answered = times.ends, times.silence, false
  return self
end

return connection
