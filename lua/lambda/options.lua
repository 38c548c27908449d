--- Tables of options: a rule per name, and every problem found at once.
local core = require "lambda.core"

local options = {}

---@class lambda.OptionRule
---@field [1] string name
---@field [2] fun(value: any): any, string? the value to use, or nil and what is wrong with it
---@field required? boolean
---@field also? string[] what others call it, for "did you mean"

local SECONDS_MAX = 2147483 -- as milliseconds it still fits 32 bits
local COUNT_MAX = 2147483647

local function show(value)
  return require("lambda.text").show(value) -- few values are wrong
end

local function must_be(what, value)
  return nil, ("must be %s, got %s"):format(what, show(value))
end

--- Check functions for rules. Each returns the value, or nil and a text.
function options.boolean(value)
  if type(value) ~= "boolean" then
    return must_be("true or false", value)
  end
  return value
end

function options.string(value)
  if type(value) ~= "string" or value == "" or value:find("%c") then
    return must_be("a string with no control bytes, not empty", value)
  end
  return value
end

--- One of some words, in any case: as the list spells it.
---@param words string[]
---@return fun(value: any): string?, string?
function options.one_of(words)
  local last = #words
  local list = table.concat(words, ", ", 1, last - 1) .. " or " .. words[last]
  return function(value)
    for _, word in ipairs(words) do
      if type(value) == "string" and word:lower() == value:lower() then
        return word
      end
    end
    return must_be(list, value)
  end
end

options.retry_mode = options.one_of { "standard", "adaptive", "legacy", "off" }
options.sts_regional_endpoints = options.one_of { "regional", "legacy" }
options.address_family = options.one_of { "IPv4", "IPv6" }

--- A list in one string, which may be empty.
function options.list(value)
  if type(value) ~= "string" or value:find("%c") then
    return must_be("a string with no control bytes", value)
  end
  return value
end

--- Not shown: in the place of a function that gives a secret, the secret itself may stand.
function options.callable(value)
  if type(value) ~= "function" then
    return nil, "must be a function, got a " .. type(value)
  end
  return value
end

function options.seconds(value)
  if type(value) ~= "number" or not (value > 0 and value <= SECONDS_MAX) then -- NaN is neither
    return must_be("a number of seconds above 0 and at most " .. SECONDS_MAX, value)
  end
  return value
end

function options.count(value)
  if type(value) ~= "number" or not (value >= 1 and value <= COUNT_MAX)
    or value % 1 ~= 0 then
    return must_be("an integer from 1 to " .. COUNT_MAX, value)
  end
  return math.floor(value)
end

--- The URL of an endpoint. It is never shown: it may hold a password.
function options.endpoint(value)
  if type(value) ~= "string" then
    return nil, "must be a URL, got a " .. type(value)
  end
  local parts, problem = require("lambda.url").parse(value) -- few give one
  if parts and parts.query then
    problem = "it must not hold a query"
  end
  if problem then
    return nil, "the URL is refused: " .. problem
  end
  return value
end

--- The URL of a proxy; "" or false for none. It is never shown: it may hold a password.
function options.proxy(value)
  if value == false or value == "" then
    return ""
  elseif type(value) ~= "string" then
    return nil, "must be a URL, or false for none, got a " .. type(value)
  end
  local parts, problem = require("lambda.url").parse_proxy(value) -- few give one
  if not parts then
    return nil, "the URL is refused: " .. problem
  end
  return value
end

--- A region enters a host name, so it must be a label of one.
--- Source: botocore, validate_region_name.
function options.region(value)
  local label = type(value) == "string" and #value <= 63 and value:find("^[A-Za-z0-9-]+$")
    and value:find("[^0-9]") and not value:find("^-") and not value:find("-$")
  if not label then
    return must_be('a region such as "eu-west-1"', value)
  end
  return value
end

-- AccessKeyId, accessKeyId, AWS_ACCESS_KEY_ID and access-key-id are all access_key_id.
local function plain_name(name)
  local snake = name:gsub("(%l)(%u)", "%1_%2"):gsub("-", "_"):lower():gsub("^aws_", "")
  return snake
end

local function nearest(name, rules)
  local wanted, names = plain_name(name), {}
  for i, rule in ipairs(rules) do
    names[i] = rule[1]
    for _, other in ipairs(rule.also or {}) do
      if other == wanted then
        return rule[1]
      end
    end
    if rule[1] == wanted then
      return wanted
    end
  end
  return core.suggest(name, names)
end

-- Only what looks like a name is quoted: a table filled the wrong way round may hold a secret here.
local function unknown(key, rules, noun)
  if type(key) ~= "string" then
    return ("%ss have names, got %s"):format(noun, show(key))
  elseif #key > 32 or not key:find("^[%a_][%w_-]*$") then
    return ("unknown %s, of %d bytes"):format(noun, #key)
  end
  local guess = nearest(key, rules)
  local hint = guess and (' (did you mean "%s"?)'):format(guess) or ""
  return ('unknown %s "%s"%s'):format(noun, key, hint)
end

local function unknown_keys(given, rules, noun, elsewhere)
  local known, problems = {}, {}
  for _, rule in ipairs(rules) do
    known[rule[1]] = true
  end
  for key in next, given do
    if not known[key] then
      local place = elsewhere and elsewhere[key]
      problems[#problems + 1] = place and ('"%s" %s'):format(key, place)
        or unknown(key, rules, noun)
    end
  end
  table.sort(problems)
  return problems
end

--- Whether a table may have fields that a raw walk does not see.
---@param given table
---@return boolean
function options.inherits(given)
  local metatable = getmetatable(given)
  return metatable ~= nil and (type(metatable) ~= "table" or rawget(metatable, "__index") ~= nil
    or rawget(metatable, "__pairs") ~= nil)
end

--- Copy what `rules` allow out of `given`, each value checked. The table is read raw.
---@param given table not modified
---@param rules lambda.OptionRule[] problems are told in this order, unknown names first
---@param noun string what a name is: "option", "key"
---@param elsewhere? table<string, string> what to say of names that belong somewhere else
---@return table? values
---@return string? problems all of them, on one line
function options.check(given, rules, noun, elsewhere)
  if options.inherits(given) then
    return nil, "the table has a metatable: inherited " .. noun .. "s would be dropped in silence"
  end
  local values, problems = {}, unknown_keys(given, rules, noun, elsewhere)
  for _, rule in ipairs(rules) do
    local name, value, problem = rule[1], rawget(given, rule[1]), nil
    if value ~= nil then
      values[name], problem = rule[2](value)
    elseif rule.required then
      problem = "is missing"
    end
    if problem then
      problems[#problems + 1] = name .. ": " .. problem
    end
  end
  if #problems > 0 then
    return nil, table.concat(problems, "; ")
  end
  return values
end

return options
