-- The providers that users compose, over real HTTP.
local fresh = require "support.fresh"
local identity = require "support.identity"

local LIST, PARAMS = "list_function_event_invoke_configs", { function_name = "my-function" }
local ROLE = "arn:aws:iam::123456789012:role/r"
local server, lambda, base

setup(function() server = identity.start() end)
teardown(function() server:stop() end)
before_each(function()
  server:reset()
  base = {}
  for name, value in pairs(server.keys.AKIDSECOND) do base[name] = value end
  lambda = fresh.world { env = server:environment { HOME = "/h" }, files = {
    ["/h/.aws/config"] = ("[profile ops]\nrole_arn = %s\nsource_profile = base\n[profile base]\n"
      .. "aws_access_key_id = AKIDSECOND\naws_secret_access_key = %s\n"):format(ROLE,
      base.secret_access_key),
    ["/h/jwt"] = server:control("web_identity").token,
  } }("lambda")
end)

-- Call with these credentials: "ok" or the error, and what was asked by whom.
local function outcome(credentials, options)
  local given = { credentials = credentials }
  for name, value in pairs(options or {}) do given[name] = value end
  local client = assert(lambda.new(given))
  local result, err = client[LIST](client, PARAMS)
  local steps = {}
  for i, request in ipairs(server:requests()) do
    local signer = request.signer and (request.signer:gsub("^ASIA.*", "issued")) or "nobody"
    steps[i] = (request.operation or "List") .. " by " .. signer
  end
  assert.is_nil(tostring(err):find(server.MARK, 1, true))
  return result and "ok" or tostring(err), steps
end

describe("lambda.credentials", function()
  for _, case in ipairs { -- what, credentials, requests
    { "assume_role with keys", function(c)
      return c.assume_role { role_arn = ROLE, source = base }
    end, { "AssumeRole by AKIDSECOND", "List by issued" } },
    { "assume_role with the keys of a function", function(c)
      return c.assume_role { role_arn = ROLE, source = function() return base end }
    end, { "AssumeRole by AKIDSECOND", "List by issued" } },
    { "assume_role on assume_role", function(c)
      return c.assume_role { role_arn = ROLE,
        source = c.assume_role { role_arn = ROLE, source = base } }
    end, { "AssumeRole by AKIDSECOND", "AssumeRole by issued", "List by issued" } },
    { "assume_role on the default chain", function(c)
      return c.assume_role { role_arn = ROLE }
    end, { "GetToken by nobody", "ListRoles by nobody", "ListRoles by nobody", "GetRole by nobody",
      "AssumeRole by issued", "List by issued" } },
    { "web_identity", function(c)
      return c.web_identity { role_arn = ROLE, token_file = "/h/jwt" }
    end, { "AssumeRoleWithWebIdentity by nobody", "List by issued" } },
    { "profile", function(c) return c.profile { profile = "ops" } end,
      { "AssumeRole by AKIDSECOND", "List by issued" } },
    { "instance_metadata", function(c) return c.instance_metadata() end,
      { "GetToken by nobody", "ListRoles by nobody", "ListRoles by nobody", "GetRole by nobody",
        "List by issued" } },
    { "default", function(c) return c.default() end,
      { "GetToken by nobody", "ListRoles by nobody", "ListRoles by nobody", "GetRole by nobody",
        "List by issued" } },
    { "chain, past what is not configured", function(c)
      return c.chain { c.environment(), c.container(), function() return nil, "not here" end, base }
    end, { "List by AKIDSECOND" } },
  } do
    it(case[1], function()
      assert.same({ "ok", case[3] }, { outcome(case[2](lambda.credentials)) })
    end)
  end

  it("process", function()
    local made = ('{"Version":1,"AccessKeyId":"AKIDSECOND","SecretAccessKey":"%s"}'):format(
      base.secret_access_key)
    assert.same({ "ok", { "List by AKIDSECOND" } },
      { outcome(lambda.credentials.process { command = "printf %s '" .. made .. "'" }) })
  end)

  for _, case in ipairs { -- what, credentials, error
    { "a source that has none", function(c) return c.environment() end,
      "CredentialsError: environment: AWS_ACCESS_KEY_ID is not set" },
    { "a chain without any", function(c) return c.chain { c.environment(), c.container(),
      function() return nil, "not\nhere" end, function() end } end,
      "CredentialsError: no credentials; asked in this order: environment: "
      .. "AWS_ACCESS_KEY_ID is not set; container: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and "
      .. "AWS_CONTAINER_CREDENTIALS_FULL_URI are not set; function 3: not here; function 4: returned nothing" },
    { "a chain in which one fails", function(c)
      return c.chain { c.environment(), function() error("no network", 0) end, base }
    end, "CredentialsError: the credentials function raised: no network" },
    { "a function of this module that was not called", function(c) return c.environment end,
      "CredentialsError: the credentials function is lambda.credentials.environment itself: call it, "
      .. "and give what it returns" },
    { "a role whose source has none", function(c)
      return c.assume_role { role_arn = ROLE, source = c.container() }
    end, "CredentialsError: container: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and "
      .. "AWS_CONTAINER_CREDENTIALS_FULL_URI are not set" },
    { "a profile that is not there", function(c) return c.profile { profile = "none" } end,
      'ConfigurationError: profile "none" (from the option profile) is neither in '
      .. "/h/.aws/config nor in /h/.aws/credentials" },
  } do
    it("tells of " .. case[1], function()
      local said, steps = outcome(case[2](lambda.credentials))
      assert.same({}, steps)
      assert.equal(case[3] .. " (" .. LIST .. ")", said)
    end)
  end

  it("go on to the next when a chain within a chain has none", function()
    local c = lambda.credentials
    assert.same({ "ok", { "List by AKIDSECOND" } },
      { outcome(c.chain { c.chain { c.environment(), c.container() }, base }) })
    server:reset()
    assert.same({ "ok", { "List by AKIDSECOND" } }, { outcome(c.chain { c.default(), base },
      { ec2_metadata_disabled = true }) })
  end)

  it("may be wrapped by a function", function()
    local profile = lambda.credentials.profile { profile = "base" }
    local instance = lambda.credentials.instance_metadata()
    assert.equal("ok", (outcome(function(context) return profile(context) end)))
    assert.equal("ok", (outcome(function(context) return instance(context) end)))
  end)

  it("keep the options of the client that are false", function()
    local load = fresh.world { env = server:environment { AWS_USE_FIPS_ENDPOINT = "true",
      AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = "true" } }
    local seen
    local module = load "lambda"
    local client = assert(module.new { use_fips_endpoint = false, region = "eu-west-1", endpoint = server.url,
      credentials = module.credentials.assume_role { role_arn = ROLE, source = base, region = "us-east-1" },
      runtime = { send = function(request) seen = request.host end, sleep = function() end } })
    client[LIST](client, PARAMS)
    assert.equal("sts.us-east-1.amazonaws.com", seen)
  end)

  it("sign any request, with the settings of the client", function()
    local client = assert(lambda.new())
    local role = lambda.credentials.assume_role { role_arn = ROLE, source = base }
    local headers = assert(client:sign({ url = "https://x.lambda-url.us-east-1.on.aws/" },
      { credentials = role }))
    assert.matches("Credential=ASIA", headers.authorization)
  end)

  it("show no command and no external id when they are refused", function()
    for name, given in pairs { process = { command = "p --password hunter2\n" },
      assume_role = { role_arn = ROLE, external_id = "hunter2\n" } } do
      local ok, message = pcall(lambda.credentials[name], given)
      assert.is_false(ok)
      assert.is_nil(message:find("hunter2", 1, true))
    end
  end)

  it("work by a clock that is wrong by a year", function()
    local days = 366 * 86400
    local role = lambda.credentials.assume_role { role_arn = ROLE, source = base }
    local client = assert(lambda.new { credentials = role,
      runtime = { now = function() return os.time() + days end, sleep = function() end } })
    assert(client[LIST](client, PARAMS))
    assert(client[LIST](client, PARAMS))
  end)

  it("tell of one refresh once", function()
    local events = {}
    local role = lambda.credentials.assume_role { role_arn = ROLE, source = base }
    local client = assert(lambda.new { credentials = role, on_event = function(event)
      events[#events + 1] = event.name == "credentials_refresh" and event.name or nil
    end })
    for _ = 1, 3 do assert(client[LIST](client, PARAMS)) end
    assert.same({ "credentials_refresh" }, events)
  end)

  it("shares the keys of a provider between its clients", function()
    local role = lambda.credentials.assume_role { role_arn = ROLE, source = base }
    outcome(role)
    assert.same({ "AssumeRole by AKIDSECOND", "List by issued", "List by issued" },
      select(2, outcome(role)))
  end)

  it("sends what it is told to STS", function()
    local role = lambda.credentials.assume_role {
      role_arn = ROLE, source = base, role_session_name = "me", external_id = "x1", region = "us-east-1",
      duration_seconds = 900, policy = '{\n"Version": "2012-10-17"}', source_identity = "me",
      policy_arns = { "arn:aws:iam::aws:policy/ReadOnlyAccess" }, tags = { team = "a b" },
      transitive_tag_keys = { "team" }, mfa_serial = "GAHT12345678", mfa_code = function() return "012345" end,
    }
    assert.equal("ok", (outcome(role)))
    local sent = server:requests()[1].parameters
    assert.same({ "GAHT12345678", "012345" }, { sent.SerialNumber, sent.TokenCode })
    assert.same({ "me", "x1", "900", '{\n"Version": "2012-10-17"}', "team", "a b" }, {
      sent.RoleSessionName, sent.ExternalId, sent.DurationSeconds, sent.Policy,
      sent["Tags.member.1.Key"], sent["Tags.member.1.Value"],
    })
  end)

  it("tells a colon that should be a dot", function()
    local ok, message = pcall(function() return (lambda.credentials:assume_role { role_arn = ROLE }) end)
    assert.is_false(ok)
    assert.truthy(message:find("_spec%.lua:%d+: lambda%.credentials%.assume_role is called with a dot, not"))
  end)

  for _, case in ipairs { -- function, arguments, message
    { "assume_role", nil, "needs a table such as { role_arn = ... }, got nil" },
    { "assume_role", {}, ": role_arn: is missing" },
    { "assume_role", { role_arn = ROLE, externalid = "x" },
      ': unknown option "externalid" (did you mean "external_id"?)' },
    { "assume_role", { role_arn = ROLE, mfa_code = "123456" }, ": mfa_code: must be a function, got a string" },
    { "assume_role", { role_arn = ROLE, mfa_serial = "x y" }, "mfa_serial: must be 9 to 256" },
    { "assume_role", { role_arn = ROLE, source = 5 }, ": source: must be a table or a function" },
    { "assume_role", { role_arn = ROLE, duration_seconds = "1h" },
      ": duration_seconds: must be an integer from 1" },
    { "assume_role", { role_arn = "x" }, "role_arn: must be" },
    { "assume_role", { role_arn = ROLE, policy_arns = {} }, ": policy_arns: must be a list, not empty" },
    { "assume_role", { role_arn = ROLE, policy = {} }, ": policy: must be a JSON text, got a table" },
    { "assume_role", { role_arn = ROLE, tags = "a" }, ": tags: must be a table, got a string" },
    { "assume_role", { role_arn = ROLE, duration_seconds = 100 }, "from 900 to 43200" },
    { "web_identity", { role_arn = ROLE, token_file = "t", role_session_name = "a b" },
      "role_session_name: must be" },
    { "web_identity", { role_arn = ROLE }, ": token_file: is missing" },
    { "profile", "ops", "needs a table such as { profile = ... }, got string" },
    { "profile", {}, ": profile: is missing" },
    { "process", { cmd = "x" }, ': unknown option "cmd"' },
    { "chain", nil, "needs a list of sources, not empty" },
    { "chain", {}, "needs a list of sources, not empty" },
    { "chain", { 5 }, ": source 1 must be a table or a function, got a number" },
    { "chain", { { access_key_id = "A" } }, ": source 1 secret_access_key: is missing" },
  } do
    it(("%s raises at the caller: %s"):format(case[1], case[3]), function()
      local ok, message = pcall(function() return (lambda.credentials[case[1]](case[2])) end)
      assert.is_false(ok)
      local at, text = message:match("^(.-:%d+): (.*)$")
      assert.truthy(at and at:find("credentials_compose_spec.lua", 1, true), message)
      assert.equal(1, (text:find("lambda.credentials." .. case[1], 1, true)), text)
      assert.truthy(text:find(case[3], 1, true), text)
    end)
  end

  it("is loaded when it is first used", function()
    local load, journal = fresh.world { env = {} }
    local module = load "lambda"
    assert.is_nil(rawget(module, "credentials"))
    assert.equal(module.credentials, rawget(module, "credentials"))
    assert.is_nil(module.nothing)
    assert.same({}, journal.opened)
  end)
end)
