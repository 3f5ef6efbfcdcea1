// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepObject`.

use crate::types::{AssistantId, RunId, RunStepUsage, StepDetails, StepId, ThreadId};
use crate::{Extra, Literal, Metadata};

/// One step of a run: a message written or a set of tools called.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunStep {
    /// ID of the run step, which operations take as `step_id`.
    pub id: StepId,
    /// Always `thread.run.step`.
    pub object: Literal,
    /// When the step began, in Unix seconds.
    pub created_at: i64,
    /// ID of the assistant that is run.
    pub assistant_id: AssistantId,
    /// ID of the thread the run works on.
    pub thread_id: ThreadId,
    /// ID of the run that the step is part of.
    pub run_id: RunId,
    /// Kind of step: `message_creation` writes a message, `tool_calls` calls tools.
    pub r#type: RunStepType,
    /// State of a run step:
    ///
    /// - `in_progress`: under way
    /// - `cancelled`: its run was cancelled
    /// - `failed`: stopped with the error in `last_error`
    /// - `completed`: finished
    /// - `expired`: its run expired
    pub status: RunStepStatus,
    /// The message written or the tools called, according to `type`.
    pub step_details: StepDetails,
    /// The error that stopped the step; `null` if there was none.
    pub last_error: Option<Box<RunStepLastError>>,
    /// When the step expired along with its run, in Unix seconds.
    pub expired_at: Option<i64>,
    /// When the step was cancelled, in Unix seconds.
    pub cancelled_at: Option<i64>,
    /// When the step failed, in Unix seconds.
    pub failed_at: Option<i64>,
    /// When the step was completed, in Unix seconds.
    pub completed_at: Option<i64>,
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Option<Metadata>,
    /// Tokens used by the step; `null` while it is `in_progress`.
    pub usage: Option<Box<RunStepUsage>>,
    /// When the step expires if it is not done by then, in Unix seconds.
    pub expires_at: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunStep, has_required: true {
        id: 0 required "id";
        object: 1 literal("thread.run.step") "object";
        created_at: 2 required "created_at";
        assistant_id: 3 required "assistant_id";
        thread_id: 4 required "thread_id";
        run_id: 5 required "run_id";
        r#type: 6 required "type";
        status: 7 required "status";
        step_details: 8 required "step_details";
        last_error: 9 nullable "last_error";
        expired_at: 10 optional "expired_at";
        cancelled_at: 11 nullable "cancelled_at";
        failed_at: 12 nullable "failed_at";
        completed_at: 13 nullable "completed_at";
        metadata: 14 optional "metadata";
        usage: 15 nullable "usage";
        expires_at: 16 optional "expires_at";
    }
}

impl crate::PageItem for RunStep {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// Kind of step: `message_creation` writes a message, `tool_calls` calls tools.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunStepType {
    /// `message_creation`
    MessageCreation,
    /// `tool_calls`
    ToolCalls,
    /// `activities`
    #[cfg(feature = "foundry")]
    Activities,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    RunStepType {
        MessageCreation = "message_creation";
        ToolCalls = "tool_calls";
        #[cfg(feature = "foundry")] Activities = "activities";
        _ = Unknown;
    }
}

/// State of a run step:
///
/// - `in_progress`: under way
/// - `cancelled`: its run was cancelled
/// - `failed`: stopped with the error in `last_error`
/// - `completed`: finished
/// - `expired`: its run expired
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunStepStatus {
    /// `in_progress`: under way.
    InProgress,
    /// `cancelled`: its run was cancelled.
    Cancelled,
    /// `failed`: stopped with the error in `last_error`.
    Failed,
    /// `completed`: finished.
    Completed,
    /// `expired`: its run expired.
    Expired,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    RunStepStatus {
        InProgress = "in_progress";
        Cancelled = "cancelled";
        Failed = "failed";
        Completed = "completed";
        Expired = "expired";
        _ = Unknown;
    }
}

/// The error that stopped the step; `null` if there was none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunStepLastError {
    /// What stopped the step:
    ///
    /// - `server_error`: a fault inside the service
    /// - `rate_limit_exceeded`: a rate limit or quota
    pub code: RunStepLastErrorCode,
    /// Human-readable explanation.
    pub message: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunStepLastError, has_required: true {
        code: 0 required "code";
        message: 1 required "message";
    } text { "message";
    }
}

/// What stopped the step:
///
/// - `server_error`: a fault inside the service
/// - `rate_limit_exceeded`: a rate limit or quota
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunStepLastErrorCode {
    /// `server_error`: a fault inside the service.
    ServerError,
    /// `rate_limit_exceeded`: a rate limit or quota.
    RateLimitExceeded,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    RunStepLastErrorCode {
        ServerError = "server_error";
        RateLimitExceeded = "rate_limit_exceeded";
        _ = Unknown;
    }
}
