//! Where in a response decoding failed.

use std::fmt;

use crate::json::{path_at, without_mark};
use crate::secrets::{SafeText, Secrets};

/// The place in a JSON text where decoding failed.
#[derive(Debug)]
pub(crate) struct DecodeFailure {
    what: SafeText,
    path: String,
    excerpt: SafeText,
    /// The parser's message, shortened: it may quote a whole string of the response.
    reason: SafeText,
}

impl DecodeFailure {
    /// From the text and the parser's error; `what` is what the text was, such as "the response".
    pub(crate) fn new(what: impl Into<SafeText>, json: &[u8], error: &serde_json::Error, secrets: &Secrets) -> Self {
        let json = without_mark(json);
        let offset = offset_of(json, error.line(), error.column());
        Self {
            what: what.into(),
            path: path_at(json, offset, error.is_data(), secrets),
            excerpt: secrets.excerpt(json, offset),
            reason: secrets.beginning(&error.to_string()),
        }
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn excerpt(&self) -> &str {
        self.excerpt.as_str()
    }

    pub(crate) fn reason(&self) -> &SafeText {
        &self.reason
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, path, excerpt, reason: _ } = self;
        write!(f, "failed to decode {what} at `{path}`, near `{excerpt}`")?;
        match excerpt.as_str().trim_start().starts_with('<') {
            true => f.write_str("; it looks like HTML, so check the base URL"),
            false => Ok(()),
        }
    }
}

/// The offset after the byte at `line` and `column`, both from 1.
fn offset_of(json: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match json[start..].iter().position(|&byte| byte == b'\n') {
            Some(end) => start += end + 1,
            None => break,
        }
    }
    (start + column).min(json.len())
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use serde_json::Value;

    use super::*;

    fn path<T: serde_core::de::DeserializeOwned + fmt::Debug>(json: &str) -> String {
        let error = serde_json::from_str::<T>(json).expect_err("it is of another shape");
        DecodeFailure::new("it", json.as_bytes(), &error, &Secrets::none()).path
    }

    #[test]
    fn the_path_leads_to_the_place() {
        type Numbers = HashMap<String, Vec<u8>>;
        for (json, expected) in [
            (r#"{"a": [1, 2, "x"]}"#, "$.a[2]"),
            (r#"{"a": [1], "b": [1, 256]}"#, "$.b[1]"),
            (r#"{"a": [1], "b c": [null]}"#, "$['b c'][0]"),
            ("{\n \"a\": [1],\n \"b\": [\n1,\n{\"x\":[1]}]}", "$.b[1]"),
            (r#"{"a,]}\"": [1], "b": ["]"]}"#, "$.b[0]"),
            (r#"[]"#, "$"),
            ("", "$"),
        ] {
            assert_eq!(path::<Numbers>(json), expected, "{json}");
        }
        assert_eq!(path::<Value>(r#"{"a":[{"b":1},{"c":tru"#), "$.a[1].c");
        assert_eq!(path::<Value>(r#"{"x":[1,tru]}"#), "$.x[1]");
        assert_eq!(path::<(u8, u8)>("[1]"), "$");
    }

    #[test]
    fn paths_are_short() {
        let names = |count: usize| (0..count).map(|n| format!("{{\"name_{n}\":")).collect::<String>();
        assert_eq!(path::<Value>(&(names(3) + "x")), "$.name_0.name_1.name_2");
        let long = path::<Value>(&(names(100) + "x"));
        assert!(long.starts_with("$.name_0.name_1.") && long.ends_with(".name_98.name_99"), "{long}");
        assert!(long.contains(".name_7….name_85.") && long.chars().count() < 200, "{long}");
        let long = path::<Vec<u8>>(&format!("[{}", "{\"a\":".repeat(100_000)));
        assert_eq!(long, "$[0]");
        let json = format!("{{\"x\":{}", "[".repeat(100_000));
        let path = path_at(json.as_bytes(), json.len(), false, &Secrets::none());
        assert!(path.starts_with("$.x[0]") && path.ends_with("[0]…") && path.len() < 300, "{path}");
    }

    #[test]
    fn no_part_of_a_failure_shows_a_secret() {
        let secrets = Secrets::of_key("sk-s3cret.key");
        for json in [
            r#"{"sk-s3cret.key": tru}"#,
            r#"{"a\nsk-s3cret.key b": [tru]}"#,
            r#"{"\u0073k-s3cret.key": tru}"#,
            r#"["sk-s3cret.key", tru]"#,
            r#"["sk-s3cret.k"#,
        ] {
            let error = serde_json::from_str::<Value>(json).expect_err("no JSON");
            let failure = DecodeFailure::new("it", json.as_bytes(), &error, &secrets);
            assert!(!format!("{failure} {failure:?}").contains("s3cret"), "{failure:?}");
        }
        // Names that are a secret with the dot between them.
        let json = br#"{"s3cret_a": {"s3cret_b": 1"#;
        assert_eq!(path_at(json, json.len(), false, &Secrets::of_key("s3cret_a.s3cret_b")), "$.[redacted]");
        let json = r#"["sk-s3cret.key"]"#;
        let error = serde_json::from_str::<Vec<u8>>(json).expect_err("no number");
        let failure = DecodeFailure::new("it", json.as_bytes(), &error, &secrets);
        assert!(failure.reason().as_str().starts_with("invalid type: string \"[redacted]\""), "{failure:?}");
    }

    #[test]
    fn excerpts_are_short_and_whole_characters() {
        assert_eq!(Secrets::none().excerpt(b"a\nb", 0).as_str(), "a b");
        let text = "é".repeat(1000);
        for at in [999, 1000, 1001] {
            let excerpt = Secrets::none().excerpt(text.as_bytes(), at);
            assert_eq!(excerpt.as_str().chars().count(), 122);
            assert!(excerpt.as_str().trim_matches('…').chars().all(|c| c == 'é'), "{excerpt}");
        }
    }

    /// Wherever the excerpt begins and ends.
    #[test]
    fn an_excerpt_shows_no_half_of_a_secret() {
        let secrets = Secrets::of_key("abcdefghijkl");
        let json = format!("{} \"abcdefghijkl\" {}", "-".repeat(300), "+".repeat(300));
        for at in 0..json.len() {
            let excerpt = secrets.excerpt(json.as_bytes(), at);
            let letters: String = excerpt.as_str().chars().filter(char::is_ascii_alphabetic).collect();
            assert!(matches!(letters.as_str(), "" | "redacted"), "{at}: {excerpt}");
        }
    }
}
