//! One build of everything that is tested.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::steps::{cargo, without_wrapper};

/// A test binary.
pub struct Binary {
    /// The folder of the package, and what it is called in there.
    name: String,
    path: PathBuf,
    /// Where the manifest of the package is, in which it is run as by `cargo test`.
    folder: PathBuf,
}

impl Binary {
    /// Its name, and the command that runs it as cargo does.
    pub fn command(&self, arguments: &[&str]) -> (String, Command) {
        let mut command = without_wrapper(Command::new(&self.path));
        command.args(arguments).current_dir(&self.folder);
        command.env("CARGO_MANIFEST_DIR", &self.folder).env("EXAMPLES_ARE_BUILT", "1");
        (self.name.clone(), command)
    }
}

/// `cargo clippy` is `cargo check` with these variables. With them `cargo test` lints what it compiles, and nothing is
/// compiled a second time for clippy.
pub const WRAPPER: (&str, &str) = ("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");

/// `-D warnings`, as `cargo clippy` passes it on.
pub const LINTS: (&str, &str) = ("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__");

/// Compiles all targets; `None` if something does not compile, of which the compiler has told.
pub fn run(root: &Path, lints: bool) -> Result<Option<Vec<Binary>>, String> {
    let mut command = linted(cargo(&["build-tests", "--message-format=json-render-diagnostics"]), lints);
    command.current_dir(root).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("cargo did not start: {error}"))?;
    let lines = child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()).map_while(Result::ok);
    let binaries = lines.filter_map(|line| binary(&line)).collect();
    let status = child.wait().map_err(|error| format!("cargo did not end: {error}"))?;
    Ok(status.success().then_some(binaries))
}

/// The command with the lints of clippy, or certainly without them.
pub fn linted(mut command: Command, lints: bool) -> Command {
    if !lints {
        return without_wrapper(command);
    }
    command.env(WRAPPER.0, WRAPPER.1).env(LINTS.0, LINTS.1);
    command
}

/// The test binary that a message of cargo is about, if there is one.
fn binary(line: &str) -> Option<Binary> {
    let message: Value = serde_json::from_str(line).ok()?;
    let is_test = message.pointer("/profile/test")?.as_bool()?;
    let path = message.get("executable")?.as_str().filter(|_| is_test)?;
    let name = message.pointer("/target/name")?.as_str()?;
    let folder = Path::new(message.get("manifest_path")?.as_str()?).parent()?;
    let package = folder.file_name()?.to_string_lossy();
    let name = if *name == *package { name.to_owned() } else { format!("{package} {name}") };
    Some(Binary { name, path: PathBuf::from(path), folder: folder.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::{LINTS, WRAPPER};

    /// With other variables the script would compile everything for nothing.
    #[test]
    fn the_script_begins_with_the_same_build() {
        let command = format!("\n{}={} {}={} cargo build-tests ", WRAPPER.0, WRAPPER.1, LINTS.0, LINTS.1);
        assert!(include_str!("../../../.ci/run").contains(&command), "not in .ci/run: {command}");
    }
}
