// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1pages/get`.

use crate::convert::{IntoField, IntoNumberField};

/// Query parameters of `listPages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPagesParams {
    /// The property `after`.
    pub after: Option<String>,
    /// The property `limit`.
    pub limit: Option<i64>,
}

impl ListPagesParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `after`.
    pub fn after<As>(mut self, after: impl IntoField<String, As>) -> Self {
        self.after = after.into_field().into_option();
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.limit = limit.into_number_field();
        self
    }
}

impl crate::__generated::Sealed for ListPagesParams {}

impl crate::Params for ListPagesParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.after {
            parts.query.push(("after".into(), value.to_string()));
        }
        if let Some(value) = &self.limit {
            parts.query.push(("limit".into(), value.to_string()));
        }
        Ok(parts)
    }
}
