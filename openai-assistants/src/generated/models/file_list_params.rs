// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1files/get`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::Order;

/// Query parameters: list files.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FileListParams {
    /// Only files with this purpose, such as `assistants`.
    pub purpose: Option<String>,
    /// Items per page, from 1 to 10,000, which is also the default.
    pub limit: Option<i64>,
    /// Direction of the list by creation time: `asc` puts the oldest first, `desc` (the default) the
    /// newest.
    pub order: Option<Order>,
    /// Cursor: only items that follow the one with this ID are returned. Pass the `last_id` of one page
    /// to get the next.
    pub after: Option<String>,
}

impl FileListParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `purpose`. Only files with this purpose, such as `assistants`.
    pub fn purpose<As>(mut self, purpose: impl IntoField<String, As>) -> Self {
        self.purpose = purpose.into_field().into_option();
        self
    }

    /// Sets `limit`. Items per page, from 1 to 10,000, which is also the default.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.limit = limit.into_number_field();
        self
    }

    /// Sets `order`. Direction of the list by creation time: `asc` puts the oldest first, `desc` (the
    /// default) the newest.
    pub fn order<As>(mut self, order: impl IntoField<Order, As>) -> Self {
        self.order = order.into_field().into_option();
        self
    }

    /// Sets `after`. Cursor: only items that follow the one with this ID are returned.
    pub fn after<As>(mut self, after: impl IntoField<String, As>) -> Self {
        self.after = after.into_field().into_option();
        self
    }
}

impl crate::__generated::Sealed for FileListParams {}

impl crate::Params for FileListParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.purpose {
            parts.query.push(("purpose".into(), value.to_string()));
        }
        if let Some(value) = &self.limit {
            parts.query.push(("limit".into(), value.to_string()));
        }
        if let Some(value) = &self.order {
            parts.query.push(("order".into(), value.to_string()));
        }
        if let Some(value) = &self.after {
            parts.query.push(("after".into(), value.to_string()));
        }
        Ok(parts)
    }
}
