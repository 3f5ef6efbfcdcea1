//! `cargo xtask regen --watch`: prints a line for every save, reports errors, and continues.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::common::Folder;

const BASE: &str = include_str!("diff/base.yaml");

/// Ended with the test, however that ends.
struct Watching(Child);

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The lines that a stream brings, as they come.
fn lines(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        BufReader::new(stream).lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
    });
    receiver
}

#[track_caller]
fn wait(lines: &Receiver<String>, wanted: &str) {
    let mut seen = Vec::new();
    while let Ok(line) = lines.recv_timeout(Duration::from_secs(60)) {
        if line.contains(wanted) {
            return;
        }
        seen.push(line);
    }
    panic!("no `{wanted}` in {seen:?}");
}

#[test]
fn every_save_is_written_and_errors_are_no_end() {
    let folder = Folder::new("watch", &[("spec.yaml", BASE)]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["regen", "--watch", "--spec", "spec.yaml", "--no-overlay", "--out", "out"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let (out, err) = (child.stdout.take().expect("its output"), child.stderr.take().expect("its errors"));
    let (_watching, out, err) = (Watching(child), lines(out), lines(err));
    wait(&out, " new");
    folder.write("spec.yaml", &BASE.replace("When it expires.", "The end of it."));
    wait(&out, "1 changed (models/run.rs)");
    folder.write("spec.yaml", &BASE.replace("schemas/Effort'", "schemas/Efort'"));
    wait(&err, "`$ref` target not found");
    wait(&err, "waiting for the next save");
    folder.write("spec.yaml", BASE);
    wait(&out, "1 changed (models/run.rs)");
    assert!(folder.read("out/models/run.rs").contains("When it expires."));
    folder.write("out/mine.rs", "//! Mine.");
    folder.write("spec.yaml", &BASE.replace("When it expires.", "The end of it."));
    wait(&err, "  mine.rs");
    wait(&err, "waiting for the next save");
    assert_eq!(folder.read("out/mine.rs"), "//! Mine.");
    assert!(folder.read("out/models/run.rs").contains("When it expires."));
}
