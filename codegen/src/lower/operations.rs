//! Paths → operations and the tree of resources.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::taken::Taken;
use super::{Hint, Lower, modules, naming};
use crate::diagnostic::closest;
use crate::document::{Node, NodeId};
use crate::ir::{Body, Field, Kind, Operation, PathParam, Place, Resource, Response, StructDef, Type};

pub(super) const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Headers that the runtime sends itself; OpenAPI says that parameters of these names are ignored.
const OWN_HEADERS: &[&str] = &["Accept", "Authorization", "Content-Type"];

/// Methods of a request, which setters of query parameters stand beside.
const RESERVED: &[&str] = &[
    "into_draft",
    "into_future",
    "items",
    "new",
    "pages",
    "params",
    "params_mut",
    "send",
    "stream",
    "with_options",
    "with_raw_response",
    "with_response",
];

impl<'d> Lower<'d> {
    pub(super) fn operations(&mut self) -> (Vec<Operation>, Vec<Resource>) {
        let document = self.document;
        let mut operations: Vec<Operation> = Vec::new();
        let mut resources: BTreeMap<String, String> = BTreeMap::new();
        let tags = tag_docs(&document.root);
        let mut seen = BTreeSet::new();
        if document.root.get("paths").and_then(Node::as_map).is_none() {
            self.error(&document.root, "no `paths`", "describe the operations under `paths`");
        }
        for (path, item) in document.root.entries("paths") {
            let Some(item) = self.part(item) else { continue };
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
                add_resources(node, &operation, &tags, &mut resources);
                operations.push(operation);
            }
        }
        if operations.is_empty() && self.found.is_empty() {
            self.error(
                &document.root,
                "no operation is in scope",
                "give operations an `x-rust-resource` and an `x-rust-method`, usually in an overlay",
            );
        }
        let resources = resources
            .into_iter()
            .map(|(path, docs)| Resource { module: modules::name(&path.replace('.', "_")), path, docs })
            .collect();
        (operations, resources)
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
        let resource = self.resource(node)?;
        let function = match node.get("x-rust-method") {
            Some(stated) if stated.as_str().is_some_and(naming::is_method) => {
                naming::field_name(stated.as_str().unwrap_or_default())
            }
            Some(stated) => {
                self.error(stated, "`x-rust-method` is not a Rust name", "write it as `create` or `submit_outputs`");
                return None;
            }
            None => naming::field_name(id),
        };
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
            source: self.source_map.at(node).pointer,
            at: self.source_map.at(node),
            resource,
            function,
            path_params,
            response: self.response(id, node),
            streams: self.streams(node, params.as_deref()),
            params,
            body,
            beta: node.str("x-rust-beta").map(str::to_owned),
        })
    }

    /// Parameters of the path item and the operation; the operation's own win.
    pub(super) fn parameters(&mut self, item: &'d Node, node: &'d Node) -> Vec<&'d Node> {
        let mut list: Vec<&Node> = Vec::new();
        let mut places = HashMap::new();
        let common: HashSet<NodeId> = item.seq("parameters").iter().map(Node::id).collect();
        for stated in item.seq("parameters").iter().chain(node.seq("parameters")) {
            let Some(parameter) = self.part(stated) else { continue };
            let Some(name) = parameter.str("name") else {
                self.error(stated, "a parameter without a name", "add `name`");
                continue;
            };
            match parameter.str("in") {
                Some("path" | "query") => {}
                // The runtime sends these itself.
                Some("header") if OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name)) => continue,
                // A crate of its own sends them.
                Some("header" | "cookie") if self.mode.is_crate() => {}
                Some(place @ ("header" | "cookie")) => {
                    self.warn(
                        stated,
                        format!("the {place} parameter `{name}` is left out"),
                        "parameters in path and query are generated; a caller sets headers on the client",
                    );
                    continue;
                }
                _ => {
                    self.error(
                        stated,
                        format!("the parameter `{name}` is nowhere"),
                        "say `in: path`, `in: query`, `in: header` or `in: cookie`",
                    );
                    continue;
                }
            }
            let known = places.entry((name, parameter.str("in"))).or_insert(list.len());
            match list.get(*known) {
                Some(other) if common.contains(&other.id()) => list[*known] = parameter,
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
        let places: HashMap<&str, &&Node> = declared.iter().rev().copied().collect();
        let mut list: Vec<PathParam> = Vec::new();
        // The method's own argument is called `params`.
        let mut taken = Taken::from_iter(["params"]);
        let names: HashSet<&str> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
        if path.matches('{').count() != path.matches('}').count() {
            self.error(node, format!("the braces of the path `{path}` do not pair"), "close what is opened");
        }
        for name in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            let Some(parameter) = places.get(name) else {
                let hint = closest(name, declared.iter().map(|(n, _)| *n))
                    .map(|n| format!("; did you mean `{n}`?"))
                    .unwrap_or_default();
                self.error_if_corrected(
                    node,
                    format!("the path names `{name}`, which is not a declared parameter"),
                    format!("declare it with `in: path`{hint}"),
                );
                let rust = taken.unique(naming::field_name(name));
                list.push(PathParam {
                    name: rust,
                    docs: String::new(),
                    ty: Type::String,
                    at: self.source_map.at(node),
                });
                continue;
            };
            let ty = match parameter.get("schema").map(|schema| self.ty(schema, &Hint::new(naming::type_name(name)))) {
                Some(Type::Id(id)) => Type::Id(id),
                _ => Type::String,
            };
            let rust = taken.unique(naming::field_name(name));
            let docs = parameter.str("description").unwrap_or_default().to_owned();
            list.push(PathParam { name: rust, docs, ty, at: self.source_map.at(parameter) });
        }
        for (name, parameter) in declared {
            if !names.contains(name) {
                self.error_if_corrected(
                    parameter,
                    format!("`{name}` is not in the path `{path}`"),
                    "put it there in braces, or make it `in: query`",
                );
            }
        }
        list
    }

    fn body(&mut self, id: &str, node: &'d Node) -> (Body, Option<String>) {
        const NONE: (Body, Option<String>) = (Body::None, None);
        let Some(stated) = node.get("requestBody") else { return NONE };
        let Some(body) = self.part(stated) else { return NONE };
        for (wanted, kind) in [("application/json", Body::Json), ("multipart/form-data", Body::Multipart)] {
            let Some((_, media)) = body.entries("content").find(|(name, _)| essence(name) == wanted) else { continue };
            let Some(schema) = media.get("schema") else {
                self.error(media, "a request body without a schema", "add `schema`");
                return NONE;
            };
            let name = match self.ty(schema, &Hint::new(naming::type_name(&format!("{id} params")))) {
                Type::Named(name) => self.unalias(name),
                _ => None,
            };
            let fits = match name.as_ref().and_then(|name| self.index.get(name)).map(|at| &self.types[*at].kind) {
                Some(Kind::Struct(_)) => true,
                Some(Kind::Union(_)) => kind == Body::Json,
                _ => false,
            };
            if fits {
                return (kind, name);
            }
            self.error(schema, "a request body that is not an object", "name its members under `properties`");
            return NONE;
        }
        self.error(
            stated,
            "a request body of a kind that is not supported",
            "use `application/json` or `multipart/form-data`",
        );
        NONE
    }

    /// The type that a chain of other names leads to; none when that is not a named type.
    fn unalias(&self, name: String) -> Option<String> {
        let mut name = name;
        // A circle of other names is for `check` to tell of.
        while self.budget.look() {
            match self.index.get(&name).map(|at| &self.types[*at].kind) {
                Some(Kind::Alias(Type::Named(next))) => name.clone_from(next),
                Some(Kind::Alias(_)) => return None,
                _ => return Some(name),
            }
        }
        None
    }

    /// The type that holds body and query: the body's own, or one made for the query.
    fn params(&mut self, id: &str, node: &Node, body: Option<String>, query: &[&Node]) -> Option<String> {
        if query.is_empty() {
            return body;
        }
        let name = self.chosen(node, "x-rust-params").unwrap_or_else(|| naming::type_name(&format!("{id} params")));
        let body_kind = body.as_ref().and_then(|name| self.index.get(name)).map(|at| &self.types[*at].kind);
        if matches!(body_kind, Some(Kind::Union(_))) {
            self.error(node, "query parameters beside a body that is a union", "make the body an object");
            return None;
        }
        let hint = Hint::new(body.clone().unwrap_or(name));
        let mut fields: Vec<Field> = match body_kind {
            Some(Kind::Struct(def)) => def.fields.clone(),
            _ => Vec::new(),
        };
        let own = fields.len();
        let mut taken: Taken = fields.iter().map(|f| f.name.as_str()).collect();
        for parameter in query {
            let Some(wire) = parameter.str("name") else { continue };
            let Some(schema) = parameter.get("schema") else {
                self.error(parameter, format!("the parameter `{wire}` has no schema"), "add `schema`");
                continue;
            };
            let mut field = self.field(wire, schema, parameter.flag("required"), Place::Query, &hint, &mut taken);
            if body.is_none() && RESERVED.contains(&field.name.as_str()) {
                field.name.push('_');
            }
            if field.ty == Type::Upload {
                field.ty = Type::String;
            }
            field.docs = parameter.str("description").unwrap_or(&field.docs).to_owned();
            fields.push(field);
        }
        let existing = body.as_ref().and_then(|name| self.index.get(name)).copied();
        if let Some(Kind::Struct(def)) = existing.map(|at| &mut self.types[at].kind) {
            let queries = def.fields.iter().filter(|f| f.place == Place::Query);
            let mut known: HashSet<String> = queries.map(|f| f.wire.clone()).collect();
            def.fields.extend(fields.drain(own..).filter(|field| known.insert(field.wire.clone())));
            return body;
        }
        self.define(node, &hint, Kind::Struct(StructDef { fields, not_json: true, ..StructDef::default() }));
        if let Some(at) = self.index.get(&hint.name) {
            let title = docs(node);
            let title = title.lines().next().unwrap_or_default().trim_end_matches('.');
            self.types[*at].docs = format!("Query parameters: {}.", lower_first(title));
        }
        Some(hint.name)
    }

    fn response(&mut self, id: &str, node: &'d Node) -> Response {
        let mut response = Response::None;
        let declared = node.entries("responses").any(|(status, _)| status.starts_with('2'));
        for (status, stated) in node.entries("responses") {
            // Beside a success, the default is the error.
            let success = status.starts_with('2') || (status == "default" && !declared);
            let Some(target) = self.part(stated) else { continue };
            for (media, content) in target.entries("content") {
                let (media, schema) = (essence(media), content.get("schema"));
                let json = media == "application/json" || media.ends_with("+json");
                let binary = schema.is_some_and(|schema| schema.str("format") == Some("binary"));
                match (success, schema) {
                    (true, Some(schema)) if json && !binary => {
                        let ty = self.ty(schema, &Hint::new(naming::type_name(&format!("{id} response"))));
                        match &response {
                            Response::Json(first) if *first != ty => self.warn(
                                stated,
                                "a second kind of successful response is not read",
                                "one type is returned; the first is taken",
                            ),
                            _ => response = Response::Json(ty),
                        }
                    }
                    (true, None) if json => response = Response::Json(Type::Json),
                    // What a stream holds is said by `x-rust-streams`.
                    (true, _) if media == "text/event-stream" => {}
                    (true, _) if !matches!(response, Response::Json(_)) => response = Response::Binary,
                    // Bodies of errors are types too: callers read them.
                    (false, Some(schema)) if json && !binary => {
                        drop(self.ty(schema, &Hint::new(naming::type_name(&format!("{id} error")))))
                    }
                    _ => {}
                }
            }
        }
        response
    }

    /// What a reference to a part of an operation leads to; says so when it leads nowhere.
    pub(super) fn part(&mut self, stated: &'d Node) -> Option<&'d Node> {
        let document = self.document;
        let mut node = stated;
        for _ in 0..32 {
            if node.as_map().is_none() {
                self.error(node, "not a mapping", "see the specification of OpenAPI for what stands here");
                return None;
            }
            let Some(reference) = node.get("$ref") else { return Some(node) };
            let reference = reference.as_str().unwrap_or_default();
            let Some(target) = document.resolve(reference) else {
                let (message, help) = self.dangling(reference);
                self.error(node, message, help);
                return None;
            };
            node = target;
        }
        self.error(stated, "`$ref` leads back to where it began", "refer to what it stands for");
        None
    }

    /// The path of an operation's resource: names with dots between.
    fn resource(&mut self, node: &'d Node) -> Option<String> {
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
            "`x-rust-resource` is not a path of names",
            "write names in lower case with dots between, such as `threads.runs`",
        );
        None
    }

    fn streams(&mut self, node: &'d Node, params: Option<&str>) -> Option<String> {
        let name = node.str("x-rust-streams")?;
        let reference = format!("#/components/schemas/{name}");
        let Some(target) = self.document.resolve(&reference) else {
            let (_, help) = self.dangling(&reference);
            self.error(node, format!("`x-rust-streams` names `{name}`, which is not in the document"), help);
            return None;
        };
        let params = params.and_then(|name| self.index.get(name)).map(|at| &self.types[*at].kind);
        let flag = match params {
            Some(Kind::Struct(def)) => def.fields.iter().any(|f| f.wire == "stream" && f.ty == Type::Bool),
            _ => false,
        };
        if !flag {
            self.error(
                node,
                "`x-rust-streams` is of no use here",
                "the request's body needs a boolean `stream` that turns the stream on",
            );
        }
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

/// Adds the operation's resource and those above it. What the tag says is said of the resource itself.
fn add_resources(
    node: &Node,
    operation: &Operation,
    tags: &HashMap<Option<&str>, &str>,
    resources: &mut BTreeMap<String, String>,
) {
    let path = operation.resource.as_str();
    for (end, _) in path.match_indices('.') {
        resources.entry(path[..end].to_owned()).or_default();
    }
    let docs = resources.entry(path.to_owned()).or_default();
    if docs.is_empty() {
        let tag = node.seq("tags").first().and_then(Node::as_str);
        *docs = tags.get(&tag).copied().unwrap_or_default().to_owned();
    }
}

/// What the tags of a document are about, the first of each name that says it.
fn tag_docs(root: &Node) -> HashMap<Option<&str>, &str> {
    let mut docs = HashMap::new();
    for tag in root.seq("tags") {
        if let Some(text) = tag.str("description") {
            docs.entry(tag.str("name")).or_insert(text);
        }
    }
    docs
}

/// A media type without its parameters.
fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
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
