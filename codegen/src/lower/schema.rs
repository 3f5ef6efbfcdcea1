//! A schema → the type of a value.

use super::{Hint, Lower, naming};
use crate::diagnostic::{Diagnostic, Rank, Severity, closest};
use crate::document::{Node, Value, unescape};
use crate::ir::{Kind, Type};

/// What a schema is, by the keys that it has.
pub(super) enum Class {
    Struct,
    Map,
    List,
    Strings,
    Integers,
    Union,
    Scalar(Type),
}

impl Lower<'_> {
    /// The type of a value that is present; [`Lower::nullable`] decides whether it can be null.
    pub(super) fn ty(&mut self, node: &Node, hint: &Hint) -> Type {
        if node.get("x-rust-id").is_some() {
            let Some(id) = self.chosen(node, "x-rust-id") else { return Type::String };
            if node.str("type").is_some_and(|word| word != "string") {
                self.error(
                    node,
                    "`x-rust-id` is supported only for strings",
                    "remove it here, or correct `type` to `string`",
                );
                return Type::String;
            }
            self.ids.insert(id.clone());
            return Type::Id(id);
        }
        if let Some(ty) = self.upload(node) {
            return ty;
        }
        match node.str("$ref") {
            Some(reference) => self.reference(node, reference),
            None => self.deeper(node, |lower| lower.written_out(node, hint)),
        }
    }

    /// The type of a schema that is no reference.
    pub(super) fn stated(&mut self, node: &Node, hint: &Hint) -> Type {
        self.shape(node);
        let hint = self.hint(node, hint);
        let class = self.class(node);
        match self.defer_inline(&class, node, &hint) {
            Some(ty) => ty,
            None => self.of_class(class, node, &hint),
        }
    }

    /// The type of a schema of which it is known what it is.
    pub(super) fn of_class(&mut self, class: Class, node: &Node, hint: &Hint) -> Type {
        match class {
            Class::Struct => self.unless_open(node, hint, Self::object),
            Class::Strings => self.strings(node, hint),
            Class::Integers => self.integers(node, hint),
            Class::Union if self.is_family(node) => self.unless_open(node, hint, Self::family),
            Class::Union => self.unless_open(node, hint, Self::union),
            Class::List => {
                let items = node.get("items").filter(|items| items.as_map().is_some());
                let inner = items.map_or(Type::Json, |items| self.item(items, &hint.items()));
                Type::List(Box::new(inner))
            }
            Class::Map if node.flag("x-rust-metadata") => Type::Metadata,
            Class::Map => {
                match node.get("additionalProperties").filter(|n| n.as_map().is_some_and(|m| !m.is_empty())) {
                    Some(values) => match self.item(values, &hint.property("value")) {
                        Type::Json => Type::JsonObject,
                        ty => Type::Map(Box::new(ty)),
                    },
                    None => Type::JsonObject,
                }
            }
            Class::Scalar(ty) => ty,
        }
    }

    /// The type of an item of a list or map, which is nullable if its schema is.
    pub(super) fn item(&mut self, node: &Node, hint: &Hint) -> Type {
        match self.ty(node, hint) {
            Type::Json => Type::Json,
            ty if self.nullable(node) => Type::Nullable(Box::new(ty)),
            ty => ty,
        }
    }

    /// An inline schema can contain itself too, by an `allOf` of a schema that contains it.
    fn unless_open(&mut self, node: &Node, hint: &Hint, lower: fn(&mut Self, &Node, &Hint) -> Type) -> Type {
        if let Some((_, name)) = self.open.iter().find(|(open, _)| *open == node.id()) {
            return Type::Named(name.clone());
        }
        self.open.push((node.id(), hint.name.clone()));
        let ty = lower(self, node, hint);
        self.open.pop();
        ty
    }

    /// Keys of a schema whose values have the wrong type would be ignored silently.
    fn shape(&mut self, node: &Node) {
        let Some(members) = node.as_map() else {
            self.refuse(node, "a schema must be an object", "write an object, such as `{ type: string }`");
            return;
        };
        for (key, value) in members {
            let wanted = match key.as_str() {
                "properties" | "discriminator" if value.as_map().is_none() => "an object",
                "required" | "enum" | "allOf" | "anyOf" | "oneOf" if value.as_seq().is_none() => "an array",
                "enum" if value.as_seq().is_some_and(<[Node]>::is_empty) => "a non-empty array",
                "items" if value.as_map().is_none() => "a schema",
                "additionalProperties" if value.as_map().is_none() && value.as_bool().is_none() => {
                    "a schema or boolean"
                }
                "$ref" | "type" | "format" | "title" | "description" if value.as_str().is_none() => "a string",
                "nullable" | "deprecated" if value.as_bool().is_none() => "a boolean",
                _ => continue,
            };
            let unread = if self.mode.is_crate() { "; it is ignored" } else { "" };
            let severity = if self.mode.is_crate() { Severity::Warning } else { Severity::Error };
            let rank = if key == "$ref" { Rank::Cause } else { Rank::Finding };
            let (message, help) = (format!("`{key}` must be {wanted}{unread}"), format!("change it to {wanted}"));
            let at = self.source_map.at(value);
            self.report(&at, Diagnostic::new(severity, message, help).ranked(rank));
        }
    }

    /// Reports an invalid schema. In a foreign document, only that schema is lost: it becomes any JSON.
    fn refuse(&mut self, node: &Node, message: impl Into<String>, help: impl Into<String>) {
        self.refuse_as(Rank::Finding, node, message.into(), help.into());
    }

    fn refuse_as(&mut self, rank: Rank, node: &Node, message: String, help: String) {
        let refusal = match self.mode.is_crate() {
            true => Diagnostic::warning(format!("{message}; it is treated as any JSON"), help),
            false => Diagnostic::error(message, help),
        };
        let at = self.source_map.at(node);
        self.report(&at, refusal.ranked(rank));
    }

    /// What a component is. Its name is reserved first, so that it can contain itself.
    pub(super) fn component(&mut self, name: &str, node: &Node) -> Type {
        match self.components.get(name) {
            Some(Some(ty)) => return ty.clone(),
            Some(None) => {
                if !self.mode.is_crate() && node.get("$ref").is_some() {
                    let help = "give one schema of the cycle its own type";
                    self.error(node, format!("`{name}` is defined only by itself"), help);
                    return Type::Json;
                }
                // It is another name for something that it is a part of, as lists and maps can be.
                let hint = self.component_hint(name, node);
                let hint = self.hint(node, &hint);
                self.reserve(node, &hint);
                return Type::Named(hint.name);
            }
            None => {}
        }
        let hint = self.component_hint(name, node);
        let hint = self.hint(node, &hint);
        let named = matches!(self.class(node), Class::Struct | Class::Union | Class::Strings | Class::Integers)
            && node.get("$ref").is_none();
        if named {
            self.reserve(node, &hint);
        }
        if let Some(ty) = self.defer_component(node, &hint) {
            self.components.insert(name.to_owned(), Some(ty.clone()));
            return ty;
        }
        let early = named.then(|| Type::Named(hint.name.clone()));
        self.components.insert(name.to_owned(), early);
        let ty = self.deeper(node, |lower| lower.lower_component(node, &hint));
        if !named && ty == Type::Named(hint.name.clone()) && !self.defined.contains(&hint.name) {
            let message = format!("`{name}` is defined only by itself");
            self.refuse(node, message, "give one schema of the cycle its own type");
            self.define(node, &hint, Kind::Alias(Type::Json));
        }
        self.components.insert(name.to_owned(), Some(ty.clone()));
        ty
    }

    /// The type of the component of this name.
    pub(super) fn lower_component(&mut self, node: &Node, hint: &Hint) -> Type {
        match self.page(node, hint) {
            Some(item) => {
                let alias = Kind::Alias(Type::Page(Box::new(item.clone())));
                self.define(node, hint, alias);
                Type::Page(Box::new(item))
            }
            None => match self.ty(node, hint) {
                Type::Named(inner) if inner == hint.name => Type::Named(inner),
                // A name for it would hide what it is, and be none: an alias is not checked. A place that was kept for it,
                // because it was put off, has to be filled all the same.
                plain @ (Type::String | Type::Bool | Type::Integer(_) | Type::Float | Type::Metadata)
                    if !self.index.contains_key(&hint.name) =>
                {
                    plain
                }
                inner => self.define(node, hint, Kind::Alias(inner)),
            },
        }
    }

    pub(super) fn reference(&mut self, node: &Node, reference: &str) -> Type {
        let Some(target) = self.document.resolve(reference) else {
            let (message, help) = self.dangling(reference);
            self.refuse_as(Rank::Cause, node, message, help);
            return Type::Json;
        };
        match reference.strip_prefix("#/components/schemas/") {
            Some(name) if !name.contains('/') => self.component(&unescape(name), target),
            _ if self.mode.is_crate() => {
                let name = naming::type_name(&unescape(reference.rsplit('/').next().unwrap_or_default()));
                self.deeper(node, |lower| lower.ty(target, &Hint::new(name)))
            }
            _ => {
                let name = reference.rsplit('/').next().unwrap_or_default();
                self.component(&unescape(name), target)
            }
        }
    }

    /// The message and help for a reference without a target.
    pub(super) fn dangling(&self, reference: &str) -> (String, String) {
        let document = reference.split('#').next().unwrap_or_default();
        if !reference.contains('#') && self.document.resolve(&format!("#/components/schemas/{reference}")).is_some() {
            let message = "`$ref` is not a valid reference".to_owned();
            return (message, format!("write `#/components/schemas/{reference}`"));
        }
        if !document.is_empty() {
            return (
                "`$ref` to another document is not supported".into(),
                format!("copy the target of `{reference}` to `components` and refer to it there"),
            );
        }
        let name = reference.rsplit('/').next().map(unescape).unwrap_or_default();
        let section = reference.strip_prefix("#/components/").and_then(|rest| rest.split('/').next());
        let section = section.unwrap_or("schemas");
        let components = self.document.root.get("components");
        let names = components.into_iter().flat_map(|c| c.entries(section)).map(|(k, _)| k.as_str());
        let hint = closest(&name, names).map(|found| format!("; did you mean `{found}`?")).unwrap_or_default();
        ("`$ref` target not found".into(), format!("`{reference}` is not in the document{hint}"))
    }

    /// As [`References::nullable`](super::references::References::nullable).
    pub(super) fn nullable(&self, node: &Node) -> bool {
        self.references.nullable(node)
    }

    /// As [`References::follow`](super::references::References::follow).
    pub(super) fn follow<'n>(&self, node: &'n Node) -> (&'n Node, Option<String>)
    where
        Self: 'n,
    {
        self.references.follow(node)
    }

    pub(super) fn class(&mut self, node: &Node) -> Class {
        if node.get("oneOf").is_some() || node.get("anyOf").is_some() {
            return if self.all_strings(node) {
                Class::Strings
            } else if self.mode.is_crate() && self.all_integers(node) {
                Class::Integers
            } else if node.get("properties").is_some() && !self.extended(node) {
                Class::Struct
            } else {
                Class::Union
            };
        }
        if self.is_family(node) {
            return Class::Union;
        }
        if node.get("allOf").is_some()
            || node.get("properties").is_some_and(|p| p.as_map().is_some_and(|m| !m.is_empty()))
        {
            return Class::Struct;
        }
        match node.str("type") {
            Some("object") => Class::Map,
            Some("array") => Class::List,
            Some("string") if node.str("format") == Some("binary") => Class::Scalar(Type::Upload),
            Some("string") if node.get("enum").is_some() => Class::Strings,
            Some("string") => Class::Scalar(self.text(node)),
            Some("integer") if self.mode.is_crate() && self.all_integers(node) => Class::Integers,
            Some("integer") => Class::Scalar(Type::Integer(width(node))),
            Some("number") => Class::Scalar(Type::Float),
            Some("boolean") => Class::Scalar(Type::Bool),
            Some(other) => {
                let message = format!("`{}` is not a JSON type", other.chars().take(40).collect::<String>());
                self.refuse(node, message, "use string, number, integer, boolean, object, array or null");
                Class::Scalar(Type::Json)
            }
            None if node.get("type").is_some() => Class::Scalar(Type::Json),
            None if node.get("items").is_some() => Class::List,
            None if node.get("additionalProperties").is_some() => Class::Map,
            None => match node.seq("enum").first().map(|first| &first.value) {
                Some(Value::String(_)) if node.seq("enum").iter().all(|v| v.as_str().is_some()) => Class::Strings,
                Some(_) => Class::Scalar(common(node.seq("enum"))),
                None => Class::Scalar(Type::Json),
            },
        }
    }
}

/// The type that all values have.
fn common(values: &[Node]) -> Type {
    let all = |fits: fn(&Value) -> bool| values.iter().all(|v| fits(&v.value));
    if all(|v| matches!(v, Value::Bool(_))) {
        Type::Bool
    } else if all(|v| matches!(v, Value::Int(n) if i64::try_from(*n).is_ok())) {
        Type::Integer("i64")
    } else if all(|v| matches!(v, Value::Int(_) | Value::Float(_))) {
        Type::Float
    } else {
        Type::Json
    }
}

/// Whole numbers are `i64`; bounds or a format beyond it make them `u64`.
fn width(node: &Node) -> &'static str {
    let beyond =
        |key: &str| matches!(node.get(key).map(|n| &n.value), Some(Value::Int(v)) if *v > i128::from(i64::MAX));
    let negative = matches!(node.get("minimum").map(|n| &n.value), Some(Value::Int(v)) if *v < 0);
    if !negative && (node.str("format") == Some("uint64") || beyond("maximum") || beyond("minimum")) {
        "u64"
    } else {
        "i64"
    }
}
