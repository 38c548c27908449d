local child = require "support.child"
local fake = require "support.fake"
local fresh = require "support.fresh"

local extend = fake.with

local MARK = "SECRETMARK" -- in all that must never be shown
local CONFIG, CREDENTIALS = "/h/.aws/config", "/h/.aws/credentials"
local FILES = " of /h/.aws/config and /h/.aws/credentials"
local ROLE = "arn:aws:iam::123456789012:role/"
local HEAD = "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2F"
local NAME = "&RoleSessionName=aws-lambda-lua-1767323045"
local WEB_HEAD = HEAD:gsub("AssumeRole&", "AssumeRoleWithWebIdentity&")

-- The text of a profile with a pair of keys, or with a role.
local function keys(id, profile)
  return ("%saws_access_key_id = %s\naws_secret_access_key = %s\n"):format(
    profile and "[profile " .. profile .. "]\n" or "", id, MARK)
end
local function role(profile, arn, more)
  return ("[profile %s]\nrole_arn = %s%s\n%s\n"):format(profile, ROLE, arn, more or "")
end

-- Answers every action: the keys of RoleA have the id "of-RoleA".
local function sts(request)
  local action, name = request.body:match("^Action=(%w+)&.*role%%2F(%w+)")
  return fake.answer(200, ([[
<AXNResponse><AXNResult>
  <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/x/y</Arn></AssumedRoleUser>
  <Credentials><AccessKeyId>of-%s</AccessKeyId><SecretAccessKey>SECRETMARK</SecretAccessKey>
    <SessionToken>SECRETMARK</SessionToken><Expiration>2026-01-02T04:04:05Z</Expiration></Credentials>
</AXNResult></AXNResponse>]]):gsub("AXN", action):format(name))
end

-- A provider that knows keys with this id, or has none for this reason; what it is told is noted.
local function source(id, told, reason)
  return function(...)
    for i = 2, select("#", ...) do told[i - 1] = (select(i, ...)) end
    if reason then return nil, reason end
    return { access_key_id = id, secret_access_key = MARK }
  end
end

local function stand_ins(told, reasons)
  local modules = {}
  for _, name in ipairs { "environment", "container", "instance_metadata", "sso", "login", "process" } do
    modules["lambda.credentials." .. name] = source(name, told, reasons and reasons[name])
  end
  return modules
end

-- Ask the provider on a fake network: what it returns, and what was sent: signer and body.
local function ask(case)
  local load, seen = fresh.world {
    env = extend({ HOME = "/h", AWS_REGION = "eu-west-1" }, case.env or {}), modules = case.modules,
    files = extend({ [CONFIG] = case.config, [CREDENTIALS] = case.credentials }, case.files or {}),
  }
  local runtime, journal = fake.runtime { case.sts or sts }
  local settings = assert(load("lambda.config").check(case.options or { profile = "A" }))
  local found, err = load("lambda.credentials.profile") {
    settings = settings, runtime = runtime, now = fake.NOW,
  }
  assert.is_nil(err and fake.visible(err):find(MARK, 1, true))
  local sent = {}
  for i, request in ipairs(journal.requests) do
    local signer = (request.headers.authorization or ""):match("Credential=([^/]+)") or "nobody"
    sent[i] = signer .. " " .. request.body
  end
  return found, err, sent, journal, seen
end

local function message(class, found, err)
  assert.is_nil(found)
  assert.equal(class, err.code)
  return err.message
end

describe("a profile", function()
  -- The cases of the Rust SDK (assume-role-tests.json), and more of each rule.
  for _, case in ipairs { -- what, config, key id at the end, requests
    { "with keys", keys("AKIDA", "A"), "AKIDA", {} },
    { "with a role, of keys", role("A", "RoleA", "source_profile = B") .. keys("AKIDB", "B"), "of-RoleA",
      { "AKIDB " .. HEAD .. "RoleA" .. NAME } },
    { "with a role and keys of its own, which do not count",
      role("A", "RoleA", "source_profile = B\n" .. keys("AKIDA")) .. keys("AKIDB", "B"), "of-RoleA",
      { "AKIDB " .. HEAD .. "RoleA" .. NAME } },
    { "with the name of the session", role("A", "RoleA", "source_profile = B\nrole_session_name = my_session")
      .. keys("AKIDB", "B"), "of-RoleA", { "AKIDB " .. HEAD .. "RoleA&RoleSessionName=my_session" } },
    { "with an external id", role("A", "RoleA", "source_profile = B\nexternal_id = my/id") .. keys("AKIDB", "B"),
      "of-RoleA", { "AKIDB " .. HEAD .. "RoleA" .. NAME .. "&ExternalId=my%2Fid" } },
    { "with a duration", role("A", "RoleA", "source_profile = B\nduration_seconds = 900") .. keys("AKIDB", "B"),
      "of-RoleA", { "AKIDB " .. HEAD .. "RoleA" .. NAME .. "&DurationSeconds=900" } },
    { "that is its own source", role("A", "RoleA", "source_profile = A\n" .. keys("AKIDA")), "of-RoleA",
      { "AKIDA " .. HEAD .. "RoleA" .. NAME } },
    { "that is its own source, by a process", role("A", "RoleA", "source_profile = A\ncredential_process = p"),
      "of-RoleA", { "process " .. HEAD .. "RoleA" .. NAME } },
    { "with a role of the metadata", role("A", "RoleA", "credential_source = Ec2InstanceMetadata"), "of-RoleA",
      { "instance_metadata " .. HEAD .. "RoleA" .. NAME } },
    { "with a role of the container", role("A", "RoleA", "credential_source = EcsContainer"), "of-RoleA",
      { "container " .. HEAD .. "RoleA" .. NAME } },
    { "with a role of the environment", role("A", "RoleA", "credential_source = Environment"), "of-RoleA",
      { "environment " .. HEAD .. "RoleA" .. NAME } },
    { "with roles one upon the other", role("A", "RoleA", "source_profile = B")
      .. role("B", "RoleB", "source_profile = C\nexternal_id = id") .. keys("AKIDC", "C"), "of-RoleA",
      { "AKIDC " .. HEAD .. "RoleB" .. NAME .. "&ExternalId=id", "of-RoleB " .. HEAD .. "RoleA" .. NAME } },
    { "with three roles, the last on a source of its own", role("A", "RoleA", "source_profile = B")
      .. role("B", "RoleB", "source_profile = C") .. role("C", "RoleC", "credential_source = EcsContainer"), "of-RoleA",
      { "container " .. HEAD .. "RoleC" .. NAME, "of-RoleC " .. HEAD .. "RoleB" .. NAME,
        "of-RoleB " .. HEAD .. "RoleA" .. NAME } },
    { "with keys in a source, which beat its role",
      role("A", "RoleA", "source_profile = B\n" .. keys("bug")) .. role("B", "RoleB", "source_profile = C\n"
      .. keys("AKIDB")) .. keys("bug", "C"), "of-RoleA", { "AKIDB " .. HEAD .. "RoleA" .. NAME } },
    { "with keys in a source, which beat its process and its SSO",
      role("A", "RoleA", "source_profile = B") .. keys("AKIDB", "B") .. "credential_process = p\n"
      .. "sso_account_id = 1\nsso_role_name = r\nlogin_session = l\ncredential_source = EcsContainer\n", "of-RoleA",
      { "AKIDB " .. HEAD .. "RoleA" .. NAME } },
    { "with keys in a source that would lead round in a circle", role("A", "RoleA", "source_profile = B")
      .. role("B", "RoleB", "source_profile = A\n" .. keys("AKIDB")), "of-RoleA",
      { "AKIDB " .. HEAD .. "RoleA" .. NAME } },
    { "with the role of a web identity", role("A", "RoleA", "web_identity_token_file = /t"), "of-RoleA",
      { "nobody " .. WEB_HEAD .. "RoleA" .. NAME .. "&WebIdentityToken=token" } },
    { "with the role of a web identity, with all it can have", role("A", "RoleA",
      "web_identity_token_file = /t\nrole_session_name = me\nduration_seconds = 901\nexternal_id = no"), "of-RoleA",
      { "nobody " .. WEB_HEAD .. "RoleA&RoleSessionName=me&DurationSeconds=901&WebIdentityToken=token" } },
    { "with a web identity as source", role("A", "RoleA", "source_profile = B")
      .. role("B", "RoleB", "web_identity_token_file = /t\nrole_session_name = some"), "of-RoleA",
      { "nobody " .. WEB_HEAD .. "RoleB&RoleSessionName=some&WebIdentityToken=token",
        "of-RoleB " .. HEAD .. "RoleA" .. NAME } },
    { "with a web identity, which beats a source", role("A", "RoleA",
      "web_identity_token_file = /t\nsource_profile = none"), "of-RoleA",
      { "nobody " .. WEB_HEAD .. "RoleA" .. NAME .. "&WebIdentityToken=token" } },
    { "with SSO", "[profile A]\nsso_account_id = 1\nsso_role_name = r\n", "sso", {} },
    { "with half of SSO", "[profile A]\nsso_role_name = r\n", "sso", {} },
    { "with SSO as source", role("A", "RoleA", "source_profile = B") .. "[profile B]\nsso_account_id = 1\n",
      "of-RoleA", { "sso " .. HEAD .. "RoleA" .. NAME } },
    { "with a login", "[profile A]\nlogin_session = arn\n", "login", {} },
    { "with a login as source", role("A", "RoleA", "source_profile = B") .. "[profile B]\nlogin_session = arn\n",
      "of-RoleA", { "login " .. HEAD .. "RoleA" .. NAME } },
    { "with a process", "[profile A]\ncredential_process = p\n", "process", {} },
    { "with a process as source", role("A", "RoleA", "source_profile = B") .. "[profile B]\ncredential_process = p\n",
      "of-RoleA", { "process " .. HEAD .. "RoleA" .. NAME } },
    { "with a source and no role", "[profile A]\ncredential_source = EcsContainer\n", "container", {} },
    { "with everything: a source is first", "[profile A]\ncredential_source = EcsContainer\n"
      .. "web_identity_token_file = /t\nsso_account_id = 1\nlogin_session = l\ncredential_process = p\n" .. keys("A"),
      "container", {} },
    { "with everything less a source: SSO is first", "[profile A]\nsso_account_id = 1\nlogin_session = l\n"
      .. "credential_process = p\n" .. keys("A"), "sso", {} },
    { "with everything less SSO: a login is first", "[profile A]\nlogin_session = l\ncredential_process = p\n"
      .. keys("A"), "login", {} },
    { "with a process and keys: the process is first", "[profile A]\ncredential_process = p\n" .. keys("A"),
      "process", {} },
    { "with an MFA device but no role", "[profile A]\nmfa_serial = m\n" .. keys("AKIDA"), "AKIDA", {} },
    { "with blank values", "[profile A]\nrole_arn =\nsource_profile =\ncredential_process =\n" .. keys("AKIDA"),
      "AKIDA", {} },
    { "with a blank source beside the other", role("A", "RoleA", "source_profile = B\ncredential_source =\n"
      .. "web_identity_token_file =\nmfa_serial =\nexternal_id =") .. keys("AKIDB", "B"), "of-RoleA",
      { "AKIDB " .. HEAD .. "RoleA" .. NAME } },
    { "with parts of other settings nested in it", "[profile A]\ns3 =\n role_arn = x\n" .. keys("AKIDA"),
      "AKIDA", {} },
  } do
    it(case[1] .. " has credentials", function()
      local found, err, sent = ask { config = case[2], modules = stand_ins {}, files = { ["/t"] = "token\n" } }
      assert.is_nil(err)
      assert.same({ case[3], case[4] }, { found.access_key_id, sent })
    end)
  end

  it("is merged from both files, sources too", function()
    local found, _, sent = ask {
      config = role("A", "Old", "source_profile = B") .. "[profile B]\naws_access_key_id = old\n",
      credentials = "[A]\nrole_arn = " .. ROLE .. "RoleA\n[B]\n" .. keys("AKIDB"),
    }
    assert.same({ "of-RoleA", { "AKIDB " .. HEAD .. "RoleA" .. NAME } }, { found.access_key_id, sent })
  end)

  it("has a role in the credentials file alone", function()
    local found = ask { options = {}, credentials = "[default]\nrole_arn = " .. ROLE .. "RoleA\nsource_profile = B\n"
      .. "[B]\n" .. keys("AKIDB") }
    assert.same({ access_key_id = "of-RoleA", secret_access_key = MARK, session_token = MARK,
      expiration = fake.NOW + 3600, account_id = "123456789012" }, found)
  end)

  it("has all that keys can have, and is read again later", function()
    local found = ask { config = keys("AKIDA", "A") .. "aws_session_token = SECRETMARK\naws_account_id = 1\n" }
    assert.same({ access_key_id = "AKIDA", secret_access_key = MARK, session_token = MARK, account_id = "1",
      reread = true }, found)
  end)

  it("with keys loads no other provider", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write("[default]\n" .. keys("AKIDA"))
    file:close()
    local output = child.run([[
      local settings = assert(require("lambda.config").check {})
      print(require "lambda.credentials.profile"({ settings = settings, now = 0 }).access_key_id)
      local loaded = {}
      for name in pairs(package.loaded) do
        loaded[#loaded + 1] = name:match("^lambda%.credentials%.(.*)")
      end
      table.sort(loaded)
      print(table.concat(loaded, " "))
    ]], { env = { AWS_CONFIG_FILE = path, AWS_SHARED_CREDENTIALS_FILE = path .. "-none" } })
    os.remove(path)
    assert.equal("AKIDA\nfailure profile static\nexit status 0\n", output)
  end)

  for _, case in ipairs { -- what, config, what the provider is told
    { "SSO", "[profile A]\nsso_account_id = 1\nsso_role_name = r\n[sso-session s]\na = x\n",
      { { sso_account_id = "1", sso_role_name = "r" }, "s", 'profile "A"' .. FILES } },
    { "a login", "[profile A]\nlogin_session = arn\n", { "arn", "eu-west-1", 'profile "A"' .. FILES } },
    { "a process", "[profile A]\ncredential_process = p --x\n", { "p --x", 'profile "A"' .. FILES } },
    { "a process of a source", role("A", "RoleA", "source_profile = B") .. "[profile B]\ncredential_process = q\n",
      { "q", 'profile "B"' .. FILES } },
  } do
    it("tells " .. case[1] .. " what it is", function()
      local told = {}
      ask { config = case[2], modules = stand_ins(told) }
      if type(told[2]) == "table" then told[2] = next(told[2].sso_sessions) end
      assert.same(case[3], told)
    end)
  end

  for _, case in ipairs { -- what, account that the process says, account of the keys
    { "takes", nil, "123" }, { "does not take", "456", "456" },
  } do
    it(case[1] .. " the account from the profile of a process", function()
      local found = ask { config = "[profile A]\ncredential_process = p\naws_account_id = 123\n", modules = {
        ["lambda.credentials.process"] = function()
          return { access_key_id = "P", secret_access_key = MARK, account_id = case[2] }
        end } }
      assert.equal(case[3], found.account_id)
    end)
  end
end)

describe("the region of STS", function()
  local CHAIN = role("A", "RoleA", "source_profile = B\n%s") .. role("B", "RoleB", "source_profile = C\n%s")
    .. keys("AKIDC", "C") .. "%s"

  for _, case in ipairs { -- what, options, AWS_REGION, the regions of the profiles, region
    { "the option", "us-west-1", "us-west-2", "a-1", "b-1", "c-1", "us-west-1" },
    { "the environment", nil, "us-west-2", "a-1", "b-1", "c-1", "us-west-2" },
    { "the profile", nil, false, "a-1", "b-1", "c-1", "a-1" },
    { "the source", nil, false, nil, "b-1", "c-1", "b-1" },
    { "the source of the source, past a blank one", nil, false, "", nil, "c-1", "c-1" },
  } do
    it("is that of " .. case[1], function()
      local function line(region) return region and "region = " .. region .. "\n" or "" end
      local _, _, _, journal = ask { options = { profile = "A", region = case[2] }, env = { AWS_REGION = case[3] },
        config = CHAIN:format(line(case[4]), line(case[5]), line(case[6])) }
      local hosts = {}
      for i, request in ipairs(journal.requests) do hosts[i] = request.host end
      local host = "sts." .. case[7] .. ".amazonaws.com"
      assert.same({ host, host }, hosts)
    end)
  end

  it("is that of the profile for its web identity", function()
    local _, _, _, journal = ask { env = { AWS_REGION = false }, files = { ["/t"] = "token" },
      config = role("A", "RoleA", "source_profile = B\nregion = a-1")
        .. role("B", "RoleB", "web_identity_token_file = /t") }
    assert.equal("sts.a-1.amazonaws.com", journal.requests[1].host)
  end)

  it("is that of the source for its web identity", function()
    local _, _, _, journal = ask { env = { AWS_REGION = false }, files = { ["/t"] = "token" }, config =
      role("A", "RoleA", "source_profile = B") .. role("B", "RoleB", "region = b-1\nweb_identity_token_file = /t") }
    assert.equal("sts.b-1.amazonaws.com", journal.requests[1].host)
  end)

  it("is needed", function()
    local found, err, sent = ask { env = { AWS_REGION = false },
      config = role("A", "RoleA", "source_profile = B") .. keys("AKIDB", "B") }
    assert.is_truthy(message("CredentialsError", found, err):find('^profile "A"' .. FILES
      .. ": AssumeRole needs a region for STS: no region: "))
    assert.same({}, sent)
  end)

  for _, case in ipairs { -- where it is wrong, the class, the message
    { { AWS_REGION = "x/y" }, "", "ConfigurationError",
      'AWS_REGION: must be a region such as "eu-west-1", got "x/y"' },
    { { AWS_REGION = false }, "region = x/y\n", "CredentialsError",
      'profile "B"' .. FILES .. ': region: must be a region such as "eu-west-1", got "x/y"' },
    { { AWS_REGION = false }, "region =\n a = b\n", "CredentialsError",
      'profile "B"' .. FILES .. ': region: must be a region such as "eu-west-1", got a table' },
  } do
    it("is refused: " .. case[4], function()
      local found, err, sent = ask { env = case[1], modules = stand_ins {},
        config = role("A", "RoleA", "source_profile = B") .. keys("AKIDB", "B") .. case[2] }
      assert.equal(case[4], message(case[3], found, err))
      assert.same({}, sent)
    end)
  end
end)

describe("a profile that is not configured", function()
  for _, case in ipairs { -- options, config
    { {}, nil, "default" }, { {}, "[default]\nregion = eu-west-1\noutput = json\n", "default" },
    { { profile = "A" }, "[profile A]\nregion = eu-west-1\n", "A" },
    { { profile = "A" }, "[profile A]\nsource_profile = B\n" .. keys("AKIDB", "B"), "A" },
    { { profile = "A" }, "[profile A]\nsso_session = s\nsso_region = r\nsso_start_url = u\n", "A" },
    { { profile = "A" }, "[profile A]\naws_session_token = t\nexternal_id = e\n", "A" },
  } do
    it("lets the next one have its turn: " .. tostring(case[2]):gsub("\n", ", "), function()
      local found, reason = ask { options = case[1], config = case[2] }
      assert.same({ nil, ('no keys in profile "%s"'):format(case[3]) .. FILES }, { found, reason })
    end)
  end
end)

describe("a profile with an MFA device", function()
  it("has the function mfa_code asked, for each role that has one", function()
    local asked = {}
    local options = { profile = "A", mfa_code = function(serial)
      asked[#asked + 1] = serial
      return ("%06d"):format(#asked)
    end }
    local found, _, sent = ask { options = options,
      config = role("A", "RoleA", "source_profile = B\nmfa_serial = device/one")
        .. role("B", "RoleB", "source_profile = C\nmfa_serial = device/two") .. keys("AKIDC", "C") }
    assert.equal("of-RoleA", found.access_key_id)
    assert.same({ "device/two", "device/one" }, asked)
    local codes = {}
    for _, each in ipairs(sent) do codes[#codes + 1] = each:match("SerialNumber=(.*)$") end
    assert.same({ "device%2Ftwo&TokenCode=000001", "device%2Fone&TokenCode=000002" }, codes)
  end)

  it("is asked for nothing when the profile has no role", function()
    local found = ask { config = "[profile A]\nmfa_serial = m\n" .. keys("AKIDA") }
    assert.equal("AKIDA", found.access_key_id)
  end)
end)

describe("a profile that is broken", function()
  local NEEDS = "role_arn needs source_profile or credential_source, and "
  local MFA = "mfa_serial is set, and nobody can be asked for a code: give lambda.new{...} a function mfa_code, or "
    .. "use keys that `aws sts get-session-token` prints with --serial-number and --token-code, or a role that needs "
    .. "no MFA"
  local NONE = " is none of Environment, Ec2InstanceMetadata, EcsContainer"
  local OK_SOURCE = "source_profile = B\n"
  local B = keys("AKIDB", "B")

  for _, case in ipairs { -- config, profile, message
    { role("A", "RoleA"), "A", NEEDS .. "neither is set" },
    { role("A", "RoleA", keys("AKIDA")), "A", NEEDS .. "neither is set" },
    { role("A", "RoleA", "source_profile = B\ncredential_source = Environment") .. B, "A", NEEDS .. "both are set" },
    { role("A", "RoleA", OK_SOURCE) .. "[profile B]\naws_access_key_id = x\n", "B",
      "aws_access_key_id is set, but aws_secret_access_key is not" },
    { role("A", "RoleA", OK_SOURCE) .. "[profile B]\naws_secret_access_key = SECRETMARK\n", "B",
      "aws_secret_access_key is set, but aws_access_key_id is not" },
    { role("A", "RoleA", OK_SOURCE) .. "[profile B]\naws_secret_access_key = SECRETMARK\ncredential_process = p\n", "B",
      "aws_secret_access_key is set, but aws_access_key_id is not" },
    { "[profile A]\naws_secret_access_key = SECRETMARK\n", "A",
      "aws_secret_access_key is set, but aws_access_key_id is not" },
    { "[profile A]\naws_access_key_id = x\naws_secret_access_key = SECRETMARK é\n", "A",
      "aws_secret_access_key: holds a blank, a control byte or a byte that is not ASCII" },
    { role("A", "RoleA", OK_SOURCE) .. "[profile B]\nregion = r\n", "B",
      'it has no credentials, and profile "A" has it as source_profile' },
    { role("A", "RoleA", "source_profile = A"), "A",
      "source_profile names the profile itself, which has no credentials besides its role" },
    { role("A", "RoleA", OK_SOURCE), "A", 'source_profile "B" is in neither file' },
    { role("A", "RoleA", OK_SOURCE) .. role("B", "RoleB", "source_profile = no such"), "B",
      'source_profile "no such" is in neither file' },
    { role("A", "RoleA", OK_SOURCE) .. role("B", "RoleB", "source_profile = A"), "B",
      "source_profile leads round in a circle: A -> B -> A" },
    { role("A", "RoleA", OK_SOURCE .. keys("AKIDA")) .. role("B", "RoleB", "source_profile = A"), "B",
      "source_profile leads round in a circle: A -> B -> A" },
    { role("A", "RoleA", OK_SOURCE) .. role("B", "RoleB", "source_profile = C")
      .. role("C", "RoleC", "source_profile = B"), "C", "source_profile leads round in a circle: A -> B -> C -> B" },
    { "[profile A]\nweb_identity_token_file = /t\n", "A", "web_identity_token_file is set, but role_arn is not" },
    { role("A", "RoleA", "web_identity_token_file = /none"), "A",
      "the token file /none: No such file or directory" },
    { role("A", "RoleA", "web_identity_token_file = /t\ncredential_source = Environment"), "A",
      "credential_source and web_identity_token_file are both set" },
    { role("A", "RoleA", "credential_source = ec2instancemetadata"), "A",
      'credential_source "ec2instancemetadata" is unknown (did you mean "Ec2InstanceMetadata"?)' },
    { role("A", "RoleA", "credential_source = Ec2"), "A", 'credential_source "Ec2"' .. NONE },
    { role("A", "RoleA", OK_SOURCE .. "mfa_serial = arn:aws:iam::1:mfa/me") .. B, "A", MFA },
    { role("A", "RoleA", OK_SOURCE) .. role("B", "RoleB", "source_profile = C\nmfa_serial = m") .. keys("c", "C"), "B",
      MFA },
    { role("A", "RoleA", OK_SOURCE .. "duration_seconds = 1h") .. B, "A",
      'duration_seconds: must be a whole number of seconds from 900 to 43200, got "1h"' },
    { role("A", "RoleA", OK_SOURCE .. "duration_seconds = 43201") .. B, "A",
      'duration_seconds: must be a whole number of seconds from 900 to 43200, got "43201"' },
    { role("A", "RoleA", OK_SOURCE .. "role_session_name = a b") .. B, "A",
      'role_session_name: must be 2 to 64 letters, digits and _+=,.@-, got "a b"' },
    { role("A", "RoleA", OK_SOURCE .. "external_id = a b") .. B, "A",
      "external_id: must be 2 to 1224 letters, digits and _+=,.@:/-" },
    { "[profile A]\nrole_arn = RoleA\nsource_profile = B\n" .. B, "A", "role_arn: must be the ARN of a role, such as "
      .. 'arn:aws:iam::123456789012:role/name, got "RoleA"' },
    { role("A", "RoleA", OK_SOURCE) .. "[profile B]\nrole_arn = x\nsource_profile = C\n" .. keys("c", "C"), "B",
      'role_arn: must be the ARN of a role, such as arn:aws:iam::123456789012:role/name, got "x"' },
    { "[profile A]\nrole_arn =\n a = b\nsource_profile = B\n" .. B, "A", "role_arn: must be a string, got a table" },
    { role("A", "RoleA", "source_profile =\n B = C"), "A", "source_profile: must be a string, got a table" },
    { role("A", "RoleA", OK_SOURCE) .. "[profile B]\ncredential_process =\n a = b\n", "B",
      "credential_process: must be a string, got a table" },
    { role("A", "RoleA", OK_SOURCE) .. "[profile B]\naws_secret_access_key =\n SECRETMARK = b\n", "B",
      "aws_secret_access_key: must be a string, got a table" },
    { role("A", "RoleA", "source_profile = B\n C") .. B, "A", 'source_profile "B C" is in neither file' },
  } do
    it(("says of %s: %s"):format(case[2], case[3]), function()
      local found, err, sent = ask { config = case[1] }
      assert.equal(('profile "%s"%s: %s'):format(case[2], FILES, case[3]), message("CredentialsError", found, err))
      assert.same({}, sent)
    end)
  end

  it("asks nobody when a role further out is wrong", function()
    local found, err, _, _, seen = ask { modules = stand_ins({}), files = { ["/t"] = "token" },
      config = role("A", "RoleA", "source_profile = B\nduration_seconds = 1")
        .. role("B", "RoleB", "web_identity_token_file = /t") }
    message("CredentialsError", found, err)
    assert.same({ CONFIG, CREDENTIALS }, seen.opened)
  end)

  it("ends before it has many roles", function()
    local parts = { role("A", "R", "source_profile = 1") }
    for i = 1, 5000 do parts[#parts + 1] = role(i, "R", "source_profile = " .. i + 1) end
    local found, err = ask { config = table.concat(parts) }
    assert.equal('profile "32"' .. FILES .. ": more than 32 roles one upon the other",
      message("CredentialsError", found, err))
  end)

  it("may have 32 roles", function()
    local parts = { role("A", "Role", "source_profile = 1") }
    for i = 1, 31 do parts[#parts + 1] = role(i, "Role", "source_profile = " .. i + 1) end
    local found, _, sent = ask { config = table.concat(parts) .. keys("AKID", "32") }
    assert.same({ "of-Role", 33 - 1 }, { found.access_key_id, #sent })
  end)

  it("is a failure when it cannot be read, or is nowhere", function()
    assert.is_truthy(message("ConfigurationError", ask { config = MARK }):find("^cannot parse the config file "))
    assert.is_truthy(message("ConfigurationError", ask {}):find('^profile "A" %(from the option profile%) is neither '))
  end)

  for _, name in ipairs { "Environment", "Ec2InstanceMetadata", "EcsContainer" } do
    it("says why credential_source " .. name .. " has none", function()
      local reasons = { environment = "nothing here", container = "nothing here", instance_metadata = "nothing here" }
      local found, err = ask { config = role("A", "RoleA", "credential_source = " .. name),
        modules = stand_ins({}, reasons) }
      assert.equal('profile "A"' .. FILES .. ": credential_source " .. name .. " has no credentials: nothing here",
        message("CredentialsError", found, err))
      assert.is_nil(err.cause)
    end)
  end

  it("says how credential_source failed", function()
    local load = fresh.world()
    local cause = load("lambda.errors").new("CredentialsError", { message = "environment: half", retryable = true })
    local found, err = ask { config = role("A", "RoleA", "credential_source = Environment"),
      modules = stand_ins({}, { environment = cause }) }
    assert.equal('profile "A"' .. FILES .. ": credential_source Environment has no credentials: environment: half",
      message("CredentialsError", found, err))
    assert.same({ cause, true }, { err.cause, err.retryable })
  end)

  for _, case in ipairs { { "sso", "sso_account_id = 1" }, { "login", "login_session = l" },
    { "process", "credential_process = p" } } do
    it("is a failure when " .. case[1] .. " has no more than a reason", function()
      local found, err = ask { config = "[profile A]\n" .. case[2] .. "\n",
        modules = stand_ins({}, { [case[1]] = "not today" }) }
      assert.equal('profile "A"' .. FILES .. ": not today", message("CredentialsError", found, err))
    end)
  end

  it("stops at the role that is refused", function()
    local function answers(request)
      if request.body:find("RoleB", 1, true) then
        return fake.answer(403, "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error>"
          .. "</ErrorResponse>")
      end
      return sts(request)
    end
    local found, err, sent = ask { sts = answers, config = role("A", "RoleA", "source_profile = B")
      .. role("B", "RoleB", "source_profile = C") .. keys("AKIDC", "C") }
    assert.equal('profile "B"' .. FILES .. ": AssumeRole of " .. ROLE .. "RoleB failed: AccessDenied: no (HTTP 403)",
      message("CredentialsError", found, err))
    assert.same({ "AKIDC " .. HEAD .. "RoleB" .. NAME }, sent)
  end)
end)
