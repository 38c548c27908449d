--- What each thread of threads.c does in a state of its own: calls of many kinds, each with the right
--- result. Arguments: URL of the endpoint, that with TLS, its authorities.
local url, secure_url, ca = ...
local CALLS = 3

local lambda = require "lambda"
local fake = require "support.fake"

local function client_of(endpoint)
  return assert(lambda.new { region = "us-east-1", credentials = fake.KEYS, endpoint = endpoint,
    ca_bundle = ca, proxy = false, timeout = 30 })
end

local function check(client, number)
  local result = assert(client:put_function_event_invoke_config { function_name = "my-function",
    maximum_retry_attempts = number % 3 })
  assert(type(result.function_arn) == "string")
  local _, err = client:get_function_event_invoke_config { function_name = "nobody" }
  assert(err:is "ResourceNotFoundException", tostring(err))
  local _, wrong = client:get_function_event_invoke_config { function_nam = "f" }
  assert(#wrong.violations == 2)
  local stream = assert(client:invoke_with_response_stream { function_name = "my-function",
    payload = '{"stream":["one ","two"]}' })
  assert(stream:read() == "one ")
  stream:close()
end

for _, endpoint in ipairs { url, secure_url } do
  local client = client_of(endpoint)
  for number = 1, CALLS do check(client, number) end
end
local process = assert(lambda.new { region = "us-east-1", endpoint = url, credentials =
  lambda.credentials.process { command = [[printf '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s"}']] } })
assert(process:sign { url = "https://a.example/" })
