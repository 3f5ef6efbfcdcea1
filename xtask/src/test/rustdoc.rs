//! Builds the documentation in the call that tests it.
//!
//! `cargo doc` has dependencies checked, which are compiled already. `cargo test --doc` calls rustdoc with what is compiled,
//! so this program stands in for rustdoc there: it has each library documented, with warnings as errors, and then tested.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Says that this program is called in place of rustdoc, and which folder documentation goes to.
const FOLDER: &str = "XTASK_RUSTDOC_FOLDER";

/// Arguments of tests that do not apply to documentation, and how many values follow each.
const OF_TESTS: &[(&str, usize)] = &[("--test", 0), ("--no-run", 0), ("--test-args", 1), ("--test-run-directory", 1)];

/// A copy of this program, since a build of everything may replace it while it runs.
pub struct StandIn {
    program: PathBuf,
    /// Where documentation goes to.
    folder: PathBuf,
}

impl StandIn {
    /// Copies this program, which must not have been replaced yet.
    pub fn new(root: &Path) -> Result<Self, String> {
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let program = target.join(format!("xtask-rustdoc{}", std::env::consts::EXE_SUFFIX));
        let copy = || {
            let this = std::env::current_exe()?;
            std::fs::create_dir_all(&target)?;
            // Another run may be using the one that is there: a program that runs can be removed, and not be overwritten.
            match std::fs::remove_file(&program) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
                _ => std::fs::copy(this, &program),
            }
        };
        copy().map_err(|error| format!("failed to copy this program to {}: {error}", program.display()))?;
        Ok(Self { program, folder: target.join("doc") })
    }

    /// The command, which is `cargo test --doc`, with documentation.
    pub fn documented(&self, mut command: Command) -> Command {
        command.env("RUSTDOC", &self.program).env(FOLDER, &self.folder);
        command
    }
}

/// Runs rustdoc, if this program was started in place of it.
pub fn stand_in() -> Option<ExitCode> {
    let folder = std::env::var_os(FOLDER)?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rustdoc = |arguments: &[String]| {
        let status = Command::new("rustdoc").args(arguments).status();
        let status = status.inspect_err(|error| eprintln!("failed to start rustdoc: {error}"));
        status.is_ok_and(|status| status.success())
    };
    let mut succeeds = true;
    if arguments.iter().any(|argument| argument == "--test") {
        let mut documentation = without_tests(&arguments);
        documentation.extend(["--out-dir".to_owned(), folder.to_string_lossy().into_owned(), "-Dwarnings".to_owned()]);
        succeeds = rustdoc(&documentation);
    }
    let succeeds = succeeds && rustdoc(&arguments);
    Some(if succeeds { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn without_tests(arguments: &[String]) -> Vec<String> {
    let mut rest = arguments.iter();
    let mut kept = Vec::new();
    while let Some(argument) = rest.next() {
        match OF_TESTS.iter().find(|(name, _)| name == argument) {
            Some((_, values)) => drop(rest.by_ref().take(*values).count()),
            None => kept.push(argument.clone()),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::without_tests;

    #[test]
    fn arguments_of_tests_are_left_out_with_their_values() {
        let given = ["--edition=2024", "--test", "src/lib.rs", "--test-run-directory", "/a", "--extern", "b=c"];
        let kept = without_tests(&given.map(str::to_owned));
        assert_eq!(kept, ["--edition=2024", "src/lib.rs", "--extern", "b=c"]);
    }
}
