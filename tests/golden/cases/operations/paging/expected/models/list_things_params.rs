// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get`.

use crate::convert::{IntoField, IntoNumberField};

/// Query parameters: lists things.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsParams {
    /// Where to begin.
    pub cursor: Option<String>,
    /// How many.
    pub limit: Option<i64>,
}

impl ListThingsParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cursor`. Where to begin.
    pub fn cursor<As>(mut self, cursor: impl IntoField<String, As>) -> Self {
        self.cursor = cursor.into_field().into_option();
        self
    }

    /// Sets `limit`. How many.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.limit = limit.into_number_field();
        self
    }
}

impl crate::__generated::Sealed for ListThingsParams {}

impl crate::Params for ListThingsParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.cursor {
            parts.query.push(("cursor".into(), value.to_string()));
        }
        if let Some(value) = &self.limit {
            parts.query.push(("limit".into(), value.to_string()));
        }
        Ok(parts)
    }
}
