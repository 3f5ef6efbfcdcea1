//! Requests as values: what a resource method returns, and `.await` sends.

use std::borrow::Cow;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use reqwest::Method;
use serde::de::DeserializeOwned;

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Operation;
use crate::options::{RequestOptions, request_options};
use crate::response::{RawResponse, Response};
use crate::stream::{StreamEvent, StreamRequest};
use crate::transport;
use crate::upload::Form;

/// A request that has not been sent.
///
/// `.await` sends it and decodes the response to `T`. Before that, what the API knows is set by plain methods, and
/// what only concerns this request by those that begin with `with_`. Dropping the future cancels the request.
#[must_use = "a request is sent by `.await`"]
pub struct Request<T, P = ()> {
    client: Client,
    operation: &'static Operation,
    path: Vec<String>,
    params: P,
    options: RequestOptions,
    response: PhantomData<fn() -> T>,
}

/// Turned into the query and the body of a request. Implemented by the params types, and for `()`.
pub trait Params: Send + 'static {
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
pub enum Body {
    /// No body at all.
    #[default]
    Empty,
    /// A JSON object, serialized.
    Json(Vec<u8>),
    /// Parts with files.
    Multipart(Form),
}

/// The body of a draft; JSON in a form that attempts can share.
pub(crate) enum Payload {
    Empty,
    Json(Bytes),
    Multipart(Form),
}

/// A response that is on its way: a future that does nothing until it is polled, and cancels when it is dropped.
#[must_use = "futures do nothing unless polled"]
pub struct Call<O> {
    inner: Pin<Box<dyn Future<Output = Result<RawResponse>> + Send>>,
    decode: fn(RawResponse) -> Result<O>,
}

/// A request without its types: everything that sends works on this, so that it is compiled once.
pub(crate) struct Draft {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Payload,
    pub(crate) options: RequestOptions,
    /// Why it cannot be sent.
    pub(crate) problem: Option<serde_json::Error>,
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

impl<T: DeserializeOwned + Send + 'static, P: Params> Request<T, P> {
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

impl<T: DeserializeOwned + Send + 'static, P: Params> IntoFuture for Request<T, P> {
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

impl Draft {
    /// Why it cannot be sent, if so.
    pub(crate) fn check(&self) -> Result<()> {
        if let Some(error) = &self.problem {
            return Err(Error::new(ErrorKind::InvalidRequest, format!("the parameters are not valid JSON: {error}")));
        }
        self.options.problem().map_or(Ok(()), Err)
    }

    /// What must not be shown although a server may repeat it: the credential, and header values that look like one.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let config = self.client.config();
        let defaults = config.headers.values();
        let own = self.options.headers.iter().filter_map(|(_, value)| value.as_ref());
        let mut secrets = config.credential.known_secrets();
        for value in defaults.chain(own).filter(|value| value.is_sensitive()) {
            let text = value.to_str().unwrap_or_default();
            // Without the scheme, as in `Bearer …`.
            secrets.extend(text.rsplit(' ').next().map(str::to_owned));
        }
        secrets
    }

    /// Whether the server ends up in the same state when it gets the request twice.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.operation.method == Method::GET || self.options.has_idempotency_key
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

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("operation", &self.operation.id)
            .field("path", &self.path)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
