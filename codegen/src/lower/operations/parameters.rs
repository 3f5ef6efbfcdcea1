//! Parameters in the path, the query, headers and cookies.

use std::collections::{HashMap, HashSet};

use super::super::taken::Taken;
use super::super::uploads::text;
use super::super::{Hint, Lower, naming};
use crate::Mode;
use crate::diagnostic::closest;
use crate::document::{Map, Node, NodeId, Value};
use crate::ir::{Field, Kind, PathParam, Place, Presence, Style, Type};

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
    "with_next",
    "with_options",
    "with_raw_response",
    "with_response",
];

impl<'d> Lower<'d> {
    /// Parameters of the path item and the operation; the operation's own win.
    pub(super) fn parameters(&mut self, item: &'d Node, node: &'d Node) -> Vec<&'d Node> {
        let mut list: Vec<&Node> = Vec::new();
        let mut places = HashMap::new();
        let of_item: HashSet<NodeId> = item.seq("parameters").iter().map(Node::id).collect();
        let mut common = HashSet::new();
        for stated in item.seq("parameters").iter().chain(node.seq("parameters")) {
            let Some(parameter) = self.part(stated) else { continue };
            match self.feature(stated).or_else(|| self.feature(parameter)) {
                Some(feature) => drop(self.added_parameters.insert(parameter.id(), feature)),
                None => drop(self.added_parameters.remove(&parameter.id())),
            }
            let Some(name) = parameter.str("name") else {
                self.error(stated, "a parameter without a name", "add `name`");
                continue;
            };
            match parameter.str("in") {
                Some("path" | "query") => {}
                // The runtime sends these itself.
                Some("header") if OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name)) => continue,
                // A separate crate sends them.
                Some("header" | "cookie") if self.mode.is_crate() => {}
                Some(place @ ("header" | "cookie")) => {
                    self.warn(
                        stated,
                        format!("the {place} parameter `{name}` is not generated"),
                        "only path and query parameters are generated; set headers on the client",
                    );
                    continue;
                }
                _ => {
                    self.error(
                        stated,
                        format!("the parameter `{name}` has no valid `in`"),
                        "use `in: path`, `in: query`, `in: header` or `in: cookie`",
                    );
                    continue;
                }
            }
            let known = places.entry((name, parameter.str("in"))).or_insert(list.len());
            match list.get(*known) {
                Some(_) if common.remove(known) => list[*known] = parameter,
                Some(_) => self.error(
                    stated,
                    format!("duplicate parameter `{}`", parameter.str("name").unwrap_or_default()),
                    "keep one",
                ),
                None => {
                    if of_item.contains(&stated.id()) {
                        common.insert(*known);
                    }
                    list.push(parameter);
                }
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
            self.error(node, format!("unbalanced braces in the path `{path}`"), "close every `{`");
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
                    wire: name.to_owned(),
                    docs: String::new(),
                    ty: Type::String,
                    style: Style::default(),
                    at: self.source_map.at(node),
                });
                continue;
            };
            let schema = parameter.get("schema").or_else(|| content_of(parameter)?.get("schema"));
            let hint = Hint::new(naming::type_name(name));
            let ty = match (schema.map(|schema| self.ty(schema, &hint)), self.mode) {
                (Some(Type::Id(id)), _) => Type::Id(id),
                (None, _) | (_, Mode::Spec) => Type::String,
                (Some(mut ty), Mode::Crate { .. }) => {
                    text(&mut ty);
                    ty
                }
            };
            let style = match self.mode {
                Mode::Spec => Style::default(),
                Mode::Crate { .. } => self.style(parameter, "path"),
            };
            let rust = taken.unique(naming::field_name(name));
            let docs = parameter.str("description").unwrap_or_default().to_owned();
            list.push(PathParam {
                name: rust,
                wire: name.to_owned(),
                docs,
                ty,
                style,
                at: self.source_map.at(parameter),
            });
        }
        for (name, parameter) in declared {
            if !names.contains(name) {
                self.error_if_corrected(
                    parameter,
                    format!("`{name}` is not in the path `{path}`"),
                    "add it to the path in braces, or use `in: query`",
                );
            }
        }
        list
    }

    /// The field of a params type for a parameter outside the path; `alone` if there is no body.
    pub(super) fn parameter(&mut self, parameter: &Node, alone: bool, hint: &Hint, taken: &mut Taken) -> Field {
        let wire = parameter.str("name").unwrap_or_default();
        let (place, stated) = match parameter.str("in") {
            Some("header") => (Place::Header, "header"),
            Some("cookie") => (Place::Cookie, "cookie"),
            _ => (Place::Query, "query"),
        };
        let contents = content_of(parameter);
        let any = Node::new(Value::Map(Map::default()), parameter.mark);
        let schema = parameter.get("schema").or_else(|| contents?.get("schema")).unwrap_or_else(|| {
            let help = match self.mode {
                Mode::Spec => "add `schema`",
                Mode::Crate { .. } => "add `schema`; without it, any JSON is accepted",
            };
            self.error_if_corrected(parameter, format!("the parameter `{wire}` has no schema"), help);
            &any
        });
        let mut field = self.field(wire, schema, parameter.flag("required"), place, hint, taken);
        field.docs = parameter.str("description").unwrap_or(&field.docs).to_owned();
        field.deprecated |= parameter.flag("deprecated");
        field.feature = self.added_parameters.get(&parameter.id()).cloned().or(field.feature);
        text(&mut field.ty);
        match self.mode {
            Mode::Spec => self.no_style(parameter, &field),
            Mode::Crate { .. } => {
                field.style = self.style(parameter, stated);
                self.empty_value(parameter, &field);
            }
        }
        match self.mode {
            // It has a setter on the request.
            Mode::Spec if alone && RESERVED.contains(&field.name.as_str()) => field.name.push('_'),
            Mode::Spec => {}
            // What is not in a body has no null.
            Mode::Crate { .. } if field.presence != Presence::Required => field.presence = Presence::Optional,
            Mode::Crate { .. } => {}
        }
        field
    }

    /// What an overlay describes is sent by the rules of the API: an item for each value, and JSON.
    fn no_style(&mut self, parameter: &Node, field: &Field) {
        let key = ["style", "explode", "allowReserved", "allowEmptyValue", "content"];
        if let Some(key) = key.into_iter().find(|key| parameter.get(key).is_some()) {
            let message = format!("`{key}` of the parameter `{}` is ignored", field.wire);
            self.warn(parameter, message, "remove it; lists are sent item by item, and objects as JSON");
        }
    }

    /// Text can be empty; for other types, `allowEmptyValue` requires a value that the type does not have.
    fn empty_value(&mut self, parameter: &Node, field: &Field) {
        let is_text = match &field.ty {
            Type::String | Type::Id(_) | Type::Json => true,
            Type::Named(name) => !matches!(self.kind_of(name), Some(Kind::Struct(_))),
            _ => false,
        };
        if parameter.flag("allowEmptyValue") && !is_text {
            let message = format!("sending the parameter `{}` without a value is not supported", field.wire);
            self.warn(
                parameter,
                message,
                "`allowEmptyValue` is supported only for strings; callers can add it with `with_query`",
            );
        }
    }
}

/// The media type object of a parameter.
fn content_of(parameter: &Node) -> Option<&Node> {
    parameter.get("content").and_then(Node::as_map)?.values().next()
}
