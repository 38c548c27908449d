-- Lists the event-invoke configurations of a function as a user of IAM Identity Center (SSO).
--
--     aws configure sso --profile PROFILE             once; writes to ~/.aws/config:
--
--         [profile PROFILE]
--         sso_session = my-company
--         sso_account_id = 123456789012
--         sso_role_name = Developer
--         region = eu-west-1
--         [sso-session my-company]
--         sso_region = eu-west-1
--         sso_start_url = https://my-company.awsapps.com/start
--         sso_registration_scopes = sso:account:access
--
--     aws sso login --profile PROFILE                 when the session has ended
--     lua5.4 sso.lua PROFILE FUNCTION
local lambda = require "lambda"

local profile, function_name = arg[1], arg[2]
if not function_name then
  io.stderr:write("usage: sso.lua PROFILE FUNCTION\n")
  os.exit(2)
end

-- Reads the token that `aws sso login` left, renews it while the session lasts, and gets keys of
-- the role for it. AWS_PROFILE instead of the option does the same.
local client = assert(lambda.new { profile = profile })
local list, err = client:list_function_event_invoke_configs { function_name = function_name }
if not list then
  io.stderr:write(tostring(err), "\n") -- says to run `aws sso login` when that would help
  os.exit(1)
end
for _, config in ipairs(list.function_event_invoke_configs) do
  print(config.function_arn, config.maximum_retry_attempts, config.maximum_event_age_in_seconds)
end
print(#list.function_event_invoke_configs .. " configuration(s)")
