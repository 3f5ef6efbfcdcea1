// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Partner`.

use crate::types::Either;
use crate::Extra;

/// `Partner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Partner {
    /// The property `of`.
    pub of: Either,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Partner {
    /// Creates a value from the required fields; no others are set.
    pub fn new(of: impl Into<Either>) -> Self {
        Self {
            of: of.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Partner, has_required: true {
        of: 0 required "of";
    }
}
