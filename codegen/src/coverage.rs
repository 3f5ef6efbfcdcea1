//! What of a document was generated, and what was lost: counted from the document, not from what the generator says of
//! itself.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Document, METHODS, Node};
use crate::ir::Api;
use crate::location::Mark;

/// What a document describes.
#[derive(Clone, Debug)]
pub struct Stated {
    operations: Vec<Diagnostic>,
    schemas: usize,
    /// What was said of the overlays, which loses nothing of the document.
    aside: Vec<Diagnostic>,
}

/// What was made of a document.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// How many operations the document describes.
    pub operations: usize,
    /// How many methods there are: several for an operation with several kinds of bodies or answers.
    pub methods: usize,
    /// How many schemas have a name in the document.
    pub schemas: usize,
    /// How many types there are, with those of schemas without a name.
    pub types: usize,
    /// Operations that have no method.
    pub skipped: Vec<Diagnostic>,
    /// What means less in the crate than in the document, or something else.
    pub degraded: Vec<Diagnostic>,
}

impl Stated {
    /// What the document describes, which had this many overlays laid over it.
    pub fn of(document: &Document, overlays: usize) -> Self {
        let mut operations = Vec::new();
        for (path, item) in document.root.entries("paths") {
            let item = resolved(document, item);
            for (method, node) in METHODS.iter().filter_map(|method| Some((method, item.get(method)?))) {
                operations.push(Diagnostic {
                    severity: Severity::Warning,
                    message: format!("`{} {path}` has no method", method.to_ascii_uppercase()),
                    file: document.files.get(usize::from(node.mark.file)).cloned().unwrap_or_default(),
                    mark: node.mark,
                    pointer: format!("#/paths/{}/{method}", path.replace('~', "~0").replace('/', "~1")),
                    help: String::new(),
                });
            }
        }
        let is_overlay = |found: &&Diagnostic| (1..=overlays).contains(&usize::from(found.mark.file));
        Self {
            operations,
            schemas: document.root.at(["components", "schemas"]).and_then(Node::as_map).map_or(0, |map| map.len()),
            aside: document.warnings.iter().filter(is_overlay).cloned().collect(),
        }
    }

    /// What was made of it, with the warnings of all stages.
    pub fn against(self, api: &Api, warnings: &[Diagnostic]) -> Coverage {
        let made: HashSet<(u16, u32, u32)> = api.operations.iter().map(|operation| place(operation.at.mark)).collect();
        let operations = self.operations.len();
        Coverage {
            operations,
            methods: api.operations.len(),
            schemas: self.schemas,
            types: api.types.len() + api.ids.len(),
            skipped: self.operations.into_iter().filter(|stated| !made.contains(&place(stated.mark))).collect(),
            degraded: warnings.iter().filter(|warning| !self.aside.contains(warning)).cloned().collect(),
        }
    }
}

impl Coverage {
    /// Whether all that the document says is in the crate.
    pub fn is_complete(&self) -> bool {
        self.skipped.is_empty() && self.degraded.is_empty()
    }

    /// What was lost, by kind: the message without its names, and how often it was said. The most frequent first.
    pub fn kinds(&self) -> Vec<(String, usize)> {
        let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
        for found in self.skipped.iter().chain(&self.degraded) {
            *kinds.entry(without_names(&found.message)).or_default() += 1;
        }
        let mut kinds: Vec<(String, usize)> = kinds.into_iter().collect();
        kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        kinds
    }
}

/// What a path item is, through references to others.
fn resolved<'d>(document: &'d Document, item: &'d Node) -> &'d Node {
    let mut item = item;
    for _ in 0..32 {
        let Some(target) = item.str("$ref").and_then(|reference| document.resolve(reference)) else { break };
        item = target;
    }
    item
}

fn place(mark: Mark) -> (u16, u32, u32) {
    (mark.file, mark.line, mark.column)
}

/// ``the value `1` of `a` `` → ``the value `…` of `…` ``
fn without_names(message: &str) -> String {
    let pieces = message.split('`').enumerate();
    pieces.map(|(at, piece)| if at % 2 == 1 { "`…`" } else { piece }).collect()
}

#[cfg(test)]
mod tests {
    use super::without_names;

    #[test]
    fn messages_of_one_kind_are_alike() {
        assert_eq!(
            without_names("the value `1` of a string enum is not text"),
            "the value `…` of a string enum is not text"
        );
        assert_eq!(without_names("no names"), "no names");
        assert_eq!(without_names("`a` and `b"), "`…` and `…`");
    }
}
