//! Requests as values: what a resource method returns, and `.await` sends.

mod draft;
mod parts;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

pub(crate) use self::draft::Draft;
pub(crate) use self::parts::Payload;
pub use self::parts::{Body, Params, Parts, Streams};
use crate::client::Client;
use crate::error::Result;
use crate::json::Json;
use crate::operation::Operation;
use crate::options::{RequestOptions, request_options};
use crate::response::{RawResponse, Response};
use crate::stream::StreamRequest;
use crate::transport;

/// A request that has not been sent.
///
/// `.await` sends it and decodes the response to `T`. Before that, what the API knows is set by plain methods, and
/// what only concerns this request by those that begin with `with_`. Dropping the future cancels the request.
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
    operation: &'static Operation,
    path: Vec<String>,
    params: P,
    pub(crate) options: RequestOptions,
    response: PhantomData<fn() -> T>,
}

/// A response that is on its way: a future that does nothing until it is polled, and cancels when it is dropped.
#[must_use = "futures do nothing unless polled"]
pub struct Call<O> {
    inner: Pin<Box<dyn Future<Output = Result<RawResponse>> + Send>>,
    decode: fn(RawResponse) -> Result<O>,
}

impl<T, P> Request<T, P> {
    #[doc(hidden)]
    pub fn new(client: &Client, operation: &'static Operation, path: impl Into<Vec<String>>, params: P) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: path.into(),
            params,
            options: RequestOptions::default(),
            response: PhantomData,
        }
    }

    pub(crate) fn with_options(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    #[doc(hidden)]
    pub fn params_mut(&mut self) -> &mut P {
        &mut self.params
    }

    request_options!(self => self.options);
}

impl<T, P: Params> Request<T, P> {
    pub(crate) fn into_draft(self) -> Draft {
        let Self { client, operation, path, params, options, response: _ } = self;
        let (parts, problem) = match params.into_parts() {
            Ok(parts) => (parts, None),
            Err(error) => (Parts::default(), Some(error)),
        };
        Draft { client, operation, path, query: parts.query, body: parts.body.into(), options, problem }
    }

    /// Asks for the response as it came: status, headers and bytes.
    ///
    /// It is not decoded, and retries and errors are as for any request.
    pub fn with_raw_response(self) -> Call<RawResponse> {
        Call::new(self.into_draft(), Ok)
    }
}

impl<T: Json + Send + 'static, P: Params> Request<T, P> {
    /// Asks for what else is in the response: status, headers, request id, rate limits, and the JSON as it came.
    pub fn with_response(self) -> Call<Response<T>> {
        Call::new(self.into_draft(), Response::decode)
    }
}

impl<T, P: Streams> Request<T, P> {
    /// Asks for a stream of events instead of one response.
    pub fn stream(mut self) -> StreamRequest<P::Event> {
        self.params.enable_stream();
        StreamRequest::new(self.into_draft())
    }
}

impl<T: Json + Send + 'static, P: Params> IntoFuture for Request<T, P> {
    type Output = Result<T>;
    type IntoFuture = Call<T>;

    fn into_future(self) -> Call<T> {
        Call::new(self.into_draft(), RawResponse::decode)
    }
}

impl<O> Call<O> {
    pub(crate) fn new(draft: Draft, decode: fn(RawResponse) -> Result<O>) -> Self {
        Self { inner: Box::pin(transport::fetch(Arc::new(draft))), decode }
    }
}

impl<O> Future for Call<O> {
    type Output = Result<O>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<O>> {
        self.inner.as_mut().poll(cx).map(|response| response.and_then(self.decode))
    }
}

impl<T, P> fmt::Debug for Request<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("path", &self.path)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl<O> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}
