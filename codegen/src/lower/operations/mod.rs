//! Operations: parameters, bodies and responses. Both modes use this code; where they differ, there is a `match` on the
//! mode.

mod bodies;
mod endpoints;
mod headers;
mod media;
mod pagination;
mod parameters;
mod params;
mod resources;
mod responses;
mod statuses;
mod styles;

use std::collections::HashSet;

use super::{Lower, naming};
use crate::Mode;
use crate::diagnostic::{Diagnostic, Rank};
use crate::document::Node;
use crate::ir::{Operation, Response, Type};

pub(super) use self::endpoints::{Endpoint, Item, methods};
pub(super) use self::media::Media;
pub(super) use self::pagination::Pagination;
pub(super) use self::resources::with_parents;
use self::responses::Answers;

impl<'d> Lower<'d> {
    /// The operations at the endpoints, in their order.
    pub(super) fn operations(&mut self, endpoints: &[Endpoint<'d>]) -> Vec<Operation> {
        let (mut operations, mut seen) = (Vec::new(), HashSet::new());
        if self.mode.is_crate() {
            self.require_a_description(endpoints);
        }
        self.default_pagination();
        for endpoint in endpoints {
            if seen.insert(&*endpoint.id) {
                self.operation(endpoint, &mut operations);
            } else {
                let message = format!("two operations are called `{}`", endpoint.id);
                self.error(endpoint.node, message, "give each a unique `operationId`");
            }
        }
        self.unused_pagination();
        operations
    }

    /// A document in which no operation describes anything is probably the wrong one; a success would hide that.
    fn require_a_description(&mut self, endpoints: &[Endpoint<'d>]) {
        let describes = |node: &Node| {
            let members = ["parameters", "requestBody", "responses"].iter().filter_map(|key| node.get(key));
            members.into_iter().any(|node| {
                node.as_map().is_some_and(|map| !map.is_empty()) || node.as_seq().is_some_and(|list| !list.is_empty())
            })
        };
        let Some(paths) = self.document.root.get("paths").filter(|_| !endpoints.is_empty()) else { return };
        if !endpoints.iter().any(|endpoint| describes(endpoint.node) || describes(endpoint.item)) {
            let message = format!("none of the {} operations describes its request or response", endpoints.len());
            let help = "describe `parameters`, `requestBody` and `responses`, or use a document that does";
            self.error(paths, message, help);
        }
    }

    /// Adds an operation; several where its bodies say different things.
    fn operation(&mut self, endpoint: &Endpoint<'d>, operations: &mut Vec<Operation>) {
        let node = endpoint.node;
        if let (Mode::Spec, Some(own)) = (self.mode, node.get("servers").or_else(|| endpoint.item.get("servers"))) {
            let help = "remove them; requests go to the server that the client is configured with";
            self.warn(own, "`servers` of a path or an operation is supported only for a separate crate", help);
        }
        if let (Mode::Spec, Some(stated)) = (self.mode, node.get("x-rust-idempotent")) {
            let help = "remove it; callers set the number of retries with `with_max_retries`";
            self.error(stated, "`x-rust-idempotent` is supported only for a separate crate", help);
        }
        let parameters = self.parameters(endpoint.item, node);
        let path_params = self.path_params(&endpoint.path, node, &parameters);
        let bodies = self.bodies(&endpoint.id, node);
        let mut answers = self.answers(&endpoint.id, endpoint.method, node);
        let streams = self.streams(node, answers.streams.take(), &parameters, &bodies);
        let pagings: Vec<_> =
            bodies.iter().map(|body| self.paging(endpoint, &answers.response, &parameters, body)).collect();
        let is_page = matches!(answers.response, Response::Json(Type::Page(_)));
        let is_list = streams.is_none() && (is_page || pagings.iter().any(Option::is_some));
        self.one_of_several(&endpoint.id, node, &mut answers, is_list);
        let Answers { response, others, accept, response_docs, .. } = answers;
        for ((index, body), paging) in bodies.into_iter().enumerate().zip(pagings) {
            let suffix = if index == 0 { String::new() } else { format!("_{}", body.suffix) };
            let id = format!("{}{suffix}", endpoint.id);
            let (body, params, optional) = self.params(&id, node, body, &parameters, &streams);
            let operation = Operation {
                id: endpoint.id.clone(),
                constant: naming::constant_name(&endpoint.id),
                method: endpoint.method.to_ascii_uppercase(),
                path: endpoint.path.clone(),
                query: endpoint.query.clone(),
                docs: docs(node),
                deprecated: node.flag("deprecated"),
                source: self.source_map.at(node).pointer,
                at: self.source_map.at(node),
                resource: endpoint.resource.clone(),
                function: format!("{}{suffix}", endpoint.function),
                path_params: path_params.clone(),
                params,
                body,
                optional,
                response: response.clone(),
                paging: paging.filter(|_| streams.is_none()),
                streams: streams.clone(),
                beta: endpoint.beta.clone(),
                accept: accept.clone(),
                response_docs: response_docs.clone(),
                feature: self.feature(node),
            };
            let download = |media: &&str| Operation {
                function: format!("{}_{}", operation.function, bodies::suffix(media)),
                response: Response::Binary,
                paging: None,
                streams: None,
                accept: Some((*media).to_owned()),
                ..operation.clone()
            };
            let downloads: Vec<Operation> = others.iter().map(download).collect();
            operations.push(operation);
            operations.extend(downloads);
        }
    }

    /// Follows the references of a part of an operation to the part itself, and reports one that cannot be resolved.
    pub(in crate::lower) fn part(&mut self, stated: &'d Node) -> Option<&'d Node> {
        let document = self.document;
        let mut node = stated;
        for _ in 0..32 {
            if node.as_map().is_none() {
                self.error(node, "not an object", "see the OpenAPI specification for what is allowed here");
                return None;
            }
            let Some(reference) = node.get("$ref") else { return Some(node) };
            let reference = reference.as_str().unwrap_or_default();
            let Some(target) = document.resolve(reference) else {
                let (message, help) = self.dangling(reference);
                self.unresolved(node, message, help);
                return None;
            };
            node = target;
        }
        self.unresolved(stated, "circular `$ref`", "refer to the final target");
        None
    }

    fn unresolved(&mut self, node: &Node, message: impl Into<String>, help: impl Into<String>) {
        let at = self.source_map.at(node);
        self.report(&at, Diagnostic::error(message, help).ranked(Rank::Cause));
    }
}

fn docs(node: &Node) -> String {
    match (node.str("summary"), node.str("description")) {
        (Some(summary), Some(description)) if summary.trim_end_matches('.') != description.trim_end_matches('.') => {
            format!("{summary}\n\n{description}")
        }
        (Some(text), _) | (None, Some(text)) => text.to_owned(),
        (None, None) => String::new(),
    }
}
