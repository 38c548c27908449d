--- Leave garbage behind whose finalizer is `run`; Lua 5.1 has __gc on userdata alone.
return function(run)
  if newproxy then
    getmetatable(newproxy(true)).__gc = run
  else
    setmetatable({}, { __gc = run })
  end
end
