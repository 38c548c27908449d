-- Runs the shell blocks of the pages: for real, but for what would change the machine. Those
-- commands are replaced by others that check their words.
local child = require "support.child"
local markdown = require "support.markdown"
local nginx = require "support.nginx"
local temporary = require "support.temporary"

local shell = {}

local PATIENCE = 20 -- seconds for a block
local UNTIL_CTRL_C = 2 -- seconds for one that says so

-- By name: scripts that stand in for a command. @MAKE@ and the like are real paths.
local STANDINS = {
  -- The targets and variables must exist. What only prints is run; the paths are those of the specs.
  make = [[
for word in "$@"; do
  case $word in
    env) made=$(@MAKE@ "$@") && test -n "$made" || exit 1
      echo "export LUA_PATH='$LUA_PATH' LUA_CPATH='$LUA_CPATH'"; exit;;
    help) exec @MAKE@ "$@";;
    [A-Z]*=*) grep -q "\b${word%%=*}\b" Makefile || { echo "no variable ${word%%=*}"; exit 1; };;
    [a-z]*) grep -q "^$word:" Makefile || { echo "no target $word"; exit 1; };;
  esac
done]],
  -- The Makefile installs the same packages, or the machine has them.
  ["apt-get"] = [[
test "$1" = install || exit 1
shift
for package in "$@"; do
  case $package in -*) continue;; esac
  grep -q "[ =]$package\b" Makefile || dpkg -s "$package" >@NULL@ || { echo "no $package"; exit 1; }
done]],
  -- Files that are named must be there, and the verb must be one.
  luarocks = [[
verb=
for word in "$@"; do
  case $word in
    *.rockspec) test -f "$word" || { echo "no $word"; exit 1; };;
    make|install|lint|pack|remove|show|build) verb=$word;;
  esac
done
test -n "$verb"]],
  lua = [[exec env @SANITIZER@ @LUA@ "$@"]],
  curl = [[exec env -u LD_PRELOAD @CURL@ "$@"]],
  busted = [[test -f "$1"]],
}
STANDINS["lua5.4"], STANDINS.luajit = STANDINS.lua, STANDINS.lua

-- A sanitizer goes with the interpreter alone.
local PRELOAD = os.getenv("LAMBDA_PRELOAD")
local SANITIZER = PRELOAD and "ASAN_OPTIONS=exitcode=23 LD_PRELOAD=" .. PRELOAD or ""

local function real(command)
  return assert(markdown.output("command -v " .. command)[1], "no " .. command)
end

-- A directory of stand-ins, and a copy of the project by links in which a block may leave files.
local function workshop()
  local place = temporary.directory()
  local names = { MAKE = real "make", NULL = "/dev/null", CURL = real "curl",
    SANITIZER = SANITIZER,
    LUA = real(os.getenv("LAMBDA_LUA") or "lua5.4") }
  for command, script in pairs(STANDINS) do
    place:write("bin/" .. command, "#!/bin/sh\n" .. script:gsub("@(%u+)@", names) .. "\n")
  end
  os.execute(("cd '%s' && chmod +x bin/* && mkdir work && ln -s '%s'* work"):format(place.path,
    nginx.absolute(markdown.ROOT)))
  return place
end

local function quote(word)
  return "'" .. tostring(word):gsub("'", [['\'']]) .. "'"
end

--- Run a block of shell in a copy of the project, in which more files are there.
---@param text string
---@param env table<string, string> beside the paths
---@param files table<string, string> by name
---@return string output what it printed, then "exit status N"
function shell.run(text, env, files)
  local place = workshop()
  for name, content in pairs(files) do place:write("work/" .. name, content) end
  place:write("block.sh", text)
  local words = { "env -i", "PATH=" .. quote(place.path .. "/bin:" .. os.getenv("PATH")),
    "LUA_PATH=" .. quote(nginx.absolute(child.lua_template) .. ";" .. package.path),
    "LUA_CPATH=" .. quote(nginx.absolute(child.c_template) .. ";" .. package.cpath) }
  for name, value in pairs(env) do words[#words + 1] = name .. "=" .. quote(value) end
  local seconds, signal = PATIENCE, "KILL"
  if text:find("until Ctrl-C", 1, true) then seconds, signal = UNTIL_CTRL_C, "INT" end
  local command = "cd '%s/work' && timeout -s %s %d %s sh -eu ../block.sh 2>&1 </dev/null; "
    .. "status=$?; echo; echo exit status $status"
  local lines = markdown.output(command:format(place.path, signal, seconds, table.concat(words, " ")))
  place:remove()
  if signal == "INT" then lines = { (lines[#lines]:gsub("124", "0")) } end -- 124: it lasted
  return table.concat(lines, "\n")
end

return shell
