use std::iter::Sum;
use std::ops::{Add, AddAssign};

use crate::types::{Run, RunStep, RunStepUsage, RunUsage};

/// How many tokens were used, of a run, a step, or several of them together.
///
/// ```
/// use openai_assistants::Usage;
/// # use openai_assistants::types::RunStep;
/// # let steps: Vec<RunStep> = Vec::new();
/// let usage: Usage = steps.iter().map(Usage::from).sum();
/// assert_eq!(usage.total_tokens, 0);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Usage {
    /// Tokens that were read.
    pub prompt_tokens: i64,
    /// Tokens that were written.
    pub completion_tokens: i64,
    /// Both together, as the server counts.
    pub total_tokens: i64,
    /// Tokens among those read that came from a cache.
    pub cached_tokens: i64,
    /// Tokens among those written that the model thought with.
    pub reasoning_tokens: i64,
}

impl Add for Usage {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        // A server's nonsense must not overflow.
        Self {
            prompt_tokens: self.prompt_tokens.saturating_add(other.prompt_tokens),
            completion_tokens: self.completion_tokens.saturating_add(other.completion_tokens),
            total_tokens: self.total_tokens.saturating_add(other.total_tokens),
            cached_tokens: self.cached_tokens.saturating_add(other.cached_tokens),
            reasoning_tokens: self.reasoning_tokens.saturating_add(other.reasoning_tokens),
        }
    }
}

impl AddAssign for Usage {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sum for Usage {
    fn sum<I: Iterator<Item = Self>>(usages: I) -> Self {
        usages.fold(Self::default(), Self::add)
    }
}

impl<'a> Sum<&'a Self> for Usage {
    fn sum<I: Iterator<Item = &'a Self>>(usages: I) -> Self {
        usages.copied().sum()
    }
}

impl From<&RunUsage> for Usage {
    fn from(usage: &RunUsage) -> Self {
        Self {
            prompt_tokens: usage.prompt_tokens,
            completion_tokens: usage.completion_tokens,
            total_tokens: usage.total_tokens,
            cached_tokens: usage.prompt_token_details.as_ref().and_then(|details| details.cached_tokens).unwrap_or(0),
            reasoning_tokens: usage
                .completion_tokens_details
                .as_ref()
                .and_then(|details| details.reasoning_tokens)
                .unwrap_or(0),
        }
    }
}

impl From<&RunStepUsage> for Usage {
    fn from(usage: &RunStepUsage) -> Self {
        Self {
            prompt_tokens: usage.prompt_tokens,
            completion_tokens: usage.completion_tokens,
            total_tokens: usage.total_tokens,
            cached_tokens: usage.prompt_token_details.as_ref().and_then(|details| details.cached_tokens).unwrap_or(0),
            reasoning_tokens: usage
                .completion_tokens_details
                .as_ref()
                .and_then(|details| details.reasoning_tokens)
                .unwrap_or(0),
        }
    }
}

/// No usage, until the server has reported it.
impl From<&Run> for Usage {
    fn from(run: &Run) -> Self {
        run.usage.as_deref().map(Self::from).unwrap_or_default()
    }
}

/// No usage, until the server has reported it.
impl From<&RunStep> for Usage {
    fn from(step: &RunStep) -> Self {
        step.usage.as_deref().map(Self::from).unwrap_or_default()
    }
}
