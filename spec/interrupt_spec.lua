-- Ctrl-C ends a wait, whatever its limit.
local child = require "support.child"
local endpoint = require "support.endpoint"

local server

setup(function() server = endpoint.start() end)
teardown(function() server:stop() end)

-- What a program says that gets SIGINT after a moment, and the seconds until then.
local function interrupted(program)
  local started = os.time()
  local output = child.run(([[
    local pid = io.popen("echo $PPID"):read("*l")
    os.execute("(sleep 0.7; kill -INT " .. pid .. ") >/dev/null 2>&1 &")
    local lambda = require "lambda"
    local client = assert(lambda.new { region = "us-east-1", timeout = 30, max_attempts = 9,
      credentials = { access_key_id = "A", secret_access_key = "s" }, endpoint = "%s" })
    local ok, message = pcall(function() %s end)
    print(ok, tostring(message):match("interrupted!"))]]):format(
    "http://127.0.0.1:" .. server.silent, program))
  return output, os.time() - started
end

describe("SIGINT ends", function()
  for what, program in pairs {
    ["a wait for an answer"] = "client:get_function_event_invoke_config { function_name = 'f' }",
    ["a wait between attempts"] = "require('lambda.curl').sleep(30)",
  } do
    it(what, function()
      local output, took = interrupted(program)
      assert.equal("false\tinterrupted!\nexit status 0\n", output)
      assert.is_true(took < 10)
    end)
  end
end)
