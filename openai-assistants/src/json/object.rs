use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use super::JsonObject;

/// What the table of a struct says, for the loops that read and write it.
///
/// Both say what to do with one field and nothing more. A match with `?` for each field would be the larger part of what
/// the compiler has to do for the crate.
#[doc(hidden)]
pub trait Object: Default {
    /// Names on the wire, in the order of the table.
    const FIELDS: &'static [&'static str];

    /// Reads the value of the field at `index` of [`Object::FIELDS`].
    fn read_field<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;

    /// Writes the field at `index` of [`Object::FIELDS`], unless it is left out.
    fn write_field<M: SerializeMap>(&self, index: usize, map: &mut M) -> Result<(), M::Error>;

    /// Members that the table does not list.
    fn extra(&self) -> &JsonObject;

    /// Where unknown members go.
    fn extra_mut(&mut self) -> &mut JsonObject;
}

/// Reads an object, keeping the members that the table does not list.
#[doc(hidden)]
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// Writes an object: the fields in the order of the table, then what no table lists.
#[doc(hidden)]
pub fn write_object<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for index in 0..T::FIELDS.len() {
        object.write_field(index, &mut map)?;
    }
    for (name, value) in object.extra() {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::default();
        let mut expected = 0;
        while let Some(name) = map.next_key_seed(Name { fields: T::FIELDS, expected })? {
            match name {
                Found::Field(index) => {
                    object.read_field(index, &mut map)?;
                    expected = index + 1;
                }
                Found::Other(name) => {
                    let value: Value = map.next_value()?;
                    object.extra_mut().insert(name, value);
                }
            }
        }
        Ok(object)
    }
}

/// Finds a name in a table, beginning at the field after the last one: servers keep the order.
struct Name {
    fields: &'static [&'static str],
    expected: usize,
}

enum Found {
    Field(usize),
    Other(String),
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Found, E> {
        if self.fields.get(self.expected) == Some(&name) {
            return Ok(Found::Field(self.expected));
        }
        match self.fields.iter().position(|field| *field == name) {
            Some(index) => Ok(Found::Field(index)),
            None => Ok(Found::Other(name.to_owned())),
        }
    }
}

/// Fills in a struct from the table of its fields.
///
/// Each line is `rust_name: kind "wire name";`, with the kinds `required`, `nullable` (always
/// written), `optional` (left out when there is none), `clearable` (three states), each also as
/// `_integer` and `_unsigned`, `literal("…")` and `optional_literal("…")`.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident { $($field:ident: $kind:ident $(($expected:literal))? $wire:literal;)* } $(query { $($query:ident;)* })?) => {
        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self {
                    $($field: $crate::__object_default!($kind $(($expected))?),)*
                    $($($query: ::core::default::Default::default(),)*)?
                    extra: ::core::default::Default::default(),
                }
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private::serde::Serializer,
            {
                $crate::__private::json::write_object(self, serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__private::serde::Deserializer<'de>,
            {
                $crate::__private::json::read_object(deserializer)
            }
        }

        const _: () = {
            #[allow(non_camel_case_types)]
            enum At { $($field,)* }

            #[allow(unused_variables)]
            impl $crate::__private::json::Object for $name {
                const FIELDS: &'static [&'static str] = &[$($wire),*];

                fn read_field<'de, A>(&mut self, index: usize, map: &mut A) -> ::core::result::Result<(), A::Error>
                where
                    A: $crate::__private::serde::de::MapAccess<'de>,
                {
                    $(if index == At::$field as usize {
                        return $crate::__object_read!($kind $(($expected))? map, &mut self.$field);
                    })*
                    ::core::result::Result::Ok(())
                }

                fn write_field<M>(&self, index: usize, map: &mut M) -> ::core::result::Result<(), M::Error>
                where
                    M: $crate::__private::serde::ser::SerializeMap,
                {
                    $(if index == At::$field as usize {
                        return $crate::__object_write!($kind map, $wire, &self.$field);
                    })*
                    ::core::result::Result::Ok(())
                }

                fn extra(&self) -> &$crate::JsonObject {
                    &self.extra
                }

                fn extra_mut(&mut self) -> &mut $crate::JsonObject {
                    &mut self.extra
                }
            }
        };
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object_default {
    (literal($expected:literal)) => {
        $crate::Literal::new($expected)
    };
    ($kind:ident $(($expected:literal))?) => {
        ::core::default::Default::default()
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object_write {
    (optional $($rest:tt)*) => { $crate::__private::json::write_optional($($rest)*) };
    (optional_integer $($rest:tt)*) => { $crate::__private::json::write_optional($($rest)*) };
    (optional_unsigned $($rest:tt)*) => { $crate::__private::json::write_optional($($rest)*) };
    (optional_literal $($rest:tt)*) => { $crate::__private::json::write_optional($($rest)*) };
    (clearable $($rest:tt)*) => { $crate::__private::json::write_clearable($($rest)*) };
    (clearable_integer $($rest:tt)*) => { $crate::__private::json::write_clearable($($rest)*) };
    (clearable_unsigned $($rest:tt)*) => { $crate::__private::json::write_clearable($($rest)*) };
    ($kind:ident $($rest:tt)*) => { $crate::__private::json::write_required($($rest)*) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object_read {
    (required $($rest:tt)*) => { $crate::__private::json::read_required($($rest)*) };
    (required_integer $($rest:tt)*) => { $crate::__private::json::read_integer($($rest)*) };
    (required_unsigned $($rest:tt)*) => { $crate::__private::json::read_unsigned($($rest)*) };
    (nullable $($rest:tt)*) => { $crate::__private::json::read_optional($($rest)*) };
    (nullable_integer $($rest:tt)*) => { $crate::__private::json::read_optional_integer($($rest)*) };
    (nullable_unsigned $($rest:tt)*) => { $crate::__private::json::read_optional_unsigned($($rest)*) };
    (optional $($rest:tt)*) => { $crate::__private::json::read_optional($($rest)*) };
    (optional_integer $($rest:tt)*) => { $crate::__private::json::read_optional_integer($($rest)*) };
    (optional_unsigned $($rest:tt)*) => { $crate::__private::json::read_optional_unsigned($($rest)*) };
    (clearable $($rest:tt)*) => { $crate::__private::json::read_clearable($($rest)*) };
    (clearable_integer $($rest:tt)*) => { $crate::__private::json::read_clearable_integer($($rest)*) };
    (clearable_unsigned $($rest:tt)*) => { $crate::__private::json::read_clearable_unsigned($($rest)*) };
    (literal($expected:literal) $($rest:tt)*) => { $crate::__private::json::read_literal($expected, $($rest)*) };
    (optional_literal($expected:literal) $($rest:tt)*) => {
        $crate::__private::json::read_optional_literal($expected, $($rest)*)
    };
}
