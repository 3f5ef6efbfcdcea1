// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeepResearchToolCallDetails`.

use crate::Extra;

/// A question for deep research and the report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepResearchToolCallDetails {
    /// The question.
    pub input: String,
    /// The report; unset before it is written.
    pub output: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    DeepResearchToolCallDetails, has_required: true {
        input: 0 required "input";
        output: 1 optional "output";
    }
}
