---@meta
-- Generated from botocore 1.43.67 by csrc/model/generate.py.
-- Never edited: change what it comes from and run `make model`.

---@class lambda.AddLayerVersionPermissionRequest
---@field layer_name string 1..140 characters
---@field version_number integer
---@field statement_id string 1..100 characters
---@field action string 0..22 characters
---@field principal string 0..10000 characters
---@field organization_id? string 0..34 characters
---@field revision_id? string

---@alias lambda.FunctionUrlAuthType
---| "NONE"
---| "AWS_IAM"
---| string

---@class lambda.AddPermissionRequest
---@field function_name string 1..256 characters
---@field statement_id string 1..100 characters
---@field action string 0..10000 characters
---@field principal string 0..2048 characters
---@field source_arn? string 0..10000 characters
---@field function_url_auth_type? lambda.FunctionUrlAuthType
---@field invoked_via_function_url? boolean
---@field source_account? string 0..12 characters
---@field event_source_token? string 0..256 characters
---@field qualifier? string 1..128 characters
---@field revision_id? string
---@field principal_org_id? string 12..34 characters

---@alias lambda.OperationType
---| "EXECUTION"
---| "CONTEXT"
---| "STEP"
---| "WAIT"
---| "CALLBACK"
---| "CHAINED_INVOKE"
---| string

---@alias lambda.OperationAction
---| "START"
---| "SUCCEED"
---| "FAIL"
---| "RETRY"
---| "CANCEL"
---| string

---@class lambda.ErrorObject
---@field error_message? string
---@field error_type? string
---@field error_data? string
---@field stack_trace? string[]

---@class lambda.ContextOptions
---@field replay_children? boolean

---@class lambda.StepOptions
---@field next_attempt_delay_seconds? integer 1..31622400

---@class lambda.WaitOptions
---@field wait_seconds? integer 1..31622400

---@class lambda.CallbackOptions
---@field timeout_seconds? integer 0..99999999
---@field heartbeat_timeout_seconds? integer 0..99999999

---@class lambda.ChainedInvokeOptions
---@field function_name string 1..256 characters
---@field tenant_id? string 1..256 characters

---@class lambda.OperationUpdate
---@field id string 1..64 characters
---@field parent_id? string 1..64 characters
---@field name? string 1..256 characters
---@field type lambda.OperationType
---@field sub_type? string 1..32 characters
---@field action lambda.OperationAction
---@field payload? string 0..6291456 characters
---@field error? lambda.ErrorObject
---@field context_options? lambda.ContextOptions
---@field step_options? lambda.StepOptions
---@field wait_options? lambda.WaitOptions
---@field callback_options? lambda.CallbackOptions
---@field chained_invoke_options? lambda.ChainedInvokeOptions

---@class lambda.CheckpointDurableExecutionRequest
---@field durable_execution_arn string 1..1024 characters
---@field checkpoint_token string 1..2048 characters
---@field updates? lambda.OperationUpdate[]
---@field client_token? string 1..64 characters

---@class lambda.AliasRoutingConfiguration
---@field additional_version_weights? table<string, number>

---@class lambda.CreateAliasRequest
---@field function_name string 1..140 characters
---@field name string 1..128 characters
---@field function_version string 1..1024 characters
---@field description? string 0..256 characters
---@field routing_config? lambda.AliasRoutingConfiguration

---@class lambda.CapacityProviderVpcConfig
---@field subnet_ids string[] 1..16 items
---@field security_group_ids string[] 0..5 items

---@class lambda.CapacityProviderPermissionsConfig
---@field capacity_provider_operator_role_arn string 0..10000 characters

---@alias lambda.Architecture
---| "x86_64"
---| "arm64"
---| string

---@class lambda.InstanceRequirements
---@field architectures? lambda.Architecture[] 1..1 items
---@field allowed_instance_types? string[] 0..400 items
---@field excluded_instance_types? string[] 0..400 items

---@alias lambda.CapacityProviderScalingMode
---| "Auto"
---| "Manual"
---| string

---@alias lambda.CapacityProviderPredefinedMetricType
---| "LambdaCapacityProviderAverageCPUUtilization"
---| string

---@class lambda.TargetTrackingScalingPolicy
---@field predefined_metric_type lambda.CapacityProviderPredefinedMetricType
---@field target_value number 0..100

---@class lambda.CapacityProviderScalingConfig
---@field max_v_cpu_count? integer 2..15000
---@field scaling_mode? lambda.CapacityProviderScalingMode
---@field scaling_policies? lambda.TargetTrackingScalingPolicy[] 1..10 items

---@alias lambda.PropagateTagsMode
---| "None"
---| "Explicit"
---| string

---@class lambda.PropagateTags
---@field mode? lambda.PropagateTagsMode
---@field explicit_tags? table<string, string> 0..40 entries

---@alias lambda.SystemLogLevel
---| "DEBUG"
---| "INFO"
---| "WARN"
---| string

---@class lambda.CapacityProviderLoggingConfig
---@field system_log_level? lambda.SystemLogLevel
---@field log_group? string 1..512 characters

---@class lambda.CapacityProviderTelemetryConfig
---@field logging_config? lambda.CapacityProviderLoggingConfig

---@class lambda.CreateCapacityProviderRequest
---@field capacity_provider_name string 1..140 characters
---@field vpc_config lambda.CapacityProviderVpcConfig
---@field permissions_config lambda.CapacityProviderPermissionsConfig
---@field instance_requirements? lambda.InstanceRequirements
---@field capacity_provider_scaling_config? lambda.CapacityProviderScalingConfig
---@field kms_key_arn? string 0..10000 characters
---@field tags? table<string, string>
---@field propagate_tags? lambda.PropagateTags
---@field telemetry_config? lambda.CapacityProviderTelemetryConfig

---@class lambda.AllowedPublishers
---@field signing_profile_version_arns string[] 1..20 items

---@alias lambda.CodeSigningPolicy
---| "Warn"
---| "Enforce"
---| string

---@class lambda.CodeSigningPolicies
---@field untrusted_artifact_on_deployment? lambda.CodeSigningPolicy

---@class lambda.CreateCodeSigningConfigRequest
---@field description? string 0..256 characters
---@field allowed_publishers lambda.AllowedPublishers
---@field code_signing_policies? lambda.CodeSigningPolicies
---@field tags? table<string, string>

---@class lambda.Filter
---@field pattern? string 0..4096 characters

---@class lambda.FilterCriteria
---@field filters? lambda.Filter[]

---@alias lambda.EventSourceMappingMetric
---| "EventCount"
---| "ErrorCount"
---| "KafkaMetrics"
---| string

---@class lambda.EventSourceMappingMetricsConfig
---@field metrics? lambda.EventSourceMappingMetric[] 0..3 items

---@alias lambda.EventSourceMappingSystemLogLevel
---| "DEBUG"
---| "INFO"
---| "WARN"
---| string

---@class lambda.EventSourceMappingLoggingConfig
---@field system_log_level? lambda.EventSourceMappingSystemLogLevel

---@class lambda.ScalingConfig
---@field maximum_concurrency? integer 2..1000

---@alias lambda.EventSourcePosition
---| "TRIM_HORIZON"
---| "LATEST"
---| "AT_TIMESTAMP"
---| string

---@class lambda.OnSuccess
---@field destination? string 0..350 characters

---@class lambda.OnFailure
---@field destination? string 0..350 characters

---@class lambda.DestinationConfig
---@field on_success? lambda.OnSuccess
---@field on_failure? lambda.OnFailure

---@alias lambda.SourceAccessType
---| "BASIC_AUTH"
---| "VPC_SUBNET"
---| "VPC_SECURITY_GROUP"
---| "SASL_SCRAM_512_AUTH"
---| "SASL_SCRAM_256_AUTH"
---| "VIRTUAL_HOST"
---| "CLIENT_CERTIFICATE_TLS_AUTH"
---| "SERVER_ROOT_CA_CERTIFICATE"
---| string

---@class lambda.SourceAccessConfiguration
---@field type? lambda.SourceAccessType
---@field uri? string 1..200 characters

---@alias lambda.EndPointType
---| "KAFKA_BOOTSTRAP_SERVERS"
---| string

---@class lambda.SelfManagedEventSource
---@field endpoints? table<lambda.EndPointType, string[]> 1..2 entries

---@alias lambda.FunctionResponseType
---| "ReportBatchItemFailures"
---| string

---@alias lambda.SchemaRegistryEventRecordFormat
---| "JSON"
---| "SOURCE"
---| string

---@alias lambda.KafkaSchemaRegistryAuthType
---| "BASIC_AUTH"
---| "CLIENT_CERTIFICATE_TLS_AUTH"
---| "SERVER_ROOT_CA_CERTIFICATE"
---| string

---@class lambda.KafkaSchemaRegistryAccessConfig
---@field type? lambda.KafkaSchemaRegistryAuthType
---@field uri? string 0..10000 characters

---@alias lambda.KafkaSchemaValidationAttribute
---| "KEY"
---| "VALUE"
---| string

---@class lambda.KafkaSchemaValidationConfig
---@field attribute? lambda.KafkaSchemaValidationAttribute

---@class lambda.KafkaSchemaRegistryConfig
---@field schema_registry_uri? string 1..10000 characters
---@field event_record_format? lambda.SchemaRegistryEventRecordFormat
---@field access_configs? lambda.KafkaSchemaRegistryAccessConfig[]
---@field schema_validation_configs? lambda.KafkaSchemaValidationConfig[]

---@class lambda.AmazonManagedKafkaEventSourceConfig
---@field consumer_group_id? string 1..200 characters
---@field schema_registry_config? lambda.KafkaSchemaRegistryConfig

---@class lambda.SelfManagedKafkaEventSourceConfig
---@field consumer_group_id? string 1..200 characters
---@field schema_registry_config? lambda.KafkaSchemaRegistryConfig

---@alias lambda.FullDocument
---| "UpdateLookup"
---| "Default"
---| string

---@class lambda.DocumentDBEventSourceConfig
---@field database_name? string 1..63 characters
---@field collection_name? string 1..57 characters
---@field full_document? lambda.FullDocument

---@class lambda.ProvisionedPollerConfig
---@field minimum_pollers? integer 1..200
---@field maximum_pollers? integer 1..10000
---@field poller_group_name? string 0..128 characters

---@class lambda.CreateEventSourceMappingRequest
---@field event_source_arn? string 0..10000 characters
---@field function_name string 1..256 characters
---@field enabled? boolean
---@field batch_size? integer 1..10000
---@field filter_criteria? lambda.FilterCriteria
---@field kms_key_arn? string 0..10000 characters
---@field metrics_config? lambda.EventSourceMappingMetricsConfig
---@field logging_config? lambda.EventSourceMappingLoggingConfig
---@field scaling_config? lambda.ScalingConfig
---@field maximum_batching_window_in_seconds? integer 0..300
---@field parallelization_factor? integer 1..10
---@field starting_position? lambda.EventSourcePosition
---@field starting_position_timestamp? number seconds since 1970, UTC
---@field destination_config? lambda.DestinationConfig
---@field maximum_record_age_in_seconds? integer -1..604800
---@field bisect_batch_on_function_error? boolean
---@field maximum_retry_attempts? integer -1..10000
---@field tags? table<string, string>
---@field tumbling_window_in_seconds? integer 0..900
---@field topics? string[] 1..1 items
---@field queues? string[] 1..1 items
---@field source_access_configurations? lambda.SourceAccessConfiguration[] 0..23 items
---@field self_managed_event_source? lambda.SelfManagedEventSource
---@field function_response_types? lambda.FunctionResponseType[] 0..1 items
---@field amazon_managed_kafka_event_source_config? lambda.AmazonManagedKafkaEventSourceConfig
---@field self_managed_kafka_event_source_config? lambda.SelfManagedKafkaEventSourceConfig
---@field document_db_event_source_config? lambda.DocumentDBEventSourceConfig
---@field provisioned_poller_config? lambda.ProvisionedPollerConfig

---@alias lambda.RuntimeType
---| "nodejs"
---| "nodejs4.3"
---| "nodejs6.10"
---| "nodejs8.10"
---| "nodejs10.x"
---| "nodejs12.x"
---| "nodejs14.x"
---| "nodejs16.x"
---| "nodejs18.x"
---| "nodejs20.x"
---| "nodejs22.x"
---| "nodejs24.x"
---| "java8"
---| "java8.al2"
---| "java11"
---| "java17"
---| "java21"
---| "java25"
---| "python2.7"
---| "python3.6"
---| "python3.7"
---| "python3.8"
---| "python3.9"
---| "python3.10"
---| "python3.11"
---| "python3.12"
---| "python3.13"
---| "python3.14"
---| "dotnetcore1.0"
---| "dotnetcore2.0"
---| "dotnetcore2.1"
---| "dotnetcore3.1"
---| "dotnet6"
---| "dotnet8"
---| "dotnet10"
---| "nodejs4.3-edge"
---| "go1.x"
---| "ruby2.5"
---| "ruby2.7"
---| "ruby3.2"
---| "ruby3.3"
---| "ruby3.4"
---| "ruby4.0"
---| "provided"
---| "provided.al2"
---| "provided.al2023"
---| "nodejs26.x"
---| "python3.15"
---| "java8.al2023"
---| "java11.al2023"
---| "java17.al2023"
---| string

---@alias lambda.S3ObjectStorageMode
---| "COPY"
---| "REFERENCE"
---| string

---@class lambda.FunctionCode
---@field zip_file? string
---@field s3_bucket? string 3..63 characters
---@field s3_key? string 1..1024 characters
---@field s3_object_version? string 1..1024 characters
---@field s3_object_storage_mode? lambda.S3ObjectStorageMode
---@field image_uri? string
---@field source_kms_key_arn? string 0..10000 characters

---@alias lambda.FunctionVersionLatestPublished
---| "LATEST_PUBLISHED"
---| string

---@class lambda.VpcConfig
---@field subnet_ids? string[] 0..16 items
---@field security_group_ids? string[] 0..5 items
---@field ipv6_allowed_for_dual_stack? boolean

---@alias lambda.PackageType
---| "Zip"
---| "Image"
---| string

---@class lambda.DeadLetterConfig
---@field target_arn? string 0..10000 characters

---@class lambda.Environment
---@field variables? table<string, string>

---@alias lambda.TracingMode
---| "Active"
---| "PassThrough"
---| string

---@class lambda.TracingConfig
---@field mode? lambda.TracingMode

---@class lambda.FileSystemConfig
---@field arn string 0..256 characters
---@field local_mount_path string 0..160 characters

---@class lambda.ImageConfig
---@field entry_point? string[] 0..1500 items
---@field command? string[] 0..1500 items
---@field working_directory? string 0..1000 characters

---@class lambda.EphemeralStorage
---@field size integer 512..10240

---@alias lambda.SnapStartApplyOn
---| "PublishedVersions"
---| "None"
---| string

---@class lambda.SnapStart
---@field apply_on? lambda.SnapStartApplyOn

---@alias lambda.LogFormat
---| "JSON"
---| "Text"
---| string

---@alias lambda.ApplicationLogLevel
---| "TRACE"
---| "DEBUG"
---| "INFO"
---| "WARN"
---| "ERROR"
---| "FATAL"
---| string

---@class lambda.LoggingConfig
---@field log_format? lambda.LogFormat
---@field application_log_level? lambda.ApplicationLogLevel
---@field system_log_level? lambda.SystemLogLevel
---@field log_group? string 1..512 characters

---@alias lambda.TenantIsolationMode
---| "PER_TENANT"
---| string

---@class lambda.TenancyConfig
---@field tenant_isolation_mode lambda.TenantIsolationMode

---@class lambda.LambdaManagedInstancesCapacityProviderConfig
---@field capacity_provider_arn string 1..140 characters
---@field per_execution_environment_max_concurrency? integer 1..1600
---@field execution_environment_memory_gi_b_per_v_cpu? number 2..8

---@class lambda.CapacityProviderConfig
---@field lambda_managed_instances_capacity_provider_config lambda.LambdaManagedInstancesCapacityProviderConfig

---@class lambda.DurableConfig
---@field kms_key_arn? string 0..10000 characters
---@field retention_period_in_days? integer 1..90
---@field execution_timeout? integer 1..31622400

---@class lambda.CreateFunctionRequest
---@field function_name string 1..140 characters
---@field runtime? lambda.RuntimeType
---@field role string 0..10000 characters
---@field handler? string 0..128 characters
---@field code lambda.FunctionCode
---@field description? string 0..256 characters
---@field timeout? integer 1..5400
---@field memory_size? integer 128..32768
---@field publish? boolean
---@field publish_to? lambda.FunctionVersionLatestPublished
---@field vpc_config? lambda.VpcConfig
---@field package_type? lambda.PackageType
---@field dead_letter_config? lambda.DeadLetterConfig
---@field environment? lambda.Environment
---@field kms_key_arn? string 0..10000 characters
---@field tracing_config? lambda.TracingConfig
---@field tags? table<string, string>
---@field layers? string[]
---@field file_system_configs? lambda.FileSystemConfig[] 0..1 items
---@field code_signing_config_arn? string 0..200 characters
---@field image_config? lambda.ImageConfig
---@field architectures? lambda.Architecture[] 1..1 items
---@field ephemeral_storage? lambda.EphemeralStorage
---@field snap_start? lambda.SnapStart
---@field logging_config? lambda.LoggingConfig
---@field tenancy_config? lambda.TenancyConfig
---@field capacity_provider_config? lambda.CapacityProviderConfig
---@field durable_config? lambda.DurableConfig

---@class lambda.Cors
---@field allow_credentials? boolean
---@field allow_headers? string[] 0..100 items
---@field allow_methods? string[] 0..6 items
---@field allow_origins? string[] 0..100 items
---@field expose_headers? string[] 0..100 items
---@field max_age? integer 0..86400

---@alias lambda.InvokeMode
---| "BUFFERED"
---| "RESPONSE_STREAM"
---| string

---@class lambda.CreateFunctionUrlConfigRequest
---@field function_name string 1..140 characters
---@field qualifier? string 1..128 characters
---@field auth_type lambda.FunctionUrlAuthType
---@field cors? lambda.Cors
---@field invoke_mode? lambda.InvokeMode

---@class lambda.DeleteAliasRequest
---@field function_name string 1..140 characters
---@field name string 1..128 characters

---@class lambda.DeleteCapacityProviderRequest
---@field capacity_provider_name string 1..140 characters

---@class lambda.DeleteCodeSigningConfigRequest
---@field code_signing_config_arn string 0..200 characters

---@class lambda.DeleteEventSourceMappingRequest
---@field uuid string 36..36 characters

---@class lambda.DeleteFunctionRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters

---@class lambda.DeleteFunctionCodeSigningConfigRequest
---@field function_name string 1..256 characters

---@class lambda.DeleteFunctionConcurrencyRequest
---@field function_name string 1..140 characters

---@class lambda.DeleteFunctionEventInvokeConfigRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters

---@class lambda.DeleteFunctionUrlConfigRequest
---@field function_name string 1..140 characters
---@field qualifier? string 1..128 characters

---@class lambda.DeleteLayerVersionRequest
---@field layer_name string 1..140 characters
---@field version_number integer

---@class lambda.DeleteProvisionedConcurrencyConfigRequest
---@field function_name string 1..140 characters
---@field qualifier string 1..128 characters

---@class lambda.GetAccountSettingsRequest

---@class lambda.GetAliasRequest
---@field function_name string 1..140 characters
---@field name string 1..128 characters

---@class lambda.GetCapacityProviderRequest
---@field capacity_provider_name string 1..140 characters

---@class lambda.GetCodeSigningConfigRequest
---@field code_signing_config_arn string 0..200 characters

---@class lambda.GetDurableExecutionRequest
---@field durable_execution_arn string 1..1024 characters
---@field include_execution_data? boolean

---@class lambda.GetDurableExecutionHistoryRequest
---@field durable_execution_arn string 1..1024 characters
---@field include_execution_data? boolean
---@field max_items? integer 0..1000
---@field marker? string
---@field reverse_order? boolean

---@class lambda.GetDurableExecutionStateRequest
---@field durable_execution_arn string 1..1024 characters
---@field checkpoint_token string 1..2048 characters
---@field marker? string
---@field max_items? integer 0..1000

---@class lambda.GetEventSourceMappingRequest
---@field uuid string 36..36 characters

---@class lambda.GetFunctionRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters

---@class lambda.GetFunctionCodeSigningConfigRequest
---@field function_name string 1..256 characters

---@class lambda.GetFunctionConcurrencyRequest
---@field function_name string 1..140 characters

---@class lambda.GetFunctionConfigurationRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters

---@class lambda.GetFunctionEventInvokeConfigRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters

---@class lambda.GetFunctionRecursionConfigRequest
---@field function_name string 1..140 characters

---@class lambda.GetFunctionScalingConfigRequest
---@field function_name string 1..140 characters
---@field qualifier string 1..128 characters

---@class lambda.GetFunctionUrlConfigRequest
---@field function_name string 1..140 characters
---@field qualifier? string 1..128 characters

---@class lambda.GetLayerVersionRequest
---@field layer_name string 1..140 characters
---@field version_number integer

---@class lambda.GetLayerVersionByArnRequest
---@field arn string 1..2048 characters

---@class lambda.GetLayerVersionPolicyRequest
---@field layer_name string 1..140 characters
---@field version_number integer

---@class lambda.GetPolicyRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters

---@class lambda.GetProvisionedConcurrencyConfigRequest
---@field function_name string 1..140 characters
---@field qualifier string 1..128 characters

---@class lambda.GetRuntimeManagementConfigRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters

---@alias lambda.InvocationType
---| "Event"
---| "RequestResponse"
---| "DryRun"
---| string

---@alias lambda.LogType
---| "None"
---| "Tail"
---| string

---@class lambda.InvocationRequest
---@field function_name string 1..256 characters
---@field invocation_type? lambda.InvocationType
---@field log_type? lambda.LogType
---@field client_context? string|table a table is sent as JSON
---@field durable_execution_name? string 1..64 characters
---@field payload? string|table a table is sent as JSON
---@field qualifier? string 1..128 characters
---@field tenant_id? string 1..256 characters

---@class lambda.InvokeAsyncRequest
---@field function_name string 1..256 characters
---@field invoke_args string

---@alias lambda.ResponseStreamingInvocationType
---| "RequestResponse"
---| "DryRun"
---| string

---@class lambda.InvokeWithResponseStreamRequest
---@field function_name string 1..256 characters
---@field log_type? lambda.LogType
---@field client_context? string|table a table is sent as JSON
---@field qualifier? string 1..128 characters
---@field payload? string|table a table is sent as JSON
---@field tenant_id? string 1..256 characters
---@field invocation_type? lambda.ResponseStreamingInvocationType

---@class lambda.ListAliasesRequest
---@field function_name string 1..140 characters
---@field function_version? string 1..1024 characters
---@field marker? string
---@field max_items? integer 1..10000

---@alias lambda.CapacityProviderState
---| "Pending"
---| "Active"
---| "Failed"
---| "Deleting"
---| string

---@class lambda.ListCapacityProvidersRequest
---@field state? lambda.CapacityProviderState
---@field marker? string
---@field max_items? integer 1..50

---@class lambda.ListCodeSigningConfigsRequest
---@field marker? string
---@field max_items? integer 1..10000

---@alias lambda.ExecutionStatus
---| "RUNNING"
---| "SUCCEEDED"
---| "FAILED"
---| "TIMED_OUT"
---| "STOPPED"
---| string

---@class lambda.ListDurableExecutionsByFunctionRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters
---@field durable_execution_name? string 1..64 characters
---@field statuses? lambda.ExecutionStatus[] 1..10 items
---@field started_after? number seconds since 1970, UTC
---@field started_before? number seconds since 1970, UTC
---@field reverse_order? boolean
---@field marker? string
---@field max_items? integer 0..1000

---@class lambda.ListEventSourceMappingsRequest
---@field event_source_arn? string 0..10000 characters
---@field function_name? string 1..256 characters
---@field marker? string
---@field max_items? integer 1..10000

---@class lambda.ListFunctionEventInvokeConfigsRequest
---@field function_name string 1..256 characters
---@field marker? string
---@field max_items? integer 1..50

---@class lambda.ListFunctionUrlConfigsRequest
---@field function_name string 1..140 characters
---@field marker? string
---@field max_items? integer 1..50

---@class lambda.ListFunctionVersionsByCapacityProviderRequest
---@field capacity_provider_name string 1..140 characters
---@field marker? string
---@field max_items? integer 1..50

---@alias lambda.FunctionVersion
---| "ALL"
---| string

---@class lambda.ListFunctionsRequest
---@field master_region? string 1..50 characters
---@field function_version? lambda.FunctionVersion
---@field marker? string
---@field max_items? integer 1..10000

---@class lambda.ListFunctionsByCodeSigningConfigRequest
---@field code_signing_config_arn string 0..200 characters
---@field marker? string
---@field max_items? integer 1..10000

---@class lambda.ListLayerVersionsRequest
---@field compatible_architecture? lambda.Architecture
---@field compatible_runtime? lambda.RuntimeType
---@field layer_name string 1..140 characters
---@field marker? string
---@field max_items? integer 1..50

---@class lambda.ListLayersRequest
---@field compatible_architecture? lambda.Architecture
---@field compatible_runtime? lambda.RuntimeType
---@field marker? string
---@field max_items? integer 1..50

---@class lambda.ListProvisionedConcurrencyConfigsRequest
---@field function_name string 1..140 characters
---@field marker? string
---@field max_items? integer 1..50

---@class lambda.ListTagsRequest
---@field resource string 1..10000 characters

---@class lambda.ListVersionsByFunctionRequest
---@field function_name string 1..256 characters
---@field marker? string
---@field max_items? integer 1..10000

---@class lambda.LayerVersionContentInput
---@field s3_bucket? string 3..63 characters
---@field s3_key? string 1..1024 characters
---@field s3_object_version? string 1..1024 characters
---@field s3_object_storage_mode? lambda.S3ObjectStorageMode
---@field zip_file? string

---@class lambda.PublishLayerVersionRequest
---@field layer_name string 1..140 characters
---@field description? string 0..256 characters
---@field content lambda.LayerVersionContentInput
---@field compatible_architectures? lambda.Architecture[] 0..2 items
---@field compatible_runtimes? lambda.RuntimeType[] 0..15 items
---@field license_info? string 0..512 characters

---@class lambda.PublishVersionRequest
---@field function_name string 1..140 characters
---@field code_sha256? string
---@field description? string 0..256 characters
---@field revision_id? string
---@field publish_to? lambda.FunctionVersionLatestPublished

---@class lambda.PutFunctionCodeSigningConfigRequest
---@field code_signing_config_arn string 0..200 characters
---@field function_name string 1..256 characters

---@class lambda.PutFunctionConcurrencyRequest
---@field function_name string 1..140 characters
---@field reserved_concurrent_executions integer 0..

---@class lambda.PutFunctionEventInvokeConfigRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters
---@field maximum_retry_attempts? integer 0..2
---@field maximum_event_age_in_seconds? integer 60..21600
---@field destination_config? lambda.DestinationConfig

---@alias lambda.RecursiveLoop
---| "Allow"
---| "Terminate"
---| string

---@class lambda.PutFunctionRecursionConfigRequest
---@field function_name string 1..140 characters
---@field recursive_loop lambda.RecursiveLoop

---@class lambda.FunctionScalingConfig
---@field min_execution_environments? integer 0..15000
---@field max_execution_environments? integer 0..15000

---@class lambda.PutFunctionScalingConfigRequest
---@field function_name string 1..140 characters
---@field qualifier string 1..128 characters
---@field function_scaling_config? lambda.FunctionScalingConfig

---@class lambda.PutProvisionedConcurrencyConfigRequest
---@field function_name string 1..140 characters
---@field qualifier string 1..128 characters
---@field provisioned_concurrent_executions integer 1..

---@alias lambda.UpdateRuntimeOn
---| "Auto"
---| "Manual"
---| "FunctionUpdate"
---| string

---@class lambda.PutRuntimeManagementConfigRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters
---@field update_runtime_on lambda.UpdateRuntimeOn
---@field runtime_version_arn? string 26..2048 characters

---@class lambda.RemoveLayerVersionPermissionRequest
---@field layer_name string 1..140 characters
---@field version_number integer
---@field statement_id string 1..100 characters
---@field revision_id? string

---@class lambda.RemovePermissionRequest
---@field function_name string 1..256 characters
---@field statement_id string 1..100 characters
---@field qualifier? string 1..128 characters
---@field revision_id? string

---@class lambda.SendDurableExecutionCallbackFailureRequest
---@field callback_id string 1..1024 characters
---@field error? lambda.ErrorObject

---@class lambda.SendDurableExecutionCallbackHeartbeatRequest
---@field callback_id string 1..1024 characters

---@class lambda.SendDurableExecutionCallbackSuccessRequest
---@field callback_id string 1..1024 characters
---@field result? string 0..262144 bytes

---@class lambda.StopDurableExecutionRequest
---@field durable_execution_arn string 1..1024 characters
---@field error? lambda.ErrorObject

---@class lambda.TagResourceRequest
---@field resource string 1..10000 characters
---@field tags table<string, string>

---@class lambda.UntagResourceRequest
---@field resource string 1..10000 characters
---@field tag_keys string[]

---@class lambda.UpdateAliasRequest
---@field function_name string 1..140 characters
---@field name string 1..128 characters
---@field function_version? string 1..1024 characters
---@field description? string 0..256 characters
---@field routing_config? lambda.AliasRoutingConfiguration
---@field revision_id? string

---@class lambda.UpdateCapacityProviderRequest
---@field capacity_provider_name string 1..140 characters
---@field capacity_provider_scaling_config? lambda.CapacityProviderScalingConfig
---@field propagate_tags? lambda.PropagateTags
---@field telemetry_config? lambda.CapacityProviderTelemetryConfig

---@class lambda.UpdateCodeSigningConfigRequest
---@field code_signing_config_arn string 0..200 characters
---@field description? string 0..256 characters
---@field allowed_publishers? lambda.AllowedPublishers
---@field code_signing_policies? lambda.CodeSigningPolicies

---@class lambda.UpdateEventSourceMappingRequest
---@field uuid string 36..36 characters
---@field function_name? string 1..256 characters
---@field enabled? boolean
---@field batch_size? integer 1..10000
---@field filter_criteria? lambda.FilterCriteria
---@field kms_key_arn? string 0..10000 characters
---@field metrics_config? lambda.EventSourceMappingMetricsConfig
---@field logging_config? lambda.EventSourceMappingLoggingConfig
---@field scaling_config? lambda.ScalingConfig
---@field maximum_batching_window_in_seconds? integer 0..300
---@field parallelization_factor? integer 1..10
---@field destination_config? lambda.DestinationConfig
---@field maximum_record_age_in_seconds? integer -1..604800
---@field bisect_batch_on_function_error? boolean
---@field maximum_retry_attempts? integer -1..10000
---@field tumbling_window_in_seconds? integer 0..900
---@field source_access_configurations? lambda.SourceAccessConfiguration[] 0..23 items
---@field function_response_types? lambda.FunctionResponseType[] 0..1 items
---@field amazon_managed_kafka_event_source_config? lambda.AmazonManagedKafkaEventSourceConfig
---@field self_managed_kafka_event_source_config? lambda.SelfManagedKafkaEventSourceConfig
---@field document_db_event_source_config? lambda.DocumentDBEventSourceConfig
---@field provisioned_poller_config? lambda.ProvisionedPollerConfig

---@class lambda.UpdateFunctionCodeRequest
---@field function_name string 1..140 characters
---@field zip_file? string
---@field s3_bucket? string 3..63 characters
---@field s3_key? string 1..1024 characters
---@field s3_object_version? string 1..1024 characters
---@field s3_object_storage_mode? lambda.S3ObjectStorageMode
---@field image_uri? string
---@field architectures? lambda.Architecture[] 1..1 items
---@field publish? boolean
---@field publish_to? lambda.FunctionVersionLatestPublished
---@field dry_run? boolean
---@field revision_id? string
---@field source_kms_key_arn? string 0..10000 characters

---@class lambda.UpdateFunctionConfigurationRequest
---@field function_name string 1..140 characters
---@field role? string 0..10000 characters
---@field handler? string 0..128 characters
---@field description? string 0..256 characters
---@field timeout? integer 1..5400
---@field memory_size? integer 128..32768
---@field vpc_config? lambda.VpcConfig
---@field environment? lambda.Environment
---@field runtime? lambda.RuntimeType
---@field dead_letter_config? lambda.DeadLetterConfig
---@field kms_key_arn? string 0..10000 characters
---@field tracing_config? lambda.TracingConfig
---@field revision_id? string
---@field layers? string[]
---@field file_system_configs? lambda.FileSystemConfig[] 0..1 items
---@field image_config? lambda.ImageConfig
---@field ephemeral_storage? lambda.EphemeralStorage
---@field snap_start? lambda.SnapStart
---@field logging_config? lambda.LoggingConfig
---@field capacity_provider_config? lambda.CapacityProviderConfig
---@field durable_config? lambda.DurableConfig

---@class lambda.UpdateFunctionEventInvokeConfigRequest
---@field function_name string 1..256 characters
---@field qualifier? string 1..128 characters
---@field maximum_retry_attempts? integer 0..2
---@field maximum_event_age_in_seconds? integer 60..21600
---@field destination_config? lambda.DestinationConfig

---@class lambda.UpdateFunctionUrlConfigRequest
---@field function_name string 1..140 characters
---@field qualifier? string 1..128 characters
---@field auth_type? lambda.FunctionUrlAuthType
---@field cors? lambda.Cors
---@field invoke_mode? lambda.InvokeMode

---@class lambda.AddLayerVersionPermissionResponse
---@field statement? string
---@field revision_id? string

---@class lambda.AddPermissionResponse
---@field statement? string

---@alias lambda.OperationStatus
---| "STARTED"
---| "PENDING"
---| "READY"
---| "SUCCEEDED"
---| "FAILED"
---| "CANCELLED"
---| "TIMED_OUT"
---| "STOPPED"
---| string

---@class lambda.ExecutionDetails
---@field input_payload? string

---@class lambda.ContextDetails
---@field replay_children? boolean
---@field result? string 0..6291456 characters
---@field error? lambda.ErrorObject

---@class lambda.StepDetails
---@field attempt? integer
---@field next_attempt_timestamp? number seconds since 1970, UTC
---@field result? string 0..6291456 characters
---@field error? lambda.ErrorObject

---@class lambda.WaitDetails
---@field scheduled_end_timestamp? number seconds since 1970, UTC

---@class lambda.CallbackDetails
---@field callback_id? string 1..1024 characters
---@field result? string 0..6291456 characters
---@field error? lambda.ErrorObject

---@class lambda.ChainedInvokeDetails
---@field result? string 0..6291456 characters
---@field error? lambda.ErrorObject

---@class lambda.Operation
---@field id string 1..64 characters
---@field parent_id? string 1..64 characters
---@field name? string 1..256 characters
---@field type lambda.OperationType
---@field sub_type? string 1..32 characters
---@field start_timestamp number seconds since 1970, UTC
---@field end_timestamp? number seconds since 1970, UTC
---@field status lambda.OperationStatus
---@field execution_details? lambda.ExecutionDetails
---@field context_details? lambda.ContextDetails
---@field step_details? lambda.StepDetails
---@field wait_details? lambda.WaitDetails
---@field callback_details? lambda.CallbackDetails
---@field chained_invoke_details? lambda.ChainedInvokeDetails

---@class lambda.CheckpointUpdatedExecutionState
---@field operations? lambda.Operation[]
---@field next_marker? string

---@class lambda.CheckpointDurableExecutionResponse
---@field checkpoint_token? string 1..2048 characters
---@field new_execution_state lambda.CheckpointUpdatedExecutionState

---@class lambda.AliasConfiguration
---@field alias_arn? string
---@field name? string 1..128 characters
---@field function_version? string
---@field description? string 0..256 characters
---@field routing_config? lambda.AliasRoutingConfiguration
---@field revision_id? string

---@class lambda.CapacityProvider
---@field capacity_provider_arn string 1..140 characters
---@field state lambda.CapacityProviderState
---@field vpc_config lambda.CapacityProviderVpcConfig
---@field permissions_config lambda.CapacityProviderPermissionsConfig
---@field instance_requirements? lambda.InstanceRequirements
---@field capacity_provider_scaling_config? lambda.CapacityProviderScalingConfig
---@field kms_key_arn? string 0..10000 characters
---@field last_modified? string
---@field propagate_tags? lambda.PropagateTags
---@field telemetry_config? lambda.CapacityProviderTelemetryConfig

---@class lambda.CreateCapacityProviderResponse
---@field capacity_provider lambda.CapacityProvider

---@class lambda.CodeSigningConfig
---@field code_signing_config_id string
---@field code_signing_config_arn string 0..200 characters
---@field description? string 0..256 characters
---@field allowed_publishers lambda.AllowedPublishers
---@field code_signing_policies lambda.CodeSigningPolicies
---@field last_modified string

---@class lambda.CreateCodeSigningConfigResponse
---@field code_signing_config lambda.CodeSigningConfig

---@class lambda.FilterCriteriaError
---@field error_code? string
---@field message? string

---@class lambda.EventSourceMappingConfiguration
---@field uuid? string 36..36 characters
---@field starting_position? lambda.EventSourcePosition
---@field starting_position_timestamp? number seconds since 1970, UTC
---@field batch_size? integer 1..10000
---@field maximum_batching_window_in_seconds? integer 0..300
---@field parallelization_factor? integer 1..10
---@field event_source_arn? string 0..10000 characters
---@field filter_criteria? lambda.FilterCriteria
---@field filter_criteria_error? lambda.FilterCriteriaError
---@field kms_key_arn? string 0..10000 characters
---@field metrics_config? lambda.EventSourceMappingMetricsConfig
---@field logging_config? lambda.EventSourceMappingLoggingConfig
---@field scaling_config? lambda.ScalingConfig
---@field function_arn? string
---@field last_modified? number seconds since 1970, UTC
---@field last_processing_result? string
---@field state? string
---@field state_transition_reason? string
---@field destination_config? lambda.DestinationConfig
---@field topics? string[] 1..1 items
---@field queues? string[] 1..1 items
---@field source_access_configurations? lambda.SourceAccessConfiguration[] 0..23 items
---@field self_managed_event_source? lambda.SelfManagedEventSource
---@field maximum_record_age_in_seconds? integer -1..604800
---@field bisect_batch_on_function_error? boolean
---@field maximum_retry_attempts? integer -1..10000
---@field tumbling_window_in_seconds? integer 0..900
---@field function_response_types? lambda.FunctionResponseType[] 0..1 items
---@field amazon_managed_kafka_event_source_config? lambda.AmazonManagedKafkaEventSourceConfig
---@field self_managed_kafka_event_source_config? lambda.SelfManagedKafkaEventSourceConfig
---@field document_db_event_source_config? lambda.DocumentDBEventSourceConfig
---@field event_source_mapping_arn? string
---@field provisioned_poller_config? lambda.ProvisionedPollerConfig

---@class lambda.VpcConfigResponse
---@field subnet_ids? string[] 0..16 items
---@field security_group_ids? string[] 0..5 items
---@field vpc_id? string
---@field ipv6_allowed_for_dual_stack? boolean

---@class lambda.EnvironmentError
---@field error_code? string
---@field message? string

---@class lambda.EnvironmentResponse
---@field variables? table<string, string>
---@field error? lambda.EnvironmentError

---@class lambda.TracingConfigResponse
---@field mode? lambda.TracingMode

---@class lambda.Layer
---@field arn? string 1..2048 characters
---@field code_size? integer
---@field signing_profile_version_arn? string 0..10000 characters
---@field signing_job_arn? string 0..10000 characters

---@alias lambda.State
---| "Pending"
---| "Active"
---| "Inactive"
---| "Failed"
---| "Deactivating"
---| "Deactivated"
---| "ActiveNonInvocable"
---| "Deleting"
---| string

---@alias lambda.StateReasonCode
---| "Idle"
---| "Creating"
---| "Restoring"
---| "EniLimitExceeded"
---| "InsufficientRolePermissions"
---| "InvalidConfiguration"
---| "InternalError"
---| "SubnetOutOfIPAddresses"
---| "InvalidSubnet"
---| "InvalidSecurityGroup"
---| "ImageDeleted"
---| "ImageAccessDenied"
---| "InvalidImage"
---| "KMSKeyAccessDenied"
---| "KMSKeyNotFound"
---| "InvalidStateKMSKey"
---| "DisabledKMSKey"
---| "EFSIOError"
---| "EFSMountConnectivityError"
---| "EFSMountFailure"
---| "EFSMountTimeout"
---| "InvalidRuntime"
---| "InvalidZipFileException"
---| "FunctionError"
---| "ServiceQuotaExceededException"
---| "VcpuLimitExceeded"
---| "CapacityProviderScalingLimitExceeded"
---| "InsufficientCapacity"
---| "EC2RequestLimitExceeded"
---| "FunctionError.InitTimeout"
---| "FunctionError.RuntimeInitError"
---| "FunctionError.ExtensionInitError"
---| "FunctionError.InvalidEntryPoint"
---| "FunctionError.InvalidWorkingDirectory"
---| "FunctionError.PermissionDenied"
---| "FunctionError.TooManyExtensions"
---| "FunctionError.InitResourceExhausted"
---| "DisallowedByVpcEncryptionControl"
---| "DrainingDurableExecutions"
---| "DependencyError"
---| string

---@alias lambda.LastUpdateStatus
---| "Successful"
---| "Failed"
---| "InProgress"
---| string

---@alias lambda.LastUpdateStatusReasonCode
---| "EniLimitExceeded"
---| "InsufficientRolePermissions"
---| "InvalidConfiguration"
---| "InternalError"
---| "SubnetOutOfIPAddresses"
---| "InvalidSubnet"
---| "InvalidSecurityGroup"
---| "ImageDeleted"
---| "ImageAccessDenied"
---| "InvalidImage"
---| "KMSKeyAccessDenied"
---| "KMSKeyNotFound"
---| "InvalidStateKMSKey"
---| "DisabledKMSKey"
---| "EFSIOError"
---| "EFSMountConnectivityError"
---| "EFSMountFailure"
---| "EFSMountTimeout"
---| "InvalidRuntime"
---| "InvalidZipFileException"
---| "FunctionError"
---| "ServiceQuotaExceededException"
---| "VcpuLimitExceeded"
---| "CapacityProviderScalingLimitExceeded"
---| "InsufficientCapacity"
---| "EC2RequestLimitExceeded"
---| "FunctionError.InitTimeout"
---| "FunctionError.RuntimeInitError"
---| "FunctionError.ExtensionInitError"
---| "FunctionError.InvalidEntryPoint"
---| "FunctionError.InvalidWorkingDirectory"
---| "FunctionError.PermissionDenied"
---| "FunctionError.TooManyExtensions"
---| "FunctionError.InitResourceExhausted"
---| "DisallowedByVpcEncryptionControl"
---| "DependencyError"
---| string

---@class lambda.ImageConfigError
---@field error_code? string
---@field message? string

---@class lambda.ImageConfigResponse
---@field image_config? lambda.ImageConfig
---@field error? lambda.ImageConfigError

---@alias lambda.SnapStartOptimizationStatus
---| "On"
---| "Off"
---| string

---@class lambda.SnapStartResponse
---@field apply_on? lambda.SnapStartApplyOn
---@field optimization_status? lambda.SnapStartOptimizationStatus

---@class lambda.RuntimeVersionError
---@field error_code? string
---@field message? string

---@class lambda.RuntimeVersionConfig
---@field runtime_version_arn? string 26..2048 characters
---@field error? lambda.RuntimeVersionError

---@class lambda.FunctionConfiguration
---@field function_name? string 1..256 characters
---@field function_arn? string
---@field runtime? lambda.RuntimeType
---@field role? string 0..10000 characters
---@field handler? string 0..128 characters
---@field code_size? integer
---@field description? string 0..256 characters
---@field timeout? integer 1..5400
---@field memory_size? integer 128..32768
---@field last_modified? string
---@field code_sha256? string
---@field version? string
---@field vpc_config? lambda.VpcConfigResponse
---@field dead_letter_config? lambda.DeadLetterConfig
---@field environment? lambda.EnvironmentResponse
---@field kms_key_arn? string 0..10000 characters
---@field tracing_config? lambda.TracingConfigResponse
---@field master_arn? string
---@field revision_id? string
---@field layers? lambda.Layer[]
---@field state? lambda.State
---@field state_reason? string
---@field state_reason_code? lambda.StateReasonCode
---@field last_update_status? lambda.LastUpdateStatus
---@field last_update_status_reason? string
---@field last_update_status_reason_code? lambda.LastUpdateStatusReasonCode
---@field file_system_configs? lambda.FileSystemConfig[] 0..1 items
---@field signing_profile_version_arn? string 0..10000 characters
---@field signing_job_arn? string 0..10000 characters
---@field package_type? lambda.PackageType
---@field image_config_response? lambda.ImageConfigResponse
---@field architectures? lambda.Architecture[] 1..1 items
---@field ephemeral_storage? lambda.EphemeralStorage
---@field snap_start? lambda.SnapStartResponse
---@field runtime_version_config? lambda.RuntimeVersionConfig
---@field logging_config? lambda.LoggingConfig
---@field tenancy_config? lambda.TenancyConfig
---@field capacity_provider_config? lambda.CapacityProviderConfig
---@field config_sha256? string
---@field durable_config? lambda.DurableConfig

---@class lambda.CreateFunctionUrlConfigResponse
---@field function_url string
---@field function_arn string
---@field auth_type lambda.FunctionUrlAuthType
---@field cors? lambda.Cors
---@field creation_time string
---@field invoke_mode? lambda.InvokeMode

---@class lambda.DeleteCapacityProviderResponse
---@field capacity_provider lambda.CapacityProvider

---@class lambda.DeleteFunctionResponse
---@field status_code? integer

---@class lambda.AccountLimit
---@field total_code_size? integer
---@field code_size_unzipped? integer
---@field code_size_zipped? integer
---@field concurrent_executions? integer
---@field unreserved_concurrent_executions? integer

---@class lambda.AccountUsage
---@field total_code_size? integer
---@field function_count? integer

---@class lambda.GetAccountSettingsResponse
---@field account_limit? lambda.AccountLimit
---@field account_usage? lambda.AccountUsage

---@class lambda.GetCapacityProviderResponse
---@field capacity_provider lambda.CapacityProvider

---@class lambda.GetCodeSigningConfigResponse
---@field code_signing_config lambda.CodeSigningConfig

---@class lambda.TraceHeader
---@field x_amzn_trace_id? string

---@class lambda.GetDurableExecutionResponse
---@field durable_execution_arn string 1..1024 characters
---@field durable_execution_name string 1..64 characters
---@field function_arn string
---@field input_payload? string
---@field result? string
---@field error? lambda.ErrorObject
---@field start_timestamp number seconds since 1970, UTC
---@field status lambda.ExecutionStatus
---@field end_timestamp? number seconds since 1970, UTC
---@field version? string 1..1024 characters
---@field trace_header? lambda.TraceHeader
---@field execution_data_included? boolean
---@field durable_config? lambda.DurableConfig

---@alias lambda.EventType
---| "ExecutionStarted"
---| "ExecutionSucceeded"
---| "ExecutionFailed"
---| "ExecutionTimedOut"
---| "ExecutionStopped"
---| "ContextStarted"
---| "ContextSucceeded"
---| "ContextFailed"
---| "WaitStarted"
---| "WaitSucceeded"
---| "WaitCancelled"
---| "StepStarted"
---| "StepSucceeded"
---| "StepFailed"
---| "ChainedInvokeStarted"
---| "ChainedInvokeSucceeded"
---| "ChainedInvokeFailed"
---| "ChainedInvokeTimedOut"
---| "ChainedInvokeStopped"
---| "CallbackStarted"
---| "CallbackSucceeded"
---| "CallbackFailed"
---| "CallbackTimedOut"
---| "InvocationCompleted"
---| string

---@class lambda.EventInput
---@field payload? string
---@field truncated? boolean

---@class lambda.ExecutionStartedDetails
---@field input lambda.EventInput
---@field execution_timeout integer

---@class lambda.EventResult
---@field payload? string 0..6291456 characters
---@field truncated? boolean

---@class lambda.ExecutionSucceededDetails
---@field result lambda.EventResult

---@class lambda.EventError
---@field payload? lambda.ErrorObject
---@field truncated? boolean

---@class lambda.ExecutionFailedDetails
---@field error lambda.EventError

---@class lambda.ExecutionTimedOutDetails
---@field error? lambda.EventError

---@class lambda.ExecutionStoppedDetails
---@field error lambda.EventError

---@class lambda.ContextStartedDetails

---@class lambda.ContextSucceededDetails
---@field result lambda.EventResult

---@class lambda.ContextFailedDetails
---@field error lambda.EventError

---@class lambda.WaitStartedDetails
---@field duration integer
---@field scheduled_end_timestamp number seconds since 1970, UTC

---@class lambda.WaitSucceededDetails
---@field duration? integer

---@class lambda.WaitCancelledDetails
---@field error? lambda.EventError

---@class lambda.StepStartedDetails

---@class lambda.RetryDetails
---@field current_attempt? integer
---@field next_attempt_delay_seconds? integer

---@class lambda.StepSucceededDetails
---@field result lambda.EventResult
---@field retry_details lambda.RetryDetails

---@class lambda.StepFailedDetails
---@field error lambda.EventError
---@field retry_details lambda.RetryDetails

---@class lambda.ChainedInvokeStartedDetails
---@field function_name string 1..256 characters
---@field tenant_id? string 1..256 characters
---@field input? lambda.EventInput
---@field executed_version? string 1..1024 characters
---@field durable_execution_arn? string 1..1024 characters

---@class lambda.ChainedInvokeSucceededDetails
---@field result lambda.EventResult

---@class lambda.ChainedInvokeFailedDetails
---@field error lambda.EventError

---@class lambda.ChainedInvokeTimedOutDetails
---@field error lambda.EventError

---@class lambda.ChainedInvokeStoppedDetails
---@field error lambda.EventError

---@class lambda.CallbackStartedDetails
---@field callback_id string 1..1024 characters
---@field heartbeat_timeout? integer
---@field timeout? integer

---@class lambda.CallbackSucceededDetails
---@field result lambda.EventResult

---@class lambda.CallbackFailedDetails
---@field error lambda.EventError

---@class lambda.CallbackTimedOutDetails
---@field error lambda.EventError

---@class lambda.InvocationCompletedDetails
---@field start_timestamp number seconds since 1970, UTC
---@field end_timestamp number seconds since 1970, UTC
---@field request_id string
---@field error? lambda.EventError

---@class lambda.Event
---@field event_type? lambda.EventType
---@field sub_type? string 1..32 characters
---@field event_id? integer
---@field id? string 1..64 characters
---@field name? string 1..256 characters
---@field event_timestamp? number seconds since 1970, UTC
---@field parent_id? string 1..64 characters
---@field execution_started_details? lambda.ExecutionStartedDetails
---@field execution_succeeded_details? lambda.ExecutionSucceededDetails
---@field execution_failed_details? lambda.ExecutionFailedDetails
---@field execution_timed_out_details? lambda.ExecutionTimedOutDetails
---@field execution_stopped_details? lambda.ExecutionStoppedDetails
---@field context_started_details? lambda.ContextStartedDetails
---@field context_succeeded_details? lambda.ContextSucceededDetails
---@field context_failed_details? lambda.ContextFailedDetails
---@field wait_started_details? lambda.WaitStartedDetails
---@field wait_succeeded_details? lambda.WaitSucceededDetails
---@field wait_cancelled_details? lambda.WaitCancelledDetails
---@field step_started_details? lambda.StepStartedDetails
---@field step_succeeded_details? lambda.StepSucceededDetails
---@field step_failed_details? lambda.StepFailedDetails
---@field chained_invoke_started_details? lambda.ChainedInvokeStartedDetails
---@field chained_invoke_succeeded_details? lambda.ChainedInvokeSucceededDetails
---@field chained_invoke_failed_details? lambda.ChainedInvokeFailedDetails
---@field chained_invoke_timed_out_details? lambda.ChainedInvokeTimedOutDetails
---@field chained_invoke_stopped_details? lambda.ChainedInvokeStoppedDetails
---@field callback_started_details? lambda.CallbackStartedDetails
---@field callback_succeeded_details? lambda.CallbackSucceededDetails
---@field callback_failed_details? lambda.CallbackFailedDetails
---@field callback_timed_out_details? lambda.CallbackTimedOutDetails
---@field invocation_completed_details? lambda.InvocationCompletedDetails

---@class lambda.GetDurableExecutionHistoryResponse
---@field events lambda.Event[]
---@field next_marker? string

---@class lambda.GetDurableExecutionStateResponse
---@field operations lambda.Operation[]
---@field next_marker? string

---@class lambda.ResolvedS3Object
---@field s3_bucket? string 3..63 characters
---@field s3_key? string 1..1024 characters
---@field s3_object_version? string 1..1024 characters

---@class lambda.FunctionCodeLocationError
---@field error_code? string
---@field message? string

---@class lambda.FunctionCodeLocation
---@field repository_type? string
---@field location? string
---@field image_uri? string
---@field resolved_image_uri? string
---@field resolved_s3_object? lambda.ResolvedS3Object
---@field source_kms_key_arn? string 0..10000 characters
---@field error? lambda.FunctionCodeLocationError

---@class lambda.TagsError
---@field error_code string
---@field message string

---@class lambda.Concurrency
---@field reserved_concurrent_executions? integer 0..

---@class lambda.GetFunctionResponse
---@field configuration? lambda.FunctionConfiguration
---@field code? lambda.FunctionCodeLocation
---@field tags? table<string, string>
---@field tags_error? lambda.TagsError
---@field concurrency? lambda.Concurrency

---@class lambda.GetFunctionCodeSigningConfigResponse
---@field code_signing_config_arn string 0..200 characters
---@field function_name string 1..140 characters

---@class lambda.GetFunctionConcurrencyResponse
---@field reserved_concurrent_executions? integer 0..

---@class lambda.FunctionEventInvokeConfig
---@field last_modified? number seconds since 1970, UTC
---@field function_arn? string
---@field maximum_retry_attempts? integer 0..2
---@field maximum_event_age_in_seconds? integer 60..21600
---@field destination_config? lambda.DestinationConfig

---@class lambda.GetFunctionRecursionConfigResponse
---@field recursive_loop? lambda.RecursiveLoop

---@class lambda.GetFunctionScalingConfigResponse
---@field function_arn? string
---@field applied_function_scaling_config? lambda.FunctionScalingConfig
---@field requested_function_scaling_config? lambda.FunctionScalingConfig

---@class lambda.GetFunctionUrlConfigResponse
---@field function_url string
---@field function_arn string
---@field auth_type lambda.FunctionUrlAuthType
---@field cors? lambda.Cors
---@field creation_time string
---@field last_modified_time string
---@field invoke_mode? lambda.InvokeMode

---@class lambda.LayerVersionContentOutput
---@field location? string
---@field code_sha256? string
---@field code_size? integer
---@field signing_profile_version_arn? string 0..10000 characters
---@field signing_job_arn? string 0..10000 characters
---@field resolved_s3_object? lambda.ResolvedS3Object

---@class lambda.GetLayerVersionResponse
---@field content? lambda.LayerVersionContentOutput
---@field layer_arn? string
---@field layer_version_arn? string 1..2048 characters
---@field description? string 0..256 characters
---@field created_date? string
---@field version? integer
---@field compatible_architectures? lambda.Architecture[] 0..2 items
---@field compatible_runtimes? lambda.RuntimeType[] 0..15 items
---@field license_info? string 0..512 characters

---@class lambda.GetLayerVersionPolicyResponse
---@field policy? string
---@field revision_id? string

---@class lambda.GetPolicyResponse
---@field policy? string
---@field revision_id? string

---@alias lambda.ProvisionedConcurrencyStatusEnum
---| "IN_PROGRESS"
---| "READY"
---| "FAILED"
---| string

---@class lambda.GetProvisionedConcurrencyConfigResponse
---@field requested_provisioned_concurrent_executions? integer 1..
---@field available_provisioned_concurrent_executions? integer
---@field allocated_provisioned_concurrent_executions? integer
---@field status? lambda.ProvisionedConcurrencyStatusEnum
---@field status_reason? string
---@field last_modified? string

---@class lambda.GetRuntimeManagementConfigResponse
---@field update_runtime_on? lambda.UpdateRuntimeOn
---@field function_arn? string
---@field runtime_version_arn? string 26..2048 characters

---@class lambda.InvocationResponse
---@field status_code? integer
---@field function_error? string
---@field log_result? string
---@field payload? any bytes; of a payload that was a table what its JSON says, where the bytes are JSON
---@field executed_version? string
---@field durable_execution_arn? string 1..1024 characters
---@field log? string the end of the function's log
---@field error? lambda.FunctionError of a function that failed

---@class lambda.InvokeAsyncResponse
---@field status? integer

---@class lambda.InvokeResponseStreamUpdate
---@field payload? string

---@class lambda.InvokeWithResponseStreamCompleteEvent
---@field error_code? string
---@field error_details? string
---@field log_result? string

---@class lambda.InvokeWithResponseStreamResponseEvent
---@field payload_chunk? lambda.InvokeResponseStreamUpdate
---@field invoke_complete? lambda.InvokeWithResponseStreamCompleteEvent

---@class lambda.InvokeWithResponseStreamResponse: lambda.Streamed
---@field status_code? integer
---@field executed_version? string
---@field response_stream_content_type? string

---@class lambda.ListAliasesResponse
---@field next_marker? string
---@field aliases? lambda.AliasConfiguration[]

---@class lambda.ListCapacityProvidersResponse
---@field capacity_providers lambda.CapacityProvider[]
---@field next_marker? string

---@class lambda.ListCodeSigningConfigsResponse
---@field next_marker? string
---@field code_signing_configs? lambda.CodeSigningConfig[]

---@class lambda.Execution
---@field durable_execution_arn string 1..1024 characters
---@field durable_execution_name string 1..64 characters
---@field function_arn string
---@field status lambda.ExecutionStatus
---@field start_timestamp number seconds since 1970, UTC
---@field end_timestamp? number seconds since 1970, UTC
---@field kms_key_arn? string 0..10000 characters

---@class lambda.ListDurableExecutionsByFunctionResponse
---@field durable_executions? lambda.Execution[]
---@field next_marker? string

---@class lambda.ListEventSourceMappingsResponse
---@field next_marker? string
---@field event_source_mappings? lambda.EventSourceMappingConfiguration[]

---@class lambda.ListFunctionEventInvokeConfigsResponse
---@field function_event_invoke_configs? lambda.FunctionEventInvokeConfig[]
---@field next_marker? string

---@class lambda.FunctionUrlConfig
---@field function_url string
---@field function_arn string
---@field creation_time string
---@field last_modified_time string
---@field cors? lambda.Cors
---@field auth_type lambda.FunctionUrlAuthType
---@field invoke_mode? lambda.InvokeMode

---@class lambda.ListFunctionUrlConfigsResponse
---@field function_url_configs lambda.FunctionUrlConfig[]
---@field next_marker? string

---@class lambda.FunctionVersionsByCapacityProviderListItem
---@field function_arn string
---@field state lambda.State

---@class lambda.ListFunctionVersionsByCapacityProviderResponse
---@field capacity_provider_arn string 1..140 characters
---@field function_versions lambda.FunctionVersionsByCapacityProviderListItem[]
---@field next_marker? string

---@class lambda.ListFunctionsResponse
---@field next_marker? string
---@field functions? lambda.FunctionConfiguration[]

---@class lambda.ListFunctionsByCodeSigningConfigResponse
---@field next_marker? string
---@field function_arns? string[]

---@class lambda.LayerVersionsListItem
---@field layer_version_arn? string 1..2048 characters
---@field version? integer
---@field description? string 0..256 characters
---@field created_date? string
---@field compatible_architectures? lambda.Architecture[] 0..2 items
---@field compatible_runtimes? lambda.RuntimeType[] 0..15 items
---@field license_info? string 0..512 characters

---@class lambda.ListLayerVersionsResponse
---@field next_marker? string
---@field layer_versions? lambda.LayerVersionsListItem[]

---@class lambda.LayersListItem
---@field layer_name? string 1..140 characters
---@field layer_arn? string
---@field latest_matching_version? lambda.LayerVersionsListItem

---@class lambda.ListLayersResponse
---@field next_marker? string
---@field layers? lambda.LayersListItem[]

---@class lambda.ProvisionedConcurrencyConfigListItem
---@field function_arn? string
---@field requested_provisioned_concurrent_executions? integer 1..
---@field available_provisioned_concurrent_executions? integer
---@field allocated_provisioned_concurrent_executions? integer
---@field status? lambda.ProvisionedConcurrencyStatusEnum
---@field status_reason? string
---@field last_modified? string

---@class lambda.ListProvisionedConcurrencyConfigsResponse
---@field provisioned_concurrency_configs? lambda.ProvisionedConcurrencyConfigListItem[]
---@field next_marker? string

---@class lambda.ListTagsResponse
---@field tags? table<string, string>

---@class lambda.ListVersionsByFunctionResponse
---@field next_marker? string
---@field versions? lambda.FunctionConfiguration[]

---@class lambda.PublishLayerVersionResponse
---@field content? lambda.LayerVersionContentOutput
---@field layer_arn? string
---@field layer_version_arn? string 1..2048 characters
---@field description? string 0..256 characters
---@field created_date? string
---@field version? integer
---@field compatible_architectures? lambda.Architecture[] 0..2 items
---@field compatible_runtimes? lambda.RuntimeType[] 0..15 items
---@field license_info? string 0..512 characters

---@class lambda.PutFunctionCodeSigningConfigResponse
---@field code_signing_config_arn string 0..200 characters
---@field function_name string 1..140 characters

---@class lambda.PutFunctionRecursionConfigResponse
---@field recursive_loop? lambda.RecursiveLoop

---@class lambda.PutFunctionScalingConfigResponse
---@field function_state? lambda.State

---@class lambda.PutProvisionedConcurrencyConfigResponse
---@field requested_provisioned_concurrent_executions? integer 1..
---@field allocated_provisioned_concurrent_executions? integer
---@field available_provisioned_concurrent_executions? integer
---@field status? lambda.ProvisionedConcurrencyStatusEnum
---@field status_reason? string
---@field last_modified? string

---@class lambda.PutRuntimeManagementConfigResponse
---@field update_runtime_on lambda.UpdateRuntimeOn
---@field function_arn string
---@field runtime_version_arn? string 26..2048 characters

---@class lambda.StopDurableExecutionResponse
---@field stop_timestamp number seconds since 1970, UTC

---@class lambda.UpdateCapacityProviderResponse
---@field capacity_provider lambda.CapacityProvider

---@class lambda.UpdateCodeSigningConfigResponse
---@field code_signing_config lambda.CodeSigningConfig

---@class lambda.UpdateFunctionUrlConfigResponse
---@field function_url string
---@field function_arn string
---@field auth_type lambda.FunctionUrlAuthType
---@field cors? lambda.Cors
---@field creation_time string
---@field last_modified_time string
---@field invoke_mode? lambda.InvokeMode

---@alias lambda.ThrottleReason
---| "ConcurrentInvocationLimitExceeded"
---| "FunctionInvocationRateLimitExceeded"
---| "ReservedFunctionConcurrentInvocationLimitExceeded"
---| "ReservedFunctionInvocationRateLimitExceeded"
---| "CallerRateLimitExceeded"
---| "ConcurrentSnapshotCreateLimitExceeded"
---| string

---@class lambda.AliasLimitExceededException: lambda.ServiceError
---@field type? string

---@class lambda.CallbackTimeoutException: lambda.ServiceError
---@field type? string

---@class lambda.CapacityProviderLimitExceededException: lambda.ServiceError
---@field type? string

---@class lambda.CodeArtifactUserDeletedException: lambda.ServiceError
---@field type? string

---@class lambda.CodeArtifactUserFailedException: lambda.ServiceError
---@field type? string

---@class lambda.CodeArtifactUserPendingException: lambda.ServiceError
---@field type? string

---@class lambda.CodeSigningConfigNotFoundException: lambda.ServiceError
---@field type? string

---@class lambda.CodeStorageExceededException: lambda.ServiceError
---@field type? string

---@class lambda.CodeVerificationFailedException: lambda.ServiceError
---@field type? string

---@class lambda.DurableExecutionAlreadyStartedException: lambda.ServiceError
---@field type? string

---@class lambda.EC2AccessDeniedException: lambda.ServiceError
---@field type? string

---@class lambda.EC2ThrottledException: lambda.ServiceError
---@field type? string

---@class lambda.EC2UnexpectedException: lambda.ServiceError
---@field type? string
---@field ec2_error_code? string

---@class lambda.EFSIOException: lambda.ServiceError
---@field type? string

---@class lambda.EFSMountConnectivityException: lambda.ServiceError
---@field type? string

---@class lambda.EFSMountFailureException: lambda.ServiceError
---@field type? string

---@class lambda.EFSMountTimeoutException: lambda.ServiceError
---@field type? string

---@class lambda.ENILimitReachedException: lambda.ServiceError
---@field type? string

---@class lambda.ENINotReadyException: lambda.ServiceError
---@field type? string

---@class lambda.FunctionVersionsPerCapacityProviderLimitExceededException: lambda.ServiceError
---@field type? string

---@class lambda.InvalidCodeSignatureException: lambda.ServiceError
---@field type? string

---@class lambda.InvalidParameterValueException: lambda.ServiceError
---@field type? string

---@class lambda.InvalidRequestContentException: lambda.ServiceError
---@field type? string

---@class lambda.InvalidRuntimeException: lambda.ServiceError
---@field type? string

---@class lambda.InvalidSecurityGroupIDException: lambda.ServiceError
---@field type? string

---@class lambda.InvalidSubnetIDException: lambda.ServiceError
---@field type? string

---@class lambda.InvalidZipFileException: lambda.ServiceError
---@field type? string

---@class lambda.KMSAccessDeniedException: lambda.ServiceError
---@field type? string

---@class lambda.KMSDisabledException: lambda.ServiceError
---@field type? string

---@class lambda.KMSInvalidStateException: lambda.ServiceError
---@field type? string

---@class lambda.KMSNotFoundException: lambda.ServiceError
---@field type? string

---@class lambda.ModeNotSupportedException: lambda.ServiceError
---@field type? string

---@class lambda.NoPublishedVersionException: lambda.ServiceError
---@field type? string

---@class lambda.PolicyLengthExceededException: lambda.ServiceError
---@field type? string

---@class lambda.PreconditionFailedException: lambda.ServiceError
---@field type? string

---@class lambda.ProvisionedConcurrencyConfigNotFoundException: lambda.ServiceError
---@field type? string

---@class lambda.PublicPolicyException: lambda.ServiceError
---@field type? string

---@class lambda.RecursiveInvocationException: lambda.ServiceError
---@field type? string

---@class lambda.RequestTooLargeException: lambda.ServiceError
---@field type? string

---@class lambda.ResourceConflictException: lambda.ServiceError
---@field type? string

---@class lambda.ResourceInUseException: lambda.ServiceError
---@field type? string

---@class lambda.ResourceNotFoundException: lambda.ServiceError
---@field type? string

---@class lambda.ResourceNotReadyException: lambda.ServiceError
---@field type? string

---@class lambda.S3FilesMountConnectivityException: lambda.ServiceError
---@field type? string

---@class lambda.S3FilesMountFailureException: lambda.ServiceError
---@field type? string

---@class lambda.S3FilesMountTimeoutException: lambda.ServiceError
---@field type? string

---@class lambda.SerializedRequestEntityTooLargeException: lambda.ServiceError
---@field type? string

---@class lambda.ServiceException: lambda.ServiceError
---@field type? string

---@class lambda.ServiceQuotaExceededException: lambda.ServiceError
---@field type? string

---@class lambda.SnapStartException: lambda.ServiceError
---@field type? string

---@class lambda.SnapStartNotReadyException: lambda.ServiceError
---@field type? string

---@class lambda.SnapStartRegenerationFailureException: lambda.ServiceError
---@field type? string

---@class lambda.SnapStartTimeoutException: lambda.ServiceError
---@field type? string

---@class lambda.SubnetIPAddressLimitReachedException: lambda.ServiceError
---@field type? string

---@class lambda.TooManyRequestsException: lambda.ServiceError
---@field retry_after_seconds? string
---@field type? string
---@field reason? lambda.ThrottleReason

---@class lambda.UnsupportedMediaTypeException: lambda.ServiceError
---@field type? string

---@class lambda
local lambda = {}

---@class lambda.Client
local Client = {}

--- The API's AddLayerVersionPermission.
---@param params lambda.AddLayerVersionPermissionRequest
---@param options? lambda.CallOptions
---@return lambda.AddLayerVersionPermissionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.add_layer_version_permission(params, options) end

--- The API's AddLayerVersionPermission.
---@param params lambda.AddLayerVersionPermissionRequest
---@param options? lambda.CallOptions
---@return lambda.AddLayerVersionPermissionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:add_layer_version_permission(params, options) end

--- The API's AddPermission.
---@param params lambda.AddPermissionRequest
---@param options? lambda.CallOptions
---@return lambda.AddPermissionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.add_permission(params, options) end

--- The API's AddPermission.
---@param params lambda.AddPermissionRequest
---@param options? lambda.CallOptions
---@return lambda.AddPermissionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:add_permission(params, options) end

--- The API's CheckpointDurableExecution.
---@param params lambda.CheckpointDurableExecutionRequest
---@param options? lambda.CallOptions
---@return lambda.CheckpointDurableExecutionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.checkpoint_durable_execution(params, options) end

--- The API's CheckpointDurableExecution.
---@param params lambda.CheckpointDurableExecutionRequest
---@param options? lambda.CallOptions
---@return lambda.CheckpointDurableExecutionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:checkpoint_durable_execution(params, options) end

--- The API's CreateAlias.
---@param params lambda.CreateAliasRequest
---@param options? lambda.CallOptions
---@return lambda.AliasConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.create_alias(params, options) end

--- The API's CreateAlias.
---@param params lambda.CreateAliasRequest
---@param options? lambda.CallOptions
---@return lambda.AliasConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:create_alias(params, options) end

--- The API's CreateCapacityProvider.
---@param params lambda.CreateCapacityProviderRequest
---@param options? lambda.CallOptions
---@return lambda.CreateCapacityProviderResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.create_capacity_provider(params, options) end

--- The API's CreateCapacityProvider.
---@param params lambda.CreateCapacityProviderRequest
---@param options? lambda.CallOptions
---@return lambda.CreateCapacityProviderResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:create_capacity_provider(params, options) end

--- The API's CreateCodeSigningConfig.
---@param params lambda.CreateCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.CreateCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.create_code_signing_config(params, options) end

--- The API's CreateCodeSigningConfig.
---@param params lambda.CreateCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.CreateCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:create_code_signing_config(params, options) end

--- The API's CreateEventSourceMapping.
---@param params lambda.CreateEventSourceMappingRequest
---@param options? lambda.CallOptions
---@return lambda.EventSourceMappingConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.create_event_source_mapping(params, options) end

--- The API's CreateEventSourceMapping.
---@param params lambda.CreateEventSourceMappingRequest
---@param options? lambda.CallOptions
---@return lambda.EventSourceMappingConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:create_event_source_mapping(params, options) end

--- The API's CreateFunction.
---@param params lambda.CreateFunctionRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.create_function(params, options) end

--- The API's CreateFunction.
---@param params lambda.CreateFunctionRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:create_function(params, options) end

--- The API's CreateFunctionUrlConfig.
---@param params lambda.CreateFunctionUrlConfigRequest
---@param options? lambda.CallOptions
---@return lambda.CreateFunctionUrlConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.create_function_url_config(params, options) end

--- The API's CreateFunctionUrlConfig.
---@param params lambda.CreateFunctionUrlConfigRequest
---@param options? lambda.CallOptions
---@return lambda.CreateFunctionUrlConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:create_function_url_config(params, options) end

--- The API's DeleteAlias.
---@param params lambda.DeleteAliasRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_alias(params, options) end

--- The API's DeleteAlias.
---@param params lambda.DeleteAliasRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_alias(params, options) end

--- The API's DeleteCapacityProvider.
---@param params lambda.DeleteCapacityProviderRequest
---@param options? lambda.CallOptions
---@return lambda.DeleteCapacityProviderResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_capacity_provider(params, options) end

--- The API's DeleteCapacityProvider.
---@param params lambda.DeleteCapacityProviderRequest
---@param options? lambda.CallOptions
---@return lambda.DeleteCapacityProviderResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_capacity_provider(params, options) end

--- The API's DeleteCodeSigningConfig.
---@param params lambda.DeleteCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_code_signing_config(params, options) end

--- The API's DeleteCodeSigningConfig.
---@param params lambda.DeleteCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_code_signing_config(params, options) end

--- The API's DeleteEventSourceMapping.
---@param params lambda.DeleteEventSourceMappingRequest
---@param options? lambda.CallOptions
---@return lambda.EventSourceMappingConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_event_source_mapping(params, options) end

--- The API's DeleteEventSourceMapping.
---@param params lambda.DeleteEventSourceMappingRequest
---@param options? lambda.CallOptions
---@return lambda.EventSourceMappingConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_event_source_mapping(params, options) end

--- The API's DeleteFunction.
---@param params lambda.DeleteFunctionRequest
---@param options? lambda.CallOptions
---@return lambda.DeleteFunctionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_function(params, options) end

--- The API's DeleteFunction.
---@param params lambda.DeleteFunctionRequest
---@param options? lambda.CallOptions
---@return lambda.DeleteFunctionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_function(params, options) end

--- The API's DeleteFunctionCodeSigningConfig.
---@param params lambda.DeleteFunctionCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_function_code_signing_config(params, options) end

--- The API's DeleteFunctionCodeSigningConfig.
---@param params lambda.DeleteFunctionCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_function_code_signing_config(params, options) end

--- The API's DeleteFunctionConcurrency.
---@param params lambda.DeleteFunctionConcurrencyRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_function_concurrency(params, options) end

--- The API's DeleteFunctionConcurrency.
---@param params lambda.DeleteFunctionConcurrencyRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_function_concurrency(params, options) end

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

--- The API's DeleteFunctionUrlConfig.
---@param params lambda.DeleteFunctionUrlConfigRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_function_url_config(params, options) end

--- The API's DeleteFunctionUrlConfig.
---@param params lambda.DeleteFunctionUrlConfigRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_function_url_config(params, options) end

--- The API's DeleteLayerVersion.
---@param params lambda.DeleteLayerVersionRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_layer_version(params, options) end

--- The API's DeleteLayerVersion.
---@param params lambda.DeleteLayerVersionRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_layer_version(params, options) end

--- The API's DeleteProvisionedConcurrencyConfig.
---@param params lambda.DeleteProvisionedConcurrencyConfigRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.delete_provisioned_concurrency_config(params, options) end

--- The API's DeleteProvisionedConcurrencyConfig.
---@param params lambda.DeleteProvisionedConcurrencyConfigRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:delete_provisioned_concurrency_config(params, options) end

--- The API's GetAccountSettings.
---@param params? lambda.GetAccountSettingsRequest
---@param options? lambda.CallOptions
---@return lambda.GetAccountSettingsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_account_settings(params, options) end

--- The API's GetAccountSettings.
---@param params? lambda.GetAccountSettingsRequest
---@param options? lambda.CallOptions
---@return lambda.GetAccountSettingsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_account_settings(params, options) end

--- The API's GetAlias.
---@param params lambda.GetAliasRequest
---@param options? lambda.CallOptions
---@return lambda.AliasConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_alias(params, options) end

--- The API's GetAlias.
---@param params lambda.GetAliasRequest
---@param options? lambda.CallOptions
---@return lambda.AliasConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_alias(params, options) end

--- The API's GetCapacityProvider.
---@param params lambda.GetCapacityProviderRequest
---@param options? lambda.CallOptions
---@return lambda.GetCapacityProviderResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_capacity_provider(params, options) end

--- The API's GetCapacityProvider.
---@param params lambda.GetCapacityProviderRequest
---@param options? lambda.CallOptions
---@return lambda.GetCapacityProviderResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_capacity_provider(params, options) end

--- The API's GetCodeSigningConfig.
---@param params lambda.GetCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_code_signing_config(params, options) end

--- The API's GetCodeSigningConfig.
---@param params lambda.GetCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_code_signing_config(params, options) end

--- The API's GetDurableExecution.
---@param params lambda.GetDurableExecutionRequest
---@param options? lambda.CallOptions
---@return lambda.GetDurableExecutionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_durable_execution(params, options) end

--- The API's GetDurableExecution.
---@param params lambda.GetDurableExecutionRequest
---@param options? lambda.CallOptions
---@return lambda.GetDurableExecutionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_durable_execution(params, options) end

--- The API's GetDurableExecutionHistory.
---@param params lambda.GetDurableExecutionHistoryRequest
---@param options? lambda.CallOptions
---@return lambda.GetDurableExecutionHistoryResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_durable_execution_history(params, options) end

--- The API's GetDurableExecutionHistory.
---@param params lambda.GetDurableExecutionHistoryRequest
---@param options? lambda.CallOptions
---@return lambda.GetDurableExecutionHistoryResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_durable_execution_history(params, options) end

--- The API's GetDurableExecutionState.
---@param params lambda.GetDurableExecutionStateRequest
---@param options? lambda.CallOptions
---@return lambda.GetDurableExecutionStateResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_durable_execution_state(params, options) end

--- The API's GetDurableExecutionState.
---@param params lambda.GetDurableExecutionStateRequest
---@param options? lambda.CallOptions
---@return lambda.GetDurableExecutionStateResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_durable_execution_state(params, options) end

--- The API's GetEventSourceMapping.
---@param params lambda.GetEventSourceMappingRequest
---@param options? lambda.CallOptions
---@return lambda.EventSourceMappingConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_event_source_mapping(params, options) end

--- The API's GetEventSourceMapping.
---@param params lambda.GetEventSourceMappingRequest
---@param options? lambda.CallOptions
---@return lambda.EventSourceMappingConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_event_source_mapping(params, options) end

--- The API's GetFunction.
---@param params lambda.GetFunctionRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_function(params, options) end

--- The API's GetFunction.
---@param params lambda.GetFunctionRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_function(params, options) end

--- The API's GetFunctionCodeSigningConfig.
---@param params lambda.GetFunctionCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_function_code_signing_config(params, options) end

--- The API's GetFunctionCodeSigningConfig.
---@param params lambda.GetFunctionCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_function_code_signing_config(params, options) end

--- The API's GetFunctionConcurrency.
---@param params lambda.GetFunctionConcurrencyRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionConcurrencyResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_function_concurrency(params, options) end

--- The API's GetFunctionConcurrency.
---@param params lambda.GetFunctionConcurrencyRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionConcurrencyResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_function_concurrency(params, options) end

--- The API's GetFunctionConfiguration.
---@param params lambda.GetFunctionConfigurationRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_function_configuration(params, options) end

--- The API's GetFunctionConfiguration.
---@param params lambda.GetFunctionConfigurationRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_function_configuration(params, options) end

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

--- The API's GetFunctionRecursionConfig.
---@param params lambda.GetFunctionRecursionConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionRecursionConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_function_recursion_config(params, options) end

--- The API's GetFunctionRecursionConfig.
---@param params lambda.GetFunctionRecursionConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionRecursionConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_function_recursion_config(params, options) end

--- The API's GetFunctionScalingConfig.
---@param params lambda.GetFunctionScalingConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionScalingConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_function_scaling_config(params, options) end

--- The API's GetFunctionScalingConfig.
---@param params lambda.GetFunctionScalingConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionScalingConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_function_scaling_config(params, options) end

--- The API's GetFunctionUrlConfig.
---@param params lambda.GetFunctionUrlConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionUrlConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_function_url_config(params, options) end

--- The API's GetFunctionUrlConfig.
---@param params lambda.GetFunctionUrlConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetFunctionUrlConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_function_url_config(params, options) end

--- The API's GetLayerVersion.
---@param params lambda.GetLayerVersionRequest
---@param options? lambda.CallOptions
---@return lambda.GetLayerVersionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_layer_version(params, options) end

--- The API's GetLayerVersion.
---@param params lambda.GetLayerVersionRequest
---@param options? lambda.CallOptions
---@return lambda.GetLayerVersionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_layer_version(params, options) end

--- The API's GetLayerVersionByArn.
---@param params lambda.GetLayerVersionByArnRequest
---@param options? lambda.CallOptions
---@return lambda.GetLayerVersionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_layer_version_by_arn(params, options) end

--- The API's GetLayerVersionByArn.
---@param params lambda.GetLayerVersionByArnRequest
---@param options? lambda.CallOptions
---@return lambda.GetLayerVersionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_layer_version_by_arn(params, options) end

--- The API's GetLayerVersionPolicy.
---@param params lambda.GetLayerVersionPolicyRequest
---@param options? lambda.CallOptions
---@return lambda.GetLayerVersionPolicyResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_layer_version_policy(params, options) end

--- The API's GetLayerVersionPolicy.
---@param params lambda.GetLayerVersionPolicyRequest
---@param options? lambda.CallOptions
---@return lambda.GetLayerVersionPolicyResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_layer_version_policy(params, options) end

--- The API's GetPolicy.
---@param params lambda.GetPolicyRequest
---@param options? lambda.CallOptions
---@return lambda.GetPolicyResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_policy(params, options) end

--- The API's GetPolicy.
---@param params lambda.GetPolicyRequest
---@param options? lambda.CallOptions
---@return lambda.GetPolicyResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_policy(params, options) end

--- The API's GetProvisionedConcurrencyConfig.
---@param params lambda.GetProvisionedConcurrencyConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetProvisionedConcurrencyConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_provisioned_concurrency_config(params, options) end

--- The API's GetProvisionedConcurrencyConfig.
---@param params lambda.GetProvisionedConcurrencyConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetProvisionedConcurrencyConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_provisioned_concurrency_config(params, options) end

--- The API's GetRuntimeManagementConfig.
---@param params lambda.GetRuntimeManagementConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetRuntimeManagementConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.get_runtime_management_config(params, options) end

--- The API's GetRuntimeManagementConfig.
---@param params lambda.GetRuntimeManagementConfigRequest
---@param options? lambda.CallOptions
---@return lambda.GetRuntimeManagementConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:get_runtime_management_config(params, options) end

--- The API's Invoke.
---@param params lambda.InvocationRequest
---@param options? lambda.CallOptions
---@return lambda.InvocationResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.invoke(params, options) end

--- The API's Invoke.
---@param params lambda.InvocationRequest
---@param options? lambda.CallOptions
---@return lambda.InvocationResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:invoke(params, options) end

--- The API's InvokeAsync.
---@param params lambda.InvokeAsyncRequest
---@param options? lambda.CallOptions
---@return lambda.InvokeAsyncResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
---@deprecated
function lambda.invoke_async(params, options) end

--- The API's InvokeAsync.
---@param params lambda.InvokeAsyncRequest
---@param options? lambda.CallOptions
---@return lambda.InvokeAsyncResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
---@deprecated
function Client:invoke_async(params, options) end

--- The API's InvokeWithResponseStream.
---@param params lambda.InvokeWithResponseStreamRequest
---@param options? lambda.CallOptions
---@return lambda.InvokeWithResponseStreamResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.invoke_with_response_stream(params, options) end

--- The API's InvokeWithResponseStream.
---@param params lambda.InvokeWithResponseStreamRequest
---@param options? lambda.CallOptions
---@return lambda.InvokeWithResponseStreamResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:invoke_with_response_stream(params, options) end

--- The API's ListAliases.
---@param params lambda.ListAliasesRequest
---@param options? lambda.CallOptions
---@return lambda.ListAliasesResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_aliases(params, options) end

--- The API's ListAliases.
---@param params lambda.ListAliasesRequest
---@param options? lambda.CallOptions
---@return lambda.ListAliasesResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_aliases(params, options) end

--- The API's ListCapacityProviders.
---@param params? lambda.ListCapacityProvidersRequest
---@param options? lambda.CallOptions
---@return lambda.ListCapacityProvidersResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_capacity_providers(params, options) end

--- The API's ListCapacityProviders.
---@param params? lambda.ListCapacityProvidersRequest
---@param options? lambda.CallOptions
---@return lambda.ListCapacityProvidersResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_capacity_providers(params, options) end

--- The API's ListCodeSigningConfigs.
---@param params? lambda.ListCodeSigningConfigsRequest
---@param options? lambda.CallOptions
---@return lambda.ListCodeSigningConfigsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_code_signing_configs(params, options) end

--- The API's ListCodeSigningConfigs.
---@param params? lambda.ListCodeSigningConfigsRequest
---@param options? lambda.CallOptions
---@return lambda.ListCodeSigningConfigsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_code_signing_configs(params, options) end

--- The API's ListDurableExecutionsByFunction.
---@param params lambda.ListDurableExecutionsByFunctionRequest
---@param options? lambda.CallOptions
---@return lambda.ListDurableExecutionsByFunctionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_durable_executions_by_function(params, options) end

--- The API's ListDurableExecutionsByFunction.
---@param params lambda.ListDurableExecutionsByFunctionRequest
---@param options? lambda.CallOptions
---@return lambda.ListDurableExecutionsByFunctionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_durable_executions_by_function(params, options) end

--- The API's ListEventSourceMappings.
---@param params? lambda.ListEventSourceMappingsRequest
---@param options? lambda.CallOptions
---@return lambda.ListEventSourceMappingsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_event_source_mappings(params, options) end

--- The API's ListEventSourceMappings.
---@param params? lambda.ListEventSourceMappingsRequest
---@param options? lambda.CallOptions
---@return lambda.ListEventSourceMappingsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_event_source_mappings(params, options) end

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

--- The API's ListFunctionUrlConfigs.
---@param params lambda.ListFunctionUrlConfigsRequest
---@param options? lambda.CallOptions
---@return lambda.ListFunctionUrlConfigsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_function_url_configs(params, options) end

--- The API's ListFunctionUrlConfigs.
---@param params lambda.ListFunctionUrlConfigsRequest
---@param options? lambda.CallOptions
---@return lambda.ListFunctionUrlConfigsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_function_url_configs(params, options) end

--- The API's ListFunctionVersionsByCapacityProvider.
---@param params lambda.ListFunctionVersionsByCapacityProviderRequest
---@param options? lambda.CallOptions
---@return lambda.ListFunctionVersionsByCapacityProviderResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_function_versions_by_capacity_provider(params, options) end

--- The API's ListFunctionVersionsByCapacityProvider.
---@param params lambda.ListFunctionVersionsByCapacityProviderRequest
---@param options? lambda.CallOptions
---@return lambda.ListFunctionVersionsByCapacityProviderResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_function_versions_by_capacity_provider(params, options) end

--- The API's ListFunctions.
---@param params? lambda.ListFunctionsRequest
---@param options? lambda.CallOptions
---@return lambda.ListFunctionsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_functions(params, options) end

--- The API's ListFunctions.
---@param params? lambda.ListFunctionsRequest
---@param options? lambda.CallOptions
---@return lambda.ListFunctionsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_functions(params, options) end

--- The API's ListFunctionsByCodeSigningConfig.
---@param params lambda.ListFunctionsByCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.ListFunctionsByCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_functions_by_code_signing_config(params, options) end

--- The API's ListFunctionsByCodeSigningConfig.
---@param params lambda.ListFunctionsByCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.ListFunctionsByCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_functions_by_code_signing_config(params, options) end

--- The API's ListLayerVersions.
---@param params lambda.ListLayerVersionsRequest
---@param options? lambda.CallOptions
---@return lambda.ListLayerVersionsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_layer_versions(params, options) end

--- The API's ListLayerVersions.
---@param params lambda.ListLayerVersionsRequest
---@param options? lambda.CallOptions
---@return lambda.ListLayerVersionsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_layer_versions(params, options) end

--- The API's ListLayers.
---@param params? lambda.ListLayersRequest
---@param options? lambda.CallOptions
---@return lambda.ListLayersResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_layers(params, options) end

--- The API's ListLayers.
---@param params? lambda.ListLayersRequest
---@param options? lambda.CallOptions
---@return lambda.ListLayersResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_layers(params, options) end

--- The API's ListProvisionedConcurrencyConfigs.
---@param params lambda.ListProvisionedConcurrencyConfigsRequest
---@param options? lambda.CallOptions
---@return lambda.ListProvisionedConcurrencyConfigsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_provisioned_concurrency_configs(params, options) end

--- The API's ListProvisionedConcurrencyConfigs.
---@param params lambda.ListProvisionedConcurrencyConfigsRequest
---@param options? lambda.CallOptions
---@return lambda.ListProvisionedConcurrencyConfigsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_provisioned_concurrency_configs(params, options) end

--- The API's ListTags.
---@param params lambda.ListTagsRequest
---@param options? lambda.CallOptions
---@return lambda.ListTagsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_tags(params, options) end

--- The API's ListTags.
---@param params lambda.ListTagsRequest
---@param options? lambda.CallOptions
---@return lambda.ListTagsResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_tags(params, options) end

--- The API's ListVersionsByFunction.
---@param params lambda.ListVersionsByFunctionRequest
---@param options? lambda.CallOptions
---@return lambda.ListVersionsByFunctionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.list_versions_by_function(params, options) end

--- The API's ListVersionsByFunction.
---@param params lambda.ListVersionsByFunctionRequest
---@param options? lambda.CallOptions
---@return lambda.ListVersionsByFunctionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:list_versions_by_function(params, options) end

--- The API's PublishLayerVersion.
---@param params lambda.PublishLayerVersionRequest
---@param options? lambda.CallOptions
---@return lambda.PublishLayerVersionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.publish_layer_version(params, options) end

--- The API's PublishLayerVersion.
---@param params lambda.PublishLayerVersionRequest
---@param options? lambda.CallOptions
---@return lambda.PublishLayerVersionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:publish_layer_version(params, options) end

--- The API's PublishVersion.
---@param params lambda.PublishVersionRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.publish_version(params, options) end

--- The API's PublishVersion.
---@param params lambda.PublishVersionRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:publish_version(params, options) end

--- The API's PutFunctionCodeSigningConfig.
---@param params lambda.PutFunctionCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.PutFunctionCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.put_function_code_signing_config(params, options) end

--- The API's PutFunctionCodeSigningConfig.
---@param params lambda.PutFunctionCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.PutFunctionCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:put_function_code_signing_config(params, options) end

--- The API's PutFunctionConcurrency.
---@param params lambda.PutFunctionConcurrencyRequest
---@param options? lambda.CallOptions
---@return lambda.Concurrency? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.put_function_concurrency(params, options) end

--- The API's PutFunctionConcurrency.
---@param params lambda.PutFunctionConcurrencyRequest
---@param options? lambda.CallOptions
---@return lambda.Concurrency? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:put_function_concurrency(params, options) end

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

--- The API's PutFunctionRecursionConfig.
---@param params lambda.PutFunctionRecursionConfigRequest
---@param options? lambda.CallOptions
---@return lambda.PutFunctionRecursionConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.put_function_recursion_config(params, options) end

--- The API's PutFunctionRecursionConfig.
---@param params lambda.PutFunctionRecursionConfigRequest
---@param options? lambda.CallOptions
---@return lambda.PutFunctionRecursionConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:put_function_recursion_config(params, options) end

--- The API's PutFunctionScalingConfig.
---@param params lambda.PutFunctionScalingConfigRequest
---@param options? lambda.CallOptions
---@return lambda.PutFunctionScalingConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.put_function_scaling_config(params, options) end

--- The API's PutFunctionScalingConfig.
---@param params lambda.PutFunctionScalingConfigRequest
---@param options? lambda.CallOptions
---@return lambda.PutFunctionScalingConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:put_function_scaling_config(params, options) end

--- The API's PutProvisionedConcurrencyConfig.
---@param params lambda.PutProvisionedConcurrencyConfigRequest
---@param options? lambda.CallOptions
---@return lambda.PutProvisionedConcurrencyConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.put_provisioned_concurrency_config(params, options) end

--- The API's PutProvisionedConcurrencyConfig.
---@param params lambda.PutProvisionedConcurrencyConfigRequest
---@param options? lambda.CallOptions
---@return lambda.PutProvisionedConcurrencyConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:put_provisioned_concurrency_config(params, options) end

--- The API's PutRuntimeManagementConfig.
---@param params lambda.PutRuntimeManagementConfigRequest
---@param options? lambda.CallOptions
---@return lambda.PutRuntimeManagementConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.put_runtime_management_config(params, options) end

--- The API's PutRuntimeManagementConfig.
---@param params lambda.PutRuntimeManagementConfigRequest
---@param options? lambda.CallOptions
---@return lambda.PutRuntimeManagementConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:put_runtime_management_config(params, options) end

--- The API's RemoveLayerVersionPermission.
---@param params lambda.RemoveLayerVersionPermissionRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.remove_layer_version_permission(params, options) end

--- The API's RemoveLayerVersionPermission.
---@param params lambda.RemoveLayerVersionPermissionRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:remove_layer_version_permission(params, options) end

--- The API's RemovePermission.
---@param params lambda.RemovePermissionRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.remove_permission(params, options) end

--- The API's RemovePermission.
---@param params lambda.RemovePermissionRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:remove_permission(params, options) end

--- The API's SendDurableExecutionCallbackFailure.
---@param params lambda.SendDurableExecutionCallbackFailureRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.send_durable_execution_callback_failure(params, options) end

--- The API's SendDurableExecutionCallbackFailure.
---@param params lambda.SendDurableExecutionCallbackFailureRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:send_durable_execution_callback_failure(params, options) end

--- The API's SendDurableExecutionCallbackHeartbeat.
---@param params lambda.SendDurableExecutionCallbackHeartbeatRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.send_durable_execution_callback_heartbeat(params, options) end

--- The API's SendDurableExecutionCallbackHeartbeat.
---@param params lambda.SendDurableExecutionCallbackHeartbeatRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:send_durable_execution_callback_heartbeat(params, options) end

--- The API's SendDurableExecutionCallbackSuccess.
---@param params lambda.SendDurableExecutionCallbackSuccessRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.send_durable_execution_callback_success(params, options) end

--- The API's SendDurableExecutionCallbackSuccess.
---@param params lambda.SendDurableExecutionCallbackSuccessRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:send_durable_execution_callback_success(params, options) end

--- The API's StopDurableExecution.
---@param params lambda.StopDurableExecutionRequest
---@param options? lambda.CallOptions
---@return lambda.StopDurableExecutionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.stop_durable_execution(params, options) end

--- The API's StopDurableExecution.
---@param params lambda.StopDurableExecutionRequest
---@param options? lambda.CallOptions
---@return lambda.StopDurableExecutionResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:stop_durable_execution(params, options) end

--- The API's TagResource.
---@param params lambda.TagResourceRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.tag_resource(params, options) end

--- The API's TagResource.
---@param params lambda.TagResourceRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:tag_resource(params, options) end

--- The API's UntagResource.
---@param params lambda.UntagResourceRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.untag_resource(params, options) end

--- The API's UntagResource.
---@param params lambda.UntagResourceRequest
---@param options? lambda.CallOptions
---@return table? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:untag_resource(params, options) end

--- The API's UpdateAlias.
---@param params lambda.UpdateAliasRequest
---@param options? lambda.CallOptions
---@return lambda.AliasConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.update_alias(params, options) end

--- The API's UpdateAlias.
---@param params lambda.UpdateAliasRequest
---@param options? lambda.CallOptions
---@return lambda.AliasConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:update_alias(params, options) end

--- The API's UpdateCapacityProvider.
---@param params lambda.UpdateCapacityProviderRequest
---@param options? lambda.CallOptions
---@return lambda.UpdateCapacityProviderResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.update_capacity_provider(params, options) end

--- The API's UpdateCapacityProvider.
---@param params lambda.UpdateCapacityProviderRequest
---@param options? lambda.CallOptions
---@return lambda.UpdateCapacityProviderResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:update_capacity_provider(params, options) end

--- The API's UpdateCodeSigningConfig.
---@param params lambda.UpdateCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.UpdateCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.update_code_signing_config(params, options) end

--- The API's UpdateCodeSigningConfig.
---@param params lambda.UpdateCodeSigningConfigRequest
---@param options? lambda.CallOptions
---@return lambda.UpdateCodeSigningConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:update_code_signing_config(params, options) end

--- The API's UpdateEventSourceMapping.
---@param params lambda.UpdateEventSourceMappingRequest
---@param options? lambda.CallOptions
---@return lambda.EventSourceMappingConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.update_event_source_mapping(params, options) end

--- The API's UpdateEventSourceMapping.
---@param params lambda.UpdateEventSourceMappingRequest
---@param options? lambda.CallOptions
---@return lambda.EventSourceMappingConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:update_event_source_mapping(params, options) end

--- The API's UpdateFunctionCode.
---@param params lambda.UpdateFunctionCodeRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.update_function_code(params, options) end

--- The API's UpdateFunctionCode.
---@param params lambda.UpdateFunctionCodeRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:update_function_code(params, options) end

--- The API's UpdateFunctionConfiguration.
---@param params lambda.UpdateFunctionConfigurationRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.update_function_configuration(params, options) end

--- The API's UpdateFunctionConfiguration.
---@param params lambda.UpdateFunctionConfigurationRequest
---@param options? lambda.CallOptions
---@return lambda.FunctionConfiguration? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:update_function_configuration(params, options) end

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

--- The API's UpdateFunctionUrlConfig.
---@param params lambda.UpdateFunctionUrlConfigRequest
---@param options? lambda.CallOptions
---@return lambda.UpdateFunctionUrlConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function lambda.update_function_url_config(params, options) end

--- The API's UpdateFunctionUrlConfig.
---@param params lambda.UpdateFunctionUrlConfigRequest
---@param options? lambda.CallOptions
---@return lambda.UpdateFunctionUrlConfigResponse? result
---@return lambda.Error? err
---@return lambda.Metadata metadata
function Client:update_function_url_config(params, options) end

--- All pages of GetDurableExecutionHistory; a loop raises what goes wrong.
---@param params lambda.GetDurableExecutionHistoryRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.GetDurableExecutionHistoryResponse? pages
function lambda.get_durable_execution_history_pages(params, options) end

--- All pages of GetDurableExecutionHistory; a loop raises what goes wrong.
---@param params lambda.GetDurableExecutionHistoryRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.GetDurableExecutionHistoryResponse? pages
function Client:get_durable_execution_history_pages(params, options) end

--- All that GetDurableExecutionHistory lists; a loop raises what goes wrong.
---@param params lambda.GetDurableExecutionHistoryRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.Event? items
function lambda.get_durable_execution_history_items(params, options) end

--- All that GetDurableExecutionHistory lists; a loop raises what goes wrong.
---@param params lambda.GetDurableExecutionHistoryRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.Event? items
function Client:get_durable_execution_history_items(params, options) end

--- All pages of GetDurableExecutionState; a loop raises what goes wrong.
---@param params lambda.GetDurableExecutionStateRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.GetDurableExecutionStateResponse? pages
function lambda.get_durable_execution_state_pages(params, options) end

--- All pages of GetDurableExecutionState; a loop raises what goes wrong.
---@param params lambda.GetDurableExecutionStateRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.GetDurableExecutionStateResponse? pages
function Client:get_durable_execution_state_pages(params, options) end

--- All that GetDurableExecutionState lists; a loop raises what goes wrong.
---@param params lambda.GetDurableExecutionStateRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.Operation? items
function lambda.get_durable_execution_state_items(params, options) end

--- All that GetDurableExecutionState lists; a loop raises what goes wrong.
---@param params lambda.GetDurableExecutionStateRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.Operation? items
function Client:get_durable_execution_state_items(params, options) end

--- All pages of ListAliases; a loop raises what goes wrong.
---@param params lambda.ListAliasesRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListAliasesResponse? pages
function lambda.list_aliases_pages(params, options) end

--- All pages of ListAliases; a loop raises what goes wrong.
---@param params lambda.ListAliasesRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListAliasesResponse? pages
function Client:list_aliases_pages(params, options) end

--- All that ListAliases lists; a loop raises what goes wrong.
---@param params lambda.ListAliasesRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.AliasConfiguration? items
function lambda.list_aliases_items(params, options) end

--- All that ListAliases lists; a loop raises what goes wrong.
---@param params lambda.ListAliasesRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.AliasConfiguration? items
function Client:list_aliases_items(params, options) end

--- All pages of ListCapacityProviders; a loop raises what goes wrong.
---@param params? lambda.ListCapacityProvidersRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListCapacityProvidersResponse? pages
function lambda.list_capacity_providers_pages(params, options) end

--- All pages of ListCapacityProviders; a loop raises what goes wrong.
---@param params? lambda.ListCapacityProvidersRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListCapacityProvidersResponse? pages
function Client:list_capacity_providers_pages(params, options) end

--- All that ListCapacityProviders lists; a loop raises what goes wrong.
---@param params? lambda.ListCapacityProvidersRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.CapacityProvider? items
function lambda.list_capacity_providers_items(params, options) end

--- All that ListCapacityProviders lists; a loop raises what goes wrong.
---@param params? lambda.ListCapacityProvidersRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.CapacityProvider? items
function Client:list_capacity_providers_items(params, options) end

--- All pages of ListCodeSigningConfigs; a loop raises what goes wrong.
---@param params? lambda.ListCodeSigningConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListCodeSigningConfigsResponse? pages
function lambda.list_code_signing_configs_pages(params, options) end

--- All pages of ListCodeSigningConfigs; a loop raises what goes wrong.
---@param params? lambda.ListCodeSigningConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListCodeSigningConfigsResponse? pages
function Client:list_code_signing_configs_pages(params, options) end

--- All that ListCodeSigningConfigs lists; a loop raises what goes wrong.
---@param params? lambda.ListCodeSigningConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.CodeSigningConfig? items
function lambda.list_code_signing_configs_items(params, options) end

--- All that ListCodeSigningConfigs lists; a loop raises what goes wrong.
---@param params? lambda.ListCodeSigningConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.CodeSigningConfig? items
function Client:list_code_signing_configs_items(params, options) end

--- All pages of ListDurableExecutionsByFunction; a loop raises what goes wrong.
---@param params lambda.ListDurableExecutionsByFunctionRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListDurableExecutionsByFunctionResponse? pages
function lambda.list_durable_executions_by_function_pages(params, options) end

--- All pages of ListDurableExecutionsByFunction; a loop raises what goes wrong.
---@param params lambda.ListDurableExecutionsByFunctionRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListDurableExecutionsByFunctionResponse? pages
function Client:list_durable_executions_by_function_pages(params, options) end

--- All that ListDurableExecutionsByFunction lists; a loop raises what goes wrong.
---@param params lambda.ListDurableExecutionsByFunctionRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.Execution? items
function lambda.list_durable_executions_by_function_items(params, options) end

--- All that ListDurableExecutionsByFunction lists; a loop raises what goes wrong.
---@param params lambda.ListDurableExecutionsByFunctionRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.Execution? items
function Client:list_durable_executions_by_function_items(params, options) end

--- All pages of ListEventSourceMappings; a loop raises what goes wrong.
---@param params? lambda.ListEventSourceMappingsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListEventSourceMappingsResponse? pages
function lambda.list_event_source_mappings_pages(params, options) end

--- All pages of ListEventSourceMappings; a loop raises what goes wrong.
---@param params? lambda.ListEventSourceMappingsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListEventSourceMappingsResponse? pages
function Client:list_event_source_mappings_pages(params, options) end

--- All that ListEventSourceMappings lists; a loop raises what goes wrong.
---@param params? lambda.ListEventSourceMappingsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.EventSourceMappingConfiguration? items
function lambda.list_event_source_mappings_items(params, options) end

--- All that ListEventSourceMappings lists; a loop raises what goes wrong.
---@param params? lambda.ListEventSourceMappingsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.EventSourceMappingConfiguration? items
function Client:list_event_source_mappings_items(params, options) end

--- All pages of ListFunctionEventInvokeConfigs; a loop raises what goes wrong.
---@param params lambda.ListFunctionEventInvokeConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListFunctionEventInvokeConfigsResponse? pages
function lambda.list_function_event_invoke_configs_pages(params, options) end

--- All pages of ListFunctionEventInvokeConfigs; a loop raises what goes wrong.
---@param params lambda.ListFunctionEventInvokeConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListFunctionEventInvokeConfigsResponse? pages
function Client:list_function_event_invoke_configs_pages(params, options) end

--- All that ListFunctionEventInvokeConfigs lists; a loop raises what goes wrong.
---@param params lambda.ListFunctionEventInvokeConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.FunctionEventInvokeConfig? items
function lambda.list_function_event_invoke_configs_items(params, options) end

--- All that ListFunctionEventInvokeConfigs lists; a loop raises what goes wrong.
---@param params lambda.ListFunctionEventInvokeConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.FunctionEventInvokeConfig? items
function Client:list_function_event_invoke_configs_items(params, options) end

--- All pages of ListFunctionUrlConfigs; a loop raises what goes wrong.
---@param params lambda.ListFunctionUrlConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListFunctionUrlConfigsResponse? pages
function lambda.list_function_url_configs_pages(params, options) end

--- All pages of ListFunctionUrlConfigs; a loop raises what goes wrong.
---@param params lambda.ListFunctionUrlConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListFunctionUrlConfigsResponse? pages
function Client:list_function_url_configs_pages(params, options) end

--- All that ListFunctionUrlConfigs lists; a loop raises what goes wrong.
---@param params lambda.ListFunctionUrlConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.FunctionUrlConfig? items
function lambda.list_function_url_configs_items(params, options) end

--- All that ListFunctionUrlConfigs lists; a loop raises what goes wrong.
---@param params lambda.ListFunctionUrlConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.FunctionUrlConfig? items
function Client:list_function_url_configs_items(params, options) end

--- All pages of ListFunctionVersionsByCapacityProvider; a loop raises what goes wrong.
---@param params lambda.ListFunctionVersionsByCapacityProviderRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListFunctionVersionsByCapacityProviderResponse? pages
function lambda.list_function_versions_by_capacity_provider_pages(params, options) end

--- All pages of ListFunctionVersionsByCapacityProvider; a loop raises what goes wrong.
---@param params lambda.ListFunctionVersionsByCapacityProviderRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListFunctionVersionsByCapacityProviderResponse? pages
function Client:list_function_versions_by_capacity_provider_pages(params, options) end

--- All that ListFunctionVersionsByCapacityProvider lists; a loop raises what goes wrong.
---@param params lambda.ListFunctionVersionsByCapacityProviderRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.FunctionVersionsByCapacityProviderListItem? items
function lambda.list_function_versions_by_capacity_provider_items(params, options) end

--- All that ListFunctionVersionsByCapacityProvider lists; a loop raises what goes wrong.
---@param params lambda.ListFunctionVersionsByCapacityProviderRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.FunctionVersionsByCapacityProviderListItem? items
function Client:list_function_versions_by_capacity_provider_items(params, options) end

--- All pages of ListFunctions; a loop raises what goes wrong.
---@param params? lambda.ListFunctionsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListFunctionsResponse? pages
function lambda.list_functions_pages(params, options) end

--- All pages of ListFunctions; a loop raises what goes wrong.
---@param params? lambda.ListFunctionsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListFunctionsResponse? pages
function Client:list_functions_pages(params, options) end

--- All that ListFunctions lists; a loop raises what goes wrong.
---@param params? lambda.ListFunctionsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.FunctionConfiguration? items
function lambda.list_functions_items(params, options) end

--- All that ListFunctions lists; a loop raises what goes wrong.
---@param params? lambda.ListFunctionsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.FunctionConfiguration? items
function Client:list_functions_items(params, options) end

--- All pages of ListFunctionsByCodeSigningConfig; a loop raises what goes wrong.
---@param params lambda.ListFunctionsByCodeSigningConfigRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListFunctionsByCodeSigningConfigResponse? pages
function lambda.list_functions_by_code_signing_config_pages(params, options) end

--- All pages of ListFunctionsByCodeSigningConfig; a loop raises what goes wrong.
---@param params lambda.ListFunctionsByCodeSigningConfigRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListFunctionsByCodeSigningConfigResponse? pages
function Client:list_functions_by_code_signing_config_pages(params, options) end

--- All that ListFunctionsByCodeSigningConfig lists; a loop raises what goes wrong.
---@param params lambda.ListFunctionsByCodeSigningConfigRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): string? items
function lambda.list_functions_by_code_signing_config_items(params, options) end

--- All that ListFunctionsByCodeSigningConfig lists; a loop raises what goes wrong.
---@param params lambda.ListFunctionsByCodeSigningConfigRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): string? items
function Client:list_functions_by_code_signing_config_items(params, options) end

--- All pages of ListLayerVersions; a loop raises what goes wrong.
---@param params lambda.ListLayerVersionsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListLayerVersionsResponse? pages
function lambda.list_layer_versions_pages(params, options) end

--- All pages of ListLayerVersions; a loop raises what goes wrong.
---@param params lambda.ListLayerVersionsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListLayerVersionsResponse? pages
function Client:list_layer_versions_pages(params, options) end

--- All that ListLayerVersions lists; a loop raises what goes wrong.
---@param params lambda.ListLayerVersionsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.LayerVersionsListItem? items
function lambda.list_layer_versions_items(params, options) end

--- All that ListLayerVersions lists; a loop raises what goes wrong.
---@param params lambda.ListLayerVersionsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.LayerVersionsListItem? items
function Client:list_layer_versions_items(params, options) end

--- All pages of ListLayers; a loop raises what goes wrong.
---@param params? lambda.ListLayersRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListLayersResponse? pages
function lambda.list_layers_pages(params, options) end

--- All pages of ListLayers; a loop raises what goes wrong.
---@param params? lambda.ListLayersRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListLayersResponse? pages
function Client:list_layers_pages(params, options) end

--- All that ListLayers lists; a loop raises what goes wrong.
---@param params? lambda.ListLayersRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.LayersListItem? items
function lambda.list_layers_items(params, options) end

--- All that ListLayers lists; a loop raises what goes wrong.
---@param params? lambda.ListLayersRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.LayersListItem? items
function Client:list_layers_items(params, options) end

--- All pages of ListProvisionedConcurrencyConfigs; a loop raises what goes wrong.
---@param params lambda.ListProvisionedConcurrencyConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListProvisionedConcurrencyConfigsResponse? pages
function lambda.list_provisioned_concurrency_configs_pages(params, options) end

--- All pages of ListProvisionedConcurrencyConfigs; a loop raises what goes wrong.
---@param params lambda.ListProvisionedConcurrencyConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListProvisionedConcurrencyConfigsResponse? pages
function Client:list_provisioned_concurrency_configs_pages(params, options) end

--- All that ListProvisionedConcurrencyConfigs lists; a loop raises what goes wrong.
---@param params lambda.ListProvisionedConcurrencyConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.ProvisionedConcurrencyConfigListItem? items
function lambda.list_provisioned_concurrency_configs_items(params, options) end

--- All that ListProvisionedConcurrencyConfigs lists; a loop raises what goes wrong.
---@param params lambda.ListProvisionedConcurrencyConfigsRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.ProvisionedConcurrencyConfigListItem? items
function Client:list_provisioned_concurrency_configs_items(params, options) end

--- All pages of ListVersionsByFunction; a loop raises what goes wrong.
---@param params lambda.ListVersionsByFunctionRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListVersionsByFunctionResponse? pages
function lambda.list_versions_by_function_pages(params, options) end

--- All pages of ListVersionsByFunction; a loop raises what goes wrong.
---@param params lambda.ListVersionsByFunctionRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Pages|fun(): lambda.ListVersionsByFunctionResponse? pages
function Client:list_versions_by_function_pages(params, options) end

--- All that ListVersionsByFunction lists; a loop raises what goes wrong.
---@param params lambda.ListVersionsByFunctionRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.FunctionConfiguration? items
function lambda.list_versions_by_function_items(params, options) end

--- All that ListVersionsByFunction lists; a loop raises what goes wrong.
---@param params lambda.ListVersionsByFunctionRequest
---@param options? lambda.CallOptions of each call
---@return lambda.Items|fun(): lambda.FunctionConfiguration? items
function Client:list_versions_by_function_items(params, options) end

--- Call GetFunctionConfiguration until it says so.
---@param params lambda.GetFunctionConfigurationRequest
---@param options? lambda.WaiterOptions
---@return lambda.FunctionConfiguration? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function lambda.wait_until_function_active(params, options) end

--- Call GetFunctionConfiguration until it says so.
---@param params lambda.GetFunctionConfigurationRequest
---@param options? lambda.WaiterOptions
---@return lambda.FunctionConfiguration? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function Client:wait_until_function_active(params, options) end

--- Call GetFunction until it says so.
---@param params lambda.GetFunctionRequest
---@param options? lambda.WaiterOptions
---@return lambda.GetFunctionResponse? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function lambda.wait_until_function_active_v2(params, options) end

--- Call GetFunction until it says so.
---@param params lambda.GetFunctionRequest
---@param options? lambda.WaiterOptions
---@return lambda.GetFunctionResponse? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function Client:wait_until_function_active_v2(params, options) end

--- Call GetFunction until it says so.
---@param params lambda.GetFunctionRequest
---@param options? lambda.WaiterOptions
---@return lambda.GetFunctionResponse? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function lambda.wait_until_function_exists(params, options) end

--- Call GetFunction until it says so.
---@param params lambda.GetFunctionRequest
---@param options? lambda.WaiterOptions
---@return lambda.GetFunctionResponse? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function Client:wait_until_function_exists(params, options) end

--- Call GetFunctionConfiguration until it says so.
---@param params lambda.GetFunctionConfigurationRequest
---@param options? lambda.WaiterOptions
---@return lambda.FunctionConfiguration? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function lambda.wait_until_function_updated(params, options) end

--- Call GetFunctionConfiguration until it says so.
---@param params lambda.GetFunctionConfigurationRequest
---@param options? lambda.WaiterOptions
---@return lambda.FunctionConfiguration? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function Client:wait_until_function_updated(params, options) end

--- Call GetFunction until it says so.
---@param params lambda.GetFunctionRequest
---@param options? lambda.WaiterOptions
---@return lambda.GetFunctionResponse? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function lambda.wait_until_function_updated_v2(params, options) end

--- Call GetFunction until it says so.
---@param params lambda.GetFunctionRequest
---@param options? lambda.WaiterOptions
---@return lambda.GetFunctionResponse? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function Client:wait_until_function_updated_v2(params, options) end

--- Call GetFunctionConfiguration until it says so.
---@param params lambda.GetFunctionConfigurationRequest
---@param options? lambda.WaiterOptions
---@return lambda.FunctionConfiguration? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function lambda.wait_until_published_version_active(params, options) end

--- Call GetFunctionConfiguration until it says so.
---@param params lambda.GetFunctionConfigurationRequest
---@param options? lambda.WaiterOptions
---@return lambda.FunctionConfiguration? result the last
---@return lambda.Error? err a WaiterError when it will not, or not in time
---@return lambda.Metadata metadata
function Client:wait_until_published_version_active(params, options) end
