--- Lua programs in a process of their own, with an environment that is known.
local child = {}

local INTERPRETER = os.getenv("LAMBDA_LUA") or "lua5.4"
local PRELOAD = os.getenv("LAMBDA_PRELOAD")

-- The template of a path by which a module is found.
local function template_of(path, module)
  for template in path:gmatch("[^;]+") do
    local file = io.open((template:gsub("%?", (module:gsub("%.", "/")))), "rb")
    if file then
      file:close()
      return template
    end
  end
  error("no module " .. module .. " in " .. path)
end

--- By which the modules under test are found; a child looks there first.
child.lua_template = template_of(package.path, "lambda")
child.c_template = template_of(package.cpath, "lambda.core")

local function quote(word)
  return "'" .. tostring(word):gsub("'", [['\'']]) .. "'"
end

local function assignments(environment, prefix)
  local words = {}
  for name, value in pairs(environment) do words[#words + 1] = prefix .. quote(name .. "=" .. value) end
  return table.concat(words, " ")
end

local function with_file(content, use)
  local name = os.tmpname()
  local file = assert(io.open(name, "w"))
  file:write(content)
  file:close()
  local output = use(name)
  os.remove(name)
  return output
end

local function read(path)
  local file = assert(io.open(path, "r"))
  local content = file:read("*a")
  file:close()
  os.remove(path)
  return content
end

-- A sanitizer goes with the interpreter alone, and cannot look for leaks under strace.
local function command(script, options, trace)
  local environment = { PATH = os.getenv("PATH"),
    LUA_PATH = child.lua_template .. ";" .. package.path,
    LUA_CPATH = child.c_template .. ";" .. package.cpath }
  for name, value in pairs(options.env or {}) do environment[name] = value end
  local inner = PRELOAD and { LD_PRELOAD = PRELOAD,
    ASAN_OPTIONS = "exitcode=23:detect_leaks=" .. (trace and 0 or 1) } or {}
  local words = { "env -i", assignments(environment, "") }
  if trace then
    words[#words + 1] = ("strace -f -qq -e signal=none -e trace=%s -o %s"):format(
      quote(options.trace), trace)
    words[#words + 1] = assignments(inner, "-E ")
  else
    words[#words + 1] = assignments(inner, "")
  end
  return table.concat(words, " ") .. (" %s %s %s 2>&1; echo exit status $?"):format(INTERPRETER,
    script, options.arguments or "")
end

--- Run a program to its end.
---@param program string its text
---@param options? { env?: table<string, string>, arguments?: string, trace?: string } env: all the
--- variables there are, beside the paths; trace: the system calls that strace is to list
---@return string output of both kinds, then "exit status N" on a line
---@return string? trace
function child.run(program, options)
  options = options or {}
  local trace = options.trace and os.tmpname()
  local output = with_file(program, function(name)
    local pipe = io.popen(command(name, options, trace), "r")
    local text = pipe:read("*a")
    pipe:close()
    return text
  end)
  return output, trace and read(trace)
end

return child
