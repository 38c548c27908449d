-- Services that quote what they were told in confidence: nothing of it is in any error or event.
local core = require "lambda.core"
local fake = require "support.fake"
local fresh = require "support.fresh"
local identity = require "support.identity"

local LIST, PARAMS = "list_function_event_invoke_configs", { function_name = "my-function" }
local ROLE = "arn:aws:iam::123456789012:role/r"
local server

setup(function() server = identity.start() end)
teardown(function() server:stop() end)

-- What a profile or the environment names, by the path whose answers are bent.
local SOURCES = {
  ["a role"] = { path = "/", config = "[default]\nrole_arn = " .. ROLE
    .. "\nsource_profile = base\n[profile base]\naws_access_key_id = ASIDTEMPORARY\n"
    .. "aws_secret_access_key = $SECRET\naws_session_token = $TOKEN\n", told = { "TOKEN" } },
  ["web identity"] = { path = "/", env = { AWS_ROLE_ARN = ROLE, AWS_WEB_IDENTITY_TOKEN_FILE = "/h/jwt" },
    told = { "JWT" } },
  ["SSO"] = { path = "/federation", config = "[sso-session s]\nsso_region = us-east-1\n"
    .. "sso_start_url = https://x/\n[default]\nsso_session = s\nsso_account_id = 123456789012\n"
    .. "sso_role_name = Reader\n", told = { "SSO" } },
  ["a container"] = { path = "/v1", env = { AWS_CONTAINER_CREDENTIALS_FULL_URI = "$URL/v1/credentials",
    AWS_CONTAINER_AUTHORIZATION_TOKEN = "$POD" }, told = { "POD" } },
  ["an instance"] = { path = "/latest/meta-data", told = {} },
}

-- Bodies that hold all that the other side was told, and keys that it gives out.
local ANSWERS = {
  { status = 400, body = '{"message":"$ALL","Message":"$ALL","code":"$ALL","__type":"$ALL"}' },
  { status = 403, body = "<html><p>$ALL</p></html>" },
  { status = 500, body = "<ErrorResponse><Error><Code>$ALL</Code><Message>$ALL</Message></Error>"
    .. "<RequestId>$ALL</RequestId></ErrorResponse>" },
  { status = 200, body = "$ALL" },
  { status = 200, body = '{"$ALL":"$ALL"' },
  { status = 200, body = '{"AccessKeyId":"A","SecretAccessKey":"$KEY\\n","Token":"$KEY","Code":"$ALL",'
    .. '"Message":"$ALL","Expiration":"$ALL","roleCredentials":{"secretAccessKey":"$KEY"}}' },
}

local function secrets(source)
  local keys, all = server.keys.ASIDTEMPORARY, {}
  local known = {
    URL = server.url, SECRET = keys.secret_access_key, TOKEN = keys.session_token,
    JWT = server:control("web_identity").token, SSO = server:control("sso").token,
    POD = server.MARK .. "pod", KEY = server.MARK .. "key",
  }
  for i, name in ipairs(source.told) do all[i] = known[name] end
  known.ALL = table.concat(all, " ")
  return known
end

local function fill(text, known)
  return (text:gsub("%$(%u+)", known))
end

-- The world of a source, and the client in it with everything that it tells.
local function client_of(source, known)
  local env = server:environment { HOME = "/h" }
  for name, value in pairs(source.env or {}) do env[name] = fill(value, known) end
  local sso = "/h/.aws/sso/cache/" .. core.sha1_hex("s") .. ".json"
  local lambda = fresh.world { env = env, files = {
    ["/h/.aws/config"] = fill(source.config or "", known), ["/h/jwt"] = known.JWT,
    [sso] = ('{"accessToken":"%s","expiresAt":"2999-01-01T00:00:00Z"}'):format(known.SSO),
  } }("lambda")
  local told = {}
  local client = assert(lambda.new { runtime = { sleep = function() end }, max_attempts = 2,
    on_event = function(event) told[#told + 1] = fake.visible(event) end })
  return client, told
end

describe("secrets that are quoted by", function()
  for name, source in pairs(SOURCES) do
    for i, answer in ipairs(ANSWERS) do
      it(("%s in answer %d are not told"):format(name, i), function()
        server:reset()
        local known = secrets(source)
        server:faults { path = source.path, status = answer.status, count = 9,
          body = fill(answer.body, known), headers = { ["content-type"] = "text/plain" } }
        local client, told = client_of(source, known)
        local result, err = client[LIST](client, PARAMS)
        assert.is_nil(result)
        local seen = fake.visible(err) .. table.concat(told) .. tostring(client)
        assert.is_nil(seen:find(server.MARK, 1, true), seen)
      end)
    end
  end
end)
