use serde_core::de::Error as _;
use serde_json::{Error, Result, Value};

use super::check::syntax_error;
use super::deviation::Decoding;
use super::read_error::ReadErrorDetail;
use super::reader::{ReadInto, whole, whole_with};
use super::{Json, Reader};

/// Decodes JSON that came as bytes.
pub(crate) fn from_bytes<T: Json>(bytes: &[u8]) -> Result<T> {
    from_bytes_with(bytes, &mut Decoding::default())
}

/// As [`from_bytes`], in a certain way; what is noticed is added to `decoding`.
pub(crate) fn from_bytes_with<T: Json>(bytes: &[u8], decoding: &mut Decoding) -> Result<T> {
    let mut value = T::default();
    read_bytes_with(bytes, decoding, &mut |reader| value.read(reader))?;
    Ok(value)
}

/// Any JSON; none if it is not JSON. The error of `serde_json`, whose destructor is large, stays in here.
pub(crate) fn any(bytes: &[u8]) -> Option<Value> {
    from_bytes(bytes).ok()
}

/// JSON as text. `Display` would use different code from that of requests, which most programs do not contain
/// otherwise.
pub(crate) fn to_text(value: &Value) -> String {
    // Keys of objects are text, so that any value can be written.
    serde_json::to_string(value).unwrap_or_default()
}

/// Decodes the data of an event whose name does not determine its type.
#[doc(hidden)]
pub fn decode_data<T: Json>(data: &[u8], decoding: &mut Decoding) -> Result<T> {
    from_bytes_with(data, decoding)
}

/// Decodes JSON that has been read already.
#[doc(hidden)]
pub fn from_value<T: Json>(value: &Value) -> Option<T> {
    let mut read = T::default();
    whole(&to_text(value), &mut |reader| read.read(reader)).ok()?;
    Some(read)
}

/// The value of a member beside the data of an event; none if it is of another type.
#[doc(hidden)]
pub fn companion<T: Json>(value: &Value) -> Option<T> {
    from_value::<Option<T>>(value).flatten()
}

/// Decodes a text; errors have the path of the place, since the text may be a part of another.
pub(super) fn read_text(text: &str, read: &mut ReadInto<'_>) -> std::result::Result<(), String> {
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
pub(crate) fn read_bytes(bytes: &[u8], read: &mut ReadInto<'_>) -> Result<()> {
    read_bytes_with(bytes, &mut Decoding::default(), read)
}

/// Reads bytes to their end, in a certain way; what is noticed is added to `decoding`.
///
/// UTF-8 is checked at once, which takes a fraction of the time of checking each string. A byte order mark is skipped.
pub(crate) fn read_bytes_with(bytes: &[u8], decoding: &mut Decoding, read: &mut ReadInto<'_>) -> Result<()> {
    let bytes = without_mark(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => whole_with(text, decoding, read).map_err(Reader::into_error),
        Err(error) => {
            let text = patched(bytes, error.valid_up_to(), decoding)?;
            whole_with(&text, decoding, read).map_err(Reader::into_error)
        }
    }
}

/// The bytes behind a byte order mark, if there is one.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// The bytes with U+FFFD for what is not UTF-8.
#[cold]
fn patched(bytes: &[u8], at: usize, decoding: &mut Decoding) -> Result<String> {
    if decoding.is_strict {
        return Err(syntax_error(bytes).unwrap_or_else(|| Error::custom("the JSON is not UTF-8")));
    }
    decoding.notice(at, "UTF-8", "other bytes");
    Ok(String::from_utf8_lossy(bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_utf8_becomes_u_fffd() {
        let read = |json: &[u8], is_strict| from_bytes_with::<Value>(json, &mut Decoding::new(is_strict));
        for (json, expected) in [
            (&b"{\"a\":\n\"\xff\"}"[..], serde_json::json!({"a": "\u{fffd}"})),
            (b"\"\xed\xa0\x80\"", serde_json::json!("\u{fffd}\u{fffd}\u{fffd}")),
            (b"\"a\xc3\"", serde_json::json!("a\u{fffd}")),
        ] {
            assert_eq!(read(json, false).expect("JSON"), expected);
            let error = read(json, true).expect_err("an error");
            assert_eq!(error.to_string(), serde_json::from_slice::<Value>(json).expect_err("an error").to_string());
        }
        for json in [&b"[1,\n2,\xff]"[..], b"\xff", b"\xef\xbb"] {
            assert!(read(json, false).expect_err("an error").line() > 0);
        }
        assert_eq!(from_bytes::<Value>("[\"naïve\"]".as_bytes()).expect("JSON"), serde_json::json!(["naïve"]));
        assert_eq!(from_bytes::<Value>("\u{feff}[1]".as_bytes()).expect("JSON"), serde_json::json!([1]));
    }
}
