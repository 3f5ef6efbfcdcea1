//! Why a text could not be read.

use serde_core::de::{Error as _, Unexpected};
use serde_json::{Error, Value};

use super::Reader;
use super::check::syntax_error;

/// The text cannot be read on. The reader keeps the reason.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ReadError;

/// A message quotes no longer strings.
const MAX_QUOTED: usize = 256;

/// JSON, but not the JSON that was expected.
#[derive(Debug)]
pub(super) struct ReadErrorDetail {
    /// The place behind it.
    pub(super) at: usize,
    pub(super) message: String,
}

impl Reader<'_> {
    /// Why it stopped, unless the text is not JSON.
    pub(super) fn into_error_detail(self) -> Option<ReadErrorDetail> {
        self.error.map(|error| *error)
    }

    /// Why it stopped.
    #[cold]
    pub(super) fn into_error(self) -> Error {
        let text = self.text;
        if let Some(error) = syntax_error(text.as_bytes()) {
            return error;
        }
        let Some(ReadErrorDetail { at, message }) = self.into_error_detail() else {
            return Error::custom("the JSON cannot be read");
        };
        let before = &text.as_bytes()[..at];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count();
        // serde_json takes the place from behind the first such words, which a quoted string may have as well.
        let message = message.replace(" at line ", " at-line ");
        Error::custom(format_args!("{message} at line {line} column {column}"))
    }

    /// A value of the wrong type comes.
    #[cold]
    pub(super) fn mismatch(&mut self, expected: &str) -> ReadError {
        let found = match self.peek() {
            b'{' | b'[' => {
                let found = if self.peek() == b'{' { Unexpected::Map } else { Unexpected::Seq };
                self.at += 1;
                format!("{found}")
            }
            _ => match self.plain_scalar() {
                Some(Value::Bool(value)) => Unexpected::Bool(value).to_string(),
                // Part of a string could be part of a secret, which would not be known as one.
                Some(Value::String(value)) if value.len() > MAX_QUOTED => format!("string of {} bytes", value.len()),
                Some(Value::String(value)) => Unexpected::Str(&value).to_string(),
                Some(Value::Number(value)) => match (value.as_u64(), value.as_i64()) {
                    (Some(value), _) => Unexpected::Unsigned(value).to_string(),
                    (None, Some(value)) => Unexpected::Signed(value).to_string(),
                    (None, None) => Unexpected::Float(value.as_f64().unwrap_or(f64::NAN)).to_string(),
                },
                Some(_) => "null".to_owned(),
                None => return ReadError,
            },
        };
        self.stop(format!("invalid type: {found}, expected {expected}"))
    }

    /// The value that was read last is not as expected.
    #[cold]
    pub(super) fn stop(&mut self, message: String) -> ReadError {
        self.error = Some(Box::new(ReadErrorDetail { at: self.at, message }));
        ReadError
    }
}
