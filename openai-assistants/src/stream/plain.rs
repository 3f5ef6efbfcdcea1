//! The response that came instead of a stream, kept for those that can go on with it.

use std::any::Any;
use std::fmt;
use std::sync::OnceLock;

use bytes::Bytes;
use reqwest::header::HeaderMap;

use crate::json::{Json, from_bytes};

/// The one response that came instead of a stream; attached to the error that says so, for whoever knows its type.
pub(crate) struct PlainAnswer {
    body: Bytes,
    headers: HeaderMap,
    value: OnceLock<Option<Box<dyn Any + Send + Sync>>>,
}

impl PlainAnswer {
    pub(super) fn new(body: Bytes, headers: HeaderMap) -> Self {
        Self { body, headers, value: OnceLock::new() }
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as a type; the type of the first call is the only one.
    pub(crate) fn value<T: Json + Send + Sync + 'static>(&self) -> Option<&T> {
        let decode = || Some(Box::new(from_bytes::<T>(&self.body).ok()?) as Box<dyn Any + Send + Sync>);
        self.value.get_or_init(decode).as_ref()?.downcast_ref()
    }
}

impl fmt::Debug for PlainAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlainAnswer").finish_non_exhaustive()
    }
}
