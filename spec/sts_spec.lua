local cjson = require "cjson"
local fake = require "support.fake"
local fresh = require "support.fresh"

local with = fake.with

local MARK = "SECRETMARK" -- in all that must never be shown
local ARN = "arn:aws:iam::123456789012:role/RoleA"
local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = MARK .. "/key" }
local TEMPORARY = { access_key_id = "ASIDTEMPORARY", secret_access_key = MARK .. "/key",
  session_token = MARK .. "+token/==" }
local TOKEN = "eyJ" .. MARK .. ".x_-"
local FORM = "application/x-www-form-urlencoded; charset=utf-8"
local FOUND = { access_key_id = "ASIAROLE", secret_access_key = MARK .. "/role",
  session_token = MARK .. "/role&token", expiration = fake.NOW + 3600, account_id = "123456789012" }
local FAILED = "here: AssumeRole of " .. ARN .. " failed: "
local WEB_FAILED = "here: AssumeRoleWithWebIdentity of " .. ARN .. " failed: "

local CREDENTIALS = [[
    <Credentials>
      <AccessKeyId>ASIAROLE</AccessKeyId>
      <SecretAccessKey>SECRETMARK/role</SecretAccessKey>
      <SessionToken>SECRETMARK/role&amp;token</SessionToken>
      <Expiration>2026-01-02T04:04:05Z</Expiration>
    </Credentials>]]

-- An answer as the service writes it, with its text changed by a function.
local function success(action, change)
  local body = ([[
<AXNResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AXNResult>
    <AssumedRoleUser>
      <AssumedRoleId>AROA:name</AssumedRoleId>
      <Arn>arn:aws:sts::123456789012:assumed-role/RoleA/name</Arn>
    </AssumedRoleUser>
]] .. CREDENTIALS .. [[

  </AXNResult>
  <ResponseMetadata><RequestId>req-1</RequestId></ResponseMetadata>
</AXNResponse>
]]):gsub("AXN", action)
  return fake.answer(200, change and change(body) or body, { ["content-type"] = "text/xml" })
end

local function refusal(status, code, message)
  return fake.answer(status, ([[
<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error>
  <RequestId>req-2</RequestId>
</ErrorResponse>]]):format(code, message or "no"))
end

local OK, WEB_OK = success("AssumeRole"), success("AssumeRoleWithWebIdentity")

-- Ask for a role on a fake network: credentials, error, journal. No error may show a secret.
local function ask(case)
  local load = case.load or fresh.world { env = case.env, files = case.files }
  local runtime, journal = fake.runtime(case.answers or { case.token and WEB_OK or OK })
  local context = {
    settings = assert(load("lambda.config").check(case.options or { region = "eu-west-1" })),
    runtime = runtime, now = case.now or fake.NOW,
  }
  local sts, given = load("lambda.credentials.sts"), case.given or { role_arn = ARN }
  local found, err
  if case.token then
    found, err = sts.assume_role_with_web_identity(context, given, case.token, "here")
  else
    found, err = sts.assume_role(context, case.keys or KEYS, given, "here")
  end
  assert.is_nil(err and fake.visible(err):find(MARK, 1, true))
  return found, err, journal
end

-- The message of an error, after a check of its class.
local function message(class, found, err)
  assert.is_nil(found)
  assert.equal(class, err.code)
  return err.message
end

describe("a request to STS", function()
  it("is a signed form for AssumeRole", function()
    local found, _, journal = ask { keys = TEMPORARY, given = { role_arn = ARN, role_session_name = "name" } }
    assert.same(FOUND, found)
    assert.equal(1, #journal.requests)
    local request = journal.requests[1]
    local authorization = request.headers.authorization
    request.headers.authorization = nil
    assert.same({
      method = "POST", scheme = "https", host = "sts.eu-west-1.amazonaws.com", port = 443, path = "/",
      query = "", headers = {
        host = "sts.eu-west-1.amazonaws.com", ["content-type"] = FORM, ["x-amz-date"] = "20260102T030405Z",
        ["x-amz-security-token"] = TEMPORARY.session_token,
      },
      body = "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FRoleA"
        .. "&RoleSessionName=name",
    }, request)
    assert.equal("AWS4-HMAC-SHA256 Credential=ASIDTEMPORARY/20260102/eu-west-1/sts/aws4_request, "
      .. "SignedHeaders=content-type;host;x-amz-date;x-amz-security-token, Signature=",
      (authorization:gsub("%x+$", "")))
  end)

  it("is a form without a signature for AssumeRoleWithWebIdentity", function()
    local found, _, journal = ask { token = "a+b/c=&d", given = { role_arn = ARN, duration_seconds = "900" } }
    assert.same(FOUND, found)
    assert.same({ {
      method = "POST", scheme = "https", host = "sts.eu-west-1.amazonaws.com", port = 443, path = "/",
      query = "", headers = { host = "sts.eu-west-1.amazonaws.com", ["content-type"] = FORM },
      body = "Action=AssumeRoleWithWebIdentity&Version=2011-06-15"
        .. "&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FRoleA"
        .. "&RoleSessionName=aws-lambda-lua-1767323045&DurationSeconds=900&WebIdentityToken=a%2Bb%2Fc%3D%26d",
    } }, journal.requests)
  end)

  for _, case in ipairs { -- what, members, what stands behind the session name
    { "nothing else", {}, "" },
    { "a duration", { duration_seconds = 43200 }, "&DurationSeconds=43200" },
    { "a duration that is a float", { duration_seconds = 3600.0 }, "&DurationSeconds=3600" },
    { "a duration out of a profile", { duration_seconds = "0900" }, "&DurationSeconds=900" },
    { "an external id", { external_id = "a:/@=b" }, "&ExternalId=a%3A%2F%40%3Db" },
    { "the code of a device", { mfa_serial = "arn:aws:iam::1:mfa/me", mfa_code = function() return "012345" end },
      "&SerialNumber=arn%3Aaws%3Aiam%3A%3A1%3Amfa%2Fme&TokenCode=012345" },
    { "no code without a device", { mfa_code = function() error("asked") end }, "" },
    { "a policy", { policy = '{"a": "é"}\n' }, "&Policy=%7B%22a%22%3A%20%22%C3%A9%22%7D%0A" },
    { "policies", { policy_arns = { "p", "q" } }, "&PolicyArns.member.1.arn=p&PolicyArns.member.2.arn=q" },
    { "tags by name", { tags = { b = "", a = "x y" } }, "&Tags.member.1.Key=a&Tags.member.1.Value=x%20y"
      .. "&Tags.member.2.Key=b&Tags.member.2.Value=" },
    { "keys of transitive tags", { transitive_tag_keys = { "b", "a" } },
      "&TransitiveTagKeys.member.1=b&TransitiveTagKeys.member.2=a" },
    { "a source identity", { source_identity = "me@x" }, "&SourceIdentity=me%40x" },
    { "nothing of another kind", { source = KEYS, token_file = "x" }, "" },
  } do
    it("has " .. case[1], function()
      local given = with(case[2], { role_arn = "arn:aws-cn:iam::1:role/p/a+b", role_session_name = "a=b" })
      local _, _, journal = ask { given = given }
      assert.equal("Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws-cn%3Aiam%3A%3A1%3Arole%2Fp%2Fa%2Bb"
        .. "&RoleSessionName=a%3Db" .. case[3], journal.requests[1].body)
    end)
  end

  local ORACLE = [[
import json, sys
from urllib.parse import quote
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.serialize import create_serializer
model = ServiceModel(Loader().load_service_model("sts", "service-2"))
made = create_serializer("query").serialize_to_request(
    json.loads(sys.argv[1]), model.operation_model("AssumeRole"))
pairs = [f"{name}={quote(str(value), safe='-_.~')}" for name, value in made["body"].items()]
print("&".join(sorted(pairs)), made["headers"]["Content-Type"], made["method"], made["url_path"])
]]

  it("is what botocore makes of the same members", function()
    local given = {
      role_arn = ARN, role_session_name = "a+b=c,d.e@f-g_h", duration_seconds = 901,
      external_id = "e/x:t", policy = '{"Statement": []}', policy_arns = { ARN .. "/p", ARN .. "/q" },
      tags = { ["k é"] = "v", k2 = "a&b" }, transitive_tag_keys = { "k2" }, source_identity = "s.i",
      mfa_serial = "GAHT12345678", mfa_code = function() return "123456" end,
    }
    local params = cjson.encode {
      RoleArn = ARN, RoleSessionName = given.role_session_name, DurationSeconds = 901,
      ExternalId = given.external_id, Policy = given.policy,
      PolicyArns = { { arn = ARN .. "/p" }, { arn = ARN .. "/q" } },
      Tags = { { Key = "k é", Value = "v" }, { Key = "k2", Value = "a&b" } },
      TransitiveTagKeys = { "k2" }, SourceIdentity = "s.i",
      SerialNumber = given.mfa_serial, TokenCode = "123456",
    }
    local pipe = assert(io.popen(("env -u LD_PRELOAD /usr/bin/python3 -c '%s' '%s'"):format(
      ORACLE:gsub("'", [['\'']]), (params:gsub("'", [['\'']])))))
    local judged = pipe:read("*a")
    pipe:close()

    local _, _, journal = ask { given = given }
    local request, pairs_sent = journal.requests[1], {}
    for pair in request.body:gmatch("[^&]+") do pairs_sent[#pairs_sent + 1] = pair end
    table.sort(pairs_sent)
    assert.equal(judged, ("%s %s %s %s\n"):format(table.concat(pairs_sent, "&"),
      request.headers["content-type"], request.method, request.path))
  end)

  for _, case in ipairs { -- what, options, variables, URL, signed region, region of the role
    { "the region of the environment", {}, { AWS_REGION = "cn-north-1" },
      "https://sts.cn-north-1.amazonaws.com.cn", "cn-north-1" },
    { "the region of the role", { region = "eu-west-1" }, {}, "https://sts.us-west-2.amazonaws.com",
      "us-west-2", "us-west-2" },
    { "the global endpoint", { region = "aws-global" }, {}, "https://sts.amazonaws.com", "us-east-1" },
    { "the old global endpoint", { region = "eu-west-1" }, { AWS_STS_REGIONAL_ENDPOINTS = "legacy" },
      "https://sts.amazonaws.com", "us-east-1" },
    { "a configured URL", { region = "eu-west-1" }, { AWS_ENDPOINT_URL_STS = "http://[::1]:8080/sts/" },
      "http://[::1]:8080/sts", "eu-west-1" },
    { "not the client's endpoint", { region = "eu-west-1", endpoint = "http://h" }, {},
      "https://sts.eu-west-1.amazonaws.com", "eu-west-1" },
    { "a FIPS endpoint", { region = "us-east-1", use_fips_endpoint = true }, {},
      "https://sts-fips.us-east-1.amazonaws.com", "us-east-1" },
  } do
    it("goes to " .. case[1], function()
      local found, err, journal = ask { options = case[2], env = case[3],
        given = { role_arn = ARN, region = case[6] } }
      assert.same({ FOUND }, { found, err })
      local request = journal.requests[1]
      local url = ("%s://%s%s"):format(request.scheme, request.headers.host, request.path:gsub("/$", ""))
      assert.same({ case[4], case[5] },
        { url, request.headers.authorization:match("/%d+/([^/]+)/sts/aws4_request") })
    end)
  end

  it("needs a region", function()
    local found, err, journal = ask { options = {}, env = { HOME = "/h" } }
    assert.equal("here: AssumeRole needs a region for STS: no region: ",
      message("CredentialsError", found, err):match("^here: .-: no region: "))
    assert.equal("ConfigurationError", err.cause.code)
    assert.same({}, journal.requests)
  end)

  it("hands on what is wrong with the endpoint", function()
    assert.equal("AWS_ENDPOINT_URL_STS: the URL is refused: it must start with http:// or https://",
      message("ConfigurationError", ask { env = { AWS_ENDPOINT_URL_STS = "sts" } }))
  end)

  for _, case in ipairs { -- options, limits
    { {}, 10, 3.1 }, { { timeout = 2, connect_timeout = 1 }, 2, 1 },
    { { timeout = 900, connect_timeout = 900 }, 10, 10 },
  } do
    it(("waits %g s, and %g s for a connection"):format(case[2], case[3]), function()
      local _, _, journal = ask { options = with(case[1], { region = "eu-west-1" }) }
      assert.same({ case[2], case[3] }, { journal.limits[1].timeout, journal.limits[1].connect_timeout })
    end)
  end
end)

describe("the code of a device", function()
  local SERIAL = "arn:aws:iam::123456789012:mfa/me"
  local DIGITS = "mfa_code must return a string of 6 digits"
  local NO_CODE = "mfa_serial is set, and nobody can be asked for a code: give lambda.new{...} a function mfa_code, or "
    .. "use keys that `aws sts get-session-token` prints with --serial-number and --token-code, or a role that needs "
    .. "no MFA"

  it("is what the function of the role says, else that of the client, who are told the device", function()
    local asked = {}
    local function device(name, code)
      return function(...)
        asked[#asked + 1] = name .. " " .. table.concat({ ... }, " ")
        return code
      end
    end
    local options = { region = "eu-west-1", mfa_code = device("client", "111111") }
    for _, own in ipairs { device("role", "222222"), false } do
      local found, _, journal = ask { options = options,
        given = { role_arn = ARN, mfa_serial = SERIAL, mfa_code = own or nil } }
      assert.same(FOUND, found)
      asked[#asked + 1] = journal.requests[1].body:match("TokenCode=(%d+)")
    end
    assert.same({ "role " .. SERIAL, "222222", "client " .. SERIAL, "111111" }, asked)
  end)

  it("is not shown, even where STS quotes it", function()
    local refused = refusal(403, "AccessDenied", "MultiFactorAuthentication failed: 987321")
    local found, err = ask { answers = { refused },
      given = { role_arn = ARN, mfa_serial = SERIAL, mfa_code = function() return "987321" end } }
    assert.equal(FAILED .. "AccessDenied: MultiFactorAuthentication failed: [removed] (HTTP 403, request req-2)",
      message("CredentialsError", found, err))
    assert.is_nil(fake.visible(err):find("987321", 1, true))
  end)

  it("may fail with an error, which says whether a later try can help", function()
    local load = fresh.world {}
    local cause = load("lambda.errors").new("TransportError", { message = "away", retryable = true })
    local found, err = ask { load = load,
      given = { role_arn = ARN, mfa_serial = SERIAL, mfa_code = function() return nil, cause end } }
    assert.equal("here: mfa_code failed: away", message("CredentialsError", found, err))
    assert.equal(cause, err.cause)
    assert.is_true(err.retryable)
  end)

  for _, case in ipairs { -- message, function
    { NO_CODE },
    { DIGITS, function() return 123456 end },
    { DIGITS, function() return MARK end },
    { DIGITS, function() return "12345" end },
    { DIGITS, function() return "1234567" end },
    { DIGITS, function() return "123456\n" end },
    { DIGITS, function() return false end },
    { "mfa_code failed: the user went away", function() return nil, "the user\nwent away" end },
    { "mfa_code failed: a table", function() return nil, {} end },
    { "mfa_code returned nothing", function() end },
    { "mfa_code raised: boom", function() error("boom", 0) end },
    { "mfa_code raised: a table", function()
      error(setmetatable({}, { __tostring = function() error("no", 0) end }), 0)
    end },
  } do
    it("is missing, and nothing is sent: " .. case[1]:sub(1, 60), function()
      local found, err, journal = ask { given = { role_arn = ARN, mfa_serial = SERIAL, mfa_code = case[2] } }
      assert.equal("here: " .. case[1], message("CredentialsError", found, err))
      assert.same({}, journal.requests)
    end)
  end
end)

describe("a role", function()
  local A_ROLE = "here: role_arn: must be the ARN of a role, such as arn:aws:iam::123456789012:role/name, got "
  local A_NAME = ": must be 2 to 64 letters, digits and _+=,.@-, got "
  local AN_ID = "here: external_id: must be 2 to 1224 letters, digits and _+=,.@:/-"
  local A_TIME = "here: duration_seconds: must be a whole number of seconds from 900 to 43200, got "
  local STRINGS = ": must be a list of strings, not empty"

  for _, case in ipairs { -- members, message
    { { role_arn = false }, "here: role_arn: is missing" },
    { { role_arn = "RoleA" }, A_ROLE .. '"RoleA"' },
    { { role_arn = "arn:aws:iam::123456789012:user/u" }, A_ROLE .. '"arn:aws:iam::123456789012:user/u"' },
    { { role_arn = "arn:aws:iam::x:role/a" }, A_ROLE .. '"arn:aws:iam::x:role/a"' },
    { { role_arn = "arn:aws:iam::1:role/" }, A_ROLE .. '"arn:aws:iam::1:role/"' },
    { { role_arn = "arn:aws:iam::1:role/a\nb" }, A_ROLE .. '"arn:aws:iam::1:role/a b"' },
    { { role_arn = 5 }, A_ROLE .. "5" },
    { { role_arn = "arn:aws:iam::1:role/" .. ("a"):rep(2029) },
      A_ROLE .. '"arn:aws:iam::1:role/' .. ("a"):rep(41) .. '..."' },
    { { role_session_name = "a" }, "here: role_session_name" .. A_NAME .. '"a"' },
    { { role_session_name = "a b" }, "here: role_session_name" .. A_NAME .. '"a b"' },
    { { role_session_name = "é" }, "here: role_session_name" .. A_NAME .. '"é"' },
    { { source_identity = "a/b" }, "here: source_identity" .. A_NAME .. '"a/b"' },
    { { duration_seconds = 899 }, A_TIME .. "899" },
    { { duration_seconds = "43201" }, A_TIME .. '"43201"' },
    { { duration_seconds = "1h" }, A_TIME .. '"1h"' },
    { { duration_seconds = "0x400" }, A_TIME .. '"0x400"' },
    { { duration_seconds = "1e3" }, A_TIME .. '"1e3"' },
    { { duration_seconds = 900.5 }, A_TIME .. "900.5" },
    { { duration_seconds = 0 / 0 }, A_TIME .. ("%.14g"):format(0 / 0) },
    { { duration_seconds = ("9"):rep(400) }, A_TIME .. '"' .. ("9"):rep(61) .. '..."' },
    { { duration_seconds = true }, A_TIME .. "true" },
    { { external_id = "x" }, AN_ID },
    { { external_id = MARK .. " " }, AN_ID },
    { { external_id = ("x"):rep(1225) }, AN_ID },
    { { external_id = {} }, AN_ID },
    { { mfa_serial = "a b c d e f" },
      'here: mfa_serial: must be 9 to 256 letters, digits and _+=/:,.@-, got "a b c d e f"' },
    { { mfa_serial = "12345678" }, 'here: mfa_serial: must be 9 to 256 letters, digits and _+=/:,.@-, got "12345678"' },
    { { policy = "" }, "here: policy: must be a JSON text, not empty" },
    { { policy_arns = "p" }, "here: policy_arns" .. STRINGS },
    { { policy_arns = {} }, "here: policy_arns" .. STRINGS },
    { { transitive_tag_keys = { "a", 1, "b" } }, "here: transitive_tag_keys" .. STRINGS },
    { { tags = "a" }, "here: tags: must be a table of strings by names" },
    { { tags = { "a" } }, "here: tags: must be a table of strings by names" },
    { { tags = { a = 1 } }, "here: tags: must be a table of strings by names" },
    { { region = "x/y" }, 'here: region: must be a region such as "eu-west-1", got "x/y"' },
    { { role_arn = "x", duration_seconds = 1 }, A_ROLE .. '"x"; ' .. A_TIME:sub(7) .. "1" },
  } do
    it("is refused: " .. case[2]:sub(1, 100), function()
      local found, err, journal = ask { given = with({ role_arn = ARN }, case[1]) }
      assert.equal(case[2], message("CredentialsError", found, err))
      assert.same({}, journal.requests)
    end)
  end

  it("may have the longest of everything", function()
    local found = ask { given = { role_arn = "arn:aws:iam::1:role/" .. ("a"):rep(2028),
      role_session_name = ("a"):rep(64), external_id = ("a"):rep(1224) } }
    assert.same(FOUND, found)
  end)
end)

describe("an answer of STS", function()
  local function replaced(pattern, by)
    return function(body) return (body:gsub(pattern, by)) end
  end
  local NOT = "the answer "

  for _, case in ipairs { -- what, change, credentials
    { "with entities", replaced("SECRETMARK/role&amp;token", "a&lt;b&#62;&#x22;&apos;&quot;"),
      with(FOUND, { session_token = "a<b>\"'\"" }) },
    { "in CDATA", replaced("ASIAROLE", "<![CDATA[ASIA&ROLE]]>"), with(FOUND, { access_key_id = "ASIA&ROLE" }) },
    { "with a declaration, comments and a prefix", function(body)
      return '\239\187\191<?xml version="1.0"?>\r\n<!-- <a> -->' .. body:gsub("<(/?)(%a)", "<%1sts:%2") end, FOUND },
    { "with an offset in its time", replaced("04:04:05Z", "05:04:05+01:00"), FOUND },
    { "without the user", replaced("<AssumedRoleUser>.*</AssumedRoleUser>", ""), with(FOUND, { account_id = false }) },
    { "with more in it", replaced("<Credentials>", "<New/><Credentials><New a='b'>x</New>"), FOUND },
  } do
    it("is read " .. case[1], function()
      assert.same(case[3], (ask { answers = { success("AssumeRole", case[2]) } }))
    end)
  end

  for _, case in ipairs { -- what, change, what is wrong
    { "empty", replaced(".*", ""), NOT .. "is empty" },
    { "cut", function(body) return body:sub(1, -24) end, NOT .. "is cut" },
    { "cut in a tag", function(body) return body:sub(1, -3) end, NOT .. "has a tag that is malformed or cut" },
    { "with a name that is a prefix alone", replaced("AssumeRoleResult", "sts:"),
      NOT .. "has a tag that is malformed or cut" },
    { "JSON", replaced(".*", '{"AccessKeyId":"SECRETMARK"}'), NOT .. "has text outside of its elements" },
    { "HTML", replaced(".*", "<!DOCTYPE html><html>SECRETMARK</html>"), NOT .. "has a document type" },
    { "another document", replaced("AssumeRoleResponse", "html"), NOT .. "is no AssumeRoleResponse" },
    { "of the other action", replaced("AssumeRole", "AssumeRoleWithWebIdentity"), NOT .. "is no AssumeRoleResponse" },
    { "without a result", replaced("AssumeRoleResult", "Other"), NOT .. "lacks AccessKeyId" },
    { "without credentials", replaced("Credentials>", "Other>"), NOT .. "lacks AccessKeyId" },
    { "without a key id", replaced("AccessKeyId>", "Other>"), NOT .. "lacks AccessKeyId" },
    { "without a secret", replaced("SecretAccessKey>", "Other>"), NOT .. "lacks SecretAccessKey" },
    { "without a token", replaced("SECRETMARK/role&amp;token", ""), NOT .. "lacks SessionToken" },
    { "without a time", replaced("Expiration>", "Other>"), NOT .. "lacks Expiration" },
    { "without its time", replaced("2026[^<]*", "soon"), NOT .. "is refused: expiration: must be seconds since "
      .. "1970 or a time such as 2026-01-02T03:04:05Z" },
    { "with a line break in a key", replaced("SECRETMARK/role<", "SECRETMARK&#10;x<"),
      NOT .. "is refused: secret_access_key: holds a blank, a control byte or a byte that is not ASCII" },
    { "with an end that has passed", replaced("04:04:05Z", "03:04:05Z"), NOT .. "has keys that have expired "
      .. "already, at 2026-01-02T03:04:05Z: is this machine's clock right?" },
    { "with an unknown entity", replaced("&amp;", "&SECRETMARK;"), NOT .. "has an entity that is not defined" },
    { "with a bare ampersand", replaced("&amp;", "& "), NOT .. "has an entity that is not defined" },
    { "with an entity without an end", replaced("&amp;", "&amp&amp;"), NOT .. "has an entity that is not defined" },
    { "with entities that no text has", replaced("&amp;", "&#0;"), NOT .. "has an entity that is not defined" },
    { "huge", function(body) return body .. (" "):rep(256 * 1024) end, NOT .. "is larger than 256 KiB" },
    { "deep", function(body) return ("<a>"):rep(5000) .. body end, NOT .. "is nested too deeply" },
    { "two documents", function(body) return body .. body end, NOT .. "has more than one root element" },
    { "with tags that cross", replaced("</SessionToken>", "</Expiration>"),
      NOT .. "has an end tag that does not match" },
  } do
    it("is refused when it is " .. case[1], function()
      local found, err, journal = ask { answers = { success("AssumeRole", case[2]) } }
      assert.equal(FAILED .. case[3], message("CredentialsError", found, err))
      assert.same({ code = "ResponseError", message = case[3], status = 200, operation = "sts:AssumeRole",
        retryable = false }, fake.fields(err.cause))
      assert.equal(1, #journal.requests)
    end)
  end

  it("is refused wherever it is cut", function()
    local whole, load = OK.body:gsub("%s+$", ""), fresh.world()
    for last = 0, #whole - 1 do
      local found = ask { load = load, answers = { fake.answer(200, whole:sub(1, last)) } }
      assert.is_nil(found)
    end
  end)

  it("raises nothing, whatever bytes change", function()
    local load, state = fresh.world(), 1
    local function random(limit)
      state = (state * 16807) % 2147483647
      return 1 + state % limit
    end
    for _ = 1, 500 do
      local body = OK.body
      for _ = 1, random(3) do
        local at = random(#body)
        body = body:sub(1, at - 1) .. ("<>&;/!?\0a\255"):sub(random(10), random(10)) .. body:sub(at + 1)
      end
      local found, err = ask { load = load, answers = { fake.answer(200, body) } }
      assert.is_true(found ~= nil or err.code == "CredentialsError")
    end
  end)
end)

describe("an error of STS", function()
  it("says who may not do what", function()
    local text = "User: arn:aws:iam::1:user/u is not authorized to perform: sts:AssumeRole"
    local found, err = ask { answers = { refusal(403, "AccessDenied", text) } }
    assert.equal(FAILED .. "AccessDenied: " .. text .. " (HTTP 403, request req-2)",
      message("CredentialsError", found, err))
    assert.is_false(err.retryable)
    assert.same({ code = "AccessDenied", message = text, status = 403, request_id = "req-2",
      operation = "sts:AssumeRole", retryable = false }, fake.fields(err.cause))
  end)

  local NONE = "the answer is none of STS: it "
  for _, case in ipairs { -- answer, message, code of the cause
    { refusal(400, "MalformedPolicyDocument", "a &lt;b&gt;\nc"),
      "MalformedPolicyDocument: a <b> c (HTTP 400, request req-2)", "MalformedPolicyDocument" },
    { refusal(400, "C", "&#xe9;&#8364;&#x1F600;&amp;amp;"), "C: é€😀&amp; (HTTP 400, request req-2)", "C" },
    { refusal(400, "C", "&#xD800;"), NONE .. "has an entity that is not defined (HTTP 400)", "400" },
    { refusal(400, "", "m"), "m (HTTP 400, request req-2)", "400" },
    { refusal(400, "C", ""), "C: no message (HTTP 400, request req-2)", "C" },
    { fake.answer(403, "<html><body>Forbidden</body></html>"), "no message (HTTP 403)", "403" },
    { fake.answer(407, "SECRETMARK"), NONE .. "has text outside of its elements (HTTP 407)", "407" },
    { fake.answer(404, ""), NONE .. "is empty (HTTP 404)", "404" },
    { fake.answer(302, "", { location = "http://x" }), NONE .. "is empty (HTTP 302)", "302" },
    { fake.answer(418, ("<a>"):rep(1e5)), NONE .. "is larger than 256 KiB (HTTP 418)", "418" },
  } do
    it("is told: " .. case[2], function()
      local found, err = ask { answers = { case[1] } }
      assert.equal(FAILED .. case[2], message("CredentialsError", found, err))
      assert.same({ "ServiceError", case[3] }, { err.cause:is("ServiceError") and "ServiceError", err.cause.code })
    end)
  end

  it("is cut when it is long", function()
    local _, err = ask { answers = { refusal(403, ("c"):rep(2000), ("m"):rep(2000)) } }
    assert.is_true(#err.message < 900)
  end)

  for _, case in ipairs { -- what it quotes
    { "the secret", TEMPORARY.secret_access_key }, { "the token", TEMPORARY.session_token },
    { "the encoded token", "SECRETMARK%2Btoken%2F%3D%3D" },
  } do
    it("does not show " .. case[1], function()
      local quoted = refusal(403, "C", "[" .. case[2] .. "] and [" .. case[2] .. "]")
      local _, err = ask { keys = TEMPORARY, answers = { quoted } }
      assert.equal(FAILED .. "C: [[removed]] and [[removed]] (HTTP 403, request req-2)", err.message)
    end)
  end

  it("does not show the token of a web identity", function()
    local _, err = ask { token = TOKEN, answers = { refusal(400, TOKEN, "bad: " .. TOKEN) } }
    assert.equal(WEB_FAILED .. "[removed]: bad: [removed] (HTTP 400, request req-2)", err.message)
  end)
end)

describe("a request to STS that failed", function()
  local CLOSED = { kind = "closed", message = "the connection was closed", sent = true }
  local TLS = { kind = "tls", message = "the certificate is not trusted", sent = false }
  for _, case in ipairs { -- what, answers, requests, outcome
    { "for a moment", { fake.answer(503), OK }, 2 },
    { "twice", { fake.answer(500), CLOSED, OK }, 3 },
    { "for too many requests", { refusal(400, "Throttling"), OK }, 2 },
    { "at the provider of the identity", { refusal(400, "IDPCommunicationError"), OK }, 2 },
    { "for good", { refusal(503, "ServiceUnavailable", "down") }, 3,
      "ServiceUnavailable: down (HTTP 503, request req-2)", true },
    { "without an answer", { CLOSED }, 3, "sts.eu-west-1.amazonaws.com: the connection was closed", true },
    { "by TLS", { TLS }, 1, "sts.eu-west-1.amazonaws.com: the certificate is not trusted", false },
    { "for a reason", { refusal(400, "ValidationError") }, 1,
      "ValidationError: no (HTTP 400, request req-2)", false },
  } do
    it(("%s is sent %d time(s)"):format(case[1], case[3]), function()
      local found, err, journal = ask { answers = case[2] }
      assert.equal(case[3], #journal.requests)
      assert.equal(case[3] - 1, #journal.slept)
      if case[4] then
        assert.equal(FAILED .. case[4], message("CredentialsError", found, err))
        assert.equal(case[5], err.retryable)
      else
        assert.same(FOUND, found)
      end
    end)
  end

  it("is signed anew for the next attempt", function()
    local clock = fake.NOW
    local function later() clock = clock + 60 return fake.answer(503) end
    local runtime, journal = fake.runtime { later, OK }
    function runtime.now() return clock end
    local load = fresh.world()
    local settings = assert(load("lambda.config").check { region = "eu-west-1" })
    assert.same(FOUND, (load("lambda.credentials.sts").assume_role({ settings = settings, runtime = runtime,
      now = fake.NOW }, KEYS, { role_arn = ARN }, "here")))
    assert.same({ "20260102T030405Z", "20260102T030505Z" }, { journal.requests[1].headers["x-amz-date"],
      journal.requests[2].headers["x-amz-date"] })
  end)
end)
