--- Time that only passes: deadlines and durations, by a clock that nobody sets.
local deadline = {}

--- Seconds since some moment.
---@param runtime lambda.Runtime one that brings a time of its own brings no other clock
---@return number
function deadline.clock(runtime)
  return (runtime.clock or runtime.now)()
end

--- Seconds until a deadline; an endless number of them without one.
---@param runtime lambda.Runtime
---@param ends? number by deadline.clock
---@return number
function deadline.left(runtime, ends)
  return ends and ends - deadline.clock(runtime) or math.huge
end

return deadline
