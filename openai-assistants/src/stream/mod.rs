//! Streams of events.

mod answer;
mod linger;
mod open;
#[cfg(feature = "helpers")]
mod plain;
mod read;
mod sniff;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use self::linger::Linger;
#[cfg(feature = "helpers")]
pub(crate) use self::plain::PlainAnswer;
use self::sniff::Sniff;
use crate::error::{ApiError, DecodeFailure, Error, ErrorKind, Result};
use crate::event::{Classified, EventRole, Form, StreamEvent, classify};
use crate::http::BodyReader;
use crate::http::PreparedRequest;
use crate::http::Streams;
use crate::http::request_options;
use crate::http::trace;
use crate::json::{Decoding, Deviation, Halves, found_instead};
use crate::request::next;
use crate::request::{Request, RequestBuilder};
use crate::sse::{Decoder, RawEvent};

/// How many deviations a stream keeps.
const MAX_DEVIATIONS: usize = 100;

/// A request for a stream of events that has not been sent.
///
/// `.await` sends it and returns an [`EventStream`] as soon as the response begins. Until then it is retried like any
/// request; a stream that has begun is not.
#[must_use = "a request is sent by `.await`"]
pub struct StreamRequest<E> {
    pub(crate) prepared: PreparedRequest,
    event: PhantomData<fn() -> E>,
}

/// A stream of typed events.
///
/// Data is read from the connection only when the stream is polled, so a slow reader slows the server down; dropping
/// the stream closes the connection. It ends after the `done` event, which is the last item; at the end of the body, if
/// an event has reported the end of the run; and at most two seconds after such an event, even if the server keeps the
/// connection open without sending `done`. Everything else is an `Err`:
///
/// * an `error` event, of kind [`Stream`](ErrorKind::Stream);
/// * an event that cannot be decoded, of kind [`Decode`](ErrorKind::Decode): the stream continues after it, and
///   [`deviations`](Self::deviations) lists it too;
/// * a stream that ends early, for which [`Error::is_stream_cut_off`] is true.
///
/// ```
/// use openai_assistants::types::{AssistantStreamEvent, ThreadCreateAndRunParams};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> openai_assistants::Result<()> {
/// # let server = emulator::Emulator::start().await.unwrap();
/// # let client = server.client();
/// # let assistant = openai_assistants::types::AssistantCreateParams::new("gpt-4o");
/// # let assistant = client.assistants().create(assistant).await?;
/// let params = ThreadCreateAndRunParams::new(&assistant.id);
/// let mut events = client.threads().create_and_run(params).stream().await?;
/// let mut text = String::new();
/// while let Some(event) = events.try_next().await? {
///     if let AssistantStreamEvent::ThreadMessageDelta(delta) = event {
///         text.push_str(&delta.text());
///     }
/// }
/// # assert!(!text.is_empty());
/// # Ok(()) }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct EventStream<E> {
    raw: RawEventStream,
    /// An event has reported how the run ended, so the body may end.
    may_end: bool,
    halves: Halves,
    deviations: Vec<Deviation>,
    event: PhantomData<fn() -> E>,
}

/// A stream of events as received: name and data.
///
/// `done` and `error` are ordinary events here, and a body that ends early is not an error unless the connection is
/// lost. Events after the one that ends the run are delivered for two seconds; then the stream ends, even if the server
/// keeps sending.
///
/// ```
/// # use openai_assistants::types::ThreadCreateAndRunParams;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> openai_assistants::Result<()> {
/// # let server = emulator::Emulator::start().await.unwrap();
/// # let client = server.client();
/// # let assistant = openai_assistants::types::AssistantCreateParams::new("gpt-4o");
/// # let assistant = client.assistants().create(assistant).await?;
/// # let params = ThreadCreateAndRunParams::new(&assistant.id);
/// let mut events = client.threads().create_and_run(params).stream().raw().await?;
/// let mut last = None;
/// while let Some(event) = events.try_next().await? {
///     println!(
///         "event: {}\ndata: {}\n",
///         event.event,
///         String::from_utf8_lossy(&event.data)
///     );
///     last = Some(event);
/// }
/// assert_eq!(last.unwrap().data, "[DONE]");
/// # Ok(()) }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct RawEventStream {
    prepared: Arc<PreparedRequest>,
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    /// An event was received, so it is known what the request has done.
    has_event: bool,
    reader: BodyReader,
    sniff: Sniff,
    decoder: Decoder,
    /// Whether an event may be the last one, unless that is looked at by who reads this.
    is_last: Option<fn(&RawEvent) -> bool>,
    linger: Linger,
    /// How many pieces have come without a pause.
    streak: u8,
    ended: bool,
}

/// A stream that is being opened: a future that does nothing until it is polled, and cancels when it is dropped.
#[must_use = "futures do nothing unless polled"]
pub struct StreamFuture<S> {
    inner: open::Opening,
    finish: fn(RawEventStream) -> S,
}

impl<E: StreamEvent> StreamRequest<E> {
    /// Requests the events as received, for gateways that forward them.
    pub fn raw(self) -> StreamFuture<RawEventStream> {
        let finish = |raw| RawEventStream { is_last: Some(is_last::<E>), ..raw };
        StreamFuture { inner: open::open(self.prepared), finish }
    }
}

impl<T, P: Streams> Request<T, P> {
    /// Requests a stream of events instead of a single response.
    pub fn stream(mut self) -> StreamRequest<P::Event> {
        self.params_mut().enable_stream();
        StreamRequest::new(self.into_prepared_as_is())
    }
}

impl RequestBuilder {
    /// Requests a stream of events: of a type of the API, or [`UntypedEvent`](crate::UntypedEvent)s.
    ///
    /// The body is sent as is: set `"stream": true` in it if the operation requires that.
    ///
    /// ```
    /// use openai_assistants::UntypedEvent;
    /// use openai_assistants::reqwest::Method;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> openai_assistants::Result<()> {
    /// # let server = emulator::Emulator::start().await.unwrap();
    /// # let client = server.client();
    /// # let assistant = openai_assistants::types::AssistantCreateParams::new("gpt-4o");
    /// # let assistant = client.assistants().create(assistant).await?;
    /// let body = serde_json::json!({"assistant_id": assistant.id, "stream": true});
    /// let mut events = client
    ///     .request(Method::POST, "/threads/runs", [])
    ///     .json(&body)
    ///     .stream::<UntypedEvent>()
    ///     .await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{}: {}", event.event, event.data);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn stream<E: StreamEvent>(self) -> StreamRequest<E> {
        StreamRequest::new(self.prepared)
    }
}

impl<E> StreamRequest<E> {
    pub(crate) fn new(prepared: PreparedRequest) -> Self {
        Self { prepared, event: PhantomData }
    }

    request_options!(self => self.prepared.options);
}

impl<E: StreamEvent> StreamRequest<E> {
    /// Sends the request, as `.await` does; see [`Request::send`].
    pub fn send(self) -> StreamFuture<EventStream<E>> {
        self.into_future()
    }
}

impl<E: StreamEvent> IntoFuture for StreamRequest<E> {
    type Output = Result<EventStream<E>>;
    type IntoFuture = StreamFuture<EventStream<E>>;

    fn into_future(self) -> Self::IntoFuture {
        StreamFuture {
            inner: open::open(self.prepared),
            finish: |raw| EventStream {
                raw,
                may_end: false,
                halves: Halves::default(),
                deviations: Vec::new(),
                event: PhantomData,
            },
        }
    }
}

impl<S> Future for StreamFuture<S> {
    type Output = Result<S>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<S>> {
        self.inner.as_mut().poll(cx).map(|raw| raw.map(self.finish))
    }
}

impl<E> EventStream<E> {
    /// The id that the server assigned to the request; include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.raw.headers()
    }

    /// Returns the HTTP status, which is a success.
    pub fn status(&self) -> StatusCode {
        self.raw.status()
    }

    /// Returns how often the request was sent until the stream began. A stream that has begun is not retried.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts()
    }

    /// Where events so far were not what the API documents: the first 100 places, in order, with paths from the data of
    /// their event. What is made of them is as for [`Response::deviations`](crate::Response::deviations).
    pub fn deviations(&self) -> &[Deviation] {
        &self.deviations
    }

    /// The deviations since this was called last.
    #[cfg(feature = "helpers")]
    pub(crate) fn take_deviations(&mut self) -> Vec<Deviation> {
        std::mem::take(&mut self.deviations)
    }

    /// Whether the first deviation is to be an error.
    #[cfg(feature = "helpers")]
    pub(crate) fn is_strict(&self) -> bool {
        self.raw.prepared.config.settings.strict_decoding
    }

    /// The request that it came of.
    #[cfg(feature = "helpers")]
    pub(crate) fn prepared(&self) -> &PreparedRequest {
        &self.raw.prepared
    }
}

impl<E: StreamEvent> EventStream<E> {
    /// Waits for the next event; `None` after the last one.
    ///
    /// Equivalent to the method of `futures::TryStreamExt`. Cancellation safe: no event is lost if the future is
    /// dropped.
    pub async fn try_next(&mut self) -> Result<Option<E>> {
        next(self).await
    }
}

impl<E: StreamEvent> Stream for EventStream<E> {
    type Item = Result<E>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<E>>> {
        let this = &mut *self;
        let event = match ready!(this.raw.poll_event(cx)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => {
                this.may_end = true;
                return Poll::Ready(Some(Err(error)));
            }
            None if this.may_end => return Poll::Ready(None),
            None => {
                this.may_end = true;
                return Poll::Ready(Some(Err(this.raw.cut_off())));
            }
        };
        let Classified { name, form } = match classify::<E>(&event) {
            Ok(event) => event,
            Err(body) => {
                this.may_end = true;
                this.raw.linger.begin();
                return Poll::Ready(Some(Err(this.raw.event_error(body))));
            }
        };
        let role = E::role(&name);
        if role == EventRole::End {
            (this.raw.ended, this.may_end) = (true, true);
            return Poll::Ready(None);
        }
        this.may_end |= role != EventRole::Data;
        match role {
            EventRole::Done => this.raw.ended = true,
            EventRole::Terminal => this.raw.linger.begin(),
            _ => {}
        }
        let data = match &form {
            Form::Wrapped(at) => event.data.get(at.clone()).unwrap_or_default(),
            _ => &event.data,
        };
        // Only what is sent in pieces can be cut in the middle of a character.
        let joined = name.ends_with(".delta").then(|| this.halves.join(data)).flatten();
        let data = joined.as_deref().unwrap_or(data);
        let mut decoding = Decoding::new(this.raw.prepared.config.settings.strict_decoding);
        let decoded = E::decode_with((form != Form::Envelope).then_some(&*name), data, &mut decoding);
        let mut deviations = Vec::new();
        if decoding.has_deviations() {
            deviations = decoding.deviations(data, &this.raw.prepared.secrets());
        }
        if decoded.is_err() {
            deviations = vec![Deviation::of_whole("an event", found_instead(data))];
        }
        if !deviations.is_empty() {
            trace::deviations(this.raw.prepared.operation.id_ref(), &deviations);
            let room = MAX_DEVIATIONS.saturating_sub(this.deviations.len());
            this.deviations.extend(deviations.into_iter().take(room));
        }
        Poll::Ready(Some(decoded.map_err(|error| this.raw.decode_error(&name, data, &error))))
    }
}

impl RawEventStream {
    /// Waits for the next event; `None` after the last one.
    ///
    /// Equivalent to the method of `futures::TryStreamExt`. Cancellation safe: no event is lost if the future is
    /// dropped.
    pub async fn try_next(&mut self) -> Result<Option<RawEvent>> {
        next(self).await
    }

    /// The id that the server assigned to the request; include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        crate::headers::request_id_ref(&self.headers)
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the HTTP status, which is a success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns how often the request was sent until the stream began. A stream that has begun is not retried.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    fn error(&self, error: Error) -> Error {
        let id = crate::headers::request_id(&self.headers, &self.prepared.secrets());
        error
            .with_redirected(self.reader.redirected())
            .with_server(|| self.prepared.server())
            .with_operation(self.prepared.operation.id())
            .with_request_id(id)
            .with_attempts(self.attempts)
            .with_answer(self.has_event)
    }

    fn cut_off(&self) -> Error {
        let message = "the stream ended without `done` and without an event that ends the run";
        self.error(Error::new(ErrorKind::StreamCutOff, message))
    }

    fn event_error(&self, body: bytes::Bytes) -> Error {
        self.error(Error::from_api(ErrorKind::Stream, ApiError::from_event(body, &self.prepared.secrets())))
    }

    fn decode_error(&self, name: &str, data: &[u8], error: &serde_json::Error) -> Error {
        let secrets = self.prepared.secrets();
        let what = secrets.text_up_to(80, format!("the event `{name}`"));
        self.error(Error::from_decode(DecodeFailure::new(what, data, error, &secrets)))
    }
}

/// Whether the stream may end after an event.
fn is_last<E: StreamEvent>(event: &RawEvent) -> bool {
    match classify::<E>(event) {
        Ok(Classified { name, .. }) => {
            matches!(E::role(&name), EventRole::Terminal | EventRole::Done | EventRole::End)
        }
        Err(_) => true,
    }
}

impl<E> fmt::Debug for StreamRequest<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StreamRequest").field(&self.prepared).finish()
    }
}

impl<E> fmt::Debug for EventStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EventStream").field(&self.raw).finish()
    }
}

impl fmt::Debug for RawEventStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEventStream")
            .field("operation", &self.prepared.operation.id_ref())
            .field("request_id", &self.request_id())
            .field("decoder", &self.decoder)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

impl<S> fmt::Debug for StreamFuture<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamFuture").finish_non_exhaustive()
    }
}
