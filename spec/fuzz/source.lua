--- What a target draws its input from: the fuzzer's bytes, one after the other. When they are used up
--- everything is the first of its kind, so that every input is a whole one.
local source = {}

---@class fuzz.Source
local Source = {}
local source_mt = { __index = Source }

---@param bytes string
---@return fuzz.Source
function source.of(bytes)
  return setmetatable({ _bytes = bytes, _at = 1 }, source_mt)
end

---@return boolean
function Source:is_empty()
  return self._at > #self._bytes
end

---@param below integer 1..256
---@return integer 0 <= n < below
function Source:number(below)
  local byte = self._bytes:byte(self._at) or 0
  self._at = self._at + 1
  return byte % below
end

---@param list any[] not empty
---@return any
function Source:pick(list)
  local number = self:number(256)
  if #list > 256 then number = number * 256 + self:number(256) end
  return list[number % #list + 1]
end

--- Bytes, most times few.
---@return string
function Source:text()
  local size = self:number(256)
  if size > 250 then size = (size - 250) * 256 end
  local text = self._bytes:sub(self._at, self._at + size - 1)
  self._at = self._at + size
  return text
end

--- All that is left.
---@return string
function Source:rest()
  local text = self._bytes:sub(self._at)
  self._at = #self._bytes + 1
  return text
end

--- A text in pieces, cut where the bytes say.
---@param text string
---@return string[]
function Source:cut(text)
  local pieces = {}
  while #text > 0 do
    local size = self:is_empty() and #text or self:number(256) + 1
    pieces[#pieces + 1], text = text:sub(1, size), text:sub(size + 1)
  end
  return pieces
end

return source
