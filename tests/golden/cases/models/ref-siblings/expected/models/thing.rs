// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::types::Other;
use crate::JsonObject;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// What the property says.
    ///
    /// Deprecated by the API.
    pub other: Option<Other>,
    /// What the component says.
    pub wider: Option<Other>,
    /// What the component says.
    pub plain: Option<Other>,
    /// Members that the specification does not list, kept as they came.
    pub extra: JsonObject,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `other`. What the property says.
    pub fn other(mut self, other: impl Into<Other>) -> Self {
        self.other = Some(other.into());
        self
    }

    /// Sets `wider`. What the component says.
    pub fn wider(mut self, wider: impl Into<Other>) -> Self {
        self.wider = Some(wider.into());
        self
    }

    /// Sets `plain`. What the component says.
    pub fn plain(mut self, plain: impl Into<Other>) -> Self {
        self.plain = Some(plain.into());
        self
    }
}

crate::__object! {
    Thing {
        other: optional "other";
        wider: optional "wider";
        plain: optional "plain";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
