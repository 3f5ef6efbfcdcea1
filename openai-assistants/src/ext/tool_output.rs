use serde_core::Serialize;

use crate::error::{Error, ErrorKind, Result};
use crate::secrets::Secrets;
use crate::types::{RunSubmitToolOutputsParamsToolOutput, ToolCallId};

/// The output of a tool, for [`RunSubmitToolOutputsParams`](crate::types::RunSubmitToolOutputsParams).
pub type ToolOutput = RunSubmitToolOutputsParamsToolOutput;

impl RunSubmitToolOutputsParamsToolOutput {
    /// A text.
    pub fn text(call: impl Into<ToolCallId>, output: impl Into<String>) -> Self {
        Self::new().tool_call_id(call).output(output)
    }

    /// A value, as JSON.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidRequest`](ErrorKind::InvalidRequest), when the value cannot be JSON.
    pub fn json(call: impl Into<ToolCallId>, output: &impl Serialize) -> Result<Self> {
        let output = serde_json::to_string(output).map_err(|error| {
            Error::new(ErrorKind::InvalidRequest, "the output of a tool cannot be written as JSON")
                .with_source(error, &Secrets::none())
        })?;
        Ok(Self::text(call, output))
    }

    /// That the tool failed, in a form that models understand: `{"error": "…"}`.
    pub fn error(call: impl Into<ToolCallId>, message: impl Into<String>) -> Self {
        Self::text(call, serde_json::json!({ "error": message.into() }).to_string())
    }
}
