--- The grammar of the shared config and credentials files: text in, tables out.
--- Source: AWS SDKs and Tools Reference Guide, "Shared config and credentials files".
local text = require "lambda.text"

local profile = {}

---@alias lambda.Section table<string, string|table<string, string>> by key in lower case

---@class lambda.Profiles
---@field profiles table<string, lambda.Section>
---@field sso_sessions table<string, lambda.Section>
---@field services table<string, lambda.Section>

local NAME = "^[A-Za-z0-9_/.%%@:+-]+$"
local KINDS = { profile = "profiles", ["sso-session"] = "sso_sessions", services = "services" }

-- Linear, unlike a pattern with a lazy middle: a file may be one line of blanks.
local function trim(s)
  local first, last = s:find("[^ \t]"), #s
  if not first then
    return ""
  end
  while s:find("^[ \t]", last) do
    last = last - 1
  end
  return s:sub(first, last)
end

-- "key = value # comment": nil and a message when it is no such line.
local function split(line, noun)
  local comment = line:find("[ \t][#;]")
  local body = comment and line:sub(1, comment - 1) or line
  local equals = body:find("=", 1, true)
  if not equals then
    return nil, "expected key = value, found no '=' in a " .. noun
  end
  local key = text.lower(trim(body:sub(1, equals - 1)))
  if key == "" then
    return nil, "a " .. noun .. " has no name before its '='"
  end
  return key, trim(body:sub(equals + 1))
end

-- The section's table by name, made when it is new. Sections that are not known are read too, into
-- a table that nobody keeps: a syntax error in them still counts.
local function open_section(groups, kind, name)
  local group = groups[kind]
  if not group or not name:find(NAME) then
    return {}
  end
  group[name] = group[name] or {}
  return group[name]
end

-- [default] and [profile default] are apart until the end, when the second wins.
local function config_section(groups, title)
  if title == "default" then
    return open_section(groups, "plain", title)
  end
  local kind, name = title:match("^([^ \t]+)[ \t]+(.+)$")
  return open_section(groups, KINDS[kind or ""], name or "")
end

local function credentials_section(groups, title)
  return open_section(groups, "profiles", title)
end

local Reader = {}
local reader_mt = { __index = Reader }

-- Put the lines of a value together: at its end, as one by one takes quadratic time.
function Reader:join()
  if self.lines then
    self.target[self.key], self.lines = table.concat(self.lines, "\n"), nil
  end
end

function Reader:section(line)
  self:join()
  local header = trim(line:match("^[^#;]*"))
  if header:sub(-1) ~= "]" then
    return "a section header must end with ']'"
  end
  self.current, self.key = self.open(self.groups, trim(header:sub(2, -2))), nil
end

function Reader:nested(line)
  if line:find("^[#;]") then
    return nil
  end
  local key, value = split(line, "nested property")
  if not key then
    return value
  end
  local block = self.target[self.key]
  if block == "" then
    block = {}
    self.target[self.key] = block
  end
  block[key] = value
end

function Reader:continuation(line)
  if not self.current then
    return "expected a section header, found a continuation line"
  elseif not self.key then
    return "expected a property, found a continuation line"
  end
  local value = self.target[self.key]
  if value == "" or type(value) == "table" then
    return self:nested(trim(line))
  end
  self.lines = self.lines or { value }
  self.lines[#self.lines + 1] = trim(line)
end

function Reader:property(line)
  self:join()
  if not self.current then
    return "expected a section header, found a property"
  end
  local key, value = split(line, "property")
  if not key then
    return value
  end
  self.key = key
  self.target = key:find(NAME) and self.current or {}
  self.target[key] = value
end

-- What a line is, by its first byte.
local BY_FIRST = {
  ["["] = Reader.section,
  [" "] = Reader.continuation,
  ["\t"] = Reader.continuation,
}

function Reader:line(line)
  if line:find("^[#;]") or not line:find("[^ \t]") then
    return nil
  end
  return (BY_FIRST[line:sub(1, 1)] or Reader.property)(self, line)
end

--- Read one file's text.
---@param s string
---@param kind "config"|"credentials" they name their sections differently
---@return lambda.Profiles? profiles
---@return string? message with the line's number, never its text: it may hold a key
function profile.parse(s, kind)
  local groups = { profiles = {}, sso_sessions = {}, services = {}, plain = {} }
  local open = kind == "config" and config_section or credentials_section
  local reader = setmetatable({ groups = groups, open = open }, reader_mt)
  local number = 0
  for line in (s:gsub("^\239\187\191", "") .. "\n"):gmatch("([^\n]*)\n") do
    number = number + 1
    local problem = reader:line((line:gsub("\r$", "")))
    if problem then
      return nil, ("line %d: %s"):format(number, problem)
    end
  end
  reader:join()
  groups.profiles.default = groups.profiles.default or groups.plain.default
  groups.plain = nil
  return groups
end

local function merge_sections(under, over)
  local merged = {}
  for _, sections in ipairs { under, over } do
    for name, section in pairs(sections) do
      merged[name] = merged[name] or {}
      for key, value in pairs(section) do
        merged[name][key] = value
      end
    end
  end
  return merged
end

--- Lay the credentials file over the config file: where both set a key, it wins.
---@param config lambda.Profiles not modified
---@param credentials lambda.Profiles not modified
---@return lambda.Profiles
function profile.merge(config, credentials)
  return {
    profiles = merge_sections(config.profiles, credentials.profiles),
    sso_sessions = config.sso_sessions,
    services = config.services,
  }
end

return profile
