// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AzureFunctionTool`.

use crate::types::AzureFunctionDefinition;
use crate::{Extra, Literal};

/// An Azure Function. The service calls it through a queue and takes the answer from another; your
/// program has no part in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureFunctionTool {
    /// Always `azure_function`.
    pub r#type: Literal,
    /// The function and its queues.
    pub azure_function: AzureFunctionDefinition,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AzureFunctionTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(azure_function: impl Into<AzureFunctionDefinition>) -> Self {
        Self {
            azure_function: azure_function.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    AzureFunctionTool, has_required: true {
        r#type: 0 literal("azure_function") "type";
        azure_function: 1 required "azure_function";
    }
}
