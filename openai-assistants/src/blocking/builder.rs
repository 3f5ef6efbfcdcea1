//! Calls of operations that no method has.

use std::fmt;
use std::sync::Arc;

use reqwest::Method;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use super::runtime::Runtime;
use super::{Client, DownloadRequest, StreamRequest};
use crate::error::Result;
use crate::event::StreamEvent;
use crate::http::{Body, request_options};
use crate::request::{RawResponse, Response};

/// A request for an operation that this crate does not know; see [`crate::RequestBuilder`].
#[must_use = "a request is sent by `send`"]
pub struct RequestBuilder {
    inner: crate::RequestBuilder,
    runtime: Arc<Runtime>,
}

impl Client {
    /// Starts building a request for an operation that this crate does not know; see [`crate::Client::request`].
    ///
    /// ```
    /// use openai_assistants::blocking::Client;
    /// use openai_assistants::reqwest::Method;
    /// use openai_assistants::types::Thread;
    ///
    /// # fn main() -> openai_assistants::Result<()> {
    /// # let server = emulator::Emulator::builder().start_blocking().unwrap();
    /// # let client = Client::new(server.client())?;
    /// let thread: Thread = client
    ///     .request(Method::POST, "/threads", [])
    ///     .json(&serde_json::json!({}))
    ///     .send()?;
    /// assert!(thread.id.as_str().starts_with("thread_"));
    /// # Ok(()) }
    /// ```
    pub fn request<const N: usize>(&self, method: Method, path: impl AsRef<str>, values: [&str; N]) -> RequestBuilder {
        RequestBuilder { inner: self.client.request(method, path, values), runtime: self.runtime.clone() }
    }
}

impl RequestBuilder {
    /// Sends `name=value` in the query, percent-encoded.
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.inner = self.inner.query(name, value);
        self
    }

    /// Sends a value as the JSON body.
    pub fn json<B: Serialize + ?Sized>(mut self, body: &B) -> Self {
        self.inner = self.inner.json(body);
        self
    }

    /// Sends a body other than JSON, such as a file by [`Body::Raw`].
    pub fn body(mut self, body: Body) -> Self {
        self.inner = self.inner.body(body);
        self
    }

    /// Sends the request and decodes the response; see [`crate::RequestBuilder::send`].
    pub fn send<T: DeserializeOwned>(self) -> Result<T> {
        self.runtime.wait(self.inner.send())?
    }

    /// Sends the request; with the response's status, headers, request ID, rate limits, and the JSON as received.
    pub fn with_response<T: DeserializeOwned>(self) -> Result<Response<T>> {
        self.runtime.wait(self.inner.with_response())?
    }

    /// Sends the request; the response as received, not decoded.
    pub fn with_raw_response(self) -> Result<RawResponse> {
        self.runtime.wait(self.inner.with_raw_response())?
    }

    /// Asks for a stream of events; see [`crate::RequestBuilder::stream`].
    pub fn stream<E: StreamEvent>(self) -> StreamRequest<E> {
        StreamRequest::new(self.inner.stream(), self.runtime)
    }

    /// Requests the response as a file: piece by piece, in memory, or to a path.
    pub fn download(self) -> DownloadRequest {
        DownloadRequest::of(self.inner.download(), self.runtime)
    }

    /// Sends the request to an address that the server has given; see
    /// [`Request::with_address`](crate::Request::with_address).
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.inner = self.inner.with_address(address);
        self
    }

    request_options!(self => self.inner.prepared.options);
}

impl fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
