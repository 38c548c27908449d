--- The shared config and credentials files: where they are, and what they hold together.
--- Source: AWS SDKs and Tools Reference Guide, "Location of the shared files".
local environment = require "lambda.environment"
local profile = require "lambda.profile"
local text = require "lambda.text"

---@field ABSENT table<integer, true> the errno of a file that is not there: ENOENT, ENOTDIR
local shared_files = { ABSENT = { [2] = true, [20] = true } }

local FILES = { -- kind, option, variable, default
  { "config", "config_file", "AWS_CONFIG_FILE", "~/.aws/config" },
  { "credentials", "shared_credentials_file", "AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials" },
}
local SIZE_MAX = 1024 * 1024
local DENIED = 13 -- EACCES

local function home()
  local drive, path = environment.get("HOMEDRIVE"), environment.get("HOMEPATH")
  return environment.get("HOME") or environment.get("USERPROFILE")
    or drive and path and drive .. path
end

--- A path whose first part, and all of it, is "~" starts at the home of the user.
---@param path string
---@return string
function shared_files.expand(path)
  local rest = path:match("^~(.*)$")
  local place = rest and (rest == "" or rest:find("^[/\\]")) and home()
  return place and place .. rest or path
end

--- A file as a whole, up to 1 MiB.
---@param path string
---@return string? content
---@return string? problem names the file
---@return integer? number errno, when it cannot be opened
function shared_files.read(path)
  local file, problem, number = io.open(path, "rb")
  if not file then
    return nil, problem, number
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

-- Nobody meant a file at the default place of a user that this process is not: nginx starts its
-- workers with the home of root.
local function passed_over(place, number, asked)
  return number == DENIED and not place.named and not asked
end

-- One file's profiles; nil and a message when it is refused; none and a note when passed over.
local function load_one(kind, place, asked)
  local content, problem, number = shared_files.read(place.path)
  local note
  if shared_files.ABSENT[number] then
    content = ""
  elseif not content then
    note = ("cannot read the %s file: %s"):format(kind, problem)
    if not passed_over(place, number, asked) then
      return nil, note
    end
  elseif not text.is_utf8(content) then
    note = ("cannot read the %s file: %s: not UTF-8"):format(kind, place.path)
  end
  local parsed, message = profile.parse(note and "" or content, kind)
  if not parsed then
    return nil, ("cannot parse the %s file %s: %s"):format(kind, place.path, message)
  end
  return parsed, nil, note
end

-- Where a file is, and whether somebody said so.
local function place_of(file, settings)
  local path = settings[file[2]] or environment.get(file[3])
  return { path = shared_files.expand(path or file[4]), named = path ~= nil }
end

---@class lambda.SharedFiles
---@field all lambda.Profiles both files merged
---@field credentials table<string, lambda.Section> the profiles of the credentials file alone
---@field files { config: string, credentials: string } paths
---@field unreadable string[] messages about files that were passed over

--- Read and merge them. A file that is not there is empty.
---@param settings lambda.Settings
---@param asked boolean whether a profile was asked for: then a file that is denied is a failure
---@return lambda.SharedFiles?
---@return string? message names the file, and the line of a syntax error
function shared_files.load(settings, asked)
  local parsed, files, unreadable = {}, {}, {}
  for _, file in ipairs(FILES) do
    local kind, place = file[1], place_of(file, settings)
    local found, problem, note = load_one(kind, place, asked)
    if not found then
      return nil, problem
    end
    parsed[kind], files[kind], unreadable[#unreadable + 1] = found, place.path, note
  end
  return {
    all = profile.merge(parsed.config, parsed.credentials),
    credentials = parsed.credentials.profiles, files = files, unreadable = unreadable,
  }
end

return shared_files
