local fake = require "support.fake"
local fresh = require "support.fresh"
local identity = require "support.identity"

local MARK = "SECRETMARK" -- in all that must never be shown
local RELATIVE = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
local FULL = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
local TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
local TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
local DOCUMENT = [[{"AccessKeyId":"ASIACONTAINER","SecretAccessKey":"SECRETMARK/key",
  "Token":"SECRETMARK/token","Expiration":"2026-01-02T04:04:05Z"}]]
local FOUND = { access_key_id = "ASIACONTAINER", secret_access_key = MARK .. "/key",
  session_token = MARK .. "/token", expiration = fake.NOW + 3600 }
local ALLOWED = "over http only localhost, a loopback address (127.0.0.0/8, [::1]), 169.254.170.2, "
  .. "169.254.170.23 and [fd00:ec2::23] may be asked; over https any host"

-- The provider of a world on a runtime, to be asked again and again.
local function provider_of(world, runtime, options)
  local load = fresh.world(world)
  local settings = assert(load("lambda.config").check(options or {}))
  local provide = load "lambda.credentials.container"
  return function(now)
    return provide { settings = settings, runtime = runtime, now = now or fake.NOW }
  end
end

-- Ask on a fake network: credentials, error or reason, journal. Nothing may show a secret.
local function ask(case)
  local runtime, journal = fake.runtime(case.answers or { fake.answer(200, DOCUMENT) })
  local found, err = provider_of({ env = case.env, files = case.files }, runtime, case.options)()
  assert.is_nil(err and fake.visible(err):find(MARK, 1, true))
  return found, err, journal
end

-- The message of the error of a case.
local function message(case)
  local found, err, journal = ask(case)
  assert.is_nil(found)
  assert.equal("CredentialsError", err.code)
  return err.message, err, journal
end

-- A request as it leaves, by its URL.
local function request_to(url, authorization)
  local scheme, place, path, query = url:match("^(%l+)://([^/]*)(/[^?]*)%??(.*)$")
  local host, port = place:match("^(.-):(%d+)$")
  if place:sub(-1) == "]" then host, port = place, nil end
  return { method = "GET", scheme = scheme, host = host or place,
    port = tonumber(port) or scheme == "https" and 443 or 80, path = path, query = query,
    headers = { host = place, accept = "application/json", authorization = authorization } }
end

describe("the container's request", function()
  for _, case in ipairs { -- variables, URL; the first rows are test data of the Rust and PHP SDKs
    { { [RELATIVE] = "/credentials" }, "http://169.254.170.2/credentials" },
    { { [FULL] = "https://mypersonalsite/credentials" }, "https://mypersonalsite/credentials" },
    { { [FULL] = "https://mypersonalsite:8080/credentials" }, "https://mypersonalsite:8080/credentials" },
    { { [FULL] = "http://localhost:8080/credentials" }, "http://localhost:8080/credentials" },
    { { [FULL] = "http://169.254.170.2/credentials" }, "http://169.254.170.2/credentials" },
    { { [FULL] = "http://169.254.170.23/v1/credentials" }, "http://169.254.170.23/v1/credentials" },
    { { [FULL] = "http://[fd00:ec2::23]/v1/credentials" }, "http://[fd00:ec2::23]/v1/credentials" },
    { { [FULL] = "http://localhost:8080/credentials", [RELATIVE] = "/credentials" },
      "http://169.254.170.2/credentials" },
    { { [RELATIVE] = "/credentials?a=1" }, "http://169.254.170.2/credentials?a=1" },
    { { [FULL] = "https://awscredentials.amazonaws.com/credentials" },
      "https://awscredentials.amazonaws.com/credentials" },
    { { [FULL] = "http://127.0.0.2/credentials" }, "http://127.0.0.2/credentials" },
    { { [FULL] = "http://localhost/credentials" }, "http://localhost/credentials" },
    { { [FULL] = "http://[::1]/credentials" }, "http://[::1]/credentials" },
    { { [FULL] = "http://127.0.0.1:8080/credentials?foo=bar%20baz" },
      "http://127.0.0.1:8080/credentials?foo=bar%20baz" },
    { { [FULL] = "http://LocalHost/c" }, "http://LocalHost/c" },
    { { [FULL] = "HTTP://127.255.255.255:80/c/" }, "http://127.255.255.255/c/" },
    { { [FULL] = "http://[0:0:0:0:0:0:0:1]:51679/" }, "http://[0:0:0:0:0:0:0:1]:51679/" },
    { { [FULL] = "http://[::0.0.0.1]" }, "http://[::0.0.0.1]/" },
    { { [FULL] = "http://[FD00:0ec2::0:0023]/c" }, "http://[FD00:0ec2::0:0023]/c" },
    { { [FULL] = "https://192.168.1.1/c#fragment" }, "https://192.168.1.1/c" },
    { { [RELATIVE] = "//evil.example/c" }, "http://169.254.170.2//evil.example/c" },
    { { [RELATIVE] = "/@evil.example:80/c" }, "http://169.254.170.2/@evil.example:80/c" },
    { { [RELATIVE] = " ", [FULL] = "https://a/c" }, "https://a/c" },
    { { [RELATIVE] = "/c", [TOKEN] = "Basic static%20token2 x" }, "http://169.254.170.2/c",
      "Basic static%20token2 x" },
    { { [RELATIVE] = "/c", [TOKEN] = "" }, "http://169.254.170.2/c" },
    { { [RELATIVE] = "/c", [TOKEN_FILE] = "/t" }, "http://169.254.170.2/c", "Basic static%20token" },
    { { [FULL] = "https://a/c", [TOKEN_FILE] = "/t", [TOKEN] = "old" }, "https://a/c",
      "Basic static%20token" },
    { { [FULL] = "https://a/c", [TOKEN_FILE] = " ", [TOKEN] = "good" }, "https://a/c", "good" },
  } do
    it("is " .. case[2] .. " for " .. (case[1][RELATIVE] or "") .. (case[1][FULL] or ""), function()
      local env = { http_proxy = "http://p:1", https_proxy = "http://p:1" }
      for name, value in pairs(case[1]) do env[name] = value end
      local found, err, journal = ask { env = env, files = { ["/t"] = "Basic static%20token" } }
      assert.is_nil(err)
      assert.same(FOUND, found)
      assert.same({ request_to(case[2], case[3]) }, journal.requests)
      assert.same({ { timeout = 2, connect_timeout = 2, proxy = "" } }, journal.limits)
    end)
  end

  it("uses the client's bundle of certificates", function()
    local _, _, journal = ask { env = { [FULL] = "https://a/c" }, options = { ca_bundle = "/ca.pem" } }
    assert.equal("/ca.pem", journal.limits[1].ca_bundle)
  end)

  for _, env in ipairs { {}, { [RELATIVE] = "", [FULL] = " \t" }, { [TOKEN] = MARK } } do
    it("is none without a URI", function()
      local found, reason, journal = ask { env = env }
      assert.is_nil(found)
      assert.equal(RELATIVE .. " and " .. FULL .. " are not set", reason)
      assert.same({}, journal.requests)
    end)
  end
end)

describe("the container's URI", function()
  local BYTES = ": holds a blank, a control byte or a byte that is not ASCII"
  local URL = FULL .. ": the URL is refused: "
  for _, case in ipairs { -- variable, value, message
    { RELATIVE, "credentials", RELATIVE .. ": must start with /" },
    { RELATIVE, "@evil.example/", RELATIVE .. ": must start with /" },
    { RELATIVE, ":80@evil.example/", RELATIVE .. ": must start with /" },
    { RELATIVE, ".evil.example/", RELATIVE .. ": must start with /" },
    { RELATIVE, "?a=1", RELATIVE .. ": must start with /" },
    { RELATIVE, "http://127.0.0.1/", RELATIVE .. ": must start with /" },
    { RELATIVE, "/a b", RELATIVE .. BYTES },
    { RELATIVE, "/a\r\nHost: evil", RELATIVE .. BYTES },
    { RELATIVE, "/a\0b", RELATIVE .. BYTES },
    { RELATIVE, "/a\n", RELATIVE .. BYTES },
    { RELATIVE, "/\195\169", RELATIVE .. BYTES },
    { FULL, "/credentials", URL .. "it must start with http:// or https://" },
    { FULL, "localhost/credentials", URL .. "it must start with http:// or https://" },
    { FULL, "ftp://localhost/", URL .. "it must start with http:// or https://" },
    { FULL, "http:///x", URL .. "its host is no host name or address" },
    { FULL, "http://localhost@evil.example/", URL .. "it must not hold a user name or password" },
    { FULL, "http://127.0.0.1:80@evil.example/", URL .. "it must not hold a user name or password" },
    { FULL, "https://a:0/", URL .. "its port must be a number from 1 to 65535" },
    { FULL, "http://127.0.0.1\\.evil.example/", URL .. "its host is no host name or address" },
    { FULL, "http://[::1%25eth0]/", URL .. "its host is no host name or address" },
    { FULL, "http://[::0.0.0.256]/", URL .. "its host is no host name or address" },
    { FULL, "https://[::0.0.0.256]/", URL .. "its host is no host name or address" },
    { FULL, "http://127.0.0.1/\t", FULL .. BYTES },
  } do
    it(("is refused: %s %q"):format(case[1], case[2]), function()
      local text, _, journal = message { env = { [case[1]] = case[2] } }
      assert.equal("container: " .. case[3], text)
      assert.same({}, journal.requests)
    end)
  end

  for _, host in ipairs {
    "192.168.1.1", "169.254.170.3", "169.254.169.254", "amazon.com", "localhost.evil.example",
    "localhost.", "127.0.0.1.evil.example", "0.0.0.0", "128.0.0.1", "2130706433", "0x7f000001",
    "0x7f.0.0.1", "0177.0.0.1", "127.1", "127.0.0.01", "127.0.0.256", "0251.0376.0252.02", "[::]", "[::2]",
    "[::ffff:127.0.0.1]", "[::127.0.0.1]", "[fd00:ec2::254]", "[fd00:ec2::23:0]", "[1::1]",
  } do
    it("is refused over http, but not over https: " .. host, function()
      local text, _, journal = message { env = { [FULL] = "http://" .. host .. ":80/" .. MARK } }
      assert.equal(("container: %s: the host %s is refused: %s"):format(FULL, host, ALLOWED), text)
      assert.same({}, journal.requests)
      assert.same(FOUND, (ask { env = { [FULL] = "https://" .. host .. "/" } }))
    end)
  end
end)

describe("the container's token", function()
  local TEXT = " must hold text for a header: a line break (at the end, too), another control byte "
    .. "or a byte that is not ASCII is refused, and nothing but blanks"
  for name, case in pairs { -- the file, the variable, message
    ["no file"] = { nil, nil, TOKEN_FILE .. ": /t: No such file or directory" },
    ["no permission"] = { { message = "Permission denied", code = 13 }, "good",
      TOKEN_FILE .. ": /t: Permission denied" },
    ["a directory"] = { { message = "Is a directory", code = 21, opens = true }, nil,
      TOKEN_FILE .. ": /t cannot be read: Is a directory" },
    ["an empty file"] = { "", "good", TOKEN_FILE .. ": /t is empty" },
    ["a large file"] = { MARK .. ("x"):rep(20000), nil, TOKEN_FILE .. ": /t is larger than 20000 bytes" },
    ["blanks"] = { "  ", nil, TOKEN_FILE .. ": /t" .. TEXT },
    ["LF at the end"] = { MARK .. "\n", nil, TOKEN_FILE .. ": /t" .. TEXT },
    ["CRLF at the end"] = { MARK .. "\r\n", nil, TOKEN_FILE .. ": /t" .. TEXT },
    ["another header"] = { MARK .. "\r\nx: y", nil, TOKEN_FILE .. ": /t" .. TEXT },
    ["NUL"] = { MARK .. "\0x", nil, TOKEN_FILE .. ": /t" .. TEXT },
    ["a byte order mark"] = { "\239\187\191" .. MARK, nil, TOKEN_FILE .. ": /t" .. TEXT },
    ["a variable with LF"] = { false, MARK .. "\n", TOKEN .. TEXT },
    ["a variable with CR"] = { false, MARK .. "\rx", TOKEN .. TEXT },
  } do
    it("is refused: " .. name, function()
      local env = { [RELATIVE] = "/c", [TOKEN] = case[2], [TOKEN_FILE] = case[1] ~= false and "/t" or nil }
      local text, _, journal = message { env = env, files = { ["/t"] = case[1] or nil } }
      assert.equal("container: " .. case[3], text)
      assert.same({}, journal.requests)
    end)
  end

  it("is read anew each time", function()
    local files = { ["/t"] = "one" }
    local runtime, journal = fake.runtime { fake.answer(200, DOCUMENT) }
    local provide = provider_of({ env = { [RELATIVE] = "/c", [TOKEN_FILE] = "/t" }, files = files }, runtime)
    assert(provide())
    files["/t"] = "two"
    assert(provide())
    assert.equal("one", journal.requests[1].headers.authorization)
    assert.equal("two", journal.requests[2].headers.authorization)
  end)
end)

describe("the container's answer", function()
  local env = { [FULL] = "http://127.0.0.1:9/" .. MARK, [TOKEN] = MARK .. "/token" }
  local WHERE = "http://127.0.0.1:9"
  local REFUSED = "container: the answer of " .. WHERE .. " is refused: "
  local LACKS = "container: the answer of " .. WHERE .. " lacks "

  it("may have an account and more", function()
    local found = ask { env = env, answers = { fake.answer(200, (DOCUMENT:gsub("}$",
      ',"AccountId":"123456789012","RoleArn":"arn","x":null}'))) } }
    local expected = fake.copy(FOUND)
    expected.account_id = "123456789012"
    assert.same(expected, found)
  end)

  for _, account in ipairs { "null", "5", '""', "{}" } do
    it("may have no account: " .. account, function()
      assert.same(FOUND, (ask { env = env, answers = { fake.answer(200, (DOCUMENT:gsub("}$",
        ',"AccountId":' .. account .. "}"))) } }))
    end)
  end

  for _, case in ipairs { -- body, message
    { "", "container: the answer of " .. WHERE .. " is not JSON" },
    { MARK, "container: the answer of " .. WHERE .. " is not JSON" },
    { "<html>" .. MARK, "container: the answer of " .. WHERE .. " is not JSON" },
    { DOCUMENT:sub(1, -10), "container: the answer of " .. WHERE .. " is not JSON" },
    { DOCUMENT .. "\0", "container: the answer of " .. WHERE .. " is not JSON" },
    { ("["):rep(2000), "container: the answer of " .. WHERE .. " is not JSON" },
    { "[" .. DOCUMENT .. "]", "container: the answer of " .. WHERE .. " is no JSON object" },
    { "null", "container: the answer of " .. WHERE .. " is no JSON object" },
    { '"' .. MARK .. '"', "container: the answer of " .. WHERE .. " is no JSON object" },
    { "{}", LACKS .. "AccessKeyId, SecretAccessKey, Token and Expiration" },
    { DOCUMENT:gsub('"Token":"[^"]*"', '"Token":null'), LACKS .. "Token" },
    { DOCUMENT:gsub("Token", "SessionToken"), LACKS .. "Token" },
    { DOCUMENT:gsub('"ASIACONTAINER"', '""'), LACKS .. "AccessKeyId" },
    { DOCUMENT:gsub('"SECRETMARK/key"', "{}"), LACKS .. "SecretAccessKey" },
    { DOCUMENT:gsub('"2026[^"]*"', "1767323045"), LACKS .. "Expiration" },
    { DOCUMENT:gsub("2026[^\"]*", "soon"), REFUSED
      .. "Expiration: must be seconds since 1970 or a time such as 2026-01-02T03:04:05Z" },
    { DOCUMENT:gsub("/key", "\\r\\nx: y"), REFUSED
      .. "SecretAccessKey: holds a blank, a control byte or a byte that is not ASCII" },
    { DOCUMENT:gsub("/token", "\195\169"), REFUSED
      .. "Token: holds a blank, a control byte or a byte that is not ASCII" },
    { DOCUMENT:gsub("2026[^\"]*", "2026-01-02T03:04:05Z"), REFUSED
      .. "Expiration: has passed already (is this machine's clock right?)" },
    { '{"Code":"AssumeRoleUnauthorizedAccess","Message":"no"}',
      LACKS .. "AccessKeyId, SecretAccessKey, Token and Expiration" },
  } do
    it(("is refused: %q"):format(case[1]:sub(1, 40)), function()
      local text, err, journal = message { env = env, answers = { fake.answer(200, case[1]) } }
      assert.same({ case[2], false, 1 }, { text, err.retryable, #journal.requests })
    end)
  end

  for _, case in ipairs { -- status, body, text, fields of the cause
    { 400, '{"code":"InvalidAuthorization","message":"token is not valid"}',
      "400: InvalidAuthorization: token is not valid",
      { code = "InvalidAuthorization", message = "token is not valid", status = 400, retryable = false } },
    { 403, '{"Code":"AccessDenied","Message":"no"}', "403: AccessDenied: no",
      { code = "AccessDenied", message = "no", status = 403, retryable = false } },
    { 404, "", "404: no message", { code = "404", message = "no message", status = 404, retryable = false } },
    { 404, '{"message":"a\\nb' .. ("c"):rep(300) .. '"}', "404: a b" .. ("c"):rep(250) .. "...",
      { code = "404", message = "a b" .. ("c"):rep(250) .. "...", status = 404, retryable = false } },
    { 400, "[1]: (AccessDeniedException): no, fault: client\n",
      "400: [1]: (AccessDeniedException): no, fault: client" ,
      { code = "400", message = "[1]: (AccessDeniedException): no, fault: client", status = 400,
        retryable = false } },
    { 403, '{"code":"X","message":"bad token SECRETMARK/token"}', "403: X: no message",
      { code = "X", message = "no message", status = 403, retryable = false } },
    { 403, "SECRETMARK/token is bad", "403: no message",
      { code = "403", message = "no message", status = 403, retryable = false } },
    { 400, DOCUMENT, "400: no message",
      { code = "400", message = "no message", status = 400, retryable = false } },
    { 400, '{"code":5,"message":{"a":1}}', "400: no message",
      { code = "400", message = "no message", status = 400, retryable = false } },
    { 502, "<html>Bad Gateway</html>", "502: no message",
      { code = "502", message = "no message", status = 502, retryable = true } },
    { 302, "", "302: no message", { code = "302", message = "no message", status = 302, retryable = false } },
    { 204, "", "204: no message", { code = "204", message = "no message", status = 204, retryable = false } },
  } do
    it(("is an error: HTTP %d %q"):format(case[1], case[2]:sub(1, 40)), function()
      local text, err = message { env = env, answers = { fake.answer(case[1], case[2]) } }
      assert.equal("container: " .. WHERE .. " answered HTTP " .. case[3], text)
      assert.is_true(err.cause:is "ServiceError")
      assert.same(case[4], fake.fields(err.cause))
      assert.equal(case[4].retryable, err.retryable)
    end)
  end
end)

describe("the container is asked", function()
  local env = { [RELATIVE] = "/c", [TOKEN] = "t" }
  local OK = fake.answer(200, DOCUMENT)
  local TIMEOUT = { kind = "timeout", message = "timed out", sent = true }
  for _, case in ipairs { -- answers, pauses, requests
    { { OK }, {} },
    { { fake.answer(500), OK }, { 0.025 } },
    { { fake.answer(503), fake.answer(504), OK }, { 0.025, 0.05 } },
    { { fake.answer(429), OK }, { 0.5 } },
    { { TIMEOUT, { kind = "connect", message = "x" }, OK }, { 0.025, 0.05 } },
    { { { kind = "closed", message = "x" }, OK }, { 0.025 } },
  } do
    it(("%d time(s), until it answers"):format(#case[1]), function()
      local found, err, journal = ask { env = env, answers = case[1] }
      assert.is_nil(err)
      assert.same(FOUND, found)
      assert.same({ #case[1], case[2] }, { #journal.requests, journal.slept })
      assert.same(journal.requests[1], journal.requests[#journal.requests])
    end)
  end

  for _, case in ipairs { -- failure, class and fields of the cause, requests
    { TIMEOUT, "TimeoutError", { "timeout", true, true }, 3 },
    { { kind = "connect", message = "timed out", sent = false }, "TransportError", { "connect", false, true }, 3 },
    { { kind = "tls", message = "timed out", sent = false }, "TransportError", { "tls", false, false }, 1 },
    { { kind = "phase", message = "timed out", sent = false }, "TransportError", { "phase", false, false }, 1 },
  } do
    it(("%d time(s) in vain after a failure: %s"):format(case[4], case[1].kind), function()
      local text, err, journal = message { env = env, answers = { case[1] } }
      assert.equal("container: http://169.254.170.2: timed out", text)
      assert.equal(case[2], err.cause.code)
      assert.same(case[3], { err.cause.kind, err.cause.sent, err.retryable })
      assert.equal(case[4], #journal.requests)
    end)
  end

  it("once by a runtime that raises no answer at all", function()
    local text = message { env = env, answers = { function() return nil end } }
    assert.equal("container: http://169.254.170.2: runtime.send returned neither a "
      .. "response nor a failure", text)
  end)
end)

describe("the container over HTTP", function()
  local server, path
  local HURRY, PATIENCE = 0.3, 30 -- seconds for an attempt

  setup(function() server = identity.start { certificates = "build/certificates" } end)
  teardown(function() server:stop() end)
  before_each(function()
    server:reset()
    path = os.tmpname()
  end)
  after_each(function() os.remove(path) end)

  local function write(content)
    local file = assert(io.open(path, "wb"))
    file:write(content)
    file:close()
  end

  -- A provider on the real network. `hurried`: how many attempts a slow answer is too slow for.
  local function provider(env, options, hurried)
    local runtime = require("lambda.runtime.plain").new()
    local send, sent, slept = runtime.send, 0, {}
    function runtime.send(request, limits)
      sent = sent + 1
      limits.timeout = sent <= (hurried or 0) and HURRY or PATIENCE
      return send(request, limits)
    end
    function runtime.sleep(seconds) slept[#slept + 1] = seconds end
    local all = { [FULL] = server.url .. "/v1/credentials", http_proxy = "http://127.0.0.1:1" }
    for name, value in pairs(env or {}) do all[name] = value end
    local provide = provider_of({ env = all, files = false }, runtime, options)
    return function()
      local found, err = provide(os.time())
      assert.is_nil(err and fake.visible(err):find(server.MARK, 1, true))
      return found, err, #slept
    end
  end

  -- What the endpoint was asked, and whether it was content.
  local function seen()
    local list = {}
    for i, request in ipairs(server:requests()) do
      list[i] = { request.method, request.target, request.fields.accept, request.fields.authorization,
        request.verified }
    end
    return list
  end

  it("gives credentials", function()
    server:control("container", { account_id = "123456789012" })
    local found = assert(provider { [FULL] = server.url .. "/v2/credentials/a-b?x=1" }())
    assert.equal("ASIA", found.access_key_id:sub(1, 4))
    assert.truthy(found.secret_access_key:find(server.MARK, 1, true))
    assert.truthy(found.session_token:find(server.MARK, 1, true))
    assert.equal("123456789012", found.account_id)
    assert.is_true(math.abs(found.expiration - os.time() - 21600) < 60)
    assert.same({ { "GET", "/v2/credentials/a-b?x=1", "application/json", nil, true } }, seen())
  end)

  it("takes the token of EKS as it is in the file now", function()
    local provide = provider { [TOKEN_FILE] = path }
    for _, token in ipairs { server.MARK .. "/one", "eyJ." .. server.MARK .. "-two_" } do
      write(token)
      server:control("container", { authorization = token })
      assert(provide())
    end
    write(server.MARK .. "/old")
    local found, err = provide()
    assert.is_nil(found)
    assert.equal(("container: %s answered HTTP 403: InvalidAuthorization: Authorization token is not valid")
      :format(server.url), err.message)
    local requests = seen()
    assert.same({ "GET", "/v1/credentials", "application/json", server.MARK .. "/one", true }, requests[1])
    assert.same({ "GET", "/v1/credentials", "application/json", "eyJ." .. server.MARK .. "-two_", true },
      requests[2])
    assert.equal(3, #requests)
  end)

  it("asks over HTTPS with the client's certificates", function()
    local env = { [FULL] = server.https.good.url .. "/v1/credentials" }
    assert(provider(env, { ca_bundle = server.ca })())
    local found, err = provider(env)()
    assert.is_nil(found)
    assert.same({ "CredentialsError", "TransportError", "tls", false },
      { err.code, err.cause.code, err.cause.kind, err.retryable })
  end)

  local fault = { service = "container" }
  local function with(members, count)
    local faults = {}
    for name, value in pairs(fault) do faults[name] = value end
    for name, value in pairs(members) do faults[name] = value end
    faults.count = count
    return faults
  end

  for name, members in pairs {
    ["HTTP 500"] = { status = 500, body = "" }, ["HTTP 503"] = { status = 503, body = "busy" },
    ["HTTP 429"] = { status = 429, body = "" }, ["a cut answer"] = { cut = "in_body" },
    ["a lost answer"] = { cut = "before_headers", reset = true }, ["a slow answer"] = { delay = 1 },
    ["a drop at a time"] = { slow = 0.1 },
  } do
    local slow = members.delay or members.slow
    it("gives credentials after two faults: " .. name, function()
      server:faults(with(members, 2))
      local found, err, pauses = provider(nil, nil, slow and 2)()
      assert.is_nil(err)
      assert.truthy(found)
      assert.same({ 3, 2 }, { #server:requests(), pauses })
    end)

    it("gives up after three faults: " .. name, function()
      server:faults(with(members, 3))
      local found, err, pauses = provider(nil, nil, slow and 3)()
      assert.is_nil(found)
      assert.same({ "CredentialsError", true, 3, 2 }, { err.code, err.retryable, #server:requests(), pauses })
    end)
  end

  for _, case in ipairs { -- state of the container, fault, message after "container: "
    { { error = { code = "AccessDenied", message = "not yours" } }, nil,
      "%s answered HTTP 400: AccessDenied: not yours" },
    { { path = "/v1/other" }, nil,
      "%s answered HTTP 404: InvalidIdInRequest: CredentialsV2Request: Credentials not found" },
    { { authorization = "wanted" }, nil,
      "%s answered HTTP 401: MissingAuthorization: Authorization header is missing" },
    { { members = { Token = false } }, nil, "the answer of %s lacks Token" },
    { { expires_in = false }, nil, "the answer of %s lacks Expiration" },
    { { expires_in = "tomorrow" }, nil,
      "the answer of %s is refused: Expiration: must be seconds since 1970 or a time such as 2026-01-02T03:04:05Z" },
    { { expires_in = -100 }, nil,
      "the answer of %s is refused: Expiration: has passed already (is this machine's clock right?)" },
    { {}, { status = 200, body = "<html>" }, "the answer of %s is not JSON" },
    { {}, { redirect = "http://127.0.0.1:1/" }, "%s answered HTTP 307: no message" },
  } do
    it("is an error that says " .. case[3], function()
      server:control("container", case[1])
      if case[2] then server:faults(with(case[2])) end
      local found, err = provider()()
      assert.is_nil(found)
      assert.equal("container: " .. case[3]:format(server.url), err.message)
      assert.equal(1, #server:requests())
    end)
  end

  it("is an error when nobody listens", function()
    local _, err, pauses = provider { [FULL] = "http://127.0.0.1:1/c" }()
    assert.same({ "CredentialsError", "TransportError", "connect", true, 2 },
      { err.code, err.cause.code, err.cause.kind, err.retryable, pauses })
    assert.equal("container: http://127.0.0.1:1: ", err.message:sub(1, 31))
  end)
end)
