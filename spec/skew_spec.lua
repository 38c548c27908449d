-- The measure of the local clock against the service's.
local errors = require "lambda.errors"
local skew = require "lambda.skew"

local DATE, AT = "Fri, 02 Jan 2026 03:04:05 GMT", 1767323045
local YEAR = 365 * 86400

describe("the skew", function()
  for _, case in ipairs { -- what, headers, sent, received, skew
    { "is none when the clocks agree", { date = DATE }, AT, AT, 0 },
    { "is measured from the middle of the round trip", { date = DATE }, AT - 10, AT + 30, -10 },
    { "is above zero for a clock that is behind", { date = DATE }, AT - YEAR, AT - YEAR + 1, YEAR - 0.5 },
    { "is below zero for a clock that is ahead", { date = DATE }, AT + 3600, AT + 3600, -3600 },
    { "is measured up to a round trip of 15 minutes", { date = DATE }, AT, AT + 900, -450 },
    { "is unknown after a longer one", { date = DATE }, AT, AT + 901 },
    { "is unknown when the clock was set back meanwhile", { date = DATE }, AT, AT - 1 },
    { "is unknown when nobody's clock is that wrong", { date = DATE }, AT + 11 * YEAR, AT + 11 * YEAR },
    { "is unknown at the end of all years", { date = "Fri, 31 Dec 9999 23:59:59 GMT" }, AT, AT },
    { "is unknown without Date", {}, AT, AT },
    { "is unknown with Age", { date = DATE, age = "0" }, AT, AT },
    { "is unknown for a date of another form", { date = "2026-01-02T03:04:05Z" }, AT, AT },
    { "is unknown for a number", { date = "1767323045" }, AT, AT },
    { "is unknown for an impossible date", { date = "Fri, 32 Jan 2026 03:04:05 GMT" }, AT, AT },
    { "is unknown for no text", { date = {} }, AT, AT },
    { "is unknown for an empty one", { date = "" }, AT, AT },
  } do
    it(case[1], function() assert.equal(case[5], skew.measure(case[2], case[3], case[4])) end)
  end
end)

describe("a wrong clock", function()
  for _, case in ipairs { -- code, skew, explains
    { "InvalidSignatureException", 241, true }, { "InvalidSignatureException", -241, true },
    { "SignatureDoesNotMatch", YEAR, true }, { "AuthFailure", 300, true },
    { "RequestTimeTooSkewed", 300, true }, { "AccessDeniedException", 300, true },
    { "InvalidSignatureException", 240, false }, { "InvalidSignatureException", 0, false },
    { "InvalidSignatureException", nil, false },
    { "ExpiredTokenException", 300, false }, { "ServiceException", 300, false },
  } do
    it(("%s %s by %s s"):format(case[3] and "explains" or "does not explain", case[1],
      tostring(case[2])), function()
      assert.equal(case[3], skew.explains(errors.new("ServiceError", { code = case[1] }), case[2]))
    end)
  end
end)
