/// Fills in an open enum of strings. Each line is `Variant = "wire";`, the last one, `_ = Variant;`, keeps any other string.
#[doc(hidden)]
#[macro_export]
macro_rules! __string_enum {
    ($name:ident { $($(#[$cfg:meta])* $variant:ident = $wire:literal;)* _ = $unknown:ident; }) => {
        impl $name {
            /// The value as it is on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $($(#[$cfg])* Self::$variant => $wire,)*
                    Self::$unknown(value) => value.as_str(),
                }
            }
        }

        impl ::core::default::Default for $name {
            /// The empty string, which stands for a value that the server left out.
            #[inline]
            fn default() -> Self {
                Self::from("")
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($(#[$cfg])* $wire => Self::$variant,)*
                    _ => Self::$unknown($crate::__generated::json::unknown_value(value)),
                }
            }
        }

        impl ::core::convert::From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::core::convert::From<&String> for $name {
            #[inline]
            fn from(value: &String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(value))
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::__generated::Sealed for $name {}

        impl $crate::Json for $name {
            #[inline]
            fn read(&mut self, reader: &mut $crate::__generated::json::Reader<'_>) -> $crate::__generated::json::Read {
                if let ::core::option::Option::Some(value) = reader.text()? {
                    *self = Self::from(&*value);
                }
                ::core::result::Result::Ok(())
            }

            #[inline]
            fn view(&self) -> $crate::__generated::json::View<'_> {
                $crate::__generated::json::View::Text(self.as_str())
            }
        }

        $crate::__serde!($name);
    };
}
