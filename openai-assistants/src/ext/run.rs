use super::status::Status;
use crate::types::{RequiredActionFunctionToolCall, Run, RunStatus};

impl Run {
    /// Whether the run is over: nothing that anyone does changes it any more.
    pub fn is_terminal(&self) -> bool {
        self.status.is_terminal()
    }

    /// Whether the run is still in progress on the server, so that polling it makes sense.
    pub fn needs_polling(&self) -> bool {
        self.status.needs_polling()
    }

    /// Whether the run waits for the caller, as a rule for the outputs of [tools](Self::required_tool_calls).
    pub fn requires_action(&self) -> bool {
        self.status.usual() == RunStatus::RequiresAction
    }

    /// Whether the run is over and has done what it was to do.
    pub fn is_completed(&self) -> bool {
        self.status.is_completed()
    }

    /// Whether the run ended without completing: it failed, expired, or was cancelled. One that is `incomplete`, because a
    /// limit cut its answer short, has not failed.
    pub fn is_failed(&self) -> bool {
        self.status.is_failed()
    }

    /// The tool calls that the run waits for; empty if it does not wait.
    ///
    /// ```no_run
    /// # use openai_assistants::{types::*, Result, ToolOutput};
    /// # fn temperature(city: &str) -> String { city.to_owned() }
    /// # fn f(run: Run) -> Result<RunSubmitToolOutputsParams> {
    /// let outputs: Result<Vec<ToolOutput>> = run
    ///     .required_tool_calls()
    ///     .iter()
    ///     .map(|call| {
    ///         let arguments: serde_json::Value = call.arguments()?;
    ///         Ok(call.output(temperature(arguments["city"].as_str().unwrap_or_default())))
    ///     })
    ///     .collect();
    /// # Ok(
    /// RunSubmitToolOutputsParams::new(outputs?)
    /// # ) }
    /// ```
    pub fn required_tool_calls(&self) -> &[RequiredActionFunctionToolCall] {
        match &self.required_action {
            Some(action) if !self.is_terminal() => &action.submit_tool_outputs.tool_calls,
            _ => &[],
        }
    }
}

#[cfg(feature = "foundry")]
impl Run {
    /// The calls that the run wants approvals of; empty if it does not wait. Decisions go into
    /// [`RunSubmitToolOutputsParams::tool_approvals`](crate::types::RunSubmitToolOutputsParams).
    pub fn required_approvals(&self) -> &[crate::types::RequiredActionToolCall] {
        let approval = self.required_action.as_ref().and_then(|action| action.submit_tool_approval.as_ref());
        match approval {
            Some(approval) if !self.is_terminal() => &approval.tool_calls,
            _ => &[],
        }
    }
}

/// A state that a server spells in its own way, such as `COMPLETED`, `succeeded` or `canceled`, is taken for the documented
/// one by these methods. As a value it stays what the server sent.
impl RunStatus {
    /// Whether a run in this state is over: completed, incomplete, failed, cancelled or expired.
    pub fn is_terminal(&self) -> bool {
        use RunStatus as S;
        matches!(self.usual(), S::Completed | S::Incomplete | S::Failed | S::Cancelled | S::Expired)
    }

    /// Whether a run with this status is in progress on the server. Unknown statuses count as in progress.
    pub fn needs_polling(&self) -> bool {
        !self.is_terminal() && self.usual() != Self::RequiresAction
    }

    /// Whether a run in this state has done what it was to do.
    pub fn is_completed(&self) -> bool {
        self.usual() == Self::Completed
    }

    /// Whether a run in this state ended without completing: failed, cancelled or expired.
    pub fn is_failed(&self) -> bool {
        matches!(self.usual(), Self::Failed | Self::Cancelled | Self::Expired)
    }
}
