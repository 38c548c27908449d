-- The definitions for the Lua language server, beside what the client takes and offers, and beside
-- botocore's description of the operations.
local cjson = require "cjson"
local core = require "lambda.core"
local definitions = require "support.definitions"
local fresh = require "support.fresh"
local lambda = require "lambda"

local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"
local FILES = { "types/lambda.lua", "types/lambda/stub.lua", "types/lambda_operations.lua" }

local function read(path)
  local file = assert(io.open(ROOT .. path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

-- "name? type words": the type ends at the first blank outside brackets that follows no comma or colon.
local function split(rest)
  local depth, at = 0, 1
  while at <= #rest do
    local char = rest:sub(at, at)
    if char:find("[<({]") then depth = depth + 1 end
    if char:find("[>)}]") then depth = depth - 1 end
    if char == " " and depth == 0 and not rest:sub(at - 1, at - 1):find("[,:]") then break end
    at = at + 1
  end
  return rest:sub(1, at - 1), rest:sub(at + 1)
end

-- All classes: { [name] = { [field] = { optional, type, comment } } }, aliases, the functions, the
-- class of what each operation takes, and those that may go without.
local classes, aliases, functions, inputs, bare = {}, {}, {}, {}, {}
for _, path in ipairs(FILES) do
  local class, params, may_lack
  for line in read(path):gmatch("[^\n]+") do
    local name, parent = line:match("^%-%-%-@class ([%w_.]+):? ?([%w_.]*)")
    local field, mark, rest = line:match("^%-%-%-@field ([%w_]+)(%??) (.*)$")
    local declared = line:match("^function ([%w_]+[.:][%w_]+)")
    if name then
      class = classes[name] or { parent = parent }
      classes[name] = class
    elseif field then
      local kind, comment = split(rest)
      class[field] = { optional = mark == "?", type = kind, comment = comment }
    elseif line:find("^%-%-%-@alias") then
      aliases[line:match("^%-%-%-@alias ([%w_.]+)")] = true
    elseif line:find("^%-%-%-@param params%?? ") then
      may_lack, params = line:match("params(%??) ([%w_.]+)")
    elseif declared then
      functions[declared] = true
      inputs[declared:match("^lambda%.(.*)") or ""] = params
      bare[declared:match("^lambda%.(.*)") or ""] = may_lack == "?"
    end
  end
end

-- The names of the functions that a table is said to have, sorted.
local function defined(variable)
  local names = {}
  for declared in pairs(functions) do
    names[#names + 1] = declared:match("^" .. variable .. "[.:](.*)$")
  end
  table.sort(names)
  return names
end

-- What is made when it is first named, of lambda and of a client.
local COMPOSED = {}
for _, operation in ipairs(core.operations()) do COMPOSED[#COMPOSED + 1] = operation end
for operation in pairs(require "lambda.model.paginators") do
  COMPOSED[#COMPOSED + 1] = operation .. "_pages"
  COMPOSED[#COMPOSED + 1] = operation .. "_items"
end
for name in pairs(require "lambda.model.waiters") do
  COMPOSED[#COMPOSED + 1] = "wait_until_" .. name
end

-- The names of the functions that a table has, but for those that begin with "_" or are left out.
local function offered(module, but)
  local names = {}
  for _, name in ipairs(COMPOSED) do
    if getmetatable(module) then assert(module == lambda.errors or module[name], name) end
  end
  for name, value in pairs(module) do
    if type(value) == "function" and not name:find("^_") and name ~= but then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

local function class_methods(object)
  return getmetatable(object).__index
end

describe("the definitions", function()
  it("are those of the annotations in the sources: `make types` writes them", function()
    for path, text in pairs(definitions.make(ROOT)) do
      assert.equal(text, read(path), path)
    end
  end)

  for _, path in ipairs(FILES) do
    it("in " .. path .. " are Lua", function()
      assert(loadfile(ROOT .. path))()
    end)
  end

  it("of operations have no name that another type has", function()
    local generated = read("types/lambda_operations.lua")
    for _, path in ipairs(FILES) do
      if path ~= "types/lambda_operations.lua" then
        for kind, name in read(path):gmatch("%-%-%-@(%l+) (lambda%.[%w_]+)") do
          if (kind == "class" or kind == "alias") and name ~= "lambda.Client" then
            assert.is_nil(generated:match("@" .. kind .. " " .. name:gsub("%.", "%%.") .. "%f[^%w_]"), name)
          end
        end
      end
    end
  end)

  it("define every type that they mention", function()
    local unknown = {}
    for _, path in ipairs(FILES) do
      for line in read(path):gmatch("%-%-%-@[^\n]+") do
        local kind = line:match("^%-%-%-@field %S+ (.*)") or line:match("^%-%-%-@param %S+ (.*)")
          or line:match("^%-%-%-@return (.*)") or line:match("^%-%-%-@alias %S+ (.*)") or ""
        for name in split(kind):gmatch("lambda%.[%w_]+") do
          if not classes[name] and not aliases[name] then unknown[#unknown + 1] = name end
        end
      end
    end
    assert.same({}, unknown)
  end)
end)

describe("every public function has a definition, and there is none more:", function()
  local stub = require "lambda.stub"

  for title, case in pairs {
    ["of lambda"] = { "lambda", lambda },
    ["of a client"] = { "Client", class_methods(assert(lambda.new {})) },
    ["of lambda.errors"] = { "errors", lambda.errors },
    ["of lambda.credentials"] = { "credentials", lambda.credentials, "new" },
    ["of lambda.stub"] = { "stub", stub },
    ["of a result that streams"] = { "Streamed", class_methods(require("lambda.streamed").read(
      "invoke_with_response_stream", { status = 200, headers = {} }, 1)) },
    ["of a stub"] = { "Stub", class_methods(stub.new()) },
  } do
    it(title, function() assert.same(offered(case[2], case[3]), defined(case[1])) end)
  end

  it("the other fields of lambda", function()
    for name in pairs(classes.lambda) do
      assert.truthy(name == "parent" or lambda[name] ~= nil, name)
    end
    for name, value in pairs(lambda) do
      assert.truthy(type(value) == "function" or classes.lambda[name], name)
    end
  end)

  it("the classes of errors", function()
    for name, class in pairs(lambda.errors) do
      if type(class) == "table" then
        local parent = class.parent and "lambda." .. class.parent.name or ""
        assert.same({ name, parent }, { name, classes["lambda." .. name].parent })
      end
    end
    for code in pairs(require "lambda.error_shapes") do
      assert.equal("lambda.ServiceError", classes["lambda." .. code].parent)
    end
  end)
end)

-- The rules by which the last table of options that some call has is checked: { name, required }.
local function rules_of(use)
  local found = {}
  local real = require "lambda.options"
  local world = fresh.world { modules = { ["lambda.options"] = setmetatable({
    check = function(given, rules, noun, ...)
      found = noun == "option" and {} or found
      for _, rule in ipairs(noun == "option" and rules or {}) do
        found[#found + 1] = { rule[1], rule.required == true }
      end
      return real.check(given, rules, noun, ...)
    end,
  }, { __index = real }) } }
  pcall(use, world "lambda", world)
  return found
end

-- The same of a class in the definitions, with those it comes from, or of the table in the first
-- parameter of a function.
local function fields_of(class)
  local parent = classes[class].parent
  local found = parent and parent ~= "" and fields_of(parent) or {}
  for name, field in pairs(classes[class]) do
    found[#found + 1] = name ~= "parent" and { name, not field.optional } or nil
  end
  return found
end

local function parameter_of(name)
  local text = read("types/lambda.lua")
  local stop = text:find("function credentials." .. name .. "(", 1, true)
  local fields = text:sub(1, stop):gsub("\n%-%-%-", ""):match(".*@param given {([^}]*)}")
  local found = {}
  for field, mark in fields:gmatch("([%w_]+)(%??):") do found[#found + 1] = { field, mark == "" } end
  return found
end

local function sorted(rules)
  table.sort(rules, function(a, b) return a[1] < b[1] end)
  return rules
end

describe("every option has a definition, and there is none more:", function()
  for class, use in pairs {
    ["lambda.Options"] = function(module) module.new {} end,
    ["lambda.CallOptions"] = function(_, world) world("lambda.config").check_call {} end,
    ["lambda.WaiterOptions"] = function(module)
      module.new({}):wait_until_function_active({}, { delay = -1 })
    end,
    ["lambda.SignOptions"] = function(module) module.sign({ url = "http://x" }, {}) end,
    ["lambda.FakeOptions"] = function(_, world) world("lambda.stub.fake")(nil, { x = 1 }) end,
  } do
    it("of " .. class, function()
      assert.same(sorted(rules_of(use)), sorted(fields_of(class)))
    end)
  end

  for _, name in ipairs { "assume_role", "web_identity", "profile", "process" } do
    it("of lambda.credentials." .. name, function()
      assert.same(sorted(rules_of(function(module) module.credentials[name] {} end)),
        sorted(parameter_of(name)))
    end)
  end
end)

local EXPECTED = {
  string = "a string", integer = "an integer", number = "a number", boolean = "a boolean",
}

-- What encode says of one place in the parameters.
local function said(operation, params, path)
  local _, violations = core.encode(operation, params, true)
  local texts = {}
  for _, violation in ipairs(violations or {}) do
    if violation.path == path then texts[#texts + 1] = violation.message end
  end
  return table.concat(texts, "; ")
end

local probe

local function probe_fields(operation, class, place, path)
  for name, field in pairs(classes[class]) do
    if name ~= "parent" then
      local at = path == "" and name or path .. "." .. name
      local required = said(operation, place({}), at):find("is required", 1, true) ~= nil
      assert.same({ operation, at, field.optional }, { operation, at, not required })
      probe(operation, field.type, field.comment, function(value) return place { [name] = value } end, at)
    end
  end
end

local function list_of(n)
  local list = {}
  for i = 1, n do list[i] = true end
  return list
end

local function map_of(n)
  local map = {}
  for i = 1, n do map["k" .. i] = true end
  return map
end

-- A value of a size, by the unit that stands behind its range.
local MAKERS = {
  [""] = function(n) return n end,
  characters = function(n) return ("a"):rep(n) end,
  bytes = function(n) return ("a"):rep(n) end,
  items = list_of,
  entries = map_of,
}
local SIZE_MAX = 2 ^ 20

-- The range in the comment is the one that is kept.
local function probe_range(operation, comment, place, path)
  local low, high, unit = comment:match("^(%-?%d*)%.%.(%-?%d*) ?(%a*)$")
  local make = MAKERS[unit]
  local bounds = make and {
    { tonumber(low), -1, "below the minimum of " }, { tonumber(high), 1, "above the maximum of " },
  }
  for _, bound in ipairs(bounds or {}) do
    local size = bound[1] and bound[1] + bound[2]
    if size and (unit == "" or size >= 0 and size <= SIZE_MAX) then
      local message = said(operation, place(make(size)), path)
      assert.truthy(message:find(bound[3] .. bound[1], 1, true) or message:find("must not be empty"),
        ("%s: %s: %s"):format(operation, path, message))
    end
  end
end

-- A value of another type is refused with the name of this one.
function probe(operation, kind, comment, place, path)
  local element, value = kind:match("^(.*)%[%]$"), kind:match("^table<[%w_.]+, (.*)>$")
  local class = classes[kind]
  local expected = element and "a list" or (value or class) and "a table" or EXPECTED[kind] or "a string"
  local message = said(operation, place(function() end), path)
  assert.truthy(message:find("must be " .. expected, 1, true),
    ("%s: %s, a %s: %s"):format(operation, path, kind, message))
  probe_range(operation, comment, place, path)
  if class then
    probe_fields(operation, kind, place, path)
  elseif element then
    probe(operation, element, "", function(one) return place { one } end, path .. "[1]")
  elseif value then
    probe(operation, value, "", function(one) return place { Key = one } end, path .. '["Key"]')
  end
end

describe("the definitions of parameters", function()
  for _, operation in ipairs(core.operations()) do
    it("are what encode takes: " .. operation, function()
      assert.equal(core.encode(operation, {}, true) ~= nil, bare[operation])
      probe_fields(operation, inputs[operation], function(params) return params end, "")
    end)
  end

  it("have every member that Debian's botocore knows", function()
    local pipe = io.popen("env -u LD_PRELOAD /usr/bin/python3 " .. ROOT .. "spec/support/members.py")
    local known = cjson.decode(pipe:read("*a"))
    pipe:close()
    local function find(class, path)
      local name, rest = path:match("^([^.]+)%.?(.*)$")
      local field = classes[class] and classes[class][name]
      if not field or rest == "" then return field end
      return find(field.type, rest)
    end
    for _, operation in ipairs(core.operations()) do
      for path, facts in pairs(known[operation] or {}) do
        local field = find(inputs[operation], path)
        assert.truthy(field, operation .. ": " .. path)
        assert.same({ operation, path, facts.required }, { operation, path, not field.optional })
      end
    end
  end)
end)
