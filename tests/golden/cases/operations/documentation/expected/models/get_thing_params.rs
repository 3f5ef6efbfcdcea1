// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things~1'{id}'~1*{rest}/get`.

use crate::convert::IntoField;

/// Query parameters: gets \[a\] thing \<b>now\</b>.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetThingParams {
    /// */ \[q\] ```
    pub q: Option<String>,
}

impl GetThingParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `q`.
    pub fn q<As>(mut self, q: impl IntoField<String, As>) -> Self {
        self.q = q.into_field().into_option();
        self
    }
}

impl crate::__generated::Sealed for GetThingParams {}

impl crate::Params for GetThingParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.q {
            parts.query.push(("q".into(), value.to_string()));
        }
        Ok(parts)
    }
}
