--- Fresh copies of the Lua modules of lambda in a world of their own: its variables, its files.
--- Nothing global changes, so that specs do not see each other.
local fresh = {}

local SHARED = { ["lambda.core"] = true, ["lambda.curl"] = true } -- C: one copy a process

---@class fresh.World
---@field env? table<string, string> all the variables that there are
---@field files? table<string, string|fresh.Refusal>|false by path; false: the real ones
---@field modules? table<string, any> stand-ins, by module name

---@class fresh.Refusal
---@field message string what io.open, or the first read, says
---@field code integer errno
---@field opens? boolean opens, but cannot be read: a directory

---@class fresh.Journal
---@field opened string[] paths in the order of opening
---@field variables table<string, integer> how often each was asked for

local function searchpath(name)
  local file = name:gsub("%.", "/")
  for template in package.path:gmatch("[^;]+") do
    local path = template:gsub("%?", file)
    local handle = io.open(path, "rb")
    if handle then
      handle:close()
      return path
    end
  end
  error("no module " .. name .. " in " .. package.path)
end

local function load_with(path, env)
  if setfenv then
    return setfenv(assert(loadfile(path)), env)
  end
  return assert(loadfile(path, "t", env))
end

local function handle_of(entry)
  local content = type(entry) == "string" and entry or nil
  local handle = {}
  function handle.read(_, count)
    if not content then
      return nil, entry.message, entry.code
    end
    local part = content:sub(1, count)
    content = content:sub(count + 1)
    return part ~= "" and part or nil
  end
  function handle.close()
    return true
  end
  return handle
end

local function fake_open(files, journal)
  return function(path)
    journal.opened[#journal.opened + 1] = path
    local entry = files[path] or { message = "No such file or directory", code = 2 }
    if type(entry) == "string" or entry.opens then
      return handle_of(entry)
    end
    return nil, path .. ": " .. entry.message, entry.code
  end
end

local function fake_getenv(env, journal)
  return function(name)
    journal.variables[name] = (journal.variables[name] or 0) + 1
    return env[name]
  end
end

--- A world with a `require` of its own.
---@param world? fresh.World
---@return fun(name: string): any require for lambda.* modules
---@return fresh.Journal journal what the modules asked the world for
function fresh.world(world)
  local given = world or {}
  local journal = { opened = {}, variables = {} }
  local loaded, env = {}, {}
  for name, module in pairs(given.modules or {}) do
    loaded[name] = module
  end
  function env.require(name)
    if loaded[name] == nil then
      local own = (name == "lambda" or name:find("^lambda%.")) and not SHARED[name]
      loaded[name] = own and load_with(searchpath(name), env)(name) or require(name)
    end
    return loaded[name]
  end
  env.os = setmetatable({ getenv = fake_getenv(given.env or {}, journal) }, { __index = os })
  local open = given.files ~= false and fake_open(given.files or {}, journal) or io.open
  env.io = setmetatable({ open = open }, { __index = io })
  setmetatable(env, { __index = _G })
  return env.require, journal
end

return fresh
