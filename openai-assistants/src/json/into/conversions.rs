//! Implementations of `From` for generated types, so that setters take what a type is made of.

/// From text, by a function that takes a `&str`; unions find what they are as when they are decoded.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_text {
    ($name:ident) => {
        $crate::__from_text!($name, $crate::__generated::json::union_of_text);
    };
    ($name:ident, $make:path) => {
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $make(text)
            }
        }

        impl ::core::convert::From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                $make(text.as_str())
            }
        }

        impl ::core::convert::From<&String> for $name {
            #[inline]
            fn from(text: &String) -> Self {
                $make(text.as_str())
            }
        }
    };
}

/// From the id that `new` takes.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_id {
    ($name:ident, $id:ident) => {
        impl ::core::convert::From<$id> for $name {
            #[inline]
            fn from(id: $id) -> Self {
                Self::new(id)
            }
        }

        impl ::core::convert::From<&$id> for $name {
            #[inline]
            fn from(id: &$id) -> Self {
                Self::new(id)
            }
        }
    };
}

/// From whole numbers of every type.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_integers {
    ($name:ident, $variant:ident) => {
        $crate::__from_integers!($name, $variant, i8 i16 i32 i64 isize u8 u16 u32 u64 usize);
    };
    ($name:ident, $variant:ident, $($number:ident)*) => {
        $(impl ::core::convert::From<$number> for $name {
            fn from(number: $number) -> Self {
                Self::$variant($crate::__generated::json::WholeNumber::whole(number))
            }
        })*
    };
}

/// From floats. JSON has no infinite numbers and no NaN: they are null.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_floats {
    ($name:ident, $variant:ident, $unknown:ident) => {
        impl ::core::convert::From<f64> for $name {
            fn from(number: f64) -> Self {
                match $crate::__generated::json::finite(number) {
                    ::core::option::Option::Some(number) => Self::$variant(number),
                    ::core::option::Option::None => Self::$unknown($crate::__generated::Value::Null),
                }
            }
        }

        impl ::core::convert::From<f32> for $name {
            fn from(number: f32) -> Self {
                Self::from($crate::convert::IntoNumber::<f64>::into_number(number))
            }
        }
    };
}

/// From lists of what the items are made of, by a function that takes a vector of items.
///
/// No type of a document has the name of a generic parameter here, as a type parameter would hide it.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_list {
    (tuples $name:ident, $item:ty, $(($($ty:ident $value:ident),*))*) => {
        $(impl<$($ty: ::core::convert::Into<$item>),*> ::core::convert::From<($($ty,)*)> for $name {
            fn from(($($value,)*): ($($ty,)*)) -> Self {
                let items: ::std::vec::Vec<$item> = ::std::vec![$($value.into()),*];
                Self::from(items)
            }
        })*
    };
    ($name:ident, $make:path, $item:ty) => {
        impl<As: ::core::convert::Into<$item>> ::core::convert::From<::std::vec::Vec<As>> for $name {
            fn from(items: ::std::vec::Vec<As>) -> Self {
                let items: ::std::vec::Vec<$item> = items.into_iter().map(::core::convert::Into::into).collect();
                $make(items)
            }
        }

        impl<As: ::core::convert::Into<$item>, const N: usize> ::core::convert::From<[As; N]> for $name {
            fn from(items: [As; N]) -> Self {
                Self::from(::std::vec::Vec::from(items))
            }
        }

        $crate::__from_list!(tuples $name, $item,
            (As1 a, As2 b)
            (As1 a, As2 b, As3 c)
            (As1 a, As2 b, As3 c, As4 d)
            (As1 a, As2 b, As3 c, As4 d, As5 e)
        );
    };
}

/// A whole number in one of the forms that unions have.
#[doc(hidden)]
pub trait WholeNumber<T> {
    /// The number.
    fn whole(self) -> T;
}

impl<N: super::IntoNumber<i64>> WholeNumber<i64> for N {
    fn whole(self) -> i64 {
        self.into_number()
    }
}

impl<N> WholeNumber<serde_json::Number> for N
where
    serde_json::Number: From<N>,
{
    fn whole(self) -> serde_json::Number {
        self.into()
    }
}

/// A number that JSON has.
#[doc(hidden)]
pub fn finite(number: f64) -> Option<serde_json::Number> {
    serde_json::Number::from_f64(number)
}
