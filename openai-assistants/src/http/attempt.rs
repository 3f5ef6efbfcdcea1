//! One attempt: one request on the wire, or a few if it is redirected.

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, Url};

use super::body::BodyReader;
use super::redirect::{self, Hop};
use super::wire_request::{self, WireRequest};
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
    let config = &prepared.config;
    let limits = wire.limits(prepared);
    let (redirected, mut response) = Deadline::guard(limits.head, exchange(prepared, wire, secret))
        .await
        .and_then(std::convert::identity)
        .map_err(failure)?;

    let status = response.status();
    let mut headers = std::mem::take(response.headers_mut());
    let secrets = prepared.secrets();
    crate::headers::clean_request_id(&mut headers, &secrets);
    let idle = match wire.mode {
        Mode::Buffered => config.settings.timeouts.idle,
        Mode::Streamed { .. } => prepared.options.timeout.or(config.settings.timeouts.idle),
    };
    let mut reader = BodyReader::new(prepared.operation.id(), response.into(), idle, limits.whole, secrets.clone());
    if !status.is_success() {
        // What is there of the body is enough; that it broke off is not what the caller has to know.
        let (body, _) = reader.read_some(MAX_ERROR_BODY).await;
        let url = redirected.as_ref().unwrap_or(&wire.url);
        let error = ApiError::from_response(status, headers, body, Some(url), &secrets);
        return Err(failure(Error::from_api(ErrorKind::Api, error)));
    }
    let body = match wire.mode {
        Mode::Streamed { .. } => AnswerBody::Streamed(reader),
        Mode::Buffered => match reader.read_all(config.settings.max_response_size).await {
            Ok(body) => AnswerBody::Buffered(body),
            Err(error) => {
                let error = error.with_request_id(crate::headers::request_id(&headers, &secrets));
                return Err(Box::new(Failure { error, after_success: true }));
            }
        },
    };
    Ok(Answer { status, headers, body, attempts: 0, limits })
}

/// Sends and follows redirects, up to the headers of the last response. Also says where it was sent, if not to the
/// address of the prepared request.
async fn exchange(
    prepared: &PreparedRequest,
    wire: &mut WireRequest,
    secret: Option<&Secret>,
) -> Result<(Option<Url>, reqwest::Response)> {
    let method = prepared.operation.method();
    let headers = wire.headers(prepared, secret)?;
    let request = http_request(prepared, wire, (wire.url.clone(), method.clone(), headers), true).await?;
    let mut response = execute(prepared, &wire.url, request).await?;
    if !response.status().is_redirection() {
        return Ok((None, response));
    }
    // Everything is made again, as the request has taken it; redirects are rare.
    let headers = wire.headers(prepared, secret)?;
    let mut hop = Hop { url: wire.url.clone(), method: method.clone(), headers, with_body: true };
    for hops in 0.. {
        match redirect::next(
            &hop,
            response.status(),
            response.headers(),
            prepared.body.is_replayable(),
            &prepared.secrets(),
        )? {
            Some(mut next) if hops < MAX_HOPS => {
                if !is_same_origin(&wire.url, &next.url) {
                    wire_request::take_from_query(&mut next.url, secret);
                }
                hop = next;
            }
            Some(_) => break,
            None => return Ok((Some(hop.url), response)),
        }
        let head = (hop.url.clone(), hop.method.clone(), hop.headers.clone());
        let request = http_request(prepared, wire, head, hop.with_body).await?;
        response = execute(prepared, &hop.url, request).await?;
    }
    let message = format!("the server redirected more than {MAX_HOPS} times");
    Err(Error::new(ErrorKind::Redirect, SafeText::internal(message)))
}

async fn execute(prepared: &PreparedRequest, url: &Url, request: reqwest::Request) -> Result<reqwest::Response> {
    let http = &prepared.config.http;
    let response = http.client.execute(request).await.map_err(|error| {
        let secrets = prepared.secrets();
        if error.is_connect() && !is_upload_error(&error) {
            return connect_error(error, &http.destination(url), &secrets);
        }
        transport_error(error, &secrets)
    })?;
    check_foreign_redirect(prepared, url, response.url())?;
    Ok(response)
}

async fn http_request(
    prepared: &PreparedRequest,
    wire: &WireRequest,
    (url, method, headers): (Url, Method, HeaderMap),
    with_body: bool,
) -> Result<reqwest::Request> {
    let is_post = method == Method::POST;
    let mut request = reqwest::Request::new(method, url);
    *request.headers_mut() = headers;
    if !with_body {
        return Ok(request);
    }
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
        _ => match &wire.buffered {
            Some(body) => *request.body_mut() = Some(body.clone().into()),
            // `POST …/cancel`: some servers want to be told that nothing follows.
            None if is_post => {
                request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            None => {}
        },
    }
    Ok(request)
}

/// A client that the caller brought may follow redirects by its own rules, which know nothing of custom key headers.
fn check_foreign_redirect(prepared: &PreparedRequest, asked: &Url, answered: &Url) -> Result<()> {
    let config = &prepared.config;
    let is_known = !config.settings.profile.has_own_key_header() && !config.credential.has_own_place();
    if is_known || is_same_origin(asked, answered) {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::Redirect,
        "the given `reqwest::Client` followed a redirect to another origin and took the key along; \
         build it with `redirect::Policy::none()`, and renew the key",
    ))
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
