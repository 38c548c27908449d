---@meta
-- Generated from botocore 1.43.67 by csrc/model/generate.py.
-- Never edited: change what it comes from and run `make model`.

---@class lambda.DeleteFunctionEventInvokeConfigRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters

---@class lambda.GetFunctionEventInvokeConfigRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters

---@class lambda.ListFunctionEventInvokeConfigsRequest
---@field function_name string 1..256 characters
---@field marker? string
---@field max_items? integer 1..50

---@class lambda.OnSuccess
---@field destination? string 0..350 characters

---@class lambda.OnFailure
---@field destination? string 0..350 characters

---@class lambda.DestinationConfig
---@field on_success? lambda.OnSuccess
---@field on_failure? lambda.OnFailure

---@class lambda.PutFunctionEventInvokeConfigRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters
---@field maximum_retry_attempts? integer 0..2
---@field maximum_event_age_in_seconds? integer 60..21600
---@field destination_config? lambda.DestinationConfig

---@class lambda.UpdateFunctionEventInvokeConfigRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters
---@field maximum_retry_attempts? integer 0..2
---@field maximum_event_age_in_seconds? integer 60..21600
---@field destination_config? lambda.DestinationConfig

---@class lambda.FunctionEventInvokeConfig
---@field last_modified? number seconds since 1970, UTC
---@field function_arn? string
---@field maximum_retry_attempts? integer 0..2
---@field maximum_event_age_in_seconds? integer 60..21600
---@field destination_config? lambda.DestinationConfig

---@class lambda.ListFunctionEventInvokeConfigsResponse
---@field function_event_invoke_configs? lambda.FunctionEventInvokeConfig[]
---@field next_marker? string

---@alias lambda.ThrottleReason
---| "ConcurrentInvocationLimitExceeded"
---| "FunctionInvocationRateLimitExceeded"
---| "ReservedFunctionConcurrentInvocationLimitExceeded"
---| "ReservedFunctionInvocationRateLimitExceeded"
---| "CallerRateLimitExceeded"
---| "ConcurrentSnapshotCreateLimitExceeded"
---| string

---@class lambda.InvalidParameterValueException: lambda.ServiceError
---@field type? string

---@class lambda.ResourceConflictException: lambda.ServiceError
---@field type? string

---@class lambda.ResourceNotFoundException: lambda.ServiceError
---@field type? string

---@class lambda.ServiceException: lambda.ServiceError
---@field type? string

---@class lambda.TooManyRequestsException: lambda.ServiceError
---@field retry_after_seconds? string
---@field type? string
---@field reason? lambda.ThrottleReason

---@class lambda
local lambda = {}

---@class lambda.Client
local Client = {}

--- The API's DeleteFunctionEventInvokeConfig.
---@param params lambda.DeleteFunctionEventInvokeConfigRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_function_event_invoke_config(params, options) end

--- The API's DeleteFunctionEventInvokeConfig.
---@param params lambda.DeleteFunctionEventInvokeConfigRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_function_event_invoke_config(params, options) end

--- The API's GetFunctionEventInvokeConfig.
---@param params lambda.GetFunctionEventInvokeConfigRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionEventInvokeConfig? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_function_event_invoke_config(params, options) end

--- The API's GetFunctionEventInvokeConfig.
---@param params lambda.GetFunctionEventInvokeConfigRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionEventInvokeConfig? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_function_event_invoke_config(params, options) end

--- The API's ListFunctionEventInvokeConfigs.
---@param params lambda.ListFunctionEventInvokeConfigsRequest
---@param options? lambda.CallOptions
---@return lambda.ListFunctionEventInvokeConfigsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_function_event_invoke_configs(params, options) end

--- The API's ListFunctionEventInvokeConfigs.
---@param params lambda.ListFunctionEventInvokeConfigsRequest
---@param options? lambda.CallOptions
---@return lambda.ListFunctionEventInvokeConfigsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_function_event_invoke_configs(params, options) end

--- The API's PutFunctionEventInvokeConfig.
---@param params lambda.PutFunctionEventInvokeConfigRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionEventInvokeConfig? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.put_function_event_invoke_config(params, options) end

--- The API's PutFunctionEventInvokeConfig.
---@param params lambda.PutFunctionEventInvokeConfigRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionEventInvokeConfig? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:put_function_event_invoke_config(params, options) end

--- The API's UpdateFunctionEventInvokeConfig.
---@param params lambda.UpdateFunctionEventInvokeConfigRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionEventInvokeConfig? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.update_function_event_invoke_config(params, options) end

--- The API's UpdateFunctionEventInvokeConfig.
---@param params lambda.UpdateFunctionEventInvokeConfigRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionEventInvokeConfig? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:update_function_event_invoke_config(params, options) end
