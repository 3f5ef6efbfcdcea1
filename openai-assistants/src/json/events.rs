use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::tagged::{Found, find};
use super::text::text;

/// What the table of a union of events says.
#[doc(hidden)]
pub trait Events: Sized {
    /// Names of the events.
    const NAMES: &'static [&'static str];

    /// Reads the data of the event at `index` of [`Events::NAMES`].
    fn read<'de, D: Deserializer<'de>>(index: usize, data: D) -> Result<Self, D::Error>;

    /// The event at `index` when its data is always the same text.
    fn constant(index: usize) -> Option<Self>;

    /// An event that no document knows.
    fn unknown(event: String, data: Value) -> Self;

    /// Takes a member that stands beside `event` and `data`.
    fn companion(&mut self, name: &str, value: Value);
}

/// Decodes an event from its name and data. Nothing is tried out: the name says what the data is.
#[doc(hidden)]
pub fn decode_event<T: Events>(event: &str, data: &[u8]) -> serde_json::Result<T> {
    let Some(index) = T::NAMES.iter().position(|name| is_same(name, event)) else {
        let data = serde_json::from_slice(data).unwrap_or_else(|_| Value::from(String::from_utf8_lossy(data)));
        return Ok(T::unknown(event.to_owned(), data));
    };
    if let Some(event) = T::constant(index) {
        return Ok(event);
    }
    let mut deserializer = serde_json::Deserializer::from_str(text(data)?);
    let event = T::read(index, &mut deserializer)?;
    deserializer.end()?;
    Ok(event)
}

/// Whether two names are the same. Those of one length rarely end alike, so that only the right one is looked at whole.
fn is_same(name: &str, other: &str) -> bool {
    name.len() == other.len() && name.as_bytes().last() == other.as_bytes().last() && name == other
}

/// Decodes `{"event": …, "data": …}`.
#[doc(hidden)]
pub fn decode_envelope<T: Events>(data: &[u8]) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_str(text(data)?);
    let event = read_event(&mut deserializer)?;
    deserializer.end()?;
    Ok(event)
}

/// Reads `{"event": …, "data": …}`.
#[doc(hidden)]
pub fn read_event<'de, T: Events, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Envelope(PhantomData))
}

struct Envelope<T>(PhantomData<T>);

impl<'de, T: Events> Visitor<'de> for Envelope<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `event` and `data`")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let (index, mut map) = match find(map, "event", T::NAMES)? {
            Found::Known(index, map) => (index, map),
            Found::Unknown(mut object) => {
                return match object.remove("event") {
                    Some(Value::String(event)) => Ok(T::unknown(event, object.remove("data").unwrap_or_default())),
                    _ => Err(A::Error::missing_field("event")),
                };
            }
        };
        let (mut event, mut companions) = (T::constant(index), Vec::new());
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "event" => drop(map.next_value::<Value>()?),
                "data" if event.is_none() => event = Some(map.next_value_seed(Data(index, PhantomData))?),
                "data" => drop(map.next_value::<Value>()?),
                _ => companions.push((name, map.next_value()?)),
            }
        }
        let mut event = event.ok_or_else(|| A::Error::missing_field("data"))?;
        companions.into_iter().for_each(|(name, value)| event.companion(&name, value));
        Ok(event)
    }
}

struct Data<T>(usize, PhantomData<T>);

impl<'de, T: Events> DeserializeSeed<'de> for Data<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(self.0, deserializer)
    }
}
