// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunObject`.

use crate::types::{
    AssistantId, AssistantResponseFormatOption, AssistantTool, AssistantToolChoiceOption,
    ReasoningEffort, RequiredActionFunctionToolCall, RunId, RunUsage, ThreadId,
    ToolResources, TruncationObject,
};
use crate::{Extra, Literal, Metadata};
#[cfg(feature = "foundry")]
use crate::types::RunRequiredActionSubmitToolApproval;

/// An execution of an assistant on a thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Run {
    /// ID of the run, which operations take as `run_id`.
    pub id: RunId,
    /// Always `thread.run`.
    pub object: Literal,
    /// When the run was created, in Unix seconds.
    pub created_at: i64,
    /// ID of the thread the run works on.
    pub thread_id: ThreadId,
    /// ID of the assistant that is run.
    pub assistant_id: AssistantId,
    /// State of a run:
    ///
    /// - `queued`: waits to start, or to resume after tool outputs were submitted
    /// - `in_progress`: the model or a hosted tool is working
    /// - `requires_action`: waits for the outputs of the function calls in `required_action`
    /// - `cancelling`: is being cancelled
    /// - `cancelled`: was cancelled on request
    /// - `failed`: stopped with the error in `last_error`
    /// - `completed`: finished
    /// - `incomplete`: stopped at the limit named in `incomplete_details`
    /// - `expired`: did not finish, or did not get its tool outputs, before `expires_at`
    ///
    /// The last five are final.
    pub status: RunStatus,
    /// What the run waits for; `null` unless its status is `requires_action`.
    pub required_action: Option<Box<RunRequiredAction>>,
    /// The error that stopped the run; `null` if there was none.
    pub last_error: Option<Box<RunLastError>>,
    /// When the run expires unless it has ended by then, in Unix seconds.
    pub expires_at: Option<i64>,
    /// When work on the run began, in Unix seconds.
    pub started_at: Option<i64>,
    /// When the run was cancelled, in Unix seconds.
    pub cancelled_at: Option<i64>,
    /// When the run failed, in Unix seconds.
    pub failed_at: Option<i64>,
    /// When the run was completed, in Unix seconds.
    pub completed_at: Option<i64>,
    /// Why the run stopped short; `null` unless its status is `incomplete`.
    pub incomplete_details: Option<RunIncompleteDetails>,
    /// Model that the run uses.
    pub model: String,
    /// Instructions that the run follows.
    pub instructions: Option<String>,
    /// Tools that the model may call in this run, at most 20.
    pub tools: Vec<AssistantTool>,
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Option<Metadata>,
    /// Tokens used by the run; `null` until it has ended.
    pub usage: Option<Box<RunUsage>>,
    /// Sampling temperature of the run.
    pub temperature: Option<f64>,
    /// Nucleus sampling value of the run.
    pub top_p: Option<f64>,
    /// Limit on prompt tokens for the whole run, at least 256; `null` if none was set.
    pub max_prompt_tokens: Option<i64>,
    /// Limit on completion tokens for the whole run, at least 256; `null` if none was set.
    pub max_completion_tokens: Option<i64>,
    /// How much of the thread the model sees.
    pub truncation_strategy: Option<TruncationObject>,
    /// Which tools the model calls.
    pub tool_choice: Option<Box<AssistantToolChoiceOption>>,
    /// Whether the model may call several functions at once.
    pub parallel_tool_calls: bool,
    /// Shape that the model's answers must take.
    pub response_format: Option<Box<AssistantResponseFormatOption>>,
    /// How much a reasoning model thinks before it answers; `null` if unset.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Files and vector stores that this run's tools can use, grouped by tool.
    pub tool_resources: Option<Box<ToolResources>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Run, has_required: true {
        id: 0 required "id";
        object: 1 literal("thread.run") "object";
        created_at: 2 required "created_at";
        thread_id: 3 required "thread_id";
        assistant_id: 4 required "assistant_id";
        status: 5 required "status";
        required_action: 6 nullable "required_action";
        last_error: 7 nullable "last_error";
        expires_at: 8 nullable "expires_at";
        started_at: 9 nullable "started_at";
        cancelled_at: 10 nullable "cancelled_at";
        failed_at: 11 nullable "failed_at";
        completed_at: 12 nullable "completed_at";
        incomplete_details: 13 nullable "incomplete_details";
        model: 14 required "model";
        instructions: 15 nullable "instructions";
        tools: 16 required "tools";
        metadata: 17 nullable "metadata";
        usage: 18 nullable "usage";
        temperature: 19 optional "temperature";
        top_p: 20 optional "top_p";
        max_prompt_tokens: 21 nullable "max_prompt_tokens";
        max_completion_tokens: 22 nullable "max_completion_tokens";
        truncation_strategy: 23 nullable "truncation_strategy";
        tool_choice: 24 nullable "tool_choice";
        parallel_tool_calls: 25 required "parallel_tool_calls";
        response_format: 26 nullable "response_format";
        reasoning_effort: 27 optional "reasoning_effort";
        tool_resources: 28 optional "tool_resources";
    }
}

impl crate::PageItem for Run {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// State of a run:
///
/// - `queued`: waits to start, or to resume after tool outputs were submitted
/// - `in_progress`: the model or a hosted tool is working
/// - `requires_action`: waits for the outputs of the function calls in `required_action`
/// - `cancelling`: is being cancelled
/// - `cancelled`: was cancelled on request
/// - `failed`: stopped with the error in `last_error`
/// - `completed`: finished
/// - `incomplete`: stopped at the limit named in `incomplete_details`
/// - `expired`: did not finish, or did not get its tool outputs, before `expires_at`
///
/// The last five are final.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunStatus {
    /// `queued`: waits to start, or to resume after tool outputs were submitted.
    Queued,
    /// `in_progress`: the model or a hosted tool is working.
    InProgress,
    /// `requires_action`: waits for the outputs of the function calls in `required_action`.
    RequiresAction,
    /// `cancelling`: is being cancelled.
    Cancelling,
    /// `cancelled`: was cancelled on request.
    Cancelled,
    /// `failed`: stopped with the error in `last_error`.
    Failed,
    /// `completed`: finished.
    Completed,
    /// `incomplete`: stopped at the limit named in `incomplete_details`.
    Incomplete,
    /// `expired`: did not finish, or did not get its tool outputs, before `expires_at`.
    Expired,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    RunStatus {
        Queued = "queued";
        InProgress = "in_progress";
        RequiresAction = "requires_action";
        Cancelling = "cancelling";
        Cancelled = "cancelled";
        Failed = "failed";
        Completed = "completed";
        Incomplete = "incomplete";
        Expired = "expired";
        _ = Unknown;
    }
}

/// What the run waits for; `null` unless its status is `requires_action`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunRequiredAction {
    /// Kind of action: `submit_tool_outputs`. Some servers have kinds of their own.
    pub r#type: Literal,
    /// The function calls to answer.
    pub submit_tool_outputs: RunRequiredActionSubmitToolOutputs,
    /// The calls to approve or to refuse.
    #[cfg(feature = "foundry")]
    pub submit_tool_approval: Option<Box<RunRequiredActionSubmitToolApproval>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunRequiredAction, has_required: true {
        r#type: 0 literal("submit_tool_outputs") "type";
        submit_tool_outputs: 1 required "submit_tool_outputs";
        #[cfg(feature = "foundry")] submit_tool_approval: 2 optional "submit_tool_approval";
    }
}

/// The function calls to answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunRequiredActionSubmitToolOutputs {
    /// The calls. All need an output before the run resumes.
    pub tool_calls: Vec<RequiredActionFunctionToolCall>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunRequiredActionSubmitToolOutputs, has_required: true {
        tool_calls: 0 required "tool_calls";
    }
}

/// The error that stopped the run; `null` if there was none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunLastError {
    /// What stopped the run:
    ///
    /// - `server_error`: a fault inside the service
    /// - `rate_limit_exceeded`: a rate limit or quota
    /// - `invalid_prompt`: input that the service rejected
    pub code: RunLastErrorCode,
    /// Human-readable explanation.
    pub message: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunLastError, has_required: true {
        code: 0 required "code";
        message: 1 required "message";
    } text { "message";
    }
}

/// What stopped the run:
///
/// - `server_error`: a fault inside the service
/// - `rate_limit_exceeded`: a rate limit or quota
/// - `invalid_prompt`: input that the service rejected
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunLastErrorCode {
    /// `server_error`: a fault inside the service.
    ServerError,
    /// `rate_limit_exceeded`: a rate limit or quota.
    RateLimitExceeded,
    /// `invalid_prompt`: input that the service rejected.
    InvalidPrompt,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    RunLastErrorCode {
        ServerError = "server_error";
        RateLimitExceeded = "rate_limit_exceeded";
        InvalidPrompt = "invalid_prompt";
        _ = Unknown;
    }
}

/// Why the run stopped short; `null` unless its status is `incomplete`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunIncompleteDetails {
    /// Which limit the run ran into: `max_completion_tokens` or `max_prompt_tokens`.
    pub reason: Option<RunIncompleteDetailsReason>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunIncompleteDetails, has_required: false {
        reason: 0 optional "reason";
    } text { "reason";
    }
}

/// Which limit the run ran into: `max_completion_tokens` or `max_prompt_tokens`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunIncompleteDetailsReason {
    /// `max_completion_tokens`
    MaxCompletionTokens,
    /// `max_prompt_tokens`
    MaxPromptTokens,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    RunIncompleteDetailsReason {
        MaxCompletionTokens = "max_completion_tokens";
        MaxPromptTokens = "max_prompt_tokens";
        _ = Unknown;
    }
}
