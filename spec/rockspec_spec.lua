-- The rockspec lists every file by name, so that a file which is not in it is found here.

local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"

local function load_rockspec(path)
  local file = assert(io.open(ROOT .. path, "r"))
  local text, values = file:read("*a"), {}
  file:close()
  local chunk = setfenv and setfenv(assert(loadstring(text)), values)
    or assert(load(text, "@" .. path, "t", values))
  chunk()
  return values
end

--- Paths below the root, sorted.
local function files(where)
  local command = ("cd %s && env -u LD_PRELOAD find %s"):format(ROOT, where)
  local pipe, paths = io.popen(command, "r"), {}
  for path in pipe:lines() do paths[#paths + 1] = path end
  pipe:close()
  table.sort(paths)
  return paths
end

local function sorted(list)
  local copy = {}
  for i, value in ipairs(list) do copy[i] = value end
  table.sort(copy)
  return copy
end

describe("aws-lambda-scm-1.rockspec", function()
  local modules = load_rockspec("rockspec/aws-lambda-scm-1.rockspec").build.modules

  it("has every Lua file under its module's name", function()
    local expected, listed = {}, {}
    for _, path in ipairs(files "lua -name '*.lua'") do
      expected[path:match("^lua/(.*)%.lua$"):gsub("/", ".")] = path
    end
    for name, entry in pairs(modules) do
      if type(entry) == "string" then listed[name] = entry end
    end
    assert.same(expected, listed)
  end)

  it("builds lambda.core from all of core, binding and model", function()
    assert.same(files "csrc/core csrc/binding csrc/model -name '*.c'",
      sorted(modules["lambda.core"].sources))
  end)

  it("builds lambda.curl from all of transport, and the buffer", function()
    assert.same(files "csrc/transport csrc/core/buffer.c -name '*.c'",
      sorted(modules["lambda.curl"].sources))
  end)
end)
