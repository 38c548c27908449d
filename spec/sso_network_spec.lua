-- SSO with a real network and real files.
local cjson = require "cjson"
local core = require "lambda.core"
local fake = require "support.fake"
local fresh = require "support.fresh"
local identity = require "support.identity"
local temporary = require "support.temporary"

local with = fake.with

local PROFILE = "[sso-session corp]\nsso_region = eu-west-1\nsso_start_url = https://d-1.awsapps.com/start\n"
  .. "[profile ops]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Reader\n"
local LOGIN = ': run "aws sso login --sso-session corp"'

local function iso(moment)
  return os.date("!%Y-%m-%dT%H:%M:%SZ", moment)
end

local function message(class, found, err)
  assert.is_nil(found)
  assert.equal(class, err.code)
  return err.message
end

describe("SSO over HTTP", function()
  local server, directory, slept
  local NAME = ".aws/sso/cache/" .. core.sha1_hex "corp" .. ".json"

  setup(function() server = identity.start() end)
  teardown(function() server:stop() end)
  before_each(function()
    server:reset()
    directory, slept = temporary.directory(), {}
    directory:write(".aws/config", PROFILE)
  end)
  after_each(function() directory:remove() end)

  local function write(left, changes)
    local now = os.time()
    directory:write(NAME, cjson.encode(with({ accessToken = server.MARK .. "/stale",
      expiresAt = iso(now + left), registrationExpiresAt = iso(now + 86400) }, changes)))
  end

  local function get(over)
    local load = fresh.world { env = with(server:environment { HOME = directory.path }, over and over.env),
      files = false }
    local settings = assert(load("lambda.config").check(with({ profile = "ops", timeout = 10 },
      over and over.options)))
    local profile = assert(load("lambda.config").profile(settings))
    local runtime = load("lambda.runtime.plain").new()
    function runtime.sleep(seconds) slept[#slept + 1] = seconds end
    local found, err = load "lambda.credentials.sso"({ settings = settings, runtime = runtime, now = os.time() },
      profile.values, profile.all, "here")
    assert.is_nil(err and fake.visible(err):find(server.MARK, 1, true))
    return found, err
  end

  local function statuses()
    local all = {}
    for i, request in ipairs(server:requests()) do all[i] = { request.operation, request.status } end
    return all
  end

  it("gives keys that the service accepts", function()
    local given = server:control("sso", {})
    write(3600, { accessToken = given.token })
    local found = assert(get())
    assert.same({ { "GetRoleCredentials", 200 } }, statuses())
    local known = server:control("keys")[found.access_key_id]
    assert.same({ known.secret_access_key, known.session_token },
      { found.secret_access_key, found.session_token })
    assert.is_true(math.abs(found.expiration - os.time() - 3600) < 60)
  end)

  it("renews a token and writes it back, for its owner alone", function()
    server:control("sso", {})
    local client = server:control("oidc", {})
    local path = directory:write(NAME, ('{ "expiresAt" : "%s",\n "own": [ ], "digits": 12345678901234567890,\n'
      .. ' "accessToken":"%s/stale", "refreshToken":"%s", "clientId":"%s", "clientSecret":"%s",'
      .. ' "registrationExpiresAt":"%s", "null":null }\n'):format(iso(os.time() - 5), server.MARK,
      client.refresh_token, client.client_id, client.client_secret, iso(os.time() + 86400)))
    os.execute("chmod 644 " .. path)
    assert(get())
    assert.same({ { "CreateToken", 200 }, { "GetRoleCredentials", 200 } }, statuses())
    assert.equal("600", directory:mode(NAME))
    assert.equal(core.sha1_hex "corp" .. ".json", directory:list ".aws/sso/cache")
    local text = directory:read(NAME)
    local read = cjson.decode(text)
    assert.is_truthy(text:find('"own": [ ], "digits": 12345678901234567890,\n', 1, true))
    assert.is_truthy(text:find('"null":null }\n', 1, true))
    assert.not_equal(client.refresh_token, read.refreshToken)
    assert.equal(client.client_secret, read.clientSecret)
    local left = core.timestamp(read.expiresAt) - os.time()
    assert.is_true(left > 28700 and left <= 28800)
    assert(get())
    assert.equal(3, #server:requests())
  end)

  it("keeps a refresh token that does not rotate", function()
    server:control("sso", {})
    local client = server:control("oidc", { rotate = false })
    write(60, { refreshToken = client.refresh_token, clientId = client.client_id,
      clientSecret = client.client_secret })
    assert(get())
    assert.equal(client.refresh_token, cjson.decode(directory:read(NAME)).refreshToken)
  end)

  it("uses a renewed token that cannot be written", function()
    server:control("sso", {})
    local client = server:control("oidc", {})
    write(-5, { refreshToken = client.refresh_token, clientId = client.client_id,
      clientSecret = client.client_secret })
    local text = directory:read(NAME)
    -- Where the superuser runs this, no mode keeps it from writing.
    local load = fresh.world { env = server:environment { HOME = directory.path }, files = false,
      modules = { ["lambda.core"] = setmetatable({ write_private = function() return nil, "read-only" end },
        { __index = core }) } }
    local settings = assert(load("lambda.config").check { profile = "ops" })
    local profile = assert(load("lambda.config").profile(settings))
    local context = { settings = settings, runtime = load("lambda.runtime.plain").new(), now = os.time() }
    for _ = 1, 2 do
      assert(load "lambda.credentials.sso"(context, profile.values, profile.all, "here"))
    end
    assert.equal(text, directory:read(NAME))
    assert.same({ { "CreateToken", 200 }, { "GetRoleCredentials", 200 }, { "GetRoleCredentials", 200 } },
      statuses())
  end)

  for _, case in ipairs { -- what, seconds left, controls, what is said, with the file's path, requests
    { "that was revoked", 3600, { sso = { revoked = true } }, "here: GetRoleCredentials failed: "
      .. "UnauthorizedException: Session token not found or invalid (HTTP 401)" .. LOGIN, 1 },
    { "for a role that it has not", 3600, { sso = { role_name = "Other" } },
      "here: GetRoleCredentials failed: ForbiddenException: No access (HTTP 403)", 1 },
    { "whose service fails", 3600, { sso = { error = { code = "InvalidRequestException", message = "m",
      status = 400 } } }, "here: GetRoleCredentials failed: InvalidRequestException: m (HTTP 400)", 1 },
    { "whose keys have expired", 3600, { sso = { expires_in = -99 } }, "here: GetRoleCredentials failed: the answer is "
      .. "refused: expiration: has passed already (is this machine's clock right?)", 1 },
    { "whose keys have no end", 3600, { sso = { expires_in = false } },
      "here: GetRoleCredentials failed: the answer has no number as expiration", 1 },
    { "whose keys lack one", 3600, { sso = { members = { secretAccessKey = false } } },
      "here: GetRoleCredentials failed: the answer lacks secretAccessKey", 1 },
  } do
    it("has an error for a token " .. case[1], function()
      local given = server:control("sso", case[3].sso)
      write(case[2], { accessToken = given.token })
      local found, err = get()
      assert.equal(case[4], (message("CredentialsError", found, err):gsub(", request [%w-]+", "")))
      assert.equal(case[5], #server:requests())
    end)
  end

  for _, case in ipairs { -- what, fault, seconds that the client waits, code and kind of the cause, requests
    { "slow", { delay = 2, count = 3 }, 0.3, "TimeoutError", "timeout", 3 },
    { "a trickle", { slow = 0.2, count = 3 }, 0.5, "TimeoutError", "timeout", 3 },
    { "down", { status = 503, body = "", count = 3 }, 10, "503", nil, 3 },
    { "cut before", { cut = "before_headers", count = 3 }, 10, "TransportError", "closed", 3 },
    { "cut within", { cut = "in_body", count = 3 }, 10, "TransportError", "closed", 3 },
    { "truncated", { truncate = 5, count = 3 }, 10, "TransportError", "closed", 3 },
    { "garbage", { raw = "what\r\n\r\n", count = 3 }, 10, "TransportError", nil, 1 },
    { "no JSON", { body = "SECRETMARK<" }, 10, "ResponseError", nil, 1 },
    { "half of JSON", { body = '{"roleCredentials":{"accessKeyId":"SECRETMARK' }, 10, "ResponseError", nil, 1 },
    { "an error of the client", { status = 400, body = "" }, 10, "400", nil, 1 },
    { "a redirect", { redirect = "http://127.0.0.1:1/SECRETMARK" }, 10, "307", nil, 1 },
  } do
    it("has an error for an answer that is " .. case[1], function()
      write(3600, { accessToken = server:control("sso", {}).token })
      server:faults(case[2])
      local found, err = get { options = { timeout = case[3] } }
      message("CredentialsError", found, err)
      assert.equal(case[4], err.cause.code)
      if case[5] then assert.equal(case[5], err.cause.kind) end
      assert.equal(case[6], #slept + 1)
    end)
  end

  for _, fault in ipairs { { status = 500, body = "" }, { error = "TooManyRequestsException" },
    { cut = "before_headers", reset = true }, { truncate = 5 } } do
    it("tries again after " .. cjson.encode(fault), function()
      write(3600, { accessToken = server:control("sso", {}).token })
      server:faults(fault, fault)
      assert(get())
      assert.same({ 3, 2 }, { #server:requests(), #slept })
    end)
  end

  it("has an error when nobody listens", function()
    write(3600, {})
    local found, err = get { env = { AWS_ENDPOINT_URL_SSO = "http://127.0.0.1:1" } }
    message("CredentialsError", found, err)
    assert.same({ "connect", true, 2 }, { err.cause.kind, err.retryable, #slept })
  end)

  it("renews through an OIDC service that recovers", function()
    server:control("sso", {})
    local client = server:control("oidc", {})
    write(-5, { refreshToken = client.refresh_token, clientId = client.client_id,
      clientSecret = client.client_secret })
    server:faults { service = "oidc", status = 502, body = "", count = 2 }
    assert(get())
    assert.same({ { "CreateToken", 502 }, { "CreateToken", 502 }, { "CreateToken", 200 },
      { "GetRoleCredentials", 200 } }, statuses())
  end)

  for _, case in ipairs { -- what, control of the client, what is said
    { "whose grant is refused", { error = { code = "InvalidGrantException", message = "gone" } },
      "CreateToken failed: InvalidGrantException: gone (HTTP 400)" .. LOGIN },
    { "whose answer lacks a token", { members = { accessToken = false } },
      "CreateToken failed: the answer lacks accessToken" .. LOGIN },
    { "that ends at once", { expires_in = -99 },
      "CreateToken failed: the answer has no lifetime as expiresIn" .. LOGIN },
  } do
    it("has an error for a renewal " .. case[1], function()
      server:control("sso", {})
      local client = server:control("oidc", case[2])
      write(-5, { refreshToken = client.refresh_token, clientId = client.client_id,
        clientSecret = client.client_secret })
      local text = directory:read(NAME)
      local found, err = get()
      local said = message("CredentialsError", found, err):gsub(", request [%w-]+", "")
      assert.equal(case[3], said:match("Z; (.*)$"))
      assert.equal(text, directory:read(NAME))
    end)
  end
end)
