-- What workers of nginx do for a spec: loaded inside nginx alone.
local ngx = _G.ngx

local uses = {}

local FUNCTION = { function_name = "my-function" }
local OPERATIONS = {
  { "put_function_event_invoke_config", { maximum_retry_attempts = 1 } },
  { "update_function_event_invoke_config", { maximum_event_age_in_seconds = 60 } },
  { "get_function_event_invoke_config", {} },
  { "list_function_event_invoke_configs", {} },
  { "delete_function_event_invoke_config", {} },
  { "get_function_event_invoke_config", {} },
}
uses.KEYS = { access_key_id = "AKIDEXAMPLE",
  secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" }

--- A client of the endpoint at `url`.
---@param url string
---@param more? table options
function uses.client(url, more)
  local options = { region = "us-east-1", endpoint = url, credentials = uses.KEYS }
  for name, value in pairs(more or {}) do options[name] = value end
  return assert(require("lambda").new(options))
end

--- Make one call.
---@return string said the number of attempts that were configured, or the error
function uses.get(client)
  local config, err = client:get_function_event_invoke_config(FUNCTION)
  return config and "retries " .. config.maximum_retry_attempts or tostring(err)
end

--- Use all five operations, one after the other.
---@return string said what they came to, in one line
function uses.five(client)
  local said = {}
  for i, operation in ipairs(OPERATIONS) do
    local name, params = operation[1], { function_name = "my-function" }
    for key, value in pairs(operation[2]) do params[key] = value end
    local result, err = client[name](client, params)
    local configs = result and result.function_event_invoke_configs
    said[i] = not result and err.code
      or configs and #configs .. " listed"
      or ("%s %s"):format(tostring(result.maximum_retry_attempts),
        tostring(result.maximum_event_age_in_seconds))
  end
  return table.concat(said, ", ")
end

--- Note a line in the shared dictionary "seen", and in the log's stead.
function uses.note(key, line)
  ngx.shared.seen:set(key, line)
end

--- What became of a call that must not be made: its kind, whether it was sent, and the message.
function uses.refused(client)
  local _, err = client:get_function_event_invoke_config(FUNCTION)
  return ("%s %s %s %s"):format(err.code, tostring(err.kind), tostring(err.sent), err.message)
end

return uses
