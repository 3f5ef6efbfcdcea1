//! One attempt: one request on the wire, or a few if it is redirected.

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Method, Url};

use super::body::BodyReader;
use super::plan::Plan;
use super::redirect::{self, Hop};
use super::{Answer, AnswerBody, Limit, Mode, failure};
use crate::credential::Secret;
use crate::error::{ApiError, Error, ErrorKind, Result, TimeoutKind};
use crate::request::{Draft, Payload};
use crate::upload::UploadError;

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

pub(super) async fn attempt(draft: &Draft, plan: &Plan, secret: Option<&Secret>) -> Result<Answer, Box<Failure>> {
    let config = draft.client.config();
    let (head_limit, body_limit) = plan.limits(draft);
    let headers = plan.headers(draft, secret).map_err(failure)?;
    let (url, response) = Limit::guard(head_limit, exchange(draft, plan, headers))
        .await
        .and_then(std::convert::identity)
        .map_err(failure)?;

    let status = response.status();
    let headers = response.headers().clone();
    let idle = match plan.mode {
        Mode::Buffered => config.timeouts.idle,
        Mode::Streamed { .. } => draft.options.timeout.or(config.timeouts.idle),
    };
    let mut reader = BodyReader::new(draft.operation.id, response.into(), idle, body_limit);
    if !status.is_success() {
        // What is there of the body is enough; that it broke off is not what the caller has to know.
        let body = reader.read_some(MAX_ERROR_BODY).await;
        let body = ApiError::redacted(body, &draft.secrets());
        let error = ApiError::from_response(status, headers, body, url.host_str());
        return Err(failure(Error::from_api(ErrorKind::Api, error)));
    }
    let body = match plan.mode {
        Mode::Streamed { .. } => AnswerBody::Streamed(reader),
        Mode::Buffered => match reader.read_all(config.max_response_size).await {
            Ok(body) => AnswerBody::Buffered(body),
            Err(error) => {
                let error = error.with_request_id(crate::response::request_id(&headers));
                return Err(Box::new(Failure { error, after_success: true }));
            }
        },
    };
    Ok(Answer { status, headers, body, attempts: 0 })
}

/// Sends and follows redirects, up to the headers of the last response.
async fn exchange(draft: &Draft, plan: &Plan, headers: HeaderMap) -> Result<(Url, reqwest::Response)> {
    let mut hop = Hop { url: plan.url.clone(), method: draft.operation.method.clone(), headers, with_body: true };
    for _ in 0..=MAX_HOPS {
        let request = http_request(draft, plan, &hop).await?;
        let response = draft.client.config().http.execute(request).await.map_err(transport_error)?;
        check_foreign_redirect(draft, &hop.url, response.url())?;
        match redirect::next(&hop, response.status(), response.headers(), draft.body.is_replayable())? {
            Some(next) => hop = next,
            None => return Ok((hop.url, response)),
        }
    }
    Err(Error::new(ErrorKind::Redirect, format!("the server redirected more than {MAX_HOPS} times")))
}

async fn http_request(draft: &Draft, plan: &Plan, hop: &Hop) -> Result<reqwest::Request> {
    let mut request = reqwest::Request::new(hop.method.clone(), hop.url.clone());
    *request.headers_mut() = hop.headers.clone();
    if !hop.with_body {
        return Ok(request);
    }
    match &draft.body {
        Payload::Multipart(form) => {
            let (body, content_type) = form.open(&draft.options.body_fields).await?;
            let content_type = HeaderValue::try_from(content_type)
                .map_err(|_| Error::new(ErrorKind::InvalidRequest, "the boundary is no header value"))?;
            request.headers_mut().insert(CONTENT_TYPE, content_type);
            *request.body_mut() = Some(reqwest::Body::wrap(body));
        }
        _ => match &plan.json {
            Some(json) => *request.body_mut() = Some(json.clone().into()),
            // `POST …/cancel`: some servers want to be told that nothing follows.
            None if hop.method == Method::POST => {
                request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            None => {}
        },
    }
    Ok(request)
}

/// A client that the caller brought may follow redirects by its own rules, which know nothing of custom key headers.
fn check_foreign_redirect(draft: &Draft, asked: &Url, answered: &Url) -> Result<()> {
    if asked.origin() == answered.origin() || !draft.client.config().profile.has_own_key_header() {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::Redirect,
        "the given `reqwest::Client` followed a redirect to another origin and took the key along; \
         build it with `redirect::Policy::none()`, and renew the key",
    ))
}

/// What the HTTP client reports, sorted. The URL is taken out of it, as its query may hold a secret.
pub(super) fn transport_error(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let (kind, message) = if is_upload_error(&error) {
        (ErrorKind::Io, "what was to be uploaded could not be read")
    } else if error.is_connect() && error.is_timeout() {
        (ErrorKind::Timeout(TimeoutKind::Connect), "no connection within the connect limit")
    } else if error.is_connect() {
        (ErrorKind::Connect, "no connection to the server")
    } else if error.is_timeout() {
        (ErrorKind::Timeout(TimeoutKind::Total), "a limit of the given `reqwest::Client` ran out")
    } else if error.is_builder() {
        (ErrorKind::InvalidRequest, "the request could not be built")
    } else if error.is_redirect() {
        (ErrorKind::Redirect, "the given `reqwest::Client` did not follow a redirect")
    } else {
        (ErrorKind::Transport, "the connection broke")
    };
    Error::new(kind, message).with_source(error)
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
