// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Job`.

use crate::answers::Extra;

/// `Job`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The property `job`.
    pub job: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::answers::__object! {
    Job, has_required: true {
        job: 0 required "job";
    }
}
