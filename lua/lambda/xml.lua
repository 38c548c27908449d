--- The little XML that STS answers: elements, text, entities. No document types, so nothing grows,
--- and attributes are passed over.
--- Source: XML 1.0 (Fifth Edition).
local text = require "lambda.text"

local xml = {}

---@class lambda.XmlElement its list holds its children
---@field name string without the prefix of a namespace
---@field text string its own text, entities replaced, trimmed

local SIZE_MAX = 256 * 1024
local DEPTH_MAX = 32
local NAME = "^[%a_\128-\255][%w_.:\128-\255-]*"
local END = "^</([^%s<>]+)%s*>"
local CLOSE = (">"):byte()
local ENTITIES = { lt = "<", gt = ">", amp = "&", quot = '"', apos = "'" }

-- The characters that XML allows, by code point.
local CHARACTERS = { { 9, 10 }, { 13, 13 }, { 0x20, 0xD7FF }, { 0xE000, 0xFFFD },
  { 0x10000, 0x10FFFF } }

local function utf8_of(code)
  if code < 128 then
    return string.char(code)
  end
  local tail, room = "", 64 -- what the first byte has room for: 32, 16 or 8
  repeat
    tail = string.char(128 + code % 64) .. tail
    code, room = math.floor(code / 64), room / 2
  until code < room
  return string.char(256 - 2 * room + code) .. tail
end

-- What "&name;" stands for; nil when XML does not define it.
local function entity(name)
  local digits, hex = name:match("^#(%d+)$"), name:match("^#x(%x+)$")
  local code = digits and #digits <= 8 and tonumber(digits)
    or hex and #hex <= 8 and tonumber(hex, 16)
  for _, range in ipairs(code and CHARACTERS or {}) do
    if code >= range[1] and code <= range[2] then
      return utf8_of(code)
    end
  end
  return ENTITIES[name]
end

local Reader = {}
local reader_mt = { __index = Reader }

-- Bytes that stand for themselves.
function Reader:add(plain)
  local element = self.open[#self.open]
  if element then
    element.parts[#element.parts + 1] = plain
  elseif plain:find("%S") then
    return "has text outside of its elements"
  end
end

function Reader:add_text(raw)
  local undefined
  local plain = raw:gsub("&([^&;]*)(;?)", function(name, semicolon)
    local character = semicolon ~= "" and entity(name) or nil
    undefined = undefined or not character
    return character
  end)
  return undefined and "has an entity that is not defined" or self:add(plain)
end

function Reader:start_tag(at)
  local last, name = self.s:find("[<>]", at + 1), self.s:match(NAME, at + 1)
  local rest = name and last and self.s:sub(at + 1 + #name, last - 1)
  if not rest or self.s:byte(last) ~= CLOSE or name:find(":$")
    or not rest:find("^[%s/]") and rest ~= "" then
    return "has a tag that is malformed or cut"
  elseif #self.open == 0 and self.root then
    return "has more than one root element"
  elseif #self.open == DEPTH_MAX then
    return "is nested too deeply"
  end
  local element = { name = name, parts = {} }
  local parent = self.open[#self.open] or {}
  parent[#parent + 1] = element
  self.root, self.open[#self.open + 1], self.at = self.root or element, element, last + 1
  if rest:sub(-1) == "/" then
    self:close()
  end
end

function Reader:close()
  local element = table.remove(self.open)
  element.name = element.name:match("^.*:(.*)$") or element.name
  element.text = text.trim(table.concat(element.parts))
  element.parts = nil
end

function Reader:end_tag(at)
  local element = self.open[#self.open]
  local _, last, name = self.s:find(END, at)
  if not last then
    return "has a tag that is malformed or cut"
  elseif not element or element.name ~= name then
    return "has an end tag that does not match"
  end
  self.at = last + 1
  self:close()
end

-- What begins and ends with a mark; `keep` tells whether what is between them counts as text.
local function enclosed(open, close, keep)
  return function(reader, at)
    local first, last = reader.s:find(close, at + #open, true)
    if not first then
      return "is cut"
    end
    reader.at = last + 1
    return keep and reader:add(reader.s:sub(at + #open, first - 1)) or nil
  end
end

local MARKUP = { -- in this order
  { "<!--", enclosed("<!--", "-->") },
  { "<![CDATA[", enclosed("<![CDATA[", "]]>", true) },
  { "<?", enclosed("<?", "?>") },
  { "<!", function() return "has a document type" end },
  { "</", Reader.end_tag },
  { "<", Reader.start_tag },
}

function Reader:markup(at)
  for _, kind in ipairs(MARKUP) do
    if self.s:sub(at, at + #kind[1] - 1) == kind[1] then
      return kind[2](self, at)
    end
  end
end

function Reader:read()
  while self.at <= #self.s do
    local tag = self.s:find("<", self.at, true)
    local problem = self:add_text(self.s:sub(self.at, (tag or #self.s + 1) - 1))
    self.at = #self.s + 1
    problem = problem or tag and self:markup(tag)
    if problem then
      return nil, problem
    end
  end
  if #self.open > 0 then
    return nil, "is cut"
  end
  return self.root, not self.root and "is empty" or nil
end

--- Read a document.
---@param s string
---@return lambda.XmlElement? root
---@return string? problem to follow "the answer "; shows nothing of the document
function xml.parse(s)
  if #s > SIZE_MAX then
    return nil, "is larger than 256 KiB"
  end
  local reader = { s = s:gsub("^\239\187\191", ""), at = 1, open = {} }
  return setmetatable(reader, reader_mt):read()
end

--- The first element below `element` on a path of names.
---@param element lambda.XmlElement?
---@param ... string
---@return lambda.XmlElement?
function xml.find(element, ...)
  for i = 1, select("#", ...) do
    local wanted, found = select(i, ...), nil
    for _, child in ipairs(element or {}) do
      found = found or child.name == wanted and child or nil
    end
    element = found
  end
  return element
end

--- The text of that element; nil when it is absent or empty.
---@param element lambda.XmlElement?
---@param ... string
---@return string?
function xml.text(element, ...)
  local found = xml.find(element, ...)
  return found and found.text ~= "" and found.text or nil
end

return xml
