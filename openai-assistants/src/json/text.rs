use serde_core::de::Error as _;
use serde_json::{Error, Result, Value};

use super::check::syntax_error;
use super::read_error::ReadErrorDetail;
use super::reader::whole;
use super::{Json, Read, Reader};

/// Decodes JSON that came as bytes.
///
/// That they are UTF-8 is checked at once, which takes a fraction of the time of checking string by string, and is all
/// that the parser would find wrong with them beyond JSON itself.
pub(crate) fn from_bytes<T: Json>(bytes: &[u8]) -> Result<T> {
    let mut value = T::default();
    read_bytes(bytes, |reader| value.read(reader))?;
    Ok(value)
}

/// Decodes JSON that has been read already.
#[doc(hidden)]
pub fn from_value<T: Json>(value: &Value) -> Option<T> {
    whole(&value.to_string(), |reader| reader.read()).ok()
}

/// The value of a member beside the data of an event; none if it is of another type.
#[doc(hidden)]
pub fn companion<T: Json>(value: &Value) -> Option<T> {
    from_value::<Option<T>>(value).flatten()
}

/// Decodes a text; an error says the place by its path, as the text may be a part of another.
pub(super) fn read_text<T>(
    text: &str,
    read: impl FnOnce(&mut Reader<'_>) -> Read<T>,
) -> std::result::Result<T, String> {
    whole(text, read).map_err(|reader| match reader.into_error_detail() {
        Some(ReadErrorDetail { at, message }) => {
            let path = super::path_at(text.as_bytes(), at, true, &crate::secrets::Secrets::none());
            format!("{message}, at {path}")
        }
        None => match syntax_error(text.as_bytes()) {
            Some(error) => error.to_string(),
            None => "the JSON cannot be read".to_owned(),
        },
    })
}

/// Reads bytes to their end.
pub(crate) fn read_bytes<T>(bytes: &[u8], read: impl FnOnce(&mut Reader<'_>) -> Read<T>) -> Result<T> {
    let text = std::str::from_utf8(bytes).map_err(|_| no_text(bytes))?;
    whole(text, read).map_err(Reader::into_error)
}

/// The parser says at which place.
#[cold]
fn no_text(bytes: &[u8]) -> Error {
    syntax_error(bytes).unwrap_or_else(|| Error::custom("the JSON is not UTF-8"))
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
