//! `cargo xtask regen` when it is killed, and when it runs twice at once: the old files or the new ones, and nothing left
//! behind once a run has finished.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::common::{Folder, Snapshot};

const DOCUMENT: &str = include_str!("whole/document.yaml");
const PARSED: &str = "
openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: getThing
      x-rust-resource: things
      x-rust-method: get
      responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Reply' } } } } }
components:
  schemas:
    Reply: { type: object, properties: { a: { type: string } } }
";

/// For each kind of output.
const KILLS: u32 = 20;
const MARKER: &str = "written-by-cargo-xtask-regen";
const KEPT: &[&str] = &["target/debug/built", ".git/HEAD", "Cargo.lock"];

/// A kind of output, and a document for it.
struct Case {
    name: &'static str,
    flag: &'static str,
    document: &'static str,
    /// What others have put into the folder.
    kept: &'static [&'static str],
}

const CASES: &[Case] = &[
    Case { name: "crate", flag: "--all", document: DOCUMENT, kept: KEPT },
    Case { name: "sources", flag: "--no-overlay", document: PARSED, kept: &[] },
];

/// A folder with generated files, and what they are for each of two documents.
struct Work {
    folder: Folder,
    flag: &'static str,
    kept: &'static [&'static str],
    trees: [Snapshot; 2],
}

impl Work {
    fn new(name: &str, case: &Case) -> Self {
        // The two differ in which files there are and in what is in them.
        let documents = [case.document.to_owned(), case.document.replace("Reply", "Answer")];
        let folder = Folder::new(&format!("interrupted-{name}-{}", case.name), &[]);
        documents.iter().enumerate().for_each(|(of, text)| folder.write(&format!("{of}.yaml"), text));
        let mut work = Self { folder, flag: case.flag, kept: case.kept, trees: Default::default() };
        for of in [1, 0] {
            work.completes(of);
            work.trees[of] = work.tree();
        }
        assert_ne!(work.trees[0], work.trees[1]);
        for path in work.kept {
            let path = work.out().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(&path, "kept").expect("a file");
        }
        work
    }

    fn out(&self) -> std::path::PathBuf {
        self.folder.path().join("out")
    }

    /// What is generated.
    fn tree(&self) -> Snapshot {
        let kept = |path: &str| ["target", ".git/", "Cargo.lock"].iter().any(|kept| path.starts_with(kept));
        Snapshot::of(&self.out()).texts().only(|path| !kept(path))
    }

    fn command(&self, of: usize) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["regen", self.flag, "--out", "out", "--spec", &format!("{of}.yaml")]);
        command.current_dir(self.folder.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// A whole run, after which nothing is left but its result.
    #[track_caller]
    fn completes(&self, of: usize) {
        let output = self.command(of).output().expect("the program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        self.is_tidy();
        if self.trees[of] != Snapshot::default() {
            assert_eq!(self.tree(), self.trees[of]);
        }
    }

    #[track_caller]
    fn is_tidy(&self) {
        let entries = fs::read_dir(self.folder.path()).expect("the folder");
        let mut names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name()).collect();
        names.sort();
        assert_eq!(names, ["0.yaml", "1.yaml", "out"]);
        for path in self.kept.iter().filter(|_| self.trees[0] != Snapshot::default()) {
            assert_eq!(fs::read_to_string(self.out().join(path)).ok().as_deref(), Some("kept"), "{path}");
        }
    }
}

/// Reads the output of a process until it reports a stage.
fn wait_for(child: &mut Child, stage: &str) {
    let out = BufReader::new(child.stdout.take().expect("its output"));
    let reported = out.lines().map_while(Result::ok).any(|line| line.trim_start().starts_with(stage));
    assert!(reported, "there is no stage `{stage}`");
}

#[test]
fn a_killed_run_leaves_the_old_files_or_the_new_ones() {
    for case in CASES {
        let work = Work::new("kill", case);
        let start = Instant::now();
        work.completes(1);
        let whole = start.elapsed();
        let (mut of, mut outcomes) = (0, [0, 0]);
        for kill in 0..KILLS / 2 {
            // Half of them anywhere, half of them while files are written, which the last fifth of a run is.
            for (after, span) in [(None, whole), (Some("render"), whole / 5)] {
                let mut child = work.command(of).spawn().expect("the program runs");
                if let Some(stage) = after {
                    wait_for(&mut child, stage);
                }
                std::thread::sleep(span * kill / (KILLS / 2));
                child.kill().expect("killed");
                child.wait().expect("ended");
                let found = work.trees.iter().position(|tree| *tree == work.tree());
                let found = found.unwrap_or_else(|| panic!("{}: neither old nor new: {:?}", case.name, work.tree()));
                outcomes[usize::from(found == of)] += 1;
                // Recovers to either document, in turns.
                of = if kill % 2 == 0 { of } else { 1 - of };
                work.completes(of);
                of = 1 - of;
            }
        }
        eprintln!("{}: {} times the old files, {} times the new ones", case.name, outcomes[0], outcomes[1]);
    }
}

/// Each state that a run can be killed in, made by hand.
#[test]
fn every_state_is_recovered_from() {
    type Made = fn(&Path, &Path) -> std::io::Result<()>;
    let states: &[(&str, Made)] = &[
        ("nothing but the folder", |_, staging| fs::remove_file(staging.join(MARKER))),
        ("nothing but the marker", |_, _| Ok(())),
        ("half of a tree", |_, staging| {
            fs::create_dir_all(staging.join("tree/src"))?;
            fs::write(staging.join("tree/src/half.rs"), "pub struct Ha")
        }),
        ("exchanged, and folders not moved yet", |out, staging| {
            fs::create_dir(staging.join("tree"))?;
            fs::write(staging.join("tree/Cargo.lock"), "an older link")?;
            fs::rename(out.join("target"), staging.join("tree/target"))?;
            fs::rename(out.join(".git"), staging.join("tree/.git"))
        }),
        ("the same, and cargo has built since", |out, staging| {
            fs::create_dir(staging.join("tree"))?;
            fs::create_dir_all(staging.join("tree/target/debug"))?;
            fs::write(staging.join("tree/target/CACHEDIR.TAG"), "")?;
            fs::rename(out.join(".git"), staging.join("tree/.git"))
        }),
        ("between two renames", |out, staging| {
            fs::create_dir(staging.join("tree"))?;
            fs::rename(out, staging.join("old"))
        }),
        ("after two renames", |out, staging| {
            fs::create_dir(staging.join("old"))?;
            fs::rename(out.join("target"), staging.join("old/target"))
        }),
    ];
    let work = Work::new("states", &CASES[0]);
    for (of, (name, made)) in (0..=1).cycle().zip(states) {
        let staging = work.folder.path().join(".out.new");
        fs::create_dir(&staging).expect("a folder");
        fs::write(staging.join(MARKER), "").expect("a file");
        made(&work.out(), &staging).unwrap_or_else(|error| panic!("{name}: {error}"));
        eprintln!("{name}");
        work.completes(of);
    }
    // What only a person can decide stays where it is.
    let staging = work.folder.path().join(".out.new");
    fs::create_dir_all(staging.join("tree/.git")).expect("a folder");
    fs::write(staging.join(MARKER), "").expect("a file");
    fs::write(staging.join("tree/.git/HEAD"), "another").expect("a file");
    let before = Snapshot::of(work.folder.path());
    let output = work.command(0).output().expect("the program runs");
    let reported = String::from_utf8_lossy(&output.stderr);
    assert!(reported.contains("tree/.git belongs at ") && reported.contains("move it elsewhere"), "{reported}");
    assert_eq!(Snapshot::of(work.folder.path()), before);
}

#[test]
fn runs_at_once_do_not_mix() {
    for case in CASES {
        let work = Work::new("at-once", case);
        for _ in 0..3 {
            let children: Vec<Child> =
                (0..4).map(|of| work.command(of % 2).spawn().expect("the program runs")).collect();
            for child in children {
                let output = child.wait_with_output().expect("ended");
                assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            }
            assert!(work.trees.contains(&work.tree()), "{}: {:?}", case.name, work.tree());
            work.is_tidy();
        }
    }
}

/// The second run reports what it waits for, and then continues.
#[cfg(any(target_os = "linux", target_os = "macos"))]
#[test]
fn a_run_waits_for_another() {
    use rustix::fs::{FlockOperation, flock};
    let work = Work::new("waits", &CASES[1]);
    let parent = fs::File::open(work.folder.path()).expect("the folder");
    flock(&parent, FlockOperation::LockExclusive).expect("locked");
    let mut child = work.command(1).spawn().expect("the program runs");
    let mut line = String::new();
    let mut reported = BufReader::new(child.stderr.take().expect("its errors"));
    reported.read_line(&mut line).expect("a line");
    assert!(line.starts_with("waiting for another `cargo xtask regen`"), "{line}");
    std::thread::sleep(Duration::from_millis(20));
    assert_eq!(work.tree(), work.trees[0]);
    flock(&parent, FlockOperation::Unlock).expect("unlocked");
    assert!(child.wait().expect("ended").success());
    assert_eq!(work.tree(), work.trees[1]);
    work.is_tidy();
}
