-- usage: call.lua PORT COUNT: the whole call by this module.
local case = require "case"
local lambda = require "lambda"

local client = assert(lambda.new {
  region = case.region,
  credentials = case.credentials,
  endpoint = "http://127.0.0.1:" .. arg[1],
})
local call, params = client[case.operation], case.params

case.measure(function()
  local result, err = call(client, params)
  assert(result, err)
end, tonumber(arg[2]))
