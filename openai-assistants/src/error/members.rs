//! The members of an error's JSON: names in the variants of servers, and values that are meaningful.

use serde_json::{Map, Value};

use crate::json::{object_of, to_text};

/// Texts that state only that there is an error.
const EMPTY_WORDS: [&str; 7] = ["error", "fail", "failed", "failure", "exception", "unknown", "about:blank"];

/// Members that repeat the request.
const ECHOES: [&str; 5] = ["input", "body", "ctx", "request", "requestbody"];

/// A status of failure, as a number or in digits.
pub(super) fn error_status(value: &Value) -> Option<u16> {
    let status = match value {
        Value::Number(number) => number.as_u64()?.try_into().ok()?,
        Value::String(text) => text.split_whitespace().next()?.parse().ok()?,
        _ => return None,
    };
    (400..=599).contains(&status).then_some(status)
}

/// The members of these names, in the order of the names.
pub(super) fn ranked<'a>(members: &'a Map<String, Value>, names: &[&'static str]) -> Vec<(&'static str, &'a Value)> {
    let mut found = Vec::new();
    for name in names {
        found.extend(members.iter().filter(|(other, _)| is_name(other, name)).map(|(_, value)| (*name, value)));
    }
    found
}

/// Whether a name equals this one, which is in lower-case letters.
fn is_name(name: &str, lower: &str) -> bool {
    name.len() <= 2 * lower.len()
        && name.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase()).eq(lower.bytes())
}

/// Whether a text adds nothing to the status, or to the fact that there is an error.
pub(super) fn is_empty_word(text: &str) -> bool {
    let text = text.trim().trim_end_matches(['.', '!']);
    let is = |word: &str| text.eq_ignore_ascii_case(word);
    EMPTY_WORDS.iter().any(|word| is(word))
        || (400..=599).filter_map(|status| reqwest::StatusCode::from_u16(status).ok()?.canonical_reason()).any(is)
}

/// Whether a text is a name such as `rate_limit_exceeded`.
pub(super) fn is_identifier(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b':'))
}

/// A string as it is, other values as JSON: codes are sometimes numbers.
pub(super) fn label(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) if text.trim().is_empty() || EMPTY_WORDS.contains(&text.as_str()) => None,
        Value::String(text) => Some(text.clone()),
        other => Some(to_text(other)),
    }
}

/// A value without the members that repeat the request, to be shown where no message was found.
pub(super) fn without_echo(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(without_echo).collect(),
        Value::Object(members) => {
            let kept = members.iter().filter(|(name, _)| !ECHOES.iter().any(|echo| is_name(name, echo)));
            object_of(&mut kept.map(|(name, value)| (name.clone(), without_echo(value)))).into()
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_repeats_the_request_is_left_out() {
        let body = json!({"detail": [{"loc": ["body"], "input": {"key": 1}, "Body": 2}], "x": [{"input": 3}]});
        assert_eq!(without_echo(&body), json!({"detail": [{"loc": ["body"]}], "x": [{}]}));
    }

    #[test]
    fn names_are_compared_without_case_and_punctuation() {
        for (name, is) in
            [("error_message", true), ("ErrorMessage", true), ("error-message", true), ("errormessages", false)]
        {
            assert_eq!(is_name(name, "errormessage"), is, "{name}");
        }
        assert!(!is_name(&"_".repeat(1000), ""));
    }
}
