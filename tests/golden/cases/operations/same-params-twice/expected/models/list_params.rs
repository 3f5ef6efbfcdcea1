// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1a/get`.

use crate::convert::IntoNumberField;

/// Query parameters of `listB`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListParams {
    /// The property `limit`.
    pub limit: Option<i64>,
}

impl ListParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.limit = limit.into_number_field();
        self
    }
}

impl crate::__generated::Sealed for ListParams {}

impl crate::Params for ListParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.limit {
            parts.query.push(("limit".into(), value.to_string()));
        }
        Ok(parts)
    }
}
