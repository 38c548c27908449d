--- Real files in a directory of their own, for what fresh.world cannot fake.
local temporary = {}

local Directory = {}
local directory_mt = { __index = Directory }

local function output_of(command)
  local pipe = assert(io.popen(command, "r"))
  local output = pipe:read("*a")
  pipe:close()
  return (output:gsub("\n$", ""))
end

--- Make a directory.
---@return table directory { path }
function temporary.directory()
  return setmetatable({ path = output_of("mktemp -d") }, directory_mt)
end

--- Write a file, and the directories above it.
---@param name string below the directory
---@param content string
---@return string path
function Directory:write(name, content)
  local path = self.path .. "/" .. name
  os.execute(("mkdir -p '%s'"):format(path:match("^(.*)/")))
  local file = assert(io.open(path, "wb"))
  file:write(content)
  file:close()
  return path
end

function Directory:read(name)
  local file = assert(io.open(self.path .. "/" .. name, "rb"))
  local content = file:read("*a")
  file:close()
  return content
end

--- The mode of a file in octal: "600".
function Directory:mode(name)
  return output_of(("stat -c %%a '%s/%s'"):format(self.path, name))
end

--- The names of what is in a directory below this one, sorted.
function Directory:list(name)
  return output_of(("ls -A '%s/%s'"):format(self.path, name))
end

function Directory:remove()
  os.execute(("rm -r '%s'"):format(self.path))
end

return temporary
