-- examples/apply.lua as a process of its own, against the local endpoint, with and without a terminal.
local child = require "support.child"
local endpoint = require "support.endpoint"
local temporary = require "support.temporary"

local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"
local SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
local QUEUE = "arn:aws:sqs:us-east-1:123456789012:q"

local server, europe, directory

setup(function()
  server, europe = endpoint.start(), endpoint.start { region = "eu-west-1" }
  directory = temporary.directory()
end)
teardown(function()
  server:stop()
  europe:stop()
  directory:remove()
end)
before_each(function()
  server:reset()
  europe:reset()
end)

local function environment(url)
  return {
    AWS_ENDPOINT_URL_LAMBDA = url or server.url, AWS_REGION = "us-east-1", TERM = "xterm",
    AWS_ACCESS_KEY_ID = "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY = SECRET, AWS_CONFIG_FILE = "/nonexistent/c",
    AWS_SHARED_CREDENTIALS_FILE = "/nonexistent/s", AWS_EC2_METADATA_DISABLED = "true",
  }
end

-- A program that runs the example, after some lines.
local function program(before)
  return (before or "") .. ("\ndofile %q"):format(ROOT .. "examples/apply.lua")
end

-- What the example prints for a file with this content, what follows about the process apart.
local function apply(content, arguments, options)
  options = options or {}
  local name = options.name or "configs.lua"
  local path = directory:write(name, content)
  local output = child.run(program(options.before), {
    env = environment(options.url), arguments = (arguments or "") .. " " .. path,
  })
  local text, status = output:gsub(directory.path .. "/", ""):match("^(.*)exit status (%d+)\n$")
  return text, tonumber(status)
end

local function methods(of)
  local seen = {}
  for i, request in ipairs((of or server):requests()) do seen[i] = request.method end
  return table.concat(seen, " ")
end

local CONFIGS = [[return {
  defaults = { maximum_retry_attempts = 1 },
  { function_name = "my-function", maximum_event_age_in_seconds = 3600 },
  { function_name = "my-function", qualifier = "prod", maximum_retry_attempts = 0,
    destination_config = { on_failure = { destination = "]] .. QUEUE .. [[" } } },
  { function_name = "my-function:1", absent = true },
}]]

describe("apply.lua", function()
  it("makes configurations what the file says, and leaves them alone the next time", function()
    assert.same({ [[
changed    my-function
  + maximum_retry_attempts = 1
  + maximum_event_age_in_seconds = 3600
changed    my-function:prod
  + maximum_retry_attempts = 0
  + destination_config.on_failure.destination = "]] .. QUEUE .. [["
unchanged  my-function:1
region     changed  unchanged     failed
default          2          1          0
total            2          1          0
]], 0 }, { apply(CONFIGS) })
    assert.equal("GET PUT GET PUT GET", methods())
    assert.same({ [[
unchanged  my-function
unchanged  my-function:prod
unchanged  my-function:1
region     changed  unchanged     failed
default          0          3          0
total            0          3          0
]], 0 }, { apply(CONFIGS) })
    assert.equal("GET PUT GET PUT GET GET GET GET", methods())
  end)

  it("shows what would change and changes nothing in a dry run", function()
    apply(CONFIGS)
    local changed = CONFIGS:gsub("3600", "60"):gsub('qualifier = "prod", maximum_retry_attempts = 0,%s*',
      'qualifier = "prod", '):gsub("on_failure", "on_success"):gsub("absent = true", "maximum_retry_attempts = 2")
    local expected = [[
to change  my-function
  - maximum_event_age_in_seconds = 3600
  + maximum_event_age_in_seconds = 60
to change  my-function:prod
  - maximum_retry_attempts = 0
  + maximum_retry_attempts = 1
  + destination_config.on_success.destination = "]] .. QUEUE .. [["
  - destination_config.on_failure.destination = "]] .. QUEUE .. [["
to change  my-function:1
  + maximum_retry_attempts = 2
region   to change  unchanged     failed
default          3          0          0
total            3          0          0
]]
    assert.same({ expected, 3 }, { apply(changed, "--dry-run") })
    assert.same({ expected, 3 }, { apply(changed, "--dry-run") })
    local text, status = apply(changed)
    assert.same({ (expected:gsub("to change  my", "changed    my"):gsub("  to change ", "    changed ")), 0 },
      { text, status })
    assert.equal(0, select(2, apply(changed, "--dry-run")))
  end)

  it("removes configurations", function()
    apply 'return { { function_name = "my-function", maximum_retry_attempts = 1 } }'
    local text, status = apply 'return { { function_name = "my-function", absent = true } }'
    assert.same({ 0, true }, { status, text:find("changed    my-function\n  - maximum_retry_attempts = 1",
      1, true) == 1 })
    assert.equal("GET PUT GET DELETE", methods())
  end)

  it("reads JSON", function()
    local text, status = apply([[{ "defaults": { "maximum_retry_attempts": 1 }, "configurations": [
      { "function_name": "my-function", "qualifier": null },
      { "function_name": "my-function", "qualifier": "1",
        "destination_config": { "on_success": { "destination": null } } } ] }]], "", { name = "c.json" })
    assert.same({ 0, true }, { status, text:find("total            2          0          0", 1, true) ~= nil })
  end)

  it("reads a file of several regions, each with a client of its own", function()
    local text, status = apply(([[
      local entries = { regions = { ["eu-west-1"] = { endpoint = %q } } }
      for _, region in ipairs { "us-east-1", "eu-west-1" } do
        for _, qualifier in ipairs { "1", "2" } do
          entries[#entries + 1] = { function_name = "my-function", qualifier = qualifier, region = region,
            maximum_retry_attempts = tonumber(qualifier) }
        end
      end
      return entries]]):format(europe.url))
    assert.same({ 0, "GET PUT GET PUT", "GET PUT GET PUT" }, { status, methods(), methods(europe) })
    assert.truthy(text:find([[
region       changed  unchanged     failed
us-east-1          2          0          0
eu-west-1          2          0          0
total              4          0          0
]], 1, true))
  end)

  it("goes on after what the service refuses, and says so at the end", function()
    local text, status = apply [[return {
      { function_name = "unknown", maximum_retry_attempts = 1 },
      { function_name = "my-function", maximum_retry_attempts = 1 },
    }]]
    assert.equal(1, status)
    assert.truthy(text:find("^failed     unknown\n  ResourceNotFoundException: The function doesn't exist. %("))
    assert.truthy(text:find("total            1          0          1\n$"))
  end)

  it("stops where no answer comes at all", function()
    local text, status = apply([[return {
      { function_name = "my-function", maximum_retry_attempts = 1 },
      { function_name = "my-function:1", maximum_retry_attempts = 1 },
    }]], "--patience 0.5", { url = "http://127.0.0.1:1" })
    assert.equal(1, status)
    assert.truthy(text:find("^failed     my%-function\n  TransportError: "), text)
    assert.truthy(text:find("\nstopped: 1 of 2 done; run it again to go on\n$"))
  end)

  for title, fault in pairs {
    ["another update of the function"] = { error = "ResourceConflictException" },
    ["permissions that are not known yet"] = { error = "InvalidParameterValueException",
      message = "The function's execution role does not have permissions to call SendMessage on " .. QUEUE },
    ["too many requests"] = { error = "TooManyRequestsException" },
  } do
    local ONE = 'return { { function_name = "my-function", maximum_retry_attempts = 1 } }'

    it("waits for the end of " .. title, function()
      server:faults({}, fault, fault)
      assert.equal(0, select(2, apply(ONE)))
      assert.equal("GET PUT PUT PUT", methods())
    end)

    it("does not wait for ever for the end of " .. title, function()
      fault.count = 60
      server:faults({}, fault)
      local text, status = apply(ONE, "--patience 1")
      fault.count = nil
      assert.equal(1, status)
      assert.truthy(text:find("^failed     my%-function\n  " .. fault.error), text)
    end)
  end

  it("does not wait for what waiting cannot change", function()
    server:faults({}, { error = "InvalidParameterValueException", message = "no", count = 9 })
    assert.equal(1, select(2, apply 'return { { function_name = "my-function", maximum_retry_attempts = 1 } }'))
    assert.equal("GET PUT", methods())
  end)

  it("ends at Ctrl-C with a summary, and goes on the next time", function()
    server:faults({}, {}, {}, { delay = 5 })
    local text, status = apply(CONFIGS, "", { before = [[
      local pid = io.popen("echo $PPID"):read("*l")
      os.execute("(sleep 1; kill -INT " .. pid .. ") >/dev/null 2>&1 &")]] })
    assert.same({ [[
changed    my-function
  + maximum_retry_attempts = 1
  + maximum_event_age_in_seconds = 3600
region     changed  unchanged     failed
default          1          0          0
total            1          0          0
interrupted: 1 of 3 done; run it again to go on
]], 130 }, { text, status })
    assert.equal(0, select(2, apply(CONFIGS)))
    assert.equal(0, select(2, apply(CONFIGS, "--dry-run")))
  end)

  it("has a progress bar on a terminal, below the lines", function()
    apply(CONFIGS:gsub("3600", "60"), "")
    local path = directory:write("configs.lua", CONFIGS)
    local script = directory:write("run.lua", program())
    local words = {}
    for name, value in pairs(environment()) do words[#words + 1] = name .. "=" .. value end
    local pipe = io.popen(("env %s LUA_PATH='%s;%s' LUA_CPATH='%s' script -qec '%s %s %s' /dev/null </dev/null")
      :format(table.concat(words, " "), child.lua_template, package.path, child.c_template .. ";"
      .. package.cpath, os.getenv("LAMBDA_LUA") or "lua5.4", script, path), "r")
    local output = pipe:read("*a"):gsub("\r\n", "\n")
    pipe:close()
    assert.equal("\r\27[K[........................] 0/3 my-function"
      .. "\r\27[Kchanged    my-function\n"
      .. "  - maximum_event_age_in_seconds = 60\n  + maximum_event_age_in_seconds = 3600\n"
      .. "\r\27[K[########................] 1/3 my-function:prod"
      .. "\r\27[K[################........] 2/3 my-function:1"
      .. "\r\27[Kregion     changed  unchanged     failed\n"
      .. "default          1          2          0\ntotal            1          2          0\n", output)
  end)
end)

describe("apply.lua refuses, and sends nothing:", function()
  after_each(function() assert.same({}, server:requests()) end)

  local ENTRY = '{ function_name = "f", maximum_retry_attempts = 1 }'

  for title, case in pairs {
    ["a syntax error in Lua"] = { "return {\n  { function_name = },\n}",
      "configs.lua:2: unexpected symbol near '}'" },
    ["an error in Lua"] = { "\n\nreturn nothing.here", "configs.lua:3: attempt to index …" },
    ["a file that reaches out"] = { "return io.open('x')", "configs.lua:1: attempt to index …" },
    ["what is no table"] = { "return 1", "configs.lua: must be a table of entries" },
    ["what returns nothing"] = { "local t = {}", "configs.lua: must be a table of entries" },
    ["an unknown name"] = { "return { default = {} }", "configs.lua: unknown name default beside the entries" },
    ["defaults that are none"] = { "return { defaults = 1 }", "configs.lua: defaults must be a table" },
    ["regions in a list"] = { "return { regions = { 'eu-west-1' } }",
      "configs.lua: the options of region 1 must be a table" },
    ["an entry that is no table"] = { "return { 1 }", "configs.lua: entry 1: must be a table" },
    ["what a parameter must not be"] = { "return {\n" .. ENTRY .. ",\n" .. [[
{ function_name = "g",
  maximum_retry_attempts = 3, maximum_event_age = 60 },
}]], "configs.lua:3: entry 2 (g): maximum_retry_attempts: 3 is above the maximum of 2; maximum_event_age: "
      .. 'unknown parameter (did you mean "maximum_event_age_in_seconds"?)' },
    ["all that is wrong"] = { "return {\n{ function_name = '' },\n{ function_name = 'f' }, { function_name = 'f', "
      .. "absent = true, maximum_retry_attempts = 1 } }",
      "configs.lua:2: entry 1 (): function_name: must not be empty\n"
      .. "configs.lua:3: entry 2 (f): sets nothing; absent = true removes a configuration\n"
      .. "configs.lua:3: entry 3 (f): maximum_retry_attempts: unknown parameter" },
    ["the same configuration twice"] = { "return { " .. ENTRY .. ",\n"
      .. '{ function_name = "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST", '
      .. "maximum_retry_attempts = 1 } }",
      "configs.lua:2: entry 2 (arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST): "
      .. "is the same as entry 1" },
    ["an entry that a loop made"] = { "local t = {}\nfor i = 1, 2 do\n"
      .. "  t[i] = { function_name = 'f' .. i, maximum_retry_attempts = i + 1 }\nend\nreturn t",
      "configs.lua: entry 2 (f2): maximum_retry_attempts: 3 is above the maximum of 2" },
    ["a region that is none"] = { "return { { function_name = 'f', region = 1 } }",
      "configs.lua:1: entry 1 (f): region: must be a string" },
    ["options of a region that there are not"] = { "return { regions = { x = { regoin = 'y' } }, "
      .. "{ function_name = 'f', region = 'x', maximum_retry_attempts = 1 } }",
      'region x: ConfigurationError: unknown option "regoin" (did you mean "region"?)' },
    ["options of a region that no entry names"] = { "return { regions = { x = {} },\n" .. ENTRY .. " }",
      "configs.lua: region x has options, but no entry names it as its region" },
    ["JSON that is none"] = { '[\n  { "function_name": "f" },\n  oops\n]',
      "configs.json:3: Expected value but found invalid token", "configs.json" },
    ["compiled Lua"] = { "\27Lua", "configs.lua: is compiled Lua" },
  } do
    it(title, function()
      local text, status = apply(case[1], "", { name = case[3] })
      local expected = "apply.lua: " .. case[2] .. "\n"
      if case[2]:find("…$") then -- the rest is Lua's own
        expected = expected:gsub("…\n", "")
        text = text:sub(1, #expected)
      end
      assert.same({ expected, 2 }, { text, status })
    end)
  end

  for arguments, expected in pairs {
    [""] = "no file is named; --help says how it is used",
    ["--dry"] = "unexpected argument --dry; --help says how it is used",
    ["a b"] = "unexpected argument b; --help says how it is used",
    ["--patience x f"] = "--patience needs a number of seconds",
    ["--patience"] = "--patience needs a number of seconds",
    ["/nonexistent/file.lua"] = "cannot read the file: /nonexistent/file.lua: No such file or directory",
    ["/"] = "cannot read the file: /: Is a directory",
  } do
    it("the arguments '" .. arguments .. "'", function()
      assert.equal("apply.lua: " .. expected .. "\nexit status 2\n",
        child.run(program(), { env = environment(), arguments = arguments }))
    end)
  end

  it("nothing when it is asked for help", function()
    local output = child.run(program(), { env = environment(), arguments = "--help" })
    assert.truthy(output:find("^usage: apply%.lua .*%-%-patience SECONDS  .*130 interrupted%."
      .. "\nexit status 0\n$"))
  end)
end)
