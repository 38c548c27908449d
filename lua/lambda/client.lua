--- The client: its options, and the operations as methods. What a call needs beyond that is loaded
--- at the first call.
local config = require "lambda.config"
local core = require "lambda.core"

local client = {}

---@class lambda.Client
local Client = {}
local client_mt = { __name = "lambda.client", __index = Client }

--- Make a client. Does no I/O: files are read at the first call that needs them.
---@param options? lambda.Options
---@param level? integer where a wrong kind of argument raises: 1 (default) at the caller
---@return lambda.Client? client
---@return lambda.ConfigurationError? err names every option that is wrong
function client.new(options, level)
  local settings, err = config.check(options, (level or 1) + 1)
  if not settings then
    return nil, err
  end
  return setmetatable({ _settings = settings, _signer = core.signer() }, client_mt)
end

local call -- lambda.call

--- Call an operation of the service.
---@param operation string
---@param params table not modified
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:_call(operation, params, options)
  call = call or require "lambda.call"
  return call.run(self, operation, params, options)
end

--- Raise, where the calling function was called, for arguments of the wrong kind.
---@param params any
---@param options any
function client.check_arguments(params, options)
  if type(params) ~= "table" then
    error("parameters must be a table, got a " .. type(params), 3)
  elseif options ~= nil and type(options) ~= "table" then
    error("options must be a table, got a " .. type(options), 3)
  end
end

--- Sign any request for any service whose path is encoded twice and normalised: all but S3.
--- What is not given comes from the client: its credentials, its region, the service "lambda", now.
---@param request lambda.SignRequest
---@param options? lambda.SignOptions
---@return table<string, string>? headers to add to the request
---@return lambda.Error? err
function Client:sign(request, options)
  if getmetatable(self) ~= client_mt then
    error("call it with a colon: client:sign(request)", 2)
  end
  client.check_arguments(request, options)
  return require("lambda.sign")(self, request, options)
end

--- What a name stands for: an operation, or what is made of several calls of one, which is loaded
--- when it is first used.
---@param name any such as list_functions, list_functions_pages or wait_until_function_active_v2
---@return (fun(self: lambda.Client, params: table, options?: table): ...)? run
function client.find(name)
  if type(name) ~= "string" or name:find("^_") then -- a field that is not set
    return nil
  elseif core.has_operation(name) then
    return function(self, params, options)
      return self:_call(name, params, options)
    end
  elseif name:find("^wait_until_") then
    return require("lambda.waiter").find(name)
  elseif name:find("_pages$") or name:find("_items$") then
    return require("lambda.paginator").find(name)
  end
end

-- A method that checks how it is called; without parameters there are none.
local function method(name, run)
  return function(self, params, options)
    if getmetatable(self) ~= client_mt then
      error(("call it with a colon: client:%s{...}"):format(name), 2)
    end
    params = params == nil and {} or params
    client.check_arguments(params, options)
    return run(self, params, options)
  end
end

setmetatable(Client, { __index = function(_, name)
  local run = client.find(name)
  Client[name] = run and method(name, run)
  return rawget(Client, name)
end })

return client
