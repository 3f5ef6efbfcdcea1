// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1last/get`.

use crate::paging::convert::{IntoField, IntoNumberField};

/// A request of `last`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LastParams {
    /// The property `after`.
    pub after: Option<String>,
    /// Default: `2`.
    pub limit: Option<i64>,
}

impl LastParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `after`.
    pub fn after<As>(mut self, after: impl IntoField<String, As>) -> Self {
        self.after = after.into_field().into_option();
        self
    }

    /// Sets `limit`. Default: `2`.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.limit = limit.into_number_field();
        self
    }
}

impl crate::paging::__generated::Sealed for LastParams {}

impl crate::paging::Params for LastParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::paging::Parts> {
        let mut parts = crate::paging::Parts::default();
        parts.query_as("after", crate::paging::__generated::Style::FORM, &self.after)?;
        parts.query_as("limit", crate::paging::__generated::Style::FORM, &self.limit)?;
        Ok(parts)
    }
}
