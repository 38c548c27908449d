-- What of the secrets is left in the memory of a process when the client is gone. It runs in a Lua that
-- wipes what it frees, since a string of Lua is Lua's own: what is found then are copies in C.
local endpoint = require "support.endpoint"
local temporary = require "support.temporary"

local SECRET, TOKEN = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYMEMORYSPEC", "a-session-token-of-the-memory-spec"
local SANITIZED = os.getenv("LAMBDA_PRELOAD") ~= nil -- it keeps what was freed
local LUA = os.getenv("LAMBDA_LUA") or "lua5.4"

if SANITIZED or LUA ~= "lua5.4" then return end

local HOST = "build/wiping_host"
local server, directory

local function must(command) assert(os.execute(command), command) end

setup(function()
  must(("gcc -std=c99 -O1 -o %s spec/support/wiping_host.c -Wl,-E $(pkg-config --cflags --libs %s)")
    :format(HOST, LUA))
  server = endpoint.start {}
  directory = temporary.directory()
end)
teardown(function()
  server:stop()
  directory:remove()
end)

-- The counts of memory_scan.py, by place.
local function scan(kind)
  local path = directory:write("credentials", ("[default]\naws_access_key_id = AKID\n"
    .. "aws_secret_access_key = %s\naws_session_token = %s\n"):format(SECRET, TOKEN))
  local pipe = io.popen(("env AWS_SHARED_CREDENTIALS_FILE='%s' LUA_PATH='%s' LUA_CPATH='%s' "
    .. "/usr/bin/python3 spec/support/memory_scan.py '%s' '%s' %s spec/support/secret_uses.lua %s %s "
    .. "'%s' '%s'"):format(path, package.path, package.cpath, SECRET, TOKEN, HOST, server.url, kind,
    SECRET:reverse(), TOKEN:reverse()))
  local found = {}
  for line in pipe:lines() do
    local place, counts = line:match("^(%a+) (.*)$")
    found[place] = counts
  end
  assert(pipe:close())
  return found
end

describe("a client that is gone", function()
  for _, kind in ipairs { "static", "function", "process", "file", "refused" } do
    it("leaves no secret behind: " .. kind, function()
      local found = scan(kind)
      assert.equal(kind == "refused" and "0 0 0 0" or "1 1 0 0", found.used:match(" (.*)$"))
      assert.same({ "0 0 0 0 0", "0 0 0 0 0" }, { found.dropped, found.closed })
    end)
  end
end)
