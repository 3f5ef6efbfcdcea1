//! One attempt: one request on the wire, or a few if it is redirected.

use std::borrow::Cow;
use std::future::Future;
use std::ops::ControlFlow;
use std::pin::{Pin, pin};
use std::sync::Arc;

use bytes::Bytes;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, StatusCode, Url};

use super::body::BodyReader;
use super::redirect::{self, Hop};
use super::wire_request::{self, Deadlines, WireRequest};
use super::{Answer, AnswerBody, Mode, failure};
use super::{Payload, PreparedRequest};
use crate::config::Secret;
use crate::deadline::Deadline;
use crate::error::{ApiError, Error, ErrorKind, Result, TimeoutKind};
use crate::http::UploadError;
use crate::secrets::{SafeText, Secrets};

/// Why an attempt failed.
pub(super) struct Failure {
    pub(super) error: Error,
    /// The server had answered with success, then the body broke off.
    pub(super) after_success: bool,
}

/// How much of the body of an error is read.
const MAX_ERROR_BODY: usize = 1024 * 1024;

/// How many redirects are followed.
const MAX_HOPS: usize = 10;

pub(super) async fn attempt(
    prepared: &PreparedRequest,
    wire: &mut WireRequest,
    secret: Option<&Secret>,
) -> Result<Answer, Box<Failure>> {
    wire.redirected = None;
    let Received { status, headers, mut reader } = up_to_body(prepared, wire, secret).await?;
    if let Mode::Streamed(_) = wire.mode {
        let limits = Deadlines { whole: reader.limit(), deadline: wire.deadline };
        let redirected = reader.redirected().cloned();
        return Ok(Answer { status, headers, body: AnswerBody::Streamed(reader), attempts: 0, limits, redirected });
    }
    match reader.read_all(prepared.config.settings.max_response_size).await {
        Ok(body) => {
            let limits = Deadlines { whole: reader.limit(), deadline: wire.deadline };
            let redirected = reader.redirected().cloned();
            Ok(Answer { status, headers, body: AnswerBody::Buffered(body), attempts: 0, limits, redirected })
        }
        Err(error) => {
            let error = error.with_request_id(crate::headers::request_id(&headers, reader.secrets()));
            Err(Box::new(Failure { error, after_success: true }))
        }
    }
}

/// A response whose body is still to be read.
struct Received {
    status: StatusCode,
    headers: HeaderMap,
    reader: BodyReader,
}

/// Reads the error response to a request.
type Refusal = Pin<Box<dyn Future<Output = Box<Failure>> + Send>>;

async fn up_to_body(
    prepared: &PreparedRequest,
    wire: &mut WireRequest,
    secret: Option<&Secret>,
) -> Result<Received, Box<Failure>> {
    let mode = wire.mode;
    let (head, whole) = wire.limits(prepared);
    // By reference: a future that is the argument of another one would be in it twice.
    let exchanged = Deadline::guard(head, pin!(exchange(prepared, wire, secret))).await;
    // Also set if the future was dropped at a deadline.
    let redirected = wire.redirected.take();
    let response = exchanged.and_then(std::convert::identity);
    let response = response.map_err(|error| failure(error.with_redirected(redirected.as_ref())))?;
    let refusal = match receive(prepared, mode, whole, response, redirected) {
        Ok(received) => return Ok(received),
        Err(refusal) => refusal,
    };
    Err(refusal.await)
}

fn receive(
    prepared: &PreparedRequest,
    mode: Mode,
    whole: Option<Deadline>,
    mut response: reqwest::Response,
    redirected: Option<Arc<SafeText>>,
) -> Result<Received, Refusal> {
    let status = response.status();
    let mut headers = std::mem::take(response.headers_mut());
    let secrets = prepared.secrets();
    crate::headers::clean_request_id(&mut headers, &secrets);
    let timeouts = &prepared.config.settings.timeouts;
    let idle = match mode {
        Mode::Buffered => timeouts.idle,
        Mode::Streamed(_) => prepared.options.timeout.or(timeouts.idle),
    };
    let url = (!status.is_success()).then(|| response.url().clone());
    let reader = BodyReader::new(response.into(), idle, whole, secrets).with_redirected(redirected);
    let received = Received { status, headers, reader };
    match url {
        None => Ok(received),
        Some(url) => Err(Box::pin(refusal(url, received))),
    }
}

async fn refusal(url: Url, received: Received) -> Box<Failure> {
    let Received { status, headers, mut reader } = received;
    // The received part of the body is enough; the caller need not know that it is incomplete.
    let (body, _) = reader.read_some(MAX_ERROR_BODY).await;
    let error = ApiError::from_response(status, headers, body, Some(&url), reader.secrets());
    failure(Error::from_api(ErrorKind::Api, error).with_redirected(reader.redirected()))
}

/// Sends and follows redirects, up to the headers of the last response. Rare cases are separate futures, so that
/// others do not pay for their memory.
async fn exchange(
    prepared: &PreparedRequest,
    wire: &mut WireRequest,
    secret: Option<&Secret>,
) -> Result<reqwest::Response> {
    let (url, headers) = wire.head(prepared, secret)?;
    let request = empty_request(url, prepared.operation.method().clone(), headers);
    let request = match is_opened(prepared) {
        true => Box::pin(with_upload(prepared, request)).await?,
        false => with_buffered(wire.buffered.as_ref(), request),
    };
    let sent = prepared.config.http.client.execute(request).await;
    let redirection = match is_redirection(checked(prepared, wire, None, sent)?) {
        ControlFlow::Break(response) => return Ok(response),
        ControlFlow::Continue(response) => response,
    };
    Box::pin(follow(prepared, wire, secret, redirection)).await
}

fn is_redirection(response: reqwest::Response) -> ControlFlow<reqwest::Response, reqwest::Response> {
    match response.status().is_redirection() {
        true => ControlFlow::Continue(response),
        false => ControlFlow::Break(response),
    }
}

async fn follow(
    prepared: &PreparedRequest,
    wire: &mut WireRequest,
    secret: Option<&Secret>,
    mut response: reqwest::Response,
) -> Result<reqwest::Response> {
    // Everything is made again, as the request has taken it; redirects are rare.
    let (url, headers) = wire.head(prepared, secret)?;
    let first = url.clone();
    let with_body = wire.buffered.is_some() || is_opened(prepared);
    let mut hop = Hop { url, method: prepared.operation.method().clone(), headers, with_body };
    for hops in 0.. {
        match redirect::next(
            &hop,
            response.status(),
            response.headers(),
            prepared.body.is_replayable(),
            &prepared.secrets(),
        )? {
            Some(mut next) if hops < MAX_HOPS => {
                if !is_same_origin(&first, &next.url) {
                    wire_request::take_from_query(&mut next.url, secret);
                }
                hop = next;
            }
            Some(_) => break,
            None => return Ok(response),
        }
        wire.set_redirected(prepared, &first, &hop.url);
        let request = empty_request(hop.url.clone(), hop.method.clone(), hop.headers.clone());
        let request = match (hop.with_body, is_opened(prepared)) {
            (false, _) => with_buffered(None, request),
            (true, false) => with_buffered(wire.buffered.as_ref(), request),
            (true, true) => with_upload(prepared, request).await?,
        };
        let sent = prepared.config.http.client.execute(request).await;
        response = checked(prepared, wire, Some(&hop.url), sent)?;
    }
    let message = format!("the server redirected more than {MAX_HOPS} times; check the base URL");
    Err(Error::new(ErrorKind::Redirect, SafeText::internal(message)))
}

/// The response to a request that was sent to `other`, or else to the address of the operation.
fn checked(
    prepared: &PreparedRequest,
    wire: &mut WireRequest,
    other: Option<&Url>,
    sent: reqwest::Result<reqwest::Response>,
) -> Result<reqwest::Response> {
    let config = &prepared.config;
    let asked = || other.map_or_else(|| config.base_of(prepared.operation.id_ref()), |url| Ok(Cow::Borrowed(url)));
    match sent {
        // The given client has followed a redirect by itself.
        Ok(response) if config.http.is_given() && !is_same_origin(&*asked()?, response.url()) => {
            wire.set_redirected(prepared, &*asked()?, response.url());
            if !has_custom_key_place(prepared) {
                return Ok(response);
            }
            Err(Error::new(
                ErrorKind::Redirect,
                "the given `reqwest::Client` followed a redirect to another origin and took the key along; \
             build it with `redirect::Policy::none()`, and renew the key",
            ))
        }
        Ok(response) => Ok(response),
        Err(error) if error.is_connect() && !is_upload_error(&error) => {
            let url = asked()?;
            let reason = config.http.tls_failure(&url, &error).map_or_else(String::new, |why| format!(": {why}"));
            let destination = config.http.destination(&url) + &reason;
            Err(connect_error(error, &destination, &prepared.secrets()))
        }
        Err(error) => Err(transport_error(error, &prepared.secrets())),
    }
}

fn empty_request(url: Url, method: Method, headers: HeaderMap) -> reqwest::Request {
    let mut request = reqwest::Request::new(method, url);
    *request.headers_mut() = headers;
    request
}

/// Whether the body has to be opened for each attempt.
fn is_opened(prepared: &PreparedRequest) -> bool {
    matches!(prepared.body, Payload::Multipart(_) | Payload::Raw(_))
}

fn with_buffered(body: Option<&Bytes>, mut request: reqwest::Request) -> reqwest::Request {
    match body {
        Some(body) => *request.body_mut() = Some(body.clone().into()),
        // `POST …/cancel`: some servers require the length of an empty body.
        None if request.method() == Method::POST => {
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        None => {}
    }
    request
}

async fn with_upload(prepared: &PreparedRequest, mut request: reqwest::Request) -> Result<reqwest::Request> {
    match &prepared.body {
        Payload::Multipart(form) => {
            let (body, content_type) = form.open(&prepared.options.body_fields).await?;
            let content_type = HeaderValue::try_from(content_type)
                .map_err(|_| Error::new(ErrorKind::InvalidRequest, "invalid boundary of a multipart body"))?;
            request.headers_mut().insert(CONTENT_TYPE, content_type);
            *request.body_mut() = Some(reqwest::Body::wrap(body));
        }
        Payload::Raw(upload) => {
            let (body, media) = upload.open().await?;
            if !request.headers().contains_key(CONTENT_TYPE) {
                let media = HeaderValue::try_from(media)
                    .map_err(|_| Error::new(ErrorKind::InvalidRequest, "invalid MIME type of the upload"))?;
                request.headers_mut().insert(CONTENT_TYPE, media);
            }
            *request.body_mut() = Some(reqwest::Body::wrap(body));
        }
        Payload::Empty | Payload::Json(_) | Payload::UrlEncoded(_) => {}
    }
    Ok(request)
}

/// A client that the caller brought may follow redirects by its own rules, which know nothing of custom key headers.
fn has_custom_key_place(prepared: &PreparedRequest) -> bool {
    let config = &prepared.config;
    config.settings.profile.has_own_key_header() || config.credential.has_own_place()
}

/// What comparing `origin()` does, without copies of the hosts.
fn is_same_origin(asked: &Url, answered: &Url) -> bool {
    let origin = |url: &Url| (url.port_or_known_default(), url.scheme() == "https");
    origin(asked) == origin(answered) && asked.host() == answered.host()
}

/// An error from before there was a connection to `destination`.
fn connect_error(error: reqwest::Error, destination: &str, secrets: &Secrets) -> Error {
    let (kind, limit) = match error.is_timeout() {
        true => (ErrorKind::Timeout(TimeoutKind::Connect), " within the connect timeout"),
        false => (ErrorKind::Connect, ""),
    };
    let message = secrets.text(format!("could not connect to {destination}{limit}"));
    Error::new(kind, message).with_source(error.without_url(), secrets)
}

/// What the HTTP client reports, by kind. The URL is taken out of it, as its query may hold a secret.
pub(super) fn transport_error(error: reqwest::Error, secrets: &Secrets) -> Error {
    let error = error.without_url();
    let (kind, message) = if is_upload_error(&error) {
        (ErrorKind::Io, "failed to read the upload")
    } else if error.is_timeout() {
        (ErrorKind::Timeout(TimeoutKind::Total), "a timeout set on the given `reqwest::Client` expired")
    } else if error.is_builder() {
        (ErrorKind::InvalidRequest, "the request could not be built")
    } else if error.is_redirect() {
        (ErrorKind::Redirect, "the given `reqwest::Client` did not follow a redirect")
    } else {
        (ErrorKind::Transport, "connection lost before the response was complete")
    };
    Error::new(kind, message).with_source(error, secrets)
}

fn is_upload_error(error: &reqwest::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        if error.is::<UploadError>() {
            return true;
        }
        source = error.source();
    }
    false
}
