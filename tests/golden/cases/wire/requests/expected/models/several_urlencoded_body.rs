// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1several/post/requestBody/content/application~1x-www-form-urlencoded/schema`.

use crate::requests::convert::IntoNumberField;
use crate::requests::Extra;

/// `SeveralUrlencodedBody`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SeveralUrlencodedBody {
    /// The property `b`.
    pub b: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl SeveralUrlencodedBody {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl IntoNumberField<i64>) -> Self {
        self.b = b.into_number_field();
        self
    }
}

crate::requests::__object! {
    SeveralUrlencodedBody, has_required: false {
        b: 0 optional "b";
    }
}

impl crate::requests::Params for SeveralUrlencodedBody {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::fields();
        parts.field_as("b", crate::requests::__generated::Style::FIELD, &self.b)?;
        Ok(parts)
    }
}
