// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1offsets/get`.

use crate::paging::convert::IntoNumberField;

/// A request of `offsets`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OffsetsParams {
    /// The property `skip`.
    pub skip: Option<i64>,
}

impl OffsetsParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `skip`.
    pub fn skip(mut self, skip: impl IntoNumberField<i64>) -> Self {
        self.skip = skip.into_number_field();
        self
    }
}

impl crate::paging::__generated::Sealed for OffsetsParams {}

impl crate::paging::Params for OffsetsParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::paging::Parts> {
        let mut parts = crate::paging::Parts::default();
        parts.query_as("skip", crate::paging::__generated::Style::FORM, &self.skip)?;
        Ok(parts)
    }
}
