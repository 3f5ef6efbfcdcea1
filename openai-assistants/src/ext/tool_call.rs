use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use super::ToolOutput;
use crate::error::{DecodeFailure, Error, Result};
use crate::secrets::{SafeText, Secrets};
use crate::types::{FunctionToolCall, RequiredActionFunctionToolCall, ToolCall};

impl RequiredActionFunctionToolCall {
    /// The name of the function that is to be called.
    pub fn name(&self) -> &str {
        &self.function.name
    }

    /// The arguments that the model chose, as a type of the caller's.
    ///
    /// No arguments at all are read as an empty object.
    ///
    /// ```
    /// use openai_assistants::types::RequiredActionFunctionToolCall;
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Weather {
    ///     city: String,
    /// }
    ///
    /// let call: RequiredActionFunctionToolCall = serde_json::from_str(
    ///     r#"{"id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": "{\"city\": \"Oslo\"}"}}"#,
    /// )?;
    /// assert_eq!(call.arguments::<Weather>()?.city, "Oslo");
    /// let output = call.output("snow");
    /// # assert_eq!(output.tool_call_id.as_ref().map(|id| id.as_str()), Some("call_1"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](crate::ErrorKind::Decode), when they do not fit: models make mistakes.
    pub fn arguments<T: DeserializeOwned>(&self) -> Result<T> {
        parse(&self.function.name, &self.function.arguments)
    }

    /// An output for this call.
    pub fn output(&self, output: impl Into<String>) -> ToolOutput {
        ToolOutput::text(&self.id, output)
    }

    /// An output for this call, as JSON.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest), when the value cannot be JSON.
    pub fn output_json(&self, output: &impl Serialize) -> Result<ToolOutput> {
        ToolOutput::json(&self.id, output)
    }
}

impl FunctionToolCall {
    /// The arguments that the model chose, as a type of the caller's; see
    /// [`RequiredActionFunctionToolCall::arguments`].
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](crate::ErrorKind::Decode), when they do not fit, or have not come completely.
    pub fn arguments<T: DeserializeOwned>(&self) -> Result<T> {
        parse(&self.function.name, &self.function.arguments)
    }
}

impl ToolCall {
    /// The id of the call; `None` for a kind that is not known and has none.
    pub fn id(&self) -> Option<&str> {
        let id = match self {
            Self::CodeInterpreter(call) => call.id.as_str(),
            Self::FileSearch(call) => call.id.as_str(),
            Self::Function(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::AzureAiSearch(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::AzureFunction(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::BingCustomSearch(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::BingGrounding(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::BrowserAutomation(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::ComputerUse(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::ConnectedAgent(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::DeepResearch(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::FabricDataAgent(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::Mcp(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::OpenApi(call) => call.id.as_str(),
            #[cfg(feature = "foundry")]
            Self::SharepointGrounding(call) => call.id.as_str(),
            Self::Unknown(call) => call.get("id")?.as_str()?,
        };
        Some(id).filter(|id| !id.is_empty())
    }
}

pub(crate) fn parse<T: DeserializeOwned>(name: &str, arguments: &str) -> Result<T> {
    let json = if arguments.trim().is_empty() { "{}" } else { arguments };
    serde_json::from_str(json).map_err(|error| {
        let what = SafeText::internal(format!("the arguments of `{name}`"));
        Error::from_decode(DecodeFailure::new(what, json.as_bytes(), &error, &Secrets::none()))
    })
}
