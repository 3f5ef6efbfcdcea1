// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AzureFunctionDefinition`.

use crate::types::{AzureFunctionBinding, FunctionDefinition};
use crate::Extra;

/// Describes an Azure Function to the model and says which queues lead to it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureFunctionDefinition {
    /// Name, purpose and parameters of the function.
    pub function: FunctionDefinition,
    /// Queue that calls are put into.
    pub input_binding: AzureFunctionBinding,
    /// Queue that outputs are taken from.
    pub output_binding: AzureFunctionBinding,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AzureFunctionDefinition {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        function: impl Into<FunctionDefinition>,
        input_binding: impl Into<AzureFunctionBinding>,
        output_binding: impl Into<AzureFunctionBinding>,
    ) -> Self {
        Self {
            function: function.into(),
            input_binding: input_binding.into(),
            output_binding: output_binding.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    AzureFunctionDefinition, has_required: true {
        function: 0 required "function";
        input_binding: 1 required "input_binding";
        output_binding: 2 required "output_binding";
    }
}
