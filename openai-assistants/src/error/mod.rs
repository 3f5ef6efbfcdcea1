//! What can go wrong, in one type.

mod api;
mod body;
mod decode;
mod disguise;
mod embedded;
mod kind;
mod lost;
mod meaning;
mod members;
#[doc(hidden)]
pub mod probe;

#[cfg(feature = "helpers")]
use std::any::Any;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::StatusCode;

pub use self::api::ApiError;
pub(crate) use self::decode::DecodeFailure;
pub(crate) use self::disguise::is_disguised;
pub use self::kind::{ErrorKind, TimeoutKind};
use self::meaning::Meaning;
use crate::headers::RateLimits;
use crate::json::Json;
use crate::secrets::{SafeText, Secrets, Shortened};

/// The result of everything that can fail here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// An error of the client: of its configuration, of the connection, or reported by the server.
///
/// [`kind`](Self::kind) returns where it occurred; predicates answer common questions. `Display` is one line without
/// the text of the source; [`source`](StdError::source) has the rest. No error shows a credential, a request's body, or
/// more than an excerpt of a response. Every text of an error is one line of about 500 characters at most, without
/// control characters, whatever the server sent; [`guide::errors`](crate::guide::errors) describes what is removed from
/// it.
///
/// ```
/// use openai_assistants::ErrorKind;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> openai_assistants::Result<()> {
/// # let server = emulator::Emulator::start().await.unwrap();
/// # let client = server.client();
/// let error = client.assistants().retrieve("asst_1").await.unwrap_err();
/// match error.kind() {
///     ErrorKind::Api if error.is_not_found() => println!("there is none: {error}"),
///     ErrorKind::Timeout(_) | ErrorKind::Connect => {
///         println!("try again later: {error}")
///     }
///     _ => return Err(error),
/// }
/// assert_eq!(error.operation(), Some("getAssistant"));
/// assert_eq!(error.attempts(), 1);
/// # Ok(()) }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<Cow<'static, str>>,
    message: SafeText,
    /// The operation, for readers who did not send the request themselves.
    context: Option<SafeText>,
    /// Host and port, where the message does not name them.
    server: Option<SafeText>,
    source: Option<BoxError>,
    api: Option<ApiError>,
    decode: Option<DecodeFailure>,
    request_id: Option<SafeText>,
    may_have_been_sent: bool,
    is_cut_off: bool,
    /// The response had begun to arrive, so what was created is known.
    is_answered: bool,
    /// An earlier attempt was sent, and its response was lost.
    is_after_lost_answer: bool,
    attempts: u32,
    #[cfg(feature = "helpers")]
    attachment: Option<Box<dyn Any + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<SafeText>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            message: message.into(),
            context: None,
            server: None,
            source: None,
            api: None,
            decode: None,
            request_id: None,
            may_have_been_sent: !matches!(
                kind,
                ErrorKind::Configuration
                    | ErrorKind::InvalidRequest
                    | ErrorKind::Credential
                    | ErrorKind::Connect
                    | ErrorKind::Timeout(TimeoutKind::Connect)
            ),
            is_cut_off: kind == ErrorKind::StreamCutOff,
            is_answered: false,
            is_after_lost_answer: false,
            attempts: 0,
            #[cfg(feature = "helpers")]
            attachment: None,
        }))
    }

    /// The server's error, with the status of the response it came in or as an event of a stream.
    pub(crate) fn from_api(kind: ErrorKind, api: ApiError) -> Self {
        let mut error = Self::new(kind, "");
        error.0.request_id = api.safe_request_id.clone();
        error.0.api = Some(api);
        error
    }

    pub(crate) fn from_decode(failure: DecodeFailure) -> Self {
        let mut error = Self::new(ErrorKind::Decode, "");
        error.0.source = Some(failure.reason().as_str().into());
        error.0.decode = Some(failure);
        error
    }

    /// Adds the source, or only its text if the source would reveal a secret.
    pub(crate) fn with_source(mut self, source: impl Into<BoxError>, secrets: &Secrets) -> Self {
        self.0.source = Some(secrets.source(source.into()));
        self
    }

    pub(crate) fn with_operation(mut self, id: impl Into<Cow<'static, str>>) -> Self {
        self.0.operation = Some(id.into());
        self
    }

    pub(crate) fn with_request_id(mut self, id: Option<SafeText>) -> Self {
        self.0.request_id = id;
        self
    }

    pub(crate) fn with_sent(mut self, may_have_been_sent: bool) -> Self {
        self.0.may_have_been_sent = may_have_been_sent;
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Marks an error in a response of which enough has arrived to know the effect of the request.
    pub(crate) fn with_answer(mut self, is_answered: bool) -> Self {
        self.0.is_answered = is_answered;
        self
    }

    /// Whether an attempt before the one that failed may have taken effect without a response that reported it.
    #[cfg(feature = "helpers")]
    pub(crate) fn is_after_lost_answer(&self) -> bool {
        self.0.is_after_lost_answer
    }

    pub(crate) fn with_lost_answer_before(mut self, is_after_lost_answer: bool) -> Self {
        self.0.is_after_lost_answer = is_after_lost_answer;
        self
    }

    /// Whether the request may have been carried out, in this attempt or an earlier one, and the answer that would say so
    /// has not come, or says nothing.
    pub(crate) fn is_answer_lost(&self) -> bool {
        let is_lost = match self.0.kind {
            ErrorKind::Timeout(kind) => kind != TimeoutKind::Connect,
            kind => {
                matches!(kind, ErrorKind::Transport | ErrorKind::Decode | ErrorKind::TooLarge | ErrorKind::StreamCutOff)
            }
        };
        self.0.is_after_lost_answer || is_lost && self.0.may_have_been_sent && !self.0.is_answered
    }

    /// Marks an error that occurred in the middle of a stream of events.
    pub(crate) fn in_stream(mut self) -> Self {
        self.0.is_cut_off = matches!(
            self.0.kind,
            ErrorKind::Transport | ErrorKind::Timeout(TimeoutKind::Idle) | ErrorKind::StreamCutOff
        );
        self
    }

    /// Hangs a value on the error: the last run seen, the state of a stream. What users see of it is a method for each
    /// type, which the module that attaches the type adds to this one; nothing down here knows the types.
    #[cfg(feature = "helpers")]
    pub(crate) fn with_attachment<T: Send + Sync + 'static>(mut self, value: T) -> Self {
        self.0.attachment = Some(Box::new(value));
        self
    }

    /// Adds the operation, which the message begins with.
    pub(crate) fn with_context(mut self, context: SafeText) -> Self {
        self.0.context = Some(context);
        self
    }

    /// Adds the server that the request was sent to, if the error is one of the connection to it. The message of an error
    /// of connecting has it already.
    pub(crate) fn with_server(mut self, server: impl FnOnce() -> Option<SafeText>) -> Self {
        let is_of_connection = match self.0.kind {
            ErrorKind::Transport | ErrorKind::StreamCutOff => true,
            ErrorKind::Timeout(kind) => kind != TimeoutKind::Connect,
            _ => false,
        };
        if is_of_connection && self.0.server.is_none() {
            self.0.server = server();
        }
        self
    }

    /// Adds the server that a redirect led to, if it led to another one, whatever the error is: the configuration does
    /// not have that server.
    pub(crate) fn with_redirected(mut self, server: Option<&Arc<SafeText>>) -> Self {
        if !self.is_connect() && self.0.server.is_none() {
            self.0.server = server.map(|server| SafeText::clone(server));
        }
        self
    }

    /// Returns where the error occurred.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the ID of the operation that failed, such as `getRun`; `None` if it was not one operation.
    ///
    /// Of a call by [`Client::request`](crate::Client::request) it is the method and the path as they were given, such as
    /// `GET /threads/{}`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// Returns how often the request was attempted; 0 if it was never sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the error that the server reported, if it is one: of kind [`Api`](ErrorKind::Api),
    /// [`Stream`](ErrorKind::Stream) or [`RunFailed`](ErrorKind::RunFailed).
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// The body of the server's error as a type of the API, for errors that have a type of their own.
    ///
    /// Secrets of the client are redacted in it, see [`ApiError::body`]. `None` if the error is not the server's, or if
    /// its body is not JSON or of a different JSON type. Any object is decoded; unknown fields are in `extra`.
    ///
    /// ```
    /// use openai_assistants::JsonObject;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> openai_assistants::Result<()> {
    /// # let server = emulator::Emulator::start().await.unwrap();
    /// # let client = server.client();
    /// let error = client.assistants().retrieve("asst_1").await.unwrap_err();
    /// let body: Option<JsonObject> = error.body();
    /// assert!(body.is_some_and(|body| body.contains_key("error")));
    /// # Ok(()) }
    /// ```
    pub fn body<T: Json>(&self) -> Option<T> {
        self.api().and_then(|api| T::from_json(&api.body).ok())
    }

    /// Returns the HTTP status, if the server responded with an error. It is a success status if only the body reports
    /// the error.
    pub fn status(&self) -> Option<StatusCode> {
        self.api().and_then(|api| api.status)
    }

    /// Returns the error code of the API, such as `invalid_api_key`.
    pub fn code(&self) -> Option<&str> {
        self.api().and_then(|api| api.code.as_deref())
    }

    /// Returns the parameter that the server rejected.
    pub fn param(&self) -> Option<&str> {
        self.api().and_then(|api| api.param.as_deref())
    }

    /// Returns the ID that the server assigned to the request; include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_ref().map(SafeText::as_str)
    }

    /// Returns how long the server asked to wait: in `retry-after-ms` or `Retry-After`, or else in its message: "Please
    /// try again in 22 seconds."
    pub fn retry_after(&self) -> Option<Duration> {
        self.api().and_then(|api| api.retry_after(SystemTime::now()))
    }

    /// Returns the rate limits, if the error response has them.
    pub fn rate_limits(&self) -> Option<RateLimits> {
        self.api().map(|api| RateLimits::from_headers(&api.headers))
    }

    /// Returns the path in the response's JSON where decoding failed, such as `$.data[3].status`.
    ///
    /// `None` if the error is not of kind [`Decode`](ErrorKind::Decode).
    pub fn json_path(&self) -> Option<&str> {
        self.0.decode.as_ref().map(DecodeFailure::path)
    }

    /// Returns the text around the place where decoding failed, at most 120 characters.
    pub fn excerpt(&self) -> Option<&str> {
        self.0.decode.as_ref().map(DecodeFailure::excerpt)
    }

    /// The value on the error, if it has one of this type.
    #[cfg(feature = "helpers")]
    pub(crate) fn attachment<T: 'static>(&self) -> Option<&T> {
        self.0.attachment.as_ref().and_then(|value| value.downcast_ref())
    }

    /// Whether a timeout or a deadline expired; see [`timeout_kind`](Self::timeout_kind).
    pub fn is_timeout(&self) -> bool {
        self.timeout_kind().is_some()
    }

    /// Returns which time limit was exceeded.
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        match self.0.kind {
            ErrorKind::Timeout(kind) => Some(kind),
            _ => None,
        }
    }

    /// Returns whether no connection could be established, within the time limit or at all.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Timeout(TimeoutKind::Connect))
    }

    /// Returns whether the server rejected the request because of too many requests or tokens, or an exhausted quota:
    /// status 429, or a code or type such as `rate_limit_exceeded`.
    ///
    /// Like the predicates below, this checks the status, and codes and types that servers are known to use, so it also
    /// works for `error` events of streams, which have no status.
    pub fn is_rate_limit(&self) -> bool {
        self.means(Meaning::RateLimit)
    }

    /// Returns whether the quota is exhausted, so that waiting does not help: `insufficient_quota`.
    pub fn is_quota_exhausted(&self) -> bool {
        self.means(Meaning::Quota)
    }

    /// Returns whether the requested object does not exist: status 404, or a code such as `not_found`.
    pub fn is_not_found(&self) -> bool {
        self.means(Meaning::NotFound)
    }

    /// Returns whether the credential was rejected: status 401, or a code such as `invalid_api_key`.
    pub fn is_authentication(&self) -> bool {
        self.means(Meaning::Authentication)
    }

    /// Returns whether the credential lacks the permission: status 403, or a code such as `permission_denied`.
    pub fn is_permission_denied(&self) -> bool {
        self.means(Meaning::PermissionDenied)
    }

    /// Returns whether the server failed: status 5xx, or a code or type such as `server_error` or `overloaded`.
    pub fn is_server_error(&self) -> bool {
        self.means(Meaning::Server)
    }

    fn means(&self, meaning: Meaning) -> bool {
        self.api().is_some_and(|api| api.means(meaning))
    }

    /// Returns whether a run that was followed to its end failed, expired or was cancelled.
    ///
    /// [`last_run`](Self::last_run) is the run, and [`run_state`](Self::run_state) also has what it wrote before. The
    /// predicates above check its `last_error`: [`is_rate_limit`](Self::is_rate_limit) is true for a run that failed
    /// because of a rate limit.
    pub fn is_run_failed(&self) -> bool {
        self.0.kind == ErrorKind::RunFailed
    }

    /// Returns whether the run requires an action that its `Tools` cannot perform, such as an approval without an
    /// approval hook; [`last_run`](Self::last_run) has the action.
    pub fn is_action_required(&self) -> bool {
        self.0.kind == ErrorKind::ActionRequired
    }

    /// Returns whether a run required tool outputs more often than [`Tools::max_rounds`](crate::Tools::max_rounds)
    /// allows. It waits on the server until it expires, unless
    /// [`Tools::cancel_at_max_rounds`](crate::Tools::cancel_at_max_rounds) was called; [`last_run`](Self::last_run) has
    /// its status.
    pub fn is_too_many_rounds(&self) -> bool {
        self.0.kind == ErrorKind::TooManyRounds
    }

    /// Returns whether a stream of events was cut off: the body ended early, the connection was lost, or no data
    /// arrived for too long. The run may continue on the server.
    pub fn is_stream_cut_off(&self) -> bool {
        self.0.is_cut_off
    }

    /// Returns the ID of the active run, if the error is "Thread … already has an active run …" or "Can't add messages
    /// to … while a run … is active".
    pub fn active_run(&self) -> Option<&str> {
        self.api().and_then(ApiError::active_run)
    }

    /// Returns whether the same request may succeed later, by the rules for the client's own retries.
    ///
    /// If it is true, the client has used up its retries, or was not allowed any. A stream that has begun is never
    /// retryable: sending its request again would start another run. Nor is an error that came with a status of
    /// success, unless `x-should-retry` says otherwise.
    pub fn is_retryable(&self) -> bool {
        match (&self.0.api, self.0.kind) {
            _ if self.0.is_cut_off => false,
            (Some(api), ErrorKind::Api) => api.is_retryable(),
            (_, ErrorKind::Connect | ErrorKind::Transport) => true,
            (_, ErrorKind::Timeout(kind)) => kind != TimeoutKind::Deadline,
            _ => false,
        }
    }

    /// Returns whether the request may have reached the server, in this attempt or an earlier one, and so may have been
    /// executed. False only if certainly nothing reached the server.
    pub fn may_have_been_sent(&self) -> bool {
        self.0.may_have_been_sent
    }
}

impl fmt::Display for Error {
    /// What came from the server is cut so that the line stays readable, but for what it is about. Where the answer to a
    /// request that creates something was lost, it ends with how to find what may have been created.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut head = String::new();
        if let Some(context) = &self.0.context {
            head.push_str(&format!("{}: ", Shortened(context.as_str(), 200)));
        }
        if let Some(operation) = self.operation() {
            head.push_str(&format!("{operation}: "));
        }
        let mut tail = String::new();
        if let Some(server) = &self.0.server {
            tail.push_str(&format!(" (server {})", Shortened(server.as_str(), 100)));
        }
        if let Some(hint) = self.operation().filter(|_| self.is_answer_lost()).and_then(lost::hint) {
            tail.push_str(&format!("; {hint}"));
        }
        if let Some(id) = self.request_id() {
            tail.push_str(&format!(" (request {})", Shortened(id, 60)));
        }
        let room = SafeText::LIMIT.saturating_sub(head.chars().count() + tail.chars().count());
        f.write_str(&head)?;
        match (&self.0.api, &self.0.decode) {
            (Some(api), _) => api.write(f, self.0.kind, room)?,
            (_, Some(decode)) => decode.fmt(f)?,
            _ => Shortened(self.0.message.as_str(), room).fmt(f)?,
        }
        f.write_str(&tail)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.0.kind).field("message", &self.to_string());
        if let Some(api) = &self.0.api {
            debug.field("api", api);
        }
        if let Some(source) = &self.0.source {
            debug.field("source", source);
        }
        debug.field("attempts", &self.0.attempts).field("may_have_been_sent", &self.0.may_have_been_sent).finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
