//! The bodies that an operation takes.

use super::super::{Lower, naming};
use super::Media;
use crate::Mode;
use crate::document::{Document, Node, NodeId};
use crate::ir::Body;

/// What the API that an overlay describes is sent, the first one that an operation takes.
const CHOSEN: [&str; 2] = ["application/json", "multipart/form-data"];

/// A body that an operation takes.
pub(super) struct Sent<'d> {
    pub(super) kind: Body,
    /// What the document says of the media type; none where there is no body.
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
            // A form is preferred to JSON that says the same when it carries files.
            match list.iter().position(|other| place.is_some() && target(self.document, other.schema()) == place) {
                Some(at) if self.rank(&sent) > self.rank(&list[at]) => list[at] = sent,
                Some(_) => {}
                None => list.push(sent),
            }
        }
        if list.is_empty() {
            match self.mode {
                Mode::Spec => {
                    let help = "use `application/json` or `multipart/form-data`";
                    self.error(stated, "a request body of a kind that is not supported", help);
                }
                Mode::Crate { .. } => {
                    self.warn(stated, format!("`{id}` takes a body of no kind"), "state its `content`");
                }
            }
            list.push(Sent::NOTHING);
        }
        list
    }

    fn sent(&self, media: &str, content: &'d Node, required: bool) -> Sent<'d> {
        let schema = content.get("schema");
        let kind = match Media::of(media, self.mode) {
            Media::Json => Body::Json,
            Media::Form if schema.is_some_and(|s| !self.gathered(s).list.is_empty()) => Body::Multipart,
            _ => Body::Raw(media.to_owned()),
        };
        let essence = media.split(';').next().unwrap_or_default();
        let suffix = match essence.rsplit(['/', '+', '-', '.']).next() {
            _ if media.starts_with("multipart/") => "form",
            last => last.unwrap_or_default(),
        };
        Sent { kind, content: Some(content), required, suffix: naming::field_name(suffix) }
    }

    fn rank(&self, sent: &Sent<'_>) -> u8 {
        match sent.kind {
            Body::Multipart if sent.schema().is_some_and(|s| self.has_files(s)) => 3,
            Body::Json => 2,
            Body::Multipart => 1,
            _ => 0,
        }
    }
}

/// The content that an overlay's API is sent.
fn chosen(body: &Node) -> Option<(&str, &Node)> {
    let essence = |media: &str| media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let with = |wanted: &'static str| {
        body.entries("content").find(|(media, _)| essence(media) == wanted).map(|(_, content)| (wanted, content))
    };
    CHOSEN.into_iter().find_map(with)
}

/// Where a schema leads, to compare.
fn target<'d>(document: &'d Document, schema: Option<&'d Node>) -> Option<NodeId> {
    let schema = schema?;
    Some(schema.str("$ref").and_then(|r| document.resolve(r)).unwrap_or(schema).id())
}
