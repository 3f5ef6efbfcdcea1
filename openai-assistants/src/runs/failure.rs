//! Runs attached to errors.

use bytes::Bytes;
use serde_json::json;

use super::RunState;
use crate::error::{ApiError, Error, ErrorKind, TimeoutKind};
use crate::ext::Status;
use crate::json::to_text;
use crate::secrets::{SafeText, Secrets};
use crate::stream::PlainAnswer;
use crate::types::{Run, RunStatus};

impl Error {
    /// The run as last seen, if the error occurred while a run was waited for: when a deadline passed, a request
    /// failed, a stream broke, or the run failed. Also the run that a server returned instead of a stream.
    pub fn last_run(&self) -> Option<&Run> {
        self.attachment::<Run>()
            .or_else(|| self.run_state()?.run())
            .or_else(|| answered(self.attachment::<PlainAnswer>()?))
    }

    /// The state of a run's stream when the error occurred: its messages and steps so far.
    pub fn run_state(&self) -> Option<&RunState> {
        self.attachment()
    }
}

/// The error of a deadline that passed while a run was waited for, which names the run as last seen.
pub(super) fn deadline_passed(last: Option<&Run>, secrets: &Secrets) -> Error {
    let message = match last.filter(|run| !run.id.as_str().is_empty()) {
        Some(run) => {
            let still = format!("deadline exceeded, and the run {} is still `{}`", run.id, run.status.as_str());
            secrets.text_up_to(150, still)
        }
        None => SafeText::from("deadline exceeded before the run finished or required action"),
    };
    Error::new(ErrorKind::Timeout(TimeoutKind::Deadline), message)
}

/// The run that was returned instead of a stream.
pub(super) fn answered(answer: &PlainAnswer) -> Option<&Run> {
    let is_run = |run: &&Run| run.object == "thread.run" && !run.id.as_str().is_empty();
    answer.value::<Run>().filter(is_run)
}

/// The error of a run that ended without completing, if it did. The server's error in the run is treated like an error
/// response, so that the predicates of errors hold.
pub(super) fn failed(run: &Run, secrets: &Secrets) -> Option<Error> {
    let how = match run.status.usual() {
        RunStatus::Failed => "failed",
        RunStatus::Cancelled => "was cancelled",
        RunStatus::Expired => "expired",
        _ => return None,
    };
    let what = secrets.text_up_to(100, format!("the run {} {how}", run.id));
    Some(match &run.last_error {
        Some(last) if !last.message.is_empty() || !last.code.as_str().is_empty() => {
            let body = json!({"error": {"code": last.code.as_str(), "message": last.message}});
            let api = ApiError::from_event(Bytes::from(to_text(&body)), secrets);
            Error::from_api(ErrorKind::RunFailed, api).with_context(what)
        }
        _ => Error::new(ErrorKind::RunFailed, what),
    })
}
