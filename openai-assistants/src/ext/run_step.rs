use super::status::Status;
use crate::types::{MessageId, RunStep, RunStepStatus, StepDetails, ToolCall};

impl RunStep {
    /// The tool calls of the step; empty if it is of another kind.
    pub fn tool_calls(&self) -> &[ToolCall] {
        match &self.step_details {
            StepDetails::ToolCalls(details) => &details.tool_calls,
            _ => &[],
        }
    }

    /// The message that the step writes, if it is of that kind.
    pub fn message_id(&self) -> Option<&MessageId> {
        match &self.step_details {
            StepDetails::MessageCreation(details) => Some(&details.message_creation.message_id),
            _ => None,
        }
    }

    /// Whether the step is over.
    pub fn is_terminal(&self) -> bool {
        self.status.is_terminal()
    }

    /// Whether the step is over and has done what it was to do.
    pub fn is_completed(&self) -> bool {
        self.status.is_completed()
    }
}

/// A state that a server spells in its own way is taken for the documented one by these methods.
impl RunStepStatus {
    /// Whether a step in this state is over: completed, failed, cancelled or expired.
    pub fn is_terminal(&self) -> bool {
        matches!(self.usual(), Self::Completed | Self::Failed | Self::Cancelled | Self::Expired)
    }

    /// Whether a step in this state has done what it was to do.
    pub fn is_completed(&self) -> bool {
        self.usual() == Self::Completed
    }
}
