//! Crates for whole documents: a small one whose operations are called, and the published ones. The slow tests: they run
//! the compiler.

use std::path::{Path, PathBuf};

use crate::common::{Folder, Xtask, root};

/// Every way to send and to answer, for the compiler.
#[test]
fn every_kind_of_operation_compiles() {
    let (folder, _) = pets();
    cargo(&folder.path().join("calls"), &["check"]);
}

fn pets() -> (Folder, PathBuf) {
    let folder = Folder::new("whole-calls", &[]);
    let pets = folder.path().join("pets");
    let said = generate(&folder, &root().join("xtask/tests/whole/document.yaml"), &pets);
    assert!(said.contains("2 of 3 examples are what their schemas say, see EXAMPLES.md"), "{said}");
    let manifest = std::fs::read_to_string(pets.join("Cargo.toml")).expect("a manifest");
    assert!(manifest.contains("[lib]\ndoctest = false\n"), "{manifest}");
    let report = std::fs::read_to_string(pets.join("EXAMPLES.md")).expect("a report");
    assert!(
        report.contains("document.yaml:79 `#/components/schemas/Reply/example`: the example has `mood`"),
        "{report}"
    );
    // What is not generated any more goes.
    let header = "// Written by `cargo xtask regen --all`. Changes here are lost.\n";
    std::fs::write(pets.join("src/models/gone.rs"), header).expect("a file");
    assert_eq!(check(&folder, &pets), 1);
    generate(&folder, &root().join("xtask/tests/whole/document.yaml"), &pets);
    assert_eq!(check(&folder, &pets), 0);
    assert!(!pets.join("src/models/gone.rs").exists());
    let calls = folder.path().join("calls");
    std::fs::create_dir_all(calls.join("src")).expect("a folder");
    folder.write("calls/src/main.rs", include_str!("whole/calls.rs"));
    folder.write(
        "calls/Cargo.toml",
        "[package]\nname = \"calls\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         pets = { path = \"../pets\", default-features = false }\nfutures = \"0.3\"\n\
         tokio = { version = \"1\", default-features = false, features = [\"macros\", \"rt\", \"time\"] }\n\n[workspace]\n",
    );
    (folder, pets)
}

/// One crate after the other in one folder, and the last one is compiled.
#[test]
fn our_documents_become_crates() {
    become_crates(&[root().join("spec/openapi.yaml"), root().join("xtask/tests/whole/document.yaml")]);
}

mod slow {
    use super::*;

    /// Called over loopback; its examples, and what clippy and rustdoc say of it.
    #[test]
    #[ignore = "builds the runtime with other features than the workspace has, which takes a minute"]
    fn every_kind_of_operation_answers() {
        let (folder, pets) = pets();
        cargo(&folder.path().join("calls"), &["run"]);
        cargo(&pets, &["test", "--no-default-features"]);
        cargo(&pets, &["clippy", "--no-default-features", "--all-targets", "--", "--deny", "warnings"]);
        cargo(&pets, &["doc", "--no-default-features", "--no-deps", "--config", "build.rustdocflags=[\"-Dwarnings\"]"]);
    }

    mod shared {
        use super::*;

        /// A crate of 1,500 types takes minutes to compile.
        #[test]
        #[ignore = "needs ../shared"]
        fn published_documents_become_crates() {
            let entries = std::fs::read_dir(support::shared("upstream")).expect("a folder");
            let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
            let mut documents: Vec<PathBuf> =
                paths.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
            documents.sort();
            become_crates(&documents);
        }
    }
}

fn become_crates(documents: &[PathBuf]) {
    let folder = Folder::new("whole-documents", &[]);
    let out = folder.path().join("published");
    for document in documents {
        let said = generate(&folder, document, &out);
        assert!(said.contains("examples are what their schemas say"), "{said}");
    }
    cargo(&out, &["check", "--no-default-features"]);
}

/// Writes the crate; what the command says.
#[track_caller]
fn generate(folder: &Folder, document: &Path, out: &Path) -> String {
    let path = |path: &Path| path.display().to_string();
    let run = folder.xtask(&["regen", "--all", "--spec", &path(document), "--out", &path(out)], &[]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    run.out
}

/// The exit status of `--check`.
fn check(folder: &Folder, out: &Path) -> i32 {
    let (spec, out) = (root().join("xtask/tests/whole/document.yaml"), out.display().to_string());
    folder.xtask(&["regen", "--all", "--check", "--spec", &spec.display().to_string(), "--out", &out], &[]).status
}

/// Runs cargo in a folder, with what the workspace has built already. A warning is a failure.
#[track_caller]
fn cargo(folder: &Path, arguments: &[&str]) {
    // The versions that the workspace has, so that nothing is fetched and little is compiled.
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    let output = support::cargo(folder, arguments).output().expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && !said.contains("warning"), "cargo {arguments:?}\n{said}");
}
