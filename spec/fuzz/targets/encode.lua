--- Parameters of every operation, good and odd ones: a request that cannot be misread, or violations.
local cjson = require "cjson"
local core = require "lambda.core"
local shapes = require "fuzz.shapes"
local source = require "fuzz.source"

local OPERATIONS, DEPTH_MAX = core.operations(), 6
local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" }
local TEXTS = { "my-function", "prod", "$LATEST", "arn:aws:lambda:us-east-1:123456789012:function:f:prod",
  "arn:aws:sqs:us-east-1:123456789012:q", "123456789012:function:f", "Event", "nodejs20.x", "..", "a/../b",
  "%2e%2e", "a\r\nb: c", "\0", "\255", "\239\191\191", "\240\159\152\128", "" }
local NUMBERS = { 0, 1, 2, 60, 21600, -1, 1.5, 1e15, 2 ^ 53, 2 ^ 63, -2 ^ 63, 1 / 0, -1 / 0, 0 / 0,
  math.maxinteger, math.mininteger, 1e308, 5e-324 }
local function cycle()
  local made = {}
  made.me, made[1] = made, made
  return made
end
local ODD = { function() return true end, function() return print end, function() return {} end, cycle,
  function() return setmetatable({}, { __index = { a = 1 } }) end,
  function() return setmetatable({}, { __pairs = error, __len = error, __gc = false }) end,
  function() return { [1.5] = 1, [true] = 2 } end, function() return { 1, nil, 3 } end,
  function() return cjson.null end, function() return coroutine.create(print) end }

local value_of

local function structure(fields, bytes, depth)
  local made = {}
  for _, field in ipairs(fields) do
    if bytes:number(3) > 0 then made[field.name] = value_of(field.type, bytes, depth + 1) end
  end
  if bytes:number(16) == 15 then made[bytes:text()] = bytes:text() end
  return made
end

local MAKERS = {
  string = function(bytes) return bytes:number(2) == 0 and bytes:pick(TEXTS) or bytes:text() end,
  integer = function(bytes) return bytes:pick(NUMBERS) end,
  boolean = function(bytes) return bytes:number(2) == 1 end,
}
MAKERS.number = MAKERS.integer

function value_of(kind, bytes, depth)
  if depth > DEPTH_MAX or bytes:number(12) == 11 then
    return bytes:pick(ODD)()
  end
  local of_list, of_map = kind:match("^(.*)%[%]$"), kind:match("^table<[^,]*,(.*)>$") or kind:match("^table<")
  local made = {}
  if of_list then
    for i = 1, bytes:number(4) do made[i] = value_of(of_list, bytes, depth + 1) end
  elseif of_map then
    for _ = 1, bytes:number(4) do made[MAKERS.string(bytes)] = value_of("string", bytes, depth + 1) end
  elseif shapes.fields[kind] then
    made = structure(shapes.fields[kind], bytes, depth)
  else
    made = (MAKERS[kind] or MAKERS.string)(bytes)
  end
  return made
end

local function check_request(request)
  assert(request.path:find("^/[!-~]*$"), "a path with bytes that no path has")
  assert(not request.path:find("/%.%.?/") and not request.path:find("/%.%.?$"), "a path with dots")
  assert(request.query:find("^[!-~]*$") and not request.query:find("#", 1, true), "a query that is none")
  for name, value in pairs(request.headers) do
    assert(name:find("^[%l%d_-]+$"), "a header name that is no token")
    assert(not value:find("[%z\r\n]"), "a header that is more than one")
  end
  if request.headers["content-type"] == "application/json" and #request.body > 0 then
    assert(pcall(cjson.decode, request.body), "a body that is not JSON")
  end
end

local function check_violations(violations)
  assert(#violations > 0, "neither a request nor violations")
  for _, violation in ipairs(violations) do
    assert(not violation.message:find("%c"), "a message with control bytes")
    assert(not violation.path:find("%c"), "a path with control bytes")
  end
end

local signer = core.signer()

return function(data)
  local bytes = source.of(data)
  local operation = bytes:pick(OPERATIONS)
  local fields = shapes.fields[shapes.parameters[operation]] or {}
  local request, violations = core.encode(operation, structure(fields, bytes, 0), bytes:number(4) > 0)
  if not request then
    return check_violations(violations)
  end
  check_request(request)
  request.headers.host = "lambda.us-east-1.amazonaws.com"
  assert(signer:sign(request, KEYS, "us-east-1", "lambda", 0))
end
