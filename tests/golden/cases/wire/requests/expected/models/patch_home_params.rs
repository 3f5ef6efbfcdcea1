// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1accounts~1{id}~1home/patch`.

use crate::requests::types::PointPatch;

/// What a request of `patchHome` says beside its path.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchHomeParams {
    /// The property `dry`.
    pub dry: Option<bool>,
    /// The body of the request.
    pub body: Option<PointPatch>,
}

impl PatchHomeParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dry`.
    pub fn dry(mut self, dry: bool) -> Self {
        self.dry = Some(dry);
        self
    }

    /// Sets `body`. The body of the request.
    pub fn body(mut self, body: impl Into<PointPatch>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl crate::requests::__generated::Sealed for PatchHomeParams {}

impl crate::requests::Params for PatchHomeParams {
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
