//! Values as JSON text, for formats that cannot hold JSON.
//!
//! Models have undocumented members, and unions whose variants are recognized by their content. So their `Serialize`
//! and `Deserialize` need a self-describing format, such as JSON, CBOR or MessagePack. Other formats, such as bincode
//! and postcard, report an error; there, a field can hold the JSON as text:
//!
//! ```
//! use openai_assistants::types::{Message, Run};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Session {
//!     user: u64,
//!     #[serde(with = "openai_assistants::json_text")]
//!     run: Run,
//!     #[serde(with = "openai_assistants::json_text")]
//!     messages: Vec<Message>,
//! }
//! ```

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{DeserializeOwned, Error as _, Visitor};
use serde_core::ser::Error as _;
use serde_core::{Deserializer, Serialize, Serializer};

/// Writes a value as JSON text.
///
/// # Errors
///
/// If the value cannot be JSON, or the text cannot be written.
pub fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&serde_json::to_string(value).map_err(S::Error::custom)?)
}

/// Reads a value from JSON text.
///
/// # Errors
///
/// If there is no text, or it is not the JSON of the value.
pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    serde_json::from_str(&deserializer.deserialize_str(Text)?).map_err(D::Error::custom)
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON as text")
    }

    fn visit_borrowed_str<E: serde_core::de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(text.into())
    }

    fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(text.to_owned().into())
    }

    fn visit_string<E: serde_core::de::Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(text.into())
    }
}
