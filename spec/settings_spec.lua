local fresh = require "support.fresh"

local unpack = table.unpack or unpack

local CONFIG, CREDENTIALS = "/h/.aws/config", "/h/.aws/credentials"
local IN_PROFILE = ' in profile "default" of /h/.aws/config'

-- config.value in a world: its value, the message of its error, its source.
local function value_of(name, options, env, files)
  env.HOME = "/h"
  local load, journal = fresh.world { env = env, files = files }
  local config = load "lambda.config"
  local value, err, source = config.value(assert(config.check(options)), name)
  if err then
    assert.same({ "ConfigurationError", nil, nil }, { err.code, value, source })
    err = err.message
  end
  return { value, err, source }, journal
end

local COUNT, SECONDS = "must be an integer from 1 to 2147483647", "must be a number of seconds "
  .. "above 0 and at most 2147483"
local BOOLEAN, STRING = "must be true or false", "must be a string with no control bytes, not empty"
local URL = "the URL is refused: it must start with http:// or https://"
local MODE = "must be standard, adaptive, legacy or off"

-- name, variable, key in the profile, default, a text and its value, a bad text and what is said
local SETTINGS = {
  { "region", "AWS_REGION", "region", nil, "eu-west-1", "eu-west-1", "@evil",
    'must be a region such as "eu-west-1", got "@evil"' },
  { "region", "AWS_DEFAULT_REGION", "region", nil, "x-1", "x-1", "a.b",
    'must be a region such as "eu-west-1", got "a.b"' },
  { "use_fips_endpoint", "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", false, "TRUE", true,
    "yes", BOOLEAN .. ', got "yes"' },
  { "use_dualstack_endpoint", "AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint", false,
    "true", true, "1", BOOLEAN .. ', got "1"' },
  { "ignore_configured_endpoint_urls", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
    "ignore_configured_endpoint_urls", false, "True", true, "on", BOOLEAN .. ', got "on"' },
  { "max_attempts", "AWS_MAX_ATTEMPTS", "max_attempts", 3, "5", 5, "x", COUNT .. ', got "x"' },
  { "retry_mode", "AWS_RETRY_MODE", "retry_mode", "standard", "ADAPTIVE", "adaptive", "none",
    MODE .. ', got "none"' },
  { "ca_bundle", "AWS_CA_BUNDLE", "ca_bundle", nil, "/etc/ca.pem", "/etc/ca.pem", "a\127b",
    STRING .. ', got "a b"' },
  { "sdk_ua_app_id", "AWS_SDK_UA_APP_ID", "sdk_ua_app_id", nil, ("a/"):rep(30), ("a/"):rep(30),
    "a\tb", STRING .. ', got "a b"' },
  { "sts_regional_endpoints", "AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints", "regional",
    "legacy", "legacy", "global", 'must be regional or legacy, got "global"' },
  { "ec2_metadata_service_endpoint", "AWS_EC2_METADATA_SERVICE_ENDPOINT",
    "ec2_metadata_service_endpoint", nil, "http://[::1]:1338/x", "http://[::1]:1338/x",
    "ftp://hunter2", URL },
  { "ec2_metadata_service_endpoint_mode", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
    "ec2_metadata_service_endpoint_mode", "IPv4", "ipv6", "IPv6", "IPv5",
    'must be IPv4 or IPv6, got "IPv5"' },
  { "ec2_metadata_disabled", "AWS_EC2_METADATA_DISABLED", "disable_ec2_metadata", false, "tRuE",
    true, "no", BOOLEAN .. ', got "no"' },
  { "ec2_metadata_v1_disabled", "AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled", false,
    "true", true, "no", BOOLEAN .. ', got "no"' },
  { "ec2_instance_profile_name", "AWS_EC2_INSTANCE_PROFILE_NAME", "ec2_instance_profile_name", nil,
    "web", "web", "a\127", STRING .. ', got "a "' },
  { "metadata_service_timeout", "AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout", 1,
    "2.5", 2.5, "-1", SECONDS .. ', got "-1"' },
  { "metadata_service_num_attempts", "AWS_METADATA_SERVICE_NUM_ATTEMPTS",
    "metadata_service_num_attempts", 1, "2", 2, "0", COUNT .. ", got 0" },
}

for _, row in ipairs(SETTINGS) do
  local name, variable, key, default, word, value, bad, problem = unpack(row, 1, 8)
  local function profile(said)
    return { [CONFIG] = ("[default]\n%s = %s"):format(key, said) }
  end

  local region = { region = name ~= "region" and "x-1" or nil } -- it may say that FIPS is on

  describe(("config.value of %s, %s"):format(name, variable), function()
    it("is the default where nothing is set", function()
      assert.same({ default }, (value_of(name, {}, {})))
      assert.same({ default }, (value_of(name, {}, { [variable] = "" }, profile(""))))
      assert.same({ default }, (value_of(name, {}, { [variable] = " \t" })))
    end)

    it("is what the profile says", function()
      assert.same({ value, nil, key .. IN_PROFILE }, (value_of(name, {}, {}, profile(word))))
    end)

    it("is what the variable says, before any file is read", function()
      local found, journal = value_of(name, region, { [variable] = word }, profile(bad))
      assert.same({ { value, nil, variable }, {} }, { found, journal.opened })
    end)

    it("is what the option says, before anything else is looked at", function()
      local options = { region = region.region, [name] = value }
      local found, journal = value_of(name, options, { [variable] = bad }, profile(bad))
      assert.same({ { value, nil, "the option " .. name }, {} }, { found, journal.opened })
    end)

    it("is refused with the place where it was set", function()
      assert.same({ nil, variable .. ": " .. problem }, (value_of(name, {}, { [variable] = bad })))
      assert.same({ nil, key .. IN_PROFILE .. ": " .. problem },
        (value_of(name, {}, {}, profile(bad))))
      assert.same({ nil, key .. ' in profile "dev" of /h/.aws/credentials: ' .. problem },
        (value_of(name, { profile = "dev" }, {}, {
          [CONFIG] = ("[profile dev]\n%s = %s"):format(key, word),
          [CREDENTIALS] = ("[dev]\n%s = %s"):format(key, bad),
        })))
    end)

    it("is no nested block", function()
      local found = value_of(name, {}, {}, profile("\n  a = b"))
      assert.is_nil(found[1])
      assert.matches("got a table$", found[2])
    end)
  end)
end

describe("config.value", function()
  for _, case in ipairs { -- name, text, value or what is said
    { "use_dualstack_endpoint", "FALSE", false }, { "use_dualstack_endpoint", "false", false },
    { "use_dualstack_endpoint", "true ", BOOLEAN .. ', got "true "' },
    { "max_attempts", "1", 1 }, { "max_attempts", "007", 7 },
    { "max_attempts", "0", COUNT .. ", got 0" }, { "max_attempts", "-1", COUNT .. ', got "-1"' },
    { "max_attempts", "1.0", COUNT .. ', got "1.0"' },
    { "max_attempts", "0x5", COUNT .. ', got "0x5"' },
    { "max_attempts", "1e2", COUNT .. ', got "1e2"' },
    { "max_attempts", "2147483648", COUNT .. ", got 2147483648" },
    { "retry_mode", "off", "off" }, { "retry_mode", "legacy", "legacy" },
    { "retry_mode", "standard", "standard" },
    { "metadata_service_timeout", ".5", 0.5 }, { "metadata_service_timeout", "3", 3 },
    { "metadata_service_timeout", "0", SECONDS .. ", got 0" },
    { "metadata_service_timeout", "1e3", SECONDS .. ', got "1e3"' },
    { "metadata_service_timeout", "0x1", SECONDS .. ', got "0x1"' },
    { "metadata_service_timeout", "nan", SECONDS .. ', got "nan"' },
    { "metadata_service_timeout", "9999999", SECONDS .. ", got 9999999" },
  } do
    it(("reads %q as %s"):format(case[2], case[1]), function()
      local variable = "AWS_" .. case[1]:upper()
      local found = value_of(case[1], {}, { [variable] = case[2] })
      local expected = { case[3], nil, variable }
      if type(case[3]) == "string" and case[3] ~= case[2] then
        expected = { nil, variable .. ": " .. case[3] }
      end
      assert.same(expected, found)
    end)
  end

  it("takes the credentials file before the config file", function()
    local files = { [CONFIG] = "[default]\nmax_attempts = 4\nretry_mode = off",
      [CREDENTIALS] = "[default]\nmax_attempts = 5" }
    assert.same({ 5, nil, 'max_attempts in profile "default" of /h/.aws/credentials' },
      (value_of("max_attempts", {}, {}, files)))
    assert.same({ "off", nil, "retry_mode" .. IN_PROFILE }, (value_of("retry_mode", {}, {}, files)))
  end)

  it("takes AWS_REGION before AWS_DEFAULT_REGION, and the first that is not blank", function()
    assert.same({ "a-1", nil, "AWS_REGION" },
      (value_of("region", {}, { AWS_REGION = "a-1", AWS_DEFAULT_REGION = "b-1" })))
    assert.same({ "b-1", nil, "AWS_DEFAULT_REGION" },
      (value_of("region", {}, { AWS_REGION = " ", AWS_DEFAULT_REGION = "b-1" })))
  end)

  it("says why a profile cannot be had", function()
    assert.same({ nil, "cannot parse the config file /h/.aws/config: line 1: "
      .. "expected a section header, found a property" },
      (value_of("max_attempts", {}, {}, { [CONFIG] = "x" })))
  end)

  it("keeps what it found, and looks again for what it did not find", function()
    local files = { [CONFIG] = "bad" }
    local load = fresh.world { env = { HOME = "/h" }, files = files }
    local config = load "lambda.config"
    local settings = config.check()
    assert.is_nil((config.value(settings, "max_attempts")))
    files[CONFIG] = "[default]\nmax_attempts = x"
    assert.is_nil((config.value(settings, "max_attempts")))
    files[CONFIG] = "[default]\nmax_attempts = 4"
    config.reload(settings)
    assert.equal(4, (config.value(settings, "max_attempts")))
    assert.is_nil((config.value(settings, "ca_bundle")))
    files[CONFIG] = "[default]\nmax_attempts = x\nca_bundle = /c"
    config.reload(settings)
    assert.same({ 4, nil, "max_attempts" .. IN_PROFILE },
      { config.value(settings, "max_attempts") })
    assert.equal("/c", (config.value(settings, "ca_bundle")))
  end)

  it("keeps false", function()
    local load, journal = fresh.world { env = { HOME = "/h" } }
    local config = load "lambda.config"
    local settings = config.check { region = "x-1" }
    assert.is_false((config.value(settings, "use_fips_endpoint")))
    local opened = #journal.opened
    config.reload(settings)
    assert.is_false((config.value(settings, "use_fips_endpoint")))
    assert.equal(opened, #journal.opened)
  end)

  it("never shows a URL", function()
    local env = { AWS_EC2_METADATA_SERVICE_ENDPOINT = "http://user:hunter2@h" }
    assert.same({ nil, "AWS_EC2_METADATA_SERVICE_ENDPOINT: the URL is refused: it must not hold a "
      .. "user name or password" }, (value_of("ec2_metadata_service_endpoint", {}, env)))
  end)
end)

describe("a pseudo region", function()
  local function both(options, env, files)
    local load = fresh.world { env = env, files = files }
    local config = load "lambda.config"
    local settings = assert(config.check(options))
    local region = config.region(settings)
    local fips, _, source = config.value(settings, "use_fips_endpoint")
    return { region, fips, source }
  end

  for _, case in ipairs { -- options, variables, config file, region, FIPS, its source
    { { region = "fips-us-east-1" }, {}, nil, "us-east-1", true, "the option region" },
    { { region = "us-east-1-fips" }, {}, nil, "us-east-1", true, "the option region" },
    { {}, { AWS_REGION = "fips-us-gov-west-1" }, nil, "us-gov-west-1", true, "AWS_REGION" },
    { {}, { AWS_DEFAULT_REGION = "eu-west-1-fips" }, nil, "eu-west-1", true, "AWS_DEFAULT_REGION" },
    { {}, {}, "[default]\nregion = ca-central-1-fips", "ca-central-1", true, "region" .. IN_PROFILE },
    { { region = "fips-x-1", use_fips_endpoint = false }, {}, nil, "x-1", true, "the option region" },
    { { region = "us-east-1" }, {}, nil, "us-east-1", false, nil },
    { { region = "fipsland-1" }, {}, nil, "fipsland-1", false, nil },
    { { region = "us-east-1" }, { AWS_REGION = "us-east-1-fips" }, nil, "us-east-1", false, nil },
  } do
    it(("is %s, FIPS %s by %s"):format(case[4], tostring(case[5]), case[6] or "default"), function()
      case[2].HOME = "/h"
      assert.same({ case[4], case[5], case[6] }, both(case[1], case[2], { [CONFIG] = case[3] }))
    end)
  end

  it("hides no bad region from who asks for FIPS", function()
    assert.same({ nil, 'AWS_REGION: must be a region such as "eu-west-1", got "@"' },
      (value_of("use_fips_endpoint", {}, { AWS_REGION = "@" })))
  end)
end)
