use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::JsonObject;

/// What the table of a struct says, for the loop that reads it.
#[doc(hidden)]
pub trait Object: Default {
    /// Names on the wire, in the order of the table.
    const FIELDS: &'static [&'static str];

    /// Reads the value of the field at `index` of [`Object::FIELDS`].
    fn read_field<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;

    /// Where unknown members go.
    fn extra_mut(&mut self) -> &mut JsonObject;
}

/// Reads an object, keeping the members that the table does not list.
#[doc(hidden)]
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// A value that must be there; null counts as the default, as a missing one does.
#[doc(hidden)]
pub fn read_required<'de, T: Deserialize<'de> + Default, A: MapAccess<'de>>(map: &mut A) -> Result<T, A::Error> {
    map.next_value::<Option<T>>().map(Option::unwrap_or_default)
}

/// A value that can be null.
#[doc(hidden)]
pub fn read_optional<'de, T: Deserialize<'de>, A: MapAccess<'de>>(map: &mut A) -> Result<Option<T>, A::Error> {
    map.next_value()
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
                use $crate::__private::serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(::core::option::Option::None)?;
                $($crate::__object_write!($kind map, self.$field, $wire);)*
                for (name, value) in &self.extra {
                    map.serialize_entry(name, value)?;
                }
                map.end()
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

        impl $crate::__private::json::Object for $name {
            const FIELDS: &'static [&'static str] = &[$($wire),*];

            #[allow(non_camel_case_types, non_upper_case_globals, unused_variables, clippy::match_single_binding)]
            fn read_field<'de, A>(&mut self, index: usize, map: &mut A) -> ::core::result::Result<(), A::Error>
            where
                A: $crate::__private::serde::de::MapAccess<'de>,
            {
                mod at {
                    enum Index { $($field,)* }
                    $(pub(super) const $field: usize = Index::$field as usize;)*
                }
                match index {
                    $(at::$field => $crate::__object_read!($kind $(($expected))? map, self.$field),)*
                    _ => {}
                }
                ::core::result::Result::Ok(())
            }

            fn extra_mut(&mut self) -> &mut $crate::JsonObject {
                &mut self.extra
            }
        }
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
    (optional $map:ident, $field:expr, $wire:literal) => {
        if let ::core::option::Option::Some(value) = &$field {
            $map.serialize_entry($wire, value)?;
        }
    };
    (optional_integer $($rest:tt)*) => { $crate::__object_write!(optional $($rest)*) };
    (optional_unsigned $($rest:tt)*) => { $crate::__object_write!(optional $($rest)*) };
    (optional_literal $($rest:tt)*) => { $crate::__object_write!(optional $($rest)*) };
    (clearable $map:ident, $field:expr, $wire:literal) => {
        if !$field.is_absent() {
            $map.serialize_entry($wire, &$field)?;
        }
    };
    (clearable_integer $($rest:tt)*) => { $crate::__object_write!(clearable $($rest)*) };
    (clearable_unsigned $($rest:tt)*) => { $crate::__object_write!(clearable $($rest)*) };
    ($kind:ident $map:ident, $field:expr, $wire:literal) => { $map.serialize_entry($wire, &$field)? };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object_read {
    (required $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_required($map)?
    };
    (required_integer $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_integer($map)?
    };
    (required_unsigned $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_unsigned($map)?
    };
    (nullable $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_optional($map)?
    };
    (nullable_integer $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_optional_integer($map)?
    };
    (nullable_unsigned $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_optional_unsigned($map)?
    };
    (optional $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_optional($map)?
    };
    (optional_integer $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_optional_integer($map)?
    };
    (optional_unsigned $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_optional_unsigned($map)?
    };
    (clearable $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_optional($map)?.map_or($crate::Nullable::Null, $crate::Nullable::Value)
    };
    (clearable_integer $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_optional_integer($map)?
            .map_or($crate::Nullable::Null, $crate::Nullable::Value)
    };
    (clearable_unsigned $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_optional_unsigned($map)?
            .map_or($crate::Nullable::Null, $crate::Nullable::Value)
    };
    (literal($expected:literal) $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_literal($map, $expected)?.unwrap_or($crate::Literal::new($expected))
    };
    (optional_literal($expected:literal) $map:ident, $field:expr) => {
        $field = $crate::__private::json::read_literal($map, $expected)?
    };
}
