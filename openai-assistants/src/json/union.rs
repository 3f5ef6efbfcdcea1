use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::JsonObject;

/// What the table of a union says: one function for each JSON type. What is not overridden keeps the JSON.
#[doc(hidden)]
pub trait Union: Sized {
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
    fn list<'de, A: SeqAccess<'de>>(seq: A) -> Result<Self, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(seq)).map(Self::unknown)
    }

    /// An object.
    fn object<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(map)).map(Self::unknown)
    }
}

/// Reads a union by the JSON type of what comes.
#[doc(hidden)]
pub fn read_union<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(UnionVisitor(PhantomData))
}

struct UnionVisitor<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        Ok(T::text(value))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        Ok(T::boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        Ok(T::number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        Ok(T::number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        Ok(Number::from_f64(value).map_or_else(|| T::unknown(Value::Null), T::number))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Ok(T::unknown(Value::Null))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<T, A::Error> {
        T::list(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::object(map)
    }
}

/// Reads the rest of an object as the type of a variant.
#[doc(hidden)]
pub fn read_variant<'de, T: Deserialize<'de>, A: MapAccess<'de>>(map: A) -> Result<T, A::Error> {
    T::deserialize(MapAccessDeserializer::new(map))
}

/// Reads an array as the type of a variant.
#[doc(hidden)]
pub fn read_list<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(seq: A) -> Result<T, A::Error> {
    T::deserialize(SeqAccessDeserializer::new(seq))
}

/// Reads a whole object, for unions in which names of members tell the branches apart.
#[doc(hidden)]
pub fn read_members<'de, A: MapAccess<'de>>(mut map: A) -> Result<JsonObject, A::Error> {
    let mut members = JsonObject::new();
    while let Some((name, value)) = map.next_entry()? {
        members.insert(name, value);
    }
    Ok(members)
}

/// Reads a type from members that have been read already.
#[doc(hidden)]
pub fn from_members<T: serde::de::DeserializeOwned, E: Error>(members: JsonObject) -> Result<T, E> {
    T::deserialize(Value::Object(members)).map_err(E::custom)
}

/// Fills in what every union has: `Deserialize`, and JSON null as the default.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($name:ident, $unknown:ident) => {
        impl ::core::default::Default for $name {
            /// JSON null, which stands for a value that the server left out.
            fn default() -> Self {
                Self::$unknown($crate::__private::Value::Null)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__private::serde::Deserializer<'de>,
            {
                $crate::__private::json::read_union(deserializer)
            }
        }
    };
}
