// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunCompletionUsage`.

use crate::Extra;

/// Tokens used by a run; `null` until the run has ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunUsage {
    /// Tokens that the model wrote.
    pub completion_tokens: i64,
    /// Tokens that the model read.
    pub prompt_tokens: i64,
    /// Prompt and completion tokens together.
    pub total_tokens: i64,
    /// Breakdown of `prompt_tokens`.
    pub prompt_token_details: Option<RunUsagePromptTokenDetails>,
    /// Breakdown of `completion_tokens`.
    pub completion_tokens_details: Option<RunUsageCompletionTokensDetails>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunUsage, has_required: true {
        completion_tokens: 0 required "completion_tokens";
        prompt_tokens: 1 required "prompt_tokens";
        total_tokens: 2 required "total_tokens";
        prompt_token_details: 3 optional "prompt_token_details";
        completion_tokens_details: 4 optional "completion_tokens_details";
    }
}

/// Breakdown of `prompt_tokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunUsagePromptTokenDetails {
    /// Tokens of the prompt that were found in the server's cache.
    pub cached_tokens: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunUsagePromptTokenDetails, has_required: false {
        cached_tokens: 0 optional "cached_tokens";
    }
}

/// Breakdown of `completion_tokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunUsageCompletionTokensDetails {
    /// Tokens that the model spent on reasoning, which no message shows.
    pub reasoning_tokens: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunUsageCompletionTokensDetails, has_required: false {
        reasoning_tokens: 0 optional "reasoning_tokens";
    }
}
