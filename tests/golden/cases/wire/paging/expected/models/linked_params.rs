// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1linked/get`.

use crate::paging::convert::IntoField;

/// A request of `linked`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkedParams {
    /// The property `q`.
    pub q: Option<String>,
    /// The property `X-Kept`.
    pub x_kept: Option<String>,
}

impl LinkedParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `q`.
    pub fn q<As>(mut self, q: impl IntoField<String, As>) -> Self {
        self.q = q.into_field().into_option();
        self
    }

    /// Sets `x_kept`.
    pub fn x_kept<As>(mut self, x_kept: impl IntoField<String, As>) -> Self {
        self.x_kept = x_kept.into_field().into_option();
        self
    }
}

impl crate::paging::__generated::Sealed for LinkedParams {}

impl crate::paging::Params for LinkedParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::paging::Parts> {
        let mut parts = crate::paging::Parts::default();
        parts.query_as("q", crate::paging::__generated::Style::FORM, &self.q)?;
        parts.header_as("X-Kept", crate::paging::__generated::Style::SIMPLE, &self.x_kept)?;
        Ok(parts)
    }
}
