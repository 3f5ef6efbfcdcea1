use super::deviation::Fit;
use super::{Json, Read, Reader};

/// Reads a text of a format. Any other text is kept as received, and recorded as a deviation.
#[doc(hidden)]
pub fn read_format<T: for<'a> From<&'a str>>(
    reader: &mut Reader<'_>,
    expected: &'static str,
    is_one: fn(&T) -> bool,
) -> Read<T> {
    reader.peek();
    let start = reader.at;
    let mut text = String::new();
    text.read(reader)?;
    let value = T::from(&text);
    // A value that is not text has been recorded already.
    if reader.fit == Fit::Exact && !is_one(&value) {
        reader.deviates(start, expected, Fit::Exact)?;
    }
    Ok(value)
}

/// Fills in a type that holds text and, where it is one of a format, a value of another crate's.
#[doc(hidden)]
#[macro_export]
macro_rules! __format {
    ($name:ident, $value:ty, $expected:literal, |$text:ident| $read:expr, |$known:ident| $write:expr) => {
        impl $name {
            /// The value; `None` if the text is not of the format.
            pub fn get(&self) -> ::core::option::Option<$value> {
                self.value
            }

            /// The text as received.
            pub fn as_str(&self) -> &str {
                &self.text
            }
        }

        impl ::core::convert::From<$value> for $name {
            fn from($known: $value) -> Self {
                Self { text: $write, value: ::core::option::Option::Some($known) }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from($text: &str) -> Self {
                Self { value: $read, text: $text.to_owned() }
            }
        }

        impl ::core::convert::From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::convert::From<&String> for $name {
            fn from(text: &String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::convert::From<&$name> for $name {
            fn from(other: &$name) -> Self {
                other.clone()
            }
        }

        impl ::core::convert::From<$name> for String {
            fn from(value: $name) -> Self {
                value.text
            }
        }

        /// Values are compared, and texts where there are none.
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                match (self.value, other.value) {
                    (::core::option::Option::Some(own), ::core::option::Option::Some(other)) => own == other,
                    _ => self.text == other.text,
                }
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                match self.value {
                    ::core::option::Option::Some(value) => ::core::hash::Hash::hash(&value, state),
                    ::core::option::Option::None => ::core::hash::Hash::hash(&self.text, state),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(&self.text)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.text, f)
            }
        }

        impl $crate::__generated::Sealed for $name {}

        impl $crate::Json for $name {
            fn read(&mut self, reader: &mut $crate::__generated::json::Reader<'_>) -> $crate::__generated::json::Read {
                *self =
                    $crate::__generated::json::read_format(reader, $expected, |value: &Self| value.value.is_some())?;
                ::core::result::Result::Ok(())
            }

            fn view(&self) -> $crate::__generated::json::View<'_> {
                $crate::__generated::json::View::Text(&self.text)
            }
        }

        $crate::__serde!($name);
    };
}
