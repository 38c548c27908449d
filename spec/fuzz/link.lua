--- A connection of nginx to nowhere: bytes come in these pieces, and then the end.
local socket, pieces, at

local Socket = {}

function Socket.connect() return true end
function Socket.settimeouts() end
function Socket.setoption() end
function Socket.getreusedtimes() return 0 end
function Socket.sslhandshake() return true end
function Socket.close() socket.kept = false end
function Socket.setkeepalive() socket.kept = true end

function Socket.receiveany()
  at = at + 1
  if not pieces[at] then return nil, "closed" end
  return pieces[at]
end

_G.ngx = { now = function() return 0 end, socket = { tcp = function() return socket end } }
local connection = require "lambda.runtime.nginx_connection"
_G.ngx = nil

local TIMES = { ends = 1, connect_ends = 1, silence = 1 }
local link = {}

---@param given string[]
---@param secure boolean
---@return lambda.NginxConnection
---@return { kept?: boolean } socket whether it was kept, once the connection was released
function link.of(given, secure)
  socket, pieces, at = setmetatable({}, { __index = Socket }), given, 0
  local target = { scheme = secure and "https" or "http", host = "h", port = 1, pool = "p", is_address = true }
  return assert(connection.open(target, TIMES, false)), socket
end

return link
