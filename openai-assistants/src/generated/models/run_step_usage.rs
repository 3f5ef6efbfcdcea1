// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepCompletionUsage`.

use crate::Extra;

/// Tokens used by a run step; `null` while the step is `in_progress`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunStepUsage {
    /// Tokens that the model wrote.
    pub completion_tokens: i64,
    /// Tokens that the model read.
    pub prompt_tokens: i64,
    /// Prompt and completion tokens together.
    pub total_tokens: i64,
    /// Breakdown of `prompt_tokens`.
    pub prompt_token_details: Option<RunStepUsagePromptTokenDetails>,
    /// Breakdown of `completion_tokens`.
    pub completion_tokens_details: Option<RunStepUsageCompletionTokensDetails>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunStepUsage {
        completion_tokens: required "completion_tokens";
        prompt_tokens: required "prompt_tokens";
        total_tokens: required "total_tokens";
        prompt_token_details: optional "prompt_token_details";
        completion_tokens_details: optional "completion_tokens_details";
    }
}

/// Breakdown of `prompt_tokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunStepUsagePromptTokenDetails {
    /// Tokens of the prompt that were found in the server's cache.
    pub cached_tokens: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunStepUsagePromptTokenDetails {
        cached_tokens: optional "cached_tokens";
    }
}

/// Breakdown of `completion_tokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunStepUsageCompletionTokensDetails {
    /// Tokens that the model spent on reasoning, which no message shows.
    pub reasoning_tokens: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunStepUsageCompletionTokensDetails {
        reasoning_tokens: optional "reasoning_tokens";
    }
}
