--- Credentials of a container, from the agent beside it: ECS, EKS Pod Identity, and their like.
--- Source: AWS SDKs and Tools Reference Guide, "Container credential provider".
local agent = require "lambda.credentials.agent"
local environment = require "lambda.environment"
local failure = require "lambda.credentials.failure"
local http = require "lambda.credentials.http"
local ip = require "lambda.ip"
local text = require "lambda.text"
local url = require "lambda.url"

local RELATIVE = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
local FULL = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
local TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
local TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"

local SOURCE = "container"
local ECS = "http://169.254.170.2"
local LOCAL = {} -- what may be asked over http, besides the machine itself
for _, address in ipairs { "169.254.170.2", "169.254.170.23", "fd00:ec2::23" } do
  LOCAL[ip.canonical(address)] = true
end
local ALLOWED = "over http only localhost, a loopback address (127.0.0.0/8, [::1]), 169.254.170.2, "
  .. "169.254.170.23 and [fd00:ec2::23] may be asked; over https any host"

local TIMEOUT, ATTEMPTS = 2, 3 -- seconds for each; as botocore
local TOKEN_MAX = 20000
local MESSAGE_MAX = 512

-- Names are not looked up: what they lead to could be another host by the time of the request.
local function is_local(host)
  local address = host:gsub("^%[(.*)%]$", "%1")
  return host:lower() == "localhost" or ip.is_loopback(address)
    or LOCAL[ip.canonical(address) or ""] ~= nil
end

local function parse(source, value)
  if value:find("[^\33-\126]") then
    return failure(SOURCE, source .. ": holds a blank, a control byte or a byte that is not ASCII")
  end
  local parts, problem = url.parse(value)
  if not parts then
    return failure(SOURCE, ("%s: the URL is refused: %s"):format(source, problem))
  elseif parts.scheme == "http" and not is_local(parts.host) then
    return failure(SOURCE, ("%s: the host %s is refused: %s"):format(source, parts.host, ALLOWED))
  end
  parts.base_path = ""
  return parts
end

-- Where to ask, or nil and an error or the reason why there is nothing to ask. The path may be as
-- good as a password, so no message shows it.
local function locate()
  local relative, full = environment.get(RELATIVE), environment.get(FULL)
  if relative and relative:sub(1, 1) ~= "/" then
    return failure(SOURCE, RELATIVE .. ": must start with /")
  elseif relative then
    return parse(RELATIVE, ECS .. relative)
  elseif full then
    return parse(FULL, full)
  end
  return nil, ("%s and %s are not set"):format(RELATIVE, FULL)
end

-- Read at each use: EKS replaces the file from time to time. A problem names it.
local function read(path)
  local shown = text.printable(path, MESSAGE_MAX)
  local file, problem = io.open(path, "rb")
  if not file then
    return nil, text.printable(problem or shown, MESSAGE_MAX)
  end
  local content, why = file:read(TOKEN_MAX + 1)
  file:close()
  if not content then
    return nil, ("%s %s"):format(shown, why and "cannot be read: " .. why or "is empty")
  elseif #content > TOKEN_MAX then
    return nil, ("%s is larger than %d bytes"):format(shown, TOKEN_MAX)
  end
  return content, shown
end

-- The value of the header Authorization, which is no must. A line break is refused even at the
-- end, as by all SDKs, so that what is sent is what the file holds.
local function authorization()
  local path, value, place = environment.get(TOKEN_FILE), environment.get(TOKEN), TOKEN
  if path then
    value, place = read(path)
    if not value then
      return failure(SOURCE, ("%s: %s"):format(TOKEN_FILE, place))
    end
    place = TOKEN_FILE .. ": " .. place
  end
  if value and (value:find("[^\32-\126]") or not value:find("%S")) then
    return failure(SOURCE, place .. " must hold text for a header: a line break (at the end, too), "
      .. "another control byte or a byte that is not ASCII is refused, and nothing but blanks")
  end
  return value
end

local function fetch(context, to, where, token)
  return http.fetch(context, {
    name = where, method = "GET", to = to, path = to.path, query = to.query,
    headers = { accept = "application/json", authorization = token },
    timeout = TIMEOUT, connect_timeout = TIMEOUT, attempts = ATTEMPTS, direct = true,
  })
end

local function judge(answer, where, now)
  local object, problem = http.json(answer.body)
  local found
  if object then
    found, problem = agent.credentials(object, now)
  end
  if not found then
    return failure(SOURCE, ("the answer of %s %s"):format(where, problem))
  end
  return found
end

--- The provider: either variable selects it.
---@type lambda.Provider
local function provide(context)
  local to, why = locate()
  if not to then
    return nil, why
  end
  local token, err = authorization()
  if err then
    return nil, err
  end
  local where, answer = to.scheme .. "://" .. to.host_header
  answer, err = fetch(context, to, where, token)
  if not answer then
    return failure(SOURCE, err.message, err)
  elseif answer.status ~= 200 then
    local cause = agent.refusal(answer, { to.path, token })
    return failure(SOURCE, where .. " " .. agent.told(cause), cause)
  end
  return judge(answer, where, context.now)
end

return provide
