//! What an operation answers: JSON, bytes, events, nothing.

use super::super::{Hint, Lower, naming};
use super::Media;
use super::bodies::{Sent, target as place};
use crate::Mode;
use crate::document::{Node, NodeId};
use crate::ir::{Kind, Response, Type};

/// Any event: for operations that stream and do not say what.
const ANY_EVENT: &str = "UntypedEvent";

impl<'d> Lower<'d> {
    /// The response, the type of the events that the document states beside it, and the media types of other responses.
    pub(super) fn answers(&mut self, id: &str, node: &'d Node) -> (Response, Option<String>, Vec<&'d str>) {
        let (mut json, mut binary, mut streams): (Vec<(&Node, Type)>, bool, Option<String>) = (Vec::new(), false, None);
        let mut others: Vec<(&'d str, Option<NodeId>)> = Vec::new();
        let mut said = Vec::new();
        let statuses: Vec<(&String, &Node)> = node.entries("responses").collect();
        let stated = statuses.iter().any(|(status, _)| status.starts_with('2'));
        for (status, response) in statuses {
            let Some(target) = self.part(response) else { continue };
            // Beside a success, the default is the error.
            let success = status.starts_with('2') || (!stated && status == "default");
            for (media, content) in target.entries("content") {
                let schema = content.get("schema");
                let hint = |what: &str| Hint::new(naming::type_name(&format!("{id} {what}")));
                match (self.media(media, schema), success) {
                    (Media::Json, true) => {
                        let ty = schema.map_or(Type::Json, |schema| self.ty(schema, &hint("response")));
                        said.extend(place(self.document, schema));
                        json.push((target, ty));
                    }
                    // Bodies of errors are types too: callers read them.
                    (Media::Json, false) => drop(schema.map(|schema| self.ty(schema, &hint("error")))),
                    // What a stream holds is said by `x-rust-streams`.
                    (Media::Events, true) if self.mode == Mode::Spec => {}
                    (Media::Events, true) => {
                        let ty = schema.map_or(Type::Json, |schema| self.ty(schema, &hint("event")));
                        streams = Some(self.event_type(ty));
                    }
                    (Media::Form | Media::Other, true) => {
                        binary = true;
                        others.push((media, place(self.document, schema)));
                    }
                    (_, false) => {}
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
        // What says the same as the JSON is the same answer in another notation.
        let others = others.into_iter().filter(|(media, place)| {
            !media.contains('*') && place.is_none_or(|place| !said.contains(&place)) && self.mode.is_crate()
        });
        let others = match response {
            Response::Json(_) => others.map(|(media, _)| media).collect(),
            _ => Vec::new(),
        };
        (response, streams, others)
    }

    /// What an answer is. An overlay's `format: binary` is believed more than a media type beside it.
    fn media(&self, stated: &str, schema: Option<&Node>) -> Media {
        match Media::of(stated, self.mode) {
            Media::Json if self.mode == Mode::Spec && schema.is_some_and(|s| s.str("format") == Some("binary")) => {
                Media::Other
            }
            media => media,
        }
    }

    /// The events that can come in place of the response: those that an overlay names, or those that the document states
    /// and any where an operation has a flag `stream`.
    pub(super) fn streams(
        &mut self,
        node: &'d Node,
        stated: Option<String>,
        parameters: &[&'d Node],
        bodies: &[Sent<'d>],
    ) -> Option<String> {
        match self.mode {
            Mode::Spec => self.chosen_events(node, parameters, bodies),
            Mode::Crate { .. } if stated.is_some() => stated,
            Mode::Crate { .. } => self.has_flag(parameters, bodies).then(|| self.likely_events(node)),
        }
    }

    fn chosen_events(&mut self, node: &'d Node, parameters: &[&'d Node], bodies: &[Sent<'d>]) -> Option<String> {
        let name = node.str("x-rust-streams")?;
        let reference = format!("#/components/schemas/{name}");
        let Some(target) = self.document.resolve(&reference) else {
            let (_, help) = self.dangling(&reference);
            self.error(node, format!("`x-rust-streams` names `{name}`, which is not in the document"), help);
            return None;
        };
        if !self.has_flag(parameters, bodies) {
            self.error(
                node,
                "`x-rust-streams` is of no use here",
                "the request's body needs a boolean `stream` that turns the stream on",
            );
        }
        match self.component(name, target) {
            Type::Named(name) if self.is_events(&name) => Some(name),
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

    /// Whether a request has the flag that turns a stream on.
    fn has_flag(&self, parameters: &[&Node], bodies: &[Sent<'d>]) -> bool {
        let flag = |schema: &Node| {
            self.gathered(schema).list.get("stream").is_some_and(|node| node.str("type") == Some("boolean"))
        };
        parameters.iter().any(|p| p.str("in") == Some("query") && p.str("name") == Some("stream"))
            || bodies.iter().filter_map(Sent::schema).any(flag)
    }

    /// A union of named events that no other schema uses belongs to the operations of its tag.
    fn likely_events(&self, node: &Node) -> String {
        let tag = node.seq("tags").first().and_then(Node::as_str).unwrap_or_default();
        let union = self.types.iter().find(|def| {
            let named =
                def.name.ends_with("StreamEvent") && tag.len() > 3 && def.name.starts_with(tag.trim_end_matches('s'));
            named && matches!(def.kind, Kind::Events(_))
        });
        union.map_or_else(|| ANY_EVENT.to_owned(), |def| def.name.clone())
    }

    /// Events have a type of this crate, which the trait can be implemented for.
    fn event_type(&mut self, ty: Type) -> String {
        match ty {
            Type::Named(name) if self.is_local(&name) => name,
            _ => ANY_EVENT.to_owned(),
        }
    }

    fn is_events(&self, name: &str) -> bool {
        matches!(self.kind_of(name), Some(Kind::Events(_)))
    }
}

fn shown(ty: &Type) -> String {
    match ty {
        Type::Named(name) => format!("`{name}`"),
        _ => "a value".to_owned(),
    }
}
