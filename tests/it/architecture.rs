//! Who may import whom, as ARCHITECTURE.md draws it.

use std::path::{Path, PathBuf};

use it::root;

/// Folder or file, and the paths that its `use` lines may not name.
const RULES: &[(&str, &[&str])] = &[
    (
        "codegen/src/ir",
        &["crate::document", "crate::lower", "crate::emit", "crate::diagnostic", "crate::check", "crate::render"],
    ),
    ("codegen/src/document", &["crate::ir", "crate::lower", "crate::emit", "crate::check", "crate::render"]),
    ("codegen/src/diagnostic.rs", &["crate::"]),
    ("codegen/src/lower", &["crate::emit", "crate::check", "crate::render"]),
    ("codegen/src/check.rs", &["crate::document", "crate::lower", "crate::emit", "crate::render"]),
    ("codegen/src/emit", &["crate::document", "crate::lower", "crate::check", "crate::render"]),
    ("codegen/src/sync", &["crate::ir", "crate::lower", "crate::emit", "crate::check", "crate::render"]),
    (
        "codegen/src/diff",
        &["crate::document", "crate::lower", "crate::emit", "crate::check", "crate::render", "crate::diagnostic"],
    ),
    ("codegen/src/render.rs", &["crate::document", "crate::lower", "crate::check", "crate::ir"]),
    ("openai-assistants/src/json", &["crate::generated", "crate::types", "crate::ext", "crate::run"]),
];

/// What is not the runtime in the client crate: generated code and what is written on top of it.
const ABOVE_THE_RUNTIME: &[&str] = &["generated", "ext", "run", "vector", "blocking"];

fn sources(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let read = std::fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let entries = read.filter_map(|entry| entry.ok().map(|e| e.path()));
    entries
        .flat_map(|entry| if entry.is_dir() { sources(&entry) } else { vec![entry] })
        .filter(|p| p.extension().is_some_and(|e| e == "rs"))
        .collect()
}

/// Lines of a file that name one of the paths, tests aside.
fn offences(file: &Path, forbidden: &[&str]) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|l| !l.trim_start().starts_with("//"));
    lines
        .filter(|l| forbidden.iter().any(|f| l.contains(f)))
        .map(|l| format!("{}: {}", file.display(), l.trim()))
        .collect()
}

#[test]
fn stages_do_not_call_back() {
    let found: Vec<String> = RULES
        .iter()
        .flat_map(|(path, forbidden)| {
            sources(&root().join(path)).into_iter().flat_map(|file| offences(&file, forbidden))
        })
        .collect();
    assert!(found.is_empty(), "imports against ARCHITECTURE.md:\n{}", found.join("\n"));
}

#[test]
fn the_runtime_names_nothing_that_is_generated() {
    let folder = root().join("openai-assistants/src");
    let above = |path: &Path| {
        ABOVE_THE_RUNTIME
            .iter()
            .any(|name| path.starts_with(folder.join(name)) || path == folder.join(format!("{name}.rs")))
    };
    let runtime = sources(&folder).into_iter().filter(|path| !above(path) && *path != folder.join("lib.rs"));
    let found: Vec<String> = runtime
        .flat_map(|file| {
            offences(&file, &["crate::generated", "crate::types", "crate::ext", "crate::run", "crate::vector"])
        })
        .collect();
    assert!(found.is_empty(), "the runtime names what is above it:\n{}", found.join("\n"));
}
