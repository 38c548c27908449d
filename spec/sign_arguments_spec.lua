-- What lambda.sign and client:sign refuse, in which words.
local fake = require "support.fake"
local fresh = require "support.fresh"
local lambda = fresh.world()("lambda") -- an empty environment

local SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = SECRET }
local TIME = 1440938160 -- 2015-08-30T12:36:00Z

local with = fake.with

local function options(more)
  return with({ credentials = KEYS, region = "us-east-1", time = TIME }, more)
end

-- The error of signing, its class and its message.
local function refusal(request, chosen)
  local headers, err = lambda.sign(request, chosen)
  assert.is_nil(headers)
  assert.equal("sign", err.operation)
  assert.is_false(err.retryable)
  assert.is_nil(tostring(err):find(SECRET, 1, true))
  return { err.code, err.message }
end

describe("a request is refused when", function()
  local METHOD = "method: must be an HTTP method such as GET"
  local URL = "url: is refused: "
  local HEADERS = "headers: must be a table of header names and values"
  local VALUE = "headers: a must be a string without line breaks, or a list of such"
  local U = "https://h/"
  for _, case in ipairs {
    { "it has no url", {}, "url: is missing" },
    { "its url is a number", { url = 1 }, "url: must be a string, got a number" },
    { "its url is empty", { url = "" }, URL .. "it must start with http:// or https://" },
    { "its url is a path", { url = "/a" }, URL .. "it must start with http:// or https://" },
    { "its url is of FTP", { url = "ftp://h/" }, URL .. "it must start with http:// or https://" },
    { "its url has a blank", { url = U .. "a b" }, URL .. "it holds a blank or a control byte" },
    { "its url has a line break", { url = U .. "\r\nx: y" },
      URL .. "it holds a blank or a control byte" },
    { "its url has a NUL", { url = U .. "\0" }, URL .. "it holds a blank or a control byte" },
    { "its url has a password", { url = "https://u:password@h/" },
      URL .. "it must not hold a user name or password" },
    { "its url has no host", { url = "https:///a" }, URL .. "its host is no host name or address" },
    { "its url has a bad port", { url = "https://h:0/" },
      URL .. "its port must be a number from 1 to 65535" },
    { "its method is empty", { url = U, method = "" }, METHOD },
    { "its method is a number", { url = U, method = 1 }, METHOD },
    { "its method has a blank", { url = U, method = "GET /" }, METHOD },
    { "its method has a line break", { url = U, method = "GET\r\n" }, METHOD },
    { "its headers are a text", { url = U, headers = "a: b" }, HEADERS },
    { "its headers are a list", { url = U, headers = { "a: b" } }, HEADERS },
    { "a header has no name", { url = U, headers = { [""] = "v" } }, HEADERS },
    { "a header's name has a blank", { url = U, headers = { ["a b"] = "v" } }, HEADERS },
    { "a header's name has a colon", { url = U, headers = { ["a:"] = "v" } }, HEADERS },
    { "a header's name has a line break", { url = U, headers = { ["a\n"] = "v" } }, HEADERS },
    { "a header's name has a NUL", { url = U, headers = { ["a\0"] = "v" } }, HEADERS },
    { "a header's name is not ASCII", { url = U, headers = { ["\195\188"] = "v" } }, HEADERS },
    { "a header has a CR", { url = U, headers = { a = "v\rw" } }, VALUE },
    { "a header has a LF", { url = U, headers = { a = "v\nw" } }, VALUE },
    { "a header ends in a line break", { url = U, headers = { a = "v\r\n" } }, VALUE },
    { "a header has a NUL", { url = U, headers = { a = "v\0" } }, VALUE },
    { "a header is a boolean", { url = U, headers = { a = true } }, VALUE },
    { "a header is an empty list", { url = U, headers = { a = {} } }, VALUE },
    { "a header is a list with a LF", { url = U, headers = { a = { "v", "w\nx" } } }, VALUE },
    { "a header is a list of lists", { url = U, headers = { a = { { "v" } } } }, VALUE },
    { "its body is a number", { url = U, body = 1 }, "body: must be a string, got a number" },
    { "its body is a table", { url = U, body = {} }, "body: must be a string, got a table" },
    { "it has an unknown field", { url = U, header = {} },
      'unknown field "header" (did you mean "headers"?)' },
    { "it has a field in another case", { url = U, Method = "GET" },
      'unknown field "Method" (did you mean "method"?)' },
    { "it has a field like none", { url = U, timeout = 1 }, 'unknown field "timeout"' },
    { "it is a list", { U }, "fields have names, got 1; url: is missing" },
    { "it inherits", setmetatable({}, { __index = { url = U } }),
      "the table has a metatable: inherited fields would be dropped in silence" },
    { "all is wrong", { ulr = U, method = "", body = 1, headers = 1 },
      'unknown field "ulr" (did you mean "url"?); ' .. METHOD .. "; url: is missing; " .. HEADERS
        .. "; body: must be a string, got a number" },
  } do
    it(case[1], function()
      assert.same({ "ParameterError", "request: " .. case[3] }, refusal(case[2], options()))
      local _, err = lambda.sign(case[2], options())
      assert.same({ { path = "request", message = case[3] } }, err.violations)
    end)
  end
end)

describe("an option is refused:", function()
  local STRING = "must be a string with no control bytes, not empty, got "
  local PARTS = "cannot sign: the access key id, the region or the service has a '/' or a byte "
    .. "that is not visible ASCII"
  local LONG = "cannot sign: the request, the secret access key, the region or the service is too "
    .. "long"
  local TIMES = "time: must be seconds since 1970"
  for _, case in ipairs {
    { { region = "" }, "region: " .. STRING .. '""' },
    { { region = 1 }, "region: " .. STRING .. "1" },
    { { region = {} }, "region: " .. STRING .. "a table" },
    { { region = "a b" }, PARTS }, { { region = "\195\188" }, PARTS },
    { { region = "a/b" }, PARTS }, { { service = "a/b" }, PARTS }, { { service = "a b" }, PARTS },
    { { region = ("r"):rep(200) }, LONG }, { { service = ("s"):rep(200) }, LONG },
    { { service = "" }, "service: " .. STRING .. '""' },
    { { service = true }, "service: " .. STRING .. "true" },
    { { time = "1" }, TIMES }, { { time = -1 }, TIMES }, { { time = 0 / 0 }, TIMES },
    { { time = math.huge }, TIMES }, { { time = 253402300800 }, TIMES },
    { { credentials = 1 }, "credentials: must be a table or a function, got a number" },
    { { credentials = { access_key_id = "A" } }, "credentials: secret_access_key: is missing" },
    { { credentials = { access_key = "A", secret_access_key = SECRET } },
      'credentials: unknown key "access_key" (did you mean "access_key_id"?); access_key_id: is '
        .. "missing" },
    { { credentials = with(KEYS, { session_token = "a\r\nb" }) }, "credentials: session_token: "
      .. "holds a blank, a control byte or a byte that is not ASCII" },
    { { credentials = { access_key_id = "A/B", secret_access_key = SECRET } },
      "credentials: access_key_id: holds a '/', which no access key id has: is it the secret access key?" },
    { { credentials = { access_key_id = "A", secret_access_key = ("s"):rep(257) } },
      "credentials: secret_access_key: is longer than 256 bytes" },
    { { regoin = "r" }, 'unknown option "regoin" (did you mean "region"?)' },
    { { timeout = 1 }, 'unknown option "timeout"' },
    { { credential = {}, servcie = "", time = {} },
      'unknown option "credential" (did you mean "credentials"?); unknown option "servcie" '
        .. '(did you mean "service"?); ' .. TIMES },
  } do
    it(case[2], function()
      assert.same({ "ConfigurationError", case[2] }, refusal({ url = "https://h/" },
        options(case[1])))
    end)
  end

  for _, case in ipairs {
    { "the credentials function returned nothing", function() end },
    { "the credentials function must return a table, got a number", function() return 1 end },
    { "the credentials function failed: why", function() return nil, "why" end },
    { "the credentials function raised: boom", function() error("boom", 0) end },
    { "the credentials function returned a table that is refused: secret_access_key: is missing",
      function() return { access_key_id = "A" } end },
    { "the credentials have expired: give new ones, or a function that returns such",
      function() return with(KEYS, { expiration = TIME }) end },
  } do
    it(case[1], function()
      assert.same({ "CredentialsError", case[1] },
        refusal({ url = "https://h/" }, options { credentials = case[2] }))
    end)
  end
end)

describe("signing is refused", function()
  it("without a region", function()
    local _, err = lambda.sign({ url = "https://h/" }, { credentials = KEYS })
    assert.same({ "ConfigurationError", "sign" }, { err.code, err.operation })
    local start = "no region: the option region, AWS_REGION and AWS_DEFAULT_REGION are not set, "
    assert.equal(start, err.message:sub(1, #start))
  end)

  it("without credentials", function()
    local _, err = lambda.sign({ url = "https://h/" }, { region = "r" })
    assert.same({ "CredentialsError", "sign" }, { err.code, err.operation })
    local start = "no credentials; asked in this order: environment: AWS_ACCESS_KEY_ID is not set; "
    assert.equal(start, err.message:sub(1, #start))
  end)

  it("when the headers or the query are beyond all measure", function()
    for _, request in ipairs {
      { url = "https://h/", headers = { a = ("x"):rep(2000000) } },
      { url = "https://h/?" .. ("x"):rep(2000000) }, { url = "https://h/" .. ("x"):rep(2000000) },
    } do
      assert.same({ "ConfigurationError", "cannot sign: the request, the secret access key, the "
        .. "region or the service is too long" }, refusal(request, options()))
    end
  end)
end)

describe("a wrong kind of argument raises at the caller's line:", function()
  local client = lambda.new { region = "r", credentials = KEYS }
  local here = debug.getinfo(1, "S").short_src
  for _, case in ipairs {
    { "parameters must be a table, got a nil", function() lambda.sign() end },
    { "parameters must be a table, got a string", function() lambda.sign("https://h/") end },
    { "options must be a table, got a string", function() lambda.sign({}, "r") end },
    { "parameters must be a table, got a nil", function() client:sign() end },
    { "options must be a table, got a number", function() client:sign({}, 1) end },
    { "call it with a colon: client:sign(request)", function() client.sign({}) end },
    { "call it with a colon: client:sign(request)", function() client.sign({}, {}) end },
  } do
    it(case[1], function()
      local ok, message = pcall(case[2])
      assert.is_false(ok)
      local line = debug.getinfo(case[2], "S").linedefined
      assert.equal(("%s:%d: %s"):format(here, line, case[1]), message)
    end)
  end
end)
