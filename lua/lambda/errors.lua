--- The error classes. A failure comes back as `nil, err`; `err` is an object of one of them.
local shapes = require "lambda.error_shapes"
local text = require "lambda.text"

---@class lambda.ErrorClass
---@field name string
---@field parent? lambda.ErrorClass

---@class lambda.Error
---@field code string the service's error code, else the name of the class
---@field message string
---@field operation? string the operation's name, put_function_event_invoke_config
---@field attempts? integer requests sent, of an error of a call
---@field seconds? number that the call took, waits included
---@field gave_up? "attempts"|"deadline"|"quota"|"sent" why no further attempt was made
---@field retryable boolean whether a later try may succeed
---@field is fun(self: lambda.Error, class: string|lambda.ErrorClass): boolean

---@class lambda.ServiceError: lambda.Error the service answered with an error
---@field status integer HTTP status
---@field request_id? string
---@field attempts integer
---@field headers table<string, string> names in lower case
---@field type? string "User" or "Service"
---@field reason? string
---@field retry_after_seconds? string

---@class lambda.Violation
---@field path string destination_config.on_failure.destination
---@field message string
---@field value? any

---@class lambda.ParameterError: lambda.Error a parameter breaks a rule; nothing was sent
---@field violations lambda.Violation[]

---@class lambda.ConfigurationError: lambda.Error no region, a bad option, an unreadable profile

---@class lambda.CredentialsError: lambda.Error no provider had credentials, or one failed
---@field cause? lambda.Error what the provider failed with

---@class lambda.TransportError: lambda.Error no answer came
---@field kind string resolve, connect, tls, timeout, closed, proxy, too_large, phase, other
---@field sent boolean whether the service may have seen the request
---@field attempts? integer

---@class lambda.TimeoutError: lambda.TransportError

---@class lambda.ResponseError: lambda.Error an answer that cannot be understood
---@field status integer
---@field headers table<string, string>
---@field body string the start of the body
---@field attempts? integer

---@class lambda.WaiterError: lambda.Error what was waited for did not come to be
---@field waiter string function_active_v2
---@field reason "failure"|"polls"|"deadline" it never will, or not within the limits
---@field polls integer calls that were made
---@field result? table of the last call that had one
---@field cause? lambda.Error of the last call
---@field status? integer HTTP status of the last answer
---@field request_id? string of the last answer

---@class lambda.errors
---@field Error lambda.ErrorClass
---@field ServiceError lambda.ErrorClass
---@field ParameterError lambda.ErrorClass
---@field ConfigurationError lambda.ErrorClass
---@field CredentialsError lambda.ErrorClass
---@field TransportError lambda.ErrorClass
---@field TimeoutError lambda.ErrorClass
---@field ResponseError lambda.ErrorClass
---@field WaiterError lambda.ErrorClass
---@field [string] lambda.ErrorClass the errors of the service's model
local errors = {}

-- Name and parent; parents come first.
local CLASSES = {
  { "Error" },
  { "ServiceError", "Error" },
  { "ParameterError", "Error" },
  { "ConfigurationError", "Error" },
  { "CredentialsError", "Error" },
  { "TransportError", "Error" },
  { "TimeoutError", "TransportError" },
  { "ResponseError", "Error" },
  { "WaiterError", "Error" },
}

-- What the log line says after the message: the field, its form, its form unless the value is 1.
local DETAILS = {
  { "operation", "%s" },
  { "kind", "%s" },
  { "status", "HTTP %s" },
  { "request_id", "request id %s" },
  { "attempts", "%s attempt", "%s attempts" },
}

local LINE_MAX = 1024
local FIELD_MAX = 128
local SUMMARY_MAX = 10

-- A service that refuses a signature quotes the canonical request, with the token of the session.
local TOKEN = "([Xx]%-[Aa]mz%-[Ss]ecurity%-[Tt]oken%s*[:=]%s*)[^%s&,;'\"]+"

local Error = {}
local own = {} -- the classes above, by name
local class_of = {} -- by metatable: an object is known by it, whatever its fields say
local metatable_of = {}

local function field(err, name, limit)
  local value = rawget(err, name)
  if type(value) == "number" then
    return ("%.14g"):format(value)
  end
  return type(value) == "string" and text.printable(value, limit) or nil
end

local function details(err)
  local shown = {}
  for _, detail in ipairs(DETAILS) do
    local value = field(err, detail[1], FIELD_MAX)
    if value and value ~= "0" then -- no attempts: nothing was sent
      local form = value ~= "1" and detail[3] or detail[2]
      shown[#shown + 1] = form:format(value)
    end
  end
  return #shown > 0 and " (" .. table.concat(shown, ", ") .. ")" or ""
end

local function line(err)
  local head = field(err, "code", FIELD_MAX) or "Error"
  local tail = details(err)
  local message = field(err, "message", LINE_MAX - #head - #tail - 2)
  if not message or message == "" then
    return head .. tail
  end
  return head .. ": " .. message .. tail
end

local function define(name, parent)
  local class = { name = name, parent = parent }
  local metatable = { __name = "lambda." .. name, __index = Error, __tostring = line }
  class_of[metatable], metatable_of[class] = class, metatable
  errors[name] = class
  return class
end

for _, row in ipairs(CLASSES) do
  own[row[1]] = define(row[1], own[row[2]])
end

-- The class of a service's error code: made when first asked for, nil when the model lacks it.
local function modelled(code)
  if type(code) ~= "string" or not shapes[code] then
    return nil
  end
  return rawget(errors, code) or define(code, errors.ServiceError)
end

setmetatable(errors, { __index = function(_, name) return modelled(name) end })

--- Whether `value` is an error of this class or of one below it. Never raises.
--- A name may also be the code of a service error that the model does not list.
---@param value any
---@param class string|lambda.ErrorClass
---@return boolean
function errors.is(value, class)
  local at = class_of[getmetatable(value)]
  if at == errors.ServiceError and type(class) == "string" and not own[class]
    and rawget(value, "code") == class then
    return true
  end
  while at do
    if rawequal(at, class) or at.name == class then
      return true
    end
    at = at.parent
  end
  return false
end

--- errors.is as a method: `err:is("ResourceNotFoundException")`.
---@param class string|lambda.ErrorClass
---@return boolean
function Error:is(class)
  return errors.is(self, class)
end

-- What is there already stays, and so do the methods: a member named "is" is left out.
local function add(object, fields)
  for name, value in next, fields or {} do
    if object[name] == nil and Error[name] == nil then
      object[name] = value
    end
  end
end

local function summary(violations)
  local shown = {}
  for i = 1, math.min(#violations, SUMMARY_MAX) do
    local path, message = violations[i].path, violations[i].message
    shown[i] = (path and path ~= "" and path .. ": " or "") .. message
  end
  if #violations > SUMMARY_MAX then
    shown[#shown + 1] = ("and %d more"):format(#violations - SUMMARY_MAX)
  end
  return table.concat(shown, "; ")
end

local function message_of(object)
  local message = object.message
  if message == nil and object.violations then
    return summary(object.violations)
  end
  message = (type(message) == "string" or type(message) == "number") and tostring(message) or ""
  return (message:gsub(TOKEN, "%1[removed]"))
end

--- Make an error object. `name` is a class, or a code of the service: one that the model lists has
--- a class of its own, any other is a ServiceError with that code. A code from outside belongs in
--- `fields.code` of a "ServiceError", so that it can never choose one of the client's own classes.
---@param name string
---@param fields? table copied; without `message` a ParameterError makes it from its violations
---@param members? table the error's own members from the service: they replace none of `fields`
---@return lambda.Error
function errors.new(name, fields, members)
  local object = {}
  add(object, fields)
  add(object, members)
  object.code = type(object.code) == "string" and object.code ~= "" and object.code
    or name
  object.message = message_of(object)
  object.retryable = object.retryable == true
  local class = own[name] or errors.ServiceError
  if class == errors.ServiceError then
    class = modelled(object.code) or modelled(name) or class
  end
  return setmetatable(object, metatable_of[class])
end

return errors
