// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FunctionArgument`.

use crate::Extra;

/// An argument of a tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionArgument {
    /// Its type in JSON Schema.
    pub r#type: String,
    /// What it means.
    pub description: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FunctionArgument, has_required: true {
        r#type: 0 required "type";
        description: 1 optional "description";
    }
}
