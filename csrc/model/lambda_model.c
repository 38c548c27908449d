/* Generated from botocore 1.43.67 by csrc/model/generate.py.
   Never edited: change what it comes from and run `make model`. */
#include "model.h"

enum {
  s_nothing, s_layer_name, s_layer_version_number, s_statement_id,
  s_layer_permission_allowed_action, s_layer_permission_allowed_principal, s_organization_id,
  s_string, s_add_layer_version_permission_request, s_namespaced_function_name, s_action,
  s_principal, s_arn, s_function_url_auth_type, s_invoked_via_function_url, s_source_owner,
  s_event_source_token, s_numeric_latest_published_or_alias_qualifier, s_principal_org_id,
  s_add_permission_request, s_durable_execution_arn, s_checkpoint_token, s_operation_id,
  s_operation_name, s_operation_type, s_operation_sub_type, s_operation_action, s_operation_payload,
  s_error_message, s_error_type, s_error_data, s_stack_trace_entry, s_stack_trace_entries,
  s_error_object, s_replay_children, s_context_options,
  s_step_options_next_attempt_delay_seconds_integer, s_step_options,
  s_wait_options_wait_seconds_integer, s_wait_options, s_callback_options_timeout_seconds_integer,
  s_callback_options_heartbeat_timeout_seconds_integer, s_callback_options, s_tenant_id,
  s_chained_invoke_options, s_operation_update, s_operation_updates, s_client_token,
  s_checkpoint_durable_execution_request, s_function_name, s_alias, s_version_with_latest_published,
  s_description, s_additional_version, s_weight, s_additional_version_weights,
  s_alias_routing_configuration, s_create_alias_request, s_capacity_provider_name, s_subnet_id,
  s_capacity_provider_subnet_ids, s_security_group_id, s_capacity_provider_security_group_ids,
  s_capacity_provider_vpc_config, s_role_arn, s_capacity_provider_permissions_config,
  s_architecture, s_architectures_list, s_instance_type, s_instance_type_set,
  s_instance_requirements, s_capacity_provider_max_v_cpu_count, s_capacity_provider_scaling_mode,
  s_capacity_provider_predefined_metric_type, s_metric_target_value,
  s_target_tracking_scaling_policy, s_capacity_provider_scaling_policies_list,
  s_capacity_provider_scaling_config, s_kms_key_arn_non_empty, s_tag_key, s_tag_value, s_tags,
  s_propagate_tags_mode, s_propagate_tags_explicit_tags_map, s_propagate_tags, s_system_log_level,
  s_log_group, s_capacity_provider_logging_config, s_capacity_provider_telemetry_config,
  s_create_capacity_provider_request, s_signing_profile_version_arns, s_allowed_publishers,
  s_code_signing_policy, s_code_signing_policies, s_create_code_signing_config_request, s_enabled,
  s_batch_size, s_pattern, s_filter, s_filter_list, s_filter_criteria, s_kms_key_arn,
  s_event_source_mapping_metric, s_event_source_mapping_metric_list,
  s_event_source_mapping_metrics_config, s_event_source_mapping_system_log_level,
  s_event_source_mapping_logging_config, s_maximum_concurrency, s_scaling_config,
  s_maximum_batching_window_in_seconds, s_parallelization_factor, s_event_source_position, s_date,
  s_destination_arn, s_on_success_otherwise, s_on_failure_otherwise, s_destination_config_otherwise,
  s_maximum_record_age_in_seconds, s_bisect_batch_on_function_error,
  s_maximum_retry_attempts_event_source_mapping, s_tumbling_window_in_seconds, s_topic, s_topics,
  s_queue, s_queues, s_source_access_type, s_uri, s_source_access_configuration,
  s_source_access_configurations, s_end_point_type, s_endpoint, s_endpoint_lists, s_endpoints,
  s_self_managed_event_source, s_function_response_type, s_function_response_type_list,
  s_schema_registry_uri, s_schema_registry_event_record_format, s_kafka_schema_registry_auth_type,
  s_kafka_schema_registry_access_config, s_kafka_schema_registry_access_config_list,
  s_kafka_schema_validation_attribute, s_kafka_schema_validation_config,
  s_kafka_schema_validation_config_list, s_kafka_schema_registry_config,
  s_amazon_managed_kafka_event_source_config, s_self_managed_kafka_event_source_config,
  s_database_name, s_collection_name, s_full_document, s_document_db_event_source_config,
  s_minimum_number_of_pollers, s_maximum_number_of_pollers, s_provisioned_poller_group_name,
  s_provisioned_poller_config, s_create_event_source_mapping_request, s_runtime, s_handler, s_blob,
  s_s3_bucket, s_s3_key, s_s3_object_version, s_s3_object_storage_mode, s_function_code, s_timeout,
  s_memory_size, s_boolean, s_function_version_latest_published, s_subnet_ids, s_security_group_ids,
  s_nullable_boolean, s_vpc_config, s_package_type, s_resource_arn, s_dead_letter_config,
  s_environment_variable_name, s_environment_variable_value, s_environment_variables, s_environment,
  s_tracing_mode, s_tracing_config, s_layer_version_arn, s_layer_list, s_file_system_arn,
  s_local_mount_path, s_file_system_config, s_file_system_config_list, s_code_signing_config_arn,
  s_string_list, s_working_directory, s_image_config, s_ephemeral_storage_size, s_ephemeral_storage,
  s_snap_start_apply_on, s_snap_start, s_log_format, s_application_log_level, s_logging_config,
  s_tenant_isolation_mode, s_tenancy_config, s_capacity_provider_arn,
  s_per_execution_environment_max_concurrency, s_execution_environment_memory_gi_b_per_v_cpu,
  s_lambda_managed_instances_capacity_provider_config, s_capacity_provider_config,
  s_retention_period_in_days, s_execution_timeout, s_durable_config, s_create_function_request,
  s_function_url_function_name, s_function_url_qualifier, s_allow_credentials, s_header,
  s_headers_list, s_method, s_allow_methods_list, s_origin, s_allow_origins_list, s_max_age, s_cors,
  s_invoke_mode, s_create_function_url_config_request, s_delete_alias_request,
  s_delete_capacity_provider_request, s_delete_code_signing_config_request, s_uuid_string,
  s_delete_event_source_mapping_request, s_delete_function_request,
  s_delete_function_code_signing_config_request, s_delete_function_concurrency_request,
  s_delete_function_event_invoke_config_request, s_delete_function_url_config_request,
  s_delete_layer_version_request, s_qualifier, s_delete_provisioned_concurrency_config_request,
  s_get_account_settings_request, s_get_alias_request, s_get_capacity_provider_request,
  s_get_code_signing_config_request, s_include_execution_data, s_get_durable_execution_request,
  s_item_count, s_reverse_order, s_get_durable_execution_history_request,
  s_get_durable_execution_state_request, s_get_event_source_mapping_request, s_get_function_request,
  s_get_function_code_signing_config_request, s_get_function_concurrency_request,
  s_get_function_configuration_request, s_get_function_event_invoke_config_request,
  s_unqualified_function_name, s_get_function_recursion_config_request,
  s_published_function_qualifier, s_get_function_scaling_config_request,
  s_get_function_url_config_request, s_get_layer_version_request,
  s_get_layer_version_by_arn_request, s_get_layer_version_policy_request, s_get_policy_request,
  s_get_provisioned_concurrency_config_request, s_get_runtime_management_config_request,
  s_invocation_type, s_log_type, s_durable_execution_name, s_invocation_request, s_blob_stream,
  s_invoke_async_request, s_response_streaming_invocation_type,
  s_invoke_with_response_stream_request, s_max_list_items, s_list_aliases_request,
  s_capacity_provider_state, s_max_fifty_list_items, s_list_capacity_providers_request,
  s_list_code_signing_configs_request, s_execution_status, s_execution_status_list,
  s_execution_timestamp, s_list_durable_executions_by_function_request,
  s_list_event_source_mappings_request, s_max_function_event_invoke_config_list_items,
  s_list_function_event_invoke_configs_request, s_max_items, s_list_function_url_configs_request,
  s_list_function_versions_by_capacity_provider_request, s_master_region, s_function_version,
  s_list_functions_request, s_list_functions_by_code_signing_config_request, s_max_layer_list_items,
  s_list_layer_versions_request, s_list_layers_request,
  s_max_provisioned_concurrency_config_list_items, s_list_provisioned_concurrency_configs_request,
  s_taggable_resource, s_list_tags_request, s_list_versions_by_function_request,
  s_layer_version_content_input, s_compatible_architectures, s_compatible_runtimes, s_license_info,
  s_publish_layer_version_request, s_publish_version_request,
  s_put_function_code_signing_config_request, s_reserved_concurrent_executions,
  s_put_function_concurrency_request, s_maximum_retry_attempts, s_maximum_event_age_in_seconds,
  s_on_success_destination, s_on_success, s_on_failure_destination, s_on_failure,
  s_destination_config, s_put_function_event_invoke_config_request, s_recursive_loop,
  s_put_function_recursion_config_request, s_function_scaling_config_execution_environments,
  s_function_scaling_config, s_put_function_scaling_config_request, s_positive_integer,
  s_put_provisioned_concurrency_config_request, s_update_runtime_on, s_runtime_version_arn,
  s_put_runtime_management_config_request, s_remove_layer_version_permission_request,
  s_namespaced_statement_id, s_remove_permission_request, s_callback_id,
  s_send_durable_execution_callback_failure_request,
  s_send_durable_execution_callback_heartbeat_request, s_binary_operation_payload,
  s_send_durable_execution_callback_success_request, s_stop_durable_execution_request,
  s_tag_resource_request, s_tag_key_list, s_untag_resource_request, s_update_alias_request,
  s_update_capacity_provider_request, s_update_code_signing_config_request,
  s_update_event_source_mapping_request, s_update_function_code_request,
  s_update_function_configuration_request, s_update_function_event_invoke_config_request,
  s_update_function_url_config_request, s_add_layer_version_permission_response,
  s_add_permission_response, s_operation_status, s_input_payload, s_execution_details,
  s_context_details, s_attempt_count, s_step_details, s_wait_details, s_callback_details,
  s_chained_invoke_details, s_operation, s_operations, s_checkpoint_updated_execution_state,
  s_checkpoint_durable_execution_response, s_function_arn, s_version, s_alias_configuration,
  s_timestamp, s_capacity_provider, s_create_capacity_provider_response, s_code_signing_config_id,
  s_code_signing_config, s_create_code_signing_config_response, s_filter_criteria_error_code,
  s_filter_criteria_error_message, s_filter_criteria_error, s_event_source_mapping_arn,
  s_event_source_mapping_configuration, s_name_spaced_function_arn, s_long, s_vpc_id,
  s_vpc_config_response, s_sensitive_string, s_environment_error, s_environment_response,
  s_tracing_config_response, s_layer, s_layers_reference_list, s_state, s_state_reason,
  s_state_reason_code, s_last_update_status, s_last_update_status_reason,
  s_last_update_status_reason_code, s_image_config_error, s_image_config_response,
  s_snap_start_optimization_status, s_snap_start_response, s_runtime_version_error,
  s_runtime_version_config, s_function_configuration, s_function_url,
  s_create_function_url_config_response, s_delete_capacity_provider_response, s_integer,
  s_delete_function_response, s_unreserved_concurrent_executions, s_account_limit, s_account_usage,
  s_get_account_settings_response, s_get_capacity_provider_response,
  s_get_code_signing_config_response, s_output_payload, s_x_amzn_trace_id, s_trace_header,
  s_execution_data_included, s_get_durable_execution_response, s_event_type, s_event_id,
  s_truncated, s_event_input, s_duration_seconds, s_execution_started_details, s_event_result,
  s_execution_succeeded_details, s_event_error, s_execution_failed_details,
  s_execution_timed_out_details, s_execution_stopped_details, s_context_started_details,
  s_context_succeeded_details, s_context_failed_details, s_wait_started_details,
  s_wait_succeeded_details, s_wait_cancelled_details, s_step_started_details, s_retry_details,
  s_step_succeeded_details, s_step_failed_details, s_chained_invoke_started_details,
  s_chained_invoke_succeeded_details, s_chained_invoke_failed_details,
  s_chained_invoke_timed_out_details, s_chained_invoke_stopped_details, s_callback_started_details,
  s_callback_succeeded_details, s_callback_failed_details, s_callback_timed_out_details,
  s_invocation_completed_details, s_event, s_events, s_get_durable_execution_history_response,
  s_get_durable_execution_state_response, s_sensitive_string_on_server_only, s_resolved_s3_object,
  s_function_code_location_error, s_function_code_location, s_tags_error_code, s_tags_error_message,
  s_tags_error, s_concurrency, s_get_function_response, s_get_function_code_signing_config_response,
  s_get_function_concurrency_response, s_function_event_invoke_config,
  s_get_function_recursion_config_response, s_get_function_scaling_config_response,
  s_get_function_url_config_response, s_layer_version_content_output, s_layer_arn,
  s_get_layer_version_response, s_get_layer_version_policy_response, s_get_policy_response,
  s_non_negative_integer, s_provisioned_concurrency_status_enum,
  s_get_provisioned_concurrency_config_response, s_get_runtime_management_config_response,
  s_invocation_response, s_http_status, s_invoke_async_response, s_invoke_response_stream_update,
  s_invoke_with_response_stream_complete_event, s_invoke_with_response_stream_response_event,
  s_invoke_with_response_stream_response, s_alias_list, s_list_aliases_response,
  s_capacity_providers_list, s_list_capacity_providers_response, s_code_signing_config_list,
  s_list_code_signing_configs_response, s_execution, s_durable_executions,
  s_list_durable_executions_by_function_response, s_event_source_mappings_list,
  s_list_event_source_mappings_response, s_function_event_invoke_config_list,
  s_list_function_event_invoke_configs_response, s_function_url_config, s_function_url_config_list,
  s_list_function_url_configs_response, s_function_versions_by_capacity_provider_list_item,
  s_function_versions_by_capacity_provider_list,
  s_list_function_versions_by_capacity_provider_response, s_function_list,
  s_list_functions_response, s_function_arn_list, s_list_functions_by_code_signing_config_response,
  s_layer_versions_list_item, s_layer_versions_list, s_list_layer_versions_response,
  s_layers_list_item, s_layers_list, s_list_layers_response,
  s_provisioned_concurrency_config_list_item, s_provisioned_concurrency_config_list,
  s_list_provisioned_concurrency_configs_response, s_list_tags_response,
  s_list_versions_by_function_response, s_publish_layer_version_response,
  s_put_function_code_signing_config_response, s_put_function_recursion_config_response,
  s_put_function_scaling_config_response, s_put_provisioned_concurrency_config_response,
  s_put_runtime_management_config_response, s_stop_durable_execution_response,
  s_update_capacity_provider_response, s_update_code_signing_config_response,
  s_update_function_url_config_response, s_throttle_reason, s_error_alias_limit_exceeded_exception,
  s_error_callback_timeout_exception, s_error_capacity_provider_limit_exceeded_exception,
  s_error_code_artifact_user_deleted_exception, s_error_code_artifact_user_failed_exception,
  s_error_code_artifact_user_pending_exception, s_error_code_signing_config_not_found_exception,
  s_error_code_storage_exceeded_exception, s_error_code_verification_failed_exception,
  s_error_durable_execution_already_started_exception, s_error_ec2_access_denied_exception,
  s_error_ec2_throttled_exception, s_error_ec2_unexpected_exception, s_error_efsio_exception,
  s_error_efs_mount_connectivity_exception, s_error_efs_mount_failure_exception,
  s_error_efs_mount_timeout_exception, s_error_eni_limit_reached_exception,
  s_error_eni_not_ready_exception,
  s_error_function_versions_per_capacity_provider_limit_exceeded_exception,
  s_error_invalid_code_signature_exception, s_error_invalid_parameter_value_exception,
  s_error_invalid_request_content_exception, s_error_invalid_runtime_exception,
  s_error_invalid_security_group_id_exception, s_error_invalid_subnet_id_exception,
  s_error_invalid_zip_file_exception, s_error_kms_access_denied_exception,
  s_error_kms_disabled_exception, s_error_kms_invalid_state_exception,
  s_error_kms_not_found_exception, s_error_mode_not_supported_exception,
  s_error_no_published_version_exception, s_error_policy_length_exceeded_exception,
  s_error_precondition_failed_exception, s_error_provisioned_concurrency_config_not_found_exception,
  s_error_public_policy_exception, s_error_recursive_invocation_exception,
  s_error_request_too_large_exception, s_error_resource_conflict_exception,
  s_error_resource_in_use_exception, s_error_resource_not_found_exception,
  s_error_resource_not_ready_exception, s_error_s3_files_mount_connectivity_exception,
  s_error_s3_files_mount_failure_exception, s_error_s3_files_mount_timeout_exception,
  s_error_serialized_request_entity_too_large_exception, s_error_service_exception,
  s_error_service_quota_exceeded_exception, s_error_snap_start_exception,
  s_error_snap_start_not_ready_exception, s_error_snap_start_regeneration_failure_exception,
  s_error_snap_start_timeout_exception, s_error_subnet_ip_address_limit_reached_exception,
  s_error_too_many_requests_exception, s_error_unsupported_media_type_exception
};

static const struct {
  char t0[8], t8[10], t18[11], t29[14], t43[15], t58[12], t70[13], t83[7], t90[7], t97[10],
  t107[10], t117[15], t132[16], t148[11], t159[12], t171[13], t184[14], t198[10], t208[11],
  t219[20], t239[23], t262[22], t284[25], t309[14], t323[15], t338[17], t355[19], t374[10],
  t384[10], t394[15], t409[17], t426[13], t439[14], t453[10], t463[11], t474[10], t484[11],
  t495[11], t506[12], t518[15], t533[16], t549[24], t573[27], t600[12], t612[13], t625[15],
  t640[16], t656[24], t680[26], t706[9], t715[10], t725[3], t728[3], t731[9], t740[10], t750[5],
  t755[5], t760[5], t765[5], t770[8], t778[9], t787[8], t795[8], t803[6], t809[6], t815[15],
  t830[16], t846[12], t858[13], t871[12], t883[13], t896[16], t912[17], t929[21], t950[23],
  t973[20], t993[22], t1015[16], t1031[17], t1048[8], t1056[8], t1064[12], t1076[13], t1089[25],
  t1114[27], t1141[16], t1157[17], t1174[12], t1186[12], t1198[14], t1212[15], t1227[10], t1237[11],
  t1248[17], t1265[19], t1284[32], t1316[36], t1352[14], t1366[14], t1380[21], t1401[23], t1424[22],
  t1446[24], t1470[21], t1491[23], t1514[12], t1526[13], t1539[13], t1552[16], t1568[12], t1580[13],
  t1593[16], t1609[17], t1626[5], t1631[5], t1636[13], t1649[14], t1663[15], t1678[17], t1695[9],
  t1704[10], t1714[14], t1728[15], t1743[21], t1764[23], t1787[10], t1797[11], t1808[18], t1826[19],
  t1845[21], t1866[22], t1888[30], t1918[33], t1951[10], t1961[12], t1973[5], t1978[5], t1983[14],
  t1997[15], t2012[16], t2028[17], t2045[26], t2071[29], t2100[30], t2130[33], t2163[18], t2181[19],
  t2200[20], t2220[22], t2242[8], t2250[8], t2258[8], t2266[8], t2274[8], t2282[8], t2290[19],
  t2309[20], t2329[12], t2341[12], t2353[10], t2363[11], t2374[10], t2384[11], t2395[4], t2399[4],
  t2403[10], t2413[10], t2423[10], t2433[10], t2443[18], t2461[20], t2481[18], t2499[20], t2519[14],
  t2533[15], t2548[24], t2572[26], t2598[16], t2614[18], t2632[21], t2653[23], t2676[13], t2689[14],
  t2703[15], t2718[16], t2734[13], t2747[14], t2761[15], t2776[16], t2792[15], t2807[16], t2823[16],
  t2839[18], t2857[15], t2872[17], t2889[8], t2897[8], t2905[10], t2915[11], t2926[15], t2941[16],
  t2957[10], t2967[14], t2981[15], t2996[14], t3010[15], t3025[31], t3056[35], t3091[22], t3113[23],
  t3136[17], t3153[18], t3171[26], t3197[28], t3225[18], t3243[19], t3262[26], t3288[30], t3318[27],
  t3345[31], t3376[21], t3397[23], t3420[24], t3444[27], t3471[7], t3478[7], t3485[7], t3492[7],
  t3499[27], t3526[29], t3555[23], t3578[26], t3604[22], t3626[24], t3650[36], t3686[41], t3727[34],
  t3761[39], t3800[28], t3828[32], t3860[24], t3884[26], t3910[8], t3918[9], t3927[9], t3936[10],
  t3946[6], t3952[7], t3959[16], t3975[18], t3993[20], t4013[23], t4036[9], t4045[10], t4055[16],
  t4071[19], t4090[24], t4114[28], t4142[10], t4152[11], t4163[10], t4173[10], t4183[4], t4187[4],
  t4191[15], t4206[17], t4223[11], t4234[12], t4246[8], t4254[8], t4262[17], t4279[18], t4297[5],
  t4302[5], t4307[8], t4315[9], t4324[10], t4334[11], t4345[20], t4365[22], t4387[20], t4407[22],
  t4429[20], t4449[22], t4471[38], t4509[42], t4551[37], t4588[44], t4632[45], t4677[50], t4727[22],
  t4749[25], t4774[17], t4791[18], t4809[8], t4817[8], t4825[5], t4830[5], t4835[8], t4843[8],
  t4851[5], t4856[5], t4861[8], t4869[8], t4877[11], t4888[12], t4900[8], t4908[8], t4916[10],
  t4926[11], t4937[12], t4949[13], t4962[17], t4979[19], t4998[12], t5010[12], t5022[14], t5036[15],
  t5051[7], t5058[7], t5065[18], t5083[20], t5103[21], t5124[24], t5148[12], t5160[13], t5173[17],
  t5190[18], t5208[10], t5218[11], t5229[14], t5243[15], t5258[23], t5281[25], t5306[14], t5320[15],
  t5335[17], t5352[18], t5370[13], t5383[14], t5397[13], t5410[14], t5424[13], t5437[14], t5451[14],
  t5465[15], t5480[7], t5487[8], t5495[9], t5504[10], t5514[5], t5519[5], t5524[11], t5535[12],
  t5547[5], t5552[5], t5557[21], t5578[23], t5601[9], t5610[10], t5620[7], t5627[7], t5634[13],
  t5647[14], t5661[22], t5683[16], t5699[15], t5714[9], t5723[21], t5744[15], t5759[29], t5788[23],
  t5811[16], t5827[11], t5838[12], t5850[6], t5856[6], t5862[21], t5883[9], t5892[9], t5901[13],
  t5914[14], t5928[14], t5942[15], t5957[13], t5970[14], t5984[23], t6007[24], t6031[18], t6049[19],
  t6068[9], t6077[9], t6086[8], t6094[8], t6102[24], t6126[25], t6151[19], t6170[20], t6190[12],
  t6202[13], t6215[11], t6226[12], t6238[29], t6267[31], t6298[25], t6323[29], t6352[14], t6366[15],
  t6381[25], t6406[27], t6433[25], t6458[27], t6485[22], t6507[24], t6531[32], t6563[34], t6597[16],
  t6613[18], t6631[18], t6649[20], t6669[11], t6680[12], t6692[7], t6699[7], t6706[8], t6714[9],
  t6723[7], t6730[8], t6738[10], t6748[10], t6758[13], t6771[14], t6785[8], t6793[8], t6801[21],
  t6822[23], t6845[22], t6867[24], t6891[15], t6906[16], t6922[13], t6935[14], t6949[7], t6956[7],
  t6963[17], t6980[18], t6998[15], t7013[16], t7029[12], t7041[13], t7054[12], t7066[13], t7079[16],
  t7095[17], t7112[21], t7133[23], t7156[11], t7167[11], t7178[11], t7189[12], t7201[18], t7219[20],
  t7239[9], t7248[10], t7258[13], t7271[14], t7285[17], t7302[18], t7320[20], t7340[23], t7363[18],
  t7381[20], t7401[10], t7411[11], t7422[8], t7430[20], t7450[22], t7472[12], t7484[13], t7497[21],
  t7518[23], t7541[22], t7563[24], t7587[22], t7609[25], t7634[6], t7640[7], t7647[9], t7656[10],
  t7666[25], t7691[28], t7719[14], t7733[16], t7749[19], t7768[20], t7788[8], t7796[8], t7804[10],
  t7814[11], t7825[12], t7837[13], t7850[16], t7866[18], t7884[17], t7901[19], t7920[23], t7943[26],
  t7969[27], t7996[31], t8027[20], t8047[22], t8069[21], t8090[23], t8113[13], t8126[14], t8140[12],
  t8152[13], t8165[13], t8178[14], t8192[11], t8203[12], t8215[14], t8229[16], t8245[17], t8262[19],
  t8281[15], t8296[17], t8313[21], t8334[22], t8356[31], t8387[33], t8420[14], t8434[15], t8449[13],
  t8462[14], t8476[13], t8489[14], t8503[13], t8516[16], t8532[12], t8544[13], t8557[22], t8579[24],
  t8603[10], t8613[10], t8623[6], t8629[6], t8635[9], t8644[9], t8653[15], t8668[16], t8684[13],
  t8697[14], t8711[16], t8727[17], t8744[17], t8761[18], t8779[10], t8789[11], t8800[10], t8810[11],
  t8821[8], t8829[9], t8838[15], t8853[16], t8869[24], t8893[26], t8919[26], t8945[28], t8973[23],
  t8996[25], t9021[25], t9046[28], t9074[24], t9098[26], t9124[22], t9146[24], t9170[24], t9194[26],
  t9220[21], t9241[23], t9264[19], t9283[21], t9304[21], t9325[23], t9348[21], t9369[23], t9392[19],
  t9411[21], t9432[21], t9453[23], t9476[18], t9494[20], t9514[28], t9542[31], t9573[30], t9603[33],
  t9636[27], t9663[30], t9693[29], t9722[33], t9755[28], t9783[31], t9814[23], t9837[25], t9862[25],
  t9887[27], t9914[22], t9936[24], t9960[24], t9984[27], t10011[27], t10038[29], t10067[7],
  t10074[7], t10081[15], t10096[16], t10112[9], t10121[9], t10130[17], t10147[19], t10166[17],
  t10183[19], t10202[14], t10216[14], t10230[10], t10240[11], t10251[12], t10263[12], t10275[29],
  t10304[32], t10336[31], t10367[34], t10401[17], t10418[19], t10437[9], t10446[10], t10456[16],
  t10472[18], t10490[12], t10502[13], t10515[7], t10522[7], t10529[41], t10570[44], t10614[41],
  t10655[44], t10699[41], t10740[44], t10784[13], t10797[14], t10811[21], t10832[15], t10847[17],
  t10864[11], t10875[23], t10898[28], t10926[13], t10939[14], t10953[10], t10963[13], t10976[14],
  t10990[15], t11005[16], t11021[12], t11033[13], t11046[13], t11059[29], t11088[8], t11096[8],
  t11104[18], t11122[19], t11141[19], t11160[21], t11181[18], t11199[19], t11218[20], t11238[22],
  t11260[27], t11287[30], t11317[19], t11336[21], t11357[17], t11374[18], t11392[10], t11402[10],
  t11412[13], t11425[14], t11439[14], t11453[15], t11468[22], t11490[24], t11514[30], t11544[32],
  t11576[9], t11585[9], t11594[14], t11608[15], t11623[14], t11637[15], t11652[13], t11665[15],
  t11680[12], t11692[20], t11712[7], t11719[7], t11726[20], t11746[11], t11757[8], t11765[29],
  t11794[5], t11799[1], t11800[23], t11823[15], t11838[32], t11870[12], t11882[29], t11911[9],
  t11920[13], t11933[31], t11964[25], t11989[33], t12022[27], t12049[34], t12083[28], t12111[22],
  t12133[16], t12149[23], t12172[5], t12177[27], t12204[10], t12214[13], t12227[7], t12234[32],
  t12266[25], t12291[34], t12325[27], t12352[35], t12387[28], t12415[16], t12431[23], t12454[21],
  t12475[36], t12511[23], t12534[13], t12547[28], t12575[23], t12598[21], t12619[36], t12655[27],
  t12682[21], t12703[23], t12726[25], t12751[38], t12789[29], t12818[21], t12839[4], t12843[10],
  t12853[22], t12875[24], t12899[22], t12921[9], t12930[30], t12960[7], t12967[28], t12995[25],
  t13020[13], t13033[33], t13066[25], t13091[15], t13106[27], t13133[33], t13166[23], t13189[18],
  t13207[30], t13237[23], t13260[25], t13285[28], t13313[24], t13337[18], t13355[19], t13374[25],
  t13399[18], t13417[25], t13442[11], t13453[35], t13488[23], t13511[27], t13538[30], t13568[13],
  t13581[7], t13588[23], t13611[14], t13625[13], t13638[23], t13661[32], t13693[28], t13721[13],
  t13734[24], t13758[26], t13784[23], t13807[20], t13827[36], t13863[27], t13890[26], t13916[35],
  t13951[6], t13957[26], t13983[19], t14002[44], t14046[15], t14061[11], t14072[38], t14110[10],
  t14120[20], t14140[12], t14152[37], t14189[9], t14198[18], t14216[10], t14226[26], t14252[22],
  t14274[16], t14290[33], t14323[4], t14327[25], t14352[33], t14385[30], t14415[28], t14443[35],
  t14478[30], t14508[9], t14517[32], t14549[18], t14567[41], t14608[6], t14614[40], t14654[11],
  t14665[42], t14707[9], t14716[40], t14756[6], t14762[23], t14785[13], t14798[15], t14813[13],
  t14826[25], t14851[27], t14878[28], t14906[6], t14912[21], t14933[30], t14963[36], t14999[27],
  t15026[28], t15054[25], t15079[39], t15118[33], t15151[32], t15183[33], t15216[35], t15251[29],
  t15280[32], t15312[40], t15352[25], t15377[22], t15399[23], t15422[15], t15437[30], t15467[25],
  t15492[25], t15517[25], t15542[21], t15563[58], t15621[30], t15651[31], t15682[31], t15713[24],
  t15737[32], t15769[25], t15794[24], t15818[25], t15843[21], t15864[25], t15889[21], t15910[26],
  t15936[28], t15964[30], t15994[28], t16022[46], t16068[22], t16090[29], t16119[25], t16144[26],
  t16170[23], t16193[26], t16219[26], t16245[34], t16279[29], t16308[29], t16337[41], t16378[17],
  t16395[30], t16425[19], t16444[27], t16471[38], t16509[26], t16535[37], t16572[25], t16597[30],
  t16627[127], t16754[17], t16771[23], t16794[47], t16841[18], t16859[235], t17094[34], t17128[7],
  t17135[112], t17247[7], t17254[17], t17271[41], t17312[164], t17476[21], t17497[15], t17512[13],
  t17525[25], t17550[13], t17563[156], t17719[29], t17748[32], t17780[7], t17787[136], t17923[17],
  t17940[16], t17956[62], t18018[19], t18037[36], t18073[30], t18103[20], t18123[8], t18131[41],
  t18172[153], t18325[23], t18348[25], t18373[117], t18490[24], t18514[14], t18528[42], t18570[15],
  t18585[25], t18610[3], t18613[24], t18637[174], t18811[230], t19041[21], t19062[126], t19188[119],
  t19307[160], t19467[28], t19495[19], t19514[127], t19641[29], t19670[58], t19728[335], t20063[93],
  t20156[18];
} texts = {
  "message", "LayerName", "layer_name", "VersionNumber", "version_number", "StatementId",
  "statement_id", "Action", "action", "Principal", "principal", "OrganizationId", "organization_id",
  "RevisionId", "revision_id", "FunctionName", "function_name", "SourceArn", "source_arn",
  "FunctionUrlAuthType", "function_url_auth_type", "InvokedViaFunctionUrl",
  "invoked_via_function_url", "SourceAccount", "source_account", "EventSourceToken",
  "event_source_token", "Qualifier", "qualifier", "PrincipalOrgID", "principal_org_id",
  "ErrorMessage", "error_message", "ErrorType", "error_type", "ErrorData", "error_data",
  "StackTrace", "stack_trace", "ReplayChildren", "replay_children", "NextAttemptDelaySeconds",
  "next_attempt_delay_seconds", "WaitSeconds", "wait_seconds", "TimeoutSeconds", "timeout_seconds",
  "HeartbeatTimeoutSeconds", "heartbeat_timeout_seconds", "TenantId", "tenant_id", "Id", "id",
  "ParentId", "parent_id", "Name", "name", "Type", "type", "SubType", "sub_type", "Payload",
  "payload", "Error", "error", "ContextOptions", "context_options", "StepOptions", "step_options",
  "WaitOptions", "wait_options", "CallbackOptions", "callback_options", "ChainedInvokeOptions",
  "chained_invoke_options", "DurableExecutionArn", "durable_execution_arn", "CheckpointToken",
  "checkpoint_token", "Updates", "updates", "ClientToken", "client_token",
  "AdditionalVersionWeights", "additional_version_weights", "FunctionVersion", "function_version",
  "Description", "description", "RoutingConfig", "routing_config", "SubnetIds", "subnet_ids",
  "SecurityGroupIds", "security_group_ids", "CapacityProviderOperatorRoleArn",
  "capacity_provider_operator_role_arn", "Architectures", "architectures", "AllowedInstanceTypes",
  "allowed_instance_types", "ExcludedInstanceTypes", "excluded_instance_types",
  "PredefinedMetricType", "predefined_metric_type", "TargetValue", "target_value", "MaxVCpuCount",
  "max_v_cpu_count", "ScalingMode", "scaling_mode", "ScalingPolicies", "scaling_policies", "Mode",
  "mode", "ExplicitTags", "explicit_tags", "SystemLogLevel", "system_log_level", "LogGroup",
  "log_group", "LoggingConfig", "logging_config", "CapacityProviderName", "capacity_provider_name",
  "VpcConfig", "vpc_config", "PermissionsConfig", "permissions_config", "InstanceRequirements",
  "instance_requirements", "CapacityProviderScalingConfig", "capacity_provider_scaling_config",
  "KmsKeyArn", "kms_key_arn", "Tags", "tags", "PropagateTags", "propagate_tags", "TelemetryConfig",
  "telemetry_config", "SigningProfileVersionArns", "signing_profile_version_arns",
  "UntrustedArtifactOnDeployment", "untrusted_artifact_on_deployment", "AllowedPublishers",
  "allowed_publishers", "CodeSigningPolicies", "code_signing_policies", "Pattern", "pattern",
  "Filters", "filters", "Metrics", "metrics", "MaximumConcurrency", "maximum_concurrency",
  "Destination", "destination", "OnSuccess", "on_success", "OnFailure", "on_failure", "URI", "uri",
  "Endpoints", "endpoints", "Attribute", "attribute", "SchemaRegistryURI", "schema_registry_uri",
  "EventRecordFormat", "event_record_format", "AccessConfigs", "access_configs",
  "SchemaValidationConfigs", "schema_validation_configs", "ConsumerGroupId", "consumer_group_id",
  "SchemaRegistryConfig", "schema_registry_config", "DatabaseName", "database_name",
  "CollectionName", "collection_name", "FullDocument", "full_document", "MinimumPollers",
  "minimum_pollers", "MaximumPollers", "maximum_pollers", "PollerGroupName", "poller_group_name",
  "EventSourceArn", "event_source_arn", "Enabled", "enabled", "BatchSize", "batch_size",
  "FilterCriteria", "filter_criteria", "KMSKeyArn", "MetricsConfig", "metrics_config",
  "ScalingConfig", "scaling_config", "MaximumBatchingWindowInSeconds",
  "maximum_batching_window_in_seconds", "ParallelizationFactor", "parallelization_factor",
  "StartingPosition", "starting_position", "StartingPositionTimestamp",
  "starting_position_timestamp", "DestinationConfig", "destination_config",
  "MaximumRecordAgeInSeconds", "maximum_record_age_in_seconds", "BisectBatchOnFunctionError",
  "bisect_batch_on_function_error", "MaximumRetryAttempts", "maximum_retry_attempts",
  "TumblingWindowInSeconds", "tumbling_window_in_seconds", "Topics", "topics", "Queues", "queues",
  "SourceAccessConfigurations", "source_access_configurations", "SelfManagedEventSource",
  "self_managed_event_source", "FunctionResponseTypes", "function_response_types",
  "AmazonManagedKafkaEventSourceConfig", "amazon_managed_kafka_event_source_config",
  "SelfManagedKafkaEventSourceConfig", "self_managed_kafka_event_source_config",
  "DocumentDBEventSourceConfig", "document_db_event_source_config", "ProvisionedPollerConfig",
  "provisioned_poller_config", "ZipFile", "zip_file", "S3Bucket", "s3_bucket", "S3Key", "s3_key",
  "S3ObjectVersion", "s3_object_version", "S3ObjectStorageMode", "s3_object_storage_mode",
  "ImageUri", "image_uri", "SourceKMSKeyArn", "source_kms_key_arn", "Ipv6AllowedForDualStack",
  "ipv6_allowed_for_dual_stack", "TargetArn", "target_arn", "Variables", "variables", "Arn", "arn",
  "LocalMountPath", "local_mount_path", "EntryPoint", "entry_point", "Command", "command",
  "WorkingDirectory", "working_directory", "Size", "size", "ApplyOn", "apply_on", "LogFormat",
  "log_format", "ApplicationLogLevel", "application_log_level", "TenantIsolationMode",
  "tenant_isolation_mode", "CapacityProviderArn", "capacity_provider_arn",
  "PerExecutionEnvironmentMaxConcurrency", "per_execution_environment_max_concurrency",
  "ExecutionEnvironmentMemoryGiBPerVCpu", "execution_environment_memory_gi_b_per_v_cpu",
  "LambdaManagedInstancesCapacityProviderConfig",
  "lambda_managed_instances_capacity_provider_config", "RetentionPeriodInDays",
  "retention_period_in_days", "ExecutionTimeout", "execution_timeout", "Runtime", "runtime", "Role",
  "role", "Handler", "handler", "Code", "code", "Timeout", "timeout", "MemorySize", "memory_size",
  "Publish", "publish", "PublishTo", "publish_to", "PackageType", "package_type",
  "DeadLetterConfig", "dead_letter_config", "Environment", "environment", "TracingConfig",
  "tracing_config", "Layers", "layers", "FileSystemConfigs", "file_system_configs",
  "CodeSigningConfigArn", "code_signing_config_arn", "ImageConfig", "image_config",
  "EphemeralStorage", "ephemeral_storage", "SnapStart", "snap_start", "TenancyConfig",
  "tenancy_config", "CapacityProviderConfig", "capacity_provider_config", "DurableConfig",
  "durable_config", "AllowCredentials", "allow_credentials", "AllowHeaders", "allow_headers",
  "AllowMethods", "allow_methods", "AllowOrigins", "allow_origins", "ExposeHeaders",
  "expose_headers", "MaxAge", "max_age", "AuthType", "auth_type", "Cors", "cors", "InvokeMode",
  "invoke_mode", "UUID", "uuid", "IncludeExecutionData", "include_execution_data", "MaxItems",
  "max_items", "Marker", "marker", "ReverseOrder", "reverse_order", "x-amz-invocation-type",
  "invocation_type", "x-amz-log-type", "log_type", "x-amz-client-context", "client_context",
  "x-amz-durable-execution-name", "durable_execution_name", "x-amz-tenant-id", "InvokeArgs",
  "invoke_args", "State", "state", "DurableExecutionName", "Statuses", "statuses", "StartedAfter",
  "started_after", "StartedBefore", "started_before", "MasterRegion", "master_region",
  "CompatibleArchitecture", "compatible_architecture", "CompatibleRuntime", "compatible_runtime",
  "Resource", "resource", "Content", "content", "CompatibleArchitectures",
  "compatible_architectures", "CompatibleRuntimes", "compatible_runtimes", "LicenseInfo",
  "license_info", "CodeSha256", "code_sha256", "ReservedConcurrentExecutions",
  "reserved_concurrent_executions", "MaximumEventAgeInSeconds", "maximum_event_age_in_seconds",
  "RecursiveLoop", "recursive_loop", "MinExecutionEnvironments", "min_execution_environments",
  "MaxExecutionEnvironments", "max_execution_environments", "FunctionScalingConfig",
  "function_scaling_config", "ProvisionedConcurrentExecutions", "provisioned_concurrent_executions",
  "UpdateRuntimeOn", "update_runtime_on", "RuntimeVersionArn", "runtime_version_arn", "CallbackId",
  "callback_id", "Result", "result", "tagKeys", "tag_keys", "DryRun", "dry_run", "Statement",
  "statement", "InputPayload", "input_payload", "Attempt", "attempt", "NextAttemptTimestamp",
  "next_attempt_timestamp", "ScheduledEndTimestamp", "scheduled_end_timestamp", "StartTimestamp",
  "start_timestamp", "EndTimestamp", "end_timestamp", "Status", "status", "ExecutionDetails",
  "execution_details", "ContextDetails", "context_details", "StepDetails", "step_details",
  "WaitDetails", "wait_details", "CallbackDetails", "callback_details", "ChainedInvokeDetails",
  "chained_invoke_details", "Operations", "operations", "NextMarker", "next_marker",
  "NewExecutionState", "new_execution_state", "AliasArn", "alias_arn", "LastModified",
  "last_modified", "CapacityProvider", "capacity_provider", "CodeSigningConfigId",
  "code_signing_config_id", "CodeSigningConfig", "code_signing_config", "ErrorCode", "error_code",
  "Message", "FilterCriteriaError", "filter_criteria_error", "FunctionArn", "function_arn",
  "LastProcessingResult", "last_processing_result", "StateTransitionReason",
  "state_transition_reason", "EventSourceMappingArn", "event_source_mapping_arn", "VpcId", "vpc_id",
  "CodeSize", "code_size", "SigningProfileVersionArn", "signing_profile_version_arn",
  "SigningJobArn", "signing_job_arn", "OptimizationStatus", "optimization_status", "Version",
  "version", "MasterArn", "master_arn", "StateReason", "state_reason", "StateReasonCode",
  "state_reason_code", "LastUpdateStatus", "last_update_status", "LastUpdateStatusReason",
  "last_update_status_reason", "LastUpdateStatusReasonCode", "last_update_status_reason_code",
  "ImageConfigResponse", "image_config_response", "RuntimeVersionConfig", "runtime_version_config",
  "ConfigSha256", "config_sha256", "FunctionUrl", "function_url", "CreationTime", "creation_time",
  "StatusCode", "status_code", "TotalCodeSize", "total_code_size", "CodeSizeUnzipped",
  "code_size_unzipped", "CodeSizeZipped", "code_size_zipped", "ConcurrentExecutions",
  "concurrent_executions", "UnreservedConcurrentExecutions", "unreserved_concurrent_executions",
  "FunctionCount", "function_count", "AccountLimit", "account_limit", "AccountUsage",
  "account_usage", "XAmznTraceId", "x_amzn_trace_id", "TraceHeader", "trace_header",
  "ExecutionDataIncluded", "execution_data_included", "Truncated", "truncated", "Input", "input",
  "Duration", "duration", "CurrentAttempt", "current_attempt", "RetryDetails", "retry_details",
  "ExecutedVersion", "executed_version", "HeartbeatTimeout", "heartbeat_timeout", "RequestId",
  "request_id", "EventType", "event_type", "EventId", "event_id", "EventTimestamp",
  "event_timestamp", "ExecutionStartedDetails", "execution_started_details",
  "ExecutionSucceededDetails", "execution_succeeded_details", "ExecutionFailedDetails",
  "execution_failed_details", "ExecutionTimedOutDetails", "execution_timed_out_details",
  "ExecutionStoppedDetails", "execution_stopped_details", "ContextStartedDetails",
  "context_started_details", "ContextSucceededDetails", "context_succeeded_details",
  "ContextFailedDetails", "context_failed_details", "WaitStartedDetails", "wait_started_details",
  "WaitSucceededDetails", "wait_succeeded_details", "WaitCancelledDetails",
  "wait_cancelled_details", "StepStartedDetails", "step_started_details", "StepSucceededDetails",
  "step_succeeded_details", "StepFailedDetails", "step_failed_details",
  "ChainedInvokeStartedDetails", "chained_invoke_started_details", "ChainedInvokeSucceededDetails",
  "chained_invoke_succeeded_details", "ChainedInvokeFailedDetails", "chained_invoke_failed_details",
  "ChainedInvokeTimedOutDetails", "chained_invoke_timed_out_details", "ChainedInvokeStoppedDetails",
  "chained_invoke_stopped_details", "CallbackStartedDetails", "callback_started_details",
  "CallbackSucceededDetails", "callback_succeeded_details", "CallbackFailedDetails",
  "callback_failed_details", "CallbackTimedOutDetails", "callback_timed_out_details",
  "InvocationCompletedDetails", "invocation_completed_details", "Events", "events",
  "RepositoryType", "repository_type", "Location", "location", "ResolvedImageUri",
  "resolved_image_uri", "ResolvedS3Object", "resolved_s3_object", "Configuration", "configuration",
  "TagsError", "tags_error", "Concurrency", "concurrency", "AppliedFunctionScalingConfig",
  "applied_function_scaling_config", "RequestedFunctionScalingConfig",
  "requested_function_scaling_config", "LastModifiedTime", "last_modified_time", "LayerArn",
  "layer_arn", "LayerVersionArn", "layer_version_arn", "CreatedDate", "created_date", "Policy",
  "policy", "RequestedProvisionedConcurrentExecutions",
  "requested_provisioned_concurrent_executions", "AvailableProvisionedConcurrentExecutions",
  "available_provisioned_concurrent_executions", "AllocatedProvisionedConcurrentExecutions",
  "allocated_provisioned_concurrent_executions", "StatusReason", "status_reason",
  "x-amz-function-error", "function_error", "x-amz-log-result", "log_result",
  "x-amz-executed-version", "x-amz-durable-execution-arn", "ErrorDetails", "error_details",
  "LogResult", "PayloadChunk", "payload_chunk", "InvokeComplete", "invoke_complete", "EventStream",
  "event_stream", "content-type", "response_stream_content_type", "Aliases", "aliases",
  "CapacityProviders", "capacity_providers", "CodeSigningConfigs", "code_signing_configs",
  "DurableExecutions", "durable_executions", "EventSourceMappings", "event_source_mappings",
  "FunctionEventInvokeConfigs", "function_event_invoke_configs", "FunctionUrlConfigs",
  "function_url_configs", "FunctionVersions", "function_versions", "Functions", "functions",
  "FunctionArns", "function_arns", "LayerVersions", "layer_versions", "LatestMatchingVersion",
  "latest_matching_version", "ProvisionedConcurrencyConfigs", "provisioned_concurrency_configs",
  "Versions", "versions", "FunctionState", "function_state", "StopTimestamp", "stop_timestamp",
  "EC2ErrorCode", "ec2_error_code", "retry-after", "retry_after_seconds", "Reason", "reason",
  "/2018-10-31/layers/", "/versions/", "/policy", "add_layer_version_permission", "POST", "",
  "/2015-03-31/functions/", "add_permission", "/2025-12-01/durable-executions/", "/checkpoint",
  "checkpoint_durable_execution", "/aliases", "create_alias", "/2025-11-30/capacity-providers",
  "create_capacity_provider", "/2020-04-22/code-signing-configs", "create_code_signing_config",
  "/2015-03-31/event-source-mappings", "create_event_source_mapping", "/2015-03-31/functions",
  "create_function", "/2021-10-31/functions/", "/url", "create_function_url_config", "/aliases/",
  "delete_alias", "DELETE", "/2025-11-30/capacity-providers/", "delete_capacity_provider",
  "/2020-04-22/code-signing-configs/", "delete_code_signing_config",
  "/2015-03-31/event-source-mappings/", "delete_event_source_mapping", "delete_function",
  "/2020-06-30/functions/", "/code-signing-config", "delete_function_code_signing_config",
  "/2017-10-31/functions/", "/concurrency", "delete_function_concurrency", "/2019-09-25/functions/",
  "/event-invoke-config", "delete_function_event_invoke_config", "delete_function_url_config",
  "delete_layer_version", "/2019-09-30/functions/", "/provisioned-concurrency",
  "delete_provisioned_concurrency_config", "/2016-08-19/account-settings", "get_account_settings",
  "GET", "get_alias", "get_capacity_provider", "get_code_signing_config", "get_durable_execution",
  "/history", "get_durable_execution_history", "/state", "get_durable_execution_state",
  "get_event_source_mapping", "get_function", "get_function_code_signing_config",
  "get_function_concurrency", "/configuration", "get_function_configuration",
  "get_function_event_invoke_config", "/2024-08-31/functions/", "/recursion-config",
  "get_function_recursion_config", "/2025-11-30/functions/", "/function-scaling-config",
  "get_function_scaling_config", "get_function_url_config", "get_layer_version",
  "/2018-10-31/layers", "get_layer_version_by_arn", "find=LayerVersion", "get_layer_version_policy",
  "get_policy", "get_provisioned_concurrency_config", "/2021-07-20/functions/",
  "/runtime-management-config", "get_runtime_management_config", "/invocations", "invoke",
  "/2014-11-13/functions/", "/invoke-async", "invoke_async", "/2021-11-15/functions/",
  "/response-streaming-invocations", "invoke_with_response_stream", "list_aliases",
  "list_capacity_providers", "list_code_signing_configs", "/2025-12-01/functions/",
  "/durable-executions", "list_durable_executions_by_function", "list_event_source_mappings",
  "/event-invoke-config/list", "list_function_event_invoke_configs", "/urls",
  "list_function_url_configs", "/function-versions", "list_function_versions_by_capacity_provider",
  "list_functions", "/functions", "list_functions_by_code_signing_config", "/versions",
  "list_layer_versions", "list_layers", "list_provisioned_concurrency_configs", "List=ALL",
  "/2017-03-31/tags/", "list_tags", "list_versions_by_function", "publish_layer_version",
  "publish_version", "put_function_code_signing_config", "PUT", "put_function_concurrency",
  "put_function_event_invoke_config", "put_function_recursion_config",
  "put_function_scaling_config", "put_provisioned_concurrency_config",
  "put_runtime_management_config", "/policy/", "remove_layer_version_permission",
  "remove_permission", "/2025-12-01/durable-execution-callbacks/", "/fail",
  "send_durable_execution_callback_failure", "/heartbeat",
  "send_durable_execution_callback_heartbeat", "/succeed",
  "send_durable_execution_callback_success", "/stop", "stop_durable_execution", "tag_resource",
  "untag_resource", "update_alias", "update_capacity_provider", "update_code_signing_config",
  "update_event_source_mapping", "/code", "update_function_code", "update_function_configuration",
  "update_function_event_invoke_config", "update_function_url_config",
  "AliasLimitExceededException", "CallbackTimeoutException",
  "CapacityProviderLimitExceededException", "CodeArtifactUserDeletedException",
  "CodeArtifactUserFailedException", "CodeArtifactUserPendingException",
  "CodeSigningConfigNotFoundException", "CodeStorageExceededException",
  "CodeVerificationFailedException", "DurableExecutionAlreadyStartedException",
  "EC2AccessDeniedException", "EC2ThrottledException", "EC2UnexpectedException", "EFSIOException",
  "EFSMountConnectivityException", "EFSMountFailureException", "EFSMountTimeoutException",
  "ENILimitReachedException", "ENINotReadyException",
  "FunctionVersionsPerCapacityProviderLimitExceededException", "InvalidCodeSignatureException",
  "InvalidParameterValueException", "InvalidRequestContentException", "InvalidRuntimeException",
  "InvalidSecurityGroupIDException", "InvalidSubnetIDException", "InvalidZipFileException",
  "KMSAccessDeniedException", "KMSDisabledException", "KMSInvalidStateException",
  "KMSNotFoundException", "ModeNotSupportedException", "NoPublishedVersionException",
  "PolicyLengthExceededException", "PreconditionFailedException",
  "ProvisionedConcurrencyConfigNotFoundException", "PublicPolicyException",
  "RecursiveInvocationException", "RequestTooLargeException", "ResourceConflictException",
  "ResourceInUseException", "ResourceNotFoundException", "ResourceNotReadyException",
  "S3FilesMountConnectivityException", "S3FilesMountFailureException",
  "S3FilesMountTimeoutException", "SerializedRequestEntityTooLargeException", "ServiceException",
  "ServiceQuotaExceededException", "SnapStartException", "SnapStartNotReadyException",
  "SnapStartRegenerationFailureException", "SnapStartTimeoutException",
  "SubnetIPAddressLimitReachedException", "TooManyRequestsException",
  "UnsupportedMediaTypeException",
  "(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:la"
  "yer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+",
  "([a-zA-Z0-9-_]+)", "lambda:GetLayerVersion", "\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root",
  "o-[a-z0-9]{10,32}",
  "(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:|("
  "((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?))(function:)?([a-zA-Z0-9"
  "-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?",
  "(lambda:[*]|lambda:[a-zA-Z]+|[*])", "[^\\s]+",
  "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{"
  "1})?:(\\d{12})?:(.*)",
  "\\d{12}", "[a-zA-Z0-9._\\-]+", "\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+",
  "arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\"
  ".PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)",
  "[A-Za-z0-9+/]+={0,2}", "[a-zA-Z0-9-_]+", "[\\x20-\\x7E]+", "[a-zA-Z0-9\\._:\\/=+\\-@ ]+",
  "[\\x21-\\x7E]+",
  "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{"
  "12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?",
  "(?!^[0-9]+$)([a-zA-Z0-9-_]+)", "(\\$LATEST(\\.PUBLISHED)?|[0-9]+)", "[0-9]+",
  "(arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capac"
  "ity-provider:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+",
  "subnet-[0-9a-z]*", "sg-[0-9a-zA-Z]*",
  "arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+", "[a-zA-Z0-9\\.\\*\\-]+",
  "arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*", "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)",
  "[\\.\\-_/#A-Za-z0-9]+", "[\\s\\S]*", "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()",
  "$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a"
  "-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)",
  "[^.]([a-zA-Z0-9\\-_.]+)", "[ a-zA-Z0-9-\\/*:_+=.@-]*",
  "(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-"
  "]*[A-Za-z0-9]):[0-9]{1,5}",
  "[a-zA-Z0-9-\\/*:_+=.@-]*", "[^ /\\.$\\x22]*", "(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)",
  "[a-zA-Z0-9-_]*", "[0-9A-Za-z\\.\\-_]*(?<!\\.)", ".*", "[a-zA-Z]([a-zA-Z0-9_])+",
  "((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:l"
  "ayer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))",
  "arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d"
  "{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-"
  "f]{17,40}/access-point/fsap-[0-9a-f]{17,40}",
  "/mnt/[a-zA-Z0-9-_.]+",
  "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:cod"
  "e-signing-config:csc-[a-z0-9]{17}",
  "arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capaci"
  "ty-provider:[a-zA-Z0-9-_]+",
  "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{"
  "12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\\d+$)[0-9a-zA-Z-_]+))?",
  "((?!^\\d+$)^[0-9a-zA-Z-_]+$)", "(|[a-zA-Z0-9$_-]+)",
  "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{"
  "12}:)?(function:)?([a-zA-Z0-9-_]+)",
  "(\\$LATEST\\.PUBLISHED|[0-9]+)", "ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}",
  "arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(fun"
  "ction:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-"
  "source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(ca"
  "pacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})",
  "arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+",
  "([a-zA-Z0-9-_.]+)",
};

const char *const model_text = texts.t0;

const uint8_t model_bytes[] = {
  /* layer_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,3,0,0,0,0,0,0,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,0,0,0,0,5,0,6,
  7,8,9,10,11,12,11,13,11,11,14,15,16,17,11,11,18,19,11,20,21,22,11,23,11,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* layer_name: accepts */
  60,0,0,0,0,0,0,
  /* statement_id: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* statement_id: accepts */
  4,
  /* layer_permission_allowed_action: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,3,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,5,
  6,0,7,8,0,0,0,9,0,0,10,11,12,13,0,0,14,15,16,0,0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* layer_permission_allowed_action: accepts */
  0,0,128,
  /* layer_permission_allowed_principal: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,0,0,3,
  3,3,3,3,3,3,3,3,3,4,0,0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,5,
  2,2,2,2,2,2,2,6,2,2,2,7,8,9,2,2,10,11,12,2,2,13,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* layer_permission_allowed_principal: accepts */
  4,0,0,0,0,0,
  /* organization_id: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* organization_id: accepts */
  0,224,255,255,15,
  /* namespaced_function_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,2,3,0,4,
  4,4,4,4,4,4,4,4,4,5,0,0,0,0,0,0,6,7,8,9,10,8,8,11,12,8,8,13,8,8,8,14,8,8,15,16,17,8,8,8,8,8,0,0,0,
  0,18,0,19,20,21,22,23,24,25,26,27,26,26,28,29,30,31,26,26,32,33,34,35,36,37,26,26,26,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* namespaced_function_name: accepts */
  252,190,223,219,187,183,218,30,73,0,0,0,1,0,
  /* action: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,0,0,0,0,0,0,4,
  5,3,6,3,3,3,3,3,3,3,7,8,3,3,3,3,3,3,3,3,3,3,3,3,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* action: accepts */
  4,4,
  /* principal: classes */
  0,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,1,1,3,3,
  3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,
  1,1,1,1,1,1,1,1,1,1,1,
  /* principal: accepts */
  4,
  /* arn: classes */
  0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,3,
  3,3,3,3,3,3,3,3,3,4,0,0,0,0,0,0,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,0,0,0,0,0,0,6,
  7,8,7,9,7,10,7,11,7,7,7,7,12,13,7,7,14,15,7,16,17,18,7,7,7,0,0,0,0,0,19,19,19,19,19,19,19,19,19,
  19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,
  19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,1,1,20,20,20,20,20,20,20,20,
  20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,21,
  21,21,21,21,21,21,22,22,22,22,22,1,1,1,1,1,1,1,1,1,1,1,
  /* arn: accepts */
  0,0,1,0,0,0,
  /* source_owner: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* source_owner: accepts */
  0,32,
  /* event_source_token: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* event_source_token: accepts */
  4,
  /* numeric_latest_published_or_alias_qualifier: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,2,3,0,2,
  2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,4,5,2,6,7,2,2,8,9,2,2,10,2,2,2,11,2,2,12,13,14,2,2,2,2,2,0,0,0,0,
  2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* numeric_latest_published_or_alias_qualifier: accepts */
  252,3,8,
  /* durable_execution_arn: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,2,3,4,5,
  5,5,5,5,5,5,5,5,5,6,0,0,0,0,0,0,7,8,9,10,11,9,9,12,13,9,9,14,9,9,9,15,9,9,16,17,18,9,9,9,9,9,0,0,
  0,0,19,0,20,21,22,23,24,25,9,9,26,9,9,27,28,29,30,9,9,31,9,32,33,9,9,34,9,9,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* durable_execution_arn: accepts */
  0,0,0,0,0,0,0,0,0,0,1,
  /* checkpoint_token: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1,1,
  1,1,1,1,1,1,1,1,1,0,0,0,2,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* checkpoint_token: accepts */
  28,
  /* operation_id: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* operation_id: accepts */
  4,
  /* operation_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* operation_name: accepts */
  4,
  /* tenant_id: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,0,0,1,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* tenant_id: accepts */
  4,
  /* client_token: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* client_token: accepts */
  4,
  /* function_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,2,0,0,3,
  3,3,3,3,3,3,3,3,3,4,0,0,0,0,0,0,5,6,6,6,7,6,6,6,6,6,6,8,6,6,6,6,6,6,9,10,6,6,6,6,6,6,0,0,0,0,11,0,
  12,13,14,15,16,17,18,19,20,19,19,21,22,23,24,19,19,25,26,27,28,29,30,19,19,19,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* function_name: accepts */
  252,190,223,219,187,183,218,158,10,
  /* alias: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* alias: accepts */
  4,
  /* version_with_latest_published: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,2,0,3,
  3,3,3,3,3,3,3,3,3,0,0,0,0,0,0,0,4,5,0,6,7,0,0,8,9,0,0,10,0,0,0,11,0,0,12,13,14,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* version_with_latest_published: accepts */
  8,2,8,
  /* additional_version: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* additional_version: accepts */
  4,
  /* capacity_provider_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,3,0,0,0,0,0,0,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,0,0,0,0,5,0,6,
  7,8,9,10,11,12,11,13,11,11,14,15,16,17,18,11,19,20,21,22,23,24,11,25,11,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* capacity_provider_name: accepts */
  60,0,0,0,0,0,0,0,0,
  /* subnet_id: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,
  3,2,2,4,2,2,2,2,2,2,2,2,5,2,2,2,2,6,7,8,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* subnet_id: accepts */
  0,1,
  /* security_group_id: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,2,
  2,2,2,2,2,3,2,2,2,2,2,2,2,2,2,2,2,4,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* security_group_id: accepts */
  16,
  /* role_arn: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,2,1,1,3,
  3,3,3,3,3,3,3,3,3,4,0,0,1,0,0,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,1,0,5,
  2,2,2,6,2,2,2,7,2,2,8,9,10,11,2,2,12,13,2,2,2,14,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* role_arn: accepts */
  0,0,0,0,1,
  /* instance_type: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,1,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* instance_type: accepts */
  4,
  /* kms_key_arn_non_empty: classes */
  0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,0,3,
  3,3,3,3,3,3,3,3,3,4,0,0,0,0,0,0,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,0,0,0,0,0,0,6,
  2,2,2,2,2,2,2,2,2,2,2,2,7,2,2,2,8,9,2,2,2,10,2,2,2,0,0,0,0,0,11,11,11,11,11,11,11,11,11,11,11,11,
  11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,
  11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,1,1,12,12,12,12,12,12,12,12,12,12,12,
  12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,
  13,13,13,14,14,14,14,14,1,1,1,1,1,1,1,1,1,1,1,
  /* kms_key_arn_non_empty: accepts */
  0,4,
  /* tag_key: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,0,0,1,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,3,3,
  3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,
  0,0,0,0,0,0,0,0,0,0,0,
  /* tag_key: accepts */
  2,
  /* log_group: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,1,1,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* log_group: accepts */
  4,
  /* pattern: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,3,
  3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,
  2,2,2,2,2,2,2,2,2,2,2,
  /* pattern: accepts */
  2,
  /* kms_key_arn: classes */
  0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,0,3,
  3,3,3,3,3,3,3,3,3,4,0,0,0,0,0,0,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,0,0,0,0,0,0,6,
  2,2,2,2,2,2,2,2,2,2,2,2,7,2,2,2,8,9,2,2,2,10,2,2,2,0,0,0,0,0,11,11,11,11,11,11,11,11,11,11,11,11,
  11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,
  11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,1,1,12,12,12,12,12,12,12,12,12,12,12,
  12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,
  13,13,13,14,14,14,14,14,1,1,1,1,1,1,1,1,1,1,1,
  /* kms_key_arn: accepts */
  2,4,
  /* destination_arn: classes */
  0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,4,5,
  5,5,5,5,5,5,5,5,5,6,0,0,0,0,0,0,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,0,0,0,0,8,0,9,
  10,11,10,12,13,14,10,15,10,16,10,10,17,18,10,10,19,20,10,21,22,23,10,10,10,0,0,0,0,0,24,24,24,24,
  24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,
  24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,26,26,
  26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,27,
  27,27,27,27,27,27,27,27,27,27,27,27,28,28,28,28,28,25,25,25,25,25,25,25,25,25,25,25,
  /* destination_arn: accepts */
  2,0,8,81,2,65,16,82,85,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
  255,255,255,255,255,255,255,255,255,255,255,7,
  /* topic: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,2,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,
  3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,5,5,
  5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,
  4,4,4,4,4,4,4,4,4,4,4,
  /* topic: accepts */
  64,
  /* uri: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,1,1,0,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,0,0,1,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* uri: accepts */
  2,
  /* endpoint: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,2,0,3,
  3,3,3,3,3,3,3,3,3,4,0,0,0,0,0,0,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,0,0,0,0,0,0,5,
  5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* endpoint: accepts */
  224,3,
  /* schema_registry_uri: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,0,0,1,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* schema_registry_uri: accepts */
  2,
  /* database_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,1,0,0,0,0,0,0,0,0,0,1,1,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,1,1,3,3,
  3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,
  1,1,1,1,1,1,1,1,1,1,1,
  /* database_name: accepts */
  2,
  /* collection_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,2,0,3,
  3,3,3,3,3,3,3,3,3,0,0,0,0,0,0,0,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,0,0,0,0,3,0,3,
  3,3,3,4,3,3,3,3,3,3,3,5,3,3,3,3,3,6,7,3,3,3,3,8,3,0,0,0,0,0,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,
  9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,1,1,10,
  10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,
  11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,1,1,1,1,1,1,1,1,1,1,1,
  /* collection_name: accepts */
  140,15,
  /* provisioned_poller_group_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* provisioned_poller_group_name: accepts */
  2,
  /* s3_bucket: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,2,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* s3_bucket: accepts */
  2,
  /* s3_key: classes */
  0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,1,1,3,3,
  3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,
  1,1,1,1,1,1,1,1,1,1,1,
  /* s3_key: accepts */
  2,
  /* environment_variable_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,1,0,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* environment_variable_name: accepts */
  8,
  /* layer_version_arn: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,3,0,0,0,0,0,0,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,0,0,0,0,5,0,6,
  7,8,9,10,11,12,11,13,11,11,14,15,16,17,11,11,18,19,11,20,21,22,11,23,11,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* layer_version_arn: accepts */
  0,0,0,0,0,0,0,0,32,0,64,
  /* file_system_arn: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,2,3,
  3,3,4,3,3,3,3,3,3,5,0,0,0,0,0,0,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,0,0,0,0,0,0,7,
  8,9,8,10,11,12,13,14,13,13,15,16,17,18,19,13,20,21,22,23,24,25,13,26,13,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* file_system_arn: accepts */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,128,224,255,255,15,
  /* local_mount_path: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,2,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,3,4,1,1,1,1,1,5,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* local_mount_path: accepts */
  128,
  /* code_signing_config_arn: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,3,0,0,0,0,0,0,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,0,0,0,0,0,0,5,
  6,7,8,9,10,11,12,13,12,12,14,15,16,17,12,12,18,19,12,20,21,22,12,12,12,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* code_signing_config_arn: accepts */
  0,0,0,0,0,0,0,0,0,0,0,2,
  /* capacity_provider_arn: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,3,0,0,0,0,0,0,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,0,0,0,0,5,0,6,
  7,8,9,10,11,12,11,13,11,11,14,15,16,17,18,11,19,20,21,22,23,24,11,25,11,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* capacity_provider_arn: accepts */
  0,0,0,0,0,0,0,0,8,
  /* function_url_function_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,3,0,0,0,0,0,0,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,0,0,0,0,5,0,6,
  7,8,9,10,11,12,13,14,13,13,15,16,17,18,13,13,19,20,21,22,23,24,13,13,13,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* function_url_function_name: accepts */
  252,253,255,247,239,127,223,247,255,254,183,127,255,247,127,239,255,255,255,255,255,255,255,255,
  255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
  255,255,255,255,255,255,255,255,199,254,31,
  /* function_url_qualifier: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* function_url_qualifier: accepts */
  4,
  /* qualifier: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,0,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* qualifier: accepts */
  2,
  /* unqualified_function_name: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,3,0,0,0,0,0,0,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,0,0,0,0,5,0,6,
  7,8,9,10,11,12,13,14,13,13,15,16,17,18,13,13,19,20,21,22,23,24,13,13,13,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* unqualified_function_name: accepts */
  252,255,191,159,159,229,78,5,
  /* published_function_qualifier: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,2,0,3,
  3,3,3,3,3,3,3,3,3,0,0,0,0,0,0,0,4,5,0,6,7,0,0,8,9,0,0,10,0,0,0,11,0,0,12,13,14,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* published_function_qualifier: accepts */
  8,0,8,
  /* master_region: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,2,
  2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,
  5,6,5,7,5,8,5,9,5,5,5,5,5,10,5,5,5,11,5,12,13,5,5,5,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* master_region: accepts */
  0,1,0,
  /* taggable_resource: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,2,0,0,3,
  3,3,3,3,3,3,3,3,3,4,0,0,0,0,0,0,5,6,6,6,7,6,8,8,8,8,8,9,8,8,8,8,8,8,10,11,8,8,8,8,8,8,0,0,0,0,12,
  0,13,14,15,16,17,18,19,20,21,20,22,23,24,25,26,27,20,28,29,30,31,32,33,20,34,20,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* taggable_resource: accepts */
  0,0,0,0,0,0,0,0,0,0,0,0,1,8,0,0,128,73,146,36,73,146,36,73,146,84,85,85,85,253,255,255,7,
  /* runtime_version_arn: classes */
  0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,3,
  3,3,3,3,3,3,3,3,3,4,0,0,0,0,0,0,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,0,0,0,0,0,0,6,
  7,8,9,10,11,12,11,13,11,11,14,15,16,17,11,11,18,19,20,21,22,23,11,11,11,0,0,0,0,0,24,24,24,24,24,
  24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,
  24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,1,1,25,25,25,25,
  25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,26,26,26,26,26,26,
  26,26,26,26,26,26,26,26,26,26,27,27,27,27,27,1,1,1,1,1,1,1,1,1,1,1,
  /* runtime_version_arn: accepts */
  0,0,0,0,0,32,0,
  /* namespaced_statement_id: classes */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,
  1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,1,0,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* namespaced_statement_id: accepts */
  4,
};

const uint16_t model_states[] = {
  /* layer_name */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,0,2,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,
  2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,4,2,2,2,2,2,0,2,
  2,0,2,2,2,2,2,2,2,2,2,2,2,2,5,2,2,2,2,2,2,2,0,2,2,6,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,
  7,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,0,0,0,0,0,0,12,0,
  7,12,0,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,19,18,18,18,
  18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,0,
  0,0,0,0,0,20,20,20,20,20,20,20,20,20,20,20,20,20,20,21,20,20,20,0,22,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,22,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,23,0,0,0,0,0,0,0,0,0,0,24,24,24,24,24,24,
  25,26,24,24,24,24,24,24,24,24,24,24,0,0,0,0,0,0,0,0,27,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,28,0,0,0,0,
  24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,0,28,0,0,0,0,24,24,24,24,24,24,24,24,24,24,
  24,29,24,24,24,24,24,24,0,28,0,0,0,0,24,24,24,24,24,24,24,24,24,24,24,24,24,30,24,24,24,24,0,31,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,28,0,
  0,0,0,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,33,24,24,0,28,0,0,0,0,24,24,24,24,24,24,24,24,
  24,24,24,34,24,24,24,24,24,24,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,
  0,0,35,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,36,0,0,0,0,24,24,24,24,24,24,24,24,24,24,24,24,
  24,24,24,24,24,24,0,36,0,0,0,0,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,0,0,37,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32,0,0,0,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,
  24,24,0,0,38,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,40,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,41,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,42,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,44,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,45,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,46,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,48,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,49,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,51,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,52,0,0,0,0,0,0,0,0,0,0,53,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,54,0,0,0,0,0,0,0,0,55,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  /* statement_id */
  0,0,0,2,0,2,
  /* layer_permission_allowed_action */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,11,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,0,0,
  0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20,0,0,0,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,22,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* layer_permission_allowed_principal */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,3,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,
  0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  12,0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,15,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,16,0,18,16,16,16,16,16,16,
  16,16,16,0,0,0,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20,0,0,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,22,0,0,0,0,0,0,0,0,0,0,0,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,24,0,0,0,0,0,0,0,0,0,2,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,25,0,0,0,0,0,0,0,0,0,0,0,0,0,26,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,0,0,0,0,
  0,0,0,0,0,0,28,0,0,0,0,0,0,0,0,0,0,0,0,0,29,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,
  0,31,0,0,0,0,0,0,0,0,0,0,0,0,0,32,0,0,0,0,0,0,0,0,0,0,0,0,0,33,0,0,0,0,0,0,0,0,0,0,0,0,0,34,0,0,0,
  0,0,0,0,0,0,0,0,0,0,35,0,0,0,0,0,0,0,0,0,0,0,0,0,36,0,0,0,0,0,0,0,0,0,0,0,0,0,37,0,0,0,0,0,0,0,0,
  0,0,0,0,0,38,0,0,0,0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,40,0,0,0,0,0,0,
  0,0,0,0,0,0,41,0,0,0,0,0,0,0,0,0,0,0,0,0,42,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,
  /* organization_id */
  0,0,0,0,0,0,0,2,0,3,0,0,0,0,4,4,0,0,5,5,0,0,6,6,0,0,7,7,0,0,8,8,0,0,9,9,0,0,10,10,0,0,11,11,0,0,
  12,12,0,0,13,13,0,0,14,14,0,0,15,15,0,0,16,16,0,0,17,17,0,0,18,18,0,0,19,19,0,0,20,20,0,0,21,21,0,
  0,22,22,0,0,23,23,0,0,24,24,0,0,25,25,0,0,26,26,0,0,27,27,0,0,28,28,0,0,29,29,0,0,30,30,0,0,31,31,
  0,0,32,32,0,0,33,33,0,0,34,34,0,0,35,35,0,0,0,0,
  /* namespaced_function_name */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,3,0,2,2,2,2,2,
  2,2,2,2,2,2,2,2,4,5,5,5,6,7,5,5,5,5,5,5,5,5,5,5,5,5,5,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,9,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,10,10,10,10,10,10,10,10,10,10,10,10,10,11,10,10,
  10,10,10,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,
  10,10,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,12,10,
  10,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,13,10,10,
  0,14,15,0,15,0,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,
  15,15,15,15,15,0,0,2,2,16,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,
  17,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,17,2,2,8,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,18,2,2,2,2,2,2,2,0,0,17,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,19,2,2,2,2,0,0,17,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,20,
  2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,
  0,15,0,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,
  15,15,0,0,2,2,22,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,2,8,2,
  2,2,2,2,2,2,2,2,2,2,2,2,23,23,23,23,23,23,24,23,25,23,23,23,23,23,23,23,23,23,23,0,0,2,2,2,26,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,27,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,28,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,29,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,2,2,30,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,31,2,2,8,2,2,2,2,2,
  2,2,2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,0,0,31,2,2,8,2,2,2,2,2,2,
  2,2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,32,23,23,23,23,23,23,0,0,31,2,2,8,2,2,2,2,2,2,2,
  2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,23,23,33,23,23,23,23,0,14,15,0,15,34,15,15,15,15,
  15,15,15,15,15,15,15,15,15,35,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,0,0,36,2,2,8,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,37,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,38,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,39,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,0,0,2,2,40,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,31,2,2,8,2,2,2,
  2,2,2,2,2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,41,23,0,0,31,2,2,8,2,2,2,2,
  2,2,2,2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,42,23,23,23,23,23,23,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,43,0,0,0,0,0,0,0,0,0,0,0,15,0,15,0,15,15,15,15,15,15,15,15,15,
  15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,44,0,0,2,2,2,8,2,2,2,2,2,2,2,2,
  2,2,2,2,2,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,45,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,46,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,2,2,47,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,2,48,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,49,2,2,8,2,2,2,2,2,2,2,2,2,2,2,
  2,2,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,0,0,49,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,
  2,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,0,15,0,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,
  15,15,15,15,15,15,15,15,15,15,15,15,51,15,15,15,15,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,52,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,53,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,2,2,54,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,14,2,2,3,
  0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,55,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,40,8,2,2,2,2,2,2,2,2,2,
  2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,56,0,0,0,0,0,0,0,0,0,0,51,0,15,34,51,51,51,51,51,51,51,51,51,51,51,51,
  15,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,0,0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,57,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,58,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,2,2,59,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,
  0,2,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,60,2,2,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,61,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,2,62,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,63,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,2,2,64,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,
  2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,20,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,65,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,2,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,66,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,2,2,67,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,68,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,69,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,70,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,71,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,72,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,2,73,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,74,74,74,74,75,74,74,74,74,74,74,74,74,74,74,74,74,74,74,0,0,0,0,0,0,0,0,0,0,0,0,0,76,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,2,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,55,2,2,2,2,
  2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,77,77,77,77,77,77,77,77,77,77,77,77,77,77,
  77,77,77,77,77,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,
  77,78,77,77,0,0,0,0,0,0,0,0,0,0,0,0,79,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,80,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,80,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,81,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,82,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,83,83,83,83,83,83,84,83,85,83,
  83,83,83,83,83,83,83,83,83,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,86,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,87,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,88,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,0,0,88,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,83,83,83,83,83,83,83,83,83,83,83,83,89,83,83,83,83,83,83,0,0,88,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,83,83,83,83,83,83,83,83,83,83,83,83,83,83,90,83,83,83,83,0,0,91,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,92,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,93,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,88,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,83,83,83,83,83,83,83,83,83,83,83,83,83,83,
  83,83,83,94,83,0,0,88,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,83,83,83,83,83,83,83,83,83,83,83,83,95,83,
  83,83,83,83,83,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,74,74,74,74,74,74,74,74,74,74,74,74,74,74,74,
  74,74,74,74,0,0,0,0,0,0,0,0,0,96,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,97,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,98,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,0,0,98,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,94,94,94,94,94,94,94,94,94,94,94,94,94,94,94,94,94,94,94,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,99,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,93,0,0,0,0,0,0,0,0,0,0,0,0,0,0,83,83,83,83,83,83,83,83,83,83,83,
  83,83,83,83,83,83,83,83,0,0,0,0,100,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,101,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,102,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,103,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,104,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,105,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,106,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,107,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,108,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,110,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,111,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,2,0,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,55,2,2,2,2,2,2,2,2,2,2,2,2,2,
  /* action */
  0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,
  0,6,0,0,0,0,0,0,0,0,0,7,0,0,0,0,0,0,8,0,0,0,0,0,0,9,0,0,0,0,0,0,0,2,0,10,10,10,10,10,10,0,0,0,10,
  10,10,10,10,10,
  /* principal */
  0,0,0,0,0,0,2,0,0,3,4,5,2,0,0,3,4,5,0,0,2,0,0,0,0,0,3,0,0,0,0,0,4,0,0,0,
  /* arn */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,8,8,9,8,8,8,8,8,8,8,
  8,8,8,8,8,8,8,0,0,0,0,0,0,10,10,0,10,10,10,10,10,10,10,10,10,10,10,10,10,10,0,0,0,0,0,0,10,10,11,
  10,10,10,10,10,10,10,10,10,10,10,10,10,10,0,0,0,0,0,0,0,0,12,0,13,13,13,14,13,13,13,13,13,13,13,
  13,13,0,0,0,0,0,0,0,15,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,17,17,17,17,17,17,17,17,
  17,17,17,17,17,0,0,0,0,0,0,0,0,0,0,17,17,17,17,17,17,17,17,17,17,18,17,17,0,0,0,0,0,0,0,19,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,0,20,21,
  22,0,0,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,23,0,0,0,0,0,0,0,0,0,0,0,0,24,0,0,0,0,0,0,0,
  0,0,0,25,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,
  0,0,26,26,26,26,27,28,26,26,26,26,26,26,26,0,0,0,0,0,0,0,0,0,0,0,0,29,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,0,0,0,26,26,26,26,26,26,26,26,26,26,26,26,
  26,0,0,0,0,0,0,31,0,0,0,26,26,26,26,26,26,26,32,26,26,26,26,26,0,0,0,0,0,0,31,0,0,0,26,26,26,26,
  26,26,26,26,26,33,26,26,26,0,0,0,0,0,0,34,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,35,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,36,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,0,0,0,26,26,
  26,26,26,26,26,26,26,26,26,37,26,0,0,0,0,0,0,31,0,0,0,26,26,26,26,26,26,26,38,26,26,26,26,26,0,0,
  0,0,0,0,0,0,0,0,13,13,13,13,13,13,13,13,13,13,13,13,13,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,40,0,0,0,26,26,26,26,26,26,26,26,
  26,26,26,26,26,0,0,0,0,0,0,40,0,0,0,37,37,37,37,37,37,37,37,37,37,37,37,37,0,0,0,0,0,0,0,41,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,36,0,0,26,26,26,26,26,26,26,26,26,26,26,26,26,0,0,0,0,0,0,0,
  42,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,44,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,45,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,46,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* source_owner */
  0,0,0,2,0,3,0,4,0,5,0,6,0,7,0,8,0,9,0,10,0,11,0,12,0,13,0,0,
  /* event_source_token */
  0,0,0,2,0,2,
  /* numeric_latest_published_or_alias_qualifier */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,0,3,3,3,3,3,3,3,3,3,3,3,0,3,3,0,3,3,3,3,3,3,4,3,3,3,3,0,3,3,0,
  3,3,3,3,3,3,3,3,3,3,3,0,3,3,0,5,3,3,3,3,3,3,3,3,3,3,0,3,3,0,3,3,3,3,3,3,3,3,3,6,3,0,3,3,0,3,3,3,7,
  3,3,3,3,3,3,3,0,3,3,0,3,3,3,3,3,3,3,3,8,3,3,0,3,3,0,3,3,3,3,3,3,3,3,3,9,3,0,3,3,10,3,3,3,3,3,3,3,
  3,3,3,3,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,13,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,
  0,0,0,0,0,0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,0,18,0,0,0,0,0,0,0,0,0,0,0,0,0,19,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* durable_execution_arn */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,5,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,6,0,6,6,6,6,6,6,6,6,6,6,6,6,0,6,
  6,6,6,6,6,6,6,6,6,6,6,6,6,6,0,0,6,0,0,6,7,6,6,6,6,6,6,6,6,6,6,6,6,0,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,15,0,0,15,0,15,15,15,15,15,15,15,15,15,15,15,15,0,15,15,15,15,15,15,15,15,15,15,15,15,
  15,15,15,0,0,15,0,0,15,16,15,15,15,15,15,15,15,15,15,15,15,15,0,15,15,15,15,15,15,15,15,15,15,15,
  15,15,15,15,0,0,0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,22,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,24,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,25,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,26,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,28,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  29,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,33,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,34,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,35,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,36,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,37,0,0,0,0,0,0,0,0,0,0,0,38,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,39,0,0,39,0,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,
  39,39,39,39,39,39,0,0,39,0,0,39,40,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,
  39,39,39,39,39,39,39,0,41,0,0,0,42,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,44,42,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,45,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,46,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,48,0,0,0,0,0,0,0,0,0,0,0,0,49,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,50,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,51,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,52,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,53,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,54,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,55,44,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,56,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,57,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,58,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,59,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,61,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,62,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,63,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  64,0,0,0,0,0,0,0,0,0,0,0,0,0,65,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,66,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,67,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,68,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,69,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,70,0,0,0,0,0,0,0,0,0,0,0,0,71,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,72,0,0,0,0,0,0,0,0,0,
  0,0,0,73,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,74,0,0,0,0,0,0,0,0,0,0,0,0,44,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,75,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,76,0,0,0,0,0,0,0,0,0,77,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,78,0,0,78,0,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,
  78,78,78,78,78,78,78,78,0,0,78,0,79,78,0,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,
  78,78,78,78,78,78,78,78,78,0,0,80,0,0,80,0,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,
  80,80,80,80,80,80,80,80,80,80,0,0,80,0,0,80,0,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,
  80,80,80,80,80,80,80,80,80,80,80,
  /* checkpoint_token */
  0,0,0,0,2,0,0,2,3,0,0,4,0,0,0,
  /* operation_id */
  0,0,0,2,0,2,
  /* operation_name */
  0,0,0,2,0,2,
  /* tenant_id */
  0,0,0,2,0,2,
  /* client_token */
  0,0,0,2,0,2,
  /* function_name */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,0,2,2,2,2,2,2,2,4,5,5,5,6,7,
  5,5,5,5,5,5,5,5,5,5,5,5,5,0,0,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,9,8,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,8,2,2,2,2,2,2,2,10,10,10,10,10,10,10,
  10,10,10,10,10,10,11,10,10,10,10,10,0,0,2,2,8,2,2,2,2,2,2,2,10,10,10,10,10,10,10,10,10,10,10,10,
  10,10,10,10,10,10,10,0,0,2,2,8,2,2,2,2,2,2,2,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,12,
  10,10,0,0,2,2,8,2,2,2,2,2,2,2,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,13,10,10,0,14,15,15,
  0,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,0,0,2,16,8,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,17,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,0,0,17,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,18,2,2,2,2,2,2,2,0,0,17,2,8,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,19,2,2,2,2,0,0,17,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,20,2,2,
  2,2,2,2,2,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,15,0,15,15,15,15,
  15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,0,0,2,22,8,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,8,2,2,2,2,2,2,2,23,23,23,23,23,23,24,23,25,23,23,23,23,23,
  23,23,23,23,23,0,0,2,2,26,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,8,2,2,2,2,2,
  2,2,2,2,27,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,8,2,2,2,2,2,2,2,2,2,28,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,0,0,0,0,0,29,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,30,8,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,31,2,8,2,2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,
  23,23,23,23,23,23,23,0,0,31,2,8,2,2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,32,23,23,23,23,
  23,23,0,0,31,2,8,2,2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,23,23,33,23,23,23,23,0,14,15,
  15,34,15,15,15,15,15,15,15,35,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,0,0,36,2,8,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,37,2,2,2,0,0,0,0,0,0,0,0,0,0,38,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,39,8,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,40,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,0,0,31,2,8,2,2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,41,23,0,0,
  31,2,8,2,2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,23,23,42,23,23,23,23,23,23,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,43,0,0,0,0,0,0,0,0,0,0,0,15,15,0,15,15,15,15,15,15,15,15,15,15,15,15,15,15,
  15,15,15,15,15,15,15,15,15,15,15,44,0,0,2,2,8,2,2,2,2,2,2,2,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,
  0,0,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,45,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,46,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,47,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,
  2,48,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,49,2,8,2,2,2,2,2,2,2,23,23,23,23,23,
  23,23,23,23,23,23,23,23,23,23,23,23,23,23,0,0,49,2,8,2,2,2,2,2,2,2,41,41,41,41,41,41,41,41,41,41,
  41,41,41,41,41,41,41,41,41,0,0,0,0,0,0,0,0,0,0,0,0,50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,
  15,0,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,51,15,15,15,15,0,0,2,2,8,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,52,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,53,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,2,54,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,14,2,3,0,2,2,2,2,2,
  2,2,2,2,2,2,2,55,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,40,8,2,2,2,2,2,2,2,23,23,23,23,23,23,23,23,23,23,
  23,23,23,23,23,23,23,23,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,56,0,0,0,0,0,0,0,0,0,0,51,
  15,34,51,51,51,51,51,51,15,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,0,0,2,2,8,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,57,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,58,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,2,59,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,2,2,8,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,60,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,61,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,2,2,62,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,63,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,0,0,2,2,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,20,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,64,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,
  2,65,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,0,0,0,66,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,67,8,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,68,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,69,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,0,0,2,3,0,2,2,2,2,2,2,2,5,5,5,5,6,7,5,5,5,5,5,5,5,5,5,5,5,5,5,0,14,2,2,0,2,2,2,
  2,2,2,2,2,2,2,2,2,55,2,2,2,2,2,2,2,2,2,2,2,2,2,
  /* alias */
  0,0,0,0,2,1,0,2,2,
  /* version_with_latest_published */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,3,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,0,7,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,10,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,13,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,
  0,0,0,0,0,0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,0,18,0,0,0,0,0,0,0,0,0,0,0,0,0,19,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* additional_version */
  0,0,0,2,0,2,
  /* capacity_provider_name */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,0,2,2,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,4,
  2,2,2,2,2,2,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,5,2,2,2,2,2,2,2,2,2,0,2,2,6,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,9,0,10,9,0,9,9,9,9,
  9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,19,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,
  20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,0,0,0,0,0,0,20,20,20,20,20,20,20,20,
  20,20,20,20,20,20,20,20,21,20,20,20,0,22,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,22,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,23,0,0,0,0,0,0,0,0,0,0,0,24,24,24,24,24,24,25,26,24,24,24,24,24,
  24,24,24,24,24,24,24,0,0,0,0,0,0,0,0,27,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,28,0,0,0,0,24,24,24,
  24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,0,28,0,0,0,0,24,24,24,24,24,24,24,24,24,24,24,
  29,24,24,24,24,24,24,24,24,0,28,0,0,0,0,24,24,24,24,24,24,24,24,24,24,24,24,24,24,30,24,24,24,24,
  24,0,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,28,0,0,0,0,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,33,24,24,0,28,0,0,0,0,
  24,24,24,24,24,24,24,24,24,24,24,34,24,24,24,24,24,24,24,24,0,0,0,0,0,0,18,18,18,18,18,18,18,18,
  18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,35,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,36,0,0,
  0,0,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,0,36,0,0,0,0,33,33,33,33,33,33,33,
  33,33,33,33,33,33,33,33,33,33,33,33,33,0,0,37,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  32,0,0,0,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,0,0,38,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,40,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,41,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,42,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  44,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,45,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,46,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,48,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,49,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,51,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,52,0,0,0,0,0,0,0,0,0,0,0,0,0,53,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,54,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,55,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,56,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,57,0,58,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,59,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,60,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,61,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,62,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,63,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  64,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,65,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,66,0,0,0,0,0,0,0,0,0,67,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  /* subnet_id */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,3,0,0,0,4,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,
  6,0,0,0,0,0,0,0,0,0,0,0,7,0,0,8,0,0,0,0,0,0,0,0,0,8,8,8,8,8,8,8,
  /* security_group_id */
  0,0,0,0,0,0,0,0,0,2,0,0,0,3,0,0,4,0,0,0,0,0,4,4,4,
  /* role_arn */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,
  0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,0,0,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,11,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,11,0,6,11,11,11,11,11,11,11,11,11,11,0,0,0,0,13,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,19,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,22,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,24,0,0,0,0,0,0,0,0,0,0,0,0,0,0,25,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,26,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,28,0,0,0,0,0,
  0,0,0,0,0,0,0,0,29,0,0,0,0,0,0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,31,0,0,0,0,0,0,0,0,0,32,32,32,
  0,32,32,32,32,32,32,32,32,32,32,0,32,32,32,0,32,32,32,32,32,32,32,32,32,32,
  /* instance_type */
  0,0,0,2,0,2,
  /* kms_key_arn_non_empty */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,
  0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,7,0,0,0,0,0,0,0,0,0,0,8,8,0,0,8,8,
  8,8,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,8,8,10,0,8,8,8,8,8,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,
  0,0,0,0,10,0,10,10,10,10,10,10,10,10,10,0,12,13,14,0,0,11,0,6,11,11,11,11,11,11,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,
  /* tag_key */
  0,0,0,0,0,0,0,1,0,2,3,4,0,0,1,0,0,0,0,0,2,0,0,0,0,0,3,0,0,0,
  /* log_group */
  0,0,0,2,0,2,
  /* pattern */
  0,0,0,0,0,0,1,0,0,2,3,4,0,1,0,0,0,0,0,2,0,0,0,0,0,3,0,0,0,0,
  /* kms_key_arn */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,
  0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,7,0,0,0,0,0,0,0,0,0,0,8,8,0,0,8,8,
  8,8,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,8,8,10,0,8,8,8,8,8,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,
  0,0,0,0,10,0,10,10,10,10,10,10,10,10,10,0,12,13,14,0,0,11,0,6,11,11,11,11,11,11,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,
  /* destination_arn */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,3,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,14,16,14,0,14,14,14,14,14,14,14,14,14,14,14,14,14,
  14,14,0,0,0,0,0,0,0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,0,0,18,0,18,0,
  18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,19,19,19,0,19,19,19,19,19,19,19,19,19,19,
  19,19,19,19,19,19,19,19,19,19,0,0,20,21,22,0,0,18,0,0,18,23,18,0,18,18,18,18,18,18,18,18,18,18,18,
  18,18,18,18,0,0,0,0,0,0,0,24,24,0,24,0,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,25,
  0,0,26,26,26,27,26,26,26,26,26,26,26,26,26,26,26,0,0,0,0,0,0,0,28,28,0,28,0,28,28,28,28,28,28,28,
  28,28,28,28,28,28,28,28,28,28,0,0,0,0,0,0,0,0,0,0,29,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,
  31,31,31,31,31,31,31,31,31,31,31,32,31,31,0,0,0,0,0,0,0,33,33,0,33,0,33,33,33,33,33,33,33,33,33,
  33,33,33,33,33,33,33,33,0,0,0,0,0,0,0,0,0,0,34,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,
  30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,0,0,35,36,37,0,0,38,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,38,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,
  0,0,0,40,40,0,40,0,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,0,0,0,0,0,0,0,0,0,0,41,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,35,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,36,0,0,0,0,0,0,0,0,0,0,0,0,0,42,42,42,42,42,43,44,42,42,42,42,42,42,42,42,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,45,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,46,46,0,46,0,46,46,46,46,46,46,46,
  46,46,46,46,46,46,46,46,46,46,0,0,0,0,0,0,0,0,0,0,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,48,0,0,0,0,0,0,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,0,0,0,0,0,0,0,48,0,0,0,0,0,0,42,
  42,42,42,42,42,42,42,42,49,42,42,42,42,42,0,0,0,0,0,0,0,48,0,0,0,0,0,0,42,42,42,42,42,42,42,42,42,
  42,42,50,42,42,42,0,0,0,0,0,0,0,51,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,52,52,
  0,52,0,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,0,0,0,0,0,0,0,0,0,0,53,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,54,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,48,0,
  0,0,0,0,0,42,42,42,42,42,42,42,42,42,42,42,42,42,55,42,0,0,0,0,0,0,0,48,0,0,0,0,0,0,42,42,42,42,
  42,42,42,42,42,56,42,42,42,42,42,0,0,0,0,0,0,0,0,0,0,0,0,0,0,26,26,26,26,26,26,26,26,26,26,26,26,
  26,26,26,0,0,0,0,0,0,0,57,57,0,57,0,57,57,57,57,57,57,57,57,57,57,57,57,57,57,57,57,57,0,0,0,0,0,
  0,0,0,0,0,58,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,25,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,59,0,0,0,0,0,0,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,0,0,0,0,0,0,0,
  59,0,0,0,0,0,0,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,0,0,0,0,0,0,0,60,60,0,60,0,60,60,60,
  60,60,60,60,60,60,60,60,60,60,60,60,60,60,0,0,0,0,0,0,0,0,0,0,61,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,54,0,0,0,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,0,0,0,0,0,0,0,62,62,
  0,62,0,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,0,0,0,0,0,0,0,0,0,0,63,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,64,64,0,64,0,64,64,64,64,64,64,64,64,64,64,64,64,64,64,64,64,64,
  0,0,0,0,0,0,0,0,0,0,65,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,66,66,0,66,0,66,66,66,66,
  66,66,66,66,66,66,66,66,66,66,66,66,66,0,0,0,0,0,0,0,0,0,0,67,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,68,68,0,68,0,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,0,0,0,0,0,0,0,0,0,0,
  69,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,70,70,0,70,0,70,70,70,70,70,70,70,70,70,70,
  70,70,70,70,70,70,70,0,0,0,0,0,0,0,0,0,0,71,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,72,
  72,0,72,0,72,72,72,72,72,72,72,72,72,72,72,72,72,72,72,72,72,0,0,0,0,0,0,0,0,0,0,0,30,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,73,73,0,73,0,73,73,73,73,73,73,73,73,73,73,73,73,73,73,73,73,
  73,0,0,0,0,0,0,0,74,74,0,74,0,74,74,74,74,74,74,74,74,74,74,74,74,74,74,74,74,74,0,0,0,0,0,0,0,75,
  75,0,75,0,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,0,0,0,0,0,0,0,76,76,0,76,0,76,76,76,
  76,76,76,76,76,76,76,76,76,76,76,76,76,76,0,0,0,0,0,0,0,77,77,0,77,0,77,77,77,77,77,77,77,77,77,
  77,77,77,77,77,77,77,77,0,0,0,0,0,0,0,78,78,0,78,0,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,
  78,78,0,0,0,0,0,0,0,79,79,0,79,0,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,0,0,0,0,0,0,0,
  80,80,0,80,0,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,0,0,0,0,0,0,0,81,81,0,81,0,81,81,
  81,81,81,81,81,81,81,81,81,81,81,81,81,81,81,0,0,0,0,0,0,0,82,82,0,82,0,82,82,82,82,82,82,82,82,
  82,82,82,82,82,82,82,82,82,0,0,0,0,0,0,0,83,83,0,83,0,83,83,83,83,83,83,83,83,83,83,83,83,83,83,
  83,83,83,0,0,0,0,0,0,0,84,84,0,84,0,84,84,84,84,84,84,84,84,84,84,84,84,84,84,84,84,84,0,0,0,0,0,
  0,0,85,85,0,85,0,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,0,0,0,0,0,0,0,86,86,0,86,0,86,
  86,86,86,86,86,86,86,86,86,86,86,86,86,86,86,86,0,0,0,0,0,0,0,87,87,0,87,0,87,87,87,87,87,87,87,
  87,87,87,87,87,87,87,87,87,87,0,0,0,0,0,0,0,88,88,0,88,0,88,88,88,88,88,88,88,88,88,88,88,88,88,
  88,88,88,88,0,0,0,0,0,0,0,89,89,0,89,0,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,0,0,0,0,
  0,0,0,90,90,0,90,0,90,90,90,90,90,90,90,90,90,90,90,90,90,90,90,90,90,0,0,0,0,0,0,0,91,91,0,91,0,
  91,91,91,91,91,91,91,91,91,91,91,91,91,91,91,91,91,0,0,0,0,0,0,0,92,92,0,92,0,92,92,92,92,92,92,
  92,92,92,92,92,92,92,92,92,92,92,0,0,0,0,0,0,0,93,93,0,93,0,93,93,93,93,93,93,93,93,93,93,93,93,
  93,93,93,93,93,0,0,0,0,0,0,0,94,94,0,94,0,94,94,94,94,94,94,94,94,94,94,94,94,94,94,94,94,94,0,0,
  0,0,0,0,0,95,95,0,95,0,95,95,95,95,95,95,95,95,95,95,95,95,95,95,95,95,95,0,0,0,0,0,0,0,96,96,0,
  96,0,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,0,0,0,0,0,0,0,97,97,0,97,0,97,97,97,97,97,
  97,97,97,97,97,97,97,97,97,97,97,97,0,0,0,0,0,0,0,98,98,0,98,0,98,98,98,98,98,98,98,98,98,98,98,
  98,98,98,98,98,98,0,0,0,0,0,0,0,99,99,0,99,0,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,0,
  0,0,0,0,0,0,100,100,0,100,0,100,100,100,100,100,100,100,100,100,100,100,100,100,100,100,100,100,0,
  0,0,0,0,0,0,101,101,0,101,0,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,0,
  0,0,0,0,0,0,102,102,0,102,0,102,102,102,102,102,102,102,102,102,102,102,102,102,102,102,102,102,0,
  0,0,0,0,0,0,103,103,0,103,0,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,103,0,
  0,0,0,0,0,0,104,104,0,104,0,104,104,104,104,104,104,104,104,104,104,104,104,104,104,104,104,104,0,
  0,0,0,0,0,0,105,105,0,105,0,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,105,0,
  0,0,0,0,0,0,106,106,0,106,0,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,0,
  0,0,0,0,0,0,107,107,0,107,0,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,0,
  0,0,0,0,0,0,108,108,0,108,0,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108,108,0,
  0,0,0,0,0,0,109,109,0,109,0,109,109,109,109,109,109,109,109,109,109,109,109,109,109,109,109,109,0,
  0,0,0,0,0,0,110,110,0,110,0,110,110,110,110,110,110,110,110,110,110,110,110,110,110,110,110,110,0,
  0,0,0,0,0,0,111,111,0,111,0,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111,111,0,
  0,0,0,0,0,0,112,112,0,112,0,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,112,0,
  0,0,0,0,0,0,113,113,0,113,0,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,0,
  0,0,0,0,0,0,114,114,0,114,0,114,114,114,114,114,114,114,114,114,114,114,114,114,114,114,114,114,0,
  0,0,0,0,0,0,115,115,0,115,0,115,115,115,115,115,115,115,115,115,115,115,115,115,115,115,115,115,0,
  0,0,0,0,0,0,116,116,0,116,0,116,116,116,116,116,116,116,116,116,116,116,116,116,116,116,116,116,0,
  0,0,0,0,0,0,117,117,0,117,0,117,117,117,117,117,117,117,117,117,117,117,117,117,117,117,117,117,0,
  0,0,0,0,0,0,118,118,0,118,0,118,118,118,118,118,118,118,118,118,118,118,118,118,118,118,118,118,0,
  0,0,0,0,0,0,119,119,0,119,0,119,119,119,119,119,119,119,119,119,119,119,119,119,119,119,119,119,0,
  0,0,0,0,0,0,120,120,0,120,0,120,120,120,120,120,120,120,120,120,120,120,120,120,120,120,120,120,0,
  0,0,0,0,0,0,121,121,0,121,0,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,0,
  0,0,0,0,0,0,122,122,0,122,0,122,122,122,122,122,122,122,122,122,122,122,122,122,122,122,122,122,0,
  0,0,0,0,0,0,123,123,0,123,0,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,0,
  0,0,0,0,0,0,124,124,0,124,0,124,124,124,124,124,124,124,124,124,124,124,124,124,124,124,124,124,0,
  0,0,0,0,0,0,125,125,0,125,0,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,0,
  0,0,0,0,0,0,126,126,0,126,0,126,126,126,126,126,126,126,126,126,126,126,126,126,126,126,126,126,0,
  0,0,0,0,0,0,127,127,0,127,0,127,127,127,127,127,127,127,127,127,127,127,127,127,127,127,127,127,0,
  0,0,0,0,0,0,128,128,0,128,0,128,128,128,128,128,128,128,128,128,128,128,128,128,128,128,128,128,0,
  0,0,0,0,0,0,129,129,0,129,0,129,129,129,129,129,129,129,129,129,129,129,129,129,129,129,129,129,0,
  0,0,0,0,0,0,130,130,0,130,0,130,130,130,130,130,130,130,130,130,130,130,130,130,130,130,130,130,0,
  0,0,0,0,0,0,131,131,0,131,0,131,131,131,131,131,131,131,131,131,131,131,131,131,131,131,131,131,0,
  0,0,0,0,0,0,132,132,0,132,0,132,132,132,132,132,132,132,132,132,132,132,132,132,132,132,132,132,0,
  0,0,0,0,0,0,133,133,0,133,0,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,0,
  0,0,0,0,0,0,134,134,0,134,0,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,0,
  0,0,0,0,0,0,135,135,0,135,0,135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,0,
  0,0,0,0,0,0,136,136,0,136,0,136,136,136,136,136,136,136,136,136,136,136,136,136,136,136,136,136,0,
  0,0,0,0,0,0,137,137,0,137,0,137,137,137,137,137,137,137,137,137,137,137,137,137,137,137,137,137,0,
  0,0,0,0,0,0,138,138,0,138,0,138,138,138,138,138,138,138,138,138,138,138,138,138,138,138,138,138,0,
  0,0,0,0,0,0,139,139,0,139,0,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,0,
  0,0,0,0,0,0,140,140,0,140,0,140,140,140,140,140,140,140,140,140,140,140,140,140,140,140,140,140,0,
  0,0,0,0,0,0,141,141,0,141,0,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,0,
  0,0,0,0,0,0,142,142,0,142,0,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,0,
  0,0,0,0,0,0,143,143,0,143,0,143,143,143,143,143,143,143,143,143,143,143,143,143,143,143,143,143,0,
  0,0,0,0,0,0,144,144,0,144,0,144,144,144,144,144,144,144,144,144,144,144,144,144,144,144,144,144,0,
  0,0,0,0,0,0,145,145,0,145,0,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,0,
  0,0,0,0,0,0,146,146,0,146,0,146,146,146,146,146,146,146,146,146,146,146,146,146,146,146,146,146,0,
  0,0,0,0,0,0,147,147,0,147,0,147,147,147,147,147,147,147,147,147,147,147,147,147,147,147,147,147,0,
  0,0,0,0,0,0,148,148,0,148,0,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,0,
  0,0,0,0,0,0,149,149,0,149,0,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,0,
  0,0,0,0,0,0,150,150,0,150,0,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,0,
  0,0,0,0,0,0,151,151,0,151,0,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,0,
  0,0,0,0,0,0,152,152,0,152,0,152,152,152,152,152,152,152,152,152,152,152,152,152,152,152,152,152,0,
  0,0,0,0,0,0,153,153,0,153,0,153,153,153,153,153,153,153,153,153,153,153,153,153,153,153,153,153,0,
  0,0,0,0,0,0,154,154,0,154,0,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,0,
  0,0,0,0,0,0,155,155,0,155,0,155,155,155,155,155,155,155,155,155,155,155,155,155,155,155,155,155,0,
  0,0,0,0,0,0,156,156,0,156,0,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,0,
  0,0,0,0,0,0,157,157,0,157,0,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,0,
  0,0,0,0,0,0,158,158,0,158,0,158,158,158,158,158,158,158,158,158,158,158,158,158,158,158,158,158,0,
  0,0,0,0,0,0,159,159,0,159,0,159,159,159,159,159,159,159,159,159,159,159,159,159,159,159,159,159,0,
  0,0,0,0,0,0,160,160,0,160,0,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,0,
  0,0,0,0,0,0,161,161,0,161,0,161,161,161,161,161,161,161,161,161,161,161,161,161,161,161,161,161,0,
  0,0,0,0,0,0,162,162,0,162,0,162,162,162,162,162,162,162,162,162,162,162,162,162,162,162,162,162,0,
  0,0,0,0,0,0,163,163,0,163,0,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,0,
  0,0,0,0,0,0,164,164,0,164,0,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,0,
  0,0,0,0,0,0,165,165,0,165,0,165,165,165,165,165,165,165,165,165,165,165,165,165,165,165,165,165,0,
  0,0,0,0,0,0,166,166,0,166,0,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,0,
  0,0,0,0,0,0,167,167,0,167,0,167,167,167,167,167,167,167,167,167,167,167,167,167,167,167,167,167,0,
  0,0,0,0,0,0,168,168,0,168,0,168,168,168,168,168,168,168,168,168,168,168,168,168,168,168,168,168,0,
  0,0,0,0,0,0,169,169,0,169,0,169,169,169,169,169,169,169,169,169,169,169,169,169,169,169,169,169,0,
  0,0,0,0,0,0,170,170,0,170,0,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,0,
  0,0,0,0,0,0,171,171,0,171,0,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,0,
  0,0,0,0,0,0,172,172,0,172,0,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,0,
  0,0,0,0,0,0,173,173,0,173,0,173,173,173,173,173,173,173,173,173,173,173,173,173,173,173,173,173,0,
  0,0,0,0,0,0,174,174,0,174,0,174,174,174,174,174,174,174,174,174,174,174,174,174,174,174,174,174,0,
  0,0,0,0,0,0,175,175,0,175,0,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,0,
  0,0,0,0,0,0,176,176,0,176,0,176,176,176,176,176,176,176,176,176,176,176,176,176,176,176,176,176,0,
  0,0,0,0,0,0,177,177,0,177,0,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,0,
  0,0,0,0,0,0,178,178,0,178,0,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,0,
  0,0,0,0,0,0,179,179,0,179,0,179,179,179,179,179,179,179,179,179,179,179,179,179,179,179,179,179,0,
  0,0,0,0,0,0,180,180,0,180,0,180,180,180,180,180,180,180,180,180,180,180,180,180,180,180,180,180,0,
  0,0,0,0,0,0,181,181,0,181,0,181,181,181,181,181,181,181,181,181,181,181,181,181,181,181,181,181,0,
  0,0,0,0,0,0,182,182,0,182,0,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,0,
  0,0,0,0,0,0,183,183,0,183,0,183,183,183,183,183,183,183,183,183,183,183,183,183,183,183,183,183,0,
  0,0,0,0,0,0,184,184,0,184,0,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,0,
  0,0,0,0,0,0,185,185,0,185,0,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,0,
  0,0,0,0,0,0,186,186,0,186,0,186,186,186,186,186,186,186,186,186,186,186,186,186,186,186,186,186,0,
  0,0,0,0,0,0,187,187,0,187,0,187,187,187,187,187,187,187,187,187,187,187,187,187,187,187,187,187,0,
  0,0,0,0,0,0,188,188,0,188,0,188,188,188,188,188,188,188,188,188,188,188,188,188,188,188,188,188,0,
  0,0,0,0,0,0,189,189,0,189,0,189,189,189,189,189,189,189,189,189,189,189,189,189,189,189,189,189,0,
  0,0,0,0,0,0,190,190,0,190,0,190,190,190,190,190,190,190,190,190,190,190,190,190,190,190,190,190,0,
  0,0,0,0,0,0,191,191,0,191,0,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,0,
  0,0,0,0,0,0,192,192,0,192,0,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,0,
  0,0,0,0,0,0,193,193,0,193,0,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,0,
  0,0,0,0,0,0,194,194,0,194,0,194,194,194,194,194,194,194,194,194,194,194,194,194,194,194,194,194,0,
  0,0,0,0,0,0,195,195,0,195,0,195,195,195,195,195,195,195,195,195,195,195,195,195,195,195,195,195,0,
  0,0,0,0,0,0,196,196,0,196,0,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,0,
  0,0,0,0,0,0,197,197,0,197,0,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,0,
  0,0,0,0,0,0,198,198,0,198,0,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,0,
  0,0,0,0,0,0,199,199,0,199,0,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,0,
  0,0,0,0,0,0,200,200,0,200,0,200,200,200,200,200,200,200,200,200,200,200,200,200,200,200,200,200,0,
  0,0,0,0,0,0,201,201,0,201,0,201,201,201,201,201,201,201,201,201,201,201,201,201,201,201,201,201,0,
  0,0,0,0,0,0,202,202,0,202,0,202,202,202,202,202,202,202,202,202,202,202,202,202,202,202,202,202,0,
  0,0,0,0,0,0,203,203,0,203,0,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,0,
  0,0,0,0,0,0,204,204,0,204,0,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,0,
  0,0,0,0,0,0,205,205,0,205,0,205,205,205,205,205,205,205,205,205,205,205,205,205,205,205,205,205,0,
  0,0,0,0,0,0,206,206,0,206,0,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,0,
  0,0,0,0,0,0,207,207,0,207,0,207,207,207,207,207,207,207,207,207,207,207,207,207,207,207,207,207,0,
  0,0,0,0,0,0,208,208,0,208,0,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,0,
  0,0,0,0,0,0,209,209,0,209,0,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,0,
  0,0,0,0,0,0,210,210,0,210,0,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,0,
  0,0,0,0,0,0,211,211,0,211,0,211,211,211,211,211,211,211,211,211,211,211,211,211,211,211,211,211,0,
  0,0,0,0,0,0,212,212,0,212,0,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,0,
  0,0,0,0,0,0,213,213,0,213,0,213,213,213,213,213,213,213,213,213,213,213,213,213,213,213,213,213,0,
  0,0,0,0,0,0,214,214,0,214,0,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,0,
  0,0,0,0,0,0,215,215,0,215,0,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,0,
  0,0,0,0,0,0,216,216,0,216,0,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,0,
  0,0,0,0,0,0,217,217,0,217,0,217,217,217,217,217,217,217,217,217,217,217,217,217,217,217,217,217,0,
  0,0,0,0,0,0,218,218,0,218,0,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,0,
  0,0,0,0,0,0,219,219,0,219,0,219,219,219,219,219,219,219,219,219,219,219,219,219,219,219,219,219,0,
  0,0,0,0,0,0,220,220,0,220,0,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,0,
  0,0,0,0,0,0,221,221,0,221,0,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,0,
  0,0,0,0,0,0,222,222,0,222,0,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,0,
  0,0,0,0,0,0,223,223,0,223,0,223,223,223,223,223,223,223,223,223,223,223,223,223,223,223,223,223,0,
  0,0,0,0,0,0,224,224,0,224,0,224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,0,
  0,0,0,0,0,0,225,225,0,225,0,225,225,225,225,225,225,225,225,225,225,225,225,225,225,225,225,225,0,
  0,0,0,0,0,0,226,226,0,226,0,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,0,
  0,0,0,0,0,0,227,227,0,227,0,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,0,
  0,0,0,0,0,0,228,228,0,228,0,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,0,
  0,0,0,0,0,0,229,229,0,229,0,229,229,229,229,229,229,229,229,229,229,229,229,229,229,229,229,229,0,
  0,0,0,0,0,0,230,230,0,230,0,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,0,
  0,0,0,0,0,0,231,231,0,231,0,231,231,231,231,231,231,231,231,231,231,231,231,231,231,231,231,231,0,
  0,0,0,0,0,0,232,232,0,232,0,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,0,
  0,0,0,0,0,0,233,233,0,233,0,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,0,
  0,0,0,0,0,0,234,234,0,234,0,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,0,
  0,0,0,0,0,0,235,235,0,235,0,235,235,235,235,235,235,235,235,235,235,235,235,235,235,235,235,235,0,
  0,0,0,0,0,0,236,236,0,236,0,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,0,
  0,0,0,0,0,0,237,237,0,237,0,237,237,237,237,237,237,237,237,237,237,237,237,237,237,237,237,237,0,
  0,0,0,0,0,0,238,238,0,238,0,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,0,
  0,0,0,0,0,0,239,239,0,239,0,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,0,
  0,0,0,0,0,0,240,240,0,240,0,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,0,
  0,0,0,0,0,0,241,241,0,241,0,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,0,
  0,0,0,0,0,0,242,242,0,242,0,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,0,
  0,0,0,0,0,0,243,243,0,243,0,243,243,243,243,243,243,243,243,243,243,243,243,243,243,243,243,243,0,
  0,0,0,0,0,0,244,244,0,244,0,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,0,
  0,0,0,0,0,0,245,245,0,245,0,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,0,
  0,0,0,0,0,0,246,246,0,246,0,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,0,
  0,0,0,0,0,0,247,247,0,247,0,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,0,
  0,0,0,0,0,0,248,248,0,248,0,248,248,248,248,248,248,248,248,248,248,248,248,248,248,248,248,248,0,
  0,0,0,0,0,0,249,249,0,249,0,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,0,
  0,0,0,0,0,0,250,250,0,250,0,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,0,
  0,0,0,0,0,0,251,251,0,251,0,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,0,
  0,0,0,0,0,0,252,252,0,252,0,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,0,
  0,0,0,0,0,0,253,253,0,253,0,253,253,253,253,253,253,253,253,253,253,253,253,253,253,253,253,253,0,
  0,0,0,0,0,0,254,254,0,254,0,254,254,254,254,254,254,254,254,254,254,254,254,254,254,254,254,254,0,
  0,0,0,0,0,0,255,255,0,255,0,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,0,
  0,0,0,0,0,0,256,256,0,256,0,256,256,256,256,256,256,256,256,256,256,256,256,256,256,256,256,256,0,
  0,0,0,0,0,0,257,257,0,257,0,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,0,
  0,0,0,0,0,0,258,258,0,258,0,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,0,
  0,0,0,0,0,0,259,259,0,259,0,259,259,259,259,259,259,259,259,259,259,259,259,259,259,259,259,259,0,
  0,0,0,0,0,0,260,260,0,260,0,260,260,260,260,260,260,260,260,260,260,260,260,260,260,260,260,260,0,
  0,0,0,0,0,0,261,261,0,261,0,261,261,261,261,261,261,261,261,261,261,261,261,261,261,261,261,261,0,
  0,0,0,0,0,0,262,262,0,262,0,262,262,262,262,262,262,262,262,262,262,262,262,262,262,262,262,262,0,
  0,0,0,0,0,0,263,263,0,263,0,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,0,
  0,0,0,0,0,0,264,264,0,264,0,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,0,
  0,0,0,0,0,0,265,265,0,265,0,265,265,265,265,265,265,265,265,265,265,265,265,265,265,265,265,265,0,
  0,0,0,0,0,0,266,266,0,266,0,266,266,266,266,266,266,266,266,266,266,266,266,266,266,266,266,266,0,
  0,0,0,0,0,0,267,267,0,267,0,267,267,267,267,267,267,267,267,267,267,267,267,267,267,267,267,267,0,
  0,0,0,0,0,0,268,268,0,268,0,268,268,268,268,268,268,268,268,268,268,268,268,268,268,268,268,268,0,
  0,0,0,0,0,0,269,269,0,269,0,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,0,
  0,0,0,0,0,0,270,270,0,270,0,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,0,
  0,0,0,0,0,0,271,271,0,271,0,271,271,271,271,271,271,271,271,271,271,271,271,271,271,271,271,271,0,
  0,0,0,0,0,0,272,272,0,272,0,272,272,272,272,272,272,272,272,272,272,272,272,272,272,272,272,272,0,
  0,0,0,0,0,0,273,273,0,273,0,273,273,273,273,273,273,273,273,273,273,273,273,273,273,273,273,273,0,
  0,0,0,0,0,0,274,274,0,274,0,274,274,274,274,274,274,274,274,274,274,274,274,274,274,274,274,274,0,
  0,0,0,0,0,0,275,275,0,275,0,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,0,
  0,0,0,0,0,0,276,276,0,276,0,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,0,
  0,0,0,0,0,0,277,277,0,277,0,277,277,277,277,277,277,277,277,277,277,277,277,277,277,277,277,277,0,
  0,0,0,0,0,0,278,278,0,278,0,278,278,278,278,278,278,278,278,278,278,278,278,278,278,278,278,278,0,
  0,0,0,0,0,0,279,279,0,279,0,279,279,279,279,279,279,279,279,279,279,279,279,279,279,279,279,279,0,
  0,0,0,0,0,0,280,280,0,280,0,280,280,280,280,280,280,280,280,280,280,280,280,280,280,280,280,280,0,
  0,0,0,0,0,0,281,281,0,281,0,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,0,
  0,0,0,0,0,0,282,282,0,282,0,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,0,
  0,0,0,0,0,0,283,283,0,283,0,283,283,283,283,283,283,283,283,283,283,283,283,283,283,283,283,283,0,
  0,0,0,0,0,0,284,284,0,284,0,284,284,284,284,284,284,284,284,284,284,284,284,284,284,284,284,284,0,
  0,0,0,0,0,0,285,285,0,285,0,285,285,285,285,285,285,285,285,285,285,285,285,285,285,285,285,285,0,
  0,0,0,0,0,0,286,286,0,286,0,286,286,286,286,286,286,286,286,286,286,286,286,286,286,286,286,286,0,
  0,0,0,0,0,0,287,287,0,287,0,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,0,
  0,0,0,0,0,0,288,288,0,288,0,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,0,
  0,0,0,0,0,0,289,289,0,289,0,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,289,0,
  0,0,0,0,0,0,290,290,0,290,0,290,290,290,290,290,290,290,290,290,290,290,290,290,290,290,290,290,0,
  0,0,0,0,0,0,291,291,0,291,0,291,291,291,291,291,291,291,291,291,291,291,291,291,291,291,291,291,0,
  0,0,0,0,0,0,292,292,0,292,0,292,292,292,292,292,292,292,292,292,292,292,292,292,292,292,292,292,0,
  0,0,0,0,0,0,293,293,0,293,0,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,0,
  0,0,0,0,0,0,294,294,0,294,0,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,0,
  0,0,0,0,0,0,295,295,0,295,0,295,295,295,295,295,295,295,295,295,295,295,295,295,295,295,295,295,0,
  0,0,0,0,0,0,296,296,0,296,0,296,296,296,296,296,296,296,296,296,296,296,296,296,296,296,296,296,0,
  0,0,0,0,0,0,297,297,0,297,0,297,297,297,297,297,297,297,297,297,297,297,297,297,297,297,297,297,0,
  0,0,0,0,0,0,298,298,0,298,0,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,0,
  0,0,0,0,0,0,299,299,0,299,0,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,0,
  0,0,0,0,0,0,300,300,0,300,0,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,0,
  0,0,0,0,0,0,301,301,0,301,0,301,301,301,301,301,301,301,301,301,301,301,301,301,301,301,301,301,0,
  0,0,0,0,0,0,302,302,0,302,0,302,302,302,302,302,302,302,302,302,302,302,302,302,302,302,302,302,0,
  0,0,0,0,0,0,303,303,0,303,0,303,303,303,303,303,303,303,303,303,303,303,303,303,303,303,303,303,0,
  0,0,0,0,0,0,304,304,0,304,0,304,304,304,304,304,304,304,304,304,304,304,304,304,304,304,304,304,0,
  0,0,0,0,0,0,305,305,0,305,0,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,0,
  0,0,0,0,0,0,306,306,0,306,0,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* topic */
  0,0,0,0,0,0,0,0,2,2,0,0,0,3,4,5,0,6,6,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,4,0,0,0,0,0,
  6,6,0,0,0,0,0,
  /* uri */
  0,0,0,1,
  /* endpoint */
  0,0,0,0,0,0,0,0,0,2,0,2,0,3,1,2,4,2,0,3,0,2,0,2,0,0,0,5,0,0,0,0,0,6,0,0,0,0,0,7,0,0,0,0,0,8,0,0,0,
  0,0,9,0,0,0,0,0,0,0,0,
  /* schema_registry_uri */
  0,0,0,1,
  /* database_name */
  0,0,0,0,0,0,1,0,0,2,3,4,0,0,1,0,0,0,0,0,2,0,0,0,0,0,3,0,0,0,
  /* collection_name */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,2,3,2,2,0,0,0,0,2,0,2,2,2,2,2,2,2,0,4,5,6,2,0,2,2,2,2,2,2,7,0,
  4,5,6,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,2,0,2,2,2,2,8,
  2,2,0,4,5,6,2,0,2,2,2,2,2,9,2,0,4,5,6,2,0,2,2,10,2,2,2,2,0,4,5,6,2,0,2,2,2,11,2,2,2,0,4,5,6,2,0,0,
  2,2,2,2,2,2,0,4,5,6,
  /* provisioned_poller_group_name */
  0,0,0,1,
  /* s3_bucket */
  0,0,0,0,1,2,0,1,2,
  /* s3_key */
  0,0,0,0,0,0,1,0,0,2,3,4,0,0,1,0,0,0,0,0,2,0,0,0,0,0,3,0,0,0,
  /* environment_variable_name */
  0,0,0,0,0,2,0,3,3,0,3,3,
  /* layer_version_arn */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,
  0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,6,7,6,0,8,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,0,6,6,
  9,6,0,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10,0,0,0,0,0,0,0,0,0,0,6,6,
  9,6,0,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,11,6,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,6,9,6,0,6,6,6,6,6,6,6,6,6,6,6,6,6,14,6,6,6,6,0,0,0,
  0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,0,0,0,0,0,0,0,14,
  6,17,14,0,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,22,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,24,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,25,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,26,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,28,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,29,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,31,31,31,32,31,31,31,31,31,31,31,31,31,31,31,31,31,0,0,0,0,0,0,0,0,
  0,33,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,34,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,35,
  35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,0,0,0,0,0,0,35,35,35,35,35,35,35,35,35,35,35,
  35,35,35,36,35,35,35,0,0,0,0,0,0,37,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,38,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,40,0,0,0,0,0,0,0,41,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,42,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,43,43,43,43,43,43,44,45,43,43,43,43,43,43,43,43,43,43,0,0,0,0,
  0,0,0,0,46,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,34,0,0,31,31,31,31,32,31,31,31,31,31,31,31,31,31,
  31,31,31,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,47,0,0,48,0,0,0,0,43,43,43,43,43,43,43,43,
  43,43,43,43,43,43,43,43,43,43,0,48,0,0,0,0,43,43,43,43,43,43,43,43,43,43,43,49,43,43,43,43,43,43,
  0,48,0,0,0,0,43,43,43,43,43,43,43,43,43,43,43,43,43,50,43,43,43,43,0,51,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,52,0,0,0,0,0,0,53,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,48,0,0,0,0,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,54,43,43,0,48,0,0,0,0,
  43,43,43,43,43,43,43,43,43,43,43,55,43,43,43,43,43,43,0,0,0,0,0,0,31,31,31,31,31,31,31,31,31,31,
  31,31,31,31,31,31,31,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,56,0,0,0,0,0,0,0,0,0,0,0,0,57,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,58,0,0,0,0,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,43,0,58,0,
  0,0,0,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,0,0,0,0,0,0,59,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,60,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,53,0,0,0,43,43,43,43,43,43,43,43,
  43,43,43,43,43,43,43,43,43,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,61,0,0,62,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,63,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,64,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,65,0,0,0,0,0,0,0,66,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,67,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,68,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,69,69,0,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,
  69,0,0,70,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,69,69,0,69,69,69,69,69,69,69,69,69,69,69,69,
  69,69,69,69,69,69,69,69,0,0,71,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,72,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,73,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,74,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,75,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,76,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,77,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,78,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,79,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,80,0,0,0,0,0,0,0,0,0,0,81,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,82,0,0,0,0,0,0,0,0,83,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,84,84,0,84,84,84,84,
  84,84,84,84,84,84,84,84,84,84,84,84,84,84,84,84,0,84,84,85,84,84,84,84,84,84,84,84,84,84,84,84,84,
  84,84,84,84,84,84,84,0,0,86,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,86,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,
  /* file_system_arn */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,8,0,0,0,9,10,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,0,
  0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,10,0,0,0,13,10,10,10,10,10,10,10,10,10,10,
  10,10,10,10,10,10,10,10,10,10,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,17,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,22,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,24,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,25,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,26,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,28,0,0,0,0,0,0,0,0,0,0,0,0,0,29,0,29,29,29,0,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,
  29,29,29,29,29,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,29,0,29,29,31,0,29,29,29,
  29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,0,0,0,0,0,0,0,0,0,0,32,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,29,0,29,29,31,0,29,29,29,29,33,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,34,0,0,0,0,0,0,29,0,29,29,31,0,29,29,29,29,29,29,29,35,29,29,29,29,
  29,29,29,29,29,29,29,29,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,36,0,29,0,29,29,31,0,
  29,29,29,29,29,29,29,29,37,29,29,29,29,29,29,29,29,29,29,29,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,38,0,0,0,0,0,0,29,0,29,29,31,0,29,29,29,39,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,40,0,0,0,0,0,41,0,29,29,31,0,29,29,29,29,29,29,29,29,29,
  29,29,29,29,29,29,29,29,29,29,29,0,0,0,0,0,0,0,0,0,0,42,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,29,0,29,
  29,31,0,29,29,29,29,29,29,29,29,29,29,29,29,29,29,43,29,29,29,29,29,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,44,0,0,0,0,0,0,0,0,0,0,0,29,0,29,29,31,0,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,
  29,45,0,0,0,0,0,46,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,29,0,29,29,31,0,29,29,29,29,29,29,
  29,29,29,29,29,29,29,29,47,29,29,29,29,29,0,0,0,0,0,0,0,48,48,48,49,48,48,48,48,48,48,48,48,48,48,
  48,48,48,48,48,48,0,29,0,29,29,31,0,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,50,29,29,29,29,0,
  0,0,0,0,0,0,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,0,0,0,0,0,0,0,51,51,51,51,
  51,51,51,51,51,51,51,51,51,51,51,51,52,51,51,51,0,29,0,29,29,31,0,29,29,29,53,29,29,29,29,29,29,
  29,29,29,29,29,29,29,29,29,29,0,54,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,54,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,55,0,0,0,0,0,0,29,0,29,29,31,0,29,29,29,29,29,29,29,29,29,56,29,29,
  29,29,29,29,29,29,29,29,0,0,0,0,0,0,0,57,57,57,57,57,58,57,59,57,57,57,57,57,57,57,57,57,57,57,57,
  0,0,0,0,0,0,0,0,0,60,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,29,61,29,29,31,0,29,29,29,29,29,29,29,29,
  29,29,29,29,29,29,29,29,29,29,29,29,0,62,0,0,0,0,0,57,57,57,57,57,57,57,57,57,57,57,57,57,57,57,
  57,57,57,57,57,0,62,0,0,0,0,0,57,57,57,57,57,57,57,57,57,57,57,63,57,57,57,57,57,57,57,57,0,62,0,
  0,0,0,0,57,57,57,57,57,57,57,57,57,57,57,57,57,57,64,57,57,57,57,57,0,65,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,66,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,67,67,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,62,0,0,0,0,0,57,57,57,57,57,57,57,57,57,57,57,57,57,57,
  57,57,57,68,57,57,0,62,0,0,0,0,0,57,57,57,57,57,57,57,57,57,57,57,69,57,57,57,57,57,57,57,57,0,0,
  0,0,0,0,0,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,70,0,0,0,0,0,0,0,0,0,0,71,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,72,0,0,0,0,0,
  57,57,57,57,57,57,57,57,57,57,57,57,57,57,57,57,57,57,57,57,0,72,0,0,0,0,0,68,68,68,68,68,68,68,
  68,68,68,68,68,68,68,68,68,68,68,68,68,0,73,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,74,74,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,67,67,0,0,57,57,57,57,57,57,57,57,57,57,
  57,57,57,57,57,57,57,57,57,57,0,0,0,75,75,0,0,75,75,75,75,75,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  76,76,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,77,77,0,0,77,77,77,77,77,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,78,78,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,79,79,0,0,79,79,79,79,
  79,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,80,80,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,81,
  81,0,0,81,81,81,81,81,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,82,82,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,83,83,0,0,83,83,83,83,83,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,84,84,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,85,85,0,0,85,85,85,85,85,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  86,86,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,87,87,0,0,87,87,87,87,87,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,88,88,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,89,89,0,0,89,89,89,89,
  89,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,90,90,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,91,
  91,0,0,91,91,91,91,91,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,92,92,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,93,93,0,0,93,93,93,93,93,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,94,94,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,95,95,0,0,95,95,95,95,95,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  96,96,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,97,97,0,0,97,97,97,97,97,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,98,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,99,99,0,0,99,99,99,99,
  99,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,100,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  101,101,0,0,101,101,101,101,101,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,102,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,103,103,0,0,103,103,103,103,103,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,104,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,105,105,0,0,105,105,105,105,105,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,106,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,107,107,0,0,107,107,
  107,107,107,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,108,0,0,0,0,0,
  0,0,109,110,110,0,0,110,110,110,110,110,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,111,0,0,0,0,0,0,0,0,0,0,0,0,112,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,113,
  113,0,0,113,113,113,113,113,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,114,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,115,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,116,116,0,0,116,
  116,116,116,116,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,117,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,118,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,119,119,0,0,119,119,119,119,
  119,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,120,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,121,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,122,122,0,0,122,122,122,122,122,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,123,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,124,0,0,0,0,0,0,0,109,125,125,0,0,125,125,125,125,125,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,126,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,127,0,0,0,0,0,0,0,109,128,128,0,0,128,128,128,128,128,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,129,0,0,0,0,0,130,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,109,131,131,0,0,131,131,131,131,131,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,132,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,133,0,0,0,0,0,0,0,0,0,109,
  134,134,0,0,134,134,134,134,134,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,135,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,136,0,0,0,0,0,0,0,0,0,0,109,137,137,0,0,
  137,137,137,137,137,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,138,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,139,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,140,140,0,0,140,140,140,
  140,140,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,141,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,142,0,0,0,0,0,0,0,0,0,0,0,109,143,143,0,0,143,143,143,143,143,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,144,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,145,0,0,0,0,0,0,109,146,146,0,0,146,146,146,146,146,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,147,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,148,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,149,149,0,0,149,149,149,149,149,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,150,150,0,0,150,150,150,150,150,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,151,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,109,152,152,0,0,152,152,152,152,152,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  153,153,0,0,153,153,153,153,153,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,154,0,0,0,0,0,0,0,109,155,155,0,0,155,155,155,155,155,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  156,156,0,0,156,156,156,156,156,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,157,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,109,158,158,0,0,158,158,158,158,158,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  159,159,0,0,159,159,159,159,159,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,160,0,0,0,0,0,0,0,0,0,109,161,161,0,0,161,161,161,161,161,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  162,162,0,0,162,162,162,162,162,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,163,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,109,164,164,0,0,164,164,164,164,164,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  165,165,0,0,165,165,165,165,165,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,166,166,0,0,166,166,166,166,
  166,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,167,167,0,0,167,167,167,167,167,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,168,168,0,0,168,168,168,168,168,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,169,169,0,0,169,
  169,169,169,169,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,170,170,0,0,170,170,170,170,170,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,171,171,0,0,171,171,171,171,171,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,172,
  172,0,0,172,172,172,172,172,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,173,173,0,0,173,173,173,173,173,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,174,174,0,0,174,174,174,174,174,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,175,175,0,0,175,175,175,175,175,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,176,176,0,0,176,176,
  176,176,176,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,177,177,0,0,177,177,177,177,177,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,178,178,0,0,178,178,178,178,178,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,179,179,0,0,179,179,179,179,179,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,180,180,0,0,180,180,180,180,180,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,181,181,0,0,181,
  181,181,181,181,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,182,182,0,0,182,182,182,182,182,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,183,183,0,0,183,183,183,183,183,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,184,184,
  0,0,184,184,184,184,184,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,185,185,0,0,185,185,185,185,185,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,186,186,0,0,186,186,186,186,186,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  187,187,0,0,187,187,187,187,187,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,188,188,0,0,188,188,188,188,
  188,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,189,189,0,0,189,189,189,189,189,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,190,190,0,0,190,190,190,190,190,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,191,191,0,0,191,191,
  191,191,191,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,192,192,0,0,192,192,192,192,192,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,193,193,0,0,193,193,193,
  193,193,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,194,194,0,0,194,194,194,194,194,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,195,195,0,0,195,195,195,195,195,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,196,196,0,0,196,
  196,196,196,196,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,197,197,0,0,197,197,197,197,197,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,198,198,0,0,198,198,198,198,198,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,199,199,
  0,0,199,199,199,199,199,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,200,200,0,0,200,200,200,200,200,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,201,201,0,0,201,201,201,201,201,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  202,202,0,0,202,202,202,202,202,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,203,203,0,0,203,203,203,203,
  203,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,204,204,0,0,204,204,204,204,204,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,205,205,0,0,205,205,205,205,205,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,206,206,0,0,206,206,
  206,206,206,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,207,207,0,0,207,207,207,207,207,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,208,208,0,0,208,208,208,208,208,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,209,209,0,0,
  209,209,209,209,209,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,210,210,0,0,210,210,210,210,210,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,211,211,0,0,211,211,211,211,211,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,212,
  212,0,0,212,212,212,212,212,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,213,213,0,0,213,213,213,213,213,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,214,214,0,0,214,214,214,214,214,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,215,215,0,0,215,215,215,215,215,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,216,216,0,0,216,216,216,
  216,216,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,217,217,0,0,217,217,217,217,217,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,218,218,0,0,218,218,218,218,218,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,219,219,0,0,219,
  219,219,219,219,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,191,191,0,0,191,191,191,191,191,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,
  /* local_mount_path */
  0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,3,0,0,0,0,0,0,4,0,0,0,0,0,0,5,0,0,6,0,0,0,0,7,0,7,7,7,0,7,0,7,7,7,
  /* code_signing_config_arn */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,5,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,0,0,10,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,12,0,0,0,0,0,0,0,0,11,0,6,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,0,0,0,0,0,
  0,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,17,17,
  17,17,18,17,17,17,17,17,17,17,17,17,17,17,17,17,0,0,0,0,0,19,19,19,19,19,19,19,19,19,19,19,19,19,
  19,19,19,19,19,0,0,0,0,0,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,19,19,0,21,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,22,0,0,0,0,0,0,0,0,23,23,23,23,
  23,23,24,23,25,23,23,23,23,23,23,23,23,23,0,0,0,0,0,0,0,26,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,
  0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,0,27,0,0,0,23,23,23,23,23,23,23,23,23,23,
  23,23,28,23,23,23,23,23,0,27,0,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,29,23,23,23,0,30,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,
  23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,32,23,0,27,0,0,0,23,23,23,23,23,23,23,23,23,23,23,
  23,33,23,23,23,23,23,0,0,0,0,0,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,0,0,0,34,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,35,0,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,
  23,0,35,0,0,0,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,0,0,36,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,31,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,0,0,37,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,38,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,40,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,41,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,42,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,43,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,44,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,45,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,46,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,48,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,49,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,50,0,0,0,0,0,0,0,0,0,0,0,0,0,51,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,52,0,0,0,0,0,0,0,0,0,0,0,0,0,0,53,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,54,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,55,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,56,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,57,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,58,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,59,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,60,0,0,0,0,0,0,0,0,0,0,0,0,61,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  62,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,63,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,64,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,65,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,66,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,67,0,0,0,0,0,0,0,0,0,0,0,0,0,0,68,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,69,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,70,0,0,0,0,0,0,0,0,0,0,71,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,72,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,73,0,0,73,73,73,73,73,73,73,73,73,73,73,73,73,73,73,73,73,73,0,0,74,0,0,74,74,
  74,74,74,74,74,74,74,74,74,74,74,74,74,74,74,74,0,0,75,0,0,75,75,75,75,75,75,75,75,75,75,75,75,75,
  75,75,75,75,75,0,0,76,0,0,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,76,0,0,77,0,0,77,77,
  77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,0,0,78,0,0,78,78,78,78,78,78,78,78,78,78,78,78,78,
  78,78,78,78,78,0,0,79,0,0,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,79,0,0,80,0,0,80,80,
  80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,80,0,0,81,0,0,81,81,81,81,81,81,81,81,81,81,81,81,81,
  81,81,81,81,81,0,0,82,0,0,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,0,0,83,0,0,83,83,
  83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,83,0,0,84,0,0,84,84,84,84,84,84,84,84,84,84,84,84,84,
  84,84,84,84,84,0,0,85,0,0,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,85,0,0,86,0,0,86,86,
  86,86,86,86,86,86,86,86,86,86,86,86,86,86,86,86,0,0,87,0,0,87,87,87,87,87,87,87,87,87,87,87,87,87,
  87,87,87,87,87,0,0,88,0,0,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,0,0,89,0,0,89,89,
  89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* capacity_provider_arn */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,
  0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,8,0,0,0,0,0,0,8,0,9,8,0,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,17,17,17,17,18,17,17,17,17,17,
  17,17,17,17,17,17,17,17,17,17,0,0,0,0,0,0,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,
  19,19,0,0,0,0,0,0,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,19,19,19,0,21,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,22,0,0,0,0,0,0,0,0,0,0,
  0,23,23,23,23,23,23,24,25,23,23,23,23,23,23,23,23,23,23,23,23,0,0,0,0,0,0,0,0,26,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,27,0,0,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,0,27,0,
  0,0,0,23,23,23,23,23,23,23,23,23,23,23,28,23,23,23,23,23,23,23,23,0,27,0,0,0,0,23,23,23,23,23,23,
  23,23,23,23,23,23,23,23,29,23,23,23,23,23,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,0,23,23,23,23,23,23,23,23,23,23,23,
  23,23,23,23,23,23,32,23,23,0,27,0,0,0,0,23,23,23,23,23,23,23,23,23,23,23,33,23,23,23,23,23,23,23,
  23,0,0,0,0,0,0,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,0,0,0,34,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,35,0,0,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,
  23,23,0,35,0,0,0,0,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,0,0,36,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,0,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,
  23,23,23,0,0,37,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,38,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,40,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,41,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,42,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,44,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,45,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,46,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,48,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,49,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,51,0,0,0,0,0,0,0,0,0,0,0,0,0,52,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,53,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,54,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,55,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,56,0,
  57,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,58,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,59,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,61,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,62,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,63,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,64,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,65,0,0,0,0,0,0,0,0,0,66,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,67,67,0,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,
  67,67,67,67,67,67,0,67,67,0,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,
  /* function_url_function_name */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,0,2,2,4,5,5,5,6,7,5,5,5,5,5,5,5,5,5,5,5,5,
  5,0,8,8,9,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,0,8,10,9,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,
  8,8,8,0,8,8,9,8,8,11,11,11,11,11,11,11,11,11,11,11,11,11,12,11,11,11,11,11,0,8,8,9,8,8,11,11,11,
  11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,0,8,8,9,8,8,11,11,11,11,11,11,11,11,11,11,11,11,
  11,11,11,11,13,11,11,0,8,8,9,8,8,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,14,11,11,0,15,15,
  9,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,0,16,9,0,16,16,16,16,16,16,16,16,
  16,16,16,16,16,16,16,16,16,16,16,16,16,0,15,17,9,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,
  15,15,15,15,15,0,18,15,9,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,0,18,15,9,
  15,15,15,15,15,15,15,15,15,15,15,15,15,19,15,15,15,15,15,15,15,0,18,15,9,15,15,15,15,15,15,15,15,
  15,15,15,15,15,15,15,15,20,15,15,15,15,0,18,15,9,15,15,15,15,15,15,15,15,15,15,15,15,15,21,15,15,
  15,15,15,15,15,0,22,22,9,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,0,16,16,0,
  16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,0,22,23,9,22,22,22,22,22,22,22,22,
  22,22,22,22,22,22,22,22,22,22,22,22,22,0,22,22,9,22,22,24,24,24,24,24,24,25,24,26,24,24,24,24,24,
  24,24,24,24,24,0,22,22,27,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,0,22,22,
  9,22,22,22,22,28,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,0,22,22,9,22,22,22,22,29,22,22,
  22,22,22,22,22,22,22,22,22,22,22,22,22,22,0,30,30,9,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,
  30,30,30,30,30,30,0,30,31,9,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,0,32,
  30,9,30,30,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,0,32,30,9,30,30,33,33,33,33,
  33,33,33,33,33,33,33,33,34,33,33,33,33,33,33,0,32,30,9,30,30,33,33,33,33,33,33,33,33,33,33,33,33,
  33,33,35,33,33,33,33,0,16,9,36,16,16,37,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,0,
  38,30,9,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,0,30,30,9,30,30,30,30,30,
  30,30,30,30,30,30,30,30,30,30,30,30,39,30,30,30,0,40,40,9,40,40,40,40,40,40,40,40,40,40,40,40,40,
  40,40,40,40,40,40,40,40,0,40,41,9,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,
  0,40,42,9,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,0,43,40,9,40,40,44,44,44,
  44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,0,43,40,9,40,40,44,44,44,44,44,44,44,44,44,44,44,
  44,44,44,44,44,44,45,44,0,43,40,9,40,40,44,44,44,44,44,44,44,44,44,44,44,44,46,44,44,44,44,44,44,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,47,0,0,0,0,0,0,0,0,0,0,16,16,0,16,16,16,16,16,16,16,16,16,16,16,16,
  16,16,16,16,16,16,16,16,48,0,40,40,9,40,40,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,
  49,0,40,40,9,40,40,40,40,40,40,40,40,40,40,50,40,40,40,40,40,40,40,40,40,40,0,51,51,9,51,51,51,51,
  51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,0,51,52,9,51,51,51,51,51,51,51,51,51,51,51,51,
  51,51,51,51,51,51,51,51,51,0,51,51,53,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,
  51,0,51,54,9,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,0,55,51,9,51,51,56,56,
  56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,0,57,51,9,51,51,56,56,56,56,56,56,56,56,56,56,
  56,56,56,56,56,56,56,56,56,0,57,51,9,51,51,58,58,58,58,58,58,58,58,58,58,58,58,58,58,58,58,58,58,
  58,0,0,0,0,0,0,59,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,16,0,16,16,16,16,16,16,16,16,16,16,16,
  16,16,16,16,16,60,16,16,16,16,0,51,51,9,51,51,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,
  61,61,0,51,51,9,51,51,51,51,51,51,51,51,51,51,51,51,51,51,62,51,51,51,51,51,51,0,63,63,9,63,63,63,
  63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,0,63,64,9,63,63,63,63,63,63,63,63,63,63,63,
  63,63,63,63,63,63,63,63,63,63,0,65,66,0,65,65,65,65,65,65,65,67,65,65,65,65,65,65,65,65,65,65,65,
  65,65,0,63,63,53,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,0,63,68,9,63,63,
  63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,0,69,63,9,63,63,70,70,70,70,70,70,70,70,
  70,70,70,70,70,70,70,70,70,70,70,0,63,68,9,63,63,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,
  70,70,70,0,71,63,9,63,63,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,72,0,0,0,0,0,0,0,0,0,60,16,36,60,16,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,
  60,60,60,60,0,73,63,9,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,0,63,63,9,63,
  63,63,63,63,63,63,63,63,63,63,63,63,74,63,63,63,63,63,63,63,0,75,75,9,75,75,75,75,75,75,75,75,75,
  75,75,75,75,75,75,75,75,75,75,75,75,0,75,76,9,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,
  75,75,75,75,0,77,77,9,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,0,77,78,9,77,
  77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,77,0,77,77,9,77,77,77,77,77,77,77,77,77,
  77,77,77,77,77,77,77,77,77,79,77,77,0,75,75,53,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,
  75,75,75,75,0,75,80,9,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,75,0,81,75,9,75,
  75,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,0,75,80,9,75,75,82,82,82,82,82,82,82,
  82,82,82,82,82,82,82,82,82,82,82,82,0,0,0,0,0,0,0,83,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,75,75,9,
  75,75,82,82,82,82,82,82,84,82,85,82,82,82,82,82,82,82,82,82,82,0,75,75,86,75,75,75,75,75,75,75,75,
  75,75,75,75,75,75,75,75,75,75,75,75,75,0,87,87,9,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,
  87,87,87,87,87,0,87,88,9,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,0,89,89,9,
  89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,0,89,90,9,89,89,89,89,89,89,89,89,
  89,89,89,89,89,89,89,89,89,89,89,89,89,0,89,89,9,89,89,89,89,89,89,89,89,89,89,89,89,89,91,89,89,
  89,89,89,89,89,0,87,87,53,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,0,87,92,
  9,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,87,0,93,87,9,87,87,94,94,94,94,94,
  94,94,94,94,94,94,94,94,94,94,94,94,94,94,0,0,0,0,0,0,0,0,0,95,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,93,
  87,9,87,87,94,94,94,94,94,94,94,94,94,94,94,94,96,94,94,94,94,94,94,0,93,87,9,87,87,94,94,94,94,
  94,94,94,94,94,94,94,94,94,94,97,94,94,94,94,0,65,98,0,65,65,65,65,65,65,65,65,65,65,65,65,65,65,
  65,65,65,65,65,65,65,0,99,99,9,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,0,
  99,100,9,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,0,101,101,9,101,101,101,
  101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,0,101,102,9,101,101,101,
  101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,0,101,101,9,101,101,101,
  101,103,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,0,99,99,53,99,99,99,99,99,
  99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,0,99,104,9,99,99,99,99,99,99,99,99,99,99,99,99,99,
  99,99,99,99,99,99,99,99,0,105,99,9,99,99,106,106,106,106,106,106,106,106,106,106,106,106,106,106,
  106,106,106,106,106,0,0,0,0,0,0,107,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,105,99,9,99,99,106,106,
  106,106,106,106,106,106,106,106,106,106,106,106,106,106,106,108,106,0,105,99,9,99,99,106,106,106,
  106,106,106,106,106,106,106,106,106,109,106,106,106,106,106,106,0,77,110,9,77,77,77,77,77,77,77,
  77,77,77,77,77,77,77,77,77,77,77,77,77,77,0,111,111,9,111,111,111,111,111,111,111,111,111,111,111,
  111,111,111,111,111,111,111,111,111,111,0,111,112,9,111,111,111,111,111,111,111,111,111,111,111,
  111,111,111,111,111,111,111,111,111,111,0,113,113,9,113,113,113,113,113,113,113,113,113,113,113,
  113,113,113,113,113,113,113,113,113,113,0,113,114,9,113,113,113,113,113,113,113,113,113,113,113,
  113,113,113,113,113,113,113,113,113,113,0,113,113,9,113,113,113,113,113,113,113,113,113,113,113,
  113,113,113,113,113,113,115,113,113,113,0,111,111,53,111,111,111,111,111,111,111,111,111,111,111,
  111,111,111,111,111,111,111,111,111,111,0,111,116,9,111,111,111,111,111,111,111,111,111,111,111,
  111,111,111,111,111,111,111,111,111,111,0,117,111,9,111,111,118,118,118,118,118,118,118,118,118,
  118,118,118,118,118,118,118,118,118,118,0,0,0,119,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,120,
  111,9,111,111,118,118,118,118,118,118,118,118,118,118,118,118,118,118,118,118,118,118,118,0,120,
  111,9,111,111,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,0,89,
  122,9,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,89,0,123,123,9,123,123,123,123,
  123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,0,123,123,124,123,123,123,123,
  123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,0,125,125,9,125,125,125,125,
  125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,0,125,126,9,125,125,125,125,
  125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,0,125,125,9,125,125,125,125,
  125,125,125,125,125,125,127,125,125,125,125,125,125,125,125,125,125,0,123,123,53,123,123,123,123,
  123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,0,123,128,9,123,123,123,123,
  123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,123,0,129,123,9,123,123,130,130,
  130,130,130,130,130,130,130,130,130,130,130,130,130,130,130,130,130,0,2,3,0,2,2,5,5,5,5,6,7,5,5,5,
  5,5,5,5,5,5,5,5,5,5,0,123,128,9,123,123,130,130,130,130,130,130,130,130,130,130,130,130,130,130,
  130,130,130,130,130,0,131,123,9,123,123,130,130,130,130,130,130,130,130,130,130,130,130,130,130,
  130,130,130,130,130,0,101,132,9,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,101,
  101,101,101,101,101,0,133,133,9,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,
  133,133,133,133,133,0,65,98,0,65,65,65,65,65,65,65,67,65,65,65,65,65,65,65,65,65,65,65,65,65,0,
  134,134,9,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,0,
  134,135,9,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,0,
  134,134,9,134,134,134,134,134,134,134,134,134,134,134,134,134,134,136,134,134,134,134,134,134,0,
  133,133,53,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,0,
  133,137,9,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,133,0,
  138,133,9,133,133,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,0,
  133,137,9,133,133,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,0,
  113,140,9,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,113,0,
  141,141,9,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,0,
  142,142,9,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,0,
  142,143,9,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,0,
  142,142,9,142,142,142,142,142,142,142,142,142,142,142,142,142,144,142,142,142,142,142,142,142,0,
  141,141,53,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,0,
  141,145,9,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,141,0,
  146,141,9,141,141,147,147,147,147,147,147,147,147,147,147,147,147,147,147,147,147,147,147,147,0,
  125,148,9,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,125,0,
  149,149,9,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,0,
  150,150,9,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,0,
  150,151,9,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,0,
  150,150,86,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,0,
  149,149,53,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,0,
  149,152,9,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,149,0,
  153,149,9,149,149,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,0,
  134,155,9,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,134,0,
  156,156,9,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,0,
  157,157,9,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,0,
  157,158,9,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,0,
  156,156,53,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,0,
  156,159,9,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,156,0,
  160,156,9,156,156,161,161,161,161,161,161,161,161,161,161,161,161,161,161,161,161,161,161,161,0,
  142,162,9,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,0,
  163,163,9,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,0,
  164,164,9,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,0,
  164,165,9,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,0,
  163,163,53,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,0,
  163,166,9,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,0,
  167,163,9,163,163,168,168,168,168,168,168,168,168,168,168,168,168,168,168,168,168,168,168,168,0,
  150,169,9,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,150,0,
  170,170,9,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,0,
  171,171,9,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,0,
  171,172,9,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,0,
  170,170,53,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,0,
  170,173,9,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,0,
  174,170,9,170,170,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,0,
  157,176,9,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,0,
  177,177,9,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,0,
  178,178,9,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,0,
  178,179,124,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,0,
  177,177,53,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,0,
  177,180,9,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,177,0,
  181,177,9,177,177,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,0,
  164,183,9,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,0,
  184,184,9,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,0,
  185,185,9,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,0,
  185,186,9,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,0,
  184,184,53,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,0,
  184,187,9,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,0,
  188,184,9,184,184,189,189,189,189,189,189,189,189,189,189,189,189,189,189,189,189,189,189,189,0,
  171,190,9,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,171,0,
  191,191,9,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,0,
  192,192,9,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,0,
  192,193,9,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,192,0,
  191,191,53,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,0,
  191,194,9,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,0,
  195,191,9,191,191,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,0,
  178,179,9,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,0,
  197,197,9,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,0,
  198,198,9,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,0,
  198,199,9,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,198,0,
  197,197,53,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,0,
  197,200,9,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,0,
  201,197,9,197,197,202,202,202,202,202,202,202,202,202,202,202,202,202,202,202,202,202,202,202,0,
  203,203,9,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,0,
  204,204,9,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,0,
  204,205,9,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,0,
  203,203,53,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,0,
  203,206,9,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,203,0,
  207,203,9,203,203,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,0,
  209,209,9,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,0,
  210,210,9,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,0,
  210,211,9,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,0,
  209,209,53,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,0,
  209,212,9,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,209,0,
  213,209,9,209,209,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,0,
  215,215,9,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,0,
  216,216,9,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,0,
  216,217,9,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,0,
  215,215,53,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,0,
  215,218,9,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,215,0,
  219,215,9,215,215,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,0,
  221,221,9,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,0,
  222,222,9,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,0,
  222,223,9,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,0,
  221,221,53,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,0,
  221,224,9,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,221,0,
  225,221,9,221,221,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,0,
  227,227,9,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,0,
  228,228,9,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,0,
  228,229,9,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,0,
  227,227,53,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,0,
  227,230,9,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,227,0,
  231,227,9,227,227,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,0,
  233,233,9,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,0,
  234,234,9,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,0,
  234,235,9,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,0,
  233,233,53,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,0,
  233,236,9,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,233,0,
  237,233,9,233,233,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,0,
  239,239,9,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,0,
  240,240,9,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,0,
  240,241,9,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,0,
  239,239,53,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,0,
  239,242,9,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,0,
  243,239,9,239,239,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,0,
  245,245,9,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,0,
  246,246,9,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,0,
  246,247,9,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,0,
  245,245,53,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,0,
  245,248,9,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,0,
  249,245,9,245,245,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,0,
  251,251,9,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,0,
  252,252,9,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,0,
  252,253,9,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,0,
  251,251,53,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,0,
  251,254,9,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,0,
  255,251,9,251,251,256,256,256,256,256,256,256,256,256,256,256,256,256,256,256,256,256,256,256,0,
  257,257,9,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,0,
  258,258,9,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,0,
  258,259,9,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,0,
  257,257,53,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,0,
  257,260,9,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,0,
  261,257,9,257,257,262,262,262,262,262,262,262,262,262,262,262,262,262,262,262,262,262,262,262,0,
  263,263,9,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,0,
  264,264,9,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,0,
  264,265,9,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,264,0,
  263,263,53,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,0,
  263,266,9,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,263,0,
  267,263,9,263,263,268,268,268,268,268,268,268,268,268,268,268,268,268,268,268,268,268,268,268,0,
  269,269,9,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,0,
  270,270,9,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,0,
  270,271,9,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,270,0,
  269,269,53,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,0,
  269,272,9,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,269,0,
  273,269,9,269,269,274,274,274,274,274,274,274,274,274,274,274,274,274,274,274,274,274,274,274,0,
  275,275,9,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,0,
  276,276,9,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,0,
  276,277,9,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,276,0,
  275,275,53,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,0,
  275,278,9,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,275,0,
  279,275,9,275,275,280,280,280,280,280,280,280,280,280,280,280,280,280,280,280,280,280,280,280,0,
  281,281,9,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,0,
  282,282,9,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,0,
  282,283,9,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,282,0,
  281,281,53,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,0,
  281,284,9,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,281,0,
  285,281,9,281,281,286,286,286,286,286,286,286,286,286,286,286,286,286,286,286,286,286,286,286,0,
  287,287,9,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,0,
  288,288,9,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,0,
  288,289,9,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,288,0,
  287,287,53,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,0,
  287,290,9,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,287,0,
  291,287,9,287,287,292,292,292,292,292,292,292,292,292,292,292,292,292,292,292,292,292,292,292,0,
  293,293,9,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,0,
  294,294,9,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,0,
  294,295,9,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,294,0,
  293,293,53,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,0,
  293,296,9,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,293,0,
  297,293,9,293,293,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,298,0,
  299,299,9,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,0,
  300,300,9,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,0,
  300,301,9,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,300,0,
  299,299,53,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,0,
  299,302,9,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,299,0,
  303,299,9,299,299,304,304,304,304,304,304,304,304,304,304,304,304,304,304,304,304,304,304,304,0,
  305,305,9,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,0,
  306,306,9,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,0,
  306,307,9,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,306,0,
  305,305,53,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,0,
  305,308,9,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,305,0,
  309,305,9,305,305,310,310,310,310,310,310,310,310,310,310,310,310,310,310,310,310,310,310,310,0,
  311,311,9,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,0,
  312,312,9,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,0,
  312,313,9,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,312,0,
  311,311,53,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,0,
  311,314,9,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,311,0,
  315,311,9,311,311,316,316,316,316,316,316,316,316,316,316,316,316,316,316,316,316,316,316,316,0,
  317,317,9,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,0,
  318,318,9,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,0,
  318,319,9,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,318,0,
  317,317,53,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,0,
  317,320,9,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,317,0,
  321,317,9,317,317,322,322,322,322,322,322,322,322,322,322,322,322,322,322,322,322,322,322,322,0,
  323,323,9,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,0,
  324,324,9,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,0,
  324,325,9,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,324,0,
  323,323,53,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,0,
  323,326,9,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,323,0,
  327,323,9,323,323,328,328,328,328,328,328,328,328,328,328,328,328,328,328,328,328,328,328,328,0,
  329,329,9,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,0,
  330,330,9,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,0,
  330,331,9,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,330,0,
  329,329,53,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,0,
  329,332,9,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,329,0,
  333,329,9,329,329,334,334,334,334,334,334,334,334,334,334,334,334,334,334,334,334,334,334,334,0,
  335,335,9,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,0,
  336,336,9,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,0,
  336,337,9,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,336,0,
  335,335,53,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,0,
  335,338,9,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,335,0,
  339,335,9,335,335,340,340,340,340,340,340,340,340,340,340,340,340,340,340,340,340,340,340,340,0,
  341,341,9,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,0,
  342,342,9,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,0,
  342,343,9,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,342,0,
  341,341,53,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,0,
  341,344,9,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,341,0,
  345,341,9,341,341,346,346,346,346,346,346,346,346,346,346,346,346,346,346,346,346,346,346,346,0,
  347,347,9,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,0,
  348,348,9,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,0,
  348,349,9,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,348,0,
  347,347,53,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,0,
  347,350,9,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,347,0,
  351,347,9,347,347,352,352,352,352,352,352,352,352,352,352,352,352,352,352,352,352,352,352,352,0,
  353,353,9,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,0,
  354,354,9,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,0,
  354,355,9,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,354,0,
  353,353,53,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,0,
  353,356,9,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,353,0,
  357,353,9,353,353,358,358,358,358,358,358,358,358,358,358,358,358,358,358,358,358,358,358,358,0,
  359,359,9,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,0,
  360,360,9,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,0,
  360,361,9,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,360,0,
  359,359,53,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,0,
  359,362,9,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,359,0,
  363,359,9,359,359,364,364,364,364,364,364,364,364,364,364,364,364,364,364,364,364,364,364,364,0,
  365,365,9,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,0,
  366,366,9,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,0,
  366,367,9,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,366,0,
  365,365,53,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,0,
  365,368,9,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,365,0,
  369,365,9,365,365,370,370,370,370,370,370,370,370,370,370,370,370,370,370,370,370,370,370,370,0,
  371,371,9,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,0,
  372,372,9,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,0,
  372,373,9,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,372,0,
  371,371,53,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,0,
  371,374,9,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,371,0,
  375,371,9,371,371,376,376,376,376,376,376,376,376,376,376,376,376,376,376,376,376,376,376,376,0,
  377,377,9,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,0,
  378,378,9,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,0,
  378,379,9,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,378,0,
  377,377,53,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,0,
  377,380,9,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,377,0,
  381,377,9,377,377,382,382,382,382,382,382,382,382,382,382,382,382,382,382,382,382,382,382,382,0,
  383,383,9,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,0,
  384,384,9,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,0,
  384,385,9,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,384,0,
  383,383,53,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,0,
  383,386,9,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,383,0,
  387,383,9,383,383,388,388,388,388,388,388,388,388,388,388,388,388,388,388,388,388,388,388,388,0,
  389,389,9,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,0,
  390,390,9,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,0,
  390,391,9,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,390,0,
  389,389,53,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,0,
  389,392,9,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,389,0,
  393,389,9,389,389,394,394,394,394,394,394,394,394,394,394,394,394,394,394,394,394,394,394,394,0,
  395,395,9,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,0,
  396,396,9,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,0,
  396,397,9,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,396,0,
  395,395,53,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,0,
  395,398,9,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,395,0,
  399,395,9,395,395,400,400,400,400,400,400,400,400,400,400,400,400,400,400,400,400,400,400,400,0,
  401,401,9,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,0,
  402,402,9,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,0,
  402,403,9,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,402,0,
  401,401,53,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,0,
  401,404,9,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,401,0,
  405,401,9,401,401,406,406,406,406,406,406,406,406,406,406,406,406,406,406,406,406,406,406,406,0,
  407,407,9,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,0,
  408,408,9,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,0,
  408,409,9,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,408,0,
  407,407,53,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,0,
  407,410,9,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,407,0,
  411,407,9,407,407,412,412,412,412,412,412,412,412,412,412,412,412,412,412,412,412,412,412,412,0,
  413,413,9,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,0,
  414,414,9,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,0,
  414,415,9,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,414,0,
  413,413,53,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,0,
  413,416,9,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,413,0,
  417,413,9,413,413,418,418,418,418,418,418,418,418,418,418,418,418,418,418,418,418,418,418,418,0,
  419,419,9,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,0,
  420,420,9,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,0,
  420,421,9,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,420,0,
  419,419,53,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,0,
  419,422,9,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,419,0,
  423,419,9,419,419,424,424,424,424,424,424,424,424,424,424,424,424,424,424,424,424,424,424,424,0,
  425,425,9,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,0,
  426,426,9,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,0,
  426,427,9,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,426,0,
  425,425,53,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,0,
  425,428,9,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,425,0,
  429,425,9,425,425,430,430,430,430,430,430,430,430,430,430,430,430,430,430,430,430,430,430,430,0,
  431,431,9,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,0,
  432,432,9,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,0,
  432,433,9,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,432,0,
  431,431,53,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,0,
  431,434,9,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,431,0,
  435,431,9,431,431,436,436,436,436,436,436,436,436,436,436,436,436,436,436,436,436,436,436,436,0,
  437,437,9,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,0,
  438,438,9,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,0,
  438,439,9,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,438,0,
  437,437,53,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,0,
  437,440,9,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,437,0,
  441,437,9,437,437,442,442,442,442,442,442,442,442,442,442,442,442,442,442,442,442,442,442,442,0,
  443,443,9,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,0,
  444,444,9,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,0,
  444,445,9,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,444,0,
  443,443,53,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,0,
  443,446,9,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,443,0,
  447,443,9,443,443,448,448,448,448,448,448,448,448,448,448,448,448,448,448,448,448,448,448,448,0,0,
  0,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,449,449,9,449,449,449,449,449,449,449,449,449,449,
  449,449,449,449,449,449,449,449,449,449,449,0,449,450,9,449,449,449,449,449,449,449,449,449,449,
  449,449,449,449,449,449,449,449,449,449,449,0,0,0,53,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,451,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,452,0,9,0,0,453,453,453,453,453,453,453,453,
  453,453,453,453,453,453,453,453,453,453,453,0,454,454,9,454,454,454,454,454,454,454,454,454,454,
  454,454,454,454,454,454,454,454,454,454,454,0,454,455,9,454,454,454,454,454,454,454,454,454,454,
  454,454,454,454,454,454,454,454,454,454,454,0,0,0,456,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,451,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,452,0,0,0,0,453,453,453,453,453,453,453,453,
  453,453,453,453,453,453,453,453,453,453,453,0,457,457,9,457,457,457,457,457,457,457,457,457,457,
  457,457,457,457,457,457,457,457,457,457,457,0,457,458,9,457,457,457,457,457,457,457,457,457,457,
  457,457,457,457,457,457,457,457,457,457,457,0,2,3,0,2,2,2,2,2,2,2,459,2,2,2,2,2,2,2,2,2,2,2,2,2,0,
  460,460,9,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,0,
  460,461,9,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,460,0,8,
  8,9,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,462,8,8,0,463,463,9,463,463,463,463,463,463,463,463,463,
  463,463,463,463,463,463,463,463,463,463,463,463,0,463,464,9,463,463,463,463,463,463,463,463,463,
  463,463,463,463,463,463,463,463,463,463,463,463,0,15,15,9,15,15,15,15,15,15,15,15,15,15,15,15,15,
  21,15,15,15,15,15,15,15,0,465,465,9,465,465,465,465,465,465,465,465,465,465,465,465,465,465,465,
  465,465,465,465,465,465,0,465,466,9,465,465,465,465,465,465,465,465,465,465,465,465,465,465,465,
  465,465,465,465,465,465,0,467,467,9,467,467,467,467,467,467,467,467,467,467,467,467,467,467,467,
  467,467,467,467,467,467,0,467,468,9,467,467,467,467,467,467,467,467,467,467,467,467,467,467,467,
  467,467,467,467,467,467,0,16,16,9,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,
  0,16,9,9,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,
  /* function_url_qualifier */
  0,0,0,0,2,1,0,2,2,
  /* qualifier */
  0,0,0,1,
  /* unqualified_function_name */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,3,0,2,2,4,5,5,5,6,7,5,5,5,5,5,5,5,5,5,5,5,5,
  5,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,8,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,0,2,2,0,2,2,9,9,9,9,9,9,9,9,9,9,9,9,9,10,9,9,9,9,9,0,2,2,0,2,2,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,
  9,9,9,9,0,2,2,0,2,2,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,11,9,9,0,2,2,0,2,2,9,9,9,9,9,9,9,9,9,9,9,9,9,
  9,9,9,12,9,9,0,2,13,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,14,2,0,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,0,14,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,15,2,2,2,2,2,2,2,0,14,2,0,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,16,2,2,2,2,0,14,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,17,2,2,2,2,2,2,2,0,2,18,0,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,2,0,2,2,19,19,19,19,19,19,20,19,21,19,19,19,19,19,19,19,19,19,
  19,0,2,2,22,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,2,0,2,2,2,2,23,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,0,2,2,0,2,2,2,2,24,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,25,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,0,26,2,0,2,2,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,0,26,2,0,2,2,19,
  19,19,19,19,19,19,19,19,19,19,19,27,19,19,19,19,19,19,0,26,2,0,2,2,19,19,19,19,19,19,19,19,19,19,
  19,19,19,19,28,19,19,19,19,0,0,0,29,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,2,0,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,32,2,2,2,0,2,33,0,2,2,2,
  2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,34,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,26,2,0,2,
  2,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,35,19,0,26,2,0,2,2,19,19,19,19,19,19,19,19,
  19,19,19,19,36,19,19,19,19,19,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,37,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,38,0,2,2,0,2,2,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,0,2,2,0,2,
  2,2,2,2,2,2,2,2,2,39,2,2,2,2,2,2,2,2,2,2,0,2,40,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,2,
  41,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,42,2,0,2,2,19,19,19,19,19,19,19,19,19,19,19,19,19,
  19,19,19,19,19,19,0,42,2,0,2,2,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,0,0,0,0,0,
  0,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,44,0,0,0,0,0,2,2,
  0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,45,2,2,2,2,2,2,0,2,46,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,
  2,3,0,2,2,2,2,2,2,2,47,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,34,0,2,2,19,19,19,19,19,19,19,19,19,19,19,19,
  19,19,19,19,19,19,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,48,0,0,0,0,0,0,0,0,0,44,0,29,44,0,44,44,44,
  44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,49,2,2,2,2,2,2,
  2,0,2,50,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  51,2,2,0,0,0,0,0,0,0,52,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,53,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,0,2,54,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,2,2,
  17,2,2,2,2,2,2,2,0,0,0,0,0,0,0,0,0,55,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,0,2,2,2,2,2,2,2,2,2,2,2,
  2,2,2,2,2,2,2,2,2,2,0,2,56,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,0,0,0,57,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,2,58,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,0,0,59,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,60,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,0,2,3,0,2,2,5,5,5,
  5,6,7,5,5,5,5,5,5,5,5,5,5,5,5,5,0,2,2,0,2,2,2,2,2,2,2,47,2,2,2,2,2,2,2,2,2,2,2,2,2,
  /* published_function_qualifier */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,3,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,0,7,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,10,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,13,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,
  0,0,0,0,0,0,0,0,17,0,0,0,0,0,0,0,0,0,0,0,0,0,18,0,0,0,0,0,0,0,0,0,0,0,0,0,19,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,
  /* master_region */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,3,3,4,3,3,3,3,3,3,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,6,
  6,6,6,6,6,6,6,0,0,0,0,0,6,6,6,6,6,6,6,7,6,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,0,
  0,9,0,0,0,0,0,0,0,0,0,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,11,11,12,13,11,11,11,11,0,0,
  0,0,0,0,14,0,0,0,0,0,0,0,0,15,0,0,0,11,11,11,11,11,11,11,11,11,0,15,0,0,0,11,11,11,11,11,16,11,11,
  11,0,15,0,0,0,11,11,11,11,11,11,17,11,11,0,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,
  0,15,0,0,0,11,11,11,11,11,11,11,11,19,0,15,0,0,0,11,11,11,11,11,20,11,11,11,0,0,0,0,0,3,3,3,3,3,3,
  3,3,3,0,21,0,0,0,11,11,11,11,11,11,11,11,11,0,21,0,0,0,19,19,19,19,19,19,19,19,19,0,0,8,0,0,11,11,
  11,11,11,11,11,11,11,
  /* taggable_resource */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,8,0,9,8,8,8,8,8,8,8,0,8,
  8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,13,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,17,17,17,17,18,17,
  17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,0,0,0,0,0,0,0,0,0,0,0,0,0,19,19,19,19,19,19,19,19,
  19,19,19,19,19,19,19,19,19,19,19,19,19,19,0,0,0,0,0,0,0,0,0,0,0,0,0,19,19,19,19,19,19,19,19,19,19,
  19,19,19,19,19,19,19,19,20,19,19,19,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,22,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,23,23,23,23,23,23,24,23,25,23,23,23,23,23,23,23,23,23,23,23,23,23,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,26,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,0,0,0,0,0,0,0,23,23,23,23,23,23,23,
  23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,0,0,27,0,0,0,0,0,0,0,0,0,0,23,23,23,23,23,23,23,23,
  23,23,23,23,23,28,23,23,23,23,23,23,23,23,0,0,27,0,0,0,0,0,0,0,0,0,0,23,23,23,23,23,23,23,23,23,
  23,23,23,23,23,23,23,29,23,23,23,23,23,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,0,
  0,0,0,0,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,32,23,23,0,0,27,0,0,0,0,0,0,
  0,0,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,33,23,23,23,23,23,23,23,23,0,0,0,0,0,0,0,0,0,0,0,0,
  0,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,0,0,0,0,34,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,35,0,0,0,0,0,0,0,0,0,0,23,23,23,23,23,23,23,23,23,
  23,23,23,23,23,23,23,23,23,23,23,23,23,0,0,35,0,0,0,0,0,0,0,0,0,0,32,32,32,32,32,32,32,32,32,32,
  32,32,32,32,32,32,32,32,32,32,32,32,0,0,0,36,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,31,0,0,0,0,0,0,0,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,
  23,23,0,0,0,37,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,38,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,40,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,41,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,42,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,44,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,45,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,46,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,48,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,49,0,50,51,0,0,0,0,0,0,52,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,53,0,0,0,0,0,0,
  0,0,0,0,0,0,54,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,55,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,56,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,57,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,58,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,59,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,61,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,62,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,63,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,64,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,65,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,66,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,67,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,68,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,69,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,70,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,71,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,72,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,73,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,74,0,0,0,0,0,0,0,75,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,76,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,77,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,78,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,79,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,80,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,81,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,82,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,83,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,84,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,85,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,86,0,0,0,0,0,0,0,0,0,0,0,87,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,88,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,89,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,90,0,0,0,0,0,0,0,91,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,92,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,93,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,94,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,95,0,0,0,0,0,0,0,0,96,96,0,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,
  96,96,96,96,96,96,96,96,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,97,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,98,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,99,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,100,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,96,96,101,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,96,
  96,96,96,96,96,96,96,96,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,102,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,103,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,104,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,105,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,106,107,107,0,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,
  107,107,107,107,107,107,107,107,107,107,107,107,107,107,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,108,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,109,
  0,0,0,0,110,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,111,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,112,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,107,107,0,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,
  107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,113,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,114,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,115,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,116,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,117,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,118,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,119,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,120,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,121,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,122,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,123,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,124,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,125,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,126,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,127,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,124,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,128,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,129,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,130,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,131,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,132,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,133,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,134,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,135,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,136,136,0,136,136,136,136,136,136,136,136,136,136,136,136,136,136,136,
  136,136,136,136,136,136,136,136,136,136,136,136,136,136,136,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  137,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,138,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,139,139,0,139,
  139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,139,
  139,139,139,139,139,0,0,0,0,140,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,141,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,142,142,0,142,142,142,142,
  142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,142,
  142,142,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,143,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,144,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,145,145,0,145,145,145,145,145,145,145,
  145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,145,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,146,0,0,0,0,0,0,0,0,147,0,147,147,147,0,0,0,0,
  0,147,147,147,147,147,147,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,148,148,0,148,148,148,148,148,148,
  148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,148,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,149,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,150,0,150,150,150,0,0,
  0,0,0,150,150,150,150,150,150,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,151,151,0,151,151,151,151,151,
  151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,151,
  151,0,0,152,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,153,0,153,153,
  153,0,0,0,0,0,153,153,153,153,153,153,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,154,154,0,154,154,154,
  154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,154,
  154,154,154,0,0,0,155,0,0,0,0,0,0,0,0,0,155,155,155,155,155,155,155,155,155,155,155,155,155,155,
  155,155,155,155,155,155,155,155,0,0,0,156,0,156,156,156,0,0,0,0,0,156,156,156,156,156,156,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,157,157,0,157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,
  157,157,157,157,157,157,157,157,157,157,157,157,157,157,157,0,0,0,158,0,0,0,0,0,0,0,0,0,158,158,
  158,158,158,158,158,158,158,158,158,158,158,158,158,158,158,158,158,158,158,158,0,0,0,159,0,159,
  159,159,0,0,0,0,0,159,159,159,159,159,159,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,160,160,0,160,160,
  160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,160,
  160,160,160,160,0,0,0,161,0,0,0,0,0,0,0,0,0,161,161,161,161,161,161,161,161,161,161,161,161,161,
  161,161,161,161,161,161,161,161,161,0,0,0,162,0,162,162,162,0,0,0,0,0,162,162,162,162,162,162,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,163,163,0,163,163,163,163,163,163,163,163,163,163,163,163,163,163,
  163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,163,0,0,0,164,0,0,0,0,0,0,0,0,0,164,
  164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,164,0,0,0,165,0,
  165,165,165,0,0,0,0,0,165,165,165,165,165,165,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,166,166,0,166,
  166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,166,
  166,166,166,166,166,0,0,0,167,0,0,0,0,0,0,0,0,0,167,167,167,167,167,167,167,167,167,167,167,167,
  167,167,167,167,167,167,167,167,167,167,0,0,0,168,0,168,168,168,0,0,0,0,0,168,168,168,168,168,168,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,169,169,0,169,169,169,169,169,169,169,169,169,169,169,169,169,
  169,169,169,169,169,169,169,169,169,169,169,169,169,169,169,169,169,0,0,0,170,0,0,0,0,0,0,0,0,0,
  170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,170,0,0,171,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,172,172,0,172,172,172,172,172,
  172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,172,
  172,0,0,0,173,0,0,0,0,0,0,0,0,0,173,173,173,173,173,173,173,173,173,173,173,173,173,173,173,173,
  173,173,173,173,173,173,0,0,0,174,0,174,174,174,0,0,0,0,0,174,174,174,174,174,174,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,175,175,0,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,175,
  175,175,175,175,175,175,175,175,175,175,175,175,175,0,0,0,176,0,0,0,0,0,0,0,0,0,176,176,176,176,
  176,176,176,176,176,176,176,176,176,176,176,176,176,176,176,176,176,176,0,0,0,177,0,177,177,177,0,
  0,0,0,0,177,177,177,177,177,177,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,178,178,0,178,178,178,178,178,
  178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,178,
  178,0,0,0,179,0,0,0,0,0,0,0,0,0,179,179,179,179,179,179,179,179,179,179,179,179,179,179,179,179,
  179,179,179,179,179,179,0,0,0,180,0,180,180,180,0,0,0,0,0,180,180,180,180,180,180,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,181,181,0,181,181,181,181,181,181,181,181,181,181,181,181,181,181,181,181,181,
  181,181,181,181,181,181,181,181,181,181,181,181,181,0,0,0,182,0,0,0,0,0,0,0,0,0,182,182,182,182,
  182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,182,0,0,0,183,0,183,183,183,0,
  0,0,0,0,183,183,183,183,183,183,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,184,184,0,184,184,184,184,184,
  184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,184,
  184,0,0,0,185,0,0,0,0,0,0,0,0,0,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,185,
  185,185,185,185,185,185,0,0,186,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,187,187,0,187,187,187,187,187,187,187,187,187,187,187,187,187,187,187,187,187,187,187,187,187,
  187,187,187,187,187,187,187,187,187,0,0,0,188,0,0,0,0,0,0,0,0,0,188,188,188,188,188,188,188,188,
  188,188,188,188,188,188,188,188,188,188,188,188,188,188,0,0,0,189,0,189,189,189,0,0,0,0,0,189,189,
  189,189,189,189,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,190,190,0,190,190,190,190,190,190,190,190,190,
  190,190,190,190,190,190,190,190,190,190,190,190,190,190,190,190,190,190,190,190,190,0,0,0,191,0,0,
  0,0,0,0,0,0,0,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,191,
  191,0,0,0,192,0,192,192,192,0,0,0,0,0,192,192,192,192,192,192,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  193,193,0,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,193,
  193,193,193,193,193,193,193,193,0,0,0,194,0,0,0,0,0,0,0,0,0,194,194,194,194,194,194,194,194,194,
  194,194,194,194,194,194,194,194,194,194,194,194,194,0,0,0,195,0,195,195,195,0,0,0,0,0,195,195,195,
  195,195,195,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,196,196,0,196,196,196,196,196,196,196,196,196,196,
  196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,196,0,0,0,197,0,0,0,0,
  0,0,0,0,0,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,197,
  0,0,0,198,0,198,198,198,0,0,0,0,0,198,198,198,198,198,198,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,199,
  199,0,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,199,
  199,199,199,199,199,199,199,0,0,0,200,0,0,0,0,0,0,0,0,0,200,200,200,200,200,200,200,200,200,200,
  200,200,200,200,200,200,200,200,200,200,200,200,0,0,201,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,202,202,0,202,202,202,202,202,202,202,202,202,202,202,202,202,202,202,
  202,202,202,202,202,202,202,202,202,202,202,202,202,202,202,0,0,0,135,0,0,0,0,0,0,0,0,0,135,135,
  135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,0,0,0,203,0,203,
  203,203,0,0,0,0,0,203,203,203,203,203,203,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,204,204,0,204,204,
  204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,204,
  204,204,204,204,0,0,0,205,0,205,205,205,0,0,0,0,0,205,205,205,205,205,205,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,206,206,0,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,206,
  206,206,206,206,206,206,206,206,206,206,206,0,0,0,207,0,207,207,207,0,0,0,0,0,207,207,207,207,207,
  207,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,208,208,0,208,208,208,208,208,208,208,208,208,208,208,208,
  208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,208,0,0,0,209,0,209,209,209,0,
  0,0,0,0,209,209,209,209,209,209,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,210,210,0,210,210,210,210,210,
  210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,210,
  210,0,0,211,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,212,212,0,212,212,
  212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,212,
  212,212,212,212,0,0,0,213,0,213,213,213,0,0,0,0,0,213,213,213,213,213,213,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,214,214,0,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,214,
  214,214,214,214,214,214,214,214,214,214,214,0,0,0,215,0,215,215,215,0,0,0,0,0,215,215,215,215,215,
  215,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,216,216,0,216,216,216,216,216,216,216,216,216,216,216,216,
  216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,216,0,0,0,217,0,217,217,217,0,
  0,0,0,0,217,217,217,217,217,217,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,218,218,0,218,218,218,218,218,
  218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,218,
  218,0,0,0,219,0,219,219,219,0,0,0,0,0,219,219,219,219,219,219,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  220,220,0,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,220,
  220,220,220,220,220,220,220,220,0,0,0,221,0,221,221,221,0,0,0,0,0,221,221,221,221,221,221,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,222,222,0,222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,
  222,222,222,222,222,222,222,222,222,222,222,222,222,222,222,0,0,0,223,0,223,223,223,0,0,0,0,0,223,
  223,223,223,223,223,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,224,224,0,224,224,224,224,224,224,224,224,
  224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,224,0,0,0,225,
  0,225,225,225,0,0,0,0,0,225,225,225,225,225,225,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,226,226,0,226,
  226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,226,
  226,226,226,226,226,0,0,0,227,0,227,227,227,0,0,0,0,0,227,227,227,227,227,227,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,228,228,0,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,228,
  228,228,228,228,228,228,228,228,228,228,228,228,0,0,0,229,0,229,229,229,0,0,0,0,0,229,229,229,229,
  229,229,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,230,230,0,230,230,230,230,230,230,230,230,230,230,230,
  230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,230,0,0,0,231,0,231,231,
  231,0,0,0,0,0,231,231,231,231,231,231,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,232,232,0,232,232,232,
  232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,232,
  232,232,232,0,0,0,233,0,233,233,233,0,0,0,0,0,233,233,233,233,233,233,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,234,234,0,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,234,
  234,234,234,234,234,234,234,234,234,234,0,0,0,135,0,135,135,135,0,0,0,0,0,135,135,135,135,135,135,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,235,235,0,235,235,235,235,235,235,235,235,235,235,235,235,235,
  235,235,235,235,235,235,235,235,235,235,235,235,235,235,235,235,235,0,0,236,236,0,236,236,236,236,
  236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,236,
  236,236,0,0,237,237,0,237,237,237,237,237,237,237,237,237,237,237,237,237,237,237,237,237,237,237,
  237,237,237,237,237,237,237,237,237,237,237,0,0,238,238,0,238,238,238,238,238,238,238,238,238,238,
  238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,238,0,0,239,239,0,239,
  239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,239,
  239,239,239,239,239,0,0,240,240,0,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,240,
  240,240,240,240,240,240,240,240,240,240,240,240,240,240,0,0,241,241,0,241,241,241,241,241,241,241,
  241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,241,0,0,
  242,242,0,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,242,
  242,242,242,242,242,242,242,242,0,0,243,243,0,243,243,243,243,243,243,243,243,243,243,243,243,243,
  243,243,243,243,243,243,243,243,243,243,243,243,243,243,243,243,243,0,0,244,244,0,244,244,244,244,
  244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,244,
  244,244,0,0,245,245,0,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,245,
  245,245,245,245,245,245,245,245,245,245,245,0,0,246,246,0,246,246,246,246,246,246,246,246,246,246,
  246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,246,0,0,247,247,0,247,
  247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,247,
  247,247,247,247,247,0,0,248,248,0,248,248,248,248,248,248,248,248,248,248,248,248,248,248,248,248,
  248,248,248,248,248,248,248,248,248,248,248,248,248,248,0,0,249,249,0,249,249,249,249,249,249,249,
  249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,249,0,0,
  250,250,0,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,250,
  250,250,250,250,250,250,250,250,0,0,251,251,0,251,251,251,251,251,251,251,251,251,251,251,251,251,
  251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,251,0,0,252,252,0,252,252,252,252,
  252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,252,
  252,252,0,0,253,253,0,253,253,253,253,253,253,253,253,253,253,253,253,253,253,253,253,253,253,253,
  253,253,253,253,253,253,253,253,253,253,253,0,0,254,254,0,254,254,254,254,254,254,254,254,254,254,
  254,254,254,254,254,254,254,254,254,254,254,254,254,254,254,254,254,254,254,254,0,0,255,255,0,255,
  255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,
  255,255,255,255,255,0,0,256,256,0,256,256,256,256,256,256,256,256,256,256,256,256,256,256,256,256,
  256,256,256,256,256,256,256,256,256,256,256,256,256,256,0,0,257,257,0,257,257,257,257,257,257,257,
  257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,257,0,0,
  258,258,0,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,258,
  258,258,258,258,258,258,258,258,0,0,135,135,0,135,135,135,135,135,135,135,135,135,135,135,135,135,
  135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,135,
  /* runtime_version_arn */
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,8,0,9,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,
  8,8,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,17,17,17,17,18,17,17,17,17,17,17,17,17,17,17,17,17,17,0,0,0,0,0,
  0,0,0,0,0,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,0,0,0,0,0,0,0,0,0,0,19,19,19,19,
  19,19,19,19,19,19,19,19,19,19,19,20,19,19,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,22,0,0,0,0,0,0,0,0,0,0,0,0,0,0,23,23,23,23,23,23,
  24,25,23,23,23,23,23,23,23,23,23,23,0,0,0,0,0,0,0,0,0,0,0,0,26,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,27,0,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,0,0,0,0,0,0,27,0,0,0,23,23,
  23,23,23,23,23,23,23,23,23,28,23,23,23,23,23,23,0,0,0,0,0,0,27,0,0,0,23,23,23,23,23,23,23,23,23,
  23,23,23,23,29,23,23,23,23,0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,0,0,0,23,23,23,23,23,23,23,23,23,23,23,
  23,23,23,23,23,32,23,0,0,0,0,0,0,27,0,0,0,23,23,23,23,23,23,23,23,23,23,23,33,23,23,23,23,23,23,0,
  0,0,0,0,0,0,0,0,0,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,0,0,0,0,0,0,0,0,34,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,35,0,0,0,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,
  23,23,23,0,0,0,0,0,0,35,0,0,0,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,0,0,0,0,0,0,0,
  0,36,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,0,0,23,23,23,23,23,23,23,23,23,23,23,
  23,23,23,23,23,23,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,37,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,38,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,40,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,41,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,42,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,44,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,45,
  0,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,0,46,47,48,45,0,45,45,45,45,
  45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,0,46,47,48,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,45,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,46,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,47,0,0,0,
  /* namespaced_statement_id */
  0,0,0,2,0,2,
};

const struct pattern model_patterns[] = {
  { 0, 0, 0, 0, 0 }, /* none */
  { 16627, 0, 256, 0, 24 }, /* layer_name */
  { 16754, 263, 519, 1344, 2 }, /* statement_id */
  { 16771, 520, 776, 1350, 18 }, /* layer_permission_allowed_action */
  { 16794, 779, 1035, 1782, 14 }, /* layer_permission_allowed_principal */
  { 16841, 1041, 1297, 2384, 4 }, /* organization_id */
  { 16859, 1302, 1558, 2528, 38 }, /* namespaced_function_name */
  { 17094, 1572, 1828, 6784, 9 }, /* action */
  { 17128, 1830, 2086, 6883, 6 }, /* principal */
  { 17135, 2087, 2343, 6919, 23 }, /* arn */
  { 17247, 2349, 2605, 8000, 2 }, /* source_owner */
  { 17254, 2607, 2863, 8028, 2 }, /* event_source_token */
  { 17271, 2864, 3120, 8034, 15 }, /* numeric_latest_published_or_alias_qualifier */
  { 17312, 3123, 3379, 8334, 35 }, /* durable_execution_arn */
  { 17476, 3390, 3646, 11169, 3 }, /* checkpoint_token */
  { 17497, 3647, 3903, 11184, 2 }, /* operation_id */
  { 17512, 3904, 4160, 11190, 2 }, /* operation_name */
  { 17525, 4161, 4417, 11196, 2 }, /* tenant_id */
  { 17550, 4418, 4674, 11202, 2 }, /* client_token */
  { 17563, 4675, 4931, 11208, 31 }, /* function_name */
  { 17719, 4940, 5196, 13378, 3 }, /* alias */
  { 17748, 5197, 5453, 13387, 15 }, /* version_with_latest_published */
  { 17780, 5456, 5712, 13687, 2 }, /* additional_version */
  { 17787, 5713, 5969, 13693, 26 }, /* capacity_provider_name */
  { 17923, 5978, 6234, 15461, 9 }, /* subnet_id */
  { 17940, 6236, 6492, 15542, 5 }, /* security_group_id */
  { 17956, 6493, 6749, 15567, 15 }, /* role_arn */
  { 18018, 6754, 7010, 16062, 2 }, /* instance_type */
  { 18037, 7011, 7267, 16068, 15 }, /* kms_key_arn_non_empty */
  { 18073, 7269, 7525, 16293, 6 }, /* tag_key */
  { 18103, 7526, 7782, 16323, 2 }, /* log_group */
  { 18123, 7783, 8039, 16329, 6 }, /* pattern */
  { 18131, 8040, 8296, 16359, 15 }, /* kms_key_arn */
  { 18172, 8298, 8554, 16584, 29 }, /* destination_arn */
  { 18325, 8593, 8849, 25487, 8 }, /* topic */
  { 18348, 8850, 9106, 25543, 2 }, /* uri */
  { 18373, 9107, 9363, 25547, 6 }, /* endpoint */
  { 18490, 9365, 9621, 25607, 2 }, /* schema_registry_uri */
  { 18514, 9622, 9878, 25611, 6 }, /* database_name */
  { 18528, 9879, 10135, 25641, 13 }, /* collection_name */
  { 18570, 10137, 10393, 25797, 2 }, /* provisioned_poller_group_name */
  { 18585, 10394, 10650, 25801, 3 }, /* s3_bucket */
  { 18610, 10651, 10907, 25810, 6 }, /* s3_key */
  { 18613, 10908, 11164, 25840, 3 }, /* environment_variable_name */
  { 18637, 11165, 11421, 25852, 24 }, /* layer_version_arn */
  { 18811, 11432, 11688, 27940, 27 }, /* file_system_arn */
  { 19041, 11716, 11972, 33880, 6 }, /* local_mount_path */
  { 19062, 11973, 12229, 33928, 23 }, /* code_signing_config_arn */
  { 19188, 12241, 12497, 35998, 26 }, /* capacity_provider_arn */
  { 19307, 12506, 12762, 37766, 25 }, /* function_url_function_name */
  { 19467, 12821, 13077, 49491, 3 }, /* function_url_qualifier */
  { 19495, 13078, 13334, 49500, 2 }, /* qualifier */
  { 19514, 13335, 13591, 49504, 25 }, /* unqualified_function_name */
  { 19641, 13599, 13855, 51029, 15 }, /* published_function_qualifier */
  { 19670, 13858, 14114, 51329, 14 }, /* master_region */
  { 19728, 14117, 14373, 51637, 35 }, /* taggable_resource */
  { 20063, 14406, 14662, 60702, 28 }, /* runtime_version_arn */
  { 20156, 14669, 14925, 62074, 2 }, /* namespaced_statement_id */
};

const struct member model_members[] = {
  /* 0: add_layer_version_permission_request */
  { 8, 18, IN_PATH, REQUIRED, s_layer_name }, /* layer_name */
  { 29, 43, IN_PATH, REQUIRED, s_layer_version_number }, /* version_number */
  { 58, 70, IN_BODY, REQUIRED, s_statement_id }, /* statement_id */
  { 83, 90, IN_BODY, REQUIRED, s_layer_permission_allowed_action }, /* action */
  { 97, 107, IN_BODY, REQUIRED, s_layer_permission_allowed_principal }, /* principal */
  { 117, 132, IN_BODY, OPTIONAL, s_organization_id }, /* organization_id */
  { 148, 159, IN_QUERY, OPTIONAL, s_string }, /* revision_id */
  /* 7: add_permission_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 58, 70, IN_BODY, REQUIRED, s_statement_id }, /* statement_id */
  { 83, 90, IN_BODY, REQUIRED, s_action }, /* action */
  { 97, 107, IN_BODY, REQUIRED, s_principal }, /* principal */
  { 198, 208, IN_BODY, OPTIONAL, s_arn }, /* source_arn */
  { 219, 239, IN_BODY, OPTIONAL, s_function_url_auth_type }, /* function_url_auth_type */
  { 262, 284, IN_BODY, OPTIONAL, s_invoked_via_function_url }, /* invoked_via_function_url */
  { 309, 323, IN_BODY, OPTIONAL, s_source_owner }, /* source_account */
  { 338, 355, IN_BODY, OPTIONAL, s_event_source_token }, /* event_source_token */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  { 148, 159, IN_BODY, OPTIONAL, s_string }, /* revision_id */
  { 394, 409, IN_BODY, OPTIONAL, s_principal_org_id }, /* principal_org_id */
  /* 19: error_object */
  { 426, 439, IN_BODY, OPTIONAL, s_error_message }, /* error_message */
  { 453, 463, IN_BODY, OPTIONAL, s_error_type }, /* error_type */
  { 474, 484, IN_BODY, OPTIONAL, s_error_data }, /* error_data */
  { 495, 506, IN_BODY, OPTIONAL, s_stack_trace_entries }, /* stack_trace */
  /* 23: context_options */
  { 518, 533, IN_BODY, OPTIONAL, s_replay_children }, /* replay_children */
  /* 24: step_options */
  { 549, 573, IN_BODY, OPTIONAL,
    s_step_options_next_attempt_delay_seconds_integer }, /* next_attempt_delay_seconds */
  /* 25: wait_options */
  { 600, 612, IN_BODY, OPTIONAL, s_wait_options_wait_seconds_integer }, /* wait_seconds */
  /* 26: callback_options */
  { 625, 640, IN_BODY, OPTIONAL, s_callback_options_timeout_seconds_integer }, /* timeout_seconds */
  { 656, 680, IN_BODY, OPTIONAL,
    s_callback_options_heartbeat_timeout_seconds_integer }, /* heartbeat_timeout_seconds */
  /* 28: chained_invoke_options */
  { 171, 184, IN_BODY, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 706, 715, IN_BODY, OPTIONAL, s_tenant_id }, /* tenant_id */
  /* 30: operation_update */
  { 725, 728, IN_BODY, REQUIRED, s_operation_id }, /* id */
  { 731, 740, IN_BODY, OPTIONAL, s_operation_id }, /* parent_id */
  { 750, 755, IN_BODY, OPTIONAL, s_operation_name }, /* name */
  { 760, 765, IN_BODY, REQUIRED, s_operation_type }, /* type */
  { 770, 778, IN_BODY, OPTIONAL, s_operation_sub_type }, /* sub_type */
  { 83, 90, IN_BODY, REQUIRED, s_operation_action }, /* action */
  { 787, 795, IN_BODY, OPTIONAL, s_operation_payload }, /* payload */
  { 803, 809, IN_BODY, OPTIONAL, s_error_object }, /* error */
  { 815, 830, IN_BODY, OPTIONAL, s_context_options }, /* context_options */
  { 846, 858, IN_BODY, OPTIONAL, s_step_options }, /* step_options */
  { 871, 883, IN_BODY, OPTIONAL, s_wait_options }, /* wait_options */
  { 896, 912, IN_BODY, OPTIONAL, s_callback_options }, /* callback_options */
  { 929, 950, IN_BODY, OPTIONAL, s_chained_invoke_options }, /* chained_invoke_options */
  /* 43: checkpoint_durable_execution_request */
  { 973, 993, IN_PATH, REQUIRED, s_durable_execution_arn }, /* durable_execution_arn */
  { 1015, 1031, IN_BODY, REQUIRED, s_checkpoint_token }, /* checkpoint_token */
  { 1048, 1056, IN_BODY, OPTIONAL, s_operation_updates }, /* updates */
  { 1064, 1076, IN_BODY, GENERATED, s_client_token }, /* client_token */
  /* 47: alias_routing_configuration */
  { 1089, 1114, IN_BODY, OPTIONAL, s_additional_version_weights }, /* additional_version_weights */
  /* 48: create_alias_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 750, 755, IN_BODY, REQUIRED, s_alias }, /* name */
  { 1141, 1157, IN_BODY, REQUIRED, s_version_with_latest_published }, /* function_version */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 1198, 1212, IN_BODY, OPTIONAL, s_alias_routing_configuration }, /* routing_config */
  /* 53: capacity_provider_vpc_config */
  { 1227, 1237, IN_BODY, REQUIRED, s_capacity_provider_subnet_ids }, /* subnet_ids */
  { 1248, 1265, IN_BODY, REQUIRED,
    s_capacity_provider_security_group_ids }, /* security_group_ids */
  /* 55: capacity_provider_permissions_config */
  { 1284, 1316, IN_BODY, REQUIRED, s_role_arn }, /* capacity_provider_operator_role_arn */
  /* 56: instance_requirements */
  { 1352, 1366, IN_BODY, OPTIONAL, s_architectures_list }, /* architectures */
  { 1380, 1401, IN_BODY, OPTIONAL, s_instance_type_set }, /* allowed_instance_types */
  { 1424, 1446, IN_BODY, OPTIONAL, s_instance_type_set }, /* excluded_instance_types */
  /* 59: target_tracking_scaling_policy */
  { 1470, 1491, IN_BODY, REQUIRED,
    s_capacity_provider_predefined_metric_type }, /* predefined_metric_type */
  { 1514, 1526, IN_BODY, REQUIRED, s_metric_target_value }, /* target_value */
  /* 61: capacity_provider_scaling_config */
  { 1539, 1552, IN_BODY, OPTIONAL, s_capacity_provider_max_v_cpu_count }, /* max_v_cpu_count */
  { 1568, 1580, IN_BODY, OPTIONAL, s_capacity_provider_scaling_mode }, /* scaling_mode */
  { 1593, 1609, IN_BODY, OPTIONAL,
    s_capacity_provider_scaling_policies_list }, /* scaling_policies */
  /* 64: propagate_tags */
  { 1626, 1631, IN_BODY, OPTIONAL, s_propagate_tags_mode }, /* mode */
  { 1636, 1649, IN_BODY, OPTIONAL, s_propagate_tags_explicit_tags_map }, /* explicit_tags */
  /* 66: capacity_provider_logging_config */
  { 1663, 1678, IN_BODY, OPTIONAL, s_system_log_level }, /* system_log_level */
  { 1695, 1704, IN_BODY, OPTIONAL, s_log_group }, /* log_group */
  /* 68: capacity_provider_telemetry_config */
  { 1714, 1728, IN_BODY, OPTIONAL, s_capacity_provider_logging_config }, /* logging_config */
  /* 69: create_capacity_provider_request */
  { 1743, 1764, IN_BODY, REQUIRED, s_capacity_provider_name }, /* capacity_provider_name */
  { 1787, 1797, IN_BODY, REQUIRED, s_capacity_provider_vpc_config }, /* vpc_config */
  { 1808, 1826, IN_BODY, REQUIRED,
    s_capacity_provider_permissions_config }, /* permissions_config */
  { 1845, 1866, IN_BODY, OPTIONAL, s_instance_requirements }, /* instance_requirements */
  { 1888, 1918, IN_BODY, OPTIONAL,
    s_capacity_provider_scaling_config }, /* capacity_provider_scaling_config */
  { 1951, 1961, IN_BODY, OPTIONAL, s_kms_key_arn_non_empty }, /* kms_key_arn */
  { 1973, 1978, IN_BODY, OPTIONAL, s_tags }, /* tags */
  { 1983, 1997, IN_BODY, OPTIONAL, s_propagate_tags }, /* propagate_tags */
  { 2012, 2028, IN_BODY, OPTIONAL, s_capacity_provider_telemetry_config }, /* telemetry_config */
  /* 78: allowed_publishers */
  { 2045, 2071, IN_BODY, REQUIRED,
    s_signing_profile_version_arns }, /* signing_profile_version_arns */
  /* 79: code_signing_policies */
  { 2100, 2130, IN_BODY, OPTIONAL, s_code_signing_policy }, /* untrusted_artifact_on_deployment */
  /* 80: create_code_signing_config_request */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 2163, 2181, IN_BODY, REQUIRED, s_allowed_publishers }, /* allowed_publishers */
  { 2200, 2220, IN_BODY, OPTIONAL, s_code_signing_policies }, /* code_signing_policies */
  { 1973, 1978, IN_BODY, OPTIONAL, s_tags }, /* tags */
  /* 84: filter */
  { 2242, 2250, IN_BODY, OPTIONAL, s_pattern }, /* pattern */
  /* 85: filter_criteria */
  { 2258, 2266, IN_BODY, OPTIONAL, s_filter_list }, /* filters */
  /* 86: event_source_mapping_metrics_config */
  { 2274, 2282, IN_BODY, OPTIONAL, s_event_source_mapping_metric_list }, /* metrics */
  /* 87: event_source_mapping_logging_config */
  { 1663, 1678, IN_BODY, OPTIONAL, s_event_source_mapping_system_log_level }, /* system_log_level */
  /* 88: scaling_config */
  { 2290, 2309, IN_BODY, OPTIONAL, s_maximum_concurrency }, /* maximum_concurrency */
  /* 89: on_success_otherwise */
  { 2329, 2341, IN_BODY, OPTIONAL, s_destination_arn }, /* destination */
  /* 90: on_failure_otherwise */
  { 2329, 2341, IN_BODY, OPTIONAL, s_destination_arn }, /* destination */
  /* 91: destination_config_otherwise */
  { 2353, 2363, IN_BODY, OPTIONAL, s_on_success_otherwise }, /* on_success */
  { 2374, 2384, IN_BODY, OPTIONAL, s_on_failure_otherwise }, /* on_failure */
  /* 93: source_access_configuration */
  { 760, 765, IN_BODY, OPTIONAL, s_source_access_type }, /* type */
  { 2395, 2399, IN_BODY, OPTIONAL, s_uri }, /* uri */
  /* 95: self_managed_event_source */
  { 2403, 2413, IN_BODY, OPTIONAL, s_endpoints }, /* endpoints */
  /* 96: kafka_schema_registry_access_config */
  { 760, 765, IN_BODY, OPTIONAL, s_kafka_schema_registry_auth_type }, /* type */
  { 2395, 2399, IN_BODY, OPTIONAL, s_arn }, /* uri */
  /* 98: kafka_schema_validation_config */
  { 2423, 2433, IN_BODY, OPTIONAL, s_kafka_schema_validation_attribute }, /* attribute */
  /* 99: kafka_schema_registry_config */
  { 2443, 2461, IN_BODY, OPTIONAL, s_schema_registry_uri }, /* schema_registry_uri */
  { 2481, 2499, IN_BODY, OPTIONAL,
    s_schema_registry_event_record_format }, /* event_record_format */
  { 2519, 2533, IN_BODY, OPTIONAL,
    s_kafka_schema_registry_access_config_list }, /* access_configs */
  { 2548, 2572, IN_BODY, OPTIONAL,
    s_kafka_schema_validation_config_list }, /* schema_validation_configs */
  /* 103: amazon_managed_kafka_event_source_config */
  { 2598, 2614, IN_BODY, OPTIONAL, s_uri }, /* consumer_group_id */
  { 2632, 2653, IN_BODY, OPTIONAL, s_kafka_schema_registry_config }, /* schema_registry_config */
  /* 105: self_managed_kafka_event_source_config */
  { 2598, 2614, IN_BODY, OPTIONAL, s_uri }, /* consumer_group_id */
  { 2632, 2653, IN_BODY, OPTIONAL, s_kafka_schema_registry_config }, /* schema_registry_config */
  /* 107: document_db_event_source_config */
  { 2676, 2689, IN_BODY, OPTIONAL, s_database_name }, /* database_name */
  { 2703, 2718, IN_BODY, OPTIONAL, s_collection_name }, /* collection_name */
  { 2734, 2747, IN_BODY, OPTIONAL, s_full_document }, /* full_document */
  /* 110: provisioned_poller_config */
  { 2761, 2776, IN_BODY, OPTIONAL, s_minimum_number_of_pollers }, /* minimum_pollers */
  { 2792, 2807, IN_BODY, OPTIONAL, s_maximum_number_of_pollers }, /* maximum_pollers */
  { 2823, 2839, IN_BODY, OPTIONAL, s_provisioned_poller_group_name }, /* poller_group_name */
  /* 113: create_event_source_mapping_request */
  { 2857, 2872, IN_BODY, OPTIONAL, s_arn }, /* event_source_arn */
  { 171, 184, IN_BODY, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 2889, 2897, IN_BODY, OPTIONAL, s_enabled }, /* enabled */
  { 2905, 2915, IN_BODY, OPTIONAL, s_batch_size }, /* batch_size */
  { 2926, 2941, IN_BODY, OPTIONAL, s_filter_criteria }, /* filter_criteria */
  { 2957, 1961, IN_BODY, OPTIONAL, s_kms_key_arn }, /* kms_key_arn */
  { 2967, 2981, IN_BODY, OPTIONAL, s_event_source_mapping_metrics_config }, /* metrics_config */
  { 1714, 1728, IN_BODY, OPTIONAL, s_event_source_mapping_logging_config }, /* logging_config */
  { 2996, 3010, IN_BODY, OPTIONAL, s_scaling_config }, /* scaling_config */
  { 3025, 3056, IN_BODY, OPTIONAL,
    s_maximum_batching_window_in_seconds }, /* maximum_batching_window_in_seconds */
  { 3091, 3113, IN_BODY, OPTIONAL, s_parallelization_factor }, /* parallelization_factor */
  { 3136, 3153, IN_BODY, OPTIONAL, s_event_source_position }, /* starting_position */
  { 3171, 3197, IN_BODY, OPTIONAL, s_date }, /* starting_position_timestamp */
  { 3225, 3243, IN_BODY, OPTIONAL, s_destination_config_otherwise }, /* destination_config */
  { 3262, 3288, IN_BODY, OPTIONAL,
    s_maximum_record_age_in_seconds }, /* maximum_record_age_in_seconds */
  { 3318, 3345, IN_BODY, OPTIONAL,
    s_bisect_batch_on_function_error }, /* bisect_batch_on_function_error */
  { 3376, 3397, IN_BODY, OPTIONAL,
    s_maximum_retry_attempts_event_source_mapping }, /* maximum_retry_attempts */
  { 1973, 1978, IN_BODY, OPTIONAL, s_tags }, /* tags */
  { 3420, 3444, IN_BODY, OPTIONAL, s_tumbling_window_in_seconds }, /* tumbling_window_in_seconds */
  { 3471, 3478, IN_BODY, OPTIONAL, s_topics }, /* topics */
  { 3485, 3492, IN_BODY, OPTIONAL, s_queues }, /* queues */
  { 3499, 3526, IN_BODY, OPTIONAL,
    s_source_access_configurations }, /* source_access_configurations */
  { 3555, 3578, IN_BODY, OPTIONAL, s_self_managed_event_source }, /* self_managed_event_source */
  { 3604, 3626, IN_BODY, OPTIONAL, s_function_response_type_list }, /* function_response_types */
  { 3650, 3686, IN_BODY, OPTIONAL,
    s_amazon_managed_kafka_event_source_config }, /* amazon_managed_kafka_event_source_config */
  { 3727, 3761, IN_BODY, OPTIONAL,
    s_self_managed_kafka_event_source_config }, /* self_managed_kafka_event_source_config */
  { 3800, 3828, IN_BODY, OPTIONAL,
    s_document_db_event_source_config }, /* document_db_event_source_config */
  { 3860, 3884, IN_BODY, OPTIONAL, s_provisioned_poller_config }, /* provisioned_poller_config */
  /* 141: function_code */
  { 3910, 3918, IN_BODY, OPTIONAL, s_blob }, /* zip_file */
  { 3927, 3936, IN_BODY, OPTIONAL, s_s3_bucket }, /* s3_bucket */
  { 3946, 3952, IN_BODY, OPTIONAL, s_s3_key }, /* s3_key */
  { 3959, 3975, IN_BODY, OPTIONAL, s_s3_object_version }, /* s3_object_version */
  { 3993, 4013, IN_BODY, OPTIONAL, s_s3_object_storage_mode }, /* s3_object_storage_mode */
  { 4036, 4045, IN_BODY, OPTIONAL, s_string }, /* image_uri */
  { 4055, 4071, IN_BODY, OPTIONAL, s_kms_key_arn }, /* source_kms_key_arn */
  /* 148: vpc_config */
  { 1227, 1237, IN_BODY, OPTIONAL, s_subnet_ids }, /* subnet_ids */
  { 1248, 1265, IN_BODY, OPTIONAL, s_security_group_ids }, /* security_group_ids */
  { 4090, 4114, IN_BODY, OPTIONAL, s_nullable_boolean }, /* ipv6_allowed_for_dual_stack */
  /* 151: dead_letter_config */
  { 4142, 4152, IN_BODY, OPTIONAL, s_resource_arn }, /* target_arn */
  /* 152: environment */
  { 4163, 4173, IN_BODY, OPTIONAL, s_environment_variables }, /* variables */
  /* 153: tracing_config */
  { 1626, 1631, IN_BODY, OPTIONAL, s_tracing_mode }, /* mode */
  /* 154: file_system_config */
  { 4183, 4187, IN_BODY, REQUIRED, s_file_system_arn }, /* arn */
  { 4191, 4206, IN_BODY, REQUIRED, s_local_mount_path }, /* local_mount_path */
  /* 156: image_config */
  { 4223, 4234, IN_BODY, OPTIONAL, s_string_list }, /* entry_point */
  { 4246, 4254, IN_BODY, OPTIONAL, s_string_list }, /* command */
  { 4262, 4279, IN_BODY, OPTIONAL, s_working_directory }, /* working_directory */
  /* 159: ephemeral_storage */
  { 4297, 4302, IN_BODY, REQUIRED, s_ephemeral_storage_size }, /* size */
  /* 160: snap_start */
  { 4307, 4315, IN_BODY, OPTIONAL, s_snap_start_apply_on }, /* apply_on */
  /* 161: logging_config */
  { 4324, 4334, IN_BODY, OPTIONAL, s_log_format }, /* log_format */
  { 4345, 4365, IN_BODY, OPTIONAL, s_application_log_level }, /* application_log_level */
  { 1663, 1678, IN_BODY, OPTIONAL, s_system_log_level }, /* system_log_level */
  { 1695, 1704, IN_BODY, OPTIONAL, s_log_group }, /* log_group */
  /* 165: tenancy_config */
  { 4387, 4407, IN_BODY, REQUIRED, s_tenant_isolation_mode }, /* tenant_isolation_mode */
  /* 166: lambda_managed_instances_capacity_provider_config */
  { 4429, 4449, IN_BODY, REQUIRED, s_capacity_provider_arn }, /* capacity_provider_arn */
  { 4471, 4509, IN_BODY, OPTIONAL,
    s_per_execution_environment_max_concurrency }, /* per_execution_environment_max_concurrency */
  { 4551, 4588, IN_BODY, OPTIONAL,
    s_execution_environment_memory_gi_b_per_v_cpu }, /* execution_environment_memory_gi_b_per_v_cpu */
  /* 169: capacity_provider_config */
  { 4632, 4677, IN_BODY, REQUIRED,
    s_lambda_managed_instances_capacity_provider_config }, /* lambda_managed_instances_capacity_provider_config */
  /* 170: durable_config */
  { 2957, 1961, IN_BODY, OPTIONAL, s_kms_key_arn }, /* kms_key_arn */
  { 4727, 4749, IN_BODY, OPTIONAL, s_retention_period_in_days }, /* retention_period_in_days */
  { 4774, 4791, IN_BODY, OPTIONAL, s_execution_timeout }, /* execution_timeout */
  /* 173: create_function_request */
  { 171, 184, IN_BODY, REQUIRED, s_function_name }, /* function_name */
  { 4809, 4817, IN_BODY, OPTIONAL, s_runtime }, /* runtime */
  { 4825, 4830, IN_BODY, REQUIRED, s_role_arn }, /* role */
  { 4835, 4843, IN_BODY, OPTIONAL, s_handler }, /* handler */
  { 4851, 4856, IN_BODY, REQUIRED, s_function_code }, /* code */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 4861, 4869, IN_BODY, OPTIONAL, s_timeout }, /* timeout */
  { 4877, 4888, IN_BODY, OPTIONAL, s_memory_size }, /* memory_size */
  { 4900, 4908, IN_BODY, OPTIONAL, s_boolean }, /* publish */
  { 4916, 4926, IN_BODY, OPTIONAL, s_function_version_latest_published }, /* publish_to */
  { 1787, 1797, IN_BODY, OPTIONAL, s_vpc_config }, /* vpc_config */
  { 4937, 4949, IN_BODY, OPTIONAL, s_package_type }, /* package_type */
  { 4962, 4979, IN_BODY, OPTIONAL, s_dead_letter_config }, /* dead_letter_config */
  { 4998, 5010, IN_BODY, OPTIONAL, s_environment }, /* environment */
  { 2957, 1961, IN_BODY, OPTIONAL, s_kms_key_arn }, /* kms_key_arn */
  { 5022, 5036, IN_BODY, OPTIONAL, s_tracing_config }, /* tracing_config */
  { 1973, 1978, IN_BODY, OPTIONAL, s_tags }, /* tags */
  { 5051, 5058, IN_BODY, OPTIONAL, s_layer_list }, /* layers */
  { 5065, 5083, IN_BODY, OPTIONAL, s_file_system_config_list }, /* file_system_configs */
  { 5103, 5124, IN_BODY, OPTIONAL, s_code_signing_config_arn }, /* code_signing_config_arn */
  { 5148, 5160, IN_BODY, OPTIONAL, s_image_config }, /* image_config */
  { 1352, 1366, IN_BODY, OPTIONAL, s_architectures_list }, /* architectures */
  { 5173, 5190, IN_BODY, OPTIONAL, s_ephemeral_storage }, /* ephemeral_storage */
  { 5208, 5218, IN_BODY, OPTIONAL, s_snap_start }, /* snap_start */
  { 1714, 1728, IN_BODY, OPTIONAL, s_logging_config }, /* logging_config */
  { 5229, 5243, IN_BODY, OPTIONAL, s_tenancy_config }, /* tenancy_config */
  { 5258, 5281, IN_BODY, OPTIONAL, s_capacity_provider_config }, /* capacity_provider_config */
  { 5306, 5320, IN_BODY, OPTIONAL, s_durable_config }, /* durable_config */
  /* 201: cors */
  { 5335, 5352, IN_BODY, OPTIONAL, s_allow_credentials }, /* allow_credentials */
  { 5370, 5383, IN_BODY, OPTIONAL, s_headers_list }, /* allow_headers */
  { 5397, 5410, IN_BODY, OPTIONAL, s_allow_methods_list }, /* allow_methods */
  { 5424, 5437, IN_BODY, OPTIONAL, s_allow_origins_list }, /* allow_origins */
  { 5451, 5465, IN_BODY, OPTIONAL, s_headers_list }, /* expose_headers */
  { 5480, 5487, IN_BODY, OPTIONAL, s_max_age }, /* max_age */
  /* 207: create_function_url_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_url_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_function_url_qualifier }, /* qualifier */
  { 5495, 5504, IN_BODY, REQUIRED, s_function_url_auth_type }, /* auth_type */
  { 5514, 5519, IN_BODY, OPTIONAL, s_cors }, /* cors */
  { 5524, 5535, IN_BODY, OPTIONAL, s_invoke_mode }, /* invoke_mode */
  /* 212: delete_alias_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 750, 755, IN_PATH, REQUIRED, s_alias }, /* name */
  /* 214: delete_capacity_provider_request */
  { 1743, 1764, IN_PATH, REQUIRED, s_capacity_provider_name }, /* capacity_provider_name */
  /* 215: delete_code_signing_config_request */
  { 5103, 5124, IN_PATH, REQUIRED, s_code_signing_config_arn }, /* code_signing_config_arn */
  /* 216: delete_event_source_mapping_request */
  { 5547, 5552, IN_PATH, REQUIRED, s_uuid_string }, /* uuid */
  /* 217: delete_function_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  /* 219: delete_function_code_signing_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  /* 220: delete_function_concurrency_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  /* 221: delete_function_event_invoke_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  /* 223: delete_function_url_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_url_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_function_url_qualifier }, /* qualifier */
  /* 225: delete_layer_version_request */
  { 8, 18, IN_PATH, REQUIRED, s_layer_name }, /* layer_name */
  { 29, 43, IN_PATH, REQUIRED, s_layer_version_number }, /* version_number */
  /* 227: delete_provisioned_concurrency_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 374, 384, IN_QUERY, REQUIRED, s_qualifier }, /* qualifier */
  /* 229: get_alias_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 750, 755, IN_PATH, REQUIRED, s_alias }, /* name */
  /* 231: get_capacity_provider_request */
  { 1743, 1764, IN_PATH, REQUIRED, s_capacity_provider_name }, /* capacity_provider_name */
  /* 232: get_code_signing_config_request */
  { 5103, 5124, IN_PATH, REQUIRED, s_code_signing_config_arn }, /* code_signing_config_arn */
  /* 233: get_durable_execution_request */
  { 973, 993, IN_PATH, REQUIRED, s_durable_execution_arn }, /* durable_execution_arn */
  { 5557, 5578, IN_QUERY, OPTIONAL, s_include_execution_data }, /* include_execution_data */
  /* 235: get_durable_execution_history_request */
  { 973, 993, IN_PATH, REQUIRED, s_durable_execution_arn }, /* durable_execution_arn */
  { 5557, 5578, IN_QUERY, OPTIONAL, s_include_execution_data }, /* include_execution_data */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_item_count }, /* max_items */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5634, 5647, IN_QUERY, OPTIONAL, s_reverse_order }, /* reverse_order */
  /* 240: get_durable_execution_state_request */
  { 973, 993, IN_PATH, REQUIRED, s_durable_execution_arn }, /* durable_execution_arn */
  { 1015, 1031, IN_QUERY, REQUIRED, s_checkpoint_token }, /* checkpoint_token */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_item_count }, /* max_items */
  /* 244: get_event_source_mapping_request */
  { 5547, 5552, IN_PATH, REQUIRED, s_uuid_string }, /* uuid */
  /* 245: get_function_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  /* 247: get_function_code_signing_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  /* 248: get_function_concurrency_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  /* 249: get_function_configuration_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  /* 251: get_function_event_invoke_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  /* 253: get_function_recursion_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_unqualified_function_name }, /* function_name */
  /* 254: get_function_scaling_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_unqualified_function_name }, /* function_name */
  { 374, 384, IN_QUERY, REQUIRED, s_published_function_qualifier }, /* qualifier */
  /* 256: get_function_url_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_url_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_function_url_qualifier }, /* qualifier */
  /* 258: get_layer_version_request */
  { 8, 18, IN_PATH, REQUIRED, s_layer_name }, /* layer_name */
  { 29, 43, IN_PATH, REQUIRED, s_layer_version_number }, /* version_number */
  /* 260: get_layer_version_by_arn_request */
  { 4183, 4187, IN_QUERY, REQUIRED, s_layer_version_arn }, /* arn */
  /* 261: get_layer_version_policy_request */
  { 8, 18, IN_PATH, REQUIRED, s_layer_name }, /* layer_name */
  { 29, 43, IN_PATH, REQUIRED, s_layer_version_number }, /* version_number */
  /* 263: get_policy_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  /* 265: get_provisioned_concurrency_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 374, 384, IN_QUERY, REQUIRED, s_qualifier }, /* qualifier */
  /* 267: get_runtime_management_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  /* 269: invocation_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 5661, 5683, IN_HEADER, OPTIONAL, s_invocation_type }, /* invocation_type */
  { 5699, 5714, IN_HEADER, OPTIONAL, s_log_type }, /* log_type */
  { 5723, 5744, IN_HEADER, OPTIONAL, s_string }, /* client_context */
  { 5759, 5788, IN_HEADER, OPTIONAL, s_durable_execution_name }, /* durable_execution_name */
  { 787, 795, IN_PAYLOAD, OPTIONAL, s_blob }, /* payload */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  { 5811, 715, IN_HEADER, OPTIONAL, s_tenant_id }, /* tenant_id */
  /* 277: invoke_async_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 5827, 5838, IN_PAYLOAD, REQUIRED, s_blob_stream }, /* invoke_args */
  /* 279: invoke_with_response_stream_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 5699, 5714, IN_HEADER, OPTIONAL, s_log_type }, /* log_type */
  { 5723, 5744, IN_HEADER, OPTIONAL, s_string }, /* client_context */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  { 787, 795, IN_PAYLOAD, OPTIONAL, s_blob }, /* payload */
  { 5811, 715, IN_HEADER, OPTIONAL, s_tenant_id }, /* tenant_id */
  { 5661, 5683, IN_HEADER, OPTIONAL, s_response_streaming_invocation_type }, /* invocation_type */
  /* 286: list_aliases_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 1141, 1157, IN_QUERY, OPTIONAL, s_version_with_latest_published }, /* function_version */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_list_items }, /* max_items */
  /* 290: list_capacity_providers_request */
  { 5850, 5856, IN_QUERY, OPTIONAL, s_capacity_provider_state }, /* state */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_fifty_list_items }, /* max_items */
  /* 293: list_code_signing_configs_request */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_list_items }, /* max_items */
  /* 295: list_durable_executions_by_function_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  { 5862, 5788, IN_QUERY, OPTIONAL, s_durable_execution_name }, /* durable_execution_name */
  { 5883, 5892, IN_QUERY, OPTIONAL, s_execution_status_list }, /* statuses */
  { 5901, 5914, IN_QUERY, OPTIONAL, s_execution_timestamp }, /* started_after */
  { 5928, 5942, IN_QUERY, OPTIONAL, s_execution_timestamp }, /* started_before */
  { 5634, 5647, IN_QUERY, OPTIONAL, s_reverse_order }, /* reverse_order */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_item_count }, /* max_items */
  /* 304: list_event_source_mappings_request */
  { 2857, 2872, IN_QUERY, OPTIONAL, s_arn }, /* event_source_arn */
  { 171, 184, IN_QUERY, OPTIONAL, s_namespaced_function_name }, /* function_name */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_list_items }, /* max_items */
  /* 308: list_function_event_invoke_configs_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_function_event_invoke_config_list_items }, /* max_items */
  /* 311: list_function_url_configs_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_url_function_name }, /* function_name */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_items }, /* max_items */
  /* 314: list_function_versions_by_capacity_provider_request */
  { 1743, 1764, IN_PATH, REQUIRED, s_capacity_provider_name }, /* capacity_provider_name */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_fifty_list_items }, /* max_items */
  /* 317: list_functions_request */
  { 5957, 5970, IN_QUERY, OPTIONAL, s_master_region }, /* master_region */
  { 1141, 1157, IN_QUERY, OPTIONAL, s_function_version }, /* function_version */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_list_items }, /* max_items */
  /* 321: list_functions_by_code_signing_config_request */
  { 5103, 5124, IN_PATH, REQUIRED, s_code_signing_config_arn }, /* code_signing_config_arn */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_list_items }, /* max_items */
  /* 324: list_layer_versions_request */
  { 5984, 6007, IN_QUERY, OPTIONAL, s_architecture }, /* compatible_architecture */
  { 6031, 6049, IN_QUERY, OPTIONAL, s_runtime }, /* compatible_runtime */
  { 8, 18, IN_PATH, REQUIRED, s_layer_name }, /* layer_name */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_layer_list_items }, /* max_items */
  /* 329: list_layers_request */
  { 5984, 6007, IN_QUERY, OPTIONAL, s_architecture }, /* compatible_architecture */
  { 6031, 6049, IN_QUERY, OPTIONAL, s_runtime }, /* compatible_runtime */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_layer_list_items }, /* max_items */
  /* 333: list_provisioned_concurrency_configs_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL,
    s_max_provisioned_concurrency_config_list_items }, /* max_items */
  /* 336: list_tags_request */
  { 6068, 6077, IN_PATH, REQUIRED, s_taggable_resource }, /* resource */
  /* 337: list_versions_by_function_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 5620, 5627, IN_QUERY, OPTIONAL, s_string }, /* marker */
  { 5601, 5610, IN_QUERY, OPTIONAL, s_max_list_items }, /* max_items */
  /* 340: layer_version_content_input */
  { 3927, 3936, IN_BODY, OPTIONAL, s_s3_bucket }, /* s3_bucket */
  { 3946, 3952, IN_BODY, OPTIONAL, s_s3_key }, /* s3_key */
  { 3959, 3975, IN_BODY, OPTIONAL, s_s3_object_version }, /* s3_object_version */
  { 3993, 4013, IN_BODY, OPTIONAL, s_s3_object_storage_mode }, /* s3_object_storage_mode */
  { 3910, 3918, IN_BODY, OPTIONAL, s_blob }, /* zip_file */
  /* 345: publish_layer_version_request */
  { 8, 18, IN_PATH, REQUIRED, s_layer_name }, /* layer_name */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 6086, 6094, IN_BODY, REQUIRED, s_layer_version_content_input }, /* content */
  { 6102, 6126, IN_BODY, OPTIONAL, s_compatible_architectures }, /* compatible_architectures */
  { 6151, 6170, IN_BODY, OPTIONAL, s_compatible_runtimes }, /* compatible_runtimes */
  { 6190, 6202, IN_BODY, OPTIONAL, s_license_info }, /* license_info */
  /* 351: publish_version_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 6215, 6226, IN_BODY, OPTIONAL, s_string }, /* code_sha256 */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 148, 159, IN_BODY, OPTIONAL, s_string }, /* revision_id */
  { 4916, 4926, IN_BODY, OPTIONAL, s_function_version_latest_published }, /* publish_to */
  /* 356: put_function_code_signing_config_request */
  { 5103, 5124, IN_BODY, REQUIRED, s_code_signing_config_arn }, /* code_signing_config_arn */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  /* 358: put_function_concurrency_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 6238, 6267, IN_BODY, REQUIRED,
    s_reserved_concurrent_executions }, /* reserved_concurrent_executions */
  /* 360: on_success */
  { 2329, 2341, IN_BODY, OPTIONAL, s_on_success_destination }, /* destination */
  /* 361: on_failure */
  { 2329, 2341, IN_BODY, OPTIONAL, s_on_failure_destination }, /* destination */
  /* 362: destination_config */
  { 2353, 2363, IN_BODY, OPTIONAL, s_on_success }, /* on_success */
  { 2374, 2384, IN_BODY, OPTIONAL, s_on_failure }, /* on_failure */
  /* 364: put_function_event_invoke_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  { 3376, 3397, IN_BODY, OPTIONAL, s_maximum_retry_attempts }, /* maximum_retry_attempts */
  { 6298, 6323, IN_BODY, OPTIONAL,
    s_maximum_event_age_in_seconds }, /* maximum_event_age_in_seconds */
  { 3225, 3243, IN_BODY, OPTIONAL, s_destination_config }, /* destination_config */
  /* 369: put_function_recursion_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_unqualified_function_name }, /* function_name */
  { 6352, 6366, IN_BODY, REQUIRED, s_recursive_loop }, /* recursive_loop */
  /* 371: function_scaling_config */
  { 6381, 6406, IN_BODY, OPTIONAL,
    s_function_scaling_config_execution_environments }, /* min_execution_environments */
  { 6433, 6458, IN_BODY, OPTIONAL,
    s_function_scaling_config_execution_environments }, /* max_execution_environments */
  /* 373: put_function_scaling_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_unqualified_function_name }, /* function_name */
  { 374, 384, IN_QUERY, REQUIRED, s_published_function_qualifier }, /* qualifier */
  { 6485, 6507, IN_BODY, OPTIONAL, s_function_scaling_config }, /* function_scaling_config */
  /* 376: put_provisioned_concurrency_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 374, 384, IN_QUERY, REQUIRED, s_qualifier }, /* qualifier */
  { 6531, 6563, IN_BODY, REQUIRED, s_positive_integer }, /* provisioned_concurrent_executions */
  /* 379: put_runtime_management_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  { 6597, 6613, IN_BODY, REQUIRED, s_update_runtime_on }, /* update_runtime_on */
  { 6631, 6649, IN_BODY, OPTIONAL, s_runtime_version_arn }, /* runtime_version_arn */
  /* 383: remove_layer_version_permission_request */
  { 8, 18, IN_PATH, REQUIRED, s_layer_name }, /* layer_name */
  { 29, 43, IN_PATH, REQUIRED, s_layer_version_number }, /* version_number */
  { 58, 70, IN_PATH, REQUIRED, s_statement_id }, /* statement_id */
  { 148, 159, IN_QUERY, OPTIONAL, s_string }, /* revision_id */
  /* 387: remove_permission_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 58, 70, IN_PATH, REQUIRED, s_namespaced_statement_id }, /* statement_id */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  { 148, 159, IN_QUERY, OPTIONAL, s_string }, /* revision_id */
  /* 391: send_durable_execution_callback_failure_request */
  { 6669, 6680, IN_PATH, REQUIRED, s_callback_id }, /* callback_id */
  { 803, 809, IN_PAYLOAD, OPTIONAL, s_error_object }, /* error */
  /* 393: send_durable_execution_callback_heartbeat_request */
  { 6669, 6680, IN_PATH, REQUIRED, s_callback_id }, /* callback_id */
  /* 394: send_durable_execution_callback_success_request */
  { 6669, 6680, IN_PATH, REQUIRED, s_callback_id }, /* callback_id */
  { 6692, 6699, IN_PAYLOAD, OPTIONAL, s_binary_operation_payload }, /* result */
  /* 396: stop_durable_execution_request */
  { 973, 993, IN_PATH, REQUIRED, s_durable_execution_arn }, /* durable_execution_arn */
  { 803, 809, IN_PAYLOAD, OPTIONAL, s_error_object }, /* error */
  /* 398: tag_resource_request */
  { 6068, 6077, IN_PATH, REQUIRED, s_taggable_resource }, /* resource */
  { 1973, 1978, IN_BODY, REQUIRED, s_tags }, /* tags */
  /* 400: untag_resource_request */
  { 6068, 6077, IN_PATH, REQUIRED, s_taggable_resource }, /* resource */
  { 6706, 6714, IN_QUERY, REQUIRED, s_tag_key_list }, /* tag_keys */
  /* 402: update_alias_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 750, 755, IN_PATH, REQUIRED, s_alias }, /* name */
  { 1141, 1157, IN_BODY, OPTIONAL, s_version_with_latest_published }, /* function_version */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 1198, 1212, IN_BODY, OPTIONAL, s_alias_routing_configuration }, /* routing_config */
  { 148, 159, IN_BODY, OPTIONAL, s_string }, /* revision_id */
  /* 408: update_capacity_provider_request */
  { 1743, 1764, IN_PATH, REQUIRED, s_capacity_provider_name }, /* capacity_provider_name */
  { 1888, 1918, IN_BODY, OPTIONAL,
    s_capacity_provider_scaling_config }, /* capacity_provider_scaling_config */
  { 1983, 1997, IN_BODY, OPTIONAL, s_propagate_tags }, /* propagate_tags */
  { 2012, 2028, IN_BODY, OPTIONAL, s_capacity_provider_telemetry_config }, /* telemetry_config */
  /* 412: update_code_signing_config_request */
  { 5103, 5124, IN_PATH, REQUIRED, s_code_signing_config_arn }, /* code_signing_config_arn */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 2163, 2181, IN_BODY, OPTIONAL, s_allowed_publishers }, /* allowed_publishers */
  { 2200, 2220, IN_BODY, OPTIONAL, s_code_signing_policies }, /* code_signing_policies */
  /* 416: update_event_source_mapping_request */
  { 5547, 5552, IN_PATH, REQUIRED, s_uuid_string }, /* uuid */
  { 171, 184, IN_BODY, OPTIONAL, s_namespaced_function_name }, /* function_name */
  { 2889, 2897, IN_BODY, OPTIONAL, s_enabled }, /* enabled */
  { 2905, 2915, IN_BODY, OPTIONAL, s_batch_size }, /* batch_size */
  { 2926, 2941, IN_BODY, OPTIONAL, s_filter_criteria }, /* filter_criteria */
  { 2957, 1961, IN_BODY, OPTIONAL, s_kms_key_arn }, /* kms_key_arn */
  { 2967, 2981, IN_BODY, OPTIONAL, s_event_source_mapping_metrics_config }, /* metrics_config */
  { 1714, 1728, IN_BODY, OPTIONAL, s_event_source_mapping_logging_config }, /* logging_config */
  { 2996, 3010, IN_BODY, OPTIONAL, s_scaling_config }, /* scaling_config */
  { 3025, 3056, IN_BODY, OPTIONAL,
    s_maximum_batching_window_in_seconds }, /* maximum_batching_window_in_seconds */
  { 3091, 3113, IN_BODY, OPTIONAL, s_parallelization_factor }, /* parallelization_factor */
  { 3225, 3243, IN_BODY, OPTIONAL, s_destination_config_otherwise }, /* destination_config */
  { 3262, 3288, IN_BODY, OPTIONAL,
    s_maximum_record_age_in_seconds }, /* maximum_record_age_in_seconds */
  { 3318, 3345, IN_BODY, OPTIONAL,
    s_bisect_batch_on_function_error }, /* bisect_batch_on_function_error */
  { 3376, 3397, IN_BODY, OPTIONAL,
    s_maximum_retry_attempts_event_source_mapping }, /* maximum_retry_attempts */
  { 3420, 3444, IN_BODY, OPTIONAL, s_tumbling_window_in_seconds }, /* tumbling_window_in_seconds */
  { 3499, 3526, IN_BODY, OPTIONAL,
    s_source_access_configurations }, /* source_access_configurations */
  { 3604, 3626, IN_BODY, OPTIONAL, s_function_response_type_list }, /* function_response_types */
  { 3650, 3686, IN_BODY, OPTIONAL,
    s_amazon_managed_kafka_event_source_config }, /* amazon_managed_kafka_event_source_config */
  { 3727, 3761, IN_BODY, OPTIONAL,
    s_self_managed_kafka_event_source_config }, /* self_managed_kafka_event_source_config */
  { 3800, 3828, IN_BODY, OPTIONAL,
    s_document_db_event_source_config }, /* document_db_event_source_config */
  { 3860, 3884, IN_BODY, OPTIONAL, s_provisioned_poller_config }, /* provisioned_poller_config */
  /* 438: update_function_code_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 3910, 3918, IN_BODY, OPTIONAL, s_blob }, /* zip_file */
  { 3927, 3936, IN_BODY, OPTIONAL, s_s3_bucket }, /* s3_bucket */
  { 3946, 3952, IN_BODY, OPTIONAL, s_s3_key }, /* s3_key */
  { 3959, 3975, IN_BODY, OPTIONAL, s_s3_object_version }, /* s3_object_version */
  { 3993, 4013, IN_BODY, OPTIONAL, s_s3_object_storage_mode }, /* s3_object_storage_mode */
  { 4036, 4045, IN_BODY, OPTIONAL, s_string }, /* image_uri */
  { 1352, 1366, IN_BODY, OPTIONAL, s_architectures_list }, /* architectures */
  { 4900, 4908, IN_BODY, OPTIONAL, s_boolean }, /* publish */
  { 4916, 4926, IN_BODY, OPTIONAL, s_function_version_latest_published }, /* publish_to */
  { 6723, 6730, IN_BODY, OPTIONAL, s_boolean }, /* dry_run */
  { 148, 159, IN_BODY, OPTIONAL, s_string }, /* revision_id */
  { 4055, 4071, IN_BODY, OPTIONAL, s_kms_key_arn }, /* source_kms_key_arn */
  /* 451: update_function_configuration_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_name }, /* function_name */
  { 4825, 4830, IN_BODY, OPTIONAL, s_role_arn }, /* role */
  { 4835, 4843, IN_BODY, OPTIONAL, s_handler }, /* handler */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 4861, 4869, IN_BODY, OPTIONAL, s_timeout }, /* timeout */
  { 4877, 4888, IN_BODY, OPTIONAL, s_memory_size }, /* memory_size */
  { 1787, 1797, IN_BODY, OPTIONAL, s_vpc_config }, /* vpc_config */
  { 4998, 5010, IN_BODY, OPTIONAL, s_environment }, /* environment */
  { 4809, 4817, IN_BODY, OPTIONAL, s_runtime }, /* runtime */
  { 4962, 4979, IN_BODY, OPTIONAL, s_dead_letter_config }, /* dead_letter_config */
  { 2957, 1961, IN_BODY, OPTIONAL, s_kms_key_arn }, /* kms_key_arn */
  { 5022, 5036, IN_BODY, OPTIONAL, s_tracing_config }, /* tracing_config */
  { 148, 159, IN_BODY, OPTIONAL, s_string }, /* revision_id */
  { 5051, 5058, IN_BODY, OPTIONAL, s_layer_list }, /* layers */
  { 5065, 5083, IN_BODY, OPTIONAL, s_file_system_config_list }, /* file_system_configs */
  { 5148, 5160, IN_BODY, OPTIONAL, s_image_config }, /* image_config */
  { 5173, 5190, IN_BODY, OPTIONAL, s_ephemeral_storage }, /* ephemeral_storage */
  { 5208, 5218, IN_BODY, OPTIONAL, s_snap_start }, /* snap_start */
  { 1714, 1728, IN_BODY, OPTIONAL, s_logging_config }, /* logging_config */
  { 5258, 5281, IN_BODY, OPTIONAL, s_capacity_provider_config }, /* capacity_provider_config */
  { 5306, 5320, IN_BODY, OPTIONAL, s_durable_config }, /* durable_config */
  /* 472: update_function_event_invoke_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_numeric_latest_published_or_alias_qualifier }, /* qualifier */
  { 3376, 3397, IN_BODY, OPTIONAL, s_maximum_retry_attempts }, /* maximum_retry_attempts */
  { 6298, 6323, IN_BODY, OPTIONAL,
    s_maximum_event_age_in_seconds }, /* maximum_event_age_in_seconds */
  { 3225, 3243, IN_BODY, OPTIONAL, s_destination_config }, /* destination_config */
  /* 477: update_function_url_config_request */
  { 171, 184, IN_PATH, REQUIRED, s_function_url_function_name }, /* function_name */
  { 374, 384, IN_QUERY, OPTIONAL, s_function_url_qualifier }, /* qualifier */
  { 5495, 5504, IN_BODY, OPTIONAL, s_function_url_auth_type }, /* auth_type */
  { 5514, 5519, IN_BODY, OPTIONAL, s_cors }, /* cors */
  { 5524, 5535, IN_BODY, OPTIONAL, s_invoke_mode }, /* invoke_mode */
  /* 482: add_layer_version_permission_response */
  { 6738, 6748, IN_BODY, OPTIONAL, s_string }, /* statement */
  { 148, 159, IN_BODY, OPTIONAL, s_string }, /* revision_id */
  /* 484: add_permission_response */
  { 6738, 6748, IN_BODY, OPTIONAL, s_string }, /* statement */
  /* 485: execution_details */
  { 6758, 6771, IN_BODY, OPTIONAL, s_input_payload }, /* input_payload */
  /* 486: context_details */
  { 518, 533, IN_BODY, OPTIONAL, s_replay_children }, /* replay_children */
  { 6692, 6699, IN_BODY, OPTIONAL, s_operation_payload }, /* result */
  { 803, 809, IN_BODY, OPTIONAL, s_error_object }, /* error */
  /* 489: step_details */
  { 6785, 6793, IN_BODY, OPTIONAL, s_attempt_count }, /* attempt */
  { 6801, 6822, IN_BODY, OPTIONAL, s_execution_timestamp }, /* next_attempt_timestamp */
  { 6692, 6699, IN_BODY, OPTIONAL, s_operation_payload }, /* result */
  { 803, 809, IN_BODY, OPTIONAL, s_error_object }, /* error */
  /* 493: wait_details */
  { 6845, 6867, IN_BODY, OPTIONAL, s_execution_timestamp }, /* scheduled_end_timestamp */
  /* 494: callback_details */
  { 6669, 6680, IN_BODY, OPTIONAL, s_callback_id }, /* callback_id */
  { 6692, 6699, IN_BODY, OPTIONAL, s_operation_payload }, /* result */
  { 803, 809, IN_BODY, OPTIONAL, s_error_object }, /* error */
  /* 497: chained_invoke_details */
  { 6692, 6699, IN_BODY, OPTIONAL, s_operation_payload }, /* result */
  { 803, 809, IN_BODY, OPTIONAL, s_error_object }, /* error */
  /* 499: operation */
  { 725, 728, IN_BODY, REQUIRED, s_operation_id }, /* id */
  { 731, 740, IN_BODY, OPTIONAL, s_operation_id }, /* parent_id */
  { 750, 755, IN_BODY, OPTIONAL, s_operation_name }, /* name */
  { 760, 765, IN_BODY, REQUIRED, s_operation_type }, /* type */
  { 770, 778, IN_BODY, OPTIONAL, s_operation_sub_type }, /* sub_type */
  { 6891, 6906, IN_BODY, REQUIRED, s_execution_timestamp }, /* start_timestamp */
  { 6922, 6935, IN_BODY, OPTIONAL, s_execution_timestamp }, /* end_timestamp */
  { 6949, 6956, IN_BODY, REQUIRED, s_operation_status }, /* status */
  { 6963, 6980, IN_BODY, OPTIONAL, s_execution_details }, /* execution_details */
  { 6998, 7013, IN_BODY, OPTIONAL, s_context_details }, /* context_details */
  { 7029, 7041, IN_BODY, OPTIONAL, s_step_details }, /* step_details */
  { 7054, 7066, IN_BODY, OPTIONAL, s_wait_details }, /* wait_details */
  { 7079, 7095, IN_BODY, OPTIONAL, s_callback_details }, /* callback_details */
  { 7112, 7133, IN_BODY, OPTIONAL, s_chained_invoke_details }, /* chained_invoke_details */
  /* 513: checkpoint_updated_execution_state */
  { 7156, 7167, IN_BODY, OPTIONAL, s_operations }, /* operations */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  /* 515: checkpoint_durable_execution_response */
  { 1015, 1031, IN_BODY, OPTIONAL, s_checkpoint_token }, /* checkpoint_token */
  { 7201, 7219, IN_BODY, REQUIRED, s_checkpoint_updated_execution_state }, /* new_execution_state */
  /* 517: alias_configuration */
  { 7239, 7248, IN_BODY, OPTIONAL, s_function_arn }, /* alias_arn */
  { 750, 755, IN_BODY, OPTIONAL, s_alias }, /* name */
  { 1141, 1157, IN_BODY, OPTIONAL, s_version }, /* function_version */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 1198, 1212, IN_BODY, OPTIONAL, s_alias_routing_configuration }, /* routing_config */
  { 148, 159, IN_BODY, OPTIONAL, s_string }, /* revision_id */
  /* 523: capacity_provider */
  { 4429, 4449, IN_BODY, REQUIRED, s_capacity_provider_arn }, /* capacity_provider_arn */
  { 5850, 5856, IN_BODY, REQUIRED, s_capacity_provider_state }, /* state */
  { 1787, 1797, IN_BODY, REQUIRED, s_capacity_provider_vpc_config }, /* vpc_config */
  { 1808, 1826, IN_BODY, REQUIRED,
    s_capacity_provider_permissions_config }, /* permissions_config */
  { 1845, 1866, IN_BODY, OPTIONAL, s_instance_requirements }, /* instance_requirements */
  { 1888, 1918, IN_BODY, OPTIONAL,
    s_capacity_provider_scaling_config }, /* capacity_provider_scaling_config */
  { 1951, 1961, IN_BODY, OPTIONAL, s_kms_key_arn }, /* kms_key_arn */
  { 7258, 7271, IN_BODY, OPTIONAL, s_timestamp }, /* last_modified */
  { 1983, 1997, IN_BODY, OPTIONAL, s_propagate_tags }, /* propagate_tags */
  { 2012, 2028, IN_BODY, OPTIONAL, s_capacity_provider_telemetry_config }, /* telemetry_config */
  /* 533: create_capacity_provider_response */
  { 7285, 7302, IN_BODY, REQUIRED, s_capacity_provider }, /* capacity_provider */
  /* 534: code_signing_config */
  { 7320, 7340, IN_BODY, REQUIRED, s_code_signing_config_id }, /* code_signing_config_id */
  { 5103, 5124, IN_BODY, REQUIRED, s_code_signing_config_arn }, /* code_signing_config_arn */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 2163, 2181, IN_BODY, REQUIRED, s_allowed_publishers }, /* allowed_publishers */
  { 2200, 2220, IN_BODY, REQUIRED, s_code_signing_policies }, /* code_signing_policies */
  { 7258, 7271, IN_BODY, REQUIRED, s_timestamp }, /* last_modified */
  /* 540: create_code_signing_config_response */
  { 7363, 7381, IN_BODY, REQUIRED, s_code_signing_config }, /* code_signing_config */
  /* 541: filter_criteria_error */
  { 7401, 7411, IN_BODY, OPTIONAL, s_filter_criteria_error_code }, /* error_code */
  { 7422, 0, IN_BODY, OPTIONAL, s_filter_criteria_error_message }, /* message */
  /* 543: event_source_mapping_configuration */
  { 5547, 5552, IN_BODY, OPTIONAL, s_uuid_string }, /* uuid */
  { 3136, 3153, IN_BODY, OPTIONAL, s_event_source_position }, /* starting_position */
  { 3171, 3197, IN_BODY, OPTIONAL, s_date }, /* starting_position_timestamp */
  { 2905, 2915, IN_BODY, OPTIONAL, s_batch_size }, /* batch_size */
  { 3025, 3056, IN_BODY, OPTIONAL,
    s_maximum_batching_window_in_seconds }, /* maximum_batching_window_in_seconds */
  { 3091, 3113, IN_BODY, OPTIONAL, s_parallelization_factor }, /* parallelization_factor */
  { 2857, 2872, IN_BODY, OPTIONAL, s_arn }, /* event_source_arn */
  { 2926, 2941, IN_BODY, OPTIONAL, s_filter_criteria }, /* filter_criteria */
  { 7430, 7450, IN_BODY, OPTIONAL, s_filter_criteria_error }, /* filter_criteria_error */
  { 2957, 1961, IN_BODY, OPTIONAL, s_kms_key_arn }, /* kms_key_arn */
  { 2967, 2981, IN_BODY, OPTIONAL, s_event_source_mapping_metrics_config }, /* metrics_config */
  { 1714, 1728, IN_BODY, OPTIONAL, s_event_source_mapping_logging_config }, /* logging_config */
  { 2996, 3010, IN_BODY, OPTIONAL, s_scaling_config }, /* scaling_config */
  { 7472, 7484, IN_BODY, OPTIONAL, s_function_arn }, /* function_arn */
  { 7258, 7271, IN_BODY, OPTIONAL, s_date }, /* last_modified */
  { 7497, 7518, IN_BODY, OPTIONAL, s_string }, /* last_processing_result */
  { 5850, 5856, IN_BODY, OPTIONAL, s_string }, /* state */
  { 7541, 7563, IN_BODY, OPTIONAL, s_string }, /* state_transition_reason */
  { 3225, 3243, IN_BODY, OPTIONAL, s_destination_config }, /* destination_config */
  { 3471, 3478, IN_BODY, OPTIONAL, s_topics }, /* topics */
  { 3485, 3492, IN_BODY, OPTIONAL, s_queues }, /* queues */
  { 3499, 3526, IN_BODY, OPTIONAL,
    s_source_access_configurations }, /* source_access_configurations */
  { 3555, 3578, IN_BODY, OPTIONAL, s_self_managed_event_source }, /* self_managed_event_source */
  { 3262, 3288, IN_BODY, OPTIONAL,
    s_maximum_record_age_in_seconds }, /* maximum_record_age_in_seconds */
  { 3318, 3345, IN_BODY, OPTIONAL,
    s_bisect_batch_on_function_error }, /* bisect_batch_on_function_error */
  { 3376, 3397, IN_BODY, OPTIONAL,
    s_maximum_retry_attempts_event_source_mapping }, /* maximum_retry_attempts */
  { 3420, 3444, IN_BODY, OPTIONAL, s_tumbling_window_in_seconds }, /* tumbling_window_in_seconds */
  { 3604, 3626, IN_BODY, OPTIONAL, s_function_response_type_list }, /* function_response_types */
  { 3650, 3686, IN_BODY, OPTIONAL,
    s_amazon_managed_kafka_event_source_config }, /* amazon_managed_kafka_event_source_config */
  { 3727, 3761, IN_BODY, OPTIONAL,
    s_self_managed_kafka_event_source_config }, /* self_managed_kafka_event_source_config */
  { 3800, 3828, IN_BODY, OPTIONAL,
    s_document_db_event_source_config }, /* document_db_event_source_config */
  { 7587, 7609, IN_BODY, OPTIONAL, s_event_source_mapping_arn }, /* event_source_mapping_arn */
  { 3860, 3884, IN_BODY, OPTIONAL, s_provisioned_poller_config }, /* provisioned_poller_config */
  /* 576: vpc_config_response */
  { 1227, 1237, IN_BODY, OPTIONAL, s_subnet_ids }, /* subnet_ids */
  { 1248, 1265, IN_BODY, OPTIONAL, s_security_group_ids }, /* security_group_ids */
  { 7634, 7640, IN_BODY, OPTIONAL, s_vpc_id }, /* vpc_id */
  { 4090, 4114, IN_BODY, OPTIONAL, s_nullable_boolean }, /* ipv6_allowed_for_dual_stack */
  /* 580: environment_error */
  { 7401, 7411, IN_BODY, OPTIONAL, s_string }, /* error_code */
  { 7422, 0, IN_BODY, OPTIONAL, s_sensitive_string }, /* message */
  /* 582: environment_response */
  { 4163, 4173, IN_BODY, OPTIONAL, s_environment_variables }, /* variables */
  { 803, 809, IN_BODY, OPTIONAL, s_environment_error }, /* error */
  /* 584: tracing_config_response */
  { 1626, 1631, IN_BODY, OPTIONAL, s_tracing_mode }, /* mode */
  /* 585: layer */
  { 4183, 4187, IN_BODY, OPTIONAL, s_layer_version_arn }, /* arn */
  { 7647, 7656, IN_BODY, OPTIONAL, s_long }, /* code_size */
  { 7666, 7691, IN_BODY, OPTIONAL, s_arn }, /* signing_profile_version_arn */
  { 7719, 7733, IN_BODY, OPTIONAL, s_arn }, /* signing_job_arn */
  /* 589: image_config_error */
  { 7401, 7411, IN_BODY, OPTIONAL, s_string }, /* error_code */
  { 7422, 0, IN_BODY, OPTIONAL, s_sensitive_string }, /* message */
  /* 591: image_config_response */
  { 5148, 5160, IN_BODY, OPTIONAL, s_image_config }, /* image_config */
  { 803, 809, IN_BODY, OPTIONAL, s_image_config_error }, /* error */
  /* 593: snap_start_response */
  { 4307, 4315, IN_BODY, OPTIONAL, s_snap_start_apply_on }, /* apply_on */
  { 7749, 7768, IN_BODY, OPTIONAL, s_snap_start_optimization_status }, /* optimization_status */
  /* 595: runtime_version_error */
  { 7401, 7411, IN_BODY, OPTIONAL, s_string }, /* error_code */
  { 7422, 0, IN_BODY, OPTIONAL, s_sensitive_string }, /* message */
  /* 597: runtime_version_config */
  { 6631, 6649, IN_BODY, OPTIONAL, s_runtime_version_arn }, /* runtime_version_arn */
  { 803, 809, IN_BODY, OPTIONAL, s_runtime_version_error }, /* error */
  /* 599: function_configuration */
  { 171, 184, IN_BODY, OPTIONAL, s_namespaced_function_name }, /* function_name */
  { 7472, 7484, IN_BODY, OPTIONAL, s_name_spaced_function_arn }, /* function_arn */
  { 4809, 4817, IN_BODY, OPTIONAL, s_runtime }, /* runtime */
  { 4825, 4830, IN_BODY, OPTIONAL, s_role_arn }, /* role */
  { 4835, 4843, IN_BODY, OPTIONAL, s_handler }, /* handler */
  { 7647, 7656, IN_BODY, OPTIONAL, s_long }, /* code_size */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 4861, 4869, IN_BODY, OPTIONAL, s_timeout }, /* timeout */
  { 4877, 4888, IN_BODY, OPTIONAL, s_memory_size }, /* memory_size */
  { 7258, 7271, IN_BODY, OPTIONAL, s_timestamp }, /* last_modified */
  { 6215, 6226, IN_BODY, OPTIONAL, s_string }, /* code_sha256 */
  { 7788, 7796, IN_BODY, OPTIONAL, s_version }, /* version */
  { 1787, 1797, IN_BODY, OPTIONAL, s_vpc_config_response }, /* vpc_config */
  { 4962, 4979, IN_BODY, OPTIONAL, s_dead_letter_config }, /* dead_letter_config */
  { 4998, 5010, IN_BODY, OPTIONAL, s_environment_response }, /* environment */
  { 2957, 1961, IN_BODY, OPTIONAL, s_kms_key_arn }, /* kms_key_arn */
  { 5022, 5036, IN_BODY, OPTIONAL, s_tracing_config_response }, /* tracing_config */
  { 7804, 7814, IN_BODY, OPTIONAL, s_function_arn }, /* master_arn */
  { 148, 159, IN_BODY, OPTIONAL, s_string }, /* revision_id */
  { 5051, 5058, IN_BODY, OPTIONAL, s_layers_reference_list }, /* layers */
  { 5850, 5856, IN_BODY, OPTIONAL, s_state }, /* state */
  { 7825, 7837, IN_BODY, OPTIONAL, s_state_reason }, /* state_reason */
  { 7850, 7866, IN_BODY, OPTIONAL, s_state_reason_code }, /* state_reason_code */
  { 7884, 7901, IN_BODY, OPTIONAL, s_last_update_status }, /* last_update_status */
  { 7920, 7943, IN_BODY, OPTIONAL, s_last_update_status_reason }, /* last_update_status_reason */
  { 7969, 7996, IN_BODY, OPTIONAL,
    s_last_update_status_reason_code }, /* last_update_status_reason_code */
  { 5065, 5083, IN_BODY, OPTIONAL, s_file_system_config_list }, /* file_system_configs */
  { 7666, 7691, IN_BODY, OPTIONAL, s_arn }, /* signing_profile_version_arn */
  { 7719, 7733, IN_BODY, OPTIONAL, s_arn }, /* signing_job_arn */
  { 4937, 4949, IN_BODY, OPTIONAL, s_package_type }, /* package_type */
  { 8027, 8047, IN_BODY, OPTIONAL, s_image_config_response }, /* image_config_response */
  { 1352, 1366, IN_BODY, OPTIONAL, s_architectures_list }, /* architectures */
  { 5173, 5190, IN_BODY, OPTIONAL, s_ephemeral_storage }, /* ephemeral_storage */
  { 5208, 5218, IN_BODY, OPTIONAL, s_snap_start_response }, /* snap_start */
  { 8069, 8090, IN_BODY, OPTIONAL, s_runtime_version_config }, /* runtime_version_config */
  { 1714, 1728, IN_BODY, OPTIONAL, s_logging_config }, /* logging_config */
  { 5229, 5243, IN_BODY, OPTIONAL, s_tenancy_config }, /* tenancy_config */
  { 5258, 5281, IN_BODY, OPTIONAL, s_capacity_provider_config }, /* capacity_provider_config */
  { 8113, 8126, IN_BODY, OPTIONAL, s_string }, /* config_sha256 */
  { 5306, 5320, IN_BODY, OPTIONAL, s_durable_config }, /* durable_config */
  /* 639: create_function_url_config_response */
  { 8140, 8152, IN_BODY, REQUIRED, s_function_url }, /* function_url */
  { 7472, 7484, IN_BODY, REQUIRED, s_function_arn }, /* function_arn */
  { 5495, 5504, IN_BODY, REQUIRED, s_function_url_auth_type }, /* auth_type */
  { 5514, 5519, IN_BODY, OPTIONAL, s_cors }, /* cors */
  { 8165, 8178, IN_BODY, REQUIRED, s_timestamp }, /* creation_time */
  { 5524, 5535, IN_BODY, OPTIONAL, s_invoke_mode }, /* invoke_mode */
  /* 645: delete_capacity_provider_response */
  { 7285, 7302, IN_BODY, REQUIRED, s_capacity_provider }, /* capacity_provider */
  /* 646: delete_function_response */
  { 8192, 8203, IN_STATUS, OPTIONAL, s_integer }, /* status_code */
  /* 647: account_limit */
  { 8215, 8229, IN_BODY, OPTIONAL, s_long }, /* total_code_size */
  { 8245, 8262, IN_BODY, OPTIONAL, s_long }, /* code_size_unzipped */
  { 8281, 8296, IN_BODY, OPTIONAL, s_long }, /* code_size_zipped */
  { 8313, 8334, IN_BODY, OPTIONAL, s_integer }, /* concurrent_executions */
  { 8356, 8387, IN_BODY, OPTIONAL,
    s_unreserved_concurrent_executions }, /* unreserved_concurrent_executions */
  /* 652: account_usage */
  { 8215, 8229, IN_BODY, OPTIONAL, s_long }, /* total_code_size */
  { 8420, 8434, IN_BODY, OPTIONAL, s_long }, /* function_count */
  /* 654: get_account_settings_response */
  { 8449, 8462, IN_BODY, OPTIONAL, s_account_limit }, /* account_limit */
  { 8476, 8489, IN_BODY, OPTIONAL, s_account_usage }, /* account_usage */
  /* 656: get_capacity_provider_response */
  { 7285, 7302, IN_BODY, REQUIRED, s_capacity_provider }, /* capacity_provider */
  /* 657: get_code_signing_config_response */
  { 7363, 7381, IN_BODY, REQUIRED, s_code_signing_config }, /* code_signing_config */
  /* 658: trace_header */
  { 8503, 8516, IN_BODY, OPTIONAL, s_x_amzn_trace_id }, /* x_amzn_trace_id */
  /* 659: get_durable_execution_response */
  { 973, 993, IN_BODY, REQUIRED, s_durable_execution_arn }, /* durable_execution_arn */
  { 5862, 5788, IN_BODY, REQUIRED, s_durable_execution_name }, /* durable_execution_name */
  { 7472, 7484, IN_BODY, REQUIRED, s_name_spaced_function_arn }, /* function_arn */
  { 6758, 6771, IN_BODY, OPTIONAL, s_input_payload }, /* input_payload */
  { 6692, 6699, IN_BODY, OPTIONAL, s_output_payload }, /* result */
  { 803, 809, IN_BODY, OPTIONAL, s_error_object }, /* error */
  { 6891, 6906, IN_BODY, REQUIRED, s_execution_timestamp }, /* start_timestamp */
  { 6949, 6956, IN_BODY, REQUIRED, s_execution_status }, /* status */
  { 6922, 6935, IN_BODY, OPTIONAL, s_execution_timestamp }, /* end_timestamp */
  { 7788, 7796, IN_BODY, OPTIONAL, s_version_with_latest_published }, /* version */
  { 8532, 8544, IN_BODY, OPTIONAL, s_trace_header }, /* trace_header */
  { 8557, 8579, IN_BODY, OPTIONAL, s_execution_data_included }, /* execution_data_included */
  { 5306, 5320, IN_BODY, OPTIONAL, s_durable_config }, /* durable_config */
  /* 672: event_input */
  { 787, 795, IN_BODY, OPTIONAL, s_input_payload }, /* payload */
  { 8603, 8613, IN_BODY, OPTIONAL, s_truncated }, /* truncated */
  /* 674: execution_started_details */
  { 8623, 8629, IN_BODY, REQUIRED, s_event_input }, /* input */
  { 4774, 4791, IN_BODY, REQUIRED, s_duration_seconds }, /* execution_timeout */
  /* 676: event_result */
  { 787, 795, IN_BODY, OPTIONAL, s_operation_payload }, /* payload */
  { 8603, 8613, IN_BODY, OPTIONAL, s_truncated }, /* truncated */
  /* 678: execution_succeeded_details */
  { 6692, 6699, IN_BODY, REQUIRED, s_event_result }, /* result */
  /* 679: event_error */
  { 787, 795, IN_BODY, OPTIONAL, s_error_object }, /* payload */
  { 8603, 8613, IN_BODY, OPTIONAL, s_truncated }, /* truncated */
  /* 681: execution_failed_details */
  { 803, 809, IN_BODY, REQUIRED, s_event_error }, /* error */
  /* 682: execution_timed_out_details */
  { 803, 809, IN_BODY, OPTIONAL, s_event_error }, /* error */
  /* 683: execution_stopped_details */
  { 803, 809, IN_BODY, REQUIRED, s_event_error }, /* error */
  /* 684: context_succeeded_details */
  { 6692, 6699, IN_BODY, REQUIRED, s_event_result }, /* result */
  /* 685: context_failed_details */
  { 803, 809, IN_BODY, REQUIRED, s_event_error }, /* error */
  /* 686: wait_started_details */
  { 8635, 8644, IN_BODY, REQUIRED, s_duration_seconds }, /* duration */
  { 6845, 6867, IN_BODY, REQUIRED, s_execution_timestamp }, /* scheduled_end_timestamp */
  /* 688: wait_succeeded_details */
  { 8635, 8644, IN_BODY, OPTIONAL, s_duration_seconds }, /* duration */
  /* 689: wait_cancelled_details */
  { 803, 809, IN_BODY, OPTIONAL, s_event_error }, /* error */
  /* 690: retry_details */
  { 8653, 8668, IN_BODY, OPTIONAL, s_attempt_count }, /* current_attempt */
  { 549, 573, IN_BODY, OPTIONAL, s_duration_seconds }, /* next_attempt_delay_seconds */
  /* 692: step_succeeded_details */
  { 6692, 6699, IN_BODY, REQUIRED, s_event_result }, /* result */
  { 8684, 8697, IN_BODY, REQUIRED, s_retry_details }, /* retry_details */
  /* 694: step_failed_details */
  { 803, 809, IN_BODY, REQUIRED, s_event_error }, /* error */
  { 8684, 8697, IN_BODY, REQUIRED, s_retry_details }, /* retry_details */
  /* 696: chained_invoke_started_details */
  { 171, 184, IN_BODY, REQUIRED, s_namespaced_function_name }, /* function_name */
  { 706, 715, IN_BODY, OPTIONAL, s_tenant_id }, /* tenant_id */
  { 8623, 8629, IN_BODY, OPTIONAL, s_event_input }, /* input */
  { 8711, 8727, IN_BODY, OPTIONAL, s_version_with_latest_published }, /* executed_version */
  { 973, 993, IN_BODY, OPTIONAL, s_durable_execution_arn }, /* durable_execution_arn */
  /* 701: chained_invoke_succeeded_details */
  { 6692, 6699, IN_BODY, REQUIRED, s_event_result }, /* result */
  /* 702: chained_invoke_failed_details */
  { 803, 809, IN_BODY, REQUIRED, s_event_error }, /* error */
  /* 703: chained_invoke_timed_out_details */
  { 803, 809, IN_BODY, REQUIRED, s_event_error }, /* error */
  /* 704: chained_invoke_stopped_details */
  { 803, 809, IN_BODY, REQUIRED, s_event_error }, /* error */
  /* 705: callback_started_details */
  { 6669, 6680, IN_BODY, REQUIRED, s_callback_id }, /* callback_id */
  { 8744, 8761, IN_BODY, OPTIONAL, s_duration_seconds }, /* heartbeat_timeout */
  { 4861, 4869, IN_BODY, OPTIONAL, s_duration_seconds }, /* timeout */
  /* 708: callback_succeeded_details */
  { 6692, 6699, IN_BODY, REQUIRED, s_event_result }, /* result */
  /* 709: callback_failed_details */
  { 803, 809, IN_BODY, REQUIRED, s_event_error }, /* error */
  /* 710: callback_timed_out_details */
  { 803, 809, IN_BODY, REQUIRED, s_event_error }, /* error */
  /* 711: invocation_completed_details */
  { 6891, 6906, IN_BODY, REQUIRED, s_execution_timestamp }, /* start_timestamp */
  { 6922, 6935, IN_BODY, REQUIRED, s_execution_timestamp }, /* end_timestamp */
  { 8779, 8789, IN_BODY, REQUIRED, s_string }, /* request_id */
  { 803, 809, IN_BODY, OPTIONAL, s_event_error }, /* error */
  /* 715: event */
  { 8800, 8810, IN_BODY, OPTIONAL, s_event_type }, /* event_type */
  { 770, 778, IN_BODY, OPTIONAL, s_operation_sub_type }, /* sub_type */
  { 8821, 8829, IN_BODY, OPTIONAL, s_event_id }, /* event_id */
  { 725, 728, IN_BODY, OPTIONAL, s_operation_id }, /* id */
  { 750, 755, IN_BODY, OPTIONAL, s_operation_name }, /* name */
  { 8838, 8853, IN_BODY, OPTIONAL, s_execution_timestamp }, /* event_timestamp */
  { 731, 740, IN_BODY, OPTIONAL, s_operation_id }, /* parent_id */
  { 8869, 8893, IN_BODY, OPTIONAL, s_execution_started_details }, /* execution_started_details */
  { 8919, 8945, IN_BODY, OPTIONAL,
    s_execution_succeeded_details }, /* execution_succeeded_details */
  { 8973, 8996, IN_BODY, OPTIONAL, s_execution_failed_details }, /* execution_failed_details */
  { 9021, 9046, IN_BODY, OPTIONAL,
    s_execution_timed_out_details }, /* execution_timed_out_details */
  { 9074, 9098, IN_BODY, OPTIONAL, s_execution_stopped_details }, /* execution_stopped_details */
  { 9124, 9146, IN_BODY, OPTIONAL, s_context_started_details }, /* context_started_details */
  { 9170, 9194, IN_BODY, OPTIONAL, s_context_succeeded_details }, /* context_succeeded_details */
  { 9220, 9241, IN_BODY, OPTIONAL, s_context_failed_details }, /* context_failed_details */
  { 9264, 9283, IN_BODY, OPTIONAL, s_wait_started_details }, /* wait_started_details */
  { 9304, 9325, IN_BODY, OPTIONAL, s_wait_succeeded_details }, /* wait_succeeded_details */
  { 9348, 9369, IN_BODY, OPTIONAL, s_wait_cancelled_details }, /* wait_cancelled_details */
  { 9392, 9411, IN_BODY, OPTIONAL, s_step_started_details }, /* step_started_details */
  { 9432, 9453, IN_BODY, OPTIONAL, s_step_succeeded_details }, /* step_succeeded_details */
  { 9476, 9494, IN_BODY, OPTIONAL, s_step_failed_details }, /* step_failed_details */
  { 9514, 9542, IN_BODY, OPTIONAL,
    s_chained_invoke_started_details }, /* chained_invoke_started_details */
  { 9573, 9603, IN_BODY, OPTIONAL,
    s_chained_invoke_succeeded_details }, /* chained_invoke_succeeded_details */
  { 9636, 9663, IN_BODY, OPTIONAL,
    s_chained_invoke_failed_details }, /* chained_invoke_failed_details */
  { 9693, 9722, IN_BODY, OPTIONAL,
    s_chained_invoke_timed_out_details }, /* chained_invoke_timed_out_details */
  { 9755, 9783, IN_BODY, OPTIONAL,
    s_chained_invoke_stopped_details }, /* chained_invoke_stopped_details */
  { 9814, 9837, IN_BODY, OPTIONAL, s_callback_started_details }, /* callback_started_details */
  { 9862, 9887, IN_BODY, OPTIONAL, s_callback_succeeded_details }, /* callback_succeeded_details */
  { 9914, 9936, IN_BODY, OPTIONAL, s_callback_failed_details }, /* callback_failed_details */
  { 9960, 9984, IN_BODY, OPTIONAL, s_callback_timed_out_details }, /* callback_timed_out_details */
  { 10011, 10038, IN_BODY, OPTIONAL,
    s_invocation_completed_details }, /* invocation_completed_details */
  /* 746: get_durable_execution_history_response */
  { 10067, 10074, IN_BODY, REQUIRED, s_events }, /* events */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  /* 748: get_durable_execution_state_response */
  { 7156, 7167, IN_BODY, REQUIRED, s_operations }, /* operations */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  /* 750: resolved_s3_object */
  { 3927, 3936, IN_BODY, OPTIONAL, s_s3_bucket }, /* s3_bucket */
  { 3946, 3952, IN_BODY, OPTIONAL, s_s3_key }, /* s3_key */
  { 3959, 3975, IN_BODY, OPTIONAL, s_s3_object_version }, /* s3_object_version */
  /* 753: function_code_location_error */
  { 7401, 7411, IN_BODY, OPTIONAL, s_string }, /* error_code */
  { 7422, 0, IN_BODY, OPTIONAL, s_sensitive_string }, /* message */
  /* 755: function_code_location */
  { 10081, 10096, IN_BODY, OPTIONAL, s_string }, /* repository_type */
  { 10112, 10121, IN_BODY, OPTIONAL, s_sensitive_string_on_server_only }, /* location */
  { 4036, 4045, IN_BODY, OPTIONAL, s_string }, /* image_uri */
  { 10130, 10147, IN_BODY, OPTIONAL, s_string }, /* resolved_image_uri */
  { 10166, 10183, IN_BODY, OPTIONAL, s_resolved_s3_object }, /* resolved_s3_object */
  { 4055, 4071, IN_BODY, OPTIONAL, s_kms_key_arn }, /* source_kms_key_arn */
  { 803, 809, IN_BODY, OPTIONAL, s_function_code_location_error }, /* error */
  /* 762: tags_error */
  { 7401, 7411, IN_BODY, REQUIRED, s_tags_error_code }, /* error_code */
  { 7422, 0, IN_BODY, REQUIRED, s_tags_error_message }, /* message */
  /* 764: concurrency */
  { 6238, 6267, IN_BODY, OPTIONAL,
    s_reserved_concurrent_executions }, /* reserved_concurrent_executions */
  /* 765: get_function_response */
  { 10202, 10216, IN_BODY, OPTIONAL, s_function_configuration }, /* configuration */
  { 4851, 4856, IN_BODY, OPTIONAL, s_function_code_location }, /* code */
  { 1973, 1978, IN_BODY, OPTIONAL, s_tags }, /* tags */
  { 10230, 10240, IN_BODY, OPTIONAL, s_tags_error }, /* tags_error */
  { 10251, 10263, IN_BODY, OPTIONAL, s_concurrency }, /* concurrency */
  /* 770: get_function_code_signing_config_response */
  { 5103, 5124, IN_BODY, REQUIRED, s_code_signing_config_arn }, /* code_signing_config_arn */
  { 171, 184, IN_BODY, REQUIRED, s_function_name }, /* function_name */
  /* 772: get_function_concurrency_response */
  { 6238, 6267, IN_BODY, OPTIONAL,
    s_reserved_concurrent_executions }, /* reserved_concurrent_executions */
  /* 773: function_event_invoke_config */
  { 7258, 7271, IN_BODY, OPTIONAL, s_date }, /* last_modified */
  { 7472, 7484, IN_BODY, OPTIONAL, s_function_arn }, /* function_arn */
  { 3376, 3397, IN_BODY, OPTIONAL, s_maximum_retry_attempts }, /* maximum_retry_attempts */
  { 6298, 6323, IN_BODY, OPTIONAL,
    s_maximum_event_age_in_seconds }, /* maximum_event_age_in_seconds */
  { 3225, 3243, IN_BODY, OPTIONAL, s_destination_config }, /* destination_config */
  /* 778: get_function_recursion_config_response */
  { 6352, 6366, IN_BODY, OPTIONAL, s_recursive_loop }, /* recursive_loop */
  /* 779: get_function_scaling_config_response */
  { 7472, 7484, IN_BODY, OPTIONAL, s_function_arn }, /* function_arn */
  { 10275, 10304, IN_BODY, OPTIONAL,
    s_function_scaling_config }, /* applied_function_scaling_config */
  { 10336, 10367, IN_BODY, OPTIONAL,
    s_function_scaling_config }, /* requested_function_scaling_config */
  /* 782: get_function_url_config_response */
  { 8140, 8152, IN_BODY, REQUIRED, s_function_url }, /* function_url */
  { 7472, 7484, IN_BODY, REQUIRED, s_function_arn }, /* function_arn */
  { 5495, 5504, IN_BODY, REQUIRED, s_function_url_auth_type }, /* auth_type */
  { 5514, 5519, IN_BODY, OPTIONAL, s_cors }, /* cors */
  { 8165, 8178, IN_BODY, REQUIRED, s_timestamp }, /* creation_time */
  { 10401, 10418, IN_BODY, REQUIRED, s_timestamp }, /* last_modified_time */
  { 5524, 5535, IN_BODY, OPTIONAL, s_invoke_mode }, /* invoke_mode */
  /* 789: layer_version_content_output */
  { 10112, 10121, IN_BODY, OPTIONAL, s_sensitive_string_on_server_only }, /* location */
  { 6215, 6226, IN_BODY, OPTIONAL, s_string }, /* code_sha256 */
  { 7647, 7656, IN_BODY, OPTIONAL, s_long }, /* code_size */
  { 7666, 7691, IN_BODY, OPTIONAL, s_arn }, /* signing_profile_version_arn */
  { 7719, 7733, IN_BODY, OPTIONAL, s_arn }, /* signing_job_arn */
  { 10166, 10183, IN_BODY, OPTIONAL, s_resolved_s3_object }, /* resolved_s3_object */
  /* 795: get_layer_version_response */
  { 6086, 6094, IN_BODY, OPTIONAL, s_layer_version_content_output }, /* content */
  { 10437, 10446, IN_BODY, OPTIONAL, s_layer_arn }, /* layer_arn */
  { 10456, 10472, IN_BODY, OPTIONAL, s_layer_version_arn }, /* layer_version_arn */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 10490, 10502, IN_BODY, OPTIONAL, s_timestamp }, /* created_date */
  { 7788, 7796, IN_BODY, OPTIONAL, s_layer_version_number }, /* version */
  { 6102, 6126, IN_BODY, OPTIONAL, s_compatible_architectures }, /* compatible_architectures */
  { 6151, 6170, IN_BODY, OPTIONAL, s_compatible_runtimes }, /* compatible_runtimes */
  { 6190, 6202, IN_BODY, OPTIONAL, s_license_info }, /* license_info */
  /* 804: get_layer_version_policy_response */
  { 10515, 10522, IN_BODY, OPTIONAL, s_string }, /* policy */
  { 148, 159, IN_BODY, OPTIONAL, s_string }, /* revision_id */
  /* 806: get_policy_response */
  { 10515, 10522, IN_BODY, OPTIONAL, s_string }, /* policy */
  { 148, 159, IN_BODY, OPTIONAL, s_string }, /* revision_id */
  /* 808: get_provisioned_concurrency_config_response */
  { 10529, 10570, IN_BODY, OPTIONAL,
    s_positive_integer }, /* requested_provisioned_concurrent_executions */
  { 10614, 10655, IN_BODY, OPTIONAL,
    s_non_negative_integer }, /* available_provisioned_concurrent_executions */
  { 10699, 10740, IN_BODY, OPTIONAL,
    s_non_negative_integer }, /* allocated_provisioned_concurrent_executions */
  { 6949, 6956, IN_BODY, OPTIONAL, s_provisioned_concurrency_status_enum }, /* status */
  { 10784, 10797, IN_BODY, OPTIONAL, s_string }, /* status_reason */
  { 7258, 7271, IN_BODY, OPTIONAL, s_timestamp }, /* last_modified */
  /* 814: get_runtime_management_config_response */
  { 6597, 6613, IN_BODY, OPTIONAL, s_update_runtime_on }, /* update_runtime_on */
  { 7472, 7484, IN_BODY, OPTIONAL, s_name_spaced_function_arn }, /* function_arn */
  { 6631, 6649, IN_BODY, OPTIONAL, s_runtime_version_arn }, /* runtime_version_arn */
  /* 817: invocation_response */
  { 8192, 8203, IN_STATUS, OPTIONAL, s_integer }, /* status_code */
  { 10811, 10832, IN_HEADER, OPTIONAL, s_string }, /* function_error */
  { 10847, 10864, IN_HEADER, OPTIONAL, s_string }, /* log_result */
  { 787, 795, IN_PAYLOAD, OPTIONAL, s_blob }, /* payload */
  { 10875, 8727, IN_HEADER, OPTIONAL, s_version }, /* executed_version */
  { 10898, 993, IN_HEADER, OPTIONAL, s_durable_execution_arn }, /* durable_execution_arn */
  /* 823: invoke_async_response */
  { 6949, 6956, IN_STATUS, OPTIONAL, s_http_status }, /* status */
  /* 824: invoke_response_stream_update */
  { 787, 795, IN_PAYLOAD, OPTIONAL, s_blob }, /* payload */
  /* 825: invoke_with_response_stream_complete_event */
  { 7401, 7411, IN_BODY, OPTIONAL, s_string }, /* error_code */
  { 10926, 10939, IN_BODY, OPTIONAL, s_string }, /* error_details */
  { 10953, 10864, IN_BODY, OPTIONAL, s_string }, /* log_result */
  /* 828: invoke_with_response_stream_response_event */
  { 10963, 10976, IN_BODY, OPTIONAL, s_invoke_response_stream_update }, /* payload_chunk */
  { 10990, 11005, IN_BODY, OPTIONAL,
    s_invoke_with_response_stream_complete_event }, /* invoke_complete */
  /* 830: invoke_with_response_stream_response */
  { 8192, 8203, IN_STATUS, OPTIONAL, s_integer }, /* status_code */
  { 10875, 8727, IN_HEADER, OPTIONAL, s_version }, /* executed_version */
  { 11021, 11033, IN_EVENTS, OPTIONAL,
    s_invoke_with_response_stream_response_event }, /* event_stream */
  { 11046, 11059, IN_HEADER, OPTIONAL, s_string }, /* response_stream_content_type */
  /* 834: list_aliases_response */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  { 11088, 11096, IN_BODY, OPTIONAL, s_alias_list }, /* aliases */
  /* 836: list_capacity_providers_response */
  { 11104, 11122, IN_BODY, REQUIRED, s_capacity_providers_list }, /* capacity_providers */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  /* 838: list_code_signing_configs_response */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  { 11141, 11160, IN_BODY, OPTIONAL, s_code_signing_config_list }, /* code_signing_configs */
  /* 840: execution */
  { 973, 993, IN_BODY, REQUIRED, s_durable_execution_arn }, /* durable_execution_arn */
  { 5862, 5788, IN_BODY, REQUIRED, s_durable_execution_name }, /* durable_execution_name */
  { 7472, 7484, IN_BODY, REQUIRED, s_name_spaced_function_arn }, /* function_arn */
  { 6949, 6956, IN_BODY, REQUIRED, s_execution_status }, /* status */
  { 6891, 6906, IN_BODY, REQUIRED, s_execution_timestamp }, /* start_timestamp */
  { 6922, 6935, IN_BODY, OPTIONAL, s_execution_timestamp }, /* end_timestamp */
  { 2957, 1961, IN_BODY, OPTIONAL, s_kms_key_arn }, /* kms_key_arn */
  /* 847: list_durable_executions_by_function_response */
  { 11181, 11199, IN_BODY, OPTIONAL, s_durable_executions }, /* durable_executions */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  /* 849: list_event_source_mappings_response */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  { 11218, 11238, IN_BODY, OPTIONAL, s_event_source_mappings_list }, /* event_source_mappings */
  /* 851: list_function_event_invoke_configs_response */
  { 11260, 11287, IN_BODY, OPTIONAL,
    s_function_event_invoke_config_list }, /* function_event_invoke_configs */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  /* 853: function_url_config */
  { 8140, 8152, IN_BODY, REQUIRED, s_function_url }, /* function_url */
  { 7472, 7484, IN_BODY, REQUIRED, s_function_arn }, /* function_arn */
  { 8165, 8178, IN_BODY, REQUIRED, s_timestamp }, /* creation_time */
  { 10401, 10418, IN_BODY, REQUIRED, s_timestamp }, /* last_modified_time */
  { 5514, 5519, IN_BODY, OPTIONAL, s_cors }, /* cors */
  { 5495, 5504, IN_BODY, REQUIRED, s_function_url_auth_type }, /* auth_type */
  { 5524, 5535, IN_BODY, OPTIONAL, s_invoke_mode }, /* invoke_mode */
  /* 860: list_function_url_configs_response */
  { 11317, 11336, IN_BODY, REQUIRED, s_function_url_config_list }, /* function_url_configs */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  /* 862: function_versions_by_capacity_provider_list_item */
  { 7472, 7484, IN_BODY, REQUIRED, s_name_spaced_function_arn }, /* function_arn */
  { 5850, 5856, IN_BODY, REQUIRED, s_state }, /* state */
  /* 864: list_function_versions_by_capacity_provider_response */
  { 4429, 4449, IN_BODY, REQUIRED, s_capacity_provider_arn }, /* capacity_provider_arn */
  { 11357, 11374, IN_BODY, REQUIRED,
    s_function_versions_by_capacity_provider_list }, /* function_versions */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  /* 867: list_functions_response */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  { 11392, 11402, IN_BODY, OPTIONAL, s_function_list }, /* functions */
  /* 869: list_functions_by_code_signing_config_response */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  { 11412, 11425, IN_BODY, OPTIONAL, s_function_arn_list }, /* function_arns */
  /* 871: layer_versions_list_item */
  { 10456, 10472, IN_BODY, OPTIONAL, s_layer_version_arn }, /* layer_version_arn */
  { 7788, 7796, IN_BODY, OPTIONAL, s_layer_version_number }, /* version */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 10490, 10502, IN_BODY, OPTIONAL, s_timestamp }, /* created_date */
  { 6102, 6126, IN_BODY, OPTIONAL, s_compatible_architectures }, /* compatible_architectures */
  { 6151, 6170, IN_BODY, OPTIONAL, s_compatible_runtimes }, /* compatible_runtimes */
  { 6190, 6202, IN_BODY, OPTIONAL, s_license_info }, /* license_info */
  /* 878: list_layer_versions_response */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  { 11439, 11453, IN_BODY, OPTIONAL, s_layer_versions_list }, /* layer_versions */
  /* 880: layers_list_item */
  { 8, 18, IN_BODY, OPTIONAL, s_layer_name }, /* layer_name */
  { 10437, 10446, IN_BODY, OPTIONAL, s_layer_arn }, /* layer_arn */
  { 11468, 11490, IN_BODY, OPTIONAL, s_layer_versions_list_item }, /* latest_matching_version */
  /* 883: list_layers_response */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  { 5051, 5058, IN_BODY, OPTIONAL, s_layers_list }, /* layers */
  /* 885: provisioned_concurrency_config_list_item */
  { 7472, 7484, IN_BODY, OPTIONAL, s_function_arn }, /* function_arn */
  { 10529, 10570, IN_BODY, OPTIONAL,
    s_positive_integer }, /* requested_provisioned_concurrent_executions */
  { 10614, 10655, IN_BODY, OPTIONAL,
    s_non_negative_integer }, /* available_provisioned_concurrent_executions */
  { 10699, 10740, IN_BODY, OPTIONAL,
    s_non_negative_integer }, /* allocated_provisioned_concurrent_executions */
  { 6949, 6956, IN_BODY, OPTIONAL, s_provisioned_concurrency_status_enum }, /* status */
  { 10784, 10797, IN_BODY, OPTIONAL, s_string }, /* status_reason */
  { 7258, 7271, IN_BODY, OPTIONAL, s_timestamp }, /* last_modified */
  /* 892: list_provisioned_concurrency_configs_response */
  { 11514, 11544, IN_BODY, OPTIONAL,
    s_provisioned_concurrency_config_list }, /* provisioned_concurrency_configs */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  /* 894: list_tags_response */
  { 1973, 1978, IN_BODY, OPTIONAL, s_tags }, /* tags */
  /* 895: list_versions_by_function_response */
  { 7178, 7189, IN_BODY, OPTIONAL, s_string }, /* next_marker */
  { 11576, 11585, IN_BODY, OPTIONAL, s_function_list }, /* versions */
  /* 897: publish_layer_version_response */
  { 6086, 6094, IN_BODY, OPTIONAL, s_layer_version_content_output }, /* content */
  { 10437, 10446, IN_BODY, OPTIONAL, s_layer_arn }, /* layer_arn */
  { 10456, 10472, IN_BODY, OPTIONAL, s_layer_version_arn }, /* layer_version_arn */
  { 1174, 1186, IN_BODY, OPTIONAL, s_description }, /* description */
  { 10490, 10502, IN_BODY, OPTIONAL, s_timestamp }, /* created_date */
  { 7788, 7796, IN_BODY, OPTIONAL, s_layer_version_number }, /* version */
  { 6102, 6126, IN_BODY, OPTIONAL, s_compatible_architectures }, /* compatible_architectures */
  { 6151, 6170, IN_BODY, OPTIONAL, s_compatible_runtimes }, /* compatible_runtimes */
  { 6190, 6202, IN_BODY, OPTIONAL, s_license_info }, /* license_info */
  /* 906: put_function_code_signing_config_response */
  { 5103, 5124, IN_BODY, REQUIRED, s_code_signing_config_arn }, /* code_signing_config_arn */
  { 171, 184, IN_BODY, REQUIRED, s_function_name }, /* function_name */
  /* 908: put_function_recursion_config_response */
  { 6352, 6366, IN_BODY, OPTIONAL, s_recursive_loop }, /* recursive_loop */
  /* 909: put_function_scaling_config_response */
  { 11594, 11608, IN_BODY, OPTIONAL, s_state }, /* function_state */
  /* 910: put_provisioned_concurrency_config_response */
  { 10529, 10570, IN_BODY, OPTIONAL,
    s_positive_integer }, /* requested_provisioned_concurrent_executions */
  { 10699, 10740, IN_BODY, OPTIONAL,
    s_non_negative_integer }, /* allocated_provisioned_concurrent_executions */
  { 10614, 10655, IN_BODY, OPTIONAL,
    s_non_negative_integer }, /* available_provisioned_concurrent_executions */
  { 6949, 6956, IN_BODY, OPTIONAL, s_provisioned_concurrency_status_enum }, /* status */
  { 10784, 10797, IN_BODY, OPTIONAL, s_string }, /* status_reason */
  { 7258, 7271, IN_BODY, OPTIONAL, s_timestamp }, /* last_modified */
  /* 916: put_runtime_management_config_response */
  { 6597, 6613, IN_BODY, REQUIRED, s_update_runtime_on }, /* update_runtime_on */
  { 7472, 7484, IN_BODY, REQUIRED, s_function_arn }, /* function_arn */
  { 6631, 6649, IN_BODY, OPTIONAL, s_runtime_version_arn }, /* runtime_version_arn */
  /* 919: stop_durable_execution_response */
  { 11623, 11637, IN_BODY, REQUIRED, s_execution_timestamp }, /* stop_timestamp */
  /* 920: update_capacity_provider_response */
  { 7285, 7302, IN_BODY, REQUIRED, s_capacity_provider }, /* capacity_provider */
  /* 921: update_code_signing_config_response */
  { 7363, 7381, IN_BODY, REQUIRED, s_code_signing_config }, /* code_signing_config */
  /* 922: update_function_url_config_response */
  { 8140, 8152, IN_BODY, REQUIRED, s_function_url }, /* function_url */
  { 7472, 7484, IN_BODY, REQUIRED, s_function_arn }, /* function_arn */
  { 5495, 5504, IN_BODY, REQUIRED, s_function_url_auth_type }, /* auth_type */
  { 5514, 5519, IN_BODY, OPTIONAL, s_cors }, /* cors */
  { 8165, 8178, IN_BODY, REQUIRED, s_timestamp }, /* creation_time */
  { 10401, 10418, IN_BODY, REQUIRED, s_timestamp }, /* last_modified_time */
  { 5524, 5535, IN_BODY, OPTIONAL, s_invoke_mode }, /* invoke_mode */
  /* 929: error_alias_limit_exceeded_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 930: error_callback_timeout_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 931: error_capacity_provider_limit_exceeded_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 932: error_code_artifact_user_deleted_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 933: error_code_artifact_user_failed_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 934: error_code_artifact_user_pending_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 935: error_code_signing_config_not_found_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 936: error_code_storage_exceeded_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 937: error_code_verification_failed_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 938: error_durable_execution_already_started_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 939: error_ec2_access_denied_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 940: error_ec2_throttled_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 941: error_ec2_unexpected_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  { 11652, 11665, IN_BODY, OPTIONAL, s_string }, /* ec2_error_code */
  /* 943: error_efsio_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 944: error_efs_mount_connectivity_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 945: error_efs_mount_failure_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 946: error_efs_mount_timeout_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 947: error_eni_limit_reached_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 948: error_eni_not_ready_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 949: error_function_versions_per_capacity_provider_limit_exceeded_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 950: error_invalid_code_signature_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 951: error_invalid_parameter_value_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 952: error_invalid_request_content_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 953: error_invalid_runtime_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 954: error_invalid_security_group_id_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 955: error_invalid_subnet_id_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 956: error_invalid_zip_file_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 957: error_kms_access_denied_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 958: error_kms_disabled_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 959: error_kms_invalid_state_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 960: error_kms_not_found_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 961: error_mode_not_supported_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 962: error_no_published_version_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 963: error_policy_length_exceeded_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 964: error_precondition_failed_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 965: error_provisioned_concurrency_config_not_found_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 966: error_public_policy_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 967: error_recursive_invocation_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 968: error_request_too_large_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 969: error_resource_conflict_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 970: error_resource_in_use_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 971: error_resource_not_found_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 972: error_resource_not_ready_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 973: error_s3_files_mount_connectivity_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 974: error_s3_files_mount_failure_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 975: error_s3_files_mount_timeout_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 976: error_serialized_request_entity_too_large_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 977: error_service_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 978: error_service_quota_exceeded_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 979: error_snap_start_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 980: error_snap_start_not_ready_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 981: error_snap_start_regeneration_failure_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 982: error_snap_start_timeout_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 983: error_subnet_ip_address_limit_reached_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  /* 984: error_too_many_requests_exception */
  { 11680, 11692, IN_HEADER, OPTIONAL, s_string }, /* retry_after_seconds */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
  { 11712, 11719, IN_BODY, OPTIONAL, s_throttle_reason }, /* reason */
  /* 987: error_unsupported_media_type_exception */
  { 760, 765, IN_BODY, OPTIONAL, s_string }, /* type */
};

const struct shape model_shapes[] = {
  [s_nothing] = { .type = SHAPE_STRUCTURE, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_layer_name] = { .type = SHAPE_STRING, .pattern = 1, .min = 1, .max = 140 },
  [s_layer_version_number] = { .type = SHAPE_INTEGER, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_statement_id] = { .type = SHAPE_STRING, .pattern = 2, .min = 1, .max = 100 },
  [s_layer_permission_allowed_action] = { .type = SHAPE_STRING, .pattern = 3, .min = 0, .max = 22 },
  [s_layer_permission_allowed_principal] = { .type = SHAPE_STRING, .pattern = 4, .min = 0,
    .max = 10000 },
  [s_organization_id] = { .type = SHAPE_STRING, .pattern = 5, .min = 0, .max = 34 },
  [s_string] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_add_layer_version_permission_request] = { .type = SHAPE_STRUCTURE, .member_count = 7,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_namespaced_function_name] = { .type = SHAPE_STRING, .grammar = GRAMMAR_FUNCTION_NAME,
    .pattern = 6, .min = 1, .max = 256 },
  [s_action] = { .type = SHAPE_STRING, .pattern = 7, .min = 0, .max = 10000 },
  [s_principal] = { .type = SHAPE_STRING, .pattern = 8, .min = 0, .max = 2048 },
  [s_arn] = { .type = SHAPE_STRING, .pattern = 9, .min = 0, .max = 10000 },
  [s_function_url_auth_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_invoked_via_function_url] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_source_owner] = { .type = SHAPE_STRING, .pattern = 10, .min = 0, .max = 12 },
  [s_event_source_token] = { .type = SHAPE_STRING, .pattern = 11, .min = 0, .max = 256 },
  [s_numeric_latest_published_or_alias_qualifier] = { .type = SHAPE_STRING,
    .grammar = GRAMMAR_QUALIFIER, .pattern = 12, .min = 1, .max = 128 },
  [s_principal_org_id] = { .type = SHAPE_STRING, .pattern = 5, .min = 12, .max = 34 },
  [s_add_permission_request] = { .type = SHAPE_STRUCTURE, .members = 7, .member_count = 12,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_durable_execution_arn] = { .type = SHAPE_STRING, .pattern = 13, .min = 1, .max = 1024 },
  [s_checkpoint_token] = { .type = SHAPE_STRING, .pattern = 14, .min = 1, .max = 2048 },
  [s_operation_id] = { .type = SHAPE_STRING, .pattern = 15, .min = 1, .max = 64 },
  [s_operation_name] = { .type = SHAPE_STRING, .pattern = 16, .min = 1, .max = 256 },
  [s_operation_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_operation_sub_type] = { .type = SHAPE_STRING, .pattern = 15, .min = 1, .max = 32 },
  [s_operation_action] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_operation_payload] = { .type = SHAPE_STRING, .sensitive = 1, .min = 0, .max = 6291456 },
  [s_error_message] = { .type = SHAPE_STRING, .sensitive = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_error_type] = { .type = SHAPE_STRING, .sensitive = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_data] = { .type = SHAPE_STRING, .sensitive = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_stack_trace_entry] = { .type = SHAPE_STRING, .sensitive = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_stack_trace_entries] = { .type = SHAPE_LIST, .element = s_stack_trace_entry, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_error_object] = { .type = SHAPE_STRUCTURE, .members = 19, .member_count = 4, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_replay_children] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_context_options] = { .type = SHAPE_STRUCTURE, .members = 23, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_step_options_next_attempt_delay_seconds_integer] = { .type = SHAPE_INTEGER, .min = 1,
    .max = 31622400 },
  [s_step_options] = { .type = SHAPE_STRUCTURE, .members = 24, .member_count = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_wait_options_wait_seconds_integer] = { .type = SHAPE_INTEGER, .min = 1, .max = 31622400 },
  [s_wait_options] = { .type = SHAPE_STRUCTURE, .members = 25, .member_count = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_callback_options_timeout_seconds_integer] = { .type = SHAPE_INTEGER, .min = 0,
    .max = 99999999 },
  [s_callback_options_heartbeat_timeout_seconds_integer] = { .type = SHAPE_INTEGER, .min = 0,
    .max = 99999999 },
  [s_callback_options] = { .type = SHAPE_STRUCTURE, .members = 26, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_tenant_id] = { .type = SHAPE_STRING, .pattern = 17, .min = 1, .max = 256 },
  [s_chained_invoke_options] = { .type = SHAPE_STRUCTURE, .members = 28, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_operation_update] = { .type = SHAPE_STRUCTURE, .members = 30, .member_count = 13,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_operation_updates] = { .type = SHAPE_LIST, .element = s_operation_update, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_client_token] = { .type = SHAPE_STRING, .pattern = 18, .min = 1, .max = 64 },
  [s_checkpoint_durable_execution_request] = { .type = SHAPE_STRUCTURE, .members = 43,
    .member_count = 4, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_name] = { .type = SHAPE_STRING, .grammar = GRAMMAR_FUNCTION_NAME, .pattern = 19,
    .min = 1, .max = 140 },
  [s_alias] = { .type = SHAPE_STRING, .pattern = 20, .min = 1, .max = 128 },
  [s_version_with_latest_published] = { .type = SHAPE_STRING, .pattern = 21, .min = 1,
    .max = 1024 },
  [s_description] = { .type = SHAPE_STRING, .min = 0, .max = 256 },
  [s_additional_version] = { .type = SHAPE_STRING, .pattern = 22, .min = 1, .max = 1024 },
  [s_weight] = { .type = SHAPE_DOUBLE, .min = 0, .max = 1 },
  [s_additional_version_weights] = { .type = SHAPE_MAP, .key = s_additional_version,
    .element = s_weight, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_alias_routing_configuration] = { .type = SHAPE_STRUCTURE, .members = 47, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_create_alias_request] = { .type = SHAPE_STRUCTURE, .members = 48, .member_count = 5,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_capacity_provider_name] = { .type = SHAPE_STRING, .pattern = 23, .min = 1, .max = 140 },
  [s_subnet_id] = { .type = SHAPE_STRING, .pattern = 24, .min = 0, .max = 1024 },
  [s_capacity_provider_subnet_ids] = { .type = SHAPE_LIST, .element = s_subnet_id, .min = 1,
    .max = 16 },
  [s_security_group_id] = { .type = SHAPE_STRING, .pattern = 25, .min = 0, .max = 1024 },
  [s_capacity_provider_security_group_ids] = { .type = SHAPE_LIST, .element = s_security_group_id,
    .min = 0, .max = 5 },
  [s_capacity_provider_vpc_config] = { .type = SHAPE_STRUCTURE, .members = 53, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_role_arn] = { .type = SHAPE_STRING, .pattern = 26, .min = 0, .max = 10000 },
  [s_capacity_provider_permissions_config] = { .type = SHAPE_STRUCTURE, .members = 55,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_architecture] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_architectures_list] = { .type = SHAPE_LIST, .element = s_architecture, .min = 1, .max = 1 },
  [s_instance_type] = { .type = SHAPE_STRING, .pattern = 27, .min = 1, .max = 30 },
  [s_instance_type_set] = { .type = SHAPE_LIST, .element = s_instance_type, .min = 0, .max = 400 },
  [s_instance_requirements] = { .type = SHAPE_STRUCTURE, .members = 56, .member_count = 3,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_capacity_provider_max_v_cpu_count] = { .type = SHAPE_INTEGER, .min = 2, .max = 15000 },
  [s_capacity_provider_scaling_mode] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_capacity_provider_predefined_metric_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_metric_target_value] = { .type = SHAPE_DOUBLE, .min = 0, .max = 100 },
  [s_target_tracking_scaling_policy] = { .type = SHAPE_STRUCTURE, .members = 59, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_capacity_provider_scaling_policies_list] = { .type = SHAPE_LIST,
    .element = s_target_tracking_scaling_policy, .min = 1, .max = 10 },
  [s_capacity_provider_scaling_config] = { .type = SHAPE_STRUCTURE, .members = 61,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_kms_key_arn_non_empty] = { .type = SHAPE_STRING, .pattern = 28, .min = 0, .max = 10000 },
  [s_tag_key] = { .type = SHAPE_STRING, .pattern = 29, .min = 1, .max = 128 },
  [s_tag_value] = { .type = SHAPE_STRING, .pattern = 29, .min = 0, .max = 256 },
  [s_tags] = { .type = SHAPE_MAP, .key = s_tag_key, .element = s_tag_value, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_propagate_tags_mode] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_propagate_tags_explicit_tags_map] = { .type = SHAPE_MAP, .key = s_tag_key,
    .element = s_tag_value, .min = 0, .max = 40 },
  [s_propagate_tags] = { .type = SHAPE_STRUCTURE, .members = 64, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_system_log_level] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_log_group] = { .type = SHAPE_STRING, .pattern = 30, .min = 1, .max = 512 },
  [s_capacity_provider_logging_config] = { .type = SHAPE_STRUCTURE, .members = 66,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_capacity_provider_telemetry_config] = { .type = SHAPE_STRUCTURE, .members = 68,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_create_capacity_provider_request] = { .type = SHAPE_STRUCTURE, .members = 69,
    .member_count = 9, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_signing_profile_version_arns] = { .type = SHAPE_LIST, .element = s_arn, .min = 1, .max = 20 },
  [s_allowed_publishers] = { .type = SHAPE_STRUCTURE, .members = 78, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_code_signing_policy] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_code_signing_policies] = { .type = SHAPE_STRUCTURE, .members = 79, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_create_code_signing_config_request] = { .type = SHAPE_STRUCTURE, .members = 80,
    .member_count = 4, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_enabled] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_batch_size] = { .type = SHAPE_INTEGER, .min = 1, .max = 10000 },
  [s_pattern] = { .type = SHAPE_STRING, .pattern = 31, .min = 0, .max = 4096 },
  [s_filter] = { .type = SHAPE_STRUCTURE, .members = 84, .member_count = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_filter_list] = { .type = SHAPE_LIST, .element = s_filter, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_filter_criteria] = { .type = SHAPE_STRUCTURE, .members = 85, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_kms_key_arn] = { .type = SHAPE_STRING, .pattern = 32, .min = 0, .max = 10000 },
  [s_event_source_mapping_metric] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event_source_mapping_metric_list] = { .type = SHAPE_LIST,
    .element = s_event_source_mapping_metric, .min = 0, .max = 3 },
  [s_event_source_mapping_metrics_config] = { .type = SHAPE_STRUCTURE, .members = 86,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event_source_mapping_system_log_level] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_event_source_mapping_logging_config] = { .type = SHAPE_STRUCTURE, .members = 87,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_maximum_concurrency] = { .type = SHAPE_INTEGER, .min = 2, .max = 1000 },
  [s_scaling_config] = { .type = SHAPE_STRUCTURE, .members = 88, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_maximum_batching_window_in_seconds] = { .type = SHAPE_INTEGER, .min = 0, .max = 300 },
  [s_parallelization_factor] = { .type = SHAPE_INTEGER, .min = 1, .max = 10 },
  [s_event_source_position] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_date] = { .type = SHAPE_TIMESTAMP, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_destination_arn] = { .type = SHAPE_STRING, .pattern = 33, .min = 0, .max = 350 },
  [s_on_success_otherwise] = { .type = SHAPE_STRUCTURE, .members = 89, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_on_failure_otherwise] = { .type = SHAPE_STRUCTURE, .members = 90, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_destination_config_otherwise] = { .type = SHAPE_STRUCTURE, .members = 91, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_maximum_record_age_in_seconds] = { .type = SHAPE_INTEGER, .min = -1, .max = 604800 },
  [s_bisect_batch_on_function_error] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_maximum_retry_attempts_event_source_mapping] = { .type = SHAPE_INTEGER, .min = -1,
    .max = 10000 },
  [s_tumbling_window_in_seconds] = { .type = SHAPE_INTEGER, .min = 0, .max = 900 },
  [s_topic] = { .type = SHAPE_STRING, .pattern = 34, .min = 1, .max = 249 },
  [s_topics] = { .type = SHAPE_LIST, .element = s_topic, .min = 1, .max = 1 },
  [s_queue] = { .type = SHAPE_STRING, .pattern = 31, .min = 1, .max = 1000 },
  [s_queues] = { .type = SHAPE_LIST, .element = s_queue, .min = 1, .max = 1 },
  [s_source_access_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_uri] = { .type = SHAPE_STRING, .pattern = 35, .min = 1, .max = 200 },
  [s_source_access_configuration] = { .type = SHAPE_STRUCTURE, .members = 93, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_source_access_configurations] = { .type = SHAPE_LIST, .element = s_source_access_configuration,
    .min = 0, .max = 23 },
  [s_end_point_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_endpoint] = { .type = SHAPE_STRING, .pattern = 36, .min = 1, .max = 300 },
  [s_endpoint_lists] = { .type = SHAPE_LIST, .element = s_endpoint, .min = 1, .max = 10 },
  [s_endpoints] = { .type = SHAPE_MAP, .key = s_end_point_type, .element = s_endpoint_lists,
    .min = 1, .max = 2 },
  [s_self_managed_event_source] = { .type = SHAPE_STRUCTURE, .members = 95, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_response_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_response_type_list] = { .type = SHAPE_LIST, .element = s_function_response_type,
    .min = 0, .max = 1 },
  [s_schema_registry_uri] = { .type = SHAPE_STRING, .pattern = 37, .min = 1, .max = 10000 },
  [s_schema_registry_event_record_format] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_kafka_schema_registry_auth_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_kafka_schema_registry_access_config] = { .type = SHAPE_STRUCTURE, .members = 96,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_kafka_schema_registry_access_config_list] = { .type = SHAPE_LIST,
    .element = s_kafka_schema_registry_access_config, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_kafka_schema_validation_attribute] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_kafka_schema_validation_config] = { .type = SHAPE_STRUCTURE, .members = 98, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_kafka_schema_validation_config_list] = { .type = SHAPE_LIST,
    .element = s_kafka_schema_validation_config, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_kafka_schema_registry_config] = { .type = SHAPE_STRUCTURE, .members = 99, .member_count = 4,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_amazon_managed_kafka_event_source_config] = { .type = SHAPE_STRUCTURE, .members = 103,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_self_managed_kafka_event_source_config] = { .type = SHAPE_STRUCTURE, .members = 105,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_database_name] = { .type = SHAPE_STRING, .pattern = 38, .min = 1, .max = 63 },
  [s_collection_name] = { .type = SHAPE_STRING, .pattern = 39, .min = 1, .max = 57 },
  [s_full_document] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_document_db_event_source_config] = { .type = SHAPE_STRUCTURE, .members = 107,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_minimum_number_of_pollers] = { .type = SHAPE_INTEGER, .min = 1, .max = 200 },
  [s_maximum_number_of_pollers] = { .type = SHAPE_INTEGER, .min = 1, .max = 10000 },
  [s_provisioned_poller_group_name] = { .type = SHAPE_STRING, .pattern = 40, .min = 0, .max = 128 },
  [s_provisioned_poller_config] = { .type = SHAPE_STRUCTURE, .members = 110, .member_count = 3,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_create_event_source_mapping_request] = { .type = SHAPE_STRUCTURE, .members = 113,
    .member_count = 28, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_runtime] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_handler] = { .type = SHAPE_STRING, .pattern = 8, .min = 0, .max = 128 },
  [s_blob] = { .type = SHAPE_BLOB, .sensitive = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_s3_bucket] = { .type = SHAPE_STRING, .pattern = 41, .min = 3, .max = 63 },
  [s_s3_key] = { .type = SHAPE_STRING, .pattern = 42, .min = 1, .max = 1024 },
  [s_s3_object_version] = { .type = SHAPE_STRING, .pattern = 42, .min = 1, .max = 1024 },
  [s_s3_object_storage_mode] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_code] = { .type = SHAPE_STRUCTURE, .members = 141, .member_count = 7,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_timeout] = { .type = SHAPE_INTEGER, .min = 1, .max = 5400 },
  [s_memory_size] = { .type = SHAPE_INTEGER, .min = 128, .max = 32768 },
  [s_boolean] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_version_latest_published] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_subnet_ids] = { .type = SHAPE_LIST, .element = s_subnet_id, .min = 0, .max = 16 },
  [s_security_group_ids] = { .type = SHAPE_LIST, .element = s_security_group_id, .min = 0,
    .max = 5 },
  [s_nullable_boolean] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_vpc_config] = { .type = SHAPE_STRUCTURE, .members = 148, .member_count = 3, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_package_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_resource_arn] = { .type = SHAPE_STRING, .pattern = 32, .min = 0, .max = 10000 },
  [s_dead_letter_config] = { .type = SHAPE_STRUCTURE, .members = 151, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_environment_variable_name] = { .type = SHAPE_STRING, .sensitive = 1, .pattern = 43,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_environment_variable_value] = { .type = SHAPE_STRING, .sensitive = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_environment_variables] = { .type = SHAPE_MAP, .sensitive = 1,
    .key = s_environment_variable_name, .element = s_environment_variable_value, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_environment] = { .type = SHAPE_STRUCTURE, .members = 152, .member_count = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_tracing_mode] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_tracing_config] = { .type = SHAPE_STRUCTURE, .members = 153, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_layer_version_arn] = { .type = SHAPE_STRING, .pattern = 44, .min = 1, .max = 2048 },
  [s_layer_list] = { .type = SHAPE_LIST, .element = s_layer_version_arn, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_file_system_arn] = { .type = SHAPE_STRING, .pattern = 45, .min = 0, .max = 256 },
  [s_local_mount_path] = { .type = SHAPE_STRING, .pattern = 46, .min = 0, .max = 160 },
  [s_file_system_config] = { .type = SHAPE_STRUCTURE, .members = 154, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_file_system_config_list] = { .type = SHAPE_LIST, .element = s_file_system_config, .min = 0,
    .max = 1 },
  [s_code_signing_config_arn] = { .type = SHAPE_STRING, .pattern = 47, .min = 0, .max = 200 },
  [s_string_list] = { .type = SHAPE_LIST, .element = s_string, .min = 0, .max = 1500 },
  [s_working_directory] = { .type = SHAPE_STRING, .min = 0, .max = 1000 },
  [s_image_config] = { .type = SHAPE_STRUCTURE, .members = 156, .member_count = 3,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_ephemeral_storage_size] = { .type = SHAPE_INTEGER, .min = 512, .max = 10240 },
  [s_ephemeral_storage] = { .type = SHAPE_STRUCTURE, .members = 159, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_snap_start_apply_on] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_snap_start] = { .type = SHAPE_STRUCTURE, .members = 160, .member_count = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_log_format] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_application_log_level] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_logging_config] = { .type = SHAPE_STRUCTURE, .members = 161, .member_count = 4,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_tenant_isolation_mode] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_tenancy_config] = { .type = SHAPE_STRUCTURE, .members = 165, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_capacity_provider_arn] = { .type = SHAPE_STRING, .pattern = 48, .min = 1, .max = 140 },
  [s_per_execution_environment_max_concurrency] = { .type = SHAPE_INTEGER, .min = 1, .max = 1600 },
  [s_execution_environment_memory_gi_b_per_v_cpu] = { .type = SHAPE_DOUBLE, .min = 2, .max = 8 },
  [s_lambda_managed_instances_capacity_provider_config] = { .type = SHAPE_STRUCTURE, .members = 166,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_capacity_provider_config] = { .type = SHAPE_STRUCTURE, .members = 169, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_retention_period_in_days] = { .type = SHAPE_INTEGER, .min = 1, .max = 90 },
  [s_execution_timeout] = { .type = SHAPE_INTEGER, .min = 1, .max = 31622400 },
  [s_durable_config] = { .type = SHAPE_STRUCTURE, .members = 170, .member_count = 3,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_create_function_request] = { .type = SHAPE_STRUCTURE, .members = 173, .member_count = 28,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_url_function_name] = { .type = SHAPE_STRING, .grammar = GRAMMAR_FUNCTION_NAME,
    .pattern = 49, .min = 1, .max = 140 },
  [s_function_url_qualifier] = { .type = SHAPE_STRING, .pattern = 50, .min = 1, .max = 128 },
  [s_allow_credentials] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_header] = { .type = SHAPE_STRING, .pattern = 42, .min = 0, .max = 1024 },
  [s_headers_list] = { .type = SHAPE_LIST, .element = s_header, .min = 0, .max = 100 },
  [s_method] = { .type = SHAPE_STRING, .pattern = 42, .min = 0, .max = 6 },
  [s_allow_methods_list] = { .type = SHAPE_LIST, .element = s_method, .min = 0, .max = 6 },
  [s_origin] = { .type = SHAPE_STRING, .pattern = 42, .min = 1, .max = 253 },
  [s_allow_origins_list] = { .type = SHAPE_LIST, .element = s_origin, .min = 0, .max = 100 },
  [s_max_age] = { .type = SHAPE_INTEGER, .min = 0, .max = 86400 },
  [s_cors] = { .type = SHAPE_STRUCTURE, .members = 201, .member_count = 6, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_invoke_mode] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_create_function_url_config_request] = { .type = SHAPE_STRUCTURE, .members = 207,
    .member_count = 5, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_alias_request] = { .type = SHAPE_STRUCTURE, .members = 212, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_capacity_provider_request] = { .type = SHAPE_STRUCTURE, .members = 214,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_code_signing_config_request] = { .type = SHAPE_STRUCTURE, .members = 215,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_uuid_string] = { .type = SHAPE_STRING, .min = 36, .max = 36 },
  [s_delete_event_source_mapping_request] = { .type = SHAPE_STRUCTURE, .members = 216,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_function_request] = { .type = SHAPE_STRUCTURE, .members = 217, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_function_code_signing_config_request] = { .type = SHAPE_STRUCTURE, .members = 219,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_function_concurrency_request] = { .type = SHAPE_STRUCTURE, .members = 220,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_function_event_invoke_config_request] = { .type = SHAPE_STRUCTURE, .members = 221,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_function_url_config_request] = { .type = SHAPE_STRUCTURE, .members = 223,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_layer_version_request] = { .type = SHAPE_STRUCTURE, .members = 225, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_qualifier] = { .type = SHAPE_STRING, .grammar = GRAMMAR_QUALIFIER, .pattern = 51, .min = 1,
    .max = 128 },
  [s_delete_provisioned_concurrency_config_request] = { .type = SHAPE_STRUCTURE, .members = 227,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_account_settings_request] = { .type = SHAPE_STRUCTURE, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_get_alias_request] = { .type = SHAPE_STRUCTURE, .members = 229, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_capacity_provider_request] = { .type = SHAPE_STRUCTURE, .members = 231, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_code_signing_config_request] = { .type = SHAPE_STRUCTURE, .members = 232,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_include_execution_data] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_durable_execution_request] = { .type = SHAPE_STRUCTURE, .members = 233, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_item_count] = { .type = SHAPE_INTEGER, .min = 0, .max = 1000 },
  [s_reverse_order] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_durable_execution_history_request] = { .type = SHAPE_STRUCTURE, .members = 235,
    .member_count = 5, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_durable_execution_state_request] = { .type = SHAPE_STRUCTURE, .members = 240,
    .member_count = 4, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_event_source_mapping_request] = { .type = SHAPE_STRUCTURE, .members = 244,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_request] = { .type = SHAPE_STRUCTURE, .members = 245, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_code_signing_config_request] = { .type = SHAPE_STRUCTURE, .members = 247,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_concurrency_request] = { .type = SHAPE_STRUCTURE, .members = 248,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_configuration_request] = { .type = SHAPE_STRUCTURE, .members = 249,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_event_invoke_config_request] = { .type = SHAPE_STRUCTURE, .members = 251,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_unqualified_function_name] = { .type = SHAPE_STRING, .grammar = GRAMMAR_FUNCTION_NAME,
    .pattern = 52, .min = 1, .max = 140 },
  [s_get_function_recursion_config_request] = { .type = SHAPE_STRUCTURE, .members = 253,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_published_function_qualifier] = { .type = SHAPE_STRING, .pattern = 53, .min = 1, .max = 128 },
  [s_get_function_scaling_config_request] = { .type = SHAPE_STRUCTURE, .members = 254,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_url_config_request] = { .type = SHAPE_STRUCTURE, .members = 256,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_layer_version_request] = { .type = SHAPE_STRUCTURE, .members = 258, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_layer_version_by_arn_request] = { .type = SHAPE_STRUCTURE, .members = 260,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_layer_version_policy_request] = { .type = SHAPE_STRUCTURE, .members = 261,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_policy_request] = { .type = SHAPE_STRUCTURE, .members = 263, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_provisioned_concurrency_config_request] = { .type = SHAPE_STRUCTURE, .members = 265,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_runtime_management_config_request] = { .type = SHAPE_STRUCTURE, .members = 267,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_invocation_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_log_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_durable_execution_name] = { .type = SHAPE_STRING, .pattern = 15, .min = 1, .max = 64 },
  [s_invocation_request] = { .type = SHAPE_STRUCTURE, .members = 269, .member_count = 8,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_blob_stream] = { .type = SHAPE_BLOB, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_invoke_async_request] = { .type = SHAPE_STRUCTURE, .members = 277, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_response_streaming_invocation_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_invoke_with_response_stream_request] = { .type = SHAPE_STRUCTURE, .members = 279,
    .member_count = 7, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_max_list_items] = { .type = SHAPE_INTEGER, .min = 1, .max = 10000 },
  [s_list_aliases_request] = { .type = SHAPE_STRUCTURE, .members = 286, .member_count = 4,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_capacity_provider_state] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_max_fifty_list_items] = { .type = SHAPE_INTEGER, .min = 1, .max = 50 },
  [s_list_capacity_providers_request] = { .type = SHAPE_STRUCTURE, .members = 290,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_code_signing_configs_request] = { .type = SHAPE_STRUCTURE, .members = 293,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_execution_status] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_execution_status_list] = { .type = SHAPE_LIST, .element = s_execution_status, .min = 1,
    .max = 10 },
  [s_execution_timestamp] = { .type = SHAPE_TIMESTAMP, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_durable_executions_by_function_request] = { .type = SHAPE_STRUCTURE, .members = 295,
    .member_count = 9, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_event_source_mappings_request] = { .type = SHAPE_STRUCTURE, .members = 304,
    .member_count = 4, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_max_function_event_invoke_config_list_items] = { .type = SHAPE_INTEGER, .min = 1, .max = 50 },
  [s_list_function_event_invoke_configs_request] = { .type = SHAPE_STRUCTURE, .members = 308,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_max_items] = { .type = SHAPE_INTEGER, .min = 1, .max = 50 },
  [s_list_function_url_configs_request] = { .type = SHAPE_STRUCTURE, .members = 311,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_function_versions_by_capacity_provider_request] = { .type = SHAPE_STRUCTURE,
    .members = 314, .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_master_region] = { .type = SHAPE_STRING, .pattern = 54, .min = 1, .max = 50 },
  [s_function_version] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_functions_request] = { .type = SHAPE_STRUCTURE, .members = 317, .member_count = 4,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_functions_by_code_signing_config_request] = { .type = SHAPE_STRUCTURE, .members = 321,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_max_layer_list_items] = { .type = SHAPE_INTEGER, .min = 1, .max = 50 },
  [s_list_layer_versions_request] = { .type = SHAPE_STRUCTURE, .members = 324, .member_count = 5,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_layers_request] = { .type = SHAPE_STRUCTURE, .members = 329, .member_count = 4,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_max_provisioned_concurrency_config_list_items] = { .type = SHAPE_INTEGER, .min = 1,
    .max = 50 },
  [s_list_provisioned_concurrency_configs_request] = { .type = SHAPE_STRUCTURE, .members = 333,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_taggable_resource] = { .type = SHAPE_STRING, .pattern = 55, .min = 1, .max = 10000 },
  [s_list_tags_request] = { .type = SHAPE_STRUCTURE, .members = 336, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_versions_by_function_request] = { .type = SHAPE_STRUCTURE, .members = 337,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_layer_version_content_input] = { .type = SHAPE_STRUCTURE, .members = 340, .member_count = 5,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_compatible_architectures] = { .type = SHAPE_LIST, .element = s_architecture, .min = 0,
    .max = 2 },
  [s_compatible_runtimes] = { .type = SHAPE_LIST, .element = s_runtime, .min = 0, .max = 15 },
  [s_license_info] = { .type = SHAPE_STRING, .pattern = 42, .min = 0, .max = 512 },
  [s_publish_layer_version_request] = { .type = SHAPE_STRUCTURE, .members = 345, .member_count = 6,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_publish_version_request] = { .type = SHAPE_STRUCTURE, .members = 351, .member_count = 5,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_put_function_code_signing_config_request] = { .type = SHAPE_STRUCTURE, .members = 356,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_reserved_concurrent_executions] = { .type = SHAPE_INTEGER, .min = 0, .max = NO_MAXIMUM },
  [s_put_function_concurrency_request] = { .type = SHAPE_STRUCTURE, .members = 358,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_maximum_retry_attempts] = { .type = SHAPE_INTEGER, .min = 0, .max = 2 },
  [s_maximum_event_age_in_seconds] = { .type = SHAPE_INTEGER, .min = 60, .max = 21600 },
  [s_on_success_destination] = { .type = SHAPE_STRING, .grammar = GRAMMAR_SUCCESS_DESTINATION,
    .pattern = 33, .min = 0, .max = 350 },
  [s_on_success] = { .type = SHAPE_STRUCTURE, .members = 360, .member_count = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_on_failure_destination] = { .type = SHAPE_STRING, .grammar = GRAMMAR_FAILURE_DESTINATION,
    .pattern = 33, .min = 0, .max = 350 },
  [s_on_failure] = { .type = SHAPE_STRUCTURE, .members = 361, .member_count = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_destination_config] = { .type = SHAPE_STRUCTURE, .members = 362, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_put_function_event_invoke_config_request] = { .type = SHAPE_STRUCTURE, .members = 364,
    .member_count = 5, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_recursive_loop] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_put_function_recursion_config_request] = { .type = SHAPE_STRUCTURE, .members = 369,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_scaling_config_execution_environments] = { .type = SHAPE_INTEGER, .min = 0,
    .max = 15000 },
  [s_function_scaling_config] = { .type = SHAPE_STRUCTURE, .members = 371, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_put_function_scaling_config_request] = { .type = SHAPE_STRUCTURE, .members = 373,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_positive_integer] = { .type = SHAPE_INTEGER, .min = 1, .max = NO_MAXIMUM },
  [s_put_provisioned_concurrency_config_request] = { .type = SHAPE_STRUCTURE, .members = 376,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_runtime_on] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_runtime_version_arn] = { .type = SHAPE_STRING, .pattern = 56, .min = 26, .max = 2048 },
  [s_put_runtime_management_config_request] = { .type = SHAPE_STRUCTURE, .members = 379,
    .member_count = 4, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_remove_layer_version_permission_request] = { .type = SHAPE_STRUCTURE, .members = 383,
    .member_count = 4, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_namespaced_statement_id] = { .type = SHAPE_STRING, .pattern = 57, .min = 1, .max = 100 },
  [s_remove_permission_request] = { .type = SHAPE_STRUCTURE, .members = 387, .member_count = 4,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_callback_id] = { .type = SHAPE_STRING, .pattern = 14, .min = 1, .max = 1024 },
  [s_send_durable_execution_callback_failure_request] = { .type = SHAPE_STRUCTURE, .members = 391,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_send_durable_execution_callback_heartbeat_request] = { .type = SHAPE_STRUCTURE, .members = 393,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_binary_operation_payload] = { .type = SHAPE_BLOB, .sensitive = 1, .min = 0, .max = 262144 },
  [s_send_durable_execution_callback_success_request] = { .type = SHAPE_STRUCTURE, .members = 394,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_stop_durable_execution_request] = { .type = SHAPE_STRUCTURE, .members = 396, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_tag_resource_request] = { .type = SHAPE_STRUCTURE, .members = 398, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_tag_key_list] = { .type = SHAPE_LIST, .element = s_tag_key, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_untag_resource_request] = { .type = SHAPE_STRUCTURE, .members = 400, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_alias_request] = { .type = SHAPE_STRUCTURE, .members = 402, .member_count = 6,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_capacity_provider_request] = { .type = SHAPE_STRUCTURE, .members = 408,
    .member_count = 4, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_code_signing_config_request] = { .type = SHAPE_STRUCTURE, .members = 412,
    .member_count = 4, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_event_source_mapping_request] = { .type = SHAPE_STRUCTURE, .members = 416,
    .member_count = 22, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_function_code_request] = { .type = SHAPE_STRUCTURE, .members = 438, .member_count = 13,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_function_configuration_request] = { .type = SHAPE_STRUCTURE, .members = 451,
    .member_count = 21, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_function_event_invoke_config_request] = { .type = SHAPE_STRUCTURE, .members = 472,
    .member_count = 5, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_function_url_config_request] = { .type = SHAPE_STRUCTURE, .members = 477,
    .member_count = 5, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_add_layer_version_permission_response] = { .type = SHAPE_STRUCTURE, .members = 482,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_add_permission_response] = { .type = SHAPE_STRUCTURE, .members = 484, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_operation_status] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_input_payload] = { .type = SHAPE_STRING, .sensitive = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_execution_details] = { .type = SHAPE_STRUCTURE, .members = 485, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_context_details] = { .type = SHAPE_STRUCTURE, .members = 486, .member_count = 3,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_attempt_count] = { .type = SHAPE_INTEGER, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_step_details] = { .type = SHAPE_STRUCTURE, .members = 489, .member_count = 4,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_wait_details] = { .type = SHAPE_STRUCTURE, .members = 493, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_callback_details] = { .type = SHAPE_STRUCTURE, .members = 494, .member_count = 3,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_chained_invoke_details] = { .type = SHAPE_STRUCTURE, .members = 497, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_operation] = { .type = SHAPE_STRUCTURE, .members = 499, .member_count = 14, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_operations] = { .type = SHAPE_LIST, .element = s_operation, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_checkpoint_updated_execution_state] = { .type = SHAPE_STRUCTURE, .members = 513,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_checkpoint_durable_execution_response] = { .type = SHAPE_STRUCTURE, .members = 515,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_arn] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_version] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_alias_configuration] = { .type = SHAPE_STRUCTURE, .members = 517, .member_count = 6,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_timestamp] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_capacity_provider] = { .type = SHAPE_STRUCTURE, .members = 523, .member_count = 10,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_create_capacity_provider_response] = { .type = SHAPE_STRUCTURE, .members = 533,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_code_signing_config_id] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_code_signing_config] = { .type = SHAPE_STRUCTURE, .members = 534, .member_count = 6,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_create_code_signing_config_response] = { .type = SHAPE_STRUCTURE, .members = 540,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_filter_criteria_error_code] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_filter_criteria_error_message] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_filter_criteria_error] = { .type = SHAPE_STRUCTURE, .members = 541, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event_source_mapping_arn] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event_source_mapping_configuration] = { .type = SHAPE_STRUCTURE, .members = 543,
    .member_count = 33, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_name_spaced_function_arn] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_long] = { .type = SHAPE_INTEGER, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_vpc_id] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_vpc_config_response] = { .type = SHAPE_STRUCTURE, .members = 576, .member_count = 4,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_sensitive_string] = { .type = SHAPE_STRING, .sensitive = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_environment_error] = { .type = SHAPE_STRUCTURE, .members = 580, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_environment_response] = { .type = SHAPE_STRUCTURE, .members = 582, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_tracing_config_response] = { .type = SHAPE_STRUCTURE, .members = 584, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_layer] = { .type = SHAPE_STRUCTURE, .members = 585, .member_count = 4, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_layers_reference_list] = { .type = SHAPE_LIST, .element = s_layer, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_state] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_state_reason] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_state_reason_code] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_last_update_status] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_last_update_status_reason] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_last_update_status_reason_code] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_image_config_error] = { .type = SHAPE_STRUCTURE, .members = 589, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_image_config_response] = { .type = SHAPE_STRUCTURE, .members = 591, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_snap_start_optimization_status] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_snap_start_response] = { .type = SHAPE_STRUCTURE, .members = 593, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_runtime_version_error] = { .type = SHAPE_STRUCTURE, .members = 595, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_runtime_version_config] = { .type = SHAPE_STRUCTURE, .members = 597, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_configuration] = { .type = SHAPE_STRUCTURE, .members = 599, .member_count = 40,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_url] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_create_function_url_config_response] = { .type = SHAPE_STRUCTURE, .members = 639,
    .member_count = 6, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_capacity_provider_response] = { .type = SHAPE_STRUCTURE, .members = 645,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_integer] = { .type = SHAPE_INTEGER, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_delete_function_response] = { .type = SHAPE_STRUCTURE, .members = 646, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_unreserved_concurrent_executions] = { .type = SHAPE_INTEGER, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_account_limit] = { .type = SHAPE_STRUCTURE, .members = 647, .member_count = 5,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_account_usage] = { .type = SHAPE_STRUCTURE, .members = 652, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_account_settings_response] = { .type = SHAPE_STRUCTURE, .members = 654, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_capacity_provider_response] = { .type = SHAPE_STRUCTURE, .members = 656, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_code_signing_config_response] = { .type = SHAPE_STRUCTURE, .members = 657,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_output_payload] = { .type = SHAPE_STRING, .sensitive = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_x_amzn_trace_id] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_trace_header] = { .type = SHAPE_STRUCTURE, .members = 658, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_execution_data_included] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_durable_execution_response] = { .type = SHAPE_STRUCTURE, .members = 659,
    .member_count = 13, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event_type] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event_id] = { .type = SHAPE_INTEGER, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_truncated] = { .type = SHAPE_BOOLEAN, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event_input] = { .type = SHAPE_STRUCTURE, .members = 672, .member_count = 2, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_duration_seconds] = { .type = SHAPE_INTEGER, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_execution_started_details] = { .type = SHAPE_STRUCTURE, .members = 674, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event_result] = { .type = SHAPE_STRUCTURE, .members = 676, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_execution_succeeded_details] = { .type = SHAPE_STRUCTURE, .members = 678, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event_error] = { .type = SHAPE_STRUCTURE, .members = 679, .member_count = 2, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_execution_failed_details] = { .type = SHAPE_STRUCTURE, .members = 681, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_execution_timed_out_details] = { .type = SHAPE_STRUCTURE, .members = 682, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_execution_stopped_details] = { .type = SHAPE_STRUCTURE, .members = 683, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_context_started_details] = { .type = SHAPE_STRUCTURE, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_context_succeeded_details] = { .type = SHAPE_STRUCTURE, .members = 684, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_context_failed_details] = { .type = SHAPE_STRUCTURE, .members = 685, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_wait_started_details] = { .type = SHAPE_STRUCTURE, .members = 686, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_wait_succeeded_details] = { .type = SHAPE_STRUCTURE, .members = 688, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_wait_cancelled_details] = { .type = SHAPE_STRUCTURE, .members = 689, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_step_started_details] = { .type = SHAPE_STRUCTURE, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_retry_details] = { .type = SHAPE_STRUCTURE, .members = 690, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_step_succeeded_details] = { .type = SHAPE_STRUCTURE, .members = 692, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_step_failed_details] = { .type = SHAPE_STRUCTURE, .members = 694, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_chained_invoke_started_details] = { .type = SHAPE_STRUCTURE, .members = 696, .member_count = 5,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_chained_invoke_succeeded_details] = { .type = SHAPE_STRUCTURE, .members = 701,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_chained_invoke_failed_details] = { .type = SHAPE_STRUCTURE, .members = 702, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_chained_invoke_timed_out_details] = { .type = SHAPE_STRUCTURE, .members = 703,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_chained_invoke_stopped_details] = { .type = SHAPE_STRUCTURE, .members = 704, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_callback_started_details] = { .type = SHAPE_STRUCTURE, .members = 705, .member_count = 3,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_callback_succeeded_details] = { .type = SHAPE_STRUCTURE, .members = 708, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_callback_failed_details] = { .type = SHAPE_STRUCTURE, .members = 709, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_callback_timed_out_details] = { .type = SHAPE_STRUCTURE, .members = 710, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_invocation_completed_details] = { .type = SHAPE_STRUCTURE, .members = 711, .member_count = 4,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event] = { .type = SHAPE_STRUCTURE, .members = 715, .member_count = 31, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_events] = { .type = SHAPE_LIST, .element = s_event, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_durable_execution_history_response] = { .type = SHAPE_STRUCTURE, .members = 746,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_durable_execution_state_response] = { .type = SHAPE_STRUCTURE, .members = 748,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_sensitive_string_on_server_only] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_resolved_s3_object] = { .type = SHAPE_STRUCTURE, .members = 750, .member_count = 3,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_code_location_error] = { .type = SHAPE_STRUCTURE, .members = 753, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_code_location] = { .type = SHAPE_STRUCTURE, .members = 755, .member_count = 7,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_tags_error_code] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_tags_error_message] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_tags_error] = { .type = SHAPE_STRUCTURE, .members = 762, .member_count = 2, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_concurrency] = { .type = SHAPE_STRUCTURE, .members = 764, .member_count = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_get_function_response] = { .type = SHAPE_STRUCTURE, .members = 765, .member_count = 5,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_code_signing_config_response] = { .type = SHAPE_STRUCTURE, .members = 770,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_concurrency_response] = { .type = SHAPE_STRUCTURE, .members = 772,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_event_invoke_config] = { .type = SHAPE_STRUCTURE, .members = 773, .member_count = 5,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_recursion_config_response] = { .type = SHAPE_STRUCTURE, .members = 778,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_scaling_config_response] = { .type = SHAPE_STRUCTURE, .members = 779,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_function_url_config_response] = { .type = SHAPE_STRUCTURE, .members = 782,
    .member_count = 7, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_layer_version_content_output] = { .type = SHAPE_STRUCTURE, .members = 789, .member_count = 6,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_layer_arn] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_layer_version_response] = { .type = SHAPE_STRUCTURE, .members = 795, .member_count = 9,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_layer_version_policy_response] = { .type = SHAPE_STRUCTURE, .members = 804,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_policy_response] = { .type = SHAPE_STRUCTURE, .members = 806, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_non_negative_integer] = { .type = SHAPE_INTEGER, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_provisioned_concurrency_status_enum] = { .type = SHAPE_STRING, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_get_provisioned_concurrency_config_response] = { .type = SHAPE_STRUCTURE, .members = 808,
    .member_count = 6, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_get_runtime_management_config_response] = { .type = SHAPE_STRUCTURE, .members = 814,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_invocation_response] = { .type = SHAPE_STRUCTURE, .members = 817, .member_count = 6,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_http_status] = { .type = SHAPE_INTEGER, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_invoke_async_response] = { .type = SHAPE_STRUCTURE, .members = 823, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_invoke_response_stream_update] = { .type = SHAPE_STRUCTURE, .members = 824, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_invoke_with_response_stream_complete_event] = { .type = SHAPE_STRUCTURE, .members = 825,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_invoke_with_response_stream_response_event] = { .type = SHAPE_STRUCTURE, .members = 828,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_invoke_with_response_stream_response] = { .type = SHAPE_STRUCTURE, .members = 830,
    .member_count = 4, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_alias_list] = { .type = SHAPE_LIST, .element = s_alias_configuration, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_list_aliases_response] = { .type = SHAPE_STRUCTURE, .members = 834, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_capacity_providers_list] = { .type = SHAPE_LIST, .element = s_capacity_provider,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_capacity_providers_response] = { .type = SHAPE_STRUCTURE, .members = 836,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_code_signing_config_list] = { .type = SHAPE_LIST, .element = s_code_signing_config,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_code_signing_configs_response] = { .type = SHAPE_STRUCTURE, .members = 838,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_execution] = { .type = SHAPE_STRUCTURE, .members = 840, .member_count = 7, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_durable_executions] = { .type = SHAPE_LIST, .element = s_execution, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_list_durable_executions_by_function_response] = { .type = SHAPE_STRUCTURE, .members = 847,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_event_source_mappings_list] = { .type = SHAPE_LIST,
    .element = s_event_source_mapping_configuration, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_event_source_mappings_response] = { .type = SHAPE_STRUCTURE, .members = 849,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_event_invoke_config_list] = { .type = SHAPE_LIST,
    .element = s_function_event_invoke_config, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_function_event_invoke_configs_response] = { .type = SHAPE_STRUCTURE, .members = 851,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_url_config] = { .type = SHAPE_STRUCTURE, .members = 853, .member_count = 7,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_url_config_list] = { .type = SHAPE_LIST, .element = s_function_url_config,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_function_url_configs_response] = { .type = SHAPE_STRUCTURE, .members = 860,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_versions_by_capacity_provider_list_item] = { .type = SHAPE_STRUCTURE, .members = 862,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_versions_by_capacity_provider_list] = { .type = SHAPE_LIST,
    .element = s_function_versions_by_capacity_provider_list_item, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_list_function_versions_by_capacity_provider_response] = { .type = SHAPE_STRUCTURE,
    .members = 864, .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_list] = { .type = SHAPE_LIST, .element = s_function_configuration, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_list_functions_response] = { .type = SHAPE_STRUCTURE, .members = 867, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_function_arn_list] = { .type = SHAPE_LIST, .element = s_function_arn, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_list_functions_by_code_signing_config_response] = { .type = SHAPE_STRUCTURE, .members = 869,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_layer_versions_list_item] = { .type = SHAPE_STRUCTURE, .members = 871, .member_count = 7,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_layer_versions_list] = { .type = SHAPE_LIST, .element = s_layer_versions_list_item,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_layer_versions_response] = { .type = SHAPE_STRUCTURE, .members = 878, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_layers_list_item] = { .type = SHAPE_STRUCTURE, .members = 880, .member_count = 3,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_layers_list] = { .type = SHAPE_LIST, .element = s_layers_list_item, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_list_layers_response] = { .type = SHAPE_STRUCTURE, .members = 883, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_provisioned_concurrency_config_list_item] = { .type = SHAPE_STRUCTURE, .members = 885,
    .member_count = 7, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_provisioned_concurrency_config_list] = { .type = SHAPE_LIST,
    .element = s_provisioned_concurrency_config_list_item, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_provisioned_concurrency_configs_response] = { .type = SHAPE_STRUCTURE, .members = 892,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_tags_response] = { .type = SHAPE_STRUCTURE, .members = 894, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_list_versions_by_function_response] = { .type = SHAPE_STRUCTURE, .members = 895,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_publish_layer_version_response] = { .type = SHAPE_STRUCTURE, .members = 897, .member_count = 9,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_put_function_code_signing_config_response] = { .type = SHAPE_STRUCTURE, .members = 906,
    .member_count = 2, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_put_function_recursion_config_response] = { .type = SHAPE_STRUCTURE, .members = 908,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_put_function_scaling_config_response] = { .type = SHAPE_STRUCTURE, .members = 909,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_put_provisioned_concurrency_config_response] = { .type = SHAPE_STRUCTURE, .members = 910,
    .member_count = 6, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_put_runtime_management_config_response] = { .type = SHAPE_STRUCTURE, .members = 916,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_stop_durable_execution_response] = { .type = SHAPE_STRUCTURE, .members = 919,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_capacity_provider_response] = { .type = SHAPE_STRUCTURE, .members = 920,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_code_signing_config_response] = { .type = SHAPE_STRUCTURE, .members = 921,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_update_function_url_config_response] = { .type = SHAPE_STRUCTURE, .members = 922,
    .member_count = 7, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_throttle_reason] = { .type = SHAPE_STRING, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_alias_limit_exceeded_exception] = { .type = SHAPE_STRUCTURE, .members = 929,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_callback_timeout_exception] = { .type = SHAPE_STRUCTURE, .members = 930,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_capacity_provider_limit_exceeded_exception] = { .type = SHAPE_STRUCTURE, .members = 931,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_code_artifact_user_deleted_exception] = { .type = SHAPE_STRUCTURE, .members = 932,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_code_artifact_user_failed_exception] = { .type = SHAPE_STRUCTURE, .members = 933,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_code_artifact_user_pending_exception] = { .type = SHAPE_STRUCTURE, .members = 934,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_code_signing_config_not_found_exception] = { .type = SHAPE_STRUCTURE, .members = 935,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_code_storage_exceeded_exception] = { .type = SHAPE_STRUCTURE, .members = 936,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_code_verification_failed_exception] = { .type = SHAPE_STRUCTURE, .members = 937,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_durable_execution_already_started_exception] = { .type = SHAPE_STRUCTURE, .members = 938,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_ec2_access_denied_exception] = { .type = SHAPE_STRUCTURE, .members = 939,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_ec2_throttled_exception] = { .type = SHAPE_STRUCTURE, .members = 940, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_ec2_unexpected_exception] = { .type = SHAPE_STRUCTURE, .members = 941, .member_count = 2,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_efsio_exception] = { .type = SHAPE_STRUCTURE, .members = 943, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_efs_mount_connectivity_exception] = { .type = SHAPE_STRUCTURE, .members = 944,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_efs_mount_failure_exception] = { .type = SHAPE_STRUCTURE, .members = 945,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_efs_mount_timeout_exception] = { .type = SHAPE_STRUCTURE, .members = 946,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_eni_limit_reached_exception] = { .type = SHAPE_STRUCTURE, .members = 947,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_eni_not_ready_exception] = { .type = SHAPE_STRUCTURE, .members = 948, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_function_versions_per_capacity_provider_limit_exceeded_exception] = {
    .type = SHAPE_STRUCTURE, .members = 949, .member_count = 1, .min = NO_MINIMUM,
    .max = NO_MAXIMUM },
  [s_error_invalid_code_signature_exception] = { .type = SHAPE_STRUCTURE, .members = 950,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_invalid_parameter_value_exception] = { .type = SHAPE_STRUCTURE, .members = 951,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_invalid_request_content_exception] = { .type = SHAPE_STRUCTURE, .members = 952,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_invalid_runtime_exception] = { .type = SHAPE_STRUCTURE, .members = 953,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_invalid_security_group_id_exception] = { .type = SHAPE_STRUCTURE, .members = 954,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_invalid_subnet_id_exception] = { .type = SHAPE_STRUCTURE, .members = 955,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_invalid_zip_file_exception] = { .type = SHAPE_STRUCTURE, .members = 956,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_kms_access_denied_exception] = { .type = SHAPE_STRUCTURE, .members = 957,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_kms_disabled_exception] = { .type = SHAPE_STRUCTURE, .members = 958, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_kms_invalid_state_exception] = { .type = SHAPE_STRUCTURE, .members = 959,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_kms_not_found_exception] = { .type = SHAPE_STRUCTURE, .members = 960, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_mode_not_supported_exception] = { .type = SHAPE_STRUCTURE, .members = 961,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_no_published_version_exception] = { .type = SHAPE_STRUCTURE, .members = 962,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_policy_length_exceeded_exception] = { .type = SHAPE_STRUCTURE, .members = 963,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_precondition_failed_exception] = { .type = SHAPE_STRUCTURE, .members = 964,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_provisioned_concurrency_config_not_found_exception] = { .type = SHAPE_STRUCTURE,
    .members = 965, .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_public_policy_exception] = { .type = SHAPE_STRUCTURE, .members = 966, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_recursive_invocation_exception] = { .type = SHAPE_STRUCTURE, .members = 967,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_request_too_large_exception] = { .type = SHAPE_STRUCTURE, .members = 968,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_resource_conflict_exception] = { .type = SHAPE_STRUCTURE, .members = 969,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_resource_in_use_exception] = { .type = SHAPE_STRUCTURE, .members = 970,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_resource_not_found_exception] = { .type = SHAPE_STRUCTURE, .members = 971,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_resource_not_ready_exception] = { .type = SHAPE_STRUCTURE, .members = 972,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_s3_files_mount_connectivity_exception] = { .type = SHAPE_STRUCTURE, .members = 973,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_s3_files_mount_failure_exception] = { .type = SHAPE_STRUCTURE, .members = 974,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_s3_files_mount_timeout_exception] = { .type = SHAPE_STRUCTURE, .members = 975,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_serialized_request_entity_too_large_exception] = { .type = SHAPE_STRUCTURE,
    .members = 976, .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_service_exception] = { .type = SHAPE_STRUCTURE, .members = 977, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_service_quota_exceeded_exception] = { .type = SHAPE_STRUCTURE, .members = 978,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_snap_start_exception] = { .type = SHAPE_STRUCTURE, .members = 979, .member_count = 1,
    .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_snap_start_not_ready_exception] = { .type = SHAPE_STRUCTURE, .members = 980,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_snap_start_regeneration_failure_exception] = { .type = SHAPE_STRUCTURE, .members = 981,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_snap_start_timeout_exception] = { .type = SHAPE_STRUCTURE, .members = 982,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_subnet_ip_address_limit_reached_exception] = { .type = SHAPE_STRUCTURE, .members = 983,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_too_many_requests_exception] = { .type = SHAPE_STRUCTURE, .members = 984,
    .member_count = 3, .min = NO_MINIMUM, .max = NO_MAXIMUM },
  [s_error_unsupported_media_type_exception] = { .type = SHAPE_STRUCTURE, .members = 987,
    .member_count = 1, .min = NO_MINIMUM, .max = NO_MAXIMUM },
};

const struct segment model_segments[] = {
  { 11726, 0 }, /* /2018-10-31/layers/ */
  { 11746, 1 }, /* /versions/ */
  { 11757, -1 }, /* /policy */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 11757, -1 }, /* /policy */
  { 11838, 0 }, /* /2025-12-01/durable-executions/ */
  { 11870, -1 }, /* /checkpoint */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 11911, -1 }, /* /aliases */
  { 11933, -1 }, /* /2025-11-30/capacity-providers */
  { 11989, -1 }, /* /2020-04-22/code-signing-configs */
  { 12049, -1 }, /* /2015-03-31/event-source-mappings */
  { 12111, -1 }, /* /2015-03-31/functions */
  { 12149, 0 }, /* /2021-10-31/functions/ */
  { 12172, -1 }, /* /url */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 12204, 1 }, /* /aliases/ */
  { 12234, 0 }, /* /2025-11-30/capacity-providers/ */
  { 12291, 0 }, /* /2020-04-22/code-signing-configs/ */
  { 12352, 0 }, /* /2015-03-31/event-source-mappings/ */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 12431, 0 }, /* /2020-06-30/functions/ */
  { 12454, -1 }, /* /code-signing-config */
  { 12511, 0 }, /* /2017-10-31/functions/ */
  { 12534, -1 }, /* /concurrency */
  { 12575, 0 }, /* /2019-09-25/functions/ */
  { 12598, -1 }, /* /event-invoke-config */
  { 12149, 0 }, /* /2021-10-31/functions/ */
  { 12172, -1 }, /* /url */
  { 11726, 0 }, /* /2018-10-31/layers/ */
  { 11746, 1 }, /* /versions/ */
  { 12703, 0 }, /* /2019-09-30/functions/ */
  { 12726, -1 }, /* /provisioned-concurrency */
  { 12789, -1 }, /* /2016-08-19/account-settings */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 12204, 1 }, /* /aliases/ */
  { 12234, 0 }, /* /2025-11-30/capacity-providers/ */
  { 12291, 0 }, /* /2020-04-22/code-signing-configs/ */
  { 11838, 0 }, /* /2025-12-01/durable-executions/ */
  { 11838, 0 }, /* /2025-12-01/durable-executions/ */
  { 12921, -1 }, /* /history */
  { 11838, 0 }, /* /2025-12-01/durable-executions/ */
  { 12960, -1 }, /* /state */
  { 12352, 0 }, /* /2015-03-31/event-source-mappings/ */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 12431, 0 }, /* /2020-06-30/functions/ */
  { 12454, -1 }, /* /code-signing-config */
  { 12703, 0 }, /* /2019-09-30/functions/ */
  { 12534, -1 }, /* /concurrency */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 13091, -1 }, /* /configuration */
  { 12575, 0 }, /* /2019-09-25/functions/ */
  { 12598, -1 }, /* /event-invoke-config */
  { 13166, 0 }, /* /2024-08-31/functions/ */
  { 13189, -1 }, /* /recursion-config */
  { 13237, 0 }, /* /2025-11-30/functions/ */
  { 13260, -1 }, /* /function-scaling-config */
  { 12149, 0 }, /* /2021-10-31/functions/ */
  { 12172, -1 }, /* /url */
  { 11726, 0 }, /* /2018-10-31/layers/ */
  { 11746, 1 }, /* /versions/ */
  { 13355, -1 }, /* /2018-10-31/layers */
  { 11726, 0 }, /* /2018-10-31/layers/ */
  { 11746, 1 }, /* /versions/ */
  { 11757, -1 }, /* /policy */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 11757, -1 }, /* /policy */
  { 12703, 0 }, /* /2019-09-30/functions/ */
  { 12726, -1 }, /* /provisioned-concurrency */
  { 13488, 0 }, /* /2021-07-20/functions/ */
  { 13511, -1 }, /* /runtime-management-config */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 13568, -1 }, /* /invocations */
  { 13588, 0 }, /* /2014-11-13/functions/ */
  { 13611, -1 }, /* /invoke-async */
  { 13638, 0 }, /* /2021-11-15/functions/ */
  { 13661, -1 }, /* /response-streaming-invocations */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 11911, -1 }, /* /aliases */
  { 11933, -1 }, /* /2025-11-30/capacity-providers */
  { 11989, -1 }, /* /2020-04-22/code-signing-configs */
  { 13784, 0 }, /* /2025-12-01/functions/ */
  { 13807, -1 }, /* /durable-executions */
  { 12049, -1 }, /* /2015-03-31/event-source-mappings */
  { 12575, 0 }, /* /2019-09-25/functions/ */
  { 13890, -1 }, /* /event-invoke-config/list */
  { 12149, 0 }, /* /2021-10-31/functions/ */
  { 13951, -1 }, /* /urls */
  { 12234, 0 }, /* /2025-11-30/capacity-providers/ */
  { 13983, -1 }, /* /function-versions */
  { 12111, -1 }, /* /2015-03-31/functions */
  { 12291, 0 }, /* /2020-04-22/code-signing-configs/ */
  { 14061, -1 }, /* /functions */
  { 11726, 2 }, /* /2018-10-31/layers/ */
  { 14110, -1 }, /* /versions */
  { 13355, -1 }, /* /2018-10-31/layers */
  { 12703, 0 }, /* /2019-09-30/functions/ */
  { 12726, -1 }, /* /provisioned-concurrency */
  { 14198, 0 }, /* /2017-03-31/tags/ */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 14110, -1 }, /* /versions */
  { 11726, 0 }, /* /2018-10-31/layers/ */
  { 14110, -1 }, /* /versions */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 14110, -1 }, /* /versions */
  { 12431, 1 }, /* /2020-06-30/functions/ */
  { 12454, -1 }, /* /code-signing-config */
  { 12511, 0 }, /* /2017-10-31/functions/ */
  { 12534, -1 }, /* /concurrency */
  { 12575, 0 }, /* /2019-09-25/functions/ */
  { 12598, -1 }, /* /event-invoke-config */
  { 13166, 0 }, /* /2024-08-31/functions/ */
  { 13189, -1 }, /* /recursion-config */
  { 13237, 0 }, /* /2025-11-30/functions/ */
  { 13260, -1 }, /* /function-scaling-config */
  { 12703, 0 }, /* /2019-09-30/functions/ */
  { 12726, -1 }, /* /provisioned-concurrency */
  { 13488, 0 }, /* /2021-07-20/functions/ */
  { 13511, -1 }, /* /runtime-management-config */
  { 11726, 0 }, /* /2018-10-31/layers/ */
  { 11746, 1 }, /* /versions/ */
  { 14508, 2 }, /* /policy/ */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 14508, 1 }, /* /policy/ */
  { 14567, 0 }, /* /2025-12-01/durable-execution-callbacks/ */
  { 14608, -1 }, /* /fail */
  { 14567, 0 }, /* /2025-12-01/durable-execution-callbacks/ */
  { 14654, -1 }, /* /heartbeat */
  { 14567, 0 }, /* /2025-12-01/durable-execution-callbacks/ */
  { 14707, -1 }, /* /succeed */
  { 11838, 0 }, /* /2025-12-01/durable-executions/ */
  { 14756, -1 }, /* /stop */
  { 14198, 0 }, /* /2017-03-31/tags/ */
  { 14198, 0 }, /* /2017-03-31/tags/ */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 12204, 1 }, /* /aliases/ */
  { 12234, 0 }, /* /2025-11-30/capacity-providers/ */
  { 12291, 0 }, /* /2020-04-22/code-signing-configs/ */
  { 12352, 0 }, /* /2015-03-31/event-source-mappings/ */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 14906, -1 }, /* /code */
  { 11800, 0 }, /* /2015-03-31/functions/ */
  { 13091, -1 }, /* /configuration */
  { 12575, 0 }, /* /2019-09-25/functions/ */
  { 12598, -1 }, /* /event-invoke-config */
  { 12149, 0 }, /* /2021-10-31/functions/ */
  { 12172, -1 }, /* /url */
};

const struct operation model_operations[] = {
  { 11765, 11794, 11799, 0, 3, s_add_layer_version_permission_request,
    s_add_layer_version_permission_response, BODY_JSON, BODY_JSON,
    0 }, /* add_layer_version_permission */
  { 11823, 11794, 11799, 3, 2, s_add_permission_request, s_add_permission_response, BODY_JSON,
    BODY_JSON, 0 }, /* add_permission */
  { 11882, 11794, 11799, 5, 2, s_checkpoint_durable_execution_request,
    s_checkpoint_durable_execution_response, BODY_JSON, BODY_JSON,
    0 }, /* checkpoint_durable_execution */
  { 11920, 11794, 11799, 7, 2, s_create_alias_request, s_alias_configuration, BODY_JSON, BODY_JSON,
    0 }, /* create_alias */
  { 11964, 11794, 11799, 9, 1, s_create_capacity_provider_request,
    s_create_capacity_provider_response, BODY_JSON, BODY_JSON, 0 }, /* create_capacity_provider */
  { 12022, 11794, 11799, 10, 1, s_create_code_signing_config_request,
    s_create_code_signing_config_response, BODY_JSON, BODY_JSON,
    0 }, /* create_code_signing_config */
  { 12083, 11794, 11799, 11, 1, s_create_event_source_mapping_request,
    s_event_source_mapping_configuration, BODY_JSON, BODY_JSON,
    0 }, /* create_event_source_mapping */
  { 12133, 11794, 11799, 12, 1, s_create_function_request, s_function_configuration, BODY_JSON,
    BODY_JSON, 0 }, /* create_function */
  { 12177, 11794, 11799, 13, 2, s_create_function_url_config_request,
    s_create_function_url_config_response, BODY_JSON, BODY_JSON,
    0 }, /* create_function_url_config */
  { 12214, 12227, 11799, 15, 2, s_delete_alias_request, s_nothing, BODY_NONE, BODY_JSON,
    0 }, /* delete_alias */
  { 12266, 12227, 11799, 17, 1, s_delete_capacity_provider_request,
    s_delete_capacity_provider_response, BODY_NONE, BODY_JSON, 0 }, /* delete_capacity_provider */
  { 12325, 12227, 11799, 18, 1, s_delete_code_signing_config_request, s_nothing, BODY_NONE,
    BODY_JSON, 0 }, /* delete_code_signing_config */
  { 12387, 12227, 11799, 19, 1, s_delete_event_source_mapping_request,
    s_event_source_mapping_configuration, BODY_NONE, BODY_JSON,
    0 }, /* delete_event_source_mapping */
  { 12415, 12227, 11799, 20, 1, s_delete_function_request, s_delete_function_response, BODY_NONE,
    BODY_JSON, 0 }, /* delete_function */
  { 12475, 12227, 11799, 21, 2, s_delete_function_code_signing_config_request, s_nothing, BODY_NONE,
    BODY_JSON, 0 }, /* delete_function_code_signing_config */
  { 12547, 12227, 11799, 23, 2, s_delete_function_concurrency_request, s_nothing, BODY_NONE,
    BODY_JSON, 0 }, /* delete_function_concurrency */
  { 12619, 12227, 11799, 25, 2, s_delete_function_event_invoke_config_request, s_nothing, BODY_NONE,
    BODY_JSON, 0 }, /* delete_function_event_invoke_config */
  { 12655, 12227, 11799, 27, 2, s_delete_function_url_config_request, s_nothing, BODY_NONE,
    BODY_JSON, 0 }, /* delete_function_url_config */
  { 12682, 12227, 11799, 29, 2, s_delete_layer_version_request, s_nothing, BODY_NONE, BODY_JSON,
    0 }, /* delete_layer_version */
  { 12751, 12227, 11799, 31, 2, s_delete_provisioned_concurrency_config_request, s_nothing,
    BODY_NONE, BODY_JSON, 0 }, /* delete_provisioned_concurrency_config */
  { 12818, 12839, 11799, 33, 1, s_get_account_settings_request, s_get_account_settings_response,
    BODY_NONE, BODY_JSON, 0 }, /* get_account_settings */
  { 12843, 12839, 11799, 34, 2, s_get_alias_request, s_alias_configuration, BODY_NONE, BODY_JSON,
    0 }, /* get_alias */
  { 12853, 12839, 11799, 36, 1, s_get_capacity_provider_request, s_get_capacity_provider_response,
    BODY_NONE, BODY_JSON, 0 }, /* get_capacity_provider */
  { 12875, 12839, 11799, 37, 1, s_get_code_signing_config_request,
    s_get_code_signing_config_response, BODY_NONE, BODY_JSON, 0 }, /* get_code_signing_config */
  { 12899, 12839, 11799, 38, 1, s_get_durable_execution_request, s_get_durable_execution_response,
    BODY_NONE, BODY_JSON, 0 }, /* get_durable_execution */
  { 12930, 12839, 11799, 39, 2, s_get_durable_execution_history_request,
    s_get_durable_execution_history_response, BODY_NONE, BODY_JSON,
    0 }, /* get_durable_execution_history */
  { 12967, 12839, 11799, 41, 2, s_get_durable_execution_state_request,
    s_get_durable_execution_state_response, BODY_NONE, BODY_JSON,
    0 }, /* get_durable_execution_state */
  { 12995, 12839, 11799, 43, 1, s_get_event_source_mapping_request,
    s_event_source_mapping_configuration, BODY_NONE, BODY_JSON, 0 }, /* get_event_source_mapping */
  { 13020, 12839, 11799, 44, 1, s_get_function_request, s_get_function_response, BODY_NONE,
    BODY_JSON, 0 }, /* get_function */
  { 13033, 12839, 11799, 45, 2, s_get_function_code_signing_config_request,
    s_get_function_code_signing_config_response, BODY_NONE, BODY_JSON,
    0 }, /* get_function_code_signing_config */
  { 13066, 12839, 11799, 47, 2, s_get_function_concurrency_request,
    s_get_function_concurrency_response, BODY_NONE, BODY_JSON, 0 }, /* get_function_concurrency */
  { 13106, 12839, 11799, 49, 2, s_get_function_configuration_request, s_function_configuration,
    BODY_NONE, BODY_JSON, 0 }, /* get_function_configuration */
  { 13133, 12839, 11799, 51, 2, s_get_function_event_invoke_config_request,
    s_function_event_invoke_config, BODY_NONE, BODY_JSON,
    0 }, /* get_function_event_invoke_config */
  { 13207, 12839, 11799, 53, 2, s_get_function_recursion_config_request,
    s_get_function_recursion_config_response, BODY_NONE, BODY_JSON,
    0 }, /* get_function_recursion_config */
  { 13285, 12839, 11799, 55, 2, s_get_function_scaling_config_request,
    s_get_function_scaling_config_response, BODY_NONE, BODY_JSON,
    0 }, /* get_function_scaling_config */
  { 13313, 12839, 11799, 57, 2, s_get_function_url_config_request,
    s_get_function_url_config_response, BODY_NONE, BODY_JSON, 0 }, /* get_function_url_config */
  { 13337, 12839, 11799, 59, 2, s_get_layer_version_request, s_get_layer_version_response,
    BODY_NONE, BODY_JSON, 0 }, /* get_layer_version */
  { 13374, 12839, 13399, 61, 1, s_get_layer_version_by_arn_request, s_get_layer_version_response,
    BODY_NONE, BODY_JSON, 0 }, /* get_layer_version_by_arn */
  { 13417, 12839, 11799, 62, 3, s_get_layer_version_policy_request,
    s_get_layer_version_policy_response, BODY_NONE, BODY_JSON, 0 }, /* get_layer_version_policy */
  { 13442, 12839, 11799, 65, 2, s_get_policy_request, s_get_policy_response, BODY_NONE, BODY_JSON,
    0 }, /* get_policy */
  { 13453, 12839, 11799, 67, 2, s_get_provisioned_concurrency_config_request,
    s_get_provisioned_concurrency_config_response, BODY_NONE, BODY_JSON,
    0 }, /* get_provisioned_concurrency_config */
  { 13538, 12839, 11799, 69, 2, s_get_runtime_management_config_request,
    s_get_runtime_management_config_response, BODY_NONE, BODY_JSON,
    0 }, /* get_runtime_management_config */
  { 13581, 11794, 11799, 71, 2, s_invocation_request, s_invocation_response, BODY_RAW, BODY_RAW,
    0 }, /* invoke */
  { 13625, 11794, 11799, 73, 2, s_invoke_async_request, s_invoke_async_response, BODY_RAW,
    BODY_JSON, 0 }, /* invoke_async */
  { 13693, 11794, 11799, 75, 2, s_invoke_with_response_stream_request,
    s_invoke_with_response_stream_response, BODY_RAW, BODY_RAW,
    1 }, /* invoke_with_response_stream */
  { 13721, 12839, 11799, 77, 2, s_list_aliases_request, s_list_aliases_response, BODY_NONE,
    BODY_JSON, 0 }, /* list_aliases */
  { 13734, 12839, 11799, 79, 1, s_list_capacity_providers_request,
    s_list_capacity_providers_response, BODY_NONE, BODY_JSON, 0 }, /* list_capacity_providers */
  { 13758, 12839, 11799, 80, 1, s_list_code_signing_configs_request,
    s_list_code_signing_configs_response, BODY_NONE, BODY_JSON, 0 }, /* list_code_signing_configs */
  { 13827, 12839, 11799, 81, 2, s_list_durable_executions_by_function_request,
    s_list_durable_executions_by_function_response, BODY_NONE, BODY_JSON,
    0 }, /* list_durable_executions_by_function */
  { 13863, 12839, 11799, 83, 1, s_list_event_source_mappings_request,
    s_list_event_source_mappings_response, BODY_NONE, BODY_JSON,
    0 }, /* list_event_source_mappings */
  { 13916, 12839, 11799, 84, 2, s_list_function_event_invoke_configs_request,
    s_list_function_event_invoke_configs_response, BODY_NONE, BODY_JSON,
    0 }, /* list_function_event_invoke_configs */
  { 13957, 12839, 11799, 86, 2, s_list_function_url_configs_request,
    s_list_function_url_configs_response, BODY_NONE, BODY_JSON, 0 }, /* list_function_url_configs */
  { 14002, 12839, 11799, 88, 2, s_list_function_versions_by_capacity_provider_request,
    s_list_function_versions_by_capacity_provider_response, BODY_NONE, BODY_JSON,
    0 }, /* list_function_versions_by_capacity_provider */
  { 14046, 12839, 11799, 90, 1, s_list_functions_request, s_list_functions_response, BODY_NONE,
    BODY_JSON, 0 }, /* list_functions */
  { 14072, 12839, 11799, 91, 2, s_list_functions_by_code_signing_config_request,
    s_list_functions_by_code_signing_config_response, BODY_NONE, BODY_JSON,
    0 }, /* list_functions_by_code_signing_config */
  { 14120, 12839, 11799, 93, 2, s_list_layer_versions_request, s_list_layer_versions_response,
    BODY_NONE, BODY_JSON, 0 }, /* list_layer_versions */
  { 14140, 12839, 11799, 95, 1, s_list_layers_request, s_list_layers_response, BODY_NONE, BODY_JSON,
    0 }, /* list_layers */
  { 14152, 12839, 14189, 96, 2, s_list_provisioned_concurrency_configs_request,
    s_list_provisioned_concurrency_configs_response, BODY_NONE, BODY_JSON,
    0 }, /* list_provisioned_concurrency_configs */
  { 14216, 12839, 11799, 98, 1, s_list_tags_request, s_list_tags_response, BODY_NONE, BODY_JSON,
    0 }, /* list_tags */
  { 14226, 12839, 11799, 99, 2, s_list_versions_by_function_request,
    s_list_versions_by_function_response, BODY_NONE, BODY_JSON, 0 }, /* list_versions_by_function */
  { 14252, 11794, 11799, 101, 2, s_publish_layer_version_request, s_publish_layer_version_response,
    BODY_JSON, BODY_JSON, 0 }, /* publish_layer_version */
  { 14274, 11794, 11799, 103, 2, s_publish_version_request, s_function_configuration, BODY_JSON,
    BODY_JSON, 0 }, /* publish_version */
  { 14290, 14323, 11799, 105, 2, s_put_function_code_signing_config_request,
    s_put_function_code_signing_config_response, BODY_JSON, BODY_JSON,
    0 }, /* put_function_code_signing_config */
  { 14327, 14323, 11799, 107, 2, s_put_function_concurrency_request, s_concurrency, BODY_JSON,
    BODY_JSON, 0 }, /* put_function_concurrency */
  { 14352, 14323, 11799, 109, 2, s_put_function_event_invoke_config_request,
    s_function_event_invoke_config, BODY_JSON, BODY_JSON,
    0 }, /* put_function_event_invoke_config */
  { 14385, 14323, 11799, 111, 2, s_put_function_recursion_config_request,
    s_put_function_recursion_config_response, BODY_JSON, BODY_JSON,
    0 }, /* put_function_recursion_config */
  { 14415, 14323, 11799, 113, 2, s_put_function_scaling_config_request,
    s_put_function_scaling_config_response, BODY_JSON, BODY_JSON,
    0 }, /* put_function_scaling_config */
  { 14443, 14323, 11799, 115, 2, s_put_provisioned_concurrency_config_request,
    s_put_provisioned_concurrency_config_response, BODY_JSON, BODY_JSON,
    0 }, /* put_provisioned_concurrency_config */
  { 14478, 14323, 11799, 117, 2, s_put_runtime_management_config_request,
    s_put_runtime_management_config_response, BODY_JSON, BODY_JSON,
    0 }, /* put_runtime_management_config */
  { 14517, 12227, 11799, 119, 3, s_remove_layer_version_permission_request, s_nothing, BODY_NONE,
    BODY_JSON, 0 }, /* remove_layer_version_permission */
  { 14549, 12227, 11799, 122, 2, s_remove_permission_request, s_nothing, BODY_NONE, BODY_JSON,
    0 }, /* remove_permission */
  { 14614, 11794, 11799, 124, 2, s_send_durable_execution_callback_failure_request, s_nothing,
    BODY_PAYLOAD, BODY_JSON, 0 }, /* send_durable_execution_callback_failure */
  { 14665, 11794, 11799, 126, 2, s_send_durable_execution_callback_heartbeat_request, s_nothing,
    BODY_NONE, BODY_JSON, 0 }, /* send_durable_execution_callback_heartbeat */
  { 14716, 11794, 11799, 128, 2, s_send_durable_execution_callback_success_request, s_nothing,
    BODY_RAW, BODY_JSON, 0 }, /* send_durable_execution_callback_success */
  { 14762, 11794, 11799, 130, 2, s_stop_durable_execution_request,
    s_stop_durable_execution_response, BODY_PAYLOAD, BODY_JSON, 0 }, /* stop_durable_execution */
  { 14785, 11794, 11799, 132, 1, s_tag_resource_request, s_nothing, BODY_JSON, BODY_JSON,
    0 }, /* tag_resource */
  { 14798, 12227, 11799, 133, 1, s_untag_resource_request, s_nothing, BODY_NONE, BODY_JSON,
    0 }, /* untag_resource */
  { 14813, 14323, 11799, 134, 2, s_update_alias_request, s_alias_configuration, BODY_JSON,
    BODY_JSON, 0 }, /* update_alias */
  { 14826, 14323, 11799, 136, 1, s_update_capacity_provider_request,
    s_update_capacity_provider_response, BODY_JSON, BODY_JSON, 0 }, /* update_capacity_provider */
  { 14851, 14323, 11799, 137, 1, s_update_code_signing_config_request,
    s_update_code_signing_config_response, BODY_JSON, BODY_JSON,
    0 }, /* update_code_signing_config */
  { 14878, 14323, 11799, 138, 1, s_update_event_source_mapping_request,
    s_event_source_mapping_configuration, BODY_JSON, BODY_JSON,
    0 }, /* update_event_source_mapping */
  { 14912, 14323, 11799, 139, 2, s_update_function_code_request, s_function_configuration,
    BODY_JSON, BODY_JSON, 0 }, /* update_function_code */
  { 14933, 14323, 11799, 141, 2, s_update_function_configuration_request, s_function_configuration,
    BODY_JSON, BODY_JSON, 0 }, /* update_function_configuration */
  { 14963, 11794, 11799, 143, 2, s_update_function_event_invoke_config_request,
    s_function_event_invoke_config, BODY_JSON, BODY_JSON,
    0 }, /* update_function_event_invoke_config */
  { 14999, 14323, 11799, 145, 2, s_update_function_url_config_request,
    s_update_function_url_config_response, BODY_JSON, BODY_JSON,
    0 }, /* update_function_url_config */
};

const size_t model_operation_count = 85;

const struct error_shape model_errors[] = {
  { 15026, s_error_alias_limit_exceeded_exception }, /* AliasLimitExceededException */
  { 15054, s_error_callback_timeout_exception }, /* CallbackTimeoutException */
  { 15079, s_error_capacity_provider_limit_exceeded_exception },
  /* CapacityProviderLimitExceededException */
  { 15118, s_error_code_artifact_user_deleted_exception }, /* CodeArtifactUserDeletedException */
  { 15151, s_error_code_artifact_user_failed_exception }, /* CodeArtifactUserFailedException */
  { 15183, s_error_code_artifact_user_pending_exception }, /* CodeArtifactUserPendingException */
  { 15216, s_error_code_signing_config_not_found_exception },
  /* CodeSigningConfigNotFoundException */
  { 15251, s_error_code_storage_exceeded_exception }, /* CodeStorageExceededException */
  { 15280, s_error_code_verification_failed_exception }, /* CodeVerificationFailedException */
  { 15312, s_error_durable_execution_already_started_exception },
  /* DurableExecutionAlreadyStartedException */
  { 15352, s_error_ec2_access_denied_exception }, /* EC2AccessDeniedException */
  { 15377, s_error_ec2_throttled_exception }, /* EC2ThrottledException */
  { 15399, s_error_ec2_unexpected_exception }, /* EC2UnexpectedException */
  { 15422, s_error_efsio_exception }, /* EFSIOException */
  { 15437, s_error_efs_mount_connectivity_exception }, /* EFSMountConnectivityException */
  { 15467, s_error_efs_mount_failure_exception }, /* EFSMountFailureException */
  { 15492, s_error_efs_mount_timeout_exception }, /* EFSMountTimeoutException */
  { 15517, s_error_eni_limit_reached_exception }, /* ENILimitReachedException */
  { 15542, s_error_eni_not_ready_exception }, /* ENINotReadyException */
  { 15563, s_error_function_versions_per_capacity_provider_limit_exceeded_exception },
  /* FunctionVersionsPerCapacityProviderLimitExceededException */
  { 15621, s_error_invalid_code_signature_exception }, /* InvalidCodeSignatureException */
  { 15651, s_error_invalid_parameter_value_exception }, /* InvalidParameterValueException */
  { 15682, s_error_invalid_request_content_exception }, /* InvalidRequestContentException */
  { 15713, s_error_invalid_runtime_exception }, /* InvalidRuntimeException */
  { 15737, s_error_invalid_security_group_id_exception }, /* InvalidSecurityGroupIDException */
  { 15769, s_error_invalid_subnet_id_exception }, /* InvalidSubnetIDException */
  { 15794, s_error_invalid_zip_file_exception }, /* InvalidZipFileException */
  { 15818, s_error_kms_access_denied_exception }, /* KMSAccessDeniedException */
  { 15843, s_error_kms_disabled_exception }, /* KMSDisabledException */
  { 15864, s_error_kms_invalid_state_exception }, /* KMSInvalidStateException */
  { 15889, s_error_kms_not_found_exception }, /* KMSNotFoundException */
  { 15910, s_error_mode_not_supported_exception }, /* ModeNotSupportedException */
  { 15936, s_error_no_published_version_exception }, /* NoPublishedVersionException */
  { 15964, s_error_policy_length_exceeded_exception }, /* PolicyLengthExceededException */
  { 15994, s_error_precondition_failed_exception }, /* PreconditionFailedException */
  { 16022, s_error_provisioned_concurrency_config_not_found_exception },
  /* ProvisionedConcurrencyConfigNotFoundException */
  { 16068, s_error_public_policy_exception }, /* PublicPolicyException */
  { 16090, s_error_recursive_invocation_exception }, /* RecursiveInvocationException */
  { 16119, s_error_request_too_large_exception }, /* RequestTooLargeException */
  { 16144, s_error_resource_conflict_exception }, /* ResourceConflictException */
  { 16170, s_error_resource_in_use_exception }, /* ResourceInUseException */
  { 16193, s_error_resource_not_found_exception }, /* ResourceNotFoundException */
  { 16219, s_error_resource_not_ready_exception }, /* ResourceNotReadyException */
  { 16245, s_error_s3_files_mount_connectivity_exception }, /* S3FilesMountConnectivityException */
  { 16279, s_error_s3_files_mount_failure_exception }, /* S3FilesMountFailureException */
  { 16308, s_error_s3_files_mount_timeout_exception }, /* S3FilesMountTimeoutException */
  { 16337, s_error_serialized_request_entity_too_large_exception },
  /* SerializedRequestEntityTooLargeException */
  { 16378, s_error_service_exception }, /* ServiceException */
  { 16395, s_error_service_quota_exceeded_exception }, /* ServiceQuotaExceededException */
  { 16425, s_error_snap_start_exception }, /* SnapStartException */
  { 16444, s_error_snap_start_not_ready_exception }, /* SnapStartNotReadyException */
  { 16471, s_error_snap_start_regeneration_failure_exception },
  /* SnapStartRegenerationFailureException */
  { 16509, s_error_snap_start_timeout_exception }, /* SnapStartTimeoutException */
  { 16535, s_error_subnet_ip_address_limit_reached_exception },
  /* SubnetIPAddressLimitReachedException */
  { 16572, s_error_too_many_requests_exception }, /* TooManyRequestsException */
  { 16597, s_error_unsupported_media_type_exception }, /* UnsupportedMediaTypeException */
};

const size_t model_error_count = 56;
