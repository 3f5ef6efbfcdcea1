//! `cargo xtask regen` on separate folders.

use std::fs;
use std::path::PathBuf;

use crate::common::{Folder, Run, SPEC, Snapshot, Xtask};

/// The first line of a generated file: without it a file is somebody else's.
const STALE: &str = "// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.\n// stale";

/// A folder with a spec, and what was made of it.
struct Work(Folder);

impl Work {
    fn new(name: &str) -> Self {
        Self(Folder::new(&format!("regen-{name}"), &[("spec.yaml", SPEC)]))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn regen(&self, more: &[&str]) -> Run {
        self.0.xtask(&[&["regen", "--no-overlay", "--spec", "spec.yaml", "--out", "out"], more].concat(), &[])
    }

    /// Every file that was written, with its text and the time of its last change.
    fn files(&self) -> Snapshot {
        Snapshot::of(&self.path("out")).only(|path| !path.ends_with('/'))
    }

    /// Nothing beside the spec and the output.
    #[track_caller]
    fn is_tidy(&self) {
        let mut names: Vec<_> =
            fs::read_dir(self.0.path()).expect("the folder").flatten().map(|e| e.file_name()).collect();
        names.sort();
        assert_eq!(names, ["out", "spec.yaml"]);
    }
}

#[test]
fn check_tells_what_differs_and_what_to_type() {
    let folder = Work::new("check");
    assert_eq!(folder.regen(&[]).status, 0);
    assert_eq!(folder.regen(&["--check"]).status, 0);
    fs::write(folder.path("out/models/thing.rs"), "// stale").expect("a stale file");
    fs::remove_file(folder.path("out/operations.rs")).expect("a missing file");
    fs::write(folder.path("out/models/extra.rs"), "").expect("an extra file");
    let before = folder.files();
    let run = folder.regen(&["--check"]);
    assert_eq!(run.status, 1, "{run:?}");
    for (what, file) in [("stale", "models/thing.rs"), ("missing", "operations.rs"), ("extra", "models/extra.rs")] {
        let is_reported = |line: &str| line.trim_start().starts_with(what) && line.ends_with(&format!("out/{file}"));
        assert!(run.out.lines().any(is_reported), "{what} {file}: {}", run.out);
    }
    assert!(run.out.contains("cargo xtask regen"), "{}", run.out);
    assert_eq!(before, folder.files(), "--check changed something");
}

#[test]
fn extra_files_go_and_unchanged_files_stay_untouched() {
    let folder = Work::new("untouched");
    folder.regen(&[]);
    let before = folder.files();
    fs::write(folder.path("out/models/extra.rs"), STALE).expect("an extra file");
    fs::write(folder.path("out/models/thing.rs"), STALE).expect("a stale file");
    let run = folder.regen(&[]);
    assert_eq!(run.status, 0, "{run:?}");
    let after = folder.files();
    let untouched = |files: &Snapshot| files.clone().only(|path| !path.ends_with("thing.rs"));
    assert_eq!(untouched(&before), untouched(&after));
    assert_eq!(before.texts(), after.clone().texts());
    assert_eq!(folder.regen(&[]).status, 0);
    assert_eq!(after, folder.files(), "a run without changes touched something");
    folder.is_tidy();
}

#[test]
fn what_is_wrong_with_the_spec_leaves_the_files() {
    let folder = Work::new("wrong");
    folder.regen(&[]);
    let before = folder.files();
    fs::write(folder.path("spec.yaml"), SPEC.replace("schemas/Thing'", "schemas/Think'")).expect("a spec");
    let run = folder.regen(&[]);
    assert_eq!(run.status, 2, "{run:?}");
    assert!(run.err.contains("did you mean `Thing`?") && run.err.contains("spec.yaml:9:"), "{}", run.err);
    assert_eq!(before, folder.files());
    let mut bytes = SPEC.as_bytes().to_vec();
    bytes.splice(16..16, [0xff]);
    fs::write(folder.path("spec.yaml"), bytes).expect("a spec");
    let run = folder.regen(&[]);
    assert!(run.status == 2 && run.err.contains("not UTF-8") && run.err.contains("spec.yaml:2"), "{run:?}");
    assert_eq!(before, folder.files());
    folder.is_tidy();
}

/// A file where the staged folder has to be made, as good as a disk that takes nothing.
#[test]
fn a_write_that_fails_leaves_the_files() {
    let folder = Work::new("fails");
    folder.regen(&[]);
    let before = folder.files();
    fs::write(folder.path("spec.yaml"), SPEC.replace("a: { type", "b: { type")).expect("a spec");
    fs::write(folder.path(".out.new"), "in the way").expect("a file");
    let run = folder.regen(&[]);
    assert!(run.status == 2 && run.err.contains("the existing files are unchanged"), "{run:?}");
    assert_eq!(before, folder.files());
    fs::remove_file(folder.path(".out.new")).expect("out of the way");
    assert_eq!(folder.regen(&[]).status, 0);
    assert_ne!(before, folder.files());
    folder.is_tidy();
}

/// What a run that was killed left behind.
#[test]
fn leftovers_of_an_interrupted_run_do_not_matter() {
    let folder = Work::new("interrupted");
    folder.regen(&[]);
    let before = folder.files();
    fs::create_dir_all(folder.path(".out.new/tree/models")).expect("a folder");
    fs::write(folder.path(".out.new/written-by-cargo-xtask-regen"), "").expect("a file");
    fs::write(folder.path(".out.new/tree/models/half.rs"), "half").expect("a file");
    fs::write(folder.path("out/models/thing.rs"), STALE).expect("a stale file");
    assert_eq!(folder.regen(&[]).status, 0);
    assert_eq!(before.texts(), folder.files().texts());
    folder.is_tidy();
}

#[test]
fn a_file_in_place_of_the_folder_is_told() {
    let folder = Work::new("file");
    fs::write(folder.path("out"), "a file").expect("a file");
    let run = folder.regen(&[]);
    assert!(run.status == 2 && run.err.contains("out"), "{run:?}");
    assert_eq!(fs::read_to_string(folder.path("out")).expect("still there"), "a file");
}
