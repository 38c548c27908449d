-- Calls with garbage in every place, and a normal call after each. Prints what was wrong; nothing
-- when all went well.
--
--     lua spec/support/garbage.lua SEED ROUNDS
local lambda = require "lambda"

local seed, rounds = tonumber(arg[1]), tonumber(arg[2])
local MINE = "raised by a metamethod"

-- Raises that are an answer to garbage: they say at the caller's line what to pass.
local CLEAN = {
  "^[^:]*garbage%.lua:%d+: parameters must be a table, got a %l+$",
  "^[^:]*garbage%.lua:%d+: options must be a table, got a %l+$",
  "^[^:]*garbage%.lua:%d+: call it with a colon: client:[%l_]+",
}

-- Of each kind of table: a good one, and the names that it may have.
local PARAMS = { good = { function_name = "f", maximum_retry_attempts = 1, destination_config = {
    on_failure = { destination = "arn:aws:sqs:us-east-1:123456789012:q" } } },
  names = { "function_name", "qualifier", "maximum_retry_attempts", "maximum_event_age_in_seconds",
    "destination_config" } }
local PAGE = { good = { function_name = "f" }, names = { "function_name", "marker", "max_items" } }
local KEYS = { good = { access_key_id = "AKIDEXAMPLE", secret_access_key = "hush" },
  names = { "access_key_id", "secret_access_key", "session_token", "expiration", "account_id" } }
local OPTIONS = { good = { region = "us-east-1", credentials = KEYS.good },
  names = { "region", "profile", "credentials", "endpoint", "use_fips_endpoint", "runtime", "timeout",
    "use_dualstack_endpoint", "ca_bundle", "connect_timeout", "max_attempts", "validate" } }
local CALL_OPTIONS = { good = {},
  names = { "connect_timeout", "timeout", "max_attempts", "validate" } }
local REQUEST = { good = { url = "https://abc.example/a?b" },
  names = { "url", "method", "headers", "body" } }
local SIGN_OPTIONS = { good = {}, names = { "credentials", "region", "service", "time" } }
local RUNTIME = { good = {}, names = { "send", "sleep", "now", "random", "once", "run" } }
local RESPONSE = { good = { status = 200, headers = {}, body = "{}" },
  names = { "status", "headers", "body" } }
local FAILURE = { good = { kind = "closed", message = "closed", sent = true },
  names = { "kind", "message", "sent" } }

local NAMES = { "on_success", "on_failure", "destination", "x-amzn-errortype", "retry-after",
  "x-amzn-requestid", "functoin_name", "host" }

local state = seed % 2147483647

-- The next number of 1..n; Park and Miller's generator, the same on every Lua.
local function draw(n)
  state = state * 16807 % 2147483647
  return state % n + 1
end

local function pick(list) return list[draw(#list)] end

local function raise() error(MINE, 0) end

local METATABLES = {
  { __index = raise, __newindex = raise, __len = raise, __pairs = raise },
  { __tostring = raise, __concat = raise, __eq = raise, __call = raise },
  { __metatable = false },
  { __metatable = "mine", __index = raise },
  { __index = function() return "inherited" end },
  { __len = function() return 1e9 end },
  { __name = 5 },
}
local STRINGS = {
  "", "f", "my-function", "\0", "a\0b", "\255\254", "\237\160\128", "a\r\nX-Evil: 1", "%s%n", "..",
  "../../x", "$LATEST", "1", "0x10", "nan", ("x"):rep(100000), ("\240\159\152\128"):rep(64),
  "\226\128\168", "arn:aws:lambda:us-east-1:123456789012:function:f", "us-east-1", "https://x.example",
  "http://[::1", "https://a:99999/", "{}", " ", "\127", "PUT", "TooManyRequestsException",
}
local NUMBERS = {
  0, -1, 1, 2, 1.5, 60, 1e308, -1e308, 1 / 0, -1 / 0, 0 / 0, 2 ^ 31, 2 ^ 53, 2 ^ 63, -2 ^ 63, 5e-324,
  math.maxinteger or 9007199254740993, math.mininteger or -9007199254740993, 404, 500, 1767323045,
}
local BODIES = {
  "", "null", "[]", '{"FunctionArn":5}', '{"code":[],"message":{}}', "\0", "\255", "<html>",
  '{"DestinationConfig":{"OnFailure":{"Destination":{}}}}', ('{"a":'):rep(2000), '{"a":1e999}',
  '{"FunctionEventInvokeConfigs":[[[]]]}', '{"message":"\\ud800"}', '{"Type":[],"Reason":1}', "{}}",
}

local function nested(depth)
  local value = {}
  for _ = 1, depth do value = { value, destination = value } end
  return value
end

local function cycle()
  local value = {}
  value.on_failure, value.destination, value[1], value[value] = value, value, value, value
  return value
end

local any

local function some_table(depth)
  local value = {}
  for _ = 1, draw(4) - 1 do
    local key = pick(NAMES)
    if draw(4) == 1 then key = any(depth - 1) end
    if key == nil or key ~= key then key = 1 end
    value[key] = any(depth - 1)
  end
  return draw(4) == 1 and setmetatable(value, pick(METATABLES)) or value
end

local KINDS = {
  function() return nil end,
  function() return draw(2) == 1 end,
  function() return pick(NUMBERS) end,
  function() return pick(NUMBERS) end,
  function() return pick(STRINGS) end,
  function() return pick(STRINGS) end,
  function() return raise end,
  function() return coroutine.create(raise) end,
  function() return io.stdout end,
  function() return lambda.null end,
  cycle,
  function() return nested(draw(3000)) end,
  function() return { [1e9] = 1, [3] = 2 } end,
  function() return setmetatable({}, pick(METATABLES)) end,
  some_table, some_table, some_table,
}

function any(depth)
  local kind = pick(KINDS)
  return (kind ~= some_table or depth > 0) and kind(depth) or nil
end

-- A good table with one or two of its members replaced, at times by one that it cannot have.
local function likely(kind)
  local value = {}
  for name, member in pairs(kind.good) do value[name] = member end
  for _ = 1, draw(2) do value[pick(kind.names)] = any(3) end
  if draw(8) == 1 then value[pick(NAMES)] = any(2) end
  return draw(8) == 1 and setmetatable(value, pick(METATABLES)) or value
end

local function client_of(send)
  return assert(lambda.new { region = "us-east-1", credentials = KEYS.good, max_attempts = 2,
    runtime = { send = send, sleep = function() end } })
end

local good = client_of(function()
  return { status = 200, headers = {}, body = '{"MaximumRetryAttempts":1}' }
end)

local function answer()
  local choice = draw(8)
  if choice == 1 then return any(3) end
  if choice == 2 then return nil, likely(FAILURE) end
  if choice == 3 then return nil, any(3) end
  if choice == 4 then return likely(RESPONSE) end
  return { status = pick { 200, 400, 404, 429, 500 }, body = pick(BODIES),
    headers = { ["x-amzn-errortype"] = any(1), ["retry-after"] = pick(STRINGS) } }
end

local odd = client_of(answer)

-- A table of keys or a credentials function, made of garbage.
local function keys()
  local value = likely(KEYS)
  return draw(2) == 1 and value or function() return value, any(1) end
end

-- Not a tail call: what raises at the caller must find one.
local function call(fn, ...)
  local result, err = fn(...)
  return result, err
end

local GET, PUT = "get_function_event_invoke_config", "put_function_event_invoke_config"
local LIST = "list_function_event_invoke_configs"

-- Each makes a call, and returns what the call returns.
local CALLS = {
  function() return call(good[PUT], good, any(4), any(2)) end,
  function() return call(good[PUT], good, likely(PARAMS)) end,
  function() return call(good[PUT], good, likely(PARAMS), { validate = false }) end,
  function() return call(good[LIST], good, likely(PAGE)) end,
  function() return call(good[LIST], good, likely(PAGE), { validate = false }) end,
  function() return call(good[GET], good, PAGE.good, likely(CALL_OPTIONS)) end,
  function() return call(good[GET], any(2), any(2)) end,
  function() return call(lambda[PUT], any(3), any(2)) end,
  function() return call(odd[GET], odd, PAGE.good) end,
  function() return call(odd[LIST], odd, PAGE.good) end,
  function() return call(lambda.new, any(4)) end,
  function() return call(lambda.new, likely(OPTIONS)) end,
  function() return call(lambda.new, { credentials = keys(), runtime = likely(RUNTIME) }) end,
  function()
    local client, err = lambda.new { region = "us-east-1", credentials = keys(),
      runtime = { send = answer, sleep = function() end } }
    if not client then return client, err end
    return call(client[PUT], client, PARAMS.good)
  end,
  function() return call(good.sign, good, any(3), any(2)) end,
  function() return call(good.sign, good, likely(REQUEST), { credentials = KEYS.good }) end,
  function() return call(good.sign, good, REQUEST.good, likely(SIGN_OPTIONS)) end,
}

local function is_clean(message)
  for _, pattern in ipairs(CLEAN) do
    if type(message) == "string" and message:find(pattern) then return true end
  end
  return message == MINE
end

-- What is wrong with an error; nil when nothing is.
local function flaw(err)
  if not lambda.errors.is(err, "Error") then return "no error but a " .. type(err) end
  local line = tostring(err)
  if #line > 1024 or line:find("%c") then return "an error that is no line" end
  if line:find("hush", 1, true) then return "a secret in an error" end
end

local function judge(ok, result, err)
  if not ok then return not is_clean(result) and "raised: " .. tostring(result) or nil end
  if result == nil then return flaw(err) end
  return err ~= nil and "a result and an error" or nil
end

local function normal()
  local result, err = good[PUT](good, PARAMS.good)
  if not result or result.maximum_retry_attempts ~= 1 then
    return "a normal call fails: " .. tostring(err)
  end
end

for round = 1, rounds do
  for i, try in ipairs(CALLS) do
    local problem = judge(pcall(try)) or normal()
    if problem then print(("seed %d, round %d, call %d: %s"):format(seed, round, i, problem)) end
  end
end
