-- Lists the event-invoke configurations of a function from a pod of EKS, with the pod's own role.
--
--     lua5.4 eks.lua FUNCTION
--
-- Nothing is configured here: the default chain reads what EKS puts into a pod whose service
-- account has a role, by either of two ways. The pod spec only has to name that account:
--
--     spec:
--       serviceAccountName: my-app
--
-- Pod Identity (aws eks create-pod-identity-association --service-account my-app --role-arn …;
-- the cluster has the add-on eks-pod-identity-agent) sets
--
--     AWS_CONTAINER_CREDENTIALS_FULL_URI=http://169.254.170.23/v1/credentials
--     AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=/var/run/secrets/pods.eks.amazonaws.com/…
--     AWS_REGION
--
-- IRSA (the service account has the annotation eks.amazonaws.com/role-arn: arn:aws:iam::…; the
-- role trusts the cluster's OIDC provider) sets
--
--     AWS_ROLE_ARN=arn:aws:iam::123456789012:role/my-app
--     AWS_WEB_IDENTITY_TOKEN_FILE=/var/run/secrets/eks.amazonaws.com/serviceaccount/token
--     AWS_REGION
--
-- Both token files are replaced while the pod runs; they are read anew at each refresh. Where both
-- ways are set, IRSA comes first. Inside nginx, name these variables in its configuration:
-- "env AWS_ROLE_ARN;" and so on.
local lambda = require "lambda"

local function_name = arg[1]
if not function_name then
  io.stderr:write("usage: eks.lua FUNCTION\n")
  os.exit(2)
end

-- To insist on one of them, so that a mistake never ends at the role of the node:
--     credentials = lambda.credentials.container()
--     credentials = lambda.credentials.web_identity { role_arn = "…", token_file = "…" }
local client = assert(lambda.new { ec2_metadata_disabled = true })
local list, err = client:list_function_event_invoke_configs { function_name = function_name }
if not list then
  io.stderr:write(tostring(err), "\n") -- says what was asked, in order, and what each of them had
  os.exit(1)
end
for _, config in ipairs(list.function_event_invoke_configs) do
  print(config.function_arn, config.maximum_retry_attempts, config.maximum_event_age_in_seconds)
end
print(#list.function_event_invoke_configs .. " configuration(s)")
