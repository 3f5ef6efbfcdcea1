// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Patterns`.

use crate::answers::Extra;

/// `Patterns`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Patterns {
    /// The property `id`.
    pub id: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::answers::__object! {
    Patterns, has_required: false {
        id: 0 optional "id";
    }
}

impl Patterns {
    /// Returns the additional properties; a value that does not match the schema is an error with its JSON.
    pub fn additional_properties(
        &self,
    ) -> impl Iterator<Item = (&str, Result<Vec<String>, &serde_json::Value>)> {
        crate::answers::json::additional(self)
    }
}
