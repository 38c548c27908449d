-- Serves the event-invoke configuration of one function: PUT, GET and DELETE, in JSON. An error of
-- the client is answered with the HTTP status that fits.
local cjson = require "cjson"
local failure = require "failure"
local lambda = require "lambda"

local ngx = _G.ngx

local admin = {}

local OPERATIONS = {
  PUT = lambda.put_function_event_invoke_config,
  GET = lambda.get_function_event_invoke_config,
  DELETE = lambda.delete_function_event_invoke_config,
}

local function answer(status, body)
  ngx.status = status
  ngx.header.content_type = "application/json"
  ngx.say(cjson.encode(body))
end

-- The parameters in the request's body; nil when it has none that can be read.
local function parameters()
  ngx.req.read_body()
  local body = ngx.req.get_body_data()
  if not body then
    return {}
  end
  local ok, decoded = pcall(cjson.decode, body)
  return ok and type(decoded) == "table" and decoded or nil
end

--- Serve this request.
function admin.serve(function_name, qualifier)
  local operation = OPERATIONS[ngx.req.get_method()]
  if not operation then
    return answer(405, { error = "PUT, GET or DELETE" })
  end
  local params = parameters()
  if not params then
    return answer(400, { error = "the body is no JSON object" })
  end
  params.function_name, params.qualifier = function_name, qualifier
  local config, err = operation(params)
  if config then
    return answer(200, config)
  end
  return failure.answer(err)
end

return admin
