use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Unexpected, Visitor};

use super::Nullable;

/// Reads a member's whole number, which some servers send as a float; a fraction is cut off.
#[doc(hidden)]
pub fn read_integer<'de, A: MapAccess<'de>>(map: &mut A, field: &mut i64) -> Result<(), A::Error> {
    *field = map.next_value_seed(Whole(PhantomData))?.unwrap_or_default();
    Ok(())
}

/// As [`read_integer`]; null is none.
#[doc(hidden)]
pub fn read_optional_integer<'de, A: MapAccess<'de>>(map: &mut A, field: &mut Option<i64>) -> Result<(), A::Error> {
    *field = map.next_value_seed(Whole(PhantomData))?;
    Ok(())
}

/// As [`read_integer`]; null is not the same as missing.
#[doc(hidden)]
pub fn read_clearable_integer<'de, A: MapAccess<'de>>(map: &mut A, field: &mut Nullable<i64>) -> Result<(), A::Error> {
    *field = map.next_value_seed(Whole(PhantomData))?.map_or(Nullable::Null, Nullable::Value);
    Ok(())
}

/// As [`read_integer`], for numbers beyond 63 bits.
#[doc(hidden)]
pub fn read_unsigned<'de, A: MapAccess<'de>>(map: &mut A, field: &mut u64) -> Result<(), A::Error> {
    *field = map.next_value_seed(Whole(PhantomData))?.unwrap_or_default();
    Ok(())
}

/// As [`read_unsigned`]; null is none.
#[doc(hidden)]
pub fn read_optional_unsigned<'de, A: MapAccess<'de>>(map: &mut A, field: &mut Option<u64>) -> Result<(), A::Error> {
    *field = map.next_value_seed(Whole(PhantomData))?;
    Ok(())
}

/// As [`read_unsigned`]; null is not the same as missing.
#[doc(hidden)]
pub fn read_clearable_unsigned<'de, A: MapAccess<'de>>(map: &mut A, field: &mut Nullable<u64>) -> Result<(), A::Error> {
    *field = map.next_value_seed(Whole(PhantomData))?.map_or(Nullable::Null, Nullable::Value);
    Ok(())
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
