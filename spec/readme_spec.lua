-- Every Lua block of the README runs in a new process against the local endpoint, and prints what
-- its comments say: "--> text", where "…" stands for anything and blanks do not count.

local endpoint = require "support.endpoint"

local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"
local INTERPRETER = os.getenv("LAMBDA_LUA") or "lua5.4"
local KEPT = { "PATH", "LUA_PATH", "LUA_CPATH", "LD_PRELOAD", "ASAN_OPTIONS" }
local KEYS = "AWS_ACCESS_KEY_ID=AKIDEXAMPLE "
  .. "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY AWS_REGION=us-east-1"

local function read(path)
  local file = assert(io.open(ROOT .. path, "r"))
  local text = file:read("*a")
  file:close()
  return text
end

local README = read "README.md"

--- The blocks of a language: their text and the line where each starts.
local function blocks_in(language)
  local blocks, current, number = {}, nil, 0
  for line in README:gmatch("([^\n]*)\n") do
    number = number + 1
    if current and line == "```" then
      current.text = table.concat(current, "\n")
      if current.language == language then blocks[#blocks + 1] = current end
      current = nil
    elseif current then
      current[#current + 1] = line
    elseif line:find("^```") then
      current = { language = line:sub(4), line = number + 1 }
    end
  end
  return blocks
end

local function squeeze(line)
  return (line:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

local function stated(block)
  local lines = {}
  for _, line in ipairs(block) do
    local text = line:match("%-%->(.*)$")
    if text then lines[#lines + 1] = squeeze(text) end
  end
  return lines
end

local function quote(word)
  return "'" .. word:gsub("'", [['\'']]) .. "'"
end

--- What a program prints, line by line, then its exit status.
local function run(program, url)
  local name = os.tmpname()
  local file = assert(io.open(name, "w"))
  file:write(program)
  file:close()
  local words = { "env -i", KEYS, "AWS_ENDPOINT_URL_LAMBDA=" .. url }
  for _, variable in ipairs(KEPT) do
    local value = os.getenv(variable)
    words[#words + 1] = value and variable .. "=" .. quote(value)
  end
  local pipe = io.popen(("%s %s %s 2>&1; echo exit status $?"):format(
    table.concat(words, " "), INTERPRETER, name), "r")
  local lines = {}
  for line in pipe:lines() do lines[#lines + 1] = squeeze(line) end
  pipe:close()
  os.remove(name)
  return lines
end

--- Lines that agree with a stated one with "…" become it.
local function settle(actual, expected)
  for i, line in ipairs(expected) do
    local pattern = "^" .. line:gsub("%p", "%%%0"):gsub("…", ".*") .. "$"
    if actual[i] and actual[i]:find(pattern) then actual[i] = line end
  end
  return actual
end

describe("README.md", function()
  local server

  setup(function() server = endpoint.start() end)
  teardown(function() server:stop() end)
  before_each(function() server:reset() end)

  for _, block in ipairs(blocks_in "lua") do
    it(("has a Lua block at line %d that prints what it says"):format(block.line), function()
      local expected = stated(block)
      expected[#expected + 1] = "exit status 0"
      assert.same(expected, settle(run(block.text, server.url), expected))
    end)
  end

  it("names every option of lambda.new", function()
    local fields = read("lua/lambda/config.lua"):match("%-%-%-@class lambda.Options\n(.-)\n\n")
    local documented, known = {}, {}
    for name in README:match("\n| option |(.-)\n\n"):gmatch("\n| `([%w_]+)`") do
      documented[name] = true
    end
    for name in fields:gmatch("@field ([%w_]+)") do known[name] = true end
    assert.same(known, documented)
  end)

  it("names only targets that the Makefile has", function()
    local makefile, unknown = "\n" .. read "Makefile", {}
    local commands = {}
    for _, block in ipairs(blocks_in "sh") do commands[#commands + 1] = block.text end
    for span in README:gmatch("`([^`\n]+)`") do commands[#commands + 1] = span end
    for target in ("\n" .. table.concat(commands, "\n")):gmatch("\nmake ([%l-]+)") do
      if not makefile:find("\n" .. target:gsub("%-", "%%-") .. ":") then
        unknown[#unknown + 1] = target
      end
    end
    assert.same({}, unknown)
  end)
end)
