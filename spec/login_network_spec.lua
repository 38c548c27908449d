-- Login sessions with a real network and real files.
local cjson = require "cjson"
local core = require "lambda.core"
local fake = require "support.fake"
local fresh = require "support.fresh"
local identity = require "support.identity"
local temporary = require "support.temporary"

local ARN = "arn:aws:sts::123456789012:assumed-role/Admin/admin"
local NAME = "cache/" .. core.sha256_hex(ARN) .. ".json"
local LOGIN = ': run "aws login"'
local JWK = { kty = "EC", crv = "P-256", x = "mHVXQe28fec9XnfkW14B2OyBq2bfcpJS01jAnwTPbOU",
  y = "a_s8wpKznzqZO7GlW1H6SPdGg3xH1KOTYxH_iwD7Xv8" }
local PEMS = {
  ["as the AWS CLI writes it"] = [[
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIHc+W6/cjxo+ASBO1/ja4aJxHufSgk9hKqgpBV3Na4imoAoGCCqGSM49
AwEHoUQDQgAEmHVXQe28fec9XnfkW14B2OyBq2bfcpJS01jAnwTPbOVr+zzCkrOf
Opk7saVbUfpI90aDfEfUo5NjEf+LAPte/w==
-----END EC PRIVATE KEY-----
]],
  ["in PKCS #8"] = [[
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgdz5br9yPGj4BIE7X
+NrhonEe59KCT2EqqCkFXc1riKahRANCAASYdVdB7bx95z1ed+RbXgHY7IGrZt9y
klLTWMCfBM9s5Wv7PMKSs586mTuxpVtR+kj3RoN8R9Sjk2MR/4sA+17/
-----END PRIVATE KEY-----
]],
}

describe("a login session over HTTP", function()
  local server, directory, slept

  setup(function() server = identity.start { certificates = "build/certificates" } end)
  teardown(function() server:stop() end)
  before_each(function()
    server:reset()
    directory, slept = temporary.directory(), {}
  end)
  after_each(function() directory:remove() end)

  local function write(left, refresh_token, pem)
    directory:write(NAME, cjson.encode {
      accessToken = { accessKeyId = "ASIAOLD", secretAccessKey = server.MARK .. "/old", accountId = "123456789012",
        sessionToken = server.MARK .. "/old", expiresAt = os.date("!%Y-%m-%dT%H:%M:%SZ", os.time() + left) },
      refreshToken = refresh_token, clientId = "arn:aws:signin:::devtools/same-device",
      dpopKey = pem or PEMS["as the AWS CLI writes it"], idToken = server.MARK .. "/id", own = { 1.5 },
    })
  end

  local function get(env, options)
    local variables = server:environment { AWS_LOGIN_CACHE_DIRECTORY = directory.path .. "/cache" }
    for name, value in pairs(env or {}) do variables[name] = value end
    local load = fresh.world { env = variables, files = false }
    local settings = assert(load("lambda.config").check(options or { timeout = 10 }))
    local runtime = load("lambda.runtime.plain").new()
    function runtime.sleep(seconds) slept[#slept + 1] = seconds end
    local found, err = load "lambda.credentials.login"(
      { settings = settings, runtime = runtime, now = os.time() }, ARN, "us-east-1", "here")
    local shown = err and fake.visible(err) or ""
    assert.same({}, { shown:find(server.MARK, 1, true), shown:find("MHcCAQEE", 1, true) })
    return found, err
  end

  for name, pem in pairs(PEMS) do
    it("is renewed with a proof of its key, " .. name .. ", and written back", function()
      local given = server:control("login", { jwk = JWK })
      write(-5, given.refresh_token, pem)
      os.execute(("chmod 644 '%s/%s'"):format(directory.path, NAME))
      local found = assert(get())
      local requests = server:requests()
      assert.same({ 1, "CreateOAuth2Token", 200, true },
        { #requests, requests[1].operation, requests[1].status, requests[1].verified })
      local known = server:control("keys")[found.access_key_id]
      assert.same({ known.secret_access_key, known.session_token, "123456789012" },
        { found.secret_access_key, found.session_token, found.account_id })
      assert.is_true(math.abs(found.expiration - os.time() - 900) < 60)
      assert.equal("600", directory:mode(NAME))
      assert.equal(core.sha256_hex(ARN) .. ".json", directory:list "cache")
      local read = cjson.decode(directory:read(NAME))
      assert.not_equal(given.refresh_token, read.refreshToken)
      assert.same({ pem, server.MARK .. "/id", { 1.5 }, found.access_key_id, "123456789012" },
        { read.dpopKey, read.idToken, read.own, read.accessToken.accessKeyId, read.accessToken.accountId })
      assert.same(found, get())
      assert.equal(1, #server:requests())
    end)
  end

  it("is renewed over TLS, below a path", function()
    write(-5, server:control("login", { jwk = JWK }).refresh_token)
    assert(get({ AWS_ENDPOINT_URL_SIGNIN = server.https.good.url .. "/signin", AWS_CA_BUNDLE = server.ca }))
  end)

  it("is not renewed with another key", function()
    write(-5, server:control("login", { jwk = { kty = "EC", crv = "P-256",
      x = "axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY", y = "T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU" } })
      .refresh_token)
    local found, err = get()
    assert.is_nil(found)
    assert.is_truthy(err.message:find("; the session has ended (CreateOAuth2Token failed: AccessDeniedException: "
      .. "The refresh token is bound to another key (HTTP 401", 1, true))
  end)

  for _, case in ipairs { -- word, status, start and end of what is said
    { "TOKEN_EXPIRED", 401, "the session has ended (", LOGIN },
    { "USER_CREDENTIALS_CHANGED", 403, "the user's password was changed (", LOGIN },
    { "INSUFFICIENT_PERMISSIONS", 403, "the user has no permission for signin:CreateOAuth2Token (", "" },
    { "INVALID_REQUEST", 400, "CreateOAuth2Token failed: ValidationException: ", LOGIN },
    { "SERVER_ERROR", 500, "CreateOAuth2Token failed: InternalServerException: ", "" },
  } do
    it("has an error for " .. case[1], function()
      write(-5, server:control("login", { error = case[1] }).refresh_token)
      local text = directory:read(NAME)
      local found, err = get()
      assert.is_nil(found)
      assert.same({ "CredentialsError", case[2] }, { err.code, err.cause.status })
      local said = err.message:match("Z; (.*)$")
      assert.same({ case[3], case[4] }, { said:sub(1, #case[3]), said:match(': run "aws login"$') or "" })
      assert.equal(text, directory:read(NAME))
    end)
  end

  for _, case in ipairs { -- what, fault, seconds that the client waits, code and kind of the cause, pauses
    { "slow", { delay = 2, count = 3 }, 0.3, "TimeoutError", "timeout", 2 },
    { "down", { status = 503, body = "", count = 3 }, 10, "503", nil, 2 },
    { "cut", { cut = "before_headers", count = 3 }, 10, "TransportError", "closed", 2 },
    { "half of JSON", { body = '{"accessToken":{"accessKeyId":"SECRETMARK' }, 10, "ResponseError", nil, 0 },
    { "an error without words", { status = 400, body = "SECRETMARK" }, 10, "400", nil, 0 },
  } do
    it("has an error for an answer that is " .. case[1], function()
      write(-5, server:control("login", {}).refresh_token)
      server:faults(case[2])
      local found, err = get({}, { timeout = case[3] })
      assert.is_nil(found)
      assert.same({ "CredentialsError", case[4], case[5], case[6] },
        { err.code, err.cause.code, err.cause.kind, #slept })
    end)

    it("keeps keys that live through an answer that is " .. case[1], function()
      write(100, server:control("login", {}).refresh_token)
      server:faults(case[2])
      assert.equal("ASIAOLD", get({}, { timeout = case[3] }).access_key_id)
    end)
  end

  it("is renewed by a service that recovers", function()
    write(-5, server:control("login", { jwk = JWK }).refresh_token)
    server:faults({ status = 502, body = "" }, { error = "TooManyRequestsException", status = 429 })
    assert(get())
    assert.same({ 3, 2 }, { #server:requests(), #slept })
  end)

  it("has an error when nobody listens", function()
    write(-5, "x")
    local found, err = get { AWS_ENDPOINT_URL_SIGNIN = "http://127.0.0.1:1" }
    assert.is_nil(found)
    assert.same({ "connect", true, 2 }, { err.cause.kind, err.retryable, #slept })
  end)
end)
