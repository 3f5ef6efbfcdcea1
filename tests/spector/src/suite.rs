//! What `suite.mjs` found in the suite.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
pub struct Suite {
    pub documents: Vec<Document>,
    pub calls: Vec<Call>,
}

/// A document, of which a crate with the same name is generated.
#[derive(Deserialize)]
pub struct Document {
    pub group: String,
    /// Of OpenAPI.
    pub version: String,
    /// Which of several documents of its group it is; else empty.
    pub part: String,
    pub name: String,
}

/// A request that the mock server waits for, and what it answers.
#[derive(Deserialize)]
pub struct Call {
    pub group: String,
    pub scenario: String,
    pub method: String,
    pub uri: String,
    pub path: BTreeMap<String, Value>,
    pub query: BTreeMap<String, Value>,
    pub headers: BTreeMap<String, Value>,
    pub body: Option<Body>,
    pub status: u16,
    pub answer: Option<Body>,
}

#[derive(Deserialize)]
pub struct Body {
    pub media: String,
    #[serde(flatten)]
    pub content: Content,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub enum Content {
    Text { text: String },
    Bytes { base64: String },
    Form { parts: BTreeMap<String, Value>, files: Vec<File> },
}

/// A part of a form that is a file.
#[derive(Deserialize)]
pub struct File {
    #[serde(rename = "fieldname")]
    pub field: String,
    #[serde(rename = "originalname")]
    pub name: String,
    #[serde(rename = "mimetype")]
    pub media: String,
    pub buffer: Box<Content>,
}

impl Content {
    /// Text; none if it is anything else.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text { text } => Some(text),
            _ => None,
        }
    }
}
