use serde_json::Value;

use super::reader::whole;
use super::{Extra, Read, Reader, View};

/// A struct as it is written: its table, and the value of one field.
///
/// A match with `?` for each field would be the larger part of what the compiler has to do for the crate. The vtable is as
/// small as it can be, since there is one for each model: what is the same for all values is data. Reading has a vtable of
/// its own, [`ObjectMut`], so that a program has no code for writing what it only reads.
#[doc(hidden)]
pub trait Object {
    fn table(&self) -> &'static Table;

    /// The value of the field at `index` of the names.
    fn view_member(&self, index: usize) -> View<'_>;

    /// Members that the table does not list.
    fn extra(&self) -> &Extra;

    /// The object as JSON. This is the only function of a model that makes this vtable. It is generic and not inlined, so
    /// that the compiler makes it, and all that the vtable leads to, in one unit only, and not at all if nobody calls it.
    #[inline(never)]
    fn view_object(&self) -> View<'_>
    where
        Self: Sized,
    {
        View::Object(self)
    }
}

/// A struct as it is read: the place for one field. Its table comes beside it.
#[doc(hidden)]
pub trait ObjectMut {
    /// Reads the value of the field at `index` of the names.
    fn read_member(&mut self, index: usize, reader: &mut Reader<'_>) -> Read;

    /// Where unknown members go.
    fn extra_mut(&mut self) -> &mut Extra;

    /// Reads the object; apart from others for the reasons of [`Object::view_object`].
    #[inline(never)]
    fn read_object(&mut self, reader: &mut Reader<'_>) -> Read
    where
        Self: Sized + Object,
    {
        reader.object(self.table(), self)
    }
}

/// What is the same for all objects of a type.
#[doc(hidden)]
pub struct Table {
    /// Names on the wire, in order.
    pub names: &'static [&'static str],
    /// Whether the names stand in JSON as they are, without escapes.
    pub has_plain_names: bool,
    /// Whether the type asks for any member, so that an object without one is something else.
    pub has_required: bool,
    /// The name of the member that a string stands for, where an object is documented.
    pub text_member: Option<&'static str>,
    /// The name of the member that a list stands for, where an object is documented.
    pub list_member: Option<&'static str>,
    /// The names of the members whose values must not be shown.
    pub secrets: &'static [&'static str],
}

impl Table {
    /// Of an object of which nothing but its members is known.
    pub const fn new(names: &'static [&'static str], has_required: bool) -> Self {
        let has_plain_names = super::are_plain(names);
        Self { names, has_plain_names, has_required, text_member: None, list_member: None, secrets: &[] }
    }

    pub const fn text(self, name: &'static str) -> Self {
        Self { text_member: Some(name), ..self }
    }

    pub const fn list(self, name: &'static str) -> Self {
        Self { list_member: Some(name), ..self }
    }

    pub const fn secrets(self, names: &'static [&'static str]) -> Self {
        Self { secrets: names, ..self }
    }
}

impl dyn Object + '_ {
    /// Names on the wire, in order.
    pub fn names(&self) -> &'static [&'static str] {
        self.table().names
    }

    /// Why the object cannot be sent, if it cannot.
    pub(crate) fn problem(&self) -> Option<&str> {
        self.extra().problem()
    }
}

/// Whether an object has a value for a member.
pub fn has_member(object: &dyn Object, name: &str) -> bool {
    match object.names().iter().position(|known| *known == name) {
        Some(index) => !matches!(object.view_member(index), View::Absent),
        None => object.extra().contains_key(name),
    }
}

/// Sets one member; a value that does not fit changes nothing.
pub fn set_member<T: Object + ObjectMut>(object: &mut T, name: &str, value: &Value) {
    match object.table().names.iter().position(|known| *known == name) {
        Some(index) => drop(whole(&super::to_text(value), &mut |reader| object.read_member(index, reader)).ok()),
        None => drop(object.extra_mut().insert(name.to_owned(), value.clone())),
    }
}

/// Fills in a struct from the table of its fields.
///
/// `has_required` says whether the type asks for any member. Each line is `rust_name: index kind "wire name";`, with the
/// kinds `required` and `nullable` (always written), `optional` (left out when there is none), `required_unless_empty`,
/// `clearable` (three states), each of them as `literal("…")`, `nullable_literal("…")` and so on where one string is
/// documented, and `fixed(…)` where one number or boolean is. A kind followed by `(json_text)` holds JSON as a string.
///
/// Fields that are only there with a feature come last, with `#[cfg(…)]` before them and the number of the others in place
/// of the index. They are never required.
///
/// `query` names the fields that are no members, `text` and `list` the members that a string and a list stand for, and
/// `secret` those that are not shown. Indexes are literals since a `match` of them is cheap to check, and each model has
/// two.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($name:ident, has_required: $has_required:literal {
        $($field:ident: $at:literal $kind:ident $(($expected:tt))? $wire:literal;)*
        $($(
            #[$cfg:meta]
            $featured:ident: $before:literal $featured_kind:ident $(($featured_expected:tt))? $featured_wire:literal;
        )+)?
    }
        $(query { $($(#[$query_cfg:meta])* $query:ident;)* })?
        $(text { $text:literal; })?
        $(list { $list:literal; })?
        $(secret { $($secret:literal;)* })?
    ) => {
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self {
                    $($field: $crate::__object_default!($kind $(($expected))?),)*
                    $($(#[$cfg] $featured: $crate::__object_default!($featured_kind $(($featured_expected))?),)*)?
                    $($($(#[$query_cfg])* $query: ::core::default::Default::default(),)*)?
                    extra: ::core::default::Default::default(),
                }
            }
        }

        impl $crate::__generated::Sealed for $name {}

        impl $crate::Json for $name {
            #[inline]
            fn read(&mut self, reader: &mut $crate::__generated::json::Reader<'_>) -> $crate::__generated::json::Read {
                $crate::__generated::json::ObjectMut::read_object(self, reader)
            }

            #[inline]
            fn view(&self) -> $crate::__generated::json::View<'_> {
                $crate::__generated::json::Object::view_object(self)
            }
        }

        $crate::__serde!($name);

        const _: () = {
            $(
                #[allow(dead_code, non_camel_case_types)]
                enum __Featured { $(#[$cfg] $featured,)+ }
            )?

            impl $crate::__generated::json::Object for $name {
                #[inline]
                fn table(&self) -> &'static $crate::__generated::json::Table {
                    const {
                        &$crate::__generated::json::Table::new(
                            &[$($wire,)* $($(#[$cfg] $featured_wire,)*)?],
                            $has_required,
                        )
                        $(.text($text))?
                        $(.list($list))?
                        $(.secrets(&[$($secret),*]))?
                    }
                }

                #[inline]
                #[allow(unused_variables)]
                fn view_member(&self, index: usize) -> $crate::__generated::json::View<'_> {
                    match index {
                        $($at => $crate::__object_view!($kind &self.$field),)*
                        _ => {
                            $($(#[$cfg] if index == $before + __Featured::$featured as usize {
                                return $crate::__object_view!($featured_kind &self.$featured);
                            })*)?
                            $crate::__generated::json::View::Absent
                        }
                    }
                }

                #[inline]
                fn extra(&self) -> &$crate::__generated::json::Extra {
                    &self.extra
                }
            }

            impl $crate::__generated::json::ObjectMut for $name {
                #[inline]
                #[allow(unused_variables)]
                fn read_member(
                    &mut self,
                    index: usize,
                    reader: &mut $crate::__generated::json::Reader<'_>,
                ) -> $crate::__generated::json::Read {
                    match index {
                        $($at => $crate::__object_read!($kind $(($expected))? &mut self.$field, reader),)*
                        _ => {
                            $($(#[$cfg] if index == $before + __Featured::$featured as usize {
                                return $crate::__object_read!(
                                    $featured_kind $(($featured_expected))? &mut self.$featured,
                                    reader
                                );
                            })*)?
                            ::core::result::Result::Ok(())
                        }
                    }
                }

                #[inline]
                fn extra_mut(&mut self) -> &mut $crate::__generated::json::Extra {
                    &mut self.extra
                }
            }
        };
    };
}

/// The `serde` traits of every model, by [`Json`](crate::Json).
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        impl $crate::__generated::serde::Serialize for $name {
            #[inline]
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__generated::serde::Serializer,
            {
                $crate::__generated::json::serialize($crate::Json::view(self), serializer)
            }
        }

        impl<'de> $crate::__generated::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__generated::serde::Deserializer<'de>,
            {
                $crate::__generated::json::deserialize(deserializer)
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
    (fixed($expected:tt)) => {
        $expected
    };
    ($kind:ident $(($expected:tt))?) => {
        ::core::default::Default::default()
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object_view {
    (optional $field:expr) => {
        $crate::__generated::json::optional($crate::Json::view($field))
    };
    (optional_literal $field:expr) => {
        $crate::__generated::json::optional($crate::Json::view($field))
    };
    (required_unless_empty $field:expr) => {
        $crate::__generated::json::unless_empty($crate::Json::view($field))
    };
    ($kind:ident $field:expr) => {
        $crate::Json::view($field)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object_read {
    (literal($expected:literal) $($rest:tt)*) => { $crate::__generated::json::read_literal($expected, $($rest)*) };
    (optional_literal($expected:literal) $($rest:tt)*) => {
        $crate::__generated::json::read_optional_literal($expected, $($rest)*)
    };
    (nullable_literal($expected:literal) $($rest:tt)*) => {
        $crate::__generated::json::read_optional_literal($expected, $($rest)*)
    };
    (clearable_literal($expected:literal) $($rest:tt)*) => {
        $crate::__generated::json::read_clearable_literal($expected, $($rest)*)
    };
    (fixed($expected:tt) $($rest:tt)*) => { $crate::Json::read_required($($rest)*) };
    (required(json_text) $($rest:tt)*) => { $crate::__generated::json::read_json_text($($rest)*, true) };
    ($kind:ident(json_text) $($rest:tt)*) => { $crate::__generated::json::read_json_text($($rest)*, false) };
    (required_unless_empty $($rest:tt)*) => { $crate::Json::read_required($($rest)*) };
    (required $($rest:tt)*) => { $crate::Json::read_required($($rest)*) };
    ($kind:ident $($rest:tt)*) => { $crate::Json::read_member($($rest)*) };
}
