local fresh = require "support.fresh"

local HOME_FILES = { config = "/home/u/.aws/config", credentials = "/home/u/.aws/credentials" }

-- The config module of a world, the settings made of the options there, and the world's journal.
local function given(options, world)
  local load, journal = fresh.world(world)
  local config = load "lambda.config"
  return config, assert(config.check(options)), journal
end

-- What a function says: its first result, and the message of its error.
local function said(first, err)
  if err then
    assert.equal("ConfigurationError", err.code)
    return first, err.message
  end
  return first
end

-- A row of option, variable and value, in words.
local function title(row)
  local option, variable, value = tostring(row[1]), tostring(row[2]), tostring(row[3])
  return ("is %s by option %s and variable %s"):format(value, option, variable)
end

describe("require", function()
  it("reads each variable once and no file", function()
    local load, journal = fresh.world { env = { HOME = "/home/u" } }
    load "lambda.config"
    load "lambda.credentials"
    load "lambda.endpoint"
    assert.same({}, journal.opened)
    assert.equal(1, journal.variables.AWS_SECRET_ACCESS_KEY)
    for _, count in pairs(journal.variables) do
      assert.equal(1, count)
    end
  end)

  it("keeps the variables that nginx wipes later", function()
    local env = { AWS_REGION = "eu-west-1" }
    local config, settings = given({}, { env = env })
    env.AWS_REGION = nil
    assert.equal("eu-west-1", config.region(settings))
  end)
end)

describe("config.check", function()
  local config = fresh.world()("lambda.config")

  it("fills in the defaults", function()
    local defaults = { connect_timeout = 3.1, timeout = 60, max_attempts = 3, validate = true }
    assert.same(defaults, config.check())
    assert.same(defaults, config.check {})
  end)

  it("copies every option", function()
    local function send() end
    local options = {
      region = "eu-west-1", profile = "ops", endpoint = "http://127.0.0.1:4566/base",
      credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "s" },
      use_fips_endpoint = false, use_dualstack_endpoint = true, ca_bundle = "/etc/ca.pem",
      connect_timeout = 0.5, timeout = 2, max_attempts = 1, validate = false,
      runtime = { send = send, sleep = send, now = send, random = send, once = send, run = send },
    }
    local settings = config.check(options)
    assert.same(options, settings)
    options.credentials.secret_access_key, options.runtime.send = "other", nil
    assert.equal("s", settings.credentials.secret_access_key)
    assert.equal(send, settings.runtime.send)
  end)

  it("makes an integer of 2.0", function()
    assert.equal("2", ("%s"):format(tostring(config.check({ max_attempts = 2.0 }).max_attempts)))
  end)

  local REGION = 'region: must be a region such as "eu-west-1", got '
  local SECONDS = "timeout: must be a number of seconds above 0 and at most 2147483, got "
  local COUNT = "max_attempts: must be an integer from 1 to 2147483647, got "
  local STRING = ": must be a string with no control bytes, not empty, got "
  local URL = "endpoint: the URL is refused: "
  for _, case in ipairs {
    { { regoin = "x" }, 'unknown option "regoin" (did you mean "region"?)' },
    { { endpoint_url = "x" }, 'unknown option "endpoint_url" (did you mean "endpoint"?)' },
    { { maxAttempts = 1 }, 'unknown option "maxAttempts" (did you mean "max_attempts"?)' },
    { { aws_secret_access_key = "x" },
      'unknown option "aws_secret_access_key" (did you mean "credentials"?)' },
    { { zzz = 1 }, 'unknown option "zzz"' },
    { { "eu-west-1" }, "options have names, got 1" },
    { { [("k"):rep(40)] = 1 }, "unknown option, of 40 bytes" },
    { { ["a b"] = 1 }, "unknown option, of 3 bytes" },
    { { region = "" }, REGION .. '""' },
    { { region = "us-east-1.evil.com/" }, REGION .. '"us-east-1.evil.com/"' },
    { { region = "@evil" }, REGION .. '"@evil"' },
    { { region = "us east" }, REGION .. '"us east"' },
    { { region = "-us" }, REGION .. '"-us"' },
    { { region = "us-" }, REGION .. '"us-"' },
    { { region = "12" }, REGION .. '"12"' },
    { { region = "us-east-1\n" }, REGION .. '"us-east-1 "' },
    { { region = "us-east-1\0" }, REGION .. '"us-east-1 "' },
    { { region = ("r"):rep(64) }, REGION .. '"' .. ("r"):rep(64) .. '"' },
    { { region = 1 }, REGION .. "1" },
    { { region = {} }, REGION .. "a table" },
    { { profile = "" }, "profile" .. STRING .. '""' },
    { { profile = 1 }, "profile" .. STRING .. "1" },
    { { ca_bundle = "a\0b" }, "ca_bundle" .. STRING .. '"a b"' },
    { { ca_bundle = false }, "ca_bundle" .. STRING .. "false" },
    { { timeout = 0 }, SECONDS .. "0" },
    { { timeout = -1.5 }, SECONDS .. "-1.5" },
    { { timeout = "5" }, SECONDS .. '"5"' },
    { { timeout = math.huge }, SECONDS .. "inf" },
    { { timeout = 2147484 }, SECONDS .. "2147484" },
    { { connect_timeout = 0 }, "connect_" .. SECONDS .. "0" },
    { { max_attempts = 0 }, COUNT .. "0" },
    { { max_attempts = 1.5 }, COUNT .. "1.5" },
    { { max_attempts = "3" }, COUNT .. '"3"' },
    { { max_attempts = math.huge }, COUNT .. "inf" },
    { { validate = "no" }, 'validate: must be true or false, got "no"' },
    { { use_fips_endpoint = 1 }, "use_fips_endpoint: must be true or false, got 1" },
    { { use_dualstack_endpoint = {} },
      "use_dualstack_endpoint: must be true or false, got a table" },
    { { endpoint = 1 }, "endpoint: must be a URL, got a number" },
    { { endpoint = "localhost:4566" }, URL .. "it must start with http:// or https://" },
    { { endpoint = "http://h/?a" }, URL .. "it must not hold a query" },
    { { endpoint = "http://user:hunter2@h" }, URL .. "it must not hold a user name or password" },
    { { credentials = "AKID" }, "credentials: must be a table or a function, got a string" },
    { { runtime = 1 }, "runtime: must be a table of functions, got a number" },
    { { runtime = { send = 1 } }, "runtime: send: must be a function, got 1" },
    { { runtime = { sned = print } }, 'runtime: unknown function "sned" (did you mean "send"?)' },
    { { validate = 1, regoin = 1, timeout = 0, zz = 1 },
      'unknown option "regoin" (did you mean "region"?); unknown option "zz"; '
      .. SECONDS .. "0; validate: must be true or false, got 1" },
    { setmetatable({}, { __index = { region = "x" } }),
      "the table has a metatable: inherited options would be dropped in silence" },
    { setmetatable({}, { __metatable = false }),
      "the table has a metatable: inherited options would be dropped in silence" },
  } do
    it("says " .. case[2], function()
      assert.same({ nil, case[2] }, { said(config.check(case[1])) })
    end)
  end

  it("refuses NaN", function()
    local _, err = config.check { timeout = 0 / 0, max_attempts = 0 / 0 }
    assert.matches("^timeout: must be a number .*; max_attempts: must be an integer", err.message)
  end)

  it("takes a metatable that adds nothing", function()
    assert.equal("x1", config.check(setmetatable({ region = "x1" }, { __name = "o" })).region)
  end)

  it("raises at the caller's line, or at its caller's, when the options are no table", function()
    local function new(level)
      local settings = config.check("text", level)
      return settings
    end
    local function line_of(level)
      local _, message = pcall(function() local made = new(level) return made end)
      local line, rest = message:match("config_spec%.lua:(%d+): (.*)$")
      assert.equal("options must be a table, got a string", rest)
      return tonumber(line)
    end
    local inner = debug.getinfo(new, "S").linedefined + 1
    assert.equal(inner, line_of(nil))
    assert.equal(inner, line_of(1))
    assert.equal(debug.getinfo(line_of, "S").linedefined + 1, line_of(2))
  end)
end)

describe("config.check_call", function()
  local config = fresh.world()("lambda.config")

  it("copies what is given and adds nothing", function()
    assert.same({}, config.check_call())
    assert.same({ timeout = 2, validate = false },
      config.check_call { timeout = 2, validate = false })
  end)

  it("knows only the options of a call", function()
    assert.same({ nil, 'unknown option "region"' },
      { said(config.check_call { region = "eu-west-1" }) })
    assert.same({ nil, 'unknown option "timout" (did you mean "timeout"?)' },
      { said(config.check_call { timout = 1 }) })
  end)

  it("raises when they are no table", function()
    local ok, message = pcall(function() local made = config.check_call(5) return made end)
    assert.is_false(ok)
    assert.matches("config_spec%.lua:%d+: options must be a table, got a number$", message)
  end)
end)

describe("config.region", function()
  local file = "[default]\nregion = profile-1\n[profile ops]\nregion = ops-1\n[profile bare]"
  local MISSING = "no region: the option region, AWS_REGION and AWS_DEFAULT_REGION are not set, "
    .. 'and there is none in profile "%s" of /home/u/.aws/config. Set region in lambda.new{...}, '
    .. 'or AWS_REGION (inside nginx also name it in its configuration, "env AWS_REGION;"), or '
    .. "region in that profile"
  local IN_PROFILE = 'region in profile "default" of /home/u/.aws/config: '
    .. 'must be a region such as "eu-west-1", got '

  for _, case in ipairs { -- what, options, variables, config file, region, message
    { "the option", { region = "o-1" }, { AWS_REGION = "e-1" }, file, "o-1" },
    { "AWS_REGION", {}, { AWS_REGION = "e-1", AWS_DEFAULT_REGION = "d-1" }, file, "e-1" },
    { "AWS_DEFAULT_REGION", {}, { AWS_DEFAULT_REGION = "d-1" }, file, "d-1" },
    { "a blank AWS_REGION as unset", {}, { AWS_REGION = "", AWS_DEFAULT_REGION = " " }, file,
      "profile-1" },
    { "the default profile", {}, {}, file, "profile-1" },
    { "AWS_PROFILE", {}, { AWS_PROFILE = "ops" }, file, "ops-1" },
    { "the option profile", { profile = "ops" }, { AWS_PROFILE = "bare" }, file, "ops-1" },
    { "nothing in the profile", { profile = "bare" }, {}, file, nil, MISSING:format("bare") },
    { "nothing anywhere", {}, {}, nil, nil, MISSING:format("default") },
    { "a bad variable", {}, { AWS_REGION = "@evil" }, file, nil,
      'AWS_REGION: must be a region such as "eu-west-1", got "@evil"' },
    { "a bad profile", {}, {}, "[default]\nregion = a.b", nil,
      IN_PROFILE .. '"a.b"' },
    { "a block in the profile", {}, {}, "[default]\nregion =\n a = b", nil,
      IN_PROFILE .. "a table" },
  } do
    it("looks at " .. case[1], function()
      case[3].HOME = "/home/u"
      local config, settings = given(case[2],
        { env = case[3], files = { [HOME_FILES.config] = case[4] } })
      assert.same({ case[5], case[6] }, { said(config.region(settings)) })
    end)
  end

  it("reads no file when it need not", function()
    local config, settings, journal = given({}, { env = { AWS_REGION = "e-1" } })
    config.region(settings)
    assert.same({}, journal.opened)
  end)
end)

describe("config.profile", function()
  local function profile(options, env, files)
    local config, settings, journal = given(options, { env = env, files = files })
    local found, message = said(config.profile(settings))
    return found, message, journal.opened
  end

  it("merges the two files", function()
    local found = profile({}, { HOME = "/home/u" }, {
      [HOME_FILES.config] = "[default]\nregion = r-1\nx = config",
      [HOME_FILES.credentials] = "[default]\nx = credentials",
    })
    assert.equal("default", found.name)
    assert.same({ region = "r-1", x = "credentials" }, found.values)
    assert.same(HOME_FILES, found.files)
  end)

  it("reads them once a client", function()
    local config, settings, journal = given({}, { env = { HOME = "/home/u" } })
    assert.equal(config.profile(settings), config.profile(settings))
    assert.same({ HOME_FILES.config, HOME_FILES.credentials }, journal.opened)
  end)

  for _, case in ipairs { -- variables, config path, credentials path
    { { HOME = "/home/u" }, HOME_FILES.config, HOME_FILES.credentials },
    { { HOME = "", USERPROFILE = "C:\\u" }, "C:\\u/.aws/config", "C:\\u/.aws/credentials" },
    { { HOMEDRIVE = "D:", HOMEPATH = "\\u" }, "D:\\u/.aws/config", "D:\\u/.aws/credentials" },
    { { HOMEDRIVE = "D:" }, "~/.aws/config", "~/.aws/credentials" },
    { {}, "~/.aws/config", "~/.aws/credentials" },
    { { HOME = "/h", AWS_CONFIG_FILE = "/etc/c", AWS_SHARED_CREDENTIALS_FILE = "~/s" },
      "/etc/c", "/h/s" },
    { { HOME = "/h", AWS_CONFIG_FILE = "~u/c", AWS_SHARED_CREDENTIALS_FILE = "a/~/s" },
      "~u/c", "a/~/s" },
    { { HOME = "/h", AWS_CONFIG_FILE = "~", AWS_SHARED_CREDENTIALS_FILE = "~\\s" }, "/h", "/h\\s" },
  } do
    it(("looks for %s and %s"):format(case[2], case[3]), function()
      local _, _, opened = profile({}, case[1])
      assert.same({ case[2], case[3] }, opened)
    end)
  end

  local NEITHER = 'profile "ops" (from %s) is neither in /home/u/.aws/config '
    .. "nor in /home/u/.aws/credentials"
  local denied = { message = "Permission denied", code = 13 }
  local directory = { message = "Is a directory", code = 21, opens = true }
  for _, case in ipairs { -- what, options, AWS_PROFILE, config, credentials, message
    { "an unknown profile in the option", { profile = "ops" }, nil, "[ops]", nil,
      NEITHER:format("the option profile") },
    { "an unknown AWS_PROFILE", {}, "ops", nil, "[profile ops]", NEITHER:format("AWS_PROFILE") },
    { "a syntax error in config", {}, nil, "[default]\nkey", nil,
      "cannot parse the config file /home/u/.aws/config: line 2: "
        .. "expected key = value, found no '=' in a property" },
    { "a syntax error in credentials", {}, nil, nil, "SECRET", "cannot parse the credentials file "
      .. "/home/u/.aws/credentials: line 1: expected a section header, found a property" },
    { "a file that is denied", {}, nil, denied, nil,
      "cannot read the config file: /home/u/.aws/config: Permission denied" },
    { "a directory", {}, nil, nil, directory,
      "cannot read the credentials file: /home/u/.aws/credentials: Is a directory" },
    { "a file that is too large", {}, nil, ("#"):rep(1024 * 1024 + 1), nil,
      "cannot read the config file: /home/u/.aws/config: larger than 1 MiB" },
  } do
    it("refuses " .. case[1], function()
      local found, message = profile(case[2], { HOME = "/home/u", AWS_PROFILE = case[3] }, {
        [HOME_FILES.config] = case[4], [HOME_FILES.credentials] = case[5],
      })
      assert.same({ nil, case[6] }, { found, message })
    end)
  end

  it("takes an empty file and a path through a file for nothing", function()
    local found = profile({}, { HOME = "/home/u" }, {
      [HOME_FILES.config] = "",
      [HOME_FILES.credentials] = { message = "Not a directory", code = 20 },
    })
    assert.same({}, found.values)
  end)

  it("reads again after a failure", function()
    local files = { [HOME_FILES.config] = "bad" }
    local config, settings = given({}, { env = { HOME = "/home/u" }, files = files })
    assert.is_nil((config.profile(settings)))
    files[HOME_FILES.config] = "[default]\na = b"
    assert.same({ a = "b" }, config.profile(settings).values)
  end)
end)

describe("config.profile with real files", function()
  for _, case in ipairs {
    { ".", "Is a directory" },
    { "/dev/zero", "larger than 1 MiB" },
  } do
    it("refuses " .. case[1], function()
      local load = fresh.world {
        env = { AWS_CONFIG_FILE = case[1], AWS_SHARED_CREDENTIALS_FILE = "/dev/null/x" },
        files = false,
      }
      local config = load "lambda.config"
      assert.same({ nil, ("cannot read the config file: %s: %s"):format(case[1], case[2]) },
        { said(config.profile(config.check())) })
    end)
  end

  it("takes files that are not there for empty ones", function()
    local load = fresh.world {
      env = { AWS_CONFIG_FILE = "./no such file", AWS_SHARED_CREDENTIALS_FILE = "/dev/null/x" },
      files = false,
    }
    local config = load "lambda.config"
    assert.same({}, config.profile(config.check()).values)
  end)
end)

describe("config.flag", function()
  for _, case in ipairs { -- option, variable, value, message
    { nil, nil, false }, { nil, "", false }, { nil, "true", true }, { nil, "TRUE", true },
    { nil, "False", false }, { false, "true", false }, { true, "false", true },
    { nil, "yes", nil, 'AWS_USE_FIPS_ENDPOINT: must be true or false, got "yes"' },
  } do
    it(title(case), function()
      local config, settings = given({ use_fips_endpoint = case[1] },
        { env = { AWS_USE_FIPS_ENDPOINT = case[2] } })
      assert.same({ case[3], case[4] }, { said(config.flag(settings, "use_fips_endpoint")) })
    end)
  end
end)

describe("config.ca_bundle", function()
  for _, case in ipairs { { "/o", "/e", "/o" }, { nil, "/e", "/e" }, { nil, " " }, {} } do
    it(title(case), function()
      local config, settings = given({ ca_bundle = case[1] },
        { env = { AWS_CA_BUNDLE = case[2] } })
      assert.equal(case[3], config.ca_bundle(settings))
    end)
  end
end)
