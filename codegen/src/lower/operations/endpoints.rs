//! Paths → the operations that are generated, each with its place in the tree of resources.

use std::collections::BTreeSet;

use super::super::whole::tree;
use super::super::{Lower, naming};
use crate::Mode;
use crate::document::{Document, METHODS, Node, Value, unescape};

/// A path, and the path item that it has or refers to.
pub(in crate::lower) type Item<'d> = (&'d String, &'d Node);

/// An operation and its resource.
pub(in crate::lower) struct Endpoint<'d> {
    pub(in crate::lower) item: &'d Node,
    pub(in crate::lower) node: &'d Node,
    pub(in crate::lower) method: &'static str,
    pub(in crate::lower) id: String,
    /// Without the query that the document states in it.
    pub(in crate::lower) path: String,
    pub(in crate::lower) query: Vec<(String, String)>,
    pub(in crate::lower) resource: String,
    pub(in crate::lower) function: String,
    /// Value of the beta header, which an overlay states.
    pub(in crate::lower) beta: Option<String>,
}

/// The operations of a path, by their HTTP methods.
pub(in crate::lower) fn methods(item: &Node) -> impl Iterator<Item = (&'static str, &Node)> {
    METHODS.into_iter().filter_map(|method| Some((method, item.get(method)?)))
}

impl<'d> Lower<'d> {
    /// The valid paths; reports the others.
    pub(in crate::lower) fn path_items(&mut self) -> Vec<Item<'d>> {
        let root = &self.document.root;
        match (self.mode, root.get("paths")) {
            (Mode::Crate { .. }, Some(paths)) if paths.as_map().is_none() => {
                self.error(paths, "`paths` is not an object", "list each path as a key, such as `/things:`");
            }
            (_, Some(paths)) if paths.as_map().is_some() => {}
            // A document may describe only webhooks.
            (Mode::Crate { .. }, None) if root.get("webhooks").is_some() => {}
            _ => self.error_if_corrected(root, "no `paths`", "describe the operations under `paths`"),
        }
        root.entries("paths").filter_map(|(path, item)| Some((path, self.part(item)?))).collect()
    }

    /// What is generated: the operations that an overlay puts into the tree, or every one by rule.
    pub(in crate::lower) fn endpoints(&mut self, items: &[Item<'d>]) -> Vec<Endpoint<'d>> {
        match self.mode {
            Mode::Spec => self.chosen_endpoints(items),
            Mode::Crate { .. } => tree::endpoints(items),
        }
    }

    fn chosen_endpoints(&mut self, items: &[Item<'d>]) -> Vec<Endpoint<'d>> {
        let mut endpoints = Vec::new();
        for (path, item) in items {
            for (method, node) in methods(item).filter(|(_, node)| node.get("x-rust-resource").is_some()) {
                let Some((id, resource, function)) = self.chosen_place(node) else { continue };
                let (path, query) = ((*path).clone(), Vec::new());
                let beta = node.str("x-rust-beta").map(str::to_owned);
                endpoints.push(Endpoint { item, node, method, id, path, query, resource, function, beta });
            }
        }
        if endpoints.is_empty() && self.found.is_empty() {
            self.error(
                &self.document.root,
                "no operation is in scope",
                "give operations an `x-rust-resource` and an `x-rust-method`, usually in an overlay",
            );
        }
        endpoints
    }

    /// The operation's `operationId`, its resource and its method.
    fn chosen_place(&mut self, node: &'d Node) -> Option<(String, String, String)> {
        let Some(id) = node.str("operationId") else {
            let help = "add one; methods and diagnostics are named after it";
            self.error(node, "an operation without `operationId`", help);
            return None;
        };
        let resource = self.chosen_resource(node)?;
        let function = match node.get("x-rust-method") {
            Some(stated) if stated.as_str().is_some_and(naming::is_method) => stated.as_str().unwrap_or_default(),
            Some(stated) => {
                self.error(
                    stated,
                    "`x-rust-method` is not a valid Rust name",
                    "use a name such as `create` or `submit_outputs`",
                );
                return None;
            }
            None => id,
        };
        Some((id.to_owned(), resource, naming::field_name(function)))
    }

    /// The path of an operation's resource: names with dots between.
    fn chosen_resource(&mut self, node: &'d Node) -> Option<String> {
        let stated = node.get("x-rust-resource")?;
        let path = stated.as_str().unwrap_or_default();
        let fits = |step: &str| {
            !["mod", "new"].contains(&step)
                && step.starts_with(|c: char| c.is_ascii_lowercase())
                && step.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
                && syn::parse_str::<syn::Ident>(&format!("r#{step}")).is_ok()
        };
        if path.split('.').all(fits) {
            return Some(path.to_owned());
        }
        self.error(
            stated,
            "invalid `x-rust-resource`",
            "use lowercase names separated by dots, such as `threads.runs`",
        );
        None
    }

    /// Every component becomes a type, even one that was only visited, such as a part of an `allOf`.
    pub(in crate::lower) fn complete(&mut self, endpoints: &[Endpoint<'_>]) {
        let document = self.document;
        let mut names = BTreeSet::new();
        endpoints.iter().for_each(|endpoint| reached(document, endpoint.node, &mut names));
        for name in names {
            if let Some(target) = document.root.at(["components", "schemas", name.as_str()]) {
                self.component(&name, target);
            }
        }
    }
}

/// Adds the names of the components that a node refers to, directly or through others.
fn reached(document: &Document, node: &Node, names: &mut BTreeSet<String>) {
    let mut todo = vec![node];
    while let Some(node) = todo.pop() {
        match &node.value {
            Value::Map(map) => todo.extend(map.values()),
            Value::Seq(items) => todo.extend(items),
            _ => continue,
        }
        let name = node.str("$ref").and_then(|reference| reference.strip_prefix("#/components/schemas/")).map(unescape);
        let target = name.as_ref().and_then(|name| document.root.at(["components", "schemas", name.as_str()]));
        if let (Some(name), Some(target)) = (name, target) {
            if names.insert(name) {
                todo.push(target);
            }
        }
    }
}
