-- The rockspecs list every file by name. What they say is compared with what is there; whether
-- LuaRocks can build them is for `make rock-test`.

local temporary = require "support.temporary"

local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"
local BRANCH = "aws-lambda-scm-1.rockspec"
local RELEASE = ("aws-lambda-%s-1.rockspec"):format(require("lambda").version)

local function read(path)
  local file = assert(io.open(path, "r"))
  local text = file:read("*a")
  file:close()
  return text
end

local function load_rockspec(name)
  local text, values = read(ROOT .. "rockspec/" .. name), {}
  local chunk = setfenv and setfenv(assert(loadstring(text)), values)
    or assert(load(text, "@" .. name, "t", values))
  chunk()
  return values
end

--- The lines that a command prints, sorted. It knows nothing of a sanitizer or of a make above it.
local function lines_of(command)
  local pipe = io.popen(("cd '%s.' && env -u LD_PRELOAD -u MAKEFLAGS -u MAKELEVEL -u MFLAGS %s")
    :format(ROOT, command), "r")
  local lines = {}
  for line in pipe:lines() do lines[#lines + 1] = line end
  pipe:close()
  table.sort(lines)
  return lines
end

local function sorted(list)
  local copy = {}
  for i, value in ipairs(list) do copy[i] = value end
  table.sort(copy)
  return copy
end

for _, name in ipairs { BRANCH, RELEASE } do
  describe(name, function()
    local rockspec = load_rockspec(name)
    local modules = rockspec.build.modules

    it("has every Lua file under its module's name", function()
      local expected, listed = {}, {}
      for _, path in ipairs(lines_of "find lua -name '*.lua'") do
        expected[path:match("^lua/(.*)%.lua$"):gsub("/", ".")] = path
      end
      for module, entry in pairs(modules) do
        if type(entry) == "string" then listed[module] = entry end
      end
      assert.same(expected, listed)
    end)

    it("builds lambda.core from all of core, binding and model", function()
      assert.same(lines_of "find csrc/core csrc/binding csrc/model -name '*.c'",
        sorted(modules["lambda.core"].sources))
    end)

    it("builds lambda.curl from all of transport, and the buffer", function()
      assert.same(lines_of "find csrc/transport csrc/core/buffer.c -name '*.c'",
        sorted(modules["lambda.curl"].sources))
    end)

    it("brings the definitions for editors, the examples and what documents there are", function()
      assert.same(lines_of "ls -d docs examples types 2>/dev/null",
        sorted(rockspec.build.copy_directories))
    end)

    it("has one address, which is a placeholder", function()
      for _, url in ipairs { rockspec.source.url, rockspec.description.homepage,
        rockspec.description.issues_url } do
        assert.equal("example.invalid", url:match("//([^/]+)/"))
      end
    end)

    it("needs the OpenSSL, libcurl, cjson and Lua that the README tells of", function()
      assert.same({ "lua >= 5.1, < 5.5", "lua-cjson >= 2.1" }, rockspec.dependencies)
      local found = {}
      for library in pairs(rockspec.external_dependencies) do found[#found + 1] = library end
      assert.same({ "CURL", "OPENSSL", "platforms" }, sorted(found))
    end)

    it("is what `make rockspec` writes", function()
      local folder = temporary.directory()
      assert.same({}, lines_of(("make -s rockspec ROCKSPECS='%s' 2>&1"):format(folder.path)))
      assert.equal(folder:read(name), read(ROOT .. "rockspec/" .. name))
      folder:remove()
    end)
  end)
end
