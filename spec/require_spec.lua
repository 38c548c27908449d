-- What `require "lambda"` does to a process: nothing but load the module.
local child = require "support.child"

local CALLS = "?open,openat,?openat2,?creat,socket,socketpair,connect,bind,clone,?clone3,?fork,?vfork,"
  .. "execve,write,sendto,?mkdir,mkdirat,?unlink,unlinkat,?rename"
local MARK = "/begin-and-end-of-the-require"
local DONE = "exit status 0\n"

-- Run a program whose only output must be the end of it.
local function quiet(program, options)
  assert.equal(DONE, (child.run(program, options)))
end

-- The system calls between the two marks, without process numbers.
local function traced(trace)
  local calls, inside = {}, false
  for line in trace:gmatch("[^\n]+") do
    if line:find(MARK, 1, true) then
      inside = not inside
    elseif inside then
      calls[#calls + 1] = (line:gsub("^%d+ +", ""))
    end
  end
  return calls
end

-- A template of package.path as a pattern for the files of the module.
local function own_files(template)
  local directory, extension = template:match("^(.*)%?(.*)$")
  return "^" .. directory:gsub("%p", "%%%0") .. "lambda[%l_/]*" .. extension:gsub("%p", "%%%0") .. "$"
end

local OWN = { own_files(child.lua_template), own_files(child.c_template) }
local LOADER = { "^/etc/ld%.so%.cache$", "^/[%w_/.+-]*/lib[%w+-]+%.so[%d.]*$" }

local function matches(path, patterns)
  for _, pattern in ipairs(patterns) do
    if path:find(pattern) then return true end
  end
  return false
end

describe("require", function()
  it("opens no socket, starts no process, writes nothing and reads only the module", function()
    local output, trace = child.run(([[
      io.open("%s")
      require "lambda"
      io.open("%s")
    ]]):format(MARK, MARK), { trace = CALLS })
    assert.equal(DONE, output)
    local own, others = 0, {}
    for _, line in ipairs(traced(trace)) do
      local path, result = line:match('^open[at2]*%([^"]*"([^"]*)".*= (%S+)')
      local allowed = path and (matches(path, OWN) or result == "-1" or matches(path, LOADER))
      own = own + (path and matches(path, OWN) and 1 or 0)
      if not allowed then others[#others + 1] = line end
    end
    assert.same({}, others)
    assert.is_true(own > 5)
  end)

  it("looks for nothing outside the module's own files", function()
    local _, trace = child.run(('io.open("%s") require "lambda" io.open("%s")'):format(MARK, MARK),
      { trace = CALLS })
    local sought = {}
    for _, line in ipairs(traced(trace)) do
      local path = line:match('^open[at2]*%([^"]*"([^"]*)".*= %-1 ENOENT')
      if path and not path:find("/lambda[%l_/]*%.%l+$") and not path:find("/lib[%w+-]+%.so[%d.]*$") then
        sought[#sought + 1] = path
      end
    end
    assert.same({}, sought)
  end)

  it("prints nothing", function()
    quiet 'require "lambda"'
  end)

  it("sets no global, changes no library and loads only the module", function()
    quiet [[
      local function names(of)
        local all = {}
        for name, value in pairs(of) do all[name] = value end
        return all
      end
      local libraries, before = { _G = _G, string = string, table = table, os = os, io = io,
        math = math, package = package, debug = debug, loaded = package.loaded }, {}
      for name, library in pairs(libraries) do before[name] = names(library) end
      require "lambda"
      for name, library in pairs(libraries) do
        for key, value in pairs(library) do
          local own = name == "loaded" and key:find "^lambda"
          if not own and before[name][key] ~= value then print(name, key) end
        end
        for key in pairs(before[name]) do
          if library[key] == nil then print(name, key, "gone") end
        end
      end
      for name in pairs(package.loaded) do
        if name == "lambda.curl" or name == "lambda.runtime.plain" then print(name, "at require") end
      end
      if getmetatable("").__index ~= string then print "string" end
    ]]
  end)

  it("and a call need no global that a strict program lacks", function()
    quiet([[
      setmetatable(_G, {
        __newindex = function(_, name) error("global set: " .. tostring(name), 2) end,
        __index = function(_, name) error("global read: " .. tostring(name), 2) end,
      })
      local lambda = require "lambda"
      local client = assert(lambda.new { region = "us-east-1", endpoint = "http://127.0.0.1:1",
        credentials = { access_key_id = "A", secret_access_key = "s" } })
      local params = { function_name = "f" }
      local _, err = client:get_function_event_invoke_config(params, { max_attempts = 1 })
      if err.kind ~= "connect" then print(err) end
      local answers = assert(lambda.new { region = "us-east-1", credentials = function()
        return { access_key_id = "A", secret_access_key = "s" }
      end, runtime = { send = function()
        return { status = 404, headers = {}, body = '{"code":"ResourceNotFoundException"}' }
      end } })
      _, err = answers:get_function_event_invoke_config(params)
      if not err:is "ResourceNotFoundException" then print(err) end
      lambda.put_function_event_invoke_config { functoin_name = "f" }
      lambda.new { regoin = "x", profile = "x" }
      lambda.get_function_event_invoke_config(params)
      assert(client:sign { url = "https://abc.example/" })
    ]], { env = { HOME = "/nowhere" } })
  end)

  it("gives the same module again, and a fresh one after its files are forgotten", function()
    quiet [[
      local first = require "lambda"
      assert(first == require "lambda")
      for name in pairs(package.loaded) do
        if name:find "^lambda" then package.loaded[name] = nil end
      end
      local second = require "lambda"
      assert(first ~= second and first.null == second.null)
      for _, lambda in ipairs { first, second, first } do
        local client = assert(lambda.new { region = "us-east-1",
          credentials = { access_key_id = "A", secret_access_key = "s" },
          runtime = { send = function() return { status = 200, headers = {}, body = "" } end } })
        assert(client:get_function_event_invoke_config { function_name = "f" })
      end
    ]]
  end)
end)

describe("an operation", function()
  it("is made when it is first named, and once", function()
    quiet [[
      local lambda = require "lambda"
      local client = assert(lambda.new {})
      for _, owner in ipairs { lambda, getmetatable(client).__index } do
        for name in pairs(owner) do
          if name:find "function" then print(name, "at require") end
        end
        assert(owner.get_function and rawget(owner, "get_function") == owner.get_function)
        assert(owner.get_functions == nil and owner[1] == nil and owner._get_function == nil)
      end
    ]]
  end)

  it("costs next to nothing until then, however many there are", function()
    quiet [[
      collectgarbage() collectgarbage()
      local before = collectgarbage "count"
      local lambda = require "lambda"
      local client = assert(lambda.new {})
      collectgarbage() collectgarbage()
      local kib = collectgarbage "count" - before
      if kib > 100 then print(kib, "KiB of heap") end
    ]]
  end)
end)

describe("another version of the C library", function()
  local ADVICE = ": restart nginx, a reload keeps the old library\n" .. DONE

  for _, case in ipairs { { '"0.0.9"', "0.0.9" }, { '"0.1.0-1"', "0.1.0-1" }, { "nil", "nil" } } do
    it("is refused at require: " .. case[2], function()
      local output = child.run(([[
        package.preload["lambda.core"] = function() return { version = %s } end
        local ok, message = pcall(require, "lambda")
        print(ok, message)
      ]]):format(case[1]))
      assert.equal("false\tlambda.lua is version 0.1.0, lambda.core is " .. case[2] .. ADVICE, output)
    end)
  end

  it("that sends is refused at the first send", function()
    local output = child.run [[
      package.preload["lambda.curl"] = function() return { version = "0.0.9" } end
      local lambda = require "lambda"
      local client = assert(lambda.new { region = "us-east-1",
        credentials = { access_key_id = "A", secret_access_key = "s" } })
      print(pcall(client.get_function_event_invoke_config, client, { function_name = "f" }))
    ]]
    assert.equal("false\tlambda.curl is version 0.0.9, lambda.core is 0.1.0" .. ADVICE, output)
  end)
end)

describe("an environment without HOME", function()
  it("is enough for a client that is told all", function()
    quiet [[
      local lambda = require "lambda"
      local client = assert(lambda.new { region = "us-east-1",
        credentials = { access_key_id = "A", secret_access_key = "s" },
        runtime = { send = function() return { status = 200, headers = {}, body = "{}" } end } })
      assert(client:get_function_event_invoke_config { function_name = "f" })
    ]]
  end)

  it("makes an error, not a failure, of what is looked for in files", function()
    assert.equal("ConfigurationError\n" .. "CredentialsError\n" .. DONE, (child.run [[
      local lambda = require "lambda"
      local _, err = lambda.get_function_event_invoke_config { function_name = "f" }
      print(err.code)
      local client = assert(lambda.new { region = "us-east-1" })
      _, err = client:get_function_event_invoke_config { function_name = "f" }
      print(err.code)
    ]]))
  end)
end)

describe("an error that nobody catches", function()
  it("ends the program with one line, and no secret", function()
    local output = child.run [[
      local lambda = require "lambda"
      local client = assert(lambda.new { region = "us-east-1",
        credentials = { access_key_id = "A", secret_access_key = "hush" },
        runtime = { send = function() return { status = 404, headers = {}, body = "" } end } })
      local result, err = client:get_function_event_invoke_config { function_name = "f" }
      error(tostring(err), 0)
    ]]
    local line, rest = output:match("^[^\n]-: ([^\n]*)\n(.*)$")
    assert.equal("404: HTTP status 404 without a message (get_function_event_invoke_config, HTTP 404, "
      .. "1 attempt)", line)
    assert.truthy(rest:find("exit status 1\n$"))
    assert.is_nil(output:find("hush", 1, true))
  end)
end)
