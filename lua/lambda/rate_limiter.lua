--- Adaptive retry mode's brake: once the service throttles, requests are sent at a measured rate.
--- Source: botocore, retries/adaptive.py, bucket.py and throttling.py (CUBIC).
local rate_limiter = {}

---@class lambda.RateLimiter one a client
local Limiter = {}
local limiter_mt = { __name = "lambda.rate_limiter", __index = Limiter }

local BUCKET = 0.5 -- seconds over which answers are counted
local SMOOTH = 0.8 -- weight of the newest count
local BETA, SCALE = 0.7, 0.4 -- of CUBIC
local FILL_MIN, CAPACITY_MIN = 0.5, 1
local ONE = 1 - 1e-4 -- a token, less what rounding may take of one that was waited for

--- Make one. It lets everything pass until the service throttles.
---@param now number epoch seconds
---@return lambda.RateLimiter
function rate_limiter.new(now)
  return setmetatable({
    _on = false,
    _tokens = 0, _fill = 1, _capacity = 1, _filled_at = now,
    _rate = 0, _count = 0, _bucket = math.floor(now),
    _max = 0, _window = 0, _throttled_at = now,
  }, limiter_mt)
end

function Limiter:_refill(now)
  local gained = math.max(now - self._filled_at, 0) * self._fill -- the clock may be set back
  self._tokens = math.min(self._capacity, self._tokens + gained)
  self._filled_at = now
end

--- Take leave to send one request.
---@param now number epoch seconds
---@return number wait seconds until there is leave; 0: it is taken
function Limiter:acquire(now)
  if not self._on then
    return 0
  end
  self:_refill(now)
  if self._tokens < ONE then
    return (1 - self._tokens) / self._fill
  end
  self._tokens = math.max(self._tokens - 1, 0)
  return 0
end

-- Answers a second, by buckets.
function Limiter:_measure(now)
  local bucket = math.floor(now / BUCKET) * BUCKET
  self._count = self._count + 1
  if bucket > self._bucket then
    local current = self._count / (bucket - self._bucket)
    self._rate = SMOOTH * current + (1 - SMOOTH) * self._rate
    self._count, self._bucket = 0, bucket
  end
end

-- The rate after a throttling answer, and when the curve will be back at the old one.
function Limiter:_brake(now)
  local used = self._on and math.min(self._rate, self._fill) or self._rate
  self._max, self._throttled_at, self._on = used, now, true
  self._window = (used * (1 - BETA) / SCALE) ^ (1 / 3)
  return BETA * used
end

function Limiter:_grow(now)
  return SCALE * (now - self._throttled_at - self._window) ^ 3 + self._max
end

--- Take note of an answer.
---@param throttled boolean
---@param now number epoch seconds
function Limiter:answered(throttled, now)
  self:_measure(now)
  local rate = throttled and self:_brake(now) or self:_grow(now)
  local limit = math.min(rate, 2 * self._rate)
  self:_refill(now)
  self._fill, self._capacity = math.max(limit, FILL_MIN), math.max(limit, CAPACITY_MIN)
  self._tokens = math.min(self._tokens, self._capacity)
end

return rate_limiter
