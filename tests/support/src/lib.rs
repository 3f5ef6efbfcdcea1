//! What the tests of several packages share: a server, recorded exchanges, how JSON is compared, folders to work in.

#![allow(missing_docs, reason = "tests alone use it")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a fault ends the test")]

mod check;
pub mod documents;
pub mod examples;
mod exchange;
mod folder;
mod json;
pub mod server;

use std::path::{Path, PathBuf};
use std::process::Command;

pub use check::{LIBRARIES, check, check_in_full};
pub use exchange::{Exchange, exchanges, recordings};
pub use folder::Folder;
pub use json::{contains, difference};

/// The variable that asks for all of what tests otherwise take a part of; `cargo xtask test --full` sets it.
pub const FULL: &str = "TEST_EVERYTHING";

/// One of how many is tested where a test takes a sample: all of them each night.
pub fn step(usual: usize) -> usize {
    if std::env::var_os(FULL).is_some() { 1 } else { usual }
}

/// How many cases a property is tested with: a quarter, but all of them each night.
pub fn cases(all: u32) -> u32 {
    if std::env::var_os(FULL).is_some() { all } else { all.div_ceil(4) }
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map_or_else(PathBuf::new, Path::to_owned)
}

/// The target folder, which the builds that tests start share with those that started the tests: what is compiled there
/// need not be compiled again.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Cargo in the folder of another workspace, without the network. It shares what is compiled: the target folder, and as that
/// alone does not suffice, the profile. Features and the lock file are up to the caller.
pub fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let (command, rest) = arguments.split_first().expect("a command");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args([command, "--offline", "--quiet"]);
    for setting in ["profile.dev.debug='line-tables-only'", "profile.dev.package.'*'.debug=false"] {
        cargo.args(["--config", setting]);
    }
    cargo.args(rest).env("CARGO_TARGET_DIR", target()).current_dir(folder);
    cargo
}

/// What is in a folder beside the project, or where `OPENAI_ASSISTANTS_SHARED` says: recordings and published documents,
/// which are not part of the project. A test that calls this is in a module `shared` and ignored with the reason
/// `needs ../shared`; `cargo xtask test` runs it where the folder is.
#[track_caller]
pub fn shared(what: &str) -> PathBuf {
    let folder = std::env::var_os("OPENAI_ASSISTANTS_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    let path = folder.join(what);
    assert!(path.exists(), "{} does not exist, and this test needs it", path.display());
    path
}
