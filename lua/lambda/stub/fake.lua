--- The event-invoke operations with a memory: they answer as the service was recorded to.
local core = require "lambda.core"
local options = require "lambda.options"
local target_of = require "lambda.stub.target"

---@class lambda.FakeOptions
---@field functions table names in a list; or qualifiers by name: { "f", g = { "1", "prod" } }
---@field account_id? string default "123456789012"
---@field client? lambda.Options of the stub's client

local SETTINGS = { "maximum_retry_attempts", "maximum_event_age_in_seconds", "destination_config" }
local SIDES = {
  { "on_success", "onSuccess", "OnSuccess" }, { "on_failure", "onFailure", "OnFailure" },
}
local ACCEPTED = { -- kinds of destinations: those of on_success too
  lambda = true, sqs = true, sns = true, events = true, s3 = false,
}
local PAGE = 50
local NO_FUNCTION = "The function doesn't exist."
local NOTHING_SET = "You must specify at least one of error handling or destination setting."
local OWN_DESTINATION = "You can't specify the function as a destination for itself."

-- How encode states a limit that is not kept, and how the service does.
local BREACHES = {
  { "^[%-%d]+ is below the minimum of (.*)", "value greater than or equal to %s" },
  { "^[%-%d]+ is above the maximum of (.*)", "value less than or equal to %s" },
  { "^length %d+ is below the minimum of (.*)", "length greater than or equal to %s" },
  { "^length %d+ is above the maximum of (.*)", "length less than or equal to %s" },
}

local function fail(code, form, ...)
  return nil, code, { message = form:format(...) }
end

local function invalid(form, ...)
  return fail("InvalidParameterValueException", form, ...)
end

local function missing(form, ...)
  return fail("ResourceNotFoundException", form, ...)
end

-- { "f", g = { "1" } } as { f = { ["$LATEST"] = true }, g = { ["$LATEST"] = true, ["1"] = true } }.
local function functions_of(given)
  local functions = {}
  for name, qualifiers in pairs(given) do
    if type(name) == "number" then
      name, qualifiers = qualifiers, {}
    end
    if type(name) ~= "string" or type(qualifiers) ~= "table" then
      return nil, "must be names in a list, or lists of qualifiers by name"
    end
    functions[name] = { ["$LATEST"] = true }
    for _, qualifier in ipairs(qualifiers) do
      functions[name][tostring(qualifier)] = true
    end
  end
  return functions
end

local RULES = {
  { "functions", function(value)
    if type(value) ~= "table" then
      return nil, "must be a table, got a " .. type(value)
    end
    return functions_of(value)
  end, required = true },
  { "account_id", options.string },
  { "client", function(value) return value end },
}

---@class lambda.Fake
---@field functions table<string, table<string, boolean>> qualifiers by name, in every region
---@field account_id string
---@field configs table<string, table<string, table<string, table>>> by region, name and qualifier
local Fake = {}

local function shown(value)
  return type(value) == "number" and ("%.14g"):format(value) or tostring(value)
end

-- What encode checks of ranges and lengths when it is asked to; patterns are left out.
local function breach(operation, params)
  local texts = {}
  local _, violations = core.encode(operation, params, true)
  for _, violation in ipairs(violations or {}) do
    for _, row in ipairs(BREACHES) do
      local bound = violation.message:match(row[1])
      local path = violation.path:gsub("_(%l)", string.upper)
      texts[#texts + 1] = bound and ("Value '%s' at '%s' failed to satisfy constraint: Member must "
        .. "have " .. row[2]):format(shown(violation.value), path, bound)
    end
  end
  if #texts > 0 then
    return fail("ValidationException", "%d validation error%s detected: %s", #texts,
      #texts > 1 and "s" or "", table.concat(texts, "; "))
  end
end

local function settings_of(params)
  local settings = {}
  for _, name in ipairs(SETTINGS) do
    settings[name] = params[name]
  end
  return settings
end

local function configs_of(self, target)
  local of_region = self.configs[target.region] or {}
  self.configs[target.region] = of_region
  of_region[target.name] = of_region[target.name] or {}
  return of_region[target.name]
end

-- What is wrong with a function as a destination: it must exist here and not be the source.
local function check_function(self, target, arn)
  local own = target:arn("")
  local name, qualifier = arn:sub(#own + 1):match("^([^:]*):?(.*)$")
  local qualifiers = arn:sub(1, #own) == own and self.functions[name]
  if not qualifiers or not qualifiers[qualifier == "" and "$LATEST" or qualifier] then
    return invalid("The destination ARN %s is invalid.", arn)
  elseif name == target.name then
    return invalid(OWN_DESTINATION)
  end
  return true
end

local function refused_destinations(given)
  local sides = {}
  for i, side in ipairs(SIDES) do
    local arn = given[side[1]]
    sides[i] = side[2] .. "=" .. (arn and ("%s(destination=%s)"):format(side[3], arn) or "null")
  end
  return invalid("The provided destination config DestinationConfig(%s) is invalid.",
    table.concat(sides, ", "))
end

local function is_accepted(side, arn)
  local kind = arn:match("^arn:[^:]*:([^:]*)")
  local is_fifo = (kind == "sqs" or kind == "sns") and arn:find("%.fifo$")
  return (ACCEPTED[kind] or ACCEPTED[kind] ~= nil and side == "on_failure") and not is_fifo
end

-- The destinations as they are kept: both sides, each empty or with an ARN that the service takes.
local function destinations(self, target, config)
  local given, kept = {}, {}
  for _, side in ipairs(SIDES) do
    local arn = (config[side[1]] or {}).destination
    given[side[1]] = arn ~= "" and arn or nil
  end
  for _, side in ipairs(SIDES) do
    local arn = given[side[1]]
    kept[side[1]] = { destination = arn }
    if arn and not is_accepted(side[1], arn) then
      return refused_destinations(given)
    elseif arn and arn:find("^arn:[^:]*:lambda:") then
      local ok, code, members = check_function(self, target, arn)
      if not ok then
        return nil, code, members
      end
    end
  end
  return kept
end

local function store(self, target, config, now)
  local kept, code, members = destinations(self, target, config.destination_config or {})
  if not kept then
    return nil, code, members
  end
  config.destination_config = kept
  config.function_arn = target:arn(target.name, target.qualifier)
  config.last_modified = math.floor(now * 1000 + 0.5) / 1000
  configs_of(self, target)[target.qualifier] = config
  return config
end

function Fake:put_function_event_invoke_config(target, params, now)
  local qualifiers = self.functions[target.name]
  if not qualifiers or not qualifiers[target.qualifier] then
    return missing(NO_FUNCTION)
  end
  return store(self, target, settings_of(params), now)
end

function Fake:get_function_event_invoke_config(target)
  local config = configs_of(self, target)[target.qualifier]
  if not config then
    return missing("The function %s doesn't have an EventInvokeConfig",
      target:arn(target.name, target.qualifier))
  end
  return config
end

function Fake:update_function_event_invoke_config(target, params, now)
  if not self.functions[target.name] then
    return missing(NO_FUNCTION)
  end
  local config, code, members = self:get_function_event_invoke_config(target)
  if not config then
    return nil, code, members
  end
  local merged = settings_of(config)
  for name, value in pairs(settings_of(params)) do
    merged[name] = value
  end
  return store(self, target, merged, now)
end

function Fake:delete_function_event_invoke_config(target)
  local config, code, members = self:get_function_event_invoke_config(target)
  if not config then
    return nil, code, members
  end
  configs_of(self, target)[target.qualifier] = nil
  return {}
end

-- Markers are opaque to who gets them: "next-" and the last qualifier of the page in hexadecimal.
local function write_marker(qualifier)
  return "next-" .. qualifier:gsub(".", function(byte) return ("%02x"):format(byte:byte()) end)
end

local function read_marker(marker)
  local digits = marker == nil and "" or marker:match("^next%-([%x]+)$")
  if digits and #digits % 2 == 0 then
    return (digits:gsub("..", function(pair) return string.char(tonumber(pair, 16)) end))
  end
end

function Fake:list_function_event_invoke_configs(target, params)
  local after = read_marker(params.marker)
  if not self.functions[target.name] then
    return missing(NO_FUNCTION)
  elseif not after then
    return invalid("The marker '%s' is not valid.", params.marker)
  end
  local configs, rest, page = configs_of(self, target), {}, {}
  for qualifier in pairs(configs) do
    rest[#rest + 1] = qualifier > after and qualifier or nil
  end
  table.sort(rest)
  local size = math.min(params.max_items or PAGE, #rest)
  for i = 1, size do
    page[i] = configs[rest[i]]
  end
  return {
    function_event_invoke_configs = page,
    next_marker = size < #rest and write_marker(rest[size]) or nil,
  }
end

-- lambda.null counts as absent.
local function without_null(params)
  local present = {}
  for name, value in pairs(params) do
    if value ~= core.null then
      present[name] = type(value) == "table" and without_null(value) or value
    end
  end
  return present
end

local function is_change(operation)
  return operation:find("^put_") or operation:find("^update_")
end

-- One call: what the service checks first, then the operation.
local function handle(self, given, seen)
  local operation, params = seen.operation, without_null(given)
  local _, code, members = breach(operation, params)
  if code then
    return nil, code, members
  elseif is_change(operation) and next(settings_of(params)) == nil then
    return invalid(NOTHING_SET)
  end
  local target
  target, code, members = target_of(seen, params, self.account_id)
  if not target then
    return nil, code, members
  end
  return self[operation](self, target, params, seen.client._runtime.now())
end

--- Let a stub answer the event-invoke operations from a memory of its own.
---@param stub lambda.Stub
---@param given lambda.FakeOptions
---@return string? problem with the options
local function fake(stub, given)
  if type(given) ~= "table" then
    return "options must be a table, got a " .. type(given)
  end
  local checked, problems = options.check(given, RULES, "option")
  if not checked then
    return problems
  end
  local self = setmetatable({
    functions = checked.functions, account_id = checked.account_id or "123456789012", configs = {},
  }, { __index = Fake })
  for operation in pairs(Fake) do
    stub:always(operation, function(params, seen) return handle(self, params, seen) end)
  end
end

return fake
