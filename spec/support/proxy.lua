-- Starts the local proxy (proxy.py) for a spec and talks to its control path.

local server = require "support.server"

local KIND = {
  name = "proxy", command = "proxy.py", options = { certificates = "--certificates" },
  mt = { __name = "support.proxy", __index = server.Server },
}

local proxy = {}

--- Start a proxy; it ends with stop() or with this process.
---@param options? { certificates?: string } a directory, made when absent; without it no TLS to
--- the proxy itself
---@return table server see support.server; control names: reset, settings ({ user?, refuse? }),
--- requests
function proxy.start(options)
  local started = server.start(KIND, options or {})
  return started
end

return proxy
