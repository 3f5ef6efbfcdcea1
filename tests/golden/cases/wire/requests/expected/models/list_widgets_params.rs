// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1widgets/get`.

use crate::requests::convert::{IntoField, IntoList, IntoNumberField};

/// A request of `listWidgets`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWidgetsParams {
    /// The property `limit`.
    pub limit: Option<i64>,
    /// The property `after`.
    pub after: Option<String>,
    /// The property `kinds`.
    pub kinds: Option<Vec<String>>,
    /// The property `X-Trace`.
    pub x_trace: Option<String>,
}

impl ListWidgetsParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.limit = limit.into_number_field();
        self
    }

    /// Sets `after`.
    pub fn after<As>(mut self, after: impl IntoField<String, As>) -> Self {
        self.after = after.into_field().into_option();
        self
    }

    /// Sets `kinds`.
    pub fn kinds<As>(mut self, kinds: impl IntoList<String, As>) -> Self {
        self.kinds = kinds.into_list();
        self
    }

    /// Sets `x_trace`.
    pub fn x_trace<As>(mut self, x_trace: impl IntoField<String, As>) -> Self {
        self.x_trace = x_trace.into_field().into_option();
        self
    }
}

impl crate::requests::__generated::Sealed for ListWidgetsParams {}

impl crate::requests::Params for ListWidgetsParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::default();
        parts.query_as("limit", crate::requests::__generated::Style::FORM, &self.limit)?;
        parts.query_as("after", crate::requests::__generated::Style::FORM, &self.after)?;
        parts.query_as("kinds", crate::requests::__generated::Style::FORM_JOINED, &self.kinds)?;
        parts.header_as("X-Trace", crate::requests::__generated::Style::SIMPLE, &self.x_trace)?;
        Ok(parts)
    }
}
