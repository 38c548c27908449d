--- What the functions of the module lambda use: who makes clients, and the client of operations.
--- One place, so that lambda.stub can put others there while a test runs.
local client = require "lambda.client"

---@class lambda.Default
---@field new fun(options?: lambda.Options, level?: integer): lambda.Client?, lambda.Error?
---@field client? lambda.Client made at the first call; without options there is none that is wrong
---@field stub? string where the stub that took this over was installed
local default = { new = client.new }

return default
