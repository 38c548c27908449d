-- Starts the server that ends TLS handshakes (handshake.py) for a spec.

local server = require "support.server"

local KIND = {
  name = "handshake", command = "handshake.py", options = { certificates = "--certificates" },
  mt = { __name = "support.handshake", __index = server.Server },
}

local handshake = {}

--- Start a server; it ends with stop() or with this process.
---@param options { certificates: string } a directory, made when absent
---@return table server see support.server; nothing can be controlled
---@return table<string, integer> ports by how the handshake ends, see handshake.py
function handshake.start(options)
  local started, known = server.start(KIND, options)
  return started, known.ports
end

return handshake
