//! A document in several files → one document. What another file holds moves under `components`, and references lead there.

use std::collections::{HashMap, VecDeque};

use super::extent::{Copies, Extent};
use super::node::{Map, Node, Value};
use super::parse::parse;
use super::unescape;
use super::walk::{Kind, METHODS, escape, walk};
use crate::diagnostic::{Diagnostic, Rank};

/// A file beside the document, or why it cannot be read.
#[derive(Clone, Copy, Debug)]
pub struct External<'a> {
    /// Its path from the folder of the document, with `/` between its parts.
    pub path: &'a str,
    /// What diagnostics call it.
    pub name: &'a str,
    /// Its text.
    pub text: Result<&'a str, &'a str>,
}

/// The files that a text refers to, by their paths from the folder of the document. `at` is the path of the text itself.
pub fn files(text: &str, at: &str) -> Vec<String> {
    parse(text, 0, at).map_or_else(|_| Vec::new(), |root| referred(&root, at))
}

/// As [`files`], of a tree.
pub(super) fn referred(root: &Node, at: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut todo = vec![root];
    while let Some(node) = todo.pop() {
        match &node.value {
            Value::Map(map) => {
                for (key, child) in map {
                    match (key.as_str(), &child.value) {
                        ("$ref", Value::String(stated)) => found.extend(path_of(stated).map(|path| joined(at, path))),
                        ("mapping", Value::Map(map)) => {
                            let stated = map.values().filter_map(Node::as_str).filter(|to| is_reference(to));
                            found.extend(stated.filter_map(path_of).map(|path| joined(at, path)));
                            todo.push(child);
                        }
                        ("example" | "default" | "enum" | "const", _) => {}
                        _ => todo.push(child),
                    }
                }
            }
            Value::Seq(items) => todo.extend(items),
            _ => {}
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Whether a value of a mapping is no name of a component.
fn is_reference(to: &str) -> bool {
    to.contains(['/', '#']) || [".yaml", ".yml", ".json"].iter().any(|end| to.ends_with(end))
}

/// The path in a reference to another file; none for one in the same file, and for an address.
fn path_of(reference: &str) -> Option<&str> {
    let path = reference.split('#').next().unwrap_or_default();
    let scheme = path.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1 && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    });
    (!path.is_empty() && !scheme).then_some(path)
}

/// A path as it is stated in the file at `at`, from the folder of the document.
fn joined(at: &str, path: &str) -> String {
    let path = unescape(path);
    let mut parts: Vec<&str> = at.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// A file that has been read.
struct File {
    name: String,
    root: Result<Node, String>,
}

/// What moves under `components`.
struct Added {
    section: &'static str,
    key: String,
    node: Node,
    kind: Kind,
    /// The file that it comes from.
    from: String,
}

struct Bundle {
    /// The name of the document itself, for references back to it.
    main: String,
    files: HashMap<String, File>,
    /// Names that are given, by section, file and pointer.
    given: HashMap<(&'static str, String, String), String>,
    /// Keys that are taken, by section.
    taken: HashMap<&'static str, std::collections::HashSet<String>>,
    added: Vec<Added>,
    copies: Copies,
    found: Vec<Diagnostic>,
}

/// Takes into the document what it refers to in other files. `first` is the number of the first file, for marks; `main` the
/// name of the document's own file, and `name` what diagnostics call it.
pub fn bundle(root: &mut Node, main: &str, name: &str, files: &[External<'_>], first: u16) -> Vec<Diagnostic> {
    if files.is_empty() && !has_operations(root) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let read = |(at, file): (usize, &External<'_>)| {
        let number = u16::try_from(at).ok().and_then(|at| first.checked_add(at)).unwrap_or(u16::MAX);
        let root = match file.text {
            Ok(text) => parse(text, number, file.name).map_err(|error| {
                found.push(error);
                String::new()
            }),
            Err(reason) => Err(reason.to_owned()),
        };
        (file.path.to_owned(), File { name: file.name.to_owned(), root })
    };
    let files: HashMap<String, File> = files.iter().enumerate().map(read).collect();
    let mut taken: HashMap<&'static str, std::collections::HashSet<String>> = HashMap::new();
    for section in [
        Kind::Schema,
        Kind::Parameter,
        Kind::Header,
        Kind::RequestBody,
        Kind::Response,
        Kind::PathItem,
        Kind::Callback,
        Kind::Example,
    ] {
        let section = section.section().unwrap_or_default();
        let keys = root.get("components").into_iter().flat_map(|components| components.entries(section));
        taken.insert(section, keys.map(|(key, _)| key.clone()).collect());
    }
    let mut bundle = Bundle {
        main: main.to_owned(),
        files,
        given: HashMap::new(),
        taken,
        added: Vec::new(),
        copies: Copies::default(),
        found,
    };
    let document = std::mem::take(root);
    let mut rewritten = document.clone();
    bundle.rewrite(&mut rewritten, Kind::Root, "", name, &document);
    let mut at = 0;
    while let Some(added) = bundle.added.get_mut(at) {
        let (mut node, kind, from) = (std::mem::take(&mut added.node), added.kind, added.from.clone());
        let name = bundle.files.get(&from).map(|file| file.name.clone()).unwrap_or_default();
        bundle.rewrite(&mut node, kind, &from, &name, &document);
        bundle.added[at].node = node;
        at += 1;
    }
    *root = rewritten;
    let mark = root.mark;
    if let (Some(map), false) = (root.as_map_mut(), bundle.added.is_empty()) {
        let empty = || Node::new(Value::Map(Map::default()), mark);
        let components = map.entry("components".to_owned()).or_insert_with(empty);
        for Added { section, key, node, .. } in bundle.added {
            let Some(components) = components.as_map_mut() else { continue };
            let section = components.entry(section.to_owned()).or_insert_with(empty);
            if let Some(section) = section.as_map_mut() {
                section.insert(key, node);
            }
        }
    }
    bundle.found
}

/// Whether an operation stands elsewhere.
fn has_operations(root: &Node) -> bool {
    let items = root.entries("paths").map(|(_, item)| item);
    items.filter_map(Node::as_map).any(|item| {
        let operations = item.iter().filter(|(key, _)| METHODS.contains(&key.as_str()));
        operations.into_iter().any(|(_, node)| node.get("$ref").is_some())
    })
}

impl Bundle {
    /// Rewrites the references of a part of a file to pointers in the bundled document.
    fn rewrite(&mut self, node: &mut Node, kind: Kind, from: &str, name: &str, document: &Node) {
        // What an operation refers to can stand nowhere else, so it is copied.
        let mut operations = 0;
        walk(node, kind, &mut |node, kind| {
            if kind == Kind::Discriminator {
                let Some(Value::Map(mapping)) =
                    node.as_map_mut().and_then(|map| map.get_mut("mapping")).map(|n| &mut n.value)
                else {
                    return;
                };
                for to in mapping.values_mut() {
                    let Some(stated) = to.as_str().filter(|stated| is_reference(stated)).map(str::to_owned) else {
                        continue;
                    };
                    if let Some(reference) = self.moved(&stated, Kind::Schema, to, from, name, document) {
                        *to = Node::string(reference, to.mark);
                    }
                }
                return;
            }
            let Some(stated) = node.str("$ref").map(str::to_owned) else { return };
            if kind == Kind::Operation {
                operations += 1;
                return;
            }
            let Some(reference) = self.moved(&stated, kind, node, from, name, document) else { return };
            if let Some(to) = node.as_map_mut().and_then(|map| map.get_mut("$ref")) {
                *to = Node::string(reference, to.mark);
            }
        });
        if operations > 0 {
            self.operations(node, kind, from, name, document);
        }
    }

    /// Puts what operations refer to in their place.
    fn operations(&mut self, node: &mut Node, kind: Kind, from: &str, name: &str, document: &Node) {
        let mut todo = Vec::new();
        walk(node, kind, &mut |node, kind| {
            if kind == Kind::Operation && node.get("$ref").is_some() {
                todo.push(node.clone());
            }
        });
        let mut copies = VecDeque::new();
        for stated in todo {
            let mut target = stated;
            let (mut from, mut name) = (from.to_owned(), name.to_owned());
            for _ in 0..32 {
                let Some(reference) = target.str("$ref").map(str::to_owned) else { break };
                match self.target(&reference, &target, &from, &name, document) {
                    Some((file, found)) => {
                        name = self.files.get(&file).map_or(name, |file| file.name.clone());
                        (from, target) = (file, found);
                    }
                    None => {
                        let message = format!("the operation refers to `{reference}`, which does not exist");
                        let known = self.found.iter().any(|known| known.mark == target.mark && known.file == name);
                        if !known {
                            self.error(&target, &name, message, "define the operation here");
                        }
                        break;
                    }
                }
            }
            if let Err(much) = self.copies.count(Extent::of(&target), 1) {
                self.error(
                    &target,
                    &name,
                    format!("references to operations add {much}"),
                    "define each operation once",
                );
                return;
            }
            if target.get("$ref").is_none() {
                self.rewrite(&mut target, Kind::Operation, &from, &name, document);
            }
            copies.push_back(target);
        }
        walk(node, kind, &mut |node, kind| {
            if kind == Kind::Operation && node.get("$ref").is_some() {
                if let Some(copy) = copies.pop_front() {
                    *node = copy;
                }
            }
        });
    }

    /// The target of a reference in the bundled document; `None` if it is unchanged.
    fn moved(
        &mut self,
        reference: &str,
        kind: Kind,
        at: &Node,
        from: &str,
        name: &str,
        document: &Node,
    ) -> Option<String> {
        let section = kind.section()?;
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if from.is_empty() && path_of(reference).is_none() {
            return None;
        }
        let (file, target) = self.target(reference, at, from, name, document)?;
        if file.is_empty() {
            let same = format!("#{fragment}");
            return (same != reference).then_some(same);
        }
        // An anchor names a place that can be named by its pointer as well.
        let root = self.files.get(&file).and_then(|file| file.root.as_ref().ok());
        let pointed = fragment.is_empty() || fragment.starts_with('/');
        let pointer = root.filter(|_| !pointed).and_then(|root| anchored(root, fragment));
        let fragment = pointer.as_deref().unwrap_or(fragment);
        let place = (section, file.clone(), fragment.to_owned());
        if let Some(known) = self.given.get(&place) {
            return Some(format!("#/components/{section}/{}", escape(known)));
        }
        let stem = || {
            let last = if path.is_empty() { &*file } else { path };
            let last = last.rsplit('/').next().unwrap_or_default();
            unescape(last.split('.').next().unwrap_or_default())
        };
        let wanted = fragment.rsplit('/').next().filter(|last| !last.is_empty()).map_or_else(stem, unescape);
        let taken = self.taken.entry(section).or_default();
        let mut candidates = std::iter::once(wanted.clone()).chain((2..).map(|number| format!("{wanted}{number}")));
        let key = candidates.find(|key| taken.insert(key.clone())).unwrap_or_default();
        self.given.insert(place, key.clone());
        if let Err(much) = self.copies.count(Extent::of(&target), 1) {
            self.error(at, name, format!("references to other files add {much}"), "refer to smaller parts of them");
            return None;
        }
        self.added.push(Added { section, key: key.clone(), node: target, kind, from: file });
        Some(format!("#/components/{section}/{}", escape(&key)))
    }

    /// The target of a reference, and its file; the document itself has no name.
    fn target(
        &mut self,
        reference: &str,
        at: &Node,
        from: &str,
        name: &str,
        document: &Node,
    ) -> Option<(String, Node)> {
        let (_, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let path = match path_of(reference) {
            Some(path) => joined(from, path),
            None if reference.starts_with('#') => from.to_owned(),
            None => return None,
        };
        if path.is_empty() || path == self.main {
            let target = within(document, fragment);
            return target.map(|target| (String::new(), target.clone()));
        }
        let message = format!("cannot resolve `$ref` to `{reference}`");
        let root = match self.files.get(&path).map(|file| &file.root) {
            Some(Ok(root)) => root,
            Some(Err(reason)) => {
                let help = format!("the file cannot be read: {reason}");
                if !reason.is_empty() {
                    self.error(at, name, message, &help);
                }
                return None;
            }
            None => {
                self.error(at, name, message, "the file was not loaded");
                return None;
            }
        };
        match (within(root, fragment), within(document, fragment)) {
            (Some(target), _) => Some((path, target.clone())),
            // References within a part of the document may refer to the document without naming it.
            (None, Some(target)) if reference.starts_with('#') => Some((String::new(), target.clone())),
            _ => {
                self.error(at, name, message, "the file has no such location; correct the part after `#`");
                None
            }
        }
    }

    fn error(&mut self, at: &Node, name: &str, message: String, help: &str) {
        let diagnostic = Diagnostic::error(message, help).at(name, at.mark, "").ranked(Rank::Cause);
        if !self.found.contains(&diagnostic) {
            self.found.push(diagnostic);
        }
    }
}

/// What a fragment names in a file: all of it, a place, or an anchor.
fn within<'n>(root: &'n Node, fragment: &str) -> Option<&'n Node> {
    if fragment.is_empty() || fragment == "/" {
        return Some(root);
    }
    if let Some(pointer) = fragment.strip_prefix('/') {
        let steps: Vec<String> = pointer.split('/').map(unescape).collect();
        return root.at(steps.iter().map(String::as_str));
    }
    anchored(root, fragment).and_then(|place| within(root, &place))
}

/// The pointer to what an anchor names.
fn anchored(root: &Node, anchor: &str) -> Option<String> {
    let mut todo = vec![(String::new(), root)];
    while let Some((place, node)) = todo.pop() {
        if node.str("$anchor") == Some(anchor) || node.str("$dynamicAnchor") == Some(anchor) {
            return Some(place);
        }
        match &node.value {
            Value::Map(map) => todo.extend(map.iter().map(|(key, node)| (format!("{place}/{}", escape(key)), node))),
            Value::Seq(items) => {
                todo.extend(items.iter().enumerate().map(|(at, node)| (format!("{place}/{at}"), node)));
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        for (at, path, wanted) in [
            ("", "Pet.yaml", "Pet.yaml"),
            ("", "./schemas/Pet.yaml", "schemas/Pet.yaml"),
            ("schemas/Pet.yaml", "Tag.yaml", "schemas/Tag.yaml"),
            ("schemas/Pet.yaml", "../api.yaml", "api.yaml"),
            ("schemas/Pet.yaml", "../../api.yaml", "../api.yaml"),
            ("", "../../api.yaml", "../../api.yaml"),
            ("a/b/c.yaml", "d%20e.yaml", "a/b/d e.yaml"),
        ] {
            assert_eq!(joined(at, path), wanted, "{path} in {at}");
        }
    }

    #[test]
    fn references_to_files() {
        let text = "a: { $ref: './b.yaml#/c' }\nd: [{ $ref: '#/x' }, { $ref: 'https://x.y/z.yaml' }, { $ref: b.yaml }]\n\
                    e: { mapping: { f: 'g.yaml', h: Name } }\nexample: { $ref: no.yaml }\n";
        assert_eq!(files(text, "at/main.yaml"), ["at/b.yaml", "at/g.yaml"]);
    }
}
