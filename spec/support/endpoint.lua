-- Starts the local Lambda endpoint (endpoint.py) for a spec and talks to its control path.

local server = require "support.server"

local KIND = {
  name = "endpoint", command = "endpoint.py",
  options = {  -- field of the options: flag of the command
    port = "--port", https_port = "--https-port", certificates = "--certificates",
    clock_skew_check = "--clock-skew-check", region = "--region",
  },
  mt = { __name = "support.endpoint", __index = server.Server },
}

local endpoint = {}

--- Start an endpoint; it ends with stop() or with this process.
---@param options? { port?: integer, https_port?: integer, certificates?: string, region?: string,
--- clock_skew_check?: boolean } certificates: a directory, made when absent; without it no HTTPS
---@return table server see support.server; control names: reset, settings, functions, faults,
--- requests, connections
function endpoint.start(options)
  local started = server.start(KIND, options or {})
  return started
end

return endpoint
