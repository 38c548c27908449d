-- usage: start.lua [PORT]: milliseconds of CPU and KiB of Lua's heap for `require` and a client,
-- and with a PORT for the first call, too.
local case -- in the heap already before it is measured
if arg[1] then
  case = require "case"
end
collectgarbage()
collectgarbage("stop")
local heap, clock = collectgarbage("count"), os.clock()

local lambda = require "lambda"
local client = assert(lambda.new {
  region = "us-east-1",
  credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" },
  endpoint = arg[1] and "http://127.0.0.1:" .. arg[1],
})
if arg[1] then
  assert(client[case.operation](client, case.params))
end

local spent = os.clock() - clock
collectgarbage()
print(spent * 1000, collectgarbage("count") - heap)
