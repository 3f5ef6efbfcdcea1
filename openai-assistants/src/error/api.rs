//! What the server says when it refuses.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::decode::{excerpt_of, without_secrets};
use crate::json::from_bytes;

/// An error that the server reported, as far as it could be understood.
///
/// The documented shape is `{"error": {"message", "type", "param", "code"}}`. Bodies of other shapes, HTML, and no
/// body at all still give a message.
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
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The body, as it came, up to 1 MiB. Credentials of this client that the server repeats in it are blotted out.
    pub body: Bytes,
    /// What to do about it, where the client knows more than the server says.
    pub(crate) hint: Option<&'static str>,
}

/// What the host that used to serve the API gets as an explanation.
const SWITCHED_OFF: &str = "api.openai.com switched the Assistants API off on 2026-08-26. Use a server that speaks it: \
    set OPENAI_BASE_URL or `base_url`, or a profile such as `Profile::azure_openai`";

impl ApiError {
    /// From a response with an error status.
    pub(crate) fn from_response(status: StatusCode, headers: HeaderMap, body: Bytes, host: Option<&str>) -> Self {
        let mut error = Self::from_body(body);
        if error.message.is_empty() {
            error.message = format!("the server gave no reason ({} bytes of body)", error.body.len());
        }
        error.status = Some(status);
        error.request_id = crate::response::request_id(&headers);
        error.headers = headers;
        if host == Some("api.openai.com") && matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE) {
            error.hint = Some(SWITCHED_OFF);
        }
        error
    }

    /// From the data of an `error` event, flat or nested under `error`.
    pub(crate) fn from_event(data: Bytes) -> Self {
        let mut error = Self::from_body(data);
        if error.message.is_empty() {
            "the server reported an error in the stream without saying which".clone_into(&mut error.message);
        }
        error
    }

    fn from_body(body: Bytes) -> Self {
        let mut error = Self {
            status: None,
            code: None,
            kind: None,
            param: None,
            message: String::new(),
            request_id: None,
            headers: HeaderMap::new(),
            hint: None,
            body,
        };
        match from_bytes::<Value>(&error.body) {
            Ok(value) => error.read_json(&value),
            Err(_) => error.message = text_message(&String::from_utf8_lossy(&error.body)),
        }
        error
    }

    fn read_json(&mut self, value: &Value) {
        // Nested as documented, or flat, as in `error` events and several gateways.
        let object = value.get("error").filter(|error| !error.is_null()).unwrap_or(value);
        if let Value::String(message) = object {
            message.trim().clone_into(&mut self.message);
        }
        self.code = text(object.get("code"));
        self.kind = text(object.get("type"));
        self.param = text(object.get("param"));
        for key in ["message", "detail", "error_description", "title", "msg"] {
            if !self.message.is_empty() {
                return;
            }
            self.message = text(object.get(key)).or_else(|| text(value.get(key))).unwrap_or_default();
        }
        if self.message.is_empty() && !value.is_null() {
            self.message = excerpt_of(&value.to_string(), 0);
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

    /// The body without the secrets that a server may have repeated in it.
    pub(crate) fn redacted(body: Bytes, secrets: &[String]) -> Bytes {
        let text = String::from_utf8_lossy(&body);
        match without_secrets(&text, secrets) {
            Cow::Borrowed(_) => body,
            Cow::Owned(text) => text.into(),
        }
    }
}

/// A string as it is, other values as JSON: codes are sometimes numbers, details sometimes lists.
fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Null => None,
        Value::String(text) if text.trim().is_empty() => None,
        Value::String(text) => Some(text.clone()),
        other => Some(excerpt_of(&other.to_string(), 0)),
    }
}

/// The title of an HTML page, else the first words of a text.
fn text_message(body: &str) -> String {
    let lower = body.to_ascii_lowercase();
    let tag = |open: &str, close: &str| {
        let start = lower.find(open)?;
        let start = start + lower[start..].find('>')? + 1;
        let end = start + lower[start..].find(close)?;
        Some(body[start..end].trim()).filter(|title| !title.is_empty())
    };
    let message = tag("<title", "</title").or_else(|| tag("<h1", "</h1")).unwrap_or(body.trim());
    let words: Vec<&str> = message.split_whitespace().collect();
    excerpt_of(&words.join(" "), 0)
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.status {
            Some(status) => write!(f, "{status}: ")?,
            None => f.write_str("error in the stream: ")?,
        }
        f.write_str(self.message.trim_end())?;
        let mut open = " [";
        for (name, value) in [("code", &self.code), ("type", &self.kind), ("param", &self.param)] {
            if let Some(value) = value {
                write!(f, "{open}{name} {value}")?;
                open = ", ";
            }
        }
        if open == ", " {
            f.write_str("]")?;
        }
        match self.hint {
            Some(hint) => write!(f, ". {hint}"),
            None => Ok(()),
        }
    }
}

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
        ApiError::from_response(StatusCode::BAD_REQUEST, HeaderMap::new(), Bytes::from(body.to_owned()), None)
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
            ApiError::from_response(status, HeaderMap::new(), Bytes::from_static(b"{}"), Some(host)).to_string()
        };
        assert!(at(StatusCode::NOT_FOUND, "api.openai.com").contains("2026-08-26"));
        assert!(at(StatusCode::GONE, "api.openai.com").contains("OPENAI_BASE_URL"));
        assert!(!at(StatusCode::NOT_FOUND, "localhost").contains("2026"));
        assert!(!at(StatusCode::FORBIDDEN, "api.openai.com").contains("2026"));
    }

    #[test]
    fn secrets_in_a_body_are_blotted_out() {
        let body = ApiError::redacted(Bytes::from_static(b"key sk-1 is wrong: sk-1"), &["sk-1".to_owned()]);
        assert_eq!(body, "key [redacted] is wrong: [redacted]");
    }
}
