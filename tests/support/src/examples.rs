//! Programs that are examples, and what they print.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Variables that would lead an example to another server than its emulator.
const VARIABLES: &[&str] = &[
    "OPENAI_API_KEY",
    "OPENAI_BASE_URL",
    "OPENAI_MODEL",
    "AZURE_OPENAI_ENDPOINT",
    "AZURE_OPENAI_API_KEY",
    "FOUNDRY_PROJECT_ENDPOINT",
    "FOUNDRY_TOKEN",
];

/// The command with pipes, and without variables that name a server.
#[must_use]
pub fn isolated(mut command: Command) -> Command {
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs an example with a separate emulator, and compares its output.
pub fn assert_prints(name: &str, program: Command, input: &str, wanted: &[&str]) {
    let mut child = isolated(program).spawn().unwrap_or_else(|error| panic!("{name}: {error}"));
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("input");
    let output = child.wait_with_output().expect("an end");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{name}: {out}{err}");
    for part in wanted {
        assert!(out.contains(part), "{name} does not print {part:?}:\n{out}{err}");
    }
    assert!(err.contains("emulator"), "{name} does not say that it started an emulator");
}

/// Every file of the folder is one of these examples, and has fewer than 60 lines.
pub fn assert_complete(folder: &Path, names: &[&str]) {
    for entry in std::fs::read_dir(folder).expect("examples") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            assert!(names.contains(&name), "{name} is not run");
            let lines = std::fs::read_to_string(&path).expect("text").lines().count();
            assert!(lines < 60, "{name} has {lines} lines");
        }
    }
}
