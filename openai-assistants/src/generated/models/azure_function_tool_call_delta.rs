// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AzureFunctionToolCallDelta`.

use crate::types::{AzureFunctionToolCallDetails, ToolCallId};
use crate::{Extra, Literal};

/// A piece of a call to an Azure Function.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureFunctionToolCallDelta {
    /// Position of the call among those of the step, from 0. Deltas with the same index build up the
    /// same call.
    pub index: i64,
    /// ID of the tool call.
    pub id: Option<ToolCallId>,
    /// Always `azure_function`.
    pub r#type: Literal,
    /// New parts of the call.
    pub azure_function: Option<AzureFunctionToolCallDetails>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    AzureFunctionToolCallDelta, has_required: true {
        index: 0 required "index";
        id: 1 optional "id";
        r#type: 2 literal("azure_function") "type";
        azure_function: 3 optional "azure_function";
    }
}
