use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Unexpected, Visitor};

/// Reads a member's whole number, which some servers send as a float; a fraction is cut off.
#[doc(hidden)]
pub fn read_integer<'de, A: MapAccess<'de>>(map: &mut A) -> Result<i64, A::Error> {
    read_optional_integer(map).map(Option::unwrap_or_default)
}

/// As [`read_integer`]; null is none.
#[doc(hidden)]
pub fn read_optional_integer<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<i64>, A::Error> {
    map.next_value_seed(Whole(PhantomData))
}

/// As [`read_integer`], for numbers beyond 63 bits.
#[doc(hidden)]
pub fn read_unsigned<'de, A: MapAccess<'de>>(map: &mut A) -> Result<u64, A::Error> {
    read_optional_unsigned(map).map(Option::unwrap_or_default)
}

/// As [`read_unsigned`]; null is none.
#[doc(hidden)]
pub fn read_optional_unsigned<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<u64>, A::Error> {
    map.next_value_seed(Whole(PhantomData))
}

struct Whole<T>(PhantomData<T>);

impl<'de, T: TryFrom<i64> + TryFrom<u64>> DeserializeSeed<'de> for Whole<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: TryFrom<i64> + TryFrom<u64>> Visitor<'de> for Whole<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        T::try_from(value).map(Some).map_err(|_| E::invalid_value(Unexpected::Signed(value), &self))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        T::try_from(value).map(Some).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        // Beyond 2^63 a cast would saturate and change the number silently.
        if value.is_finite() && value.abs() < 9.2e18 {
            self.visit_i64(value as i64)
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}
