//! JSON within a text: an error that a server received itself and passes on.

use serde_json::Value;

use crate::json::{any, to_text};

/// The JSON that a text ends with, and the text before it.
///
/// After other words it has to be an object or a list of objects: `expected one of ["a", "b"]` is a sentence.
pub(super) fn embedded(text: &str) -> Option<(&str, Value)> {
    let start = if text.starts_with('"') { 0 } else { text.find(['{', '['])? };
    let (before, json) = text.split_at(start);
    // Bytes, as Python prints them: `b'{"error": …}'`
    let (before, json) = match before.strip_suffix("b'") {
        Some(before) => (before, json.strip_suffix('\'').unwrap_or(json)),
        None => (before, json),
    };
    let value = any(json.as_bytes()).or_else(|| python(json))?;
    let has_objects = value.is_object() || value.get(0).is_some_and(Value::is_object);
    (start == 0 || has_objects).then(|| (before.trim_end(), value))
}

/// A Python literal, which `str()` makes of decoded JSON: `{'error': {'message': "can't", 'param': None}}`.
fn python(text: &str) -> Option<Value> {
    let mut json = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' | '"' => json.push_str(&to_text(&Value::from(string(c, &mut chars)?))),
            '(' => json.push('['),
            // `('body',)` is a tuple of one.
            ')' | ']' | '}' => {
                if json.ends_with(',') {
                    json.pop();
                }
                json.push(if c == ')' { ']' } else { c });
            }
            'A'..='Z' | 'a'..='z' => {
                let mut word = String::from(c);
                while let Some(c) = chars.next_if(char::is_ascii_alphabetic) {
                    word.push(c);
                }
                json.push_str(match word.as_str() {
                    "None" => "null",
                    "True" => "true",
                    "False" => "false",
                    _ => return None,
                });
            }
            c => json.push(c),
        }
    }
    any(json.as_bytes())
}

/// The string up to the quote that ends it.
fn string(quote: char, chars: &mut impl Iterator<Item = char>) -> Option<String> {
    let mut string = String::new();
    loop {
        string.push(match chars.next()? {
            c if c == quote => return Some(string),
            '\\' => match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            },
            c => c,
        });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn forms() {
        let error = json!({"error": {"message": "can't", "param": null, "tags": ["a"], "final": true}});
        let python = "{'error': {'message': \"can't\", 'param': None, 'tags': ('a',), 'final': True}}";
        for (text, expected) in [
            (error.to_string(), Some(("", error.clone()))),
            (format!("Error code: 400 - {error}"), Some(("Error code: 400 -", error.clone()))),
            (format!("Upstream said b'{error}'"), Some(("Upstream said", error.clone()))),
            (python.to_owned(), Some(("", error.clone()))),
            (format!("Error code: 400 - {python}"), Some(("Error code: 400 -", error.clone()))),
            (Value::from(error.to_string()).to_string(), Some(("", Value::from(error.to_string())))),
            ("one of [{'a': 1}]".to_owned(), Some(("one of", json!([{"a": 1}])))),
            (r#"one of ["a", "b"]"#.to_owned(), None),
            ("one of ['a', 'b']".to_owned(), None),
            ("{a: 1}".to_owned(), None),
            ("{'a".to_owned(), None),
            ("no {} here".to_owned(), None),
            ("none".to_owned(), None),
            (String::new(), None),
        ] {
            assert_eq!(embedded(&text), expected, "{text}");
        }
    }
}
