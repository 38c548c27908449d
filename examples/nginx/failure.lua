-- Answers a request with the HTTP status that fits an error of lambda.
local cjson = require "cjson"

local ngx = _G.ngx

local failure = {}

-- The first class that an error is of decides. The service's own refusals keep their status.
local STATUS = {
  { "ParameterError", 400 },
  { "TimeoutError", 504 },
  { "TransportError", 502 },
  { "ResponseError", 502 },
  { "Error", 500 }, -- no keys, no region: this server's own fault
}

local function status_of(err)
  if err:is("ServiceError") then
    return err.status < 500 and err.status or 502
  end
  for _, row in ipairs(STATUS) do
    if err:is(row[1]) then
      return row[2]
    end
  end
end

--- Answer this request; what is not the client's fault goes into the log as well.
function failure.answer(err)
  local status = status_of(err)
  if status >= 500 then
    ngx.log(ngx.ERR, tostring(err))
  end
  ngx.status = status
  ngx.header.content_type = "application/json"
  ngx.say(cjson.encode { error = err.code, message = err.message, retryable = err.retryable })
end

return failure
