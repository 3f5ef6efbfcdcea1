//! Calls that need an approval.

use std::collections::BTreeMap;
use std::fmt;

use serde_core::de::DeserializeOwned;

use crate::error::Result;
use crate::ext::parse;
#[cfg(feature = "foundry")]
use crate::types::{RequiredActionComputerUseDetails, RequiredActionToolCall, SafetyCheck, ToolApproval};
use crate::types::{RequiredActionFunctionToolCall, ToolCallId};

/// A call that the [approval hook](super::Tools::approve) decides on: of a function, or, with the feature `foundry`, of
/// the computer or of a tool of an MCP server, which the service calls itself once it is approved.
#[derive(Clone, Debug, PartialEq)]
pub struct ApprovalRequest {
    id: ToolCallId,
    name: String,
    arguments: String,
    server_label: Option<String>,
    #[cfg(feature = "foundry")]
    safety_checks: Vec<SafetyCheck>,
}

impl ApprovalRequest {
    /// The id of the call.
    pub fn id(&self) -> &ToolCallId {
        &self.id
    }

    /// The name of the function or tool; `computer_use_preview` for an action on the computer.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The label of the MCP server that has the tool; `None` for a function of the program.
    pub fn server_label(&self) -> Option<&str> {
        self.server_label.as_deref()
    }

    /// Deserializes the arguments that the model chose. Missing arguments are read as an empty object.
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](crate::ErrorKind::Decode), if they do not match the type: models make mistakes.
    pub fn arguments<T: DeserializeOwned>(&self) -> Result<T> {
        parse(&self.name, &self.arguments)
    }

    /// The arguments as the model wrote them, usually valid JSON.
    pub fn arguments_json(&self) -> &str {
        &self.arguments
    }

    /// The warnings about an action on the computer, which are acknowledged by approving it; empty for other calls.
    #[cfg(feature = "foundry")]
    pub fn safety_checks(&self) -> &[SafetyCheck] {
        &self.safety_checks
    }

    /// The approval request for an action on the computer.
    #[cfg(feature = "foundry")]
    pub(super) fn of_computer(
        call: &RequiredActionFunctionToolCall,
        details: &RequiredActionComputerUseDetails,
    ) -> Self {
        Self {
            id: call.id.clone(),
            name: call.r#type.as_str().to_owned(),
            arguments: serde_json::to_string(&details.action).unwrap_or_default(),
            server_label: None,
            safety_checks: details.pending_safety_checks.clone(),
        }
    }

    /// The approval request for a tool that the service calls itself; `None` for a kind that needs more than a decision.
    #[cfg(feature = "foundry")]
    pub(super) fn of(call: &RequiredActionToolCall) -> Option<Self> {
        match call {
            RequiredActionToolCall::Mcp(call) => Some(Self {
                id: call.id.clone(),
                name: call.name.clone(),
                arguments: call.arguments.clone(),
                server_label: Some(call.server_label.clone()),
                safety_checks: Vec::new(),
            }),
            RequiredActionToolCall::Function(call) => Some(call.into()),
            _ => None,
        }
    }
}

impl From<&RequiredActionFunctionToolCall> for ApprovalRequest {
    fn from(call: &RequiredActionFunctionToolCall) -> Self {
        let (name, arguments) = (call.function.name.clone(), call.function.arguments.clone());
        Self {
            id: call.id.clone(),
            name,
            arguments,
            server_label: None,
            #[cfg(feature = "foundry")]
            safety_checks: Vec::new(),
        }
    }
}

/// The decision of the [approval hook](super::Tools::approve) about a call.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Approval {
    /// The call is made.
    Allow,
    /// The call is made with these HTTP headers, which the service sends to the MCP server, such as a credential.
    /// `Debug` does not show them. For functions, this is the same as [`Allow`](Self::Allow).
    AllowWithHeaders(BTreeMap<String, String>),
    /// The call is not made. For functions, the reason is reported to the model; other calls have no field for it.
    Deny(String),
    /// The call is not made, and the run's stream ends with an error.
    Stop(String),
}

impl Approval {
    /// [`AllowWithHeaders`](Self::AllowWithHeaders) with these.
    pub fn allow_with_headers(headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self::AllowWithHeaders(headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }

    /// The decision as submitted, or why it is missing.
    #[cfg(feature = "foundry")]
    pub(super) fn into_decision(self, id: ToolCallId) -> std::result::Result<ToolApproval, String> {
        match self {
            Self::Allow => Ok(ToolApproval::new(id, true)),
            Self::AllowWithHeaders(headers) => Ok(ToolApproval::new(id, true).headers(headers)),
            Self::Deny(_) => Ok(ToolApproval::new(id, false)),
            Self::Stop(reason) => Err(reason),
        }
    }
}

impl fmt::Debug for Approval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Allow => f.write_str("Allow"),
            Self::AllowWithHeaders(headers) => {
                let names: Vec<_> = headers.keys().collect();
                f.debug_tuple("AllowWithHeaders").field(&names).finish()
            }
            Self::Deny(reason) => f.debug_tuple("Deny").field(reason).finish(),
            Self::Stop(reason) => f.debug_tuple("Stop").field(reason).finish(),
        }
    }
}
