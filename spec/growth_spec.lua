--- Texts from outside that a pattern could try from every place on, or in every length: the time for
--- them grows with their size, not with its square. `make fuzz TARGET=growth` looks for more.
local answer = require "lambda.runtime.nginx_answer"
local process = require "lambda.credentials.process"
local profile = require "lambda.profile"
local response = require "lambda.response"
local xml = require "lambda.xml"

local MANY = 200000 -- bytes; 2 * 10^10 steps when they are squared
local BLANKS, LETTERS = (" "):rep(MANY), ("a"):rep(MANY)

-- A connection on which all of this has come.
local function link_of(stream)
  return {
    secure = true,
    unread = function() return stream end,
    skip = function(_, count) stream = stream:sub(count + 1) end,
    fill = function() return nil, "closed", "closed" end,
  }
end

local function length(value)
  local link = link_of("HTTP/1.1 200 OK\r\ncontent-length: " .. value .. "\r\n\r\n")
  return select(2, answer.body(link, assert(answer.head(link)), "GET", 100))
end

local function code(value)
  local _, err = response.read("invoke", { status = 400, headers = { ["x-amzn-errortype"] = value }, body = "" }, 1)
  return err.code:sub(1, 4)
end

local function complaint(stderr)
  local function run() return { status = 1, stdout = "", stderr = stderr } end
  local _, err = process({ now = 0, runtime = { run = run, now = os.time } }, "program", "p")
  return err.message:match("status %d")
end

local MALFORMED = "has a tag that is malformed or cut"

describe("a long text from outside", function()
  for name, case in pairs { -- reader, text, result
    ["a length between blanks"] = { length, "5" .. BLANKS:sub(1, 99000) .. "x", "other" },
    ["a length as a list"] = { length, ("5,"):rep(49000) .. "6", "other" },
    ["a code before a mark"] = { code, LETTERS .. "#", "400" },
    ["a code behind marks"] = { code, ("a#"):rep(MANY) .. "Code", "Code" },
    ["what a program complains of"] = { complaint, BLANKS .. "x", "status 1" },
    ["a value of many lines"] = { function(s) return #profile.parse(s, "config").profiles.default.a end,
      "[default]\na = b" .. ("\n c"):rep(MANY), 2 * MANY + 1 },
    ["a tag without an end"] = { function(s) return select(2, xml.parse(s)) end, "<" .. LETTERS, MALFORMED },
    ["a long prefix"] = { function(s) return xml.parse(s).name end, "<" .. LETTERS .. ":b/>", "b" },
  } do
    it("is read in no time: " .. name, function()
      local begin = os.clock()
      assert.equal(case[3], case[1](case[2]))
      assert.is_true(os.clock() - begin < 1)
    end)
  end
end)
