//! One build of everything that is tested.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::steps::{cargo, without_wrapper};

/// The results of a build.
#[derive(Default)]
pub struct Built {
    pub binaries: Vec<Binary>,
    libraries: Libraries,
}

/// A test binary.
pub struct Binary {
    /// The folder of the package, and what it is called in there.
    name: String,
    path: PathBuf,
    /// Where the manifest of the package is, in which it is run as by `cargo test`.
    folder: PathBuf,
}

/// The paths of each library, by the name that it has in code.
type Libraries = BTreeMap<String, Vec<String>>;

impl Built {
    /// The name of each test binary, and the command that runs it as cargo does. Tests that compile crates of their own
    /// learn where libraries are; those of which there are several versions are left out.
    pub fn commands(&self, arguments: &[&str]) -> Vec<(String, Command)> {
        let one = self.libraries.iter().filter_map(|(name, paths)| match &paths[..] {
            [path] => Some(format!("{name}={path}\n")),
            _ => None,
        });
        let libraries: String = one.collect();
        let command = |binary: &Binary| {
            let mut command = without_wrapper(Command::new(&binary.path));
            command.args(arguments).current_dir(&binary.folder).env("CARGO_MANIFEST_DIR", &binary.folder);
            command.env("BUILT_LIBRARIES", &libraries);
            (binary.name.clone(), command)
        };
        self.binaries.iter().map(command).collect()
    }
}

/// `cargo clippy` is `cargo check` with these variables. With them `cargo test` lints what it compiles, and nothing is
/// compiled a second time for clippy.
pub const WRAPPER: (&str, &str) = ("RUSTC_WORKSPACE_WRAPPER", "clippy-driver");

/// `-D warnings`, as `cargo clippy` passes it on.
pub const LINTS: (&str, &str) = ("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__");

/// Compiles all targets; `None` if something does not compile, which the compiler has reported.
pub fn run(root: &Path, lints: bool) -> Result<Option<Built>, String> {
    let mut command = linted(cargo(&["build-tests", "--message-format=json-render-diagnostics"]), lints);
    command.current_dir(root).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("failed to start cargo: {error}"))?;
    let lines = child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()).map_while(Result::ok);
    let mut built = Built::default();
    for message in lines.filter_map(|line| serde_json::from_str::<Value>(&line).ok()) {
        built.binaries.extend(binary(&message));
        if let Some((name, path)) = library(&message) {
            built.libraries.entry(name).or_default().push(path);
        }
    }
    let status = child.wait().map_err(|error| format!("failed to wait for cargo: {error}"))?;
    Ok(status.success().then_some(built))
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
fn binary(message: &Value) -> Option<Binary> {
    let is_test = message.pointer("/profile/test")?.as_bool()?;
    let path = message.get("executable")?.as_str().filter(|_| is_test)?;
    let name = message.pointer("/target/name")?.as_str()?;
    let folder = Path::new(message.get("manifest_path")?.as_str()?).parent()?;
    let package = folder.file_name()?.to_string_lossy();
    let name = if *name == *package { name.to_owned() } else { format!("{package} {name}") };
    Some(Binary { name, path: PathBuf::from(path), folder: folder.to_owned() })
}

/// The library that a message is about, if there is one: its name in code, and where it is.
fn library(message: &Value) -> Option<(String, String)> {
    let files = message.get("filenames")?.as_array()?.iter().filter_map(Value::as_str);
    let path = files.into_iter().find(|file| file.ends_with(".rlib"))?;
    let name = message.pointer("/target/name")?.as_str()?.replace('-', "_");
    Some((name, path.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{LINTS, WRAPPER};

    /// Those who read it know it by this name.
    #[test]
    fn tests_learn_where_the_libraries_are() {
        let mut built = super::Built::default();
        let message = |name: &str, path: &str| serde_json::json!({ "target": { "name": name }, "filenames": [format!("/t/{path}.rlib"), "/t/a.rmeta"] });
        for (name, path) in [("openai-assistants", "liba"), ("syn", "libs-2"), ("syn", "libs-3")] {
            let (name, path) = super::library(&message(name, path)).expect("a library");
            built.libraries.entry(name).or_default().push(path);
        }
        built.binaries.push(super::Binary { name: "it".into(), path: "it".into(), folder: ".".into() });
        let (_, command) = built.commands(&[]).remove(0);
        let libraries = command.get_envs().find(|(name, _)| *name == support::LIBRARIES).expect("the variable").1;
        assert_eq!(libraries.and_then(|text| text.to_str()), Some("openai_assistants=/t/liba.rlib\n"));
    }

    /// With other variables, the script would compile everything again.
    #[test]
    fn the_script_begins_with_the_same_build() {
        let command = format!("\n{}={} {}={} cargo build-tests ", WRAPPER.0, WRAPPER.1, LINTS.0, LINTS.1);
        assert!(include_str!("../../../.ci/run").contains(&command), "not in .ci/run: {command}");
    }
}
