//! Features stated in the document.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Lower;
use super::super::usage::names;
use crate::document::{Node, feature};
use crate::ir::{Feature, Operation, TypeDef};

/// Features stated in the document.
pub(in crate::lower) struct Stated {
    /// The types whose schemas state a feature.
    pub(super) marked: BTreeMap<String, Feature>,
    /// Types that exist without a feature, whatever uses them.
    pub(super) base: Vec<String>,
}

impl<'d> Lower<'d> {
    /// The feature that a node is only there with.
    pub(in crate::lower) fn feature(&self, node: &Node) -> Option<Feature> {
        self.document.feature(node).map(Feature::new)
    }

    /// Whether a part of something exists whenever the whole does.
    pub(in crate::lower) fn is_base(&self, whole: &Node, part: &Node) -> bool {
        let own = self.document.feature(part);
        own.is_none() || own == self.document.feature(whole)
    }

    /// Applies the features stated in the document, once the types are known.
    pub(in crate::lower) fn stated_features(&mut self, operations: &[Operation]) -> Stated {
        self.check_features();
        let base = match self.mode.is_crate() {
            // Every schema is a type.
            true => self.types.iter().filter(|def| def.feature.is_none()).map(|def| def.name.clone()).collect(),
            false => {
                let mut components = BTreeSet::new();
                for operation in operations.iter().filter(|operation| operation.feature.is_none()) {
                    if let Some(node) = self.document.resolve(&operation.at.pointer) {
                        self.reached_without(node, &mut components);
                    }
                }
                let types = components.iter().filter_map(|name| self.components.get(name)?.as_ref());
                let mut found = Vec::new();
                types.for_each(|ty| names(ty, &mut |name| found.push(name.to_owned())));
                // Another name for a page, which nothing calls by that name.
                let is_component = |def: &&TypeDef| {
                    let name = def.source.strip_prefix("#/components/schemas/");
                    name.is_some_and(|name| components.contains(name))
                };
                found.extend(self.types.iter().filter(is_component).map(|def| def.name.clone()));
                found
            }
        };
        Stated { marked: std::mem::take(&mut self.marked), base }
    }

    /// Adds the components that a node refers to, directly or through others, without features.
    fn reached_without(&self, node: &'d Node, found: &mut BTreeSet<String>) {
        let mut todo = vec![node];
        while let Some(node) = todo.pop() {
            if self.document.feature(node).is_some() {
                continue;
            }
            todo.extend(node.as_map().into_iter().flat_map(|map| map.values()));
            todo.extend(node.as_seq().into_iter().flatten());
            let Some(reference) = node.str("$ref") else { continue };
            let name = reference.strip_prefix("#/components/schemas/").map(crate::document::unescape);
            if name.is_some_and(|name| !found.insert(name)) {
                continue;
            }
            todo.extend(self.document.resolve(reference));
        }
    }

    /// Reports invalid names.
    fn check_features(&mut self) {
        let mut todo = vec![&self.document.root];
        while let Some(node) = todo.pop() {
            if let Some(stated) = node.get(feature::KEY) {
                if let Some((message, help)) = feature::wrong(stated) {
                    self.error(stated, message, help);
                }
            }
            todo.extend(node.as_map().into_iter().flat_map(|map| map.values()));
            todo.extend(node.as_seq().into_iter().flatten());
        }
    }

    /// Reports a property with a single value to which a feature adds another, since that would change its type.
    pub(in crate::lower) fn another_type(&mut self, node: &Node) {
        let items = node.seq("enum");
        let base = items.iter().filter(|item| self.is_base(node, item)).count();
        if let (1, Some(added)) = (base, items.iter().find(|item| !self.is_base(node, item))) {
            let message = "the property has a single value; a second one, added by a feature, would change its type";
            self.error(added, message, "remove it; undocumented values are kept as received");
        }
    }
}
