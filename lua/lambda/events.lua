--- What a client tells the function that its option on_event names. No event holds a secret.
local deadline = require "lambda.deadline"

local events = {}

---@class lambda.CallEvent
---@field name "attempt_start"|"attempt_end"|"retry"|"credentials_refresh"
---@field operation? string not of credentials_refresh
---@field attempt? integer number of the attempt, 1 for the first
---@field invocation_id? string the same for all attempts of a call; the service has it too
---@field status? integer attempt_end: HTTP status of the answer
---@field request_id? string attempt_end: of the answer
---@field seconds? number attempt_end, credentials_refresh: how long it took
---@field delay? number retry: seconds until the next attempt
---@field reason? string retry: code of the error
---@field expiration? number credentials_refresh: epoch seconds
---@field error? lambda.Error attempt_end, retry, credentials_refresh: what it failed with

local function event(state, name, fields)
  fields.name, fields.operation = name, state.operation
  fields.invocation_id = state.request.headers["amz-sdk-invocation-id"]
  state.client._settings.on_event(fields)
end

--- A request is about to be sent.
---@param state lambda.CallState
function events.attempt_start(state)
  if state.client._settings.on_event then
    event(state, "attempt_start", { attempt = state.metadata.attempts + 1 })
  end
end

--- An answer came, or none will.
---@param state lambda.CallState
---@param err? lambda.Error
---@param started number by deadline.clock
function events.attempt_end(state, err, started)
  if state.client._settings.on_event then
    local metadata = state.metadata
    event(state, "attempt_end", {
      attempt = metadata.attempts, status = not err and metadata.status or err and err.status,
      request_id = not err and metadata.request_id or err and err.request_id,
      error = err, seconds = deadline.clock(state.runtime) - started,
    })
  end
end

--- Another attempt follows.
---@param state lambda.CallState
---@param err lambda.Error
---@param delay number seconds
function events.retry(state, err, delay)
  if state.client._settings.on_event then
    event(state, "retry", {
      attempt = state.metadata.attempts, error = err, reason = err.code, delay = delay,
    })
  end
end

--- A source of credentials was asked.
---@param context lambda.ProviderContext
---@param started number by deadline.clock
---@param found? lambda.Credentials
---@param err? any
function events.credentials_refresh(context, started, found, err)
  if context.settings.on_event then
    context.settings.on_event {
      name = "credentials_refresh", expiration = found and found.expiration, error = err,
      seconds = deadline.clock(context.runtime) - started,
    }
  end
end

return events
