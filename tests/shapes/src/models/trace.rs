// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Trace/items`.

use crate::convert::{IntoField, IntoList};
use crate::Extra;

/// `Trace2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Trace2 {
    /// The property `step`.
    pub step: Option<String>,
    /// The property `trace`.
    pub trace: Option<Trace>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Trace2 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `step`.
    pub fn step<As>(mut self, step: impl IntoField<String, As>) -> Self {
        self.step = step.into_field().into_option();
        self
    }

    /// Sets `trace`.
    pub fn trace<As>(mut self, trace: impl IntoList<Trace2, As>) -> Self {
        self.trace = trace.into_list();
        self
    }
}

crate::__object! {
    Trace2, has_required: false {
        step: 0 optional "step";
        trace: 1 optional "trace";
    }
}

/// `Trace`.
pub type Trace = Vec<Trace2>;
