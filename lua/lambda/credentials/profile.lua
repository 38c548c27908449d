--- Credentials from the selected profile of the shared files: its keys, its roles one upon the
--- other, and every other source that a profile can name.
--- Source: AWS SDKs and Tools Reference Guide, "Assume role credential provider", in the reading of
--- the Rust SDK.
local config = require "lambda.config"
local failure = require "lambda.credentials.failure"
local options = require "lambda.options"
local static = require "lambda.credentials.static"
local text = require "lambda.text"

---@class lambda.ProfileStep a profile on the way to the base
---@field name string
---@field place string
---@field section lambda.Section as it stands in the files
---@field [string] string its own keys of TEXTS that are not blank

local ROLES_MAX = 32

-- What is read here: a string each.
local TEXTS = {
  "role_arn", "source_profile", "credential_source", "web_identity_token_file",
  "role_session_name", "external_id", "duration_seconds", "mfa_serial", "sso_account_id",
  "sso_role_name", "login_session", "credential_process", "aws_access_key_id",
  "aws_secret_access_key", "aws_session_token", "aws_account_id",
}

local KEYS = {
  access_key_id = "aws_access_key_id",
  secret_access_key = "aws_secret_access_key",
  session_token = "aws_session_token",
  account_id = "aws_account_id",
}

local SOURCES = { -- of credential_source: the module
  Environment = "lambda.credentials.environment",
  Ec2InstanceMetadata = "lambda.credentials.instance_metadata",
  EcsContainer = "lambda.credentials.container",
}

local function step_of(profile, name, section)
  local step = { name = name, section = section, place = ('profile "%s" of %s and %s'):format(name,
    profile.files.config, profile.files.credentials) }
  for _, key in ipairs(TEXTS) do
    local value = section[key]
    if type(value) == "table" then
      return failure(step.place, key .. ": must be a string, got a table")
    end
    step[key] = value ~= "" and value or nil
  end
  return step
end

local function has_keys(step)
  return step.aws_access_key_id or step.aws_secret_access_key
end

local function static_keys(step)
  local given = {}
  for key, name in pairs(KEYS) do
    given[key] = step[name]
  end
  if not given.secret_access_key then
    return failure(step.place, "aws_access_key_id is set, but aws_secret_access_key is not")
  elseif not given.access_key_id then
    return failure(step.place, "aws_secret_access_key is set, but aws_access_key_id is not")
  end
  local credentials, problems = static.check(given)
  if not credentials then
    return failure(step.place, (problems:gsub("[%l_]+", KEYS)))
  end
  credentials.reread = true
  return credentials
end

-- What is wrong with a profile that is a role; nil when nothing is.
local function flaw(step, settings)
  if step.source_profile and step.credential_source then
    return "role_arn needs source_profile or credential_source, and both are set"
  elseif not step.source_profile and not step.credential_source then
    return "role_arn needs source_profile or credential_source, and neither is set"
  end
  return require("lambda.credentials.sts").lacks_code(step, settings)
end

local function circle(path, name)
  local names = {}
  for i, step in ipairs(path) do
    names[i] = step.name
  end
  return ("source_profile leads round in a circle: %s -> %s"):format(table.concat(names, " -> "),
    name)
end

-- The profile that a role is assumed from: nil when it is the same one.
local function source_of(step, path, profile)
  local name = step.source_profile
  if not name or name == step.name then
    return nil
  end
  for _, visited in ipairs(path) do
    if visited.name == name then
      return failure(step.place, circle(path, name))
    end
  end
  local section = profile.all.profiles[name]
  if not section then
    return failure(step.place, ("source_profile %s is in neither file"):format(text.show(name)))
  elseif #path > ROLES_MAX then
    return failure(step.place, ("more than %d roles one upon the other"):format(ROLES_MAX))
  end
  return step_of(profile, name, section)
end

-- The way to the base, which is its last: profiles, and which of them are roles. After the first
-- profile keys beat all else in it.
local function resolve(profile, settings)
  local path, roles = {}, {}
  local step, err = step_of(profile, profile.name, profile.values)
  while step do
    path[#path + 1] = step
    local by_keys = #path > 1 and has_keys(step)
    if by_keys or not step.role_arn or step.web_identity_token_file then
      step.by_keys = by_keys
      return path, roles
    end
    local problem = flaw(step, settings)
    if problem then
      return failure(step.place, problem)
    end
    roles[#roles + 1] = step
    step, err = source_of(step, path, profile)
  end
  if err then
    return nil, err
  end
  return path, roles
end

-- The region for STS and others: the client's, else that of the first profile that has one.
local function region_of(context, path)
  local region, err = config.value(context.settings, "region")
  if region or err then
    return region, err
  end
  for _, step in ipairs(path) do
    local value = step.section.region
    if value and value ~= "" then
      local _, problem = options.region(value)
      if problem then
        return failure(step.place, "region: " .. problem)
      end
      return value
    end
  end
end

local function from_keys(_, base)
  return static_keys(base)
end

local function unknown_source(value)
  for name in pairs(SOURCES) do
    if name:lower() == value:lower() then
      return ('credential_source %s is unknown (did you mean "%s"?)'):format(text.show(value), name)
    end
  end
  return ("credential_source %s is none of Environment, Ec2InstanceMetadata, EcsContainer")
    :format(text.show(value))
end

local function from_source(context, base)
  local name = base.credential_source
  if base.role_arn and base.web_identity_token_file then
    return failure(base.place, "credential_source and web_identity_token_file are both set")
  elseif not SOURCES[name] then
    return failure(base.place, unknown_source(name))
  end
  local found, why = require(SOURCES[name])(context)
  if found then
    return found
  end
  local err = type(why) ~= "string" and why or nil
  return failure(base.place, ("credential_source %s has no credentials: %s"):format(name,
    err and err.message or why), err)
end

local function from_token(context, base, path)
  if not base.role_arn then
    return failure(base.place, "web_identity_token_file is set, but role_arn is not")
  end
  local region, err = region_of(context, path)
  if err then
    return nil, err
  end
  return require("lambda.credentials.web_identity").assume(context, {
    role_arn = base.role_arn, token_file = base.web_identity_token_file,
    role_session_name = base.role_session_name, duration_seconds = base.duration_seconds,
    region = region,
  }, base.place)
end

local function from_sso(context, base, _, profile)
  return require "lambda.credentials.sso"(context, base.section, profile.all, base.place)
end

local function from_login(context, base, path)
  local region, err = region_of(context, path)
  if err then
    return nil, err
  end
  return require "lambda.credentials.login"(context, base.login_session, region, base.place)
end

local function from_process(context, base)
  local found, err = require "lambda.credentials.process"(context, base.credential_process,
    base.place)
  if found then
    found.account_id = found.account_id or base.aws_account_id
  end
  return found, err
end

local BASES = { -- the first key that is set decides
  { "by_keys", from_keys },
  { "credential_source", from_source },
  { "web_identity_token_file", from_token },
  { "sso_account_id", from_sso },
  { "sso_role_name", from_sso },
  { "login_session", from_login },
  { "credential_process", from_process },
  { "aws_access_key_id", from_keys },
  { "aws_secret_access_key", from_keys },
}

-- The base has nothing that could give credentials: a failure, unless it is all there is.
local function nothing(profile, path, roles)
  local base, role = path[#path], roles[#roles]
  if not role then
    return nil, "no keys in " .. base.place .. config.remark(profile.unreadable)
  elseif role == base then
    return failure(base.place, "source_profile names the profile itself, which has no credentials "
      .. "besides its role")
  end
  return failure(base.place, ('it has no credentials, and profile "%s" has it as source_profile')
    :format(role.name))
end

local function ask(context, profile, path, roles)
  local base = path[#path]
  for _, kind in ipairs(BASES) do
    if base[kind[1]] then
      local found, why = kind[2](context, base, path, profile)
      if type(why) == "string" then
        return failure(base.place, why)
      end
      return found, why
    end
  end
  return nothing(profile, path, roles)
end

-- Check every role before anybody is asked for anything.
local function check(context, path, roles)
  local region, err = region_of(context, path)
  if err then
    return nil, err
  end
  local sts = require "lambda.credentials.sts"
  local checked = {}
  for i, step in ipairs(roles) do
    step.region = region
    checked[i], err = sts.check(step, step.place)
    if err then
      return nil, err
    end
  end
  return checked
end

-- From the base outwards: each role is assumed with the keys of the one before.
local function assume(context, profile, path, roles)
  local checked, err = check(context, path, roles)
  if not checked then
    return nil, err
  end
  local keys
  keys, err = ask(context, profile, path, roles)
  for i = #roles, 1, -1 do
    if not keys then
      return nil, err
    end
    keys, err = require("lambda.credentials.sts").assume_role(context, keys, checked[i],
      roles[i].place)
  end
  return keys, err
end

--- The provider. An unreadable or missing profile is its failure, not a reason to go on.
---@type lambda.Provider
local function provide(context)
  local profile, err = config.profile(context.settings)
  if not profile then
    return nil, err
  end
  local path, roles = resolve(profile, context.settings)
  if not path then
    return nil, roles
  elseif #roles > 0 then
    return assume(context, profile, path, roles)
  end
  return ask(context, profile, path, roles)
end

return provide
