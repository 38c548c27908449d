-- Many clients, made and dropped; `make clients` makes ten thousand.
local child = require "support.child"

describe("a thousand clients", function()
  it("leave neither memory nor descriptors behind", function()
    local output = child.run([[arg[0] = "spec/support/many.lua" dofile(arg[0])]], { arguments = "1000",
      env = { LAMBDA_PRELOAD = os.getenv("LAMBDA_PRELOAD") } })
    assert.is_truthy(output:find("^1000 clients: heap [^\n]*: good\nexit status 0\n$"), output)
  end)
end)
