// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ActivitiesStepDetails`.

use crate::types::StepActivity;
use crate::{Extra, Literal};

/// Details of a step that prepared tools.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivitiesStepDetails {
    /// Always `activities`.
    pub r#type: Literal,
    /// What was done.
    pub activities: Vec<StepActivity>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ActivitiesStepDetails, has_required: true {
        r#type: 0 literal("activities") "type";
        activities: 1 required "activities";
    }
}
