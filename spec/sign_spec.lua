-- lambda.sign and client:sign. What random requests sign to is judged in botocore_spec.
local fake = require "support.fake"
local endpoint = require "support.endpoint"
local fresh = require "support.fresh"
local lambda = fresh.world()("lambda") -- an empty environment

local SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = SECRET }
local TIME = 1440938160 -- 2015-08-30T12:36:00Z
local STAMP = "20150830T123600Z"

local with = fake.with

-- The options of AWS's own examples.
local function options(more)
  return with({ credentials = KEYS, region = "us-east-1", service = "service", time = TIME }, more)
end

local function added(request, more)
  return assert(lambda.sign(request, options(more)))
end

local function signature(request, more)
  return added(request, more).authorization:match(", Signature=(%x+)$")
end

local function signed_names(request, more)
  return added(request, more).authorization:match("SignedHeaders=([^,]+)")
end

local function credential(request, chosen)
  return assert(lambda.sign(request, chosen)).authorization:match("Credential=([^,]+)")
end

-- { title, method, what follows the host, headers, signature, body? }
local FORM = "application/x-www-form-urlencoded"
local PUBLISHED = {
  { "get-vanilla", "GET", "/", nil,
    "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" },
  { "get-vanilla-query-order-key-case", "GET", "/?Param2=value2&Param1=value1", nil,
    "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500" },
  { "get-vanilla-query-order-value", "GET", "/?Param1=value2&Param1=value1", nil,
    "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694" },
  { "get-vanilla-empty-query-key", "GET", "/?Param1=value1", nil,
    "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb" },
  { "get-vanilla-utf8-query", "GET", "/?\225\136\180=bar", nil,
    "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04" },
  { "get-utf8", "GET", "/\225\136\180", nil,
    "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85" },
  { "get-header-key-duplicate", "GET", "/", { ["My-Header1"] = { "value2", "value2", "value1" } },
    "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea" },
  { "get-header-value-order", "GET", "/",
    { ["My-Header1"] = { "value4", "value1", "value3", "value2" } },
    "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01" },
  { "get-header-value-trim", "GET", "/",
    { ["My-Header1"] = " value1", ["My-Header2"] = ' "a   b   c"' },
    "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736" },
  { "get-relative", "GET", "/example/..", nil,
    "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31" },
  { "get-slash-pointless-dot", "GET", "/./example", nil,
    "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5" },
  { "get-slashes", "GET", "//example//", nil,
    "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84" },
  { "post-vanilla", "POST", "/", nil,
    "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b" },
  { "post-vanilla-query", "POST", "/?Param1=value1", nil,
    "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11" },
  { "post-header-key-sort", "POST", "/", { ["My-Header1"] = "value1" },
    "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c" },
  { "post-header-value-case", "POST", "/", { ["My-Header1"] = "VALUE1" },
    "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d" },
  { "post-x-www-form-urlencoded", "POST", "/", { ["Content-Type"] = FORM },
    "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a", "Param1=value1" },
  { "post-x-www-form-urlencoded-parameters", "POST", "/",
    { ["Content-Type"] = FORM .. "; charset=utf8" },
    "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe", "Param1=value1" },
}

describe("AWS's published signature of", function()
  for _, case in ipairs(PUBLISHED) do
    it(case[1], function()
      assert.equal(case[5], signature {
        method = case[2], url = "https://example.amazonaws.com" .. case[3], headers = case[4],
        body = case[6],
      })
    end)
  end

  it("the guide's ListUsers", function()
    assert.same({
      authorization = "AWS4-HMAC-SHA256 "
        .. "Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
        .. "SignedHeaders=content-type;host;x-amz-date, "
        .. "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
      ["x-amz-date"] = STAMP,
    }, added({
      url = "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
      headers = { ["Content-Type"] = FORM .. "; charset=utf-8" },
    }, { service = "iam" }))
  end)
end)

describe("two ways to write a URL", function()
  local H = "http://h"
  for _, case in ipairs {
    -- the path
    { H, H .. "/" }, { H .. "//", H .. "/" }, { H .. "/a//b///c", H .. "/a/b/c" },
    { H .. "/a/./b", H .. "/a/b" }, { H .. "/a/../b", H .. "/b" }, { H .. "/../../a", H .. "/a" },
    { H .. "/a/..", H .. "/" }, { H .. "/a/../", H .. "/" }, { H .. "/a/b/..", H .. "/a" },
    { H .. "/a/.", H .. "/a" }, { H .. "/a/./", H .. "/a/" }, { H .. "/./", H .. "/" },
    { H .. "/a//../b", H .. "/b" }, { H .. "/a#b", H .. "/a" }, { H .. "/#?a=b", H .. "/" },
    -- the query
    { H .. "/?", H .. "/" }, { H .. "/?&&", H .. "/" }, { H .. "/?b=1&&a=2&", H .. "/?a=2&b=1" },
    { H .. "/?a", H .. "/?a=" }, { H .. "/?=&", H .. "/?=" },
    { H .. "/?a=b=c", H .. "/?a=b%3Dc" }, { H .. "/?a=%7e", H .. "/?a=~" },
    { H .. "/?a=%2f", H .. "/?a=%2F" }, { H .. "/?a=/?:@", H .. "/?a=%2F%3F%3A%40" },
    { H .. "/?Qualifier=$LATEST", H .. "/?Qualifier=%24LATEST" }, { H .. "/?a=+", H .. "/?a=%2B" },
    { H .. "/?a=%", H .. "/?a=%25" }, { H .. "/?a=%4", H .. "/?a=%254" },
    { H .. "/?a=%zz", H .. "/?a=%25zz" }, { H .. "/?a=\195\188", H .. "/?a=%C3%BC" },
    { H .. "/?a=\255", H .. "/?a=%FF" }, { H .. "/?%61=1", H .. "/?a=1" },
    { H .. "/?a=2&a=1", H .. "/?a=1&a=2" }, { H .. "/?b=1&a=1&B=1", H .. "/?B=1&a=1&b=1" },
    { H .. "/?a-b=1&a=2", H .. "/?a=2&a-b=1" }, { H .. "/?a=&a", H .. "/?a&a=" },
    -- the server
    { "http://h:80/", "http://h/" }, { "https://h:443/", "http://h/" },
    { "HTTP://h/", "http://h/" },
  } do
    it(("sign alike: %q and %q"):format(case[1], case[2]), function()
      assert.equal(signature { url = case[2] }, signature { url = case[1] })
    end)
  end

  for _, case in ipairs {
    { H .. "/a", H .. "/a/" }, { H .. "/a%2Fb", H .. "/a/b" }, { H .. "/%2E%2E/a", H .. "/../a" },
    { H .. "/%61", H .. "/a" }, { H .. "/a%2f", H .. "/a%2F" }, { H .. "/...", H .. "/" },
    { H .. "/a:b", H .. "/a%3Ab" }, { H .. "/A", H .. "/a" },
    { H .. "/?a=1&a=1", H .. "/?a=1" }, { H .. "/?a=%20", H .. "/?a=%2B" },
    { H .. "/?a=%2520", H .. "/?a=%20" }, { H .. "/?A=1", H .. "/?a=1" },
    { H .. "/?a%26b=1", H .. "/?a&b=1" }, { H .. "/?a%3Db", H .. "/?a=b" },
    { "http://h:443/", "http://h/" }, { "https://h:80/", "https://h/" },
    { "http://h:8080/", "http://h/" },
  } do
    it(("sign apart: %q and %q"):format(case[1], case[2]), function()
      assert.are_not.equal(signature { url = case[2] }, signature { url = case[1] })
    end)
  end
end)

describe("the headers to add", function()
  it("are these and no others", function()
    local names = {}
    for name in pairs(added({ url = "https://h/", headers = { ["X-Custom"] = "a" } })) do
      names[#names + 1] = name
    end
    table.sort(names)
    assert.same({ "authorization", "x-amz-date" }, names)
  end)

  it("have the session token when there is one, signed", function()
    local keys = with(KEYS, { session_token = "TOKEN" })
    local headers = added({ url = "https://h/" }, { credentials = keys })
    assert.equal("TOKEN", headers["x-amz-security-token"])
    assert.equal("host;x-amz-date;x-amz-security-token",
      headers.authorization:match("SignedHeaders=([^,]+)"))
  end)

  it("replace stale ones of an earlier attempt", function()
    local keys = with(KEYS, { session_token = "TOKEN" })
    local url = "https://h/a"
    local stale = { Authorization = "AWS4-HMAC-SHA256 x", ["X-Amz-Date"] = "19700101T000000Z",
      ["X-Amz-Security-Token"] = "OLD" }
    assert.same(added({ url = url }, { credentials = keys }),
      added({ url = url, headers = stale }, { credentials = keys }))
    assert.same(added { url = url }, added { url = url, headers = stale })
  end)

  it("are made again from the same tables, which stay as they were", function()
    local function make()
      return { method = "PUT", url = "https://h/?b=1&a=2", body = "x",
        headers = { ["X-List"] = { " a ", 1 }, ["x-amz-date"] = "old", Accept = " a  b " } },
        { region = "us-east-1", service = "s", time = TIME,
          credentials = with(KEYS, { session_token = "T" }) }
    end
    local request, chosen = make()
    local first = assert(lambda.sign(request, chosen))
    assert.same(first, lambda.sign(request, chosen))
    local again, again_chosen = make()
    assert.same({ again, again_chosen }, { request, chosen })
    assert.are_not.equal(first, lambda.sign(request, chosen))
  end)
end)

describe("the signed headers", function()
  it("are all that are given, in lower case and sorted", function()
    assert.equal("a-b;accept;content-length;cookie;date;host;range;x-amz-date;x-amz-meta;z",
      signed_names { url = "https://h/", headers = { Z = "1", ["X-Amz-Meta"] = "1", Range = "1",
        Accept = "1", ["a-B"] = "1", Cookie = "1", Date = "1", ["Content-Length"] = 1 } })
  end)

  for _, name in ipairs {
    "Authorization", "Connection", "Expect", "Keep-Alive", "Proxy-Authenticate",
    "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "User-Agent",
    "X-Amzn-Trace-Id",
  } do
    it("leave out " .. name, function()
      local bare = added { url = "https://h/" }
      assert.same(bare, added { url = "https://h/", headers = { [name] = "a" } })
      assert.same(bare, added { url = "https://h/", headers = { [name:lower()] = { "a", "b" } } })
    end)
  end

  for _, case in ipairs {
    -- headers, the plain way to write them
    { { a = "  v  " }, { a = "v" } }, { { a = "v \t\v\f w" }, { a = "v w" } },
    { { a = { "v", "w" } }, { a = "v,w" } }, { { a = { " v ", "w  x" } }, { a = "v,w x" } },
    { { a = { "", "" } }, { a = "," } }, { { A = "v" }, { a = "v" } },
    { { A = "v", a = "w" }, { a = "v,w" } }, { { A = { "v", "w" }, a = "x" }, { a = "v,w,x" } },
    { { a = 61 }, { a = "61" } }, { { a = 1.5 }, { a = "1.5" } },
    { { a = 2 ^ 53 }, { a = tostring(2 ^ 53) } }, { { a = { 1, "2" } }, { a = "1,2" } },
    { { Host = "h" }, {} }, { { host = " h " }, {} },
    { { ["a!#$%&'*+.^_`|~-9"] = "v" }, { ["A!#$%&'*+.^_`|~-9"] = "v" } },
  } do
    it("take " .. require("cjson").encode(case[1]) .. " as "
      .. require("cjson").encode(case[2]), function()
      assert.same(added { url = "https://h/", headers = case[2] },
        added { url = "https://h/", headers = case[1] })
    end)
  end

  it("keep the order of a list", function()
    assert.are_not.equal(signature { url = "https://h/", headers = { a = { "v", "w" } } },
      signature { url = "https://h/", headers = { a = { "w", "v" } } })
  end)

  for _, case in ipairs {
    { "https://h/", "h" }, { "https://h:443", "h" }, { "https://h:8443", "h:8443" },
    { "http://h:443", "h:443" }, { "http://127.0.0.1:80/", "127.0.0.1" },
    { "http://[::1]:4566/", "[::1]:4566" }, { "https://Example.COM/", "Example.COM" },
  } do
    it(("have the host %s of %s, unless one is given"):format(case[2], case[1]), function()
      assert.equal(signature { url = "http://x/", headers = { Host = case[2] } },
        signature { url = case[1] })
      assert.are_not.equal(signature { url = case[1] },
        signature { url = case[1], headers = { host = "other" } })
    end)
  end
end)

describe("the payload", function()
  local EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  it("is that of the empty text without a body", function()
    assert.equal(signature { method = "POST", url = "https://h/" },
      signature { method = "POST", url = "https://h/", body = "" })
  end)

  it("is every byte of the body", function()
    local seen = {}
    for _, body in ipairs { "", "\0", "\0\0", "a", "a\n", "\255" } do
      local of_body = signature { method = "POST", url = "https://h/", body = body }
      assert.is_nil(seen[of_body])
      seen[of_body] = true
    end
  end)

  it("is the value of x-amz-content-sha256 when that is given, which is signed", function()
    local function post(hash, body)
      return { method = "POST", url = "https://h/", body = body,
        headers = { ["X-Amz-Content-Sha256"] = hash } }
    end
    assert.equal("host;x-amz-content-sha256;x-amz-date", signed_names(post(EMPTY)))
    assert.same(added(post(EMPTY, "")), added(post(EMPTY, "other")))
    assert.same(added(post("UNSIGNED-PAYLOAD", "a")), added(post(" UNSIGNED-PAYLOAD ", "b")))
    assert.are_not.equal(signature(post(EMPTY)), signature(post("UNSIGNED-PAYLOAD")))
  end)
end)

describe("the credential", function()
  local request = { url = "https://h/" }

  it("names key, day, region and service", function()
    assert.equal("AKIDEXAMPLE/20150830/eu-west-1/execute-api/aws4_request", credential(request,
      { credentials = KEYS, region = "eu-west-1", service = "execute-api", time = TIME }))
  end)

  it("is for the service lambda when none is given", function()
    assert.equal("AKIDEXAMPLE/20150830/us-east-1/lambda/aws4_request",
      credential(request, { credentials = KEYS, region = "us-east-1", time = TIME }))
  end)

  for _, case in ipairs {
    { 0, "19700101T000000Z" }, { 951782399, "20000228T235959Z" }, { 951782400, "20000229T000000Z" },
    { 1767323045.999, "20260102T030405Z" }, { 253402300799, "99991231T235959Z" },
  } do
    it(("is of %s at %.14g"):format(case[2], case[1]), function()
      local headers = added(request, { time = case[1] })
      assert.equal(case[2], headers["x-amz-date"])
      assert.equal("AKIDEXAMPLE/" .. case[2]:sub(1, 8) .. "/us-east-1/service/aws4_request",
        headers.authorization:match("Credential=([^,]+)"))
    end)
  end

  it("is of now when no time is given", function()
    local before = os.date("!%Y%m%dT%H%M%SZ")
    local headers = assert(lambda.sign(request, { credentials = KEYS, region = "us-east-1" }))
    -- os.time reads a coarse clock, which can say the second before.
    local after = os.date("!%Y%m%dT%H%M%SZ", os.time() + 1)
    assert.is_true(before <= headers["x-amz-date"] and headers["x-amz-date"] <= after)
  end)

  it("is of the time of the client's runtime", function()
    local client = lambda.new { credentials = KEYS, region = "us-east-1",
      runtime = { now = function() return 86400 end } }
    assert.equal("19700102T000000Z", client:sign(request)["x-amz-date"])
  end)

  it("comes from a function, which is given the time of day, not the signature's", function()
    local asked, before = {}, os.time()
    local function provider(context)
      asked[#asked + 1] = context.now
      return { access_key_id = "AKIDFUNCTION", secret_access_key = SECRET, session_token = "T" }
    end
    local headers = added(request, { credentials = provider })
    assert.equal("AKIDFUNCTION/20150830/us-east-1/service/aws4_request",
      headers.authorization:match("Credential=([^,]+)"))
    assert.equal("T", headers["x-amz-security-token"])
    assert.is_true(#asked == 1 and asked[1] >= before and asked[1] < os.time() + 2)
  end)

  it("comes from the client, unless the call has its own", function()
    local client = lambda.new { credentials = KEYS, region = "eu-west-1" }
    local function of(chosen)
      return assert(client:sign(request, chosen)).authorization:match("Credential=([^,]+)")
    end
    assert.equal("AKIDEXAMPLE/20150830/eu-west-1/lambda/aws4_request", of { time = TIME })
    assert.equal("AKIDOTHER/20150830/us-east-2/lambda/aws4_request", of { time = TIME,
      region = "us-east-2",
      credentials = { access_key_id = "AKIDOTHER", secret_access_key = "s" } })
    assert.equal("AKIDEXAMPLE/20150830/eu-west-1/lambda/aws4_request", of { time = TIME })
  end)

  it("comes from the environment", function()
    local other = fresh.world({ env = { AWS_ACCESS_KEY_ID = "AKIDENVIRONMENT",
      AWS_SECRET_ACCESS_KEY = SECRET, AWS_REGION = "eu-west-3" } })("lambda")
    local headers = assert(other.sign(request, { time = TIME }))
    assert.equal("AKIDENVIRONMENT/20150830/eu-west-3/lambda/aws4_request",
      headers.authorization:match("Credential=([^,]+)"))
  end)

  it("comes from the profile", function()
    local other = fresh.world({ env = { HOME = "/h", AWS_PROFILE = "ops" }, files = {
      ["/h/.aws/config"] = "[profile ops]\nregion = eu-north-1\n",
      ["/h/.aws/credentials"] = "[ops]\naws_access_key_id = AKIDFILE\n"
        .. "aws_secret_access_key = s\naws_session_token = TOKEN\n",
    } })("lambda")
    local headers = assert(other.sign(request, { time = TIME }))
    assert.equal("AKIDFILE/20150830/eu-north-1/lambda/aws4_request",
      headers.authorization:match("Credential=([^,]+)"))
    assert.equal("TOKEN", headers["x-amz-security-token"])
  end)
end)

describe("a kept signing key", function()
  local DAY = 86400
  local SECRETS = { "s", "t", "ss", ("s"):rep(60), ("s"):rep(61), ("s"):rep(256) }

  local function all()
    local rows = {}
    for _, secret in ipairs(SECRETS) do
      for _, region in ipairs { "r", "rs" } do
        for _, service in ipairs { "s", "r" } do
          for _, time in ipairs { TIME, TIME + DAY } do
            rows[#rows + 1] = { region = region, service = service, time = time,
              credentials = { access_key_id = "A", secret_access_key = secret } }
          end
        end
      end
    end
    return rows
  end

  local function of(client, row)
    return assert(client:sign({ url = "https://h/" }, row)).authorization
  end

  it("never signs for another secret, region, service or day", function()
    local rows, alone, seen = all(), {}, {}
    for i, row in ipairs(rows) do
      alone[i] = of(lambda.new(), row)
      local shown = alone[i]:match("Signature=(%x+)")
      assert.is_nil(seen[shown])
      seen[shown] = true
    end
    local client = lambda.new()
    for before in ipairs(rows) do
      for i, row in ipairs(rows) do
        of(client, rows[before])
        assert.equal(alone[i], of(client, row))
      end
    end
  end)

  it("is not kept when signing was refused", function()
    local client = lambda.new { region = "r", credentials = KEYS }
    local request = { url = "https://h/" }
    local first = assert(client:sign(request, { time = TIME }))
    for _, chosen in ipairs {
      { time = TIME, credentials = { access_key_id = "A", secret_access_key = ("s"):rep(257) } },
      { time = TIME, region = ("r"):rep(200) }, { time = TIME, region = "a/b" },
    } do
      assert.is_nil(client:sign(request, chosen))
      assert.same(first, client:sign(request, { time = TIME }))
    end
  end)
end)

describe("the local endpoint", function()
  local server, transport, client

  setup(function()
    server = endpoint.start()
    transport = assert(require("lambda.curl").open())
    client = lambda.new { region = "us-east-1", credentials = KEYS }
  end)
  teardown(function()
    transport:close()
    server:stop()
  end)
  before_each(function() server:reset() end)

  -- Sign and send; whether the endpoint found the signature to be botocore's.
  local function verified(request, chosen)
    local headers = {}
    for name, value in pairs(request.headers or {}) do
      headers[name:lower()] = value
    end
    local target = request.target
    local signed = assert(client:sign({ method = request.method, url = server.url .. target,
      headers = request.headers, body = request.body }, chosen))
    assert(transport:send({ method = request.method or "GET", scheme = "http",
      host = "127.0.0.1", port = server.port, path = target:match("^[^?]*"),
      query = target:match("%?(.*)$"), headers = with(headers, signed),
      body = request.body }, { timeout = 10 }))
    return server:requests()[1].verified
  end

  local BASE = "/2019-09-25/functions/my-function/event-invoke-config"
  for _, case in ipairs {
    { "a plain one", { target = BASE } },
    { "one with a body", { method = "PUT", target = BASE, body = '{"MaximumRetryAttempts": 1}',
      headers = { ["Content-Type"] = "application/json" } } },
    { "a binary body", { method = "POST", target = "/a", body = "\0\1\255\r\n" } },
    { "escapes in the path", { target = "/2019-09-25/functions/my-function%3ABLUE/%24%25" } },
    { "dot segments and doubled slashes", { target = "/a/./b/..//c/" } },
    { "a raw query", { target = BASE .. "?Qualifier=$LATEST&b=/:@&a&a=" } },
    { "an encoded query", { target = BASE .. "?Qualifier=%24LATEST&b=%2f%20&a=%2B" } },
    { "headers with blanks", { target = "/", headers = { ["X-A"] = "  a   b  ", B = '"c"' } } },
  } do
    it("accepts " .. case[1], function()
      assert.is_true(verified(case[2]))
    end)
  end

  it("accepts a session token", function()
    assert.is_true(verified({ target = BASE }, { credentials = {
      access_key_id = "AKIDTEMPORARY", secret_access_key = "temporary-secret",
      session_token = "TOKEN" } }))
  end)

  for _, case in ipairs {
    { "secret", { credentials = with(KEYS, { secret_access_key = "wrong" }) } },
    { "region", { region = "us-east-2" } },
    { "service", { service = "s3" } },
    { "time", { time = os.time() - 3600 } },
  } do
    it("refuses another " .. case[1], function()
      assert.is_false(verified({ target = BASE }, case[2]))
    end)
  end
end)
