// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Problem`.

use crate::answers::Extra;

/// `Problem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The property `title`.
    pub title: Option<String>,
    /// The property `status`.
    pub status: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::answers::__object! {
    Problem, has_required: false {
        title: 0 optional "title";
        status: 1 optional "status";
    }
}
