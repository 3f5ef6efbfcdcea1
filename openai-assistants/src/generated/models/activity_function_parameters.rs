// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ActivityFunctionParameters`.

use std::collections::BTreeMap;
use crate::types::FunctionArgument;
use crate::{Extra, Literal};

/// Arguments of a tool, as a JSON Schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivityFunctionParameters {
    /// Always `object`.
    pub r#type: Literal,
    /// The arguments, by name.
    pub properties: BTreeMap<String, FunctionArgument>,
    /// Names of the arguments that have to be given.
    pub required: Vec<String>,
    /// Whether other arguments may be given.
    pub additional_properties: Option<bool>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ActivityFunctionParameters, has_required: true {
        r#type: 0 literal("object") "type";
        properties: 1 required "properties";
        required: 2 required "required";
        additional_properties: 3 optional "additionalProperties";
    }
}
