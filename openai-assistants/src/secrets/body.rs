//! Bodies of error responses without the secrets in them.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::Secrets;
use super::scan::{End, redacted};

/// How much of a body is kept.
const MAX_BODY: usize = 1024 * 1024;

impl Secrets {
    /// A body to be kept with an error: as it came if there is no secret in it, else JSON or text with the secrets
    /// replaced. `json` is what it was parsed to.
    pub(crate) fn body(&self, mut body: Bytes, json: Option<Value>) -> Bytes {
        // A body that was cut off is not JSON anymore.
        let json = json.filter(|_| body.len() <= MAX_BODY);
        body.truncate(MAX_BODY);
        let known = self.known();
        if known.is_empty() {
            return body;
        }
        let end = if json.is_some() { End::Whole } else { End::CutOff };
        match (redacted(&String::from_utf8_lossy(&body), &known, end), json) {
            (None, _) => body,
            (Some(text), None) => text.into(),
            (Some(_), Some(json)) => serde_json::to_string(&without(json, &known)).unwrap_or_default().into(),
        }
    }
}

/// The value with the secrets in its strings replaced, and in the names of its members.
fn without(value: Value, known: &[Arc<str>]) -> Value {
    let text = |text: String| redacted(&text, known, End::Whole).unwrap_or(text);
    match value {
        Value::String(string) => text(string).into(),
        Value::Number(number) => redacted(&number.to_string(), known, End::Whole).map_or(number.into(), Value::from),
        Value::Array(items) => items.into_iter().map(|item| without(item, known)).collect(),
        Value::Object(members) => {
            // Not collected, for which they would be sorted.
            let mut kept = Map::new();
            for (name, value) in members {
                kept.insert(text(name), without(value, known));
            }
            kept.into()
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str, key: &str) -> String {
        let json = serde_json::from_str(text).ok();
        let body = Secrets::of_key(key).body(Bytes::from(text.to_owned()), json);
        String::from_utf8(body.into()).expect("text")
    }

    #[test]
    fn bodies_are_kept_without_secrets() {
        for (text, expected) in [
            (r#"{ "a" : "none" }"#, r#"{ "a" : "none" }"#),
            (r#"{ "sk-s3cret" : ["sk-s3cret", 1] }"#, r#"{"[redacted]":["[redacted]",1]}"#),
            (r#"{"a":"\u0073k-s3cret","a":"x"}"#, r#"{"a":"x"}"#),
            ("key sk-s3cret is wrong: sk-s3cret", "key [redacted] is wrong: [redacted]"),
            ("key sk-s3cret is wrong: sk-s3c", "key [redacted] is wrong: [redacted]"),
        ] {
            assert_eq!(body(text, "sk-s3cret"), expected);
        }
        assert_eq!(body("[12345678, 123456789]", "12345678"), r#"["[redacted]",123456789]"#);
    }

    #[test]
    fn a_secret_is_not_halved_where_a_body_is_cut() {
        let text = format!("{} sk-s3cret-key", "x".repeat(MAX_BODY - 8));
        let body = body(&text, "sk-s3cret-key");
        assert!(body.ends_with("x [redacted]"), "{}", &body[MAX_BODY - 20..]);
    }
}
