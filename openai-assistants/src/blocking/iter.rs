//! Iterators that wait for the next item, over the streams of the crate's root.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;

use bytes::{Buf, Bytes};
use futures_core::Stream;
use reqwest::header::HeaderMap;

use super::runtime::Runtime;
use crate::error::Result;
use crate::event::StreamEvent;
use crate::json::Json;
use crate::request::{Page, PageItem};
use crate::sse::RawEvent;

fn next<T>(runtime: &Runtime, stream: &mut (impl Stream<Item = Result<T>> + Unpin)) -> Option<Result<T>> {
    match runtime.wait(poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx))) {
        Ok(item) => item,
        Err(error) => Some(Err(error)),
    }
}

/// An iterator over a stream: the struct, its `Iterator`, and its `Debug`.
macro_rules! iterator {
    ($(#[$doc:meta])* $name:ident $(<$($param:ident: $($bound:path),+);+>)?, $inner:ty, $item:ty) => {
        $(#[$doc])*
        #[must_use = "iterators do nothing unless consumed"]
        pub struct $name $(<$($param),+>)? {
            inner: $inner,
            runtime: Arc<Runtime>,
        }

        impl $(<$($param),+>)? $name $(<$($param),+>)? {
            pub(super) fn new(inner: $inner, runtime: Arc<Runtime>) -> Self {
                Self { inner, runtime }
            }
        }

        impl $(<$($param: $($bound +)+ 'static),+>)? Iterator for $name $(<$($param),+>)? {
            type Item = Result<$item>;

            fn next(&mut self) -> Option<Self::Item> {
                next(&self.runtime, &mut self.inner)
            }
        }

        impl $(<$($param),+>)? fmt::Debug for $name $(<$($param),+>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.inner.fmt(f)
            }
        }
    };
}

iterator! {
    /// The items of a list across its pages; see [`crate::Items`].
    Items<T: PageItem, Json, Send>, crate::Items<T>, T
}
iterator! {
    /// A list, page by page; see [`crate::Pages`].
    Pages<T: PageItem, Json, Send>, crate::Pages<T>, Page<T>
}
iterator! {
    /// The items of a list across its pages; see [`crate::paged::Items`].
    PagedItems<A: Json, Send; T: Json, Send>, crate::paged::Items<A, T>, T
}
iterator! {
    /// A list, answer by answer; see [`crate::paged::Pages`].
    PagedPages<A: Json, Send; T: Json, Send>, crate::paged::Pages<A, T>, A
}
iterator! {
    /// Typed events; see [`crate::EventStream`].
    EventStream<E: StreamEvent>, crate::EventStream<E>, E
}
iterator! {
    /// Events as the server sent them; see [`crate::RawEventStream`].
    RawEventStream, crate::RawEventStream, RawEvent
}

impl<E> EventStream<E> {
    /// The id that the server assigned to the request; include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.request_id()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.inner.headers()
    }

    /// How often the request was sent until the stream began.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts()
    }
}

impl RawEventStream {
    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.inner.headers()
    }

    /// How often the request was sent until the stream began.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts()
    }
}

/// The content of a file, to be read with [`io::Read`]; see [`crate::Download`].
pub struct Download {
    inner: crate::Download,
    runtime: Arc<Runtime>,
    /// What is left of the last piece.
    piece: Bytes,
}

impl Download {
    pub(super) fn new(inner: crate::Download, runtime: Arc<Runtime>) -> Self {
        Self { inner, runtime, piece: Bytes::new() }
    }

    /// The size of the content, if the server sent it.
    pub fn content_length(&self) -> Option<u64> {
        self.inner.content_length()
    }

    /// The MIME type of the content, if the server sent it.
    pub fn content_type(&self) -> Option<&str> {
        self.inner.content_type()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.inner.headers()
    }

    /// Writes the content to a path; see [`crate::Download::save_to`]. What has been read before is not in it.
    pub fn save_to(self, path: impl AsRef<Path>) -> Result<u64> {
        self.runtime.wait(self.inner.save_to(path))?
    }
}

impl io::Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.piece.is_empty() {
            self.piece = match next(&self.runtime, &mut self.inner) {
                Some(piece) => piece.map_err(io::Error::other)?,
                None => return Ok(0),
            };
        }
        let length = buffer.len().min(self.piece.len());
        self.piece.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
