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
use crate::secrets::{SafeText, Secrets};
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

pub(super) async fn attempt(draft: &Draft, plan: &mut Plan, secret: Option<&Secret>) -> Result<Answer, Box<Failure>> {
    let config = draft.client.config();
    let limits = plan.limits(draft);
    let (redirected, mut response) = Limit::guard(limits.head, exchange(draft, plan, secret))
        .await
        .and_then(std::convert::identity)
        .map_err(failure)?;

    let status = response.status();
    let mut headers = std::mem::take(response.headers_mut());
    let secrets = draft.secrets();
    crate::response::clean_request_id(&mut headers, &secrets);
    let idle = match plan.mode {
        Mode::Buffered => config.timeouts.idle,
        Mode::Streamed { .. } => draft.options.timeout.or(config.timeouts.idle),
    };
    let mut reader = BodyReader::new(draft.operation.id, response.into(), idle, limits.whole, secrets.clone());
    if !status.is_success() {
        // What is there of the body is enough; that it broke off is not what the caller has to know.
        let (body, _) = reader.read_some(MAX_ERROR_BODY).await;
        let url = redirected.as_ref().unwrap_or(&plan.url);
        let error = ApiError::from_response(status, headers, body, url.host_str(), &secrets);
        return Err(failure(Error::from_api(ErrorKind::Api, error)));
    }
    let body = match plan.mode {
        Mode::Streamed { .. } => AnswerBody::Streamed(reader),
        Mode::Buffered => match reader.read_all(config.max_response_size).await {
            Ok(body) => AnswerBody::Buffered(body),
            Err(error) => {
                let error = error.with_request_id(crate::response::request_id(&headers, &secrets));
                return Err(Box::new(Failure { error, after_success: true }));
            }
        },
    };
    Ok(Answer { status, headers, body, attempts: 0, limits })
}

/// Sends and follows redirects, up to the headers of the last response. Also says where it was sent, if not to the
/// address of the plan.
async fn exchange(draft: &Draft, plan: &mut Plan, secret: Option<&Secret>) -> Result<(Option<Url>, reqwest::Response)> {
    let method = &draft.operation.method;
    let headers = plan.headers(draft, secret)?;
    let request = http_request(draft, plan, (plan.url.clone(), method.clone(), headers), true).await?;
    let mut response = execute(draft, &plan.url, request).await?;
    if !response.status().is_redirection() {
        return Ok((None, response));
    }
    // Everything is made again, as the request has taken it; redirects are rare.
    let headers = plan.headers(draft, secret)?;
    let mut hop = Hop { url: plan.url.clone(), method: method.clone(), headers, with_body: true };
    for hops in 0.. {
        match redirect::next(&hop, response.status(), response.headers(), draft.body.is_replayable(), &draft.secrets())?
        {
            Some(next) if hops < MAX_HOPS => hop = next,
            Some(_) => break,
            None => return Ok((Some(hop.url), response)),
        }
        let head = (hop.url.clone(), hop.method.clone(), hop.headers.clone());
        let request = http_request(draft, plan, head, hop.with_body).await?;
        response = execute(draft, &hop.url, request).await?;
    }
    let message = format!("the server redirected more than {MAX_HOPS} times");
    Err(Error::new(ErrorKind::Redirect, SafeText::internal(message)))
}

async fn execute(draft: &Draft, url: &Url, request: reqwest::Request) -> Result<reqwest::Response> {
    let response = draft.client.config().http.execute(request).await;
    let response = response.map_err(|error| transport_error(error, &draft.secrets()))?;
    check_foreign_redirect(draft, url, response.url())?;
    Ok(response)
}

async fn http_request(
    draft: &Draft,
    plan: &Plan,
    (url, method, headers): (Url, Method, HeaderMap),
    with_body: bool,
) -> Result<reqwest::Request> {
    let is_post = method == Method::POST;
    let mut request = reqwest::Request::new(method, url);
    *request.headers_mut() = headers;
    if !with_body {
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
            None if is_post => {
                request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            None => {}
        },
    }
    Ok(request)
}

/// A client that the caller brought may follow redirects by its own rules, which know nothing of custom key headers.
fn check_foreign_redirect(draft: &Draft, asked: &Url, answered: &Url) -> Result<()> {
    if !draft.client.config().profile.has_own_key_header() || is_same_origin(asked, answered) {
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

/// What the HTTP client reports, sorted. The URL is taken out of it, as its query may hold a secret.
pub(super) fn transport_error(error: reqwest::Error, secrets: &Secrets) -> Error {
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
