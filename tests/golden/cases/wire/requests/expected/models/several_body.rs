// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1several/post/requestBody/content/application~1json/schema`.

use crate::requests::convert::IntoNumberField;
use crate::requests::Extra;

/// `SeveralBody`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SeveralBody {
    /// The property `a`.
    pub a: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl SeveralBody {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl IntoNumberField<i64>) -> Self {
        self.a = a.into_number_field();
        self
    }
}

crate::requests::__object! {
    SeveralBody, has_required: false {
        a: 0 optional "a";
    }
}

impl crate::requests::Params for SeveralBody {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        crate::requests::Parts::json(&self)
    }
}
