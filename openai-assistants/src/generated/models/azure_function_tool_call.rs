// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AzureFunctionToolCall`.

use crate::types::{AzureFunctionToolCallDetails, ToolCallId};
use crate::{Extra, Literal};

/// A call to an Azure Function.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureFunctionToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `azure_function`.
    pub r#type: Literal,
    /// The call and what came of it.
    pub azure_function: AzureFunctionToolCallDetails,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    AzureFunctionToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("azure_function") "type";
        azure_function: 2 required "azure_function";
    }
}

impl crate::PageItem for AzureFunctionToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
