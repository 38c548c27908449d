--- Answers of everything that hands out credentials: keys that can be signed with, or a typed error of
--- one line that shows no secret.
local fresh = require "support.fresh"
local source = require "fuzz.source"

local ROLE, SECRET = "arn:aws:iam::123456789012:role/r", "hushhushhush"
local FILES = {
  ["/h/.aws/config"] = [[
[sso-session s]
sso_region = us-east-1
sso_start_url = https://a.example/start
[profile sso]
sso_session = s
sso_account_id = 123456789012
sso_role_name = r
[profile process]
credential_process = p
]],
  ["/h/jwt"] = "jwt",
}
local lambda = fresh.world { files = FILES, env = { HOME = "/h", AWS_REGION = "us-east-1",
  AWS_CONTAINER_CREDENTIALS_FULL_URI = "http://127.0.0.1/x" } } "lambda"
local c = lambda.credentials
local PROVIDERS = {
  function() return c.assume_role { role_arn = ROLE,
    source = function()
      return { access_key_id = "AKID", secret_access_key = "s", session_token = SECRET } -- is sent
    end } end,
  function() return c.web_identity { role_arn = ROLE, token_file = "/h/jwt" } end,
  function() return c.container() end,
  function() return c.instance_metadata() end,
  function() return c.profile { profile = "sso" } end,
  function() return c.profile { profile = "process" } end,
}
local STATUSES = { 200, 200, 200, 400, 401, 403, 404, 429, 500 }

-- The answers, one after the other; the last one again.
local function runtime_of(bytes)
  local answers, at = {}, 0
  for i = 1, bytes:number(3) do
    answers[i] = { status = bytes:pick(STATUSES), headers = {}, body = bytes:text() }
  end
  answers[#answers + 1] = { status = bytes:pick(STATUSES), headers = {}, body = bytes:rest() }
  local function answer()
    at = math.min(at + 1, #answers)
    return { status = answers[at].status, headers = {}, body = answers[at].body }
  end
  local function run()
    local text = answer()
    return { status = text.status == 200 and 0 or 1, stdout = text.body, stderr = text.body }
  end
  return { send = answer, sleep = function() end, now = function() return 1577836800 end,
    random = function() return 0 end, once = function(_, fn) return fn() end,
    run = run }
end

return function(data)
  local bytes = source.of(data)
  local credentials = bytes:pick(PROVIDERS)()
  local client = assert(lambda.new { credentials = credentials, runtime = runtime_of(bytes) })
  local headers, err = client:sign { url = "https://a.example/" }
  if headers then
    return assert(headers.authorization:find("^AWS4%-HMAC%-SHA256 Credential=[!-~]+/"), "no signature")
  end
  assert(lambda.errors.is(err, "CredentialsError"), tostring(err))
  assert(not tostring(err):find("%c"), "an error of more than one line")
  assert(not tostring(err):find(SECRET, 1, true) or data:find(SECRET, 1, true), "an error that shows a secret")
end
