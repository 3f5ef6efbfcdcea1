//! `cargo xtask regen` on folders of its own.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const SPEC: &str = "\
openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: getThing
      x-rust-resource: things
      x-rust-method: get
      responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
components:
  schemas:
    Thing: { type: object, properties: { a: { type: string } } }
";

/// The first line of a generated file: without it a file is somebody else's.
const STALE: &str = "// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.\n// stale";

/// A folder that is gone with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("regen-{name}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        fs::write(path.join("spec.yaml"), SPEC).expect("a spec");
        Self(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn regen(&self, more: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["regen", "--no-overlay", "--spec"])
            .arg(self.path("spec.yaml"))
            .arg("--out")
            .arg(self.path("out"))
            .args(more)
            .output()
            .expect("xtask runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Run { status: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }

    /// Every file that was written, with its text and the time of its last change.
    fn files(&self) -> Vec<(PathBuf, String, std::time::SystemTime)> {
        let (mut files, mut todo) = (Vec::new(), vec![self.path("out")]);
        while let Some(folder) = todo.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    todo.push(path);
                } else {
                    let time = entry.metadata().and_then(|m| m.modified()).expect("a time");
                    files.push((path.clone(), fs::read_to_string(&path).expect("text"), time));
                }
            }
        }
        files.sort();
        files
    }

    /// Nothing beside the spec and the output.
    #[track_caller]
    fn is_tidy(&self) {
        let mut names: Vec<_> = fs::read_dir(&self.0).expect("the folder").flatten().map(|e| e.file_name()).collect();
        names.sort();
        assert_eq!(names, ["out", "spec.yaml"]);
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[derive(Debug)]
struct Run {
    status: Option<i32>,
    out: String,
    err: String,
}

#[test]
fn check_tells_what_differs_and_what_to_type() {
    let folder = Folder::new("check");
    assert_eq!(folder.regen(&[]).status, Some(0));
    assert_eq!(folder.regen(&["--check"]).status, Some(0));
    fs::write(folder.path("out/models/thing.rs"), "// stale").expect("a stale file");
    fs::remove_file(folder.path("out/operations.rs")).expect("a missing file");
    fs::write(folder.path("out/models/extra.rs"), "").expect("an extra file");
    let before = folder.files();
    let run = folder.regen(&["--check"]);
    assert_eq!(run.status, Some(1), "{run:?}");
    for (what, file) in [("stale", "models/thing.rs"), ("missing", "operations.rs"), ("extra", "models/extra.rs")] {
        let told = |line: &str| line.trim_start().starts_with(what) && line.ends_with(&format!("out/{file}"));
        assert!(run.out.lines().any(told), "{what} {file}: {}", run.out);
    }
    assert!(run.out.contains("cargo xtask regen"), "{}", run.out);
    assert_eq!(before, folder.files(), "--check changed something");
}

#[test]
fn extra_files_go_and_unchanged_files_stay_untouched() {
    let folder = Folder::new("untouched");
    folder.regen(&[]);
    let before = folder.files();
    fs::write(folder.path("out/models/extra.rs"), STALE).expect("an extra file");
    fs::write(folder.path("out/models/thing.rs"), STALE).expect("a stale file");
    let run = folder.regen(&[]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let after = folder.files();
    assert_eq!(before.len(), after.len());
    for (old, new) in before.iter().zip(&after) {
        assert_eq!((&old.0, &old.1), (&new.0, &new.1));
        assert!(old.2 == new.2 || old.0.ends_with("thing.rs"), "{} was touched", old.0.display());
    }
    assert_eq!(folder.regen(&[]).status, Some(0));
    assert_eq!(after, folder.files(), "a run without changes touched something");
    folder.is_tidy();
}

#[test]
fn what_is_wrong_with_the_spec_leaves_the_files() {
    let folder = Folder::new("wrong");
    folder.regen(&[]);
    let before = folder.files();
    fs::write(folder.path("spec.yaml"), SPEC.replace("schemas/Thing'", "schemas/Think'")).expect("a spec");
    let run = folder.regen(&[]);
    assert_eq!(run.status, Some(1), "{run:?}");
    assert!(run.err.contains("did you mean `Thing`?") && run.err.contains("spec.yaml:9:"), "{}", run.err);
    assert_eq!(before, folder.files());
    let mut bytes = SPEC.as_bytes().to_vec();
    bytes.splice(16..16, [0xff]);
    fs::write(folder.path("spec.yaml"), bytes).expect("a spec");
    let run = folder.regen(&[]);
    assert!(run.status != Some(0) && run.err.contains("not UTF-8") && run.err.contains("spec.yaml:2"), "{run:?}");
    assert_eq!(before, folder.files());
    folder.is_tidy();
}

/// A file where the staged folder has to be made, as good as a disk that takes nothing.
#[test]
fn a_write_that_fails_leaves_the_files() {
    let folder = Folder::new("fails");
    folder.regen(&[]);
    let before = folder.files();
    fs::write(folder.path("spec.yaml"), SPEC.replace("a: { type", "b: { type")).expect("a spec");
    fs::write(folder.path(".out.new"), "in the way").expect("a file");
    let run = folder.regen(&[]);
    assert!(run.status != Some(0) && run.err.contains("as they were"), "{run:?}");
    assert_eq!(before, folder.files());
    fs::remove_file(folder.path(".out.new")).expect("out of the way");
    assert_eq!(folder.regen(&[]).status, Some(0));
    assert_ne!(before, folder.files());
    folder.is_tidy();
}

/// What a run that was killed left behind.
#[test]
fn leftovers_of_an_interrupted_run_do_not_matter() {
    let folder = Folder::new("interrupted");
    folder.regen(&[]);
    let before = folder.files();
    fs::create_dir_all(folder.path(".out.new/tree/models")).expect("a folder");
    fs::write(folder.path(".out.new/written-by-cargo-xtask-regen"), "").expect("a file");
    fs::write(folder.path(".out.new/tree/models/half.rs"), "half").expect("a file");
    fs::write(folder.path("out/models/thing.rs"), STALE).expect("a stale file");
    assert_eq!(folder.regen(&[]).status, Some(0));
    let texts = |files: Vec<(PathBuf, String, _)>| files.into_iter().map(|(p, t, _)| (p, t)).collect::<Vec<_>>();
    assert_eq!(texts(before), texts(folder.files()));
    folder.is_tidy();
}

#[test]
fn a_file_in_place_of_the_folder_is_told() {
    let folder = Folder::new("file");
    fs::write(folder.path("out"), "a file").expect("a file");
    let run = folder.regen(&[]);
    assert!(run.status != Some(0) && run.err.contains("out"), "{run:?}");
    assert_eq!(fs::read_to_string(folder.path("out")).expect("still there"), "a file");
}
