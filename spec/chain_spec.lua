-- The whole way from the surroundings to a signed call, over real HTTP: what is in the environment
-- and in the files, who is asked in which order, and whose keys sign. The endpoint knows the rules.
local core = require "lambda.core"
local fake = require "support.fake"
local fresh = require "support.fresh"
local identity = require "support.identity"

local extend = fake.with

local LIST, PARAMS = "list_function_event_invoke_configs", { function_name = "my-function" }
local ROLE = "arn:aws:iam::123456789012:role/"
local CONFIG, CREDENTIALS, TOKEN_FILE = "/h/.aws/config", "/h/.aws/credentials", "/h/token"

local server, known

setup(function() server = identity.start() end)
teardown(function() server:stop() end)

-- What the endpoint knows in each case, and its port, by the names that texts below use: $NAME.
local function register()
  server:reset()
  known = { URL = server.url, SECRET = server.keys.AKIDEXAMPLE.secret_access_key,
    SECOND = server.keys.AKIDSECOND.secret_access_key,
    JWT = server:control("web_identity").token, SSO = server:control("sso").token }
  server:control("container", { authorization = "pod-token" })
end

local function fill(value)
  if type(value) == "table" then
    local filled = {}
    for key, member in pairs(value) do filled[key] = fill(member) end
    return filled
  end
  return type(value) == "string" and (value:gsub("%$(%u+)", known)) or value
end

-- "service.Operation" of each request, and who signed it.
local function trace()
  local steps = {}
  for i, request in ipairs(server:requests()) do
    local signer = request.signer
    local by = signer and " by " .. (signer:find("^ASIA") and "issued keys" or signer) or ""
    steps[i] = (request.operation or "List") .. by
    assert.is_true(request.reason == nil or request.status == 404, request.reason)
  end
  return steps
end

local ENV = { AWS_ACCESS_KEY_ID = "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY = "$SECRET" }
local WEB = { AWS_ROLE_ARN = ROLE .. "web", AWS_WEB_IDENTITY_TOKEN_FILE = TOKEN_FILE }
local POD = { AWS_CONTAINER_CREDENTIALS_FULL_URI = "$URL/v1/credentials",
  AWS_CONTAINER_AUTHORIZATION_TOKEN = "pod-token" }
local KEYS = "aws_access_key_id = AKIDSECOND\naws_secret_access_key = $SECOND\n"
local SSO_FILE = "/h/.aws/sso/cache/" .. core.sha1_hex("corp") .. ".json"
local SSO_TOKEN = '{"accessToken":"$SSO","expiresAt":"2999-01-01T00:00:00Z"}'
local SSO = "[sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://x/\n"
local BY_ISSUED = "List by issued keys"
local BY_SECOND = "List by AKIDSECOND"
local BY_EXAMPLE = "List by AKIDEXAMPLE"
local METADATA = { "GetToken", "ListRoles", "ListRoles", "GetRole", BY_ISSUED }

local CASES = { -- what, environment, config file, requests; credentials file, options
  { "a laptop with keys in the environment", extend(ENV, WEB), "[default]\n" .. KEYS, { BY_EXAMPLE } },
  { "a laptop with keys in a profile", WEB, "[default]\n" .. KEYS, { BY_SECOND } },
  { "a laptop with keys in the credentials file", POD, "[default]\nregion = us-east-1\n",
    { BY_SECOND }, "[default]\n" .. KEYS },
  { "AWS_PROFILE beside keys in the environment", extend(ENV, { AWS_PROFILE = "ops" }),
    "[profile ops]\n" .. KEYS, { BY_EXAMPLE } },
  { "a profile that is named in code beside keys in the environment", ENV,
    "[profile ops]\n" .. KEYS, { BY_SECOND }, nil, { profile = "ops" } },
  { "a role from a profile's keys", {},
    "[default]\nrole_arn = " .. ROLE .. "r\nsource_profile = base\n[profile base]\n" .. KEYS,
    { "AssumeRole by AKIDSECOND", BY_ISSUED } },
  { "a chain of two roles", { AWS_PROFILE = "top" },
    "[profile top]\nrole_arn = " .. ROLE .. "b\nsource_profile = mid\n[profile mid]\nrole_arn = "
      .. ROLE .. "a\nsource_profile = base\n[profile base]\n" .. KEYS,
    { "AssumeRole by AKIDSECOND", "AssumeRole by issued keys", BY_ISSUED } },
  { "a role from keys in the environment", extend(ENV, { AWS_PROFILE = "ops" }),
    "[profile ops]\nrole_arn = " .. ROLE .. "r\ncredential_source = Environment\n",
    { "AssumeRole by AKIDEXAMPLE", BY_ISSUED }, nil, { profile = "ops" } },
  { "a role from the instance", {},
    "[default]\nrole_arn = " .. ROLE .. "r\ncredential_source = Ec2InstanceMetadata\n",
    { "GetToken", "ListRoles", "ListRoles", "GetRole", "AssumeRole by issued keys", BY_ISSUED } },
  { "a role from the container", POD,
    "[default]\nrole_arn = " .. ROLE .. "r\ncredential_source = EcsContainer\n",
    { "GetCredentials", "AssumeRole by issued keys", BY_ISSUED } },
  { "a profile with web identity", {}, "[default]\nrole_arn = " .. ROLE
    .. "r\nweb_identity_token_file = " .. TOKEN_FILE,
    { "AssumeRoleWithWebIdentity", BY_ISSUED } },
  { "SSO", {}, SSO .. "[default]\nsso_session = corp\nsso_account_id = 123456789012\n"
    .. "sso_role_name = Reader\n", { "GetRoleCredentials", BY_ISSUED } },
  { "a role from SSO", {}, SSO .. "[profile base]\nsso_session = corp\nsso_account_id = "
    .. "123456789012\nsso_role_name = Reader\n[default]\nrole_arn = " .. ROLE
    .. "r\nsource_profile = base\n",
    { "GetRoleCredentials", "AssumeRole by issued keys", BY_ISSUED } },
  { "CI with web identity", extend(WEB, POD), "[default]\nregion = us-east-1\n",
    { "AssumeRoleWithWebIdentity", BY_ISSUED } },
  { "ECS or EKS Pod Identity", POD, "", { "GetCredentials", BY_ISSUED } },
  { "EC2", {}, "", METADATA },
  { "EC2, with a profile that has only settings", {}, "[default]\nregion = us-east-1\n", METADATA },
  { "EC2, with a profile named in code that has only settings", ENV,
    "[profile ops]\nregion = us-east-1\n", METADATA, nil, { profile = "ops" } },
  { "Lambda itself", { AWS_ACCESS_KEY_ID = "ASIDTEMPORARY", AWS_SECRET_ACCESS_KEY = "$SECRET",
    AWS_SESSION_TOKEN = "$TOKEN", AWS_LAMBDA_FUNCTION_NAME = "f" }, "",
    { "List by ASIDTEMPORARY" } },
}

local function world_of(environment, config, credentials)
  local env = server:environment(extend({ HOME = "/h" }, fill(environment)))
  return fresh.world { env = env, files = {
    [CONFIG] = fill(config), [CREDENTIALS] = credentials and fill(credentials),
    [TOKEN_FILE] = fill "$JWT\n", [SSO_FILE] = fill(SSO_TOKEN),
  } }
end

describe("credentials as they are found in", function()
  for _, case in ipairs(CASES) do
    it(case[1], function()
      register()
      if case[1] == "Lambda itself" then
        local keys = server.keys.ASIDTEMPORARY
        known.SECRET, known.TOKEN = keys.secret_access_key, keys.session_token
      end
      local lambda = world_of(case[2], case[3], case[5])("lambda")
      local client = assert(lambda.new(case[6]))
      assert(client[LIST](client, PARAMS))
      assert.same(case[4], trace())
    end)
  end
end)

describe("a source that is configured and broken", function()
  for _, case in ipairs { -- what, environment, config file, requests, message
    { "ends the search: half a pair", { AWS_ACCESS_KEY_ID = "AKIDEXAMPLE" }, "[default]\n" .. KEYS,
      {}, "^environment: AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not$" },
    { "ends the search: a role that is refused", {}, "[default]\nrole_arn = " .. ROLE
      .. "closed\nsource_profile = base\n[profile base]\n" .. KEYS, { "AssumeRole by AKIDSECOND" },
      "AccessDenied" },
    { "ends the search: a token that is gone", extend(WEB, {
      AWS_WEB_IDENTITY_TOKEN_FILE = "/h/none" }), "", {}, "/h/none" },
    { "ends the search: a container that refuses", extend(POD, {
      AWS_CONTAINER_AUTHORIZATION_TOKEN = "other" }), "", { "GetCredentials" }, "container" },
    { "ends the search: an SSO session that is over", {}, SSO .. "[default]\nsso_session = other\n"
      .. "sso_account_id = 123456789012\nsso_role_name = Reader\n", {}, "other" },
  } do
    it(case[1], function()
      register()
      server:control("role", { name = "closed",
        error = { code = "AccessDenied", message = "no", status = 403 } })
      local lambda = world_of(case[2], case[3])("lambda")
      local result, err = lambda[LIST](PARAMS)
      assert.is_nil(result)
      assert.equal("CredentialsError", err.code)
      assert.truthy(err.message:find(case[5]), err.message)
      assert.is_nil((err.message .. tostring(err)):find(server.MARK, 1, true))
      local asked = {}
      for i, request in ipairs(server:requests()) do
        asked[i] = request.operation .. (request.signer and " by " .. request.signer or "")
      end
      assert.same(case[4], asked)
    end)
  end
end)

describe("credentials of the default chain", function()
  it("are shared by the clients of a process that look in the same places", function()
    register()
    local lambda = world_of(POD, "")("lambda")
    for _ = 1, 3 do
      local client = lambda.new()
      assert(client[LIST](client, PARAMS))
    end
    local other = lambda.new { region = "us-east-1", profile = "default" }
    assert.is_nil((other[LIST](other, PARAMS)))
    assert.same({ "GetCredentials", BY_ISSUED, BY_ISSUED, BY_ISSUED }, trace())
  end)

  it("are renewed when the service calls them expired", function()
    register()
    local lambda = world_of(POD, "")("lambda")
    assert(lambda[LIST](PARAMS))
    server:faults { service = "lambda", error = "ExpiredTokenException", status = 403 }
    local _, _, metadata = assert(lambda[LIST](PARAMS))
    assert.equal(2, metadata.attempts)
    assert.equal(2, #server:requests() - 3)
  end)
end)
