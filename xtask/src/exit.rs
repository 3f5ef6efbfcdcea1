//! What exit statuses mean. They are the same for every command.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The command succeeded, and there is nothing to act on.
    Done = 0,
    /// The result requires an action: files are stale, a test fails, documents differ.
    Found = 1,
    /// A flag, a document or a file is wrong. Nothing was written.
    Wrong = 2,
    /// As [`Found`](Self::Found), with changes that break users of the generated code.
    Breaking = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
