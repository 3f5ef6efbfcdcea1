//! Where a redirect leads, and what is sent there.

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, LOCATION, USER_AGENT};
use reqwest::{Method, StatusCode, Url};

use crate::error::{Error, ErrorKind, Result};
use crate::secrets::Secrets;

/// One request on the wire.
#[derive(Debug)]
pub(super) struct Hop {
    pub(super) url: Url,
    pub(super) method: Method,
    pub(super) headers: HeaderMap,
    pub(super) with_body: bool,
}

/// The request that a response redirects to; `None` if it redirects nowhere.
///
/// Within the origin everything is sent again. To another origin only a `GET` without a body is followed, without
/// credentials and other headers that the caller has set, as file contents are sometimes kept elsewhere. A redirect that
/// would turn a `POST` into a `GET`, or send its body to another origin, is an error: it means that the base URL is wrong.
pub(super) fn next(
    hop: &Hop,
    status: StatusCode,
    headers: &HeaderMap,
    is_replayable: bool,
    secrets: &Secrets,
) -> Result<Option<Hop>> {
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    // An address from the server may be anything.
    let refuse = |what: &str| Error::new(ErrorKind::Redirect, secrets.text(format!("the server redirects {what}")));
    let Some(location) = headers.get(LOCATION) else { return Ok(None) };
    let target = location.to_str().ok().and_then(|location| hop.url.join(location).ok());
    let Some(url) = target.filter(|url| matches!(url.scheme(), "http" | "https")) else {
        return Err(refuse("to an address that is not an HTTP URL; check the base URL"));
    };
    let origin = url.origin().ascii_serialization();
    if hop.url.scheme() == "https" && url.scheme() == "http" {
        return Err(refuse(&format!("from https to {origin}, which is not followed")));
    }
    let is_get = hop.method == Method::GET;
    let method = match status {
        StatusCode::SEE_OTHER => Method::GET,
        StatusCode::MOVED_PERMANENTLY | StatusCode::FOUND if !is_get => {
            return Err(refuse(&format!(
                "a {} to {origin} with status {}, which would lose its body; correct the base URL",
                hop.method,
                status.as_u16()
            )));
        }
        _ => hop.method.clone(),
    };
    let with_body = hop.with_body && method == hop.method;
    let mut headers = hop.headers.clone();
    if url.origin() != hop.url.origin() {
        if !is_get || with_body {
            let with = if is_get { " with a body" } else { "" };
            let message = format!("a {}{with} to {origin}, which is another origin; correct the base URL", hop.method);
            return Err(refuse(&message));
        }
        headers.clear();
        for name in [ACCEPT, USER_AGENT] {
            if let Some(value) = hop.headers.get(&name) {
                headers.insert(name, value.clone());
            }
        }
    }
    if !with_body {
        headers.remove(CONTENT_TYPE);
    } else if !is_replayable {
        return Err(refuse("an upload from a reader, which cannot be read again"));
    }
    Ok(Some(Hop { url, method, headers, with_body }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn follow(method: Method, status: u16, location: &str) -> Result<Option<Hop>> {
        follow_with(true, method, status, location)
    }

    fn follow_with(with_body: bool, method: Method, status: u16, location: &str) -> Result<Option<Hop>> {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("authorization", "Bearer x"),
            ("api-key", "x"),
            ("x-own", "x"),
            ("content-type", "application/json"),
            ("accept", "*/*"),
        ] {
            headers.insert(name, value.parse().expect("a header value"));
        }
        let url = Url::parse("https://a.example/v1/files").expect("a URL");
        let hop = Hop { url, method, headers, with_body };
        let mut response = HeaderMap::new();
        response.insert(LOCATION, location.parse().expect("a header value"));
        next(&hop, StatusCode::from_u16(status).expect("a status"), &response, true, &Secrets::of_key("s3cret-key"))
    }

    #[test]
    fn within_the_origin_everything_goes_along() {
        for (method, status) in
            [(Method::GET, 301), (Method::GET, 302), (Method::GET, 307), (Method::POST, 307), (Method::POST, 308)]
        {
            let hop = follow(method.clone(), status, "/v1/files/?q=1").expect("followed").expect("a redirect");
            assert_eq!((hop.url.as_str(), &hop.method), ("https://a.example/v1/files/?q=1", &method));
            assert_eq!((hop.headers.len(), hop.with_body), (5, true));
        }
        let hop = follow(Method::POST, 303, "https://a.example:443/x").expect("followed").expect("a redirect");
        assert_eq!((hop.method, hop.with_body, hop.headers.contains_key("api-key")), (Method::GET, false, true));
    }

    #[test]
    fn to_another_origin_nothing_secret_goes_along() {
        for location in ["https://b.example/x", "//b.example/x", "https://a.example:8443/x"] {
            let hop = follow_with(false, Method::GET, 302, location).expect("followed").expect("a redirect");
            assert_eq!(hop.headers.keys().map(|name| name.as_str()).collect::<Vec<_>>(), ["accept"]);
        }
    }

    #[test]
    fn what_would_lose_or_leak_something_is_refused() {
        for (method, status, location) in [
            (Method::POST, 301, "/x"),
            (Method::POST, 302, "/x"),
            (Method::DELETE, 302, "/x"),
            (Method::POST, 307, "https://b.example/x?sig=s3cret"),
            (Method::POST, 303, "https://b.example/x"),
            (Method::POST, 307, "https://s3cret-key.example/x"),
            (Method::GET, 307, "https://b.example/x"),
            (Method::GET, 303, "https://b.example/x"),
            (Method::GET, 302, "http://a.example/x"),
            (Method::GET, 302, "file:///etc/passwd"),
            (Method::GET, 302, "https://["),
        ] {
            let error = follow(method, status, location).expect_err(location);
            assert_eq!(error.kind(), ErrorKind::Redirect);
            assert!(!error.to_string().contains("s3cret"), "{error}");
        }
    }

    #[test]
    fn other_statuses_are_no_redirects() {
        for status in [200, 300, 304, 404] {
            assert!(follow(Method::GET, status, "/x").expect("no error").is_none());
        }
    }
}
