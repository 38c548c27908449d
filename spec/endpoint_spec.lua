local fresh = require "support.fresh"

local function said(found, err)
  if err then
    assert.equal("ConfigurationError", err.code)
    return found, err.message
  end
  return found
end

-- What endpoint.service says in a world: the endpoint, or nil and the message.
local function service(name, options, region, env, config_file)
  local load = fresh.world { env = env, files = { ["~/.aws/config"] = config_file } }
  local settings = assert(load("lambda.config").check(options))
  return said(load("lambda.endpoint").service(name, settings, region))
end

local function resolve(options, region, env)
  local load = fresh.world { env = env }
  local settings = assert(load("lambda.config").check(options))
  return said(load("lambda.endpoint").resolve(settings, region))
end

local function https(host, signing_region)
  return {
    scheme = "https", host = host, port = 443, base_path = "", host_header = host,
    signing_region = signing_region,
  }
end

describe("endpoint.resolve by region", function()
  for _, case in ipairs { -- regions of one partition, its suffix, its dual-stack suffix
    { { "us-east-1", "eu-west-1", "ap-south-2", "sa-east-1", "ca-west-1", "me-south-1",
      "af-south-1", "il-central-1", "mx-central-1", "us-new-9", "aws-global" },
      "amazonaws.com", "api.aws" },
    { { "cn-north-1", "cn-northwest-1", "cn-new-7", "aws-cn-global" }, "amazonaws.com.cn",
      "api.amazonwebservices.com.cn" },
    { { "us-gov-west-1", "us-gov-east-1", "us-gov-new-7" }, "amazonaws.com", "api.aws" },
    { { "eusc-de-east-1", "eusc-de-new-7" }, "amazonaws.eu", "api.amazonwebservices.eu" },
    { { "us-iso-east-1", "us-iso-new-7" }, "c2s.ic.gov", "api.aws.ic.gov" },
    { { "us-isob-east-1", "us-isob-new-7" }, "sc2s.sgov.gov", "api.aws.scloud" },
    { { "eu-isoe-west-1", "eu-isoe-new-7" }, "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk" },
    { { "us-isof-south-1", "us-isof-new-7" }, "csp.hci.ic.gov", "api.aws.hci.ic.gov" },
    { { "mars-north-1", "local", "eusc-fr-east-1", "xus-east-1", "us-east-1x" }, "amazonaws.com",
      "api.aws" },
  } do
    for _, region in ipairs(case[1]) do
      for _, row in ipairs {
        { {}, "lambda", case[2] },
        { { use_fips_endpoint = true }, "lambda-fips", case[2] },
        { { use_dualstack_endpoint = true }, "lambda", case[3] },
        { { use_fips_endpoint = true, use_dualstack_endpoint = true }, "lambda-fips", case[3] },
      } do
        local host = ("%s.%s.%s"):format(row[2], region, row[3])
        it("is " .. host, function()
          assert.same(https(host), resolve(row[1], region))
        end)
      end
    end
  end

  it("takes the two switches from the environment", function()
    assert.same(https("lambda-fips.eu-west-1.api.aws"), resolve({}, "eu-west-1",
      { AWS_USE_FIPS_ENDPOINT = "true", AWS_USE_DUALSTACK_ENDPOINT = "True" }))
    assert.same({ nil, 'AWS_USE_DUALSTACK_ENDPOINT: must be true or false, got "on"' },
      { resolve({}, "eu-west-1", { AWS_USE_DUALSTACK_ENDPOINT = "on" }) })
  end)

  it("needs a region", function()
    assert.same({ nil, "Invalid Configuration: Missing Region" }, { resolve({}, nil) })
  end)

  for _, region in ipairs {
    "", "us-east-1.evil.com/", "@evil", "us east 1", "us-east-1/", "us-east-1#", "us-east-1:80",
    "a\nb", "a\0b", "-a", "a-", "12", ("a"):rep(64), "\195\188",
  } do
    it(("refuses the region %q"):format(region), function()
      local found, message = resolve({}, region)
      assert.is_nil(found)
      assert.matches('^region: must be a region such as "eu%-west%-1", got "', message)
    end)
  end
end)

describe("endpoint.resolve by partition", function()
  local function partitioned(fips, dual, options)
    local load = fresh.world { modules = { ["lambda.partitions"] = { {
      id = "aws", dns_suffix = "s", dual_stack_dns_suffix = "d", supports_fips = fips,
      supports_dual_stack = dual, regions = {}, patterns = {},
    } } } }
    local settings = assert(load("lambda.config").check(options))
    local found, err = load("lambda.endpoint").resolve(settings, "eu-west-1")
    return err and err.message or found.host
  end

  local FIPS, DUAL = { use_fips_endpoint = true }, { use_dualstack_endpoint = true }
  local BOTH = { use_fips_endpoint = true, use_dualstack_endpoint = true }
  local NOT_BOTH = "FIPS and DualStack are enabled, but this partition does not support one or both"
  for _, case in ipairs {
    { false, true, FIPS, "FIPS is enabled but this partition does not support FIPS" },
    { true, false, DUAL, "DualStack is enabled but this partition does not support DualStack" },
    { false, true, BOTH, NOT_BOTH },
    { true, false, BOTH, NOT_BOTH },
    { false, true, DUAL, "lambda.eu-west-1.d" },
    { true, false, FIPS, "lambda-fips.eu-west-1.s" },
    { false, false, {}, "lambda.eu-west-1.s" },
  } do
    it("says " .. case[4], function()
      assert.equal(case[4], partitioned(case[1], case[2], case[3]))
    end)
  end
end)

describe("endpoint.resolve with a URL", function()
  for _, case in ipairs { -- url, scheme, host, port, base path, host header
    { "http://127.0.0.1:4566", "http", "127.0.0.1", 4566, "", "127.0.0.1:4566" },
    { "http://localhost/", "http", "localhost", 80, "", "localhost" },
    { "https://proxy.example:443/a/b/", "https", "proxy.example", 443, "/a/b", "proxy.example" },
    { "https://h:8443/%41//b//", "https", "h", 8443, "/%41//b", "h:8443" },
    { "http://[::1]:3001/x", "http", "[::1]", 3001, "/x", "[::1]:3001" },
  } do
    it("is " .. case[1], function()
      assert.same({
        scheme = case[2], host = case[3], port = case[4], base_path = case[5],
        host_header = case[6],
      }, resolve({ endpoint = case[1] }, "eu-west-1"))
    end)
  end

  for _, case in ipairs { -- option, variables, host
    { "http://o", { AWS_ENDPOINT_URL_LAMBDA = "http://l", AWS_ENDPOINT_URL = "http://g" }, "o" },
    { nil, { AWS_ENDPOINT_URL_LAMBDA = "http://l", AWS_ENDPOINT_URL = "http://g" }, "l" },
    { nil, { AWS_ENDPOINT_URL = "http://g" }, "g" },
    { nil, { AWS_ENDPOINT_URL_LAMBDA = " ", AWS_ENDPOINT_URL = "" },
      "lambda.eu-west-1.amazonaws.com" },
  } do
    it("prefers " .. case[3], function()
      assert.equal(case[3], resolve({ endpoint = case[1] }, "eu-west-1", case[2]).host)
    end)
  end

  it("needs no region", function()
    assert.equal("h", resolve({ endpoint = "http://h" }, nil).host)
  end)

  local CUSTOM_FIPS = "Invalid Configuration: FIPS and custom endpoint are not supported "
    .. "(the URL is from %s, FIPS from %s)"
  local CUSTOM_DUAL = "Invalid Configuration: Dualstack and custom endpoint are not supported "
    .. "(the URL is from %s, dual-stack from %s)"
  local URL = { AWS_ENDPOINT_URL = "http://h" }
  for _, case in ipairs { -- options, variables, message
    { { endpoint = "http://h", use_fips_endpoint = true }, {},
      CUSTOM_FIPS:format("the option endpoint", "the option use_fips_endpoint") },
    { { endpoint = "http://h" }, { AWS_USE_DUALSTACK_ENDPOINT = "true" },
      CUSTOM_DUAL:format("the option endpoint", "AWS_USE_DUALSTACK_ENDPOINT") },
    { { use_fips_endpoint = true, use_dualstack_endpoint = true }, URL,
      CUSTOM_FIPS:format("AWS_ENDPOINT_URL", "the option use_fips_endpoint") },
    { {}, { AWS_ENDPOINT_URL = "http://h", AWS_REGION = "fips-us-east-1" },
      CUSTOM_FIPS:format("AWS_ENDPOINT_URL", "AWS_REGION") },
    { {}, { AWS_ENDPOINT_URL = "http://h/?hunter2" },
      "AWS_ENDPOINT_URL: the URL is refused: it must not hold a query" },
    { {}, { AWS_ENDPOINT_URL = "http://user:hunter2@h" },
      "AWS_ENDPOINT_URL: the URL is refused: it must not hold a user name or password" },
    { {}, { AWS_ENDPOINT_URL_LAMBDA = "localhost:4566" },
      "AWS_ENDPOINT_URL_LAMBDA: the URL is refused: it must start with http:// or https://" },
    { {}, { AWS_ENDPOINT_URL_LAMBDA = "http://h/\r\nx: y" },
      "AWS_ENDPOINT_URL_LAMBDA: the URL is refused: it holds a blank or a control byte" },
  } do
    it("says " .. case[3], function()
      assert.same({ nil, case[3] }, { resolve(case[1], "eu-west-1", case[2]) })
    end)
  end
end)

describe("endpoint.service by region", function()
  -- service, region, hosts: plain, FIPS, dual-stack, both. Source: the endpoint rule sets of
  -- botocore 1.43.
  for _, case in ipairs {
    { "lambda", "eu-west-1", "lambda.eu-west-1.amazonaws.com", "lambda-fips.eu-west-1.amazonaws.com",
      "lambda.eu-west-1.api.aws", "lambda-fips.eu-west-1.api.aws" },
    { "lambda", "us-gov-west-1", "lambda.us-gov-west-1.amazonaws.com",
      "lambda-fips.us-gov-west-1.amazonaws.com", "lambda.us-gov-west-1.api.aws",
      "lambda-fips.us-gov-west-1.api.aws" },
    { "sts", "eu-west-1", "sts.eu-west-1.amazonaws.com", "sts-fips.eu-west-1.amazonaws.com",
      "sts.eu-west-1.api.aws", "sts-fips.eu-west-1.api.aws" },
    { "sts", "cn-north-1", "sts.cn-north-1.amazonaws.com.cn", "sts-fips.cn-north-1.amazonaws.com.cn",
      "sts.cn-north-1.api.amazonwebservices.com.cn", "sts-fips.cn-north-1.api.amazonwebservices.com.cn" },
    { "sts", "us-gov-east-1", "sts.us-gov-east-1.amazonaws.com", "sts.us-gov-east-1.amazonaws.com",
      "sts.us-gov-east-1.api.aws", "sts-fips.us-gov-east-1.api.aws" },
    { "sso", "eu-west-1", "portal.sso.eu-west-1.amazonaws.com", "portal.sso-fips.eu-west-1.amazonaws.com",
      "portal.sso.eu-west-1.api.aws", "portal.sso-fips.eu-west-1.api.aws" },
    { "sso", "us-gov-west-1", "portal.sso.us-gov-west-1.amazonaws.com",
      "portal.sso.us-gov-west-1.amazonaws.com", "portal.sso.us-gov-west-1.api.aws",
      "portal.sso-fips.us-gov-west-1.api.aws" },
    { "sso_oidc", "eusc-de-east-1", "oidc.eusc-de-east-1.amazonaws.eu",
      "oidc-fips.eusc-de-east-1.amazonaws.eu", "oidc.eusc-de-east-1.api.amazonwebservices.eu",
      "oidc-fips.eusc-de-east-1.api.amazonwebservices.eu" },
    { "sso_oidc", "us-gov-west-1", "oidc.us-gov-west-1.amazonaws.com", "oidc.us-gov-west-1.amazonaws.com",
      "oidc.us-gov-west-1.api.aws", "oidc-fips.us-gov-west-1.api.aws" },
    { "sso_oidc", "us-iso-east-1", "oidc.us-iso-east-1.c2s.ic.gov", "oidc-fips.us-iso-east-1.c2s.ic.gov",
      "oidc.us-iso-east-1.api.aws.ic.gov", "oidc-fips.us-iso-east-1.api.aws.ic.gov" },
  } do
    for mode = 0, 3 do
      local host = case[3 + mode]
      it(("has %s at %s, mode %d"):format(case[1], host, mode), function()
        local options = { use_fips_endpoint = mode % 2 == 1, use_dualstack_endpoint = mode >= 2 }
        assert.same(https(host), service(case[1], options, case[2]))
      end)
    end
  end

  for region, host in pairs {
    ["us-east-1"] = "us-east-1.signin.aws.amazon.com", ["eu-new-9"] = "eu-new-9.signin.aws.amazon.com",
    ["cn-north-1"] = "cn-north-1.signin.amazonaws.cn",
    ["us-gov-west-1"] = "us-gov-west-1.signin.amazonaws-us-gov.com",
    ["eusc-de-east-1"] = "signin.eusc-de-east-1.amazonaws.eu",
  } do
    it("has signin at " .. host .. ", whatever the mode", function()
      assert.same(https(host), service("signin", {}, region))
      local both = { use_fips_endpoint = true, use_dualstack_endpoint = true }
      assert.same(https(host), service("signin", both, region))
    end)
  end

  for _, name in ipairs { "lambda", "sts", "sso", "sso_oidc", "signin" } do
    it("needs a region for " .. name .. ", and one that is a label", function()
      assert.same({ nil, "Invalid Configuration: Missing Region" }, { service(name, {}, nil) })
      assert.same({ nil, 'region: must be a region such as "eu-west-1", got "evil.com/"' },
        { service(name, {}, "evil.com/") })
    end)
  end

  it("takes FIPS from a pseudo region, and names the real one", function()
    for _, region in ipairs { "fips-us-west-2", "us-west-2-fips" } do
      assert.same(https("lambda-fips.us-west-2.amazonaws.com", "us-west-2"),
        service("lambda", {}, region))
      assert.same(https("us-west-2.signin.aws.amazon.com", "us-west-2"), service("signin", {}, region))
    end
    assert.same(https("sts-fips.eu-west-1.amazonaws.com"),
      service("sts", {}, "eu-west-1", { AWS_REGION = "fips-us-west-2" }))
  end)
end)

describe("endpoint.service of sts", function()
  local GLOBAL, LEGACY = https("sts.amazonaws.com", "us-east-1"), { sts_regional_endpoints = "legacy" }

  for _, region in ipairs {
    "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "aws-global", "ca-central-1",
    "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1",
    "us-east-2", "us-west-1", "us-west-2",
  } do
    it("is global for the old region " .. region .. " by the setting", function()
      assert.same(GLOBAL, service("sts", LEGACY, region))
    end)
  end

  for _, region in ipairs { "ap-east-1", "us-gov-west-1", "af-south-1", "us-new-9" } do
    it("is regional for " .. region .. " whatever the setting", function()
      assert.same(https("sts." .. region .. ".amazonaws.com"), service("sts", LEGACY, region))
    end)
  end

  for _, case in ipairs { -- options, variables, config file, endpoint
    { {}, {}, nil, https("sts.us-east-1.amazonaws.com") },
    { {}, { AWS_STS_REGIONAL_ENDPOINTS = "legacy" }, nil, GLOBAL },
    { {}, {}, "[default]\nsts_regional_endpoints = legacy", GLOBAL },
    { { sts_regional_endpoints = "regional" }, { AWS_STS_REGIONAL_ENDPOINTS = "legacy" }, nil,
      https("sts.us-east-1.amazonaws.com") },
    { { sts_regional_endpoints = "legacy", use_fips_endpoint = true }, {}, nil,
      https("sts-fips.us-east-1.amazonaws.com") },
    { { sts_regional_endpoints = "legacy", use_dualstack_endpoint = true }, {}, nil,
      https("sts.us-east-1.api.aws") },
  } do
    it("is at " .. case[4].host .. " by the settings", function()
      assert.same(case[4], service("sts", case[1], "us-east-1", case[2], case[3]))
    end)
  end

  it("is global without a region of its own, unless the mode asks for one", function()
    assert.same(GLOBAL, service("sts", {}, "aws-global"))
    assert.same(https("sts-fips.aws-global.amazonaws.com"),
      service("sts", { use_fips_endpoint = true }, "aws-global"))
    assert.same(https("sts.aws-global.api.aws"),
      service("sts", { use_dualstack_endpoint = true }, "aws-global"))
  end)

  it("refuses a bad setting, which concerns no other service", function()
    local env = { AWS_STS_REGIONAL_ENDPOINTS = "global" }
    assert.same({ nil, 'AWS_STS_REGIONAL_ENDPOINTS: must be regional or legacy, got "global"' },
      { service("sts", {}, "us-east-1", env) })
    assert.equal("lambda.us-east-1.amazonaws.com", service("lambda", {}, "us-east-1", env).host)
  end)
end)

describe("endpoint.service with a URL", function()
  local VARIABLES = {
    lambda = "AWS_ENDPOINT_URL_LAMBDA", sts = "AWS_ENDPOINT_URL_STS", sso = "AWS_ENDPOINT_URL_SSO",
    sso_oidc = "AWS_ENDPOINT_URL_SSO_OIDC", signin = "AWS_ENDPOINT_URL_SIGNIN",
  }
  local SERVICES = "[default]\nservices = mine\nendpoint_url = http://profile\n[services mine]\n"
    .. "lambda =\n  endpoint_url = http://section-lambda\nsts =\n  Endpoint_URL = http://section-sts\n"
    .. "sso =\n  endpoint_url = http://section-sso\nsso_oidc =\n  endpoint_url = http://section-sso_oidc\n"
    .. "signin =\n  endpoint_url = http://section-signin\n"

  for name, variable in pairs(VARIABLES) do
    it("looks for that of " .. name .. " in this order", function()
      local env = { [variable] = "http://own", AWS_ENDPOINT_URL = "http://any" }
      local option = { endpoint = "http://option" }
      local function host(options)
        return service(name, options, "us-east-1", env, SERVICES).host
      end
      assert.equal(name == "lambda" and "option" or "own", host(option))
      assert.equal("own", host {})
      env[variable] = " "
      assert.equal("any", host {})
      env.AWS_ENDPOINT_URL = nil
      assert.equal("section-" .. name, host {})
      local ignore = { ignore_configured_endpoint_urls = true }
      assert.not_equal("section-" .. name, host(ignore))
      assert.matches("%.amazon", host(ignore))
    end)
  end

  for _, case in ipairs { -- what, config file, host
    { "the profile's own where the section says nothing",
      "[default]\nservices = m\nendpoint_url = http://p\n[services m]\nsts =\n  endpoint_url = http://s",
      "p" },
    { "the profile's own where the block is without URL",
      "[default]\nservices = m\nendpoint_url = http://p\n[services m]\nlambda =\n  x = y", "p" },
    { "the profile's own where the block's URL is empty",
      "[default]\nservices = m\nendpoint_url = http://p\n[services m]\nlambda =\n  endpoint_url =", "p" },
    { "the profile's own where the block is empty",
      "[default]\nservices = m\nendpoint_url = http://p\n[services m]\nlambda =", "p" },
    { "the region's host where all is empty", "[default]\nservices =\nendpoint_url =",
      "lambda.us-east-1.amazonaws.com" },
    { "the region's host where the profile ignores its own",
      "[default]\nignore_configured_endpoint_urls = true\nendpoint_url = http://p",
      "lambda.us-east-1.amazonaws.com" },
    { "no section of another profile", "[profile x]\nservices = m\n[services m]\nlambda =\n"
      .. "  endpoint_url = http://s", "lambda.us-east-1.amazonaws.com" },
  } do
    it("takes " .. case[1], function()
      assert.equal(case[3], service("lambda", {}, "us-east-1", {}, case[2]).host)
    end)
  end

  for _, case in ipairs { -- options, variables, whether the URLs of the environment count
    { { ignore_configured_endpoint_urls = true }, {}, false },
    { {}, { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = "TRUE" }, false },
    { {}, { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = "false" }, true },
    { { ignore_configured_endpoint_urls = false }, { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = "true" },
      true },
  } do
    it("takes it from the environment: " .. tostring(case[3]), function()
      case[2].AWS_ENDPOINT_URL, case[2].AWS_ENDPOINT_URL_LAMBDA = "http://any", "http://own"
      assert.equal(case[3] and "own" or "lambda.us-east-1.amazonaws.com",
        service("lambda", case[1], "us-east-1", case[2]).host)
      case[1].endpoint = "http://option"
      assert.equal("option", service("lambda", case[1], "us-east-1", case[2]).host)
    end)
  end

  it("keeps its path and signs for the client's region", function()
    assert.same({ scheme = "http", host = "h", port = 8080, base_path = "/p", host_header = "h:8080" },
      service("sts", {}, "aws-global", { AWS_ENDPOINT_URL_STS = "http://h:8080/p/" }))
  end)

  local AT = " of ~/.aws/config: "
  for _, case in ipairs { -- config file, message
    { "[default]\nendpoint_url = http://user:hunter2@h", 'endpoint_url in profile "default"' .. AT
      .. "the URL is refused: it must not hold a user name or password" },
    { "[default]\nendpoint_url =\n  hunter2 = x", 'endpoint_url in profile "default"' .. AT
      .. "must be a URL, got a table" },
    { "[default]\nservices = m\n[services m]\nlambda =\n  endpoint_url = hunter2",
      "endpoint_url of lambda in [services m]" .. AT
      .. "the URL is refused: it must start with http:// or https://" },
    { "[default]\nservices = m\n[services m]\nlambda = http://hunter2", "lambda in [services m]" .. AT
      .. "must be empty, with endpoint_url = URL indented below it" },
    { "[default]\nservices = m\n[services n]", 'services in profile "default"' .. AT
      .. 'must be the name of a services section of ~/.aws/config, got "m"' },
    { "[default]\nservices =\n  a = b", 'services in profile "default"' .. AT
      .. "must be the name of a services section of ~/.aws/config, got a table" },
    { "[default]\nignore_configured_endpoint_urls = 1",
      'ignore_configured_endpoint_urls in profile "default"' .. AT .. 'must be true or false, got "1"' },
    { "x", "cannot parse the config file ~/.aws/config: line 1: expected a section header, "
      .. "found a property" },
    { "[default]\nendpoint_url = http://h\nuse_fips_endpoint = true",
      "Invalid Configuration: FIPS and custom endpoint are not supported (the URL is from endpoint_url "
      .. 'in profile "default" of ~/.aws/config, FIPS from use_fips_endpoint in profile "default" of '
      .. "~/.aws/config)" },
  } do
    it("says " .. case[2], function()
      assert.same({ nil, case[2] }, { service("lambda", {}, "us-east-1", {}, case[1]) })
    end)
  end

  it("does not look at a services section when the environment has a URL", function()
    assert.equal("any", service("lambda", {}, "us-east-1", { AWS_ENDPOINT_URL = "http://any" },
      "[default]\nservices = missing").host)
  end)
end)

describe("endpoint.parse", function()
  local endpoint = fresh.world()("lambda.endpoint")

  for _, case in ipairs { -- url, host, port, base path, path, query, host header
    { "http://169.254.170.2", "169.254.170.2", 80, "", "/", nil, "169.254.170.2" },
    { "http://[fd00:ec2::23]/v1/credentials", "[fd00:ec2::23]", 80, "/v1/credentials",
      "/v1/credentials", nil, "[fd00:ec2::23]" },
    { "http://localhost:8080/get/?a=b&c", "localhost", 8080, "/get", "/get/", "a=b&c",
      "localhost:8080" },
    { "http://h/?", "h", 80, "", "/", "", "h" },
  } do
    it("reads " .. case[1], function()
      assert.same({
        scheme = "http", host = case[2], port = case[3], base_path = case[4], path = case[5],
        query = case[6], host_header = case[7],
      }, endpoint.parse(case[1], "X"))
    end)
  end

  for _, case in ipairs {
    { nil, "X: must be a URL, got a nil" }, { 1, "X: must be a URL, got a number" },
    { "hunter2", "X: the URL is refused: it must start with http:// or https://" },
    { "http://hunter2@h", "X: the URL is refused: it must not hold a user name or password" },
    { "http://h/hunter2\n", "X: the URL is refused: it holds a blank or a control byte" },
  } do
    it("says " .. case[2], function()
      assert.same({ nil, case[2] }, { said(endpoint.parse(case[1], "X")) })
    end)
  end
end)
