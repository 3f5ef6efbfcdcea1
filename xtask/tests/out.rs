//! `cargo xtask regen --out` on folders that it did not write: it changes nothing there, and reports why.

use std::fs;
use std::path::Path;

use crate::common::{Folder, Run, SPEC, Snapshot, Xtask, root};

const SOURCES: &[&str] = &["--no-overlay"];
const CRATE: &[&str] = &["--all"];

/// Both kinds of output.
const KINDS: &[&[&str]] = &[SOURCES, CRATE];

/// The header of each kind.
fn header(kind: &[&str]) -> &'static str {
    if kind == CRATE {
        "// Written by `cargo xtask regen --all`. Changes here are lost.\n"
    } else {
        "// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.\n"
    }
}

fn folder(name: &str) -> Folder {
    Folder::new(&format!("out-{name}"), &[("spec.yaml", SPEC)])
}

fn regen(folder: &Folder, kind: &[&str], out: &str, more: &[&str]) -> Run {
    folder.xtask(&[&["regen", "--spec", "spec.yaml", "--out", out], kind, more].concat(), &[])
}

/// A run that changes nothing at all, and whose error has each of these.
#[track_caller]
fn refuses(folder: &Folder, kind: &[&str], out: &str, message: &[&str]) {
    let before = Snapshot::of(folder.path());
    let run = regen(folder, kind, out, &[]);
    assert_eq!(run.status, 2, "--out {out} {kind:?}: {run:?}");
    for words in message {
        assert!(run.err.contains(words), "--out {out} {kind:?}: no `{words}` in\n{}", run.err);
    }
    assert_eq!(before, Snapshot::of(folder.path()), "--out {out} {kind:?}");
}

/// A folder that is not ours, and what the error names of it.
struct Foreign {
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    named: &'static [&'static str],
}

const fn foreign(
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    named: &'static [&'static str],
) -> Foreign {
    Foreign { name, files, named }
}

const FOREIGN: &[Foreign] = &[
    foreign(
        "project",
        &[("Cargo.toml", "[package]"), ("src/main.rs", "fn main() {}")],
        &["  Cargo.toml\n", "  src/main.rs\n"],
    ),
    foreign(
        "repository",
        &[("README.md", "# Mine"), (".git/HEAD", "ref: refs/heads/main")],
        &["  README.md\n", "  .git"],
    ),
    foreign("git alone", &[(".git/HEAD", "ref: refs/heads/main")], &["  .git"]),
    foreign("target alone", &[("target/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55")], &["  target"]),
    foreign("empty file", &[(".gitkeep", "")], &["  .gitkeep\n"]),
    foreign(
        "generated names",
        &[("mod.rs", "//! Mine."), ("src/lib.rs", "//! Mine.")],
        &["  mod.rs\n", "  src/lib.rs\n"],
    ),
    foreign("header below", &[("a.rs", "//! Mine.\n// Written by `cargo xtask regen` from")], &["  a.rs\n"]),
    foreign("manifest", &[(".regen-manifest", "0000000000000000 a"), ("a", "")], &["  .regen-manifest\n", "  a"]),
    foreign(
        "many",
        &[("1", ""), ("2", ""), ("3", ""), ("4", ""), ("5", ""), ("6", "")],
        &["  1\n", "  5\n  and possibly more\n"],
    ),
];

#[test]
fn files_of_others_are_named_and_stay() {
    let folder = folder("foreign");
    for Foreign { name, files, named } in FOREIGN {
        for (path, text) in *files {
            let path = folder.path().join(name).join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        for kind in KINDS {
            refuses(&folder, kind, name, named);
            refuses(&folder, kind, &format!("{name}/"), &["with `--out`", "the existing files are unchanged"]);
        }
    }
    // As part of what was generated: everything else there is ours.
    for kind in KINDS {
        let out = if *kind == CRATE { "crate" } else { "sources" };
        assert_eq!(regen(&folder, kind, out, &[]).status, 0);
        let mine = folder.path().join(out).join("mine/notes.md");
        fs::create_dir_all(mine.parent().expect("a parent")).expect("a folder");
        refuses(&folder, kind, out, &["  mine (an empty folder)\n"]);
        fs::write(&mine, "mine").expect("a file");
        refuses(&folder, kind, out, &["  mine/notes.md\n"]);
    }
    refuses(&folder, SOURCES, "crate", &["  Cargo.toml\n"]);
    refuses(&folder, CRATE, "sources", &["  mod.rs\n"]);
}

#[test]
fn paths_that_are_no_folder_of_their_own() {
    let folder = folder("paths");
    for path in ["specs", "here"] {
        fs::create_dir(folder.path().join(path)).expect("a folder");
    }
    folder.write("specs/overlay.yaml", "overlay: 1.0.0");
    folder.write("plain", "a file");
    let above = format!("../{}", folder.path().file_name().expect("a name").to_string_lossy());
    let workspace = root().display().to_string();
    for kind in KINDS {
        for (out, message) in [
            ("", "`--out` is empty"),
            (".", "contains the current folder"),
            ("./", "contains the current folder"),
            ("..", "does not end in the name of a folder"),
            ("/", "does not end in the name of a folder"),
            ("here/..", "does not end in the name of a folder"),
            ("missing/../here", "`..` follows a folder that does not exist"),
            (&above, "contains the current folder"),
            (&workspace, "contains this workspace"),
            ("plain", "not a folder"),
            ("plain/below", "ot a directory"),
        ] {
            refuses(&folder, kind, out, &[message]);
        }
        let overlay = ["--overlay", "specs/overlay.yaml"];
        let before = Snapshot::of(folder.path());
        let run = regen(&folder, kind, "specs", &overlay);
        assert!(run.status == 2 && run.err.contains("contains an overlay"), "{run:?}");
        assert_eq!(before, Snapshot::of(folder.path()));
    }
    fs::rename(folder.path().join("spec.yaml"), folder.path().join("specs/spec.yaml")).expect("moved");
    let run = folder.xtask(&["regen", "--no-overlay", "--spec", "specs/spec.yaml", "--out", "specs"], &[]);
    assert!(run.status == 2 && run.err.contains("contains the document"), "{run:?}");
}

/// With generated files behind the links, which would be ours if they were below the folder.
#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let folder = folder("links");
    for kind in KINDS {
        let _ = fs::remove_dir_all(folder.path().join("outside"));
        fs::create_dir(folder.path().join("outside")).expect("a folder");
        folder.write("outside/thing.rs", header(kind));
        for (at, to) in [
            ("models", "../outside"),
            ("src", "../outside"),
            ("mod.rs", "../outside/thing.rs"),
            ("Cargo.toml", "../outside/thing.rs"),
            (".regen-manifest", "../outside/thing.rs"),
            ("dangling", "nowhere"),
        ] {
            let out = folder.path().join("out");
            let _ = fs::remove_dir_all(&out);
            assert_eq!(regen(&folder, kind, "out", &[]).status, 0);
            let at_out = out.join(at);
            let _ = if at_out.is_dir() { fs::remove_dir_all(&at_out) } else { fs::remove_file(&at_out) };
            symlink(to, at_out).expect("a link");
            refuses(&folder, kind, "out", &[&format!("  {at} (a symbolic link)")]);
        }
        let _ = fs::remove_dir_all(folder.path().join("out"));
    }
    // The folder itself, also by a name that ends in a slash, and one of which nothing is there.
    symlink("outside", folder.path().join("link")).expect("a link");
    symlink("nowhere", folder.path().join("broken")).expect("a link");
    fs::remove_file(folder.path().join("outside/thing.rs")).expect("removed");
    for kind in KINDS {
        for out in ["link", "link/", "broken", "broken/"] {
            refuses(&folder, kind, out, &["it is a symbolic link"]);
        }
    }
    // A link in the path is followed.
    assert_eq!(regen(&folder, SOURCES, "link/generated", &[]).status, 0);
    assert!(folder.path().join("outside/generated/mod.rs").is_file());
}

/// Neither read, which would wait forever, nor removed.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_named() {
    let folder = folder("socket");
    for kind in KINDS {
        let out = folder.path().join("out");
        let _ = fs::remove_dir_all(&out);
        fs::create_dir(&out).expect("a folder");
        let _socket = std::os::unix::net::UnixListener::bind(out.join("mod.rs")).expect("a socket");
        refuses(&folder, kind, "out", &["  mod.rs (not a regular file)"]);
    }
}

/// What cargo and git put into a crate stays; what is generated follows the document; the rest is an error.
#[test]
fn a_crate_is_regenerated_around_what_others_put_there() {
    let folder = folder("crate");
    let out = folder.path().join("out");
    assert_eq!(regen(&folder, CRATE, "out", &[]).status, 0);
    for (path, text) in [
        ("target/debug/deps/a", "built"),
        ("target/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55"),
        (".git/HEAD", "ref: refs/heads/main"),
        (".gitignore", "/target"),
        ("Cargo.lock", "version = 4"),
    ] {
        fs::create_dir_all(out.join(path).parent().expect("a parent")).expect("a folder");
        fs::write(out.join(path), text).expect("a file");
    }
    let kept = |snapshot: Snapshot| {
        snapshot.only(|path| ["target", ".git/", ".gitignore", "Cargo.lock"].iter().any(|kept| path.starts_with(kept)))
    };
    let before = kept(Snapshot::of(&out));
    assert_eq!(regen(&folder, CRATE, "out", &["--check"]).status, 0);
    // Edited in spite of its header, and generated no more.
    let lib = folder.read("out/src/lib.rs");
    folder.write("out/src/lib.rs", &format!("{lib}// edited"));
    folder.write("out/src/models/gone.rs", header(CRATE));
    folder.write("spec.yaml", &SPEC.replace("Thing", "Item"));
    let run = regen(&folder, CRATE, "out", &[]);
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(kept(Snapshot::of(&out)), before);
    assert_eq!(before.len(), 9, "{before:?}");
    assert!(!folder.read("out/src/lib.rs").contains("edited"));
    assert!(out.join("src/models/item.rs").is_file());
    assert!(!out.join("src/models/gone.rs").exists() && !out.join("src/models/thing.rs").exists());
    // These files have no header, and count as generated as long as they are unchanged.
    folder.write("spec.yaml", SPEC);
    for path in ["EXAMPLES.md", "tests/examples.json"] {
        let text = folder.read(&format!("out/{path}"));
        folder.write(&format!("out/{path}"), &format!("{text}\nmine"));
        refuses(&folder, CRATE, "out", &[&format!("  {path} (changed since it was generated)")]);
        folder.write(&format!("out/{path}"), &text);
    }
    fs::rename(out.join(".regen-manifest"), folder.path().join("manifest")).expect("moved");
    folder.write("out/EXAMPLES.md", "mine");
    refuses(&folder, CRATE, "out", &["  EXAMPLES.md\n"]);
    fs::remove_file(out.join("EXAMPLES.md")).expect("removed");
    assert_eq!(regen(&folder, CRATE, "out", &[]).status, 0);
    assert_eq!(kept(Snapshot::of(&out)), before);
}

/// Somebody else's folder or file where new files are made ready.
#[test]
fn the_name_of_the_staging_folder_is_no_proof() {
    let folder = folder("staging");
    assert_eq!(regen(&folder, SOURCES, "out", &[]).status, 0);
    folder.write("spec.yaml", &SPEC.replace("a: {", "b: {"));
    let staging = folder.path().join(".out.new");
    fs::create_dir_all(staging.join("tree")).expect("a folder");
    folder.write(".out.new/tree/precious", "mine");
    refuses(&folder, SOURCES, "out", &[".out.new already exists", "existing files are unchanged"]);
    fs::remove_dir_all(&staging).expect("removed");
    folder.write(".out.new", "mine");
    refuses(&folder, SOURCES, "out", &[".out.new already exists", "existing files are unchanged"]);
    fs::remove_file(&staging).expect("removed");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("out", &staging).expect("a link");
        refuses(&folder, SOURCES, "out", &[".out.new already exists", "existing files are unchanged"]);
        fs::remove_file(&staging).expect("removed");
    }
    fs::create_dir(&staging).expect("an empty folder");
    assert_eq!(regen(&folder, SOURCES, "out", &[]).status, 0);
    assert!(!staging.exists());
}

/// Neither the files nor what an interrupted run left.
#[test]
fn check_writes_nothing() {
    let folder = folder("check");
    for kind in KINDS {
        let out = if *kind == CRATE { "crate" } else { "sources" };
        let before = Snapshot::of(folder.path());
        assert_eq!(regen(&folder, kind, &format!("new/{out}"), &["--check"]).status, 1);
        assert_eq!(before, Snapshot::of(folder.path()));
        assert_eq!(regen(&folder, kind, out, &[]).status, 0);
        let left = folder.path().join(format!(".{out}.new"));
        fs::create_dir_all(left.join("tree/models")).expect("a folder");
        fs::write(left.join("written-by-cargo-xtask-regen"), "").expect("a file");
        let before = Snapshot::of(folder.path());
        assert_eq!(regen(&folder, kind, out, &["--check"]).status, 0);
        assert_eq!(before, Snapshot::of(folder.path()));
        assert_eq!(regen(&folder, kind, out, &[]).status, 0);
        assert!(!Path::new(&left).exists());
    }
}
