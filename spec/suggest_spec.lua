local core = require "lambda.core"

local NAMES = {
  "function_name", "qualifier", "maximum_retry_attempts", "maximum_event_age_in_seconds",
  "destination_config",
}
local A64, A65 = ("a"):rep(64), ("a"):rep(65)

describe("core.suggest", function()
  for _, case in ipairs {
    -- word, candidates, the one that was meant
    { "qualifier", NAMES, "qualifier" },
    { "MaximumRetryAttempts", NAMES, "maximum_retry_attempts" },
    { "MAXIMUM_RETRY_ATTEMPTS", NAMES, "maximum_retry_attempts" },
    { "_function__name_", NAMES, "function_name" },
    { "functionname", NAMES, "function_name" },
    { "qualifer", NAMES, "qualifier" }, -- dropped
    { "quaalifier", NAMES, "qualifier" }, -- added
    { "qualifuer", NAMES, "qualifier" }, -- changed
    { "qualfiier", NAMES, "qualifier" }, -- swapped
    { "qlfuiierr", NAMES, nil },
    { "max_retry_attempts", NAMES, "maximum_retry_attempts" },
    { "retry_attempts", NAMES, nil },
    { "destination", NAMES, "destination_config" },
    { "function", NAMES, "function_name" },
    { "maxim", NAMES, "maximum_retry_attempts" }, -- a stem of two: the shorter
    { "maxi", NAMES, nil },
    { "maximum_e", NAMES, "maximum_event_age_in_seconds" },
    { "region", NAMES, nil },
    -- one slip for each three letters of the longer word
    { "a", { "b" }, nil }, { "ab", { "ac" }, nil }, { "abc", { "abd" }, "abd" },
    { "abc", { "acb" }, "acb" }, { "abc", { "ab" }, "ab" }, { "ab", { "abc" }, "abc" },
    { "abc", { "ade" }, nil }, { "abcde", { "abcxy" }, nil }, { "abcdef", { "abcdxy" }, "abcdxy" },
    { "abcdef", { "abcxyz" }, nil }, { "abcdef", { "badcef" }, "badcef" },
    { "abcdef", { "badcfe" }, nil }, { "abcd", { "abcdefgh" }, nil },
    { "abcde", { "abcdefgh" .. A64:sub(1, 56) }, "abcdefgh" .. A64:sub(1, 56) },
    -- the nearest, and of equals the first
    { "abcdef", { "abcdxy", "abcdex", "abcdey" }, "abcdex" },
    { "abcdex", { "abcdey", "abcdef" }, "abcdey" },
    { "abcdef", { "abcdex", "abcdef" }, "abcdef" },
    -- bounds
    { "", NAMES, nil }, { "___", NAMES, nil }, { "qualifier", {}, nil }, { "abc", { "" }, nil },
    { A64, { A64 }, A64 }, { A65, { A65 }, nil }, { A64, { A65 }, nil }, { A65, { A64 }, nil },
    { A64 .. ("_"):rep(99), { A64 }, A64 }, { ("a"):rep(1e6), { A64 }, nil },
    { "abc\0", { "abc" }, "abc" }, { "\255\254\253", { "\255\254\252" }, "\255\254\252" },
  } do
    it(("of %q is %s"):format(case[1]:sub(1, 70), tostring(case[3])):gsub("%z", "?"), function()
      assert.equal(case[3], core.suggest(case[1], case[2]))
    end)
  end

  -- Optimal string alignment in its simplest form.
  local function distance(a, b)
    local rows = {}
    for i = 0, #a do
      rows[i] = { [0] = i }
      for j = 1, #b do
        local same = a:sub(i, i) == b:sub(j, j)
        rows[i][j] = i == 0 and j or math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1,
          rows[i - 1][j - 1] + (same and 0 or 1))
        if i > 1 and j > 1 and a:sub(i - 1, i) == b:sub(j - 1, j):reverse() then
          rows[i][j] = math.min(rows[i][j], rows[i - 2][j - 2] + 1)
        end
      end
    end
    return rows[#a][#b]
  end

  it("counts slips as optimal string alignment does", function()
    local state = 20260102
    local function random(n)
      state = state * 16807 % 2147483647
      return state % n + 1
    end
    local function word()
      local letters = {}
      for i = 1, random(12) do
        letters[i] = random(2) == 1 and "a" or "b"
      end
      return table.concat(letters)
    end
    local taken = 0
    for _ = 1, 5000 do
      local a, b = word(), word()
      local near = distance(a, b) <= math.floor(math.max(#a, #b) / 3)
      local stem = #a >= 5 and #a < #b and b:sub(1, #a) == a
      assert(core.suggest(a, { b }) == ((near or stem) and b or nil), a .. " for " .. b)
      taken = taken + (near and 1 or 0)
    end
    assert.is_true(taken > 300)
  end)

  it("raises for arguments of the wrong kind", function()
    for _, arguments in ipairs { {}, { "a" }, { "a", "b" }, { {}, {} }, { "a", { {} } },
      { "a", { "b", true } } } do
      assert.is_false(pcall(core.suggest, arguments[1], arguments[2]))
    end
  end)
end)
