//! Requests that are sent by `send`.

use std::fmt;
use std::future::IntoFuture;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;

use super::iter::{PagedItems, PagedPages};
use super::runtime::Runtime;
use super::{Client, Download, EventStream, Items, Pages, RawEventStream};
use crate::error::Result;
use crate::event::StreamEvent;
use crate::http::Progress;
use crate::http::request_options;
use crate::http::{Params, Streams};
use crate::json::Json;
use crate::operation::Operation;
use crate::request::paged::paging::Paging;
use crate::request::{FromResponse, NextPage, Page, PageItem};
use crate::request::{RawResponse, Response};

/// A request that has not been sent; see [`crate::Request`].
#[must_use = "a request is sent by `send`"]
pub struct Request<T, P = ()> {
    inner: crate::Request<T, P>,
    runtime: Arc<Runtime>,
}

impl<T, P> Request<T, P> {
    #[doc(hidden)]
    pub fn new(client: &Client, operation: &'static Operation, path: impl Into<Vec<String>>, params: P) -> Self {
        let inner = crate::Request::new(&client.client, operation, path, params);
        Self { inner, runtime: client.runtime.clone() }
    }

    #[doc(hidden)]
    pub fn params_mut(&mut self) -> &mut P {
        self.inner.params_mut()
    }

    /// Sends the request to an address that the server has given; see [`crate::Request::with_address`].
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.inner = self.inner.with_address(address);
        self
    }

    request_options!(self => self.inner.options);
}

impl<T: FromResponse + Send + 'static, P: Params> Request<T, P> {
    /// Sends the request and decodes the response.
    pub fn send(self) -> Result<T> {
        self.runtime.wait(self.inner.into_future())?
    }

    /// Sends the request; with the response's status, headers, request ID, rate limits, and the JSON as received.
    pub fn with_response(self) -> Result<Response<T>> {
        self.runtime.wait(self.inner.with_response())?
    }
}

impl<T, P: Params> Request<T, P> {
    /// Sends the request; the response as received, not decoded.
    pub fn with_raw_response(self) -> Result<RawResponse> {
        self.runtime.wait(self.inner.with_raw_response())?
    }
}

impl<T, P: Streams> Request<T, P> {
    /// Requests a stream of events instead of a single response.
    pub fn stream(self) -> StreamRequest<P::Event> {
        StreamRequest { inner: self.inner.stream(), runtime: self.runtime }
    }
}

/// A request for a list that has not been sent; see [`crate::ListRequest`].
#[must_use = "a request is sent by `send`"]
pub struct ListRequest<T, P = ()> {
    inner: crate::ListRequest<T, P>,
    runtime: Arc<Runtime>,
}

impl<T, P> ListRequest<T, P> {
    #[doc(hidden)]
    pub fn new(client: &Client, operation: &'static Operation, path: impl Into<Vec<String>>, params: P) -> Self {
        let inner = crate::ListRequest::new(&client.client, operation, path, params);
        Self { inner, runtime: client.runtime.clone() }
    }

    #[doc(hidden)]
    pub fn params_mut(&mut self) -> &mut P {
        self.inner.params_mut()
    }

    request_options!(self => self.inner.options_mut());
}

impl<T, P: Params> ListRequest<T, P> {
    /// Sends the request; the response as received, not decoded.
    pub fn with_raw_response(self) -> Result<RawResponse> {
        self.runtime.wait(self.inner.with_raw_response())?
    }
}

impl<T: PageItem + Json + Send + 'static, P: Params> ListRequest<T, P> {
    /// Sends the request and decodes the response to one page.
    pub fn send(self) -> Result<Page<T>> {
        self.runtime.wait(self.inner.into_future())?
    }

    /// Sends the request; with the response's status, headers, request ID, rate limits, and the JSON as received.
    pub fn with_response(self) -> Result<Response<Page<T>>> {
        self.runtime.wait(self.inner.with_response())?
    }

    /// All items, from this page on; pages are requested on demand.
    pub fn items(self) -> Items<T> {
        Items::new(self.inner.items(), self.runtime)
    }

    /// All pages, from this one on, requested on demand.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.inner.pages(), self.runtime)
    }
}

/// A request for a list with documented pagination; see [`crate::PagedRequest`].
#[must_use = "a request is sent by `send`"]
pub struct PagedRequest<A, T, P = ()> {
    inner: crate::PagedRequest<A, T, P>,
    runtime: Arc<Runtime>,
}

/// An answer, and the request for the page after it; `None` if it is the last.
pub type WithNext<A, T> = (A, Option<PagedRequest<A, T, NextPage>>);

impl<A, T, P> PagedRequest<A, T, P> {
    #[doc(hidden)]
    pub fn new(
        client: &Client,
        operation: &'static Operation,
        path: impl Into<Vec<String>>,
        params: P,
        paging: Paging<A, T>,
    ) -> Self {
        let inner = crate::PagedRequest::new(&client.client, operation, path, params, paging);
        Self { inner, runtime: client.runtime.clone() }
    }

    #[doc(hidden)]
    pub fn params_mut(&mut self) -> &mut P {
        self.inner.params_mut()
    }

    request_options!(self => self.inner.options_mut());
}

impl<A, T, P: Params> PagedRequest<A, T, P> {
    /// Sends the request; the response as received, not decoded.
    pub fn with_raw_response(self) -> Result<RawResponse> {
        self.runtime.wait(self.inner.with_raw_response())?
    }
}

impl<A: Json + Send + 'static, T: Json + Send + 'static, P: Params> PagedRequest<A, T, P> {
    /// Sends the request and decodes the response to one answer.
    pub fn send(self) -> Result<A> {
        self.runtime.wait(self.inner.into_future())?
    }

    /// Sends the request; with the response's status, headers, request ID, rate limits, and the JSON as received.
    pub fn with_response(self) -> Result<Response<A>> {
        self.runtime.wait(self.inner.with_response())?
    }

    /// Sends the request, and returns the response with the request for the next page; see
    /// [`crate::PagedRequest::with_next`].
    pub fn with_next(self) -> Result<WithNext<A, T>> {
        let (page, next) = self.runtime.wait(self.inner.with_next())??;
        Ok((page, next.map(|inner| PagedRequest { inner, runtime: self.runtime })))
    }

    /// All items, from this page on; pages are requested on demand.
    pub fn items(self) -> PagedItems<A, T> {
        PagedItems::new(self.inner.items(), self.runtime)
    }

    /// All answers, from this one on, requested on demand.
    pub fn pages(self) -> PagedPages<A, T> {
        PagedPages::new(self.inner.pages(), self.runtime)
    }
}

/// A request for a stream of events that has not been sent; see [`crate::StreamRequest`].
#[must_use = "a request is sent by `send`"]
pub struct StreamRequest<E> {
    inner: crate::StreamRequest<E>,
    runtime: Arc<Runtime>,
}

impl<E: StreamEvent> StreamRequest<E> {
    /// Sends the request and waits for the headers of the response.
    pub fn send(self) -> Result<EventStream<E>> {
        let stream = self.runtime.wait(self.inner.into_future())??;
        Ok(EventStream::new(stream, self.runtime))
    }

    /// Sends the request for the events as the server sends them.
    pub fn raw(self) -> Result<RawEventStream> {
        let stream = self.runtime.wait(self.inner.raw())??;
        Ok(RawEventStream::new(stream, self.runtime))
    }
}

impl<E> StreamRequest<E> {
    pub(super) fn new(inner: crate::StreamRequest<E>, runtime: Arc<Runtime>) -> Self {
        Self { inner, runtime }
    }

    request_options!(self => self.inner.prepared.options);
}

/// A request for the content of a file that has not been sent; see [`crate::DownloadRequest`].
#[must_use = "a request is sent by `send`"]
pub struct DownloadRequest {
    inner: crate::DownloadRequest,
    runtime: Arc<Runtime>,
}

impl DownloadRequest {
    #[doc(hidden)]
    pub fn new<P: Params>(request: Request<Bytes, P>) -> Self {
        Self::of(crate::DownloadRequest::new(request.inner), request.runtime)
    }

    pub(super) fn of(inner: crate::DownloadRequest, runtime: Arc<Runtime>) -> Self {
        Self { inner, runtime }
    }

    /// Sends the request to an address that the server has given; see
    /// [`Request::with_address`](crate::Request::with_address).
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.inner = self.inner.with_address(address);
        self
    }

    /// Calls a function whenever a chunk of the file has arrived.
    pub fn on_progress(mut self, call: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.inner = self.inner.on_progress(call);
        self
    }

    /// Sends the request and waits for the headers of the response.
    pub fn send(self) -> Result<Download> {
        let download = self.runtime.wait(self.inner.into_future())??;
        Ok(Download::new(download, self.runtime))
    }

    /// The whole content, up to the client's limit on responses.
    pub fn bytes(self) -> Result<Bytes> {
        self.runtime.wait(self.inner.bytes())?
    }

    /// The whole content as text; see [`crate::DownloadRequest::text`].
    pub fn text(self) -> Result<String> {
        self.runtime.wait(self.inner.text())?
    }

    /// Writes the content to a path; see [`crate::Download::save_to`].
    pub fn save_to(self, path: impl AsRef<Path>) -> Result<u64> {
        self.runtime.wait(self.inner.save_to(path))?
    }

    request_options!(self => self.inner.prepared.options);
}

impl<T, P> fmt::Debug for Request<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

impl<T, P> fmt::Debug for ListRequest<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

impl<E> fmt::Debug for StreamRequest<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

impl<A, T, P> fmt::Debug for PagedRequest<A, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

impl fmt::Debug for DownloadRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
