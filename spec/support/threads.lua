--- Run threads.c against a local endpoint: `threads.lua PROGRAM THREADS ROUNDS`. The last line is
--- `N passed, N failed`, a round of a thread each.
local endpoint = require "support.endpoint"

local program, threads, rounds = arg[1], tonumber(arg[2]), tonumber(arg[3])

local server = endpoint.start { certificates = "build/certificates" }
server:control("functions", { name = "my-function" })
local pipe = io.popen(("%s %d %d spec/support/threads_script.lua %s %s %s"):format(program, threads,
  rounds, server.url, server.https.good.url, server.ca))
local said = pipe:read "*a"
local ok = pipe:close()
server:stop()
local failures = tonumber(said:match("(%d+) failures\n$") or threads * rounds)
if not ok and failures == 0 then failures = 1 end -- a race that the sanitizer saw
io.write(said)
print(("%d passed, %d failed"):format(threads * rounds - failures, failures))
os.exit(failures == 0)
