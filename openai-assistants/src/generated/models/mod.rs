// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The types of the API.

#[cfg(feature = "foundry")]
mod activities_step_details;
#[cfg(feature = "foundry")]
mod activity_function_definition;
#[cfg(feature = "foundry")]
mod activity_function_parameters;
#[cfg(feature = "foundry")]
mod ai_search_index_resource;
mod annotation;
mod annotation_delta;
mod assistant;
mod assistant_create_params;
mod assistant_deleted;
mod assistant_list_params;
mod assistant_response_format_option;
mod assistant_stream_event;
mod assistant_tool;
mod assistant_tool_choice;
mod assistant_tool_choice_option;
mod assistant_update_params;
mod assistants_page;
mod auto_file_chunking_strategy_param;
#[cfg(feature = "foundry")]
mod azure_ai_search_query_type;
#[cfg(feature = "foundry")]
mod azure_ai_search_tool;
#[cfg(feature = "foundry")]
mod azure_ai_search_tool_call;
#[cfg(feature = "foundry")]
mod azure_ai_search_tool_call_delta;
#[cfg(feature = "foundry")]
mod azure_ai_search_tool_resource;
#[cfg(feature = "foundry")]
mod azure_function_binding;
#[cfg(feature = "foundry")]
mod azure_function_definition;
#[cfg(feature = "foundry")]
mod azure_function_storage_queue;
#[cfg(feature = "foundry")]
mod azure_function_tool;
#[cfg(feature = "foundry")]
mod azure_function_tool_call;
#[cfg(feature = "foundry")]
mod azure_function_tool_call_delta;
#[cfg(feature = "foundry")]
mod azure_function_tool_call_details;
#[cfg(feature = "foundry")]
mod bing_custom_search_configuration;
#[cfg(feature = "foundry")]
mod bing_custom_search_tool;
#[cfg(feature = "foundry")]
mod bing_custom_search_tool_call;
#[cfg(feature = "foundry")]
mod bing_custom_search_tool_call_delta;
#[cfg(feature = "foundry")]
mod bing_custom_search_tool_parameters;
#[cfg(feature = "foundry")]
mod bing_grounding_search_configuration;
#[cfg(feature = "foundry")]
mod bing_grounding_search_tool_parameters;
#[cfg(feature = "foundry")]
mod bing_grounding_tool;
#[cfg(feature = "foundry")]
mod bing_grounding_tool_call;
#[cfg(feature = "foundry")]
mod bing_grounding_tool_call_delta;
#[cfg(feature = "foundry")]
mod browser_automation_tool;
#[cfg(feature = "foundry")]
mod browser_automation_tool_call;
#[cfg(feature = "foundry")]
mod browser_automation_tool_call_details;
#[cfg(feature = "foundry")]
mod browser_automation_tool_call_step;
#[cfg(feature = "foundry")]
mod browser_automation_tool_connection_parameters;
#[cfg(feature = "foundry")]
mod browser_automation_tool_parameters;
mod chat_model;
#[cfg(feature = "foundry")]
mod click_action;
mod code_interpreter_logs;
mod code_interpreter_output;
mod code_interpreter_output_delta;
mod code_interpreter_output_image;
mod code_interpreter_resources;
mod code_interpreter_tool;
mod code_interpreter_tool_call;
mod code_interpreter_tool_call_code_interpreter_image;
mod code_interpreter_tool_call_code_interpreter_logs;
mod code_interpreter_tool_call_delta;
mod comparison_filter;
mod compound_filter;
#[cfg(feature = "foundry")]
mod computer_screenshot;
#[cfg(feature = "foundry")]
mod computer_use_action;
#[cfg(feature = "foundry")]
mod computer_use_environment;
#[cfg(feature = "foundry")]
mod computer_use_tool;
#[cfg(feature = "foundry")]
mod computer_use_tool_call;
#[cfg(feature = "foundry")]
mod computer_use_tool_call_delta;
#[cfg(feature = "foundry")]
mod computer_use_tool_call_delta_details;
#[cfg(feature = "foundry")]
mod computer_use_tool_call_details;
#[cfg(feature = "foundry")]
mod computer_use_tool_parameters;
#[cfg(feature = "foundry")]
mod connected_agent_details;
#[cfg(feature = "foundry")]
mod connected_agent_tool;
#[cfg(feature = "foundry")]
mod connected_agent_tool_call;
#[cfg(feature = "foundry")]
mod connected_agent_tool_call_delta;
#[cfg(feature = "foundry")]
mod connected_agent_tool_call_details;
#[cfg(feature = "foundry")]
mod coordinate_point;
#[cfg(feature = "foundry")]
mod deep_research_bing_grounding_connection;
#[cfg(feature = "foundry")]
mod deep_research_details;
#[cfg(feature = "foundry")]
mod deep_research_tool;
#[cfg(feature = "foundry")]
mod deep_research_tool_call;
#[cfg(feature = "foundry")]
mod deep_research_tool_call_delta;
#[cfg(feature = "foundry")]
mod deep_research_tool_call_details;
#[cfg(feature = "foundry")]
mod double_click_action;
#[cfg(feature = "foundry")]
mod drag_action;
mod error_object;
mod error_response;
#[cfg(feature = "foundry")]
mod fabric_data_agent_tool;
#[cfg(feature = "foundry")]
mod fabric_data_agent_tool_call;
#[cfg(feature = "foundry")]
mod fabric_data_agent_tool_call_delta;
#[cfg(feature = "foundry")]
mod fabric_data_agent_tool_parameters;
mod file_chunking_strategy;
mod file_chunking_strategy_param;
mod file_citation_annotation;
mod file_citation_delta_annotation;
mod file_create_params;
mod file_deleted;
mod file_expiration_after;
mod file_list_params;
mod file_object;
mod file_path_annotation;
mod file_path_delta_annotation;
mod file_purpose;
mod file_search_ranker;
mod file_search_resources;
mod file_search_tool;
mod file_search_tool_call;
mod file_search_tool_call_delta;
mod file_search_tool_call_file_search_ranking_options;
mod file_search_tool_call_file_search_result;
mod file_search_tool_file_search_ranking_options;
mod files_page;
#[cfg(feature = "foundry")]
mod function_argument;
mod function_definition;
mod function_parameters;
mod function_tool;
mod function_tool_call;
mod function_tool_call_delta;
mod image_detail;
mod image_file;
mod image_file_content_block;
mod image_file_delta;
mod image_file_delta_block;
mod image_url;
mod image_url_content_block;
mod image_url_delta;
mod image_url_delta_block;
#[cfg(feature = "foundry")]
mod key_press_action;
#[cfg(feature = "foundry")]
mod mcp_approval_per_tool;
#[cfg(feature = "foundry")]
mod mcp_require_approval;
#[cfg(feature = "foundry")]
mod mcp_tool;
#[cfg(feature = "foundry")]
mod mcp_tool_call;
#[cfg(feature = "foundry")]
mod mcp_tool_call_delta;
#[cfg(feature = "foundry")]
mod mcp_tool_call_delta_object;
#[cfg(feature = "foundry")]
mod mcp_tool_list;
#[cfg(feature = "foundry")]
mod mcp_tool_resource;
mod message;
mod message_attachment;
mod message_attachment_file_search_tool;
mod message_attachment_tool;
mod message_content;
mod message_content_delta;
mod message_content_part_param;
mod message_create_params;
mod message_creation_step_details;
mod message_deleted;
mod message_delta;
mod message_delta_event;
mod message_list_params;
mod message_role;
mod message_stream_event;
mod message_update_params;
mod messages_page;
#[cfg(feature = "foundry")]
mod mouse_button;
#[cfg(feature = "foundry")]
mod move_action;
mod new_vector_store;
#[cfg(feature = "foundry")]
mod open_api_anonymous_auth_details;
#[cfg(feature = "foundry")]
mod open_api_auth_details;
#[cfg(feature = "foundry")]
mod open_api_connection_auth_details;
#[cfg(feature = "foundry")]
mod open_api_connection_security_scheme;
#[cfg(feature = "foundry")]
mod open_api_function_definition;
#[cfg(feature = "foundry")]
mod open_api_managed_auth_details;
#[cfg(feature = "foundry")]
mod open_api_managed_security_scheme;
#[cfg(feature = "foundry")]
mod open_api_tool;
#[cfg(feature = "foundry")]
mod open_api_tool_call;
#[cfg(feature = "foundry")]
mod open_api_tool_call_delta;
#[cfg(feature = "foundry")]
mod open_api_tool_call_delta_object;
mod order;
mod other_file_chunking_strategy_object;
mod reasoning_effort;
mod refusal_content_block;
mod refusal_delta_block;
#[cfg(feature = "foundry")]
mod required_action_computer_use_details;
#[cfg(feature = "foundry")]
mod required_action_computer_use_tool_call;
mod required_action_function_tool_call;
#[cfg(feature = "foundry")]
mod required_action_mcp_tool_call;
#[cfg(feature = "foundry")]
mod required_action_tool_call;
mod response_format_json_object;
mod response_format_json_schema;
mod response_format_json_schema_schema;
mod response_format_text;
mod run;
mod run_create_params;
mod run_list_params;
#[cfg(feature = "foundry")]
mod run_required_action_submit_tool_approval;
mod run_step;
mod run_step_delta;
mod run_step_delta_event;
mod run_step_delta_message_delta;
mod run_step_include;
mod run_step_stream_event;
mod run_step_usage;
mod run_steps_page;
mod run_stream_event;
mod run_submit_tool_outputs_params;
mod run_update_params;
mod run_usage;
mod runs_page;
#[cfg(feature = "foundry")]
mod safety_check;
#[cfg(feature = "foundry")]
mod screenshot_action;
#[cfg(feature = "foundry")]
mod scroll_action;
#[cfg(feature = "foundry")]
mod sharepoint_grounding_tool;
#[cfg(feature = "foundry")]
mod sharepoint_grounding_tool_call;
#[cfg(feature = "foundry")]
mod sharepoint_grounding_tool_call_delta;
#[cfg(feature = "foundry")]
mod sharepoint_grounding_tool_parameters;
mod static_file_chunking_strategy;
mod static_file_chunking_strategy_object;
mod static_file_chunking_strategy_object_param;
#[cfg(feature = "foundry")]
mod step_activity;
mod step_details;
mod step_details_delta;
mod step_list_params;
mod step_retrieve_params;
mod text;
mod text_content_block;
mod text_content_block_param;
mod text_delta;
mod text_delta_block;
mod thread;
mod thread_create_and_run_params;
mod thread_create_params;
mod thread_deleted;
#[cfg(feature = "foundry")]
mod thread_list_params;
mod thread_stream_event;
mod thread_update_params;
#[cfg(feature = "foundry")]
mod threads_page;
#[cfg(feature = "foundry")]
mod tool_approval;
mod tool_call;
mod tool_call_delta;
mod tool_call_delta_object;
mod tool_calls_step_details;
#[cfg(feature = "foundry")]
mod tool_connection;
#[cfg(feature = "foundry")]
mod tool_output_type;
mod tool_resources;
mod truncation_object;
#[cfg(feature = "foundry")]
mod type_action;
#[cfg(feature = "foundry")]
mod url_citation;
#[cfg(feature = "foundry")]
mod url_citation_annotation;
#[cfg(feature = "foundry")]
mod url_citation_delta;
#[cfg(feature = "foundry")]
mod url_citation_delta_annotation;
mod vector_store;
#[cfg(feature = "foundry")]
mod vector_store_configuration;
mod vector_store_create_params;
#[cfg(feature = "foundry")]
mod vector_store_data_source;
mod vector_store_deleted;
mod vector_store_expiration_after;
mod vector_store_file;
mod vector_store_file_attribute_value;
mod vector_store_file_attributes;
mod vector_store_file_batch;
mod vector_store_file_batch_create_params;
mod vector_store_file_batch_list_files_params;
mod vector_store_file_content;
mod vector_store_file_content_response;
mod vector_store_file_create_params;
mod vector_store_file_deleted;
mod vector_store_file_filter;
mod vector_store_file_list_params;
mod vector_store_file_update_params;
mod vector_store_files_page;
mod vector_store_list_params;
mod vector_store_search_filter;
mod vector_store_search_params;
mod vector_store_search_response;
mod vector_store_search_response_content;
mod vector_store_search_responses_page;
mod vector_store_update_params;
mod vector_stores_page;
#[cfg(feature = "foundry")]
mod wait_action;

#[cfg(feature = "foundry")]
pub use self::activities_step_details::*;
#[cfg(feature = "foundry")]
pub use self::activity_function_definition::*;
#[cfg(feature = "foundry")]
pub use self::activity_function_parameters::*;
#[cfg(feature = "foundry")]
pub use self::ai_search_index_resource::*;
pub use self::annotation::*;
pub use self::annotation_delta::*;
pub use self::assistant::*;
pub use self::assistant_create_params::*;
pub use self::assistant_deleted::*;
pub use self::assistant_list_params::*;
pub use self::assistant_response_format_option::*;
pub use self::assistant_stream_event::*;
pub use self::assistant_tool::*;
pub use self::assistant_tool_choice::*;
pub use self::assistant_tool_choice_option::*;
pub use self::assistant_update_params::*;
pub use self::assistants_page::*;
pub use self::auto_file_chunking_strategy_param::*;
#[cfg(feature = "foundry")]
pub use self::azure_ai_search_query_type::*;
#[cfg(feature = "foundry")]
pub use self::azure_ai_search_tool::*;
#[cfg(feature = "foundry")]
pub use self::azure_ai_search_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::azure_ai_search_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::azure_ai_search_tool_resource::*;
#[cfg(feature = "foundry")]
pub use self::azure_function_binding::*;
#[cfg(feature = "foundry")]
pub use self::azure_function_definition::*;
#[cfg(feature = "foundry")]
pub use self::azure_function_storage_queue::*;
#[cfg(feature = "foundry")]
pub use self::azure_function_tool::*;
#[cfg(feature = "foundry")]
pub use self::azure_function_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::azure_function_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::azure_function_tool_call_details::*;
#[cfg(feature = "foundry")]
pub use self::bing_custom_search_configuration::*;
#[cfg(feature = "foundry")]
pub use self::bing_custom_search_tool::*;
#[cfg(feature = "foundry")]
pub use self::bing_custom_search_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::bing_custom_search_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::bing_custom_search_tool_parameters::*;
#[cfg(feature = "foundry")]
pub use self::bing_grounding_search_configuration::*;
#[cfg(feature = "foundry")]
pub use self::bing_grounding_search_tool_parameters::*;
#[cfg(feature = "foundry")]
pub use self::bing_grounding_tool::*;
#[cfg(feature = "foundry")]
pub use self::bing_grounding_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::bing_grounding_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::browser_automation_tool::*;
#[cfg(feature = "foundry")]
pub use self::browser_automation_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::browser_automation_tool_call_details::*;
#[cfg(feature = "foundry")]
pub use self::browser_automation_tool_call_step::*;
#[cfg(feature = "foundry")]
pub use self::browser_automation_tool_connection_parameters::*;
#[cfg(feature = "foundry")]
pub use self::browser_automation_tool_parameters::*;
pub use self::chat_model::*;
#[cfg(feature = "foundry")]
pub use self::click_action::*;
pub use self::code_interpreter_logs::*;
pub use self::code_interpreter_output::*;
pub use self::code_interpreter_output_delta::*;
pub use self::code_interpreter_output_image::*;
pub use self::code_interpreter_resources::*;
pub use self::code_interpreter_tool::*;
pub use self::code_interpreter_tool_call::*;
pub use self::code_interpreter_tool_call_code_interpreter_image::*;
pub use self::code_interpreter_tool_call_code_interpreter_logs::*;
pub use self::code_interpreter_tool_call_delta::*;
pub use self::comparison_filter::*;
pub use self::compound_filter::*;
#[cfg(feature = "foundry")]
pub use self::computer_screenshot::*;
#[cfg(feature = "foundry")]
pub use self::computer_use_action::*;
#[cfg(feature = "foundry")]
pub use self::computer_use_environment::*;
#[cfg(feature = "foundry")]
pub use self::computer_use_tool::*;
#[cfg(feature = "foundry")]
pub use self::computer_use_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::computer_use_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::computer_use_tool_call_delta_details::*;
#[cfg(feature = "foundry")]
pub use self::computer_use_tool_call_details::*;
#[cfg(feature = "foundry")]
pub use self::computer_use_tool_parameters::*;
#[cfg(feature = "foundry")]
pub use self::connected_agent_details::*;
#[cfg(feature = "foundry")]
pub use self::connected_agent_tool::*;
#[cfg(feature = "foundry")]
pub use self::connected_agent_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::connected_agent_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::connected_agent_tool_call_details::*;
#[cfg(feature = "foundry")]
pub use self::coordinate_point::*;
#[cfg(feature = "foundry")]
pub use self::deep_research_bing_grounding_connection::*;
#[cfg(feature = "foundry")]
pub use self::deep_research_details::*;
#[cfg(feature = "foundry")]
pub use self::deep_research_tool::*;
#[cfg(feature = "foundry")]
pub use self::deep_research_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::deep_research_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::deep_research_tool_call_details::*;
#[cfg(feature = "foundry")]
pub use self::double_click_action::*;
#[cfg(feature = "foundry")]
pub use self::drag_action::*;
pub use self::error_object::*;
pub use self::error_response::*;
#[cfg(feature = "foundry")]
pub use self::fabric_data_agent_tool::*;
#[cfg(feature = "foundry")]
pub use self::fabric_data_agent_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::fabric_data_agent_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::fabric_data_agent_tool_parameters::*;
pub use self::file_chunking_strategy::*;
pub use self::file_chunking_strategy_param::*;
pub use self::file_citation_annotation::*;
pub use self::file_citation_delta_annotation::*;
pub use self::file_create_params::*;
pub use self::file_deleted::*;
pub use self::file_expiration_after::*;
pub use self::file_list_params::*;
pub use self::file_object::*;
pub use self::file_path_annotation::*;
pub use self::file_path_delta_annotation::*;
pub use self::file_purpose::*;
pub use self::file_search_ranker::*;
pub use self::file_search_resources::*;
pub use self::file_search_tool::*;
pub use self::file_search_tool_call::*;
pub use self::file_search_tool_call_delta::*;
pub use self::file_search_tool_call_file_search_ranking_options::*;
pub use self::file_search_tool_call_file_search_result::*;
pub use self::file_search_tool_file_search_ranking_options::*;
pub use self::files_page::*;
#[cfg(feature = "foundry")]
pub use self::function_argument::*;
pub use self::function_definition::*;
pub use self::function_parameters::*;
pub use self::function_tool::*;
pub use self::function_tool_call::*;
pub use self::function_tool_call_delta::*;
pub use self::image_detail::*;
pub use self::image_file::*;
pub use self::image_file_content_block::*;
pub use self::image_file_delta::*;
pub use self::image_file_delta_block::*;
pub use self::image_url::*;
pub use self::image_url_content_block::*;
pub use self::image_url_delta::*;
pub use self::image_url_delta_block::*;
#[cfg(feature = "foundry")]
pub use self::key_press_action::*;
#[cfg(feature = "foundry")]
pub use self::mcp_approval_per_tool::*;
#[cfg(feature = "foundry")]
pub use self::mcp_require_approval::*;
#[cfg(feature = "foundry")]
pub use self::mcp_tool::*;
#[cfg(feature = "foundry")]
pub use self::mcp_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::mcp_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::mcp_tool_call_delta_object::*;
#[cfg(feature = "foundry")]
pub use self::mcp_tool_list::*;
#[cfg(feature = "foundry")]
pub use self::mcp_tool_resource::*;
pub use self::message::*;
pub use self::message_attachment::*;
pub use self::message_attachment_file_search_tool::*;
pub use self::message_attachment_tool::*;
pub use self::message_content::*;
pub use self::message_content_delta::*;
pub use self::message_content_part_param::*;
pub use self::message_create_params::*;
pub use self::message_creation_step_details::*;
pub use self::message_deleted::*;
pub use self::message_delta::*;
pub use self::message_delta_event::*;
pub use self::message_list_params::*;
pub use self::message_role::*;
pub use self::message_stream_event::*;
pub use self::message_update_params::*;
pub use self::messages_page::*;
#[cfg(feature = "foundry")]
pub use self::mouse_button::*;
#[cfg(feature = "foundry")]
pub use self::move_action::*;
pub use self::new_vector_store::*;
#[cfg(feature = "foundry")]
pub use self::open_api_anonymous_auth_details::*;
#[cfg(feature = "foundry")]
pub use self::open_api_auth_details::*;
#[cfg(feature = "foundry")]
pub use self::open_api_connection_auth_details::*;
#[cfg(feature = "foundry")]
pub use self::open_api_connection_security_scheme::*;
#[cfg(feature = "foundry")]
pub use self::open_api_function_definition::*;
#[cfg(feature = "foundry")]
pub use self::open_api_managed_auth_details::*;
#[cfg(feature = "foundry")]
pub use self::open_api_managed_security_scheme::*;
#[cfg(feature = "foundry")]
pub use self::open_api_tool::*;
#[cfg(feature = "foundry")]
pub use self::open_api_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::open_api_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::open_api_tool_call_delta_object::*;
pub use self::order::*;
pub use self::other_file_chunking_strategy_object::*;
pub use self::reasoning_effort::*;
pub use self::refusal_content_block::*;
pub use self::refusal_delta_block::*;
#[cfg(feature = "foundry")]
pub use self::required_action_computer_use_details::*;
#[cfg(feature = "foundry")]
pub use self::required_action_computer_use_tool_call::*;
pub use self::required_action_function_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::required_action_mcp_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::required_action_tool_call::*;
pub use self::response_format_json_object::*;
pub use self::response_format_json_schema::*;
pub use self::response_format_json_schema_schema::*;
pub use self::response_format_text::*;
pub use self::run::*;
pub use self::run_create_params::*;
pub use self::run_list_params::*;
#[cfg(feature = "foundry")]
pub use self::run_required_action_submit_tool_approval::*;
pub use self::run_step::*;
pub use self::run_step_delta::*;
pub use self::run_step_delta_event::*;
pub use self::run_step_delta_message_delta::*;
pub use self::run_step_include::*;
pub use self::run_step_stream_event::*;
pub use self::run_step_usage::*;
pub use self::run_steps_page::*;
pub use self::run_stream_event::*;
pub use self::run_submit_tool_outputs_params::*;
pub use self::run_update_params::*;
pub use self::run_usage::*;
pub use self::runs_page::*;
#[cfg(feature = "foundry")]
pub use self::safety_check::*;
#[cfg(feature = "foundry")]
pub use self::screenshot_action::*;
#[cfg(feature = "foundry")]
pub use self::scroll_action::*;
#[cfg(feature = "foundry")]
pub use self::sharepoint_grounding_tool::*;
#[cfg(feature = "foundry")]
pub use self::sharepoint_grounding_tool_call::*;
#[cfg(feature = "foundry")]
pub use self::sharepoint_grounding_tool_call_delta::*;
#[cfg(feature = "foundry")]
pub use self::sharepoint_grounding_tool_parameters::*;
pub use self::static_file_chunking_strategy::*;
pub use self::static_file_chunking_strategy_object::*;
pub use self::static_file_chunking_strategy_object_param::*;
#[cfg(feature = "foundry")]
pub use self::step_activity::*;
pub use self::step_details::*;
pub use self::step_details_delta::*;
pub use self::step_list_params::*;
pub use self::step_retrieve_params::*;
pub use self::text::*;
pub use self::text_content_block::*;
pub use self::text_content_block_param::*;
pub use self::text_delta::*;
pub use self::text_delta_block::*;
pub use self::thread::*;
pub use self::thread_create_and_run_params::*;
pub use self::thread_create_params::*;
pub use self::thread_deleted::*;
#[cfg(feature = "foundry")]
pub use self::thread_list_params::*;
pub use self::thread_stream_event::*;
pub use self::thread_update_params::*;
#[cfg(feature = "foundry")]
pub use self::threads_page::*;
#[cfg(feature = "foundry")]
pub use self::tool_approval::*;
pub use self::tool_call::*;
pub use self::tool_call_delta::*;
pub use self::tool_call_delta_object::*;
pub use self::tool_calls_step_details::*;
#[cfg(feature = "foundry")]
pub use self::tool_connection::*;
#[cfg(feature = "foundry")]
pub use self::tool_output_type::*;
pub use self::tool_resources::*;
pub use self::truncation_object::*;
#[cfg(feature = "foundry")]
pub use self::type_action::*;
#[cfg(feature = "foundry")]
pub use self::url_citation::*;
#[cfg(feature = "foundry")]
pub use self::url_citation_annotation::*;
#[cfg(feature = "foundry")]
pub use self::url_citation_delta::*;
#[cfg(feature = "foundry")]
pub use self::url_citation_delta_annotation::*;
pub use self::vector_store::*;
#[cfg(feature = "foundry")]
pub use self::vector_store_configuration::*;
pub use self::vector_store_create_params::*;
#[cfg(feature = "foundry")]
pub use self::vector_store_data_source::*;
pub use self::vector_store_deleted::*;
pub use self::vector_store_expiration_after::*;
pub use self::vector_store_file::*;
pub use self::vector_store_file_attribute_value::*;
pub use self::vector_store_file_attributes::*;
pub use self::vector_store_file_batch::*;
pub use self::vector_store_file_batch_create_params::*;
pub use self::vector_store_file_batch_list_files_params::*;
pub use self::vector_store_file_content::*;
pub use self::vector_store_file_content_response::*;
pub use self::vector_store_file_create_params::*;
pub use self::vector_store_file_deleted::*;
pub use self::vector_store_file_filter::*;
pub use self::vector_store_file_list_params::*;
pub use self::vector_store_file_update_params::*;
pub use self::vector_store_files_page::*;
pub use self::vector_store_list_params::*;
pub use self::vector_store_search_filter::*;
pub use self::vector_store_search_params::*;
pub use self::vector_store_search_response::*;
pub use self::vector_store_search_response_content::*;
pub use self::vector_store_search_responses_page::*;
pub use self::vector_store_update_params::*;
pub use self::vector_stores_page::*;
#[cfg(feature = "foundry")]
pub use self::wait_action::*;
