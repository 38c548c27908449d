--- The call that is measured, and the clock: every client sends this body and gets the same answer.
local case = {}

case.operation = "put_function_event_invoke_config"
case.region = "us-east-1"
case.credentials = {
  access_key_id = "AKIDEXAMPLE",
  secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
}
case.params = {
  function_name = "my-function",
  maximum_retry_attempts = 1,
  maximum_event_age_in_seconds = 3600,
  destination_config = {
    on_failure = { destination = "arn:aws:sqs:us-east-1:123456789012:dead-letters" },
  },
}

--- Call `fn` a few times to warm up and then `count` times. Prints the microseconds of CPU, user
--- and system, of one call.
---@param fn function
---@param count integer
function case.measure(fn, count)
  for _ = 1, 200 do
    fn()
  end
  local start = os.clock()
  for _ = 1, count do
    fn()
  end
  print((os.clock() - start) / count * 1e6)
end

return case
