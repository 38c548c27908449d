-- Roles of profiles over real HTTP: the endpoint verifies each signature with botocore.
local fake = require "support.fake"
local fresh = require "support.fresh"
local identity = require "support.identity"

local extend = fake.with

local MARK = "SECRETMARK" -- in all that must never be shown
local ROLE = "arn:aws:iam::123456789012:role/"

local function role(profile, arn, more)
  return ("[profile %s]\nrole_arn = %s%s\n%s\n"):format(profile, ROLE, arn, more or "")
end

local function message(class, found, err)
  assert.is_nil(found)
  assert.equal(class, err.code)
  return err.message
end

describe("roles over HTTP", function()
  local server, path
  setup(function()
    server = identity.start()
    path = os.tmpname()
  end)
  teardown(function()
    server:stop()
    os.remove(path)
  end)
  before_each(function() server:reset() end)

  local function user(profile, id)
    return ("[profile %s]\naws_access_key_id = %s\naws_secret_access_key = %s\n"):format(profile, id,
      server.keys[id].secret_access_key)
  end

  -- Ask with these profiles: credentials, or nil and an error; and the seconds that were slept.
  local function get(config, options, env)
    local file = assert(io.open(path, "w"))
    file:write(config)
    file:close()
    local load = fresh.world { files = false, env = server:environment(extend({
      AWS_CONFIG_FILE = path, AWS_SHARED_CREDENTIALS_FILE = path .. "-none",
    }, env or {})) }
    local runtime, slept = load("lambda.runtime.plain").new(), {}
    runtime.sleep = function(seconds) slept[#slept + 1] = seconds end
    local settings = assert(load("lambda.config").check(extend({ profile = "A", timeout = 1 }, options or {})))
    local found, err = load("lambda.credentials.profile") {
      settings = settings, runtime = runtime, now = os.time(),
    }
    assert.is_nil(err and fake.visible(err):find(MARK, 1, true))
    return found, err, #slept
  end

  local ONE = role("A", "RoleA", "source_profile = B\nexternal_id = my/id")

  -- Who signed what, as the endpoint saw it.
  local function seen()
    local lines = {}
    for i, request in ipairs(server:requests()) do
      assert.is_true(request.verified)
      lines[i] = request.signer .. " " .. request.parameters.RoleArn
    end
    return lines
  end

  it("give keys that are known", function()
    server:control("role", { name = "RoleA", external_id = "my/id" })
    local found = assert(get(ONE .. user("B", "AKIDEXAMPLE")))
    local known = server:control("keys")[found.access_key_id]
    assert.same({ known.secret_access_key, known.session_token, "123456789012" },
      { found.secret_access_key, found.session_token, found.account_id })
    assert.is_true(math.abs(found.expiration - os.time() - 3600) < 60)
    assert.same({ "AKIDEXAMPLE " .. ROLE .. "RoleA" }, seen())
    assert.equal("my/id", server:requests()[1].parameters.ExternalId)
  end)

  it("follow one upon the other", function()
    server:control("role", { name = "RoleC", trusted = { "AKIDSECOND" } })
    local config = role("A", "RoleA", "source_profile = B\nrole_session_name = last\nduration_seconds = 900")
      .. role("B", "path/RoleB", "source_profile = C") .. role("C", "RoleC", "source_profile = D")
      .. user("D", "AKIDSECOND")
    local found = assert(get(config))
    local lines = seen()
    assert.equal("AKIDSECOND " .. ROLE .. "RoleC", lines[1])
    assert.is_truthy(lines[2]:find("^ASIA%d+ " .. ROLE .. "path/RoleB$"))
    assert.is_truthy(lines[3]:find("^ASIA%d+ " .. ROLE .. "RoleA$"))
    assert.equal(3, #lines)
    assert.equal("last", server:requests()[3].parameters.RoleSessionName)
    assert.is_true(math.abs(found.expiration - os.time() - 900) < 60)
  end)

  it("leave the limit of a chain to the service", function()
    local _, err = get(role("A", "RoleA", "source_profile = B\nduration_seconds = 3601")
      .. role("B", "RoleB", "source_profile = C") .. user("C", "AKIDEXAMPLE"))
    assert.equal("ValidationError", err.cause.code)
    assert.equal(400, err.cause.status)
  end)

  it("start from the environment and from a web identity", function()
    local secret = server.keys.ASIDTEMPORARY
    assert(get(role("A", "RoleA", "credential_source = Environment"), nil, {
      AWS_ACCESS_KEY_ID = "ASIDTEMPORARY", AWS_SECRET_ACCESS_KEY = secret.secret_access_key,
      AWS_SESSION_TOKEN = secret.session_token,
    }))
    assert.same({ "ASIDTEMPORARY " .. ROLE .. "RoleA" }, seen())

    local token = os.tmpname()
    local file = assert(io.open(token, "w"))
    file:write(server:control("web_identity").token, "\n")
    file:close()
    local found, err = get(role("A", "RoleA", "source_profile = B")
      .. role("B", "RoleB", "web_identity_token_file = " .. token))
    os.remove(token)
    assert.is_nil(err)
    assert.is_truthy(found.access_key_id)
    local requests = server:requests()
    assert.same({ "AssumeRoleWithWebIdentity", "AssumeRole" }, { requests[2].operation, requests[3].operation })
  end)

  it("send what botocore takes for signed, whatever the bytes", function()
    server:control("role", { name = "a/b+c=d,e.f@g/RoleA" })
    assert(get(role("A", "a/b+c=d,e.f@g/RoleA", "source_profile = B\nrole_session_name = a=b,c.d@e-f_g+h")
      .. user("B", "AKIDEXAMPLE")))
    assert.same({ "AKIDEXAMPLE " .. ROLE .. "a/b+c=d,e.f@g/RoleA" }, seen())
  end)

  for _, case in ipairs { -- what, role, more of the profile
    { "without the external id", { external_id = "other" }, "" },
    { "with the wrong external id", { external_id = "other" }, "external_id = my/id" },
    { "that trusts another", { trusted = { "AKIDSECOND" } }, "" },
  } do
    it("say who may not have a role " .. case[1], function()
      server:control("role", extend({ name = "RoleA" }, case[2]))
      local found, err = get(role("A", "RoleA", "source_profile = B\n" .. case[3]) .. user("B", "AKIDEXAMPLE"))
      assert.equal(('profile "A" of %s and %s-none: AssumeRole of %sRoleA failed: AccessDenied: User: '
        .. "arn:aws:iam::123456789012:user/akidexample is not authorized to perform: sts:AssumeRole on resource: "
        .. "%sRoleA (HTTP 403, request %s)"):format(path, path, ROLE, ROLE, err.cause.request_id),
        message("CredentialsError", found, err))
      assert.equal(1, #server:requests())
    end)
  end

  it("say that the keys are wrong", function()
    local found, err = get(ONE .. "[profile B]\naws_access_key_id = AKIDUNKNOWN\naws_secret_access_key = SECRETMARK\n")
    message("CredentialsError", found, err)
    assert.same({ "InvalidClientTokenId", 403, "sts:AssumeRole" }, { err.cause.code, err.cause.status,
      err.cause.operation })
  end)

  for _, case in ipairs { -- what, faults, requests
    { "an error of the server", { { status = 500, body = "<html>" } }, 2 },
    { "two of them", { { status = 503 }, { status = 502 } }, 3 },
    { "throttling", { { error = "Throttling" } }, 2 },
    { "a cut connection", { { cut = "before_headers" } }, 2 },
    { "a cut answer", { { cut = "in_body" } }, 2 },
    { "an answer that is reset", { { cut = "in_headers", reset = true } }, 2 },
    { "a slow answer", { { delay = 2 } }, 2 },
  } do
    it("come after " .. case[1], function()
      server:control("faults", { faults = case[2] })
      local found, err, slept = get(ONE .. user("B", "AKIDEXAMPLE"))
      assert.is_nil(err)
      assert.is_truthy(found)
      assert.same({ case[3], case[3] - 1 }, { #server:requests(), slept })
    end)
  end

  for _, case in ipairs { -- what, fault, message, class and code of the cause
    { "an error of the server that stays", { count = 3, error = "ServiceUnavailable", message = "down", status = 503 },
      "ServiceUnavailable: down %(HTTP 503, request ", "ServiceError", 3 },
    { "slowness that stays", { count = 3, delay = 1 }, "127.0.0.1:%d+: .*", "TimeoutError", 3, 0.3 },
    { "bytes that drip", { count = 3, slow = 0.2 }, "127.0.0.1:%d+: .*", "TimeoutError", 3, 0.3 },
    { "no HTTP", { count = 3, raw = "nonsense" }, "127.0.0.1:%d+: .*", "TransportError", 1 },
    { "HTML", { body = "<html><body>SECRETMARK</body></html>" }, "the answer is no AssumeRoleResponse",
      "ResponseError", 1 },
    { "malformed XML", { body = "<AssumeRoleResponse><a></AssumeRoleResponse>" },
      "the answer has an end tag that does not match", "ResponseError", 1 },
    { "half of XML", { body = "<AssumeRoleResponse><AssumeRoleResult>" }, "the answer is cut", "ResponseError", 1 },
    { "nothing", { body = "" }, "the answer is empty", "ResponseError", 1 },
    { "too much", { size = 300000 }, "the answer is larger than 256 KiB", "ResponseError", 1 },
    { "a redirect", { redirect = "http://127.0.0.1:1/" }, "the answer is none of STS: it is empty %(HTTP 307%)",
      "ServiceError", 1 },
  } do
    it("are refused after " .. case[1], function()
      server:faults(case[2])
      local found, err = get(ONE .. user("B", "AKIDEXAMPLE"), { timeout = case[6] })
      local text = message("CredentialsError", found, err)
      assert.is_truthy(text:match(": AssumeRole of [^ ]+ failed: (.*)$"):find("^" .. case[3]))
      assert.is_true(err.cause:is(case[4]))
      assert.equal(case[5], #server:requests())
    end)
  end

  for _, case in ipairs { -- what, control of the role, message
    { "that have expired", { expires_in = -100 }, "the answer has keys that have expired already, at " },
    { "without an end", { expires_in = false }, "the answer lacks Expiration" },
    { "with a senseless end", { expires_in = "soon" }, "the answer is refused: expiration: must be seconds" },
    { "without a token", { members = { SessionToken = false } }, "the answer lacks SessionToken" },
    { "with a blank token", { members = { SessionToken = " " } }, "the answer lacks SessionToken" },
  } do
    it("are refused with keys " .. case[1], function()
      server:control("role", { name = "RoleA", expires_in = case[2].expires_in, members = case[2].members })
      local found, err = get(ONE .. user("B", "AKIDEXAMPLE"))
      assert.equal(case[3], message("CredentialsError", found, err):match("failed: (.*)$"):sub(1, #case[3]))
    end)
  end

  it("are refused where nobody listens, after three attempts", function()
    local found, err, slept = get(ONE .. user("B", "AKIDEXAMPLE"), nil,
      { AWS_ENDPOINT_URL_STS = "http://127.0.0.1:1" })
    assert.is_truthy(message("CredentialsError", found, err):find("failed: 127.0.0.1:1: ", 1, true))
    assert.same({ "connect", true, 2 }, { err.cause.kind, err.retryable, slept })
  end)
end)
