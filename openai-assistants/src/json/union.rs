use serde_json::{Number, Value};

use super::deviation::Fit;
use super::reader::whole;
use super::{Json, Read, ReadError, Reader, View};

/// The table of a union: one function for each JSON type. Those that are not overridden keep the JSON.
#[doc(hidden)]
pub trait Union: Json {
    /// What branches there are, by JSON type.
    const KINDS: Kinds;

    /// The member that distinguishes the objects, and its values.
    const TAG: (&'static str, &'static [&'static str]) = ("", &[]);

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

    /// A string where only objects are, if one branch is an object that a string stands for; whether it is.
    fn object_from_text(&mut self, _: &mut Reader<'_>) -> Read<bool> {
        Ok(false)
    }

    /// The value as JSON.
    fn view(&self) -> View<'_>;
}

/// JSON types, as a set.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(pub u8);

impl Kinds {
    pub const TEXT: u8 = 1;
    pub const BOOLEAN: u8 = 2;
    pub const NUMBER: u8 = 4;
    pub const LIST: u8 = 8;
    pub const OBJECT: u8 = 16;

    /// Of members alone: null, a number without a fraction, and whether the member must be there.
    pub const NULL: u8 = 32;
    pub const WHOLE: u8 = 64;
    pub const REQUIRED: u8 = 128;

    const fn has(self, kind: u8) -> bool {
        self.0 & kind != 0
    }

    fn expected(self) -> &'static str {
        match self.0 {
            Self::TEXT => "a string",
            Self::LIST => "a list",
            Self::OBJECT => "an object",
            _ => "one of several types",
        }
    }
}

/// A union that is read, whatever its branches are.
trait AnyUnion {
    fn kinds(&self) -> Kinds;
    fn tag(&self) -> (&'static str, &'static [&'static str]);
    fn set(&mut self, scalar: Scalar<'_>);
    fn read_list(&mut self, reader: &mut Reader<'_>) -> Read;
    fn read_object(&mut self, reader: &mut Reader<'_>) -> Read;
    fn read_object_from_text(&mut self, reader: &mut Reader<'_>) -> Read<bool>;
}

/// JSON that is no list or object, or that no branch takes.
enum Scalar<'a> {
    Text(&'a str),
    Boolean(bool),
    Number(Number),
    Unknown(Value),
}

impl<T: Union> AnyUnion for T {
    fn kinds(&self) -> Kinds {
        T::KINDS
    }

    fn tag(&self) -> (&'static str, &'static [&'static str]) {
        T::TAG
    }

    fn set(&mut self, scalar: Scalar<'_>) {
        *self = match scalar {
            Scalar::Text(value) => T::text(value),
            Scalar::Boolean(value) => T::boolean(value),
            Scalar::Number(value) => T::number(value),
            Scalar::Unknown(value) => T::unknown(value),
        };
    }

    fn read_list(&mut self, reader: &mut Reader<'_>) -> Read {
        self.list(reader)
    }

    fn read_object(&mut self, reader: &mut Reader<'_>) -> Read {
        self.object(reader)
    }

    fn read_object_from_text(&mut self, reader: &mut Reader<'_>) -> Read<bool> {
        self.object_from_text(reader)
    }
}

/// Reads a union by the JSON type of what comes.
#[doc(hidden)]
#[inline]
pub fn read_union<T: Union>(union: &mut T, reader: &mut Reader<'_>) -> Read {
    read_any(union, reader)
}

fn read_any(union: &mut dyn AnyUnion, reader: &mut Reader<'_>) -> Read {
    let kinds = union.kinds();
    match reader.peek() {
        b'{' if kinds.has(Kinds::OBJECT) => return union.read_object(reader),
        b'"' if kinds.has(Kinds::TEXT) => union.set(Scalar::Text(&reader.known_string()?)),
        b'[' if kinds.has(Kinds::LIST) => return union.read_list(reader),
        b't' | b'f' if kinds.has(Kinds::BOOLEAN) => match reader.boolean() {
            Some(value) => union.set(Scalar::Boolean(value)),
            None => return Err(ReadError),
        },
        b'-' | b'0'..=b'9' if kinds.has(Kinds::NUMBER) => {
            let start = reader.at;
            match reader.number()? {
                Some(number) => union.set(Scalar::Number(number)),
                None => {
                    reader.at = start;
                    union.set(Scalar::Unknown(reader.value()?));
                }
            }
        }
        _ => return other_kind(union, reader),
    }
    Ok(())
}

/// JSON of a type that no branch has: text may stand for an object, and anything else is kept.
#[cold]
fn other_kind(union: &mut dyn AnyUnion, reader: &mut Reader<'_>) -> Read {
    let (first, start) = (reader.peek(), reader.at);
    if first == b'"' && union.kinds().has(Kinds::OBJECT) {
        if union.read_object_from_text(reader)? {
            return Ok(());
        }
        let (tag, values) = union.tag();
        let text = reader.string()?;
        if values.contains(&&*text) {
            reader.deviates(start, "an object", Fit::Converted)?;
            let object = super::to_text(&serde_json::json!({ tag: text }));
            return whole(&object, &mut |inner| union.read_object(inner)).map_err(|_| ReadError);
        }
        reader.at = start;
    }
    reader.deviates(start, union.kinds().expected(), Fit::Exact)?;
    union.set(Scalar::Unknown(reader.value()?));
    Ok(())
}

/// The union that a string is: one of those that it lists, or the object whose tag has this value.
#[doc(hidden)]
pub fn union_of_text<T: Union>(text: &str) -> T {
    let value = T::text(text);
    let (tag, values) = T::TAG;
    if matches!(Union::view(&value), View::Json(_)) && values.contains(&text) {
        return union_of(serde_json::json!({ tag: text }));
    }
    value
}

/// The union that JSON is.
#[doc(hidden)]
pub fn union_of<T: Union>(value: Value) -> T {
    super::from_value(&value).unwrap_or_else(|| T::unknown(value))
}

/// Fills in what every union has, and JSON null as the default.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($name:ident, $unknown:ident) => {
        impl ::core::default::Default for $name {
            /// JSON null, which stands for a value that the server left out.
            #[inline]
            fn default() -> Self {
                Self::$unknown($crate::__generated::Value::Null)
            }
        }

        /// JSON, read as a response is; what it is not known to be is kept.
        impl ::core::convert::From<$crate::__generated::Value> for $name {
            #[inline]
            fn from(value: $crate::__generated::Value) -> Self {
                $crate::__generated::json::union_of(value)
            }
        }

        impl $crate::__generated::Sealed for $name {}

        impl $crate::Json for $name {
            const TAKES_NULL: bool = true;

            #[inline]
            fn read(&mut self, reader: &mut $crate::__generated::json::Reader<'_>) -> $crate::__generated::json::Read {
                $crate::__generated::json::read_union(self, reader)
            }

            #[inline]
            fn null(&mut self) {
                *self = ::core::default::Default::default();
            }

            #[inline]
            fn view(&self) -> $crate::__generated::json::View<'_> {
                $crate::__generated::json::Union::view(self)
            }
        }

        $crate::__serde!($name);
    };
}
