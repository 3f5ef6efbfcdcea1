// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Trace/items`.

use crate::Extra;

/// `Trace2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Trace2 {
    /// The property `step`.
    pub step: Option<String>,
    /// The property `trace`.
    pub trace: Option<Trace>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Trace2 {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `step`.
    pub fn step(mut self, step: impl Into<String>) -> Self {
        self.step = Some(step.into());
        self
    }

    /// Sets `trace`.
    pub fn trace(mut self, trace: impl IntoIterator<Item = impl Into<Trace2>>) -> Self {
        self.trace = Some(trace.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    Trace2 {
        step: optional "step";
        trace: optional "trace";
    }
}

/// `Trace`.
pub type Trace = Vec<Trace2>;
