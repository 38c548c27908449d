local profile = require "lambda.profile"

local NO_EQUALS = "expected key = value, found no '=' in a property"
local NO_NAME = "a property has no name before its '='"

-- The profiles of one file's text; the message when it is refused.
local function profiles(s, kind)
  local parsed, message = profile.parse(s, kind or "config")
  return parsed and parsed.profiles or message
end

describe("profile.parse of a config file", function()
  for _, case in ipairs {
    { "nothing", "", {} },
    { "a profile without keys", "[profile foo]", { foo = {} } },
    { "a property", "[profile foo]\nname = value", { foo = { name = "value" } } },
    { "CRLF", "[profile foo]\r\nname = value\r\n", { foo = { name = "value" } } },
    { "a byte order mark", "\239\187\191[profile foo]\nname = value",
      { foo = { name = "value" } } },
    { "all characters of a name", "[profile aZ09_-/.%@:+]", { ["aZ09_-/.%@:+"] = {} } },
    { "blanks in a header", "[ \tprofile \t foo \t]", { foo = {} } },
    { "a comment after a header", "[profile foo]# x\n[profile bar]; y\n[profile c] # z",
      { foo = {}, bar = {}, c = {} } },
    { "comment lines", "# a\n; b\n[profile foo]\n#c = d\nname = value",
      { foo = { name = "value" } } },
    { "a comment after a value", "[profile foo]\na = v ; c\nb = v;c\nd = v\t# x\ne = v#x",
      { foo = { a = "v", b = "v;c", d = "v", e = "v#x" } } },
    { "an equals sign in a value", "[profile foo]\na = b=c", { foo = { a = "b=c" } } },
    { "blanks around both sides", "[profile foo]\na \t=  \tb c \t", { foo = { a = "b c" } } },
    { "an empty value", "[profile foo]\na =\nb = ; c", { foo = { a = "", b = "" } } },
    { "keys in lower case", "[profile foo]\nReGion = X", { foo = { region = "X" } } },
    { "UTF-8", "[profile foo]\na = \240\159\152\130", { foo = { a = "\240\159\152\130" } } },
    { "blank lines", "\t \n[profile foo]\n\t\n \na = b\n\t \n[profile bar]\n \t",
      { foo = { a = "b" }, bar = {} } },
    { "continuation lines", "[profile foo]\na = b\n \t -c \t \n -d # e",
      { foo = { a = "b\n-c\n-d # e" } } },
    { "a nested block", "[profile foo]\ns3 =\n a = b\n\t \n c =\n in valid = x ; y",
      { foo = { s3 = { a = "b", c = "", ["in valid"] = "x" } } } },
    { "a comment in a nested block", "[profile foo]\ns3 =\n # x\n a = b",
      { foo = { s3 = { a = "b" } } } },
    { "a section that comes twice", "[profile foo]\na = 1\nb = 1\n[profile foo]\nA = 2\nc = 2",
      { foo = { a = "2", b = "1", c = "2" } } },
    { "a key that comes twice", "[profile foo]\na =\n b = c\na = 2", { foo = { a = "2" } } },
    { "the default profile", "[default]\na = 1", { default = { a = "1" } } },
    { "[profile default] before [default]", "[profile default]\na = 1\n[default]\nb = 2",
      { default = { a = "1" } } },
    { "[default] before [profile default]", "[default]\nb = 2\n[profile default]\na = 1",
      { default = { a = "1" } } },
    { "both kinds of default mixed",
      "[profile default]\na = 1\n[default]\nb = 2\n[profile default]\nc = 3",
      { default = { a = "1", c = "3" } } },
    { "a section that is no profile", "[foo]\na = 1\n[profilefoo]\na = 1\n[preview]\na =\n b = c",
      {} },
    { "an invalid name", "[profile in valid]\na = 1\n[profile foo]\na = 2", { foo = { a = "2" } } },
    { "an invalid key", "[profile foo]\nin valid = 1\n continued\na = 2", { foo = { a = "2" } } },
    { "empty headers", "[]\na = 1\n[ ]\n[profile]\n[profile ]", {} },
  } do
    it("reads " .. case[1], function()
      assert.same(case[3], profiles(case[2]))
    end)
  end

  for _, case in ipairs {
    { "[profile foo", "line 1: a section header must end with ']'" },
    { "[", "line 1: a section header must end with ']'" },
    { "[profile foo] bar", "line 1: a section header must end with ']'" },
    { "name = value", "line 1: expected a section header, found a property" },
    { " -continued", "line 1: expected a section header, found a continuation line" },
    { "[profile foo]\n -continued", "line 2: expected a property, found a continuation line" },
    { "[profile foo]\na = b\n[profile foo]\n -c",
      "line 4: expected a property, found a continuation line" },
    { "[profile foo]\n= value", "line 2: " .. NO_NAME },
    { "[profile foo]\nkey : value", "line 2: " .. NO_EQUALS },
    { "[profile foo]\nkey # = value", "line 2: " .. NO_EQUALS },
    { "[profile foo]\r\n\r\nkey", "line 3: " .. NO_EQUALS },
    { "[profile foo]\ns3 =\n invalid",
      "line 3: expected key = value, found no '=' in a nested property" },
    { "[profile foo]\ns3 =\n = x", "line 3: a nested property has no name before its '='" },
    { "[other]\nkey", "line 2: " .. NO_EQUALS },
  } do
    it(("refuses %q"):format(case[1]), function()
      assert.same({ nil, case[2] }, { profile.parse(case[1], "config") })
    end)
  end

  it("reads sso-session and services sections", function()
    assert.same({
      profiles = { dev = { services = "local", sso_session = "corp" } },
      sso_sessions = { corp = { sso_region = "eu-west-1" } },
      services = { ["local"] = { lambda = { endpoint_url = "http://127.0.0.1:4566" } } },
    }, profile.parse(table.concat({
      "[profile dev]", "services = local", "sso_session = corp",
      "[sso-session corp]", "sso_region = eu-west-1",
      "[services local]", "lambda =", "  endpoint_url = http://127.0.0.1:4566",
    }, "\n"), "config"))
  end)
end)

describe("profile.parse of a credentials file", function()
  for _, case in ipairs {
    { "plain names", "[default]\na = 1\n[  foo  ]\nb = 2",
      { default = { a = "1" }, foo = { b = "2" } } },
    { "no prefix and no second word", "[profile foo]\na = 1\n[sso-session x]\na = 1\n[in valid]",
      {} },
  } do
    it("reads " .. case[1], function()
      assert.same(case[3], profiles(case[2], "credentials"))
    end)
  end

  it("never shows the text of a bad line", function()
    local _, message = profile.parse("[default]\nSECRET-KEY", "credentials")
    assert.equal("line 2: " .. NO_EQUALS, message)
  end)
end)

describe("profile.parse", function()
  it("survives any bytes", function()
    math.randomseed(20260102)
    local pieces = { "[", "]", "=", " ", "\t", "\n", "\r", "#", ";", "profile ", "default", "a",
      "\0", "\255" }
    for _ = 1, 3000 do
      local bytes = {}
      for i = 1, math.random(1, 40) do
        local other = string.char(math.random(0, 255))
        bytes[i] = math.random() < 0.8 and pieces[math.random(#pieces)] or other
      end
      for _, kind in ipairs { "config", "credentials" } do
        local parsed, message = profile.parse(table.concat(bytes), kind)
        assert.equal(parsed and "table" or "string", type(parsed or message))
      end
    end
  end)

  it("takes a time that grows with the text, not with its square", function()
    local blanks = (" "):rep(200000)
    local start = os.clock()
    local s = "[profile a]\nb = c" .. blanks .. "d\n" .. blanks .. "e\n[" .. blanks .. "x"
    profile.parse(s, "config")
    assert.is_true(os.clock() - start < 1)
  end)
end)

describe("profile.merge", function()
  it("lays the credentials file over the config file", function()
    local config = profile.parse(
      "[profile a]\nx = 1\ny = 1\n[profile b]\nx = 1\n[sso-session s]\nk = v\n[services t]\nk = v",
      "config")
    local credentials = profile.parse("[a]\ny = 2\nz = 2\n[c]\nz = 2", "credentials")
    assert.same({
      profiles = { a = { x = "1", y = "2", z = "2" }, b = { x = "1" }, c = { z = "2" } },
      sso_sessions = { s = { k = "v" } },
      services = { t = { k = "v" } },
    }, profile.merge(config, credentials))
  end)
end)
