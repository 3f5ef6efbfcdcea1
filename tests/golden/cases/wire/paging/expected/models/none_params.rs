// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1none/get`.

use crate::paging::convert::IntoField;

/// A request of `none`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NoneParams {
    /// The property `cursor`.
    pub cursor: Option<String>,
}

impl NoneParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cursor`.
    pub fn cursor<As>(mut self, cursor: impl IntoField<String, As>) -> Self {
        self.cursor = cursor.into_field().into_option();
        self
    }
}

impl crate::paging::__generated::Sealed for NoneParams {}

impl crate::paging::Params for NoneParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::paging::Parts> {
        let mut parts = crate::paging::Parts::default();
        parts.query_as("cursor", crate::paging::__generated::Style::FORM, &self.cursor)?;
        Ok(parts)
    }
}
