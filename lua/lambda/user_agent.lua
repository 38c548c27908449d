--- The header user-agent, in the form of the AWS SDKs.
--- Source: botocore, useragent.py.
local core = require "lambda.core"
local environment = require "lambda.environment"

local user_agent = {}

local jit = rawget(_G, "jit") -- LuaJIT alone has it

local UNFIT = "[^%w!$%%&'*+.^_`|~,-]" -- what no token may hold, and "#", which separates

local function part(prefix, value)
  return value and " " .. prefix .. "/" .. value:gsub(UNFIT, "-") or ""
end

local function pair(prefix, name, value)
  return (" %s/%s#%s"):format(prefix, name, (value:gsub(UNFIT, "-")))
end

--- What requests of this library say that they come from.
---@param retry_mode? string of the client; nil: a request for credentials
---@param app_id? string name of the application
---@return string
function user_agent.of(retry_mode, app_id)
  return "aws-lambda-lua/" .. core.version .. " ua/2.1"
    .. (retry_mode and " api/lambda#" .. core.version or "")
    .. part("os", core.system)
    .. pair("md", "arch", core.machine)
    .. pair("lang", "lua", _VERSION:match("[%d.]+"))
    .. (jit and pair("md", "luajit", jit.version:match("[%d.]+") or "") or "")
    .. part("exec-env", environment.get("AWS_EXECUTION_ENV"))
    .. (retry_mode and pair("cfg", "retry-mode", retry_mode) or "") .. part("app", app_id)
end

return user_agent
