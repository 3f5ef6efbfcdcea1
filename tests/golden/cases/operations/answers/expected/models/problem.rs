// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Problem`.

use crate::Extra;

/// `Problem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The property `title`.
    pub title: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Problem, has_required: false {
        title: 0 optional "title";
    }
}
