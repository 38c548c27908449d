-- What a call comes to under each fault of support.fault_table, in a plain process.
local curl = require "lambda.curl"
local endpoint = require "support.endpoint"
local fault_table = require "support.fault_table"
local fault_walk = require "support.fault_walk"
local hostile = require "support.hostile"
local opened = require "support.opened"
local plain = require "lambda.runtime.plain"
local proxy = require "support.proxy"

local CERTIFICATES = "build/certificates"
local ROWS_LEAST = 60

local at

setup(function()
  at = { server = endpoint.start { certificates = CERTIFICATES }, proxy = proxy.start(),
    hostile = hostile.start(), pause = curl.sleep }
end)
teardown(function()
  for _, name in ipairs { "server", "proxy", "hostile" } do at[name]:stop() end
end)

local WAYS = {
  ["sent"] = function(runtime) return runtime.send end,
  ["sent, the answer read in pieces"] = function(runtime) return opened(runtime.open) end,
}

describe("under a fault", function()
  for way, of in pairs(WAYS) do
    for _, row in ipairs(fault_table.rows) do
      it(("a call that is %s, and the next one, do as they should: %s"):format(way, row.name),
        function()
          at.send = of(plain.new())
          local seen, err = fault_walk.row(at, row)
          local expected, found = fault_walk.comparable(row, seen)
          assert.same(expected, found, tostring(err))
        end)
    end
  end

  it("is one of many, each told once", function()
    local names = {}
    for _, row in ipairs(fault_table.rows) do
      assert.is_nil(names[row.name], row.name)
      names[row.name] = true
    end
    assert.is_true(#fault_table.rows >= ROWS_LEAST)
  end)
end)
