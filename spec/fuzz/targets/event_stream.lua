--- Event streams: the same messages, and the same fault, however the bytes are cut.
local core = require "lambda.core"
local equal = require "fuzz.equal"
local source = require "fuzz.source"

local function messages_of(pieces)
  local decoder, found = core.event_stream(), {}
  for _, piece in ipairs(pieces) do
    decoder:feed(piece)
    while true do
      local headers, payload = decoder:next()
      if not headers then
        if payload then return found, payload end
        break
      end
      found[#found + 1] = { headers, payload }
    end
  end
  return found, nil, decoder:pending()
end

-- Big-endian, as the checksums are.
local function u32(number)
  return string.pack(">I4", number)
end

-- A message around these bytes whose checksums are right: without it the fuzzer sees no further.
local function framed(headers, payload)
  local prelude = u32(16 + #headers + #payload) .. u32(#headers)
  local message = prelude .. u32(core.crc32(prelude) // 1 | 0) .. headers .. payload
  return message .. u32(core.crc32(message) // 1 | 0)
end

return function(data)
  local bytes = source.of(data)
  local stream = {}
  for i = 1, bytes:number(4) do
    stream[i] = bytes:number(4) == 3 and bytes:text() or framed(bytes:text(), bytes:text())
  end
  local cuts = bytes:text()
  local whole = table.concat(stream) .. bytes:rest()
  local a, a_fault, a_left = messages_of { whole }
  local b, b_fault, b_left = messages_of(source.of(cuts):cut(whole))
  assert(equal(a, b) and a_fault == b_fault and a_left == b_left, "the cuts matter")
end
