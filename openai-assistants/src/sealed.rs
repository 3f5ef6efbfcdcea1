//! What keeps traits from being implemented by hand.

use std::collections::BTreeMap;

use serde_json::Value;

/// Traits that have this one above them get new methods without breaking anyone, as only generated code and this crate
/// implement them.
pub trait Sealed {}

macro_rules! sealed {
    ($($ty:ty),* $(,)?) => { $(impl Sealed for $ty {})* };
}

sealed!(String, bool, i64, u64, f64, (), Value, serde_json::Map<String, Value>);

impl<T> Sealed for Option<T> {}

impl<T> Sealed for Box<T> {}

impl<T> Sealed for Vec<T> {}

impl<T> Sealed for BTreeMap<String, T> {}
