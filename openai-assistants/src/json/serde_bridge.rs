//! Models out of any of serde's deserializers: their JSON text first, then the model.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::Json;
use super::reader::ReadInto;
use super::text::read_text;

/// The name by which `serde_json` recognizes a request for the JSON text, as for its `RawValue`. It is not part of its
/// documented interface: should it change, the text is read as from any other deserializer, which takes longer.
const RAW: &str = "$serde_json::private::RawValue";

/// The maximum number of copies of a text that could not be borrowed: one here, and one in a buffer of the
/// deserializer, which has grown to it.
const COPIES: usize = 4;

/// Reads a model.
#[doc(hidden)]
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::default();
    read(deserializer, &mut |reader| value.read(reader))?;
    Ok(value)
}

/// Reads what a function makes of the text.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D, read: &mut ReadInto<'_>) -> Result<(), D::Error> {
    let text = deserializer.deserialize_newtype_struct(RAW, Capture)?;
    let held = match &text {
        Cow::Borrowed(_) => 0,
        Cow::Owned(text) => text.len() * COPIES,
    };
    read_text(&text, &mut |reader| {
        reader.charge(held)?;
        read(reader)
    })
    .map_err(D::Error::custom)
}

struct Capture;

impl<'de> Visitor<'de> for Capture {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Value::deserialize(deserializer).map(written)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let Some(first) = map.next_key::<Cow<'de, str>>()? else { return Ok("{}".into()) };
        if first == RAW {
            return map.next_value_seed(Text);
        }
        let mut members = Map::new();
        members.insert(first.into_owned(), map.next_value()?);
        let Value::Object(others) = Value::deserialize(MapAccessDeserializer::new(map))? else {
            return Err(A::Error::custom("a map is no map"));
        };
        members.extend(others);
        Ok(written(Value::Object(members)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(seq)).map(written)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(written(value.into()))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(written(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(written(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(written(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(written(Number::from_f64(value).map_or(Value::Null, Value::Number)))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok("null".into())
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok("null".into())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Value::deserialize(deserializer).map(written)
    }
}

fn written<'de>(value: Value) -> Cow<'de, str> {
    super::to_text(&value).into()
}

/// The text itself, borrowed where it can be.
struct Text;

impl<'de> serde_core::de::DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON as text")
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(value))
    }
}
