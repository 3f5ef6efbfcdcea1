//! Measures the cost of a command.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::package::Package;

/// The cost of a command.
#[derive(Clone, Copy)]
pub struct Cost {
    pub seconds: f64,
    pub cpu_seconds: f64,
    pub peak_mb: f64,
}

/// Runs a command without showing its output, and returns what it cost. `prepare` sets the folder and the environment.
pub fn cost(package: &Package, command: &[&OsStr], prepare: impl Fn(&mut Command)) -> Result<Cost, String> {
    let mut runner = Command::new(package.program("speed"));
    runner.arg("measure").args(command).stderr(Stdio::piped());
    prepare(&mut runner);
    let shown = || command.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    let output = runner.output().map_err(|error| format!("{}: {error}", shown()))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        let last: Vec<&str> = errors.lines().rev().take(12).collect();
        return Err(format!("`{}` failed:\n{}", shown(), last.into_iter().rev().collect::<Vec<_>>().join("\n")));
    }
    let figures: Value = serde_json::from_slice(&output.stdout).map_err(|error| format!("{}: {error}", shown()))?;
    let figure = |name: &str| figures[name].as_f64().unwrap_or_default();
    Ok(Cost { seconds: figure("seconds"), cpu_seconds: figure("cpu_seconds"), peak_mb: figure("peak_mb") })
}

/// The path of the program that a command of this name starts; none if it is not installed.
pub fn installed(name: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}
