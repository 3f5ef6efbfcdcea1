//! Requests of pages in a browser, from origins that were allowed.

use bytes::Bytes;
use hyper::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, HeaderName, ORIGIN, VARY,
};
use hyper::http::HeaderValue;
use hyper::http::request::Parts;
use hyper::{HeaderMap, Method, Response, StatusCode};

use super::Body;
use super::serve::{Server, failed};
use crate::error::Failure;

/// Methods of the protocol.
const METHODS: HeaderValue = HeaderValue::from_static("GET, POST, DELETE");
/// What a script may read of a response, beside what it always may.
const EXPOSED: HeaderValue = HeaderValue::from_static(
    "content-disposition, openai-poll-after-ms, openai-processing-ms, openai-version, retry-after, x-request-id",
);
/// How long a browser need not ask again, in seconds.
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");
/// A browser asks this before it lets a public page reach a private address, and is answered the other.
const PRIVATE: [HeaderName; 2] = [
    HeaderName::from_static("access-control-request-private-network"),
    HeaderName::from_static("access-control-allow-private-network"),
];
/// Origins that anybody can have.
const ANYBODY: [&str; 2] = ["*", "null"];

/// The origins whose pages may send requests; none by default.
#[derive(Debug, Default)]
pub(crate) struct Cors(Vec<String>);

impl Cors {
    /// With these origins. Those that anybody can have need a key, or else every website that is open in a browser could
    /// read what the server holds.
    pub(crate) fn new(origins: &[String], has_key: bool) -> Result<Self, String> {
        for origin in origins {
            if ANYBODY.contains(&origin.as_str()) && !has_key {
                return Err(format!(
                    "the origin `{origin}` lets every website that is open in a browser send requests; set a key as well, or \
                     name the origins"
                ));
            }
            if !ANYBODY.contains(&origin.as_str()) && !is_origin(origin) {
                return Err(format!(
                    "invalid origin `{origin}`: use scheme, host and port, such as `http://localhost:5173`"
                ));
            }
        }
        Ok(Self(origins.to_vec()))
    }

    fn allows(&self, origin: &HeaderValue) -> bool {
        self.0.iter().any(|allowed| allowed == "*" || allowed.as_bytes() == origin.as_bytes())
    }

    /// Lets a page of this origin read the response, if it may.
    pub(super) fn allow(&self, origin: Option<&HeaderValue>, headers: &mut HeaderMap) {
        if self.0.is_empty() {
            return;
        }
        headers.append(VARY, HeaderValue::from_static("origin"));
        if let Some(origin) = origin.filter(|origin| self.allows(origin)) {
            headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
            headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }
}

/// Scheme, host and maybe a port, as browsers write them.
fn is_origin(text: &str) -> bool {
    let Some((scheme, host)) = text.split_once("://") else { return false };
    let is_plain = |letter: char| letter.is_ascii_graphic() && !letter.is_ascii_uppercase();
    !scheme.is_empty() && !host.is_empty() && text.chars().all(is_plain) && !host.contains(['/', '?', '#', '@', '*'])
}

/// The origin of the page that sends a request.
pub(super) fn origin(headers: &HeaderMap) -> Option<HeaderValue> {
    headers.get(ORIGIN).cloned()
}

/// The answer to a browser that asks whether a page may send a request; `None` for all other requests.
pub(super) fn preflight(server: &Server, parts: &Parts) -> Option<Response<Body>> {
    let headers = &parts.headers;
    if parts.method != Method::OPTIONS || !headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD) {
        return None;
    }
    let origin = headers.get(ORIGIN)?;
    if !server.cors.allows(origin) {
        let origin = String::from_utf8_lossy(origin.as_bytes()).into_owned();
        let message = format!("Pages of {origin} may not send requests; start the emulator with --cors {origin}.");
        return Some(failed(server, Failure::new(StatusCode::FORBIDDEN, message).code("origin_not_allowed")));
    }
    let mut response = Response::new(Body::Whole(None::<Bytes>));
    *response.status_mut() = StatusCode::NO_CONTENT;
    let answer = response.headers_mut();
    server.cors.allow(Some(origin), answer);
    answer.insert(ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    answer.insert(ACCESS_CONTROL_MAX_AGE, MAX_AGE);
    // The page is trusted, so whatever its client sends is.
    if let Some(wanted) = headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        answer.insert(ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
    }
    let [asked, allowed] = PRIVATE;
    if headers.get(asked).is_some_and(|value| value == "true") {
        answer.insert(allowed, HeaderValue::from_static("true"));
    }
    Some(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins() {
        let new = |origin: &str, has_key| Cors::new(&[origin.to_owned()], has_key);
        for origin in ["http://localhost:5173", "https://app.example", "http://[::1]:8000", "tauri://localhost"] {
            assert!(new(origin, false).is_ok(), "{origin}");
        }
        for origin in ["*", "null"] {
            assert!(new(origin, false).expect_err("anybody").contains("set a key"));
            assert!(new(origin, true).is_ok());
        }
        for origin in
            ["", "localhost:5173", "http://", "http://a/", "http://a/b", "http://A", "http://*.a", "http://u@a"]
        {
            assert!(new(origin, true).expect_err(origin).starts_with("invalid origin"), "{origin}");
        }
    }
}
