//! Error responses of the server.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{StatusCode, Url};

use super::body::Description;
use super::kind::ErrorKind;
use super::meaning::Meaning;
use super::members::without_echo;
use crate::headers::{message_delay, server_delay};
use crate::json::{any, to_text};
use crate::secrets::{SafeText, Secrets, Shortened};

/// An error that the server reported.
///
/// The documented shape is `{"error": {"message", "type", "param", "code"}}`. For other JSON, HTML and empty bodies,
/// the message is taken from where servers are known to put it: `message`, `detail[].msg`, `errors[0].message`,
/// `error_msg`, JSON within a string, and so on. Parts of the request that a server repeats, such as `input` in
/// `detail`, are not shown.
///
/// The body is parsed as received. Then every string is shortened to one line of at most 500 characters without control
/// characters, and secrets of the client that the server repeats are replaced by `[redacted]`, here and in the headers
/// and the body. A short code that is not a secret is exactly as received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status; `None` for an event of a stream. It is a success status if only the body reports the error.
    pub status: Option<StatusCode>,
    /// The code, such as `invalid_api_key`. If there is none, and the HTTP status is not an error, this is the status
    /// in the body, such as `429`.
    pub code: Option<String>,
    /// The type, such as `invalid_request_error`.
    pub kind: Option<String>,
    /// The parameter that the error is about.
    pub param: Option<String>,
    /// The message of the server; never empty.
    pub message: String,
    /// The ID that the server assigned to the request.
    pub request_id: Option<String>,
    /// The headers of the response, without secrets of the client.
    pub headers: HeaderMap,
    /// The body, up to 1 MiB: byte for byte if no secret of the client is in it. If one is, JSON is rewritten with
    /// the strings and names that have it redacted, and in anything else it is replaced in place.
    pub body: Bytes,
    /// The id of the request, for the error around this.
    pub(crate) safe_request_id: Option<SafeText>,
    /// What to do about it, where the client knows more than the server.
    pub(crate) hint: Option<&'static str>,
}

/// The hosts that used to serve the API, by the end of their name, and the explanation for their errors.
const RETIRED: [(&str, &str); 4] = [
    ("api.openai.com", OPENAI),
    ("openai.azure.com", AZURE),
    ("cognitiveservices.azure.com", AZURE),
    ("services.ai.azure.com", AZURE),
];

const OPENAI: &str = "OpenAI retired the Assistants API on 2026-08-26. Use a server that supports it: set OPENAI_BASE_URL, \
    `base_url` or a `Profile`, see `openai_assistants::guide::servers`";

const AZURE: &str = "Microsoft retired the Assistants API of Azure OpenAI on 2026-08-26. Use a project of Microsoft Foundry \
    with `Profile::foundry_agents`, or another server, see `openai_assistants::guide::servers`";

/// The hint for an error of this URL. Files and vector stores are not retired, and a Foundry project is not Azure
/// OpenAI.
fn retired(status: StatusCode, url: &Url) -> Option<&'static str> {
    let has = |name: &str| url.path_segments().is_some_and(|mut segments| segments.any(|segment| segment == name));
    let is_gone = matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE);
    if !is_gone || !(has("assistants") || has("threads")) || has("projects") {
        return None;
    }
    let host = url.host_str()?;
    let is = |end: &str| host.strip_suffix(end).is_some_and(|front| front.is_empty() || front.ends_with('.'));
    RETIRED.iter().find(|(end, _)| is(end)).map(|(_, hint)| *hint)
}

impl ApiError {
    /// From a response with an error status, or with a success status and a body that is an error.
    pub(crate) fn from_response(
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        url: Option<&Url>,
        secrets: &Secrets,
    ) -> Self {
        let length = body.len();
        let mut error = Self::from_body(body, Some(status), secrets);
        if error.message.is_empty() {
            error.message = format!("no error message in the response ({length} bytes of body)");
        }
        error.hint = url.and_then(|url| retired(status, url));
        error.with_headers(headers, secrets)
    }

    /// From the data of an `error` event, flat or nested under `error`.
    pub(crate) fn from_event(data: Bytes, secrets: &Secrets) -> Self {
        let mut error = Self::from_body(data, None, secrets);
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

    fn from_body(body: Bytes, status: Option<StatusCode>, secrets: &Secrets) -> Self {
        let json = any(&body);
        let (description, rest) = match &json {
            Some(value) => {
                let description = Description::in_json(value);
                let needs_rest = description.message.is_none() && !value.is_null();
                (description, needs_rest.then(|| secrets.beginning(&to_text(&without_echo(value)))))
            }
            None => of_text(&String::from_utf8_lossy(&body), secrets),
        };
        let is_failed = status.is_some_and(|status| !status.is_success());
        let code =
            description.code.or_else(|| description.status.filter(|_| !is_failed).map(|status| status.to_string()));
        let text = |text: Option<String>| text.map(|text| secrets.text(text).into_string());
        let message = description.message.map(|message| secrets.text(message)).or(rest);
        let message = message.filter(|message| !message.as_str().trim().is_empty());
        Self {
            status,
            code: text(code),
            kind: text(description.kind),
            param: text(description.param),
            message: message.map(SafeText::into_string).unwrap_or_default(),
            request_id: None,
            safe_request_id: None,
            headers: HeaderMap::new(),
            hint: None,
            body: secrets.body(body, json),
        }
    }

    /// Whether the same request may succeed next time, by the status and `x-should-retry`.
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
        self.means(Meaning::Quota)
    }

    /// Judges by the status, the code or the type.
    pub(super) fn means(&self, meaning: Meaning) -> bool {
        self.status.is_some_and(|status| meaning.is_of_status(status))
            || [&self.code, &self.kind].into_iter().flatten().any(|code| meaning.is_of_code(code))
    }

    /// How long the server asks to wait, in its headers, or in the message if they ask for nothing.
    pub(crate) fn retry_after(&self, now: SystemTime) -> Option<Duration> {
        match server_delay(&self.headers, now) {
            None | Some(Duration::ZERO) => message_delay(&self.message).or_else(|| server_delay(&self.headers, now)),
            delay => delay,
        }
    }

    /// The run that blocks the request, from "Thread thread_1 already has an active run run_1." or "Can't add messages to
    /// thread_1 while a run run_1 is active."
    pub fn active_run(&self) -> Option<&str> {
        BEFORE_ACTIVE_RUN.iter().find_map(|(before, behind)| {
            let (_, rest) = self.message.split_once(before)?;
            let mut words = rest.split_whitespace();
            let id = words.next()?.trim_matches(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'));
            // "while a run is active" has no ID.
            let is_id = id.contains(|c: char| c.is_ascii_digit() || c == '_' || c == '-');
            (is_id && (behind.is_empty() || words.next() == Some(*behind))).then_some(id)
        })
    }

    /// Writes it as one line of about `room` characters; only the message is shortened.
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, kind: ErrorKind, room: usize) -> fmt::Result {
        let head = match self.status {
            Some(status) if status.is_success() => format!("{status}, but the body is an error: "),
            Some(status) => format!("{status}: "),
            // The context says which run.
            None if kind == ErrorKind::RunFailed => String::new(),
            None => "error in the stream: ".to_owned(),
        };
        let labels: Vec<String> = [("code", &self.code), ("type", &self.kind), ("param", &self.param)]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_ref().filter(|value| **value != self.message)?)))
            .map(|(name, value)| format!("{name} {}", Shortened(value, LABEL)))
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

/// The text before the ID of an active run, and the word after it.
const BEFORE_ACTIVE_RUN: [(&str, &str); 3] =
    [("already has an active run ", ""), ("while a run ", "is"), ("while run ", "is")];

/// How many characters of a code, type or parameter are in the line.
const LABEL: usize = 60;

/// How many characters of the message are always in the line.
const MIN_MESSAGE: usize = 120;

/// The JSON in a text, else its first words.
fn of_text(text: &str, secrets: &Secrets) -> (Description, Option<SafeText>) {
    let description = Description::in_text(text);
    let has_json = description.message.as_deref().is_some_and(|message| message != text.trim());
    if has_json { (description, None) } else { (Description::default(), Some(text_message(text, secrets))) }
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
        self.write(f, ErrorKind::Stream, SafeText::LIMIT)
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
            (r#"{"detail":[{"loc":["body"],"msg":"No."}]}"#, "body: No.", None),
            (r#"{"detail":[{"loc":["body"],"input":"private"}]}"#, r#"{"detail":[{"loc":["body"]}]}"#, None),
            (r#"{"statusCode":401,"message":"No."}"#, "No.", None),
            (r#"Upstream: {"error":{"message":"No.","code":"c"}}"#, "Upstream: No.", Some("c")),
            (r#"{"odd":1}"#, r#"{"odd":1}"#, None),
            (r#"{"error":{}}"#, r#"{"error":{}}"#, None),
            ("<html><head><title>\n502 Bad\n Gateway</title></head></html>", "502 Bad Gateway", None),
            ("<h1 class=x>Nope</h1>", "Nope", None),
            ("plain words", "plain words", None),
            ("", "no error message in the response (0 bytes of body)", None),
            ("null", "no error message in the response (4 bytes of body)", None),
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
        for (message, run) in [
            ("Can't add messages to thread_1 while a run run_2 is active.", Some("run_2")),
            ("Can't delete thread_1 while run 7f-3 is active.", Some("7f-3")),
            ("Can't add messages to thread_1 while a run is active.", None),
            ("Wait while a run run_2 cancels.", None),
            ("already has an active run .", None),
            ("already has an active run and that is all", None),
            ("else", None),
        ] {
            assert_eq!(from(message).active_run(), run, "{message}");
        }
    }

    #[test]
    fn an_error_with_a_status_of_success_says_so() {
        let with = |body: &str| {
            let body = Bytes::from(body.to_owned());
            ApiError::from_response(StatusCode::OK, HeaderMap::new(), body, None, &Secrets::none())
        };
        let error = with(r#"{"statusCode":429,"message":"Too fast, try again in 2s"}"#);
        assert_eq!(error.to_string(), "200 OK, but the body is an error: Too fast, try again in 2s [code 429]");
        assert!(error.means(Meaning::RateLimit) && !error.is_retryable());
        assert_eq!(error.retry_after(SystemTime::now()), Some(Duration::from_secs(2)));
        assert!(with(r#"{"error":{"message":"m","code":"overloaded"}}"#).means(Meaning::Server));
    }

    #[test]
    fn no_text_shows_a_secret_that_is_put_together() {
        let secrets = Secrets::of_key("sk-s3cret.key");
        for body in [
            r#"{"detail":[{"loc":["sk-s3cret","key"],"msg":"m"}]}"#,
            r#"{"message":"{\"error\":{\"message\":\"\\u0073k-s3cret.key\"}}"}"#,
            r#"{"message":"{'error': {'message': 'sk-s3cret.\\\\key', 'code': 'sk-s3cret.key'}}"}"#,
            r#"{"errors":{"sk-s3cret.key":["m"]}}"#,
            r#"{"error":"sk-s3cret.key","message":"m"}"#,
        ] {
            let error = ApiError::from_response(
                StatusCode::BAD_REQUEST,
                HeaderMap::new(),
                Bytes::from_static(body.as_bytes()),
                None,
                &secrets,
            );
            assert!(!format!("{error} {error:?}").contains("s3cret.k"), "{error} {error:?}");
        }
    }

    #[test]
    fn hosts_that_retired_the_api_are_explained() {
        let at = |status, url: &str| {
            let url = Url::parse(url).expect("a URL");
            let body = Bytes::from_static(b"{}");
            ApiError::from_response(status, HeaderMap::new(), body, Some(&url), &Secrets::none()).to_string()
        };
        const GONE: [StatusCode; 2] = [StatusCode::NOT_FOUND, StatusCode::GONE];
        for (url, named) in [
            ("https://api.openai.com/v1/assistants", "OPENAI_BASE_URL"),
            ("https://api.openai.com/v1/threads/thread_1/runs", "guide::servers"),
            ("https://r.openai.azure.com/openai/assistants?api-version=2024-05-01-preview", "foundry_agents"),
            ("https://r.openai.azure.com/openai/v1/threads", "Azure OpenAI"),
            ("https://r.cognitiveservices.azure.com/openai/threads/t", "guide::servers"),
            ("https://r.services.ai.azure.com/openai/v1/assistants", "foundry_agents"),
        ] {
            for status in GONE {
                let text = at(status, url);
                assert!(text.contains(named) && text.contains("2026-08-26"), "{url}: {text}");
            }
            assert!(!at(StatusCode::FORBIDDEN, url).contains("2026"), "{url}");
        }
        for url in [
            "http://localhost/v1/assistants",
            "https://api.openai.com/v1/files/file_1",
            "https://r.services.ai.azure.com/api/projects/p/assistants/asst_1",
            "https://notapi.openai.com/v1/threads",
        ] {
            assert!(!at(StatusCode::NOT_FOUND, url).contains("2026"), "{url}");
        }
    }
}
