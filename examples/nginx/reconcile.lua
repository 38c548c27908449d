-- Keeps a set of event-invoke configurations as they should be, from a timer of one worker.
local lambda = require "lambda"

local ngx = _G.ngx

local reconcile = {}

local WANTED = {
  { function_name = "my-function", qualifier = "BLUE", maximum_retry_attempts = 0 },
  { function_name = "my-function", qualifier = "prod", maximum_retry_attempts = 1,
    maximum_event_age_in_seconds = 3600 },
}

local FIELDS = { "maximum_retry_attempts", "maximum_event_age_in_seconds" }

-- Whether a configuration is as it should be: what is not wanted must not be set.
local function is_so(config, wanted)
  for _, name in ipairs(FIELDS) do
    if config[name] ~= wanted[name] then
      return false
    end
  end
  return true
end

-- Put one configuration right: whether that was needed, or nil and an error.
local function settle(wanted)
  local config, err = lambda.get_function_event_invoke_config {
    function_name = wanted.function_name, qualifier = wanted.qualifier,
  }
  if config and is_so(config, wanted) then
    return false
  elseif not config and not err:is("ResourceNotFoundException") then
    return nil, err
  end
  config, err = lambda.put_function_event_invoke_config(wanted)
  return config and true or nil, err
end

-- Once through the list, and again later: the next time begins after this one has ended.
local function run(premature, seconds)
  if premature then
    return -- the worker ends
  end
  for _, wanted in ipairs(WANTED) do
    local changed, err = settle(wanted)
    if err then
      ngx.log(ngx.ERR, wanted.function_name, ":", wanted.qualifier, ": ", tostring(err))
    elseif changed then
      ngx.log(ngx.NOTICE, wanted.function_name, ":", wanted.qualifier, " was put right")
    end
  end
  assert(ngx.timer.at(seconds, run, seconds))
end

--- Start now, and again so many seconds after each end, in the first worker alone.
function reconcile.start(seconds)
  if ngx.worker.id() == 0 then
    assert(ngx.timer.at(0, run, seconds))
  end
end

return reconcile
