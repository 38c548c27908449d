--- The shared config and credentials files: where they are, and what they hold together.
--- Source: AWS SDKs and Tools Reference Guide, "Location of the shared files".
local environment = require "lambda.environment"
local profile = require "lambda.profile"

local shared_files = {}

local FILES = { -- kind, variable, default
  { "config", "AWS_CONFIG_FILE", "~/.aws/config" },
  { "credentials", "AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials" },
}
local SIZE_MAX = 1024 * 1024
local ABSENT = { [2] = true, [20] = true } -- ENOENT, ENOTDIR

local function home()
  local drive, path = environment.get("HOMEDRIVE"), environment.get("HOMEPATH")
  return environment.get("HOME") or environment.get("USERPROFILE")
    or drive and path and drive .. path
end

-- "~" stands for the home only as the whole first part of the path.
local function expand(path)
  local rest = path:match("^~(.*)$")
  local place = rest and (rest == "" or rest:find("^[/\\]")) and home()
  return place and place .. rest or path
end

-- "" when there is no such file; nil and a reason when it cannot be read.
local function read(path)
  local file, problem, number = io.open(path, "rb")
  if not file then
    return ABSENT[number] and "" or nil, problem
  end
  local content, why = file:read(SIZE_MAX + 1)
  file:close()
  if content and #content > SIZE_MAX then
    return nil, path .. ": larger than 1 MiB"
  elseif why then
    return nil, path .. ": " .. why
  end
  return content or ""
end

local function load_one(kind, path)
  local content, problem = read(path)
  if not content then
    return nil, ("cannot read the %s file: %s"):format(kind, problem)
  end
  local parsed, message = profile.parse(content, kind)
  if not parsed then
    return nil, ("cannot parse the %s file %s: %s"):format(kind, path, message)
  end
  return parsed
end

--- Where the two files are.
---@return { config: string, credentials: string }
function shared_files.paths()
  local paths = {}
  for _, file in ipairs(FILES) do
    paths[file[1]] = expand(environment.get(file[2]) or file[3])
  end
  return paths
end

--- Read and merge them. A file that is not there is empty.
---@param paths { config: string, credentials: string }
---@return lambda.Profiles? profiles
---@return string? message names the file, and the line of a syntax error
function shared_files.load(paths)
  local parsed = {}
  for _, file in ipairs(FILES) do
    local kind, problem = file[1]
    parsed[kind], problem = load_one(kind, paths[kind])
    if problem then
      return nil, problem
    end
  end
  return profile.merge(parsed.config, parsed.credentials)
end

return shared_files
