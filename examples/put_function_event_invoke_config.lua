-- Puts, gets, updates, lists and deletes the event-invoke configuration of a function.
--
--     make demo                                       against the local endpoint
--     lua5.4 put_function_event_invoke_config.lua my-function arn:aws:sqs:…:my-queue
--                                                     against AWS, by region and credentials found
--
-- Against AWS it changes the function named and deletes its configuration at the end.
local lambda = require "lambda"

local function_name = arg[1] or os.getenv("AWS_ENDPOINT_URL_LAMBDA") and "my-function"
local destination = arg[2] or "arn:aws:sqs:us-east-1:123456789012:dead-letters"
if not function_name then
  io.stderr:write("usage: put_function_event_invoke_config.lua FUNCTION [DESTINATION-ARN]\n")
  os.exit(2)
end

local function show(title, config)
  print(title)
  for _, name in ipairs {
    "function_arn", "last_modified", "maximum_retry_attempts", "maximum_event_age_in_seconds",
  } do
    print(("  %-28s  %s"):format(name, tostring(config[name])))
  end
  print("  on_failure                    " .. config.destination_config.on_failure.destination)
end

-- Failure is `nil, err, metadata`; assert raises the typed error itself.
show("put", assert(lambda.put_function_event_invoke_config {
  function_name = function_name,
  maximum_retry_attempts = 1,
  maximum_event_age_in_seconds = 3600,
  destination_config = { on_failure = { destination = destination } },
}))
show("get", assert(lambda.get_function_event_invoke_config { function_name = function_name }))
show("update", assert(lambda.update_function_event_invoke_config {
  function_name = function_name, maximum_retry_attempts = 0,
}))

local list = assert(lambda.list_function_event_invoke_configs { function_name = function_name })
print("list\n  " .. #list.function_event_invoke_configs .. " configuration(s)")

assert(lambda.delete_function_event_invoke_config { function_name = function_name })
print("delete\n  done")

-- What a program sees when something is wrong: in the parameters, nothing is sent then …
local _, err = lambda.put_function_event_invoke_config {
  function_name = function_name, maximum_retry_attempts = 3, maximum_event_age = 3600,
}
print("errors\n  " .. tostring(err))
-- … or by the service's own word.
_, err = lambda.get_function_event_invoke_config { function_name = function_name }
print("  " .. tostring(err))
assert(lambda.errors.is(err, "ResourceNotFoundException"))
