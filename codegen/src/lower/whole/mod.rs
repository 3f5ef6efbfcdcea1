//! What only a document without an overlay needs, every step of it by rule: names for its schemas ([`names`]), a tree for
//! its paths ([`tree`]), methods that differ ([`methods`]), and its examples.

mod examples;
mod methods;
mod names;
mod servers;
mod setup;
pub(super) mod tree;
mod webhooks;

use super::Lower;
use super::operations::Item;
use crate::diagnostic::Diagnostics;

pub(super) use self::methods::number;
pub(super) use self::names::Names;

/// How many schemas a document may have: each becomes a file. The newest published one has 1,422.
const MAX_SCHEMAS: usize = 50_000;

/// How many words a path may have: each becomes a resource below the one before it.
const MAX_WORDS: usize = 64;

impl<'d> Lower<'d> {
    /// Refuses what would become too many files or too deep a tree.
    pub(super) fn bounds(&mut self) -> Result<(), Diagnostics> {
        let root = &self.document.root;
        let schemas = root.at(["components", "schemas"]);
        if let Some(schemas) = schemas.filter(|node| node.as_map().is_some_and(|map| map.len() > MAX_SCHEMAS)) {
            let message = format!("more than {MAX_SCHEMAS} schemas");
            self.error(schemas, message, "generate from only the part of the document you need");
        } else {
            for (path, item) in root.entries("paths").filter(|(path, _)| tree::depth(path) > MAX_WORDS) {
                let message = format!("a path with {} words", tree::depth(path));
                self.error(item, message, format!("shorten the path to at most {MAX_WORDS} words"));
            }
        }
        if self.found.is_empty() { Ok(()) } else { Err(Diagnostics(std::mem::take(&mut self.found)).sorted()) }
    }

    /// Every schema, whether or not an operation reaches it.
    pub(super) fn every_schema(&mut self, items: &[Item<'d>]) {
        let document = self.document;
        self.names = Names::of(document);
        self.mark_uploads(items);
        for (name, node) in document.root.get("components").into_iter().flat_map(|c| c.entries("schemas")) {
            self.component(name, node);
        }
    }
}
