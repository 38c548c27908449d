--- Uses of a secret access key and a session token, for memory_scan.py: URL KIND. Both are given
--- backwards, so that this file and the arguments do not hold them: "used" and "dropped" are when to
--- look.
local url, kind, secret_backwards, token_backwards = ...
local lambda = require "lambda"

local function keys()
  return { access_key_id = "AKIDEXAMPLE", secret_access_key = secret_backwards:reverse(),
    session_token = token_backwards:reverse() }
end

local function backwards(word) return "$(echo " .. word .. " | rev)" end

local KINDS = {
  static = function() return { credentials = keys() } end,
  ["function"] = function() return { credentials = keys } end,
  process = function()
    return { credentials = lambda.credentials.process { command = ("sh -c '%s'"):format(
      [[printf "{\"Version\":1,\"AccessKeyId\":\"AKID\",\"SecretAccessKey\":\"%s\",\"SessionToken\":\"%s\"}" ]]
      .. backwards(secret_backwards) .. " " .. backwards(token_backwards)) } }
  end,
  file = function() return { credentials = lambda.credentials.profile { profile = "default" } } end,
  refused = function()
    local made = keys()
    made.secret_access_key = made.secret_access_key .. "\n"
    return { credentials = made }
  end,
}

local function say(word)
  io.write(word, "\n")
  io.flush()
  io.read()
end

local function use()
  local options = KINDS[kind]()
  options.region, options.endpoint = "us-east-1", url
  local client = lambda.new(options)
  if client then client:get_function_event_invoke_config { function_name = "nobody" } end
  say "used"
end

use()
collectgarbage()
collectgarbage()
say "dropped"
