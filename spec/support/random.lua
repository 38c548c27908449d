-- A generator of our own: the same numbers on every Lua.

--- Make one.
---@param seed integer
---@return fun(low: integer, high: integer): integer random
---@return fun(list: any[]): any pick
---@return fun(value: any): any maybe the value or nil
return function(seed)
  local state = seed

  local function random(low, high)
    state = (state * 16807 + 12345) % 2147483647
    return low + math.floor(state / 2147483647 * (high - low + 1))
  end

  local function pick(list)
    return list[random(1, #list)]
  end

  local function maybe(value)
    return random(1, 2) == 1 and value or nil
  end

  return random, pick, maybe
end
