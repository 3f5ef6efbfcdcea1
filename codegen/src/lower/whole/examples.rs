//! Examples that the document gives, with the types that they are of.

use std::collections::HashMap;

use super::super::Lower;
use super::super::operations::{Endpoint, Media};
use super::super::schema::Class;
use crate::document::{Node, Value};
use crate::ir::{Example, Held, Kind, Operation, Response, Type};

impl Lower<'_> {
    /// Examples of schemas that have a type, of responses, and of operations as a whole.
    pub(in crate::lower) fn examples(&mut self, endpoints: &[Endpoint<'_>], operations: &[Operation]) -> Vec<Example> {
        let document = self.document;
        let mut found = Vec::new();
        for (name, node) in document.root.get("components").into_iter().flat_map(|c| c.entries("schemas")) {
            let ty = self.stands_for(name, node);
            self.of_schema(node, ty, &mut found);
        }
        let first: HashMap<&str, &Operation> =
            operations.iter().rev().map(|operation| (operation.id.as_str(), operation)).collect();
        for endpoint in endpoints {
            let Some(operation) = first.get(endpoint.id.as_str()) else { continue };
            let Response::Json(ty) = &operation.response else { continue };
            // There is no example of an answer without a body.
            let ty = if let Type::Nullable(inner) = ty { inner } else { ty };
            let success = endpoint.node.entries("responses").filter(|(status, _)| status.starts_with('2'));
            for (status, response) in success {
                let Some(ty) = self.answered(ty, status) else { continue };
                let json = response.entries("content").filter(|(media, _)| Media::of(media, self.mode) == Media::Json);
                json.for_each(|(_, content)| self.of_media(content, &ty, &mut found));
            }
            let Some(meta) = endpoint.node.get("x-oaiMeta").and_then(|meta| meta.get("examples")) else { continue };
            for example in meta.as_seq().unwrap_or(std::slice::from_ref(meta)) {
                let Some(ty) = self.answered(ty, "200") else { continue };
                self.add(example.get("response"), &ty, &mut found);
            }
        }
        found
    }

    /// What an answer of a status is: the type itself, unless it is one of several by status.
    fn answered(&self, ty: &Type, status: &str) -> Option<Type> {
        let def = match ty {
            Type::Named(name) => self.index.get(name).map(|at| &self.types[*at].kind),
            _ => None,
        };
        let Some(Kind::Answers(def)) = def else { return Some(ty.clone()) };
        match &def.answers.iter().find(|answer| answer.status == status)?.holds {
            Held::Json(Type::Nullable(inner)) => Some((**inner).clone()),
            Held::Json(ty) => Some(ty.clone()),
            Held::Nothing | Held::Text | Held::Bytes => None,
        }
    }

    /// The type that a component defines, or that it is where it defines none: no alias is written for a plain value, and
    /// its name may be that of another type.
    fn stands_for(&self, name: &str, node: &Node) -> Option<Type> {
        let own = self.component_name(name);
        let defined = self.index.get(&own).is_some_and(|at| self.types[*at].at == self.source_map.at(node));
        if defined { Some(Type::Named(own)) } else { self.components.get(name)?.clone() }
    }

    fn of_schema(&mut self, node: &Node, ty: Option<Type>, found: &mut Vec<Example>) {
        let ty = ty.or_else(|| self.known(node));
        if let Some(ty) = &ty {
            self.add(node.get("example"), ty, found);
            node.seq("examples").iter().for_each(|example| self.add(Some(example), ty, found));
            self.add(node.get("x-oaiMeta").and_then(|meta| meta.get("example")), ty, found);
        }
        for (_, property) in node.entries("properties") {
            self.of_schema(property, None, found);
        }
        let lists = ["allOf", "anyOf", "oneOf"].iter().flat_map(|key| node.seq(key));
        let single = ["items", "additionalProperties"].iter().filter_map(|key| node.get(key));
        for inner in lists.chain(single).collect::<Vec<_>>() {
            self.of_schema(inner, None, found);
        }
    }

    /// The type that a schema has become, or that is plain from its words.
    fn known(&mut self, node: &Node) -> Option<Type> {
        if node.get("$ref").is_some() || node.as_map().is_none() {
            return None;
        }
        if let Some(ty) = self.names.became(node) {
            return Some(ty.clone());
        }
        let scalar = node.str("type").is_some_and(|word| matches!(word, "string" | "integer" | "number" | "boolean"));
        match scalar.then(|| self.class(node))? {
            Class::Scalar(Type::Upload) => Some(Type::String),
            Class::Scalar(ty) => Some(ty),
            _ => None,
        }
    }

    fn of_media(&self, content: &Node, ty: &Type, found: &mut Vec<Example>) {
        self.add(content.get("example"), ty, found);
        for (_, example) in content.entries("examples") {
            self.add(example.get("value"), ty, found);
        }
    }

    /// Text is JSON where a value of the type would not be text, or it is no example that can be decoded.
    fn add(&self, node: Option<&Node>, ty: &Type, found: &mut Vec<Example>) {
        let Some(node) = node else { return };
        let json = match &node.value {
            Value::Null => return,
            Value::String(text) if self.is_structure(ty) => match serde_json::from_str(text) {
                Ok(json) => json,
                Err(_) => return,
            },
            _ => node.to_json(),
        };
        found.push(Example { ty: ty.clone(), json, at: self.source_map.at(node) });
    }

    fn is_structure(&self, ty: &Type) -> bool {
        let mut ty = ty;
        while let Type::Named(name) = ty {
            match self.index.get(name).map(|at| &self.types[*at].kind) {
                // A cycle of aliases is reported by `check`.
                Some(Kind::Alias(inner)) if self.budget.look() => ty = inner,
                _ => break,
            }
        }
        match ty {
            Type::Named(name) => match self.index.get(name).map(|at| &self.types[*at].kind) {
                Some(Kind::Enum(_) | Kind::Format(_)) => false,
                Some(Kind::Union(def)) => {
                    let text = |b: &crate::ir::Branch| {
                        matches!(b.shape, crate::ir::Shape::Text(_) | crate::ir::Shape::Literal(_))
                    };
                    !def.branches.iter().any(text)
                }
                _ => true,
            },
            Type::List(_) | Type::Map(_) | Type::Page(_) | Type::JsonObject | Type::Metadata | Type::Boxed(_) => true,
            _ => false,
        }
    }
}
