--- Function names in all the forms that the service takes, and the ARNs that it answers with.
local endpoint = require "lambda.endpoint"

---@class lambda.StubTarget the function that a call is about
---@field region string
---@field name string
---@field qualifier string
local Target = {}

--- The ARN of a function in the target's region, qualified when a qualifier is given.
---@param name string
---@param qualifier? string
---@return string
function Target:arn(name, qualifier)
  return ("arn:%s:lambda:%s:%s:function:%s%s"):format(self.partition, self.region, self.account_id,
    name, qualifier and ":" .. qualifier or "")
end

-- In the order in which they stand before the name, each with what may be there.
local PREFIXES = {
  { "arn", "^arn:[%w-]*:lambda:" },
  { "region", "^(%l[%w-]*%-%l+%-%d):" },
  { "account_id", "^(%d%d%d%d%d%d%d%d%d%d%d%d):" },
  { "kind", "^function:" },
}

local function parse(text)
  local parts = {}
  for _, prefix in ipairs(PREFIXES) do
    local _, last, value = text:find(prefix[2])
    if last then
      parts[prefix[1]], text = value, text:sub(last + 1)
    end
  end
  parts.name, parts.qualifier = text:match("^([^:]*):?(.*)$")
  parts.qualifier = parts.qualifier ~= "" and parts.qualifier or nil
  return parts
end

local function fail(code, form, ...)
  return nil, code, { message = form:format(...) }
end

-- Functions of other accounts are out of reach without a policy of theirs.
local function refuse_account(target, seen, account_id)
  local action = "lambda:" .. seen.operation:gsub("^%l", string.upper):gsub("_(%l)", string.upper)
  local user = ("arn:%s:iam::%s:user/stub"):format(target.partition, target.account_id)
  target.account_id = account_id
  return fail("AccessDeniedException", "User: %s is not authorized to perform: %s on resource: %s "
    .. "because no resource-based policy allows the %s action", user, action,
    target:arn(target.name), action)
end

--- The function that a call names, unless it is out of reach.
---@param seen lambda.StubCall
---@param params table of the call, which encode has accepted
---@param account_id string whose functions there are
---@return lambda.StubTarget? target
---@return string? code of the error
---@return table? members of the error
local function target_of(seen, params, account_id)
  local parts, region = parse(params.function_name), seen.client._region
  local target = setmetatable({
    region = region, partition = endpoint.partition(region), account_id = account_id,
    name = parts.name, qualifier = params.qualifier or parts.qualifier or "$LATEST",
  }, { __index = Target })
  if parts.region and parts.region ~= region then
    return fail("ResourceNotFoundException", "Functions from '%s' are not reachable in this region "
      .. "('%s')", parts.region, region)
  elseif parts.account_id and parts.account_id ~= account_id then
    return refuse_account(target, seen, parts.account_id)
  elseif params.qualifier and parts.qualifier and params.qualifier ~= parts.qualifier then
    return fail("InvalidParameterValueException",
      "The derived qualifier from the function name does not match the specified qualifier.")
  end
  return target
end

return target_of
