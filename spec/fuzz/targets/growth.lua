--- Time: a long text of which a piece repeats is read in a time that grows with it, not with its
--- square, whatever the piece.
local answer = require "lambda.runtime.nginx_answer"
local document = require "lambda.credentials.document"
local ip = require "lambda.ip"
local link = require "fuzz.link"
local process = require "lambda.credentials.process"
local profile = require "lambda.profile"
local response = require "lambda.response"
local source = require "fuzz.source"
local text = require "lambda.text"
local url = require "lambda.url"
local xml = require "lambda.xml"

local SIZE, LIMIT, FACTOR = 16 * 1024, 0.1, 3 -- bytes, seconds of CPU, growth when the size is doubled
local OPERATION = "get_function_event_invoke_config"

local function read(status, headers, body)
  response.read(OPERATION, { status = status, headers = headers, body = body }, 1)
end

local function http(stream)
  local from = link.of({ stream }, false)
  local head = answer.head(from)
  local body = head and answer.body(from, head, "PUT", math.huge)
  return body and body:all()
end

local function run(command, stderr)
  local function done() return { status = 1, stdout = "", stderr = stderr } end
  process({ now = 0, runtime = { run = done, now = os.time } }, command, "p")
end

local READERS = {
  function(s) read(400, { ["x-amzn-errortype"] = s }, "") end,
  function(s) read(400, {}, s) end,
  function(s) read(200, {}, s) end,
  function(s) read(400, {}, '{"code":"' .. s .. '","message":"' .. s .. '"}') end,
  function(s) http(s) end,
  function(s) http("HTTP/1.1 200 OK\r\n" .. s .. "\r\n\r\n") end,
  function(s) http("HTTP/1.1 200 OK\r\ncontent-length: " .. s .. "\r\n\r\n") end,
  function(s) http("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" .. s) end,
  function(s) xml.parse(s) end,
  function(s) xml.parse("<a>" .. s .. "</a>") end,
  function(s) profile.parse(s, "config") end,
  function(s) profile.parse("[default]\na = " .. s, "credentials") end,
  function(s) return document.parse(s) and document.replace(s, { a = "b" }) end,
  function(s) url.parse(s) end,
  function(s) url.parse_proxy(s) end,
  function(s) url.parse("http://" .. s) end,
  function(s) ip.canonical(s) end,
  function(s) text.printable(text.trim(s), 512) end,
  function(s) text.is_utf8(s) end,
  function(s) run("a '" .. s, "") end,
  function(s) run("a", s) end,
}

local function seconds(reader, before, piece, after, size)
  local s = before .. piece:rep(math.floor(size / #piece)) .. after
  local begin = os.clock()
  reader(s)
  return os.clock() - begin
end

return function(data)
  local bytes = source.of(data)
  local reader, piece = bytes:pick(READERS), bytes:text()
  local before, after = bytes:text(), bytes:rest()
  if piece == "" then return end
  local once = seconds(reader, before, piece, after, SIZE)
  if once > LIMIT then
    local twice = seconds(reader, before, piece, after, 2 * SIZE)
    assert(twice < FACTOR * once, ("%.2f s, and %.2f s for twice as much"):format(once, twice))
  end
end
