-- The small functions of lambda.core.
local core = require "lambda.core"

describe("core.timestamp", function()
  for _, case in ipairs { -- text, and what GNU date says
    { "1970-01-01T00:00:00Z", 0 }, { "1969-12-31T23:59:59Z", -1 },
    { "2026-01-02T03:04:05Z", 1767323045 }, { "2026-01-02t03:04:05z", 1767323045 },
    { "2026-01-02T03:04:05.5Z", 1767323045.5 }, { "2026-01-02T03:04:05", 1767323045 },
    { "2026-01-02T03:04:05+01:30", 1767317645 }, { "2026-01-02T03:04:05-0800", 1767351845 },
    { "2016-11-21T19:49:20.006+0000", 1479757760.006 }, { "2000-02-29T12:00:00Z", 951825600 },
    { "2000-03-01T00:00:00Z", 951868800 }, { "2100-03-01T00:00:00Z", 4107542400 },
    { "9999-12-31T23:59:59Z", 253402300799 }, { "1767323045", 1767323045 },
    { "1573687896.493", 1573687896.493 }, { "-1.5", -1.5 },
    { "Fri, 02 Jan 2026 03:04:05 GMT", 1767323045 },
    { "2026-01-02" }, { "" }, { "soon" }, { "2026-13-01T00:00:00Z" }, { "2026-00-01T00:00:00Z" },
    { "2026-04-31T00:00:00Z" }, { "2026-02-29T00:00:00Z" }, { "1900-02-29T00:00:00Z" },
    { "2026-01-00T00:00:00Z" }, { "2026-01-02T24:00:00Z" }, { "2026-01-02T00:60:00Z" },
    { "2026-01-02T00:00:61Z" }, { "2026-01-02T03:04:05+24:00" }, { "2026-01-02T03:04:05.Z" },
    { "2026-01-02T03:04:05Z\n" }, { "Fri, 02 Foo 2026 03:04:05 GMT" }, { "Fri," }, { "1.2.3" },
    { "Fri, 02 Jan 2026 03:04:05" }, { "-" },
  } do
    it(("reads %q as %s"):format(case[1], tostring(case[2])), function()
      assert.equal(case[2], core.timestamp(case[1]))
    end)
  end
end)

describe("the signer's date", function()
  it("is that of os.date, from 1970 to 9999", function()
    local signer, keys = core.signer(), { access_key_id = "a", secret_access_key = "s" }
    for i = 0, 2000 do
      local time = math.floor(i * 126700000.7)
      local request = { method = "GET", path = "/", headers = {} }
      assert(signer:sign(request, keys, "r", "s", time))
      assert.equal(os.date("!%Y%m%dT%H%M%SZ", time), request.headers["x-amz-date"])
    end
  end)
end)

describe("core.suggest", function()
  local NAMES = { "region", "timeout", "connect_timeout", "maximum_event_age_in_seconds" }
  for word, meant in pairs { regoin = "region", Region = "region", timout = "timeout",
    ConnectTimeout = "connect_timeout", maximum_event_age = "maximum_event_age_in_seconds" } do
    it(word .. " is " .. meant, function()
      assert.equal(meant, core.suggest(word, NAMES))
    end)
  end

  it("is nothing when nothing is near", function()
    for _, word in ipairs { "", "x", "zebra", ("r"):rep(100), "\0\255" } do
      assert.is_nil(core.suggest(word, NAMES))
    end
    assert.is_nil(core.suggest("region", {}))
  end)
end)

describe("core.random", function()
  it("is from 0 to below 1, and not the same twice", function()
    local seen = {}
    for _ = 1, 1000 do
      local number = core.random()
      assert.is_true(number >= 0 and number < 1 and not seen[number])
      seen[number] = true
    end
  end)
end)
