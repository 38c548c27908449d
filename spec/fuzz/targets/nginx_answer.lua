--- HTTP answers inside nginx: the same however the bytes come, and never a whole one of a cut one.
local answer = require "lambda.runtime.nginx_answer"
local equal = require "fuzz.equal"
local link = require "fuzz.link"
local source = require "fuzz.source"

local METHODS, BODY_MAX = { "PUT", "GET", "HEAD" }, 64

local function outcome(pieces, method, secure)
  local from, socket = link.of(pieces, secure)
  local head, kind, text = answer.head(from)
  if not head then return { kind = kind }, text end
  local body
  body, kind, text = answer.body(from, head, method, BODY_MAX)
  if not body then return { kind = kind }, text end
  local all
  all, kind, text = body:all()
  body:release(all ~= nil)
  return { status = head.status, headers = head.headers, body = all, kind = kind, kept = socket.kept }, text
end

return function(data)
  local bytes = source.of(data)
  local method, secure, cuts = bytes:pick(METHODS), bytes:number(2) == 1, bytes:text()
  local stream = bytes:rest()
  local whole, text = outcome({ stream }, method, secure)
  local pieces = outcome(source.of(cuts):cut(stream), method, secure)
  assert(pieces.kept or not whole.kept, "a connection that is not kept for its cuts")
  pieces.kept = whole.kept -- bytes that follow may not have come yet
  assert(equal(whole, pieces), "the cuts matter")
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
