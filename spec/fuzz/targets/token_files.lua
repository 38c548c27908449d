--- The files that `aws sso login` and `aws login` leave, and the answers of the services that renew
--- them: keys that can be signed with, or a typed error of one line without a secret of the file.
local core = require "lambda.core"
local fresh = require "support.fresh"
local json = require "lambda.json"
local source = require "fuzz.source"

local SECRET, SENT, NOW = "hushhushhush", "sentsentsent", 1577836800
local STATUSES = { 200, 200, 200, 400, 401, 429, 500 }
local SESSION = { sso_region = "us-east-1", sso_start_url = "https://a.example/start" }
local files = {}
local require_fresh = fresh.world { files = files, env = { HOME = "/h" } }
local sso, login = require_fresh "lambda.credentials.sso", require_fresh "lambda.credentials.login"
local errors = require_fresh "lambda.errors"
local count = 0 -- each input has a file of its own: what was tried with one is remembered

local function by_sso(context, content)
  local name = "s" .. count
  files["/h/.aws/sso/cache/" .. core.sha1_hex(name) .. ".json"] = content
  local section = { sso_session = name, sso_account_id = "123456789012", sso_role_name = "r" }
  return sso(context, section, { profiles = {}, sso_sessions = { [name] = SESSION } }, "p")
end

local function by_login(context, content)
  local name = "s" .. count
  files["/h/.aws/login/cache/" .. core.sha256_hex(name) .. ".json"] = content
  return login(context, name, "us-east-1", "p")
end

local function context_of(bytes)
  local function send()
    local status = bytes:pick(STATUSES)
    return { status = status, headers = {}, body = bytes:is_empty() and "{}" or bytes:text() }
  end
  local runtime = { send = send, sleep = function() end, now = function() return NOW end,
    random = function() return 0 end, once = function(_, fn) return fn() end }
  return { settings = { timeout = 9, connect_timeout = 9 }, runtime = runtime, now = NOW }
end

-- Whether the file has this refresh token, which is sent and may come back in the words of an error.
local function is_sent(content)
  local ok, object = json.decode(content)
  return ok and type(object) == "table" and object.refreshToken == SENT
end

local function check(keys, err, told, sent)
  if keys then
    for _, name in ipairs { "access_key_id", "secret_access_key", "session_token" } do
      assert(keys[name]:find("^[!-~]+$"), "keys that cannot be signed with")
    end
    return
  end
  local line = tostring(err)
  assert(errors.is(err, "Error"), line)
  assert(not line:find("%c"), "an error of more than one line")
  assert(told or not line:find(SECRET, 1, true), "an error that shows a secret")
  assert(not sent or not line:find(SENT, 1, true), "an error that shows what was sent")
end

return function(data)
  local bytes = source.of(data)
  local ask, content = bytes:pick { by_sso, by_login }, bytes:text()
  local told = data:sub(#content + 2):find(SECRET, 1, true) -- the service has said it too
  count = count + 1
  local keys, err = ask(context_of(bytes), content)
  check(keys, err, told, is_sent(content))
end
