--- The function `send` of a runtime that has only `open`: all of the body is read.
local BODY_MAX = 16 * 1024 * 1024 -- of send; open has no limit of its own

---@param open fun(request: lambda.Request, limits: lambda.Limits): lambda.Stream?, lambda.Failure?
---@return fun(request: lambda.Request, limits: lambda.Limits): lambda.Response?, lambda.Failure?
return function(open)
  return function(request, limits)
    local limited = { max_body = BODY_MAX }
    for name, value in pairs(limits or {}) do limited[name] = value end
    local stream, failure = open(request, limited)
    if not stream then return nil, failure end
    local parts, part = {}
    repeat
      part, failure = stream:read()
      assert(part ~= "", "an empty chunk")
      parts[#parts + 1] = part
    until not part
    stream:close()
    if failure then return nil, failure end
    return { status = stream.status, headers = stream.headers, body = table.concat(parts) }
  end
end
