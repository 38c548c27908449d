--- An AWS Lambda API client.
--
--     local lambda = require "lambda"
--     local config, err = lambda.put_function_event_invoke_config {
--       function_name = "my-function", maximum_retry_attempts = 1,
--     }
--
-- Every operation is a function here, on a client made at the first call, and a method of the
-- clients that lambda.new makes. Success returns `result, nil, metadata`, failure
-- `nil, err, metadata`, where `err` is an object of lambda.errors, and the metadata is `err` too.
-- Requiring this does no I/O.
-- @module lambda
local core = require "lambda.core"

---@class lambda
---@field version string of this library
---@field null any what stands for JSON's null: as a parameter it counts as absent
---@field errors lambda.errors
---@field credentials lambda.credentials providers to compose; loaded when first used
local lambda = { version = "0.1.0", null = core.null }

-- Before anything else uses lambda.core: another version may lack what the rest needs of it.
if core.version ~= lambda.version then
  error(("lambda.lua is version %s, lambda.core is %s: restart nginx, a reload keeps the old "
    .. "library"):format(lambda.version, tostring(core.version)), 0)
end

local client = require "lambda.client"
local default = require "lambda.default"

local LIST = { __jsontype = "array" } -- as dkjson marks lists

-- A colon would make the module the parameters: a bug that every check would describe in vain.
local function refuse_colon(first, name)
  if first == lambda then
    error(("call it with a dot: lambda.%s"):format(name), 3)
  end
end

-- The client of the functions of this module.
local function default_client()
  default.client = default.client or default.new()
  return default.client
end

--- Make a client. Does no I/O; region, endpoint and credentials are looked up at the first call.
-- Raises when `options` is no table.
---@param options? lambda.Options
---@return lambda.Client? client
---@return lambda.ConfigurationError? err names every option that is wrong
function lambda.new(options)
  refuse_colon(options, "new{...}")
  local made, err = default.new(options, 2) -- no tail call: the level counts this function
  return made, err
end

--- Mark a table as a list, so that in a payload it is one when it is empty, too: `{}` alone is an
-- empty object.
---@param values? table
---@return table values with a metatable
function lambda.list(values)
  return setmetatable(values or {}, LIST)
end

--- Sign any request with the default client; see lambda.Client.sign.
---@param request lambda.SignRequest
---@param options? lambda.SignOptions
---@return table<string, string>? headers to add to the request
---@return lambda.Error? err
function lambda.sign(request, options)
  refuse_colon(request, "sign(request, options)")
  client.check_arguments(request, options)
  return default_client():sign(request, options)
end

-- A function that checks how it is called; without parameters there are none. `run` gets the
-- default client, params and options.
local function wrapped(name, run)
  return function(params, options)
    refuse_colon(params, name .. "{...}")
    params = params == nil and {} or params
    client.check_arguments(params, options)
    return run(default_client(), params, options)
  end
end

local LATER = { credentials = "lambda.credentials", errors = "lambda.errors" }

-- A script does not pay for what it does not name.
setmetatable(lambda, { __index = function(_, name)
  local found
  if LATER[name] then
    found = require(LATER[name])
  else
    local run = client.find(name)
    found = run and wrapped(name, run)
  end
  rawset(lambda, name, found)
  return found
end })

return lambda
