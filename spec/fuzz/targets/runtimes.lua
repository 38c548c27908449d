--- One answer for both runtimes: what libcurl and the sockets of nginx both take for a whole answer
--- is the same answer, and none that is cut is taken for a whole one.
local answer = require "lambda.runtime.nginx_answer"
local curl = require "lambda.curl"
local equal = require "fuzz.equal"
local link = require "fuzz.link"
local source = require "fuzz.source"
local wire = require "fuzz.wire"

local METHODS, BODY_MAX = { "PUT", "GET", "HEAD" }, 64
local LIMITS = { timeout = 2, connect_timeout = 2, max_body = BODY_MAX, proxy = "" }
local KINDS = { resolve = true, connect = true, tls = true, timeout = true, closed = true, proxy = true,
  too_large = true, other = true }

local function by_curl(stream, method)
  local transport = assert(curl.open())
  local request = { method = method, scheme = "http", host = "127.0.0.1", port = 80, path = "/",
    query = "", headers = {}, body = method == "PUT" and "{}" or nil }
  local response, failure = wire.with(stream, transport.send, transport, request, LIMITS)
  transport:close()
  return response, failure
end

local function by_nginx(stream, method)
  local from = link.of({ stream }, false)
  local head, body, all, kind
  head, kind = answer.head(from)
  if not head then return nil, kind end
  body, kind = answer.body(from, head, method, BODY_MAX)
  if not body then return nil, kind end
  all, kind = body:all()
  return all and { status = head.status, headers = head.headers, body = all }, kind
end

-- Runs of blanks as one: a line that goes on in the next may have some at its end.
local function folded(response)
  for name, value in pairs(response.headers) do
    response.headers[name] = value:gsub("[ \t]+", " ")
  end
  return response
end

-- Whether the head says where the body ends in a way that not all who read it would see.
local function is_hidden(stream)
  local head = (stream:match("^HTTP/%d.%d [2-9].-\n\r?\n") or ""):lower()
  for _, name in ipairs { "\ncontent%-length", "\ntransfer%-encoding" } do
    if head:find(name .. "[ \t]+:") or head:find(name .. ":[^\n]*\n[ \t]+%S") then return true end
  end
  return false
end

local function shown(response)
  local lines = { ("%d %q"):format(response.status, response.body) }
  for name, value in pairs(response.headers) do lines[#lines + 1] = ("%q: %q"):format(name, value) end
  return table.concat(lines, "\n")
end

return function(data)
  local bytes = source.of(data)
  local method, stream = bytes:pick(METHODS), bytes:rest()
  local one, failure = by_curl(stream, method)
  local other, kind = by_nginx(stream, method)
  assert(one or KINDS[failure.kind] and not failure.message:find("%c"), "no failure")
  assert(other or KINDS[kind], "no kind of a failure")
  assert(not (one or other) or not is_hidden(stream), "a length that not all would read")
  assert(#(one and one.body or "") <= BODY_MAX and #(other and other.body or "") <= BODY_MAX, "more than the limit")
  if one and other and not stream:find("\r[^\n]") then -- which each makes a blank of, or not
    assert(equal(folded(one), folded(other)), shown(one) .. "\n -- and in nginx\n" .. shown(other))
  end
end
