//! Where in a response decoding failed.

use std::borrow::Cow;
use std::fmt;

/// The place in a JSON text where it stopped to be what was expected.
#[derive(Debug)]
pub(crate) struct DecodeFailure {
    what: String,
    path: String,
    excerpt: String,
    /// The parser's message, shortened: it may quote a whole string of the response.
    reason: String,
}

/// How many characters of a body an error may show.
const EXCERPT: usize = 120;

impl DecodeFailure {
    /// From the text and the parser's error; `what` is what the text was, such as "the response". The `secrets` are
    /// not shown, should the server have repeated them.
    pub(crate) fn new(what: impl Into<String>, json: &[u8], error: &serde_json::Error, secrets: &[String]) -> Self {
        let offset = offset_of(json, error.line(), error.column());
        let text = String::from_utf8_lossy(json);
        let safe = without_secrets(&text, secrets);
        // The place is a little beside the true one where bytes were replaced; no more.
        let excerpt = excerpt_of(&safe, offset);
        let reason = excerpt_of(&without_secrets(&error.to_string(), secrets), 0);
        Self { what: what.into(), path: path_at(json, offset, error.is_data()), excerpt, reason }
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn excerpt(&self) -> &str {
        &self.excerpt
    }

    pub(crate) fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, path, excerpt, reason: _ } = self;
        write!(f, "{what} is not of the expected shape at {path}, near `{excerpt}`")
    }
}

/// The text with secrets blotted out; it is copied only if there are any in it.
pub(crate) fn without_secrets<'a>(text: &'a str, secrets: &[String]) -> Cow<'a, str> {
    let mut safe = Cow::Borrowed(text);
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        if safe.contains(secret.as_str()) {
            safe = Cow::Owned(safe.replace(secret.as_str(), "[redacted]"));
        }
    }
    safe
}

/// At most 120 characters around the byte `at`, with control characters as spaces and marks where it was cut.
pub(crate) fn excerpt_of(text: &str, at: usize) -> String {
    let boundary = |mut index: usize| {
        index = index.min(text.len());
        while !text.is_char_boundary(index) {
            index -= 1;
        }
        index
    };
    // Two thirds before the place: parsers notice at the end of a value that it is wrong.
    let start = boundary(at.saturating_sub(EXCERPT * 2 / 3));
    let tail = &text[start..];
    let mut excerpt = String::from(if start > 0 { "…" } else { "" });
    excerpt.extend(tail.chars().take(EXCERPT).map(|c| if c.is_control() { ' ' } else { c }));
    if tail.chars().nth(EXCERPT).is_some() {
        excerpt.push('…');
    }
    excerpt
}

/// The offset behind the byte that `line` and `column`, both from 1, point to.
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

/// The JSON path of the value that ends at, or contains, the byte before `offset`.
pub(crate) fn path_at(json: &[u8], offset: usize, is_data: bool) -> String {
    enum Step {
        Index(usize),
        Key(String),
    }
    let mut steps: Vec<Step> = Vec::new();
    let mut position = 0;
    let end = offset.min(json.len());
    // What an object or list lacks is noticed at its closing bracket: then it is the one to be named. A bracket that is
    // wrong by the syntax has ended nothing.
    let closing = end.checked_sub(1).filter(|&last| matches!(json[last], b'}' | b']'));
    let scan_to = closing.unwrap_or(end);
    while position < scan_to {
        match json[position] {
            b'{' => steps.push(Step::Key(String::new())),
            b'[' => steps.push(Step::Index(0)),
            b'}' | b']' => drop(steps.pop()),
            b',' => {
                if let Some(Step::Index(index)) = steps.last_mut() {
                    *index += 1;
                }
            }
            b'"' => {
                let start = position + 1;
                position = start;
                while position < json.len() && json[position] != b'"' {
                    position += if json[position] == b'\\' { 2 } else { 1 };
                }
                let after = json.get(position + 1..).unwrap_or_default();
                let is_key = after.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
                if let (true, Some(Step::Key(key))) = (is_key, steps.last_mut()) {
                    *key = String::from_utf8_lossy(json.get(start..position).unwrap_or_default()).into_owned();
                }
            }
            _ => {}
        }
        position += 1;
    }
    if is_data && closing.is_some() {
        steps.pop();
    }
    let mut path = String::from("$");
    for step in &steps {
        match step {
            Step::Index(index) => path.push_str(&format!("[{index}]")),
            Step::Key(key) if key.is_empty() => {}
            Step::Key(key) if key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') => {
                path.push('.');
                path.push_str(key);
            }
            Step::Key(key) => path.push_str(&format!("['{}']", excerpt_of(key, 0))),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use serde_json::Value;

    use super::*;

    fn path<T: serde_core::de::DeserializeOwned + fmt::Debug>(json: &str) -> String {
        let error = serde_json::from_str::<T>(json).expect_err("it is of another shape");
        DecodeFailure::new("it", json.as_bytes(), &error, &[]).path
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
    fn excerpts_are_short_and_whole_characters() {
        assert_eq!(excerpt_of("a\nb", 0), "a b");
        let text = "é".repeat(1000);
        let excerpt = excerpt_of(&text, 1001);
        assert_eq!(excerpt.chars().count(), EXCERPT + 2);
        assert!(excerpt.starts_with('…') && excerpt.ends_with('…'));
    }
}
