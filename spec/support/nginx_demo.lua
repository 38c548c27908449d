-- Runs examples/nginx against a local endpoint, and shows what it answers: make nginx-demo.
local endpoint = require "support.endpoint"
local nginx_example = require "support.nginx_example"

local PLACE = "/functions/my-function/event-invoke-config"

local server = endpoint.start()
local running = nginx_example.start(nginx_example.read("examples/nginx/nginx.conf"),
  "examples/nginx/", server.url)

-- Shell commands, of which the reader sees just the words.
for _, words in ipairs {
  ("-X PUT -d '{\"maximum_retry_attempts\":1}' %s%s"):format(running.url, PLACE),
  ("%s%s"):format(running.url, PLACE),
  ("-X PUT -d '{\"maximum_retry_attempts\":3}' %s%s"):format(running.url, PLACE),
  ("-X DELETE %s%s"):format(running.url, PLACE),
  ("%s%s"):format(running.url, PLACE),
  ("-d '{\"a\":1}' %s/invoke/echo"):format(running.url),
  ("'%s%s?qualifier=prod'"):format(running.url, PLACE), -- which the timer has put
} do
  print("$ curl " .. words)
  io.stdout:flush()
  os.execute("curl -sS " .. words)
end
for _, line in ipairs(running:stop()) do
  io.stderr:write(line, "\n")
end
server:stop()
