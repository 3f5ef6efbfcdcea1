//! What params types are turned into.

use std::borrow::Cow;

use bytes::Bytes;
use serde_core::Serialize;
use serde_json::Value;

use super::style::{Parted, Style};
use crate::event::StreamEvent;
use crate::http::{Form, Upload};
use crate::json::{Json, View, to_text};
use crate::operation::Escape;
use crate::sealed::Sealed;

/// Turned into the query and the body of a request. Implemented by the params types, and for `()`. This trait is sealed:
/// only generated code implements it.
pub trait Params: Sealed + Send + 'static {
    /// The query and the body.
    fn into_parts(self) -> Result<Parts, serde_json::Error>;

    /// Clears the flag `stream`, which would make the server answer with events that nobody reads.
    #[doc(hidden)]
    fn disable_stream(&mut self) {}
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
    pub query: Vec<Pair>,
    /// The body.
    pub body: Body,
    /// Pairs of the query whose values are encoded, behind the others.
    #[doc(hidden)]
    pub encoded: Vec<Pair>,
    /// Headers, which those that the caller sets replace.
    #[doc(hidden)]
    pub headers: Vec<Pair>,
    /// What of the body no error may show.
    #[cfg(feature = "foundry")]
    #[doc(hidden)]
    pub secrets: Secrets,
}

/// Texts that are not shown.
#[cfg(feature = "foundry")]
#[derive(Default)]
pub struct Secrets(pub(crate) Vec<String>);

#[cfg(feature = "foundry")]
impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "[{} redacted]", self.0.len())
    }
}

/// A name and a value.
pub(crate) type Pair = (Cow<'static, str>, String);

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
    /// `application/x-www-form-urlencoded`: names, and values that are percent-encoded.
    UrlEncoded(Vec<(Cow<'static, str>, String)>),
    /// Bytes of any other media type, which is that of the upload.
    Raw(Upload),
}

/// The body of a prepared request; JSON in a form that attempts can share.
pub(crate) enum Payload {
    Empty,
    Json(Bytes),
    Multipart(Form),
    UrlEncoded(Vec<Pair>),
    Raw(Box<Upload>),
}

impl Parts {
    fn of(body: Body) -> Self {
        Self { body, ..Self::default() }
    }

    /// A JSON body.
    #[doc(hidden)]
    pub fn json(body: &impl Json) -> serde_json::Result<Self> {
        let parts = Self::of(Body::Json(serde_json::to_vec(&body.view())?));
        #[cfg(feature = "foundry")]
        let parts = Self { secrets: Secrets(crate::json::secrets(body.view())), ..parts };
        Ok(parts)
    }

    /// A multipart body without parts.
    #[doc(hidden)]
    #[inline]
    pub fn form() -> Self {
        Self::of(Body::Multipart(Form::new()))
    }

    /// A body without fields that is encoded as a query is.
    #[doc(hidden)]
    #[inline]
    pub fn fields() -> Self {
        Self::of(Body::UrlEncoded(Vec::new()))
    }

    /// A body of bytes, of this media type unless the upload has one.
    #[doc(hidden)]
    #[inline]
    pub fn raw(upload: Upload, media: Option<&str>) -> Self {
        Self::of(Body::Raw(upload.or_mime_type(media)))
    }

    /// A body that is text.
    #[doc(hidden)]
    pub fn plain(value: &impl Json, media: &str) -> serde_json::Result<Self> {
        let text = Style::FORM_JOINED.with(Escape::None).pieces("", value.view())?.pop().map(|piece| piece.value);
        Ok(Self::raw(Upload::from_bytes("", text.unwrap_or_default()), Some(media)))
    }

    /// Sets the media type of a JSON body.
    #[doc(hidden)]
    #[inline]
    pub fn media(&mut self, media: &str) {
        self.headers.push(("content-type".into(), media.to_owned()));
    }

    /// Adds a parameter of the query.
    #[doc(hidden)]
    pub fn query_as(&mut self, name: &str, style: Style, value: &impl Json) -> serde_json::Result<()> {
        self.push_query(name, style, value.view())
    }

    #[inline]
    pub(super) fn push_query(&mut self, name: &str, style: Style, value: View<'_>) -> serde_json::Result<()> {
        let pieces = style.pieces(name, value)?;
        self.encoded.extend(pieces.into_iter().map(|piece| (Cow::Owned(piece.name.into_owned()), piece.value)));
        Ok(())
    }

    /// Adds a header.
    #[doc(hidden)]
    pub fn header_as(&mut self, name: &'static str, style: Style, value: &impl Json) -> serde_json::Result<()> {
        self.push_header(name, style, value.view())
    }

    #[inline]
    pub(super) fn push_header(&mut self, name: &'static str, style: Style, value: View<'_>) -> serde_json::Result<()> {
        if !matches!(Parted::of(value), Parted::Nothing) {
            self.headers.push((name.into(), style.with(Escape::None).joined(name, value)?));
        }
        Ok(())
    }

    /// Adds cookies to the one header that holds all of them.
    #[doc(hidden)]
    pub fn cookie_as(&mut self, name: &str, style: Style, value: &impl Json) -> serde_json::Result<()> {
        self.push_cookie(name, style, value.view())
    }

    #[inline]
    pub(super) fn push_cookie(&mut self, name: &str, style: Style, value: View<'_>) -> serde_json::Result<()> {
        for piece in style.with(Escape::Cookie).pieces(name, value)? {
            let cookie = format!("{}={}", piece.name, piece.value);
            match self.headers.iter_mut().find(|(name, _)| name == "cookie") {
                Some((_, cookies)) => *cookies = format!("{cookies}; {cookie}"),
                None => self.headers.push(("cookie".into(), cookie)),
            }
        }
        Ok(())
    }

    /// Adds a field to a body that is encoded as a query is.
    #[doc(hidden)]
    pub fn field_as(&mut self, name: &str, style: Style, value: &impl Json) -> serde_json::Result<()> {
        self.push_field(name, style, value.view())
    }

    #[inline]
    pub(super) fn push_field(&mut self, name: &str, style: Style, value: View<'_>) -> serde_json::Result<()> {
        let pieces = style.pieces(name, value)?;
        if let Body::UrlEncoded(fields) = &mut self.body {
            fields.extend(pieces.into_iter().map(|piece| (Cow::Owned(piece.name.into_owned()), piece.value)));
        }
        Ok(())
    }

    /// Adds the parts that a style produces to a multipart body.
    #[doc(hidden)]
    pub fn part_as(&mut self, name: &str, style: Style, value: &impl Json) -> serde_json::Result<()> {
        for piece in style.with(Escape::None).pieces(name, value.view())? {
            self.text(piece.name, piece.value);
        }
        Ok(())
    }

    /// Adds the part of a multipart body, or one for each item: text as it is, and objects as JSON. All of it is one part if
    /// its media type is stated as one of JSON.
    #[doc(hidden)]
    pub fn part(&mut self, name: &str, media: Option<&'static str>, value: &impl Json) -> serde_json::Result<()> {
        self.push_part(name, media, value.view())
    }

    #[inline]
    fn push_part(&mut self, name: &str, media: Option<&'static str>, value: View<'_>) -> serde_json::Result<()> {
        let is_json = media.is_some_and(|media| media.ends_with("json"));
        match Parted::of(value) {
            Parted::Nothing => {}
            Parted::Text(text) if !is_json => self.add(|form| form.push_typed(name.into(), text.into(), media)),
            Parted::List(items) if !is_json => {
                for item in items {
                    self.push_part(name, media, item)?;
                }
            }
            _ => {
                let json = serde_json::to_string(&value)?;
                self.add(|form| form.push_typed(name.into(), json, media.or(Some("application/json"))));
            }
        }
        Ok(())
    }

    /// Adds a part for each member of a value.
    #[doc(hidden)]
    pub fn members(&mut self, value: &impl Json) -> serde_json::Result<()> {
        if let Parted::Object(members) = Parted::of(value.view()) {
            for (name, value) in members {
                self.push_part(name, None, value)?;
            }
        }
        Ok(())
    }

    /// Adds a file to a multipart body, of this media type unless the upload has one.
    #[doc(hidden)]
    #[inline]
    pub fn file_as(&mut self, name: &str, upload: Upload, media: &str) {
        self.file(name, upload.or_mime_type(Some(media)));
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

    #[inline]
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
            other => self.text(name, to_text(&other)),
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
            Self::Empty | Self::Json(_) | Self::UrlEncoded(_) => true,
            Self::Multipart(form) => form.is_replayable(),
            Self::Raw(upload) => upload.is_replayable(),
        }
    }
}

impl From<Body> for Payload {
    fn from(body: Body) -> Self {
        match body {
            Body::Empty => Self::Empty,
            Body::Json(json) => Self::Json(json.into()),
            Body::Multipart(form) => Self::Multipart(form),
            Body::UrlEncoded(fields) => Self::UrlEncoded(fields),
            Body::Raw(upload) => Self::Raw(upload.into()),
        }
    }
}

/// The parameters of an operation whose body can be left out.
impl<P: Params> Params for Option<P> {
    fn into_parts(self) -> Result<Parts, serde_json::Error> {
        self.map_or_else(|| Ok(Parts::default()), P::into_parts)
    }

    fn disable_stream(&mut self) {
        if let Some(params) = self {
            params.disable_stream();
        }
    }
}

impl<P: Streams + Default> Streams for Option<P> {
    type Event = P::Event;

    fn enable_stream(&mut self) {
        self.get_or_insert_default().enable_stream();
    }
}

impl Params for () {
    #[inline]
    fn into_parts(self) -> Result<Parts, serde_json::Error> {
        Ok(Parts::default())
    }
}
