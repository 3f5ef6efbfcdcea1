//! Checking a crate that a test has written, with the libraries that are built.
//!
//! `cargo check` wants the metadata of every dependency, with the features that this one crate asks for: for a build of
//! everything that is most of a minute of work, before the crate is looked at. `cargo xtask test` says where the libraries
//! are which its own build has made, and then the compiler alone is enough. Slow tests call cargo all the same.

use std::path::Path;
use std::process::Command;

use crate::{root, target};

/// The variable with the libraries that are built: lines of a name and a path, as `bytes=/…/libbytes-1234.rlib`.
pub const LIBRARIES: &str = "BUILT_LIBRARIES";

/// A command that checks the library of the package in a folder, with these of its features. Its messages are lines, as
/// `src/lib.rs:1:2: error: …`.
pub fn check(folder: &Path, features: &[&str]) -> Command {
    check_as(folder, features, "short")
}

/// As [`check`], with messages as people see them.
pub fn check_in_full(folder: &Path, features: &[&str]) -> Command {
    check_as(folder, features, "human")
}

fn check_as(folder: &Path, features: &[&str], format: &str) -> Command {
    match std::env::var(LIBRARIES) {
        Ok(libraries) => rustc(folder, features, format, &libraries),
        Err(_) => {
            let features = features.join(",");
            let format = format!("--message-format={format}");
            let arguments = ["check", "--lib", &format, "--no-default-features", "--features", &features];
            crate::cargo(folder, &arguments)
        }
    }
}

fn rustc(folder: &Path, features: &[&str], format: &str, libraries: &str) -> Command {
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
    let package = |key: &str| section(&manifest, "package").find(|(name, _)| *name == key).map(|(_, value)| value);
    let name = package("name").expect("the name of the package").trim_matches('"');
    let version = package("version").map_or(env!("CARGO_PKG_VERSION"), |version| version.trim_matches('"'));
    let out = target().join("tmp/checked");
    std::fs::create_dir_all(&out).expect("a folder to write to");

    let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    command.args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "--error-format", format, "src/lib.rs"]);
    command.args(["--crate-name", &name.replace('-', "_"), "--out-dir"]).arg(out);
    for feature in features {
        command.arg("--cfg").arg(format!("feature=\"{feature}\""));
    }
    let known: Vec<String> = section(&manifest, "features").map(|(name, _)| format!("\"{name}\"")).collect();
    command.arg(format!("--check-cfg=cfg(docsrs, test, feature, values({}))", known.join(", ")));
    // Nothing but what the manifest names, as with cargo.
    let named: Vec<String> = section(&manifest, "dependencies").map(|(name, _)| name.replace('-', "_")).collect();
    for (name, path) in libraries.lines().filter_map(|line| line.split_once('=')) {
        if named.iter().any(|named| named == name) {
            command.arg("--extern").arg(format!("{name}={path}"));
        }
        if name == "openai_assistants" {
            let folder = Path::new(path).parent().expect("the folder of the libraries");
            command.arg("-L").arg(format!("dependency={}", folder.display()));
        }
    }
    command.env("CARGO_PKG_NAME", name).env("CARGO_PKG_VERSION", version).env("CARGO_MANIFEST_DIR", root());
    command.current_dir(folder);
    command
}

/// The keys and values of a section of a manifest; those of a key with dots end before the first.
fn section<'a>(manifest: &'a str, name: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let head = format!("[{name}]");
    let lines = manifest.lines().skip_while(move |line| line.trim_end() != head).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    lines.filter_map(|line| {
        let (key, value) = line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_alphanumeric()))?;
        Some((key.split('.').next().unwrap_or(key).trim(), value.trim()))
    })
}
