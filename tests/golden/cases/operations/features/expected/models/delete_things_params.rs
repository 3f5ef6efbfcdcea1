// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/delete`.

use crate::convert::IntoField;

/// Query parameters of `deleteThings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteThingsParams {
    /// The property `sure`.
    pub sure: Option<bool>,
}

impl DeleteThingsParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sure`.
    pub fn sure<As>(mut self, sure: impl IntoField<bool, As>) -> Self {
        self.sure = sure.into_field().into_option();
        self
    }
}

impl crate::__generated::Sealed for DeleteThingsParams {}

impl crate::Params for DeleteThingsParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.sure {
            parts.query.push(("sure".into(), value.to_string()));
        }
        Ok(parts)
    }
}
