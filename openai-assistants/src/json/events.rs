use serde_core::de::Deserializer;
use serde_core::ser::Serializer;
use serde_json::{Result, Value};

use super::deviation::Decoding;
use super::text::read_bytes_with;
use super::view::members as serialize_members;
use super::{JsonObject, Read, ReadError, Reader, View, Write};

/// The table of a union of events.
#[doc(hidden)]
pub trait Events: Sized {
    /// Names of the events.
    const NAMES: &'static [&'static str];

    /// Reads the data of the event at `index` of [`Events::NAMES`].
    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read;

    /// The event at `index` when its data is always the same text.
    fn constant(index: usize) -> Option<Self>;

    /// An undocumented event.
    fn unknown(event: String, data: Value) -> Self;

    /// Takes a member that stands beside `event` and `data`.
    fn companion(&mut self, name: &str, value: &Value);

    /// Hands over `event`, what stands beside it, and `data`.
    fn members<'a>(&'a self, write: &mut Write<'_, 'a>);
}

/// The `serde` traits of a union of events, as `{"event": …, "data": …}`.
#[doc(hidden)]
#[macro_export]
macro_rules! __events {
    ($name:ident) => {
        impl $crate::__generated::Sealed for $name {}

        impl $crate::__generated::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__generated::serde::Serializer,
            {
                $crate::__generated::json::write_event(self, serializer)
            }
        }

        impl<'de> $crate::__generated::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__generated::serde::Deserializer<'de>,
            {
                $crate::__generated::json::read_event(deserializer)
            }
        }
    };
}

/// Decodes an event from its name and data, or, without a name, from `{"event": …, "data": …}`. The name determines
/// the type of the data.
#[doc(hidden)]
pub fn decode_event<T: Events>(event: Option<&str>, data: &[u8], decoding: &mut Decoding) -> Result<T> {
    let mut read = blank::<T>();
    decode_into(&mut read, event, data, decoding)?;
    Ok(read)
}

/// A union of events that is read, whichever it is: what is done with it is compiled once.
trait AnyEvents {
    fn names(&self) -> &'static [&'static str];

    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read;

    /// Becomes the event at `index` if its data is always the same text; whether it is.
    fn set_constant(&mut self, index: usize) -> bool;

    fn set_unknown(&mut self, event: String, data: Value);

    fn companion(&mut self, name: &str, value: &Value);
}

impl<T: Events> AnyEvents for T {
    fn names(&self) -> &'static [&'static str] {
        T::NAMES
    }

    fn read(&mut self, index: usize, reader: &mut Reader<'_>) -> Read {
        Events::read(self, index, reader)
    }

    fn set_constant(&mut self, index: usize) -> bool {
        let constant = T::constant(index);
        let is_constant = constant.is_some();
        if let Some(constant) = constant {
            *self = constant;
        }
        is_constant
    }

    fn set_unknown(&mut self, event: String, data: Value) {
        *self = T::unknown(event, data);
    }

    fn companion(&mut self, name: &str, value: &Value) {
        Events::companion(self, name, value);
    }
}

fn decode_into(read: &mut dyn AnyEvents, event: Option<&str>, data: &[u8], decoding: &mut Decoding) -> Result<()> {
    let Some(event) = event else {
        return read_bytes_with(data, decoding, &mut |reader| envelope(read, reader));
    };
    match read.names().iter().position(|name| is_same(name, event)) {
        None => {
            let data = super::any(data).unwrap_or_else(|| Value::from(String::from_utf8_lossy(data)));
            read.set_unknown(event.to_owned(), data);
            Ok(())
        }
        Some(index) if read.set_constant(index) => Ok(()),
        Some(index) => read_bytes_with(data, decoding, &mut |reader| read.read(index, reader)),
    }
}

/// Whether two names are equal. Names of the same length rarely end alike, so usually only the right one is compared
/// whole.
fn is_same(name: &str, other: &str) -> bool {
    name.len() == other.len() && name.as_bytes().last() == other.as_bytes().last() && name == other
}

/// Reads `{"event": …, "data": …}`.
#[doc(hidden)]
pub fn read_event<'de, T: Events, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<T, D::Error> {
    let mut event = blank::<T>();
    super::serde_bridge::read(deserializer, &mut |reader| envelope(&mut event, reader))?;
    Ok(event)
}

/// Writes `{"event": …, "data": …}`.
#[doc(hidden)]
pub fn write_event<T: Events, S: Serializer>(event: &T, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serialize_members(|write| event.members(write), [], serializer)
}

/// The data of an event as text.
#[doc(hidden)]
pub fn event_data<T: Events>(event: &T) -> String {
    let mut text = String::new();
    event.members(&mut |name, view| {
        if name == "data" {
            text = event_text(view);
        }
    });
    text
}

/// Data as the line that it is in a stream. Text was no JSON, as `[DONE]`, unless it would not come back as it is.
#[doc(hidden)]
pub fn event_text(view: View<'_>) -> String {
    let text = match view {
        View::Text(text) => Some(text),
        View::Json(value) => value.as_str(),
        _ => None,
    };
    if let Some(text) = text {
        let is_plain = !text.contains(['\n', '\r']) && super::any(text.as_bytes()).is_none();
        if is_plain && !text.is_empty() {
            return text.to_owned();
        }
    }
    // JSON from plain types cannot fail, but for what a setter refused.
    serde_json::to_string(&view).unwrap_or_default()
}

fn envelope(event: &mut dyn AnyEvents, reader: &mut Reader<'_>) -> Read {
    if reader.peek() != b'{' {
        return Err(reader.mismatch("an object with `event` and `data`"));
    }
    let Some(index) = reader.tag("event", event.names())? else {
        let mut object: JsonObject = reader.read()?;
        let Some(Value::String(name)) = object.remove("event") else { return Err(missing(reader, "event")) };
        event.set_unknown(name, object.remove("data").unwrap_or_default());
        return Ok(());
    };
    let (mut is_read, mut companions) = (event.set_constant(index), JsonObject::new());
    reader.members(|reader, name| {
        match &*name {
            "event" => drop(reader.value()?),
            "data" if !is_read => {
                is_read = true;
                event.read(index, reader)?;
            }
            "data" => drop(reader.value()?),
            _ => reader.keep(&mut companions, name.into_owned())?,
        }
        Ok(())
    })?;
    if !is_read {
        return Err(missing(reader, "data"));
    }
    companions.iter().for_each(|(name, value)| event.companion(name, value));
    Ok(())
}

/// What an event is read into.
fn blank<T: Events>() -> T {
    T::unknown(String::new(), Value::Null)
}

fn missing(reader: &mut Reader<'_>, name: &str) -> ReadError {
    reader.stop(format!("missing field `{name}`"))
}
