// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1sized/get`.

use crate::paging::convert::IntoNumberField;

/// A request of `sized`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SizedParams {
    /// The property `page`.
    pub page: Option<i64>,
    /// The property `per_page`.
    pub per_page: Option<i64>,
}

impl SizedParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    pub fn page(mut self, page: impl IntoNumberField<i64>) -> Self {
        self.page = page.into_number_field();
        self
    }

    /// Sets `per_page`.
    pub fn per_page(mut self, per_page: impl IntoNumberField<i64>) -> Self {
        self.per_page = per_page.into_number_field();
        self
    }
}

impl crate::paging::__generated::Sealed for SizedParams {}

impl crate::paging::Params for SizedParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::paging::Parts> {
        let mut parts = crate::paging::Parts::default();
        parts.query_as("page", crate::paging::__generated::Style::FORM, &self.page)?;
        parts.query_as("per_page", crate::paging::__generated::Style::FORM, &self.per_page)?;
        Ok(parts)
    }
}
