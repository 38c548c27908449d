local fake = require "support.fake"
local fresh = require "support.fresh"
local identity = require "support.identity"

local MARK = "SECRETMARK" -- in all that must never be shown
local BASE = "http://169.254.169.254"
local EXTENDED = "/latest/meta-data/iam/security-credentials-extended/"
local OLD = "/latest/meta-data/iam/security-credentials/"
local ONE, TWO = MARK .. "/one==", MARK .. "/two=="
local HOME = "/h/.aws/config"
local DOCUMENT = [[{"Code":"Success","LastUpdated":"2026-01-02T03:00:00Z","Type":"AWS-HMAC",
  "AccessKeyId":"ASIAINSTANCE","SecretAccessKey":"SECRETMARK/key","Token":"SECRETMARK/token",
  "Expiration":"2026-01-02T04:04:05Z"}]]
local FOUND = { access_key_id = "ASIAINSTANCE", secret_access_key = MARK .. "/key",
  session_token = MARK .. "/token", expiration = fake.NOW + 3600, stable = true }
local HOPS = ": this is no EC2 instance, or a container on one (there the hop limit of the instance's "
  .. "metadata must be at least 2)"

local function ok(body) return fake.answer(200, body) end
local NONE = fake.answer(404, "<html>Not Found</html>")
local REVOKED = fake.answer(401, "<html>Unauthorized</html>")

-- The provider of a world, to be asked again and again by one client, on whatever runtime.
local function provider_of(world, options)
  local load = fresh.world(world)
  local settings = assert(load("lambda.config").check(options or {}))
  local provide = load "lambda.credentials.instance_metadata"
  return function(runtime, now)
    local found, err = provide { settings = settings, runtime = runtime, now = now or fake.NOW }
    assert.is_nil(err and fake.visible(err):find(MARK, 1, true))
    return found, err
  end
end

-- What a request is, in short: "PUT", "GET extended/role one".
local function short(request)
  if request.method == "PUT" then
    return request.path == "/latest/api/token" and "PUT" or "PUT " .. request.path
  end
  local token = request.headers["x-aws-ec2-metadata-token"]
  local path = request.path:gsub("^.*security%-credentials%-extended/", "extended/")
    :gsub("^.*security%-credentials/", "old/")
  return ("%s %s %s"):format(request.method, path, tostring(token):match("^SECRETMARK/(.*)==$"))
end

-- Let a provider talk: requests and their answers in turn, all of which must come.
local function talk(provide, steps, now)
  local answers, expected, seen = {}, {}, {}
  for i, step in ipairs(steps) do expected[i], answers[i] = step[1], step[2] end
  local runtime, journal = fake.runtime(answers)
  local found, err = provide(runtime, now)
  for i, request in ipairs(journal.requests) do seen[i] = short(request) end
  assert.same(expected, seen)
  return found, err, journal
end

local NEW = { -- a client's first talk, on an instance that has the role local-role
  { "PUT", ok(ONE) }, { "GET extended/ one", ok("local-role") },
  { "GET extended/local-role one", ok(DOCUMENT) },
}

-- The steps of a first talk, with others from `from` on.
local function first(from, ...)
  local steps = {}
  for i = 1, from - 1 do steps[i] = NEW[i] end
  for i = 1, select("#", ...) do steps[#steps + 1] = (select(i, ...)) end
  return steps
end

-- The message of an error of a provider, and the error.
local function message(found, err)
  assert.is_nil(found)
  assert.equal("CredentialsError", type(err) == "table" and err.code)
  return err.message, err
end

describe("the instance metadata's place", function()
  local CONFIG = { AWS_CONFIG_FILE = "config" }
  local function with(more)
    local env = {}
    for _, part in ipairs { CONFIG, more } do
      for name, value in pairs(part) do env[name] = value end
    end
    return env
  end
  local URL, MODE = "AWS_EC2_METADATA_SERVICE_ENDPOINT", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"
  local function config(text) return { config = "[default]\n" .. text } end

  for _, case in ipairs { -- variables, files, options, base: the test data of the Rust SDK, then more
    { {}, {}, {}, BASE },
    { { [URL] = "http://override:456" }, {}, {}, "http://override:456" },
    { CONFIG, config "ec2_metadata_service_endpoint = http://override:456", {}, "http://override:456" },
    { with { [URL] = "http://override:456" }, config "ec2_metadata_service_endpoint = http://wrong:456", {},
      "http://override:456" },
    { { [MODE] = "IPv4" }, {}, {}, BASE },
    { { [MODE] = "IPv6" }, {}, {}, "http://[fd00:ec2::254]" },
    { CONFIG, config "ec2_metadata_service_endpoint_mode = IPv6", {}, "http://[fd00:ec2::254]" },
    { CONFIG, config "ec2_metadata_service_endpoint_mode = IPv6",
      { ec2_metadata_service_endpoint = "https://custom" }, "https://custom" },
    { CONFIG, config "ec2_metadata_service_endpoint_mode = IPv4",
      { ec2_metadata_service_endpoint_mode = "IPv6" }, "http://[fd00:ec2::254]" },
    { { [URL] = "http://169.254.169.200" }, {}, { ec2_metadata_service_endpoint_mode = "IPv6" },
      "http://169.254.169.200" },
    { { [MODE] = "ipv6" }, {}, {}, "http://[fd00:ec2::254]" },
    { { [URL] = " ", [MODE] = "" }, {}, {}, BASE },
    { { [URL] = "http://override:80/base/" }, {}, {}, "http://override/base" },
    { { [URL] = "http://override", [MODE] = "nonsense" }, {}, {}, "http://override" },
  } do
    it("is " .. case[4], function()
      local runtime, journal = fake.runtime { { kind = "connect", message = "no route" } }
      local found, reason = provider_of({ env = case[1], files = case[2] }, case[3])(runtime)
      assert.is_nil(found)
      assert.equal("string", type(reason))
      local scheme, place, path = case[4]:match("^(%l+)://([^/]*)(.*)$")
      local host, port = place:match("^([%a.]*):(%d+)$")
      assert.same({ { method = "PUT", scheme = scheme, host = host or place,
        port = tonumber(port) or scheme == "https" and 443 or 80, path = path .. "/latest/api/token",
        query = "", headers = { host = place, ["x-aws-ec2-metadata-token-ttl-seconds"] = "21600" } } },
        journal.requests)
      assert.same({ { timeout = 1, connect_timeout = 1, proxy = "" } }, journal.limits)
    end)
  end

  for _, case in ipairs { -- variables, files, what the message names
    { { [MODE] = "error" }, {}, MODE .. ": " },
    { CONFIG, config "ec2_metadata_service_endpoint_mode = IPv7",
      'ec2_metadata_service_endpoint_mode in profile "default" of config: ' },
    { { [URL] = "not a uri" }, {}, URL .. ": " },
    { { [URL] = "http://u:" .. MARK .. "@host/" }, {}, URL .. ": " },
    { { [URL] = "http://host/?a" }, {}, URL .. ": " },
    { { AWS_EC2_METADATA_DISABLED = "maybe" }, {}, "AWS_EC2_METADATA_DISABLED: " },
    { { AWS_METADATA_SERVICE_TIMEOUT = "soon" }, {}, "AWS_METADATA_SERVICE_TIMEOUT: " },
    { { AWS_METADATA_SERVICE_TIMEOUT = "0" }, {}, "AWS_METADATA_SERVICE_TIMEOUT: " },
    { { AWS_METADATA_SERVICE_NUM_ATTEMPTS = "0" }, {}, "AWS_METADATA_SERVICE_NUM_ATTEMPTS: " },
    { { AWS_EC2_INSTANCE_PROFILE_NAME = "a/b" }, {}, "AWS_EC2_INSTANCE_PROFILE_NAME: must be a name of" },
    { { AWS_EC2_INSTANCE_PROFILE_NAME = ".." }, {}, "AWS_EC2_INSTANCE_PROFILE_NAME: must be a name of" },
    { { AWS_EC2_INSTANCE_PROFILE_NAME = "a b" }, {}, "AWS_EC2_INSTANCE_PROFILE_NAME: must be a name of" },
    { { AWS_EC2_INSTANCE_PROFILE_NAME = ("a"):rep(129) }, {}, "AWS_EC2_INSTANCE_PROFILE_NAME: must be" },
    { { http_proxy = "http://u:" .. MARK .. "@" }, {}, "http_proxy: " },
  } do
    it("is an error: " .. case[3], function()
      local runtime, journal = fake.runtime { ok(ONE) }
      local found, err = provider_of { env = case[1], files = case[2] } (runtime)
      assert.is_nil(found)
      assert.equal("ConfigurationError", (err.cause or err).code)
      assert.truthy(err.message:find(case[3], 1, true), err.message)
      assert.same({}, journal.requests)
    end)
  end
end)

describe("instance metadata that is switched off", function()
  for _, case in ipairs { -- variables, options, config file, by what
    { { AWS_EC2_METADATA_DISABLED = "true" }, {}, nil, "AWS_EC2_METADATA_DISABLED" },
    { { AWS_EC2_METADATA_DISABLED = "TRUE" }, {}, nil, "AWS_EC2_METADATA_DISABLED" },
    { {}, { ec2_metadata_disabled = true }, nil, "the option ec2_metadata_disabled" },
    { {}, {}, "[default]\ndisable_ec2_metadata = True",
      'disable_ec2_metadata in profile "default" of ' .. HOME },
  } do
    it("is asked for nothing: by " .. case[4], function()
      case[1].HOME = "/h"
      local provide = provider_of({ env = case[1], files = { [HOME] = case[3] } }, case[2])
      local found, reason = talk(provide, {})
      assert.same({ nil, "switched off by " .. case[4] }, { found, reason })
    end)
  end

  for _, env in ipairs { { AWS_EC2_METADATA_DISABLED = "false" }, { AWS_EC2_METADATA_DISABLED = " " },
    { AWS_EC2_METADATA_V1_DISABLED = "true" } } do
    it("is not, by " .. next(env), function()
      assert.same(FOUND, (talk(provider_of { env = env }, NEW)))
    end)
  end
end)

describe("instance metadata", function()
  it("gives credentials that may be used past their end", function()
    local found, err, journal = talk(provider_of {}, NEW)
    assert.is_nil(err)
    assert.same(FOUND, found)
    assert.same({ method = "GET", scheme = "http", host = "169.254.169.254", port = 80, path = EXTENDED,
      query = "", headers = { host = "169.254.169.254", ["x-aws-ec2-metadata-token"] = ONE } },
      journal.requests[2])
    assert.equal(EXTENDED .. "local-role", journal.requests[3].path)
    assert.same({ 3, {} }, { #journal.limits, journal.slept })
  end)

  it("may name the account", function()
    local body = DOCUMENT:gsub("}$", ',"AccountId":"123456789012"}')
    local found = talk(provider_of {}, first(3, { "GET extended/local-role one", ok(body) }))
    assert.equal("123456789012", found.account_id)
  end)

  it("need not say Success", function()
    local body = DOCUMENT:gsub('"Code":"Success",', "")
    assert.same(FOUND, (talk(provider_of {}, first(3, { "GET extended/local-role one", ok(body) }))))
  end)

  it("gives expired credentials when it has no others", function()
    local found = talk(provider_of {}, NEW)
    local late = talk(provider_of {}, NEW, fake.NOW + 7200)
    assert.same(found, late)
    assert.is_true(late.stable)
  end)

  it("is asked by the old path where it lacks the new one, which is remembered", function()
    local provide = provider_of {}
    local found, _, journal = talk(provide, first(2, { "GET extended/ one", NONE },
      { "GET old/ one", ok("local-role") }, { "GET old/local-role one", ok(DOCUMENT) }))
    assert.same({ FOUND, OLD .. "local-role" }, { found, journal.requests[4].path })
    assert.same(FOUND, (talk(provide, { { "GET old/local-role one", ok(DOCUMENT) } })))
  end)

  for _, body in ipairs { "local-role\n", "local-role\r\nother-role", "  local-role \nx" } do
    it(("reads the first line of the list: %q"):format(body), function()
      assert.same(FOUND, (talk(provider_of {}, first(2, { "GET extended/ one", ok(body) }, NEW[3]))))
    end)
  end

  for _, name in ipairs { "a", "A_b+c=d,e.f@g-9", ".x", "...", ("r"):rep(128) } do
    it("takes a role's name: " .. name:sub(1, 20), function()
      assert.same(FOUND, (talk(provider_of {}, first(2, { "GET extended/ one", ok(name) },
        { "GET extended/" .. name .. " one", ok(DOCUMENT) }))))
    end)
  end

  for name, body in pairs { dots = "..", path = "../x", page = "<html>" .. MARK, query = "a?b",
    long = ("r"):rep(129), control = "a\0b", encoded = "%2e%2e" } do
    it("refuses a role's name: " .. name, function()
      assert.equal("instance metadata: " .. BASE .. " lists a role whose name is none",
        message(talk(provider_of {}, first(2, { "GET extended/ one", ok(body) }))))
    end)
  end

  for name, steps in pairs {
    ["no list"] = first(2, { "GET extended/ one", NONE }, { "GET old/ one", NONE }),
    ["an empty list"] = first(2, { "GET extended/ one", ok("") }),
    ["a blank list"] = first(2, { "GET extended/ one", NONE }, { "GET old/ one", ok(" \n") }),
  } do
    it("has no role: " .. name, function()
      local found, reason = talk(provider_of {}, steps)
      assert.same({ nil, "the instance has no role, says " .. BASE }, { found, reason })
    end)
  end

  it("lists anew, once, when a role that it listed is gone", function()
    local provide = provider_of {}
    talk(provide, NEW)
    assert.same(FOUND, (talk(provide, { { "GET extended/local-role one", NONE },
      { "GET extended/ one", ok("new-role") }, { "GET extended/new-role one", ok(DOCUMENT) } })))
    assert.same(FOUND, (talk(provide, { { "GET extended/new-role one", ok(DOCUMENT) } })))
    assert.equal(("instance metadata: %s has no credentials for the role \"gone\""):format(BASE),
      message(talk(provide, { { "GET extended/new-role one", NONE }, { "GET extended/ one", ok("gone") },
        { "GET extended/gone one", NONE } })))
    assert.same(FOUND, (talk(provide, { NEW[2], NEW[3] })))
    local found, reason = talk(provide, { { "GET extended/local-role one", NONE },
      { "GET extended/ one", NONE } })
    assert.same({ nil, "the instance has no role, says " .. BASE }, { found, reason })
  end)

  it("does not list a role that was just listed again", function()
    local text = message(talk(provider_of {}, first(3, { "GET extended/local-role one", NONE })))
    assert.equal(('instance metadata: %s has no credentials for the role "local-role"'):format(BASE), text)
  end)

  describe("with the name of an instance profile", function()
    local world = { env = { AWS_EC2_INSTANCE_PROFILE_NAME = "mine" } }

    it("is not asked for a list", function()
      local provide = provider_of(world)
      assert.same(FOUND, (talk(provide, first(2, { "GET extended/mine one", ok(DOCUMENT) }))))
      assert.same(FOUND, (talk(provide, { { "GET extended/mine one", ok(DOCUMENT) } })))
    end)

    it("is asked by the old path", function()
      local provide = provider_of(world, { ec2_instance_profile_name = "other" })
      assert.same(FOUND, (talk(provide, first(2, { "GET extended/other one", NONE },
        { "GET old/other one", ok(DOCUMENT) }))))
      assert.same(FOUND, (talk(provide, { { "GET old/other one", ok(DOCUMENT) } })))
    end)

    it("is an error when it has no such role", function()
      assert.equal(('instance metadata: %s has no credentials for the role "mine"'):format(BASE),
        message(talk(provider_of(world), first(2, { "GET extended/mine one", NONE },
          { "GET old/mine one", NONE }))))
    end)

    it("that is blank is asked for a list", function()
      local provide = provider_of { env = { AWS_EC2_INSTANCE_PROFILE_NAME = "  " } }
      assert.same(FOUND, (talk(provide, NEW)))
    end)
  end)
end)

describe("the token of instance metadata", function()
  local NEXT = { { "GET extended/local-role one", ok(DOCUMENT) } }
  local RENEW = { { "PUT", ok(TWO) }, { "GET extended/local-role two", ok(DOCUMENT) } }

  for _, case in ipairs { -- seconds after the first talk, steps
    { 0, NEXT }, { 21479, NEXT }, { -86400, NEXT }, { 21480, RENEW }, { 21600, RENEW }, { 1e6, RENEW },
  } do
    it(("is kept, and renewed 120 s early: after %d s"):format(case[1]), function()
      local provide = provider_of {}
      talk(provide, NEW)
      assert.same(FOUND, (talk(provide, case[2], fake.NOW + case[1])))
    end)
  end

  it("belongs to a client", function()
    local load = fresh.world {}
    local provide = load "lambda.credentials.instance_metadata"
    for _ = 1, 2 do
      local settings = assert(load("lambda.config").check {})
      assert(talk(function(runtime)
        return provide { settings = settings, runtime = runtime, now = fake.NOW }
      end, NEW))
    end
  end)

  it("is not reachable through the settings", function()
    local load = fresh.world {}
    local settings = assert(load("lambda.config").check {})
    assert(talk(function(runtime)
      return load "lambda.credentials.instance_metadata" { settings = settings, runtime = runtime,
        now = fake.NOW }
    end, NEW))
    assert.is_nil(fake.visible(settings):find(MARK, 1, true))
  end)

  it("is read without the blanks around it", function()
    assert(talk(provider_of {}, { { "PUT", ok(" " .. ONE .. "\r\n") }, NEW[2], NEW[3] }))
  end)

  it("is asked for anew, once, when it is revoked", function()
    local provide = provider_of {}
    talk(provide, NEW)
    assert.same(FOUND, (talk(provide, { { "GET extended/local-role one", REVOKED }, { "PUT", ok(TWO) },
      { "GET extended/local-role two", ok(DOCUMENT) } })))
    assert.same(FOUND, (talk(provide, { { "GET extended/local-role two", ok(DOCUMENT) } })))
    local text, err = message(talk(provide, { { "GET extended/local-role two", REVOKED }, { "PUT", ok(ONE) },
      { "GET extended/local-role one", REVOKED } }))
    assert.equal("instance metadata: " .. BASE .. " answered HTTP 401: no message", text)
    assert.equal(401, err.cause.status)
    assert.same(FOUND, (talk(provide, RENEW)))
  end)

  for name, answer in pairs {
    ["HTTP 403"] = fake.answer(403, ""), ["no answer"] = { kind = "timeout", message = "x", sent = true },
  } do
    it("that cannot be renewed in the middle of a talk is an error: " .. name, function()
      local provide = provider_of {}
      talk(provide, NEW)
      local text = message(talk(provide, { { "GET extended/local-role one", REVOKED }, { "PUT", answer } }))
      assert.truthy(text:find("^instance metadata: "), text)
    end)
  end

  for name, body in pairs { empty = "", blank = " \n", page = "<html> " .. MARK, lines = ONE .. "\nx: y",
    control = ONE .. "\0", bytes = "\195\169", long = ("t"):rep(4097) } do
    it("is refused: " .. name, function()
      assert.equal("instance metadata: " .. BASE .. " gave a token that does not fit into a header",
        message(talk(provider_of {}, { { "PUT", ok(body) } })))
    end)
  end

  for _, case in ipairs { -- failure or answer, reason
    { { kind = "timeout", message = "x", sent = true }, "no answer from " .. BASE .. " within 1 s" .. HOPS },
    { { kind = "timeout", message = "x", sent = false }, "no answer from " .. BASE .. " within 1 s" .. HOPS },
    { { kind = "connect", message = "no route" }, BASE .. ": no route" },
    { { kind = "resolve", message = "no such name" }, BASE .. ": no such name" },
    { { kind = "closed", message = "closed" }, BASE .. ": closed" },
    { { kind = "proxy", message = "no proxy" }, BASE .. ": no proxy" },
    { function() return nil, "broken" end, BASE .. ": broken" },
    { fake.answer(403, MARK), BASE
      .. " answered HTTP 403: the metadata service is switched off on this instance" },
    { fake.answer(404, MARK), BASE .. " answered HTTP 404: there is no metadata service of version 2" },
    { fake.answer(405, MARK), BASE .. " answered HTTP 405: there is no metadata service of version 2" },
  } do
    it("is not there: " .. case[2], function()
      local found, reason = talk(provider_of {}, { { "PUT", case[1] } })
      assert.same({ nil, case[2] }, { found, reason })
    end)
  end

  for _, case in ipairs { -- answer, message, retryable
    { fake.answer(400, "<html>Bad Request</html>"), "answered HTTP 400: no message", false },
    { fake.answer(401, ""), "answered HTTP 401: no message", false },
    { fake.answer(429, "slow down"), "answered HTTP 429: slow down", true },
    { fake.answer(500, '{"code":"Broken","message":"sorry"}'), "answered HTTP 500: Broken: sorry", true },
    { fake.answer(302, ""), "answered HTTP 302: no message", false },
    { fake.answer(204, ""), "answered HTTP 204: no message", false },
  } do
    it("is refused by an error: " .. case[2], function()
      local text, err = message(talk(provider_of {}, { { "PUT", case[1] } }))
      assert.equal("instance metadata: " .. BASE .. " " .. case[2], text)
      assert.same({ true, case[3] }, { err.cause:is "ServiceError", err.retryable })
    end)
  end

  for _, kind in ipairs { "tls", "too_large", "phase" } do
    it("is not to be had for a reason that is an error: " .. kind, function()
      local text, err = message(talk(provider_of {}, { { "PUT", { kind = kind, message = "why" } } }))
      assert.same({ "instance metadata: " .. BASE .. ": why", kind }, { text, err.cause.kind })
    end)
  end
end)

describe("an answer of instance metadata", function()
  local function document(answer)
    return message(talk(provider_of {}, first(3, { "GET extended/local-role one", answer })))
  end

  local function changed(pattern, replacement)
    return (DOCUMENT:gsub(pattern, replacement))
  end

  local HEAD = "instance metadata: the answer of " .. BASE .. " "
  local FOR_ROLE = ('instance metadata: %s has no credentials for the role "local-role": '):format(BASE)
  for _, case in ipairs { -- body, message
    { "", HEAD .. "is not JSON" },
    { "<html>" .. MARK, HEAD .. "is not JSON" },
    { DOCUMENT:sub(1, -20), HEAD .. "is not JSON" },
    { DOCUMENT .. "\0", HEAD .. "is not JSON" },
    { "[" .. DOCUMENT .. "]", HEAD .. "is no JSON object" },
    { "null", HEAD .. "is no JSON object" },
    { "{}", HEAD .. "lacks AccessKeyId, SecretAccessKey, Token and Expiration" },
    { '{"Code":"Success"}', HEAD .. "lacks AccessKeyId, SecretAccessKey, Token and Expiration" },
    { changed('"Token":"[^"]*"', '"Token":null'), HEAD .. "lacks Token" },
    { changed('"SECRETMARK/key"', "7"), HEAD .. "lacks SecretAccessKey" },
    { changed("2026%-01%-02T04[^\"]*", "later"), HEAD .. "is refused: Expiration: must be seconds since "
      .. "1970 or a time such as 2026-01-02T03:04:05Z" },
    { changed("/token", "\\n"), HEAD .. "is refused: Token: holds a blank, a control byte or a byte that "
      .. "is not ASCII" },
    { '{"Code":"AssumeRoleUnauthorizedAccess","Message":"EC2 cannot assume it."}', FOR_ROLE
      .. "AssumeRoleUnauthorizedAccess: EC2 cannot assume it.: the role's trust policy must let "
      .. "ec2.amazonaws.com assume it" },
    { '{"Code":"InstanceProfileNotFound","Message":"no profile\\n"}', FOR_ROLE
      .. "InstanceProfileNotFound: no profile " },
    { changed("Success", "Failed"), FOR_ROLE .. "Failed: no message" },
    { '{"Code":"X","Message":"SECRETMARK/one== is bad"}', FOR_ROLE .. "X: no message" },
    { '{"Code":5}', FOR_ROLE .. "200: no message" },
    { '{"Code":false,"Message":{}}', FOR_ROLE .. "200: no message" },
  } do
    it(("is refused: %q"):format(case[1]:sub(1, 50)), function()
      assert.equal(case[2], (document(ok(case[1]))))
    end)
  end

  it("without Success has a cause", function()
    local _, err = document(ok '{"Code":"AssumeRoleUnauthorizedAccess","Message":"no"}')
    assert.same({ true, "AssumeRoleUnauthorizedAccess", "no", 200, false },
      { err.cause:is "ServiceError", err.cause.code, err.cause.message, err.cause.status, err.retryable })
  end)

  for _, case in ipairs { -- answer, message, retryable
    { fake.answer(500, ""), "answered HTTP 500: no message", true },
    { fake.answer(429, ""), "answered HTTP 429: no message", true },
    { fake.answer(403, "<html>"), "answered HTTP 403: no message", false },
    { fake.answer(400, ONE .. " is bad"), "answered HTTP 400: no message", false },
    { fake.answer(302, ""), "answered HTTP 302: no message", false },
  } do
    local text = "instance metadata: " .. BASE .. " " .. case[2]
    it("after the token is an error: " .. case[2], function()
      local told, err = document(case[1])
      assert.same({ text, case[3] }, { told, err.retryable })
      assert.equal(text, (message(talk(provider_of {}, first(2, { "GET extended/ one", case[1] })))))
    end)
  end

  for _, kind in ipairs { "timeout", "connect", "closed", "tls", "other" } do
    it("that does not come after the token is an error: " .. kind, function()
      local none = { kind = kind, message = "why" }
      local told, err = document(none)
      assert.same({ "instance metadata: " .. BASE .. ": why", kind }, { told, err.cause.kind })
      assert.equal(told, (message(talk(provider_of {}, first(2, { "GET extended/ one", none })))))
    end)
  end
end)

describe("a request for instance metadata", function()
  it("has the time-out and the attempts that are set", function()
    local provide = provider_of { env = { AWS_METADATA_SERVICE_TIMEOUT = "2.5",
      AWS_METADATA_SERVICE_NUM_ATTEMPTS = "3", AWS_CA_BUNDLE = "/ca.pem" } }
    local busy = fake.answer(503, "")
    local found, _, journal = talk(provide, { { "PUT", { kind = "timeout", message = "x" } }, { "PUT", busy },
      { "PUT", ok(ONE) }, { "GET extended/ one", busy }, NEW[2], NEW[3] })
    assert.same(FOUND, found)
    for _, limits in ipairs(journal.limits) do
      assert.same({ timeout = 2.5, connect_timeout = 2.5, proxy = "", ca_bundle = "/ca.pem" }, limits)
    end
    assert.same({ 0.025, 0.05, 0.025 }, journal.slept)
  end)

  it("is made as often as that when nobody answers, and no more", function()
    local provide = provider_of({}, { metadata_service_num_attempts = 2, metadata_service_timeout = 0.5 })
    local none = { kind = "timeout", message = "x" }
    local found, reason, journal = talk(provide, { { "PUT", none }, { "PUT", none } })
    assert.same({ nil, "no answer from " .. BASE .. " within 0.5 s" .. HOPS }, { found, reason })
    assert.same({ 0.025 }, journal.slept)
  end)

  it("goes through the proxy of the environment, which the reason says", function()
    local env = { http_proxy = "http://u:" .. MARK .. "@p:3128" }
    local runtime, journal = fake.runtime { { kind = "timeout", message = "x" } }
    local found, reason = provider_of { env = env } (runtime)
    assert.same({ nil, "no answer from " .. BASE .. " (through a proxy; no_proxy can name it) within 1 s"
      .. HOPS }, { found, reason })
    assert.equal("http://u:" .. MARK .. "@p:3128", journal.limits[1].proxy)
  end)

  it("does not when no_proxy names the address", function()
    local env = { http_proxy = "http://p:3128", no_proxy = "169.254.169.254" }
    local _, _, journal = talk(provider_of { env = env }, NEW)
    for _, limits in ipairs(journal.limits) do assert.equal("", limits.proxy) end
  end)
end)

describe("instance metadata over HTTP", function()
  local server

  setup(function() server = identity.start() end)
  teardown(function() server:stop() end)
  before_each(function() server:reset() end)

  -- The provider of one client on the real network.
  local function client(options, url)
    local all = { ec2_metadata_service_endpoint = url or server.url, metadata_service_timeout = 30 }
    for name, value in pairs(options or {}) do all[name] = value end
    local provide = provider_of({ files = false }, all)
    local runtime = require("lambda.runtime.plain").new()
    function runtime.sleep() end
    return function()
      local found, err = provide(runtime, os.time())
      assert.is_nil(err and fake.visible(err):find(server.MARK, 1, true))
      return found, err
    end
  end

  local function seen()
    local list = {}
    for i, request in ipairs(server:requests()) do
      list[i] = ("%s %s %d"):format(request.method, request.target, request.status)
    end
    return list
  end

  local PUT = "PUT /latest/api/token 200"

  it("gives credentials by the new paths", function()
    server:control("metadata", { extended = true })
    local found = assert(client()())
    assert.equal("ASIA", found.access_key_id:sub(1, 4))
    assert.truthy(found.secret_access_key:find(server.MARK, 1, true))
    assert.truthy(found.session_token:find(server.MARK, 1, true))
    assert.same({ "123456789012", true }, { found.account_id, found.stable })
    assert.is_true(math.abs(found.expiration - os.time() - 21600) < 60)
    assert.same({ PUT, "GET " .. EXTENDED .. " 200", "GET " .. EXTENDED .. "local-role 200" }, seen())
    for _, request in ipairs(server:requests()) do assert.is_true(request.verified) end
  end)

  it("gives credentials by the old paths, and is asked in short after that", function()
    local provide = client()
    local found = assert(provide())
    assert.is_nil(found.account_id)
    local again = assert(provide())
    assert.are_not.equal(found.access_key_id, again.access_key_id)
    assert.same({ PUT, "GET " .. EXTENDED .. " 404", "GET " .. OLD .. " 200", "GET " .. OLD .. "local-role 200",
      "GET " .. OLD .. "local-role 200" }, seen())
  end)

  it("is asked for another token when that is revoked", function()
    local provide = client()
    assert(provide())
    server:control("metadata", { revoke = true })
    assert(provide())
    local requests = seen()
    assert.same({ "GET " .. OLD .. "local-role 401", PUT, "GET " .. OLD .. "local-role 200" },
      { requests[5], requests[6], requests[7] })
  end)

  it("has a role that was replaced", function()
    server:control("metadata", { extended = true, role = "one" })
    local provide = client()
    assert(provide())
    server:control("metadata", { extended = true, role = "two" })
    assert(provide())
    server:control("metadata", { extended = true, role = false })
    local found, reason = provide()
    assert.same({ nil, "the instance has no role, says " .. server.url }, { found, reason })
    local requests = seen()
    assert.same({ "GET " .. EXTENDED .. "one 404", "GET " .. EXTENDED .. " 200",
      "GET " .. EXTENDED .. "two 200", "GET " .. EXTENDED .. "two 404", "GET " .. EXTENDED .. " 404" },
      { requests[4], requests[5], requests[6], requests[7], requests[8] })
  end)

  it("has the role that is named", function()
    assert(client { ec2_instance_profile_name = "local-role" }())
    assert.same({ PUT, "GET " .. EXTENDED .. "local-role 404", "GET " .. OLD .. "local-role 200" }, seen())
    local found, err = client { ec2_instance_profile_name = "other" }()
    assert.is_nil(found)
    assert.equal(('instance metadata: %s has no credentials for the role "other"'):format(server.url),
      err.message)
  end)

  for _, case in ipairs { -- state, reason, requests
    { { role = false }, "the instance has no role, says %s",
      { PUT, "GET " .. EXTENDED .. " 404", "GET " .. OLD .. " 404" } },
    { { enabled = false }, "%s answered HTTP 403: the metadata service is switched off on this instance",
      { "PUT /latest/api/token 403" } },
    { { token_status = 403, v1 = true },
      "%s answered HTTP 403: the metadata service is switched off on this instance",
      { "PUT /latest/api/token 403" } },
    { { token_status = 404, v1 = true }, "%s answered HTTP 404: there is no metadata service of version 2",
      { "PUT /latest/api/token 404" } },
    { { token_status = 405, v1 = true }, "%s answered HTTP 405: there is no metadata service of version 2",
      { "PUT /latest/api/token 405" } },
  } do
    it("has none: " .. case[2], function()
      server:control("metadata", case[1])
      local found, reason = client()()
      assert.same({ nil, case[2]:format(server.url), case[3] }, { found, reason, seen() })
    end)
  end

  it("says why a role has no credentials", function()
    server:control("metadata", { extended = true, code = "AssumeRoleUnauthorizedAccess",
      message = "EC2 cannot assume the role local-role" })
    local _, err = client()()
    assert.equal(('instance metadata: %s has no credentials for the role "local-role": '
      .. "AssumeRoleUnauthorizedAccess: EC2 cannot assume the role local-role: the role's trust policy must "
      .. "let ec2.amazonaws.com assume it"):format(server.url), err.message)
  end)

  it("gives credentials that have expired", function()
    server:control("metadata", { expires_in = -100 })
    local found = assert(client()())
    assert.is_true(found.stable and found.expiration < os.time())
  end)

  for _, case in ipairs { -- changes of the document, message
    { { members = { Token = false } }, "lacks Token" },
    { { expires_in = false }, "lacks Expiration" },
    { { expires_in = "never" }, "is refused: Expiration: must be seconds since 1970 or a time such as "
      .. "2026-01-02T03:04:05Z" },
    { { members = { SecretAccessKey = 5 } }, "lacks SecretAccessKey" },
  } do
    it("is refused: " .. case[2], function()
      server:control("metadata", case[1])
      local _, err = client()()
      assert.equal(("instance metadata: the answer of %s %s"):format(server.url, case[2]), err.message)
    end)
  end

  local OPERATIONS = { "GetToken", "ListRoles", "GetRole" }
  for name, fault in pairs {
    ["HTTP 500"] = { status = 500, body = "" }, ["HTTP 503"] = { status = 503, body = "busy" },
    ["HTTP 400"] = { status = 400, body = "" },
    ["cut answer"] = { cut = "in_body" }, ["lost answer"] = { cut = "before_headers" },
    ["redirect"] = { redirect = "http://127.0.0.1:1/" },
  } do
    for _, operation in ipairs(OPERATIONS) do
      local transient = fault.status ~= 400 and not fault.redirect
      it(("is %s after one %s of %s"):format(transient and "asked again" or "an error", name, operation),
        function()
          server:control("metadata", { extended = true })
          fault.operation = operation
          server:faults(fault)
          local found, err = client { metadata_service_num_attempts = 2 }()
          if transient then
            assert.is_nil(err)
            assert.truthy(found)
          else
            assert.same({ nil, "CredentialsError", "ServiceError" },
              { found, err.code, err.cause:is "ServiceError" and "ServiceError" })
          end
        end)
    end
  end

  for _, operation in ipairs { "ListRoles", "GetRole" } do
    it("is an error when it falls silent after the token: " .. operation, function()
      server:control("metadata", { extended = true })
      server:faults { operation = operation, cut = "in_body" }
      local found, err = client()()
      assert.same({ nil, "CredentialsError", "closed", true },
        { found, err.code, err.cause.kind, err.retryable })
    end)
  end

  it("that is slow is not there, after the time that is set", function()
    server:faults { operation = "GetToken", delay = 2 }
    local found, reason = client { metadata_service_timeout = 0.2 }()
    assert.same({ nil, ("no answer from %s within 0.2 s"):format(server.url) .. HOPS }, { found, reason })
    assert.equal(1, #server:requests())
  end)

  it("that never answers is not there, after the time that is set", function()
    local url = "http://127.0.0.1:" .. server.silent
    local found, reason = client({ metadata_service_timeout = 0.2 }, url)()
    assert.same({ nil, ("no answer from %s within 0.2 s"):format(url) .. HOPS }, { found, reason })
  end)

  it("that nobody serves is not there", function()
    local found, reason = client({}, "http://127.0.0.1:1")()
    assert.is_nil(found)
    assert.equal("http://127.0.0.1:1: ", reason:sub(1, 20))
  end)

  it("that is only a page is an error", function()
    server:faults { operation = "GetToken", status = 200, body = "<html>Please log in</html>" }
    local _, err = client()()
    assert.equal(("instance metadata: %s gave a token that does not fit into a header"):format(server.url),
      err.message)
  end)
end)
