-- A program that sets its locale, in the middle of everything: numbers are read and written as before.
local child = require "support.child"
local temporary = require "support.temporary"

-- A decimal comma, and letters that are others in small: Debian's package locales makes them.
local LOCALES = { ["de_DE.UTF-8"] = "UTF-8", ["tr_TR.ISO-8859-9"] = "ISO-8859-9" }

local folder

setup(function()
  folder = temporary.directory()
  for name, charset in pairs(LOCALES) do
    os.execute(("env -u LD_PRELOAD localedef -i %s -f %s %s/%s"):format(name:match("^[^.]+"), charset, folder.path,
      name))
  end
end)

teardown(function() folder:remove() end)

local PROGRAM = [[
local lambda = require "lambda"
local stub = require("lambda.stub").new()
local client, NAME = stub.client, arg[1]
local GET, F = "get_function_event_invoke_config", { function_name = "f" }
local lines = {}

local function told(value) return ("%d.%03d"):format(math.floor(value), math.floor(value % 1 * 1000 + 0.5)) end

local function calls()
  lines[#lines + 1] = require("lambda.json").encode { 1.5 }
  stub:respond(GET, { status = 200, body = '{"LastModified":1573254456.309,"MaximumRetryAttempts":1}' })
  stub:answer(GET, { last_modified = 1573254456.5 })
  for _ = 1, 2 do lines[#lines + 1] = told(assert(client[GET](client, F)).last_modified) end
  stub:answer("invoke", function(params) return { payload = params.payload } end)
  lines[#lines + 1] = told(assert(client:invoke { function_name = "f", payload = { a = 2.5 } }).payload.a)
  local headers = assert(client:sign { url = "https://I.example/?I=1.5", headers = { ["X-IMPORTANT-I"] = "I" } })
  lines[#lines + 1] = headers.authorization:match("SignedHeaders=([^,]*)")
  stub:respond(GET, { status = 429, body = "{}", headers = {
    ["x-amzn-errortype"] = "TooManyRequestsException", ["retry-after"] = "7" } })
  lines[#lines + 1] = select(2, client[GET](client, F)).retry_after_seconds
end

calls()
local expected = table.concat(lines, " ")
for _, locale in ipairs { NAME, "C", NAME } do
  lines = {}
  assert(os.setlocale(locale), "no locale " .. locale)
  calls()
  print(table.concat(lines, " ") == expected and "same" or table.concat(lines, " ") .. " is not " .. expected)
end
]]

describe("the locale", function()
  for name in pairs(LOCALES) do
    it(name .. " changes nothing", function()
      assert.equal("same\nsame\nsame\nexit status 0\n", (child.run(PROGRAM, { arguments = name,
        env = { LOCPATH = folder.path } })))
    end)
  end
end)
