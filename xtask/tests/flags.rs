//! What the commands say of wrong arguments.

use std::ffi::OsStr;
use std::process::{Command, Output};

fn xtask(arguments: &[&OsStr]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    // Nothing here takes a build, such as that of the emulator: there is no cargo for it.
    command.args(arguments).env("CARGO", "/nowhere/cargo");
    let Output { status, stdout, stderr } = command.output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (status.code(), text(&stdout), text(&stderr))
}

#[test]
fn wrong_arguments_are_named_with_what_was_meant() {
    for (arguments, code, message) in [
        (&["regne"][..], 2, "unknown command `regne`; did you mean `regen`?\n\nusage: cargo xtask COMMAND"),
        (&["help", "regne"], 2, "unknown command `regne`; did you mean `regen`?\n\nusage: cargo xtask COMMAND"),
        (&["--verbose"], 2, "unknown option `--verbose`\n\nusage: cargo xtask COMMAND"),
        (
            &["regen", "--chekc"],
            2,
            "unknown option `--chekc` for `cargo xtask regen`; did you mean `--check`?\n\nusage: ",
        ),
        (&["regen", "--frobnicate"], 2, "unknown option `--frobnicate` for `cargo xtask regen`\n\nusage: "),
        (&["regen", "-x"], 2, "unknown option `-x` for `cargo xtask regen`\n\nusage: "),
        (&["regen", "spec.yaml"], 2, "unknown argument `spec.yaml` for `cargo xtask regen`\n\nusage: "),
        (&["regen", "--spec"], 2, "`--spec` requires a value\n\nusage: "),
        (&["regen", "--check=yes"], 2, "`--check` does not take a value, but `yes` was given\n\nusage: "),
        (&["regen", "--all"], 2, "`--all` writes a separate crate; specify its folder with `--out`\n\nusage: "),
        (&["regen", "--types", "uuid"], 2, "`--types` requires `--all`\n\nusage: "),
        (
            &["regen", "--all", "--out", "x", "--types", "uuid,tim"],
            2,
            "`--types uuid,tim`: unknown crate `tim`; did you mean `time`?\n\nusage: ",
        ),
        (
            &["regen", "--all", "--out", "x", "--types", "chrono"],
            2,
            "`--types chrono`: unknown crate `chrono`; supported crates are `uuid`, `time`, `jiff`\n\nusage: ",
        ),
        (
            &["regen", "--all", "--out", "x", "--types", "time,jiff"],
            2,
            "`--types time,jiff`: `time` and `jiff` are mutually exclusive; choose one of them\n\nusage: ",
        ),
        (&["regen", "--runtime-path", "."], 2, "`--runtime-path` requires `--all`\n\nusage: "),
        (&["sync"], 2, "expected one newer document, found 0\n\nusage: "),
        (&["test", "--fats"], 2, "unknown option `--fats` for `cargo xtask test`; did you mean `--fast`?\n\nusage: "),
        (
            &["bench", "compiel"],
            2,
            "unknown argument `compiel` for `cargo xtask bench`; did you mean `compile`?\n\nusage: ",
        ),
        (&["bench", "--bless"], 2, "`--bless` requires `--short`\n\nusage: "),
        (&["diff", "a", "b", "--format=humna"], 2, "unknown format `humna`\n\nusage: "),
        (
            &["diff", "a", "b", "--overly", "c"],
            2,
            "unknown option `--overly` for `cargo xtask diff`; did you mean `--overlay`?",
        ),
    ] {
        let words: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
        let (status, out, err) = xtask(&words);
        assert!(status == Some(code) && out.is_empty() && err.starts_with(message), "{arguments:?}: {status:?}\n{err}");
    }
}

#[test]
fn help_is_given() {
    for command in ["bench", "diff", "emulator", "regen", "sync", "test"] {
        for flag in ["--help", "-h"] {
            let (status, out, err) = xtask(&[command.as_ref(), flag.as_ref()]);
            assert!(status == Some(0) && err.is_empty(), "{command} {flag}: {err}");
            assert!(out.starts_with(&format!("usage: cargo xtask {command}")), "{out}");
        }
    }
    for command in ["bench", "diff", "emulator", "regen", "sync", "test"] {
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
        (&[broken][..], "unknown command `no\u{fffd}where`"),
        (&[word("regen"), broken], "unknown argument `no\u{fffd}where` for `cargo xtask regen`"),
        (&[word("diff"), word("--format"), broken], "`no\u{fffd}where` is not valid UTF-8"),
        (&[word("bench"), broken], "`no\u{fffd}where` is not valid UTF-8"),
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
