// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get`.

#[cfg(feature = "extra")]
use crate::types::PlaceId;

/// Query parameters: .
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingListParams {
    /// The property `limit`.
    pub limit: Option<i64>,
    /// The property `near`.
    #[cfg(feature = "extra")]
    pub near: Option<PlaceId>,
    /// The property `kind`.
    #[cfg(feature = "extra")]
    pub kind: Option<String>,
}

impl ThingListParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `near`.
    #[cfg(feature = "extra")]
    pub fn near(mut self, near: impl Into<PlaceId>) -> Self {
        self.near = Some(near.into());
        self
    }

    /// Sets `kind`.
    #[cfg(feature = "extra")]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl crate::__generated::Sealed for ThingListParams {}

impl crate::Params for ThingListParams {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.limit {
            parts.query.push(("limit".into(), value.to_string()));
        }
        #[cfg(feature = "extra")]
        if let Some(value) = &self.near {
            parts.query.push(("near".into(), value.to_string()));
        }
        #[cfg(feature = "extra")]
        if let Some(value) = &self.kind {
            parts.query.push(("kind".into(), value.to_string()));
        }
        Ok(parts)
    }
}
