//! What the commands say of wrong arguments.

use std::ffi::OsStr;
use std::process::{Command, Output};

fn xtask(arguments: &[&OsStr]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (status.code(), text(&stdout), text(&stderr))
}

#[test]
fn wrong_arguments_are_named_with_what_was_meant() {
    for (arguments, code, message) in [
        (&["regne"][..], 2, "`cargo xtask` does not know `regne`; did you mean `regen`?\n\nusage: cargo xtask COMMAND"),
        (
            &["help", "regne"],
            2,
            "`cargo xtask` does not know `regne`; did you mean `regen`?\n\nusage: cargo xtask COMMAND",
        ),
        (&["--verbose"], 2, "`cargo xtask` does not know `--verbose`\n\nusage: cargo xtask COMMAND"),
        (&["regen", "--chekc"], 2, "`cargo xtask regen` does not know `--chekc`; did you mean `--check`?\n\nusage: "),
        (&["regen", "--frobnicate"], 2, "`cargo xtask regen` does not know `--frobnicate`\n\nusage: "),
        (&["regen", "-x"], 2, "`cargo xtask regen` does not know `-x`\n\nusage: "),
        (&["regen", "spec.yaml"], 2, "`cargo xtask regen` does not know `spec.yaml`\n\nusage: "),
        (&["regen", "--spec"], 2, "`--spec` takes a value\n\nusage: "),
        (&["regen", "--check=yes"], 2, "`--check` takes no value, but has `yes`\n\nusage: "),
        (&["regen", "--all"], 2, "`--all` writes a crate of its own; say where with `--out`\n\nusage: "),
        (&["regen", "--types", "uuid"], 2, "`--types` goes with `--all`\n\nusage: "),
        (
            &["regen", "--all", "--out", "x", "--types", "uuid,tim"],
            2,
            "`--types uuid,tim`: no types are known of `tim`; did you mean `time`?\n\nusage: ",
        ),
        (
            &["regen", "--all", "--out", "x", "--types", "chrono"],
            2,
            "`--types chrono`: no types are known of `chrono`; there are `uuid`, `time`, `jiff`\n\nusage: ",
        ),
        (
            &["regen", "--all", "--out", "x", "--types", "time,jiff"],
            2,
            "`--types time,jiff`: `time` and `jiff` have types for the same formats; name one of them\n\nusage: ",
        ),
        (&["regen", "--runtime-path", "."], 2, "`--runtime-path` goes with `--all`\n\nusage: "),
        (&["sync"], 2, "one newer document is needed, not 0\n\nusage: "),
        (&["test", "--fats"], 2, "`cargo xtask test` does not know `--fats`; did you mean `--fast`?\n\nusage: "),
        (&["bench", "compiel"], 2, "`cargo xtask bench` does not know `compiel`; did you mean `compile`?\n\nusage: "),
        (&["bench", "--bless"], 2, "`--bless` goes with `--short`\n\nusage: "),
        (&["diff", "a", "b", "--format=humna"], 2, "there is no format `humna`\n\nusage: "),
        (
            &["diff", "a", "b", "--overly", "c"],
            2,
            "`cargo xtask diff` does not know `--overly`; did you mean `--overlay`?",
        ),
    ] {
        let words: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
        let (status, out, err) = xtask(&words);
        assert!(status == Some(code) && out.is_empty() && err.starts_with(message), "{arguments:?}: {status:?}\n{err}");
    }
}

#[test]
fn help_is_given() {
    for command in ["bench", "diff", "regen", "sync", "test"] {
        for flag in ["--help", "-h"] {
            let (status, out, err) = xtask(&[command.as_ref(), flag.as_ref()]);
            assert!(status == Some(0) && err.is_empty(), "{command} {flag}: {err}");
            assert!(out.starts_with(&format!("usage: cargo xtask {command}")), "{out}");
        }
    }
    for command in ["bench", "diff", "regen", "sync", "test"] {
        let (status, out, _) = xtask(&["help".as_ref(), command.as_ref()]);
        assert!(status == Some(0) && out.starts_with(&format!("usage: cargo xtask {command}")), "{out}");
    }
    for arguments in [&[][..], &["help"], &["--help"], &["-h"]] {
        let words: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
        let (status, out, _) = xtask(&words);
        assert!(status == Some(0) && out.starts_with("usage: cargo xtask COMMAND"), "{arguments:?}: {out}");
    }
}

/// Paths are handed on as they are, and what has to be text is an error.
#[cfg(unix)]
#[test]
fn arguments_need_not_be_utf8() {
    use std::os::unix::ffi::OsStrExt;
    let broken = OsStr::from_bytes(b"no\xffwhere");
    let word = OsStr::new;
    for (arguments, message) in [
        (&[broken][..], "`cargo xtask` does not know `no\u{fffd}where`"),
        (&[word("regen"), broken], "`cargo xtask regen` does not know `no\u{fffd}where`"),
        (&[word("diff"), word("--format"), broken], "`no\u{fffd}where` is not UTF-8"),
        (&[word("bench"), broken], "`no\u{fffd}where` is not UTF-8"),
    ] {
        let (status, _, err) = xtask(arguments);
        assert!(status == Some(2) && err.starts_with(message), "{arguments:?}: {status:?}\n{err}");
    }
    // File systems of other systems refuse such names.
    if cfg!(target_os = "linux") {
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(OsStr::from_bytes(b"flags-\xff"));
        std::fs::create_dir_all(&folder).expect("a folder");
        let spec = folder.join("spec.yaml");
        let document = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n  /things:\n    get:\n      operationId: getThing\n      \
                        x-rust-resource: things\n      x-rust-method: get\n      responses: { '204': { description: Done. } }\n";
        std::fs::write(&spec, document).expect("a document");
        let out = folder.join("out");
        let arguments =
            [word("regen"), word("--no-overlay"), word("--spec"), spec.as_os_str(), word("--out"), out.as_os_str()];
        let (status, _, err) = xtask(&arguments);
        let written = out.join("operations.rs").exists();
        let _ = std::fs::remove_dir_all(&folder);
        assert!(status == Some(0) && written, "{err}");
    }
}
