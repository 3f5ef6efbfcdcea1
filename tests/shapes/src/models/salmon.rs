// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Salmon`.

use crate::convert::IntoNumber;
use crate::Extra;

/// `Salmon`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Salmon {
    /// The property `kind`.
    pub kind: String,
    /// The property `age`.
    pub age: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Salmon {
    /// Creates a value from the required fields; no others are set.
    pub fn new(kind: impl Into<String>, age: impl IntoNumber<i64>) -> Self {
        Self {
            kind: kind.into(),
            age: age.into_number(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Salmon, has_required: true {
        kind: 0 required "kind";
        age: 1 required "age";
    }
}
