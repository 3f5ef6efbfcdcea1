//! Who may import whom, as ARCHITECTURE.md draws it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use support::root;

/// Folder or file, and the paths that its `use` lines may not name.
const RULES: &[(&str, &[&str])] = &[
    (
        "codegen/src/ir",
        &["crate::document", "crate::lower", "crate::emit", "crate::diagnostic", "crate::check", "crate::render"],
    ),
    ("codegen/src/document", &["crate::ir", "crate::lower", "crate::emit", "crate::check", "crate::render"]),
    ("codegen/src/location.rs", &["crate::"]),
    (
        "codegen/src/diagnostic.rs",
        &["crate::ir", "crate::document", "crate::lower", "crate::emit", "crate::check", "crate::render"],
    ),
    ("codegen/src/lower", &["crate::emit", "crate::check", "crate::render"]),
    ("codegen/src/check.rs", &["crate::document", "crate::lower", "crate::emit", "crate::render"]),
    ("codegen/src/emit", &["crate::document", "crate::lower", "crate::check", "crate::render"]),
    ("codegen/src/sync", &["crate::ir", "crate::lower", "crate::emit", "crate::check", "crate::render"]),
    (
        "codegen/src/diff",
        &["crate::document", "crate::lower", "crate::emit", "crate::check", "crate::render", "crate::diagnostic"],
    ),
    ("codegen/src/render", &["crate::document", "crate::lower", "crate::check", "crate::ir"]),
];

/// The modules of the client and their layers, from the table in ARCHITECTURE.md. A module may import those of lower
/// layers.
fn client_layers() -> HashMap<String, usize> {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let rows = text.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.split(" | ");
        let layer = cells.next()?.parse().ok()?;
        Some((cells.next()?.trim_matches('`').to_owned(), layer))
    });
    rows.collect()
}

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

/// Every name that follows `crate::` in the code of a file, with its line; tests, comments and macros aside.
fn crate_names(file: &Path) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut found = Vec::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for (at, _) in line.match_indices("crate::") {
            if line[..at].ends_with(['$', '_']) || line[..at].ends_with(char::is_alphanumeric) {
                continue;
            }
            let rest = &line[at + "crate::".len()..];
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            found.push((rest[..end].to_owned(), line.trim().to_owned()));
        }
    }
    found
}

#[test]
fn the_client_imports_downwards() {
    let folder = root().join("openai-assistants/src");
    let layers = client_layers();
    // Types are generated, and the root re-exports them in a module of this name.
    let layer = |name: &str| layers.get(if name == "types" { "generated" } else { name }).copied();
    let mut found = Vec::new();
    let mut seen = 0;
    for file in sources(&folder) {
        let relative = file.strip_prefix(&folder).expect("a file of the client");
        let module = relative.iter().next().unwrap_or_default().to_string_lossy();
        let module = module.strip_suffix(".rs").unwrap_or(&module).to_owned();
        if matches!(module.as_str(), "lib" | "guide") {
            continue;
        }
        let Some(own) = layer(&module) else {
            found.push(format!("{}: the module `{module}` is in no layer", file.display()));
            continue;
        };
        seen += 1;
        for (name, line) in crate_names(&file) {
            let target = match layer(&name) {
                // Generated code and the client that waits use the crate as its users do.
                None if matches!(module.as_str(), "generated" | "blocking") || name.starts_with("__") => continue,
                None => {
                    found.push(format!("{}: `{name}` is of no module: {line}", file.display()));
                    continue;
                }
                Some(target) => target,
            };
            if target > own || (target == own && name != module && !(name == "types" && module == "generated")) {
                found.push(format!("{}: layer {own} imports layer {target}: {line}", file.display()));
            }
        }
    }
    assert!(seen > 80, "{seen} files of the client are too few: the layers do not match the folders");
    assert!(found.is_empty(), "imports that do not point down:\n{}", found.join("\n"));
}

/// Modules at the top of a folder of sources, and those that each imports by `crate::` paths.
type Graph = BTreeMap<String, BTreeSet<String>>;

fn modules(folder: &Path) -> Graph {
    let mut graph = Graph::new();
    for file in sources(folder) {
        let relative = file.strip_prefix(folder).expect("a file of the folder");
        let module = relative.iter().next().unwrap_or_default().to_string_lossy();
        let module = module.strip_suffix(".rs").unwrap_or(&module).to_owned();
        let imports = crate_names(&file).into_iter().map(|(name, _)| name).filter(|name| *name != module);
        graph.entry(module.clone()).or_default().extend(imports);
    }
    graph
}

/// A cycle in a graph: each node imports the next one, and the last one the first.
fn cycle(graph: &Graph) -> Option<Vec<&str>> {
    // Whatever imports nothing that is left is in no cycle; from what remains, every step leads to what remains.
    let mut left: BTreeMap<&str, BTreeSet<&str>> = graph
        .iter()
        .map(|(node, to)| (node.as_str(), to.iter().map(String::as_str).filter(|to| graph.contains_key(*to)).collect()))
        .collect();
    while let Some(leaf) = left.iter().find(|(_, to)| to.is_empty()).map(|(node, _)| *node) {
        left.remove(leaf);
        left.values_mut().for_each(|to| to.retain(|node| *node != leaf));
    }
    let mut path = vec![*left.keys().next()?];
    loop {
        let next = *left[path[path.len() - 1]].first()?;
        if let Some(start) = path.iter().position(|node| *node == next) {
            return Some(path.split_off(start));
        }
        path.push(next);
    }
}

#[test]
fn cycles_are_found() {
    let graph = |edges: &[(&str, &str)]| {
        let mut graph = Graph::new();
        for (from, to) in edges {
            graph.entry((*from).to_owned()).or_default().insert((*to).to_owned());
            graph.entry((*to).to_owned()).or_default();
        }
        graph
    };
    let layers = [("main", "a"), ("main", "b"), ("a", "b"), ("b", "c"), ("a", "c")];
    assert_eq!(cycle(&graph(&layers)), None);
    assert_eq!(cycle(&graph(&[("c", "a")])), None);
    let circle = graph(&[&layers[..], &[("c", "a"), ("c", "z")]].concat());
    assert_eq!(cycle(&circle), Some(vec!["a", "b", "c"]));
    assert_eq!(cycle(&graph(&[("a", "b"), ("b", "c"), ("c", "b")])), Some(vec!["b", "c"]));
}

#[test]
fn no_commands_import_each_other() {
    let graph = modules(&root().join("xtask/src"));
    let edges: usize = graph.values().map(BTreeSet::len).sum();
    assert!(graph.len() > 10 && edges > 15, "too little to look at: {graph:?}");
    if let Some(cycle) = cycle(&graph) {
        panic!("modules of xtask import each other in a circle: {} → {}", cycle.join(" → "), cycle[0]);
    }
}
