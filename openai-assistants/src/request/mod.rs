//! Requests as values: what a resource method returns, and `.await` sends.

mod answer;
mod builder;
mod decode;
mod download;
mod list;
mod next;
mod page;
pub(crate) mod paged;
mod response;
mod seen;
mod typed_headers;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use self::answer::{FromResponse, answers};
pub use self::builder::RequestBuilder;
pub use self::download::{Download, DownloadFuture, DownloadRequest};
pub use self::list::ListRequest;
pub(crate) use self::next::next;
pub use self::page::{Items, NextPage, Page, PageItem, Pages};
pub use self::paged::PagedRequest;
pub use self::response::{RawResponse, Response};
pub use self::typed_headers::{FromHeaders, HeaderForm};
use crate::client::Client;
use crate::error::Result;
#[cfg(feature = "helpers")]
use crate::error::{Error, ErrorKind};
use crate::http::{Params, Parts, PreparedRequest, RequestOptions, request_options};
use crate::operation::{Called, Operation};
#[cfg(feature = "helpers")]
use crate::secrets::SafeText;

/// A request that has not been sent.
///
/// `.await` sends it and decodes the response to `T`. Methods named after parameters of the API set these; methods that
/// begin with `with_` set options of this request. Dropping the future cancels the request.
///
/// ```
/// use std::time::Duration;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> openai_assistants::Result<()> {
/// # let server = emulator::Emulator::start().await.unwrap();
/// # let client = server.client();
/// let newest = client
///     .assistants()
///     .list()
///     .order("desc")
///     .limit(2)
///     .with_header("x-trace", "42")
///     .with_timeout(Duration::from_secs(5))
///     .await?;
/// assert!(newest.data.is_empty());
/// # Ok(()) }
/// ```
#[must_use = "a request is sent by `.await`"]
pub struct Request<T, P = ()> {
    client: Client,
    operation: Called,
    path: Vec<String>,
    params: P,
    pub(crate) options: RequestOptions,
    response: PhantomData<fn() -> T>,
}

/// A future that sends a request and returns the response. It does nothing until polled, and dropping it cancels the
/// request.
///
/// [`Request::send`] returns it, and `.await` waits for it.
#[must_use = "futures do nothing unless polled"]
pub struct ResponseFuture<O> {
    inner: response::Fetch,
    decode: fn(RawResponse) -> Result<O>,
}

impl<T, P> Request<T, P> {
    #[doc(hidden)]
    pub fn new(client: &Client, operation: &'static Operation, path: impl Into<Vec<String>>, params: P) -> Self {
        Self::again(client, Called::Known(operation), path.into(), params)
    }

    /// Of the operation of another request.
    pub(crate) fn again(client: &Client, operation: Called, path: Vec<String>, params: P) -> Self {
        let (client, options) = (client.clone(), RequestOptions::default());
        Self { client, operation, path, params, options, response: PhantomData }
    }

    pub(crate) fn with_options(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self
    }

    #[cfg(feature = "helpers")]
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Returns an error if the path cannot be filled in: for helpers that do other things before they send this.
    #[cfg(feature = "helpers")]
    pub(crate) fn check_path(&self) -> Result<()> {
        let path = self.operation.fill_path("", &self.path);
        path.map(drop).map_err(|error| Error::new(ErrorKind::InvalidRequest, SafeText::internal(error.to_string())))
    }

    #[doc(hidden)]
    pub fn params_mut(&mut self) -> &mut P {
        &mut self.params
    }

    /// Sends the request to an address that the server has given, such as that of the next page.
    ///
    /// Path and query are those of the address, which may be relative to that of the operation. Since the credential is
    /// sent with it, an address of another origin is an error of kind [`InvalidRequest`](ErrorKind::InvalidRequest).
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.options.address = Some(address.into());
        self
    }

    request_options!(self => self.options);
}

impl<T, P: Params> Request<T, P> {
    /// Requests a single response: the method, not the parameters, determines whether it is a stream.
    pub(crate) fn into_prepared(mut self) -> PreparedRequest {
        self.params.disable_stream();
        self.into_prepared_as_is()
    }

    pub(crate) fn into_prepared_as_is(self) -> PreparedRequest {
        let Self { client, operation, path, params, options, response: _ } = self;
        prepared(&client, operation, path, options, params.into_parts())
    }

    /// Requests the response as received: status, headers and bytes.
    ///
    /// The body is not decoded. Retries and errors are the same as for any request.
    pub fn with_raw_response(self) -> ResponseFuture<RawResponse> {
        ResponseFuture::new(self.into_prepared(), Ok)
    }
}

/// A request of any type, once its parameters are known.
fn prepared(
    client: &Client,
    operation: Called,
    path: Vec<String>,
    mut options: RequestOptions,
    parts: serde_json::Result<Parts>,
) -> PreparedRequest {
    let parts = parts.unwrap_or_else(|error| {
        options.not_json(&error);
        Parts::default()
    });
    options.add_headers(parts.headers);
    #[cfg(feature = "foundry")]
    options.body_secrets.extend(parts.secrets.0);
    PreparedRequest {
        config: client.shared(),
        operation,
        path,
        query: parts.query,
        encoded: parts.encoded,
        body: parts.body.into(),
        options,
    }
}

impl<T: FromResponse + Send + 'static, P: Params> Request<T, P> {
    /// Sends the request and decodes the response, like `.await`. Use it to pass the future to functions and macros
    /// that take futures.
    ///
    /// The future is `Send` and `'static`, does nothing until it is polled, and cancels the request when it is dropped.
    /// [`guide::concurrency`](crate::guide::concurrency) has more examples.
    ///
    /// ```
    /// # use openai_assistants::types::*;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> openai_assistants::Result<()> {
    /// # let server = emulator::Emulator::start().await.unwrap();
    /// # let client = server.client();
    /// # let first = client.threads().create(ThreadCreateParams::new()).await?.id;
    /// # let second = client.threads().create(ThreadCreateParams::new()).await?.id;
    /// let threads = client.threads();
    /// let (first, second) = tokio::try_join!(
    ///     threads.retrieve(&first).send(),
    ///     threads.retrieve(&second).send()
    /// )?;
    /// assert_ne!(first.id, second.id);
    /// # Ok(()) }
    /// ```
    pub fn send(self) -> ResponseFuture<T> {
        self.into_future()
    }

    /// Requests the decoded response with its status, headers, request ID, rate limits and the JSON as received.
    pub fn with_response(self) -> ResponseFuture<Response<T>> {
        ResponseFuture::new(self.into_prepared(), Response::decode)
    }
}

impl<T: FromResponse + Send + 'static, P: Params> IntoFuture for Request<T, P> {
    type Output = Result<T>;
    type IntoFuture = ResponseFuture<T>;

    fn into_future(self) -> ResponseFuture<T> {
        ResponseFuture::new(self.into_prepared(), RawResponse::decode)
    }
}

impl<O> ResponseFuture<O> {
    pub(crate) fn new(prepared: PreparedRequest, decode: fn(RawResponse) -> Result<O>) -> Self {
        Self { inner: response::fetch(prepared), decode }
    }
}

impl<O> Future for ResponseFuture<O> {
    type Output = Result<O>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<O>> {
        self.inner.as_mut().poll(cx).map(|response| response.and_then(self.decode))
    }
}

impl<T, P> fmt::Debug for Request<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.id_ref())
            .field("path", &self.path)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl<O> fmt::Debug for ResponseFuture<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}
