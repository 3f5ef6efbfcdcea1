//! Names of files: the one place where they are made.
//!
//! Whatever the names of schemas and paths in a document are, the name of a file is a short word of lower-case ASCII
//! that is neither a keyword nor a special name in Rust, cargo or a file system. The names are distinct on
//! case-insensitive file systems too.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::naming::{bounded, snake};

/// Bytes in the name of a file, without its ending. File systems take 255.
const MAX: usize = 100;

/// Words that are not files of modules: keywords, which would have to be written as `r#…`; files that cargo and rustc look
/// for; devices of Windows, whatever ending they have.
const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "lib", "main", "aux",
    "con", "nul", "prn",
];

/// Devices that are numbered, `com1` and so on.
const PORTS: &[&str] = &["com", "lpt"];

/// Name of the file that holds a type, or a resource. Two things may be given one name, see [`Modules`].
pub fn name(stated: &str) -> String {
    let snake = snake(stated);
    // Rust looks for files of modules by ASCII names only.
    let ascii = if snake.is_ascii() { snake } else { Cow::Owned(numbered(&snake)) };
    let name = match ascii.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => bounded(ascii.into_owned(), MAX),
        _ => bounded(format!("m{ascii}"), MAX),
    };
    let port = |start: &&str| {
        name.strip_prefix(*start).is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    if RESERVED.contains(&name.as_str()) || PORTS.iter().any(port) { name + "_" } else { name }
}

fn numbered(text: &str) -> String {
    let mut name = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        if c.is_ascii() { name.push(c) } else { name.push_str(&format!("u{:x}", u32::from(c))) }
    }
    name
}

/// Names of files in one folder, where none may be given twice.
#[derive(Default)]
pub struct Modules {
    taken: BTreeSet<String>,
}

impl Modules {
    /// Takes a name that has been given.
    pub fn take(&mut self, name: &str) {
        self.taken.insert(name.to_owned());
    }

    /// The name, with the first number behind it that makes it free.
    pub fn free(&mut self, stated: &str) -> String {
        let wanted = name(stated);
        let stem = wanted.trim_end_matches('_').to_owned();
        let mut candidates = std::iter::once(wanted).chain((2..).map(|n| format!("{stem}_{n}")));
        let free = candidates.find(|candidate| !self.taken.contains(candidate)).unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (given, wanted) in [
            ("VectorStore", "vector_store"),
            ("threads_runs", "threads_runs"),
            ("mod", "mod_"),
            ("Mod_", "mod_"),
            ("type", "type_"),
            ("Self", "self_"),
            ("CON", "con_"),
            ("Com1", "com1_"),
            ("lpt10", "lpt10"),
            ("größe", "gruf6udfe"),
            ("日本", "u65e5u672c"),
            ("", "m"),
            ("3d", "m3d"),
            ("../x", "x"),
        ] {
            assert_eq!(name(given), wanted, "{given:?}");
        }
    }

    #[test]
    fn names_are_short_and_differ() {
        let long = "a".repeat(5_000);
        let (first, second) = (name(&format!("{long}b")), name(&format!("{long}c")));
        assert_ne!(first, second);
        assert!(first.len() <= MAX && first == name(&format!("{long}b")));
        let mut modules = Modules::default();
        let given: BTreeSet<String> =
            ["mod", "Mod", "mod_", "MOD", "mod_2"].iter().map(|name| modules.free(name)).collect();
        assert_eq!(given.len(), 5, "{given:?}");
    }
}
