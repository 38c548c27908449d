-- Children of this process, where there is an FFI to fork with.
local has_ffi, ffi = pcall(require, "ffi")

if not has_ffi then return false end
ffi.cdef "int fork(void); void _exit(int); int waitpid(int, int *, int);"

local forked = {}

--- Run `body` in a child.
---@param body fun(): boolean
---@return integer pid
function forked.start(body)
  local pid = ffi.C.fork()
  if pid == 0 then
    local ok, result = pcall(body)
    ffi.C._exit(ok and result and 0 or 1)
  end
  return pid
end

--- Wait for its end.
---@param pid integer
---@return integer status 0 when the body returned true
function forked.wait(pid)
  local status = ffi.new("int[1]")
  ffi.C.waitpid(pid, status, 0)
  return status[0]
end

--- Run `body` in a child, and wait.
---@param body fun(): boolean
---@return integer status 0 when it returned true
function forked.run(body)
  return forked.wait(forked.start(body))
end

return forked
