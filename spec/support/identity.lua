-- Starts the local identity endpoint (identity.py: STS, SSO, OIDC, sign-in, instance metadata,
-- container) for a spec and talks to its control path; identity.py lists what that takes.

local server = require "support.server"

-- The variables with which a client asks this endpoint instead of AWS.
local VARIABLES = {
  "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL_SSO", "AWS_ENDPOINT_URL_SSO_OIDC",
  "AWS_ENDPOINT_URL_SIGNIN", "AWS_ENDPOINT_URL_LAMBDA", "AWS_EC2_METADATA_SERVICE_ENDPOINT",
}

local Identity = setmetatable({}, { __index = server.Server })

local KIND = {
  name = "identity", command = "identity.py",
  options = {  -- field of the options: flag of the command
    port = "--port", https_port = "--https-port", certificates = "--certificates",
    region = "--region",
  },
  mt = { __name = "support.identity", __index = Identity },
}

--- The variables that point every service at this endpoint, in a table of the caller's own.
---@param more? table<string, string> added, and instead of those of the same name
---@return table<string, string>
function Identity:environment(more)
  local environment = { AWS_REGION = self.region }
  for _, name in ipairs(VARIABLES) do environment[name] = self.url end
  for name, value in pairs(more or {}) do environment[name] = value end
  return environment
end

local identity = {}

--- Start an endpoint; it ends with stop() or with this process.
---@param options? { port?: integer, https_port?: integer, certificates?: string, region?: string }
--- certificates: a directory, made when absent; without it no HTTPS
---@return table server see support.server; also MARK (in every secret that it knows), region, and
--- keys ({ access_key_id, secret_access_key, session_token? } by access key id: AKIDEXAMPLE,
--- AKIDSECOND, and ASIDTEMPORARY, which has a token)
function identity.start(options)
  local started, known = server.start(KIND, options or {})
  started.MARK, started.keys = known.mark, known.keys
  started.region = options and options.region or "us-east-1"
  return started
end

return identity
