//! The committed crate matches the spec, and the published documents generate the same crate.

use std::path::Path;

use codegen::{Diagnostics, Input, Mode, Output, Source};
use support::{Folder, documents, root};

/// What is laid over the document.
const OVERLAYS: [&str; 2] = ["spec/overlay.yaml", "spec/foundry.yaml"];

fn generate(spec: &Path, allow_unused_actions: bool) -> Result<Output, Diagnostics> {
    let read =
        |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let document = read(spec);
    let [overlay, foundry] = OVERLAYS.map(|name| read(&root().join(name)));
    let input = Input {
        document: Source { name: &spec.display().to_string(), text: &document },
        overlays: &[Source { name: OVERLAYS[0], text: &overlay }, Source { name: OVERLAYS[1], text: &foundry }],
        allow_unused_actions,
    };
    codegen::generate(input, Mode::Spec)
}

/// Code without its comments: the words of two documents may differ, what they say of types may not.
fn code(text: &str) -> String {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .filter(|line| !line.trim().is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_committed_files_are_what_the_spec_says() {
    let output = generate(&root().join("spec/openapi.yaml"), false).unwrap_or_else(|found| panic!("{found}"));
    for file in &output.files {
        let path = root().join("openai-assistants/src/generated").join(&file.path);
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == file.text, "{} is stale; run `cargo xtask regen`", file.path);
    }
}

#[test]
fn other_words_give_the_same_crate() {
    let folder = Folder::new("reworded", &[("theirs.yaml", &documents::reworded())]);
    generates_the_same_crate(&folder.path().join("theirs.yaml"));
}

#[test]
fn an_older_document_generates_code() {
    generates_code_of_an_older_document(|_, _| ());
}

mod slow {
    #[test]
    #[ignore = "compiles the runtime once more"]
    fn an_older_document_generates_code_that_compiles() {
        super::generates_code_of_an_older_document(super::compile);
    }

    mod shared {
        #[test]
        #[ignore = "needs ../shared"]
        fn older_documents_give_code_that_compiles() {
            for name in ["openapi-2026-05-13", "openapi-2025-04-29"] {
                let path = support::shared(&format!("upstream/{name}.yaml"));
                super::super::generates_code(name, &path, super::super::compile);
            }
        }
    }
}

mod shared {
    #[test]
    #[ignore = "needs ../shared"]
    fn the_published_document_gives_the_same_crate() {
        super::generates_the_same_crate(&support::shared("upstream/openapi-2026-08-21.yaml"));
    }
}

fn generates_the_same_crate(published: &Path) {
    let ours = generate(&root().join("spec/openapi.yaml"), false).unwrap_or_else(|found| panic!("{found}"));
    let theirs = generate(published, false).unwrap_or_else(|found| panic!("{found}"));
    let paths = |output: &Output| output.files.iter().map(|f| f.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&ours), paths(&theirs));
    for (ours, theirs) in ours.files.iter().zip(&theirs.files) {
        assert_eq!(code(&ours.text), code(&theirs.text), "{}", ours.path);
    }
}

fn generates_code_of_an_older_document(judge: fn(&str, &Output)) {
    let folder = Folder::new("older", &[("older.yaml", &documents::older())]);
    let unused = generates_code("older", &folder.path().join("older.yaml"), judge);
    assert!(unused > 0, "every overlay action has a use, so the document is not older");
}

/// How many overlay actions are without a use; `judge` gets what was generated.
fn generates_code(name: &str, published: &Path, judge: fn(&str, &Output)) -> usize {
    let strict = generate(published, false).err().map_or(0, |found| found.errors());
    let output = generate(published, true).unwrap_or_else(|found| panic!("{name}: {found}"));
    // What is an error without the flag is a warning with it: the same findings, no more and no fewer.
    let warnings = output.warnings.0.iter().filter(|found| OVERLAYS.contains(&found.file.as_str())).count();
    assert_eq!(strict, warnings, "{name}");
    judge(name, &output);
    strict
}

/// Checks the generated files with the real compiler, against the runtime of the crate.
fn compile(name: &str, output: &Output) {
    let folder = support::target().join("it").join(name);
    let source = root().join("openai-assistants");
    let _ = std::fs::remove_dir_all(&folder);
    copy(&source.join("src"), &folder.join("src"));
    copy(&source.join("docs"), &folder.join("docs"));
    let _ = std::fs::remove_dir_all(folder.join("src/generated"));
    without_extensions(&folder.join("src"));
    for file in &output.files {
        let path = folder.join("src/generated").join(&file.path);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder for generated files");
        std::fs::write(path, &file.text).expect("a generated file is written");
    }
    // A separate workspace, with the versions of this one.
    let workspace = std::fs::read_to_string(root().join("Cargo.toml")).expect("the workspace's manifest");
    let members =
        workspace.split_once("[workspace.package]").map(|(_, rest)| rest).expect("the workspace's package section");
    let manifest = std::fs::read_to_string(source.join("Cargo.toml")).expect("the crate's manifest");
    let manifest = manifest.split("[dev-dependencies]").next().expect("dependencies").to_owned();
    let ours: String = members.lines().filter(|l| !l.contains("path = \"")).map(|l| format!("{l}\n")).collect();
    std::fs::write(folder.join("Cargo.toml"), format!("[workspace]\n\n[workspace.package]{ours}\n{manifest}"))
        .expect("a manifest");
    let _ = std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"));
    let checked = support::cargo(&folder, &["check", "--no-default-features", "--lib"]).output().expect("cargo runs");
    let errors = String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success() && !errors.contains("warning"), "{name} does not compile cleanly:\n{errors}");
}

/// Leaves the runtime alone, which is compiled without the feature `helpers`. What is written for today's types is removed:
/// an older document may not have them.
fn without_extensions(source: &Path) {
    let _ = std::fs::remove_dir_all(source.join("ext"));
    let library = std::fs::read_to_string(source.join("lib.rs")).expect("the root of the crate");
    let extension = |line: &str| line == "mod ext;" || line.starts_with("pub use crate::ext::");
    // What only they use is unused without them.
    let (mut kept, mut inside) = (String::from("#![allow(dead_code, unused_imports)]\n"), false);
    for line in library.lines() {
        let skipped = inside || extension(line);
        inside = skipped && !line.ends_with(';');
        if !skipped {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    std::fs::write(source.join("lib.rs"), kept).expect("the root of the copy");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder to copy") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a file type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copied file");
        }
    }
}
