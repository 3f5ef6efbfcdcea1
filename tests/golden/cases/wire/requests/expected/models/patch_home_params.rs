// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1accounts~1{id}~1home/patch`.

use crate::requests::convert::IntoField;
use crate::requests::types::PointPatch;

/// A request of `patchHome`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchHomeParams {
    /// The property `dry`.
    pub dry: Option<bool>,
    /// The body of the request.
    pub body: Option<PointPatch>,
}

impl PatchHomeParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dry`.
    pub fn dry<As>(mut self, dry: impl IntoField<bool, As>) -> Self {
        self.dry = dry.into_field().into_option();
        self
    }

    /// Sets `body`. The body of the request.
    pub fn body<As>(mut self, body: impl IntoField<PointPatch, As>) -> Self {
        self.body = body.into_field().into_option();
        self
    }
}

impl crate::requests::__generated::Sealed for PatchHomeParams {}

impl crate::requests::Params for PatchHomeParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = match self.body {
            Some(value) => {
                let mut parts = crate::requests::Parts::json(&value)?;
                parts.media("application/merge-patch+json");
                parts
            }
            None => crate::requests::Parts::default(),
        };
        parts.query_as("dry", crate::requests::__generated::Style::FORM, &self.dry)?;
        Ok(parts)
    }
}
