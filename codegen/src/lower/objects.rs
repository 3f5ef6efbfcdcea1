//! Objects: fields, presence, `allOf`, pages.

use indexmap::IndexMap;

use super::{Hint, Lower, naming};
use crate::document::Node;
use crate::ir::{Field, Kind, Place, Presence, StructDef, Type};

/// The properties of an object, `allOf` included.
#[derive(Default)]
pub(super) struct Properties<'n> {
    pub(super) list: IndexMap<&'n str, &'n Node>,
    pub(super) required: Vec<&'n str>,
    /// What is wrong: the place, in what way, and what to do.
    problems: Vec<(&'n Node, String, &'static str)>,
    /// Schemas whose `$ref` leads nowhere.
    missing: Vec<&'n Node>,
    /// Schemas that have a union beside their properties.
    unions: Vec<&'n Node>,
    /// A part says that there can be others: `additionalProperties`, or a union whose branches have some.
    additional: bool,
    seen: Vec<&'n Node>,
    open: Vec<&'n Node>,
}

impl<'d> Lower<'d> {
    pub(super) fn object(&mut self, node: &Node, hint: &Hint) -> Type {
        self.reserve(node, hint);
        let document = self.document;
        let mut properties = Properties::default();
        gather(document, node, &mut properties);
        for (place, message, help) in std::mem::take(&mut properties.problems) {
            self.amiss(place, message, help);
        }
        for place in std::mem::take(&mut properties.missing) {
            self.ty(place, hint);
        }
        for place in std::mem::take(&mut properties.unions) {
            self.warn(
                place,
                "a union beside `properties` is not read",
                "members of its branches are kept as JSON in `extra`; state them as properties to have them typed",
            );
        }
        if properties.list.is_empty() {
            return self.without_properties(node, hint);
        }
        let mut def = StructDef::default();
        for (wire, property) in &properties.list {
            let required = properties.required.contains(wire);
            let field = self.field(wire, property, required, Place::Body, hint, &def.fields);
            def.has_id |=
                *wire == "id" && field.presence == Presence::Required && matches!(field.ty, Type::Id(_) | Type::String);
            def.fields.push(field);
        }
        def.not_json = def.has_upload();
        def.open = properties.additional;
        self.define(node, hint, Kind::Struct(def))
    }

    /// A composition that has no properties is what its first part with a type of its own is.
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
        before: &[Field],
    ) -> Field {
        let constant = constant(node);
        let ty = if constant.is_some() { Type::String } else { self.ty(node, &hint.property(wire)) };
        let taken: Vec<String> = before.iter().map(|f| f.name.clone()).collect();
        let docs =
            node.str("description").or_else(|| self.follow(node).0.str("description")).unwrap_or_default().to_owned();
        let presence = match (required, self.nullable(node)) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, false) => Presence::Optional,
            // The only value there is, null or nothing: three states of it mean two things.
            (false, true) if constant.is_some() && self.whole.is_some() => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        };
        let name = node
            .str("x-rust-name")
            .filter(|name| constant.is_some() && !name.is_empty())
            .map_or_else(|| naming::field_name(wire), naming::field_name);
        Field {
            name: naming::unique(name, &taken),
            wire: wire.to_owned(),
            docs,
            deprecated: node.flag("deprecated"),
            ty,
            presence,
            constant,
            place,
            at: self.places.at(node),
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

/// The only string that a schema allows.
pub(super) fn constant(node: &Node) -> Option<String> {
    match node.seq("enum") {
        [only] if node.str("type").is_none_or(|t| t == "string") && node.get("x-rust-name").is_none() => {
            only.as_str().map(str::to_owned)
        }
        _ => None,
    }
}

/// Collects properties from a schema, the parts of its `allOf`, and what they refer to.
pub(super) fn gather<'n>(document: &'n crate::document::Document, node: &'n Node, out: &mut Properties<'n>) {
    if out.open.iter().any(|open| std::ptr::eq(*open, node)) {
        out.problems.push((node, "`allOf` leads back to where it began".into(), "take one part out of the circle"));
        return;
    }
    // A part that is there twice says nothing new the second time.
    if out.seen.iter().any(|seen| std::ptr::eq(*seen, node)) {
        return;
    }
    out.seen.push(node);
    out.open.push(node);
    if let Some(reference) = node.str("$ref") {
        match document.resolve(reference) {
            Some(target) => gather(document, target, out),
            None => out.missing.push(node),
        }
    }
    for part in node.seq("allOf") {
        if part.as_map().is_none() {
            out.problems.push((
                part,
                "a schema that is not a mapping".into(),
                "write a mapping, such as `{ type: string }`",
            ));
        }
        gather(document, part, out);
    }
    for (name, property) in node.entries("properties") {
        match out.list.get(name.as_str()) {
            // The more exact statement wins; two that exclude each other are an error.
            Some(old) if differ(old, property) => {
                let message = format!("`allOf` gives `{}` two types", name.chars().take(60).collect::<String>());
                out.problems.push((
                    property,
                    message,
                    "give the property one type, or another name in one of the parts",
                ));
            }
            Some(old) if old.get("enum").is_some() && property.get("enum").is_none() => {}
            _ => drop(out.list.insert(name, property)),
        }
    }
    out.required.extend(node.seq("required").iter().filter_map(Node::as_str));
    out.additional |= node.get("additionalProperties").is_some_and(|stated| stated.as_bool() != Some(false));
    if node.get("oneOf").is_some() || node.get("anyOf").is_some() {
        out.unions.push(node);
        out.additional = true;
    }
    out.open.pop();
}

fn differ(a: &Node, b: &Node) -> bool {
    matches!((a.str("type"), b.str("type")), (Some(a), Some(b)) if a != b && !matches!((a, b), ("number", "integer") | ("integer", "number")))
}
