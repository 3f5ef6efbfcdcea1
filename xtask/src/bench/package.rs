//! Builds and runs the package `tests/bench`, and reads its output.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::Context;
use super::series::Measured;

/// The programs of the package, built.
pub struct Package {
    programs: PathBuf,
}

impl Package {
    /// Builds the programs with all peers.
    pub fn build(context: &Context) -> Result<Self, String> {
        Self::build_with(context, &[])
    }

    /// Builds the program that counts, without peers.
    pub fn build_count(context: &Context) -> Result<Self, String> {
        Self::build_with(context, &["--no-default-features", "--bin", "count"])
    }

    fn build_with(context: &Context, arguments: &[&str]) -> Result<Self, String> {
        let target = context.folder.join("build");
        let mut command = cargo();
        command.args(["build", "--quiet", "--release", "--locked"]).args(arguments);
        command.arg("--target-dir").arg(&target).current_dir(context.root.join("tests/bench"));
        succeed(&mut command, "failed to build the package tests/bench")?;
        Ok(Self { programs: target.join("release") })
    }

    pub fn program(&self, name: &str) -> PathBuf {
        self.programs.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// Runs a measurement and collects its series.
    pub fn measure(&self, program: &str, row: &str) -> Result<Measured, String> {
        let mut measured = Measured::default();
        for line in self.lines(program, &[row])? {
            if let Some(note) = line["note"].as_str() {
                measured.note(note);
            } else {
                let samples = line["samples"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
                let text = |name: &str| line[name].as_str().unwrap_or_default();
                measured.add(text("series"), text("unit"), samples);
            }
        }
        Ok(measured)
    }

    /// The output of a program, in which each line is a JSON value.
    pub fn lines(&self, program: &str, arguments: &[&str]) -> Result<Vec<Value>, String> {
        let what = format!("{program} {}", arguments.join(" "));
        let output = Command::new(self.program(program)).args(arguments).stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| format!("{what}: {error}"))?;
        if !output.status.success() {
            return Err(format!("`{what}` failed: {}", output.status));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        text.lines().map(|line| serde_json::from_str(line).map_err(|error| format!("{what}: {error}"))).collect()
    }
}

/// The cargo that runs this.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // The variables that cargo sets for `cargo xtask` do not apply to another package.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_TARGET_DIR", "RUSTFLAGS", "RUSTC_WRAPPER"] {
        command.env_remove(name);
    }
    command
}

pub fn succeed(command: &mut Command, otherwise: &str) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("failed to start cargo: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{otherwise}: {status}")) }
}
