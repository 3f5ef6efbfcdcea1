// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1headers/get`.

use crate::paging::convert::IntoField;

/// A request of `headers`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct HeadersParams {
    /// The property `x-token`.
    pub x_token: Option<String>,
}

impl HeadersParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x_token`.
    pub fn x_token<As>(mut self, x_token: impl IntoField<String, As>) -> Self {
        self.x_token = x_token.into_field().into_option();
        self
    }
}

impl crate::paging::__generated::Sealed for HeadersParams {}

impl crate::paging::Params for HeadersParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::paging::Parts> {
        let mut parts = crate::paging::Parts::default();
        parts.header_as("x-token", crate::paging::__generated::Style::SIMPLE, &self.x_token)?;
        Ok(parts)
    }
}
