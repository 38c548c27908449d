-- The examples about credentials, each a process of its own, against the local endpoint.
local child = require "support.child"
local core = require "lambda.core"
local identity = require "support.identity"

local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"
local ROLE = "arn:aws:iam::123456789012:role/example"
local LISTED = "0 configuration(s)\nexit status 0\n"

describe("the example", function()
  local server, paths

  setup(function() server = identity.start() end)
  teardown(function() server:stop() end)
  before_each(function()
    server:reset()
    paths = {}
  end)
  after_each(function()
    for _, path in ipairs(paths) do os.remove(path) end
  end)

  -- A file of its own with this content; its path.
  local function file(content, path)
    path = path or os.tmpname()
    paths[#paths + 1] = path
    local handle = assert(io.open(path, "wb"))
    handle:write(content)
    handle:close()
    return path
  end

  -- What an example prints, without any secret, and which operations it took.
  local function run(name, arguments, env)
    local source = assert(io.open(ROOT .. "examples/" .. name .. ".lua", "rb"))
    local program = source:read("*a")
    source:close()
    local output = child.run(program, { arguments = arguments, env = server:environment(env) })
    assert.is_nil(output:find(server.MARK, 1, true))
    local operations = {}
    for i, request in ipairs(server:requests()) do operations[i] = request.operation or request.service end
    return output, table.concat(operations, " ")
  end

  local function keys()
    local key = server.keys.AKIDEXAMPLE
    return { AWS_ACCESS_KEY_ID = key.access_key_id, AWS_SECRET_ACCESS_KEY = key.secret_access_key }
  end

  it("assume_role lists with the rights of a role", function()
    server:control("role", { name = "example", external_id = "partner-7" })
    assert.same({ LISTED, "AssumeRole lambda" },
      { run("assume_role", ROLE .. " my-function partner-7", keys()) })
    local asked = server:requests()[1].parameters
    assert.same({ ROLE, "assume-role-example", "900", "partner-7" },
      { asked.RoleArn, asked.RoleSessionName, asked.DurationSeconds, asked.ExternalId })
  end)

  it("assume_role says who refused", function()
    server:control("role", { name = "example", external_id = "partner-7" })
    local output = run("assume_role", ROLE .. " my-function", keys())
    assert.truthy(output:find("^CredentialsError: assume_role: AssumeRole of " .. ROLE:gsub("%p", "%%%0")
      .. " failed: AccessDenied: .*\nexit status 1\n$"))
  end)

  describe("sso", function()
    local home

    before_each(function()
      home = os.tmpname()
      os.remove(home)
      os.execute("mkdir -p " .. home .. "/.aws/sso/cache")
    end)
    after_each(function() os.execute("rm -rf " .. home) end)

    local function log_in()
      local granted = server:control("sso", { role_name = "Developer" })
      file(([[
[profile dev]
sso_session = corp
sso_account_id = %s
sso_role_name = Developer
[sso-session corp]
sso_region = us-east-1
sso_start_url = https://corp.awsapps.com/start
]]):format(granted.account_id), home .. "/.aws/config")
      return granted.token
    end

    it("lists with a role of Identity Center", function()
      file(([[{"accessToken":"%s","expiresAt":"2999-01-01T00:00:00Z"}]]):format(log_in()),
        home .. "/.aws/sso/cache/" .. core.sha1_hex "corp" .. ".json")
      assert.same({ LISTED, "GetRoleCredentials lambda" },
        { run("sso", "dev my-function", { HOME = home }) })
    end)

    it("says to log in", function()
      log_in()
      local output = run("sso", "dev my-function", { HOME = home })
      assert.truthy(output:find("aws sso login", 1, true), output)
      assert.truthy(output:find("\nexit status 1\n$"))
    end)
  end)

  it("eks lists by Pod Identity", function()
    server:control("container", { authorization = server.MARK .. "/pod" })
    assert.same({ LISTED, "GetCredentials lambda" }, { run("eks", "my-function", {
      AWS_CONTAINER_CREDENTIALS_FULL_URI = server.url .. "/v1/credentials",
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = file(server.MARK .. "/pod"),
    }) })
  end)

  it("eks lists by IRSA, before Pod Identity", function()
    assert.same({ LISTED, "AssumeRoleWithWebIdentity lambda" }, { run("eks", "my-function", {
      AWS_ROLE_ARN = ROLE,
      AWS_WEB_IDENTITY_TOKEN_FILE = file(server:control("web_identity", {}).token),
      AWS_CONTAINER_CREDENTIALS_FULL_URI = server.url .. "/v1/credentials",
    }) })
  end)

  it("eks never takes the role of the node, and says what it asked", function()
    local output, operations = run("eks", "my-function", {})
    assert.equal("", operations)
    assert.truthy(output:find("^CredentialsError: no credentials; asked in this order: environment: "))
    assert.truthy(output:find("; container: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and "
      .. "AWS_CONTAINER_CREDENTIALS_FULL_URI are not set; instance metadata: switched off by the option "
      .. "ec2_metadata_disabled", 1, true))
    assert.truthy(output:find("\nexit status 1\n$"))
  end)

  for _, name in ipairs { "assume_role", "sso", "eks" } do
    it(name .. " says how it is used", function()
      local output, operations = run(name, "", {})
      assert.equal("", operations)
      assert.truthy(output:find("^usage: " .. name .. "%.lua [^\n]*FUNCTION"))
      assert.truthy(output:find("\nexit status 2\n$"))
    end)
  end
end)
