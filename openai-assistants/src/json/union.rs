use serde_json::{Number, Value};

use super::{Json, Read, Reader, View};

/// What the table of a union says: one function for each JSON type. What is not overridden keeps the JSON.
#[doc(hidden)]
pub trait Union: Json {
    /// Any JSON that no branch takes.
    fn unknown(value: Value) -> Self;

    /// A string.
    fn text(value: &str) -> Self {
        Self::unknown(Value::from(value))
    }

    /// A boolean.
    fn boolean(value: bool) -> Self {
        Self::unknown(Value::Bool(value))
    }

    /// A number.
    fn number(value: Number) -> Self {
        Self::unknown(Value::Number(value))
    }

    /// An array.
    fn list(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = Self::unknown(reader.value()?);
        Ok(())
    }

    /// An object.
    fn object(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = Self::unknown(reader.value()?);
        Ok(())
    }

    /// The value as JSON.
    fn view(&self) -> View<'_>;
}

/// Reads a union by the JSON type of what comes.
#[doc(hidden)]
pub fn read_union<T: Union>(union: &mut T, reader: &mut Reader<'_>) -> Read {
    *union = match reader.peek() {
        b'{' => return union.object(reader),
        b'"' => T::text(&reader.string()?),
        b'[' => return union.list(reader),
        b't' | b'f' => T::boolean(reader.boolean()?),
        b'-' | b'0'..=b'9' => T::number(reader.number("a number")?),
        _ => T::unknown(reader.value()?),
    };
    Ok(())
}

/// Fills in what every union has, and JSON null as the default.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($name:ident, $unknown:ident) => {
        impl ::core::default::Default for $name {
            /// JSON null, which stands for a value that the server left out.
            fn default() -> Self {
                Self::$unknown($crate::__generated::Value::Null)
            }
        }

        impl $crate::__generated::Sealed for $name {}

        impl $crate::Json for $name {
            fn read(&mut self, reader: &mut $crate::__generated::json::Reader<'_>) -> $crate::__generated::json::Read {
                $crate::__generated::json::read_union(self, reader)
            }

            fn view(&self) -> $crate::__generated::json::View<'_> {
                $crate::__generated::json::Union::view(self)
            }
        }

        $crate::__serde!($name);
    };
}
