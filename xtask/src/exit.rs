//! What exit statuses mean. They are the same for every command.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked for, and there is nothing to act on.
    Done = 0,
    /// It looked, and the answer asks for an action: files are stale, a test fails, documents differ.
    Found = 1,
    /// A flag, a document or a file is wrong. Nothing was written.
    Wrong = 2,
    /// As [`Found`](Self::Found), where changes break those who use what is generated.
    Breaking = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
