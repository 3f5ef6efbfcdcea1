//! What an operation answers: JSON, bytes, events, nothing.

use std::collections::HashSet;

use super::super::{Hint, Lower, naming};
use super::Media;
use super::bodies::{Sent, target as place};
use super::headers::{Documented, documented};
use super::media::essence;
use super::statuses;
use crate::Mode;
use crate::document::{Document, Node, NodeId};
use crate::ir::{Answer, AnswerDef, Held, Kind, Response, ResponseDocs, Type};

/// Any event: for operations that stream and do not say what.
const ANY_EVENT: &str = "UntypedEvent";

/// What an operation answers.
pub(super) struct Answers<'d> {
    pub(super) response: Response,
    /// The type of the events that the document states beside it.
    pub(super) streams: Option<String>,
    /// The media types of answers that say something else than the response.
    pub(super) others: Vec<&'d str>,
    /// The value of `Accept`, if it is not the usual one for the response.
    pub(super) accept: Option<String>,
    /// What each successful status answers.
    pub(super) by_status: Vec<Answer>,
    /// JSON of another type than the first, and where it is stated.
    pub(super) differing: Vec<Differing<'d>>,
    pub(super) response_docs: ResponseDocs,
}

/// JSON that is not what the method decodes.
pub(super) struct Differing<'d> {
    status: &'d str,
    place: &'d Node,
    ty: Type,
}

/// The content of the successful responses read so far.
#[derive(Default)]
struct Found<'d> {
    /// With whether it can be null.
    json: Vec<(&'d str, &'d Node, Type, bool)>,
    by_status: Vec<Answer>,
    /// Several statuses have content.
    is_several: bool,
    json_media: Vec<&'d str>,
    other: Vec<(&'d str, Option<NodeId>)>,
    /// Those of them whose schemas say more than bytes.
    unread: Vec<(&'d str, &'d Node)>,
    streams: Option<String>,
    /// The schemas of the JSON.
    places: Vec<NodeId>,
    /// Some success is documented without content, or as null.
    empty: bool,
}

impl<'d> Lower<'d> {
    pub(super) fn answers(&mut self, id: &str, method: &str, node: &'d Node) -> Answers<'d> {
        let (mut found, mut response_docs, mut headers) = (Found::default(), ResponseDocs::default(), Vec::new());
        let statuses: Vec<(&String, &Node)> = node.entries("responses").filter(|(s, _)| !s.starts_with("x-")).collect();
        if statuses.is_empty() && self.mode.is_crate() {
            let help = "describe its `responses`; the response is ignored";
            self.warn(node, format!("`{id}` has no responses"), help);
        }
        found.is_several = self.mode.is_crate() && several(self.document, &statuses);
        let stated = statuses.iter().any(|(status, _)| status.starts_with('2'));
        // There is never a body in the answer to HEAD.
        let is_head = self.mode.is_crate() && method == "head";
        for (status, response) in statuses {
            let Some(target) = self.part(response) else { continue };
            // Beside a success, the default is the error.
            let success = status.starts_with('2') || (!stated && status == "default");
            let found_headers = success.then(|| documented(self.document, target)).into_iter().flatten();
            headers.extend(found_headers);
            found.empty |= success && target.entries("content").next().is_none();
            let before = (found.json.len(), found.other.len());
            for (media, content) in target.entries("content").filter(|_| !is_head) {
                match success {
                    true => self.success(id, (status, target), (media, content), &mut found),
                    // Bodies of errors are types too: callers read them.
                    false if self.media(media, content.get("schema")) == Media::Json => {
                        let Some(schema) = content.get("schema") else { continue };
                        let ty = self.ty(schema, &Hint::new(naming::type_name(&format!("{id} error"))));
                        response_docs.errors.extend((ty != Type::Json).then(|| (status.clone(), ty)));
                    }
                    false => {}
                }
            }
            if let Some(holds) = self.holds(target, before, &found).filter(|_| success) {
                let docs = target.str("description").unwrap_or_default().to_owned();
                found.by_status.push(Answer { status: status.clone(), name: statuses::variant(status), docs, holds });
            }
        }
        let (response, differing) = self.response(&found);
        for (media, content) in std::mem::take(&mut found.unread) {
            let same = place(self.document, content.get("schema")).is_some_and(|place| found.places.contains(&place));
            if !same {
                let media = media.chars().take(60).collect::<String>();
                let message = format!("a response of media type `{media}` is returned as bytes");
                self.warn(content, message, "its schema is ignored; callers decode the response themselves");
            }
        }
        let accept = accept(&response, &found);
        // A schema equal to that of the JSON is the same response in another format.
        let others = found.other.into_iter().filter(|(media, place)| {
            !media.contains('*')
                && place.is_none_or(|place| !found.places.contains(&place))
                && self.mode.is_crate()
                && matches!(response, Response::Json(_))
        });
        let others = others.map(|(media, _)| media).collect();
        let mut seen = HashSet::new();
        headers.retain(|header: &Documented<'_>| seen.insert(header.name.to_ascii_lowercase()));
        let text = |header: &Documented<'_>| header.node.str("description").unwrap_or_default().to_owned();
        response_docs.headers = headers.iter().map(|header| (header.name.to_owned(), text(header))).collect();
        if self.mode.is_crate() {
            response_docs.headers_type = self.headers(id, node, &headers);
        }
        response_docs.errors.dedup();
        let (streams, by_status) = (found.streams, found.by_status);
        Answers { response, streams, others, accept, response_docs, by_status, differing }
    }

    /// What a status holds: the first JSON that it has, or else text or bytes. None where it has events only. `before` is how
    /// much was found before it.
    fn holds(&self, target: &Node, before: (usize, usize), found: &Found<'d>) -> Option<Held> {
        match (found.json.get(before.0), found.other.get(before.1)) {
            (Some((_, _, Type::Json, _)), _) => Some(Held::Json(Type::Json)),
            (Some((_, _, ty, true)), _) => Some(Held::Json(Type::Nullable(Box::new(ty.clone())))),
            (Some((_, _, ty, false)), _) => Some(Held::Json(ty.clone())),
            (None, Some((media, _))) if essence(media).starts_with("text/") => Some(Held::Text),
            (None, Some(_)) => Some(Held::Bytes),
            (None, None) => target.entries("content").next().is_none().then_some(Held::Nothing),
        }
    }

    /// Makes one type of answers that say different things, told apart by status. A list keeps its request, which knows the
    /// page after it: there only the first is decoded, with a warning.
    pub(super) fn one_of_several(&mut self, id: &str, node: &'d Node, answers: &mut Answers<'d>, is_list: bool) {
        let mut held: Vec<&Held> = Vec::new();
        for answer in answers.by_status.iter().filter(|answer| answer.holds != Held::Nothing) {
            if !held.iter().any(|other| is_same(other, &answer.holds)) {
                held.push(&answer.holds);
            }
        }
        // A response without any JSON is a download.
        let has_json = held.iter().any(|held| matches!(held, Held::Json(_)));
        let is_enum = self.mode.is_crate() && !is_list && has_json && held.len() > 1;
        // Anything but the first of its status is reported in any case.
        let is_documented = |other: &Differing<'_>| {
            let of_status = answers.by_status.iter().find(|answer| answer.status == other.status);
            let is_there = of_status.is_some_and(|answer| is_same(&answer.holds, &Held::Json(other.ty.clone())));
            !(is_enum && is_there)
        };
        let (listed, _): (Vec<_>, Vec<_>) = std::mem::take(&mut answers.differing).into_iter().partition(is_documented);
        let first = match &answers.response {
            Response::Json(Type::Nullable(ty)) => shown(ty),
            Response::Json(ty) => shown(ty),
            Response::None | Response::Binary => String::new(),
        };
        for Differing { status, place, ty } in listed {
            let message = format!("`{id}` has several successful responses: {}", shown(&ty));
            self.warn(place, message, format!("only the first is decoded: {first}"));
            if ty != Type::Json {
                answers.response_docs.others.push((status.to_owned(), ty));
            }
        }
        if !is_enum {
            return;
        }
        let hint = self.names.fresh(&format!("{id} response"));
        let list = std::mem::take(&mut answers.by_status);
        let ty = self.define(node, &hint, Kind::Answers(AnswerDef { answers: list }));
        if let Some(def) = self.index.get(&hint.name).and_then(|at| self.types.get_mut(*at)) {
            def.docs = format!("The responses of `{id}`, by status.");
            def.deprecated = false;
        }
        answers.response = Response::Json(ty);
    }

    /// Records a successful response of one media type.
    fn success(
        &mut self,
        id: &str,
        (status, target): (&'d str, &'d Node),
        (media, content): (&'d str, &'d Node),
        found: &mut Found<'d>,
    ) {
        let schema = content.get("schema");
        let hint = |what: &str| Hint::new(naming::type_name(&format!("{id} {what}")));
        let of_status =
            if found.is_several { format!("{} response", statuses::variant(status)) } else { "response".into() };
        match self.media(media, schema) {
            Media::Json => {
                let ty = schema.map_or(Type::Json, |schema| self.ty(schema, &hint(&of_status)));
                found.places.extend(place(self.document, schema));
                found.json_media.push(media);
                found.empty |= schema.is_some_and(|schema| self.nullable(schema));
                let nullable = schema.is_some_and(|schema| self.nullable(schema));
                found.json.push((status, target, ty, nullable));
            }
            // The content of a stream is stated by `x-rust-streams`.
            Media::Events if self.mode == Mode::Spec => {}
            Media::Events => {
                let ty = schema.map_or(Type::Json, |schema| self.ty(schema, &hint("event")));
                found.streams = Some(self.event_type(ty));
            }
            Media::Form | Media::Other => {
                found.other.push((media, place(self.document, schema)));
                if self.mode.is_crate() && schema.is_some_and(|schema| self.has_members(schema)) {
                    found.unread.push((media, content));
                }
            }
        }
    }

    /// What is decoded: the first JSON, or nothing where another answer has none. And the JSON that is something else.
    fn response(&self, found: &Found<'d>) -> (Response, Vec<Differing<'d>>) {
        let mut json = found.json.iter();
        let Some((_, _, first, _)) = json.next() else {
            return (if found.other.is_empty() { Response::None } else { Response::Binary }, Vec::new());
        };
        let differing = json.filter(|(_, _, other, _)| other != first);
        let differing = differing.map(|(status, place, ty, _)| Differing { status, place, ty: ty.clone() }).collect();
        let response = match first {
            // Any JSON can be null, and a page can have no items.
            Type::Json | Type::Nullable(_) | Type::Page(_) => Response::Json(first.clone()),
            ty if found.empty && self.mode.is_crate() => Response::Json(Type::Nullable(Box::new(ty.clone()))),
            ty => Response::Json(ty.clone()),
        };
        (response, differing)
    }

    /// What an answer is. `format: binary` takes precedence over the media type beside it. A range such as `*/*` is JSON only
    /// where its schema describes something other than text.
    fn media(&self, stated: &str, schema: Option<&Node>) -> Media {
        match Media::of(stated, self.mode) {
            Media::Json if self.mode == Mode::Spec && schema.is_some_and(|s| s.str("format") == Some("binary")) => {
                Media::Other
            }
            Media::Json if self.mode.is_crate() && schema.is_some_and(|schema| self.is_bytes(schema)) => Media::Other,
            Media::Json if self.mode.is_crate() && essence(stated) == "*/*" => {
                let is_json = |schema: &Node| {
                    let (target, _) = self.follow(schema);
                    target.as_map().is_some_and(|map| !map.is_empty()) && target.str("type") != Some("string")
                };
                if schema.is_some_and(is_json) { Media::Json } else { Media::Other }
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
                "`x-rust-streams` has no effect here",
                "add a boolean property `stream` to the request body to enable streaming",
            );
        }
        match self.component(name, target) {
            Type::Named(name) if self.is_events(&name) => Some(name),
            _ => {
                self.error(
                    target,
                    format!("`{name}` is not a union of events"),
                    "add `event` with a single value and `data` to every branch",
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

/// The media types to ask for; none where it is JSON, or anything.
fn accept(response: &Response, found: &Found<'_>) -> Option<String> {
    let (usual, stated): (_, Vec<&str>) = match response {
        // One of several by status, some of which are no JSON.
        Response::Json(_) if found.by_status.iter().any(|a| matches!(a.holds, Held::Text | Held::Bytes)) => {
            ("", found.json_media.iter().copied().chain(found.other.iter().map(|(media, _)| *media)).collect())
        }
        Response::Json(_) => ("application/json", found.json_media.clone()),
        Response::Binary => ("*/*", found.other.iter().map(|(media, _)| *media).collect()),
        Response::None => return None,
    };
    let unusual = |media: &&str| !matches!(&*essence(media), other if other == usual || other == "*/*");
    let sendable = |media: &&str| !media.is_empty() && media.bytes().all(|b| (b' '..=b'~').contains(&b));
    if stated.is_empty() || !stated.iter().all(|media| unusual(media) && sendable(media)) {
        return None;
    }
    let mut list: Vec<&str> = Vec::new();
    stated.into_iter().for_each(|media| list.extend((!list.contains(&media)).then_some(media)));
    Some(list.join(", "))
}

/// Whether several successes have content.
fn several(document: &Document, statuses: &[(&String, &Node)]) -> bool {
    let has_content = |(status, stated): &&(&String, &Node)| {
        let target = stated.str("$ref").and_then(|reference| document.resolve(reference)).unwrap_or(stated);
        status.starts_with('2') && target.entries("content").next().is_some()
    };
    statuses.iter().filter(has_content).nth(1).is_some()
}

/// Whether two answers are of the same type, be it null or not.
fn is_same(a: &Held, b: &Held) -> bool {
    let inner = |held: &'_ Held| match held {
        Held::Json(Type::Nullable(ty)) => Held::Json((**ty).clone()),
        held => held.clone(),
    };
    inner(a) == inner(b)
}

fn shown(ty: &Type) -> String {
    match ty {
        Type::Named(name) => format!("`{name}`"),
        _ => "a value".to_owned(),
    }
}
