//! Flags of the command line.

use std::path::PathBuf;

/// The arguments that have not been understood yet.
pub struct Flags {
    command: &'static str,
    help: &'static str,
    arguments: std::collections::VecDeque<String>,
}

impl Flags {
    pub fn new(command: &'static str, help: &'static str, arguments: Vec<String>) -> Self {
        Self { command, help, arguments: arguments.into() }
    }

    /// The next argument; `--flag=value` counts as two.
    pub fn next(&mut self) -> Option<String> {
        let argument = self.arguments.pop_front()?;
        match argument.split_once('=') {
            Some((flag, value)) if flag.starts_with("--") => {
                self.arguments.push_front(value.to_owned());
                Some(flag.to_owned())
            }
            _ => Some(argument),
        }
    }

    /// The value of a flag.
    pub fn value(&mut self, flag: &str) -> Result<String, String> {
        self.arguments.pop_front().ok_or_else(|| format!("`{flag}` takes a value\n\n{}", self.help))
    }

    /// The value of a flag, as a path.
    pub fn path(&mut self, flag: &str) -> Result<PathBuf, String> {
        self.value(flag).map(PathBuf::from)
    }

    /// What to say of an argument that no one knows.
    pub fn unknown(&self, argument: &str) -> String {
        format!("`cargo xtask {}` does not know `{argument}`\n\n{}", self.command, self.help)
    }
}

/// The root of the workspace, which this program is a part of.
pub fn root() -> PathBuf {
    let manifest =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map_or_else(|| PathBuf::from("."), PathBuf::from)
}
