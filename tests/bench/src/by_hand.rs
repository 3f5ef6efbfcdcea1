//! What people write themselves: structs with `derive` that are exactly what the material needs.
//!
//! There are two ways with unions. [`Part`] and its like are one struct with a member for each branch: nothing is
//! lenient, nothing is kept, and serde reads it in one pass. This is the limit. [`TaggedPart`] and its like are enums
//! with `#[serde(tag = "type")]`, as most people write them, which serde buffers.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
pub struct List<T> {
    pub object: String,
    pub data: Vec<T>,
    pub first_id: Option<String>,
    pub last_id: Option<String>,
    pub has_more: bool,
}

#[derive(Deserialize)]
pub struct DeltaEvent {
    pub id: String,
    pub object: String,
    pub delta: Delta,
}

#[derive(Deserialize)]
pub struct Delta {
    pub role: Option<Role>,
    pub content: Option<Vec<PartDelta>>,
}

#[derive(Deserialize)]
pub struct PartDelta {
    pub index: i64,
    pub r#type: PartType,
    pub text: Option<TextDelta>,
    pub refusal: Option<String>,
    pub image_file: Option<ImageFile>,
}

#[derive(Deserialize)]
pub struct TextDelta {
    pub value: Option<String>,
    pub annotations: Option<Vec<Annotation>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    User,
    Assistant,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartType {
    Text,
    ImageFile,
    Refusal,
}

#[derive(Deserialize)]
pub struct Message<P> {
    pub id: String,
    pub object: String,
    pub created_at: i64,
    pub thread_id: String,
    pub status: Option<String>,
    pub incomplete_details: Option<HashMap<String, String>>,
    pub completed_at: Option<i64>,
    pub incomplete_at: Option<i64>,
    pub role: Role,
    pub content: Vec<P>,
    pub assistant_id: Option<String>,
    pub run_id: Option<String>,
    pub attachments: Option<Vec<HashMap<String, String>>>,
    pub metadata: Option<HashMap<String, String>>,
}

#[derive(Deserialize)]
pub struct Part {
    pub r#type: PartType,
    pub text: Option<Text<Annotation>>,
    pub refusal: Option<String>,
    pub image_file: Option<ImageFile>,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TaggedPart {
    Text { text: Text<TaggedAnnotation> },
    Refusal { refusal: String },
    ImageFile { image_file: ImageFile },
}

#[derive(Deserialize)]
pub struct Text<A> {
    pub value: String,
    pub annotations: Vec<A>,
}

#[derive(Deserialize)]
pub struct ImageFile {
    pub file_id: String,
    pub detail: Option<String>,
}

#[derive(Deserialize)]
pub struct Annotation {
    pub r#type: AnnotationType,
    pub text: Option<String>,
    pub start_index: Option<i64>,
    pub end_index: Option<i64>,
    pub file_citation: Option<FileReference>,
    pub file_path: Option<FileReference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnnotationType {
    FileCitation,
    FilePath,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TaggedAnnotation {
    FileCitation { text: String, start_index: i64, end_index: i64, file_citation: FileReference },
    FilePath { text: String, start_index: i64, end_index: i64, file_path: FileReference },
}

#[derive(Deserialize)]
pub struct FileReference {
    pub file_id: String,
}

#[derive(Deserialize)]
pub struct Run<T> {
    pub id: String,
    pub object: String,
    pub created_at: i64,
    pub thread_id: String,
    pub assistant_id: String,
    pub status: RunStatus,
    pub required_action: Option<HashMap<String, String>>,
    pub last_error: Option<HashMap<String, String>>,
    pub expires_at: Option<i64>,
    pub started_at: Option<i64>,
    pub cancelled_at: Option<i64>,
    pub failed_at: Option<i64>,
    pub completed_at: Option<i64>,
    pub incomplete_details: Option<HashMap<String, String>>,
    pub model: String,
    pub instructions: Option<String>,
    pub tools: Vec<T>,
    pub tool_resources: Option<ToolResources>,
    pub metadata: Option<HashMap<String, String>>,
    pub usage: Option<Usage>,
    pub temperature: Option<f64>,
    pub top_p: Option<f64>,
    pub reasoning_effort: Option<String>,
    pub max_prompt_tokens: Option<i64>,
    pub max_completion_tokens: Option<i64>,
    pub truncation_strategy: Option<Truncation>,
    pub response_format: Option<String>,
    pub tool_choice: Option<String>,
    pub parallel_tool_calls: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RunStatus {
    Completed,
    Expired,
    Cancelled,
}

#[derive(Deserialize)]
pub struct Truncation {
    pub r#type: String,
    pub last_messages: Option<i64>,
}

#[derive(Deserialize)]
pub struct Usage {
    pub prompt_tokens: i64,
    pub completion_tokens: i64,
    pub total_tokens: i64,
    pub prompt_token_details: Option<PromptTokens>,
    pub completion_tokens_details: Option<CompletionTokens>,
}

#[derive(Deserialize)]
pub struct PromptTokens {
    pub cached_tokens: i64,
}

#[derive(Deserialize)]
pub struct CompletionTokens {
    pub reasoning_tokens: i64,
}

#[derive(Deserialize)]
pub struct ToolResources {
    pub code_interpreter: Option<FileIds>,
}

#[derive(Deserialize)]
pub struct FileIds {
    pub file_ids: Vec<String>,
}

#[derive(Deserialize)]
pub struct Tool {
    pub r#type: ToolType,
    pub file_search: Option<FileSearch>,
    pub function: Option<Function>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToolType {
    CodeInterpreter,
    FileSearch,
    Function,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TaggedTool {
    CodeInterpreter,
    FileSearch { file_search: FileSearch },
    Function { function: Function },
}

#[derive(Deserialize)]
pub struct FileSearch {
    pub max_num_results: Option<i64>,
    pub ranking_options: Option<Ranking>,
}

#[derive(Deserialize)]
pub struct Ranking {
    pub ranker: String,
    pub score_threshold: f64,
}

#[derive(Deserialize)]
pub struct Function {
    pub name: String,
    pub description: Option<String>,
    /// A schema, which is whatever its author likes.
    pub parameters: Option<serde_json::Value>,
    pub strict: Option<bool>,
}

#[derive(Deserialize)]
pub struct Step<D> {
    pub id: String,
    pub object: String,
    pub created_at: i64,
    pub run_id: String,
    pub assistant_id: String,
    pub thread_id: String,
    pub r#type: DetailsType,
    pub status: RunStatus,
    pub cancelled_at: Option<i64>,
    pub completed_at: Option<i64>,
    pub expires_at: Option<i64>,
    pub failed_at: Option<i64>,
    pub last_error: Option<HashMap<String, String>>,
    pub step_details: D,
    pub usage: Option<Usage>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DetailsType {
    MessageCreation,
    ToolCalls,
}

#[derive(Deserialize)]
pub struct Details {
    pub r#type: DetailsType,
    pub message_creation: Option<MessageCreation>,
    pub tool_calls: Option<Vec<Call>>,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TaggedDetails {
    MessageCreation { message_creation: MessageCreation },
    ToolCalls { tool_calls: Vec<TaggedCall> },
}

#[derive(Deserialize)]
pub struct MessageCreation {
    pub message_id: String,
}

#[derive(Deserialize)]
pub struct Call {
    pub id: String,
    pub r#type: ToolType,
    pub code_interpreter: Option<Code<Output>>,
    pub function: Option<FunctionCall>,
    pub file_search: Option<Search>,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TaggedCall {
    CodeInterpreter { id: String, code_interpreter: Code<TaggedOutput> },
    Function { id: String, function: FunctionCall },
    FileSearch { id: String, file_search: Search },
}

#[derive(Deserialize)]
pub struct Code<O> {
    pub input: String,
    pub outputs: Vec<O>,
}

#[derive(Deserialize)]
pub struct Output {
    pub r#type: OutputType,
    pub logs: Option<String>,
    pub image: Option<FileReference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutputType {
    Logs,
    Image,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TaggedOutput {
    Logs { logs: String },
    Image { image: FileReference },
}

#[derive(Deserialize)]
pub struct FunctionCall {
    pub name: String,
    pub arguments: String,
    pub output: Option<String>,
}

#[derive(Deserialize)]
pub struct Search {
    pub ranking_options: Option<Ranking>,
    pub results: Option<Vec<Hit>>,
}

#[derive(Deserialize)]
pub struct Hit {
    pub file_id: String,
    pub file_name: String,
    pub score: f64,
    pub content: Option<Vec<HitText>>,
}

#[derive(Deserialize)]
pub struct HitText {
    pub r#type: String,
    pub text: String,
}

#[derive(Deserialize)]
pub struct Thread {
    pub id: String,
    pub object: String,
    pub created_at: i64,
    pub metadata: Option<HashMap<String, String>>,
    pub tool_resources: Option<ToolResources>,
}

#[derive(Serialize)]
pub struct NewMessage<'a> {
    pub role: &'a str,
    pub content: &'a str,
}
