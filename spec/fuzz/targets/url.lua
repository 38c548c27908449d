--- URLs: parts that make the same request line whoever reads them, or a message without the URL.
local ip = require "lambda.ip"
local url = require "lambda.url"

local SECRET = "hushhush"

local function check(parts, problem)
  if not parts then
    return assert(not problem:find(SECRET, 1, true) and not problem:find("%c"), "a message that tells")
  end
  assert(parts.host:find("^[%w._:%[%]%%-]+$"), "a host with bytes that no host has")
  assert(parts.port >= 1 and parts.port <= 65535 and parts.port % 1 == 0, "a port that is none")
end

return function(data)
  local parts, problem = url.parse(data)
  check(parts, problem)
  if parts then
    assert(parts.path:find("^/[^%c ]*$"), "a path with bytes that no path has")
    assert(not parts.query or parts.query:find("^[^%c ]*$"), "a query with bytes that no query has")
  end
  parts, problem = url.parse_proxy(data)
  check(parts, problem)
  check(url.parse("http://user:" .. SECRET .. data))
  check(url.parse_proxy("user:" .. SECRET .. data))
  assert(url.escape(data):find("^[%w%%_.~-]*$"), "escaped, and not visible")
  local text = ip.canonical(data)
  assert(not text or not data:find(":", 1, true) or ip.canonical(text) == text, "an address that is not canonical yet")
end
