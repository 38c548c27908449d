--- Faults for the soak: a sequence that a seed decides, one in twenty requests.
local soak_faults = {}

local SHARE = 20 -- one request in so many
local MODULUS, FACTOR = 2147483647, 16807 -- of Park and Miller: the same on every Lua

local OK = "HTTP/1.1 200 OK\r\n"
local HTML = "<!DOCTYPE html><html><head><title>Sorry</title></head><body>Busy</body></html>"

-- Weight and fault. None makes an answer that looks whole and is wrong: no client could tell.
local FAULTS = {
  { 4, { status = 500 } },
  { 4, { status = 502, body = HTML } },
  { 4, { status = 503, headers = { ["x-amz-retry-after"] = "1500" } } },
  { 2, { status = 504, body = '{"message":null}' } },
  { 4, { error = "TooManyRequestsException", headers = { ["Retry-After"] = "1" } } },
  { 4, { error = "ThrottlingException" } },
  { 4, { cut = "before_headers" } },
  { 4, { cut = "before_headers", reset = true } },
  { 4, { cut = "in_headers" } },
  { 4, { cut = "in_body" } },
  { 4, { cut = "in_body", reset = true } },
  { 4, { cut = "in_body", chunked = true } },
  { 4, { truncate = 3 } },
  { 4, { close = true } },
  { 4, { close = true, reset = true } },
  { 4, { close = "announced" } },
  { 4, { chunked = 7 } },
  { 4, { delay = 0.01 } },
  { 1, { delay = 0.9 } }, -- longer than the workers' read_timeout
  { 1, { cut = "in_body", hold = 0.9 } },
  { 2, { slow = 0.00001 } },
  { 2, { raw = "HTTP/1.1 100 Continue\r\n\r\n" .. OK .. "Content-Length: 5\r\n\r\n{}" } },
  { 2, { raw = OK .. "Transfer-Encoding: chunked\r\n\r\nzz\r\n" } },
  { 2, { raw = "garbage\r\n\r\n" } },
  { 2, { raw = OK .. "X-A: a\0b\r\n\r\n" } },
  { 2, { raw = OK .. ("X-Filler: " .. ("x"):rep(490) .. "\r\n"):rep(600) } },
  { 2, { body = HTML } },
  { 2, { body = '{"FunctionArn":"arn' } },
  { 2, { body = "\31\139\8\0\0", headers = { ["content-encoding"] = "gzip" } } },
  { 2, { headers = { ["content-length"] = "9" } } },
  { 2, { redirect = "http://127.0.0.1:1/" } },
  { 1, { size = 17 * 1024 * 1024 } },
  { 1, { size = 17 * 1024 * 1024, chunked = 65536 } },
  { 2, { error = "AccessDeniedException" } },
}

--- Numbers by chance that a seed decides.
---@param seed integer from 1
---@return fun(most: integer): integer next from 1 to `most`
function soak_faults.chance(seed)
  local state = seed % MODULUS
  if state == 0 then state = 1 end
  local function chance(most)
    state = state * FACTOR % MODULUS
    return math.floor(state / MODULUS * most) + 1
  end
  chance(1) -- the first are small when the seed is
  chance(1)
  return chance
end

local function by_weight()
  local drawn = {}
  for _, row in ipairs(FAULTS) do
    for _ = 1, row[1] do drawn[#drawn + 1] = row[2] end
  end
  return drawn
end

--- What happens to each of `requests` requests, as a queue for the endpoint.
---@param seed integer
---@param requests integer
---@return table[] queue runs of good answers are one entry, with a count
function soak_faults.queue(seed, requests)
  local chance, drawn = soak_faults.chance(seed), by_weight()
  local queue, good = {}, 0
  for _ = 1, requests do
    if chance(SHARE) > 1 then
      good = good + 1
    else
      if good > 0 then queue[#queue + 1] = { count = good } end
      queue[#queue + 1], good = drawn[chance(#drawn)], 0
    end
  end
  queue[#queue + 1] = { count = good }
  return queue
end

--- How many of the first `requests` of a queue were faults.
---@param queue table[]
---@param requests integer
---@return integer
function soak_faults.among(queue, requests)
  local faults, at = 0, 0
  for _, entry in ipairs(queue) do
    if at >= requests then break end
    at = at + (entry.count or 1)
    faults = faults + (entry.count and 0 or 1)
  end
  return faults
end

return soak_faults
