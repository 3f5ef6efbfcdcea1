#[cfg(feature = "foundry")]
use serde_core::Deserialize;
use serde_core::Serialize;

use crate::error::{Error, ErrorKind, Result};
use crate::secrets::Secrets;
#[cfg(feature = "foundry")]
use crate::types::{ComputerScreenshot, FileId, ToolOutputType};
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
        Self::text(call, crate::json::to_text(&serde_json::json!({ "error": message.into() })))
    }
}

#[cfg(feature = "foundry")]
impl RunSubmitToolOutputsParamsToolOutput {
    /// What the screen shows after an action of `computer_use_preview`. Warnings that were accepted go into
    /// [`acknowledged_safety_checks`](Self::acknowledged_safety_checks).
    pub fn screenshot(call: impl Into<ToolCallId>, screenshot: ComputerScreenshot) -> Self {
        let mut output = Self::new().tool_call_id(call).r#type(ToolOutputType::ComputerCallOutput);
        // The member of this name holds text.
        output.extra.insert("output".to_owned(), serde_json::to_value(screenshot).unwrap_or_default());
        output
    }

    /// The screenshot, if this is one.
    pub fn as_screenshot(&self) -> Option<ComputerScreenshot> {
        ComputerScreenshot::deserialize(self.extra.get("output")?).ok()
    }
}

#[cfg(feature = "foundry")]
impl ComputerScreenshot {
    /// An image that was uploaded.
    pub fn from_file(file_id: impl Into<FileId>) -> Self {
        Self { file_id: Some(file_id.into()), ..Self::default() }
    }

    /// An image by its URL, which may be a data URL: `data:image/png;base64,…`.
    pub fn from_url(url: impl Into<String>) -> Self {
        Self { image_url: Some(url.into()), ..Self::default() }
    }
}
