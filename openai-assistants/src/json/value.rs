//! Any JSON.

use serde_json::{Number, Value};

use super::deviation::Fit;
use super::reader::whole;
use super::{Json, JsonObject, Read, Reader, View};

impl Reader<'_> {
    /// Any JSON.
    pub(super) fn value(&mut self) -> Read<Value> {
        match self.peek() {
            b'{' => {
                let mut members = JsonObject::new();
                self.members(|reader, name| reader.keep(&mut members, name.into_owned()))?;
                Ok(Value::Object(members))
            }
            b'[' => {
                let mut items = Vec::new();
                self.items(|reader| {
                    reader.room(&mut items)?;
                    items.push(reader.value()?);
                    Ok(())
                })?;
                Ok(Value::Array(items))
            }
            b'"' => Ok(Value::String(self.string()?.into_owned())),
            b'-' | b'0'..=b'9' => match self.small_integer() {
                // JSON has two zeros, and `i64` has one.
                Some(value) if value != 0 || self.text.as_bytes().get(self.at.wrapping_sub(2)) != Some(&b'-') => {
                    Ok(Value::Number(Number::from(value)))
                }
                Some(_) => Ok(Value::Number(Number::from_f64(-0.0).unwrap_or_else(|| 0.into()))),
                None => {
                    let start = self.at;
                    let number = self.number()?;
                    let text = || Value::from(self.text.get(start..self.at).unwrap_or_default());
                    Ok(number.map_or_else(text, Value::Number))
                }
            },
            _ => self.scalar(),
        }
    }

    /// A string, number, boolean or null, as `serde_json` reads it. What it refuses although it is JSON is a string.
    pub(super) fn scalar(&mut self) -> Read<Value> {
        match self.plain_scalar() {
            Some(value) => Ok(value),
            None => self.unusual(),
        }
    }

    /// The same, without what `serde_json` refuses.
    pub(super) fn plain_scalar(&mut self) -> Option<Value> {
        let mut values = serde_json::Deserializer::from_str(self.rest()).into_iter();
        let value = values.next()?.ok()?;
        self.at += values.byte_offset();
        Some(value)
    }
}

/// An object of these members. Collecting them would sort them first, and the sort would be compiled for every iterator.
pub(crate) fn object_of(members: &mut dyn Iterator<Item = (String, Value)>) -> JsonObject {
    let mut object = JsonObject::new();
    for (name, value) in members {
        object.insert(name, value);
    }
    object
}

/// The object that a text is as JSON.
fn from_text(text: &str) -> Option<JsonObject> {
    let mut value = Value::Null;
    whole(text, &mut |reader| value.read(reader)).ok()?;
    match value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

impl Json for Value {
    const TAKES_NULL: bool = true;

    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = reader.value()?;
        Ok(())
    }

    fn null(&mut self) {
        *self = Value::Null;
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

/// Members that no specification lists.
impl Json for JsonObject {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        let start = reader.at;
        match reader.peek() {
            b'{' => {
                if let Value::Object(members) = reader.value()? {
                    *self = members;
                }
                Ok(())
            }
            // The object as JSON text.
            b'"' => {
                let text = reader.string()?;
                let object = from_text(&text);
                reader.deviates(start, "an object", if object.is_some() { Fit::Converted } else { Fit::Unfit })?;
                *self = object.unwrap_or_default();
                Ok(())
            }
            _ => reader.pass_over("an object"),
        }
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}
