// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1numbers/get`.

use crate::paging::convert::IntoNumberField;

/// A request of `numbers`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NumbersParams {
    /// The property `page`.
    pub page: Option<i64>,
}

impl NumbersParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    pub fn page(mut self, page: impl IntoNumberField<i64>) -> Self {
        self.page = page.into_number_field();
        self
    }
}

impl crate::paging::__generated::Sealed for NumbersParams {}

impl crate::paging::Params for NumbersParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::paging::Parts> {
        let mut parts = crate::paging::Parts::default();
        parts.query_as("page", crate::paging::__generated::Style::FORM, &self.page)?;
        Ok(parts)
    }
}
