// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get`.

use crate::convert::IntoNumberField;
#[cfg(feature = "extra")]
use crate::convert::IntoField;
#[cfg(feature = "extra")]
use crate::types::PlaceId;

/// Query parameters of `listThings`.
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
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.limit = limit.into_number_field();
        self
    }

    /// Sets `near`.
    #[cfg(feature = "extra")]
    pub fn near<As>(mut self, near: impl IntoField<PlaceId, As>) -> Self {
        self.near = near.into_field().into_option();
        self
    }

    /// Sets `kind`.
    #[cfg(feature = "extra")]
    pub fn kind<As>(mut self, kind: impl IntoField<String, As>) -> Self {
        self.kind = kind.into_field().into_option();
        self
    }
}

impl crate::__generated::Sealed for ThingListParams {}

impl crate::Params for ThingListParams {
    #[inline]
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
