//! Bodies of the kind `multipart/form-data`.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::HeaderMap;
use hyper::header::CONTENT_TYPE;

use crate::error::Failure;

/// The most fields of a form; no operation has more than four.
const FIELDS: usize = 16;
/// How much of a form is read at once.
const SLICE: usize = 256 << 10;

/// The fields of a form.
pub(crate) struct Form(Vec<Field>);

/// One field.
pub(crate) struct Field {
    name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Bytes,
}

impl Form {
    /// Reads a form.
    pub(super) async fn read(headers: &HeaderMap, body: Bytes) -> Result<Self, Failure> {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let refuse = |error: multer::Error| Failure::invalid(format!("The multipart body cannot be read: {error}."));
        let boundary = multer::parse_boundary(content_type).map_err(refuse)?;
        let mut parts = multer::Multipart::new(Slices { rest: body, rested: true }, boundary);
        let mut fields = Vec::new();
        while let Some(field) = parts.next_field().await.map_err(refuse)? {
            if fields.len() == FIELDS {
                return Err(Failure::invalid(format!("The multipart body has more than {FIELDS} fields.")));
            }
            fields.push(Field {
                name: field.name().unwrap_or_default().to_owned(),
                file_name: field.file_name().map(str::to_owned),
                content_type: field.content_type().map(ToString::to_string),
                content: field.bytes().await.map_err(refuse)?,
            });
        }
        Ok(Self(fields))
    }

    /// The field of this name.
    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        self.0.iter().find(|field| field.name == name)
    }

    /// The text of the field of this name.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.field(name).map(|field| String::from_utf8_lossy(&field.content).into_owned())
    }

    /// Names of the fields.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|field| field.name.as_str())
    }
}

/// A body in slices, with a chance for other tasks before each.
struct Slices {
    rest: Bytes,
    rested: bool,
}

impl futures_core::Stream for Slices {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        self.rested = !self.rested;
        if self.rested {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let size = SLICE.min(self.rest.len());
        Poll::Ready(Some(Ok(self.rest.split_to(size))))
    }
}
