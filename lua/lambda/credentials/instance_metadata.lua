--- Credentials of an EC2 instance's role, from the metadata service (IMDS), version 2. Version 1 is
--- never asked, so that ec2_metadata_v1_disabled is a setting without effect.
--- Source: Amazon EC2 User Guide, "Use the Instance Metadata Service", and the SDKs' providers.
local agent = require "lambda.credentials.agent"
local config = require "lambda.config"
local endpoint = require "lambda.endpoint"
local errors = require "lambda.errors"
local failure = require "lambda.credentials.failure"
local http = require "lambda.credentials.http"
local proxy = require "lambda.proxy"
local text = require "lambda.text"

local SOURCE = "instance metadata"
local BASES = { IPv4 = "http://169.254.169.254", IPv6 = "http://[fd00:ec2::254]" }
local TOKEN_PATH = "/latest/api/token"
local TTL, TOKEN = "x-aws-ec2-metadata-token-ttl-seconds", "x-aws-ec2-metadata-token"
local LIFETIME, EARLY = 21600, 120 -- seconds of a token; as the Rust SDK
local TOKEN_MAX, ROLE_MAX = 4096, 128

-- Where roles are listed and, with a name behind it, their credentials are; the first adds only
-- the account and is not everywhere yet.
local PATHS = {
  "/latest/meta-data/iam/security-credentials-extended/",
  "/latest/meta-data/iam/security-credentials/",
}

-- Failures of a send after which it is this place that has no metadata service.
local UNREACHABLE = {
  resolve = true, connect = true, timeout = true, closed = true, proxy = true, other = true,
}
local TIMED_OUT = "no answer from %s within %.14g s: this is no EC2 instance, or a container on "
  .. "one (there the hop limit of the instance's metadata must be at least 2)"
local ABSENT = { -- answers to the request for a token that mean the same
  [403] = "the metadata service is switched off on this instance",
  [404] = "there is no metadata service of version 2",
  [405] = "there is no metadata service of version 2",
}
local HINTS = {
  AssumeRoleUnauthorizedAccess = ": the role's trust policy must let ec2.amazonaws.com assume it",
}

---@class lambda.MetadataState what is known of the service, for one client
---@field token? string
---@field renew_at? number epoch seconds
---@field path? integer of PATHS, once one has worked
---@field role? string as it was listed
local states = setmetatable({}, { __mode = "k" }) -- by settings

---@class lambda.MetadataService
---@field to lambda.Endpoint
---@field where string for messages
---@field timeout number seconds
---@field attempts integer
---@field role? string instead of the one that is listed
---@field state lambda.MetadataState

-- The URL that is configured, else the address by the mode.
local function locate(settings)
  local value, err, source = config.value(settings, "ec2_metadata_service_endpoint")
  if err then
    return nil, err
  elseif value then
    return endpoint.parse(value, source)
  end
  value, err = config.value(settings, "ec2_metadata_service_endpoint_mode")
  if err then
    return nil, err
  end
  return endpoint.parse(BASES[value], SOURCE)
end

local function is_role(name)
  return #name <= ROLE_MAX and name:find("^[%w+=,.@_-]+$") and not name:find("^%.%.?$")
end

local VALUES = {
  { "timeout", "metadata_service_timeout" },
  { "attempts", "metadata_service_num_attempts" },
  { "role", "ec2_instance_profile_name", is_role, "must be a name of letters, digits and +=,.@_-" },
}

-- Where and how to ask.
local function service_of(settings)
  local to, err = locate(settings)
  if not to then
    return nil, err
  end
  local service = { to = to, where = to.scheme .. "://" .. to.host_header }
  for _, rule in ipairs(VALUES) do
    local value, problem, source = config.value(settings, rule[2])
    if problem then
      return nil, problem
    elseif value and rule[3] and not rule[3](value) then
      return nil, errors.new("ConfigurationError", { message = source .. ": " .. rule[4] })
    end
    service[rule[1]] = value
  end
  if (proxy.of(settings, to) or "") ~= "" then
    service.where = service.where .. " (through a proxy; no_proxy can name it)"
  end
  service.state = states[settings] or {}
  states[settings] = service.state
  return service
end

-- What is not there costs one request for a token: metadata_service_timeout times the attempts.
-- What is there is asked at most ten times, each as long at most.
local function ask(context, service, method, path, name, value)
  return http.fetch(context, {
    name = service.where, method = method, to = service.to, path = path,
    headers = { [name] = value }, timeout = service.timeout, connect_timeout = service.timeout,
    attempts = service.attempts,
  })
end

local function refused(service, answer)
  local cause = agent.refusal(answer, { service.state.token })
  return failure(SOURCE, service.where .. " " .. agent.told(cause), cause)
end

-- No answer to the request for a token: the reason, where there seems to be no such service.
local function unreachable(service, err)
  if err.kind == "timeout" then
    return nil, TIMED_OUT:format(service.where, service.timeout)
  elseif UNREACHABLE[err.kind] then
    return nil, err.message
  end
  return failure(SOURCE, err.message, err)
end

local function keep(service, answer, now)
  local token = text.trim(answer.body):match("^[!-~]+$")
  if not token or #token > TOKEN_MAX then
    return failure(SOURCE, service.where .. " gave a token that does not fit into a header")
  end
  service.state.token, service.state.renew_at = token, now + LIFETIME - EARLY
  return token
end

-- The token at hand or a new one; or nil and an error, or the reason why there is none.
local function token_of(context, service)
  local state = service.state
  if state.token and context.now < state.renew_at then
    return state.token
  end
  local answer, err = ask(context, service, "PUT", TOKEN_PATH, TTL, ("%d"):format(LIFETIME))
  if not answer then
    return unreachable(service, err)
  elseif ABSENT[answer.status] then
    return nil, ("%s answered HTTP %.14g: %s"):format(service.where, answer.status,
      ABSENT[answer.status])
  elseif answer.status ~= 200 then
    return refused(service, answer)
  end
  return keep(service, answer, context.now)
end

-- The answer to a GET. When the token is not taken, a new one is asked for, once.
local function get(context, service, path)
  local answer, err
  for _ = 1, 2 do
    local token, why = token_of(context, service)
    if not token and answer and type(why) == "string" then
      return failure(SOURCE, why) -- it was there a moment ago
    elseif not token then
      return nil, why
    end
    answer, err = ask(context, service, "GET", path, TOKEN, token)
    if not answer then
      return failure(SOURCE, err.message, err)
    elseif answer.status ~= 401 then
      break
    end
    service.state.renew_at = -math.huge
  end
  return answer
end

-- The answer to a GET below the path that works, the first of both while that is not known. Its
-- status is 200 or 404.
local function find(context, service, name)
  local state = service.state
  local answer, err
  for i = state.path or 1, state.path or #PATHS do
    answer, err = get(context, service, PATHS[i] .. name)
    if not answer then
      return nil, err
    elseif answer.status == 200 then
      state.path = i
      return answer
    elseif answer.status ~= 404 then
      return refused(service, answer)
    end
  end
  return answer
end

-- The name of the role, or nil and an error, or the reason why there is none.
local function list(context, service)
  local answer, err = find(context, service, "")
  if not answer then
    return nil, err
  end
  local name = text.trim(answer.body:match("^%s*([^\r\n]*)"))
  if answer.status == 404 or name == "" then
    return nil, ("the instance has no role, says %s"):format(service.where)
  elseif not is_role(name) then
    return failure(SOURCE, service.where .. " lists a role whose name is none")
  end
  service.state.role = name
  return name
end

-- The answer with the credentials of the role, and its name. A role that was listed before may
-- have been replaced since: it is listed anew once.
local function ask_for_role(context, service)
  local listed = not service.role and service.state.role
  local role, err = service.role or listed, nil
  if not role then
    role, err = list(context, service)
  end
  if not role then
    return nil, err
  end
  local answer
  answer, err = find(context, service, role)
  if not answer then
    return nil, err
  elseif answer.status == 200 then
    return answer, role
  end
  service.state.role = nil
  if listed then
    return ask_for_role(context, service)
  end
  return failure(SOURCE, ('%s has no credentials for the role "%s"'):format(service.where, role))
end

-- The service's word for why it has none, in an answer whose status says nothing.
local function unsuccessful(service, role, answer)
  local cause = agent.refusal(answer, { service.state.token })
  return failure(SOURCE, ('%s has no credentials for the role "%s": %s: %s%s'):format(service.where,
    role, cause.code, cause.message, HINTS[cause.code] or ""), cause)
end

-- Expired credentials are returned, too: the service has no newer ones, and they may still do.
local function judge(service, role, answer)
  local object, problem = http.json(answer.body)
  local found
  if object and object.Code ~= nil and object.Code ~= "Success" then
    return unsuccessful(service, role, answer)
  elseif object then
    found, problem = agent.credentials(object)
  end
  if not found then
    return failure(SOURCE, ("the answer of %s %s"):format(service.where, problem))
  end
  found.stable = true -- a cache may use them until the service has others
  return found
end

--- The provider. That the service is switched off, cannot be reached or has no role is a reason to
--- ask the next one; anything else is an error.
---@type lambda.Provider
local function provide(context)
  local off, err, source = config.value(context.settings, "ec2_metadata_disabled")
  if err then
    return nil, err
  elseif off then
    return nil, "switched off by " .. source
  end
  local service
  service, err = service_of(context.settings)
  if not service then
    return nil, err
  end
  local answer, role = ask_for_role(context, service)
  if not answer then
    return nil, role
  end
  return judge(service, role, answer)
end

return provide
