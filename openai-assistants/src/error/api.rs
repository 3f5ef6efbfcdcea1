//! What the server says when it refuses.

use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::json::from_bytes;
use crate::secrets::{SafeText, Secrets, Shortened};

/// An error that the server reported, as far as it could be understood.
///
/// The documented shape is `{"error": {"message", "type", "param", "code"}}`. Bodies of other shapes, HTML, and no
/// body at all still give a message.
///
/// The body is parsed as it came. Then every string is made one line of at most 500 characters without control
/// characters, and secrets of the client that the server repeats are replaced by `[redacted]`, here and in the headers
/// and the body. A code that is neither long nor a secret is exactly what the server sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status; `None` for an error that came as an event of a stream.
    pub status: Option<StatusCode>,
    /// The code, such as `invalid_api_key`.
    pub code: Option<String>,
    /// The type, such as `invalid_request_error`.
    pub kind: Option<String>,
    /// The parameter that the error is about.
    pub param: Option<String>,
    /// What went wrong, in the server's words; never empty.
    pub message: String,
    /// The id that the server gave the request.
    pub request_id: Option<String>,
    /// The headers of the response, without secrets of the client.
    pub headers: HeaderMap,
    /// The body, up to 1 MiB: byte for byte if no secret of the client is in it. If one is, JSON is rewritten with
    /// the strings and names that have it redacted, and in anything else it is replaced in place.
    pub body: Bytes,
    /// The id of the request, for the error around this.
    pub(crate) safe_request_id: Option<SafeText>,
    /// What to do about it, where the client knows more than the server says.
    pub(crate) hint: Option<&'static str>,
}

/// What the host that used to serve the API gets as an explanation.
const SWITCHED_OFF: &str = "api.openai.com switched the Assistants API off on 2026-08-26. Use a server that speaks it: \
    set OPENAI_BASE_URL or `base_url`, or a profile such as `Profile::azure_openai`";

impl ApiError {
    /// From a response with an error status.
    pub(crate) fn from_response(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        host: Option<&str>,
        secrets: &Secrets,
    ) -> Self {
        let length = body.len();
        let mut error = Self::from_body(body, secrets);
        if error.message.is_empty() {
            error.message = format!("the server gave no reason ({length} bytes of body)");
        }
        error.status = Some(status);
        if host == Some("api.openai.com") && matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE) {
            error.hint = Some(SWITCHED_OFF);
        }
        error.with_headers(headers, secrets)
    }

    /// From the data of an `error` event, flat or nested under `error`.
    pub(crate) fn from_event(data: Bytes, secrets: &Secrets) -> Self {
        let mut error = Self::from_body(data, secrets);
        if error.message.is_empty() {
            "the server reported an error in the stream without saying which".clone_into(&mut error.message);
        }
        error
    }

    /// With the headers of the response, which have the id of the request.
    pub(crate) fn with_headers(mut self, mut headers: HeaderMap, secrets: &Secrets) -> Self {
        self.safe_request_id = crate::headers::request_id(&headers, secrets);
        self.request_id = self.safe_request_id.clone().map(SafeText::into_string);
        secrets.clean_headers(&mut headers);
        self.headers = headers;
        self
    }

    fn from_body(body: Bytes, secrets: &Secrets) -> Self {
        let json = from_bytes::<Value>(&body).ok();
        let texts = match &json {
            Some(value) => Texts::of_json(value, secrets),
            None => Texts { message: Some(text_message(&String::from_utf8_lossy(&body), secrets)), ..Texts::default() },
        };
        let text = |text: Option<SafeText>| text.map(SafeText::into_string);
        Self {
            status: None,
            code: text(texts.code),
            kind: text(texts.kind),
            param: text(texts.param),
            message: text(texts.message.filter(|message| !message.as_str().trim().is_empty())).unwrap_or_default(),
            request_id: None,
            safe_request_id: None,
            headers: HeaderMap::new(),
            hint: None,
            body: secrets.body(body, json),
        }
    }

    /// Whether the same request may be answered differently next time, by the status and `x-should-retry`.
    pub(crate) fn is_retryable(&self) -> bool {
        // A used-up quota comes with status 429, and is still used up in eight seconds.
        if self.is_quota_exhausted() {
            return false;
        }
        match self.headers.get("x-should-retry").map(|value| value.as_bytes()) {
            _ if self.status.is_none() => false,
            Some(b"true") => true,
            Some(b"false") => false,
            _ => self.status.is_some_and(|status| matches!(status.as_u16(), 408 | 409 | 429 | 500..=599)),
        }
    }

    /// Whether the quota is used up, so that waiting does not help.
    pub fn is_quota_exhausted(&self) -> bool {
        let quota = Some("insufficient_quota");
        self.code.as_deref() == quota || self.kind.as_deref() == quota
    }

    /// The run that stands in the way, from "Thread thread_1 already has an active run run_1."
    pub fn active_run(&self) -> Option<&str> {
        let (_, rest) = self.message.split_once("already has an active run")?;
        let id = rest.split_whitespace().next()?.trim_matches(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'));
        (!id.is_empty()).then_some(id)
    }

    /// Writes it as one line of about `room` characters. What is cut is the message.
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, room: usize) -> fmt::Result {
        let head = match self.status {
            Some(status) => format!("{status}: "),
            None => "error in the stream: ".to_owned(),
        };
        let labels: Vec<String> = [("code", &self.code), ("type", &self.kind), ("param", &self.param)]
            .into_iter()
            .filter_map(|(name, value)| Some(format!("{name} {}", Shortened(value.as_ref()?, LABEL))))
            .collect();
        let mut tail = if labels.is_empty() { String::new() } else { format!(" [{}]", labels.join(", ")) };
        if let Some(hint) = self.hint {
            tail.push_str(". ");
            tail.push_str(hint);
        }
        let room = room.saturating_sub(head.len() + tail.chars().count()).max(MIN_MESSAGE);
        write!(f, "{head}{}{tail}", Shortened(self.message.trim_end(), room))
    }
}

/// How many characters of a code, type or parameter stand in the line.
const LABEL: usize = 60;

/// How many characters of the message do in any case.
const MIN_MESSAGE: usize = 120;

/// What the server says.
#[derive(Default)]
struct Texts {
    message: Option<SafeText>,
    code: Option<SafeText>,
    kind: Option<SafeText>,
    param: Option<SafeText>,
}

impl Texts {
    fn of_json(value: &Value, secrets: &Secrets) -> Self {
        // Nested as documented, or flat, as in `error` events and several gateways.
        let object = value.get("error").filter(|error| !error.is_null()).unwrap_or(value);
        let member = |name| text(object.get(name), secrets);
        let message = || {
            if let Value::String(message) = object {
                if !message.trim().is_empty() {
                    return Some(secrets.text(message.trim()));
                }
            }
            let found = ["message", "detail", "error_description", "title", "msg"]
                .into_iter()
                .find_map(|name| member(name).or_else(|| text(value.get(name), secrets)));
            found.or_else(|| (!value.is_null()).then(|| secrets.beginning(&value.to_string())))
        };
        Self { message: message(), code: member("code"), kind: member("type"), param: member("param") }
    }
}

/// A string as it is, other values as JSON: codes are sometimes numbers, details sometimes lists.
fn text(value: Option<&Value>, secrets: &Secrets) -> Option<SafeText> {
    match value? {
        Value::Null => None,
        Value::String(text) if text.trim().is_empty() => None,
        Value::String(text) => Some(secrets.text(text)),
        other => Some(secrets.beginning(&other.to_string())),
    }
}

/// The title of an HTML page, else the first words of a text.
fn text_message(body: &str, secrets: &Secrets) -> SafeText {
    let lower = body.to_ascii_lowercase();
    let tag = |open: &str, close: &str| {
        let start = lower.find(open)?;
        let start = start + lower[start..].find('>')? + 1;
        let end = start + lower[start..].find(close)?;
        Some(body[start..end].trim()).filter(|title| !title.is_empty())
    };
    let message = tag("<title", "</title").or_else(|| tag("<h1", "</h1")).unwrap_or(body.trim());
    let words: Vec<&str> = message.split_whitespace().collect();
    secrets.beginning(&words.join(" "))
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, SafeText::LIMIT)
    }
}

impl std::error::Error for ApiError {}

/// Leaves out the headers and shows the body by its length.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("kind", &self.kind)
            .field("param", &self.param)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(body: &str) -> ApiError {
        ApiError::from_response(
            StatusCode::BAD_REQUEST,
            HeaderMap::new(),
            Bytes::from(body.to_owned()),
            None,
            &Secrets::none(),
        )
    }

    #[test]
    fn bodies_of_many_shapes_give_a_message() {
        for (body, message, code) in [
            (r#"{"error":{"message":"No.","type":"t","param":null,"code":"c"}}"#, "No.", Some("c")),
            (r#"{"error":{"message":"No.","code":404}}"#, "No.", Some("404")),
            (r#"{"error":"No."}"#, "No.", None),
            (r#"{"message":"No.","code":"c","error":null}"#, "No.", Some("c")),
            (r#"{"detail":"No."}"#, "No.", None),
            (r#"{"detail":[{"loc":["body"],"msg":"No."}]}"#, r#"[{"loc":["body"],"msg":"No."}]"#, None),
            (r#"{"statusCode":401,"message":"No."}"#, "No.", None),
            (r#"{"odd":1}"#, r#"{"odd":1}"#, None),
            (r#"{"error":{}}"#, r#"{"error":{}}"#, None),
            ("<html><head><title>\n502 Bad\n Gateway</title></head></html>", "502 Bad Gateway", None),
            ("<h1 class=x>Nope</h1>", "Nope", None),
            ("plain words", "plain words", None),
            ("", "the server gave no reason (0 bytes of body)", None),
            ("null", "the server gave no reason (4 bytes of body)", None),
            (r#"{"error":{"message":"trunca"#, r#"{"error":{"message":"trunca"#, None),
        ] {
            let error = from(body);
            assert_eq!((error.message.as_str(), error.code.as_deref()), (message, code), "{body}");
        }
    }

    #[test]
    fn it_can_be_handed_on_as_any_error() {
        let error: Box<dyn std::error::Error + Send + Sync> = from(r#"{"error":{"message":"No.","code":"c"}}"#).into();
        assert!(error.to_string().contains("No. [code c]"), "{error}");
        assert!(error.is::<ApiError>() && error.source().is_none());
    }

    #[test]
    fn a_long_body_is_cut() {
        let error = from(&"x".repeat(5000));
        assert!(error.to_string().len() < 300, "{error}");
        assert!(format!("{error:?}").len() < 600);
    }

    #[test]
    fn the_run_in_the_way_is_found() {
        let error = from(r#"{"error":{"message":"Thread thread_1 already has an active run run_aB-1."}}"#);
        assert_eq!(error.active_run(), Some("run_aB-1"));
        assert_eq!(from("already has an active run .").active_run(), None);
        assert_eq!(from("else").active_run(), None);
    }

    #[test]
    fn the_switched_off_host_is_explained() {
        let at = |status, host| {
            let body = Bytes::from_static(b"{}");
            ApiError::from_response(status, HeaderMap::new(), body, Some(host), &Secrets::none()).to_string()
        };
        assert!(at(StatusCode::NOT_FOUND, "api.openai.com").contains("2026-08-26"));
        assert!(at(StatusCode::GONE, "api.openai.com").contains("OPENAI_BASE_URL"));
        assert!(!at(StatusCode::NOT_FOUND, "localhost").contains("2026"));
        assert!(!at(StatusCode::FORBIDDEN, "api.openai.com").contains("2026"));
    }
}
