-- Names, qualifiers and destinations. Which texts the patterns take was computed once by Python's
-- re.fullmatch on the model's patterns; what is stricter here is said at the rows.
local core = require "lambda.core"

local PUT = "put_function_event_invoke_config"
local REGION = "is not a region name such as us-east-1"
local PARTITION = "is not one such as aws or aws-cn"
local QUALIFIER = "is not $LATEST, a version number or an alias of letters, digits, - and _"

-- The message about 'text' in its place, and how many violations there are; nil when it is taken.
local places = {
  function_name = function(text) return { function_name = text } end,
  qualifier = function(text) return { function_name = "f", qualifier = text } end,
  on_success = function(text)
    return { function_name = "f", destination_config = { on_success = { destination = text } } }
  end,
  on_failure = function(text)
    return { function_name = "f", destination_config = { on_failure = { destination = text } } }
  end,
}

local function message(place, text)
  local _, list = core.encode(PUT, places[place](text))
  return list and list[1].message, list and #list
end

-- Texts as the cross product of the values for each part.
local function each_product(parts, visit, chosen)
  local made = chosen or {}
  local values = parts[#made + 1]
  if not values then
    return visit(table.concat(made, ":"))
  end
  for _, value in ipairs(values) do
    made[#made + 1] = value
    each_product(parts, visit, made)
    made[#made] = nil
  end
end

describe("a region", function()
  for region, ok in pairs {
    ["us-east-1"] = true, ["ap-southeast-7"] = true, ["us-gov-west-1"] = true,
    ["us-iso-east-1"] = true, ["us-isob-east-1"] = true, ["eu-isoe-west-1"] = true,
    ["eusc-de-east-1"] = true, ["us-gov-1"] = true, ["us-iso-1"] = true, ["us-isob-1"] = true,
    ["us-gov-gov-1"] = true, ["xx-y-0"] = true, ["eusc-us-gov-west-1"] = true,
    ["us-east"] = false, ["us-east-"] = false, ["us-east-12"] = false, ["us-east-a"] = false,
    ["US-EAST-1"] = false, ["us-East-1"] = false, ["us--1"] = false, ["useast1"] = false,
    ["us"] = false, ["us-"] = false, ["u-east-1"] = false, ["usa-east-1"] = false,
    ["us-isobx-east-1"] = false, ["us-foo-east-1"] = false, ["us-gov-"] = false,
    ["us-gov-west"] = false, ["us-gov-west-12"] = false, ["eusc-east-1"] = false,
    ["eusc--de-east-1"] = false, ["eusc-"] = false, [" us-east-1"] = false,
    ["us-east-1 "] = false, ["us-east-\194\178"] = false, ["us_east_1"] = false,
  } do
    it(("%q is %s"):format(region, ok and "one" or "none"), function()
      local arn = ("arn:aws:%%s:%s:123456789012:function:f"):format(region)
      local shown = region:gsub("\194\178", "\\xC2\\xB2")
      local expected = not ok and ('region "%s" %s'):format(shown, REGION) or nil
      assert.same(expected, (message("function_name", arn:format("lambda"))))
      assert.same(expected, (message("on_failure", arn:format("sqs"))))
      -- and it is not blamed for what comes after it
      expected = expected or 'account "1" is not 12 digits'
      assert.same(expected, (message("on_failure", "arn:aws:sqs:" .. region .. ":1:q")))
    end)
  end
end)

describe("a function name", function()
  for _, case in ipairs {
    { "us-east-1:", "name is missing" },
    { "function:", "name is missing" },
    { ":", "name is missing" },
    { "us-east-1:us-east-1:function:f", 'account "us-east-1" is not 12 digits' },
    { "us-east-1:abc:function:f", 'account "abc" is not 12 digits' },
    { "1234567890123:function:f", 'account "1234567890123" is not 12 digits' },
    { "123456789012:123456789012:function:f", 'last part "f" is one too many' },
    { "f:function:g", 'region "f" ' .. REGION },
    { "a:b:c:d:e:f:g:h:i:j:k", 'last part "c" is one too many' },
    { "us-east-1:123456789012:f:1:2", 'last part "2" is one too many' },
    { "us-east-1:123456789012:function:f g", 'name "f g" has other bytes than letters, digits, '
      .. "-, _ and ." },
    { "arn:", "service is missing" },
    { "arn:aws:lambda", "region is missing" },
    { "arn:aws:lambda:us-east-1::function:f", "account is missing" },
    { "arn:aws:lambda:us-east-1:123456789012", "name is missing" },
    { "arn:aws:lambda:us-east-1:123456789012:function:f:", "version or alias is missing" },
    { "arn:aws:lambda:us-east-1:123456789012:function:f:v.1",
      'version or alias "v.1" ' .. QUALIFIER },
    { "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST.X",
      'version or alias "$LATEST.X" ' .. QUALIFIER },
    { "arn:aws:lambda:us-east-1:123456789012:layer:l:1", 'last part "1" is one too many' },
    { "arn:aws2:lambda:us-east-1:123456789012:function:f", 'partition "aws2" ' .. PARTITION },
    { "arn:AWS:lambda:us-east-1:123456789012:function:f", 'partition "AWS" ' .. PARTITION },
    { "arn:aws_cn:lambda:us-east-1:123456789012:function:f", 'partition "aws_cn" ' .. PARTITION },
    { "arn:aws:Lambda:us-east-1:123456789012:function:f", 'service "Lambda" is not lambda' },
    { "arn:aws:lambda:us-east-1:12345678901a:function:f",
      'account "12345678901a" is not 12 digits' },
    { '"', 'name """ has other bytes than letters, digits, -, _ and .' },
    { ("\1"):rep(256), 'name "' .. ("\\x01"):rep(64) .. '..." has other bytes than letters, '
      .. "digits, -, _ and ." },
  } do
    it(("%q: %s"):format(case[1]:sub(1, 60):gsub("%c", "?"), case[2]:sub(1, 60)), function()
      assert.same({ case[2], 1 }, { message("function_name", case[1]) })
    end)
  end

  -- Also beside the model: the service takes at most 64 characters where there is no ARN.
  for _, case in ipairs {
    { "arn:aws" }, { ("f"):rep(64) }, { ("f"):rep(64) .. ":" .. ("v"):rep(128) }, { ("."):rep(3) },
    { "123456789012:function:" .. ("f"):rep(65) },
    { ("f"):rep(65), 'name "' .. ("f"):rep(64) .. '..." is longer than 64 characters' },
  } do
    it(case[1]:sub(1, 70) .. (case[2] and " is too long" or " is short enough"), function()
      assert.same(case[2], (message("function_name", case[1])))
    end)
  end

  it("is never refused without naming the part that is wrong", function()
    local count = 0
    each_product({
      { "arn", "us-east-1", "123456789012", "f", "", "function" }, { "aws", "aws2", "", "12345" },
      { "lambda", "function", "us-gov-west-1", "s3" }, { "us-east-1", "123456789012", "" },
      { "123456789012", "1", "f" }, { "function", "f g", "f" }, { "f", "", "$LATEST" },
    }, function(text)
      for _, form in ipairs { text, text:match("^[^:]*:[^:]*"), text:match("^.*:[^:]*:"),
        text:match(":[^:]*:[^:]*:.*$"), text .. ":1", text:gsub(":[^:]*$", "") } do
        local said = message("function_name", form)
        assert(not (said and said:find("pattern", 1, true)), form)
        count = count + (said and 1 or 0)
      end
    end)
    assert.is_true(count > 5000)
  end)
end)

describe("a qualifier", function()
  it("may have each byte of its pattern and no other", function()
    for byte = 1, 127 do
      local char = string.char(byte)
      local expected = not char:find("[%w_$-]") and ('version or alias "%s" has other bytes '
        .. "than letters, digits, -, _ and $"):format(byte < 32 and ("\\x%02X"):format(byte)
        or byte == 127 and "\\x7F" or char) or nil
      assert.same(expected, (message("qualifier", char)))
    end
  end)
end)

describe("a destination", function()
  local BOTH = " is none of lambda, sqs, sns and events"
  local FIFO_QUEUE = " is a FIFO queue; a standard one is needed"
  local HERE = "us-east-1:123456789012:"
  for _, case in ipairs {
    -- destination, message on success, message on failure when it is another one; false: taken
    { "", false }, { "arn:aws:sqs:" .. HERE .. "q", false },
    { "arn:aws:sns:" .. HERE .. "t", false },
    { "arn:aws:events:" .. HERE .. "event-bus/b", false },
    { "arn:aws:lambda:" .. HERE .. "function:f:1", false },
    { "arn:aws-cn:sqs:cn-north-1:123456789012:q", false },
    { "arn:aws-iso-b:sqs:us-isob-east-1:123456789012:q", false },
    { "arn:aws2:sqs:" .. HERE .. "q", false }, -- digits: in this pattern alone
    { "arn:aws:sqs:" .. HERE .. "a:b c\195\188\t", false },
    { "arn:aws:sqs:" .. HERE .. "fifo", false },
    { "arn:aws:events:" .. HERE .. "event-bus/b.fifo", false },
    { "arn:aws:s3:::b", 'service "s3" takes records of failures only', false },
    { "arn:aws:s3:::", 'service "s3" takes records of failures only', "resource is missing" },
    { "arn:aws:sqs:" .. HERE .. "q.fifo", 'resource "q.fifo"' .. FIFO_QUEUE },
    { "arn:aws:sqs:" .. HERE .. ".fifo", 'resource ".fifo"' .. FIFO_QUEUE },
    { "arn:aws:sqs::123456789012:q", "region is missing" },
    { "arn:aws:lambda:us-east-1::f", "account is missing" },
    { "arn:aws:events:" .. HERE, "resource is missing" },
    { "arn:aws:dynamodb:" .. HERE .. "t", 'service "dynamodb"' .. BOTH,
      'service "dynamodb" is none of lambda, sqs, sns, events and s3' },
    { "arn:aws:SQS:" .. HERE .. "q", 'service "SQS"' .. BOTH,
      'service "SQS" is none of lambda, sqs, sns, events and s3' },
    { "arn:aws:sqs:" .. HERE .. "a\nb", 'resource "a\\x0Ab" has a line break' },
    { "arn:aws:sqs:us-east-1:\n:q", 'account "\\x0A" is not 12 digits' },
    { "arn:aws:s_s:" .. HERE .. "q", 'service "s_s" has other bytes than letters, digits and -' },
    { "arn:::::", "partition is missing" },
    { "arn:aws::::", "service is missing" },
    { "arn::sqs:" .. HERE .. "q", "partition is missing" },
    { "arn:aws_:sqs:" .. HERE .. "q", 'partition "aws_" ' .. PARTITION },
    { "arn:aws:sqs:" .. HERE:sub(1, -2), 'ARN "arn:aws:sqs:us-east-1:123456789012" has fewer '
      .. "than its six parts" },
    { "arn:", 'ARN "arn:" has fewer than its six parts' },
    { "arn", 'destination "arn" is not an ARN' },
    { " arn:aws:sqs:" .. HERE .. "q", 'destination " arn:aws:sqs:' .. HERE .. 'q" is not an ARN' },
    { "\n", 'destination "\\x0A" is not an ARN' },
    { "kafka://t", 'destination "kafka://t" is a Kafka topic, for event source mappings only' },
    { "kafka://.t", 'destination "kafka://.t" is not an ARN' },
    { "kafka://", 'destination "kafka://" is not an ARN' },
    { "https://sqs.us-east-1.amazonaws.com/123456789012/q",
      'destination "https://sqs.us-east-1.amazonaws.com/123456789012/q" is not an ARN' },
  } do
    it(("%q: %s"):format(case[1]:gsub("%c", "?"), tostring(case[2])), function()
      local on_failure = case[3]
      if on_failure == nil then
        on_failure = case[2]
      end
      assert.same({ case[2] or nil, on_failure or nil },
        { (message("on_success", case[1])), (message("on_failure", case[1])) })
    end)
  end

  it("is never refused without naming the part that is wrong", function()
    local count = 0
    each_product({
      { "arn", "" }, { "aws", "x", "" }, { "sqs", "s3", "x", "" }, { "us-east-1", "x", "" },
      { "123456789012", "1", "" }, { "q", "q.fifo", "\n", "" },
    }, function(text)
      for _, place in ipairs { "on_success", "on_failure" } do
        local said = message(place, text)
        assert(not (said and said:find("pattern", 1, true)), text)
        count = count + (said and 1 or 0)
      end
    end)
    assert.is_true(count > 1000)
  end)
end)
