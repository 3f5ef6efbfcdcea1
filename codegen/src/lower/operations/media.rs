//! Media types.

use crate::Mode;

/// What a body of a media type is to generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    Json,
    /// Parts.
    Form,
    Events,
    Other,
}

impl Media {
    /// The kind of a media type, whatever parameters it has. In a foreign document, `*/*` is JSON.
    pub fn of(stated: &str, mode: Mode<'_>) -> Self {
        let any = if mode.is_crate() { Self::Json } else { Self::Other };
        match &*essence(stated) {
            "*/*" => any,
            "application/json" => Self::Json,
            "text/event-stream" => Self::Events,
            other if other.ends_with("+json") => Self::Json,
            other if other.starts_with("multipart/") => Self::Form,
            _ => Self::Other,
        }
    }
}

/// A media type without its parameters, in lower case.
pub(super) fn essence(stated: &str) -> String {
    stated.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Media types of text that do not begin with `text/`, or what they end with.
const TEXT: &[&str] = &[
    "application/xml",
    "+xml",
    "application/yaml",
    "application/x-yaml",
    "+yaml",
    "application/graphql",
    "application/javascript",
    "application/jsonl",
    "application/json-seq",
    "application/x-ndjson",
    "application/x-jsonlines",
    "application/sql",
    "application/toml",
];

/// Media types of bytes that are never text, or what they begin with.
const BYTES: &[&str] =
    &["image/", "audio/", "video/", "font/", "application/octet-stream", "application/zip", "application/pdf"];

/// Whether a body is text, by its media type or else by its schema.
pub(super) fn is_text(media: &str, schema_is_text: bool) -> bool {
    let essence = essence(media);
    let known = |list: &[&str], fits: fn(&str, &str) -> bool| list.iter().any(|entry| fits(&essence, entry));
    essence.starts_with("text/")
        || known(TEXT, |essence, entry| essence.ends_with(entry))
        || schema_is_text && !known(BYTES, |essence, entry| essence.starts_with(entry))
}

/// The media type, unless it is a range, for which the caller chooses one.
pub(super) fn concrete(media: &str) -> Option<&str> {
    Some(media.trim()).filter(|media| !media.contains(['*', ',']) && !media.is_empty())
}
