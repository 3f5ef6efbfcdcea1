// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AzureFunctionToolCallDetails`.

use crate::Extra;

/// A call to an Azure Function and its output.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureFunctionToolCallDetails {
    /// Name of the function.
    pub name: Option<String>,
    /// Arguments, as JSON text written by the model.
    pub arguments: Option<String>,
    /// What the function returned; unset before that.
    pub output: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    AzureFunctionToolCallDetails, has_required: false {
        name: 0 optional "name";
        arguments: 1 optional(json_text) "arguments";
        output: 2 optional "output";
    }
}
