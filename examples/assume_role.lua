-- Lists the event-invoke configurations of a function with the rights of a role, such as one of
-- another account.
--
--     lua5.4 assume_role.lua ROLE-ARN FUNCTION [EXTERNAL-ID]
--
-- The role's trust policy must name whoever asks: the default chain finds those keys (environment,
-- profile, web identity, container, instance metadata). AWS_REGION, or the profile, has the region.
local lambda = require "lambda"

local role_arn, function_name, external_id = arg[1], arg[2], arg[3]
if not function_name then
  io.stderr:write("usage: assume_role.lua ROLE-ARN FUNCTION [EXTERNAL-ID]\n")
  os.exit(2)
end

-- Asks STS at the first call, and again a few minutes before the keys expire. `source` may be left
-- out, as the default chain is what it is anyway; lambda.credentials.profile { profile = "ops" }, a
-- table of keys, or another assume_role are as good.
local role = lambda.credentials.assume_role {
  role_arn = role_arn,
  role_session_name = "assume-role-example", -- shows up in CloudTrail
  external_id = external_id,
  duration_seconds = 900,
  source = lambda.credentials.default(),
}

-- A provider may be given to any number of clients: all of them share its keys.
local client = assert(lambda.new { credentials = role })
local list, err = client:list_function_event_invoke_configs { function_name = function_name }
if not list then
  -- A CredentialsError says who refused what: the role, its trust policy, the keys of the source.
  io.stderr:write(tostring(err), "\n")
  os.exit(1)
end
for _, config in ipairs(list.function_event_invoke_configs) do
  print(config.function_arn, config.maximum_retry_attempts, config.maximum_event_age_in_seconds)
end
print(#list.function_event_invoke_configs .. " configuration(s)")
