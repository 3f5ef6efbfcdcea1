// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get`.

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
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cursor`. Where to begin.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets `limit`. How many.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl crate::__generated::Sealed for ListThingsParams {}

impl crate::Params for ListThingsParams {
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
