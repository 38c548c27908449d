-- The header user-agent, part by part.
local fresh = require "support.fresh"

-- The header, less what differs from machine to machine and from Lua to Lua.
local function agent(env, ...)
  local load = fresh.world { env = env or {} }
  local text = load("lambda.user_agent").of(...)
  assert.equal(jit ~= nil, text:find(" md/luajit#2%.%d") ~= nil)
  return (text:gsub(" md/luajit#%S+", ""):gsub("lua#5%.%d", "lua#5"):gsub("os/%l+", "os/o")
    :gsub("arch#[%w_]+", "arch#a"))
end

local OWN = "aws-lambda-lua/0.1.0 ua/2.1"
local HOST = " os/o md/arch#a lang/lua#5"

describe("the user agent", function()
  for _, case in ipairs { -- what, environment, retry mode, application, header
    { "of a call", nil, "standard", nil, OWN .. " api/lambda#0.1.0" .. HOST .. " cfg/retry-mode#standard" },
    { "of a request for credentials", nil, nil, nil, OWN .. HOST },
    { "with the name of the application", nil, "adaptive", "shop",
      OWN .. " api/lambda#0.1.0" .. HOST .. " cfg/retry-mode#adaptive app/shop" },
    { "in an execution environment", { AWS_EXECUTION_ENV = "AWS_Lambda_provided.al2023" }, nil, nil,
      OWN .. HOST .. " exec-env/AWS_Lambda_provided.al2023" },
    { "with what no token may hold", { AWS_EXECUTION_ENV = "a\r\nb: c/d" }, nil, "x y#z/\195\164\127",
      OWN .. HOST .. " exec-env/a--b--c-d app/x-y-z----" },
    { "with all that a token may hold", nil, nil, "aZ09!$%&'*+-.^_`|~,",
      OWN .. HOST .. " app/aZ09!$%&'*+-.^_`|~," },
  } do
    it(case[1], function() assert.equal(case[5], agent(case[2], case[3], case[4])) end)
  end
end)
