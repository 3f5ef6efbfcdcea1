//! The resources that have operations, and those above them.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::super::Lower;
use super::super::modules::{self, Modules};
use super::Endpoint;
use crate::Mode;
use crate::document::Node;
use crate::ir::Resource;

impl Lower<'_> {
    /// The resources, a parent before its children, each with the description of its tag.
    pub(in crate::lower) fn resources(&self, endpoints: &[Endpoint<'_>]) -> Vec<Resource> {
        let tags = tag_docs(&self.document.root);
        let (mut docs, mut documented) = (BTreeMap::<&str, &str>::new(), HashSet::new());
        for endpoint in endpoints {
            for path in with_parents(&endpoint.resource) {
                docs.entry(path).or_default();
            }
            let tag = endpoint.node.seq("tags").first().and_then(Node::as_str).unwrap_or_default();
            let Some(about) = tags.get(tag) else { continue };
            let subject = match self.mode {
                Mode::Spec => &*endpoint.resource,
                // By rule, a tag describes what its operations have in common: the first word of the path.
                Mode::Crate { .. } if documented.insert(tag) => endpoint.resource.split('.').next().unwrap_or_default(),
                Mode::Crate { .. } => continue,
            };
            let docs = docs.entry(subject).or_default();
            if docs.is_empty() {
                *docs = about;
            }
        }
        let mut modules = Modules::default();
        let mut module = |path: &str| match self.mode {
            // Duplicates are reported by `check`.
            Mode::Spec => modules::name(&path.replace('.', "_")),
            Mode::Crate { .. } => modules.free(&path.replace('.', "_")),
        };
        let resource = |(path, docs): (&str, &str)| Resource {
            path: path.to_owned(),
            module: module(path),
            docs: docs.to_owned(),
            feature: None,
        };
        docs.into_iter().map(resource).collect()
    }
}

/// A resource, and those above it.
pub(in crate::lower) fn with_parents(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('.').map(|(at, _)| &path[..at]).chain([path])
}

/// The descriptions of tags, the first one for each name.
fn tag_docs(root: &Node) -> HashMap<&str, &str> {
    let mut docs = HashMap::new();
    for tag in root.seq("tags") {
        if let (Some(name), Some(text)) = (tag.str("name"), tag.str("description")) {
            docs.entry(name).or_insert(text);
        }
    }
    docs
}
