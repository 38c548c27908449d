-- What the pages say of the code, compared with the code.
local child = require "support.child"
local markdown = require "support.markdown"

local HAS_NGINX = rawget(_G, "jit") ~= nil
local NGINX_LUA = "/usr/lib/nginx/modules/ngx_http_lua_module.so"

-- What joins two pieces of a text in Lua, C and Python: nothing, or something that is filled in.
local JOINTS = {
  { [["%s*%.%.%s*["']%s*]], "" }, { [['%s*%.%.%s*["']%s*]], "" }, { [["%s+f?"]], "" },
  { [["%s*%.%.[^"\n]-%.%.%s*"]], "…" }, { [[%%[-.%d]*l?[sdqgzi]u?]], "…" },
}

-- The texts of a source as they come out, with "…" for what is filled in.
local function joined(source)
  local text = source:gsub('\\"', "\1")
  for _, joint in ipairs(JOINTS) do text = text:gsub(joint[1], joint[2]) end
  return (text:gsub("\1", '"'))
end

local function sources()
  local texts = {}
  local list = "find lua csrc spec/support -name '*.lua' -o -name '*.c' -o -name '*.py'"
  for i, path in ipairs(markdown.output(list)) do
    texts[i] = joined(markdown.read(path))
  end
  return texts
end

-- Mistakes whose messages stand in no source in one piece.
local MISTAKES = [[
local lambda = require "lambda"
local function send() return { status = 200, headers = {}, body = "<html>" } end
local good = { region = "us-east-1", credentials = { access_key_id = "A", secret_access_key = "s" },
  runtime = { send = send } }
for _, case in ipairs {
  { { region = "us-east-1" } }, { { region = "eu.west" } }, { { endpoint = "127.0.0.1:4566" } },
  { good }, { good, "\255" }, { good, "f", 1.5 },
} do
  local client, err = lambda.new(case[1])
  if client then
    err = select(2, client:put_function_event_invoke_config { function_name = case[2] or "f",
      maximum_retry_attempts = case[3] })
  end
  print(err.message)
end
]]

-- The texts in the files of this process, libcurl's and the loader's among them, and in nginx's.
local function libraries()
  require "lambda.curl"
  local paths, texts = { [NGINX_LUA] = true }, {}
  for line in io.lines("/proc/self/maps") do
    paths[line:match(" r%-xp .- (/%S+)$") or NGINX_LUA] = true
  end
  for path in pairs(paths) do
    local lines = markdown.output(("grep -aoE '[ -~]{6,}' '%s'"):format(path))
    texts[#texts + 1] = joined(table.concat(lines, "\n"))
  end
  return texts
end

local function is_in(texts, message)
  for _, text in ipairs(texts) do
    if text:find(message, 1, true) then return true end
  end
  return false
end

-- The names of modules are filled in, too; what is filled in at an end is of no use.
local function searched(message)
  return (message:gsub("'lambda[%w.]*'", "'…'"):gsub("^…", ""):gsub("…$", ""):gsub(" $", ""))
end

describe("the pages", function()
  it("have the two commands of a newcomer in README.md", function()
    local readme = markdown.read("README.md")
    assert.truthy(readme:find("\nmake demo", 1, true))
    assert.truthy(readme:find("\nmake test", 1, true))
  end)

  it("name every option of lambda.new", function()
    local fields = markdown.read("lua/lambda/config.lua"):match("%-%-%-@class lambda.Options\n(.-)\n\n")
    local rows = markdown.read("docs/configuration.md"):match("\n| option |(.-)\n\n")
    local documented, known = {}, {}
    for name in rows:gmatch("\n| `([%w_]+)`") do documented[name] = true end
    for name in fields:gmatch("@field ([%w_]+)") do known[name] = true end
    assert.same(known, documented)
  end)

  it("are all in the HTML", function()
    local config, missing = markdown.read(".ldoc.lua"), {}
    for _, page in ipairs(markdown.pages()) do
      if not config:find('"' .. page.path .. '"', 1, true) then missing[#missing + 1] = page.path end
    end
    assert.same({}, missing)
  end)

  it("name only targets that the Makefile has", function()
    local makefile, unknown = "\n" .. markdown.read("Makefile"), {}
    for _, page in ipairs(markdown.pages()) do
      for target in page.prose:gmatch("`make ([%l_.-]+)") do
        if not makefile:find("\n" .. target .. ":", 1, true) then
          unknown[#unknown + 1] = page.path .. ": make " .. target
        end
      end
    end
    assert.same({}, unknown)
  end)

  if HAS_NGINX then
    it("quote the messages as they are", function()
      local texts, unknown, count = sources(), {}, 0
      for _, text in ipairs(libraries()) do texts[#texts + 1] = text end
      texts[#texts + 1] = child.run(MISTAKES, { env = { AWS_EC2_METADATA_DISABLED = "true" } })
      for message in markdown.read("docs/troubleshooting.md"):gmatch("\n| `([^`]+)`") do
        count = count + 1
        if not is_in(texts, searched(message)) then unknown[#unknown + 1] = message end
      end
      assert.same({}, unknown)
      assert.is_true(count > 50)
    end)
  end
end)
