--- One HTTP/1.1 answer off a connection of nginx: its head, and the body by its framing. What is
--- malformed is a failure; nothing is guessed. Source: RFC 9112. The limits are those of libcurl.
local answer = {}

local HEAD_MAX, LINE_MAX, LINES_MAX = 300 * 1024, 100 * 1024, 1000 -- bytes, bytes, lines
local DIGITS_MAX = 15 -- of a length: what a double holds exactly
local CHUNK_DIGITS_MAX = 16 -- as libcurl has it
local PARTS_MAX = 4096
local START = "HTTP/"

local HEAD_TOO_LARGE = "the answer's head is too large"
local BODY_TOO_LARGE = "the answer's body is larger than the limit"
local CUT = "connection closed within the answer"
local BAD_CHUNK = "the answer has a malformed chunk"
local BAD_LENGTH = "the answer's content-length or transfer-encoding is malformed"

-- What says where the body ends, and a pattern for it when it goes on in a second line. It is
-- refused then, and with a blank before its colon: not all who read it would see it.
local FRAMING = {
  ["content-length"] = "\ncontent%-length[ \t]*:[^\n]*\n[ \t]",
  ["transfer-encoding"] = "\ntransfer%-encoding[ \t]*:[^\n]*\n[ \t]",
}

-- Where the first empty line is, which ends a head: the last byte before it, and its own last one.
-- Two plain searches are faster than one for a pattern.
local function find_end(buffer, from)
  local bare, with_return = buffer:find("\n\n", from, true), buffer:find("\n\r\n", from, true)
  if with_return and not (bare and bare < with_return) then
    return with_return, with_return + 2
  elseif bare then
    return bare, bare + 1
  end
end

-- Take the next head, up to its last line end. nil, kind and text when there is none.
local function take_head(link, limit)
  local from = 1
  while true do
    local buffer = link:unread()
    local stop, last = find_end(buffer, from)
    if (stop or #buffer) > limit then
      return nil, "too_large", HEAD_TOO_LARGE
    elseif stop then
      link:skip(last)
      return buffer:sub(1, stop)
    elseif buffer:sub(1, #START) ~= START:sub(1, #buffer) then
      return nil, "other", "the answer is not HTTP"
    end
    from = math.max(#buffer - 2, 1)
    local more, kind, text = link:fill()
    if not more then
      return nil, kind, text
    end
  end
end

local TAB, LF, CR, BLANK = 9, 10, 13, 32

local function is_blank(byte)
  return byte == BLANK or byte == TAB or byte == CR
end

-- What is between two places, without the blanks around it: "name: value\r" has one at each end,
-- and most times no others, which is quick to see.
local function between(text, first, last)
  if text:byte(first) == BLANK then
    first = first + 1
  end
  if text:byte(last) == CR then
    last = last - 1
  end
  if not (is_blank(text:byte(first)) or is_blank(text:byte(last))) then
    return text:sub(first, last)
  end
  while first <= last and is_blank(text:byte(first)) do
    first = first + 1
  end
  while last >= first and is_blank(text:byte(last)) do
    last = last - 1
  end
  return text:sub(first, last)
end

-- Headers that go on in a second line, in one; nil, kind and text when they must not.
local function unfold(head)
  if not (head:find("\n ", 1, true) or head:find("\n\t", 1, true)) then
    return head
  end
  for _, folded in pairs(FRAMING) do
    if head:lower():find(folded) then
      return nil, "other", BAD_LENGTH
    end
  end
  return (head:gsub("\r?\n[ \t]+", " "))
end

-- The headers of a head by lower-case name; nil, kind and text for what they must not be.
local function parse_headers(head)
  local headers, count, at = {}, 0, head:find("\n", 1, true) + 1
  while at <= #head do
    local stop, colon = head:find("\n", at, true), head:find(":", at, true)
    count = count + 1
    if count > LINES_MAX or stop - at > LINE_MAX then
      return nil, "too_large", HEAD_TOO_LARGE
    elseif not colon or colon > stop or colon == at then
      return nil, "other", "the answer has a header without a name"
    end
    local name, value = between(head, at, colon - 1):lower(), between(head, colon + 1, stop - 1)
    if FRAMING[name] and is_blank(head:byte(colon - 1)) then
      return nil, "other", BAD_LENGTH
    end
    local had = headers[name]
    headers[name] = had and had .. ", " .. value or value
    at = stop + 1
  end
  return headers
end

-- Whether a text is the digits of a number, and nothing else.
local function is_exact(number, text)
  return number ~= nil and number >= 0 and ("%.0f"):format(number) == text
end

local MINOR = { ["HTTP/1.1 "] = "1", ["HTTP/1.0 "] = "0" }
local STATUS = #"HTTP/1.1 " + 1 -- where it begins

-- The minor version and the status; nil for what is not HTTP/1.
local function status_of(head)
  local minor, digits = MINOR[head:sub(1, STATUS - 1)], head:sub(STATUS, STATUS + 2)
  local status, after = tonumber(digits), head:byte(STATUS + 3)
  if minor and is_exact(status, digits) and status >= 100
    and (is_blank(after) or after == LF) then
    return minor, status
  end
end

---@class lambda.NginxHead
---@field status integer
---@field headers table<string, string>
---@field minor "0"|"1" of HTTP/1

--- Read the head of the final answer, past interim ones.
---@param link lambda.NginxConnection
---@return lambda.NginxHead? head
---@return string? kind
---@return string? text
function answer.head(link)
  local left = HEAD_MAX
  while true do
    local head, kind, text = take_head(link, left)
    if not head then
      return nil, kind, text
    end
    left = left - #head
    local minor, status = status_of(head)
    if not status or head:find("\0", 1, true) then
      return nil, "other", "the answer's head is not that of HTTP/1.1"
    elseif status >= 200 then
      local headers
      head, kind, text = unfold(head)
      if head then headers, kind, text = parse_headers(head) end
      return headers and { status = status, headers = headers, minor = minor }, kind, text
    end
  end
end

-- A list of strings that grows cheaply, however small the parts.
local function collector()
  local done, parts = {}, {}
  local function add(part)
    parts[#parts + 1] = part
    if #parts == PARTS_MAX then
      done[#done + 1], parts = table.concat(parts), {}
    end
  end
  return add, function()
    return table.concat(done) .. table.concat(parts)
  end
end

-- The next line without its end.
local function take_line(link)
  while true do
    local line = link:line()
    if line and #line <= LINE_MAX then
      return (line:gsub("\r$", ""))
    elseif line or link:unread_size() > LINE_MAX then
      return nil, "closed", BAD_CHUNK
    end
    local more, kind, text = link:fill()
    if not more then
      return nil, kind, kind == "closed" and CUT or text
    end
  end
end

local function skip_trailers(link)
  local left = HEAD_MAX
  repeat
    local line, kind, text = take_line(link)
    if not line then
      return nil, kind, text
    end
    left = left - #line - 2
    if left < 0 then
      return nil, "too_large", HEAD_TOO_LARGE
    end
  until line == ""
  return true
end

-- The size of the next chunk.
local function chunk_size(link, left)
  local line, kind, text = take_line(link)
  if not line then
    return nil, kind, text
  end
  local digits, rest = line:match("^(%x+)[ \t]*(.*)$")
  if not digits or #digits > CHUNK_DIGITS_MAX or (rest ~= "" and rest:sub(1, 1) ~= ";") then
    return nil, "closed", BAD_CHUNK
  end
  local size = tonumber(digits, 16)
  if size > left or size < 0 then -- where numbers are integers, 16 digits can be too many
    return nil, "too_large", BODY_TOO_LARGE
  end
  return size
end

---@class lambda.NginxBody what comes after the head of an answer
---@field private _link lambda.NginxConnection
---@field private _next fun(body: lambda.NginxBody): string?, string?, string?
---@field private _left integer bytes still to come, of the whole or of the chunk
---@field private _room number bytes that it may still have
---@field private _within boolean a chunk went before
---@field private _keeps boolean another request may follow
local Body = {}
local body_mt = { __name = "lambda.nginx_body", __index = Body }

-- The next bytes of those that are left.
local function take(body)
  local link = body._link
  if link:unread_size() == 0 then
    local more, kind, text = link:fill()
    if not more then
      return nil, kind, kind == "closed" and CUT or text
    end
  end
  local piece = link:take(body._left)
  body._left = body._left - #piece
  return piece
end

-- Begin the next chunk: true; false after the last; nil, kind and text.
local function begin_chunk(body)
  local link = body._link
  if body._within then
    local blank, kind, text = take_line(link)
    if blank ~= "" then
      return nil, kind or "closed", text or BAD_CHUNK
    end
  end
  local size, kind, text = chunk_size(link, body._room)
  if not size then
    return nil, kind, text
  elseif size == 0 then
    local done
    done, kind, text = skip_trailers(link)
    return not done and nil, kind, text
  end
  body._within, body._left, body._room = true, size, body._room - size
  return true
end

-- By framing, the next piece; nil alone at the end, else with kind and text.
local NEXT = {}

function NEXT.none()
  return nil
end

function NEXT.fixed(body)
  if body._left > 0 then
    return take(body)
  end
end

function NEXT.chunked(body)
  if body._left == 0 then
    local begun, kind, text = begin_chunk(body)
    if not begun then
      return nil, kind, text
    end
  end
  return take(body)
end

function NEXT.close(body)
  local link = body._link
  if link:unread_size() == 0 then
    local more, kind, text, clean = link:fill()
    if not more then
      return nil, not clean and kind or nil, not clean and text or nil
    end
  end
  local size = link:unread_size()
  if size > body._room then
    return nil, "too_large", BODY_TOO_LARGE
  end
  body._room = body._room - size
  return link:take(size)
end

--- Wait for the next piece, unless there are bytes already.
---@return string? piece nil alone at the end
---@return string? kind
---@return string? text
function Body:next()
  return self:_next()
end

--- Wait for all of it.
---@return string? body
---@return string? kind
---@return string? text
function Body:all()
  local link = self._link
  if self._next == NEXT.fixed and link:unread_size() == self._left then -- as it is most times
    return link:take(self._left)
  end
  local add, all = collector()
  while true do
    local piece, kind, text = self:_next()
    if piece then
      add(piece)
    else
      return not kind and all() or nil, kind, text
    end
  end
end

--- Be done with it.
---@param whole boolean it was read to its end, so that its connection may serve on
function Body:release(whole)
  self._link:release(whole and self._keeps)
end

-- The one length that all the values in "5, 5" say; nil when they say none.
local function length_of(value)
  local number = tonumber(value)
  if is_exact(number, value) and #value <= DIGITS_MAX then
    return number
  end
  local length = value:match("^%d+")
  for each in (value .. ","):gmatch("([^,]*),") do
    if not length or each:match("^[ \t]*(%d+)[ \t]*$") ~= length then
      return nil
    end
  end
  return #length:gsub("^0+", "") <= DIGITS_MAX and tonumber(length) or math.huge
end

-- How the body of an answer ends: a name in NEXT, and the length that the head announces. Over TLS
-- an end that nobody has vouched for may be the work of an attacker.
local function framing(head, method, max, secure)
  local headers, status = head.headers, head.status
  if method == "HEAD" or status == 204 or status == 304 then
    return "none"
  end
  local coding = headers["transfer-encoding"]
  if coding and coding:lower() ~= "identity" then
    if coding:lower() ~= "chunked" then
      return nil, "other", "the answer has a transfer-encoding that is not chunked"
    end
    return "chunked"
  elseif not headers["content-length"] and secure then
    return nil, "closed", "the answer has no length, which is not enough over TLS"
  elseif not headers["content-length"] then
    return "close"
  end
  local length = length_of(headers["content-length"])
  if not length then
    return nil, "other", BAD_LENGTH
  elseif length > max then
    return nil, "too_large", BODY_TOO_LARGE
  end
  return "fixed", length
end

-- Whether the server keeps the connection open after this answer.
local function keeps(head, frame)
  local headers = head.headers
  local said = (headers.connection or ""):lower()
  if frame == "close" or headers["transfer-encoding"] and headers["content-length"] then
    return false
  elseif head.minor == "0" then
    return said:find("keep-alive", 1, true) ~= nil
  end
  return not said:find("close", 1, true)
end

--- Get ready to read the body that follows a head.
---@param link lambda.NginxConnection
---@param head lambda.NginxHead
---@param method string of the request
---@param max number bytes that the body may have
---@return lambda.NginxBody? body
---@return string? kind of a failure
---@return string? text
function answer.body(link, head, method, max)
  local frame, length, why = framing(head, method, max, link.secure)
  if not frame then
    return nil, length, why
  end
  return setmetatable({ _link = link, _next = NEXT[frame], _left = length or 0, _room = max,
    _within = false, _keeps = keeps(head, frame) }, body_mt)
end

return answer
