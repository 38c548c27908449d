--- Where a client's keys come from: the providers that users compose, and what a client asks.
local cache = require "lambda.credentials.cache"
local chain = require "lambda.credentials.chain"
local errors = require "lambda.errors"
local failure = require "lambda.credentials.failure"
local identity = require "lambda.credentials.identity"
local options = require "lambda.options"
local static = require "lambda.credentials.static"
local words = require "lambda.credentials.words"

---@class lambda.credentials
local credentials = {}

---@class lambda.ProviderContext
---@field settings lambda.Settings of the client that asks
---@field runtime lambda.Runtime
---@field now number epoch seconds
---@field refused? lambda.Credentials what the service has just refused: not to be given again
---@field ends? number by deadline.clock: when the call that needs them must be over

local YOURS = "the credentials function"

local CHAIN, DEFAULT = "chain", "default chain"

-- Of the providers that are made here.
local names = setmetatable({}, { __mode = "k" })
local caches = setmetatable({}, { __mode = "k" })

local function fail(message, cause)
  return nil, errors.new("CredentialsError", {
    message = YOURS .. " " .. message, cause = cause, retryable = cause and cause.retryable,
  })
end

-- What providers of our own say of their keys, which a function that wraps one hands on.
local MARKS = { reread = true, stable = true }

-- A table in two parts: what is given, and the marks.
local function parted(found)
  local given, marks = {}, {}
  for key, value in next, found do
    (MARKS[key] and marks or given)[key] = value
  end
  return given, marks
end

-- What the user's function returned, checked.
local function checked(found)
  if type(found) ~= "table" then
    return fail("must return a table, got a " .. type(found))
  end
  local given, marks = found, {}
  if getmetatable(found) == nil then
    given, marks = parted(found)
  end
  local copied, problems = static.check(given)
  if not copied then
    return fail("returned a table that is refused: " .. problems)
  end
  for key, value in pairs(marks) do
    copied[key] = value
  end
  return copied
end

-- The name of a function of this module that was given instead of what it returns.
local function constructor_name(provide)
  for name, fn in pairs(credentials) do
    if fn == provide then
      return name
    end
  end
end

-- The user's function: whatever it does comes back as credentials or as a CredentialsError. In a
-- chain a reason alone hands on to the next one.
local function guard(provide, in_chain)
  local itself = constructor_name(provide)
  return function(context)
    if itself then
      return fail(("is lambda.credentials.%s itself: call it, and give what it returns")
        :format(itself))
    end
    local ok, found, why = pcall(provide, context)
    if not ok then
      return fail("raised: " .. words(found))
    elseif found ~= nil and found ~= false then
      return checked(found)
    elseif in_chain and (why == nil or type(why) == "string") then
      return nil, words(why or "returned nothing")
    elseif why == nil then
      return fail("returned nothing")
    end
    return fail("failed: " .. words(why), errors.is(why, "Error") and why or nil)
  end
end

-- Why a provider of our own that stands alone gave none: that it is not configured is a failure.
local function explained(name, why)
  if type(why) ~= "string" then
    return nil, why
  elseif name == CHAIN or name == DEFAULT then
    return chain.failure(why, name == DEFAULT)
  end
  return failure(name, why)
end

-- A provider out of what may stand for one; it gives reasons only in a chain.
local function provider_of(given, in_chain)
  local name = names[given]
  if type(given) == "table" then
    return static.provider(given)
  elseif not name then
    return guard(given, in_chain)
  elseif in_chain then
    return given
  end
  return function(context)
    local found, why = given(context)
    if found then
      return found
    end
    return explained(name, why)
  end
end

-- What a function of a source does, when one can say that: it is one of those made here.
local function function_identity(provide, settings)
  return caches[provide] and caches[provide]:identity(settings) or settings.shared_key
end

-- Give a provider its name and a cache, which all clients share that it is given to. `chosen` is
-- what it was made of, if anything.
local function own(name, provide, chosen)
  local kept = cache.new(provide, false, function(settings)
    return identity.of(settings, name, chosen or {}, function_identity)
  end)
  local function provider(context)
    return kept:get(context)
  end
  names[provider], caches[provider] = name, kept
  return provider
end

-- The context with other settings, for a provider that was told its own.
local function with(context, changes)
  local settings = {}
  for name, value in pairs(context.settings) do
    if type(value) ~= "table" then -- nothing that was read or found
      settings[name] = value
    end
  end
  for name, value in pairs(changes) do
    settings[name] = value
  end
  return { settings = settings, runtime = context.runtime, now = context.now,
    refused = context.refused, ends = context.ends }
end

-- Raises at the caller of the public function: what is wrong here must not end up as nil, which
-- lambda.new takes for the default chain.
local function must(given, rules, name)
  if given == credentials then
    error(("lambda.credentials.%s is called with a dot, not with a colon"):format(name), 3)
  elseif type(given) ~= "table" then
    error(("lambda.credentials.%s needs a table such as { %s = ... }, got %s"):format(name,
      rules[1][1], type(given)), 3)
  end
  local values, problems = options.check(given, rules, "option")
  if not values then
    error(("lambda.credentials.%s: %s"):format(name, problems), 3)
  end
  return values
end

-- What STS says of a role, before it is asked.
local function must_be_role(chosen, name)
  local _, err = require("lambda.credentials.sts").check(chosen, "lambda.credentials." .. name)
  if err then
    error(err.message, 3)
  end
end

local function list(value)
  if type(value) ~= "table" or #value == 0 then
    return nil, "must be a list, not empty"
  end
  return value
end

-- A JSON policy may have line breaks.
local function policy(value)
  if type(value) ~= "string" or value == "" then
    return nil, "must be a JSON text, got a " .. type(value)
  end
  return value
end

-- Texts that may hold a secret are not quoted.
local function confidential(value)
  local _, problem = options.string(value)
  if problem then
    return nil, "must be a string with no control bytes, not empty"
  end
  return value
end

local function map(value)
  if type(value) ~= "table" then
    return nil, "must be a table, got a " .. type(value)
  end
  return value
end

local ROLE = {
  { "role_arn", options.string, required = true, also = { "arn", "role" } },
  { "role_session_name", options.string, also = { "session_name" } },
  { "duration_seconds", options.count, also = { "duration" } },
  { "region", options.region },
}
local ASSUME_ROLE = {
  { "source", static.option, also = { "credentials", "source_credentials" } },
  { "external_id", confidential },
  { "mfa_serial", options.string, also = { "serial_number" } },
  { "mfa_code", options.callable, also = { "token_code", "mfa_token" } },
  { "policy", policy },
  { "policy_arns", list },
  { "tags", map },
  { "transitive_tag_keys", list },
  { "source_identity", options.string },
}
local WEB_IDENTITY = { { "token_file", options.string, required = true, also = {
  "web_identity_token_file" } } }
local PROFILE = { { "profile", options.string, required = true, also = { "name" } } }
local PROCESS = { { "command", confidential, required = true } }
for i, rule in ipairs(ROLE) do
  table.insert(ASSUME_ROLE, i, rule)
  table.insert(WEB_IDENTITY, i, rule)
end

--- The default chain: environment, profile, web identity, container, instance metadata.
---@return lambda.Provider
function credentials.default()
  return own(DEFAULT, chain.default)
end

--- Several sources in order: the first that has credentials is taken, one that fails ends the
--- search. Raises for a list that is empty or holds anything else.
---@param sources (lambda.Credentials|lambda.Provider)[] a function of yours returns nil and a text
--- to hand on to the next one
---@return lambda.Provider
function credentials.chain(sources)
  local links = {}
  for i, source in ipairs(type(sources) == "table" and sources or {}) do
    local given, problem = static.option(source)
    if problem then
      error(("lambda.credentials.chain: source %d %s"):format(i, problem), 2)
    end
    links[i] = { names[given] or type(given) == "table" and "keys" or "function " .. i,
      provider_of(given, true) }
  end
  if #links == 0 then
    error("lambda.credentials.chain needs a list of sources, not empty", 2)
  end
  return own(CHAIN, function(context)
    return chain.ask(links, context)
  end, sources)
end

--- A role of STS (AssumeRole), with the rights of `source`. Raises for wrong options.
---@param given { role_arn: string, source?: lambda.Credentials|lambda.Provider,
--- role_session_name?: string, external_id?: string, duration_seconds?: integer,
--- mfa_serial?: string, mfa_code?: lambda.MfaCode, policy?: string, policy_arns?: string[],
--- tags?: table<string, string>, transitive_tag_keys?: string[], source_identity?: string,
--- region?: string } source: default chain; region of STS: the client's
---@return lambda.Provider
function credentials.assume_role(given)
  local chosen = must(given, ASSUME_ROLE, "assume_role")
  local source = provider_of(chosen.source or credentials.default())
  must_be_role(chosen, "assume_role")
  return own("assume_role", function(context)
    local keys, err = source(context)
    if not keys then
      return nil, err
    end
    local sts = require "lambda.credentials.sts"
    return sts.assume_role(with(context, { region = chosen.region }), keys, chosen, "assume_role")
  end, chosen)
end

--- A role of STS (AssumeRoleWithWebIdentity) with the token in a file, read anew each time.
---@param given { role_arn: string, token_file: string, role_session_name?: string,
--- duration_seconds?: integer, region?: string } region of STS: the client's
---@return lambda.Provider
function credentials.web_identity(given)
  local chosen = must(given, WEB_IDENTITY, "web_identity")
  must_be_role(chosen, "web_identity")
  return own("web_identity", function(context)
    local web_identity = require "lambda.credentials.web_identity"
    return web_identity.assume(with(context, { region = chosen.region }), chosen, "web_identity")
  end, chosen)
end

--- A profile of the shared files, whatever it uses: keys, a role, SSO, a process, a login.
---@param given { profile: string }
---@return lambda.Provider
function credentials.profile(given)
  local chosen = must(given, PROFILE, "profile")
  return own("profile", function(context)
    return require "lambda.credentials.profile"(with(context, chosen))
  end, chosen)
end

--- What a program prints, as a profile's credential_process does.
---@param given { command: string } split into words as a shell would, run without one
---@return lambda.Provider
function credentials.process(given)
  local chosen = must(given, PROCESS, "process")
  return own("process", function(context)
    return require "lambda.credentials.process"(context, chosen.command, "process")
  end, chosen)
end

-- A link of the default chain, alone.
local function link(name)
  return own(name, function(context)
    return require("lambda.credentials." .. name)(context)
  end)
end

--- The keys in the environment: AWS_ACCESS_KEY_ID and what belongs to it.
---@return lambda.Provider
function credentials.environment()
  return link("environment")
end

--- What the agent of ECS or EKS Pod Identity gives out.
---@return lambda.Provider
function credentials.container()
  return link("container")
end

--- The role of an EC2 instance, from its metadata service, version 2.
---@return lambda.Provider
function credentials.instance_metadata()
  return link("instance_metadata")
end

---@class lambda.ClientCredentials what one client asks
local Source = {}
local source_mt = { __name = "lambda.credentials", __index = Source }

-- Caches of the default chain, by the settings that decide what it finds. They outlive the clients:
-- who makes one for each call does not ask anew each time.
local shared, count = {}, 0
local SHARED_MAX = 64

local function default_identity(settings)
  return identity.of(settings, DEFAULT, {}, function_identity)
end

-- Clients whose settings lead to the same place share what was found there, unless one brings a
-- network or a clock of its own.
local function default_cache(settings)
  if settings.runtime then
    return cache.new(chain.default, false, default_identity)
  end
  local place = identity.of_settings(settings)
  if not shared[place] then
    if count >= SHARED_MAX then
      shared, count = {}, 0
    end
    shared[place], count = cache.new(chain.default, false, default_identity), count + 1
  end
  return shared[place]
end

-- The cache of a client's credentials, and the name that says what a reason is worth.
local function cache_of(settings)
  local given = settings.credentials
  if given == nil then
    return default_cache(settings), DEFAULT
  elseif caches[given] then
    return caches[given], names[given]
  end
  -- Keys without expiration are kept, but a function is asked again: it may know better.
  return cache.new(provider_of(given), type(given) == "function", function(of)
    return identity.of_value(given, of, function_identity)
  end)
end

--- The credentials of a client. Asks nobody yet.
---@param settings lambda.Settings from config.check
---@param runtime lambda.Runtime
---@return lambda.ClientCredentials
function credentials.new(settings, runtime)
  local kept, name = cache_of(settings)
  return setmetatable({
    _cache = kept, _name = name, _settings = settings, _runtime = runtime,
  }, source_mt)
end

--- The credentials to sign with now.
---@param now number epoch seconds
---@param ends? number by deadline.clock: when the call must be over
---@return lambda.Credentials? credentials not to be modified
---@return lambda.CredentialsError|lambda.ConfigurationError? err the latter for a broken profile
function Source:get(now, ends)
  local held = self._cache:fresh(now, self._settings, self._runtime)
  local refused = self._refused
  if held and not (refused and cache.same(held, refused)) then
    return held
  end
  local found, why = self._cache:get {
    settings = self._settings, runtime = self._runtime, now = now, ends = ends, refused = refused,
  }
  if found then
    return found
  end
  return explained(self._name, why)
end

--- Whether these keys can be shared by the name that their option has.
---@return true? done
---@return lambda.ConfigurationError? err
function Source:check_sharing()
  local settings = self._settings
  if not settings.shared_dict then
    return true
  end
  local dict, problem = require("lambda.credentials.shared").dict(settings.shared_dict)
  if dict and not self._cache:identity(settings) then
    problem = "the option shared_dict needs the option shared_key beside it when credentials are a "
      .. "function of your own: a name for the keys that it returns"
  end
  if problem then
    return nil, errors.new("ConfigurationError", { message = problem })
  end
  return true
end

--- Take note of keys that the service refused: others are asked for, soon.
---@param keys lambda.Credentials
function Source:refuse(keys)
  self._refused = keys
end

--- What the service refused last.
---@return lambda.Credentials?
function Source:refused()
  return self._refused
end

return credentials
