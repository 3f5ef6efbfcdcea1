//! The bodies that an operation takes.

use super::super::schema::Class;
use super::super::{Lower, naming};
use super::Media;
use super::media::{concrete, essence, is_text};
use crate::Mode;
use crate::document::{Document, Node, NodeId};
use crate::ir::{Body, Encoding, Encodings};

/// A form that is written as a query is.
const URL_ENCODED: &str = "application/x-www-form-urlencoded";

/// What the API that an overlay describes is sent, the first one that an operation takes.
const CHOSEN: [&str; 2] = ["application/json", "multipart/form-data"];

/// A body that an operation takes.
pub(super) struct Sent<'d> {
    pub(super) kind: Body,
    /// The media type object; `None` if there is no body.
    pub(super) content: Option<&'d Node>,
    pub(super) required: bool,
    /// Behind the method's name, when it is not the first.
    pub(super) suffix: String,
}

impl<'d> Sent<'d> {
    const NOTHING: Self = Self { kind: Body::None, content: None, required: false, suffix: String::new() };

    pub(super) fn schema(&self) -> Option<&'d Node> {
        self.content?.get("schema")
    }
}

impl<'d> Lower<'d> {
    /// The bodies that are sent: one that an overlay's API takes, or all that say different things.
    pub(super) fn bodies(&mut self, id: &str, node: &'d Node) -> Vec<Sent<'d>> {
        let Some(stated) = node.get("requestBody") else { return vec![Sent::NOTHING] };
        let Some(body) = self.part(stated) else { return vec![Sent::NOTHING] };
        let contents: Vec<(&str, &Node)> = match self.mode {
            Mode::Spec => chosen(body).into_iter().collect(),
            Mode::Crate { .. } => body.entries("content").map(|(media, content)| (&**media, content)).collect(),
        };
        let mut list: Vec<Sent<'d>> = Vec::new();
        for (media, content) in contents {
            let sent = self.sent(media, content, body.flag("required"));
            let place = target(self.document, sent.schema());
            // A form with files is preferred to equivalent JSON.
            match list.iter().position(|other| place.is_some() && target(self.document, other.schema()) == place) {
                Some(at) if self.rank(&sent) > self.rank(&list[at]) => list[at] = sent,
                Some(_) => {}
                None => list.push(sent),
            }
        }
        if self.mode.is_crate() {
            list.iter().for_each(|sent| self.not_read(sent));
        }
        if list.is_empty() {
            match self.mode {
                Mode::Spec => {
                    let help = "use `application/json` or `multipart/form-data`";
                    self.error(stated, "unsupported media type of a request body", help);
                }
                Mode::Crate { .. } => {
                    self.warn(stated, format!("the body of `{id}` has no media type"), "add `content`");
                }
            }
            list.push(Sent::NOTHING);
        }
        list
    }

    fn sent(&mut self, media: &str, content: &'d Node, required: bool) -> Sent<'d> {
        let kind = self.body_kind(media, content);
        Sent { kind, content: Some(content), required, suffix: suffix(media) }
    }

    /// How a body of a media type is sent, by the media type and what its schema is.
    fn body_kind(&mut self, media: &str, content: &'d Node) -> Body {
        let schema = content.get("schema");
        let is_file = schema.is_some_and(|schema| self.is_bytes(schema));
        let members = schema.is_some_and(|schema| !self.gathered(schema).list.is_empty());
        let essence = essence(media);
        match Media::of(media, self.mode) {
            Media::Json if self.mode == Mode::Spec => Body::Json,
            Media::Json if is_file || essence == "*/*" && schema.is_none() => {
                Body::Bytes(concrete(media).map(str::to_owned))
            }
            Media::Json if matches!(&*essence, "application/json" | "*/*") => Body::Json,
            Media::Json => Body::JsonOf(concrete(media).unwrap_or("application/json").to_owned()),
            Media::Form if members || schema.is_some_and(|schema| self.has_members(schema)) => {
                Body::Multipart(self.encodings(content, true))
            }
            _ if essence == URL_ENCODED && schema.is_some_and(|schema| self.has_members(schema)) => {
                Body::UrlEncoded(self.encodings(content, false))
            }
            _ => {
                let is_string = schema.is_some_and(|schema| self.follow(schema).0.str("type") == Some("string"));
                let text = !is_file && is_text(media, is_string);
                match (text, concrete(media)) {
                    (true, stated) => Body::Text(stated.unwrap_or("text/plain").to_owned()),
                    (false, stated) => Body::Bytes(stated.map(str::to_owned)),
                }
            }
        }
    }

    /// Warns of a schema that describes more than the body keeps.
    fn not_read(&mut self, sent: &Sent<'d>) {
        let (Some(content), Some(schema)) = (sent.content, sent.schema()) else { return };
        let (kind, media) = match &sent.kind {
            Body::Text(media) => ("text", &**media),
            Body::Bytes(media) => ("bytes", media.as_deref().unwrap_or("*/*")),
            Body::Multipart(_) if self.gathered(schema).list.is_empty() && self.has_files_in_branches(schema) => {
                let help = "describe its members under `properties` to support file uploads";
                self.warn(content, "files in the branches of a form are sent as text", help);
                return;
            }
            _ => return,
        };
        if self.has_members(schema) {
            let media = media.chars().take(60).collect::<String>();
            let message = format!("a body of media type `{media}` is passed as {kind}");
            self.warn(content, message, "its schema is ignored; callers encode the body themselves");
        }
    }

    /// The `encoding` of the members of a form.
    fn encodings(&mut self, content: &'d Node, parts: bool) -> Encodings {
        if self.mode == Mode::Spec {
            return Encodings::new();
        }
        let properties: Vec<String> = content
            .get("schema")
            .map(|s| self.gathered(s).list.keys().map(|&name| name.to_owned()).collect())
            .unwrap_or_default();
        let mut encodings = Encodings::new();
        for (name, stated) in content.entries("encoding") {
            if !properties.contains(name) {
                let name = name.chars().take(60).collect::<String>();
                let help = "use the name of a property in the schema, or remove it";
                self.warn(stated, format!("`encoding` names `{name}`, which is not a property"), help);
                continue;
            }
            let styled = ["style", "explode", "allowReserved"].iter().any(|key| stated.get(key).is_some());
            let style = styled.then(|| self.stated_style(stated, "query"));
            let media = stated.str("contentType").and_then(concrete).map(str::to_owned);
            let own =
                |name: &str| ["content-type", "content-disposition"].iter().any(|own| own.eq_ignore_ascii_case(name));
            if let Some((header, _)) = stated.entries("headers").find(|(header, _)| !own(header)) {
                let header = header.chars().take(60).collect::<String>();
                let message = format!("the header `{header}` of a part is not supported");
                self.warn(stated, message, "it is not sent; `with_header` sets headers of the whole request");
            }
            if !parts && styled && media.is_some() {
                self.warn(stated, "`contentType` next to a style is ignored", "remove one of them");
            }
            // A field of an encoded form has no media type: anything but text is JSON.
            encodings.insert(name.clone(), Encoding { media: media.filter(|_| parts || !styled), style });
        }
        encodings
    }

    /// Whether a schema is an object, of one kind or of several.
    pub(super) fn has_members(&mut self, schema: &Node) -> bool {
        let (target, _) = self.follow(schema);
        matches!(self.class(target), Class::Map | Class::Struct | Class::Union)
    }

    fn rank(&self, sent: &Sent<'_>) -> u8 {
        match sent.kind {
            Body::Multipart(_) if sent.schema().is_some_and(|s| self.has_files(s)) => 3,
            Body::Json => 2,
            Body::Multipart(_) => 1,
            _ => 0,
        }
    }
}

/// What is behind the name of a method for a media type.
pub(super) fn suffix(media: &str) -> String {
    let essence = media.split(';').next().unwrap_or_default();
    naming::field_name(match essence.rsplit(['/', '+', '-', '.']).next() {
        _ if media.starts_with("multipart/") => "form",
        last => last.unwrap_or_default(),
    })
}

/// The content that an overlay's API is sent.
fn chosen(body: &Node) -> Option<(&str, &Node)> {
    let with = |wanted: &'static str| {
        body.entries("content").find(|(media, _)| essence(media) == wanted).map(|(_, content)| (wanted, content))
    };
    CHOSEN.into_iter().find_map(with)
}

/// Where a schema leads, to compare.
pub(super) fn target<'d>(document: &'d Document, schema: Option<&'d Node>) -> Option<NodeId> {
    let schema = schema?;
    Some(schema.str("$ref").and_then(|r| document.resolve(r)).unwrap_or(schema).id())
}
