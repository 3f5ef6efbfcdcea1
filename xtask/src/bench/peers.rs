//! Other generators, in the versions that ours is compared with.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::Context;
use super::measure::{Cost, cost};
use super::package::{Package, cargo, succeed};

/// Another generator: where it comes from, and its arguments for a document and a folder.
pub struct Peer {
    pub name: &'static str,
    package: &'static str,
    version: &'static str,
    program: &'static str,
    arguments: fn(&str, &str) -> Vec<String>,
}

pub const PEERS: &[Peer] = &[
    Peer {
        name: "oas3-gen",
        package: "oas3-gen",
        version: "0.29.0",
        program: "oas3-gen",
        arguments: |document, out| words(&["generate", "client-mod", "--input", document, "--output", out]),
    },
    Peer {
        name: "openapi-to-rust",
        package: "openapi-to-rust",
        version: "0.23.0",
        program: "openapi-to-rust",
        arguments: |document, out| words(&["generate", document, "--output-dir", out, "--module-name", "generated"]),
    },
    Peer {
        name: "progenitor",
        package: "cargo-progenitor",
        version: "0.15.1",
        program: "cargo-progenitor",
        arguments: |document, out| {
            words(&["progenitor", "--input", document, "--output", out, "--name", "peer", "--version", "0.1.0"])
        },
    },
];

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// The one of a name.
pub fn peer(name: &str) -> Option<&'static Peer> {
    PEERS.iter().find(|peer| peer.name == name)
}

/// Installs missing peers, each with the versions that its authors have locked. They are built in one folder, so that
/// shared dependencies are compiled once, and an interrupted installation continues where it stopped.
pub fn install(context: &Context) -> Result<(), String> {
    let build = root(context).join("build");
    for peer in PEERS {
        if peer.installed(context).is_some() {
            continue;
        }
        println!("installing {} {}, which takes minutes", peer.package, peer.version);
        let mut command = cargo();
        command.args(["install", "--quiet", "--locked", "--version"]).arg(format!("={}", peer.version));
        command.arg("--root").arg(root(context)).arg(peer.package).env("CARGO_TARGET_DIR", &build);
        succeed(&mut command, &format!("failed to install {}", peer.package))?;
    }
    if build.exists() {
        fs::remove_dir_all(&build).map_err(|error| format!("{}: {error}", build.display()))?;
    }
    Ok(())
}

fn root(context: &Context) -> PathBuf {
    context.folder.join("peers")
}

impl Peer {
    /// Its program, if it is installed in the version that is compared with.
    pub fn installed(&self, context: &Context) -> Option<PathBuf> {
        let root = root(context);
        let list = fs::read_to_string(root.join(".crates.toml")).ok()?;
        let program = root.join("bin").join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX));
        (is_listed(&list, self.package, self.version) && program.is_file()).then_some(program)
    }

    /// The text of a row without a value.
    pub fn missing(&self, row: &str) -> String {
        format!("{row}: {} is not installed: cargo xtask bench --install-peers regen whole", self.name)
    }

    /// Generates from a document into a folder, which is emptied before.
    pub fn generate(&self, context: &Context, package: &Package, document: &Path, out: &Path) -> Result<Cost, String> {
        let program = self.installed(context).ok_or_else(|| format!("{} is not installed", self.name))?;
        let renew = || {
            if out.exists() {
                fs::remove_dir_all(out)?;
            }
            fs::create_dir_all(out)
        };
        renew().map_err(|error| format!("{}: {error}", out.display()))?;
        let arguments = (self.arguments)(&document.display().to_string(), &out.display().to_string());
        let words: Vec<&OsStr> = std::iter::once(program.as_os_str()).chain(arguments.iter().map(OsStr::new)).collect();
        cost(package, &words, |runner| {
            // A backtrace would take the place of the message.
            runner.env("RUST_BACKTRACE", "0");
        })
    }
}

/// Whether cargo's list of installed packages has a package in a version.
fn is_listed(list: &str, package: &str, version: &str) -> bool {
    list.lines().any(|line| line.starts_with(&format!("\"{package} {version} (")))
}

/// Writes a package around the output of openapi-to-rust in its `src/generated`.
pub fn package_of_openapi_to_rust(folder: &Path) -> Result<(), String> {
    let dependencies = folder.join("src/generated/REQUIRED_DEPS.toml");
    let write = || {
        let dependencies = fs::read_to_string(&dependencies)?;
        let manifest = format!(
            "[package]\nname = \"peer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n{dependencies}"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::write(folder.join("src/lib.rs"), "pub mod generated;\n")
    };
    write().map_err(|error| format!("{}: {error}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_version_that_is_compared_with_counts() {
        let list = "[v1]\n\"oas3-gen 0.29.0 (registry+https://example.com)\" = [\"oas3-gen\"]\n";
        assert!(is_listed(list, "oas3-gen", "0.29.0"));
        assert!(!is_listed(list, "oas3-gen", "0.29.1"));
        assert!(!is_listed(list, "gen", "0.29.0"));
        assert!(!is_listed("", "oas3-gen", "0.29.0"));
    }
}
