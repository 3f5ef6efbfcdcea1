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

    /// Deserializes the arguments that the model chose.
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
    ///     r#"{"id": "call_1", "type": "function",
    ///         "function": {"name": "get_weather", "arguments": "{\"city\": \"Oslo\"}"}}"#,
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
    /// Deserializes the arguments that the model chose; see [`RequiredActionFunctionToolCall::arguments`].
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](crate::ErrorKind::Decode), when they do not fit, or have not come completely.
    pub fn arguments<T: DeserializeOwned>(&self) -> Result<T> {
        parse(&self.function.name, &self.function.arguments)
    }
}

/// The same for every kind of tool call that is known, or of its deltas, which have all but some; and something else for
/// any other.
macro_rules! calls {
    ($call:expr; $union:ident $([$also:ident])?, $known:ident => $then:expr, $unknown:ident => $otherwise:expr) => {
        calls! {
            @ $call; $union, $known => $then, $unknown => $otherwise;
            CodeInterpreter FileSearch Function;
            AzureAiSearch AzureFunction BingCustomSearch BingGrounding ComputerUse ConnectedAgent DeepResearch
            FabricDataAgent Mcp OpenApi SharepointGrounding $($also)?
        }
    };
    (
        @ $call:expr; $union:ident, $known:ident => $then:expr, $unknown:ident => $otherwise:expr;
        $($base:ident)*; $($added:ident)*
    ) => {
        match $call {
            $($union::$base($known) => $then,)*
            $(#[cfg(feature = "foundry")] $union::$added($known) => $then,)*
            $union::Unknown($unknown) => $otherwise,
        }
    };
}
#[cfg(feature = "helpers")]
pub(crate) use calls;

impl ToolCall {
    /// The id of the call; `None` for a kind that is not known and has none.
    pub fn id(&self) -> Option<&str> {
        let id = calls!(
            self; ToolCall [BrowserAutomation], call => call.id.as_str(), call => call.get("id")?.as_str()?
        );
        Some(id).filter(|id| !id.is_empty())
    }

    /// The name of the function, or of the tool of an MCP server; for tools that have no other name their type, such as
    /// `code_interpreter`. `None` for a kind that is not known and has no type, and while the name has not arrived.
    pub fn name(&self) -> Option<&str> {
        let name = match self {
            Self::Function(call) => &call.function.name,
            #[cfg(feature = "foundry")]
            Self::Mcp(call) => &call.name,
            other => calls!(
                other; ToolCall [BrowserAutomation], call => call.r#type.as_str(), call => call.get("type")?.as_str()?
            ),
        };
        Some(name).filter(|name| !name.is_empty())
    }
}

pub(crate) fn parse<T: DeserializeOwned>(name: &str, arguments: &str) -> Result<T> {
    let json = if arguments.trim().is_empty() { "{}" } else { arguments };
    serde_json::from_str(json).map_err(|error| {
        let what = SafeText::internal(format!("the arguments of `{name}`"));
        Error::from_decode(DecodeFailure::new(what, json.as_bytes(), &error, &Secrets::none()))
    })
}
