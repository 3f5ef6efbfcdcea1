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
        self.status == RunStatus::RequiresAction
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

impl RunStatus {
    /// Whether a run in this state is over: completed, incomplete, failed, cancelled or expired.
    pub fn is_terminal(&self) -> bool {
        matches!(self, Self::Completed | Self::Incomplete | Self::Failed | Self::Cancelled | Self::Expired)
    }

    /// Whether a run with this status is in progress on the server. Unknown statuses count as in progress.
    pub fn needs_polling(&self) -> bool {
        !self.is_terminal() && *self != Self::RequiresAction
    }
}
