//! Whole streams: hand-written ones in `samples/`, and recorded ones.

use std::fs;
use std::path::{Path, PathBuf};

use crate::model::{decode, model};
use openai_assistants::sse::MAX_EVENT_SIZE;
use support::{exchanges, recordings};

/// A stream and where it comes from.
type Sample = (String, Vec<u8>);

fn package() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn hand_written() -> Vec<Sample> {
    let files = files(&package().join("tests/sse/samples"));
    files.iter().map(|file| (file.display().to_string(), fs::read(file).unwrap())).collect()
}

/// The recorded streams in a folder.
fn recorded(folder: &Path) -> Vec<Sample> {
    let samples = exchanges(folder).into_iter().filter_map(|e| Some((e.name.clone(), e.transcript()?.into_bytes())));
    let samples: Vec<Sample> = samples.collect();
    assert!(samples.len() >= 4, "only {} recorded streams were found", samples.len());
    samples
}

/// Cuts the stream in chunks of many sizes; with `every_cut` also in two, at each byte.
fn check(name: &str, body: &[u8], every_cut: bool) -> usize {
    let whole = decode(body, &[usize::MAX], MAX_EVENT_SIZE);
    assert_eq!(whole, model(body, MAX_EVENT_SIZE), "{name}");
    assert_eq!(whole.error, None, "{name}");
    for sizes in [&[1][..], &[2], &[3], &[7, 0, 1], &[64], &[1000, 1], &[1460], &[8192]] {
        assert_eq!(decode(body, sizes, MAX_EVENT_SIZE), whole, "{name}, in chunks of {sizes:?}");
    }
    if every_cut {
        for cut in 0..=body.len() {
            assert_eq!(decode(body, &[cut, usize::MAX], MAX_EVENT_SIZE), whole, "{name}, cut at {cut}");
        }
    }
    whole.events.len()
}

#[test]
fn hand_written_streams() {
    let samples = hand_written();
    assert!(!samples.is_empty());
    for (name, body) in samples {
        assert!(check(&name, &body, true) > 0, "{name}");
    }
}

#[test]
fn recorded_streams() {
    check_recorded(&recordings());
}

mod shared {
    #[test]
    #[ignore = "needs ../shared"]
    fn recorded_streams() {
        super::check_recorded(&support::shared("recordings"));
    }
}

fn check_recorded(folder: &Path) {
    for (name, body) in recorded(folder) {
        let events = check(&name, &body, false);
        let lines = body.split(|byte| *byte == b'\n').filter(|line| line.starts_with(b"event: "));
        assert_eq!(events, lines.count(), "{name}");
        let last = decode(&body, &[usize::MAX], MAX_EVENT_SIZE).events.pop().unwrap();
        assert_eq!((last.0.as_str(), &*last.1), ("done", &b"[DONE]"[..]), "{name}");
    }
}
