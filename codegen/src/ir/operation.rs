//! Operations and the tree of resources they hang in.

use super::Location;
use super::types::Type;

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The document's `operationId`.
    pub id: String,
    /// Name of the constant that holds what is known of it.
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
    /// What comes back.
    pub response: Response,
    /// Union of events that the operation can stream.
    pub streams: Option<String>,
    /// Value of the beta header.
    pub beta: Option<String>,
}

/// A parameter in the path.
#[derive(Clone, Debug)]
pub struct PathParam {
    /// Rust name.
    pub name: String,
    /// What it is, in Markdown.
    pub docs: String,
    /// Its type: an identifier or text.
    pub ty: Type,
    /// Where the document defines it.
    pub at: Location,
}

/// What an operation sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// A JSON object.
    Json,
    /// `multipart/form-data`.
    Multipart,
    /// Text of this media type.
    Raw(String),
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
}
