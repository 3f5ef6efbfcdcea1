//! What was generated from a document, and what was lost: counted in the document, independently of the diagnostics of
//! the generator.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::Diagnostic;
use crate::document::{Document, METHODS, Node};
use crate::ir::{Api, Location};
use crate::location::Mark;

/// What a document describes.
#[derive(Clone, Debug)]
pub struct Stated {
    operations: Vec<Diagnostic>,
    /// Those with a body, and where the schema of that is.
    webhooks: Vec<(Diagnostic, Option<Mark>)>,
    schemas: usize,
    /// Diagnostics of overlays, which lose nothing of the document.
    aside: Vec<Diagnostic>,
}

/// What was made of a document.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// How many operations the document describes.
    pub operations: usize,
    /// How many methods there are: several for an operation with several kinds of bodies or answers.
    pub methods: usize,
    /// How many webhooks with a body the document describes.
    pub webhooks: usize,
    /// How many of them have a type.
    pub received: usize,
    /// How many schemas have a name in the document.
    pub schemas: usize,
    /// How many types there are, with those of schemas without a name.
    pub types: usize,
    /// Operations that have no method, and webhooks that have no type.
    pub skipped: Vec<Diagnostic>,
    /// What has less meaning in the crate than in the document, or another one.
    pub degraded: Vec<Diagnostic>,
}

impl Stated {
    /// What the document describes, which had this many overlays laid over it.
    pub fn of(document: &Document, overlays: usize) -> Self {
        let mut operations = Vec::new();
        for (path, method, node) in stated(document, "paths") {
            let name = format!("{} {path}", method.to_ascii_uppercase());
            operations.push(lost(document, node, "paths", (path, method), format!("`{name}` has no method")));
        }
        let mut webhooks = Vec::new();
        for (name, method, node) in stated(document, "webhooks") {
            let Some(body) = node.get("requestBody") else { continue };
            let content = resolved(document, body).entries("content");
            let schema = content.filter_map(|(_, media)| media.get("schema")).map(|schema| schema.mark).next();
            let message = format!("the webhook `{name}` has no type");
            webhooks.push((lost(document, node, "webhooks", (name, method), message), schema));
        }
        let is_overlay = |found: &&Diagnostic| (1..=overlays).contains(&usize::from(found.mark.file));
        Self {
            operations,
            webhooks,
            schemas: document.root.at(["components", "schemas"]).and_then(Node::as_map).map_or(0, |map| map.len()),
            aside: document.warnings.iter().filter(is_overlay).cloned().collect(),
        }
    }

    /// What was made of it, with the warnings of all stages.
    pub fn against(self, api: &Api, warnings: &[Diagnostic]) -> Coverage {
        let made: HashSet<(u16, u32, u32)> = api.operations.iter().map(|operation| place(operation.at.mark)).collect();
        let types: HashSet<(u16, u32, u32)> = api.types.iter().map(|def| place(def.at.mark)).collect();
        let (operations, webhooks) = (self.operations.len(), self.webhooks.len());
        let degraded: Vec<Diagnostic> = warnings.iter().filter(|found| !self.aside.contains(found)).cloned().collect();
        // A type is defined where its schema is, or where the webhook is if it only has another name there.
        let untyped: Vec<Diagnostic> = self
            .webhooks
            .into_iter()
            .filter(|(stated, schema)| {
                !std::iter::once(stated.mark).chain(*schema).any(|at| types.contains(&place(at)))
            })
            .map(|(stated, _)| stated)
            .collect();
        let received = webhooks - untyped.len();
        let is_reported = |stated: &Diagnostic| degraded.iter().any(|found| found.pointer.starts_with(&stated.pointer));
        let unreported = untyped.into_iter().filter(|stated| !is_reported(stated));
        let unmade = self.operations.into_iter().filter(|stated| !made.contains(&place(stated.mark)));
        Coverage {
            operations,
            webhooks,
            received,
            methods: api.operations.len(),
            schemas: self.schemas,
            types: api.types.len() + api.ids.len(),
            skipped: unmade.chain(unreported).collect(),
            degraded,
        }
    }
}

impl Coverage {
    /// Whether all that the document says is in the crate.
    pub fn is_complete(&self) -> bool {
        self.skipped.is_empty() && self.degraded.is_empty()
    }

    /// What was lost, by kind: the message without its names, and its number of occurrences. The most frequent first.
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

/// The operations of the path items in a mapping: name of the item, method, operation.
fn stated<'d>(document: &'d Document, section: &str) -> Vec<(&'d str, &'static str, &'d Node)> {
    let mut found = Vec::new();
    for (name, item) in document.root.entries(section) {
        let item = resolved(document, item);
        found.extend(METHODS.iter().filter_map(|method| Some((name.as_str(), *method, item.get(method)?))));
    }
    found
}

/// The diagnostic of an operation from which nothing was generated.
fn lost(document: &Document, node: &Node, section: &str, (name, method): (&str, &str), message: String) -> Diagnostic {
    let pointer = format!("#/{section}/{}/{method}", name.replace('~', "~0").replace('/', "~1"));
    Diagnostic::warning(message, "").within(&document.files, &Location { mark: node.mark, pointer })
}

/// What a path item or a body is, through references to others.
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
            without_names("the value `1` of a string enum is not a string"),
            "the value `…` of a string enum is not a string"
        );
        assert_eq!(without_names("no names"), "no names");
        assert_eq!(without_names("`a` and `b"), "`…` and `…`");
    }
}
