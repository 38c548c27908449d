-- usage: parts.lua PART ANSWER COUNT: one part of a call, by what lambda.call itself uses.
--        parts.lua request: the path and the body that the call sends, and its other headers.
local case = require "case"
local core = require "lambda.core"
local response = require "lambda.response"

local HOST = "lambda.us-east-1.amazonaws.com"
local USER_AGENT = ("aws-lambda-lua/%s lang/lua#%s"):format(core.version, _VERSION:match("[%d.]+"))
local NOW = 1767323045 -- 2026-01-02T03:04:05Z

local signer = core.signer()
local answer = {
  status = 200,
  headers = { ["content-type"] = "application/json", ["x-amzn-requestid"] = "1" },
  body = arg[2],
}

local function encode()
  return assert(core.encode(case.operation, case.params, true))
end

local function sign(request)
  local headers = request.headers
  headers.host, headers["user-agent"] = HOST, USER_AGENT
  return assert(signer:sign(request, case.credentials, case.region, "lambda", NOW))
end

local encoded = encode()
local parts = {
  encode = encode,
  sign = function() return sign(encoded) end,
  signed = function() return sign(encode()) end,
  result = function() return assert(response.read(case.operation, answer, 1)) end,
}

if arg[1] == "request" then
  sign(encoded)
  print(encoded.path)
  print(encoded.body)
  for _, name in ipairs { "host", "user-agent", "x-amz-date", "authorization" } do
    print(name .. ": " .. encoded.headers[name])
  end
else
  case.measure(parts[arg[1]], tonumber(arg[3]))
end
