local cjson = require "cjson"
local core = require "lambda.core"
local fake = require "support.fake"
local fresh = require "support.fresh"

local with = fake.with

local MARK = "SECRETMARK" -- in all that must never be shown
local ARN = "arn:aws:sts::123456789012:assumed-role/Admin/admin"
local CACHE = "/h/.aws/login/cache/"
local FILE = CACHE .. core.sha256_hex(ARN) .. ".json"
local LOGIN = ': run "aws login"'
local PEM = [[
-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIHc+W6/cjxo+ASBO1/ja4aJxHufSgk9hKqgpBV3Na4imoAoGCCqGSM49
AwEHoUQDQgAEmHVXQe28fec9XnfkW14B2OyBq2bfcpJS01jAnwTPbOVr+zzCkrOf
Opk7saVbUfpI90aDfEfUo5NjEf+LAPte/w==
-----END EC PRIVATE KEY-----
]]
local JWK = '{"kty":"EC","crv":"P-256","x":"mHVXQe28fec9XnfkW14B2OyBq2bfcpJS01jAnwTPbOU",'
  .. '"y":"a_s8wpKznzqZO7GlW1H6SPdGg3xH1KOTYxH_iwD7Xv8"}'

local function iso(moment)
  return os.date("!%Y-%m-%dT%H:%M:%SZ", moment)
end

-- The session's file, with this many seconds left.
local function session(left, changes, access)
  return cjson.encode(with({
    accessToken = with({ accessKeyId = "ASIAOLD", secretAccessKey = MARK .. "/old",
      sessionToken = MARK .. "/old+token", accountId = "123456789012", expiresAt = iso(fake.NOW + left) }, access),
    refreshToken = MARK .. "/r-old", clientId = "arn:aws:signin:::devtools/same-device", dpopKey = PEM,
    idToken = MARK .. "/id", tokenType = "aws_sigv4",
  }, changes))
end

local function old(left)
  return { access_key_id = "ASIAOLD", secret_access_key = MARK .. "/old", session_token = MARK .. "/old+token",
    expiration = fake.NOW + left, account_id = "123456789012" }
end

local NEW = { access_key_id = "ASIANEW", secret_access_key = MARK .. "/new", session_token = MARK .. "/new+token",
  expiration = fake.NOW + 900, account_id = "123456789012" }

local function renewed(changes, access)
  return fake.answer(200, cjson.encode(with({
    accessToken = with({ accessKeyId = "ASIANEW", secretAccessKey = MARK .. "/new",
      sessionToken = MARK .. "/new+token" }, access),
    tokenType = "aws_sigv4", expiresIn = 900, refreshToken = MARK .. "/r-new",
  }, changes)))
end

local function denied(word, status)
  return fake.answer(status or 401, cjson.encode { error = word, message = "no, " .. MARK .. "/r-old" },
    { ["x-amzn-errortype"] = "AccessDeniedException" })
end

-- A world with a session, whose provider can be asked more than once.
local function new(case)
  local files = case.files or { [FILE] = case.session or session(900) }
  local load = fresh.world { env = with({ HOME = "/h" }, case.env), files = files,
    modules = case.modules }
  local runtime, journal = fake.runtime(case.answers or { renewed() })
  local settings = assert(load("lambda.config").check(with({ region = "us-east-1" }, case.options)))
  local provide = load "lambda.credentials.login"
  local region = case.region == nil and "eu-west-1" or case.region or nil
  return function(now)
    local context = { settings = settings, runtime = runtime, now = now or fake.NOW }
    local found, err = provide(context, case.arn or ARN, region, "here")
    local shown = err and fake.visible(err) or ""
    assert.same({}, { shown:find(MARK, 1, true), shown:find("PRIVATE KEY", 1, true), shown:find("MHcCAQEE", 1, true) })
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

local ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

local function decode(text)
  local bits, count, out = 0, 0, {}
  for byte in text:gmatch(".") do
    bits, count = bits * 64 + ALPHABET:find(byte, 1, true) - 1, count + 6
    if count >= 8 then
      count = count - 8
      out[#out + 1] = string.char(math.floor(bits / 2 ^ count))
      bits = bits % 2 ^ count
    end
  end
  return table.concat(out)
end

describe("a login session", function()
  it("gives its keys and asks nobody while they are fresh", function()
    local found, _, journal = ask { session = session(301) }
    assert.same(old(301), found)
    assert.equal(0, #journal.requests)
  end)

  for _, case in ipairs { -- what, the file
    { "names in any case", (session(900):gsub("accessToken", "ACCESSTOKEN"):gsub("dpopKey", "DpopKey")
      :gsub("sessionToken", "SessionToken")) },
    { "no members but those that it needs", session(900, { idToken = false, tokenType = false }) },
    { "an offset in its time", session(0, {}, { expiresAt = "2026-01-02T05:19:05+02:00" }) },
  } do
    it("may have " .. case[1], function()
      assert.same(old(900), ask { session = case[2] })
    end)
  end

  it("needs no account", function()
    assert.same(with(old(900), { account_id = false }), ask { session = session(900, {}, { accountId = false }) })
  end)

  for _, case in ipairs { -- what, variables, path
    { "AWS_LOGIN_CACHE_DIRECTORY", { AWS_LOGIN_CACHE_DIRECTORY = "/cache" }, "/cache/" },
    { "it with a slash", { AWS_LOGIN_CACHE_DIRECTORY = "/cache//" }, "/cache/" },
    { "it below the home", { AWS_LOGIN_CACHE_DIRECTORY = "~/c" }, "/h/c/" },
    { "the home when it is blank", { AWS_LOGIN_CACHE_DIRECTORY = " " }, CACHE },
  } do
    it("is looked for in " .. case[1], function()
      assert.same(old(900), ask { env = case[2],
        files = { [case[3] .. core.sha256_hex(ARN) .. ".json"] = session(900) } })
    end)
  end

  it("has the name that the AWS CLI gives it", function() -- from the cases of the Rust SDK
    local name = "4b0ba8f99f075c0633e122fd73346ce203a3faf18ea0310eb2d29df1bab2e255.json"
    assert.same(old(900), ask { arn = "arn:aws:sts::012345678910:assumed-role/Admin/admin",
      files = { [CACHE .. name] = session(900) } })
  end)

  local DAMAGED = "here: the login session in " .. FILE .. " "
  for _, case in ipairs { -- what, the file, message
    { "is absent", false, "here: there is no login session in " .. FILE .. LOGIN },
    { "is not readable", { message = "Permission denied", code = 13 },
      "here: cannot read the login session: " .. FILE .. ": Permission denied" },
    { "is cut", session(900):sub(1, -2), DAMAGED .. "is not JSON" .. LOGIN },
    { "holds a list", "[]", DAMAGED .. "is no JSON object" .. LOGIN },
    { "has nothing", "{}", DAMAGED .. "lacks accessToken" .. LOGIN },
    { "has no keys", session(900, { accessToken = false }), DAMAGED .. "lacks accessToken" .. LOGIN },
    { "has text as keys", session(900, { accessToken = MARK }), DAMAGED .. "lacks accessToken" .. LOGIN },
    { "has empty keys", session(900, { accessToken = { x = 1 } }),
      DAMAGED .. "lacks accessKeyId, secretAccessKey, sessionToken and expiresAt" .. LOGIN },
    { "lacks one key", session(900, {}, { sessionToken = cjson.null }), DAMAGED .. "lacks sessionToken" .. LOGIN },
    { "lacks the rest", session(900, { refreshToken = false, clientId = "", dpopKey = 5 }),
      DAMAGED .. "lacks refreshToken, clientId and dpopKey" .. LOGIN },
    { "has no time", session(900, {}, { expiresAt = MARK }), DAMAGED .. "has no time as expiresAt" .. LOGIN },
    { "has a key for no header", session(900, {}, { sessionToken = MARK .. "\n" }), DAMAGED
      .. "is refused: sessionToken: holds a blank, a control byte or a byte that is not ASCII" .. LOGIN },
  } do
    it("tells to log in, or what is wrong, when its file " .. case[1], function()
      local found, err, journal = ask { files = { [FILE] = case[2] or nil } }
      assert.equal(case[3], message("CredentialsError", found, err))
      assert.equal(0, #journal.requests)
    end)
  end
end)

describe("the renewal of a session", function()
  it("is asked for with a proof of its key", function()
    local found, _, journal = ask { session = session(300) }
    assert.same(NEW, found)
    local sent = journal.requests[1]
    local proof = sent.headers.dpop
    assert.same({ clientId = "arn:aws:signin:::devtools/same-device", grantType = "refresh_token",
      refreshToken = MARK .. "/r-old" }, cjson.decode(sent.body))
    sent.body, sent.headers.dpop = nil, nil
    assert.same({
      method = "POST", scheme = "https", host = "eu-west-1.signin.aws.amazon.com", port = 443, path = "/v1/token",
      query = "", headers = { host = "eu-west-1.signin.aws.amazon.com", ["content-type"] = "application/json" },
    }, sent)
    assert.same({ { timeout = 10, connect_timeout = 3.1, proxy = "" } }, journal.limits)
    local header, claims, signature = proof:match("^([%w_-]+)%.([%w_-]+)%.([%w_-]+)$")
    assert.equal('{"typ":"dpop+jwt","alg":"ES256","jwk":' .. JWK .. "}", decode(header))
    local uuid = decode(claims):match('^{"jti":"(%x+%-%x+%-4%x+%-[89ab]%x+%-%x+)","htm":"POST",'
      .. '"htu":"https://eu%-west%-1%.signin%.aws%.amazon%.com/v1/token","iat":1767323045}$')
    assert.equal(36, #uuid)
    assert.equal(64, #decode(signature))
  end)

  it("has another proof at each attempt", function()
    local found, _, journal = ask { session = session(0), answers = { fake.answer(500, ""), renewed() } }
    assert.same(NEW, found)
    local first, second = journal.requests[1].headers.dpop, journal.requests[2].headers.dpop
    assert.equal(first:match("^[^.]+"), second:match("^[^.]+"))
    assert.not_equal(first:match("%.([^.]+)%."), second:match("%.([^.]+)%."))
  end)

  for _, case in ipairs { -- what, changes of the case, URL
    { "China", { region = "cn-north-1" }, "https://cn-north-1.signin.amazonaws.cn/v1/token" },
    { "GovCloud", { region = "us-gov-west-1" }, "https://us-gov-west-1.signin.amazonaws-us-gov.com/v1/token" },
    { "a configured URL", { env = { AWS_ENDPOINT_URL_SIGNIN = "http://127.0.0.1:8080/si\"n/" } },
      'http://127.0.0.1:8080/si"n/v1/token' },
    { "a configured URL without region", { region = false, env = { AWS_ENDPOINT_URL = "http://h" } },
      "http://h/v1/token" },
  } do
    it("goes to " .. case[1] .. ", and proves for it", function()
      local found, _, journal = ask(with(case[2], { session = session(0) }))
      assert.same(NEW, found)
      local sent = journal.requests[1]
      assert.equal(case[3], sent.scheme .. "://" .. sent.headers.host .. sent.path)
      assert.equal(case[3], cjson.decode(decode(sent.headers.dpop:match("%.([^.]+)%."))).htu)
    end)
  end

  it("keeps the refresh token when it gets no other", function()
    local get, journal = new { session = session(0), answers = { renewed { refreshToken = false } } }
    assert.same(NEW, get())
    assert.same(NEW, get(fake.NOW + 100))
    get(fake.NOW + 700)
    assert.equal(2, #journal.requests)
    assert.equal(MARK .. "/r-old", cjson.decode(journal.requests[2].body).refreshToken)
  end)

  local EXPIRED = "here: the login session in " .. FILE .. " expired at 2026-01-02T03:04:05Z; "
  local FAILED = "CreateOAuth2Token failed: "
  local REFUSED = FAILED .. "AccessDeniedException: no, [removed] (HTTP 401)"
  for _, case in ipairs { -- what, answer, what is said, code of the cause, whether a later try may help
    { "an end of the session", denied "TOKEN_EXPIRED", "the session has ended (" .. REFUSED .. ")" .. LOGIN,
      "AccessDeniedException" },
    { "an end in lower case", denied "token_expired", "the session has ended (" .. REFUSED .. ")" .. LOGIN,
      "AccessDeniedException" },
    { "another password", denied "USER_CREDENTIALS_CHANGED",
      "the user's password was changed (" .. REFUSED .. ")" .. LOGIN, "AccessDeniedException" },
    { "no permission", denied "INSUFFICIENT_PERMISSIONS", "the user has no permission for "
      .. "signin:CreateOAuth2Token (" .. REFUSED .. ")", "AccessDeniedException" },
    { "another word", denied "AUTHCODE_EXPIRED", REFUSED .. LOGIN, "AccessDeniedException" },
    { "a refusal without word", fake.answer(400, '{"message": "m"}'), FAILED .. "400: m (HTTP 400)" .. LOGIN, "400" },
    { "HTML", fake.answer(404, "<html>" .. MARK), FAILED .. "404: HTTP status 404 without a message (HTTP 404)"
      .. LOGIN, "404" },
    { "a server's error", fake.answer(500, ""), FAILED .. "500: HTTP status 500 without a message (HTTP 500)",
      "500", true },
    { "no answer", { kind = "connect", message = "refused" }, FAILED .. "eu-west-1.signin.aws.amazon.com: refused",
      "TransportError", true },
    { "no JSON", fake.answer(200, MARK), FAILED .. "the answer is not JSON" .. LOGIN, "ResponseError" },
    { "no keys", renewed { accessToken = false }, FAILED .. "the answer lacks accessToken" .. LOGIN,
      "ResponseError" },
    { "half a pair", renewed({}, { secretAccessKey = false }), FAILED .. "the answer lacks secretAccessKey" .. LOGIN,
      "ResponseError" },
    { "a key for no header", renewed({}, { sessionToken = MARK .. " " }), FAILED .. "the answer is refused: "
      .. "sessionToken: holds a blank, a control byte or a byte that is not ASCII" .. LOGIN, "ResponseError" },
    { "no lifetime", renewed { expiresIn = false }, FAILED .. "the answer has no lifetime as expiresIn" .. LOGIN,
      "ResponseError" },
    { "an old lifetime", renewed { expiresIn = -1 }, FAILED .. "the answer has no lifetime as expiresIn" .. LOGIN,
      "ResponseError" },
  } do
    it("that gets " .. case[1] .. " fails a session that has expired", function()
      local found, err = ask { session = session(0), answers = { case[2] } }
      assert.equal(EXPIRED .. case[3], message("CredentialsError", found, err))
      assert.same({ case[4], case[5] or false }, { err.cause.code, err.retryable })
    end)

    it("that gets " .. case[1] .. " leaves keys that still live", function()
      assert.same(old(1), ask { session = session(1), answers = { case[2] } })
    end)
  end

  for _, case in ipairs { -- what, changes of the case, what is said
    { "without a good key", { session = session(0, { dpopKey = MARK }) },
      "its dpopKey is no private key on the curve P-256" .. LOGIN },
    { "without a region", { session = session(0), region = false },
      "it cannot be renewed: Invalid Configuration: Missing Region (set region in the profile, or AWS_REGION)" },
    { "with a bad URL", { session = session(0), env = { AWS_ENDPOINT_URL_SIGNIN = "x" } },
      "it cannot be renewed: AWS_ENDPOINT_URL_SIGNIN: the URL is refused: it must start with http:// or https://" },
  } do
    it("is not asked for " .. case[1], function()
      local found, err, journal = ask(case[2])
      assert.equal(EXPIRED .. case[3], message("CredentialsError", found, err))
      assert.equal(0, #journal.requests)
    end)
  end

  it("is not sent without a signature", function()
    local broken = setmetatable({ es256_sign = function() return nil, "has no use" end }, { __index = core })
    local found, err, journal = ask { session = session(0), modules = { ["lambda.core"] = broken } }
    assert.equal(EXPIRED .. FAILED .. "cannot sign: has no use" .. LOGIN, message("CredentialsError", found, err))
    assert.equal(0, #journal.requests)
  end)

  it("is tried once in thirty seconds", function()
    local get, journal = new { session = session(100), answers = { denied "TOKEN_EXPIRED" } }
    for _, case in ipairs { { 0, 1 }, { 29, 1 }, { 30, 2 }, { 20, 3 } } do -- time, requests so far
      assert.same(old(100), get(fake.NOW + case[1]))
      assert.equal(case[2], #journal.requests)
    end
  end)

  it("is not tried when another process was faster", function()
    local get, journal, files, runtime = new { session = session(0) }
    function runtime.once(_, fn)
      files[FILE] = session(900)
      return fn()
    end
    assert.same(old(900), get())
    assert.equal(0, #journal.requests)
  end)

  it("is not lost when the file cannot be written", function()
    local get, journal, files = new { session = session(0) }
    assert.same(NEW, get())
    assert.same(NEW, get(fake.NOW + 599))
    assert.equal(1, #journal.requests)
    get(fake.NOW + 600)
    assert.equal(MARK .. "/r-new", cjson.decode(journal.requests[2].body).refreshToken)
    files[FILE] = session(5000)
    assert.same(old(5000), get(fake.NOW + 600))
  end)
end)
