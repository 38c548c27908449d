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

-- Where the empty line is that ends a head: the last byte before it, and its own last one.
local function find_end(buffer, from)
  if buffer == "" then
    return nil
  end
  local stop = buffer:find("\r\n\r\n", from, true)
  if stop then
    return stop + 1, stop + 3
  end
  return buffer:find("\n\r?\n", from)
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

local function unfold(head)
  if head:find("\n ", 1, true) or head:find("\n\t", 1, true) then
    return (head:gsub("\r?\n[ \t]+", " "))
  end
  return head
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
      headers, kind, text = parse_headers(unfold(head))
      return headers and { status = status, headers = headers, minor = minor }, kind, text
    end
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
  if size > left then
    return nil, "too_large", BODY_TOO_LARGE
  end
  return size
end

---@class lambda.NginxBody: lambda.NginxHead the answer with its body still to come
---@field frame "none"|"fixed"|"chunked"|"close" how the body ends
---@field left number bytes until its end, or of the chunk that it is in
---@field room number bytes that it may still have
---@field kept boolean whether another request may follow, once it has ended
---@field done? boolean it has ended
local Body = {}
local body_mt = { __name = "lambda.nginx_body", __index = Body }

-- Up to `left` bytes that are there, or come.
local function take(body)
  local link = body.link
  if link:unread_size() == 0 then
    local more, kind, text = link:fill()
    if not more then
      return nil, kind, kind == "closed" and CUT or text
    end
  end
  local unread = link:unread()
  local part = #unread > body.left and unread:sub(1, body.left) or unread
  link:skip(#part)
  body.left = body.left - #part
  return part
end

-- By the frame, the next bytes; nil at the end, and with kind and text for what is wrong.
local NEXT = {}

function NEXT.none()
  return nil
end

function NEXT.fixed(body)
  if body.left > 0 then
    return take(body)
  end
end

-- Find the next chunk: whether there is one.
local function begin_chunk(body)
  local size, kind, text = chunk_size(body.link, body.room)
  if size == 0 then
    local skipped
    skipped, kind, text = skip_trailers(body.link)
    return skipped and 0, kind, text
  elseif size then
    body.left, body.room = size, body.room - size
  end
  return size, kind, text
end

function NEXT.chunked(body)
  if body.left == 0 then
    local size, kind, text = begin_chunk(body)
    if not size or size == 0 then
      return nil, kind, text
    end
  end
  local part, kind, text = take(body)
  if part and body.left == 0 then
    local blank
    blank, kind, text = take_line(body.link)
    if blank ~= "" then
      return nil, kind or "closed", text or BAD_CHUNK
    end
  end
  return part, kind, text
end

function NEXT.close(body)
  local link = body.link
  if link:unread_size() == 0 then
    local more, kind, text, clean = link:fill()
    if not more and clean then
      return nil
    elseif not more then
      return nil, kind, text
    end
  end
  local unread = link:unread()
  body.room = body.room - #unread
  if body.room < 0 then
    return nil, "too_large", BODY_TOO_LARGE
  end
  link:skip(#unread)
  return unread
end

--- Wait for the next bytes of the body.
---@return string? part not empty; nil when the body has ended
---@return string? kind of a failure
---@return string? text
function Body:next()
  if self.done then
    return nil
  end
  local part, kind, text = NEXT[self.frame](self)
  self.done = not part
  return part, kind, text
end

--- Wait for all of the body.
---@return string? all
---@return string? kind
---@return string? text
function Body:all()
  local first, kind, text = self:next()
  local part
  if first then
    part, kind, text = self:next()
  end
  if not part then -- as it is most times
    return not kind and (first or "") or nil, kind, text
  end
  local done, parts = {}, { first }
  while part do
    parts[#parts + 1] = part
    if #parts == PARTS_MAX then -- a body of small parts must not cost their number squared
      done[#done + 1], parts = table.concat(parts), {}
    end
    part, kind, text = self:next()
  end
  return not kind and table.concat(done) .. table.concat(parts) or nil, kind, text
end

-- The one length that all the values in "5, 5" say; nil when they say none.
local function length_of(value)
  local number = tonumber(value)
  if is_exact(number, value) and #value <= DIGITS_MAX then
    return number
  end
  local length = value:match("^%d+")
  for each in (value .. ","):gmatch("[ \t]*(.-)[ \t]*,") do
    if each ~= length then
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
    return nil, "other", "the answer's content-length is malformed"
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

--- Read an answer up to its body.
---@param link lambda.NginxConnection
---@param method string of the request
---@param max number bytes that the body may have
---@return lambda.NginxBody? body
---@return string? kind of a failure
---@return string? text of a failure
function answer.start(link, method, max)
  local head, kind, text = answer.head(link)
  if not head then
    return nil, kind, text
  end
  local frame, length, why = framing(head, method, max, link.secure)
  if not frame then
    return nil, length, why
  end
  return setmetatable({
    status = head.status, headers = head.headers, link = link, frame = frame, left = length or 0,
    room = max, kept = keeps(head, frame),
  }, body_mt)
end

return answer
