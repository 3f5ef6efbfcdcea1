//! What params types are turned into.

use std::borrow::Cow;

use bytes::Bytes;
use serde_core::Serialize;
use serde_json::Value;

use crate::event::StreamEvent;
use crate::http::{Form, Upload};
use crate::json::Json;
use crate::sealed::Sealed;

/// Turned into the query and the body of a request. Implemented by the params types, and for `()`. This trait is sealed:
/// only generated code implements it.
pub trait Params: Sealed + Send + 'static {
    /// The query and the body.
    fn into_parts(self) -> Result<Parts, serde_json::Error>;
}

/// A params type whose operation can answer with a stream of events.
pub trait Streams: Params {
    /// The events of the stream.
    type Event: StreamEvent;

    /// Sets `"stream": true`.
    fn enable_stream(&mut self);
}

/// The query and the body of a request.
#[derive(Debug, Default)]
pub struct Parts {
    /// Pairs of the query, in order, not yet encoded.
    pub query: Vec<(Cow<'static, str>, String)>,
    /// The body.
    pub body: Body,
}

/// The body of a request.
#[derive(Debug, Default)]
#[non_exhaustive]
pub enum Body {
    /// No body at all.
    #[default]
    Empty,
    /// A JSON object, serialized.
    Json(Vec<u8>),
    /// Parts with files.
    Multipart(Form),
}

/// The body of a prepared request; JSON in a form that attempts can share.
pub(crate) enum Payload {
    Empty,
    Json(Bytes),
    Multipart(Form),
}

impl Parts {
    /// A JSON body.
    #[doc(hidden)]
    pub fn json(body: &impl Json) -> serde_json::Result<Self> {
        Ok(Self { query: Vec::new(), body: Body::Json(serde_json::to_vec(&body.view())?) })
    }

    /// A multipart body without parts.
    #[doc(hidden)]
    pub fn form() -> Self {
        Self { query: Vec::new(), body: Body::Multipart(Form::new()) }
    }

    /// Adds a text to a multipart body.
    #[doc(hidden)]
    pub fn text(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.add(|form| form.push_text(name.into(), value.into()));
    }

    /// Adds a file to a multipart body.
    #[doc(hidden)]
    pub fn file(&mut self, name: impl Into<String>, upload: Upload) {
        self.add(|form| form.push_file(name.into(), upload));
    }

    /// Adds the members of a value to a multipart body, under names such as `expires_after[anchor]`.
    #[doc(hidden)]
    pub fn nested(&mut self, name: &str, value: &impl Serialize) -> serde_json::Result<()> {
        self.nest(name.to_owned(), serde_json::to_value(value)?);
        Ok(())
    }

    /// Adds the members of a value to the query, under names such as `filter[key]`.
    #[doc(hidden)]
    pub fn query_nested(&mut self, name: &'static str, value: &impl Serialize) -> serde_json::Result<()> {
        let mut form = Self::form();
        form.nest(name.to_owned(), serde_json::to_value(value)?);
        if let Body::Multipart(form) = form.body {
            self.query.extend(form.into_texts().map(|(name, text)| (Cow::Owned(name), text)));
        }
        Ok(())
    }

    fn nest(&mut self, name: String, value: Value) {
        match value {
            Value::Null => {}
            Value::Object(object) => {
                for (key, value) in object {
                    self.nest(format!("{name}[{key}]"), value);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.nest(format!("{name}[]"), item);
                }
            }
            Value::String(text) => self.text(name, text),
            other => self.text(name, other.to_string()),
        }
    }

    fn add(&mut self, add: impl FnOnce(&mut Form)) {
        let mut form = match std::mem::take(&mut self.body) {
            Body::Multipart(form) => form,
            _ => Form::new(),
        };
        add(&mut form);
        self.body = Body::Multipart(form);
    }
}

impl Payload {
    /// Whether it can be sent a second time.
    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::Empty | Self::Json(_) => true,
            Self::Multipart(form) => form.is_replayable(),
        }
    }
}

impl From<Body> for Payload {
    fn from(body: Body) -> Self {
        match body {
            Body::Empty => Self::Empty,
            Body::Json(json) => Self::Json(json.into()),
            Body::Multipart(form) => Self::Multipart(form),
        }
    }
}

impl Params for () {
    fn into_parts(self) -> Result<Parts, serde_json::Error> {
        Ok(Parts::default())
    }
}
