//! Any JSON.

use serde_json::{Number, Value};

use super::read_error::ReadError;
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
                items.read(self)?;
                Ok(Value::Array(items))
            }
            b'"' => Ok(Value::String(self.string()?.into_owned())),
            b'0'..=b'9' => match self.small_integer() {
                Some(value) => Ok(Value::Number(Number::from(value))),
                None => self.scalar(),
            },
            _ => self.scalar(),
        }
    }

    /// A string, number, boolean or null, as `serde_json` reads it.
    pub(super) fn scalar(&mut self) -> Read<Value> {
        let mut values = serde_json::Deserializer::from_str(self.rest()).into_iter();
        match values.next() {
            Some(Ok(value)) => {
                self.at += values.byte_offset();
                Ok(value)
            }
            _ => Err(ReadError),
        }
    }
}

impl Json for Value {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = reader.value()?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

/// Members that no specification lists.
impl Json for JsonObject {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.peek() != b'{' {
            return Err(reader.mismatch("an object"));
        }
        if let Value::Object(members) = reader.value()? {
            *self = members;
        }
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}
