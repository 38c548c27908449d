-- Calls with garbage in every place, and a normal call after each batch. Prints what was wrong;
-- nothing when all went well.
--
--     lua spec/support/garbage.lua SEED ROUNDS
local lambda = require "lambda"

local seed, rounds = tonumber(arg[1]), tonumber(arg[2])
local OPERATIONS = require("lambda.core").operations
local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "hush" }
local MINE = "raised by a metamethod"

-- Raises that are an answer to garbage: what must not be caught, or says what to pass.
local CLEAN = {
  "^[^:]*garbage%.lua:%d+: parameters must be a table, got a %l+$",
  "^[^:]*garbage%.lua:%d+: options must be a table, got a %l+$",
  "^[^:]*garbage%.lua:%d+: call it with a colon: client:[%l_]+",
}

local state = seed % 2147483647

-- The next number of 1..n; Park and Miller's generator, the same on every Lua.
local function draw(n)
  state = state * 16807 % 2147483647
  return state % n + 1
end

local function raise() error(MINE, 0) end

local METATABLES = {
  function() return { __index = raise, __newindex = raise, __len = raise, __pairs = raise } end,
  function() return { __tostring = raise, __concat = raise, __eq = raise, __call = raise } end,
  function() return { __metatable = false } end,
  function() return { __metatable = "mine", __index = raise } end,
  function() return { __index = function() return "inherited" end } end,
  function() return { __len = function() return 1e9 end } end,
  function() return { __name = 5 } end,
  function() return { __gc = function() end, __mode = "k" } end,
}

local STRINGS = {
  "", "f", "my-function", "\0", "a\0b", "\255\254", "\237\160\128", "a\r\nX-Evil: 1", "%s%n", "..",
  "../../x", "$LATEST", "1", "0x10", "nan", ("x"):rep(100000), ("\240\159\152\128"):rep(64), "\226\128\168",
  "arn:aws:lambda:us-east-1:123456789012:function:f", "arn:aws:sqs:us-east-1:123456789012:q",
  "us-east-1", "http://127.0.0.1:1", "http://[::1", "https://a:99999/", "{}", " ", "\127",
}
local NUMBERS = {
  0, -1, 1, 2, 1.5, 60, 1e308, -1e308, 1 / 0, -1 / 0, 0 / 0, 2 ^ 31, 2 ^ 53, 2 ^ 63, -2 ^ 63, 5e-324,
  math.maxinteger or 9007199254740993, math.mininteger or -9007199254740993,
}
local NAMES = {
  "function_name", "qualifier", "maximum_retry_attempts", "maximum_event_age_in_seconds",
  "destination_config", "on_success", "on_failure", "destination", "marker", "max_items", "region",
  "profile", "credentials", "endpoint", "use_fips_endpoint", "use_dualstack_endpoint", "ca_bundle",
  "connect_timeout", "timeout", "max_attempts", "validate", "runtime", "access_key_id",
  "secret_access_key", "session_token", "expiration", "account_id", "url", "method", "headers", "body",
  "service", "time", "send", "sleep", "status", "kind", "message", "sent", "code", "host",
}

local function nested(depth)
  local value = {}
  for _ = 1, depth do value = { value, destination = value } end
  return value
end

local function cycle()
  local value = {}
  value.destination_config, value[1], value[value] = value, value, value
  return value
end

local any

local function some_table(depth)
  local value = {}
  for _ = 1, draw(5) - 1 do
    local key = draw(5) == 1 and any(depth - 1) or NAMES[draw(#NAMES)]
    if key == nil or key ~= key then key = 1 end
    value[key] = any(depth - 1)
  end
  if draw(5) == 1 then setmetatable(value, METATABLES[draw(#METATABLES)]()) end
  return value
end

local KINDS = {
  function() return nil end,
  function() return draw(2) == 1 end,
  function() return NUMBERS[draw(#NUMBERS)] end,
  function() return STRINGS[draw(#STRINGS)] end,
  function() return raise end,
  function() return coroutine.create(raise) end,
  function() return io.stdout end,
  function() return lambda.null end,
  function() return cycle() end,
  function() return nested(draw(3000)) end,
  function() return { [1e9] = 1, [3] = 2 } end,
  function() return { 1, nil, 3 } end,
  some_table, some_table, some_table, some_table,
}

function any(depth)
  local kind = KINDS[draw(#KINDS)]
  if kind == some_table and depth <= 0 then return {} end
  return kind(depth)
end

-- A table with plausible names, so that what is deeper is reached too.
local function likely(base)
  local value = {}
  for name, member in pairs(base) do value[name] = member end
  for _ = 1, draw(3) do value[NAMES[draw(#NAMES)]] = any(3) end
  return value
end

local function answer()
  local bodies = { "{}", "", "null", "[]", '{"FunctionArn":' .. draw(9) .. "}", '{"code":[]}',
    '{"DestinationConfig":{"OnFailure":{"Destination":{}}}}', ('{"a":'):rep(draw(2000)),
    '{"FunctionEventInvokeConfigs":[[[]]]}', "\0", "\255", '{"message":{"a":"\\ud800"}}' }
  return { status = 100 + draw(500), headers = { ["x-amzn-errortype"] = STRINGS[draw(#STRINGS)] },
    body = bodies[draw(#bodies)] }
end

local function client_of(send)
  return assert(lambda.new { region = "us-east-1", credentials = KEYS, max_attempts = 2,
    runtime = { send = send, sleep = function() end } })
end

local good = client_of(function()
  return { status = 200, headers = {}, body = '{"MaximumRetryAttempts":1}' }
end)
local odd = client_of(function()
  local choice = draw(4)
  if choice == 1 then return any(3) end
  if choice == 2 then return nil, any(3) end
  return answer()
end)

-- A credentials function, or a table of keys, made of garbage.
local function keys()
  local value = draw(2) == 1 and likely(KEYS) or any(3)
  return draw(2) == 1 and value or function() return value, any(1) end
end

local PARAMS = { function_name = "f", maximum_retry_attempts = 1,
  destination_config = { on_failure = { destination = "arn:aws:sqs:us-east-1:123456789012:q" } } }
local URL = { url = "https://abc.example/" }

local function operation() return OPERATIONS[draw(#OPERATIONS)] end

-- Each makes a call, and returns what the call returns.
local CALLS = {
  function() return good[operation()](good, any(4), any(2)) end,
  function() return good[operation()](good, likely(PARAMS)) end,
  function() return good[operation()](good, likely(PARAMS), { validate = false }) end,
  function() return good[operation()](good, PARAMS, likely {}) end,
  function() return good[operation()](any(2), any(2)) end,
  function() return lambda[operation()](any(3), any(2)) end,
  function() return odd[operation()](odd, PARAMS, { validate = false }) end,
  function() return lambda.new(any(4)) end,
  function() return lambda.new(likely { region = "us-east-1", credentials = KEYS }) end,
  function() return lambda.new { credentials = keys(), runtime = draw(2) == 1 and likely {} or nil } end,
  function()
    local client, err = lambda.new { region = "us-east-1", credentials = keys(), endpoint = any(0),
      runtime = { send = answer, sleep = function() end } }
    if not client then return client, err end
    return client[operation()](client, PARAMS, { validate = false })
  end,
  function() return good:sign(any(3), any(2)) end,
  function() return good:sign(likely(URL), { credentials = keys() }) end,
  function() return good:sign(URL, likely {}) end,
}

local function is_clean(message)
  if message == MINE then return true end
  for _, pattern in ipairs(CLEAN) do
    if type(message) == "string" and message:find(pattern) then return true end
  end
  return false
end

-- What is wrong with an error; nil when nothing is.
local function flaw(err)
  if not lambda.errors.is(err, "Error") then return "no error but " .. type(err) end
  local line = tostring(err)
  if #line > 1024 or line:find("%c") then return "an error that is no line" end
  if line:find("hush", 1, true) then return "a secret" end
end

local function judge(ok, result, err)
  if not ok then return not is_clean(result) and "raised " .. tostring(result) or nil end
  if result == nil then return flaw(err) end
  return err ~= nil and "a result and an error" or nil
end

local function normal()
  local result, err = good:put_function_event_invoke_config(PARAMS)
  if not result or result.maximum_retry_attempts ~= 1 then return "a normal call fails: " .. tostring(err) end
end

for round = 1, rounds do
  for i, call in ipairs(CALLS) do
    local before = state
    local problem = judge(pcall(call)) or normal()
    if problem then print(("seed %d, round %d, call %d (state %d): %s"):format(seed, round, i, before,
      problem)) end
  end
end
