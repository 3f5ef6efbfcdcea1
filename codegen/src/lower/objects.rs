//! Objects: fields, presence, `allOf`, pages.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::budget::Budget;
use super::source_map::Nodes;
use super::taken::Taken;
use super::{Hint, Lower, naming};
use crate::document::{Document, Node, Value};
use crate::ir::{Field, Kind, Place, Presence, StructDef, Style, Type};

/// The properties of an object, `allOf` included.
#[derive(Default)]
pub(super) struct Properties<'n> {
    pub(super) list: IndexMap<&'n str, &'n Node>,
    pub(super) required: Vec<&'n str>,
    /// What is wrong: the place, in what way, and what to do.
    problems: Vec<(&'n Node, String, &'static str)>,
    /// Schemas whose `$ref` has no target.
    missing: Vec<&'n Node>,
    /// Schemas that have a union beside their properties.
    unions: Vec<&'n Node>,
    /// Whether a part allows others: by `additionalProperties`, or by a union whose branches have some.
    additional: bool,
    /// The schema of additional properties, if a part states one.
    rest: Option<&'n Node>,
}

impl<'d> Lower<'d> {
    /// The properties of a schema, those of its parts included.
    pub(super) fn gathered<'n>(&self, node: &'n Node) -> Properties<'n>
    where
        'd: 'n,
    {
        gather(self.document, &self.budget, node)
    }

    pub(super) fn object(&mut self, node: &Node, hint: &Hint) -> Type {
        self.reserve(node, hint);
        let mut properties = self.gathered(node);
        if !self.within_budget(node) {
            return Type::Named(hint.name.clone());
        }
        for (place, message, help) in std::mem::take(&mut properties.problems) {
            self.error_if_corrected(place, message, help);
        }
        for place in std::mem::take(&mut properties.missing) {
            self.ty(place, hint);
        }
        for place in std::mem::take(&mut properties.unions) {
            self.warn(
                place,
                "a union next to `properties` is ignored",
                "members of its branches are kept as JSON in `extra`; add them to `properties` to generate typed fields",
            );
        }
        if properties.list.is_empty() {
            return self.without_properties(node, hint);
        }
        let (mut def, mut taken) = (StructDef::default(), Taken::default());
        let all_required: HashSet<&str> = properties.required.iter().copied().collect();
        // What a feature adds comes last, so that it does not change other names.
        let (base, added): (Vec<_>, Vec<_>) =
            properties.list.iter().partition(|(_, property)| self.document.feature(property).is_none());
        for (wire, property) in base.into_iter().chain(added) {
            let required = all_required.contains(wire);
            let field = self.field(wire, property, required, Place::Body, hint, &mut taken);
            let is_text = matches!(field.ty, Type::Id(_) | Type::String) || self.is_format(&field.ty);
            def.has_id |= *wire == "id" && field.presence == Presence::Required && is_text;
            def.fields.push(field);
        }
        def.not_json = def.has_upload();
        def.text = self.text_member(node, &def);
        let own = self.document.feature(node);
        let is_page = |field: &&Field| {
            let added = field.feature.as_ref().is_some_and(|feature| Some(feature.name()) != own);
            field.wire == "data" && matches!(field.ty, Type::List(_)) && !added
        };
        def.list = def.fields.iter().find(is_page).map(|field| field.name.clone());
        def.open = properties.additional;
        if let Some(rest) = properties.rest.filter(|_| self.mode.is_crate() && !def.not_json) {
            let ty = self.item(rest, &hint.property("value"));
            def.rest = (ty != Type::Json).then(|| Type::Map(Box::new(ty)));
        }
        self.define(node, hint, Kind::Struct(def))
    }

    /// The field that `x-rust-text` names.
    fn text_member(&mut self, node: &Node, def: &StructDef) -> Option<String> {
        let stated = node.get("x-rust-text")?;
        let wire = stated.as_str().unwrap_or_default();
        let field = def.fields.iter().find(|field| field.wire == wire);
        if field.is_none() {
            let message =
                format!("`x-rust-text` names `{}`, which is not a property", wire.chars().take(60).collect::<String>());
            self.error(
                stated,
                message,
                "name the property that holds the value when a string is received instead of the object",
            );
        }
        field.map(|field| field.name.clone())
    }

    /// A composition without properties has the type of its first part that has one.
    fn without_properties(&mut self, node: &Node, hint: &Hint) -> Type {
        let scalar = node.seq("allOf").iter().find(|part| {
            let (target, _) = self.follow(part);
            target.str("type").is_some_and(|word| word != "object")
                || ["enum", "oneOf", "anyOf"].iter().any(|key| target.get(key).is_some())
        });
        match scalar {
            Some(part) => self.ty(part, hint),
            None => Type::JsonObject,
        }
    }

    /// One field, from the schema of a property or a parameter.
    pub(super) fn field(
        &mut self,
        wire: &str,
        node: &Node,
        required: bool,
        place: Place,
        hint: &Hint,
        taken: &mut Taken,
    ) -> Field {
        let fixed = if self.mode.is_crate() { fixed(node) } else { constant(node).map(|text| (text, Type::String)) };
        self.another_type(node);
        let (constant, ty) = match fixed {
            Some((value, ty)) => (Some(value), ty),
            None => (None, self.ty(node, &hint.property(wire))),
        };
        let docs = match node.str("description") {
            Some(own) => own,
            None => self.shared(node, self.follow(node).0.str("description")),
        };
        let docs = if self.mode.is_crate() { with_default(node, docs) } else { docs.to_owned() };
        let presence = match (required, self.nullable(node)) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        };
        let name = node
            .str("x-rust-name")
            .filter(|name| constant.is_some() && !name.is_empty())
            .map_or_else(|| naming::field_name(wire), naming::field_name);
        Field {
            name: taken.unique(name),
            wire: wire.to_owned(),
            docs,
            deprecated: node.flag("deprecated"),
            ty,
            presence,
            constant,
            json_text: node.flag("x-rust-json-text"),
            omit_empty: node.flag("x-rust-omit-empty"),
            secret: node.flag("x-rust-secret"),
            place,
            style: Style::default(),
            access: self.access(node),
            at: self.source_map.at(node),
            feature: self.feature(node),
        }
    }

    /// The items of a schema that is one page of a list: `data`, `has_more` and a cursor.
    pub(super) fn page(&mut self, node: &Node, hint: &Hint) -> Option<Type> {
        let has = |name: &str| node.get("properties").and_then(|p| p.get(name));
        let data = has("data")?;
        let page = has("has_more").is_some() && (has("last_id").is_some() || has("first_id").is_some());
        let items = data.get("items").filter(|_| page)?;
        let (target, _) = self.follow(items);
        let identified = target.get("properties").is_some_and(|p| p.get("id").is_some());
        identified.then(|| self.ty(items, &hint.property("item")))
    }
}

/// The text about a property, with the value that it has where it is left out.
fn with_default(node: &Node, docs: &str) -> String {
    let value = node.get("default").and_then(|stated| match &stated.value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Int(_) | Value::Float(_) => Some(stated.to_json().to_string()),
        _ => None,
    });
    let plain = |text: &String| text.len() <= MAX_DEFAULT && !text.contains(['`', '\n', '\r']);
    match value.filter(plain) {
        Some(value) if docs.is_empty() => format!("Default: `{value}`."),
        Some(value) if !docs.to_ascii_lowercase().contains("default") => format!("{docs}\n\nDefault: `{value}`."),
        _ => docs.to_owned(),
    }
}

/// Letters of a default that are shown.
const MAX_DEFAULT: usize = 80;

/// The only string that a schema allows.
pub(super) fn constant(node: &Node) -> Option<String> {
    match node.seq("enum") {
        [only] if node.str("type").is_none_or(|t| t == "string") && node.get("x-rust-name").is_none() => {
            only.as_str().map(str::to_owned)
        }
        _ => None,
    }
}

/// The only value that a schema allows, as text, and its type.
fn fixed(node: &Node) -> Option<(String, Type)> {
    if let Some(text) = constant(node) {
        return Some((text, Type::String));
    }
    let [only] = node.seq("enum") else { return None };
    match (&only.value, node.str("type")) {
        (Value::Bool(value), None | Some("boolean")) => Some((value.to_string(), Type::Bool)),
        (Value::Int(value), None | Some("integer")) if i64::try_from(*value).is_ok() => {
            Some((value.to_string(), Type::Integer("i64")))
        }
        (Value::Int(value), Some("number")) if value.unsigned_abs() < 1 << 53 => {
            Some((format!("{value}.0"), Type::Float))
        }
        (Value::Float(value), None | Some("number")) if value.is_finite() => Some((value.to_string(), Type::Float)),
        _ => None,
    }
}

/// A step of the way through a schema and its parts.
enum Step<'n> {
    Enter(&'n Node),
    /// The keywords of a part itself, after its own parts.
    Leave(&'n Node),
}

/// Collects properties from a schema, the parts of its `allOf`, and what they refer to.
pub(super) fn gather<'n>(document: &'n Document, budget: &Budget, node: &'n Node) -> Properties<'n> {
    let mut out = Properties::default();
    let (mut seen, mut open) = (Nodes::default(), Nodes::default());
    let start = node.id();
    let mut todo = vec![Step::Enter(node)];
    while let Some(step) = todo.pop() {
        let node = match step {
            Step::Enter(node) => node,
            Step::Leave(node) => {
                // What extends a union is often one of its branches, to which the union adds nothing.
                let declared = super::discriminators::property(node).is_some();
                let mut branches = node.seq("oneOf").iter().chain(node.seq("anyOf")).filter_map(|b| b.str("$ref"));
                let mut is_branch = || {
                    branches
                        .any(|to| document.resolve(to).is_some_and(|to| to.id() == start || open.contains(&to.id())))
                };
                let extended = node.id() != start && (declared || is_branch());
                own(node, extended, budget, &mut out);
                open.remove(&node.id());
                continue;
            }
        };
        if open.contains(&node.id()) {
            let message = "`allOf` is cyclic".into();
            out.problems.push((node, message, "remove one reference from the cycle"));
            continue;
        }
        // A repeated part adds nothing.
        if !budget.look() || !seen.insert(node.id()) {
            continue;
        }
        open.insert(node.id());
        todo.push(Step::Leave(node));
        // Visited in reverse: what is pushed last comes first.
        todo.extend(node.seq("allOf").iter().rev().map(Step::Enter));
        if let Some(reference) = node.str("$ref") {
            match document.resolve(reference) {
                Some(target) => todo.push(Step::Enter(target)),
                None => out.missing.push(node),
            }
        }
    }
    out
}

/// Adds the keywords of a schema beside `allOf`.
fn own<'n>(node: &'n Node, extended: bool, budget: &Budget, out: &mut Properties<'n>) {
    for part in node.seq("allOf").iter().filter(|part| part.as_map().is_none()) {
        let message = "a schema must be an object".into();
        out.problems.push((part, message, "write an object, such as `{ type: string }`"));
    }
    for (name, property) in node.entries("properties") {
        let known = out.list.get(name.as_str());
        let room =
            if known.is_some() { budget.look() } else { budget.take(property.str("description").unwrap_or_default()) };
        if !room {
            return;
        }
        match known {
            // The more exact statement wins; two that exclude each other are an error.
            Some(old) if differ(old, property) => {
                let message = format!("`allOf` defines `{}` with two types", name.chars().take(60).collect::<String>());
                out.problems.push((
                    property,
                    message,
                    "use the same type in all parts, or rename the property in one of them",
                ));
            }
            Some(old) if old.get("enum").is_some() && property.get("enum").is_none() => {}
            _ => drop(out.list.insert(name, property)),
        }
    }
    out.required.extend(node.seq("required").iter().filter_map(Node::as_str));
    out.additional |= node.get("additionalProperties").is_some_and(|stated| stated.as_bool() != Some(false));
    let described =
        node.get("additionalProperties").filter(|stated| stated.as_map().is_some_and(|map| !map.is_empty()));
    out.rest = out.rest.or(described);
    if !extended && (node.get("oneOf").is_some() || node.get("anyOf").is_some()) {
        out.unions.push(node);
        out.additional = true;
    }
}

fn differ(a: &Node, b: &Node) -> bool {
    matches!((a.str("type"), b.str("type")), (Some(a), Some(b)) if a != b && !matches!((a, b), ("number", "integer") | ("integer", "number")))
}
