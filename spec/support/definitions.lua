--- Writes the definitions for the Lua language server out of the annotations in the sources: what
--- users can name, and every type that this mentions. What the operations are is generated apart.
---
---     lua definitions.lua ROOT     writes ROOT/types/lambda.lua and ROOT/types/lambda/stub.lua
local definitions = {}

-- Where the other types are, and what mentions some of them.
local OPERATIONS = "types/lambda_operations.lua"
local TYPES = {
  "lua/lambda/config.lua", "lua/lambda/call.lua", "lua/lambda/retry.lua", "lua/lambda/events.lua",
  "lua/lambda/sign.lua", "lua/lambda/profile.lua", "lua/lambda/credentials/static.lua",
  "lua/lambda/credentials/chain.lua", "lua/lambda/stub/fake.lua", "lua/lambda/invoke.lua",
  "lua/lambda/waiter.lua",
}
-- Errors that no operation names, and what is public for our own modules alone.
local ERRORS = {
  "lambda.ParameterError", "lambda.CredentialsError", "lambda.TimeoutError", "lambda.ResponseError",
  "lambda.WaiterError",
}
local PRIVATE = { ["credentials.new"] = true }

-- The files of types/, each with the classes that have functions, by the sources that define them.
local FILES = {
  { path = "types/lambda.lua", returns = "lambda", types = ERRORS, mentions = OPERATIONS, sources = {
    { "lua/lambda.lua", { "lambda" } },
    { "lua/lambda/client.lua", { "lambda.Client" } },
    { "lua/lambda/errors.lua", { "lambda.errors" } },
    { "lua/lambda/credentials.lua", { "lambda.credentials" } },
    { "lua/lambda/streamed.lua", { "lambda.Streamed" } },
    { "lua/lambda/paginator.lua", { "lambda.Pages", "lambda.Items" } },
  } },
  { path = "types/lambda/stub.lua", returns = "stub", sources = {
    { "lua/lambda/stub.lua", { "lambda.stub", "lambda.Stub" } },
  } },
}
local HEAD = "---@meta\n-- Written out of the annotations in the sources by `make types`: change "
  .. "those.\n\n"

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

-- The comments of a source with the line after each: { { comment, line }... }.
local function blocks_of(text)
  local blocks, comment = {}, {}
  for line in (text .. "\n"):gmatch("(.-)\n") do
    if line:find("^%-%-%-") or #comment > 0 and line:find("^%-%-") then
      comment[#comment + 1] = line:gsub("^%-%- ", "--- ")
    elseif #comment > 0 then
      blocks[#blocks + 1] = { table.concat(comment, "\n"), line }
      comment = {}
    end
  end
  return blocks
end

local function name_of(comment)
  return comment:match("%-%-%-@class ([%w_.]+)") or comment:match("%-%-%-@alias ([%w_.]+)")
end

-- Every class and alias of the sources: name to { comment, local variable that holds its functions }.
local function types_of(root)
  local types = {}
  local function add(path)
    for _, block in ipairs(blocks_of(read(root .. path))) do
      local name = name_of(block[1])
      if name then types[name] = { block[1], block[2]:match("^local ([%w_]+) = ") } end
    end
  end
  for _, path in ipairs(TYPES) do add(path) end
  for _, file in ipairs(FILES) do
    for _, source in ipairs(file.sources) do add(source[1]) end
  end
  return types
end

-- The public functions of a class, as declarations without a body.
local function functions_of(text, variable)
  local found = {}
  for _, block in ipairs(blocks_of(text)) do
    local declaration, name = block[2]:match("^(function " .. variable .. "[.:]([%w_]+)%b())")
    if name and not name:find("^_") and not PRIVATE[variable .. "." .. name] then
      found[#found + 1] = block[1] .. "\n" .. declaration .. " end"
    end
  end
  return found
end

-- A file being written: `out` in order, `types` those that some file has already.
local Writer = {}

-- Add a type, then those that it mentions.
function Writer:add_type(name)
  local found = self.types[name]
  if found and not self.written[name] then
    self.written[name] = true
    self.out[#self.out + 1] = found[1]
    self:add_mentioned(found[1])
  end
end

function Writer:add_mentioned(text)
  for line in text:gmatch("%-%-%-@[^\n]+") do
    for name in line:gmatch("lambda%.[%w_]+") do
      self:add_type(name)
    end
  end
end

function Writer:add_class(source, name)
  local comment, variable = self.types[name][1], self.types[name][2]
  self.out[#self.out + 1] = comment .. "\nlocal " .. variable .. " = {}"
  local found = functions_of(source, variable)
  for _, text in ipairs(found) do
    self.out[#self.out + 1] = text
  end
  self:add_mentioned(comment .. "\n" .. table.concat(found, "\n"))
end

function Writer:add_file(root, file)
  for _, source in ipairs(file.sources) do
    for _, name in ipairs(source[2]) do
      self:add_class(read(root .. source[1]), name)
    end
  end
  for _, name in ipairs(file.types or {}) do
    self:add_type(name)
  end
  self:add_mentioned(file.mentions and read(root .. file.mentions) or "")
  return HEAD .. table.concat(self.out, "\n\n") .. "\n\nreturn " .. file.returns .. "\n"
end

-- Classes with functions have their place.
local function placed()
  local written = {}
  for _, file in ipairs(FILES) do
    for _, source in ipairs(file.sources) do
      for _, name in ipairs(source[2]) do written[name] = true end
    end
  end
  return written
end

--- The definitions.
---@param root string directory of the sources, ending in "/"
---@return table<string, string> text by path
function definitions.make(root)
  local types, written, texts = types_of(root), placed(), {}
  for _, file in ipairs(FILES) do
    local writer = setmetatable({ types = types, written = written, out = {} }, { __index = Writer })
    texts[file.path] = writer:add_file(root, file)
  end
  return texts
end

if arg and arg[0] and arg[0]:find("definitions%.lua$") then
  for path, text in pairs(definitions.make(arg[1])) do
    local file = assert(io.open(arg[1] .. path, "wb"))
    file:write(text)
    file:close()
  end
end

return definitions
