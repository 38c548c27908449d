--- Run by each file of lua/ in the copy that coverage.py makes: note in DATA which lines run, each once
--- a process, at once, so that processes may end as they like.
local DATA = "@DATA@"

if package.loaded.coverage then return end
package.loaded.coverage = true

local jit = rawget(_G, "jit")
if jit then jit.off() end -- machine code calls no hook

local getinfo, sethook = debug.getinfo, debug.sethook
local files = {} -- by source: the lines that ran; false where nobody counts

local function on_line(_, line)
  local source = getinfo(2, "S").source
  local lines = files[source]
  if lines == nil then
    lines = source:find "^@.*/lua/lambda" and {} or false
    files[source] = lines
  end
  if lines and not lines[line] then
    lines[line] = true
    local out = io.open(DATA, "a")
    out:write(source:match "lua/lambda.*", ":", line, "\n")
    out:close()
  end
end

-- A hook of PUC Lua is that of one coroutine.
local function hooked(make)
  return function(fn)
    return make(function(...)
      sethook(on_line, "l")
      return fn(...)
    end)
  end
end

sethook(on_line, "l")
if not jit then
  for _, name in ipairs { "create", "wrap" } do
    rawset(coroutine, name, hooked(coroutine[name]))
  end
end
