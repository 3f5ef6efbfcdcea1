/// Fills in an open enum of whole numbers. Each line is `Variant = number;`, the last one, `_ = Variant;`, keeps any other
/// number.
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enum {
    ($name:ident { $($(#[$cfg:meta])* $variant:ident = $wire:literal;)* _ = $unknown:ident; }) => {
        impl $name {
            /// The value as it is on the wire.
            pub fn value(&self) -> i64 {
                match self {
                    $($(#[$cfg])* Self::$variant => $wire,)*
                    Self::$unknown(value) => *value,
                }
            }
        }

        impl ::core::default::Default for $name {
            /// Zero, which stands for a value that the server left out.
            fn default() -> Self {
                Self::from(0)
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($(#[$cfg])* $wire => Self::$variant,)*
                    _ => Self::$unknown(value),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl ::core::cmp::PartialEq<i64> for $name {
            fn eq(&self, other: &i64) -> bool {
                self.value() == *other
            }
        }

        impl $crate::__generated::Sealed for $name {}

        impl $crate::Json for $name {
            fn read(&mut self, reader: &mut $crate::__generated::json::Reader<'_>) -> $crate::__generated::json::Read {
                let mut value = 0_i64;
                $crate::Json::read(&mut value, reader)?;
                *self = Self::from(value);
                ::core::result::Result::Ok(())
            }

            fn view(&self) -> $crate::__generated::json::View<'_> {
                $crate::__generated::json::View::Integer(self.value())
            }
        }

        $crate::__serde!($name);
    };
}
