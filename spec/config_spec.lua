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
    local defaults = { connect_timeout = 3.1, validate = true }
    assert.same(defaults, config.check())
    assert.same(defaults, config.check {})
  end)

  it("copies every option", function()
    local function send() end
    local options = {
      region = "eu-west-1", profile = "ops", endpoint = "http://127.0.0.1:4566/base",
      config_file = "~/c", shared_credentials_file = "/s", ignore_configured_endpoint_urls = true,
      sts_regional_endpoints = "legacy", proxy = "http://u:p@h:1", no_proxy = "", retry_mode = "off",
      sdk_ua_app_id = ("a"):rep(51), ec2_metadata_disabled = true, ec2_metadata_v1_disabled = false,
      ec2_metadata_service_endpoint = "http://[::1]:1338/", ec2_instance_profile_name = "web",
      ec2_metadata_service_endpoint_mode = "IPv6", metadata_service_timeout = 0.25,
      metadata_service_num_attempts = 4,
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

  for _, case in ipairs { -- option, as it is given, as it is kept
    { "proxy", false, "" }, { "proxy", "", "" }, { "proxy", "h:3128", "h:3128" },
    { "no_proxy", "", "" }, { "no_proxy", "a, *.b", "a, *.b" },
    { "retry_mode", "Adaptive", "adaptive" }, { "sts_regional_endpoints", "LEGACY", "legacy" },
    { "ec2_metadata_service_endpoint_mode", "ipv6", "IPv6" },
    { "region", "fips-us-east-1", "fips-us-east-1" },
  } do
    it(("keeps %s = %q"):format(case[1], tostring(case[2])), function()
      assert.equal(case[3], config.check({ [case[1]] = case[2] })[case[1]])
    end)
  end

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
    { { config_file = "" }, "config_file" .. STRING .. '""' },
    { { shared_credentials_file = 1 }, "shared_credentials_file" .. STRING .. "1" },
    { { sdk_ua_app_id = "a\nb" }, "sdk_ua_app_id" .. STRING .. '"a b"' },
    { { ec2_instance_profile_name = "" }, "ec2_instance_profile_name" .. STRING .. '""' },
    { { no_proxy = {} }, "no_proxy: must be a string with no control bytes, got a table" },
    { { proxy = true }, "proxy: must be a URL, or false for none, got a boolean" },
    { { proxy = "http://user:hunter2@h/x" }, "proxy: the URL is refused: it must not hold a path "
      .. "(a / ? or # in a password is written %2F %3F %23)" },
    { { proxy = "ftp://user:hunter2@h" },
      "proxy: the URL is refused: it must start with http://, https:// or socks5://" },
    { { retry_mode = "none" },
      'retry_mode: must be standard, adaptive, legacy or off, got "none"' },
    { { retry_mode = false }, "retry_mode: must be standard, adaptive, legacy or off, got false" },
    { { sts_regional_endpoints = "global" },
      'sts_regional_endpoints: must be regional or legacy, got "global"' },
    { { ignore_configured_endpoint_urls = "true" },
      'ignore_configured_endpoint_urls: must be true or false, got "true"' },
    { { ec2_metadata_disabled = 1 }, "ec2_metadata_disabled: must be true or false, got 1" },
    { { ec2_metadata_v1_disabled = 1 }, "ec2_metadata_v1_disabled: must be true or false, got 1" },
    { { ec2_metadata_service_endpoint = "http://h/?hunter2" },
      "ec2_metadata_service_" .. URL .. "it must not hold a query" },
    { { ec2_metadata_service_endpoint_mode = 6 },
      "ec2_metadata_service_endpoint_mode: must be IPv4 or IPv6, got 6" },
    { { metadata_service_timeout = 0 }, "metadata_service_" .. SECONDS .. "0" },
    { { metadata_service_num_attempts = 0 }, "metadata_service_num_attempts: must be an integer "
      .. "from 1 to 2147483647, got 0" },
    { { credentials_file = "x" },
      'unknown option "credentials_file" (did you mean "shared_credentials_file"?)' },
    { { aws_config_file = "x" }, 'unknown option "aws_config_file" (did you mean "config_file"?)' },
    { { proxies = "x" }, 'unknown option "proxies" (did you mean "proxy"?)' },
    { { appId = "x" }, 'unknown option "appId" (did you mean "sdk_ua_app_id"?)' },
    { { disable_ec2_metadata = true },
      'unknown option "disable_ec2_metadata" (did you mean "ec2_metadata_disabled"?)' },
    { { defaults_mode = "standard" }, 'unknown option "defaults_mode"' },
    { { credentials = "AKID" }, "credentials: must be a table or a function, got a string" },
    { { runtime = 1 }, "runtime: must be a table of functions, got a number" },
    { { runtime = { send = 1 } }, "runtime: send: must be a function, got a number" },
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

  it("says what was meant by a profile that is nowhere", function()
    local load = fresh.world { env = { HOME = "/h" }, files = { ["/h/.aws/config"] = "[profile base]\n" } }
    local settings = assert(load("lambda.config").check { profile = "bsae" })
    assert.same({ nil, 'profile "bsae" (from the option profile) is neither in /h/.aws/config nor in '
      .. '/h/.aws/credentials (did you mean "base"?)' }, { said(load("lambda.config").profile(settings)) })
  end)

  it("knows only the options of a call", function()
    assert.same({ nil, '"region" is an option of lambda.new, not of one call' },
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
    .. "and there is none in %s. Set region in lambda.new{...}, or AWS_REGION (inside nginx also "
    .. 'name it in its configuration, "env AWS_REGION;"), or region in that profile'
  local PLACE = 'profile "%s" of /home/u/.aws/config'

  for _, case in ipairs { -- what, options, variables, config file, region, message
    { "the option", { region = "o-1" }, { AWS_REGION = "e-1" }, file, "o-1" },
    { "AWS_REGION", {}, { AWS_REGION = "e-1", AWS_DEFAULT_REGION = "d-1" }, file, "e-1" },
    { "AWS_DEFAULT_REGION", {}, { AWS_DEFAULT_REGION = "d-1" }, file, "d-1" },
    { "a blank AWS_REGION as unset", {}, { AWS_REGION = "", AWS_DEFAULT_REGION = " " }, file,
      "profile-1" },
    { "the default profile", {}, {}, file, "profile-1" },
    { "AWS_PROFILE", {}, { AWS_PROFILE = "ops" }, file, "ops-1" },
    { "the option profile", { profile = "ops" }, { AWS_PROFILE = "bare" }, file, "ops-1" },
    { "nothing in the profile", { profile = "bare" }, {}, file, nil,
      MISSING:format(PLACE:format("bare")) },
    { "nothing anywhere", {}, {}, nil, nil, MISSING:format(PLACE:format("default")) },
    { "an empty value in the profile", {}, {}, "[default]\nregion =", nil,
      MISSING:format(PLACE:format("default")) },
    { "a file that it may not read", {}, {}, { message = "Permission denied", code = 13 }, nil,
      MISSING:format(PLACE:format("default") .. " (cannot read the config file: "
        .. "/home/u/.aws/config: Permission denied)") },
    { "a syntax error", {}, {}, "x", nil, "cannot parse the config file /home/u/.aws/config: "
      .. "line 1: expected a section header, found a property" },
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
    assert.same({ HOME_FILES, {} }, { found.files, found.unreadable })
  end)

  it("says which of them set a key", function()
    local config, settings = given({}, { env = { HOME = "/home/u" }, files = {
      [HOME_FILES.config] = "[default]\nx = 1\ny = 1", [HOME_FILES.credentials] = "[default]\ny = 2",
    } })
    local found = config.profile(settings)
    assert.equal('profile "default" of /home/u/.aws/config', config.place(found, "x"))
    assert.equal('profile "default" of /home/u/.aws/credentials', config.place(found, "y"))
    assert.equal('profile "default" of /home/u/.aws/config', config.place(found, "z"))
  end)

  it("reads them once a client", function()
    local config, settings, journal = given({}, { env = { HOME = "/home/u" } })
    assert.equal(config.profile(settings), config.profile(settings))
    assert.same({ HOME_FILES.config, HOME_FILES.credentials }, journal.opened)
  end)

  for _, case in ipairs { -- variables, config path, credentials path, options
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
    { { HOME = "/h", AWS_CONFIG_FILE = "/e/c", AWS_SHARED_CREDENTIALS_FILE = "/e/s" }, "/o/c",
      "/h/o/s", { config_file = "/o/c", shared_credentials_file = "~/o/s" } },
    { { HOME = "/h", AWS_CONFIG_FILE = "/e/c" }, "/e/c", "s", { shared_credentials_file = "s" } },
  } do
    it(("looks for %s and %s"):format(case[2], case[3]), function()
      local _, _, opened = profile(case[4] or {}, case[1])
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
    { "a file that is denied when AWS_PROFILE is set", {}, "ops", denied, "[ops]",
      "cannot read the config file: /home/u/.aws/config: Permission denied" },
    { "a file that is denied when the option profile is given", { profile = "ops" }, nil, "[profile ops]",
      denied, "cannot read the credentials file: /home/u/.aws/credentials: Permission denied" },
    { "a file that is denied at a place in the options", { config_file = "/o" }, nil, nil, nil,
      "cannot read the config file: /o: Permission denied" },
    { "an asked profile of a file that is not UTF-8", { profile = "ops" }, nil, "[profile ops]\n\255", nil,
      NEITHER:format("the option profile")
        .. " (cannot read the config file: /home/u/.aws/config: not UTF-8)" },
    { "a directory", {}, nil, nil, directory,
      "cannot read the credentials file: /home/u/.aws/credentials: Is a directory" },
    { "a file that is too large", {}, nil, ("#"):rep(1024 * 1024 + 1), nil,
      "cannot read the config file: /home/u/.aws/config: larger than 1 MiB" },
  } do
    it("refuses " .. case[1], function()
      local found, message = profile(case[2], { HOME = "/home/u", AWS_PROFILE = case[3] }, {
        [HOME_FILES.config] = case[4], [HOME_FILES.credentials] = case[5], ["/o"] = denied,
      })
      assert.same({ nil, case[6] }, { found, message })
    end)
  end

  it("refuses a file that is denied at a place in the variables", function()
    local _, message = profile({}, { AWS_SHARED_CREDENTIALS_FILE = "/o" }, { ["/o"] = denied })
    assert.equal("cannot read the credentials file: /o: Permission denied", message)
  end)

  local DENIED = "cannot read the %s file: /home/u/.aws/%s: Permission denied"
  local UTF8 = "cannot read the %s file: /home/u/.aws/%s: not UTF-8"
  for _, case in ipairs { -- what, config, credentials, values, notes
    { "files that are denied", denied, denied, {},
      { DENIED:format("config", "config"), DENIED:format("credentials", "credentials") } },
    { "one file that is denied", "[default]\na = b", denied, { a = "b" },
      { DENIED:format("credentials", "credentials") } },
    { "UTF-16", "\255\254[\0d\0", nil, {}, { UTF8:format("config", "config") } },
    { "Latin-1", "[default]\na = b", "[default]\nname = J\252rgen", { a = "b" },
      { UTF8:format("credentials", "credentials") } },
    { "an overlong form", "[default]\na = \192\175", nil, {}, { UTF8:format("config", "config") } },
    { "a surrogate", "[default]\na = \237\160\128", nil, {}, { UTF8:format("config", "config") } },
    { "half a sequence", "[default]\na = \226\130", nil, {}, { UTF8:format("config", "config") } },
    { "a code point above the last", "[default]\na = \244\144\128\128", nil, {},
      { UTF8:format("config", "config") } },
  } do
    it("passes over " .. case[1] .. " and says so", function()
      local found = profile({}, { HOME = "/home/u" },
        { [HOME_FILES.config] = case[2], [HOME_FILES.credentials] = case[3] })
      assert.same({ case[4], case[5] }, { found.values, found.unreadable })
    end)
  end

  it("reads UTF-8 of every length", function()
    local value = "\194\128\224\160\128\239\191\191\240\144\128\128\244\143\191\191\237\159\191"
    local found = profile({}, { HOME = "/home/u" },
      { [HOME_FILES.config] = "\239\187\191[default]\na = " .. value })
    assert.same({ { a = value }, {} }, { found.values, found.unreadable })
  end)

  it("passes over a named file that is not UTF-8", function()
    local found = profile({ config_file = "/o" }, {}, { ["/o"] = "\128" })
    assert.same({ "cannot read the config file: /o: not UTF-8" }, found.unreadable)
  end)

  it("takes an empty file and a path through a file for nothing", function()
    local found = profile({}, { HOME = "/home/u" }, {
      [HOME_FILES.config] = "",
      [HOME_FILES.credentials] = { message = "Not a directory", code = 20 },
    })
    assert.same({}, found.values)
  end)

  it("reads again after config.reload", function()
    local files = { [HOME_FILES.config] = "[default]\na = b\nregion = r-1" }
    local config, settings = given({}, { env = { HOME = "/home/u" }, files = files })
    assert.equal("r-1", config.region(settings))
    files[HOME_FILES.config] = "[default]\na = c\nregion = r-2"
    assert.equal("b", config.profile(settings).values.a)
    config.reload(settings)
    assert.equal("c", config.profile(settings).values.a)
    assert.equal("r-1", config.region(settings))
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
