//! What an operation answers: JSON, bytes, events, nothing.

use super::super::{Hint, Lower, naming};
use crate::document::Node;
use crate::ir::{Response, Type};

/// Any event: for operations that stream and do not say what.
const ANY_EVENT: &str = "UntypedEvent";

impl<'d> Lower<'d> {
    /// The response, and the type of the events that can come in its place.
    pub(super) fn answers(&mut self, id: &str, node: &'d Node) -> (Response, Option<String>) {
        let (mut json, mut binary, mut streams): (Vec<(&Node, Type)>, bool, Option<String>) = (Vec::new(), false, None);
        let statuses: Vec<(&String, &Node)> = node.entries("responses").collect();
        let stated = statuses.iter().any(|(status, _)| status.starts_with('2'));
        for (status, response) in statuses {
            let Some(target) = self.part(response) else { continue };
            let success = status.starts_with('2') || (!stated && status == "default");
            for (media, content) in target.entries("content") {
                let schema = content.get("schema");
                if !success {
                    // Bodies of errors are types too: callers read them.
                    if let Some(schema) = schema.filter(|_| is_json(media)) {
                        self.ty(schema, &Hint::new(naming::type_name(&format!("{id} error"))));
                    }
                } else if is_json(media) {
                    let hint = naming::type_name(&format!("{id} response"));
                    json.push((target, schema.map_or(Type::Json, |schema| self.ty(schema, &Hint::new(hint)))));
                } else if media.starts_with("text/event-stream") {
                    let hint = naming::type_name(&format!("{id} event"));
                    let ty = schema.map_or(Type::Json, |schema| self.ty(schema, &Hint::new(hint)));
                    streams = Some(self.event_type(ty));
                } else {
                    binary = true;
                }
            }
        }
        let mut json = json.into_iter();
        let response = match json.next() {
            Some((_, first)) => {
                for (place, other) in json.filter(|(_, other)| *other != first) {
                    let message = format!("`{id}` has several successful responses: {}", shown(&other));
                    self.warn(place, message, format!("the first is decoded: {}", shown(&first)));
                }
                Response::Json(first)
            }
            None if binary => Response::Binary,
            None => Response::None,
        };
        (response, streams)
    }

    /// Events have a type of this crate, which the trait can be implemented for.
    fn event_type(&mut self, ty: Type) -> String {
        match ty {
            Type::Named(name) if self.is_local(&name) => name,
            _ => ANY_EVENT.to_owned(),
        }
    }

    /// An operation with a flag `stream` streams, even where the document does not say what.
    pub(super) fn flagged(&self, node: &Node, parameters: &[&Node]) -> Option<String> {
        let in_query = parameters.iter().any(|p| p.str("in") == Some("query") && p.str("name") == Some("stream"));
        let content = node.get("requestBody").and_then(|body| body.get("content"));
        let schemas =
            content.and_then(Node::as_map).into_iter().flat_map(|map| map.values().filter_map(|m| m.get("schema")));
        let in_body = schemas.into_iter().any(|schema| self.has_flag(schema));
        if !in_query && !in_body {
            return None;
        }
        // A union of named events that no other schema uses belongs to the operations of its tag.
        let tag = node.seq("tags").first().and_then(Node::as_str).unwrap_or_default();
        let union = self.types.iter().find(|def| {
            let whole =
                def.name.ends_with("StreamEvent") && tag.len() > 3 && def.name.starts_with(tag.trim_end_matches('s'));
            whole && matches!(def.kind, crate::ir::Kind::Events(_))
        });
        Some(union.map_or_else(|| ANY_EVENT.to_owned(), |def| def.name.clone()))
    }
}

pub(super) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    media == "application/json" || media.ends_with("+json") || media == "*/*"
}

fn shown(ty: &Type) -> String {
    match ty {
        Type::Named(name) => format!("`{name}`"),
        _ => "a value".to_owned(),
    }
}
