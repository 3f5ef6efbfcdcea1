//! `cargo xtask emulator`: starts the package `emulator`.
//!
//! It is started by cargo rather than linked, so that `xtask` builds without the generated crate.

use std::ffi::OsString;
use std::io;
use std::process::{Command, ExitCode};

use super::exit::Exit;

/// The help of the emulator, which is printed from here because building the emulator takes minutes the first time.
const HELP: &str = include_str!("../../tests/emulator/src/usage.txt");

/// Passes the flags on.
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<ExitCode, String> {
    let arguments: Vec<OsString> = parser.raw_args().map_err(|mistake| mistake.to_string())?.collect();
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        print!("{}", HELP.replacen("usage: emulator", "usage: cargo xtask emulator", 1));
        return Ok(Exit::Done.into());
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--package", "emulator"]);
    // TLS takes long to compile, and is needed for a chat model elsewhere or to serve HTTPS.
    if arguments.iter().any(|argument| is_https(&argument.to_string_lossy())) {
        command.args(["--features", "tls"]);
    }
    if arguments.iter().any(|argument| argument == "--tls") {
        command.args(["--features", "https"]);
    }
    command.arg("--").args(arguments);
    become_it(command).map_err(|error| format!("failed to start cargo: {error}"))
}

/// Whether an argument is such an address, or a flag together with one.
fn is_https(argument: &str) -> bool {
    let value =
        argument.split_once('=').filter(|(flag, _)| flag.starts_with("--")).map_or(argument, |(_, value)| value);
    value.starts_with("https:")
}

/// Replaces this process, as `cargo run` does after it has built. So there is one process from the first command to the
/// server, and a signal to it ends the server, whichever signal it is.
#[cfg(unix)]
fn become_it(mut command: Command) -> io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(command.exec())
}

#[cfg(not(unix))]
fn become_it(mut command: Command) -> io::Result<ExitCode> {
    let status = command.status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
