// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::{JsonObject, Literal};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// What it is.
    pub object: Literal,
    /// The property `kind`.
    pub kind: Option<Literal>,
    /// The property `on`.
    pub on: Option<Value>,
    /// The property `version`.
    pub version: Option<Value>,
    /// Members that the specification does not list, kept as they came.
    pub extra: JsonObject,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `on`.
    pub fn on(mut self, on: impl Into<Value>) -> Self {
        self.on = Some(on.into());
        self
    }

    /// Sets `version`.
    pub fn version(mut self, version: impl Into<Value>) -> Self {
        self.version = Some(version.into());
        self
    }
}

crate::__object! {
    Thing {
        object: literal("thing") "object";
        kind: optional_literal("simple") "kind";
        on: optional "on";
        version: optional "version";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
