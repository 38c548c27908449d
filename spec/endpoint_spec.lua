local fresh = require "support.fresh"

-- What endpoint.resolve says in a world: the endpoint, or nil and the message.
local function resolve(options, region, env)
  local load = fresh.world { env = env }
  local settings = assert(load("lambda.config").check(options))
  local found, err = load("lambda.endpoint").resolve(settings, region)
  if err then
    assert.equal("ConfigurationError", err.code)
    return found, err.message
  end
  return found
end

local function https(host)
  return { scheme = "https", host = host, port = 443, base_path = "", host_header = host }
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

  local CUSTOM_FIPS = "Invalid Configuration: FIPS and custom endpoint are not supported"
  local CUSTOM_DUAL = "Invalid Configuration: Dualstack and custom endpoint are not supported"
  local URL = { AWS_ENDPOINT_URL = "http://h" }
  for _, case in ipairs { -- options, variables, message
    { { endpoint = "http://h", use_fips_endpoint = true }, {}, CUSTOM_FIPS },
    { { endpoint = "http://h", use_dualstack_endpoint = true }, {}, CUSTOM_DUAL },
    { { use_fips_endpoint = true, use_dualstack_endpoint = true }, URL, CUSTOM_FIPS },
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
