// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/SubmitToolOutputsRunRequest`.

use crate::convert::{IntoField, IntoList};
use crate::types::{AssistantStreamEvent, ToolCallId};
use crate::{Extra, Nullable};
#[cfg(feature = "foundry")]
use crate::types::{SafetyCheck, ToolApproval, ToolOutputType};

/// Outputs of the function calls that a run is waiting for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunSubmitToolOutputsParams {
    /// One output for each call listed in the run's `required_action`.
    pub tool_outputs: Vec<RunSubmitToolOutputsParamsToolOutput>,
    /// Whether a received request asks for server-sent events instead of one object. Not sent as set
    /// here: `.stream()` on the request sets it, and every other way of sending the request clears it.
    pub stream: Nullable<bool>,
    /// One decision for each call listed in the run's `submit_tool_approval`.
    #[cfg(feature = "foundry")]
    pub tool_approvals: Option<Vec<ToolApproval>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl RunSubmitToolOutputsParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(
        tool_outputs: impl IntoList<RunSubmitToolOutputsParamsToolOutput, As>,
    ) -> Self {
        Self {
            tool_outputs: tool_outputs.into_list().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Sets `tool_approvals`. One decision for each call listed in the run's `submit_tool_approval`.
    #[cfg(feature = "foundry")]
    pub fn tool_approvals<As>(
        mut self,
        tool_approvals: impl IntoList<ToolApproval, As>,
    ) -> Self {
        self.tool_approvals = tool_approvals.into_list();
        self
    }
}

crate::__from_list!(
    RunSubmitToolOutputsParams, RunSubmitToolOutputsParams::new,
    RunSubmitToolOutputsParamsToolOutput
);

crate::__object! {
    RunSubmitToolOutputsParams, has_required: true {
        tool_outputs: 0 required_unless_empty "tool_outputs";
        stream: 1 clearable "stream";
        #[cfg(feature = "foundry")] tool_approvals: 2 optional "tool_approvals";
    }
}

impl crate::Params for RunSubmitToolOutputsParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }

    fn disable_stream(&mut self) {
        self.stream = crate::Nullable::Absent;
    }
}

impl crate::Streams for RunSubmitToolOutputsParams {
    type Event = AssistantStreamEvent;
    fn enable_stream(&mut self) {
        self.stream = crate::Nullable::Value(true);
    }
}

/// The output of one function call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunSubmitToolOutputsParamsToolOutput {
    /// ID of the call that this is the output of.
    pub tool_call_id: Option<ToolCallId>,
    /// What the function returned, as text that the model reads.
    pub output: Option<String>,
    /// Kind of an output:
    ///
    /// - `function_call_output`: text, the default
    /// - `computer_call_output`: a screenshot
    #[cfg(feature = "foundry")]
    pub r#type: Option<ToolOutputType>,
    /// Warnings of a `computer_use_preview` call that the user has accepted.
    #[cfg(feature = "foundry")]
    pub acknowledged_safety_checks: Option<Vec<SafetyCheck>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl RunSubmitToolOutputsParamsToolOutput {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tool_call_id`. ID of the call that this is the output of.
    pub fn tool_call_id<As>(
        mut self,
        tool_call_id: impl IntoField<ToolCallId, As>,
    ) -> Self {
        self.tool_call_id = tool_call_id.into_field().into_option();
        self
    }

    /// Sets `output`. What the function returned, as text that the model reads.
    pub fn output<As>(mut self, output: impl IntoField<String, As>) -> Self {
        self.output = output.into_field().into_option();
        self
    }

    /// Sets `type`. Kind of an output.
    #[cfg(feature = "foundry")]
    pub fn r#type<As>(mut self, r#type: impl IntoField<ToolOutputType, As>) -> Self {
        self.r#type = r#type.into_field().into_option();
        self
    }

    /// Sets `acknowledged_safety_checks`. Warnings of a `computer_use_preview` call that the user has
    /// accepted.
    #[cfg(feature = "foundry")]
    pub fn acknowledged_safety_checks<As>(
        mut self,
        acknowledged_safety_checks: impl IntoList<SafetyCheck, As>,
    ) -> Self {
        self.acknowledged_safety_checks = acknowledged_safety_checks.into_list();
        self
    }
}

crate::__object! {
    RunSubmitToolOutputsParamsToolOutput, has_required: false {
        tool_call_id: 0 optional "tool_call_id";
        output: 1 optional "output";
        #[cfg(feature = "foundry")] r#type: 2 optional "type";
        #[cfg(feature = "foundry")] acknowledged_safety_checks: 2 optional "acknowledged_safety_checks";
    }
}
