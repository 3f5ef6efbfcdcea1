use serde::Deserialize;
use serde::de::Error as _;
use serde_json::{Error, Result, Value};

/// Decodes JSON that came as bytes.
///
/// That they are UTF-8 is checked at once, which takes a fraction of the time of checking string by string, and is all
/// that the parser would find wrong with them beyond JSON itself.
pub(crate) fn from_bytes<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T> {
    serde_json::from_str(text(bytes)?)
}

/// The bytes as text.
pub(super) fn text(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes).map_err(|_| no_text(bytes))
}

/// The parser says at which place.
#[cold]
fn no_text(bytes: &[u8]) -> Error {
    serde_json::from_slice::<Value>(bytes).err().unwrap_or_else(|| Error::custom("the JSON is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_utf8_is_refused_with_its_place() {
        for json in [&b"{\"a\":\n\"\xff\"}"[..], b"[1,\n2,\xff]", b"\xff", b"\"\xed\xa0\x80\""] {
            let error = from_bytes::<Value>(json).expect_err("an error");
            assert!(error.line() > 0, "{error}");
            assert_eq!(error.to_string(), serde_json::from_slice::<Value>(json).expect_err("an error").to_string());
        }
        assert_eq!(from_bytes::<Value>("[\"naïve\"]".as_bytes()).expect("JSON"), serde_json::json!(["naïve"]));
    }
}
