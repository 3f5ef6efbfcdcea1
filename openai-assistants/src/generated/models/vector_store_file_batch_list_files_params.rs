// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1vector_stores~1{vector_store_id}~1file_batches~1{batch_id}~1files/get`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::{Order, VectorStoreFileFilter};

/// Query parameters: list the files of a batch.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VectorStoreFileBatchListFilesParams {
    /// Items per page, from 1 to 100; the default is 20.
    pub limit: Option<i64>,
    /// Direction of the list by creation time: `asc` puts the oldest first, `desc` (the default) the
    /// newest.
    pub order: Option<Order>,
    /// Cursor: only items that follow the one with this ID are returned. Pass the `last_id` of one page
    /// to get the next.
    pub after: Option<String>,
    /// Cursor: only items that precede the one with this ID are returned. Pass the `first_id` of one
    /// page to go back.
    pub before: Option<String>,
    /// Only files in this indexing state.
    pub filter: Option<VectorStoreFileFilter>,
}

impl VectorStoreFileBatchListFilesParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`. Items per page, from 1 to 100; the default is 20.
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

    /// Sets `before`. Cursor: only items that precede the one with this ID are returned.
    pub fn before<As>(mut self, before: impl IntoField<String, As>) -> Self {
        self.before = before.into_field().into_option();
        self
    }

    /// Sets `filter`. Only files in this indexing state.
    pub fn filter<As>(
        mut self,
        filter: impl IntoField<VectorStoreFileFilter, As>,
    ) -> Self {
        self.filter = filter.into_field().into_option();
        self
    }
}

impl crate::__generated::Sealed for VectorStoreFileBatchListFilesParams {}

impl crate::Params for VectorStoreFileBatchListFilesParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.limit {
            parts.query.push(("limit".into(), value.to_string()));
        }
        if let Some(value) = &self.order {
            parts.query.push(("order".into(), value.to_string()));
        }
        if let Some(value) = &self.after {
            parts.query.push(("after".into(), value.to_string()));
        }
        if let Some(value) = &self.before {
            parts.query.push(("before".into(), value.to_string()));
        }
        if let Some(value) = &self.filter {
            parts.query.push(("filter".into(), value.to_string()));
        }
        Ok(parts)
    }
}
