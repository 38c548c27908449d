local fake = require "support.fake"
local fresh = require "support.fresh"
local identity = require "support.identity"

local extend = fake.with

local MARK = "SECRETMARK" -- in all that must never be shown
local ARN = "arn:aws:iam::123456789012:role/RoleA"
local FILE = "/var/token"
local TOKEN = "eyJ" .. MARK .. ".x_-"
local ENV = { AWS_WEB_IDENTITY_TOKEN_FILE = FILE, AWS_ROLE_ARN = ARN, AWS_REGION = "eu-west-1" }
local PLACE = "web identity of the environment: "
local FAILED = PLACE .. "AssumeRoleWithWebIdentity of " .. ARN .. " failed: "
local FOUND = { access_key_id = "ASIAROLE", secret_access_key = MARK, session_token = MARK,
  expiration = fake.NOW + 3600, account_id = "123456789012" }
local OK = fake.answer(200, [[
<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/RoleA/name</Arn></AssumedRoleUser>
    <Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>SECRETMARK</SecretAccessKey>
      <SessionToken>SECRETMARK</SessionToken><Expiration>2026-01-02T04:04:05Z</Expiration>
    </Credentials>
  </AssumeRoleWithWebIdentityResult>
</AssumeRoleWithWebIdentityResponse>]])

local function refusal(status, code, text)
  return fake.answer(status, ("<ErrorResponse><Error><Code>%s</Code><Message>%s</Message></Error>"
    .. "</ErrorResponse>"):format(code, text))
end

-- The provider in a world, with a function that asks it.
local function provider(world, answers)
  local load, opened = fresh.world(world)
  local runtime, journal = fake.runtime(answers or { OK })
  journal.opened = opened.opened
  local context = {
    settings = assert(load("lambda.config").check(world.options)), runtime = runtime, now = fake.NOW,
  }
  local module = load("lambda.credentials.web_identity")
  return function(given)
    local found, err
    if given then
      found, err = module.assume(context, given, "here")
    else
      found, err = module.provide(context)
    end
    assert.is_nil(err and fake.visible(err):find(MARK, 1, true))
    return found, err
  end, journal
end

local function message(found, err)
  assert.is_nil(found)
  assert.equal("CredentialsError", err.code)
  return err.message
end

describe("web identity", function()
  it("is asked with the token of the file, unsigned", function()
    local ask, journal = provider { env = ENV, files = { [FILE] = TOKEN } }
    assert.same(FOUND, ask())
    assert.same({ {
      method = "POST", scheme = "https", host = "sts.eu-west-1.amazonaws.com", port = 443, path = "/", query = "",
      headers = { host = "sts.eu-west-1.amazonaws.com",
        ["content-type"] = "application/x-www-form-urlencoded; charset=utf-8" },
      body = "Action=AssumeRoleWithWebIdentity&Version=2011-06-15"
        .. "&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FRoleA"
        .. "&RoleSessionName=aws-lambda-lua-1767323045&WebIdentityToken=" .. TOKEN,
    } }, journal.requests)
  end)

  it("takes the name of the session", function()
    local ask, journal = provider { env = extend(ENV, { AWS_ROLE_SESSION_NAME = "pod@x" }), files = { [FILE] = TOKEN } }
    ask()
    assert.is_truthy(journal.requests[1].body:find("&RoleSessionName=pod%40x&WebIdentityToken=", 1, true))
  end)

  for _, case in ipairs { -- what, content, token that is sent
    { "a line break", "abcd\n", "abcd" }, { "a line break of Windows", "abcd\r\n", "abcd" },
    { "no other blank", " ab\ncd \n", "%20ab%0Acd%20" },
    { "a line break behind the longest", ("x"):rep(20000) .. "\r\n", ("x"):rep(20000) },
  } do
    it("leaves off the end of the file " .. case[1], function()
      local ask, journal = provider { env = ENV, files = { [FILE] = case[2] } }
      assert.same(FOUND, ask())
      assert.equal(case[3], journal.requests[1].body:match("&WebIdentityToken=(.*)$"))
    end)
  end

  it("reads the file anew each time", function()
    local files = { [FILE] = "first" }
    local ask, journal = provider { env = ENV, files = files }
    ask()
    files[FILE] = "second"
    ask()
    assert.equal("first", journal.requests[1].body:match("&WebIdentityToken=(.*)$"))
    assert.equal("second", journal.requests[2].body:match("&WebIdentityToken=(.*)$"))
  end)

  for _, env in ipairs { {}, { AWS_ROLE_ARN = ARN }, { AWS_WEB_IDENTITY_TOKEN_FILE = " ", AWS_ROLE_ARN = ARN } } do
    it("is not configured without AWS_WEB_IDENTITY_TOKEN_FILE", function()
      local ask, journal = provider { env = env }
      assert.same({ nil, "AWS_WEB_IDENTITY_TOKEN_FILE is not set", n = 2 }, { n = select("#", ask()), ask() })
      assert.same({}, journal.opened)
    end)
  end

  local HINT = "; the token in /var/token is too old, or not for this role; whoever writes that file has to renew it"
  local OTHER = "must be 2 to 64 letters, digits and _+=,.@-, got "
  for _, case in ipairs { -- variables, file, answer, message
    { { AWS_ROLE_ARN = false }, TOKEN, nil, PLACE .. "AWS_WEB_IDENTITY_TOKEN_FILE is set, but AWS_ROLE_ARN is not" },
    { { AWS_ROLE_ARN = "RoleA" }, TOKEN, nil, PLACE .. "AWS_ROLE_ARN: must be the ARN of a role, such as "
      .. 'arn:aws:iam::123456789012:role/name, got "RoleA"' },
    { { AWS_ROLE_SESSION_NAME = "a b" }, TOKEN, nil, PLACE .. "AWS_ROLE_SESSION_NAME: " .. OTHER .. '"a b"' },
    { {}, nil, nil, PLACE .. "the token file /var/token: No such file or directory" },
    { {}, { opens = true, message = "Is a directory", code = 21 }, nil,
      PLACE .. "the token file /var/token: Is a directory" },
    { {}, "", nil, PLACE .. "the token file /var/token: is empty" },
    { {}, " \r\n\n", nil, PLACE .. "the token file /var/token: is empty" },
    { {}, ("S"):rep(20001), nil,
      PLACE .. "the token file /var/token: is larger than the 20000 bytes of the largest token" },
    { {}, MARK .. ("S"):rep(1e6), nil,
      PLACE .. "the token file /var/token: is larger than the 20000 bytes of the largest token" },
    { {}, TOKEN, refusal(400, "ExpiredTokenException", "Token expired"),
      FAILED .. "ExpiredTokenException: Token expired (HTTP 400)" .. HINT },
    { {}, TOKEN, refusal(400, "InvalidIdentityToken", "role_arn: " .. TOKEN),
      FAILED .. "InvalidIdentityToken: role_arn: [removed] (HTTP 400)" .. HINT },
    { {}, TOKEN, refusal(403, "AccessDenied", "no"), FAILED .. "AccessDenied: no (HTTP 403)" },
    { {}, TOKEN, { kind = "tls", message = "untrusted", sent = false },
      FAILED .. "sts.eu-west-1.amazonaws.com: untrusted" },
  } do
    it("says " .. case[4]:sub(#PLACE + 1, 120), function()
      local ask, journal = provider({ env = extend(ENV, case[1]), files = { [FILE] = case[2] } }, { case[3] })
      assert.equal(case[4], message(ask()))
      assert.equal(case[3] and 1 or 0, #journal.requests)
    end)
  end

  it("needs a region", function()
    local ask, journal = provider { env = extend(ENV, { AWS_REGION = false }), files = { [FILE] = TOKEN } }
    assert.is_truthy(message(ask()):find(PLACE .. "AssumeRoleWithWebIdentity needs a region for STS: no region: ",
      1, true))
    assert.same({}, journal.requests)
  end)

  it("takes a role and a file of another place, and its region", function()
    local ask, journal = provider { env = { AWS_REGION = "us-east-1" }, files = { ["/t"] = TOKEN } }
    assert.same(FOUND, ask { role_arn = ARN, token_file = "/t", duration_seconds = "1000", role_session_name = "me",
      region = "eu-west-1" })
    local request = journal.requests[1]
    assert.equal("sts.eu-west-1.amazonaws.com", request.host)
    assert.is_truthy(request.body:find("&RoleSessionName=me&DurationSeconds=1000&WebIdentityToken=", 1, true))
  end)

  it("says which key of another place is wrong, before it reads", function()
    local ask, journal = provider { env = {} }
    assert.equal("here: role_arn: must be the ARN of a role, such as arn:aws:iam::123456789012:role/name, "
      .. 'got "x"; duration_seconds: must be a whole number of seconds from 900 to 43200, got 1',
      message(ask { role_arn = "x", token_file = "/t", duration_seconds = 1 }))
    assert.same({}, journal.opened)
  end)
end)

describe("web identity over HTTP", function()
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

  local function write(content)
    local file = assert(io.open(path, "wb"))
    file:write(content)
    file:close()
  end

  -- Ask for the role with what is in the file: credentials, or nil and an error.
  local function ask(more)
    local load = fresh.world { files = false, env = server:environment(extend({
      AWS_WEB_IDENTITY_TOKEN_FILE = path, AWS_ROLE_ARN = ARN,
    }, more or {})) }
    local runtime = load("lambda.runtime.plain").new()
    runtime.sleep = function() end
    local found, err = load("lambda.credentials.web_identity").provide {
      settings = assert(load("lambda.config").check { timeout = 1 }), runtime = runtime, now = os.time(),
    }
    assert.is_nil(err and fake.visible(err):find(server.MARK, 1, true))
    return found, err
  end

  it("gives keys that sign", function()
    write(server:control("web_identity").token .. "\n")
    local found = assert(ask { AWS_ROLE_SESSION_NAME = "pod" })
    local known = server:control("keys")[found.access_key_id]
    assert.same({ known.secret_access_key, known.session_token, "123456789012" },
      { found.secret_access_key, found.session_token, found.account_id })
    assert.is_true(math.abs(found.expiration - os.time() - 3600) < 60)
    local request = server:requests()[1]
    assert.same({ "AssumeRoleWithWebIdentity", true, "pod", ARN }, { request.operation, request.verified,
      request.parameters.RoleSessionName, request.parameters.RoleArn })
  end)

  it("follows the file", function()
    write(server:control("web_identity").token)
    assert(ask())
    local second = server:control("web_identity").token
    write(second)
    assert(ask())
    assert.equal(second, server:requests()[2].parameters.WebIdentityToken)
  end)

  it("says that the token is stale", function()
    write(server:control("web_identity", { error = { code = "ExpiredTokenException",
      message = "Token expired: current date/time must be before the expiration date/time" } }).token)
    local _, err = ask()
    assert.equal(FAILED .. "ExpiredTokenException: Token expired: current date/time must be before the expiration "
      .. "date/time (HTTP 400, request " .. err.cause.request_id .. "); the token in " .. path
      .. " is too old, or not for this role; whoever writes that file has to renew it", err.message)
  end)

  it("says that the token is unknown", function()
    write(server.MARK .. "another")
    local _, err = ask()
    assert.equal("InvalidIdentityToken", err.cause.code)
  end)

  it("asks again when the provider of the identity did not answer", function()
    write(server:control("web_identity").token)
    server:faults { count = 2, error = "IDPCommunicationError" }
    assert(ask())
    assert.equal(3, #server:requests())
  end)
end)
