//! JSON that no Rust value can hold as it is: half a surrogate pair, a number beyond `f64`.

use serde_json::Value;

use super::deviation::Fit;
use super::read_error::ReadError;
use super::{Read, Reader, scan};

impl Reader<'_> {
    /// A string with halves of surrogate pairs, each of which becomes U+FFFD, or a number that is out of range, which
    /// becomes a string of its digits.
    #[cold]
    pub(super) fn unusual(&mut self) -> Read<Value> {
        let start = self.at;
        let rest = self.rest();
        let length = match self.peek() {
            b'"' => scan::value(rest.as_bytes()).ok_or(ReadError)?,
            _ => rest.bytes().take_while(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')).count(),
        };
        let token = rest.get(..length).ok_or(ReadError)?;
        let (text, expected) = match token.strip_prefix('"') {
            Some(_) => (without_halves(token).ok_or(ReadError)?, "a string of whole characters"),
            None if is_number(token) => (token.to_owned(), "a number within the range of 64 bits"),
            None => return Err(ReadError),
        };
        self.at += length;
        self.deviates(start, expected, Fit::Exact)?;
        self.at = start + length;
        Ok(Value::String(text))
    }
}

/// A JSON string in which no half of a pair is left; `None` if something else is wrong with it.
fn without_halves(token: &str) -> Option<String> {
    let mut patched = String::with_capacity(token.len());
    let mut rest = token;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        patched.push_str(before);
        let length = match (unit(escape), unit(escape.get(6..).unwrap_or_default())) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                patched.push(char::REPLACEMENT_CHARACTER);
                rest = escape.get(6..)?;
                continue;
            }
            (Some(_), _) => 6,
            (None, _) => 2,
        };
        patched.push_str(escape.get(..length)?);
        rest = escape.get(length..)?;
    }
    patched.push_str(rest);
    serde_json::from_str(&patched).ok()
}

/// The UTF-16 unit that a text begins with as `\\uXXXX`.
pub(super) fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
}

/// Whether a text is a number as JSON writes it.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let has_leading_zero = whole.len() > 1 && whole.starts_with('0');
    digits(whole)
        && !has_leading_zero
        && digits(fraction)
        && digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Json;
    use crate::json::reader::whole;

    fn value(json: &str) -> Option<Value> {
        let mut value = Value::Null;
        whole(json, &mut |reader| value.read(reader)).ok().map(|()| value)
    }

    #[test]
    fn halves_become_replacement_characters() {
        for (json, expected) in [
            (r#""cut \ud83d""#, Some("cut \u{fffd}")),
            (r#""\ude00 x""#, Some("\u{fffd} x")),
            (r#""\ud83d\ud83d\ude00""#, Some("\u{fffd}\u{1f600}")),
            (r#""\ude00\ud83d""#, Some("\u{fffd}\u{fffd}")),
            (r#""\\ud83d \ud83d""#, Some("\\ud83d \u{fffd}")),
            (r#""\ud83d\n""#, Some("\u{fffd}\n")),
            (r#""\ud83d\x""#, None),
            (r#""\ud83""#, None),
            (r#""\ud83dé""#, Some("\u{fffd}é")),
        ] {
            let read = value(json);
            assert_eq!(read, expected.map(Value::from), "{json}");
        }
    }

    #[test]
    fn numbers_out_of_range_are_text() {
        for (json, is_kept) in [
            ("1e400", true),
            ("-1.5E+999", true),
            ("1e", false),
            ("01e400", false),
            ("1.e400", false),
            ("--1e400", false),
            ("-", false),
        ] {
            let read = value(json);
            assert_eq!(read, is_kept.then(|| Value::from(json)), "{json}");
        }
    }
}
