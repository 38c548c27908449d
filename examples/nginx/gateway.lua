-- A gateway to functions: POST invokes one with the request's body and answers what it returns, PUT
-- sets how it is invoked asynchronously. What a request may name is listed here.
local cjson = require "cjson"
local failure = require "failure"
local lambda = require "lambda"

local ngx = _G.ngx

local gateway = {}

-- By the name in the URL: which function, and how it is called.
local ROUTES = {
  echo = { function_name = "my-function" },
  jobs = { function_name = "my-function", qualifier = "prod", invocation_type = "Event" },
}

-- The body of this request, which nginx may have put into a file.
local function body()
  ngx.req.read_body()
  local path = ngx.req.get_body_file()
  if not path then
    return ngx.req.get_body_data() or "{}"
  end
  local file = assert(io.open(path, "rb"))
  local content = file:read("*a")
  file:close()
  return content
end

local function answer(status, content)
  ngx.status = status
  ngx.header.content_type = "application/json"
  ngx.print(content)
end

local METHODS = {}

-- A function that failed has run: 502, and what it said of it. The time-out is that of a caller who
-- waits; a function may run longer, in the background.
function METHODS.POST(route)
  local result, err = lambda.invoke({
    function_name = route.function_name, qualifier = route.qualifier,
    invocation_type = route.invocation_type, payload = body(),
  }, { timeout = 29 })
  if not result then
    return failure.answer(err)
  end
  ngx.header["X-Function-Error"] = result.function_error
  answer(result.function_error and 502 or result.status_code, result.payload)
end

-- PUT …?retries=1&age=3600
function METHODS.PUT(route)
  local config, err = lambda.put_function_event_invoke_config {
    function_name = route.function_name, qualifier = route.qualifier,
    maximum_retry_attempts = tonumber(ngx.var.arg_retries),
    maximum_event_age_in_seconds = tonumber(ngx.var.arg_age),
  }
  if not config then
    return failure.answer(err)
  end
  answer(200, cjson.encode(config))
end

--- Serve this request.
function gateway.serve(name)
  local route, method = ROUTES[name], METHODS[ngx.req.get_method()]
  if not route then
    return answer(404, '{"error":"no such route"}')
  elseif not method then
    return answer(405, '{"error":"POST or PUT"}')
  end
  return method(route)
end

return gateway
