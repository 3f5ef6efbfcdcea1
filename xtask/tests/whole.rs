//! The crate for the newest published document compiles without a warning. The slow one: it runs the compiler.

mod common;

use std::path::PathBuf;
use std::process::Command;

use common::Folder;

/// The newest document of the shared folder, which is not part of the repository.
fn newest() -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent()?.to_owned();
    let shared = std::env::var_os("OPENAI_ASSISTANTS_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    let entries = std::fs::read_dir(shared.join("upstream")).ok()?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.filter(|path| path.extension().is_some_and(|ending| ending == "yaml")).max()
}

#[test]
fn the_newest_published_document_compiles() {
    let Some(document) = newest() else {
        println!("no published document in ../shared/upstream: nothing was generated for it");
        return;
    };
    let folder = Folder::new("whole", &[]);
    let out = folder.path().join("published");
    let path = |path: &std::path::Path| path.display().to_string();
    let run = folder.xtask(&["regen", "--all", "--spec", &path(&document), "--out", &path(&out)], &[]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    // The versions that the workspace has, so that nothing is fetched and little is compiled.
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    std::fs::copy(root.join("Cargo.lock"), out.join("Cargo.lock")).expect("a lock file");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let check = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet"])
        .env("CARGO_TARGET_DIR", target)
        .current_dir(&out)
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&check.stderr).into_owned();
    assert!(check.status.success() && !said.contains("warning"), "{said}");
}
