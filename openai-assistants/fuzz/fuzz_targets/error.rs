//! Any answer to an error: whatever a server sends, every text of it is one short line without the client's key.
//!
//! The input is a status, the length of a request id, the id, and the body. `#` in it stands for the key.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openai_assistants::__private::probe;
use openai_assistants::Error;
use openai_assistants::reqwest::StatusCode;
use openai_assistants::reqwest::header::{HeaderMap, HeaderValue};

/// Its first half is looked for as well, so it has to be nothing that an input has by itself.
const KEY: &str = "s3cret.key/with=20%parts";

fuzz_target!(|input: &[u8]| {
    let [status, length, rest @ ..] = input else { return };
    let Some((id, body)) = rest.split_at_checked(usize::from(*length)) else { return };
    if input.windows(6).any(|window| window == b"s3cret") {
        return;
    }
    let status = StatusCode::from_u16(400 + u16::from(*status)).expect("a status");
    let mut headers = HeaderMap::new();
    if let Ok(id) = HeaderValue::from_bytes(&with_key(id)) {
        headers.insert("x-request-id", id);
    }
    let body = with_key(body);
    if let Ok(json) = serde_json::from_slice(&body) {
        probe::is_error_in_disguise(&json);
    }
    let errors = [
        Some(probe::api_error(status, headers, body.clone().into(), KEY)),
        Some(probe::event_error(body.clone().into(), KEY)),
        probe::decode_error::<serde_json::Value>(&body, KEY),
        probe::decode_error::<Vec<i64>>(&body, KEY),
    ];
    for error in errors.iter().flatten() {
        check(error);
    }
});

/// The key stands as a word: what is a part of a longer one is not taken for it.
fn with_key(text: &[u8]) -> Vec<u8> {
    let word = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let mut full = Vec::new();
    for (at, byte) in text.iter().enumerate() {
        if *byte == b'#' && !word(full.last()) && !word(text.get(at + 1)) {
            full.extend_from_slice(KEY.as_bytes());
        } else {
            full.push(*byte);
        }
    }
    full
}

fn check(error: &Error) {
    let _ = (error.retry_after(), error.active_run(), error.is_rate_limit());
    let mut lines = vec![error.to_string()];
    let texts = [error.code(), error.param(), error.request_id(), error.json_path(), error.excerpt()];
    lines.extend(texts.into_iter().flatten().map(str::to_owned));
    lines.extend(error.api().map(|api| api.message.clone()));
    lines.extend(std::error::Error::source(error).map(ToString::to_string));
    for line in &lines {
        assert!(line.chars().count() <= 520, "{} characters", line.len());
        assert!(!line.contains(|c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')));
    }
    lines.push(format!("{error:?}"));
    if let Some(api) = error.api() {
        lines.push(format!("{api:?} {:?} {}", api.headers, String::from_utf8_lossy(&api.body)));
    }
    for line in &lines {
        assert!(!line.contains(KEY) && !line.contains("s3cret.key/w"), "{line}");
    }
}
