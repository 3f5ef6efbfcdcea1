// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Patterns`.

use crate::answers::Extra;

/// `Patterns`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Patterns {
    /// The property `id`.
    pub id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::answers::__object! {
    Patterns {
        id: optional "id";
    }
}

impl Patterns {
    /// The members beside the fields; the JSON as an error where it is something other than the document says.
    pub fn additional_properties(
        &self,
    ) -> impl Iterator<Item = (&str, Result<Vec<String>, &serde_json::Value>)> {
        crate::answers::json::additional(self)
    }
}
