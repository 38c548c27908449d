local errors = require "lambda.errors"
local fresh = require "support.fresh"

local function not_found()
  return errors.new("ServiceError", {
    code = "ResourceNotFoundException",
    message = "The function doesn't exist.",
    operation = "put_function_event_invoke_config",
    status = 404,
    request_id = "1234",
    attempts = 1,
  }, { type = "User" })
end

describe("errors.new", function()
  it("gives every error its four fields", function()
    local err = errors.new("ConfigurationError", { message = "no region" })
    assert.same({ code = "ConfigurationError", message = "no region", retryable = false }, err)
  end)

  it("keeps the fields and the error's own members", function()
    assert.same({
      code = "ResourceNotFoundException",
      message = "The function doesn't exist.",
      operation = "put_function_event_invoke_config",
      retryable = false,
      status = 404,
      request_id = "1234",
      attempts = 1,
      type = "User",
    }, not_found())
  end)

  it("lets no member replace a field or a method", function()
    local err = errors.new("ServiceError", { code = "Odd", status = 400 },
      { is = "x", status = "y", code = "z", reason = "kept" })
    assert.same({ code = "Odd", status = 400, message = "", retryable = false, reason = "kept" },
      err)
    assert.is_true(err:is("ServiceError"))
  end)

  it("lets no field replace a method", function()
    assert.is_true(errors.new("Error", { is = 1 }):is("Error"))
  end)

  it("copies: the table of fields stays the caller's", function()
    local fields = { message = "a" }
    local err = errors.new("ConfigurationError", fields)
    err.message = "b"
    assert.same({ message = "a" }, fields)
  end)

  it("takes the message from the members when the fields have none", function()
    assert.equal("m", errors.new("ServiceError", { code = "C" }, { message = "m" }).message)
  end)

  it("tells the violations when there is no message", function()
    local err = errors.new("ParameterError", { violations = {
      { path = "maximum_retry_attempts", message = "3 is above the maximum of 2", value = 3 },
      { path = "", message = "a cycle" },
    } })
    assert.equal("maximum_retry_attempts: 3 is above the maximum of 2; a cycle", err.message)
  end)

  it("tells ten violations at most", function()
    local violations = {}
    for i = 1, 12 do
      violations[i] = { path = "p" .. i, message = "m" }
    end
    assert.matches("p10: m; and 2 more$",
      errors.new("ParameterError", { violations = violations }).message)
  end)

  for _, quoted in ipairs {
    "host:h\nx-amz-security-token:SECRET/TOKEN==\n\nhost",
    "X-Amz-Security-Token=SECRET/TOKEN==&X-Amz-Date=1",
    "'X-amz-Security-Token: SECRET/TOKEN=='",
  } do
    it(("drops the session token that a service quotes: %q"):format(quoted), function()
      local err = errors.new("ServiceError",
        { code = "InvalidSignatureException", message = quoted })
      assert.is_nil(err.message:find("SECRET", 1, true))
      assert.is_truthy(err.message:find("[removed]", 1, true))
    end)
  end
end)

describe("errors.is", function()
  local listed = not_found()
  local unlisted = errors.new("ServiceError", { code = "AccessDeniedException" })
  local timeout = errors.new("TimeoutError", { kind = "timeout", sent = true })
  local posing = errors.new("ServiceError", { code = "TransportError" })
  local foreign = { code = "ResourceNotFoundException" }
  local hostile = setmetatable({}, {
    __index = function() error("index") end,
    __eq = function() error("eq") end,
    __tostring = function() error("tostring") end,
  })

  for _, case in ipairs {
    { listed, "ResourceNotFoundException", true },
    { listed, "ServiceError", true },
    { listed, "Error", true },
    { listed, "ServiceException", false },
    { listed, "ResourceConflictException", false },
    { listed, "User", false },
    { unlisted, "AccessDeniedException", true },
    { unlisted, "ServiceError", true },
    { unlisted, "ResourceNotFoundException", false },
    { timeout, "TimeoutError", true },
    { timeout, "TransportError", true },
    { timeout, "ServiceError", false },
    { posing, "TransportError", false },
    { posing, "ServiceError", true },
    { foreign, "ResourceNotFoundException", false },
    { hostile, "Error", false },
    { "text", "Error", false },
    { 1, "Error", false },
    { false, "Error", false },
    { print, "Error", false },
    { setmetatable({}, { __metatable = false }), "Error", false },
    { setmetatable({}, { __metatable = "Error" }), "Error", false },
  } do
    local value, name, expected = case[1], case[2], case[3]
    local label = errors.is(value, "Error") and value.code or type(value)
    it(("%s, %s: %s"):format(label, name, tostring(expected)), function()
      assert.equal(expected, errors.is(value, name))
      if errors[name] then
        assert.equal(expected, errors.is(value, errors[name]))
      end
      if expected then
        assert.is_true(value:is(name))
      end
    end)
  end

  it("is false without a value or a class", function()
    assert.is_false(errors.is())
    assert.is_false(errors.is(listed))
    assert.is_false(errors.is(listed, hostile))
    assert.is_false(errors.is(listed, 0 / 0))
  end)

  it("has a class for each error of the model, and no other", function()
    for code in pairs(require "lambda.error_shapes") do
      assert.equal("ServiceError", errors[code].parent.name)
      assert.equal(errors[code], errors[code])
    end
    assert.is_nil(errors.AccessDeniedException)
    assert.is_nil(errors[1])
  end)

  it("takes a code for a name too", function()
    assert.is_true(errors.is(errors.new("TooManyRequestsException"),
      errors.TooManyRequestsException))
    assert.is_true(errors.new("ExpiredTokenException"):is("ExpiredTokenException"))
  end)
end)

describe("tostring", function()
  local function line(fields)
    return tostring(errors.new("ServiceError", fields))
  end

  for _, case in ipairs {
    { "ResourceNotFoundException: The function doesn't exist. "
      .. "(put_function_event_invoke_config, HTTP 404, request id 1234, 1 attempt)", not_found() },
    { "Busy: later (HTTP 429, 3 attempts)",
      errors.new("ServiceError",
        { code = "Busy", message = "later", status = 429.0, attempts = 3 }) },
    { "TransportError: no route (connect, 2 attempts)",
      errors.new("TransportError", { message = "no route", kind = "connect", attempts = 2 }) },
    { "Denied (HTTP 403)", errors.new("ServiceError", { code = "Denied", status = 403 }) },
    { "Error", errors.new("Error") },
    { "C: a b c d", errors.new("ServiceError", { code = "C", message = "a\r\nb\0\27c\127d" }) },
    { "C: gr\195\188n \226\130\172 \240\159\152\130",
      errors.new("ServiceError",
        { code = "C", message = "gr\195\188n \226\130\172 \240\159\152\130" }) },
    { "C: a?b ?? ??? ?? ?", errors.new("ServiceError",
      { code = "C", message = "a\255b \194\155 \226\128\168 \192\175 \195" }) },
  } do
    it("is " .. case[1], function()
      assert.equal(case[1], tostring(case[2]))
    end)
  end

  it("stays below 1 KiB and keeps what stands in brackets", function()
    local shown = line { code = ("c"):rep(5000), message = ("m"):rep(5000),
      request_id = ("r"):rep(5000) }
    assert.is_true(#shown <= 1024)
    assert.matches("m%.%.%. %(request id r+%.%.%.%)$", shown)
  end)

  it("cuts between characters", function()
    for pad = 0, 3 do
      local shown = line { code = "C", message = ("x"):rep(pad) .. ("\226\130\172"):rep(500) }
      assert.is_nil(shown:find("?", 1, true))
    end
  end)

  local SHOWN = { "code", "message", "operation", "kind", "status", "request_id", "attempts" }
  it("never raises, whatever the fields are", function()
    local raises = setmetatable({}, { __tostring = function() error("no") end })
    for _, value in ipairs { raises, true, print, 0 / 0, {}, coroutine.create(function() end) } do
      local err = errors.new("ServiceError")
      for _, name in ipairs(SHOWN) do
        err[name] = value
      end
      assert.equal("string", type(tostring(err)))
    end
  end)

  it("never raises on random bytes", function()
    math.randomseed(20260102)
    for _ = 1, 200 do
      local bytes = {}
      for i = 1, 40 do
        bytes[i] = string.char(math.random(0, 255))
      end
      assert.is_nil(line({ code = "C", message = table.concat(bytes) }):find("%c"))
    end
  end)
end)

describe("an error object", function()
  it("can be raised and caught", function()
    local err = not_found()
    local ok, caught = pcall(error, err)
    assert.is_false(ok)
    assert.equal(err, caught)
  end)

  -- The assert of plain Lua 5.1 and 5.2 takes strings only.
  if _VERSION >= "Lua 5.3" or rawget(_G, "jit") then
    it("is what assert raises", function()
      local err = not_found()
      local _, caught = pcall(_G.assert, nil, err)
      assert.equal(err, caught)
    end)
  end

  it("is known to its own copy of the module only", function()
    local other = fresh.world()("lambda.errors")
    assert.is_true(other.is(other.new("Error"), "Error"))
    assert.is_false(errors.is(other.new("Error"), "Error"))
  end)
end)
