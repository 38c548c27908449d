local cjson = require "cjson"
local core = require "lambda.core"
local fake = require "support.fake"
local fresh = require "support.fresh"

local with = fake.with

local MARK = "SECRETMARK" -- in all that must never be shown
local CONFIG = "/h/.aws/config"
local URL = "https://d-1.awsapps.com/start"
local SESSION = "[sso-session corp]\nsso_region = eu-west-1\nsso_start_url = " .. URL .. "\n"
local ROLE = "sso_account_id = 123456789012\nsso_role_name = Reader\n"
local BY_SESSION = SESSION .. "[profile ops]\nsso_session = corp\n" .. ROLE
local LEGACY = "[profile ops]\nsso_region = eu-west-1\nsso_start_url = " .. URL .. "\n" .. ROLE
local CACHE = "/h/.aws/sso/cache/"
local FILE = CACHE .. core.sha1_hex "corp" .. ".json"
local LEGACY_FILE = CACHE .. core.sha1_hex(URL) .. ".json"
local LOGIN = ': run "aws sso login --sso-session corp"'
local TOKEN = MARK .. "/bearer+old=="
local KEYS = { access_key_id = "ASIAROLE", secret_access_key = MARK .. "/role",
  session_token = MARK .. "/role+token", expiration = fake.NOW + 3600, account_id = "123456789012" }

local function iso(moment)
  return os.date("!%Y-%m-%dT%H:%M:%SZ", moment)
end

-- The token's file, with this many seconds left.
local function token(left, changes)
  return cjson.encode(with({
    accessToken = TOKEN, expiresAt = iso(fake.NOW + (left or 3600)), refreshToken = MARK .. "/r-old",
    clientId = "client", clientSecret = MARK .. "/c", registrationExpiresAt = iso(fake.NOW + 86400),
    region = "eu-west-1", startUrl = URL,
  }, changes))
end

local function role_keys(changes)
  return { accessKeyId = "ASIAROLE", secretAccessKey = MARK .. "/role",
    sessionToken = MARK .. "/role+token", expiration = (fake.NOW + 3600) * 1000,
    [changes and changes[1] or "x"] = changes and changes[2] }
end

local OK = fake.answer(200, cjson.encode { roleCredentials = role_keys() })
local RENEWED = { accessToken = MARK .. "/bearer+new==", tokenType = "Bearer", expiresIn = 28800,
  refreshToken = MARK .. "/r-new" }

local function renewed(changes)
  return fake.answer(200, cjson.encode(with(RENEWED, changes)))
end

local function refused(status, code, body)
  return fake.answer(status, cjson.encode(body or { message = "no" }),
    { ["x-amzn-errortype"] = code, ["x-amzn-requestid"] = "req-1" })
end

-- A world with a profile, whose provider can be asked more than once.
local function new(case)
  local files = case.files or { [FILE] = case.token or token() }
  files[CONFIG] = case.config or BY_SESSION
  local env = with({ HOME = "/h" }, case.env)
  local load = fresh.world { env = env, files = files }
  local runtime, journal = fake.runtime(case.answers or { OK })
  local options = with({ profile = "ops", region = "us-east-1" }, case.options)
  local settings = assert(load("lambda.config").check(options))
  local profile = assert(load("lambda.config").profile(settings))
  local provide = load "lambda.credentials.sso"
  return function(now)
    local context = { settings = settings, runtime = runtime, now = now or fake.NOW }
    local found, err = provide(context, profile.values, profile.all, "here")
    assert.is_nil(err and fake.visible(err):find(MARK, 1, true))
    for _, request in ipairs(journal.requests) do request.headers["user-agent"] = nil end
    return found, err
  end, journal, files, runtime
end

local function ask(case)
  local get, journal = new(case)
  local found, err = get()
  return found, err, journal
end

local function message(class, found, err)
  assert.is_nil(found)
  assert.equal(class, err.code)
  return err.message
end

local function targets(journal)
  local all = {}
  for i, request in ipairs(journal.requests) do all[i] = request.method .. " " .. request.path end
  return all
end

describe("the request for a role", function()
  it("carries the token and no signature", function()
    local found, _, journal = ask {}
    assert.same(KEYS, found)
    assert.same({ {
      method = "GET", scheme = "https", host = "portal.sso.eu-west-1.amazonaws.com", port = 443,
      path = "/federation/credentials", query = "role_name=Reader&account_id=123456789012",
      headers = { host = "portal.sso.eu-west-1.amazonaws.com", ["x-amz-sso_bearer_token"] = TOKEN },
    } }, journal.requests)
    assert.same({ { timeout = 10, connect_timeout = 3.1, proxy = "" } }, journal.limits)
  end)

  it("is the same for a profile without sso_session", function()
    local found, _, journal = ask { config = LEGACY, files = { [LEGACY_FILE] = token() } }
    assert.same(KEYS, found)
    assert.equal(TOKEN, journal.requests[1].headers["x-amz-sso_bearer_token"])
  end)

  it("encodes the names", function()
    local _, _, journal = ask { config = SESSION
      .. "[profile ops]\nsso_session = corp\nsso_account_id = 1 &2\nsso_role_name = a+b/é" }
    assert.equal("role_name=a%2Bb%2F%C3%A9&account_id=1%20%262", journal.requests[1].query)
  end)

  it("waits no longer than the client would", function()
    local _, _, journal = ask { options = { timeout = 2, connect_timeout = 1 } }
    assert.same({ { timeout = 2, connect_timeout = 1, proxy = "" } }, journal.limits)
  end)

  for _, case in ipairs { -- what, changes of the case, URL
    { "the session's region", { config = BY_SESSION:gsub("eu%-west%-1", "cn-north-1") },
      "https://portal.sso.cn-north-1.amazonaws.com.cn" },
    { "a FIPS host", { options = { use_fips_endpoint = true } },
      "https://portal.sso-fips.eu-west-1.amazonaws.com" },
    { "a configured URL", { env = { AWS_ENDPOINT_URL_SSO = "http://[::1]:8080/sso/" } },
      "http://[::1]:8080/sso" },
  } do
    it("goes to " .. case[1], function()
      local found, _, journal = ask(case[2])
      local sent = journal.requests[1]
      assert.same(KEYS, found)
      assert.equal(case[3], sent.scheme .. "://" .. sent.headers.host
        .. sent.path:gsub("/federation/credentials$", ""))
    end)
  end

  it("is not made with a bad URL", function()
    local found, err, journal = ask { env = { AWS_ENDPOINT_URL_SSO = "nowhere" } }
    assert.equal("AWS_ENDPOINT_URL_SSO: the URL is refused: it must start with http:// or https://",
      message("ConfigurationError", found, err))
    assert.equal(0, #journal.requests)
  end)
end)

describe("a profile with SSO", function()
  local function profile(lines)
    return SESSION .. "[profile ops]\n" .. lines
  end

  for _, case in ipairs { -- what it lacks or has, config file, message
    { "no role", profile "sso_session = corp\nsso_account_id = 1", "lacks sso_role_name" },
    { "no account", profile "sso_session = corp\nsso_role_name = x", "lacks sso_account_id" },
    { "an empty role", profile "sso_session = corp\nsso_account_id = 1\nsso_role_name =",
      "lacks sso_role_name" },
    { "only a session", profile "sso_session = corp", "lacks sso_account_id and sso_role_name" },
    { "no session nor region", profile("sso_start_url = x\n" .. ROLE), "lacks sso_region" },
    { "a role alone", profile "sso_role_name = x",
      "lacks sso_region, sso_start_url and sso_account_id" },
    { "a session that is nowhere", profile("sso_session = other\n" .. ROLE),
      'sso_session is "other", but there is no section [sso-session] of this name' },
    { "a session without region", "[sso-session corp]\nsso_start_url = x\n[profile ops]\nsso_session = corp\n"
      .. ROLE, "[sso-session corp] lacks sso_region" },
    { "an empty session", "[sso-session corp]\n[profile ops]\nsso_session = corp\n" .. ROLE,
      "[sso-session corp] lacks sso_region and sso_start_url" },
    { "another region", profile("sso_session = corp\nsso_region = us-east-1\n" .. ROLE),
      "sso_region is set, and differs from that of [sso-session corp]" },
    { "another URL", profile("sso_session = corp\nsso_start_url = http://x\n" .. ROLE),
      "sso_start_url is set, and differs from that of [sso-session corp]" },
    { "a block as role", profile "sso_session = corp\nsso_account_id = 1\nsso_role_name =\n a = b",
      "sso_role_name: must be a string, got a table" },
    { "a bad region", (LEGACY:gsub("eu%-west%-1", "x.evil")),
      'sso_region: must be a region such as "eu-west-1", got "x.evil"' },
  } do
    it("is refused: " .. case[1], function()
      local found, err, journal = ask { config = case[2] }
      assert.equal("here: " .. case[3], message("CredentialsError", found, err))
      assert.equal(0, #journal.requests)
    end)
  end

  it("is refused when its session has a block as region", function()
    local found, err = ask { config = "[sso-session corp]\nsso_region =\n a = b\nsso_start_url = x\n"
      .. "[profile ops]\nsso_session = corp\n" .. ROLE }
    assert.equal("here, [sso-session corp]: sso_region: must be a string, got a table",
      message("CredentialsError", found, err))
  end)

  it("may repeat what its session has", function()
    assert.same(KEYS, ask { config = BY_SESSION .. "sso_region = eu-west-1\nsso_start_url = " .. URL })
  end)
end)

describe("the file of a token", function()
  for _, case in ipairs { -- what, its text
    { "names in any case", (token():gsub("accessToken", "AccessTOKEN"):gsub("expiresAt", "expiresat")) },
    { "the time of an old AWS CLI", token(0, { expiresAt = "2026-01-03T00:00:00UTC" }) },
    { "an offset", token(0, { expiresAt = "2026-01-02T05:04:05+01:00" }) },
    { "no more than it must", cjson.encode { accessToken = TOKEN, expiresAt = iso(fake.NOW + 3600) } },
    { "a mebibyte", token() .. (" "):rep(1024 * 1024 - #token()) },
    { "no good renewal", token(3600, { registrationExpiresAt = "soon", clientSecret = cjson.null }) },
  } do
    it("may have " .. case[1], function()
      assert.same(KEYS, ask { token = case[2] })
    end)
  end

  local DAMAGED = "here: the SSO token in " .. FILE .. " "
  for _, case in ipairs { -- what, the file, message
    { "is absent", false, "here: there is no SSO token in " .. FILE .. LOGIN },
    { "is not readable", { message = "Permission denied", code = 13 },
      "here: cannot read the SSO token: " .. FILE .. ": Permission denied" },
    { "is a directory", { message = "Is a directory", code = 21, opens = true },
      "here: cannot read the SSO token: " .. FILE .. ": Is a directory" },
    { "is too large", token() .. (" "):rep(1024 * 1024),
      "here: cannot read the SSO token: " .. FILE .. ": larger than 1 MiB" },
    { "is empty", "", DAMAGED .. "is not JSON" .. LOGIN },
    { "is cut", token():sub(1, -2), DAMAGED .. "is not JSON" .. LOGIN },
    { "holds a NUL", token() .. "\0", DAMAGED .. "is not JSON" .. LOGIN },
    { "holds a list", "[" .. token() .. "]", DAMAGED .. "is no JSON object" .. LOGIN },
    { "holds a word", '"' .. MARK .. '"', DAMAGED .. "is no JSON object" .. LOGIN },
    { "has nothing", "{}", DAMAGED .. "lacks accessToken and expiresAt" .. LOGIN },
    { "has no token", token(3600, { accessToken = false }), DAMAGED .. "lacks accessToken" .. LOGIN },
    { "has null as token", token(3600, { accessToken = cjson.null }), DAMAGED .. "lacks accessToken" .. LOGIN },
    { "has a number as token", token(3600, { accessToken = 5 }), DAMAGED .. "lacks accessToken" .. LOGIN },
    { "has an empty token", token(3600, { accessToken = "" }), DAMAGED .. "lacks accessToken" .. LOGIN },
    { "has no time", token(3600, { expiresAt = MARK }), DAMAGED .. "has no time as expiresAt" .. LOGIN },
    { "has a number as time", token(3600, { expiresAt = 1e10 }), DAMAGED .. "lacks expiresAt" .. LOGIN },
    { "would break the header", token(3600, { accessToken = MARK .. "\r\nx: y" }),
      DAMAGED .. "has an accessToken that no header can carry" .. LOGIN },
  } do
    it("tells to log in, or what is wrong, when it " .. case[1], function()
      local found, err, journal = ask { files = { [FILE] = case[2] or nil } }
      assert.equal(case[3], message("CredentialsError", found, err))
      assert.equal(0, #journal.requests)
    end)
  end

  it("is looked for below a home that is known", function()
    local found, err = ask { env = { HOME = false }, options = { config_file = CONFIG } }
    assert.equal("here: there is no SSO token in ~/.aws/sso/cache/" .. core.sha1_hex "corp" .. ".json" .. LOGIN,
      message("CredentialsError", found, err))
  end)

  it("of a profile without sso_session is not renewed", function()
    local others = ("abcdefghijklmnopqrst"):gsub(".", "[profile %0]\n")
    local case = { config = others .. LEGACY, files = { [LEGACY_FILE] = token(1) } }
    local get, journal = new(case)
    assert.same(KEYS, get())
    local found, err = get(fake.NOW + 1)
    assert.equal("here: the SSO token in " .. LEGACY_FILE .. " expired at 2026-01-02T03:04:06Z; only that of "
      .. 'an sso-session can be renewed: run "aws sso login --profile ops"', message("CredentialsError", found, err))
    assert.equal(1, #journal.requests)
  end)
end)

describe("the renewal of a token", function()
  it("is asked for with the client's secret, unsigned, before the role", function()
    local found, _, journal = ask { token = token(300), answers = { renewed(), OK } }
    assert.same(KEYS, found)
    local sent = journal.requests[1]
    assert.same({ clientId = "client", clientSecret = MARK .. "/c", grantType = "refresh_token",
      refreshToken = MARK .. "/r-old" }, cjson.decode(sent.body))
    sent.body = nil
    assert.same({
      method = "POST", scheme = "https", host = "oidc.eu-west-1.amazonaws.com", port = 443, path = "/token",
      query = "", headers = { host = "oidc.eu-west-1.amazonaws.com", ["content-type"] = "application/json" },
    }, sent)
    assert.equal(MARK .. "/bearer+new==", journal.requests[2].headers["x-amz-sso_bearer_token"])
  end)

  for _, case in ipairs { -- what, changes of the file, seconds left, requests
    { "from five minutes before the end", {}, 300, 2 },
    { "not earlier", {}, 301, 1 },
    { "not without refreshToken", { refreshToken = false }, 10, 1 },
    { "not without clientId", { clientId = false }, 10, 1 },
    { "not with an empty clientSecret", { clientSecret = "" }, 10, 1 },
    { "not without registrationExpiresAt", { registrationExpiresAt = false }, 10, 1 },
    { "not with a registration that has expired", { registrationExpiresAt = iso(fake.NOW) }, 10, 1 },
    { "not with a registration without time", { registrationExpiresAt = "x" }, 10, 1 },
  } do
    it("is tried " .. case[1], function()
      local found, _, journal = ask { token = token(case[3], case[2]), answers = { renewed(), OK } }
      if case[4] == 2 then
        assert.same(KEYS, found)
      end
      assert.same(case[4] == 2 and { "POST /token", "GET /federation/credentials" }
        or { "GET /federation/credentials" }, targets(journal))
    end)
  end

  local EXPIRED = "here: the SSO token in " .. FILE .. " expired at 2026-01-02T03:04:05Z; "
  for _, case in ipairs { -- what, changes of the file, what is said
    { "without refreshToken", { refreshToken = false }, "it cannot be renewed, for it lacks refreshToken" },
    { "without client", { clientId = cjson.null, clientSecret = false },
      "it cannot be renewed, for it lacks clientId and clientSecret" },
    { "without registration", { registrationExpiresAt = iso(fake.NOW) },
      "it cannot be renewed, for the registration of its client has expired" },
  } do
    it("is not possible for an expired token " .. case[1], function()
      local found, err, journal = ask { token = token(0, case[2]) }
      assert.equal(EXPIRED .. case[3] .. LOGIN, message("CredentialsError", found, err))
      assert.equal(0, #journal.requests)
    end)
  end

  for _, case in ipairs { -- what, answer, what is said, code of the cause, whether a later try may help
    { "refused", refused(400, "InvalidGrantException", { error = "invalid_grant",
      error_description = "Invalid token " .. MARK .. "/r-old" }),
      "InvalidGrantException: Invalid token [removed] (HTTP 400, request req-1)" .. LOGIN, "InvalidGrantException" },
    { "refused without a header", fake.answer(401, '{"error": "invalid_client"}'),
      "401: HTTP status 401 without a message (HTTP 401)" .. LOGIN, "401" },
    { "refused in HTML", fake.answer(403, "<html>" .. MARK), "403: HTTP status 403 without a message (HTTP 403)"
      .. LOGIN, "403" },
    { "down", fake.answer(503, ""), "503: HTTP status 503 without a message (HTTP 503)", "503", true },
    { "not reached", { kind = "connect", message = "refused" }, "oidc.eu-west-1.amazonaws.com: refused",
      "TransportError", true },
    { "no JSON", fake.answer(200, MARK), "the answer is not JSON" .. LOGIN, "ResponseError" },
    { "without token", renewed { accessToken = false }, "the answer lacks accessToken" .. LOGIN, "ResponseError" },
    { "with a token for no header", renewed { accessToken = MARK .. "\n" },
      "the answer has an accessToken that no header can carry" .. LOGIN, "ResponseError" },
    { "without lifetime", renewed { expiresIn = false }, "the answer has no lifetime as expiresIn" .. LOGIN,
      "ResponseError" },
    { "with text as lifetime", renewed { expiresIn = "8" }, "the answer has no lifetime as expiresIn" .. LOGIN,
      "ResponseError" },
    { "with an endless lifetime", renewed { expiresIn = 1e12 }, "the answer has no lifetime as expiresIn" .. LOGIN,
      "ResponseError" },
    { "with a lifetime of nothing", renewed { expiresIn = 0 }, "the answer has no lifetime as expiresIn" .. LOGIN,
      "ResponseError" },
  } do
    it("that is " .. case[1] .. " fails an expired token", function()
      local found, err = ask { token = token(0), answers = { case[2] } }
      assert.equal(EXPIRED .. "CreateToken failed: " .. case[3], message("CredentialsError", found, err))
      assert.same({ case[4], case[5] or false }, { err.cause.code, err.retryable })
    end)

    it("that is " .. case[1] .. " leaves a token that still lives", function()
      local answers = { function(request)
        if request.path ~= "/token" then return OK end
        if case[2].kind then return nil, case[2] end
        return case[2]
      end }
      local found, _, journal = ask { token = token(1), answers = answers }
      assert.same(KEYS, found)
      assert.equal(TOKEN, journal.requests[#journal.requests].headers["x-amz-sso_bearer_token"])
    end)
  end

  for _, case in ipairs { -- lifetime, seconds after which the next renewal is tried
    { 1, 30 }, { 300.5, 30 }, { 28800, 28500 }, { 366 * 86400, 366 * 86400 - 300 },
  } do
    it(("gives a token for %g seconds"):format(case[1]), function()
      local later = fake.answer(200, cjson.encode { roleCredentials = role_keys { "expiration", 1e13 } })
      local answers = { function(request)
        return request.path == "/token" and renewed { expiresIn = case[1] } or later
      end }
      local get, journal = new { answers = answers,
        token = token(0, { registrationExpiresAt = iso(fake.NOW + 400 * 86400) }) }
      get()
      get(fake.NOW + case[2] - 1)
      local before = #journal.requests
      get(fake.NOW + case[2])
      assert.equal(2, #journal.requests - before)
    end)
  end

  it("that is transient is tried three times", function()
    local _, err, journal = ask { token = token(0), answers = { fake.answer(500, "") } }
    assert.same({ 3, 2, "500" }, { #journal.requests, #journal.slept, err.cause.code })
  end)

  it("that is throttled is tried three times", function()
    local _, _, journal = ask { token = token(0), answers = { refused(400, "SlowDown") } }
    assert.equal(3, #journal.requests)
  end)

  it("is tried once in thirty seconds, and what it said is said again", function()
    local answers = { refused(400, "InvalidGrantException") }
    local get, journal = new { token = token(0), answers = answers }
    local _, first = get()
    for _, case in ipairs { { 0, 1 }, { 29, 1 }, { 30, 2 }, { 45, 2 }, { 15, 3 } } do -- time, requests so far
      local found, err = get(fake.NOW + case[1])
      assert.equal(first.message, message("CredentialsError", found, err))
      assert.equal("InvalidGrantException", err.cause.code)
      assert.equal(case[2], #journal.requests)
    end
  end)

  it("is not tried when another process was faster", function()
    local get, journal, files, runtime = new { token = token(0), answers = { OK } }
    function runtime.once(_, fn)
      files[FILE] = token(3600, { accessToken = MARK .. "/other" })
      return fn()
    end
    assert.same(KEYS, get())
    assert.same({ "GET /federation/credentials" }, targets(journal))
    assert.equal(MARK .. "/other", journal.requests[1].headers["x-amz-sso_bearer_token"])
  end)

  it("is one for all who wait for the same file", function()
    local keys = {}
    local get, _, _, runtime = new {}
    function runtime.once(key, fn)
      keys[#keys + 1] = key
      return fn()
    end
    get()
    get()
    assert.equal(2, #keys)
    assert.equal(keys[1], keys[2])
  end)

  it("is not lost when the file cannot be written, until the file changes", function()
    local later = fake.answer(200, cjson.encode {
      roleCredentials = role_keys { "expiration", (fake.NOW + 99999) * 1000 } })
    local answers = { function(request)
      return request.path == "/token" and renewed() or later
    end }
    local get, journal, files = new { token = token(0), answers = answers }
    local function bearer(now)
      assert.equal("ASIAROLE", get(now).access_key_id)
      return journal.requests[#journal.requests].headers["x-amz-sso_bearer_token"]
    end
    assert.equal(RENEWED.accessToken, bearer())
    assert.equal(RENEWED.accessToken, bearer(fake.NOW + 1000))
    assert.equal(3, #journal.requests)
    bearer(fake.NOW + 28500)
    assert.equal(MARK .. "/r-new", cjson.decode(journal.requests[4].body).refreshToken)
    files[FILE] = token(40000)
    assert.equal(TOKEN, bearer(fake.NOW + 28600))
  end)

  it("is not made with a bad URL", function()
    local found, err = ask { token = token(0), env = { AWS_ENDPOINT_URL_SSO_OIDC = "nowhere" } }
    assert.equal(EXPIRED .. "AWS_ENDPOINT_URL_SSO_OIDC: the URL is refused: it must start with http:// or https://"
      .. LOGIN, message("CredentialsError", found, err))
  end)
end)

describe("the answer of the portal", function()
  local FAILED = "here: GetRoleCredentials failed: "

  for _, case in ipairs { -- what, answer, what is said, code of the cause
    { "refuses the token", refused(401, "UnauthorizedException", { message = "Session token not found or invalid" }),
      "UnauthorizedException: Session token not found or invalid (HTTP 401, request req-1)" .. LOGIN,
      "UnauthorizedException" },
    { "refuses the token in its body", fake.answer(401, '{"__type": "x.y#UnauthorizedException", "message": "m"}'),
      "UnauthorizedException: m (HTTP 401)" .. LOGIN, "UnauthorizedException" },
    { "refuses the token with another status", refused(403, "UnauthorizedException"),
      "UnauthorizedException: no (HTTP 403, request req-1)" .. LOGIN, "UnauthorizedException" },
    { "refuses the token by another name", refused(401, "OtherException"),
      "OtherException: no (HTTP 401, request req-1)" .. LOGIN, "OtherException" },
    { "has many places", fake.answer(300, OK.body), "300: HTTP status 300 without a message (HTTP 300)", "300" },
    { "refuses the role", refused(403, "ForbiddenException", { message = "No access to " .. TOKEN }),
      "ForbiddenException: No access to [removed] (HTTP 403, request req-1)", "ForbiddenException" },
    { "has no such role", refused(404, "ResourceNotFoundException:http://x"),
      "ResourceNotFoundException: no (HTTP 404, request req-1)", "ResourceNotFoundException" },
    { "is a redirect", fake.answer(302, "", { location = "http://x" }),
      "302: HTTP status 302 without a message (HTTP 302)", "302" },
    { "is HTML", fake.answer(404, "<html>" .. MARK), "404: HTTP status 404 without a message (HTTP 404)", "404" },
    { "is no JSON", fake.answer(200, MARK), "the answer is not JSON", "ResponseError" },
    { "is empty", fake.answer(204, ""), "the answer is not JSON", "ResponseError" },
    { "has no keys", fake.answer(200, "{}"), "the answer lacks roleCredentials", "ResponseError" },
    { "has text as keys", fake.answer(200, cjson.encode { roleCredentials = MARK }),
      "the answer lacks roleCredentials", "ResponseError" },
    { "has empty keys", fake.answer(200, '{"roleCredentials": {"expiration": 1}}'),
      "the answer lacks accessKeyId, secretAccessKey and sessionToken", "ResponseError" },
  } do
    it("is an error when it " .. case[1], function()
      local found, err, journal = ask { answers = { case[2] } }
      assert.equal(FAILED .. case[3], message("CredentialsError", found, err))
      assert.same({ case[4], false, 1 }, { err.cause.code, err.retryable, #journal.requests })
    end)
  end

  for _, case in ipairs { -- member, value, what is said
    { "accessKeyId", cjson.null, "lacks accessKeyId" },
    { "secretAccessKey", "", "lacks secretAccessKey" },
    { "sessionToken", 5, "lacks sessionToken" },
    { "sessionToken", MARK .. " x",
      "is refused: sessionToken: holds a blank, a control byte or a byte that is not ASCII" },
    { "expiration", cjson.null, "has no number as expiration" },
    { "expiration", "2026-01-02T04:04:05Z", "has no number as expiration" },
    { "expiration", fake.NOW * 1000,
      "is refused: expiration: has passed already (is this machine's clock right?)" },
  } do
    it(("is an error when its %s is %s"):format(case[1], cjson.encode(case[2])), function()
      local answer = fake.answer(200, cjson.encode { roleCredentials = role_keys { case[1], case[2] } })
      local found, err = ask { answers = { answer } }
      assert.equal(FAILED .. "the answer " .. case[3], message("CredentialsError", found, err))
      assert.same({ "ResponseError", 200, "sso:GetRoleCredentials" },
        { err.cause.code, err.cause.status, err.cause.operation })
    end)
  end

  it("has the service's words in the cause", function()
    local _, err = ask { answers = { refused(403, "ForbiddenException", { message = "No access" }) } }
    assert.same({ code = "ForbiddenException", message = "No access", status = 403, request_id = "req-1",
      operation = "sso:GetRoleCredentials", retryable = false }, fake.fields(err.cause))
    assert.is_true(err.cause:is "ServiceError")
  end)

  for _, case in ipairs { -- what, answer
    { "an error of the service", fake.answer(500, "") },
    { "throttling", refused(429, "TooManyRequestsException") },
    { "no answer", { kind = "timeout", message = "no answer" } },
  } do
    it("is waited for again after " .. case[1], function()
      local found, _, journal = ask { answers = { case[2], case[2], OK } }
      assert.same(KEYS, found)
      assert.equal(3, #journal.requests)
      found, _, journal = ask { answers = { case[2] } }
      assert.is_nil(found)
      assert.equal(3, #journal.requests)
    end)
  end
end)
