//! What errors keep of a run.

use super::RunState;
use crate::error::Error;
use crate::types::Run;

impl Error {
    /// The run as last seen, if the error occurred while a run was waited for: when a deadline passed, a request
    /// failed, or a stream broke.
    pub fn last_run(&self) -> Option<&Run> {
        self.attachment::<Run>().or_else(|| self.run_state()?.run())
    }

    /// What had come of a run's stream when the error came: its messages and steps so far.
    pub fn run_state(&self) -> Option<&RunState> {
        self.attachment()
    }
}
