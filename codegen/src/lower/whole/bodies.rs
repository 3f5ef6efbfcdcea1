//! What an operation sends. A body of a type of this crate is the params type itself; where there are query or header
//! parameters as well, or the body has no type of its own, a params type holds it.

use super::super::taken::Taken;
use super::super::{Hint, Lower, naming};
use super::responses::is_json;
use crate::document::{Map, Node, NodeId, Value};
use crate::ir::{Body, Field, Kind, Place, Presence, StructDef, Type};

/// A body that an operation takes.
pub(super) struct Sent<'d> {
    kind: Body,
    schema: Option<&'d Node>,
    required: bool,
    /// Behind the method's name, when it is not the first.
    pub(super) suffix: String,
}

impl<'d> Lower<'d> {
    /// The bodies that say different things. A form is preferred to JSON that says the same when it carries files.
    pub(super) fn bodies(&mut self, id: &str, node: &'d Node) -> Vec<Sent<'d>> {
        let document = self.document;
        let none = || vec![Sent { kind: Body::None, schema: None, required: false, suffix: String::new() }];
        let Some(stated) = node.get("requestBody") else { return none() };
        let Some(body) = self.part(stated) else { return none() };
        let required = body.flag("required");
        let mut list: Vec<Sent<'d>> = Vec::new();
        for (media, content) in body.entries("content") {
            let schema = content.get("schema");
            let form = media.starts_with("multipart/");
            let kind = match () {
                () if is_json(media) => Body::Json,
                () if form && schema.is_some_and(|s| !self.properties(s).is_empty()) => Body::Multipart,
                () => Body::Raw(media.clone()),
            };
            let suffix =
                media.split(';').next().unwrap_or_default().rsplit(['/', '+', '-', '.']).next().unwrap_or_default();
            let suffix = if form { "form" } else { suffix };
            let sent = Sent { kind, schema, required, suffix: naming::field_name(suffix) };
            let same =
                |other: &Sent<'_>| schema.is_some() && target(document, other.schema) == target(document, schema);
            match list.iter().position(same) {
                Some(at) if self.rank(&sent) > self.rank(&list[at]) => list[at] = sent,
                Some(_) => {}
                None => list.push(sent),
            }
        }
        if list.is_empty() {
            self.warn(stated, format!("`{id}` takes a body of no kind"), "state its `content`");
            return none();
        }
        list
    }

    fn rank(&self, sent: &Sent<'_>) -> u8 {
        match sent.kind {
            Body::Multipart if sent.schema.is_some_and(|s| self.has_files(s)) => 3,
            Body::Json => 2,
            Body::Multipart => 1,
            _ => 0,
        }
    }

    /// How the body is sent, and the type of everything that a request says.
    pub(super) fn sent_as(
        &mut self,
        id: &str,
        node: &Node,
        sent: Sent<'d>,
        parameters: &[&'d Node],
        streams: &Option<String>,
    ) -> (Body, Option<String>) {
        let others: Vec<&Node> =
            parameters.iter().copied().filter(|p| matches!(p.str("in"), Some("query" | "header" | "cookie"))).collect();
        let hint = naming::type_name(&format!("{id} body"));
        let body = match (&sent.kind, sent.schema) {
            (Body::None, _) => None,
            (Body::Raw(_), _) => Some(Type::String),
            (_, Some(schema)) => Some(self.ty(schema, &Hint::new(hint))),
            (_, None) => Some(Type::Json),
        };
        if let (Some(Type::Named(name)), true) = (&body, others.is_empty()) {
            let meaning = (sent.kind.clone(), streams.clone());
            let known = self.sent.get(name);
            let fits = known.is_none_or(|known| *known == meaning);
            if fits && self.is_local(name) {
                self.sent.insert(name.clone(), meaning);
                return (sent.kind, Some(name.clone()));
            }
        }
        if body.is_none() && others.is_empty() && streams.is_none() {
            return (Body::None, None);
        }
        let hint = self.names.fresh(&format!("{id} params"));
        let mut fields = match (&sent.kind, &body) {
            // The parts of a form are fields of their own.
            (Body::Multipart, Some(Type::Named(name))) => self.fields_of(name),
            _ => Vec::new(),
        };
        let spread = !fields.is_empty();
        let mut taken: Taken = fields.iter().map(|f| f.name.as_str()).collect();
        for parameter in others {
            if let Some(field) = self.parameter(parameter, &hint, &mut taken) {
                fields.push(field);
            }
        }
        if let Some(ty) = body.filter(|_| !spread) {
            fields.push(Field {
                name: taken.unique("body".to_owned()),
                wire: "body".into(),
                docs: "The body of the request.".into(),
                deprecated: false,
                ty,
                presence: if sent.required { Presence::Required } else { Presence::Optional },
                json_text: false,
                constant: None,
                place: Place::Content,
                at: self.source_map.at(node),
            });
        }
        let kind = Kind::Struct(StructDef { fields, not_json: true, ..StructDef::default() });
        self.define(node, &hint, kind);
        if let Some(at) = self.index.get(&hint.name) {
            self.types[*at].docs = format!("What a request of `{id}` says beside its path.");
        }
        (sent.kind, Some(hint.name))
    }

    fn parameter(&mut self, parameter: &Node, hint: &Hint, taken: &mut Taken) -> Option<Field> {
        let Some(wire) = parameter.str("name") else {
            self.error(parameter, "a parameter without a name", "add `name`");
            return None;
        };
        let place = match parameter.str("in") {
            Some("header") => Place::Header,
            Some("cookie") => Place::Cookie,
            _ => Place::Query,
        };
        let contents = parameter.get("content").and_then(Node::as_map).and_then(|map| map.values().next());
        let any = Node::new(Value::Map(Map::default()), parameter.mark);
        let schema = parameter.get("schema").or_else(|| contents?.get("schema")).unwrap_or_else(|| {
            self.warn(parameter, format!("the parameter `{wire}` has no schema"), "add `schema`; it takes any JSON");
            &any
        });
        let mut field = self.field(wire, schema, parameter.flag("required"), place, hint, taken);
        field.docs = parameter.str("description").unwrap_or(&field.docs).to_owned();
        // What is not in a body has no null.
        field.presence = match field.presence {
            Presence::Required => Presence::Required,
            _ => Presence::Optional,
        };
        Some(field)
    }

    fn fields_of(&self, name: &str) -> Vec<Field> {
        match self.index.get(name).map(|at| &self.types[*at].kind) {
            Some(Kind::Struct(def)) => def.fields.clone(),
            _ => Vec::new(),
        }
    }

    /// Whether a name is a type of the generated crate, and not another name for one from elsewhere.
    pub(super) fn is_local(&self, name: &str) -> bool {
        !matches!(self.index.get(name).map(|at| &self.types[*at].kind), None | Some(Kind::Alias(_)))
    }

    /// The properties of an object, `allOf` and references followed.
    pub(super) fn properties(&self, schema: &'d Node) -> Vec<&'d Node> {
        self.gathered(schema).list.into_values().collect()
    }

    pub(super) fn has_flag(&self, schema: &Node) -> bool {
        self.gathered(schema).list.get("stream").is_some_and(|node| node.str("type") == Some("boolean"))
    }
}

/// Where a schema leads, to compare.
fn target<'d>(document: &'d crate::document::Document, schema: Option<&'d Node>) -> Option<NodeId> {
    let schema = schema?;
    Some(schema.str("$ref").and_then(|r| document.resolve(r)).unwrap_or(schema).id())
}
