//! A whole document, without an overlay that chooses and names: every path and every schema, named by rule.
//!
//! What differs from the API that the overlay describes: names come from the document alone, and what collides is
//! numbered in the order of the document; every schema is lowered, reached or not; operations hang in a tree that
//! follows from the paths ([`tree`]); bodies of any kind are sent ([`bodies`]).

mod bodies;
mod examples;
mod names;
mod responses;
pub(super) mod tree;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::modules::Modules;
use super::taken::Taken;
use super::{Lower, Parts, naming};
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Node};
use crate::ir::{Operation, Resource, Response};

pub(super) use self::names::Names;

/// How many schemas a document may have: each becomes a file. The newest published one has 1,422.
const MAX_SCHEMAS: usize = 50_000;

/// How many words a path may have: each becomes a resource below the one before it.
const MAX_WORDS: usize = 64;

impl<'d> Lower<'d> {
    /// Every operation and every schema.
    pub(super) fn everything(&mut self) -> Result<Parts, Diagnostics> {
        let document = self.document;
        self.bounds();
        if !self.found.is_empty() {
            return Err(Diagnostics(std::mem::take(&mut self.found)).sorted());
        }
        self.names = Names::of(document);
        self.mark_uploads();
        for (name, node) in document.root.get("components").into_iter().flat_map(|c| c.entries("schemas")) {
            self.component(name, node);
        }
        let operations = self.every_operation();
        let resources = resources(document, &operations);
        let examples = self.examples(&operations);
        Ok(Parts { operations, resources, examples })
    }

    /// Refuses what would become too many files or too deep a tree.
    fn bounds(&mut self) {
        let document = self.document;
        let schemas = document.root.at(["components", "schemas"]);
        if let Some(schemas) = schemas.filter(|node| node.as_map().is_some_and(|map| map.len() > MAX_SCHEMAS)) {
            let message = format!("more than {MAX_SCHEMAS} schemas");
            self.error(schemas, message, "generate from the part of the document that you need");
            return;
        }
        for (path, item) in tree::items(document).filter(|(path, _)| tree::depth(path) > MAX_WORDS) {
            let message = format!("a path of {} words", tree::depth(path));
            self.error(item, message, format!("generate from paths of {MAX_WORDS} words at most"));
        }
    }

    fn every_operation(&mut self) -> Vec<Operation> {
        let document = self.document;
        match document.root.get("paths") {
            None => self.warn(&document.root, "no `paths`", "describe the operations under `paths`"),
            Some(paths) if paths.as_map().is_none() => {
                self.error(paths, "`paths` is not a mapping", "describe each path under it, as `/things:`");
            }
            Some(_) => {}
        }
        for (_, item) in document.root.entries("paths") {
            // Says what is wrong with it.
            self.part(item);
        }
        let endpoints = tree::endpoints(document);
        let (mut operations, mut ids, mut functions) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        let (mut constants, mut numbers) = (Taken::default(), HashMap::new());
        let resources: HashSet<&str> = endpoints.iter().flat_map(|endpoint| with_parents(&endpoint.resource)).collect();
        for endpoint in &endpoints {
            let node = endpoint.node;
            let id = endpoint.id.clone();
            if !ids.insert(id.clone()) {
                self.error(node, format!("two operations are called `{id}`"), "give each its own `operationId`");
                continue;
            }
            let mut own = self.by_bodies(endpoint);
            let constant = constants.unique(naming::constant_name(&id));
            for operation in &mut own {
                operation.constant.clone_from(&constant);
                let candidates = [operation.function.clone(), naming::field_name(&operation.id)];
                // A download that can stream has a method for each.
                let both = operation.response == Response::Binary && operation.streams.is_some();
                let second = |name: &String| both.then(|| format!("{name}_stream"));
                let free = |name: &String| {
                    let mut own = std::iter::once(name.clone()).chain(second(name));
                    own.all(|name| !functions.contains(&(operation.resource.clone(), name)))
                        && !resources.contains(format!("{}.{name}", operation.resource).as_str())
                };
                // What is not free stays so, and the numbers go on from the last one.
                let last: &mut usize =
                    numbers.entry((operation.resource.clone(), operation.function.clone())).or_insert(1);
                let numbered = std::iter::from_fn(|| {
                    *last += 1;
                    Some(format!("{}_{last}", operation.function))
                });
                if let Some(function) = candidates.into_iter().chain(numbered).find(free) {
                    operation.function = function;
                }
                for name in std::iter::once(operation.function.clone()).chain(second(&operation.function)) {
                    functions.insert((operation.resource.clone(), name));
                }
            }
            operations.append(&mut own);
        }
        operations
    }

    /// An operation; several when it takes bodies of several kinds that say different things.
    fn by_bodies(&mut self, endpoint: &tree::Endpoint<'d>) -> Vec<Operation> {
        let node = endpoint.node;
        let parameters = self.parameters(endpoint.item, node);
        let path_params = self.path_params(&endpoint.path, node, &parameters);
        let (response, streams) = self.answers(&endpoint.id, node);
        let streams = streams.or_else(|| self.flagged(node, &parameters));
        let bodies = self.bodies(&endpoint.id, node);
        let mut operations = Vec::new();
        for (index, body) in bodies.into_iter().enumerate() {
            let suffix = if index == 0 { String::new() } else { format!("_{}", body.suffix) };
            let id = format!("{}{suffix}", endpoint.id);
            let (body, params) = self.sent_as(&id, node, body, &parameters, &streams);
            operations.push(Operation {
                id: endpoint.id.clone(),
                constant: String::new(),
                method: endpoint.method.to_ascii_uppercase(),
                path: endpoint.path.clone(),
                query: endpoint.query.clone(),
                docs: super::operations::docs(node),
                deprecated: node.flag("deprecated"),
                source: self.source_map.at(node).pointer,
                at: self.source_map.at(node),
                resource: endpoint.resource.clone(),
                function: format!("{}{suffix}", endpoint.function),
                path_params: path_params.clone(),
                params,
                body,
                response: response.clone(),
                streams: streams.clone(),
                beta: None,
            });
        }
        operations
    }
}

/// A resource, and those above it.
fn with_parents(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('.').map(|(at, _)| &path[..at]).chain([path])
}

/// The resources that have operations, and those above them. What a tag says is said of the first resource that has it.
fn resources(document: &Document, operations: &[Operation]) -> Vec<Resource> {
    let mut docs: BTreeMap<String, String> = BTreeMap::new();
    let mut told = BTreeSet::new();
    let named = document.root.seq("tags").iter().rev().filter_map(|tag| Some((tag.str("name")?, tag)));
    let tags: HashMap<&str, &Node> = named.collect();
    for endpoint in tree::endpoints(document) {
        let tag = endpoint.node.seq("tags").first().and_then(Node::as_str);
        let about = tag.and_then(|tag| tags.get(tag));
        if let Some(about) = about.and_then(|t| t.str("description")).filter(|_| told.insert(tag)) {
            let root = endpoint.resource.split('.').next().unwrap_or_default();
            docs.entry(root.to_owned()).or_insert_with(|| about.to_owned());
        }
    }
    let mut paths = BTreeSet::new();
    for operation in operations {
        paths.extend(with_parents(&operation.resource).map(str::to_owned));
    }
    let about = |path: &String| docs.get(path).cloned().unwrap_or_default();
    let mut modules = Modules::default();
    let mut module = |path: &String| modules.free(&path.replace('.', "_"));
    paths.iter().map(|path| Resource { path: path.clone(), module: module(path), docs: about(path) }).collect()
}
