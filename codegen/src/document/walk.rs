//! What stands where in an OpenAPI document: whether a mapping is a schema, a parameter or a path follows from the way to it.

use super::node::{Node, Value};

/// What a mapping is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Root,
    Components,
    PathItem,
    Operation,
    Callback,
    Parameter,
    Header,
    RequestBody,
    Response,
    Media,
    Encoding,
    Example,
    Schema,
    Discriminator,
}

impl Kind {
    /// The section of `components` that holds such things; none for what cannot be referred to.
    pub fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Parameter => "parameters",
            Self::Header => "headers",
            Self::RequestBody => "requestBodies",
            Self::Response => "responses",
            Self::PathItem => "pathItems",
            Self::Callback => "callbacks",
            Self::Example => "examples",
            _ => return None,
        })
    }
}

/// What the operations of a path are called by.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// What a member of a mapping holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Member {
    One(Kind),
    List(Kind),
    Map(Kind),
}

impl Member {
    /// What stands at a key, or a number, of what this holds.
    pub(super) fn step(self, key: &str) -> Option<Self> {
        match self {
            Self::One(kind) => member(kind, key),
            Self::List(kind) | Self::Map(kind) => Some(Self::One(kind)),
        }
    }
}

fn member(kind: Kind, key: &str) -> Option<Member> {
    use Member::{List, Map, One};
    Some(match (kind, key) {
        (Kind::Root, "components") => One(Kind::Components),
        (Kind::Root, "paths" | "webhooks") | (Kind::Components, "pathItems") => Map(Kind::PathItem),
        (Kind::Components, "schemas") => Map(Kind::Schema),
        (Kind::Components, "parameters") => Map(Kind::Parameter),
        (Kind::Components | Kind::Response | Kind::Encoding, "headers") => Map(Kind::Header),
        (Kind::Components, "requestBodies") => Map(Kind::RequestBody),
        (Kind::Components | Kind::Operation, "responses") => Map(Kind::Response),
        (Kind::Components | Kind::Operation, "callbacks") => Map(Kind::Callback),
        (Kind::Components | Kind::Parameter | Kind::Header | Kind::Media, "examples") => Map(Kind::Example),
        (Kind::PathItem | Kind::Operation, "parameters") => List(Kind::Parameter),
        (Kind::PathItem, method) if METHODS.contains(&method) => One(Kind::Operation),
        (Kind::Operation, "requestBody") => One(Kind::RequestBody),
        (Kind::Callback, key) if !key.starts_with("x-") && key != "$ref" => One(Kind::PathItem),
        (Kind::Parameter | Kind::Header | Kind::Media, "schema") => One(Kind::Schema),
        (Kind::Parameter | Kind::Header | Kind::RequestBody | Kind::Response, "content") => Map(Kind::Media),
        (Kind::Media, "encoding") => Map(Kind::Encoding),
        (Kind::Schema, "discriminator") => One(Kind::Discriminator),
        (Kind::Schema, "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas") => {
            Map(Kind::Schema)
        }
        (Kind::Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => List(Kind::Schema),
        (
            Kind::Schema,
            "items"
            | "additionalProperties"
            | "unevaluatedProperties"
            | "unevaluatedItems"
            | "propertyNames"
            | "not"
            | "if"
            | "then"
            | "else"
            | "contains"
            | "contentSchema",
        ) => One(Kind::Schema),
        _ => return None,
    })
}

/// Calls `visit` with a mapping and with everything below it that has a kind, outermost first.
pub fn walk(node: &mut Node, kind: Kind, visit: &mut dyn FnMut(&mut Node, Kind)) {
    visit(node, kind);
    for (key, child) in node.as_map_mut().into_iter().flatten() {
        match (member(kind, key), &mut child.value) {
            (Some(Member::One(kind)), Value::Map(_)) => walk(child, kind, visit),
            (Some(Member::One(kind) | Member::List(kind)), Value::Seq(items)) => {
                items.iter_mut().for_each(|item| walk(item, kind, visit));
            }
            (Some(Member::Map(kind)), Value::Map(map)) => map.values_mut().for_each(|item| walk(item, kind, visit)),
            _ => {}
        }
    }
}

/// Calls `visit` with a mapping and with everything below it that has a kind, outermost first, and the steps to each.
pub fn look<'n>(
    node: &'n Node,
    kind: Kind,
    path: &mut Vec<Step<'n>>,
    visit: &mut dyn FnMut(&'n Node, Kind, &[Step<'n>]),
) {
    visit(node, kind, path);
    for (key, child) in node.as_map().into_iter().flatten() {
        path.push(Step::Key(key));
        match (member(kind, key), &child.value) {
            (Some(Member::One(kind)), Value::Map(_)) => look(child, kind, path, visit),
            (Some(Member::One(kind) | Member::List(kind)), Value::Seq(items)) => {
                for (at, item) in items.iter().enumerate() {
                    path.push(Step::Index(at));
                    look(item, kind, path, visit);
                    path.pop();
                }
            }
            (Some(Member::Map(kind)), Value::Map(map)) => {
                for (key, item) in map {
                    path.push(Step::Key(key));
                    look(item, kind, path, visit);
                    path.pop();
                }
            }
            _ => {}
        }
        path.pop();
    }
}

/// A step of the way to a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'n> {
    Key(&'n str),
    Index(usize),
}

/// The way to a node as a JSON pointer, without the sign at its beginning.
pub fn pointer(path: &[Step<'_>]) -> String {
    let mut out = String::new();
    for step in path {
        out.push('/');
        match step {
            Step::Key(key) => out.push_str(&escape(key)),
            Step::Index(at) => out.push_str(&at.to_string()),
        }
    }
    out
}

/// A key as a step of a reference.
pub fn escape(key: &str) -> String {
    let mut out = String::with_capacity(key.len());
    for c in key.chars() {
        match c {
            '~' => out.push_str("~0"),
            '/' => out.push_str("~1"),
            '%' => out.push_str("%25"),
            c => out.push(c),
        }
    }
    out
}
