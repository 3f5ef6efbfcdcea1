// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1widgets/get`.

/// What a request of `listWidgets` says beside its path.
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
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `kinds`.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.kinds = Some(kinds.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `x_trace`.
    pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
        self.x_trace = Some(x_trace.into());
        self
    }
}

impl crate::requests::__generated::Sealed for ListWidgetsParams {}

impl crate::requests::Params for ListWidgetsParams {
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::default();
        parts.query_as("limit", crate::requests::__generated::Style::FORM, &self.limit)?;
        parts.query_as("after", crate::requests::__generated::Style::FORM, &self.after)?;
        parts.query_as("kinds", crate::requests::__generated::Style::FORM_JOINED, &self.kinds)?;
        parts.header_as("X-Trace", crate::requests::__generated::Style::SIMPLE, &self.x_trace)?;
        Ok(parts)
    }
}
