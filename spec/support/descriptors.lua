--- How many file descriptors this process has open, without the help of another that has some, too.
---@return integer
return function()
  if rawget(_G, "jit") then jit.flush() end -- machine code keeps what it was made for
  collectgarbage() -- closes what other specs have forgotten
  collectgarbage()
  local count = 0
  for number = 0, 255 do
    local file = io.open("/proc/self/fdinfo/" .. number, "r")
    if file then
      file:close()
      count = count + 1
    end
  end
  return count
end
