-- Starts ports that are bad before a request is read (hostile.py), and a crowd of good ones.

local server = require "support.server"

local KIND = {
  name = "hostile", command = "hostile.py", options = {},
  mt = { __name = "support.hostile", __index = server.Server },
}

local hostile = {}

--- Start them; they end with stop() or with this process.
---@return table server see support.server; also ports, as hostile.py says
function hostile.start()
  local started, known = server.start(KIND, {})
  started.ports = known.ports
  return started
end

return hostile
