//! Operations, and the tree of resources.

use std::collections::BTreeMap;

use super::paging::Paging;
use super::types::{Style, Type};
use super::{Feature, Location};

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The document's `operationId`.
    pub id: String,
    /// The name of its constant.
    pub constant: String,
    /// `GET`, `POST`, …
    pub method: String,
    /// Path with parameters in braces.
    pub path: String,
    /// What the document states in the path behind a question mark.
    pub query: Vec<(String, String)>,
    /// What it does, in Markdown.
    pub docs: String,
    /// Deprecated in the document.
    pub deprecated: bool,
    /// Where the document defines it, as a JSON pointer.
    pub source: String,
    /// Where that is in the files.
    pub at: Location,
    /// Path of the resource, as `threads.runs`.
    pub resource: String,
    /// Name of the method on the resource.
    pub function: String,
    /// Parameters in the path, in its order.
    pub path_params: Vec<PathParam>,
    /// Name of the type that holds body and query; none when there is neither.
    pub params: Option<String>,
    /// What is sent.
    pub body: Body,
    /// The type of `params` can be left out as a whole.
    pub optional: bool,
    /// The response.
    pub response: Response,
    /// The pagination of the response.
    pub paging: Option<Paging>,
    /// Union of events that the operation can stream.
    pub streams: Option<String>,
    /// Value of the beta header.
    pub beta: Option<String>,
    /// The value of `Accept`, if it is not the usual one for the response.
    pub accept: Option<String>,
    /// Other documented responses.
    pub response_docs: ResponseDocs,
    /// The feature that it requires.
    pub feature: Option<Feature>,
}

/// The documented responses of an operation other than the one that is decoded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseDocs {
    /// What the bodies of errors are, by status.
    pub errors: Vec<(String, Type)>,
    /// What other successful answers are, by status.
    pub others: Vec<(String, Type)>,
    /// The headers of successful answers, and what they are.
    pub headers: Vec<(String, String)>,
    /// The type of these headers.
    pub headers_type: Option<String>,
}

/// A parameter in the path.
#[derive(Clone, Debug)]
pub struct PathParam {
    /// Rust name.
    pub name: String,
    /// Name in the path.
    pub wire: String,
    /// What it is, in Markdown.
    pub docs: String,
    /// Its type: an identifier or a string, or any type in a separate crate.
    pub ty: Type,
    /// How it is written, where it is not text.
    pub style: Style,
    /// Where the document defines it.
    pub at: Location,
}

/// What an operation sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// JSON, as `application/json`.
    Json,
    /// JSON of another media type.
    JsonOf(String),
    /// `multipart/form-data`, and the documented encoding of its parts.
    Multipart(Encodings),
    /// `application/x-www-form-urlencoded`, and the documented encoding of its fields.
    UrlEncoded(Encodings),
    /// Text of this media type.
    Text(String),
    /// Bytes of this media type; without one, the caller chooses it.
    Bytes(Option<String>),
}

impl Body {
    /// Whether each member of a type is sent on its own.
    pub fn is_form(&self) -> bool {
        matches!(self, Self::Multipart(_) | Self::UrlEncoded(_))
    }

    /// Whether it is a JSON Merge Patch, in which null removes.
    pub fn is_merge_patch(&self) -> bool {
        let essence = |media: &str| media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        matches!(self, Self::JsonOf(media) if essence(media) == "application/merge-patch+json")
    }
}

/// How the members of a form are sent, by their names; those that the document says nothing of are not there.
pub type Encodings = BTreeMap<String, Encoding>;

/// How a member of a form is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Encoding {
    /// Its media type.
    pub media: Option<String>,
    /// Its style.
    pub style: Option<Style>,
}

/// What an operation answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// Nothing.
    None,
    /// JSON.
    Json(Type),
    /// Bytes.
    Binary,
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Path, as `threads.runs`.
    pub path: String,
    /// File under `resources/`, without the ending.
    pub module: String,
    /// What it is for, in Markdown.
    pub docs: String,
    /// The feature that all of it is only there with.
    pub feature: Option<Feature>,
}
