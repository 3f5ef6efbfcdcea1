//! Paths → operations and the tree of resources.

use std::collections::BTreeSet;

use super::{Hint, Lower, naming};
use crate::diagnostic::closest;
use crate::document::Node;
use crate::ir::{Body, Field, Kind, Operation, PathParam, Place, Resource, Response, StructDef, Type};

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl<'d> Lower<'d> {
    pub(super) fn operations(&mut self) -> (Vec<Operation>, Vec<Resource>) {
        let document = self.document;
        let mut operations: Vec<Operation> = Vec::new();
        let mut resources: Vec<Resource> = Vec::new();
        let mut seen = BTreeSet::new();
        if document.root.get("paths").and_then(Node::as_map).is_none() {
            self.error(&document.root, "no `paths`", "describe the operations under `paths`");
        }
        for (path, item) in document.root.entries("paths") {
            for method in METHODS {
                let Some(node) = item.get(method).filter(|node| node.get("x-rust-resource").is_some()) else {
                    continue;
                };
                let Some(operation) = self.operation(path, item, method, node) else { continue };
                if !seen.insert(operation.id.clone()) {
                    self.error(
                        node,
                        format!("two operations are called `{}`", operation.id),
                        "give each its own `operationId`",
                    );
                }
                self.place(node, &operation, &mut resources);
                operations.push(operation);
            }
        }
        if operations.is_empty() {
            self.error(
                &document.root,
                "no operation is in scope",
                "give operations an `x-rust-resource` and an `x-rust-method`, usually in an overlay",
            );
        }
        resources.sort_by(|a, b| a.path.cmp(&b.path));
        (operations, resources)
    }

    /// Adds the operation's resource and those above it.
    fn place(&mut self, node: &Node, operation: &Operation, resources: &mut Vec<Resource>) {
        let path = operation.resource.as_str();
        let ends = path.match_indices('.').map(|(at, _)| at).chain([path.len()]);
        for part in ends.map(|end| &path[..end]) {
            let docs = if part == path { self.tag_docs(node) } else { String::new() };
            match resources.iter_mut().find(|r| r.path == part) {
                Some(known) if known.docs.is_empty() => known.docs = docs,
                Some(_) => {}
                None => resources.push(Resource { path: part.to_owned(), docs }),
            }
        }
    }

    fn tag_docs(&self, operation: &Node) -> String {
        let tag = operation.seq("tags").first().and_then(Node::as_str);
        let tags = self.document.root.seq("tags").iter();
        tags.filter(|t| t.str("name") == tag).find_map(|t| t.str("description")).unwrap_or_default().to_owned()
    }

    fn operation(&mut self, path: &str, item: &'d Node, method: &str, node: &'d Node) -> Option<Operation> {
        let Some(id) = node.str("operationId") else {
            self.error(
                node,
                "an operation without `operationId`",
                "add one: methods and diagnostics are named after it",
            );
            return None;
        };
        let resource = node.str("x-rust-resource")?.to_owned();
        let function = node.str("x-rust-method").map_or_else(|| naming::field_name(id), naming::field_name);
        let parameters = self.parameters(item, node);
        let path_params = self.path_params(path, node, &parameters);
        let query: Vec<&Node> = parameters.iter().copied().filter(|p| p.str("in") == Some("query")).collect();
        let (body, body_type) = self.body(id, node);
        let params = self.params(id, node, body_type, &query);
        Some(Operation {
            id: id.to_owned(),
            constant: naming::constant_name(id),
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            query: Vec::new(),
            docs: docs(node),
            deprecated: node.flag("deprecated"),
            source: self.places.at(node).pointer,
            at: self.places.at(node),
            resource,
            function,
            path_params,
            params,
            body,
            response: self.response(id, node),
            streams: self.streams(node),
            beta: node.str("x-rust-beta").map(str::to_owned),
        })
    }

    /// Parameters of the path item and the operation; the operation's own win.
    pub(super) fn parameters(&mut self, item: &'d Node, node: &'d Node) -> Vec<&'d Node> {
        let document = self.document;
        let mut list: Vec<&Node> = Vec::new();
        for stated in item.seq("parameters").iter().chain(node.seq("parameters")) {
            let parameter = match stated.str("$ref") {
                Some(reference) => match document.resolve(reference) {
                    Some(target) => target,
                    None => {
                        self.error(stated, "`$ref` leads nowhere", format!("`{reference}` is not in the document"));
                        continue;
                    }
                },
                None => stated,
            };
            let same =
                |other: &&Node| other.str("name") == parameter.str("name") && other.str("in") == parameter.str("in");
            match list.iter().position(same) {
                Some(at) if item.seq("parameters").iter().any(|p| std::ptr::eq(p, list[at])) => list[at] = parameter,
                Some(_) => self.error(
                    stated,
                    format!("the parameter `{}` is there twice", parameter.str("name").unwrap_or_default()),
                    "keep one",
                ),
                None => list.push(parameter),
            }
        }
        list
    }

    /// The path's parameters in its order; what the path names and nobody declares is an error.
    pub(super) fn path_params(&mut self, path: &str, node: &Node, parameters: &[&Node]) -> Vec<PathParam> {
        let declared: Vec<(&str, &&Node)> = parameters
            .iter()
            .filter(|p| p.str("in") == Some("path"))
            .filter_map(|p| Some((p.str("name")?, p)))
            .collect();
        let mut list: Vec<PathParam> = Vec::new();
        for name in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            let Some((_, parameter)) = declared.iter().find(|(declared, _)| *declared == name) else {
                let hint = closest(name, declared.iter().map(|(n, _)| *n))
                    .map(|n| format!("; did you mean `{n}`?"))
                    .unwrap_or_default();
                self.error(
                    node,
                    format!("the path names `{name}`, which is not a declared parameter"),
                    format!("declare it with `in: path`{hint}"),
                );
                continue;
            };
            let ty = match parameter.get("schema").map(|schema| self.ty(schema, &Hint::new(naming::type_name(name)))) {
                Some(Type::Id(id)) => Type::Id(id),
                _ => Type::String,
            };
            let taken: Vec<String> = list.iter().map(|p| p.name.clone()).collect();
            let rust = naming::unique(naming::field_name(name), &taken);
            let docs = parameter.str("description").unwrap_or_default().to_owned();
            list.push(PathParam { name: rust, docs, ty, at: self.places.at(parameter) });
        }
        for (name, parameter) in declared {
            if !path.contains(&format!("{{{name}}}")) {
                self.error(
                    parameter,
                    format!("`{name}` is not in the path `{path}`"),
                    "put it there in braces, or make it `in: query`",
                );
            }
        }
        list
    }

    fn body(&mut self, id: &str, node: &Node) -> (Body, Option<String>) {
        let document = self.document;
        let Some(stated) = node.get("requestBody") else { return (Body::None, None) };
        let body = stated.str("$ref").and_then(|r| document.resolve(r)).unwrap_or(stated);
        for (media, body_kind) in [("application/json", Body::Json), ("multipart/form-data", Body::Multipart)] {
            let Some(schema) = body.get("content").and_then(|c| c.get(media)).and_then(|m| m.get("schema")) else {
                continue;
            };
            let ty = self.ty(schema, &Hint::new(naming::type_name(&format!("{id} params"))));
            return match ty {
                Type::Named(name) => (body_kind, Some(name)),
                _ => {
                    self.error(schema, "a request body that is not an object", "name its members under `properties`");
                    (Body::None, None)
                }
            };
        }
        self.error(
            stated,
            "a request body of a kind that is not supported",
            "use `application/json` or `multipart/form-data`",
        );
        (Body::None, None)
    }

    /// The type that holds body and query: the body's own, or one made for the query.
    fn params(&mut self, id: &str, node: &Node, body: Option<String>, query: &[&Node]) -> Option<String> {
        if query.is_empty() {
            return body;
        }
        let name = node.str("x-rust-params").map_or_else(|| naming::type_name(&format!("{id} params")), str::to_owned);
        let hint = Hint::new(body.clone().unwrap_or(name));
        let mut fields: Vec<Field> = Vec::new();
        for parameter in query {
            let Some(wire) = parameter.str("name") else {
                self.error(parameter, "a parameter without a name", "add `name`");
                continue;
            };
            let Some(schema) = parameter.get("schema") else {
                self.error(parameter, format!("the parameter `{wire}` has no schema"), "add `schema`");
                continue;
            };
            let mut field = self.field(wire, schema, parameter.flag("required"), Place::Query, &hint, &fields);
            field.docs = parameter.str("description").unwrap_or(&field.docs).to_owned();
            fields.push(field);
        }
        let existing = body.as_ref().and_then(|name| self.index.get(name)).copied();
        if let Some(Kind::Struct(def)) = existing.map(|at| &mut self.types[at].kind) {
            for field in fields {
                if !def.fields.iter().any(|f| f.wire == field.wire && f.place == Place::Query) {
                    def.fields.push(field);
                }
            }
            return body;
        }
        self.define(node, &hint, Kind::Struct(StructDef { fields, has_id: false, not_json: true }));
        if let Some(at) = self.index.get(&hint.name) {
            let title = docs(node);
            let title = title.lines().next().unwrap_or_default().trim_end_matches('.');
            self.types[*at].docs = format!("Query parameters: {}.", lower_first(title));
        }
        Some(hint.name)
    }

    fn response(&mut self, id: &str, node: &Node) -> Response {
        let document = self.document;
        let mut response = Response::None;
        for (status, stated) in node.entries("responses") {
            let target = stated.str("$ref").and_then(|r| document.resolve(r)).unwrap_or(stated);
            let success = status.starts_with('2') || status == "default";
            for (media, content) in target.entries("content") {
                let Some(schema) = content.get("schema") else { continue };
                let binary = schema.str("format") == Some("binary") || media == "application/octet-stream";
                match (success, binary, media.as_str()) {
                    (true, true, _) => response = Response::Binary,
                    (true, false, "application/json") => {
                        response =
                            Response::Json(self.ty(schema, &Hint::new(naming::type_name(&format!("{id} response")))))
                    }
                    // Bodies of errors are types too: callers read them.
                    (false, false, "application/json") => {
                        drop(self.ty(schema, &Hint::new(naming::type_name(&format!("{id} error")))))
                    }
                    _ => {}
                }
            }
        }
        response
    }

    fn streams(&mut self, node: &'d Node) -> Option<String> {
        let name = node.str("x-rust-streams")?;
        let reference = format!("#/components/schemas/{name}");
        let Some(target) = self.document.resolve(&reference) else {
            self.error(
                node,
                format!("`x-rust-streams` names `{name}`, which is not in the document"),
                "name the component that is the union of events",
            );
            return None;
        };
        match self.component(name, target) {
            Type::Named(name)
                if matches!(self.index.get(&name).map(|at| &self.types[*at].kind), Some(Kind::Events(_))) =>
            {
                Some(name)
            }
            _ => {
                self.error(
                    target,
                    format!("`{name}` is not a union of events"),
                    "every branch needs an `event` with one value, and `data`",
                );
                None
            }
        }
    }
}

pub(super) fn docs(node: &Node) -> String {
    match (node.str("summary"), node.str("description")) {
        (Some(summary), Some(description)) if summary.trim_end_matches('.') != description.trim_end_matches('.') => {
            format!("{summary}\n\n{description}")
        }
        (Some(text), _) | (None, Some(text)) => text.to_owned(),
        (None, None) => String::new(),
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
