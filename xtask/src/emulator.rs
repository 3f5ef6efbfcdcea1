//! `cargo xtask emulator`: starts the package `emulator`.
//!
//! It is started by cargo and not linked in, so that these commands build without the generated crate.

use std::process::{Command, ExitCode};

/// Hands the flags on.
pub(crate) fn run(arguments: Vec<String>) -> Result<ExitCode, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "emulator"]);
    // Only a chat model elsewhere needs TLS, which takes long to compile.
    if arguments.iter().any(|argument| argument.starts_with("https:")) {
        command.args(["--features", "tls"]);
    }
    command.arg("--").args(arguments);
    let status = command.status().map_err(|error| format!("cargo cannot be started: {error}"))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
