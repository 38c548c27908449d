local fake = require "support.fake"
local fresh = require "support.fresh"

local extend = fake.with

local SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
local TOKEN = "IQoJb3JpZ2luX2VjEXAMPLETOKEN=="
local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = SECRET }
local SESSION = { access_key_id = "AKIDEXAMPLE", secret_access_key = SECRET, session_token = TOKEN }
local ENV = { AWS_ACCESS_KEY_ID = "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY = SECRET }
local CONFIG, CREDENTIALS = "/h/.aws/config", "/h/.aws/credentials"
local PLACE = " of /h/.aws/config and /h/.aws/credentials"
local STATIC = "aws_access_key_id = AKIDFILE\naws_secret_access_key = " .. SECRET .. "\n"
local FROM_FILE = { access_key_id = "AKIDFILE", secret_access_key = SECRET, reread = true }

local runtime = { once = function(_, fn) return fn() end, now = os.time }

-- The cache of a client in a world, and the world's errors module.
local function cache_of(options, world)
  local load, journal = fresh.world(world)
  local settings = assert(load("lambda.config").check(options))
  return load("lambda.credentials").new(settings, runtime), load("lambda.errors"), journal
end

-- Credentials, or nil, the class and the message; no message may hold a secret.
local function get(options, world)
  local cache = cache_of(options, world)
  local found, err = cache:get(0)
  if found then
    return found
  end
  assert.is_nil((err.message .. tostring(err)):find(SECRET:sub(1, 12), 1, true))
  assert.is_nil((err.message .. tostring(err)):find(TOKEN:sub(1, 12), 1, true))
  return nil, err.code, err.message
end

describe("the option credentials", function()
  it("takes a table and beats all else", function()
    assert.same(SESSION, get({ credentials = SESSION, profile = "none" }, { env = ENV }))
  end)

  it("copies the table", function()
    local given = extend(KEYS, {})
    local cache = cache_of { credentials = given }
    given.secret_access_key = "other"
    assert.same(KEYS, cache:get(0))
  end)

  it("takes an empty session token for none", function()
    assert.same(KEYS, get { credentials = extend(KEYS, { session_token = "" }) })
  end)

  it("refuses a table that has expired", function()
    local cache = cache_of { credentials = extend(KEYS, { expiration = "1970-01-01T00:01:00Z" }) }
    assert.equal(60, cache:get(59).expiration)
    local found, err = cache:get(60)
    assert.is_nil(found)
    assert.equal("CredentialsError: the credentials have expired: give new ones, or a function "
      .. "that returns such", tostring(err))
  end)

  local HOLDS = "holds a blank, a control byte or a byte that is not ASCII"
  for _, case in ipairs {
    { {}, "access_key_id: is missing; secret_access_key: is missing" },
    { { aws_access_key_id = "A", secret_access_key = SECRET },
      'unknown key "aws_access_key_id" (did you mean "access_key_id"?); '
        .. "access_key_id: is missing" },
    { { AccessKeyId = "A", SecretAccessKey = SECRET, SessionToken = TOKEN },
      'unknown key "AccessKeyId" (did you mean "access_key_id"?); '
      .. 'unknown key "SecretAccessKey" (did you mean "secret_access_key"?); '
      .. 'unknown key "SessionToken" (did you mean "session_token"?); '
      .. "access_key_id: is missing; secret_access_key: is missing" },
    { extend(KEYS, { token = TOKEN }), 'unknown key "token" (did you mean "session_token"?)' },
    { extend(KEYS, { session_tokn = TOKEN }),
      'unknown key "session_tokn" (did you mean "session_token"?)' },
    { extend(KEYS, { [SECRET] = 1 }), "unknown key, of 40 bytes" },
    { { "AKIDEXAMPLE", SECRET },
      "keys have names, got 1; keys have names, got 2; access_key_id: is missing; "
        .. "secret_access_key: is missing" },
    { extend(KEYS, { access_key_id = "" }), "access_key_id: is empty" },
    { extend(KEYS, { access_key_id = "A\r\nx: y" }), "access_key_id: " .. HOLDS },
    { extend(KEYS, { access_key_id = SECRET }),
      "access_key_id: holds a '/', which no access key id has: is it the secret access key?" },
    { extend(KEYS, { secret_access_key = SECRET .. "\n" }), "secret_access_key: " .. HOLDS },
    { extend(KEYS, { secret_access_key = { SECRET } }),
      "secret_access_key: must be a string, got a table" },
    { extend(KEYS, { session_token = 5 }), "session_token: must be a string, got a number" },
    { extend(KEYS, { access_key_id = ("A"):rep(257) }), "access_key_id: is longer than 256 bytes" },
    { extend(KEYS, { secret_access_key = ("A"):rep(257) }), "secret_access_key: is longer than 256 bytes" },
    { extend(KEYS, { session_token = ("A"):rep(65537) }), "session_token: is longer than 65536 bytes" },
    { extend(KEYS, { session_token = TOKEN .. "\0" }), "session_token: " .. HOLDS },
    { extend(KEYS, { expiration = "soon" }),
      "expiration: must be seconds since 1970 or a time such as 2026-01-02T03:04:05Z" },
    { setmetatable({}, { __index = KEYS }),
      "the table has a metatable: inherited keys would be dropped in silence" },
  } do
    it("says " .. case[2], function()
      local load = fresh.world()
      local settings, err = load("lambda.config").check { credentials = case[1] }
      assert.is_nil(settings)
      assert.equal("credentials: " .. case[2], err.message)
      assert.is_nil((err.message .. tostring(err)):find(SECRET:sub(1, 12), 1, true))
    end)
  end
end)

describe("the chain", function()
  local files = {
    [CONFIG] = "[default]\n" .. STATIC .. "[profile ops]\n" .. STATIC:gsub("AKIDFILE", "AKIDOPS"),
    [CREDENTIALS] = "[mixed]\n" .. STATIC .. "aws_session_token = " .. TOKEN,
  }
  local OPS = extend(FROM_FILE, { access_key_id = "AKIDOPS" })

  for _, case in ipairs { -- what, options, variables, credentials
    { "the environment", {}, ENV, KEYS },
    { "the token of the environment", {}, extend(ENV, { AWS_SESSION_TOKEN = TOKEN }), SESSION },
    { "the expiration and the account of the environment", {}, extend(ENV, {
      AWS_CREDENTIAL_EXPIRATION = "1970-01-01T01:00:00Z", AWS_ACCOUNT_ID = "123456789012" }),
      extend(KEYS, { expiration = 3600, account_id = "123456789012" }) },
    { "no blank token", {}, extend(ENV, { AWS_SESSION_TOKEN = " " }), KEYS },
    { "the environment, with AWS_PROFILE too", {}, extend(ENV, { AWS_PROFILE = "ops" }), KEYS },
    { "the option profile before the environment", { profile = "ops" }, ENV, OPS },
    { "the default profile", {}, {}, FROM_FILE },
    { "the default profile, for a blank key", {},
      { AWS_ACCESS_KEY_ID = "", AWS_SECRET_ACCESS_KEY = "x" },
      FROM_FILE },
    { "AWS_PROFILE", {}, { AWS_PROFILE = "ops" }, OPS },
    { "the credentials file", { profile = "mixed" }, {},
      extend(FROM_FILE, { session_token = TOKEN }) },
  } do
    it("takes " .. case[1], function()
      local env = extend({ HOME = "/h" }, case[3])
      assert.same(case[4], get(case[2], { env = env, files = files }))
    end)
  end

  it("says which file it may not read", function()
    local _, _, message = get({}, {
      env = { HOME = "/h", AWS_EC2_METADATA_DISABLED = "true" },
      files = { [CREDENTIALS] = { message = "Permission denied", code = 13 } },
    })
    assert.truthy(message:find('no keys in profile "default"' .. PLACE
      .. " (cannot read the credentials file: /h/.aws/credentials: Permission denied); web", 1, true))
  end)

  it("merges the halves of a pair from the two files", function()
    assert.same(FROM_FILE, get({}, { env = { HOME = "/h" }, files = {
      [CONFIG] = "[default]\naws_access_key_id = AKIDFILE\naws_secret_access_key = old",
      [CREDENTIALS] = "[default]\naws_secret_access_key = " .. SECRET,
    } }))
  end)

  it("opens no file when the environment has the keys", function()
    local cache, _, journal = cache_of({}, { env = ENV })
    cache:get(0)
    assert.same({}, journal.opened)
  end)

  it("asks once in a quarter of an hour", function()
    local cache, _, journal = cache_of({}, { env = { HOME = "/h" }, files = files })
    assert.equal(cache:get(0), cache:get(899))
    assert.same({ CONFIG, CREDENTIALS }, journal.opened)
  end)

  local REST = "; web identity: AWS_WEB_IDENTITY_TOKEN_FILE is not set; container: "
    .. "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set; "
    .. "instance metadata: switched off by AWS_EC2_METADATA_DISABLED"
  local ADVICE = REST .. ". Give lambda.new{...} credentials, or set AWS_ACCESS_KEY_ID and "
    .. "AWS_SECRET_ACCESS_KEY (inside nginx also name them in its configuration, "
    .. '"env AWS_ACCESS_KEY_ID;"), or put keys in a profile'
  local ASKED = "no credentials; asked in this order: "
  local NO_ENV = ASKED .. "environment: AWS_ACCESS_KEY_ID is not set; profile: "
  for _, case in ipairs { -- what, options, variables, config file, message
    { "what each was asked", {}, {}, nil,
      NO_ENV .. 'no keys in profile "default"' .. PLACE .. ADVICE },
    { "that the environment was not asked", { profile = "ops" }, ENV, "[profile ops]\nregion = x",
      ASKED .. 'profile: no keys in profile "ops"' .. PLACE .. ADVICE },
    { "that the secret variable is missing", {}, { AWS_ACCESS_KEY_ID = "AKID" },
      "[default]\n" .. STATIC,
      "environment: AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not" },
    { "which variable is bad", {}, extend(ENV, { AWS_SESSION_TOKEN = TOKEN .. "\n" }), nil,
      "environment: AWS_SESSION_TOKEN: holds a blank, a control byte or a byte that is not ASCII" },
    { "that the variables are out of date", {}, extend(ENV, {
      AWS_CREDENTIAL_EXPIRATION = "1970-01-01T00:00:00Z" }), nil,
      "environment: the keys have expired, AWS_CREDENTIAL_EXPIRATION says" },
    { "that their time is none", {}, extend(ENV, { AWS_CREDENTIAL_EXPIRATION = "soon" }), nil,
      "environment: AWS_CREDENTIAL_EXPIRATION: must be seconds since 1970 or a time such as "
      .. "2026-01-02T03:04:05Z" },
    { "that the profile lacks the secret", {}, {},
      "[default]\naws_access_key_id = A\naws_secret_access_key =",
      'profile "default"' .. PLACE
        .. ": aws_access_key_id is set, but aws_secret_access_key is not" },
    { "that the profile lacks the key id", {}, {}, "[default]\naws_secret_access_key = " .. SECRET,
      'profile "default"' .. PLACE
        .. ": aws_secret_access_key is set, but aws_access_key_id is not" },
    { "which key of the profile is bad", {}, {},
      "[default]\naws_access_key_id = A\naws_secret_access_key = " .. SECRET .. "\n more",
      'profile "default"' .. PLACE
      .. ": aws_secret_access_key: holds a blank, a control byte or a byte that is not ASCII" },
    { "that a block is no key", {}, {},
      "[default]\naws_access_key_id = A\naws_secret_access_key =\n a = " .. SECRET,
      'profile "default"' .. PLACE .. ": aws_secret_access_key: must be a string, got a table" },
  } do
    it("says " .. case[1], function()
      local env = extend({ HOME = "/h", AWS_EC2_METADATA_DISABLED = "true" }, case[3])
      assert.same({ nil, "CredentialsError", case[5] },
        { get(case[2], { env = env, files = { [CONFIG] = case[4] } }) })
    end)
  end

  it("stops at a broken profile", function()
    local world = { env = { HOME = "/h" }, files = { [CREDENTIALS] = "[default]\n" .. SECRET } }
    assert.same({ nil, "ConfigurationError",
      "cannot parse the credentials file /h/.aws/credentials: "
      .. "line 2: expected key = value, found no '=' in a property" }, { get({}, world) })
  end)
end)

describe("a function as credentials", function()
  -- A function that plays its answers in turn: a table of credentials, or an error to raise.
  local function source(answers)
    local played = { calls = 0 }
    return function()
      played.calls = played.calls + 1
      local answer = answers[played.calls]
      if type(answer) == "string" then
        error(answer, 0)
      end
      return answer
    end, played
  end

  it("is told the time and the runtime", function()
    local seen
    local cache = cache_of { credentials = function(context) seen = context return KEYS end }
    cache:get(1234)
    assert.equal(1234, seen.now)
    assert.equal(runtime, seen.runtime)
  end)

  it("is asked at each use when nothing expires", function()
    local fn, played = source { KEYS, SESSION }
    local cache = cache_of { credentials = fn }
    assert.same(KEYS, cache:get(0))
    assert.same(SESSION, cache:get(0))
    assert.equal(2, played.calls)
  end)

  it("is asked again from five minutes before expiry", function()
    local fn, played = source { extend(KEYS, { expiration = 1000 }),
      extend(SESSION, { expiration = "1970-01-01T01:00:00+00:00" }) }
    local cache = cache_of { credentials = fn }
    for _, case in ipairs { { 0, 1 }, { 699, 1 }, { 700, 2 }, { 3299, 2 } } do
      local found = cache:get(case[1])
      assert.equal(case[2], played.calls)
      assert.equal(case[2] == 1 and 1000 or 3600, found.expiration)
    end
  end)

  it("may fail while the old keys are valid, and is not asked all the time", function()
    local first = extend(KEYS, { expiration = 1000 })
    local fn, played = source { first, "down", "down", "down", "down" }
    local cache = cache_of { credentials = fn }
    -- time, calls
    for _, case in ipairs { { 0, 1 }, { 800, 2 }, { 829, 2 }, { 830, 3 }, { 999, 4 } } do
      assert.equal(1000, cache:get(case[1]).expiration)
      assert.equal(case[2], played.calls)
    end
    local found, err = cache:get(1000)
    assert.is_nil(found)
    assert.equal("CredentialsError: the credentials function raised: down", tostring(err))
  end)

  it("is asked again when the clock was set back", function()
    local fn, played = source { extend(KEYS, { expiration = 1000 }), "down", "down" }
    local cache = cache_of { credentials = fn }
    cache:get(0)
    cache:get(900)
    cache:get(750)
    assert.equal(3, played.calls)
  end)

  it("is not asked all the time when its keys are short-lived", function()
    local fn, played = source { extend(KEYS, { expiration = 100 }),
      extend(KEYS, { expiration = 200 }) }
    local cache = cache_of { credentials = fn }
    cache:get(0)
    cache:get(29)
    assert.equal(1, played.calls)
    cache:get(30)
    assert.equal(2, played.calls)
  end)

  local errors = fresh.world()("lambda.errors")
  for _, case in ipairs { -- what, function, message
    { "raises", function() error("no network", 0) end,
      "the credentials function raised: no network" },
    { "raises a table", function() error({ SECRET }) end,
      "the credentials function raised: a table" },
    { "raises control bytes", function() error("a\nb\27", 0) end,
      "the credentials function raised: a b " },
    { "returns nothing", function() end, "the credentials function returned nothing" },
    { "gives a reason", function() return nil, "vault is sealed" end,
      "the credentials function failed: vault is sealed" },
    { "returns a string", function() return SECRET end,
      "the credentials function must return a table, got a string" },
    { "returns half a pair", function() return { access_key_id = "A" } end,
      "the credentials function returned a table that is refused: secret_access_key: is missing" },
    { "returns expired keys", function() return extend(KEYS, { expiration = 0 }) end,
      "the credentials have expired: give new ones, or a function that returns such" },
    { "returns NaN", function() return extend(KEYS, { expiration = 0 / 0 }) end,
      "the credentials function returned a table that is refused: "
      .. "expiration: must be seconds since 1970 or a time such as 2026-01-02T03:04:05Z" },
    { "returns an error of another kind",
      function() return nil, errors.new("Error", { message = "m" }) end,
      "the credentials function failed: a table" },
  } do
    it(("that %s is an error"):format(case[1]), function()
      assert.same({ nil, "CredentialsError", case[3] }, { get { credentials = case[2] } })
    end)
  end

  it("hands on an error object as the cause", function()
    local cause
    local cache, own = cache_of { credentials = function() return nil, cause end }
    cause = own.new("TimeoutError", { message = "sts is slow", retryable = true })
    local _, err = cache:get(0)
    assert.same({
      code = "CredentialsError", message = "the credentials function failed: sts is slow",
      retryable = true, cause = cause,
    }, err)
  end)
end)

describe("secrets", function()
  it("stand in no tostring", function()
    local cache = cache_of { credentials = SESSION }
    local found = cache:get(0)
    for _, value in ipairs { cache, found, cache._settings } do
      assert.is_nil(tostring(value):find(SECRET, 1, true))
    end
  end)
end)
