--- HTTP answers inside nginx: the same however the bytes come, and never a whole one of a cut one.
local answer = require "lambda.runtime.nginx_answer"
local equal = require "fuzz.equal"
local source = require "fuzz.source"

local METHODS, BODY_MAX = { "PUT", "GET", "HEAD" }, 4096

-- A connection on which these pieces come, and then its end.
local function link_of(pieces, secure)
  local link, buffer, at = { secure = secure }, "", 0
  function link.unread() return buffer end
  function link.unread_size() return #buffer end
  function link.skip(_, count) buffer = buffer:sub(count + 1) end
  function link.take(_, most)
    local taken = buffer:sub(1, most)
    buffer = buffer:sub(#taken + 1)
    return taken
  end
  function link.line()
    local line, rest = buffer:match("^([^\n]*)\n(.*)$")
    buffer = rest or buffer
    return line
  end
  function link.fill()
    at = at + 1
    if not pieces[at] then return nil, "closed", "closed", true end
    buffer = buffer .. pieces[at]
    return true
  end
  function link.release(_, kept) link.kept = kept end
  return link
end

local function outcome(pieces, method, secure)
  local link = link_of(pieces, secure)
  local head, kind, text = answer.head(link)
  if not head then return { kind = kind }, text end
  local body
  body, kind, text = answer.body(link, head, method, BODY_MAX)
  if not body then return { kind = kind }, text end
  local all
  all, kind, text = body:all()
  body:release(all ~= nil)
  return { status = head.status, headers = head.headers, body = all, kind = kind, kept = link.kept }, text
end

return function(data)
  local bytes = source.of(data)
  local method, secure, cuts = bytes:pick(METHODS), bytes:number(2) == 1, bytes:text()
  local stream = bytes:rest()
  local whole, text = outcome({ stream }, method, secure)
  assert(equal(whole, (outcome(source.of(cuts):cut(stream), method, secure))), "the cuts matter")
  if not whole.body then
    return assert(type(whole.kind) == "string" and not text:find("%c"), "no failure in one line")
  end
  assert(#whole.body <= BODY_MAX, "more than the limit")
  for name, value in pairs(whole.headers) do
    assert(name == name:lower() and not (name .. value):find("[%z\n]"), "a header that is more than one")
  end
  if whole.kept and #whole.body > 0 then
    local short = outcome({ stream:sub(1, #stream - 1) }, method, secure)
    assert(not short.body or short.body == whole.body, "less is taken for all")
  end
end
